// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R32: the same tables in every kind of file, and through the door only.
#include "exchange/report_release.h"

#include "core/session/report_desk.h"
#include "exchange/disclosure.h"
#include "exchange/office_papers.h"
#include "exchange/report_figures.h"
#include "exchange/report_lines.h"
#include "exchange/zip_file.h"
#include "tests/core/rules/report_support.h"
#include "tests/core/support/test_book.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "translations/paper_words.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace lotsbok;

class TestReportRelease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFormatIsKnownByItsEnding();
    void csvHasALineForEachCell();
    void jsonTellsSuppressedFromEmpty();
    void theSameTablesGiveTheSameBytes();
    void aFileInAZipIsAsItWas();
    void aChartSaysWhatItsTableSays();
    void aTableOfNobodyHasNoChart();
    void thePrintIsTaggedWithWordsForEachChart();
    void spreadsheetsOpenWithTheSameValues_data();
    void spreadsheetsOpenWithTheSameValues();
    void aReportLeavesThroughTheDoor_data();
    void aReportLeavesThroughTheDoor();
    void aReportIsInTheLanguageItSaysItIsIn_data();
    void aReportIsInTheLanguageItSaysItIsIn();
    void theOfficesPapersAreSwedish();
    void aReportThatMayNotBeMadeLeavesNothing();
    void aStoppedReportLeavesNothing();
};

namespace {

const QDateTime kWhen(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

ReportHeadline headline()
{
    return {QStringLiteral("Rapport"), {QStringLiteral("Provdalen"), QStringLiteral("År 2026")}, kWhen};
}

/// Six ended and four under way, with what is asked for at both ends, a text that no file may take for a
/// formula, and one cell of each kind.
QList<ReportTable> sampleTables()
{
    ReportTable work{QStringLiteral("work"),
                     QStringLiteral("Arbete; \"öppna\" marknaden"),
                     QStringLiteral("Vid inskrivning"),
                     {{QStringLiteral("exit:yes"), QStringLiteral("Ut: ja")},
                      {QStringLiteral("exit:no"), QStringLiteral("Ut: nej")},
                      {QStringLiteral("not-ended"), QStringLiteral("Ej avslutad")},
                      {QStringLiteral("sum"), QStringLiteral("Summa"), true}},
                     {{QStringLiteral("yes"), QStringLiteral("Ja")},
                      {QStringLiteral("no"), QStringLiteral("Nej")},
                      {QStringLiteral("sum"), QStringLiteral("Summa"), true}},
                     {},
                     QStringLiteral("Uppgift saknas om 0 av 17."),
                     true};
    const auto row = [](std::initializer_list<std::optional<int>> counts) {
        QList<ReportCell> cells;
        for (const auto& count : counts) {
            cells.append(ReportCell::of(count));
        }
        return cells;
    };
    work.cells = {row({std::nullopt, std::nullopt, 5, 7}), row({6, std::nullopt, std::nullopt, 10}),
                  row({7, std::nullopt, std::nullopt, 17})};
    ReportTable summary{QStringLiteral("summary"),
                        QStringLiteral("I korthet"),
                        {},
                        {{QStringLiteral("value"), QStringLiteral("Antal")}},
                        {{QStringLiteral("ages"), QStringLiteral("Ålder")},
                         {QStringLiteral("nothing"), QStringLiteral("Tomt")},
                         {QStringLiteral("formula"), QStringLiteral("=1+1")}},
                        {{ReportCell::of(QStringLiteral("14–17"))}, {ReportCell()}, {ReportCell::of(0)}},
                        {},
                        false};
    return {work, summary};
}

QByteArray bytesOf(ReportFormat format)
{
    const auto bytes = reportFile(format, headline(), sampleTables(), {}, QStringLiteral("sv"));
    return bytes.value_or(QByteArray());
}

QList<QStringList> linesAsTexts(const QList<ReportTable>& tables)
{
    QList<QStringList> lines{reportLineHeads()};
    for (const ReportLine& line : reportLines(tables)) {
        lines.append(QStringList(line.words) << cellText(line.cell));
    }
    return lines;
}

/// Simple CSV as LibreOffice writes it here: every text in quotes.
QList<QStringList> parsedCsv(const QByteArray& bytes)
{
    QList<QStringList> rows(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar at = text.at(i);
        if (at == QLatin1Char('"')) {
            const bool isDoubled = isQuoted && text.mid(i + 1, 1) == QLatin1String("\"");
            if (isDoubled) {
                field += at;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && (at == QLatin1Char(';') || at == QLatin1Char('\n'))) {
            rows.last().append(field);
            field.clear();
            if (at == QLatin1Char('\n')) {
                rows.append(QStringList());
            }
        } else if (at != QLatin1Char('\r')) {
            field += at;
        }
    }
    rows.removeIf([](const QStringList& row) { return row.isEmpty(); });
    return rows;
}

} // namespace

void TestReportRelease::aFormatIsKnownByItsEnding()
{
    QCOMPARE(reportFormatOf(QStringLiteral("/a.b/rapport.XLSX")), ReportFormat::Xlsx);
    QCOMPARE(reportFormatOf(QStringLiteral("rapport.pdf")), ReportFormat::Pdf);
    QCOMPARE(reportFormatOf(QStringLiteral("rapport.ods")), ReportFormat::Ods);
    QCOMPARE(reportFormatOf(QStringLiteral("rapport.csv")), ReportFormat::Csv);
    QVERIFY(!reportFormatOf(QStringLiteral("rapport.doc")));
    QVERIFY(!reportFormatOf(QStringLiteral("rapport")));
}

void TestReportRelease::csvHasALineForEachCell()
{
    const QByteArray csv = bytesOf(ReportFormat::Csv);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFtable;table_name;row;row_name;column;column_name;value\r\n"));
    QVERIFY(csv.contains("work;\"Arbete; \"\"öppna\"\" marknaden\";yes;Ja;exit:yes;Ut: ja;..\r\n"));
    QVERIFY(csv.contains(";sum;Summa;sum;Summa;17\r\n"));
    QVERIFY(csv.contains("summary;I korthet;nothing;Tomt;value;Antal;\r\n"));
    QCOMPARE(csv.count("\r\n"), 1 + 12 + 3);
}

void TestReportRelease::jsonTellsSuppressedFromEmpty()
{
    const QJsonArray json = reportJson(sampleTables());
    QCOMPARE(json.size(), 2);
    const QJsonArray cells = json.at(0).toObject().value(QLatin1String("cells")).toArray();
    QCOMPARE(cells.at(2).toArray().at(3).toInt(), 17);
    QVERIFY(cells.at(0).toArray().at(0).toObject().value(QLatin1String("suppressed")).toBool());
    const QJsonArray values = json.at(1).toObject().value(QLatin1String("cells")).toArray();
    QCOMPARE(values.at(0).toArray().at(0).toString(), QStringLiteral("14–17"));
    QVERIFY(values.at(1).toArray().at(0).isNull());
}

void TestReportRelease::theSameTablesGiveTheSameBytes()
{
    for (const ReportFormat format :
         {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Ods, ReportFormat::Pdf}) {
        const QByteArray once = bytesOf(format);
        QVERIFY(!once.isEmpty());
        QCOMPARE(bytesOf(format), once);
    }
}

void TestReportRelease::aFileInAZipIsAsItWas()
{
    const QByteArray zip = zipOf({{QStringLiteral("a.txt"), QByteArray("123456789")}});
    QVERIFY(zip.startsWith("PK\x03\x04"));
    QVERIFY(zip.contains(QByteArray("\x26\x39\xF4\xCB", 4))); // the check value of CRC-32
    QVERIFY(zip.contains("a.txt123456789"));
    QCOMPARE(zip.count("PK\x01\x02"), 1);
    QCOMPARE(zip.count("PK\x05\x06"), 1);
}

void TestReportRelease::aChartSaysWhatItsTableSays()
{
    const ReportTable work = sampleTables().first();
    const auto chart = reportChart(work);
    QVERIFY(chart);
    QCOMPARE(chart->rows, (QStringList{QStringLiteral("Ja"), QStringLiteral("Nej")}));
    QCOMPARE(chart->series.size(), size_t(2));
    QCOMPARE(chart->series[0].values, (std::vector<std::optional<int>>{7, 10}));
    QCOMPARE(chart->series[1].values, (std::vector<std::optional<int>>{7, std::nullopt}));
    QVERIFY(reportWords(work).startsWith(
        QStringLiteral("Ja: Ut: ja .., Ut: nej .., Ej avslutad 5, Summa 7. Nej: Ut: ja 6, ")));
    const Drawing drawing = drawBarChart(*chart, 400);
    for (const Drawing::Line& line : drawing.lines) {
        QVERIFY(QRectF({0, 0}, drawing.size).adjusted(-1, -1, 1, 1).contains(line.to));
    }
    const auto striped = std::count_if(drawing.lines.begin(), drawing.lines.end(),
                                       [](const Drawing::Line& line) { return !line.dashes.empty(); });
    QCOMPARE(striped, 3); // two bars at entry, and the one that tells what stripes are
}

void TestReportRelease::aTableOfNobodyHasNoChart()
{
    ReportTable table = sampleTables().first();
    for (auto& row : table.cells) {
        row.fill(ReportCell::of(0));
    }
    QVERIFY(!reportChart(table));
    QVERIFY(!reportChart(sampleTables().last()));
    QVERIFY(!reportChart({}));
}

void TestReportRelease::thePrintIsTaggedWithWordsForEachChart()
{
    Letterhead letterhead;
    letterhead.district = QStringLiteral("Provdalen");
    const auto paper = reportPaper(headline(), sampleTables(), letterhead, QStringLiteral("sv"));
    LOTSBOK_VERIFY(paper);
    QCOMPARE(testing::archiveProblems(paper->pdf), QStringList());
    const QString structure = testing::structureText(paper->pdf);
    QVERIFY2(structure.contains(reportWords(sampleTables().first())), qPrintable(structure));
    const QString text = testing::readingText(paper->pdf);
    QVERIFY2(text.contains(QStringLiteral("År 2026")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Uppgift saknas om 0 av 17.")), qPrintable(text));
}

void TestReportRelease::spreadsheetsOpenWithTheSameValues_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("xlsx") << int(ReportFormat::Xlsx);
    QTest::newRow("ods") << int(ReportFormat::Ods);
}

void TestReportRelease::spreadsheetsOpenWithTheSameValues()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS") || office.isEmpty()) {
        QSKIP("LibreOffice takes its time: long tests only");
    }
    QFETCH(int, format);
    const QString ending = reportFormats().at(format);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rapport.") + ending));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(ReportFormat(format)));
    file.close();
    QProcess convert;
    convert.start(
        office,
        {QStringLiteral("-env:UserInstallation=file://%1").arg(folder.filePath(QStringLiteral("profil"))),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,"
                        "false,false,-1"),
         QStringLiteral("--outdir"), folder.path(), file.fileName()});
    QVERIFY2(convert.waitForFinished(120'000), qPrintable(convert.errorString()));
    QFile lines(folder.filePath(QStringLiteral("rapport-%1.csv").arg(linesSheetName())));
    QVERIFY2(lines.open(QIODevice::ReadOnly), convert.readAll().constData());
    QCOMPARE(parsedCsv(lines.readAll()), linesAsTexts(sampleTables()));
    QFile tables(folder.filePath(QStringLiteral("rapport-%1.csv").arg(tablesSheetName())));
    QVERIFY(tables.open(QIODevice::ReadOnly));
    QStringList shown;
    for (const QStringList& row : parsedCsv(tables.readAll())) {
        shown.append(row.join(QLatin1Char('|')));
    }
    QVERIFY2(shown.contains(QStringLiteral("Nej|6|..|..|10")), qPrintable(shown.join(QLatin1Char('\n'))));
    QVERIFY2(shown.contains(QStringLiteral("=1+1|0|||")), "a text, not 2");
}

void TestReportRelease::aReportLeavesThroughTheDoor_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBFtable;");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK\x03\x04");
    QTest::newRow("ods") << QStringLiteral("ods") << QByteArray("PK\x03\x04");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
}

void TestReportRelease::aReportLeavesThroughTheDoor()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    TestBook book;
    const auto session = book.create();
    QVERIFY(session);
    const QString path = book.folder.filePath(QStringLiteral("rapport.") + ending);
    const ReportOrder order{
        {QDate(2026, 1, 1), QDate(2026, 12, 31)}, ReportVersion::Publish, *reportFormatOf(path)};
    const auto released = Disclosure(*session).reportToFile(order, path);
    LOTSBOK_VERIFY(released);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    QCOMPARE(bytes, released->bytes);
    const auto records = session->disclosures(SubjectRef::district());
    LOTSBOK_VERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().contentSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(records->first().what,
             QStringLiteral("Stadsdelens rapport 2026-01-01–2026-12-31, att publicera (%1)").arg(ending));
    QCOMPARE(codeOf(Disclosure(*session).reportToFile(order, path)), ErrorCode::FileSystem); // it is there
    LOTSBOK_VERIFY(Disclosure(*session).reportToFile(order, path, true));
}

void TestReportRelease::aReportIsInTheLanguageItSaysItIsIn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("page");
    QTest::newRow("unless asked otherwise")
        << QString() << QStringLiteral("Stadsdelens rapport om sociala insatsgrupper")
        << QStringLiteral("Sida 1 av ");
    QTest::newRow("Swedish") << QStringLiteral("sv")
                             << QStringLiteral("Stadsdelens rapport om sociala insatsgrupper")
                             << QStringLiteral("Sida 1 av ");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringLiteral("The district's report on sociala insatsgrupper")
                             << QStringLiteral("Page 1 of ");
}

/// In a program that speaks English, as every test does.
void TestReportRelease::aReportIsInTheLanguageItSaysItIsIn()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QString, page);
    TestBook book;
    const auto session = book.create();
    QVERIFY(session);
    ReportOrder order{{QDate(2026, 1, 1), QDate(2026, 12, 31)}, ReportVersion::Internal, ReportFormat::Pdf};
    order.language = language.isEmpty() ? order.language : language;
    const auto released =
        Disclosure(*session).reportToFile(order, book.folder.filePath(QStringLiteral("r.pdf")));
    LOTSBOK_VERIFY(released);
    QCOMPARE(testing::archiveProblems(released->bytes), QStringList());
    testing::PdfReader reader(released->bytes);
    QCOMPARE(testing::textOf(reader.file().getRoot().getKey("/Lang")).section(u'-', 0, 0), order.language);
    const QString text = testing::readingText(released->bytes);
    QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY2(reader.artifactText(0).contains(page), qPrintable(reader.artifactText(0)));
    // Every table's title stands in the language that was asked for, and none in the other.
    const auto titlesIn = [&](const char* words) {
        const PaperLanguage spoken{QLatin1String(words)};
        const auto report = ReportDesk(*session).report(order.period, order.version);
        QStringList titles;
        for (const ReportTable& each : report ? report->tables : QList<ReportTable>()) {
            titles.append(each.title);
        }
        return titles;
    };
    const bool isEnglish = order.language == QLatin1String("en");
    const QStringList expected = titlesIn(isEnglish ? "en" : "sv");
    const QStringList lines = text.split(u'\n');
    QVERIFY(!expected.isEmpty());
    for (const QString& each : expected) {
        QVERIFY2(lines.contains(each), qPrintable(each));
    }
    for (const QString& each : titlesIn(isEnglish ? "sv" : "en")) {
        QVERIFY2(!lines.contains(each) || expected.contains(each), qPrintable(each)); // some are alike
    }
    order.language = QStringLiteral("de");
    QCOMPARE(codeOf(Disclosure(*session).reportToFile(order, book.folder.filePath(QStringLiteral("x.pdf")))),
             ErrorCode::InvalidInput);
}

void TestReportRelease::theOfficesPapersAreSwedish()
{
    TestBook book;
    const auto session = book.create();
    QVERIFY(session);
    ErasureAct act;
    act.erasedAt = kWhen;
    act.counts = {{QStringLiteral("meeting"), 12}, {QStringLiteral("goal"), 2}};
    for (const Disclosure::OfficePaper& paper : {erasurePaper(act), breachPaper({})}) {
        const auto english =
            paper.title == erasurePaper(act).title ? ErasureDesk::certificate(act) : BreachDesk::lines({});
        QCOMPARE(paper.lines.size(), english.size());
        int same = 0;
        for (qsizetype i = 0; i < english.size(); ++i) {
            same += paper.lines.at(i).first == english.at(i).first ? 1 : 0;
        }
        QCOMPARE(same, 0);
        const QString path = book.folder.filePath(paper.title.left(6) + QStringLiteral(".pdf"));
        const auto released = Disclosure(*session).officePaperToFile(paper, path);
        LOTSBOK_VERIFY(released);
        QCOMPARE(testing::archiveProblems(released->bytes), QStringList());
        QVERIFY(testing::readingText(released->bytes).contains(paper.lines.first().first));
        testing::PdfReader reader(released->bytes);
        QCOMPARE(testing::textOf(reader.file().getRoot().getKey("/Lang")), QStringLiteral("sv-SE"));
        QCOMPARE(released->record.what, paper.title);
    }
}

void TestReportRelease::aReportThatMayNotBeMadeLeavesNothing()
{
    TestBook book;
    auto session = book.create();
    QVERIFY(session);
    User lots;
    lots.loginName = QStringLiteral("asa");
    lots.displayName = QStringLiteral("Åsa Lots");
    LOTSBOK_VERIFY(session->addUser(lots, TestBook::password(), KdfCost::cheap()));
    session.reset();
    const auto other = book.open(QStringLiteral("asa"));
    LOTSBOK_VERIFY(other);
    const QString path = book.folder.filePath(QStringLiteral("rapport.csv"));
    const ReportOrder order{
        {QDate(2026, 1, 1), QDate(2026, 12, 31)}, ReportVersion::Internal, ReportFormat::Csv};
    QCOMPARE(codeOf(Disclosure(**other).reportToFile(order, path)), ErrorCode::NoPermission);
    QVERIFY(!QFile::exists(path));
}

void TestReportRelease::aStoppedReportLeavesNothing()
{
    TestBook book;
    const auto session = book.create();
    QVERIFY(session);
    const QString path = book.folder.filePath(QStringLiteral("rapport.csv"));
    const ReportOrder order{
        {QDate(2026, 1, 1), QDate(2026, 12, 31)}, ReportVersion::Internal, ReportFormat::Csv};
    QCOMPARE(
        codeOf(Disclosure(*session).reportToFile(order, path, false, [](int done, int) { return done < 3; })),
        ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(session->disclosures(SubjectRef::district())->size(), 0);
}

QTEST_MAIN(TestReportRelease)
#include "tst_report_release.moc"
