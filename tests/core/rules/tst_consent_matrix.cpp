// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R11, R12, R14: who may know what, and if no longer, why.
#include "core/rules/consent_matrix.h"

#include "core/rules/consent.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

class ConsentMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r11_onlyWhatTheScopeGives();
    void r12_withdrawnIsNotEnded();
    void r12_anewAfterAWithdrawalCounts();
    void r11_afterItsLastDayItHasEnded();
    void r11_theEndOfTheCaseEndsAll();
    void r11_beforeItsDayNothingIsGiven();
    void r11_theSamePartyIsOneRow();
    void r12_aConsentCountsUntilItsLastScopeIsWithdrawn();
    void r10_aConsentToTheSupportCountsUntilWithdrawn();
};

namespace {

const QDateTime matrixMoment = utc(2026, 3, 20, 9);

MayKnow cell(const QList<PartyKnows>& rows, qsizetype row, InfoKind kind)
{
    return rows.at(row).kinds.at(static_cast<int>(kind));
}

} // namespace

void ConsentMatrixTest::r11_onlyWhatTheScopeGives()
{
    CaseFile file = newCase();
    QVERIFY(whoMayKnow(file, matrixMoment).isEmpty());
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Minutes});
    const auto rows = whoMayKnow(file, matrixMoment);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().party, jobbtorg());
    QCOMPARE(rows.first().kinds.size(), qsizetype(wordsOf(InfoKind{}).size()));
    QCOMPARE(cell(rows, 0, InfoKind::Plan), MayKnow::Yes);
    QCOMPARE(cell(rows, 0, InfoKind::Minutes), MayKnow::Yes);
    QCOMPARE(cell(rows, 0, InfoKind::Threat), MayKnow::Never);
}

void ConsentMatrixTest::r12_withdrawnIsNotEnded()
{
    CaseFile file = newCase();
    const ConsentScope scope = share(file, jobbtorg(), consentedOn, {InfoKind::Plan, InfoKind::Health});
    add(file, withdrawalOf(scope, matrixMoment, {InfoKind::Health}));
    const auto before = whoMayKnow(file, matrixMoment.addSecs(-1));
    QCOMPARE(cell(before, 0, InfoKind::Health), MayKnow::Yes);
    const auto rows = whoMayKnow(file, matrixMoment);
    QCOMPARE(cell(rows, 0, InfoKind::Health), MayKnow::Withdrawn);
    QCOMPARE(cell(rows, 0, InfoKind::Plan), MayKnow::Yes);
}

void ConsentMatrixTest::r12_anewAfterAWithdrawalCounts()
{
    CaseFile file = newCase();
    const ConsentScope first = share(file, jobbtorg(), consentedOn, {InfoKind::Health});
    add(file, withdrawalOf(first, matrixMoment.addDays(-2)));
    share(file, jobbtorg(), matrixMoment.date().addDays(-1), {InfoKind::Health});
    QCOMPARE(cell(whoMayKnow(file, matrixMoment), 0, InfoKind::Health), MayKnow::Yes);
}

void ConsentMatrixTest::r11_afterItsLastDayItHasEnded()
{
    CaseFile file = newCase();
    const QDate last = matrixMoment.date().addDays(-1);
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan}, last);
    QCOMPARE(cell(whoMayKnow(file, matrixMoment), 0, InfoKind::Plan), MayKnow::Ended);
    const auto dayBefore = whoMayKnow(file, matrixMoment.addDays(-1));
    QCOMPARE(cell(dayBefore, 0, InfoKind::Plan), MayKnow::Yes);
    QCOMPARE(dayBefore.first().until, last);
}

void ConsentMatrixTest::r11_theEndOfTheCaseEndsAll()
{
    CaseFile file = newCase();
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan});
    file.value.closedOn = matrixMoment.date();
    const auto rows = whoMayKnow(file, matrixMoment);
    QCOMPARE(cell(rows, 0, InfoKind::Plan), MayKnow::Ended);
    QCOMPARE(cell(rows, 0, InfoKind::Crime), MayKnow::Never);
}

void ConsentMatrixTest::r11_beforeItsDayNothingIsGiven()
{
    CaseFile file = newCase();
    share(file, jobbtorg(), matrixMoment.date().addDays(1), {InfoKind::Plan});
    QCOMPARE(cell(whoMayKnow(file, matrixMoment), 0, InfoKind::Plan), MayKnow::Never);
}

void ConsentMatrixTest::r11_theSamePartyIsOneRow()
{
    CaseFile file = newCase();
    share(file, jobbtorg(), consentedOn, {InfoKind::Plan});
    share(file, police(), consentedOn);
    share(file, jobbtorg(), consentedOn.addDays(3), {InfoKind::Health});
    const auto rows = whoMayKnow(file, matrixMoment);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().party, jobbtorg());
    QCOMPARE(cell(rows, 0, InfoKind::Plan), MayKnow::Yes);
    QCOMPARE(cell(rows, 0, InfoKind::Health), MayKnow::Yes);
    QCOMPARE(cell(rows, 1, InfoKind::Threat), MayKnow::Yes);
}

void ConsentMatrixTest::r12_aConsentCountsUntilItsLastScopeIsWithdrawn()
{
    CaseFile file = newCase();
    const Consent consent = giveConsent(file, ConsentKind::Sharing, consentedOn);
    QVERIFY2(consentInForce(file, consent, matrixMoment), "one without parties says that its giver agrees");
    const ConsentScope first = giveScope(file, consent, jobbtorg(), {InfoKind::Plan});
    const ConsentScope second = giveScope(file, consent, police());
    add(file, withdrawalOf(first, matrixMoment));
    QVERIFY(consentInForce(file, consent, matrixMoment));
    add(file, withdrawalOf(second, matrixMoment));
    QVERIFY(!consentInForce(file, consent, matrixMoment));
    QVERIFY(consentInForce(file, consent, matrixMoment.addSecs(-1)));
}

void ConsentMatrixTest::r10_aConsentToTheSupportCountsUntilWithdrawn()
{
    CaseFile file = newCase();
    const Consent consent = giveConsent(file, ConsentKind::Support, consentedOn);
    QVERIFY(!consentInForce(file, consent, matrixMoment.addDays(-365)));
    QVERIFY(consentInForce(file, consent, matrixMoment));
    add(file, withdrawalOf(consent, matrixMoment));
    QVERIFY(!consentInForce(file, consent, matrixMoment));
    CaseFile closed = newCase();
    const Consent other = giveConsent(closed, ConsentKind::Support, consentedOn);
    closed.value.closedOn = matrixMoment.date();
    QVERIFY(!consentInForce(closed, other, matrixMoment));
}

QTEST_APPLESS_MAIN(ConsentMatrixTest)
#include "tst_consent_matrix.moc"
