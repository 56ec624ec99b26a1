// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command once as it should go, and every exit code of docs/cli.md once as it should not.
#include "core/session/session.h"
#include "tests/cli/cli_run.h"

#include <QCryptographicHash>
#include <QTest>

namespace lotsbok::cli {

namespace {

const QString chefPassword = QStringLiteral("åtta gröna båtar på sjön");
const QString lotsPassword = QStringLiteral("sju höga träd vid vägen");

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bookInfoNeedsNoPassword();
    void usersAreAddedAndListed();
    void clientsAreAddedShownAndFound();
    void aDuplicateIsPointedOut();
    void protectedPersonsAreHidden();
    void aCaseIsOpenedAndShown();
    void employeesAreAddedAndListed();
    void formsWithoutABook();
    void aFormIsFilledCorrectedReadAndPrinted();
    void hostileAnswersAreRefused_data();
    void hostileAnswersAreRefused();
    void allFaultsOfAnswersAreNamed();
    void anIncompleteFormIsARuleThatSaysNo();
    void thePasswordIsChangedAndRecovered();
    void theLogIsListedAndVerified();
    void theBookIsVerifiedBackedUpRestoredAndCompacted();
    void wrongCredentialsSayNoMore();
    void aRoleWithoutTheRightIsRefused();
    void noBookIsRefusedBeforeThePassword_data();
    void noBookIsRefusedBeforeThePassword();
    void aDamagedBookIsExitFive();
    void aBookInUseIsExitSix();
    void aNewerBookIsExitSeven();
    void anUnwritableFolderIsExitEight();
    void anOutdatedCorrectionIsExitNine();
    void anUnansweredFormIsRefused();
    void everyAnswerIsJsonWhenAsked();

private:
    Ran chef(const QStringList& arguments, const QStringList& more = {}) const
    {
        return m_world.run(arguments + words("--user chef --json"), QStringList{chefPassword} + more);
    }
    Ran lots(const QStringList& arguments) const
    {
        return m_world.run(arguments + words("--user lots --json"), {lotsPassword});
    }
    QStringList with(const char* command, const char* rest = nullptr) const
    {
        return words(command) + QStringList{m_book} + (rest != nullptr ? words(rest) : QStringList());
    }
    QStringList caseForm(const char* command, const QString& form) const
    {
        return with(command) + QStringList{QStringLiteral("--form"), form, QStringLiteral("--subject"),
                                           QStringLiteral("case:") + m_case};
    }

    CliWorld m_world;
    QString m_book;
    QString m_recoveryKey;
    QString m_client;
    QString m_case;
};

void TestCommands::initTestCase()
{
    m_book = m_world.path(QStringLiteral("Akt åäö.lotsbok"));
    const Ran ran = m_world.run(words("book create") +
                                    QStringList{m_book, QStringLiteral("--district"),
                                                QStringLiteral("Provdalens stadsdelsförvaltning")} +
                                    words("--user chef --name Enhetschefen --json"),
                                {chefPassword});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    m_recoveryKey = ran.json().value(QLatin1String("recoveryKey")).toString();
    QVERIFY(m_recoveryKey.size() > 20);
    const Ran again = m_world.run(words("book create") + QStringList{m_book} + words("--district X --user y"),
                                  {chefPassword});
    QCOMPARE(again.exit, 8);
    QVERIFY(again.prompts.isEmpty());
}

void TestCommands::bookInfoNeedsNoPassword()
{
    const Ran ran = m_world.run(with("book info", "--json"));
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.prompts.isEmpty());
    QCOMPARE(ran.json().value(QLatin1String("district")).toString(),
             QStringLiteral("Provdalens stadsdelsförvaltning"));
    QCOMPARE(ran.json().value(QLatin1String("users")).toArray(), QJsonArray{QStringLiteral("chef")});
}

void TestCommands::usersAreAddedAndListed()
{
    const Ran added = chef(with("user add", "--login lots --role lots"), {lotsPassword});
    QVERIFY2(added.exit == 0, added.err.constData());
    QCOMPARE(added.prompts.size(), 2);
    const Ran listed = chef(with("user list"));
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.array().size(), 2);
    QCOMPARE(chef(with("user add", "--login x --role kung"), {lotsPassword}).exit, 2);
    QCOMPARE(chef(with("user add", "--login svag --role lots"), {QStringLiteral("hej")}).exit, 1);
    QCOMPARE(m_world.run(with("user list")).exit, 2); // several users and no --user
}

void TestCommands::clientsAreAddedShownAndFound()
{
    const Ran added =
        lots(with("client add", "--given Åsa --family Ek --number 20040101-2398 --phone 070-1740611"));
    QVERIFY2(added.exit == 0, added.err.constData());
    m_client = added.json().value(QLatin1String("id")).toString();
    const Ran shown = lots(with("client show") + QStringList{m_client});
    QCOMPARE(shown.json().value(QLatin1String("number")).toString(), QStringLiteral("20040101-2398"));
    QCOMPARE(shown.json().value(QLatin1String("phone")).toString(), QStringLiteral("070-1740611"));
    for (const char* query : {"--name ek", "--number 20040101-2398"}) {
        QCOMPARE(lots(with("client find", query)).json().value(QLatin1String("count")).toInt(), 1);
    }
    QCOMPARE(lots(with("client find", "--name ingen")).json().value(QLatin1String("count")).toInt(), 0);
    QCOMPARE(lots(with("client find", "--name a --number b")).exit, 2);
    QCOMPARE(lots(with("client add", "--given X --family Y --number 20040101-2399")).exit, 1); // check digit
    QCOMPARE(lots(with("client show", "inget-id")).exit, 2);
    QCOMPARE(lots(with("client show", "0190a0b0-0000-7000-8000-000000000001")).exit, 1);
}

void TestCommands::aDuplicateIsPointedOut()
{
    const Ran refused = lots(with("client add", "--given Åsa --family Ek"));
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.json()
                 .value(QLatin1String("findings"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("rule"))
                 .toString(),
             QStringLiteral("R40"));
    QCOMPARE(lots(with("client add", "--given Åsa --family Ek --anyway")).exit, 0);
    const Ran likeness =
        m_world.run(with("client add", "--given Åsa --family Ek --user lots"), {lotsPassword});
    QVERIFY2(likeness.err.contains("--anyway"), likeness.err.constData());
    const Ran taken = m_world.run(
        with("client add", "--given Eva --family Ny --number 20040101-2398 --user lots"), {lotsPassword});
    QCOMPARE(taken.exit, 3);
    QVERIFY2(taken.err.contains("R40") && !taken.err.contains("--anyway"), taken.err.constData());
}

void TestCommands::protectedPersonsAreHidden()
{
    const Ran added =
        lots(with("client add",
                  "--given Hemlig --family Provperson --protection confidentiality-mark --phone 0701740600"));
    QCOMPARE(added.exit, 0);
    const QString id = added.json().value(QLatin1String("id")).toString();
    QVERIFY(lots(with("client show") + QStringList{id}).json().value(QLatin1String("phone")).isNull());
    const Ran text =
        m_world.run(with("client show") + QStringList{id} + words("--user lots"), {lotsPassword});
    QVERIFY(!text.out.contains("0701740600"));
    const Ran looked = lots(with("client show") + QStringList{id, QStringLiteral("--show-protected")});
    QCOMPARE(looked.json().value(QLatin1String("phone")).toString(), QStringLiteral("0701740600"));
    const Ran log = chef(with("audit list"));
    QVERIFY2(log.out.contains("protected"), log.out.right(2000).constData());
}

void TestCommands::aCaseIsOpenedAndShown()
{
    const Ran opened = lots(with("case open", "--type young --date 2026-11-20 --lots lots --client") +
                            QStringList{m_client});
    QVERIFY2(opened.exit == 0, opened.err.constData());
    m_case = opened.json().value(QLatin1String("number")).toString();
    QCOMPARE(m_case, QStringLiteral("2026-0001"));
    const Ran shown = lots(with("case show") + QStringList{m_case});
    QCOMPARE(shown.json().value(QLatin1String("clientName")).toString(), QStringLiteral("Åsa Ek"));
    QCOMPARE(shown.json().value(QLatin1String("type")).toString(), QStringLiteral("young"));
    QCOMPARE(lots(with("client find", "--case 2026-0001")).json().value(QLatin1String("count")).toInt(), 1);
    QCOMPARE(lots(with("case show", "2026-0999")).exit, 1);
    QCOMPARE(lots(with("case open", "--lots ingen --client") + QStringList{m_client}).exit, 1);
    QCOMPARE(lots(with("case open", "--type gammal --client") + QStringList{m_client}).exit, 2);
}

void TestCommands::employeesAreAddedAndListed()
{
    const Ran added = chef(
        with("employee add", "--given Prov --family Lots --title SIG-lots --from 2026-01-01 --login lots"));
    QVERIFY2(added.exit == 0, added.err.constData());
    QCOMPARE(chef(with("employee list")).array().size(), 1);
    QCOMPARE(chef(with("employee add", "--given P --family L --from igår")).exit, 2);
}

void TestCommands::formsWithoutABook()
{
    QCOMPARE(m_world.run(words("form list --json")).array().size(), 13);
    QVERIFY(m_world.run(words("form show 3.1")).out.contains("housing.content"));
    const QByteArray purchase = m_world.run(words("form show 2.4")).out;
    QCOMPARE(purchase.count("0–9007199254740991"),
             3); // amount, estimated cost and offers; not the book's own sums
    QVERIFY(m_world.run(words("form show 3.4")).out.contains("0–120\n"));
    QVERIFY(m_world.run(words("form show 3.1")).out.contains("0–10\n"));
    QCOMPARE(m_world.run(words("form show 9.9")).exit, 1);
    const Ran answers = m_world.run(words("form template 3.1 --json"));
    QVERIFY(answers.json().contains(QLatin1String("housing.content")));
    const Ran checked = m_world.run(
        {QStringLiteral("form"), QStringLiteral("check"),
         QStringLiteral(LOTSBOK_SOURCE_DIR) + QStringLiteral("/forms/definitions/bilaga-3.1.json")});
    QVERIFY2(checked.exit == 0, checked.out.constData());
    m_world.write(QStringLiteral("fel.json"), "{\"id\": \"X\", \"sections\": 3}");
    QCOMPARE(
        m_world
            .run({QStringLiteral("form"), QStringLiteral("check"), m_world.path(QStringLiteral("fel.json"))})
            .exit,
        1);
    QVERIFY(m_world
                .run({QStringLiteral("form"), QStringLiteral("check"),
                      m_world.path(QStringLiteral("finns inte.json"))})
                .exit != 0);
    const QString blank = m_world.path(QStringLiteral("tom å.pdf"));
    QCOMPARE(m_world.run(words("form print --blank 3.2 --out") + QStringList{blank}).exit, 0);
    QVERIFY(QFile::exists(blank));
    QCOMPARE(m_world.run(words("form print --blank 3.2 --form 3.1 --out x.pdf")).exit, 2);
    QCOMPARE(m_world.run(words("form print --out x.pdf")).exit, 2);
}

void TestCommands::aFormIsFilledCorrectedReadAndPrinted()
{
    m_world.write(
        QStringLiteral("svar.json"),
        R"({"housing.describe": "Bor hos en vän på obestämd tid.", "housing.content": 4, "motivation.degree": null})");
    const QStringList answers{QStringLiteral("--answers"), m_world.path(QStringLiteral("svar.json"))};
    const Ran filled = lots(caseForm("form fill", QStringLiteral("3.1")) + answers);
    QVERIFY2(filled.exit == 0, filled.err.constData());
    QCOMPARE(filled.json().value(QLatin1String("version")).toInt(), 1);
    m_world.write(QStringLiteral("svar.json"),
                  R"({"housing.describe": "Bor hos en vän till mars.", "housing.content": 4})");
    const Ran corrected =
        lots(caseForm("form fill", QStringLiteral("3.1")) + answers + words("--corrects 1 --reason fel"));
    QVERIFY2(corrected.exit == 0, corrected.err.constData());
    QCOMPARE(corrected.json().value(QLatin1String("version")).toInt(), 2);
    QVERIFY(lots(caseForm("form get", QStringLiteral("3.1"))).out.contains("till mars"));
    QVERIFY(lots(caseForm("form get", QStringLiteral("3.1")) + words("--form-version 1"))
                .out.contains("obestämd tid"));
    QCOMPARE(lots(caseForm("form get", QStringLiteral("3.3"))).exit, 1);

    const QString pdf = m_world.path(QStringLiteral("3.1 utskrift.pdf"));
    const Ran printed = lots(caseForm("form print", QStringLiteral("3.1")) +
                             QStringList{QStringLiteral("--out"), pdf} + words("--recipient person"));
    QVERIFY2(printed.exit == 0, printed.err.constData());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(printed.json().value(QLatin1String("sha256")).toString(), QString::fromLatin1(hash));
    QCOMPARE(
        lots(caseForm("form print", QStringLiteral("3.1")) + QStringList{QStringLiteral("--out"), pdf}).exit,
        8);
    QCOMPARE(lots(caseForm("form print", QStringLiteral("3.1")) +
                  QStringList{QStringLiteral("--out"), pdf, QStringLiteral("--overwrite")})
                 .exit,
             0);
    QCOMPARE(lots(caseForm("form print", QStringLiteral("3.1")) + words("--recipient alla --out x.pdf")).exit,
             2);
}

void TestCommands::hostileAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<bool>("needsBook"); ///< which fields a form has, the book says
    QTest::newRow("no JSON") << QByteArray("svar") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("an array") << QByteArray("[1,2]") << false;
    QTest::newRow("unknown field") << QByteArray(R"({"hemlig": "x"})") << true;
    QTest::newRow("wrong shape") << QByteArray(R"({"housing.describe": {"a": 1}})") << true;
    QTest::newRow("out of range") << QByteArray(R"({"housing.content": 11})") << true;
    QTest::newRow("deep") << QByteArray(200'000, '[') << false;
    QTest::newRow("huge") << QByteArray("{\"housing.describe\": \"") + QByteArray(5'000'000, 'x') + "\"}"
                          << false;
    QTest::newRow("no UTF-8") << QByteArray("{\"housing.describe\": \"\xff\xfe\"}") << false;
    QTest::newRow("cut") << QByteArray("{\"housing.describe\": \"x") << false;
}

void TestCommands::hostileAnswersAreRefused()
{
    QFETCH(QByteArray, answers);
    QFETCH(bool, needsBook);
    m_world.write(QStringLiteral("ont.json"), answers);
    const Ran ran = lots(caseForm("form fill", QStringLiteral("3.1")) +
                         QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("ont.json"))});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.errorCode(), QStringLiteral("invalid-input"));
    QVERIFY(needsBook || ran.prompts.isEmpty());
}

void TestCommands::allFaultsOfAnswersAreNamed()
{
    m_world.write(QStringLiteral("fel.json"), R"({"housing.content": 11, "housing.describe": 4, "nej": 1})");
    const Ran ran = lots(caseForm("form fill", QStringLiteral("3.1")) +
                         QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("fel.json"))});
    QCOMPARE(ran.exit, 1);
    for (const char* field : {"housing.content", "housing.describe", "nej"}) {
        QVERIFY2(ran.err.contains(field), ran.err.constData());
    }
}

void TestCommands::anUnansweredFormIsRefused()
{
    m_world.write(QStringLiteral("tom.json"), "{}");
    m_world.write(QStringLiteral("mall.json"), m_world.run(words("form template 3.1 --json")).out);
    for (const char* name : {"tom.json", "mall.json"}) {
        const Ran ran = lots(caseForm("form fill", QStringLiteral("3.1")) +
                             QStringList{QStringLiteral("--answers"), m_world.path(QLatin1String(name))});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.json().value(QLatin1String("findings")).toArray().size(), 1);
    }
    m_world.write(QStringLiteral("ett.json"), R"({"housing.content": 4})");
    const QStringList one =
        caseForm("form fill", QStringLiteral("3.1")) +
        QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("ett.json"))};
    const QByteArray earlier = lots(caseForm("form get", QStringLiteral("3.1")))
                                   .json()
                                   .value(QLatin1String("id"))
                                   .toString()
                                   .toUtf8();
    const QByteArray shown =
        m_world.run(with("case show") + QStringList{m_case} + words("--user lots"), {lotsPassword}).out;
    QVERIFY2(!earlier.isEmpty() && shown.contains(earlier), shown.constData());
    const Ran corrected = lots(one + words("--corrects 2 --reason antal"));
    QVERIFY2(corrected.exit == 0, corrected.err.constData());
    QVERIFY2(!corrected.err.contains(earlier) && !corrected.err.isEmpty(), corrected.err.constData());
    const Ran second = lots(one);
    QVERIFY2(second.exit == 0 && second.err.contains(earlier), second.err.constData());
}

void TestCommands::anIncompleteFormIsARuleThatSaysNo()
{
    m_world.write(QStringLiteral("halv.json"), R"({"level1.noKnownConflicts": "yes"})");
    const Ran ran = lots(caseForm("form fill", QStringLiteral("3.3")) +
                         QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("halv.json"))});
    QCOMPARE(ran.exit, 3);
    QVERIFY(!ran.json().value(QLatin1String("findings")).toArray().isEmpty());
    QCOMPARE(lots(caseForm("form get", QStringLiteral("3.3"))).exit, 1);
}

void TestCommands::thePasswordIsChangedAndRecovered()
{
    const QString changed = QStringLiteral("tolv röda hus i backen");
    const Ran ran = m_world.run(with("user password", "--user lots"), {lotsPassword, changed});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(lots(with("user list")).exit, 4);
    // A typing error is found by the key's checksum; another book's key is simply the wrong one.
    const auto recover = [&](const QString& key) {
        return m_world.run(with("user recover", "--user lots"), {key, lotsPassword});
    };
    QCOMPARE(recover(QStringLiteral("ABCDE-FGHJK")).exit, 1);
    const Ran other =
        m_world.run(words("book create") + QStringList{m_world.path(QStringLiteral("annan.lotsbok"))} +
                        words("--district X --user chef --json"),
                    {chefPassword});
    QCOMPARE(recover(other.json().value(QLatin1String("recoveryKey")).toString()).exit, 4);
    const Ran recovered = recover(m_recoveryKey);
    QVERIFY2(recovered.exit == 0, recovered.err.constData());
    QCOMPARE(lots(with("client find")).exit, 0);
}

void TestCommands::theLogIsListedAndVerified()
{
    const Ran listed = chef(with("audit list", "--limit 5"));
    QCOMPARE(listed.array().size(), 5);
    const auto sequence = [](const QJsonValue& entry) {
        return entry.toObject().value(QLatin1String("sequence")).toInt();
    };
    const QJsonArray all = chef(with("audit list", "--from 1")).array();
    const QJsonArray newest = chef(with("audit list", "--limit 2")).array();
    QCOMPARE(newest.size(), 2);
    QCOMPARE(sequence(newest.last()), sequence(all.last()) + 1); // its own opening is the newest
    QCOMPARE(sequence(chef(with("audit list", "--from 1 --limit 2")).array().first()), 1);
    const Ran verified = chef(with("audit verify"));
    QVERIFY2(verified.exit == 0, verified.out.constData());
    QVERIFY(verified.json().value(QLatin1String("intact")).toBool());
}

void TestCommands::theBookIsVerifiedBackedUpRestoredAndCompacted()
{
    const QString backup = m_world.path(QStringLiteral("kopia å.lotsbok"));
    const QString restored = m_world.path(QStringLiteral("åter.lotsbok"));
    QCOMPARE(chef(with("book verify")).exit, 0);
    const Ran backed = chef(with("book backup") + QStringList{backup});
    QVERIFY2(backed.exit == 0, backed.err.constData());
    QCOMPARE(chef(with("book backup") + QStringList{backup}).exit, 8);
    const Ran back = m_world.run(words("book restore") + QStringList{backup, restored});
    QVERIFY2(back.exit == 0, back.err.constData());
    QVERIFY(m_world.run(words("book restore") + QStringList{backup, restored}).exit != 0);
    const Ran found = m_world.run(
        words("client find") + QStringList{restored} + words("--name ek --user chef --json"), {chefPassword});
    QVERIFY2(found.exit == 0, found.err.constData());
    QCOMPARE(found.json().value(QLatin1String("count")).toInt(), 2);
    QCOMPARE(chef(with("book compact")).exit, 0);
    QCOMPARE(chef(with("book migrate")).exit, 0);
}

void TestCommands::wrongCredentialsSayNoMore()
{
    const Ran wrongPassword = m_world.run(with("user list", "--user chef --json"), {QStringLiteral("fel")});
    const Ran wrongUser = m_world.run(with("user list", "--user ingen --json"), {chefPassword});
    QCOMPARE(wrongPassword.exit, 4);
    QCOMPARE(wrongUser.exit, 4);
    QCOMPARE(wrongPassword.out, wrongUser.out);
}

void TestCommands::aRoleWithoutTheRightIsRefused()
{
    const Ran ran = m_world.run(with("user add", "--login y --role lots --user lots --json"),
                                {lotsPassword, chefPassword});
    QCOMPARE(ran.exit, 4);
    QCOMPARE(ran.errorCode(), QStringLiteral("no-permission"));
    QCOMPARE(lots(with("audit list")).exit, 4);
    QCOMPARE(lots(with("audit verify")).exit, 4);
}

void TestCommands::noBookIsRefusedBeforeThePassword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QStringLiteral("text.lotsbok") << QByteArray("detta är ingen bok");
    QTest::newRow("empty") << QStringLiteral("tom.lotsbok") << QByteArray();
    QTest::newRow("SQLite") << QStringLiteral("sqlite.lotsbok")
                            << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
}

void TestCommands::noBookIsRefusedBeforeThePassword()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    m_world.write(name, bytes);
    for (const char* command : {"user list", "book verify", "client find", "employee list", "audit list",
                                "user password", "user recover"}) {
        const Ran ran = m_world.run(
            words(command) + QStringList{m_world.path(name)} + words("--user chef --json"), {chefPassword});
        QCOMPARE(ran.exit, 5);
        QVERIFY2(ran.prompts.isEmpty(), command);
        QCOMPARE(ran.json().value(QLatin1String("error")).toObject().value(QLatin1String("exit")).toInt(), 5);
    }
}

void TestCommands::aDamagedBookIsExitFive()
{
    const QString backup = m_world.path(QStringLiteral("skadad.lotsbok"));
    QCOMPARE(chef(with("book backup") + QStringList{backup}).exit, 0);
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096 * 2 + 100; at < file.size(); at += 4096) {
        QVERIFY(file.seek(at));
        file.write("skada");
    }
    file.close();
    const QStringList verify = words("book verify") + QStringList{backup} + words("--user chef --json");
    const Ran ran = m_world.run(verify, {chefPassword});
    QCOMPARE(ran.exit, 5);
    const QStringList problems = ran.json().value(QLatin1String("problems")).toVariant().toStringList();
    QVERIFY2(problems.contains(QStringLiteral("Sida 3 är skadad.")), ran.out.constData());
    QVERIFY2(!problems.contains(QStringLiteral("Sida 2 är skadad.")), ran.out.constData());
    QVERIFY(file.resize(4096 * 2 + 1));
    const Ran cut = m_world.run(verify, {chefPassword});
    QCOMPARE(cut.exit, 5);
    QVERIFY2(cut.out.contains("ends within page 3"), cut.out.constData());
}

void TestCommands::aBookInUseIsExitSix()
{
    OpenOptions options;
    options.clock = m_world.clock;
    options.stateFolder = m_world.path(QStringLiteral("läge"));
    const auto held = Book::open(m_book, QStringLiteral("chef"), Secret::fromPassword(chefPassword), options);
    QVERIFY(held);
    const Ran ran = lots(with("client find"));
    QCOMPARE(ran.exit, 6);
    QCOMPARE(ran.errorCode(), QStringLiteral("in-use"));
    QVERIFY2(ran.err.contains("chef"), ran.err.constData());
}

void TestCommands::aNewerBookIsExitSeven()
{
    // A key file of version 2: the version follows the magic, and the last 32 bytes are a BLAKE2b of all
    // before them.
    const QString newer = m_world.path(QStringLiteral("nyare.lotsbok"));
    QCOMPARE(chef(with("book backup") + QStringList{newer}).exit, 0);
    QFile file(Book::keyFilePath(newer));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    const qsizetype version = QByteArrayView("lotsbok-keys").size();
    for (const qsizetype at : {version, version + 3}) { // in whichever byte order
        bytes[at] = bytes.at(at) == 2 ? 3 : bytes.at(at);
    }
    const QByteArray checked = bytes.chopped(32);
    bytes = checked + QCryptographicHash::hash(checked, QCryptographicHash::Blake2b_256);
    QVERIFY(QFile::remove(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Ran ran =
        m_world.run(words("user list") + QStringList{newer} + words("--user chef --json"), {chefPassword});
    QCOMPARE(ran.errorCode(), QStringLiteral("newer-version"));
    QCOMPARE(ran.exit, 7);
    QVERIFY(ran.prompts.isEmpty());
    QVERIFY2(ran.err.contains("3"), ran.err.constData());
}

void TestCommands::anUnwritableFolderIsExitEight()
{
    const Ran ran =
        lots(caseForm("form print", QStringLiteral("3.1")) +
             QStringList{QStringLiteral("--out"), m_world.path(QStringLiteral("ingen mapp/x.pdf"))});
    QCOMPARE(ran.exit, 8);
    QCOMPARE(ran.errorCode(), QStringLiteral("file-system"));
}

void TestCommands::anOutdatedCorrectionIsExitNine()
{
    m_world.write(QStringLiteral("sen.json"), R"({"housing.content": 1})");
    const Ran ran = lots(caseForm("form fill", QStringLiteral("3.1")) +
                         QStringList{QStringLiteral("--answers"), m_world.path(QStringLiteral("sen.json"))} +
                         words("--corrects 1 --reason sent"));
    QCOMPARE(ran.exit, 9);
    QCOMPARE(ran.errorCode(), QStringLiteral("conflict"));
    QCOMPARE(ran.json().value(QLatin1String("corrects")).toInt(), 1);
    QCOMPARE(ran.json().value(QLatin1String("stored")).toInt(), 2);
}

void TestCommands::everyAnswerIsJsonWhenAsked()
{
    const QList<QStringList> lines{with("book info"),
                                   with("user list"),
                                   with("client find"),
                                   with("employee list"),
                                   with("case show") + QStringList{m_case},
                                   with("audit list"),
                                   with("audit verify"),
                                   with("book verify"),
                                   words("form list"),
                                   words("form show D"),
                                   words("form template 2.4"),
                                   words("form show x")};
    for (const QStringList& line : lines) {
        const Ran ran = chef(line);
        QJsonParseError error;
        QJsonDocument::fromJson(ran.out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(line.join(QLatin1Char(' '))));
        const Ran text = m_world.run(line + words("--user chef"), {chefPassword});
        QCOMPARE(text.exit, ran.exit);
    }
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCommands)
#include "tst_cli_commands.moc"
