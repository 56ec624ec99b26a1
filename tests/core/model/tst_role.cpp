// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role.h"

#include <QTest>

using namespace lotsbok;

class RoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatTheRoleNeeds_data();
    void allowsWhatTheRoleNeeds();
    void idsAreStable_data();
    void idsAreStable();
    void unknownIdsAreNoRole();
    void wordsAreTheIds();
    void everyRoleHasAName();
};

// process.md, "Roles": the whole table, so that a right cannot be given by accident.
void RoleTest::allowsWhatTheRoleNeeds_data()
{
    QTest::addColumn<int>("permission");
    QTest::addColumn<QString>(
        "roles"); // L lots, C caseworker, U head of unit, S security officer, A administrator
    const auto row = [](const char* name, Permission permission, const char* roles) {
        QTest::newRow(name) << static_cast<int>(permission) << QString::fromLatin1(roles);
    };
    row("read clients", Permission::ReadClients, "LCU");
    row("write clients", Permission::WriteClients, "LCU");
    row("read staff", Permission::ReadStaff, "US");
    row("write staff", Permission::WriteStaff, "U");
    row("read contacts", Permission::ReadContacts, "LCUS");
    row("write contacts", Permission::WriteContacts, "LCU");
    row("write district", Permission::WriteDistrict, "U");
    row("manage users", Permission::ManageUsers, "UA");
    row("read audit", Permission::ReadAudit, "U");
    row("backup", Permission::Backup, "UA");
    row("install forms", Permission::InstallForms, "A");
    row("see all cases", Permission::SeeAllCases, "U");
    row("decide", Permission::Decide, "LCU");
    row("R7, R9 override gates", Permission::OverrideGates, "U");
    row("R41 reassign cases", Permission::ReassignCases, "U");
    row("R40 merge clients", Permission::MergeClients, "U");
    row("R39 seal cases", Permission::SealCases, "U");
    row("review the log", Permission::ReviewLog, "U");
    row("read district work", Permission::ReadDistrictWork, "LCU");
    row("R29 report deviations", Permission::ReportDeviation, "LCU");
    row("R24 read incidents", Permission::ReadIncidents, "LCUS");
    row("R24 report incidents", Permission::ReportIncident, "LCUS");
    row("R20 see secure meetings", Permission::SeeSecureMeetings, "US");
}

void RoleTest::allowsWhatTheRoleNeeds()
{
    QFETCH(int, permission);
    QString allowed;
    const QString letters = QStringLiteral("LCUSA");
    const QList<Role> roles = allRoles();
    QCOMPARE(roles.size(), letters.size());
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (allows(roles[i], static_cast<Permission>(permission))) {
            allowed += letters[i];
        }
    }
    QTEST(allowed, "roles");
}

void RoleTest::idsAreStable_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("id");
    QTest::newRow("lots") << static_cast<int>(Role::Lots) << QStringLiteral("lots");
    QTest::newRow("caseworker") << static_cast<int>(Role::Caseworker) << QStringLiteral("caseworker");
    QTest::newRow("head") << static_cast<int>(Role::UnitHead) << QStringLiteral("unit-head");
    QTest::newRow("security") << static_cast<int>(Role::SecurityOfficer)
                              << QStringLiteral("security-officer");
    QTest::newRow("administrator") << static_cast<int>(Role::Administrator)
                                   << QStringLiteral("administrator");
}

void RoleTest::idsAreStable()
{
    QFETCH(int, role);
    QFETCH(QString, id);
    QCOMPARE(roleId(static_cast<Role>(role)), id);
    QVERIFY(roleFromId(id) == static_cast<Role>(role));
}

void RoleTest::unknownIdsAreNoRole()
{
    QVERIFY(!roleFromId(u""));
    QVERIFY(!roleFromId(u"Lots"));
    QVERIFY(!roleFromId(u"root"));
}

/// A described field holds roles, as a list of the same words.
void RoleTest::wordsAreTheIds()
{
    const auto words = wordsOf(Role::Lots);
    const QList<Role> roles = allRoles();
    QCOMPARE(qsizetype(words.size()), roles.size());
    for (const Role role : roles) {
        QCOMPARE(QString::fromLatin1(words[static_cast<size_t>(role)]), roleId(role));
    }
}

void RoleTest::everyRoleHasAName()
{
    QStringList names;
    for (const Role role : allRoles()) {
        names.append(roleName(role));
        QVERIFY(!names.last().isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(RoleTest)
#include "tst_role.moc"
