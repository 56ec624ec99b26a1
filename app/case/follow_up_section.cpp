// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/follow_up_section.h"

#include "app/case/deidentified_copy_page.h"
#include "app/case/follow_up_model.h"
#include "app/case/prepared_form.h"
#include "app/case/section_column.h"
#include "app/records/record_list.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "core/session/pen_rights.h"

#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

namespace lotsbok {

namespace {

const QString followUpForm = QStringLiteral("3.4");

bool isAboutFollowUp(DutyKind kind)
{
    return kind == DutyKind::EntryFollowUp || kind == DutyKind::ExitFollowUp ||
           kind == DutyKind::FollowUpCopy;
}

DutyKind dutyOfKind(FollowUpKind kind)
{
    return kind == FollowUpKind::Entry ? DutyKind::EntryFollowUp : DutyKind::ExitFollowUp;
}

QString followUpName(FollowUpKind kind)
{
    return kind == FollowUpKind::Entry ? FollowUpSection::tr("Follow-up at entry")
                                       : FollowUpSection::tr("Follow-up at exit");
}

QString followUpDueWords(const Duty& duty, QDate today)
{
    return !duty.due.isValid()     ? FollowUpSection::tr("Due now")
           : duty.isOverdue(today) ? FollowUpSection::tr("Was due %1").arg(shownDate(duty.due))
                                   : FollowUpSection::tr("Due %1").arg(shownDate(duty.due));
}

ListRow::Content copyRow(const QJsonObject& value)
{
    const QString kind = QStringLiteral("follow-up");
    const QString sent = value.value(QLatin1String("copySentOn")).toString();
    ListRow::Content row;
    row.title = wordName(kind, QStringLiteral("kind"), value.value(QLatin1String("kind")).toString());
    row.detail = FollowUpSection::tr("Made on %1")
                     .arg(valueText(kind, QStringLiteral("onDay"), value.value(QLatin1String("onDay"))));
    row.state =
        sent.isEmpty()
            ? FollowUpSection::tr("Copy not sent")
            : FollowUpSection::tr("Copy sent %1").arg(shownDate(QDate::fromString(sent, Qt::ISODate)));
    row.tone = sent.isEmpty() ? Pill::Tone::Warn : Pill::Tone::Ok;
    row.stateIcon = sent.isEmpty() ? QStringLiteral("warning") : QStringLiteral("check");
    return row;
}

ListRow::Content factRow(const QJsonObject& value)
{
    const QString kind = QStringLiteral("follow-up-fact");
    const auto word = [&](const char* field) {
        return wordName(kind, QLatin1String(field), value.value(QLatin1String(field)).toString());
    };
    ListRow::Content row;
    row.title = QStringLiteral("%1 · %2").arg(word("fact"), word("phase"));
    row.detail = valueText(kind, QStringLiteral("onDay"), value.value(QLatin1String("onDay")));
    const QString source = value.value(QLatin1String("toldBy")).toString();
    if (!source.isEmpty()) {
        row.detail += QStringLiteral(" · ") + source;
    }
    row.state = word("finding");
    return row;
}

/// The exit's form with what was answered at entry, so that it is not asked for again.
QJsonObject answersFor(FollowUpKind kind, const FormResponse* entry)
{
    QJsonObject answers;
    if (kind == FollowUpKind::Exit && entry != nullptr) {
        answers = entry->answers;
        answers.remove(QStringLiteral("age")); // of that day
    }
    answers.insert(QStringLiteral("occasion"), described::wordOf(kind));
    return answers;
}

} // namespace

FollowUpSection::FollowUpSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_forms(new CardFrame(tr("Follow-up at entry and exit (3.4)")))
    , m_comparison(new CardFrame(tr("Entry beside exit")))
    , m_missing(mutedText({}))
    , m_model(new FollowUpModel(this))
    , m_table(new WholeTable)
{
    build();
}

void FollowUpSection::build()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Entry beside exit"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FollowUpModel::Variable, QHeaderView::Stretch);
    m_table->setWordWrap(true);
    m_comparison->add(m_missing);
    m_comparison->add(m_table);
    m_column = sectionColumn(this);
    m_column->addWidget(m_forms);
    m_column->addWidget(m_comparison);
}

RecordList* FollowUpSection::makeList()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("copySentOn")};
    const RecordList::Texts texts{
        tr("De-identified copies"),
        tr("A copy is to be sent when a follow-up is registered: form 3.4 makes the follow-up."), tr("New")};
    auto* list =
        new RecordList(context(), texts, recordKind<FollowUp>(), m_case->subject(), copyRow, {}, options);
    connect(list, &RecordList::saved, this, &FollowUpSection::changed);
    for (const FollowUpKind kind : {FollowUpKind::Entry, FollowUpKind::Exit}) {
        QPushButton* copy = button(kind == FollowUpKind::Entry ? tr("Copy at entry…") : tr("Copy at exit…"),
                                   QStringLiteral("document"));
        connect(copy, &QPushButton::clicked, this, [this, kind] { makeCopy(kind); });
        list->addAction(copy);
        m_copies.append(copy);
    }
    m_column->addWidget(list);
    return list;
}

const FollowUp* FollowUpSection::followUp(FollowUpKind kind) const
{
    const QList<FollowUp>& all = m_case->file.all<FollowUp>();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [kind](const FollowUp& each) { return each.kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

void FollowUpSection::makeCopy(FollowUpKind kind)
{
    if (const FollowUp* made = followUp(kind)) {
        context().navigator->pushPage(new DeidentifiedCopyPage(context(), *made));
    }
}

/// R31: the copy at entry once the support is granted, the one at exit once it has ended.
void FollowUpSection::showCopies()
{
    const bool mayWrite = mayWriteNow(book(), Permission::WriteClients);
    m_copies.first()->setVisible(mayWrite && followUp(FollowUpKind::Entry) != nullptr);
    m_copies.last()->setVisible(mayWrite && followUp(FollowUpKind::Exit) != nullptr &&
                                m_case->file.value.closedOn.isValid());
}

// R32.
RecordList* FollowUpSection::makeFacts()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("fact"),  QStringLiteral("phase"),  QStringLiteral("finding"),
                      QStringLiteral("onDay"), QStringLiteral("toldBy"), QStringLiteral("unserved")};
    const RecordList::Texts texts{
        tr("For the district's report"),
        tr("Sentenced to SIG, new reports, suspicions and convictions, and how it has gone: what nobody has "
           "recorded stands as not stated in the report."),
        tr("New entry for the report")};
    const auto fresh = [this] {
        FollowUpFact fact;
        fact.caseId = m_case->file.value.id;
        fact.on = m_case->today;
        fact.phase = m_case->file.value.closedOn.isValid() ? FactPhase::AfterClose : FactPhase::AfterEntry;
        return recordToJson(fact);
    };
    auto* list = new RecordList(context(), texts, recordKind<FollowUpFact>(), m_case->subject(), factRow,
                                fresh, options);
    connect(list, &RecordList::saved, this, &FollowUpSection::changed);
    m_column->addWidget(list);
    return list;
}

bool FollowUpSection::isEditing() const
{
    return (m_list && m_list->isEditing()) || (m_facts && m_facts->isEditing());
}

void FollowUpSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_list) {
        m_list = makeList();
        m_facts = makeFacts();
    }
    for (RecordList* list : {m_list, m_facts}) {
        list->setMayWrite(mayWriteNow(book(), Permission::WriteClients));
    }
    m_list->setRecords(m_case->file.all<FollowUp>());
    m_facts->setRecords(m_case->file.all<FollowUpFact>());
    showCopies();
    showForms();
    showComparison();
}

const FormResponse* FollowUpSection::response(FollowUpKind kind) const
{
    for (const FormResponse& each : m_case->responses) {
        const bool isKind = Answers(each.answers).text(QStringLiteral("occasion")) == described::wordOf(kind);
        if (each.formId == followUpForm && isKind) {
            return &each;
        }
    }
    return nullptr;
}

// R8, R9, R31.
void FollowUpSection::showForms()
{
    m_forms->clearBody();
    m_forms->add(formRow(FollowUpKind::Entry));
    m_forms->add(formRow(FollowUpKind::Exit));
    QStringList said; // two copies that are due on one day are one sentence
    for (const Duty& duty : m_case->duties) {
        if (isAboutFollowUp(duty.kind)) {
            said.append(QStringLiteral("%1 · %2 · %3")
                            .arg(duty.rule, duty.text(), followUpDueWords(duty, m_case->today)));
        }
    }
    said.removeDuplicates();
    for (const QString& sentence : std::as_const(said)) {
        m_forms->add(mutedText(sentence));
    }
}

QWidget* FollowUpSection::formRow(FollowUpKind kind)
{
    const FormResponse* filled = response(kind);
    ListRow::Content row;
    row.mark = followUpForm;
    row.title = followUpName(kind);
    if (filled) {
        row.detail = tr("Version %1, %2, %3")
                         .arg(QString::number(filled->version),
                              shownDate(toLocalTime(filled->registeredAt).date()), filled->registeredBy);
        row.state = tr("Registered");
        row.tone = Pill::Tone::Ok;
        row.stateIcon = QStringLiteral("check");
    } else {
        row.state = tr("Not filled in");
        for (const Duty& duty : m_case->duties) {
            if (duty.kind == dutyOfKind(kind)) {
                row.state = followUpDueWords(duty, m_case->today);
                row.tone = Pill::Tone::Warn;
                row.stateIcon = QStringLiteral("warning");
            }
        }
        row.detail = m_case->mayWrite ? tr("Fill it in") : QString();
    }
    auto* line = new ListRow(row);
    line->setEnabled(filled || m_case->mayWrite);
    connect(line, &ListRow::clicked, this, [this, kind] { fillIn(kind); });
    return line;
}

void FollowUpSection::fillIn(FollowUpKind kind)
{
    if (const FormResponse* filled = response(kind)) {
        context().navigator->openForm({m_case->subject(), followUpForm, filled->id, false});
        return;
    }
    openPrepared(context(), m_case->subject(), followUpForm, answersFor(kind, response(FollowUpKind::Entry)),
                 this, [this](const Error& error) { Q_EMIT failed(error); });
}

void FollowUpSection::showComparison()
{
    const FormDefinition* form = m_case->forms->current(followUpForm);
    const FormResponse* entry = response(FollowUpKind::Entry);
    const FormResponse* exit = response(FollowUpKind::Exit);
    m_comparison->setVisible(form && (entry || exit));
    if (!form || (!entry && !exit)) {
        return;
    }
    m_model->setRows(followUpRows(*form, Answers(entry ? entry->answers : QJsonObject()),
                                  Answers(exit ? exit->answers : QJsonObject())));
    QString missing = m_model->missing() == 0
                          ? tr("Everything is answered.")
                          : tr("%n value(s) are not answered.", nullptr, m_model->missing());
    if (!exit) {
        missing = tr("The exit follow-up is made when the support ends; until then its values are empty.");
    }
    m_missing->setText(missing);
}

void FollowUpSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(QLatin1Char(':'), 0, 0);
    RecordList* list = kind == QLatin1String(FollowUp::info.kind)       ? m_list
                       : kind == QLatin1String(FollowUpFact::info.kind) ? m_facts
                                                                        : nullptr;
    if (list != nullptr) {
        list->open(entry.section(QLatin1Char(':'), 1));
    }
}

void FollowUpSection::focusFirst()
{
    const auto rows = m_forms->findChildren<ListRow*>();
    for (ListRow* row : rows) {
        if (row->isEnabled() && row->isVisibleTo(this)) {
            row->setFocus();
            return;
        }
    }
    setFocus();
}

} // namespace lotsbok
