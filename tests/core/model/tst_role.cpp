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
