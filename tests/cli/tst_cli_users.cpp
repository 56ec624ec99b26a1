// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QTest>

// Accounts from the command line: prepared by an administrator without a key, taken up, admitted, changed and
// removed by a head of unit.
namespace lotsbok::cli {

namespace {

const QString chefPassword = QStringLiteral("provord fyra gula båtar");
const QString rutPassword = QStringLiteral("ruts egna långa ordföljd");
const QString firstPassword = QStringLiteral("de första orden på lappen");
const QString ownPassword = QStringLiteral("nu mina egna hemliga ord");

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCliUsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAccountIsPreparedTakenUpAndAdmitted();
    void anAdministratorManagesWithoutOpening();
    void rolesAndDoorsAreChanged();
    void aUserIsRemovedAndTheKeyChanges();
    void theRecoveryKeyIsChanged();
    void theCostIsRaised();
    void whatIsWrongIsSaid();

private:
    [[nodiscard]] Ran as(const char* user, const QString& password, const char* command,
                         const char* rest = "", const QStringList& more = {}) const
    {
        return m_world.run(
            words(command) + QStringList{m_book} + words(rest) +
                QStringList{QStringLiteral("--user"), QString::fromLatin1(user), QStringLiteral("--json")},
            QStringList{password} + more);
    }
    [[nodiscard]] Ran chef(const char* command, const char* rest = "", const QStringList& more = {}) const
    {
        return as("chef", chefPassword, command, rest, more);
    }
    [[nodiscard]] Ran rut(const char* command, const char* rest = "", const QStringList& more = {}) const
    {
        return as("rut", rutPassword, command, rest, more);
    }
    [[nodiscard]] QString stateOf(const QString& login) const
    {
        const QJsonArray rows = chef("user list").array();
        for (const QJsonValue& row : rows) {
            if (row[QLatin1String("login")].toString() == login) {
                return row[QLatin1String("state")].toString();
            }
        }
        return {};
    }

    CliWorld m_world;
    QString m_book = m_world.path(QStringLiteral("akt å.lotsbok"));
};

void TestCliUsers::initTestCase()
{
    const Ran made = m_world.run(words("book create") + QStringList{m_book} +
                                     words("--district Provdalen --user chef --json"),
                                 {chefPassword});
    QVERIFY2(made.exit == 0, made.out + made.err);
    const Ran added = chef("user add", "--login rut --role administrator --name Rut", {rutPassword});
    QVERIFY2(added.exit == 0, added.out + added.err);
    QCOMPARE(stateOf(QStringLiteral("rut")), QStringLiteral("without-key"));
}

void TestCliUsers::anAccountIsPreparedTakenUpAndAdmitted()
{
    const Ran prepared = rut("user prepare", "--login nils --role lots", {firstPassword});
    QVERIFY2(prepared.exit == 0, prepared.out + prepared.err);
    QCOMPARE(stateOf(QStringLiteral("nils")), QStringLiteral("awaits-own-password"));
    QCOMPARE(as("nils", firstPassword, "user list").exit, 4);
    QCOMPARE(as("nils", ownPassword, "user take-up", "", {ownPassword}).exit, 4);
    const Ran taken = as("nils", firstPassword, "user take-up", "", {ownPassword});
    QVERIFY2(taken.exit == 0, taken.out + taken.err);
    const QString read = taken.json()[QLatin1String("fingerprint")].toString();
    QCOMPARE(read.size(), 24);
    QCOMPARE(stateOf(QStringLiteral("nils")), QStringLiteral("prepared"));

    QCOMPARE(chef("user admit", "--login nils --fingerprint 0000").exit, 1);
    const QByteArray digits = QByteArray("--login nils --name Nils --fingerprint ") +
                              QString(read).remove(QLatin1Char(' ')).toUpper().toUtf8();
    QCOMPARE(rut("user admit", digits.constData()).exit, 4);
    const Ran admitted = chef("user admit", digits.constData());
    QVERIFY2(admitted.exit == 0, admitted.out + admitted.err);
    QCOMPARE(stateOf(QStringLiteral("nils")), QStringLiteral("active"));
    QCOMPARE(as("nils", ownPassword, "client find").exit, 0);
}

void TestCliUsers::anAdministratorManagesWithoutOpening()
{
    const Ran listed = rut("user list");
    QVERIFY2(listed.exit == 0, listed.out + listed.err);
    QVERIFY(listed.array().size() >= 2);
    QCOMPARE(rut("client find").exit, 4);
    QCOMPARE(rut("user remove", "--login nils --because slut").exit, 1); // admitted: a head of unit's
    QCOMPARE(rut("user disable", "--login nils").exit, 0);
    QCOMPARE(as("nils", ownPassword, "client find").exit, 4);
    QCOMPARE(rut("user enable", "--login nils").exit, 0);
    QCOMPARE(as("nils", ownPassword, "client find").exit, 0);
    const QString other = QStringLiteral("ruts andra långa ordföljd");
    QCOMPARE(rut("user password", "", {other}).exit, 0);
    QCOMPARE(rut("user list").exit, 4);
    QCOMPARE(as("rut", other, "user password", "", {rutPassword}).exit, 0);
}

void TestCliUsers::rolesAndDoorsAreChanged()
{
    QCOMPARE(rut("user role", "--login nils --role caseworker").exit, 0);
    QCOMPARE(chef("user role", "--login nils --role caseworker").exit, 1); // why?
    QCOMPARE(chef("user role", "--login nils --role caseworker --because ombett").exit, 0);
    QCOMPARE(chef("user disable", "--login nils --because ledig").exit, 0);
    QCOMPARE(stateOf(QStringLiteral("nils")), QStringLiteral("disabled"));
    QCOMPARE(as("nils", ownPassword, "client find").exit, 4);
    QCOMPARE(chef("user enable", "--login nils --because åter").exit, 0);
    QCOMPARE(as("nils", ownPassword, "client find").exit, 0);
}

void TestCliUsers::aUserIsRemovedAndTheKeyChanges()
{
    QCOMPARE(chef("user remove", "--login nils").exit, 1); // why?
    const Ran removed = chef("user remove", "--login nils --because slutat");
    QVERIFY2(removed.exit == 0, removed.out + removed.err);
    QCOMPARE(stateOf(QStringLiteral("nils")), QStringLiteral("removed"));
    QCOMPARE(as("nils", ownPassword, "client find").exit, 4);
    const Ran rotated = chef("book rotate-key", "--because dator");
    QVERIFY2(rotated.exit == 0, rotated.out + rotated.err);
    QCOMPARE(chef("book verify").exit, 0);
}

void TestCliUsers::theRecoveryKeyIsChanged()
{
    QCOMPARE(chef("book recovery-key", "--lost").exit, 2); // why?
    QCOMPARE(rut("book recovery-key", "--because borta --lost").exit, 4);
    const Ran lost = chef("book recovery-key", "--because borta --lost --exposed");
    QVERIFY2(lost.exit == 0, lost.out + lost.err);
    const QString first = lost.json()[QLatin1String("recoveryKey")].toString();
    QCOMPARE(first.size(), 65);
    QCOMPARE(lost.json()[QLatin1String("waiting")].toArray(), (QJsonArray{QStringLiteral("rut")}));
    QCOMPARE(chef("book recovery-key", "--because prov", {QStringLiteral("AAAAA")}).exit, 1);
    const Ran again = chef("book recovery-key", "--because byte", {first});
    QVERIFY2(again.exit == 0, again.out + again.err);
    const QString second = again.json()[QLatin1String("recoveryKey")].toString();
    QVERIFY(second != first);
    QCOMPARE(chef("book recovery-key", "--because prov", {first}).exit, 4);
    QCOMPARE(as("chef", first, "user recover", "", {ownPassword}).exit, 4);
    QCOMPARE(as("chef", second, "user recover", "", {chefPassword}).exit, 0);
    QCOMPARE(as("rut", second, "user recover", "", {rutPassword}).exit, 4); // not covered
    const QJsonArray rows = chef("user list").array();
    for (const QJsonValue& row : rows) {
        QCOMPARE(row[QLatin1String("recoverable")].toBool(),
                 row[QLatin1String("login")] == QLatin1String("chef"));
    }
    QCOMPARE(chef("book verify").exit, 0);
}

void TestCliUsers::theCostIsRaised()
{
    const Ran raised = chef("user cost");
    QVERIFY2(raised.exit == 0, raised.out + raised.err);
    QCOMPARE(raised.json()[QLatin1String("memoryKiB")].toInt(), int(KdfCost::cheap().memoryKiB));
    QCOMPARE(rut("user cost").exit, 4);
}

void TestCliUsers::whatIsWrongIsSaid()
{
    QCOMPARE(chef("user prepare", "--login x --role kung", {firstPassword}).exit, 2);
    QCOMPARE(chef("user prepare", "--login x --role lots", {QStringLiteral("hej")}).exit, 1);
    QCOMPARE(chef("user disable", "--login ingen --because prov").errorCode(), QStringLiteral("not-found"));
    QCOMPARE(chef("user role", "--login chef --role lots --because prov").exit, 1); // oneself
    QCOMPARE(chef("user remove", "--login chef --because prov").exit, 1);
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliUsers)
#include "tst_cli_users.moc"
