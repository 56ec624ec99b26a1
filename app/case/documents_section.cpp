// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/documents_section.h"

#include "app/case/act_card.h"
#include "app/case/archive_card.h"
#include "app/case/attachments_card.h"
#include "app/case/disclosure_form.h"
#include "app/case/entry_list.h"
#include "app/case/extract_opener.h"
#include "app/case/limitation_list.h"
#include "app/case/section_column.h"
#include "app/case/timeline.h"
#include "app/records/record_list.h"
#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/rules/rights.h"
#include "core/session/pen_rights.h"

#include <QPushButton>
#include <QShortcut>

namespace lotsbok {

namespace {

constexpr int mostDisclosuresShown = 9;

QString disclosureReceiver(const DisclosureRecord& record)
{
    switch (record.recipient) {
    case DisclosureRecord::Recipient::OwnFile:
        return DocumentsSection::tr("The own file");
    case DisclosureRecord::Recipient::Person:
        return DocumentsSection::tr("The person");
    case DisclosureRecord::Recipient::Party:
        break;
    }
    return record.recipientName;
}

QString disclosureChannel(const QString& channel)
{
    if (channel == QLatin1String("printer")) {
        return DocumentsSection::tr("Printed");
    }
    if (channel == QLatin1String("file")) {
        return DocumentsSection::tr("Saved as a file");
    }
    if (channel == QLatin1String("told")) {
        return DocumentsSection::tr("Told");
    }
    if (channel == QLatin1String("clipboard")) {
        return DocumentsSection::tr("Copied for the journal");
    }
    if (channel == QLatin1String("terminal")) {
        return DocumentsSection::tr("Printed in the terminal for the journal");
    }
    return channel.endsWith(QLatin1String("-failed")) ? DocumentsSection::tr("Recorded, but it did not leave")
                                                      : channel;
}

/// What a journal mark or an objection may be about: everything in the case's timeline that is a record.
QList<RecordChoice> markedEntries(const CaseSnapshot& snapshot)
{
    QList<RecordChoice> choices;
    QStringList seen;
    for (const TimelineEntry& entry : timelineOf(snapshot)) {
        if (!seen.contains(entry.entry)) {
            seen.append(entry.entry);
            choices.append({QStringLiteral("%1  %2").arg(shownDate(entry.day), entry.title), entry.entry});
        }
    }
    return choices;
}

/// A record whose subject is chosen among the entries of the case.
template<typename T>
RecordKind kindWithChosenSubject(bool optional)
{
    RecordKind kind = recordKind<T>();
    for (FieldSpec& field : kind.fields) {
        if (field.name == QLatin1String("subject")) {
            field.kind = FieldKind::Reference;
            field.optional = optional;
        }
    }
    const auto save = kind.save;
    kind.save = [save](Session& session, const QJsonObject& value, const QString& reason) {
        QJsonObject given = value;
        given.insert(QStringLiteral("subject"), value.value(QLatin1String("subject")).toString());
        return save(session, given, reason);
    };
    return kind;
}

} // namespace

DocumentsSection::DocumentsSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_column(sectionColumn(this))
    , m_attachments(new AttachmentsCard(given))
    , m_disclosures(new CardFrame(tr("What went to whom")))
    , m_given(new EntryList({tr("What went to whom"), tr("Nothing has been given out yet.")}))
    , m_detail(new CardFrame(tr("The disclosure")))
    , m_new(button(tr("New disclosure to a party"), QStringLiteral("plus")))
    , m_form(new DisclosureForm(given))
    , m_archive(new ArchiveCard(given))
{
    for (QWidget* card : QList<QWidget*>{m_attachments, m_form, m_disclosures, m_detail}) {
        m_column->addWidget(card);
    }
    m_form->hide();
    m_detail->hide();
    makeDisclosures();
    connect(m_attachments, &AttachmentsCard::changed, this, &CaseSection::changed);
    connect(m_archive, &ArchiveCard::failed, this, &CaseSection::failed);
    connect(m_archive, &ArchiveCard::done, this, [this](const QString& sentence) {
        Q_EMIT said(sentence);
        Q_EMIT changed();
    });
    // Fields take Ctrl+V themselves; elsewhere it pastes an image.
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_attachments, &AttachmentsCard::paste);
}

void DocumentsSection::makeDisclosures()
{
    m_disclosures->addAction(m_new);
    m_disclosures->add(m_given);
    m_given->setMostLines(mostDisclosuresShown);
    connect(m_new, &QPushButton::clicked, this, &DocumentsSection::startDisclosure);
    connect(m_given, &EntryList::opened, this, &DocumentsSection::showDisclosure);
    connect(m_given, &EntryList::currentMoved, this, &DocumentsSection::showDisclosure);
    connect(m_form, &DisclosureForm::cancelled, this, &DocumentsSection::endDisclosure);
    connect(m_form, &DisclosureForm::done, this, [this](const QString& sentence) {
        endDisclosure();
        Q_EMIT said(sentence);
        Q_EMIT changed();
    });
}

/// What a request may be about beside the case's entries: the person's name, number and telephone.
RecordChoice DocumentsSection::ownData() const
{
    return {tr("The person's own data"), toString(SubjectRef::of(m_case->file.client.id))};
}

ListRow::Content DocumentsSection::rowOf(const char* kind, const QJsonObject& value) const
{
    ListRow::Content line;
    const QString subject = value.value(QLatin1String("subject")).toString();
    line.title = subject.isEmpty() ? recordName(QString::fromLatin1(kind)) : subject;
    for (const RecordChoice& each : QList{ownData()} + m_entries) {
        if (each.value == subject) {
            line.title = each.label;
        }
    }
    return line;
}

void DocumentsSection::makeLists()
{
    makeMarks();
    makeRequests();
    makeObjections();
    m_limitations = new LimitationList(context(), m_case);
    for (RecordList* list : QList<RecordList*>{m_marks, m_requests, m_limitations, m_objections}) {
        connect(list, &RecordList::saved, this, &CaseSection::changed);
        m_column->addWidget(list);
    }
    m_column->addWidget(m_archive);
}

void DocumentsSection::makeMarks()
{
    m_marks = new RecordList(
        context(),
        {tr("Journalled"),
         tr("The city's journal system stays the journal of record. What has been copied to it is marked "
            "here."),
         tr("Mark as journalled")},
        kindWithChosenSubject<JournalMark>(false), m_case->subject(),
        [this](const QJsonObject& value) {
            ListRow::Content line = rowOf(JournalMark::info.kind, value);
            const auto by = UserId::parse(value.value(QLatin1String("byUser")).toString());
            line.detail = QStringList{valueText(QString::fromLatin1(JournalMark::info.kind),
                                                QStringLiteral("onDay"), value.value(QLatin1String("onDay"))),
                                      by ? m_case->userName(*by) : QString()}
                              .join(QStringLiteral("  ·  "));
            return line;
        },
        [this] {
            JournalMark value;
            value.caseId = m_case->id();
            value.on = m_case->today;
            value.by = book().user().id;
            return recordToJson(value);
        });
}

void DocumentsSection::makeObjections()
{
    m_objections = new RecordList(
        context(),
        {tr("Objections of the person"),
         tr("What the person holds to be wrong is kept as an entry of its own; nothing is changed by it."),
         tr("New objection")},
        kindWithChosenSubject<Objection>(true), m_case->subject(),
        [this](const QJsonObject& value) {
            ListRow::Content line = rowOf(Objection::info.kind, value);
            line.detail = QStringList{valueText(QString::fromLatin1(Objection::info.kind),
                                                QStringLiteral("onDay"), value.value(QLatin1String("onDay"))),
                                      value.value(QLatin1String("text")).toString()}
                              .join(QStringLiteral("  ·  "));
            return line;
        },
        [this] {
            Objection value;
            value.caseId = m_case->id();
            value.on = m_case->today;
            return recordToJson(value);
        });
}

void DocumentsSection::makeRequests()
{
    const auto asked = [this](const QJsonObject& value) {
        RightsRequest request; // what the month is counted from
        request.on = QDate::fromString(value.value(QLatin1String("onDay")).toString(), Qt::ISODate);
        request.extendedOn =
            QDate::fromString(value.value(QLatin1String("extendedOn")).toString(), Qt::ISODate);
        ListRow::Content line;
        const QString kind = QString::fromLatin1(RightsRequest::info.kind);
        const auto word = [&](const char* field) {
            const QString name = QString::fromLatin1(field);
            return wordName(kind, name, value.value(name).toString());
        };
        line.title = word("asked");
        line.detail = value.value(QLatin1String("text")).toString();
        line.state = word("outcome");
        const bool isOpen = value.value(QLatin1String("toldOn")).toString().isEmpty();
        if (isOpen) {
            line.state = tr("Answer by %1").arg(shownDate(request.answerDue()));
        }
        const bool isLate = isOpen && request.answerDue() < m_case->today;
        line.tone = isLate ? Pill::Tone::Warn : isOpen ? Pill::Tone::Neutral : Pill::Tone::Ok;
        return line;
    };
    RecordKind kind = kindWithChosenSubject<RightsRequest>(true);
    const auto save = kind.save;
    kind.save = [save](Session& session, const QJsonObject& value, const QString& reason) {
        QJsonObject given = value;
        const bool isDecided = value.value(QLatin1String("outcome")).toString() != QLatin1String("open");
        if (isDecided && value.value(QLatin1String("decidedBy")).toString().isEmpty()) {
            given.insert(QStringLiteral("decidedBy"), session.user().id.toString());
        }
        return save(session, given, reason);
    };
    m_requests = new RecordList(context(),
                                {tr("What the person has asked for"),
                                 tr("An extract, a correction, a limitation or an objection to the "
                                    "processing: the answer is due within a "
                                    "month."),
                                 tr("New request")},
                                kind, m_case->subject(), asked, [this] {
                                    RightsRequest value;
                                    value.caseId = m_case->id();
                                    value.on = m_case->today;
                                    return recordToJson(value);
                                });
    m_told = bodyText({});
    m_requests->add(m_told);
    m_extract = new ExtractOpener(context());
    m_requests->add(m_extract);
}

/// The person, and those whom the case names: they have the same right.
QList<ExtractOpener::Choice> DocumentsSection::extractChoices() const
{
    using Kind = ExtractPerson::Kind;
    const CaseFile& file = m_case->file;
    QList<ExtractOpener::Choice> choices{{tr("The person"), {Kind::Client, file.client.id.uuid(), {}}}};
    for (const Guardian& each : file.all<Guardian>()) {
        choices.append({tr("%1, guardian").arg(each.name), {Kind::Guardian, each.id.uuid(), m_case->id()}});
    }
    for (const NetworkTie& each : file.all<NetworkTie>()) {
        const QString relation = each.relation.isEmpty() ? tr("on the network map") : each.relation;
        choices.append(
            {tr("%1, %2").arg(each.name, relation), {Kind::NetworkTie, each.id.uuid(), m_case->id()}});
    }
    return choices;
}

/// GDPR 19: whoever has got what was changed is told of it.
void DocumentsSection::showRequests()
{
    const QList<RightsRequest>& all = m_case->file.all<RightsRequest>();
    m_requests->setRecords(all);
    m_extract->setChoices(extractChoices());
    m_limitations->showCase(m_case);
    QStringList names;
    if (std::any_of(all.begin(), all.end(), concernsReceivers)) {
        for (const DataReceiver& each : receiversOf(m_case->file)) {
            names.append(tr("%1 (%2)").arg(each.name, shownDate(toLocalTime(each.last).date())));
        }
    }
    m_told->setVisible(!names.isEmpty());
    m_told->setText(tr("Have got data, and are to be told of what was changed: %1.")
                        .arg(names.join(QStringLiteral(", "))));
}

void DocumentsSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_entries = markedEntries(*snapshot);
    if (!m_marks) {
        makeLists();
    }
    m_attachments->showCase(snapshot);
    m_form->showCase(snapshot);
    m_new->setVisible(mayWriteNow(book(), Permission::WriteClients));
    showDisclosures();
    RecordEditorOptions marks;
    marks.fields = {QStringLiteral("subject"), QStringLiteral("onDay")};
    marks.choices.insert(QStringLiteral("subject"), m_entries);
    m_marks->setOptions(marks);
    marks.fields = {QStringLiteral("onDay"), QStringLiteral("subject"), QStringLiteral("text")};
    m_objections->setOptions(marks);
    marks.choices.insert(QStringLiteral("subject"), QList{ownData()} + m_entries);
    marks.fields = {QStringLiteral("asked"), QStringLiteral("onDay"),   QStringLiteral("subject"),
                    QStringLiteral("text"),  QStringLiteral("outcome"), QStringLiteral("decidedOn"),
                    QStringLiteral("done"),  QStringLiteral("reason"),  QStringLiteral("extendedOn"),
                    QStringLiteral("toldOn")};
    m_requests->setOptions(marks);
    showRequests();
    m_archive->showCase(snapshot);
    m_marks->setRecords(snapshot->file.all<JournalMark>());
    m_objections->setRecords(snapshot->file.all<Objection>());
    m_marks->setMayWrite(snapshot->mayWrite);
    m_objections->setMayWrite(snapshot->mayWrite);
    m_requests->setMayWrite(snapshot->mayWrite);
}

void DocumentsSection::showDisclosures()
{
    QList<EntryLine> lines;
    const QList<DisclosureRecord>& all = m_case->file.disclosures;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        const QString to = disclosureReceiver(*each);
        lines.append({shownDate(toLocalTime(each->at).date()), shownTime(each->at),
                      disclosureChannel(each->channel), QStringLiteral("%1 → %2").arg(each->what, to),
                      each->basis, to});
    }
    QList<std::pair<QString, QString>> groups;
    for (const EntryLine& line : std::as_const(lines)) {
        if (!groups.contains(std::pair(line.group, line.group))) {
            groups.append({line.group, line.group});
        }
    }
    m_given->setLines(lines, groups);
}

void DocumentsSection::showDisclosure(int place)
{
    const QList<DisclosureRecord>& all = m_case->file.disclosures;
    m_detail->setVisible(place >= 0 && place < all.size());
    if (m_detail->isHidden()) {
        return;
    }
    const DisclosureRecord& record = all.at(all.size() - 1 - place);
    m_detail->clearBody();
    auto* facts = new DataList;
    facts->add(tr("What"), record.what);
    facts->add(tr("To whom"), disclosureReceiver(record));
    facts->add(tr("Basis"), record.basis);
    if (!record.balance.isEmpty()) {
        facts->add(tr("Why it outweighs the secrecy"), record.balance);
    }
    if (record.decidedBy) {
        facts->add(tr("Decided by"), m_case->userName(*record.decidedBy));
    }
    facts->add(tr("How"), disclosureChannel(record.channel));
    facts->add(tr("When"), shownDateTime(record.at));
    facts->add(tr("By"), record.by);
    m_detail->add(facts);
}

void DocumentsSection::startDisclosure()
{
    m_form->show();
    m_form->begin();
    bringIntoView(m_form);
    Q_EMIT offersChanged();
}

void DocumentsSection::endDisclosure()
{
    m_new->setFocus(); // what had the keyboard goes
    m_form->hide();
    Q_EMIT offersChanged();
}

void DocumentsSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(QLatin1Char(':'), 0, 0);
    const QString id = entry.section(QLatin1Char(':'), 1, 1);
    if (kind == QLatin1String(Attachment::info.kind)) {
        m_attachments->open(id);
    } else if (kind == QLatin1String(JournalMark::info.kind)) {
        m_marks->open(id);
        bringIntoView(m_marks);
    } else if (kind == QLatin1String(Objection::info.kind)) {
        m_objections->open(id);
        bringIntoView(m_objections);
    } else if (kind == QLatin1String(RightsRequest::info.kind)) {
        m_requests->open(id);
        bringIntoView(m_requests);
    } else if (kind == QLatin1String("disclosure")) {
        const QList<DisclosureRecord>& all = m_case->file.disclosures;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).id.toString() == id) {
                m_given->choose(int(all.size() - 1 - i));
                bringIntoView(m_disclosures);
            }
        }
    }
}

bool DocumentsSection::isEditing() const
{
    return m_attachments->isEditing() || !m_form->isHidden() || (m_marks && m_marks->isEditing()) ||
           (m_objections && m_objections->isEditing()) || (m_requests && m_requests->isEditing()) ||
           (m_limitations && m_limitations->isEditing()) || m_archive->isBusy();
}

bool DocumentsSection::offers(CommandId id) const
{
    return (id == CommandId::NewEntry && m_case && m_case->mayWrite) || id == CommandId::Search;
}

void DocumentsSection::run(CommandId id)
{
    if (id == CommandId::NewEntry) {
        m_attachments->chooseFile();
    } else if (id == CommandId::Search) {
        m_given->focusSearch();
    }
}

void DocumentsSection::focusFirst()
{
    m_new->setFocus();
}

} // namespace lotsbok
