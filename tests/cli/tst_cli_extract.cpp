// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34 and the archive from the command line: what a person gets after a review, and a closed case as a
// package.
#include "core/store/staff_repository.h"
#include "tests/cli/work_world.h"
#include "tests/core/support/closed_files.h"

#include <QGuiApplication>
#include <QJsonArray>

namespace lotsbok::cli {

class TestCliExtract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsReviewedAndGiven();
    void aReviewThatCannotBeRead_data();
    void aReviewThatCannotBeRead();
    void nobodyIsNobody();
    void othersHaveTheSameRight();
    void aRequestIsKept();
    void r34_whatIsLimitedIsNotChanged();
    void aClosedCaseIsArchived();
    void everyCommandOfTheseGroupsSucceeded();

private:
    [[nodiscard]] QString place(const char* name) { return m_work.world.path(QString::fromUtf8(name)); }
    [[nodiscard]] QString written(const QByteArray& review)
    {
        QFile file(place("granskning.json"));
        return file.open(QIODevice::WriteOnly) && file.write(review) == review.size() ? file.fileName()
                                                                                      : QString();
    }
    [[nodiscard]] QString fields(const char* json)
    {
        QFile file(place("post.json"));
        return file.open(QIODevice::WriteOnly) && file.write(json) > 0 ? file.fileName() : QString();
    }
    /// A review that was gone through: what nobody had judged is given, or held back.
    static QByteArray judgedAs(QJsonObject review, bool give)
    {
        QJsonArray choices = review.value(QLatin1String("choices")).toArray();
        for (qsizetype i = 0; i < choices.size(); ++i) {
            QJsonObject row = choices.at(i).toObject();
            if (row.value(QLatin1String("give")).isNull()) {
                row.insert(QStringLiteral("give"), give);
                choices.replace(i, row);
            }
        }
        review.insert(QStringLiteral("choices"), choices);
        review.insert(QStringLiteral("confirmed"), true);
        return QJsonDocument(review).toJson();
    }
    [[nodiscard]] QStringList making(const QByteArray& review)
    {
        return {QStringLiteral("case:") + m_case,
                QStringLiteral("--asked"),
                QStringLiteral("2026-11-20"),
                QStringLiteral("--review"),
                written(review),
                QStringLiteral("--out"),
                place("utdrag"),
                QStringLiteral("--overwrite")};
    }

    WorkWorld m_work;
    QString m_case;
};

void TestCliExtract::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Kvarnörtugg");
    QVERIFY(!m_case.isEmpty());
    QVERIFY(QDir().mkpath(place("utdrag")));
    const QString id =
        m_work.saved("lots", "record add",
                     {QStringLiteral("threat-report"), QStringLiteral("--case"), m_case,
                      QStringLiteral("--set"), fields(R"({"text":"Hotmärke","learnedOn":"2026-11-10"})")});
    QVERIFY2(!id.isEmpty(), m_work.failure.constData());
}

void TestCliExtract::itIsReviewedAndGiven()
{
    const QString who = QStringLiteral("case:") + m_case;
    const Ran text = m_work.run("lots", "extract review", {who}, false);
    QCOMPARE(text.exit, 0);
    const Ran open = m_work.run("lots", "extract review", {who});
    QCOMPARE(open.exit, 0);
    QJsonObject review = open.json();
    QCOMPARE(review.value(QLatin1String("decided")).toBool(), false);
    QCOMPARE(m_work.run("lots", "extract make", making(QJsonDocument(review).toJson())).exit,
             3); // not gone through
    review.insert(QStringLiteral("confirmed"), true);
    QCOMPARE(m_work.run("lots", "extract make", making(QJsonDocument(review).toJson())).exit,
             3); // not judged
    const QJsonObject entry = review.value(QLatin1String("choices"))
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(QLatin1String("entry"))
                                  .toObject();
    QVERIFY2(entry.value(QLatin1String("title")).toString().endsWith(QStringLiteral(", 10 november 2026")),
             open.out.constData());
    QVERIFY(text.out.contains("Hotmärke") && !entry.value(QLatin1String("text")).toArray().isEmpty());
    const QByteArray judged = judgedAs(review, false);
    const Ran made = m_work.run("lots", "extract make", making(judged));
    QVERIFY2(made.exit == 0, made.err.constData());
    QFile data(made.json().value(QLatin1String("data")).toString());
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray content = data.readAll();
    QVERIFY(content.contains("lotsbok-extract") && content.contains("Kvarnörtugg") &&
            !content.contains("Hotmärke"));
    QVERIFY(QFile::exists(made.json().value(QLatin1String("paper")).toString()));
    QCOMPARE(m_work.run("lots", "extract make", making(judged), false).exit, 0);
    QStringList again = making(judged);
    again.removeLast();
    QCOMPARE(m_work.run("lots", "extract make", again).exit, 8); // it is there
    QStringList later = making(judged);
    later[2] = QStringLiteral("2027-01-01");
    QCOMPARE(m_work.run("lots", "extract make", later).exit, 1);
    QCOMPARE(m_work.run("bo", "extract make", making(judged)).exit, 3); // somebody else's case: a reason
    QCOMPARE(m_work
                 .run("bo", "extract make",
                      making(judged) + QStringList{QStringLiteral("--reason"), QStringLiteral("begäran")})
                 .exit,
             0);
}

void TestCliExtract::aReviewThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("review");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a choice without a key") << QByteArray(R"({"choices":[{"give":true}]})");
    QTest::newRow("a choice that is none") << QByteArray(R"({"choices":[{"key":"a","give":"yes"}]})");
    QTest::newRow("a ground that is no text")
        << QByteArray(R"({"choices":[{"key":"a","give":true,"ground":1}]})");
    QTest::newRow("a name that is none") << QByteArray(R"({"alsoHide":[1]})");
    QTest::newRow("confirmed by a word") << QByteArray(R"({"confirmed":"ja"})");
    QTest::newRow("too long") << QByteArray(R"({"choices":[]})") + QByteArray(4 * 1024 * 1024, ' ');
}

void TestCliExtract::aReviewThatCannotBeRead()
{
    QFETCH(QByteArray, review);
    const Ran ran = m_work.run("lots", "extract make", making(review));
    QVERIFY2(ran.exit != 0 && ran.exit != 3, ran.out.constData());
}

void TestCliExtract::nobodyIsNobody()
{
    for (const char* who :
         {"client", "case:2026-0999", "guardian:01940000-0000-7000-8000-000000000001", "district"}) {
        QCOMPARE(m_work.run("lots", "extract review", {QString::fromLatin1(who)}).exit, 1);
    }
}

/// GDPR 15: employees, contacts, guardians and those on the network map, each with what is about them.
void TestCliExtract::othersHaveTheSameRight()
{
    const auto named = [this](const char* kind, const char* json) {
        return m_work.saved("lots", "record add",
                            {QString::fromLatin1(kind), QStringLiteral("--case"), m_case,
                             QStringLiteral("--set"), fields(json)});
    };
    const QString guardian =
        named("guardian", R"({"name":"Gunhild Vårdnadsson","mustConsent":true,"phone":"070-1740661"})");
    const QString tie = named("network-tie", R"({"name":"Nils Närståendesson","ring":1})");
    QVERIFY2(!guardian.isEmpty() && !tie.isEmpty(), m_work.failure.constData());
    const QString employee = m_work.saved("chef", "employee add",
                                          {QStringLiteral("--given"), QStringLiteral("Elin"),
                                           QStringLiteral("--family"), QStringLiteral("Anställdsson")});
    {
        OpenOptions book;
        book.stateFolder = place("läge");
        book.clock = m_work.world.clock;
        const auto store = rawStore(m_work.book(), QStringLiteral("chef"),
                                    Secret::fromPassword(QStringLiteral("åtta gröna båtar på sjön")), book);
        Contact contact;
        contact.organisation = QStringLiteral("Provskolan");
        contact.person = QStringLiteral("Kalle Kontaktsson");
        LOTSBOK_VERIFY(StaffRepository(*store).save(contact));
    }
    QVERIFY2(m_work.both("lots", "contact list", {}), m_work.failure.constData());
    const QString contact =
        m_work.run("lots", "contact list").array().first().toObject().value(QLatin1String("id")).toString();
    const QStringList inCase{QStringLiteral("--case"), m_case};
    const struct {
        const char* user;
        QString who;
        QByteArray name;
        QStringList more;
    } people[] = {{"lots", QStringLiteral("guardian:") + guardian, "Gunhild Vårdnadsson", inCase},
                  {"lots", QStringLiteral("network-tie:") + tie, "Nils Närståendesson", inCase},
                  {"chef", QStringLiteral("employee:") + employee, "Elin Anställdsson", {}},
                  {"lots", QStringLiteral("contact:") + contact, "Kalle Kontaktsson", {}}};
    for (const auto& each : people) {
        const Ran open = m_work.run(each.user, "extract review", QStringList{each.who} + each.more);
        QVERIFY2(open.exit == 0, open.err.constData());
        // What the client has said of somebody is judged first.
        QCOMPARE(open.json().value(QLatin1String("decided")).toBool(),
                 !each.who.startsWith(QLatin1String("network-tie:")));
        QStringList options = making(judgedAs(open.json(), true));
        options[0] = each.who;
        const Ran made = m_work.run(each.user, "extract make", options + each.more);
        QVERIFY2(made.exit == 0, made.err.constData());
        QFile data(made.json().value(QLatin1String("data")).toString());
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray content = data.readAll();
        QVERIFY2(content.contains(each.name), content.constData());
        QVERIFY2(!content.contains("Kvarnörtugg"), each.name.constData()); // the client of the case
        for (const auto& other : people) {
            QVERIFY2(&other == &each || !content.contains(other.name), other.name.constData());
        }
    }
    QCOMPARE(m_work.run("lots", "extract review", {QStringLiteral("guardian:") + guardian}).exit, 1);
}

/// GDPR 18: granted, it shuts the entry until the head of unit has judged.
void TestCliExtract::r34_whatIsLimitedIsNotChanged()
{
    const auto set = [this](const char* json) { return QStringList{QStringLiteral("--set"), fields(json)}; };
    const QString entry =
        m_work.saved("lots", "record add",
                     QStringList{QStringLiteral("risky-place"), QStringLiteral("--case"), m_case} +
                         set(R"({"place":"Provtorget"})"));
    QVERIFY2(!entry.isEmpty(), m_work.failure.constData());
    const auto change = [&] {
        return m_work
            .run("lots", "record change",
                 QStringList{QStringLiteral("risky-place"), QStringLiteral("--case"), m_case,
                             QStringLiteral("--id"), entry} +
                     set(R"({"place":"Provgatan"})"))
            .exit;
    };
    QCOMPARE(change(), 0);
    const Ran user = m_work.run("chef", "user list");
    QString chef;
    for (const QJsonValue each : user.array()) {
        if (each.toObject().value(QLatin1String("login")).toString() == QLatin1String("chef")) {
            chef = each.toObject().value(QLatin1String("id")).toString();
        }
    }
    const QByteArray limit =
        R"({"asked":"limit","text":"Platsen stämmer inte.","onDay":"2026-11-20","outcome":"met","done":"begränsad",)"
        R"("decidedOn":"2026-11-21","decidedBy":")" +
        chef.toLatin1() + R"(","subject":"risky-place:)" + entry.toLatin1() + R"("})";
    const QString request =
        m_work.saved("chef", "record add",
                     QStringList{QStringLiteral("rights-request"), QStringLiteral("--case"), m_case} +
                         set(limit.constData()));
    QVERIFY2(!request.isEmpty(), m_work.failure.constData());
    QCOMPARE(change(), 3);
    QVERIFY(rulesOf(m_work.run("lots", "case status", {m_case})).contains(QStringLiteral("R34")));
    const auto judged = [&](const char* by, const char* about) {
        return m_work
            .run(by, "case judge",
                 {m_case, QStringLiteral("--about"), QString::fromLatin1(about), QStringLiteral("--goes-on"),
                  QStringLiteral("yes"), QStringLiteral("--note"), QStringLiteral("Den enskilde samtycker."),
                  QStringLiteral("--entry"), request})
            .exit;
    };
    QCOMPARE(judged("lots", "limited-use"), 4);
    QCOMPARE(judged("chef", "limited-use"), 0);
    QCOMPARE(change(), 0);
    QCOMPARE(judged("chef", "limitation-lifted"), 0);
    QVERIFY(!rulesOf(m_work.run("lots", "case status", {m_case})).contains(QStringLiteral("R34")));
}

/// A correction is asked for, decided and told of; without a reason nothing is refused.
void TestCliExtract::aRequestIsKept()
{
    const QStringList kind{QStringLiteral("rights-request"), QStringLiteral("--case"), m_case};
    const auto set = [this](const char* json) { return QStringList{QStringLiteral("--set"), fields(json)}; };
    const QString id =
        m_work.saved("lots", "record add",
                     kind + set(R"({"asked":"correct","text":"Numret är fel.","onDay":"2026-11-20"})"));
    QVERIFY2(!id.isEmpty(), m_work.failure.constData());
    const QStringList named = kind + QStringList{QStringLiteral("--id"), id};
    QCOMPARE(
        m_work.run("lots", "record change", named + set(R"({"outcome":"refused","decidedOn":"2026-11-21"})"))
            .exit,
        1);
    const Ran duties = m_work.run("lots", "duties");
    QVERIFY2(duties.out.contains("rights-request"), duties.out.constData());
}

void TestCliExtract::aClosedCaseIsArchived()
{
    const QStringList options{m_case,
                              QStringLiteral("--out"),
                              place("arkivpaket.tar"),
                              QStringLiteral("--because"),
                              QStringLiteral("Leverans 2026."),
                              QStringLiteral("--overwrite")};
    QCOMPARE(m_work.run("chef", "archive case", options).exit, 3); // open
    OpenOptions book;
    book.stateFolder = place("läge");
    book.clock = m_work.world.clock;
    {
        const auto store = rawStore(m_work.book(), QStringLiteral("chef"),
                                    Secret::fromPassword(QStringLiteral("åtta gröna båtar på sjön")), book);
        const auto id = CaseRepository(*store).caseByNumber(*CaseNumber::parse(m_case));
        closePastTheRules(*store, id->id, QDate(2026, 11, 23));
    }
    QCOMPARE(m_work.run("lots", "archive case", options).exit, 4);
    const Ran made = m_work.run("chef", "archive case", options);
    QVERIFY2(made.exit == 0, made.err.constData());
    QVERIFY(made.json().value(QLatin1String("package")).toString().startsWith(QLatin1String("uuid-")));
    QFile package(place("arkivpaket.tar"));
    QVERIFY(package.open(QIODevice::ReadOnly));
    QCOMPARE(package.read(512).mid(257, 5), QByteArrayLiteral("ustar"));
    QCOMPARE(m_work.run("chef", "archive case", options, false).exit, 0);
    QCOMPARE(m_work.run("chef", "archive case", options.mid(0, 5)).exit, 8);
}

void TestCliExtract::everyCommandOfTheseGroupsSucceeded()
{
    QCOMPARE(m_work.missed({QStringLiteral("extract"), QStringLiteral("archive"), QStringLiteral("contact")}),
             QStringList());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliExtract)
#include "tst_cli_extract.moc"
