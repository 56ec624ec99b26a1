// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/access.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>

using namespace lotsbok;
using namespace lotsbok::sample;

class CaseAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void ownCasesByTheSteps();
    void anothersStepIsOfItsCase();
    void casesOfNobodyAreForAll();
    void aDisabledUserSeesNothing();
    void r39_aSealedCaseIsForItsReaders_data();
    void r39_aSealedCaseIsForItsReaders();
    void r39_aReaderFromDayToDay_data();
    void r39_aReaderFromDayToDay();
    void r39_readersOfAnotherCaseDoNotCount();
    void r39_aReaderWithoutClientFilesSeesNothing();
};

namespace {

const QDate today(2026, 4, 1);

CaseReader readerOf(const Case& value, UserId user, QDate from = QDate(2026, 3, 1), QDate to = {})
{
    CaseReader reader;
    reader.caseId = value.id;
    reader.reader = user;
    reader.from = from;
    reader.to = to;
    return reader;
}

} // namespace

/// process.md, "Roles": a case with both lotsar.
void CaseAccessTest::roles_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("second");
    QTest::addColumn<int>("access");
    const auto row = [](const char* name, Role role, bool first, bool second, CaseAccess access) {
        QTest::newRow(name) << int(role) << first << second << int(access);
    };
    row("its lots", Role::Lots, true, false, CaseAccess::Full);
    row("its second lots", Role::Lots, false, true, CaseAccess::Full);
    row("another lots", Role::Lots, false, false, CaseAccess::WithReason);
    row("a caseworker who is its lots", Role::Caseworker, true, false, CaseAccess::Full);
    row("another caseworker", Role::Caseworker, false, false, CaseAccess::WithReason);
    row("the head of unit", Role::UnitHead, false, false, CaseAccess::Full);
    row("the security officer", Role::SecurityOfficer, false, false, CaseAccess::None);
    row("the security officer, as lots", Role::SecurityOfficer, true, false, CaseAccess::None);
    row("the administrator", Role::Administrator, false, false, CaseAccess::None);
    row("the administrator, as lots", Role::Administrator, true, false, CaseAccess::None);
}

void CaseAccessTest::roles()
{
    QFETCH(int, role);
    QFETCH(bool, first);
    QFETCH(bool, second);
    const UserId who = first ? lotsUser() : (second ? secondLotsUser() : userId('9'));
    const CaseAccess access =
        caseAccess(userOf(static_cast<Role>(role), who), newCase().value, {}, {}, today);
    QTEST(int(access), "access");
}

void CaseAccessTest::ownCasesByTheSteps()
{
    CaseFile file = newCase();
    stepDone(file, StepRole::Investigate, caseworkerUser());
    const User caseworker = userOf(Role::Caseworker, caseworkerUser());
    QCOMPARE(caseAccess(caseworker, file.value, {}, file.all<StepDone>(), today), CaseAccess::Full);
    QCOMPARE(caseAccess(caseworker, file.value, {}, {}, today), CaseAccess::WithReason);
}

void CaseAccessTest::anothersStepIsOfItsCase()
{
    CaseFile other = newCase();
    stepDone(other, StepRole::Investigate, caseworkerUser());
    QCOMPARE(caseAccess(userOf(Role::Caseworker, caseworkerUser()), newCase().value, {},
                        other.all<StepDone>(), today),
             CaseAccess::WithReason);
}

void CaseAccessTest::casesOfNobodyAreForAll()
{
    CaseFile file = newCase();
    file.value.lots.reset();
    file.value.secondLots.reset();
    const User lots = userOf(Role::Lots, userId('9'));
    QCOMPARE(caseAccess(lots, file.value, {}, {}, today), CaseAccess::Full);
    stepDone(file, StepRole::Receive, caseworkerUser()); // now it is somebody's
    QCOMPARE(caseAccess(lots, file.value, {}, file.all<StepDone>(), today), CaseAccess::WithReason);
    QCOMPARE(caseAccess(userOf(Role::SecurityOfficer, userId('9')), file.value, {}, {}, today),
             CaseAccess::None);
}

void CaseAccessTest::aDisabledUserSeesNothing()
{
    User lots = userOf(Role::Lots, lotsUser());
    lots.disabled = true;
    QCOMPARE(caseAccess(lots, newCase().value, {}, {}, today), CaseAccess::None);
}

void CaseAccessTest::r39_aSealedCaseIsForItsReaders_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<UserId>("user");
    QTest::newRow("its lots") << int(Role::Lots) << lotsUser();
    QTest::newRow("another lots") << int(Role::Lots) << userId('9');
    QTest::newRow("caseworker") << int(Role::Caseworker) << caseworkerUser();
    QTest::newRow("head of unit") << int(Role::UnitHead) << chiefUser();
}

void CaseAccessTest::r39_aSealedCaseIsForItsReaders()
{
    QFETCH(int, role);
    QFETCH(UserId, user);
    CaseFile file = newCase();
    file.value.sealed = true;
    stepDone(file, StepRole::Investigate, caseworkerUser());
    const User asks = userOf(static_cast<Role>(role), user);
    const QList<StepDone> steps = file.all<StepDone>();
    QCOMPARE(caseAccess(asks, file.value, {}, steps, today), CaseAccess::None);
    QCOMPARE(caseAccess(asks, file.value, {readerOf(file.value, userId('8'))}, steps, today),
             CaseAccess::None);
    QCOMPARE(caseAccess(asks, file.value, {readerOf(file.value, user)}, steps, today), CaseAccess::Full);
}

void CaseAccessTest::r39_aReaderFromDayToDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("reads");
    QTest::newRow("from today") << today << QDate() << true;
    QTest::newRow("from tomorrow") << today.addDays(1) << QDate() << false;
    QTest::newRow("until today") << QDate(2026, 3, 1) << today << true;
    QTest::newRow("until yesterday") << QDate(2026, 3, 1) << today.addDays(-1) << false;
    QTest::newRow("from no day") << QDate() << QDate() << false;
}

void CaseAccessTest::r39_aReaderFromDayToDay()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Case value = newCase().value;
    value.sealed = true;
    const CaseAccess access =
        caseAccess(userOf(Role::Lots, lotsUser()), value, {readerOf(value, lotsUser(), from, to)}, {}, today);
    QTEST(access == CaseAccess::Full, "reads");
    QVERIFY(access != CaseAccess::WithReason);
}

void CaseAccessTest::r39_readersOfAnotherCaseDoNotCount()
{
    Case value = newCase().value;
    value.sealed = true;
    QCOMPARE(
        caseAccess(userOf(Role::Lots, lotsUser()), value, {readerOf(newCase().value, lotsUser())}, {}, today),
        CaseAccess::None);
}

void CaseAccessTest::r39_aReaderWithoutClientFilesSeesNothing()
{
    Case value = newCase().value;
    value.sealed = true;
    const UserId officer = userId('9');
    QCOMPARE(caseAccess(userOf(Role::SecurityOfficer, officer), value, {readerOf(value, officer)}, {}, today),
             CaseAccess::None);
}

QTEST_GUILESS_MAIN(CaseAccessTest)
#include "tst_case_access.moc"
