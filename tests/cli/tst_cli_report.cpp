// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R32: the district's report from the command line.
#include "tests/cli/work_world.h"

#include <QFile>

namespace lotsbok::cli {

class TestCliReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void r32_theReportIsShown();
    void r32_theVersionToPublishLeavesOutTheSummary();
    void r32_theReportIsWritten_data();
    void r32_theReportIsWritten();
    void itIsTheHeadOfUnits();
    void wrongUse_data();
    void wrongUse();

private:
    static QJsonObject tableIn(const QJsonObject& report, const char* id)
    {
        for (const QJsonValue table : report.value(QLatin1String("tables")).toArray()) {
            if (table.toObject().value(QLatin1String("id")) == QLatin1String(id)) {
                return table.toObject();
            }
        }
        return {};
    }

    WorkWorld m_work;
};

void TestCliReport::initTestCase()
{
    QVERIFY(m_work.create());
    const QString number = m_work.openCase("19900101-2385", "Adam");
    QVERIFY(!number.isEmpty());
}

void TestCliReport::r32_theReportIsShown()
{
    const Ran ran = m_work.run("chef", "report", optionWords("--from 2026-01-01 --to 2026-12-31"));
    QCOMPARE(ran.exit, 0);
    const QJsonObject report = ran.json();
    QCOMPARE(report.value(QLatin1String("from")).toString(), QStringLiteral("2026-01-01"));
    QVERIFY(!report.value(QLatin1String("publish")).toBool());
    const QJsonObject summary = tableIn(report, "summary");
    QCOMPARE(summary.value(QLatin1String("rows")).toArray().at(0).toObject().value(QLatin1String("id")),
             QJsonValue(QStringLiteral("participants")));
    QCOMPARE(summary.value(QLatin1String("cells")).toArray().at(0).toArray().at(0).toString(),
             QStringLiteral("0"));
    QVERIFY(!tableIn(report, "work").isEmpty());
    const Ran text = m_work.run("chef", "report", {}, false);
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("\n\n"));
}

void TestCliReport::r32_theVersionToPublishLeavesOutTheSummary()
{
    const Ran ran = m_work.run("chef", "report", optionWords("--publish"));
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.json().value(QLatin1String("publish")).toBool());
    QVERIFY(tableIn(ran.json(), "summary").isEmpty());
    QVERIFY(!tableIn(ran.json(), "status").isEmpty());
}

void TestCliReport::r32_theReportIsWritten_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("by its name") << QStringLiteral("rapport.xlsx") << QByteArray("PK\x03\x04");
    QTest::newRow("csv") << QStringLiteral("rapport.csv") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("ods") << QStringLiteral("rapport.ods") << QByteArray("PK\x03\x04");
    QTest::newRow("pdf") << QStringLiteral("rapport.pdf") << QByteArray("%PDF");
}

void TestCliReport::r32_theReportIsWritten()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, begins);
    const QString path = m_work.world.path(options);
    const QStringList words{QStringLiteral("--publish"), QStringLiteral("--out"), path};
    const Ran ran = m_work.run("chef", "report", words);
    QCOMPARE(ran.exit, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    QCOMPARE(ran.json().value(QLatin1String("bytes")).toInteger(), bytes.size());
    QCOMPARE(m_work.run("chef", "report", words).exit, 8); // it is there
    QCOMPARE(m_work.run("chef", "report", QStringList(words) << QStringLiteral("--overwrite")).exit, 0);
    const QString other =
        m_work.world.path(QStringLiteral("utan-andelse-") + options.section(QLatin1Char('.'), 1));
    QCOMPARE(m_work
                 .run("chef", "report",
                      {QStringLiteral("--out"), other, QStringLiteral("--format"), QStringLiteral("csv")})
                 .exit,
             0);
}

void TestCliReport::itIsTheHeadOfUnits()
{
    for (const char* user : {"lots", "sara", "sakerhet"}) {
        QCOMPARE(m_work.run(user, "report", {}).exit, 4);
    }
}

void TestCliReport::wrongUse_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("no kind of file") << QStringLiteral("--out rapport.doc") << 2;
    QTest::newRow("unknown kind") << QStringLiteral("--out rapport --format docx") << 2;
    QTest::newRow("no day") << QStringLiteral("--from i-dag") << 2;
    QTest::newRow("backwards") << QStringLiteral("--from 2026-12-31 --to 2026-01-01") << 1;
}

void TestCliReport::wrongUse()
{
    QFETCH(QString, options);
    QFETCH(int, exit);
    QCOMPARE(m_work.run("chef", "report", optionWords(options.toLatin1().constData())).exit, exit);
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliReport)
#include "tst_cli_report.moc"
