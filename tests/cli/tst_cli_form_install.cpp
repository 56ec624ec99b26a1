// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bilagor in the district's own wording by command: an administrator without a key hands them over, and the
// commands that open the book use them.
#include "tests/cli/cli_run.h"
#include "tests/forms/engine/district_wording.h"
#include "tests/forms/print/pdf_checks.h"

#include <QTest>

namespace lotsbok::cli {

namespace {

const QString installPassword = QStringLiteral("provord fyra gula båtar");
const QString ownQuestion = QStringLiteral("Hur har du det med hot och våld just nu?");

QByteArray ownWording(int version)
{
    return toBytes(districtWording("3.1", version, QStringLiteral("threat.describe"), ownQuestion));
}

} // namespace

class TestCliFormInstall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsHandedOverWaits();
    void whoeverOpensTheBookUsesIt();
    void theBooksFormsAreShownCheckedAndPrinted();
    void itIsWithdrawn();
    void onlyAnAdministratorInstalls();
    void whatCannotBeUsedIsNotHandedOver();
    void aFileThatSomebodyPutThereIsSaid();

private:
    Ran as(const char* user, const char* command, const QStringList& more = {})
    {
        QStringList line = QString::fromUtf8(command).split(QLatin1Char(' '));
        line << m_book << more << QStringLiteral("--user") << QString::fromLatin1(user)
             << QStringLiteral("--json");
        return m_world.run(line, {installPassword, installPassword});
    }
    Ran ofBook(const char* user, const QStringList& command)
    {
        return m_world.run(command + QStringList{QStringLiteral("--book"), m_book, QStringLiteral("--user"),
                                                 QString::fromLatin1(user), QStringLiteral("--json")},
                           {installPassword});
    }
    QString stateOf(const char* user, int version)
    {
        for (const QJsonValue& each : as(user, "form installed").array()) {
            if (each[QLatin1String("version")].toInt() == version) {
                return each[QLatin1String("state")].toString();
            }
        }
        return {};
    }
    QString written(const QByteArray& definition)
    {
        m_world.write(QStringLiteral("egen.json"), definition);
        return m_world.path(QStringLiteral("egen.json"));
    }

    CliWorld m_world;
    QString m_book = m_world.path(QStringLiteral("akt å.lotsbok"));
    QString m_case;
};

void TestCliFormInstall::initTestCase()
{
    const Ran made =
        m_world.run({QStringLiteral("book"), QStringLiteral("create"), m_book, QStringLiteral("--district"),
                     QStringLiteral("Provdalen"), QStringLiteral("--user"), QStringLiteral("chef")},
                    {installPassword});
    QVERIFY2(made.exit == 0, made.err.constData());
    for (const char* each : {"rut:administrator", "asa:lots"}) {
        const QStringList parts = QString::fromLatin1(each).split(QLatin1Char(':'));
        QCOMPARE(as("chef", "user add",
                    {QStringLiteral("--login"), parts.at(0), QStringLiteral("--role"), parts.at(1)})
                     .exit,
                 0);
    }
    const Ran person =
        as("asa", "client add",
           {QStringLiteral("--given"), QStringLiteral("Åsa"), QStringLiteral("--family"),
            QStringLiteral("Prov"), QStringLiteral("--number"), QStringLiteral("19900101-2385")});
    const Ran opened = as("asa", "case open",
                          {QStringLiteral("--client"), person.json()[QLatin1String("id")].toString(),
                           QStringLiteral("--lots"), QStringLiteral("asa"), QStringLiteral("--type"),
                           QStringLiteral("adults"), QStringLiteral("--date"), QStringLiteral("2026-11-02")});
    m_case = opened.json()[QLatin1String("number")].toString();
    QVERIFY2(!m_case.isEmpty(), opened.err.constData());
}

void TestCliFormInstall::whatIsHandedOverWaits()
{
    const Ran handed = as("rut", "form install", {written(ownWording(1000))});
    QVERIFY2(handed.exit == 0, handed.out + handed.err);
    QCOMPARE(handed.json()[QLatin1String("form")].toString(), QStringLiteral("3.1"));
    QCOMPARE(handed.json()[QLatin1String("version")].toInt(), 1000);
    QCOMPARE(handed.json()[QLatin1String("replaces")].toInt(), 1);
    const QJsonArray words =
        handed.json()[QLatin1String("changes")].toObject()[QLatin1String("relabelled")].toArray();
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first()[QLatin1String("now")].toString(), ownQuestion);
    QCOMPARE(stateOf("rut", 1000), QStringLiteral("waits"));
    const Ran again = as("rut", "form install", {written(ownWording(1000))});
    QCOMPARE(again.exit, 1);
    QVERIFY(!m_world.run({QStringLiteral("form"), QStringLiteral("show"), QStringLiteral("3.1")})
                 .out.contains(ownQuestion.toUtf8())); // without a book: what the program has
}

void TestCliFormInstall::whoeverOpensTheBookUsesIt()
{
    QCOMPARE(stateOf("asa", 1000), QStringLiteral("used"));
    QCOMPARE(stateOf("rut", 1000), QStringLiteral("used")); // as the book told
    m_world.write(QStringLiteral("svar.json"), R"({"threat.describe": "Trygg hemma."})");
    const QStringList about{QStringLiteral("--form"), QStringLiteral("3.1"), QStringLiteral("--subject"),
                            QStringLiteral("case:") + m_case};
    const Ran filled =
        as("asa", "form fill",
           about + QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("svar.json"))});
    QVERIFY2(filled.exit == 0, filled.out + filled.err);
    QCOMPARE(filled.json()[QLatin1String("formVersion")].toInt(), 1000);
    const QString pdf = m_world.path(QStringLiteral("egen.pdf"));
    const Ran printed = as("asa", "form print", about + QStringList{QStringLiteral("--out"), pdf});
    QVERIFY2(printed.exit == 0, printed.out + printed.err);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(testing::readingText(file.readAll()).contains(ownQuestion));
}

void TestCliFormInstall::theBooksFormsAreShownCheckedAndPrinted()
{
    const auto versionOf31 = [](const Ran& listed) {
        for (const QJsonValue& each : listed.array()) {
            if (each[QLatin1String("id")].toString() == QLatin1String("3.1")) {
                return each[QLatin1String("version")].toInt();
            }
        }
        return 0;
    };
    const QStringList list{QStringLiteral("form"), QStringLiteral("list")};
    QCOMPARE(versionOf31(m_world.run(list + QStringList{QStringLiteral("--json")})), 1);
    QCOMPARE(versionOf31(ofBook("asa", list)), 1000);
    QCOMPARE(versionOf31(ofBook("rut", list)), 1000); // without a key
    QVERIFY(ofBook("asa", {QStringLiteral("form"), QStringLiteral("show"), QStringLiteral("3.1")})
                .out.contains(ownQuestion.toUtf8()));
    QCOMPARE(ofBook("asa", {QStringLiteral("form"), QStringLiteral("template"), QStringLiteral("3.1")}).exit,
             0);
    const QString same = written(ownWording(1001));
    QCOMPARE(ofBook("asa", {QStringLiteral("form"), QStringLiteral("check"), same}).exit, 0);
    QJsonObject taken = QJsonDocument::fromJson(ownWording(1000)).object();
    taken.insert(QStringLiteral("title"), QStringLiteral("En annan rubrik"));
    const QString other = written(toBytes(taken));
    QCOMPARE(m_world.run({QStringLiteral("form"), QStringLiteral("check"), other}).exit, 0);
    QCOMPARE(ofBook("asa", {QStringLiteral("form"), QStringLiteral("check"), other}).exit, 1);
    const QString blank = m_world.path(QStringLiteral("tom.pdf"));
    QCOMPARE(ofBook("asa", {QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--blank"),
                            QStringLiteral("3.1"), QStringLiteral("--out"), blank})
                 .exit,
             0);
    QFile file(blank);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(testing::readingText(file.readAll()).contains(ownQuestion));
}

void TestCliFormInstall::itIsWithdrawn()
{
    QCOMPARE(as("rut", "form withdraw", {QStringLiteral("3.1"), QStringLiteral("1001")}).errorCode(),
             QStringLiteral("not-found"));
    QCOMPARE(as("rut", "form withdraw", {QStringLiteral("3.1"), QStringLiteral("ett")}).exit, 2);
    QCOMPARE(as("rut", "form withdraw", {QStringLiteral("3.1"), QStringLiteral("1000")}).exit, 0);
    QCOMPARE(stateOf("rut", 1000), QStringLiteral("used")); // first what the book has
    QCOMPARE(stateOf("asa", 1000), QStringLiteral("withdrawn"));
    QCOMPARE(stateOf("rut", 1000), QStringLiteral("withdrawn"));
    const Ran got = as("asa", "form get",
                       {QStringLiteral("--form"), QStringLiteral("3.1"), QStringLiteral("--subject"),
                        QStringLiteral("case:") + m_case});
    QCOMPARE(got.json()[QLatin1String("formVersion")].toInt(), 1000);
    QCOMPARE(as("chef", "book verify").json()[QLatin1String("intact")].toBool(), true);
}

void TestCliFormInstall::onlyAnAdministratorInstalls()
{
    const QString file = written(ownWording(1002));
    for (const char* user : {"chef", "asa"}) {
        QCOMPARE(as(user, "form install", {file}).exit, 4);
        QCOMPARE(as(user, "form withdraw", {QStringLiteral("3.1"), QStringLiteral("1000")}).exit, 4);
    }
    QVERIFY(stateOf("rut", 1002).isEmpty());
}

void TestCliFormInstall::whatCannotBeUsedIsNotHandedOver()
{
    const Ran low = as("rut", "form install", {written(ownWording(7))});
    QCOMPARE(low.exit, 1);
    QVERIFY(low.out.contains("1000"));
    QCOMPARE(as("rut", "form install", {written("{")}).exit, 1);
    QCOMPARE(as("rut", "form install", {m_world.path(QStringLiteral("finns inte.json"))}).errorCode(),
             QStringLiteral("not-found"));
}

void TestCliFormInstall::aFileThatSomebodyPutThereIsSaid()
{
    m_world.write(QStringLiteral("akt å.lotsbok-forms"), "lotsbok-forms, eller inte");
    const Ran told = as("asa", "form installed");
    QCOMPARE(told.exit, 0);
    QVERIFY2(!told.err.isEmpty(), "who opens the book is told");
    QVERIFY(as("asa", "form installed").err.isEmpty()); // once
    QVERIFY(as("chef", "audit list").out.contains("forms.refuse"));
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliFormInstall)
#include "tst_cli_form_install.moc"
