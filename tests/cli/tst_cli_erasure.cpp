// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in a series, moving, erasure and the draft of a breach report, from the command line.
#include "tests/cli/work_world.h"
#include "tests/core/support/closed_files.h"

namespace lotsbok::cli {

class TestErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSeriesIsKept();
    void oneOfTwoPlacesIsNamed();
    void aSealedCopyNeedsNoPassword();
    void aBookIsMoved();
    void verifyNamesWhatIsWrong();
    void r35_aFileIsErased();
    void aBreachIsDrafted();
    void everyCommandOfTheseGroupsSucceeded();

private:
    [[nodiscard]] QString place(const char* name) { return m_work.world.path(QString::fromUtf8(name)); }

    WorkWorld m_work;
    QString m_case;
};

void TestErasure::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Kvarnörtugg");
    QVERIFY(!m_case.isEmpty());
}

void TestErasure::aSeriesIsKept()
{
    QVERIFY(QDir().mkpath(place("kopior")));
    const QStringList options{QStringLiteral("--series"), place("kopior")};
    const Ran first = m_work.run("chef", "book backup", options);
    QCOMPARE(first.exit, 0);
    QVERIFY(QFile::exists(first.json().value(QLatin1String("backup")).toString()));
    m_work.world.clock->advanceSeconds(24 * 3600);
    const Ran second = m_work.run("chef", "book backup", options);
    QCOMPARE(second.json().value(QLatin1String("series")).toArray().size(), 2);
    const Ran text = m_work.run("chef", "book backup", options, false);
    QVERIFY(text.out.contains("2026-11-23"));
    QCOMPARE(m_work.run("lots", "book backup", options).exit, 4);
    QCOMPARE(m_work.run("chef", "book backup", {QStringLiteral("--series"), place("borta")}).exit, 1);
}

void TestErasure::oneOfTwoPlacesIsNamed()
{
    QCOMPARE(m_work.run("chef", "book backup", {}).exit, 2);
    QCOMPARE(
        m_work.run("chef", "book backup", {place("a.lotsbok"), QStringLiteral("--series"), place("kopior")})
            .exit,
        2);
    QCOMPARE(m_work
                 .run("chef", "book backup",
                      {QStringLiteral("--sealed"), QStringLiteral("--series"), place("kopior")})
                 .exit,
             2);
}

void TestErasure::aSealedCopyNeedsNoPassword()
{
    const Ran copied =
        m_work.world.run({QStringLiteral("book"), QStringLiteral("backup"), m_work.book(),
                          place("förseglad.lotsbok"), QStringLiteral("--sealed"), QStringLiteral("--json")});
    QCOMPARE(copied.exit, 0);
    QVERIFY(!copied.json().value(QLatin1String("snapshot")).toBool());
    QVERIFY(copied.prompts.isEmpty());
    QVERIFY(QFile::exists(place("förseglad.lotsbok-keys")));
}

void TestErasure::aBookIsMoved()
{
    const auto run = [this](const QStringList& more) {
        return m_work.world.run(QStringList{QStringLiteral("book"), QStringLiteral("move")} + more);
    };
    QCOMPARE(run({place("förseglad.lotsbok"), place("flyttad.lotsbok")}).exit, 0);
    QVERIFY(!QFile::exists(place("förseglad.lotsbok")));
    QVERIFY(QFile::exists(place("flyttad.lotsbok-keys")));
    const Ran again = run({place("flyttad.lotsbok"), place("ny.lotsbok"), QStringLiteral("--json")});
    QCOMPARE(again.exit, 0);
    QVERIFY(QFile::exists(again.json().value(QLatin1String("old")).toString()));
    QCOMPARE(run({place("borta.lotsbok"), place("någonstans.lotsbok")}).exit, 8);
    QCOMPARE(run({place("ny.lotsbok"), m_work.book()}).exit, 8); // something stands there
}

void TestErasure::verifyNamesWhatIsWrong()
{
    const QString copy = place("skadad.lotsbok");
    QCOMPARE(m_work.run("chef", "book backup", {copy}).exit, 0);
    OpenOptions options;
    options.stateFolder = place("annat läge");
    const QString word = QStringLiteral("åtta gröna båtar på sjön");
    LOTSBOK_VERIFY(rawStore(copy, QStringLiteral("chef"), Secret::fromPassword(word), options)
                       ->connection()
                       .execute("UPDATE clients SET note = 'ändrat'"));
    const Ran ran = m_work.world.run(
        {QStringLiteral("book"), QStringLiteral("verify"), copy, QStringLiteral("--user"),
         QStringLiteral("chef"), QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")},
        {word});
    QCOMPARE(ran.exit, 5);
    const QString problem = ran.json().value(QLatin1String("problems")).toArray().first().toString();
    QVERIFY2(problem.contains(QStringLiteral("Client")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("2026-11-22")), qPrintable(problem));
}

void TestErasure::r35_aFileIsErased()
{
    const auto due = [this] { return m_work.run("chef", "erasure due").array().size(); };
    QCOMPARE(due(), 0);
    QCOMPARE(
        m_work.run("chef", "erasure decide", {m_case, QStringLiteral("--outcome"), QStringLiteral("erase")})
            .exit,
        3); // open
    OpenOptions options;
    options.stateFolder = place("läge");
    options.clock = m_work.world.clock;
    {
        const auto store =
            rawStore(m_work.book(), QStringLiteral("chef"),
                     Secret::fromPassword(QStringLiteral("åtta gröna båtar på sjön")), options);
        const auto id = CaseRepository(*store).caseByNumber(*CaseNumber::parse(m_case));
        closePastTheRules(*store, id->id, QDate(2026, 11, 23));
    }
    m_work.world.clock->set(QDateTime(QDate(2031, 12, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(due(), 1);
    QVERIFY(m_work.both("chef", "erasure due", {}));
    QCOMPARE(m_work.run("lots", "erasure due").exit, 4);
    QCOMPARE(m_work.run("chef", "erasure run", {m_case, QStringLiteral("--yes")}).exit, 3); // not decided
    QCOMPARE(
        m_work.run("chef", "erasure decide", {m_case, QStringLiteral("--outcome"), QStringLiteral("x")}).exit,
        2);
    QVERIFY(m_work.both("chef", "erasure decide",
                        {m_case, QStringLiteral("--outcome"), QStringLiteral("erase")}));
    QCOMPARE(m_work.run("chef", "erasure run", {m_case}).exit, 2); // not without --yes
    const Ran erased = m_work.run("chef", "erasure run", {m_case, QStringLiteral("--yes")}, false);
    QVERIFY2(erased.exit == 0, erased.err.constData());
    QVERIFY(!erased.out.contains(m_case.toUtf8()));
    QVERIFY(erased.out.contains(place("kopior").toUtf8())); // a copy that may still hold it
    QCOMPARE(m_work.run("chef", "case show", {m_case}).exit, 1);
    QCOMPARE(m_work.run("chef", "book verify").exit, 0);
    const Ran acts = m_work.run("chef", "erasure list");
    QCOMPARE(acts.array().size(), 1);
    QVERIFY(m_work.both("chef", "erasure list", {}));
    const QString id = acts.array().first().toObject().value(QLatin1String("id")).toString();
    QVERIFY(m_work.both("chef", "erasure certificate", {QStringLiteral("--id"), id}));
    const QStringList paper{QStringLiteral("--id"), id, QStringLiteral("--out"), place("intyg.pdf")};
    const Ran printed = m_work.run("chef", "erasure certificate", paper);
    QVERIFY2(printed.exit == 0, printed.out.constData());
    QFile pdf(place("intyg.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QCOMPARE(m_work.run("chef", "erasure certificate", paper).exit, 8); // never replaced unasked
    QCOMPARE(m_work.run("chef", "erasure certificate", {QStringLiteral("--id"), QStringLiteral("x")}).exit,
             1);
    QVERIFY(m_work.both("chef", "erasure copies", {}));
    QCOMPARE(m_work.run("chef", "erasure copies", {QStringLiteral("--remove")}).exit, 0);
    QCOMPARE(m_work.run("chef", "erasure copies").json().value(QLatin1String("copies")).toArray().size(), 0);
}

void TestErasure::aBreachIsDrafted()
{
    const QStringList asked = optionWords("--what En_dator_stals. --from 2026-11-01T00:00 --by lots");
    QVERIFY2(m_work.both("chef", "breach report", asked), m_work.failure.constData());
    const QJsonObject draft = m_work.run("chef", "breach report", asked).json();
    QVERIFY(draft.value(QLatin1String("entries")).toInt() >= 0);
    QCOMPARE(draft.value(QLatin1String("dataAuthority")).toString(), QStringLiteral("2031-12-04T09:00:00Z"));
    const Ran paper = m_work.run("chef", "breach report",
                                 asked + QStringList{QStringLiteral("--out"), place("incident.pdf")});
    QVERIFY2(paper.exit == 0, paper.out.constData());
    QVERIFY(QFile::exists(place("incident.pdf")));
    QCOMPARE(m_work.run("lots", "breach report", asked).exit, 4);
    QCOMPARE(m_work.run("chef", "breach report", optionWords("--what x --from igår")).exit, 2);
    QCOMPARE(m_work.run("chef", "breach report", optionWords("--what x --from 2040-01-01T00:00")).exit, 1);
}

void TestErasure::everyCommandOfTheseGroupsSucceeded()
{
    QCOMPARE(
        m_work.missed({QStringLiteral("erasure"), QStringLiteral("breach")}, {QStringLiteral("erasure run")}),
        QStringList());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestErasure)
#include "tst_cli_erasure.moc"
