// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/decisions_section.h"

#include "app/case/act_card.h"
#include "app/case/course_cards.h"
#include "app/case/decision_basis.h"
#include "app/case/gate_card.h"
#include "app/case/section_column.h"
#include "app/case/steps_card.h"
#include "app/forms/signatures_card.h"
#include "app/records/record_list.h"
#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/rules/gates.h"

#include <QAbstractButton>
#include <QHash>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

QString decisionTextOf(const QJsonObject& value, const char* field)
{
    return value.value(QLatin1String(field)).toString();
}

QString decisionValueOf(const char* kind, const char* field, const QJsonObject& value)
{
    return valueText(QString::fromLatin1(kind), QString::fromLatin1(field),
                     value.value(QLatin1String(field)));
}

QString joinedDecisionParts(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeAll(QStringLiteral("–"));
    return parts.join(QStringLiteral("  ·  "));
}

ListRow::Content decisionRow(const QString& title, const QString& detail)
{
    ListRow::Content row;
    row.title = title;
    row.detail = detail;
    return row;
}

} // namespace

DecisionsSection::DecisionsSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_column(sectionColumn(this))
    , m_grant(new GateCard(given, Gate::Grant))
    , m_close(new GateCard(given, Gate::Close))
{
    for (GateCard* gate : {m_grant, m_close}) {
        connect(gate, &GateCard::changed, this, &CaseSection::changed);
        connect(gate, &GateCard::itemChosen, this, [this](CaseSectionId section, const QString& entry) {
            if (section == CaseSectionId::Decisions) {
                m_closing->startNew();
                bringIntoView(m_closing);
            } else {
                Q_EMIT sectionWanted(section, entry);
            }
        });
    }
}

void DecisionsSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_decisions) {
        makeLists();
    }
    const CaseFile& file = snapshot->file;
    m_grant->showCase(snapshot);
    m_close->showCase(snapshot);
    m_steps->showCase(snapshot);
    m_course->showCase(snapshot);
    m_decisions->setRecords(file.all<Decision>());
    showSignatures();
    m_supports->setRecords(file.all<Support>());
    m_judgements->setOptions(judgementOptions());
    m_judgements->setRecords(file.all<Judgement>());
    m_closing->setRecords(file.all<Closing>());
    const bool mayDecideHere = snapshot->mayWrite && !decisionsOpenTo(*snapshot, book().user()).isEmpty();
    m_decisions->setMayWrite(mayDecideHere);
    for (RecordList* list : {m_supports, m_judgements, m_closing}) {
        list->setMayWrite(snapshot->mayWrite);
    }
    // A gate that has been passed is of no more use at the top.
    const bool granted =
        snapshot->status.state != CaseState::Open && snapshot->status.state != CaseState::Stopped;
    m_grant->setVisible(!granted || m_grant->isEditing());
}

void DecisionsSection::makeLists()
{
    m_steps = new StepsCard(context(), m_case->subject());
    m_course = new CourseCards(context());
    connect(m_steps, &StepsCard::changed, this, &CaseSection::changed);
    connect(m_course, &CourseCards::changed, this, &CaseSection::changed);
    connect(m_course, &CourseCards::said, this, &CaseSection::said);
    m_column->addWidget(m_grant);
    makeDecisions();
    m_signatures = new SignaturesCard(context());
    connect(m_signatures, &SignaturesCard::signedNow, this, &CaseSection::changed);
    m_column->addWidget(m_signatures);
    m_column->addWidget(m_steps);
    makeSupports();
    makeJudgements();
    makeClosing();
    m_column->addWidget(m_close);
    m_column->addWidget(m_course);
}

// Of what is decided: decisions and exceptions from a gate.
void DecisionsSection::showSignatures()
{
    QList<SignedThing> things;
    const auto take = [&]<typename T>(const T& record, const QString& name) {
        things.append(
            {QLatin1String(T::info.kind), record.id.uuid(), tr("%1, %2").arg(name, shownDate(record.on))});
    };
    for (const Decision& each : m_case->file.all<Decision>()) {
        take(each, decisionValueOf("decision", "kind", recordToJson(each)));
    }
    for (const GateOverride& each : m_case->file.all<GateOverride>()) {
        take(each, recordName(QLatin1String(GateOverride::info.kind)));
    }
    m_signatures->showSignatures(things);
}

void DecisionsSection::place(RecordList* list)
{
    connect(list, &RecordList::saved, this, &CaseSection::changed);
    m_column->addWidget(list);
}

void DecisionsSection::makeDecisions()
{
    RecordEditorOptions options;
    options.fields = {
        QStringLiteral("kind"),    QStringLiteral("onDay"),       QStringLiteral("act"),
        QStringLiteral("section"), QStringLiteral("delegation"),  QStringLiteral("policeConsultedOn"),
        QStringLiteral("text"),    QStringLiteral("reservation"), QStringLiteral("reservationReasons")};
    options.words.insert(QStringLiteral("kind"), decisionsOpenTo(*m_case, book().user()));
    options.help.insert(QStringLiteral("section"), basesInForceText(m_case->today));
    options.choices.insert(QStringLiteral("act"), decisionActs(m_case->today));
    options.choices.insert(QStringLiteral("section"), decisionSections(m_case->today));
    options.columns = 2;
    const auto row = [this](const QJsonObject& value) {
        const auto by = UserId::parse(decisionTextOf(value, "byUser"));
        return decisionRow(
            decisionValueOf("decision", "kind", value),
            joinedDecisionParts(
                {decisionValueOf("decision", "onDay", value), by ? m_case->userName(*by) : QString(),
                 decisionTextOf(value, "act") + QLatin1Char(' ') + decisionTextOf(value, "section"),
                 decisionTextOf(value, "reservation").isEmpty() ? QString() : tr("with a reservation")}));
    };
    m_decisions = new RecordList(
        context(),
        {tr("Decisions"), tr("No decision has been made. A decision names its legal basis and who made it."),
         tr("New decision")},
        recordKind<Decision>(), m_case->subject(), row,
        [this] { return recordToJson(freshDecision(*m_case, book().user())); }, options);
    m_decisions->setTune([this](RecordCard* card) {
        card->setPrepare([this](const QJsonObject& value) { return checkedDecision(*m_case, value); });
    });
    place(m_decisions);
}

void DecisionsSection::makeSupports()
{
    RecordEditorOptions options;
    options.columns = 2;
    options.help.insert(
        QStringLiteral("becauseOfThreat"),
        tr("A temporary placement under SoL because of a threat does not end SIG; its cost is followed."));
    const auto row = [](const QJsonObject& value) {
        ListRow::Content line = decisionRow(
            decisionTextOf(value, "name"),
            joinedDecisionParts({decisionValueOf("support", "kind", value), decisionTextOf(value, "provider"),
                                 tr("%1 – %2").arg(decisionValueOf("support", "fromDay", value),
                                                   decisionTextOf(value, "toDay").isEmpty()
                                                       ? QString()
                                                       : decisionValueOf("support", "toDay", value))}));
        if (decisionTextOf(value, "law") != QLatin1String("none")) {
            line.state = decisionValueOf("support", "law", value);
        }
        return line;
    };
    m_supports = new RecordList(
        context(),
        {tr("Supports beside SIG"),
         tr("Treatment, housing, placement and the like are listed here with decision, "
            "provider and days."),
         tr("New support")},
        recordKind<Support>(), m_case->subject(), row,
        [this] {
            Support value;
            value.caseId = m_case->id();
            value.from = m_case->today;
            return recordToJson(value);
        },
        options);
    place(m_supports);
}

RecordEditorOptions DecisionsSection::judgementOptions() const
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("about"), QStringLiteral("onDay"), QStringLiteral("subject"),
                      QStringLiteral("goesOn"), QStringLiteral("note")};
    options.choices.insert(QStringLiteral("subject"), judgedEntries(m_case->file));
    options.columns = 2;
    options.help.insert(QStringLiteral("subject"),
                        tr("The withdrawal, threat or placement that the judgement is about."));
    return options;
}

void DecisionsSection::makeJudgements()
{
    const auto row = [this](const QJsonObject& value) {
        const auto by = UserId::parse(decisionTextOf(value, "byUser"));
        ListRow::Content line = decisionRow(
            decisionValueOf("judgement", "about", value),
            joinedDecisionParts({decisionValueOf("judgement", "onDay", value),
                                 by ? m_case->userName(*by) : QString(), decisionTextOf(value, "note")}));
        line.state = value.value(QLatin1String("goesOn")).toBool() ? tr("Goes on") : tr("Does not go on");
        return line;
    };
    m_judgements = new RecordList(
        context(),
        {tr("Recorded judgements"),
         tr("When a rule asks for a judgement, for example after a withdrawal or before an extract "
            "is given out, it is written here."),
         tr("New judgement")},
        recordKind<Judgement>(), m_case->subject(), row,
        [this] {
            Judgement value;
            value.caseId = m_case->id();
            value.about = JudgementAbout::SecrecyReview;
            value.on = m_case->today;
            value.by = book().user().id;
            return recordToJson(value);
        },
        judgementOptions());
    place(m_judgements);
}

void DecisionsSection::makeClosing()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("begunOn"),          QStringLiteral("reason"),
                      QStringLiteral("judgedWithPolice"), QStringLiteral("actorsToldOn"),
                      QStringLiteral("reasonText"),       QStringLiteral("summary")};
    options.columns = 2;
    options.help.insert(QStringLiteral("actorsToldOn"),
                        tr("While their scopes still hold: consents end when the case is closed."));
    const auto row = [](const QJsonObject& value) {
        return decisionRow(
            decisionValueOf("closing", "reason", value),
            joinedDecisionParts({tr("Begun %1").arg(decisionValueOf("closing", "begunOn", value)),
                                 decisionTextOf(value, "summary")}));
    };
    m_closing = new RecordList(
        context(),
        {tr("Closing"),
         tr("Closing begins with its reason. The case is closed further down, when nothing "
            "is missing."),
         tr("Write the closing")},
        recordKind<Closing>(), m_case->subject(), row,
        [this] {
            if (const Closing* begun = m_case->file.one<Closing>()) {
                return recordToJson(*begun); // there is one in a case
            }
            Closing value;
            value.caseId = m_case->id();
            value.begunOn = m_case->today;
            return recordToJson(value);
        },
        options);
    place(m_closing);
}

void DecisionsSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(QLatin1Char(':'), 0, 0);
    const QString id = entry.section(QLatin1Char(':'), 1, 1);
    if (kind == QLatin1String("case") || kind == QLatin1String(CaseEvent::info.kind)) {
        m_course->openHandover();
        return;
    }
    const QHash<QString, RecordList*> lists{{QString::fromLatin1(Decision::info.kind), m_decisions},
                                            {QString::fromLatin1(Support::info.kind), m_supports},
                                            {QString::fromLatin1(Judgement::info.kind), m_judgements},
                                            {QString::fromLatin1(Closing::info.kind), m_closing},
                                            {QString::fromLatin1(StepDone::info.kind), m_steps->list()}};
    if (RecordList* list = lists.value(kind)) {
        list->open(id);
        bringIntoView(list);
    }
}

bool DecisionsSection::isEditing() const
{
    const QList<RecordList*> lists{m_decisions, m_supports, m_judgements, m_closing};
    return m_grant->isEditing() || m_close->isEditing() || (m_steps && m_steps->list()->isEditing()) ||
           std::any_of(lists.begin(), lists.end(),
                       [](RecordList* list) { return list && list->isEditing(); });
}

bool DecisionsSection::offers(CommandId id) const
{
    return id == CommandId::NewEntry && m_case && m_case->mayWrite &&
           !decisionsOpenTo(*m_case, book().user()).isEmpty();
}

void DecisionsSection::run(CommandId id)
{
    if (id == CommandId::NewEntry) {
        m_decisions->startNew();
        bringIntoView(m_decisions);
    }
}

void DecisionsSection::focusFirst()
{
    const auto widgets = findChildren<QAbstractButton*>();
    for (QAbstractButton* each : widgets) {
        if (each->isVisibleTo(this) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)) {
            each->setFocus();
            return;
        }
    }
}

} // namespace lotsbok
