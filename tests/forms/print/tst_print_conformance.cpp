// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every form that the catalogue has, blank, filled and with as much in it as it holds, in every language that
// it has: a new form or a new language is asked the same without a word here. Every day the extreme prints of
// three short forms, and the blank ones of all where tst_print_forms and tst_print_languages do not ask; all
// of it with LOTSBOK_LONG_TESTS.
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

enum class Filling { Blank, Filled, Extreme };

PrintJob conformanceJob(const QString& id, const QString& overlay, Filling filling,
                        PdfProfile profile = PdfProfile::Archive)
{
    const FormDefinition& form = builtInForm(id);
    PrintJob job = filling == Filling::Extreme ? extremeJob(form, profile)
                                               : sampleJob(form, filling == Filling::Blank, profile);
    job.words = OverlayCatalogue::installed().words(id, overlay).value_or(PaperWords());
    return job;
}

/// What most questions here are asked of: each print is made once.
const PrintedForm& printOf(const QString& id, const QString& overlay, Filling filling)
{
    static QHash<QString, PrintedForm> made;
    const QString key = QStringLiteral("%1 %2 %3").arg(id, overlay).arg(int(filling));
    auto found = made.find(key);
    if (found == made.end()) {
        const auto printed = printForm(conformanceJob(id, overlay, filling));
        found = made.insert(key, printed ? *printed : PrintedForm());
    }
    return *found;
}

QStringList figuresWithoutWords(const PdfElement& element)
{
    QStringList list;
    if (element.role == QLatin1String("Figure") && element.alternate.trimmed().size() < 4) {
        list.append(QStringLiteral("a figure says \"%1\"").arg(element.alternate));
    }
    for (const PdfElement& kid : element.kids) {
        list += figuresWithoutWords(kid);
    }
    return list;
}

/// What assistive technology reads of a text: one space between words, no isolates.
QString plainReading(QString text)
{
    for (const char16_t mark : {u'\u2068', u'\u2069', u'\u00AD'}) {
        text.remove(QChar(mark));
    }
    return text.simplified();
}

/// A program that looks at the file, and what it says; nothing when it finds fault.
std::optional<QString> saidBy(const char* program, const QStringList& before, const QByteArray& pdf,
                              const QStringList& after)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("print.pdf")));
    if (path.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return std::nullopt;
    }
    file.close();
    QProcess process;
    process.start(path, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Words between spaces, as they are drawn; what has other words for assistive technology is left out, and
/// what is written from right to left, whose ligatures poppler turns around.
QStringList drawnWords(const PdfElement& element)
{
    QStringList words;
    if (!element.actualText.isEmpty() || !element.alternate.isEmpty()) {
        return words;
    }
    const QStringList own = plainReading(element.ownText).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : own) {
        const bool isLeftToRight = std::none_of(word.begin(), word.end(), [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
        if (isLeftToRight) {
            words.append(word);
        }
    }
    for (const PdfElement& kid : element.kids) {
        words += drawnWords(kid);
    }
    return words;
}

} // namespace

Q_DECLARE_METATYPE(Filling)

class TestPrintConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheStandards_data() { prints(false); }
    void holdsTheStandards();
    void preflightHoldsTheStandards_data() { prints(false); }
    void preflightHoldsTheStandards();
    void qpdfFindsNothing_data() { prints(); }
    void qpdfFindsNothing();
    void everyWordIsExtracted_data() { prints(); }
    void everyWordIsExtracted();
    void labelsAreReadInFormOrder_data() { prints(); }
    void labelsAreReadInFormOrder();
    void sameBytesAgain_data() { prints(false); }
    void sameBytesAgain();
    void everyAnswerIsReadInFormOrder_data() { prints(false); }
    void everyAnswerIsReadInFormOrder();
    void headsOfManyColumnsAreNotBroken();

private:
    static void prints(bool withBlanks = true);
};

/// Blank prints every day of what no other test asks of them.
void TestPrintConformance::prints(bool withBlanks)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("overlay");
    QTest::addColumn<Filling>("filling");
    const bool isLong = qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS");
    const QStringList some{QStringLiteral("2.1"), QStringLiteral("3"), QStringLiteral("3.2")};
    const std::pair<const char*, Filling> fillings[] = {
        {"blank", Filling::Blank}, {"filled", Filling::Filled}, {"extreme", Filling::Extreme}};
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QStringList languages{QString()};
        for (const FormOverlay* overlay : OverlayCatalogue::installed().of(id)) {
            languages.append(overlay->id());
        }
        for (const auto& [name, filling] : fillings) {
            const bool isShort =
                filling == Filling::Extreme ? some.contains(id) : withBlanks && filling == Filling::Blank;
            for (const QString& language : std::as_const(languages)) {
                if (isLong || isShort) {
                    QTest::addRow("%s %s %s", qPrintable(id), name, qPrintable(language))
                        << id << language << filling;
                }
            }
        }
    }
}

void TestPrintConformance::holdsTheStandards()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const PrintedForm& printed = printOf(id, overlay, filling);
    QVERIFY(!printed.pdf.isEmpty());
    QCOMPARE(printed.warnings, QStringList());
    QCOMPARE(archiveProblems(printed.pdf).join(QLatin1Char('\n')), QString());
    PdfReader reader(printed.pdf);
    QCOMPARE(reader.pageCount(), printed.pages);
    QVERIFY2(reader.weakestText().ratio >= 4.5, qPrintable(reader.weakestText().text));
    QCOMPARE(figuresWithoutWords(reader.root()).join(QLatin1Char('\n')), QString());
}

void TestPrintConformance::preflightHoldsTheStandards()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const auto printed = printForm(conformanceJob(id, overlay, filling, PdfProfile::PreflightA1b));
    QVERIFY(printed.has_value());
    QCOMPARE(preflightProblems(printed->pdf).join(QLatin1Char('\n')), QString());
}

void TestPrintConformance::qpdfFindsNothing()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const PrintedForm& printed = printOf(id, overlay, filling);
    QVERIFY(!printed.pdf.isEmpty());
    QVERIFY(saidBy("qpdf", {QStringLiteral("--check")}, printed.pdf, {}).has_value());
}

/// As the district's report has them: many columns, each with a long word in its head.
void TestPrintConformance::headsOfManyColumnsAreNotBroken()
{
    SheetLine table{SheetLine::Kind::Table, {}};
    table.columns = {{QStringLiteral("Vid inskrivning"), 4}};
    QStringList row{QStringLiteral("Uppgift saknas")};
    for (int level = 1; level <= 6; ++level) {
        table.columns.push_back({QStringLiteral("Utskrivning: Nivå %1").arg(level), 1});
        row.append(QStringLiteral("0"));
    }
    table.columns.push_back({QStringLiteral("Ej avslutad"), 1});
    row.append(QStringLiteral("2"));
    table.rows = {row};
    table.holdsNumbers = true;
    const auto printed = printSheet(QStringLiteral("Hotbildsnivå"), {table}, {},
                                    QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC));
    QVERIFY(printed.has_value());
    const auto seen = saidBy("pdftotext", {QStringLiteral("-raw")}, printed->pdf, {QStringLiteral("-")});
    QVERIFY(seen.has_value());
    const QStringList words = seen->simplified().split(u' ');
    QCOMPARE(words.count(QStringLiteral("Utskrivning:")), 6);
    QCOMPARE(words.count(QStringLiteral("inskrivning")), 1);
    QCOMPARE(words.count(QStringLiteral("avslutad")), 1);
}

/// A reader without tags gets every word, too, apart from its neighbours: a space where there is one, none
/// within a word. Only a word that is wider than its column stands on two lines.
void TestPrintConformance::everyWordIsExtracted()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const PrintedForm& printed = printOf(id, overlay, filling);
    QVERIFY(!printed.pdf.isEmpty());
    const auto text = saidBy("pdftotext", {QStringLiteral("-enc"), QStringLiteral("UTF-8")}, printed.pdf,
                             {QStringLiteral("-")});
    QVERIFY(text.has_value());
    const QStringList apart = plainReading(*text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QSet<QString> extracted(apart.begin(), apart.end());
    const QString together = apart.join(QString());
    constexpr qsizetype wide = 12;
    const QStringList words = drawnWords(PdfReader(printed.pdf).root());
    QVERIFY(!words.isEmpty());
    for (const QString& word : words) {
        const bool isBroken = word.size() >= wide && together.contains(word);
        const bool isAtLineEnd =
            word.endsWith(u'-') && together.contains(word.chopped(1)); // poppler joins it
        QVERIFY2(extracted.contains(word) || isBroken || isAtLineEnd, qPrintable(word));
    }
}

/// Of every field the Swedish label, and the other language's right after it, before the next field's.
void TestPrintConformance::labelsAreReadInFormOrder()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const PrintJob job = conformanceJob(id, overlay, filling);
    const PrintedForm& printed = printOf(id, overlay, filling);
    QVERIFY(!printed.pdf.isEmpty());
    const QString text = plainReading(readingText(printed.pdf));
    const FormDefinition form = job.words.swedish(*job.form);
    qsizetype from = text.indexOf(plainReading(form.title));
    QVERIFY(from >= 0);
    const auto isNext = [&](const QString& swedish) {
        const QString other = job.words.beside ? job.words.beside->of(swedish) : QString();
        for (const QString& words : {swedish, other}) {
            const qsizetype at = words.isEmpty() ? from : text.indexOf(plainReading(words), from);
            if (at < from) {
                return false;
            }
            from = at;
        }
        return true;
    };
    for (const Section& section : form.sections) {
        if (!job.blank && !isShown(section, job.answers, job.bound)) {
            continue;
        }
        QVERIFY2(isNext(section.title), qPrintable(section.title));
        for (const Field& field : section.fields) {
            const bool isHere = job.blank || isShown(field, job.answers, job.bound);
            if (isHere && field.type != FieldType::Letter && field.label != section.title) {
                QVERIFY2(isNext(field.label), qPrintable(field.id));
            }
        }
    }
}

void TestPrintConformance::sameBytesAgain()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const auto again = printForm(conformanceJob(id, overlay, filling));
    QVERIFY(again.has_value());
    QVERIFY(printOf(id, overlay, filling).pdf == again->pdf);
}

/// Nothing that was written is lost at a page's end or in a narrow cell, and the fields follow each other.
void TestPrintConformance::everyAnswerIsReadInFormOrder()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(Filling, filling);
    const PrintJob job = conformanceJob(id, overlay, filling);
    const PrintedForm& printed = printOf(id, overlay, filling);
    QVERIFY(!printed.pdf.isEmpty());
    const QString text = plainReading(readingText(printed.pdf));
    qsizetype from = 0;
    for (const Section& section : job.form->sections) {
        for (const Field& field : section.fields) {
            const bool isPlain = field.type == FieldType::Text || field.type == FieldType::LongText;
            if (!isPlain || job.blank || !isShown(section, job.answers, job.bound) ||
                !isShown(field, job.answers, job.bound)) {
                continue;
            }
            const QJsonValue written =
                field.bind.isEmpty() ? job.answers.value(field.id) : job.bound.value(field.bind);
            const QStringList lines = written.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                const qsizetype at = text.indexOf(plainReading(line), from);
                QVERIFY2(at >= from, qPrintable(field.id + QStringLiteral(": ") + line));
                from = at;
            }
        }
    }
}

QTEST_MAIN(TestPrintConformance)
#include "tst_print_conformance.moc"
