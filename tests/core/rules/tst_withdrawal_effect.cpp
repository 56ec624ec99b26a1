// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>
#include <algorithm>

using namespace lotsbok;
using namespace lotsbok::sample;

class WithdrawalEffectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r12_namesWhatEndedAndWhatWasGiven();
    void r12_meetingsAndActivitiesOfTheParty();
    void r12_anotherScopeMakesUpForIt();
    void r12_aWithdrawalOfNothingHasNoLoss();
    void r13_policeEnds();
    void r13_anotherPoliceScopeKeepsItGoing();
    void r13_alwaysJudgedFirstToEnd();
    void r10_supportEnds();
};

namespace {

const QDateTime at = utc(2026, 3, 20, 9);

DisclosureRecord given(const QDateTime& when)
{
    DisclosureRecord record;
    record.recipient = DisclosureRecord::Recipient::Party;
    record.recipientName = QStringLiteral("Jobbtorg, coach");
    record.what = QStringLiteral("Bilaga 3.5 version 1");
    record.at = when;
    return record;
}

QStringList rulesOf(const WithdrawalEffect& effect)
{
    QStringList rules;
    for (const Finding& step : effect.steps) {
        rules.append(step.rule);
    }
    return rules;
}

} // namespace

void WithdrawalEffectTest::r12_namesWhatEndedAndWhatWasGiven()
{
    CaseFile file = grantedCase();
    const ConsentScope scope = share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Health});
    DisclosureRecord byScope = given(utc(2026, 3, 4));
    byScope.recipientName = QStringLiteral("J");
    byScope.scope = scope.id;
    DisclosureRecord elsewhere = given(utc(2026, 3, 5));
    elsewhere.scope = ScopeId::create();
    DisclosureRecord own = given(utc(2026, 3, 6));
    own.recipient = DisclosureRecord::Recipient::OwnFile;
    file.disclosures = {given(utc(2026, 3, 3)), byScope, elsewhere, own, given(utc(2026, 3, 25))};
    const WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(scope, at, {InfoKind::Health}));
    QCOMPARE(effect.losses.size(), 1);
    QVERIFY(effect.losses.first().scope == scope);
    QCOMPARE(effect.losses.first().kinds, QList<InfoKind>{InfoKind::Health});
    QVERIFY(effect.losses.first().alreadyGiven ==
            (QList<DisclosureRecord>{file.disclosures[0], file.disclosures[1]}));
    QVERIFY(effect.lettersTo == QList<Party>{jobbtorg()});
    QVERIFY(!effect.policeEnds);
}

void WithdrawalEffectTest::r12_meetingsAndActivitiesOfTheParty()
{
    CaseFile file = grantedCase(); // with an open activity of Jobbtorg's
    const ConsentScope scope = share(file, jobbtorg());
    const Meeting planned = add(file, meetingOf(file, utc(2026, 4, 15, 8), {police(), jobbtorg()}));
    add(file, meetingOf(file, utc(2026, 4, 16, 8), {police()}));
    add(file, meetingOf(file, utc(2026, 4, 17, 8), {jobbtorg()}, MeetingStatus::Cancelled));
    add(file, meetingOf(file, utc(2026, 3, 19, 8), {jobbtorg()}));
    addActivity(file, file.all<Goal>().first(), jobbtorg(), ActivityStatus::Done);
    addActivity(file, file.all<Goal>().first(), police());
    const Plan old = addPlan(file, PlanStatus::Replaced);
    addActivity(file, addGoal(file, old), jobbtorg());
    const WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(scope, at));
    QVERIFY(effect.bookedMeetings == QList<Meeting>{planned});
    QVERIFY(effect.openActivities == QList<Activity>{file.all<Activity>().first()});
    QCOMPARE(rulesOf(effect), (QStringList{QStringLiteral("R13"), QStringLiteral("R12"),
                                           QStringLiteral("R14"), QStringLiteral("R9")}));
}

void WithdrawalEffectTest::r12_anotherScopeMakesUpForIt()
{
    CaseFile file = grantedCase();
    const ConsentScope first = share(file, jobbtorg());
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan});
    WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(first, at, {InfoKind::Plan}));
    QCOMPARE(effect.losses.size(), 1);
    QVERIFY(effect.lettersTo.isEmpty()); // it may still have the plan
    QVERIFY(effect.openActivities.isEmpty());
    effect = withdrawalEffect(file, withdrawalOf(first, at));
    QVERIFY(effect.lettersTo == QList<Party>{jobbtorg()});
}

void WithdrawalEffectTest::r12_aWithdrawalOfNothingHasNoLoss()
{
    CaseFile file = grantedCase();
    const ConsentScope scope = share(file, jobbtorg(), consentedOn, {}, QDate(2026, 3, 1));
    const WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(scope, at));
    QVERIFY(effect.losses.isEmpty());
    QVERIFY(effect.lettersTo.isEmpty());
    QCOMPARE(rulesOf(effect), QStringList{QStringLiteral("R13")}); // R13: any withdrawal is judged
}

void WithdrawalEffectTest::r13_policeEnds()
{
    CaseFile file = grantedCase();
    share(file, jobbtorg());
    const ConsentScope police = file.all<ConsentScope>().first();
    const Withdrawal withdrawal = add(file, withdrawalOf(police, at));
    const WithdrawalEffect effect = withdrawalEffect(file, withdrawal);
    QVERIFY(effect.policeEnds);
    QVERIFY2(effect.lettersTo == (QList<Party>{sample::police(), jobbtorg()}), "all are told, scopes hold");
    QCOMPARE(effect.steps.first().rule, QStringLiteral("R13"));
    QCOMPARE(effect.steps.first().severity, Finding::Severity::Stop);
    QCOMPARE(effect.steps.first().jumpTo, QStringLiteral("closing"));
}

void WithdrawalEffectTest::r13_anotherPoliceScopeKeepsItGoing()
{
    CaseFile file = grantedCase();
    const ConsentScope first = file.all<ConsentScope>().first();
    share(file, police(), consentedOn, {InfoKind::Threat});
    QVERIFY(!withdrawalEffect(file, withdrawalOf(first, at)).policeEnds);
    QVERIFY(!withdrawalEffect(file, withdrawalOf(first, at, {InfoKind::Health})).policeEnds);
}

void WithdrawalEffectTest::r13_alwaysJudgedFirstToEnd()
{
    CaseFile file = grantedCase();
    const ConsentScope scope = file.all<ConsentScope>().first();
    for (const auto& kinds : {QList<InfoKind>(), QList<InfoKind>{InfoKind::Health}}) {
        const WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(scope, at, kinds));
        QVERIFY(std::any_of(effect.steps.begin(), effect.steps.end(), [](const Finding& step) {
            return step.jumpTo == u"judgements" && step.rule == u"R13";
        }));
    }
}

void WithdrawalEffectTest::r10_supportEnds()
{
    CaseFile file = grantedCase();
    const Consent support = file.all<Consent>().first();
    QCOMPARE(support.kind, ConsentKind::Support);
    const WithdrawalEffect effect = withdrawalEffect(file, withdrawalOf(support, at));
    QVERIFY(effect.losses.isEmpty());
    QVERIFY(!effect.policeEnds);
    QVERIFY(effect.lettersTo == QList<Party>{police()});
    QCOMPARE(effect.steps.first().rule, QStringLiteral("R10"));
}

QTEST_GUILESS_MAIN(WithdrawalEffectTest)
#include "tst_withdrawal_effect.moc"
