// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second language beside the Swedish one, right to left too, and plain Swedish in its place: tagged with
// its language, read in order, and taken out of the file as it was put in.
#include "forms/print/fonts.h"
#include "forms/print/print_words.h"
#include "forms/print/text_shaper.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <QFile>
#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

class TestPrintLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOverlayPrints_data();
    void everyOverlayPrints();
    void swedishStandsFirst();
    void mergedValuesAreTranslated();
    void plainWordsStandInPlace();
    void plainEnglishStandsBesidePlainSwedish();
    void thePlansHeadingsAreInBothLanguages();
    void arabicIsTaggedAndReadInOrder();
    void arabicStandsAtTheRight();
    void whatHasNoWordsStandsInSwedish();
    void aMissingCharacterOfTheOtherLanguageIsNamed();
};

namespace {

Result<PrintedForm> printWith(const QString& id, const PaperWords& words, bool isBlank)
{
    PrintJob job = sampleJob(builtInForm(id), isBlank);
    job.words = words;
    job.bound.insert(QStringLiteral("case.ageGroup"), QStringLiteral("som har fyllt 18 år"));
    return printForm(job);
}

PaperWords installedWords(const QString& id, const char* words)
{
    return OverlayCatalogue::installed().words(id, QString::fromLatin1(words)).value_or(PaperWords());
}

FormOverlay arabic()
{
    const auto overlay = readOverlay(QFINDTESTDATA("arabic_sample.json"));
    return overlay ? *overlay : FormOverlay();
}

} // namespace

void TestPrintLanguages::everyOverlayPrints_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("overlay");
    QTest::addColumn<bool>("isBlank");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        for (const FormOverlay* overlay : OverlayCatalogue::installed().of(id)) {
            for (const bool isBlank : {true, false}) {
                QTest::addRow("%s %s %s", qPrintable(id), qPrintable(overlay->id()),
                              isBlank ? "blank" : "filled")
                    << id << overlay->id() << isBlank;
            }
        }
    }
}

void TestPrintLanguages::everyOverlayPrints()
{
    QFETCH(QString, id);
    QFETCH(QString, overlay);
    QFETCH(bool, isBlank);
    const auto words = OverlayCatalogue::installed().words(id, overlay);
    QVERIFY(words.has_value());
    const auto printed = printWith(id, *words, isBlank);
    QVERIFY(printed);
    QCOMPARE(archiveProblems(printed->pdf), QStringList());
    QCOMPARE(printed->warnings, QStringList());
    QCOMPARE(printWith(id, *words, isBlank)->pdf, printed->pdf);
    PdfReader reader(printed->pdf);
    QCOMPARE(reader.problems(), QStringList());
    QCOMPARE(saidIn(reader.root(), QStringLiteral("en")).isEmpty(), words->beside == nullptr);
    QVERIFY(reader.artifactText(0).contains(words->name()));
}

void TestPrintLanguages::swedishStandsFirst()
{
    const auto printed = printWith(QStringLiteral("3"), installedWords(QStringLiteral("3"), "en"), false);
    QVERIFY(printed);
    const QString text = readingText(printed->pdf);
    const qsizetype swedish = text.indexOf(QStringLiteral("Stödet är frivilligt. Du får sluta när du vill."));
    const qsizetype other = text.indexOf(QStringLiteral("The support is voluntary."));
    const qsizetype next = text.indexOf(QStringLiteral("Om du blir misstänkt"));
    QVERIFY(swedish >= 0);
    QVERIFY(swedish < other);
    QVERIFY(other < next);
}

void TestPrintLanguages::mergedValuesAreTranslated()
{
    const auto printed = printWith(QStringLiteral("3.2"), installedWords(QStringLiteral("3.2"), "en"), false);
    QVERIFY(printed);
    const QString text = readingText(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("personer som har fyllt 18 år.")));
    QVERIFY(text.contains(QStringLiteral("for people aged 18 or over.")));
    QVERIFY(!text.contains(QStringLiteral("people som har")));
}

void TestPrintLanguages::plainWordsStandInPlace()
{
    const auto printed = printWith(QStringLiteral("3"), installedWords(QStringLiteral("3"), "plain"), false);
    QVERIFY(printed);
    const QString text = readingText(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("Du får sluta när du vill.")));
    QVERIFY(!text.contains(QStringLiteral("Stödet är frivilligt.")));
    QVERIFY(!text.contains(QStringLiteral("{{")));
}

/// Neither the formal Swedish nor the formal English; a list stays a list, item by item in both languages.
void TestPrintLanguages::plainEnglishStandsBesidePlainSwedish()
{
    const QString id = QStringLiteral("3");
    const auto printed = printWith(id, installedWords(id, "plain+en"), false);
    QVERIFY(printed);
    PdfReader reader(printed->pdf);
    const QString text = readingText(printed->pdf);
    for (const char* words : {"Du får sluta när du vill.", "You may stop when you want.",
                              "• att få ett jobb getting a job", "• om du inte följer din plan "}) {
        QVERIFY2(text.simplified().contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(!text.contains(QStringLiteral("Stödet är frivilligt.")));
    QVERIFY(!text.contains(QStringLiteral("The support is voluntary.")));
    QVERIFY(!text.contains(QStringLiteral("{{")));
    QVERIFY(saidIn(reader.root(), QStringLiteral("en")).contains(QStringLiteral("Call us")));
    QVERIFY(text.indexOf(QStringLiteral("Du får sluta när du vill.")) <
            text.indexOf(QStringLiteral("You may stop when you want.")));
}

/// What was written in the plan is the person's and stays as it is; all that the form says is in both.
void TestPrintLanguages::thePlansHeadingsAreInBothLanguages()
{
    const QString id = QStringLiteral("3.5");
    const auto printed = printWith(id, installedWords(id, "en"), false);
    QVERIFY(printed);
    PdfReader reader(printed->pdf);
    const QStringList english = saidIn(reader.root(), QStringLiteral("en"));
    const FormOverlay* words = installedWords(id, "en").beside;
    for (const Section& section : builtInForm(id).sections) {
        QVERIFY2(english.contains(words->of(section.title)), qPrintable(section.title));
    }
    for (const char* heading : {"Present situation", "Activities", "Network map", "Contact list"}) {
        QVERIFY2(english.contains(QString::fromLatin1(heading)), heading);
    }
}

void TestPrintLanguages::arabicIsTaggedAndReadInOrder()
{
    const FormOverlay words = arabic();
    QCOMPARE(words.id(), QStringLiteral("ar"));
    for (const bool isBlank : {true, false}) {
        const auto printed = printWith(QStringLiteral("3.2"), {nullptr, &words}, isBlank);
        QVERIFY(printed);
        QCOMPARE(archiveProblems(printed->pdf), QStringList());
        QCOMPARE(printed->warnings, QStringList());
        PdfReader reader(printed->pdf);
        QCOMPARE(reader.problems(), QStringList());
        const QStringList said = saidIn(reader.root(), QStringLiteral("ar"));
        // In the order of the writing, with the numbers and the Latin name where they belong.
        const QString paragraph = QStringLiteral(
            "أشارك في مجموعة عمل اجتماعية للأشخاص الذين بلغوا 18 عاماً. أوافق على مشاركة المعلومات اللازمة "
            "للتعاون بين الأطراف المذكورة أدناه، وعددها 3 حسب قانون (GDPR) رقم 2016/679.");
        QVERIFY2(said.contains(paragraph), qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY(said.contains(QStringLiteral("موافقة على تبادل المعلومات السرية")));
        QVERIFY(said.contains(QStringLiteral("نعم")));
        QVERIFY(said.contains(QStringLiteral("المكان والتاريخ")));
        QCOMPARE(textOf(reader.file().getRoot().getKey("/Lang")), QStringLiteral("sv-SE"));
    }
}

/// The Arabic half of a pair ends at the right edge of its column.
void TestPrintLanguages::arabicStandsAtTheRight()
{
    QVERIFY(loadFonts());
    FontSet fonts;
    TextShaper shaper(fonts);
    const QString text = QStringLiteral("بموافقتك يحق للخدمات الاجتماعية.");
    const ShapedText shaped = shaper.shape(text, style::body, 220, Align::Natural);
    QCOMPARE(shaped.lines.size(), 1);
    double left = 1e9;
    double right = 0;
    for (const TextPiece& piece : shaped.lines[0].pieces) {
        for (const GlyphRun& run : piece.runs) {
            for (const GlyphRun::Glyph& glyph : run.glyphs) {
                left = std::min(left, glyph.x * style::body.size / 1000);
                right = std::max(right, (glyph.x + fonts.face(run.font).advance(glyph.id)) *
                                            style::body.size / 1000);
            }
        }
    }
    QVERIFY2(right > 219, qPrintable(QString::number(right)));
    QVERIFY2(left > 40, qPrintable(QString::number(left)));
}

void TestPrintLanguages::whatHasNoWordsStandsInSwedish()
{
    const FormOverlay words = arabic();
    const auto printed = printWith(QStringLiteral("3.2"), {nullptr, &words}, false);
    QVERIFY(printed);
    QVERIFY(readingText(printed->pdf).contains(QStringLiteral("Återkallelse")));
    FormOverlay unknown = words;
    unknown.words.clear();
    QVERIFY(secondWords(unknown).yes.isEmpty()); // never Swedish words under another language's name
    QCOMPARE(
        secondWords(*OverlayCatalogue::installed().find(QStringLiteral("3.2"), QStringLiteral("en"))).yes,
        QStringLiteral("Yes"));
    for (auto it = words.words.begin(); it != words.words.end(); ++it) {
        QVERIFY2(overlayWordNames().contains(it.key()), qPrintable(it.key()));
    }
}

void TestPrintLanguages::aMissingCharacterOfTheOtherLanguageIsNamed()
{
    FormOverlay words = arabic();
    words.language = QStringLiteral("so");
    words.phrases.insert(QStringLiteral("Namn"), QStringLiteral("Magac \u0378")); // in no font
    const auto printed = printWith(QStringLiteral("3.2"), {nullptr, &words}, true);
    QVERIFY(printed);
    QVERIFY(!printed->warnings.isEmpty());
    QVERIFY2(printed->warnings.join(QLatin1Char(' ')).contains(QStringLiteral("U+0378")),
             qPrintable(printed->warnings.join(QLatin1Char(' '))));
    QVERIFY(readingText(printed->pdf).contains(QChar::ReplacementCharacter));
}

QTEST_MAIN(TestPrintLanguages)
#include "tst_print_languages.moc"
