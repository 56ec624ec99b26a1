// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31, R33: de-identified follow-up from the district to the city's report, from the command line.
#include "core/store/record_repository.h"
#include "tests/cli/work_world.h"
#include "tests/core/rules/deidentified_support.h"
#include "tests/core/support/closed_files.h"

namespace lotsbok::cli {

namespace {

QString officePassword()
{
    return QStringLiteral("åtta gröna båtar på sjön");
}

QStringList yearOf2026()
{
    return optionWords("--from 2026-01 --to 2026-12 --district skarholmen");
}

} // namespace

class TestCity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatMayLeaveIsListed();
    void aKeyIsMadeAndGiven();
    void r31_theRiskIsShown();
    void r31_aFileThatMayNotLeaveIsRefused();
    void r31_aFittedFileLeavesSealed();
    void r31_aReasonOpensTheGate();
    void r31_aCopyOfOneCase();
    void aCodeLeadsBack();
    void r33_theFolderIsListed();
    void r33_theCityReportIsMade();
    void r33_aFileThatCannotBeTakenIsNamed();
    void thePasswordIsChanged();
    void wrongUseIsNamed();
    void everyCommandOfTheGroupSucceeded();

private:
    [[nodiscard]] QString place(const char* name) const { return m_work.world.path(QString::fromUtf8(name)); }
    /// A command that needs no book.
    Ran city(const char* command, const QStringList& options, bool json = true, int passwords = 1);
    void grantEverybody();

    WorkWorld m_work;
    QStringList m_cases;
    QString m_line; ///< the public half
};

Ran TestCity::city(const char* command, const QStringList& options, bool json, int passwords)
{
    QStringList line = QString::fromLatin1(command).split(u' ') + options;
    if (json) {
        line << QStringLiteral("--json");
    }
    Ran ran = m_work.world.run(line, QStringList(passwords, officePassword()));
    if (ran.exit == 0) {
        (json ? m_work.inJson : m_work.inText).insert(QLatin1String(command));
    }
    return ran;
}

void TestCity::initTestCase()
{
    QVERIFY(m_work.create());
    for (const auto& [number, name] :
         {std::pair{"19900101-2385", "Kvarnörtugg"}, std::pair{"19900103-2383", "Alm"},
          std::pair{"19980101-2387", "Björk"}, std::pair{"20040101-2398", "Ceder"}}) {
        m_cases << m_work.openCase(number, name);
    }
    for (const auto& [number, name] :
         {std::pair{"20080101-2386", "Druva"}, std::pair{"20100101-2382", "Ek"}}) {
        m_cases << m_work.openCase(number, name, "young");
    }
    QVERIFY2(!m_cases.contains(QString()), qPrintable(m_cases.join(u' ')));
    grantEverybody();
    QVERIFY(QDir().mkpath(place("inkommet")));
}

/// Past the rules: what is told, not how it came about.
void TestCity::grantEverybody()
{
    OpenOptions options;
    options.clock = m_work.world.clock;
    options.stateFolder = m_work.world.path(QStringLiteral("läge"));
    QList<CaseId> ids;
    std::optional<UserId> chief;
    {
        const auto session = Book::open(m_work.book(), QStringLiteral("chef"),
                                        Secret::fromPassword(officePassword()), options);
        QVERIFY(session);
        chief = (*session)->user().id;
        for (const QString& number : m_cases) {
            ids << (*session)->caseByNumber(*CaseNumber::parse(number)).value().id;
        }
    }
    const auto store =
        rawStore(m_work.book(), QStringLiteral("chef"), Secret::fromPassword(officePassword()), options);
    for (const CaseId& id : ids) {
        Decision grant;
        grant.caseId = id;
        grant.on = QDate(2026, 11, 3);
        grant.by = *chief;
        grant.act = QStringLiteral("2025:400");
        grant.section = QStringLiteral("11 kap. 1 §");
        QVERIFY(RecordRepository<Decision>(*store).save(grant, {}));
    }
}

void TestCity::whatMayLeaveIsListed()
{
    const Ran ran = city("city variables", {});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.array().size(), deidentifiedVariables().size());
    QVERIFY(city("city variables", {}, false).out.contains("work.entry"));
}

void TestCity::aKeyIsMadeAndGiven()
{
    const Ran made = city("city new-key", {place("stad.nyckel")});
    QCOMPARE(made.exit, 0);
    m_line = made.json().value(QLatin1String("key")).toString();
    QVERIFY(m_line.startsWith(QLatin1String("lotsbok-city-1:")));
    QCOMPARE(city("city new-key", {place("stad.nyckel")}).exit, 8); // never over another
    QCOMPARE(city("city new-key", {place("stad2.nyckel")}, false).exit, 0);
    QCOMPARE(city("city key", {place("stad.nyckel")}, true, 0).json().value(QLatin1String("key")).toString(),
             m_line);
    QVERIFY(city("city key", {place("stad.nyckel")}, false, 0).out.contains(m_line.toLatin1()));
    QCOMPARE(city("city key", {place("borta")}, true, 0).exit, 8);
    QCOMPARE(m_work.run("lots", "city recipient", {QStringLiteral("--set"), m_line}).exit, 4);
    QCOMPARE(m_work.run("chef", "city recipient", {QStringLiteral("--set"), m_line.chopped(2)}).exit, 1);
    const Ran set = m_work.run("chef", "city recipient", {QStringLiteral("--set"), m_line});
    QCOMPARE(set.json().value(QLatin1String("key")).toString(), m_line);
    QVERIFY(m_work.run("chef", "city recipient", {}, false).out.contains(m_line.toLatin1()));
    QVERIFY(m_work.run("chef", "city recipient", {QStringLiteral("--remove")})
                .json()
                .value(QLatin1String("key"))
                .isNull());
    QCOMPARE(m_work.run("chef", "city recipient", {QStringLiteral("--set"), m_line}).exit, 0);
}

void TestCity::r31_theRiskIsShown()
{
    const Ran ran = m_work.run("chef", "city risk", yearOf2026() << QStringLiteral("--rows"));
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().value(QLatin1String("rows")).toInt(), 6);
    QCOMPARE(ran.json().value(QLatin1String("k")).toInt(), 1);
    QVERIFY(!ran.json().value(QLatin1String("gate")).toObject().value(QLatin1String("open")).toBool());
    QCOMPARE(ran.json().value(QLatin1String("file")).toObject().value(QLatin1String("rows")).toArray().size(),
             6);
    QVERIFY(!ran.out.contains("Kvarnörtugg"));
    const Ran text = m_work.run("chef", "city risk", yearOf2026() << QStringLiteral("--fit"), false);
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("age="));
    QCOMPARE(m_work.run("lots", "city risk", yearOf2026()).exit, 4);
}

void TestCity::r31_aFileThatMayNotLeaveIsRefused()
{
    const Ran ran =
        m_work.run("chef", "city send", yearOf2026() << QStringLiteral("--out") << place("nej.lbu"));
    QCOMPARE(ran.exit, 3);
    QVERIFY(ran.out.contains("R31"));
    QVERIFY(!QFile::exists(place("nej.lbu")));
}

void TestCity::r31_aFittedFileLeavesSealed()
{
    const QString out = place("inkommet/skarholmen.lbu");
    const QStringList options = yearOf2026() << QStringLiteral("--fit") << QStringLiteral("--out") << out;
    const Ran ran = m_work.run("chef", "city send", options);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(m_work.run("chef", "city send", options).exit, 8);
    QCOMPARE(
        m_work.run("chef", "city send", QStringList(options) << QStringLiteral("--overwrite"), false).exit,
        0);
    // What was shown is what leaves, and nothing else.
    QCOMPARE(m_work
                 .run("chef", "city send",
                      QStringList(options) << QStringLiteral("--overwrite") << QStringLiteral("--seen")
                                           << QStringLiteral("00"))
                 .exit,
             9);
    const QString seen = m_work.run("chef", "city risk", yearOf2026() << QStringLiteral("--fit"))
                             .json()
                             .value(QLatin1String("seen"))
                             .toString();
    QCOMPARE(
        m_work
            .run("chef", "city send",
                 QStringList(options) << QStringLiteral("--overwrite") << QStringLiteral("--seen") << seen)
            .exit,
        0);
}

void TestCity::r31_aReasonOpensTheGate()
{
    const QStringList options = yearOf2026()
                                << QStringLiteral("--out") << place("skäl.lbu") << QStringLiteral("--because")
                                << QStringLiteral("Menprövat av enhetschefen.");
    QCOMPARE(m_work.run("chef", "city send", QStringList(options) << QStringLiteral("--plain")).exit, 3);
    QCOMPARE(m_work.run("chef", "city send", options).exit, 0);
}

void TestCity::r31_aCopyOfOneCase()
{
    const QStringList options{QStringLiteral("--case"), m_cases.first(), QStringLiteral("--district"),
                              QStringLiteral("skarholmen")};
    const Ran ran = m_work.run("lots", "city send",
                               QStringList(options) << QStringLiteral("--plain") << QStringLiteral("--out")
                                                    << place("in.json"));
    QCOMPARE(ran.exit, 0);
    // Not ended yet.
    QCOMPARE(m_work.run("lots", "city risk", QStringList(options) << QStringLiteral("--exit")).exit, 3);
    QCOMPARE(m_work.run("bo", "city risk", options).exit, 3); // somebody else's case: a reason is needed
    QCOMPARE(m_work
                 .run("bo", "city risk",
                      QStringList(options) << QStringLiteral("--reason") << QStringLiteral("Jourar i dag."))
                 .exit,
             0);
}

void TestCity::aCodeLeadsBack()
{
    QFile file(place("in.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto copy = readDeidentified(file.readAll());
    QVERIFY(copy);
    const QString code = copy->table.codes.front();
    const Ran ran = m_work.run("lots", "city code", {code});
    QCOMPARE(ran.json().value(QLatin1String("case")).toString(), m_cases.first());
    QVERIFY(m_work.run("lots", "city code", {code}, false).out.contains(m_cases.first().toLatin1()));
    QCOMPARE(m_work.run("lots", "city code", {QStringLiteral("0123456789ABCDEF")}).exit, 1);
}

void TestCity::r33_theFolderIsListed()
{
    m_work.world.write(QStringLiteral("inkommet/bromma.json"),
                       deidentifiedBytes(likelyFile(QStringLiteral("bromma"), 14, 3)));
    const QStringList options{place("inkommet"), QStringLiteral("--key"), place("stad.nyckel")};
    const Ran ran = city("city files", options);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().value(QLatin1String("files")).toArray().size(), 2);
    QCOMPARE(ran.json().value(QLatin1String("problems")).toArray().size(), 0);
    QVERIFY(city("city files", options, false).out.contains("Bromma"));
    // Without the key the sealed one is named as such.
    const Ran closed = city("city files", {place("inkommet")}, true, 0);
    QCOMPARE(closed.json().value(QLatin1String("problems")).toArray().size(), 1);
    QCOMPARE(city("city files", {place("borta")}).exit, 8);
}

void TestCity::r33_theCityReportIsMade()
{
    const QStringList options{place("inkommet"), QStringLiteral("--key"), place("stad.nyckel")};
    const Ran ran = city("city merge", QStringList(options) << QStringLiteral("--out") << place("stad.xlsx"));
    QCOMPARE(ran.exit, 0);
    const QJsonObject summary = ran.json().value(QLatin1String("tables")).toArray().first().toObject();
    const QJsonArray cells = summary.value(QLatin1String("cells")).toArray();
    QCOMPARE(cells.last().toArray().first().toInt(), 20);
    QVERIFY(QFile::exists(place("stad.xlsx")));
    const Ran published =
        city("city merge",
             QStringList(options) << QStringLiteral("--publish") << QStringLiteral("--districts-of")
                                  << QStringLiteral("2026-11-22"),
             false);
    QCOMPARE(published.exit, 0);
    QVERIFY(published.out.contains(".."));
    QCOMPARE(city("city merge", QStringList(options) << QStringLiteral("--out") << place("stad.docx")).exit,
             1);
}

void TestCity::r33_aFileThatCannotBeTakenIsNamed()
{
    m_work.world.write(QStringLiteral("inkommet/fel.json"), "hej");
    const QStringList options{place("inkommet"), QStringLiteral("--key"), place("stad.nyckel"),
                              QStringLiteral("--out"), place("nej.csv")};
    const Ran ran = city("city merge", options);
    QCOMPARE(ran.exit, 3);
    const QJsonArray problems = ran.json().value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().toObject().value(QLatin1String("file")).toString(), QStringLiteral("fel.json"));
    QCOMPARE(problems.first().toObject().value(QLatin1String("fault")).toString(),
             QStringLiteral("not-such-a-file"));
    QVERIFY(!QFile::exists(place("nej.csv")));
    QVERIFY(QFile::remove(place("inkommet/fel.json")));
}

void TestCity::thePasswordIsChanged()
{
    const QString other = QStringLiteral("sju blåa bussar tutar");
    const auto change = [&](const QStringList& passwords, bool json) {
        QStringList line{QStringLiteral("city"), QStringLiteral("password"), place("stad2.nyckel")};
        if (json) {
            line << QStringLiteral("--json");
        }
        const Ran ran = m_work.world.run(line, passwords);
        if (ran.exit == 0) {
            (json ? m_work.inJson : m_work.inText).insert(QStringLiteral("city password"));
        }
        return ran.exit;
    };
    QCOMPARE(change({officePassword(), other}, true), 0);
    QCOMPARE(change({officePassword(), other}, true), 4);
    QCOMPARE(change({other, QStringLiteral("sommar2026")}, true), 1);
    QCOMPARE(change({other, officePassword()}, false), 0);
}

void TestCity::wrongUseIsNamed()
{
    QCOMPARE(m_work.run("chef", "city risk", {}).exit, 2);
    QCOMPARE(m_work.run("chef", "city risk", optionWords("--from 2026-13 --to 2026-12")).exit, 2);
    QCOMPARE(
        m_work.run("chef", "city risk", yearOf2026() << QStringLiteral("--coarsen") << QStringLiteral("age"))
            .exit,
        2);
    QCOMPARE(m_work
                 .run("chef", "city risk",
                      yearOf2026() << QStringLiteral("--coarsen") << QStringLiteral("name=as-is"))
                 .exit,
             1);
    QCOMPARE(m_work.run("chef", "city risk", optionWords("--from 2026-01 --to 2026-12")).exit,
             1); // Provdalen
    m_work.world.write(QStringLiteral("x.lotsbok"), "hej");
    QCOMPARE(m_work.world
                 .run(QStringList{QStringLiteral("city"), QStringLiteral("risk"), place("x.lotsbok")}
                      << yearOf2026())
                 .exit,
             5);
}

void TestCity::everyCommandOfTheGroupSucceeded()
{
    QCOMPARE(m_work.missed({QStringLiteral("city")}), QStringList());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCity)
#include "tst_cli_city.moc"
