// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r11_aScopeHoldsFromItsDayToItsLastDay_data();
    void r11_aScopeHoldsFromItsDayToItsLastDay();
    void r11_aScopeEndsWithTheCase();
    void r11_aScopeIsLimitedToItsKinds();
    void r11_anotherPartyHasNothing();
    void r11_supportConsentSharesNothing();
    void r11_aScopeWithoutItsConsentHoldsNothing();
    void r12_aWithdrawalHoldsFromItsVeryMoment();
    void r12_aWithdrawalInPartLeavesTheRest();
    void r12_aWithdrawalOfTheConsentEndsEveryScope();
    void r12_aWithdrawalNeverChangesTheConsent();
    void r12_givingAnewHoldsAgain();
    void r10_anyPoliceScopeIsEnough();
    void r10_supportIsGivenAndNotWithdrawn();
    void r15_whoWillNotMeetThePoliceStillShares();
    void r16_under18BothMustConsent();
    void r16_aJudgementDecidesWhoMustConsent();
    void r16_withoutAGuardianNobodyHasConsentedForThem();
    void r16_aGuardianWithdrawsTheirOwn();
    void r16_at18ThePersonConsentsAnew();
    void r16_aGuardianOfAnAdultCountsForNothing();
    void r16_anUnknownBirthdayIsDecidedOrEarliest();
    void missingIsAskedOfTheDayAsAWhole();
    void narrowFilesGiveTheSame();
};

namespace {

const ConsentScope& only(const CaseFile& file)
{
    return file.all<ConsentScope>().first();
}

/// Who is 17 until 1 January 2028, with two guardians.
CaseFile youngCase()
{
    CaseFile file = newCase(young(), SigType::Young);
    addGuardian(file, QStringLiteral("Mika Åhlén"));
    addGuardian(file, QStringLiteral("Sam Åhlén"));
    return file;
}

GuardianId guardian(const CaseFile& file, int index)
{
    return file.all<Guardian>().at(index).id;
}

} // namespace

void ConsentTest::r11_aScopeHoldsFromItsDayToItsLastDay_data()
{
    QTest::addColumn<QDate>("given");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, QDate given, QDate until, const QDateTime& at, bool holds) {
        QTest::newRow(name) << given << until << at << holds;
    };
    const QDate winter(2026, 2, 6);
    row("last second of the day before", winter, {}, utc(2026, 2, 5, 22, 59), false);
    row("midnight in Stockholm, winter", winter, {}, utc(2026, 2, 5, 23, 0), true);
    const QDate summer(2026, 7, 6);
    row("last minute before, summer", summer, {}, utc(2026, 7, 5, 21, 59), false);
    row("midnight in Stockholm, summer", summer, {}, utc(2026, 7, 5, 22, 0), true);
    row("years later, without an end", winter, {}, utc(2036, 2, 6), true);
    row("end date: its last minute, winter", winter, QDate(2026, 3, 1), utc(2026, 3, 1, 22, 59), true);
    row("end date: the next day, winter", winter, QDate(2026, 3, 1), utc(2026, 3, 1, 23, 0), false);
    row("given on the day summer time begins", QDate(2026, 3, 29), {}, utc(2026, 3, 28, 23, 0), true);
    row("before the day summer time begins", QDate(2026, 3, 29), {}, utc(2026, 3, 28, 22, 59), false);
    row("ends with the day summer time begins", winter, QDate(2026, 3, 29), utc(2026, 3, 29, 21, 59), true);
    row("ended with the day summer time begins", winter, QDate(2026, 3, 29), utc(2026, 3, 29, 22, 0), false);
    row("ends with the day summer time ends", winter, QDate(2026, 10, 25), utc(2026, 10, 25, 22, 59), true);
    row("ended with the day summer time ends", winter, QDate(2026, 10, 25), utc(2026, 10, 25, 23, 0), false);
    row("one day only", winter, winter, utc(2026, 2, 6, 12), true);
}

void ConsentTest::r11_aScopeHoldsFromItsDayToItsLastDay()
{
    QFETCH(QDate, given);
    QFETCH(QDate, until);
    QFETCH(QDateTime, at);
    CaseFile file = newCase();
    share(file, police(), given, {}, until);
    QTEST(!kindsInForce(file, only(file), at).isEmpty(), "holds");
    QCOMPARE(policeScopeInForce(file, at), !kindsInForce(file, only(file), at).isEmpty());
}

void ConsentTest::r11_aScopeEndsWithTheCase()
{
    CaseFile file = grantedCase();
    file.value.closedOn = QDate(2026, 5, 4);
    QVERIFY(policeScopeInForce(file, utc(2026, 5, 3, 21, 59)));
    QVERIFY(!policeScopeInForce(file, utc(2026, 5, 3, 22, 0)));
    QVERIFY(!policeScopeInForce(file, utc(2027, 1, 1)));
    QVERIFY(!supportConsentInForce(file, utc(2026, 5, 4)));
    QVERIFY(missingConsents(file, ConsentKind::Sharing, QDate(2026, 5, 4)).isEmpty()); // nothing left to ask
}

void ConsentTest::r11_aScopeIsLimitedToItsKinds()
{
    CaseFile file = newCase();
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Minutes});
    const QList<InfoKind> kinds{InfoKind::Plan, InfoKind::Minutes};
    QCOMPARE(kindsInForce(file, only(file), now()), kinds);
    QVERIFY(scopeInForce(file, jobbtorg(), InfoKind::Plan, now()) != nullptr);
    QVERIFY(scopeInForce(file, jobbtorg(), InfoKind::Threat, now()) == nullptr);
    share(file, police());
    QCOMPARE(kindsInForce(file, file.all<ConsentScope>().last(), now()).size(),
             qsizetype(wordsOf(InfoKind{}).size()));
}

void ConsentTest::r11_anotherPartyHasNothing()
{
    CaseFile file = newCase();
    share(file, police());
    QVERIFY(scopeInForce(file, police(), InfoKind::Plan, now()) == &only(file));
    QVERIFY(scopeInForce(file, probation(), InfoKind::Plan, now()) == nullptr);
    Party other = police();
    other.function = QStringLiteral("utredare");
    QVERIFY(scopeInForce(file, other, InfoKind::Plan, now()) == nullptr); // R11: authority and function
}

void ConsentTest::r11_supportConsentSharesNothing()
{
    CaseFile file = newCase();
    giveScope(file, giveConsent(file, ConsentKind::Support, consentedOn), police());
    QVERIFY(!policeScopeInForce(file, now()));
}

void ConsentTest::r11_aScopeWithoutItsConsentHoldsNothing()
{
    CaseFile file = newCase();
    share(file, police());
    file.all<Consent>().clear();
    QVERIFY(kindsInForce(file, only(file), now()).isEmpty());
}

void ConsentTest::r12_aWithdrawalHoldsFromItsVeryMoment()
{
    CaseFile file = newCase();
    const ConsentScope scope = share(file, police());
    add(file, withdrawalOf(scope, utc(2026, 3, 10, 13, 30)));
    QVERIFY(!kindsInForce(file, scope, utc(2026, 3, 10, 13, 29)).isEmpty());
    QVERIFY(kindsInForce(file, scope, utc(2026, 3, 10, 13, 30)).isEmpty());
    QVERIFY(kindsInForce(file, scope, utc(2030, 1, 1)).isEmpty());
    file.all<Withdrawal>().first().at = {};
    QVERIFY2(kindsInForce(file, scope, utc(2026, 3, 1)).isEmpty(), "without its moment it counts always");
}

void ConsentTest::r12_aWithdrawalInPartLeavesTheRest()
{
    CaseFile file = newCase();
    const ConsentScope scope =
        share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Minutes, InfoKind::Health});
    add(file, withdrawalOf(scope, utc(2026, 3, 10), {InfoKind::Health}));
    QCOMPARE(kindsInForce(file, scope, now()), (QList<InfoKind>{InfoKind::Plan, InfoKind::Minutes}));
    add(file, withdrawalOf(scope, utc(2026, 3, 11), {InfoKind::Plan, InfoKind::Minutes}));
    QVERIFY(kindsInForce(file, scope, now()).isEmpty());
}

void ConsentTest::r12_aWithdrawalOfTheConsentEndsEveryScope()
{
    CaseFile file = newCase();
    const Consent consent = giveConsent(file, ConsentKind::Sharing, consentedOn);
    const ConsentScope first = giveScope(file, consent, police());
    const ConsentScope second = giveScope(file, consent, jobbtorg());
    const ConsentScope other = share(file, probation());
    add(file, withdrawalOf(consent, utc(2026, 3, 10)));
    QVERIFY(kindsInForce(file, first, now()).isEmpty());
    QVERIFY(kindsInForce(file, second, now()).isEmpty());
    QVERIFY(!kindsInForce(file, other, now()).isEmpty());
}

void ConsentTest::r12_aWithdrawalNeverChangesTheConsent()
{
    CaseFile file = newCase();
    const ConsentScope scope = share(file, police());
    const auto consents = file.all<Consent>();
    const Withdrawal withdrawal = add(file, withdrawalOf(scope, utc(2026, 3, 10)));
    (void)withdrawalEffect(file, withdrawal);
    QVERIFY(file.all<Consent>() == consents);
    QVERIFY(only(file) == scope);
    QVERIFY2(policeScopeInForce(file, utc(2026, 3, 1)), "what held before it still did");
}

void ConsentTest::r12_givingAnewHoldsAgain()
{
    CaseFile file = newCase();
    add(file, withdrawalOf(share(file, police()), utc(2026, 3, 10, 8)));
    QVERIFY(!policeScopeInForce(file, now()));
    share(file, police(), QDate(2026, 3, 10)); // the same day
    QVERIFY(policeScopeInForce(file, now()));
    QVERIFY(policeScopeInForce(file, utc(2026, 3, 10, 9)));
}

void ConsentTest::r10_anyPoliceScopeIsEnough()
{
    CaseFile file = newCase();
    share(file, jobbtorg());
    QVERIFY(!policeScopeInForce(file, now()));
    Party central = police();
    central.function = QStringLiteral("avhopparsamordnare");
    share(file, central, consentedOn, {InfoKind::Threat});
    QVERIFY(policeScopeInForce(file, now()));
}

void ConsentTest::r10_supportIsGivenAndNotWithdrawn()
{
    CaseFile file = newCase();
    QVERIFY(!supportConsentInForce(file, now()));
    share(file, police());
    QVERIFY2(!supportConsentInForce(file, now()), "sharing is another consent");
    const Consent support = giveConsent(file, ConsentKind::Support, consentedOn);
    QVERIFY(!supportConsentInForce(file, utc(2026, 2, 5, 22, 59)));
    QVERIFY(supportConsentInForce(file, utc(2026, 2, 5, 23, 0)));
    add(file, withdrawalOf(support, utc(2026, 3, 10, 13)));
    QVERIFY(supportConsentInForce(file, utc(2026, 3, 10, 12, 59)));
    QVERIFY(!supportConsentInForce(file, utc(2026, 3, 10, 13)));
}

void ConsentTest::r15_whoWillNotMeetThePoliceStillShares()
{
    CaseFile file = grantableCase();
    theOne<Intake>(file).policeMeetingRefused = true;
    QVERIFY(policeScopeInForce(file, now()));
    QVERIFY(scopeInForce(file, police(), InfoKind::Threat, now()) != nullptr);
}

void ConsentTest::r16_under18BothMustConsent()
{
    CaseFile file = youngCase();
    const auto missing = [&file] { return missingConsents(file, ConsentKind::Sharing, QDate(2026, 3, 1)); };
    QVERIFY(missing().young);
    QCOMPARE(missing().guardians, (QList<GuardianId>{guardian(file, 0), guardian(file, 1)}));
    share(file, police());
    QVERIFY(!missing().young);
    giveConsent(file, ConsentKind::Sharing, consentedOn, guardian(file, 1));
    QCOMPARE(missing().guardians, QList<GuardianId>{guardian(file, 0)});
    giveScope(file, giveConsent(file, ConsentKind::Sharing, consentedOn, guardian(file, 0)), police());
    QVERIFY(missing().isEmpty());
    QVERIFY2(!supportConsentInForce(file, now()), "to the support by itself");
    giveConsent(file, ConsentKind::Support, consentedOn);
    giveConsent(file, ConsentKind::Support, consentedOn, guardian(file, 0));
    QVERIFY(!supportConsentInForce(file, now()));
    giveConsent(file, ConsentKind::Support, consentedOn, guardian(file, 1));
    QVERIFY(supportConsentInForce(file, now()));
}

void ConsentTest::r16_aJudgementDecidesWhoMustConsent()
{
    CaseFile file = youngCase();
    const auto missing = [&file] { return missingConsents(file, ConsentKind::Support, QDate(2026, 3, 1)); };
    theOne<Intake>(file).consenting = ConsentingPersons::Young;
    QVERIFY(missing().young);
    QVERIFY(missing().guardians.isEmpty());
    giveConsent(file, ConsentKind::Support, consentedOn);
    QVERIFY(missing().isEmpty());
    theOne<Intake>(file).consenting = ConsentingPersons::Guardians;
    QVERIFY(!missing().young);
    QCOMPARE(missing().guardians.size(), 2);
    file.all<Guardian>()[1].mustConsent = false;
    QCOMPARE(missing().guardians, QList<GuardianId>{guardian(file, 0)});
    file.all<Guardian>()[0].mustConsent = false;
    QVERIFY2(missing().noGuardian, "somebody must consent");
    QVERIFY(!supportConsentInForce(file, now()));
}

void ConsentTest::r16_withoutAGuardianNobodyHasConsentedForThem()
{
    CaseFile file = newCase(young(), SigType::Young);
    giveConsent(file, ConsentKind::Support, consentedOn);
    const MissingConsent missing = missingConsents(file, ConsentKind::Support, QDate(2026, 3, 1));
    QVERIFY(!missing.young);
    QVERIFY(missing.noGuardian);
    QVERIFY(!missing.isEmpty());
    QVERIFY(!supportConsentInForce(file, now()));
}

void ConsentTest::r16_aGuardianWithdrawsTheirOwn()
{
    CaseFile file = youngCase();
    const ConsentScope own = share(file, police());
    const Consent guardians = giveConsent(file, ConsentKind::Sharing, consentedOn, guardian(file, 0));
    const ConsentScope theirs = giveScope(file, guardians, police());
    add(file, withdrawalOf(guardians, utc(2026, 3, 10)));
    QVERIFY(kindsInForce(file, theirs, now()).isEmpty());
    QVERIFY(!kindsInForce(file, own, now()).isEmpty());
    QVERIFY(
        missingConsents(file, ConsentKind::Sharing, QDate(2026, 4, 1)).guardians.contains(guardian(file, 0)));
}

void ConsentTest::r16_at18ThePersonConsentsAnew()
{
    CaseFile file = youngCase();
    share(file, police());
    giveConsent(file, ConsentKind::Support, consentedOn);
    for (const int i : {0, 1}) {
        giveConsent(file, ConsentKind::Support, consentedOn, guardian(file, i));
        giveConsent(file, ConsentKind::Sharing, consentedOn, guardian(file, i));
    }
    const QDateTime before = utc(2027, 12, 31, 22, 59);
    const QDateTime birthday = utc(2027, 12, 31, 23, 0); // midnight in Stockholm
    QVERIFY(policeScopeInForce(file, before));
    QVERIFY(supportConsentInForce(file, before));
    QVERIFY(!policeScopeInForce(file, birthday));
    QVERIFY(!supportConsentInForce(file, birthday));
    const MissingConsent missing = missingConsents(file, ConsentKind::Sharing, QDate(2028, 1, 1));
    QVERIFY(missing.young);
    QVERIFY(missing.guardians.isEmpty());
    QVERIFY(!missing.noGuardian);
    share(file, police(), QDate(2028, 1, 1));
    giveConsent(file, ConsentKind::Support, QDate(2028, 1, 1));
    QVERIFY(policeScopeInForce(file, birthday));
    QVERIFY(supportConsentInForce(file, birthday));
    QVERIFY(missingConsents(file, ConsentKind::Sharing, QDate(2028, 1, 1)).isEmpty());
}

void ConsentTest::r16_aGuardianOfAnAdultCountsForNothing()
{
    CaseFile file = newCase();
    const Guardian guardian = addGuardian(file, QStringLiteral("Mika Åhlén"));
    giveScope(file, giveConsent(file, ConsentKind::Sharing, consentedOn, guardian.id), police());
    giveConsent(file, ConsentKind::Support, consentedOn, guardian.id);
    QVERIFY(!policeScopeInForce(file, now()));
    QVERIFY(!supportConsentInForce(file, now()));
}

void ConsentTest::r16_anUnknownBirthdayIsDecidedOrEarliest()
{
    CaseFile file = newCase(clientWith(numberOf(u"20060085-2388")), SigType::Young); // 2006, month unknown
    giveConsent(file, ConsentKind::Support, QDate(2023, 12, 1));
    theOne<Intake>(file).consenting = ConsentingPersons::Young;
    QVERIFY(supportConsentInForce(file, utc(2023, 12, 31, 12)));
    QVERIFY2(!supportConsentInForce(file, utc(2024, 1, 1)), "the year's first day");
    Judgement decided;
    decided.about = JudgementAbout::UnknownBirthday;
    decided.on = QDate(2006, 6, 25);
    add(file, decided);
    QVERIFY(supportConsentInForce(file, utc(2024, 6, 24)));
    QVERIFY(!supportConsentInForce(file, utc(2024, 6, 25)));

    CaseFile unknown = newCase(clientWith(PersonNumber::unknown()), SigType::Young);
    giveConsent(unknown, ConsentKind::Support, consentedOn);
    QVERIFY2(!supportConsentInForce(unknown, now()), "SIG for the young: a guardian is missing");
    unknown.value.type = SigType::Adults;
    QVERIFY(supportConsentInForce(unknown, now()));
}

void ConsentTest::missingIsAskedOfTheDayAsAWhole()
{
    CaseFile file = newCase();
    const Consent consent = giveConsent(file, ConsentKind::Support, consentedOn);
    add(file, withdrawalOf(consent, utc(2026, 3, 10, 22, 30))); // half past eleven in the evening
    QVERIFY(missingConsents(file, ConsentKind::Support, QDate(2026, 3, 9)).isEmpty());
    QVERIFY(missingConsents(file, ConsentKind::Support, QDate(2026, 3, 10)).young);
    QVERIFY(missingConsents(file, ConsentKind::Support, QDate(2026, 2, 5)).young);
    const ConsentScope scope = share(file, police(), consentedOn, {}, QDate(2026, 3, 20));
    QVERIFY(!missingConsents(file, ConsentKind::Sharing, QDate(2026, 3, 20)).young);
    QVERIFY2(missingConsents(file, ConsentKind::Sharing, QDate(2026, 3, 21)).young, "no scope is left");
}

void ConsentTest::narrowFilesGiveTheSame()
{
    CaseFile file = youngCase();
    const ConsentScope scope = share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Health});
    add(file, withdrawalOf(scope, utc(2026, 3, 10), {InfoKind::Health}));
    const CaseFile read = narrow(file);
    QCOMPARE(kindsInForce(read, only(read), now()), QList<InfoKind>{InfoKind::Plan});
    QVERIFY(missingConsents(read, ConsentKind::Sharing, QDate(2026, 4, 1)) ==
            missingConsents(file, ConsentKind::Sharing, QDate(2026, 4, 1)));
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
