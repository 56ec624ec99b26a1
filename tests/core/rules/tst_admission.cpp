// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/admission_support.h"

using namespace lotsbok;
using namespace lotsbok::sample;

/// What a record cannot be beside its case: consent, judgements, threat, decisions and steps. The plan and
/// the meetings: tst_admission_work.
class AdmissionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindAsksForItsCase();
    void r9_aClosedCaseTakesNothingNew();
    void r9_aClosedCaseTakesWhatBelongsToItsClosing();
    void r12_aConsentStaysAsItWasGiven();
    void r13_aConsentMayBeMarked();
    void r16_whoMayConsent();
    void r11_aScopeIsOfASharingConsent();
    void r12_aScopeStaysAsItWasGiven();
    void r12_aWithdrawalComesAfterItsConsent();
    void r12_aWithdrawalIsOfItsConsent();
    void r12_aWithdrawalStaysAsItWasMade();
    void r13_aJudgementIsAboutSomething();
    void r37_aJudgementComesAfterItsThreat();
    void otherJudgementsAreAboutTheCase();
    void r22_anAssessmentStaysAsItWasMade();
    void r7_aGrantPassesTheGate();
    void r10_aGrantIsNotDatedBackBeforeAWithdrawal();
    void decisionsStay();
    void r10_consentIsNeverOverridden();
    void r9_anOverrideNamesAnItem();
    void r1_allStepsOnOnePersonNeedAReason();
    void r8_oneFollowUpOfAKind();
    void oneIntakeOneClosingOneHandover();
    void r21_aHandoverNeedsConsentAndAge();
};

namespace {

Decision grantOf(const CaseFile& file, QDate on = grantedOn)
{
    CaseFile copy = file;
    return decide(copy, DecisionKind::Grant, on);
}

template<typename... T>
QStringList kindsAdmittedTo(const CaseFile& file, CaseId caseId)
{
    QStringList kinds;
    const auto ask = [&]<typename R>(R value) {
        value.caseId = caseId;
        const Result<void> result = admitNew(file, value);
        if (result || (result.error().code == ErrorCode::InvalidInput &&
                       result.error().detail != QLatin1String("caseId"))) {
            kinds.append(QString::fromLatin1(R::info.kind));
        }
    };
    (ask(T()), ...);
    return kinds;
}

QStringList admittedTo(const CaseFile& file, CaseId caseId)
{
    return kindsAdmittedTo<Consent, ConsentScope, Withdrawal, Judgement, ThreatAssessment, Decision,
                           GateOverride, Plan, Goal, Activity, Meeting, Commitment, StepDone, FollowUp,
                           Intake, Closing, CentralHandover>(file, caseId);
}

} // namespace

void AdmissionTest::everyKindAsksForItsCase()
{
    const CaseFile file = newCase();
    QCOMPARE(admittedTo(file, CaseId::create()), QStringList());
    VERIFY_FIELD(admitNew(file, Plan()), "caseId");
}

void AdmissionTest::r9_aClosedCaseTakesNothingNew()
{
    CaseFile file = newCase();
    file.value.closedOn = QDate(2026, 4, 1);
    QCOMPARE(admittedTo(file, file.value.id),
             (QStringList{QStringLiteral("judgement"), QStringLiteral("follow-up")}));
    VERIFY_RULE(admitNew(file, newRecord<Goal>(file)), "R9");
}

void AdmissionTest::r9_aClosedCaseTakesWhatBelongsToItsClosing()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    file.value.closedOn = QDate(2026, 4, 1);
    VERIFY_OK(admitChange(file, file.all<FollowUp>().last(),
                          [](FollowUp& exit) { exit.copySentOn = QDate(2026, 4, 2); }));
    VERIFY_RULE(admitChange(file, file.all<Activity>().last(), [](Activity& a) { a.how.append(u'x'); }),
                "R9");
    VERIFY_RULE(admitChange(file, theOne<Closing>(file), [](Closing& c) { c.summary.clear(); }), "R9");
}

void AdmissionTest::r12_aConsentStaysAsItWasGiven()
{
    CaseFile file = grantedCase();
    const Guardian guardian = addGuardian(file, QStringLiteral("Mika Åhlén"));
    const Consent stored = file.all<Consent>().last();
    VERIFY_OK(admitNew(file, newRecord<Consent>(file)));
    VERIFY_RULE(admitChange(file, stored, [](Consent& c) { c.kind = ConsentKind::Support; }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](Consent& c) { c.givenOn = c.givenOn.addDays(1); }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](Consent& c) { c.form = ConsentForm::Oral; }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](Consent& c) { c.place = QStringLiteral("Märsta"); }), "R12");
    VERIFY_RULE(admitChange(file, stored, [&](Consent& c) { c.guardian = guardian.id; }), "R12");
}

void AdmissionTest::r13_aConsentMayBeMarked()
{
    CaseFile file = newCase();
    Consent stored = giveConsent(file, ConsentKind::Sharing, consentedOn);
    const auto mark = [](Consent& c) {
        c.copyGiven = !c.copyGiven;
        c.journalRefers = !c.journalRefers;
        c.response = ResponseId::create();
    };
    VERIFY_OK(admitChange(file, stored, mark));
    stored.response = ResponseId::create(); // the form that holds it stays
    VERIFY_RULE(admitChange(file, stored, mark), "R12");
}

void AdmissionTest::r16_whoMayConsent()
{
    CaseFile file = newCase(young(), SigType::Young);
    Consent consent = newRecord<Consent>(file);
    consent.givenOn = QDate(2027, 12, 31);
    consent.guardian = GuardianId::create();
    VERIFY_FIELD(admitNew(file, consent), "guardian");
    consent.guardian = addGuardian(file, QStringLiteral("Mika Åhlén")).id;
    VERIFY_OK(admitNew(file, consent));
    consent.givenOn = QDate(2028, 1, 1);
    VERIFY_RULE(admitNew(file, consent), "R16");
    consent.guardian.reset();
    VERIFY_OK(admitNew(file, consent));
}

void AdmissionTest::r11_aScopeIsOfASharingConsent()
{
    CaseFile file = newCase();
    const Consent support = giveConsent(file, ConsentKind::Support, consentedOn);
    const Consent sharing = giveConsent(file, ConsentKind::Sharing, consentedOn);
    ConsentScope scope = newRecord<ConsentScope>(file);
    scope.party = police();
    VERIFY_FIELD(admitNew(file, scope), "consent");
    scope.consent = support.id;
    VERIFY_FIELD(admitNew(file, scope), "consent");
    scope.consent = sharing.id;
    VERIFY_OK(admitNew(file, scope));
    scope.until = consentedOn;
    VERIFY_OK(admitNew(file, scope));
    scope.until = consentedOn.addDays(-1);
    VERIFY_FIELD(admitNew(file, scope), "untilDay");
    scope.until = {};
    giveScope(file, sharing, police());
    VERIFY_FIELD(admitNew(file, scope), "partyOrganisation");
    scope.party = jobbtorg();
    VERIFY_OK(admitNew(file, scope));
    add(file, withdrawalOf(sharing, utc(2026, 3, 1)));
    VERIFY_RULE(admitNew(file, scope), "R12"); // a new consent is needed
}

void AdmissionTest::r12_aScopeStaysAsItWasGiven()
{
    CaseFile file = newCase();
    const ConsentScope stored = share(file, police(), consentedOn, {InfoKind::Plan});
    VERIFY_OK(admitChange(file, stored, [](ConsentScope&) {}));
    VERIFY_RULE(admitChange(file, stored, [](ConsentScope& s) { s.kinds.append(InfoKind::Crime); }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](ConsentScope& s) { s.until = QDate(2026, 3, 1); }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](ConsentScope& s) { s.party = jobbtorg(); }), "R12");
}

void AdmissionTest::r12_aWithdrawalComesAfterItsConsent()
{
    CaseFile file = newCase();
    const ConsentScope scope = share(file, police());
    VERIFY_OK(admitNew(file, withdrawalOf(scope, utc(2026, 2, 5, 23, 0)))); // its day in Stockholm
    VERIFY_FIELD(admitNew(file, withdrawalOf(scope, utc(2026, 2, 5, 22, 59))), "at");
}

void AdmissionTest::r12_aWithdrawalIsOfItsConsent()
{
    CaseFile file = newCase();
    const ConsentScope limited = share(file, jobbtorg(), consentedOn, {InfoKind::Plan});
    const ConsentScope open = share(file, police());
    const Consent support = giveConsent(file, ConsentKind::Support, consentedOn);
    const QDateTime at = utc(2026, 3, 1);
    Withdrawal withdrawal = withdrawalOf(limited, at);
    withdrawal.consent = ConsentId::create();
    VERIFY_FIELD(admitNew(file, withdrawal), "consent");
    withdrawal.consent = open.consent;
    VERIFY_FIELD(admitNew(file, withdrawal), "scope");
    VERIFY_OK(admitNew(file, withdrawalOf(limited, at, {InfoKind::Plan})));
    VERIFY_FIELD(admitNew(file, withdrawalOf(limited, at, {InfoKind::Crime})), "kinds");
    VERIFY_OK(admitNew(file, withdrawalOf(open, at, {InfoKind::Crime})));
    Withdrawal ofSupport = withdrawalOf(support, at);
    VERIFY_OK(admitNew(file, ofSupport));
    ofSupport.kinds = {InfoKind::Plan};
    VERIFY_FIELD(admitNew(file, ofSupport), "kinds");
    add(file, withdrawalOf(limited, at));
    VERIFY_OK(admitNew(file, withdrawalOf(limited, at.addDays(1)))); // R12: any time, also again
}

void AdmissionTest::r12_aWithdrawalStaysAsItWasMade()
{
    CaseFile file = newCase();
    const Withdrawal stored = add(file, withdrawalOf(share(file, police()), utc(2026, 3, 1)));
    VERIFY_OK(admitChange(file, stored, [](Withdrawal&) {}));
    VERIFY_RULE(admitChange(file, stored, [](Withdrawal& w) { w.at = utc(2026, 3, 2); }), "R12");
    VERIFY_RULE(admitChange(file, stored, [](Withdrawal& w) { w.kinds = {InfoKind::Plan}; }), "R12");
}

void AdmissionTest::r13_aJudgementIsAboutSomething()
{
    CaseFile file = newCase();
    const Withdrawal withdrawal = add(file, withdrawalOf(share(file, police()), utc(2026, 3, 1)));
    Judgement judgement = newRecord<Judgement>(file);
    judgement.on = QDate(2026, 3, 1);
    judgement.subject = add(file, ThreatReport()).id;
    VERIFY_FIELD(admitNew(file, judgement), "subject"); // not a withdrawal
    judgement.subject = withdrawal.id;
    VERIFY_OK(admitNew(file, judgement));
    judgement.on = QDate(2026, 2, 28);
    VERIFY_FIELD(admitNew(file, judgement), "onDay");
    VERIFY_FIELD(admitChange(file, judgement, [](Judgement& j) { j.about = JudgementAbout::StayLocal; }),
                 "about");
}

void AdmissionTest::r37_aJudgementComesAfterItsThreat()
{
    CaseFile file = newCase();
    ThreatReport report;
    report.learnedOn = QDate(2026, 3, 5);
    Judgement judgement = newRecord<Judgement>(file);
    judgement.about = JudgementAbout::GoOnAfterThreat;
    judgement.subject = add(file, report).id;
    judgement.on = QDate(2026, 3, 4);
    VERIFY_FIELD(admitNew(file, judgement), "onDay");
    judgement.on = QDate(2026, 3, 5);
    VERIFY_OK(admitNew(file, judgement));
    judgement.subject = RecordId::create();
    VERIFY_FIELD(admitNew(file, judgement), "subject");
}

void AdmissionTest::otherJudgementsAreAboutTheCase()
{
    CaseFile file = newCase();
    Judgement judgement = newRecord<Judgement>(file);
    judgement.on = QDate(2026, 3, 5);
    judgement.about = JudgementAbout::GoOnInPlacement;
    judgement.subject = RecordId::create();
    VERIFY_FIELD(admitNew(file, judgement), "subject");
    judgement.subject = add(file, Support()).id;
    VERIFY_OK(admitNew(file, judgement));
    judgement.about = JudgementAbout::UnknownBirthday; // the day is the day of birth
    judgement.subject.reset();
    judgement.on = QDate(2006, 6, 25);
    VERIFY_OK(admitNew(file, judgement));
}

void AdmissionTest::r22_anAssessmentStaysAsItWasMade()
{
    CaseFile file = newCase();
    const ThreatAssessment stored = assess(file, assessedOn, 3);
    VERIFY_OK(admitChange(file, stored, [](ThreatAssessment& a) {
        a.chiefInformedOn = a.measuresDecidedOn = QDate(2026, 3, 1);
        a.protectionGroupCooperates = true;
        a.measures = {{QStringLiteral("Bestäm platser"), true, {}, {}, {}}};
    }));
    VERIFY_RULE(admitChange(file, stored, [](ThreatAssessment& a) { a.level = 2; }), "R22");
    VERIFY_RULE(admitChange(file, stored, [](ThreatAssessment& a) { a.on = a.on.addDays(1); }), "R22");
    VERIFY_RULE(admitChange(file, stored, [](ThreatAssessment& a) { a.proposed.reset(); }), "R22");
    VERIFY_RULE(admitChange(file, stored,
                            [](ThreatAssessment& a) { a.indicators.insert(QStringLiteral("x"), true); }),
                "R22");
}

void AdmissionTest::r7_aGrantPassesTheGate()
{
    CaseFile file = grantableCase();
    VERIFY_OK(admitNew(file, grantOf(file)));
    theOne<Intake>(file).inventoryOn = {};
    VERIFY_RULE(admitNew(file, grantOf(file)), "R7");
    GateOverride value;
    value.item = QStringLiteral("inventory");
    value.reason = QStringLiteral("Görs i morgon.");
    value.on = grantedOn;
    add(file, value);
    VERIFY_OK(admitNew(file, grantOf(file)));
    file.all<Consent>().clear();
    theOne<Intake>(file).informedOn = {};
    const Result<void> refused = admitNew(file, grantOf(file));
    VERIFY_RULE(refused, "R10"); // what no one overrides comes first
    QVERIFY(refused.error().text.contains(u"R7"));
    Decision refuse = grantOf(file);
    refuse.kind = DecisionKind::Refuse;
    VERIFY_OK(admitNew(file, refuse));
    CaseFile early = grantableCase();
    VERIFY_RULE(admitNew(early, grantOf(early, assessedOn.addDays(-1))), "R7");
}

void AdmissionTest::r10_aGrantIsNotDatedBackBeforeAWithdrawal()
{
    CaseFile file = grantableCase();
    add(file, withdrawalOf(file.all<ConsentScope>().first(), utc(2026, 2, 20)));
    VERIFY_RULE(admitNew(file, grantOf(file, QDate(2026, 2, 16))), "R10");
    share(file, police(), QDate(2026, 2, 20));
    VERIFY_OK(admitNew(file, grantOf(file, QDate(2026, 2, 20))));
}

void AdmissionTest::decisionsStay()
{
    CaseFile file = grantedCase();
    const Decision stored = file.all<Decision>().first();
    VERIFY_OK(admitChange(file, stored, [](Decision& d) { d.delegation = QStringLiteral("3.2"); }));
    VERIFY_FIELD(admitChange(file, stored, [](Decision& d) { d.kind = DecisionKind::Refuse; }), "kind");
    VERIFY_FIELD(admitChange(file, stored, [](Decision& d) { d.by = lotsUser(); }), "kind");
    VERIFY_FIELD(admitChange(file, stored, [](Decision& d) { d.on = d.on.addDays(1); }), "kind");
    Decision other = grantOf(file, openedOn.addDays(-1));
    other.kind = DecisionKind::Other;
    VERIFY_FIELD(admitNew(file, other), "onDay");
    other.on = openedOn;
    VERIFY_OK(admitNew(file, other));
    other.kind = DecisionKind::EndSupport;
    VERIFY_FIELD(admitNew(file, other), "kind"); // before the grant
    other.on = grantedOn;
    VERIFY_OK(admitNew(file, other));
}

void AdmissionTest::r10_consentIsNeverOverridden()
{
    CaseFile file = newCase();
    GateOverride value = newRecord<GateOverride>(file);
    value.on = grantedOn;
    for (const char* item : {"support-consent", "police-consent"}) {
        value.item = QString::fromLatin1(item);
        VERIFY_RULE(admitNew(file, value), "R10");
    }
    value.item = QStringLiteral("motivated");
    VERIFY_OK(admitNew(file, value));
}

void AdmissionTest::r9_anOverrideNamesAnItem()
{
    CaseFile file = newCase();
    GateOverride value = newRecord<GateOverride>(file);
    value.on = grantedOn;
    value.item = QStringLiteral("exit-follow-up");
    VERIFY_FIELD(admitNew(file, value), "item"); // of the other gate
    value.gate = Gate::Close;
    VERIFY_OK(admitNew(file, value));
    VERIFY_FIELD(admitChange(file, value, [](GateOverride& o) { o.reason.append(u'x'); }), "item");
}

void AdmissionTest::r1_allStepsOnOnePersonNeedAReason()
{
    CaseFile file = newCase();
    stepDone(file, StepRole::Receive, lotsUser());
    StepDone step = newRecord<StepDone>(file);
    step.step = StepRole::Decide;
    step.by = lotsUser();
    VERIFY_RULE(admitNew(file, step), "R1");
    step.reason = QStringLiteral("Ingen annan är i tjänst.");
    VERIFY_OK(admitNew(file, step));
    VERIFY_RULE(admitChange(file, step, [](StepDone& s) { s.reason.clear(); }), "R1");
    step.reason.clear();
    step.by = chiefUser();
    VERIFY_OK(admitNew(file, step));
}

void AdmissionTest::r8_oneFollowUpOfAKind()
{
    CaseFile file = grantedCase();
    FollowUp second = newRecord<FollowUp>(file);
    second.on = grantedOn;
    VERIFY_FIELD(admitNew(file, second), "kind");
    second.kind = FollowUpKind::Exit;
    VERIFY_OK(admitNew(file, second));
    second.on = grantedOn.addDays(-1);
    VERIFY_FIELD(admitNew(file, second), "onDay");
    VERIFY_FIELD(
        admitChange(file, file.all<FollowUp>().first(), [](FollowUp& f) { f.kind = FollowUpKind::Exit; }),
        "kind");
}

void AdmissionTest::oneIntakeOneClosingOneHandover()
{
    CaseFile file = grantedCase();
    VERIFY_FIELD(admitNew(file, newRecord<Intake>(file)), "caseId");
    VERIFY_OK(admitChange(file, theOne<Intake>(file), [](Intake& i) { i.courtOrdered = true; }));
    Closing closing = newRecord<Closing>(file);
    closing.begunOn = openedOn.addDays(-1);
    VERIFY_FIELD(admitNew(file, closing), "begunOn");
    closing.begunOn = openedOn;
    VERIFY_OK(admitNew(file, closing));
    prepareClosing(file);
    VERIFY_FIELD(admitNew(file, closing), "caseId");
    VERIFY_OK(admitNew(file, newRecord<CentralHandover>(file)));
    add(file, CentralHandover());
    VERIFY_FIELD(admitNew(file, newRecord<CentralHandover>(file)), "caseId");
}

void AdmissionTest::r21_aHandoverNeedsConsentAndAge()
{
    CaseFile file = newCase();
    CentralHandover handover = newRecord<CentralHandover>(file);
    handover.handedOverOn = QDate(2026, 3, 1);
    VERIFY_RULE(admitNew(file, handover), "R21");
    handover.personConsentedOn = QDate(2026, 2, 27);
    VERIFY_OK(admitNew(file, handover));
    const CaseFile minor = newCase(young(), SigType::Young);
    handover.caseId = minor.value.id;
    VERIFY_RULE(admitNew(minor, handover), "R21");
}

QTEST_GUILESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
