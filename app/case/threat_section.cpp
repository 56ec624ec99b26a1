// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/threat_section.h"

#include "app/case/decision_basis.h"
#include "app/case/figure_paper.h"
#include "app/case/judgement_list.h"
#include "app/case/measures_card.h"
#include "app/case/record_facts.h"
#include "app/case/section_column.h"
#include "app/case/threat_words.h"
#include "app/forms/signatures_card.h"
#include "app/records/record_list.h"
#include "app/widgets/data_list.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lotsbok {

namespace {

constexpr QSizeF levelFigureSize{520, 190};

bool isThreatDuty(DutyKind kind)
{
    constexpr std::array kinds{DutyKind::InformChief,     DutyKind::DecideMeasures,  DutyKind::PlacesToAvoid,
                               DutyKind::ProtectionGroup, DutyKind::CentralHandover, DutyKind::ReviewThreat,
                               DutyKind::InformPolice,    DutyKind::JudgeThreat};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QList<RecordChoice> deciders(const QList<User>& users)
{
    QList<RecordChoice> choices;
    for (const User& user : users) {
        if (allows(user.role, Permission::OverrideGates) && !user.disabled) {
            choices.append({user.displayName, user.id.toString()});
        }
    }
    return choices;
}

} // namespace

ThreatSection::ThreatSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_column(sectionColumn(this))
{}

void ThreatSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_now) {
        build();
    }
    m_assess->setVisible(snapshot->mayWrite);
    const ThreatAssessment* current = currentAssessment(snapshot->file);
    m_assessed->setVisible(current != nullptr);
    showNow();
    if (current) {
        m_figure->setFigure(levelWords(*snapshot), levelFigureSize,
                            [snapshot](QSizeF size) { return drawLevels(*snapshot, size); });
        showIndicators(*current);
        m_measures->showAssessment(snapshot, *current);
        showChief(*current);
        m_signatures->showSignatures({{QLatin1String(ThreatAssessment::info.kind), current->id.uuid()}});
    }
    m_places->setRecords(snapshot->file.all<RiskyPlace>());
    m_places->setMayWrite(snapshot->mayWrite);
    m_reports->setRecords(snapshot->file.all<ThreatReport>());
    m_reports->setMayWrite(snapshot->mayWrite);
    m_judgements->showCase(snapshot);
    showHandover();
}

void ThreatSection::build()
{
    m_now = new CardFrame(tr("Threat now"));
    m_assess = primaryButton(tr("New assessment (bilaga 3.3)"), QStringLiteral("plus"));
    connect(m_assess, &QPushButton::clicked, this, &ThreatSection::assess);
    m_now->addAction(m_assess);
    m_column->addWidget(m_now);
    m_assessed = new QWidget;
    m_assessedColumn = new QVBoxLayout(m_assessed);
    m_assessedColumn->setContentsMargins(0, 0, 0, 0);
    m_assessedColumn->setSpacing(16);
    auto* history = new CardFrame(tr("Level over time"));
    m_figure = new FigureWithTable;
    m_figure->setPrintable(true);
    connect(m_figure, &FigureWithTable::printWanted, this, [this] { run(CommandId::Preview); });
    history->add(m_figure);
    m_measures = new MeasuresCard(context());
    connect(m_measures, &MeasuresCard::saved, this, &CaseSection::changed);
    m_assessedColumn->addWidget(m_measures);
    addChief();
    m_assessedColumn->addWidget(history);
    m_indicators = new CardFrame(tr("Indicators"));
    m_assessedColumn->addWidget(m_indicators);
    m_column->addWidget(m_assessed);
    addPlaces();
    addReports();
    addHandover();
    lookWhoDecides();
}

RecordFacts* ThreatSection::addFacts(const QString& title, const char* part, const QStringList& fields)
{
    RecordEditorOptions options;
    options.part = QLatin1String(part);
    options.fields = fields;
    auto* facts = new RecordFacts(context(), title, recordKind<ThreatAssessment>(), options);
    connect(facts, &RecordFacts::saved, this, &CaseSection::changed);
    m_assessedColumn->addWidget(facts);
    return facts;
}

void ThreatSection::addChief()
{
    m_chief = addFacts(tr("Head of unit informed"), "chief", {QStringLiteral("chiefInformedOn")});
    m_decision = addFacts(tr("The head of unit's decision on measures"), "decision",
                          {QStringLiteral("measuresDecidedOn"), QStringLiteral("measuresWithPolice"),
                           QStringLiteral("measuresDecidedBy")});
    m_signatures = new SignaturesCard(context());
    connect(m_signatures, &SignaturesCard::signedNow, this, &CaseSection::changed);
    m_assessedColumn->addWidget(m_signatures);
    m_protection = addFacts(tr("Protection and review"), "protection",
                            {QStringLiteral("protectionGroupCooperates"), QStringLiteral("reviewOn")});
}

void ThreatSection::addPlaces()
{
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("place"),         QStringLiteral("fromTime"),
                      QStringLiteral("toTime"),        QStringLiteral("decidedOn"),
                      QStringLiteral("partiesToldOn"), QStringLiteral("endedOn")};
    m_places = new RecordList(
        context(),
        {tr("Places and times to avoid"),
         tr("From level 2 it is kept here where and when the person is not safe. Meetings are checked "
            "against it."),
         tr("New place or time")},
        recordKind<RiskyPlace>(), m_case->subject(), placeRow,
        [this] {
            RiskyPlace fresh;
            fresh.caseId = m_case->id();
            return recordToJson(fresh);
        },
        options);
    connect(m_places, &RecordList::saved, this, &CaseSection::changed);
    m_column->addWidget(m_places);
}

void ThreatSection::addReports()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("learnedOn"), QStringLiteral("text"), QStringLiteral("policeInformedOn"),
                      QStringLiteral("basis"), QStringLiteral("unserved")};
    options.choices.insert(QStringLiteral("basis"), policeBases(m_case->file, m_case->today));
    m_reports = new RecordList(
        context(),
        {tr("Knowledge of threat or injury"),
         tr("When somebody learns that the person is threatened or hurt, the police are told and it is "
            "judged "
            "whether SIG goes on."),
         tr("New report of threat")},
        recordKind<ThreatReport>(), m_case->subject(), threatReportRow,
        [this] {
            ThreatReport fresh;
            fresh.caseId = m_case->id();
            fresh.learnedOn = m_case->today;
            return recordToJson(fresh);
        },
        options);
    m_judgements = new JudgementList(
        context(),
        {tr("Judgements because of threat"), tr("Nothing is judged yet."), tr("Judge whether SIG can go on")},
        m_case, JudgementAbout::GoOnAfterThreat, JudgementAbout::StayLocal);
    for (RecordList* list : {m_reports, static_cast<RecordList*>(m_judgements)}) {
        connect(list, &RecordList::saved, this, &CaseSection::changed);
        m_column->addWidget(list);
    }
}

void ThreatSection::addHandover()
{
    m_lacks = new CardFrame(tr("The hand-over still lacks"));
    m_column->addWidget(m_lacks);
    RecordEditorOptions options;
    options.columns = 2;
    options.fields = {QStringLiteral("bopsConsultedOn"),    QStringLiteral("bopsFindsHighThreat"),
                      QStringLiteral("mustLeaveStockholm"), QStringLiteral("bopsCannotShare"),
                      QStringLiteral("personConsentedOn"),  QStringLiteral("handedOverOn")};
    m_handover = new RecordFacts(context(), tr("Hand-over to the central exit programme"),
                                 recordKind<CentralHandover>(), options);
    m_handover->setAdvice(tr("Nothing is recorded. When protection is needed, BOPS is consulted through the "
                             "police's coordinator for defectors; each step is written here."));
    connect(m_handover, &RecordFacts::saved, this, &CaseSection::changed);
    m_column->addWidget(m_handover);
}

// A deputy of the head of unit decides too; the book knows whose turn it is.
void ThreatSection::lookWhoDecides()
{
    book().run([](Session& session) { return session.can(Permission::OverrideGates); }, this,
               [this](bool may) {
                   m_mayDecide = may;
                   m_decision->setMayWrite(may && m_case->mayWrite);
               });
}

void ThreatSection::showNow()
{
    m_now->clearBody();
    const ThreatAssessment* current = currentAssessment(m_case->file);
    if (!current) {
        m_now->add(
            new EmptyState(QStringLiteral("shield"), tr("No threat is assessed yet"),
                           tr("Fill in bilaga 3.3 in consultation with the police. The level is then shown "
                              "here with its measures.")));
        showDuties();
        return;
    }
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(cardTitle(tr("Level %1").arg(levelText(current->level, *m_case->forms))), 1);
    const QDate review = reviewDay(*current, m_case->settings);
    const bool isOld = review <= m_case->today;
    row->addWidget(new Pill(
        isOld ? tr("Review was due %1").arg(shownDate(review)) : tr("Review by %1").arg(shownDate(review)),
        isOld ? Pill::Tone::Warn : Pill::Tone::Neutral, isOld ? QStringLiteral("warning") : QString()));
    m_now->add(head);
    showStopped();
    auto* facts = new DataList;
    facts->add(tr("Assessed"), shownDate(current->on));
    if (current->proposed && *current->proposed != current->level) {
        facts->add(tr("The answers proposed"), levelText(*current->proposed, *m_case->forms));
    }
    const std::pair<QString, QString> texts[] = {{tr("Reason"), current->reason},
                                                 {tr("Police consulted"), current->policeConsulted},
                                                 {tr("Summary"), current->summary}};
    for (const auto& [name, text] : texts) {
        if (!text.trimmed().isEmpty()) {
            facts->add(name, text);
        }
    }
    m_now->add(facts);
    showDuties();
}

/// R20.
void ThreatSection::showStopped()
{
    if (!isWorkStopped(m_case->file)) {
        return;
    }
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Pill(tr("Work is stopped"), Pill::Tone::Warn, QStringLiteral("warning")));
    row->addWidget(
        bodyText(tr("Cooperation with the police's protection group is a condition for going on, and "
                    "it is not recorded (R20).")),
        1);
    if (m_case->mayWrite) {
        auto* record = button(tr("Record the cooperation"));
        connect(record, &QPushButton::clicked, m_protection, &RecordFacts::edit);
        row->addWidget(record);
    }
    m_now->add(line);
}

void ThreatSection::showDuties()
{
    for (const Duty& duty : m_case->duties) {
        if (!isThreatDuty(duty.kind)) {
            continue;
        }
        const bool isLate = duty.isOverdue(m_case->today);
        auto* row = new ListRow({duty.rule,
                                 duty.text(),
                                 {},
                                 duty.due.isValid() ? shownDate(duty.due) : tr("At once"),
                                 isLate ? Pill::Tone::Warn : Pill::Tone::Neutral,
                                 isLate ? QStringLiteral("warning") : QString()});
        connect(row, &ListRow::clicked, this, [this, duty] { follow(duty); });
        m_now->add(row);
    }
}

void ThreatSection::follow(const Duty& duty)
{
    if (!m_case->mayWrite) {
        return;
    }
    const QString source = duty.source.toString(QUuid::WithoutBraces);
    switch (duty.kind) {
    case DutyKind::InformChief:
        m_chief->edit();
        return;
    case DutyKind::DecideMeasures:
        if (m_mayDecide && !m_signatures->focusSign()) {
            m_decision->edit();
        }
        return;
    case DutyKind::ProtectionGroup:
        m_protection->edit();
        return;
    case DutyKind::CentralHandover:
        m_handover->edit();
        return;
    case DutyKind::PlacesToAvoid:
        m_places->open(source);
        if (!m_places->isEditing()) {
            m_places->startNew();
        }
        return;
    case DutyKind::InformPolice:
        m_reports->open(source);
        return;
    case DutyKind::JudgeThreat:
        if (const auto report = RecordId::fromUuid(duty.source)) {
            m_judgements->judge(*report);
        }
        return;
    default:
        assess();
    }
}

void ThreatSection::showIndicators(const ThreatAssessment& assessment)
{
    m_indicators->clearBody();
    if (assessment.indicators.isEmpty()) {
        m_indicators->add(mutedText(tr("The assessment was made without the answers of bilaga 3.3.")));
        return;
    }
    auto* held = new QWidget;
    auto* grid = new QGridLayout(held);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const QList<IndicatorGroup> groups = indicatorGroups(assessment, *m_case->forms);
    for (const IndicatorGroup& group : groups) {
        grid->addWidget(mutedText(group.title), line++, 0, 1, 2);
        for (const IndicatorGroup::Row& row : group.rows) {
            QLabel* answer =
                row.answer == YesNo::Yes ? bodyText(yesNoText(row.answer)) : mutedText(yesNoText(row.answer));
            answer->setWordWrap(false);
            if (row.answer == YesNo::Yes) {
                QFont bold = answer->font();
                bold.setWeight(QFont::DemiBold);
                answer->setFont(bold);
            }
            QLabel* text = bodyText(row.label);
            text->setAccessibleName(QStringLiteral("%1: %2").arg(row.label, yesNoText(row.answer)));
            grid->addWidget(answer, line, 0, Qt::AlignTop);
            grid->addWidget(text, line++, 1);
        }
    }
    m_indicators->add(held);
}

void ThreatSection::showChief(const ThreatAssessment& assessment)
{
    const QJsonObject value = recordToJson(assessment);
    RecordEditorOptions decision;
    decision.part = QStringLiteral("decision");
    decision.fields = {QStringLiteral("measuresDecidedOn"), QStringLiteral("measuresWithPolice"),
                       QStringLiteral("measuresDecidedBy")};
    decision.choices.insert(QStringLiteral("measuresDecidedBy"), deciders(m_case->users));
    m_decision->setOptions(decision);
    for (RecordFacts* facts : {m_chief, m_decision, m_protection}) {
        facts->setValue(value, m_case->subject());
        facts->setMayWrite(m_case->mayWrite && (facts != m_decision || m_mayDecide));
    }
}

void ThreatSection::showHandover()
{
    const QList<Finding> lacks = handoverFindings(m_case->file, m_case->nowUtc);
    m_lacks->clearBody();
    m_lacks->setVisible(!lacks.isEmpty());
    for (const Finding& finding : lacks) {
        m_lacks->add(bodyText(QStringLiteral("•  %1 (%2)").arg(finding.text, finding.rule)));
    }
    CentralHandover handover;
    handover.caseId = m_case->id();
    if (const auto* stored = m_case->file.one<CentralHandover>()) {
        handover = *stored;
    }
    m_handover->setValue(recordToJson(handover), m_case->subject());
    m_handover->setMayWrite(m_case->mayWrite);
}

void ThreatSection::assess()
{
    const QString form = QStringLiteral("3.3");
    context().navigator->openForm({m_case->subject(), form, {}, !hasDraft(*m_case, form)});
}

void ThreatSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(u':', 0, 0);
    const QString id = entry.section(u':', 1);
    if (kind == QLatin1String("risky-place")) {
        m_places->open(id);
    } else if (kind == QLatin1String("threat-report")) {
        m_reports->open(id);
    } else if (kind == QLatin1String("judgement")) {
        m_judgements->open(id);
    } else if (kind == QLatin1String("central-handover") && m_case->mayWrite) {
        m_handover->edit();
    }
}

bool ThreatSection::isEditing() const
{
    const auto isWritten = [](const auto* part) { return part && part->isEditing(); };
    return isWritten(m_measures) || isWritten(m_chief) || isWritten(m_decision) || isWritten(m_protection) ||
           isWritten(m_places) || isWritten(m_reports) || isWritten(m_judgements) || isWritten(m_handover);
}

bool ThreatSection::offers(CommandId id) const
{
    return (id == CommandId::NewEntry && m_case && m_case->mayWrite) ||
           (id == CommandId::Preview && m_case && currentAssessment(m_case->file));
}

void ThreatSection::run(CommandId id)
{
    if (!offers(id)) {
        return;
    }
    if (id == CommandId::NewEntry) {
        assess();
    } else {
        context().navigator->pushPage(new PreviewPage(
            context(), figurePaper({m_case->id(), Disclosure::FigurePaper::Kind::ThreatLevels})));
    }
}

void ThreatSection::focusFirst()
{
    if (m_assess && m_case->mayWrite) {
        m_assess->setFocus();
    } else {
        setFocus();
    }
}

} // namespace lotsbok
