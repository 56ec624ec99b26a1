// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/consents_section.h"

#include "app/case/consent_matrix_model.h"
#include "app/case/consent_rows.h"
#include "app/case/consent_words.h"
#include "app/case/give_consent_card.h"
#include "app/case/judgement_list.h"
#include "app/case/record_facts.h"
#include "app/case/section_column.h"
#include "app/case/withdraw_card.h"
#include "app/records/record_list.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"

#include <QLabel>
#include <QPushButton>

namespace lotsbok {

namespace {

bool isConsentDuty(DutyKind kind)
{
    return kind == DutyKind::JudgeWithdrawal || kind == DutyKind::EndAfterPoliceConsent ||
           kind == DutyKind::ConsentCopy || kind == DutyKind::PoliceMeetingRefused ||
           kind == DutyKind::ConsentAt18;
}

} // namespace

ConsentsSection::ConsentsSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_column(sectionColumn(this))
{}

void ConsentsSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    if (!m_matrix) {
        build();
    }
    for (QPushButton* each : std::as_const(m_buttons)) {
        each->setVisible(snapshot->mayWrite);
    }
    m_withdraw->setEnabled(WithdrawCard::isPossible(*snapshot));
    showState();
    showMatrix();
    showLists();
}

void ConsentsSection::build()
{
    m_state = new CardFrame(tr("Consents now"));
    m_column->addWidget(m_state);
    addMatrix();
    addWriting();
    addConsents();
    addJudgements();
    addWhoConsents();
    addPoliceRefused();
}

void ConsentsSection::addMatrix()
{
    auto* card = new CardFrame(tr("Who may know what"));
    m_matrix = new ConsentMatrixModel(this);
    m_table = new WholeTable;
    m_table->setModel(m_matrix);
    m_table->setAccessibleName(tr("Who may know what"));
    m_noParties =
        mutedText(tr("No consent to share is registered, so no party may be told anything about the "
                     "person. Fill in bilaga 3.2 together with the person."));
    card->add(m_table);
    card->add(m_noParties);
    m_column->addWidget(card);
}

void ConsentsSection::addWriting()
{
    auto* form = primaryButton(tr("Fill in bilaga 3.2"), QStringLiteral("document"));
    m_support = button(tr("Register a consent to the support"), QStringLiteral("plus"));
    auto* share = button(tr("Register a consent to share"), QStringLiteral("plus"));
    m_withdraw = button(tr("Register a withdrawal"), QStringLiteral("close"));
    connect(form, &QPushButton::clicked, this, [this] {
        context().navigator->openForm({m_case->subject(), QStringLiteral("3.2"), {}, false});
    });
    connect(m_support, &QPushButton::clicked, this, [this] { give(ConsentKind::Support); });
    connect(share, &QPushButton::clicked, this, [this] { give(ConsentKind::Sharing); });
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentsSection::withdraw);
    m_buttons = {form, m_support, share, m_withdraw};
    auto* grid = new QGridLayout; // two rows of two, so that long words have room
    for (int i = 0; i < m_buttons.size(); ++i) {
        grid->addWidget(m_buttons.at(i), i / 2, i % 2);
    }
    grid->setColumnStretch(2, 1);
    m_column->addLayout(grid);
    m_writing = new QVBoxLayout;
    m_column->addLayout(m_writing);
}

void ConsentsSection::addWhoConsents()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("consenting"), QStringLiteral("consentingReason")};
    options.part = QStringLiteral("consenting");
    m_whoConsents =
        new RecordFacts(context(), tr("Who must consent (under 18)"), recordKind<Intake>(), options);
    connect(m_whoConsents, &RecordFacts::saved, this, &CaseSection::changed);
    m_column->addWidget(m_whoConsents);
    RecordEditorOptions guardian;
    guardian.columns = 2;
    guardian.fields = {QStringLiteral("name"),  QStringLiteral("relation"),    QStringLiteral("phone"),
                       QStringLiteral("email"), QStringLiteral("mustConsent"), QStringLiteral("judgement")};
    m_guardians = new RecordList(
        context(),
        {tr("Guardians"),
         tr("Nobody is registered. Under 18 the guardians consent too, unless it is judged otherwise."),
         tr("New guardian")},
        recordKind<Guardian>(), m_case->subject(),
        [this](const QJsonObject& value) { return guardianRow(*m_case, value); },
        [this] {
            Guardian fresh;
            fresh.caseId = m_case->id();
            return recordToJson(fresh);
        },
        guardian);
    connect(m_guardians, &RecordList::saved, this, &CaseSection::changed);
    m_column->addWidget(m_guardians);
}

void ConsentsSection::addPoliceRefused()
{
    RecordEditorOptions options;
    options.fields = {QStringLiteral("policeMeetingRefused"), QStringLiteral("policeConsultedOnSuitability")};
    options.part = QStringLiteral("police-meeting");
    m_policeRefused = new RecordFacts(context(), tr("If the person does not want to meet the police"),
                                      recordKind<Intake>(), options);
    connect(m_policeRefused, &RecordFacts::saved, this, &CaseSection::changed);
    m_column->addWidget(m_policeRefused);
}

void ConsentsSection::addConsents()
{
    RecordEditorOptions flags;
    flags.columns = 2;
    flags.fields = {QStringLiteral("copyGiven"), QStringLiteral("journalRefers")};
    m_consents = new RecordList(
        context(), {tr("Consents as they were given"), tr("No consent is registered yet."), {}},
        recordKind<Consent>(), m_case->subject(),
        [this](const QJsonObject& value) { return consentRow(*m_case, value); }, {}, flags);
    m_consents->setTune([this](RecordCard* card) {
        card->messages()->say(MessageBar::Kind::Info, consentSummary(*m_case, card->editor()->value()));
    });
    RecordEditorOptions read;
    read.fields = {QStringLiteral("at"), QStringLiteral("form"), QStringLiteral("receivedBy"),
                   QStringLiteral("kinds")};
    m_withdrawals = new RecordList(
        context(), {tr("Withdrawals"), tr("Nothing has been withdrawn."), {}}, recordKind<Withdrawal>(),
        m_case->subject(), [this](const QJsonObject& value) { return withdrawalRow(*m_case, value); }, {},
        read);
    for (RecordList* list : {m_consents, m_withdrawals}) {
        connect(list, &RecordList::saved, this, &CaseSection::changed);
        m_column->addWidget(list);
    }
}

void ConsentsSection::addJudgements()
{
    m_judgements =
        new JudgementList(context(),
                          {tr("Judgements whether SIG can go on"),
                           tr("After every withdrawal somebody judges whether SIG can go on, and says why."),
                           tr("Judge whether SIG can go on")},
                          m_case, JudgementAbout::GoOnAfterWithdrawal, JudgementAbout::GoOnWithoutPolice);
    connect(m_judgements, &RecordList::saved, this, &CaseSection::changed);
    m_column->addWidget(m_judgements);
}

void ConsentsSection::showState()
{
    m_state->clearBody();
    const CaseFile& file = m_case->file;
    const auto missing = [&](ConsentKind kind) {
        return missingText(file, missingConsents(file, kind, m_case->today)).join(QStringLiteral(", "));
    };
    addState(tr("Consent to the support"), missing(ConsentKind::Support));
    addState(tr("Consent to share"), missing(ConsentKind::Sharing));
    addState(tr("Consent towards the police"),
             policeScopeInForce(file, m_case->nowUtc) ? QString() : tr("no scope is in force"));
    for (const Duty& duty : m_case->duties) {
        if (isConsentDuty(duty.kind)) {
            addDuty(duty);
        }
    }
}

void ConsentsSection::addState(const QString& title, const QString& missing)
{
    const bool isMet = missing.isEmpty();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Pill(isMet ? tr("In force") : tr("Missing"), isMet ? Pill::Tone::Ok : Pill::Tone::Warn,
                            isMet ? QStringLiteral("check") : QStringLiteral("warning")));
    row->addWidget(bodyText(isMet ? title : tr("%1: %2").arg(title, missing)), 1);
    m_state->add(line);
}

void ConsentsSection::addDuty(const Duty& duty)
{
    const bool isLate = duty.isOverdue(m_case->today);
    auto* row = new ListRow({duty.rule,
                             duty.text(),
                             {},
                             duty.due.isValid() ? shownDate(duty.due) : tr("At once"),
                             isLate ? Pill::Tone::Warn : Pill::Tone::Neutral,
                             isLate ? QStringLiteral("warning") : QString()});
    connect(row, &ListRow::clicked, this, [this, duty] { follow(duty); });
    m_state->add(row);
}

void ConsentsSection::follow(const Duty& duty)
{
    switch (duty.kind) {
    case DutyKind::JudgeWithdrawal:
        if (const auto withdrawal = RecordId::fromUuid(duty.source)) {
            m_judgements->judge(*withdrawal);
        }
        return;
    case DutyKind::EndAfterPoliceConsent:
        Q_EMIT sectionWanted(CaseSectionId::Decisions, {});
        return;
    case DutyKind::ConsentCopy:
        m_consents->open(duty.source.toString(QUuid::WithoutBraces));
        return;
    case DutyKind::PoliceMeetingRefused:
        if (m_case->mayWrite) {
            m_policeRefused->edit();
        }
        return;
    default:
        context().navigator->openForm({m_case->subject(), QStringLiteral("3.2"), {}, true});
    }
}

void ConsentsSection::showMatrix()
{
    m_matrix->setParties(whoMayKnow(m_case->file, m_case->nowUtc));
    m_table->fitColumns();
    m_table->setVisible(m_matrix->rowCount() > 0);
    m_noParties->setVisible(m_matrix->rowCount() == 0);
}

void ConsentsSection::showLists()
{
    const CaseFile& file = m_case->file;
    Intake intake;
    intake.caseId = m_case->id();
    if (const Intake* stored = file.one<Intake>()) {
        intake = *stored;
    }
    for (RecordFacts* facts : {m_whoConsents, m_policeRefused}) {
        facts->setValue(recordToJson(intake), m_case->subject());
        facts->setMayWrite(m_case->mayWrite);
    }
    m_guardians->setRecords(file.all<Guardian>());
    m_consents->setRecords(file.all<Consent>());
    m_withdrawals->setRecords(file.all<Withdrawal>());
    m_judgements->showCase(m_case);
    m_withdrawals->setMayWrite(false); // R12: as they were made
    for (RecordList* list : {m_guardians, m_consents}) {
        list->setMayWrite(m_case->mayWrite);
    }
}

WithdrawCard* ConsentsSection::withdrawCard() const
{
    return m_withdrawing;
}

GiveConsentCard* ConsentsSection::giveCard() const
{
    return m_giving;
}

void ConsentsSection::takeWriting(QWidget* card)
{
    clearColumn(m_writing);
    m_writing->addWidget(card);
}

void ConsentsSection::closeWriting()
{
    clearColumn(m_writing);
    m_giving.clear();
    m_withdrawing.clear();
    focusFirst();
}

void ConsentsSection::give(ConsentKind kind)
{
    if (m_giving || m_withdrawing) {
        m_giving ? m_giving->focusFirst() : m_withdrawing->focusFirst();
        return;
    }
    m_giving = new GiveConsentCard(context(), m_case, kind);
    takeWriting(m_giving);
    connect(m_giving, &GiveConsentCard::cancelled, this, &ConsentsSection::closeWriting);
    connect(m_giving, &GiveConsentCard::registered, this, [this] {
        closeWriting();
        Q_EMIT said(tr("The consent is registered."));
        Q_EMIT changed();
    });
    m_giving->focusFirst();
}

void ConsentsSection::withdraw()
{
    if (m_giving || m_withdrawing) {
        m_giving ? m_giving->focusFirst() : m_withdrawing->focusFirst();
        return;
    }
    m_withdrawing = new WithdrawCard(context(), m_case);
    takeWriting(m_withdrawing);
    connect(m_withdrawing, &WithdrawCard::cancelled, this, &ConsentsSection::closeWriting);
    connect(m_withdrawing, &WithdrawCard::registered, this, [this](const WithdrawalEffect& effect) {
        closeWriting();
        Q_EMIT said(effect.policeEnds
                        ? tr("The withdrawal is registered. SIG is to be ended, and the closing has begun.")
                        : tr("The withdrawal is registered. Judge now whether SIG can go on."));
        Q_EMIT changed();
    });
    m_withdrawing->focusFirst();
}

void ConsentsSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(u':', 0, 0);
    const QString id = entry.section(u':', 1);
    const std::pair<const char*, RecordList*> lists[] = {
        {"consent", m_consents},
        {"withdrawal", m_withdrawals},
        {"guardian", m_guardians},
        {"judgement", static_cast<RecordList*>(m_judgements)}};
    for (const auto& [name, list] : lists) {
        if (kind == QLatin1String(name) && list) {
            list->open(id);
        }
    }
}

bool ConsentsSection::isEditing() const
{
    const auto isWritten = [](const auto* part) { return part && part->isEditing(); };
    return m_giving || m_withdrawing || isWritten(m_whoConsents) || isWritten(m_policeRefused) ||
           isWritten(m_guardians) || isWritten(m_consents) || isWritten(m_judgements);
}

bool ConsentsSection::offers(CommandId id) const
{
    return id == CommandId::NewEntry && m_case && m_case->mayWrite;
}

void ConsentsSection::run(CommandId id)
{
    if (offers(id)) {
        give(ConsentKind::Sharing);
    }
}

void ConsentsSection::focusFirst()
{
    if (m_case && m_case->mayWrite && !m_buttons.isEmpty()) {
        m_buttons.first()->setFocus();
    } else if (m_table) {
        m_table->setFocus();
    }
}

} // namespace lotsbok
