// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/fonts.h"
#include "forms/print/plain_layout.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRandomGenerator>
#include <QTest>
#include <QTextLayout>

using namespace lotsbok; // NOLINT(google-build-using-namespace)

namespace {

QFont layoutFont(bool isBold)
{
    QFont font(fontFamilies());
    font.setPixelSize(1000); // one pixel is 1/1000 em, as TextShaper lays out
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::shared_ptr<const FontFace> faceOf(bool isBold)
{
    return FontFace::of(QRawFont::fromFont(layoutFont(isBold), QFontDatabase::Latin));
}

Qt::Alignment sideOf(Align align)
{
    return align == Align::Right ? Qt::AlignRight : align == Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

/// Where the spaces at the end of a line begin: nobody sees them.
int endOfWords(const QString& text, int from, int to)
{
    while (to > from && text[to - 1] == u' ') {
        --to;
    }
    return to;
}

/// What Qt makes of it: a line for each line, with its characters, width and glyphs.
QStringList linesOfQt(const QString& text, bool isBold, double width, Align align)
{
    QTextLayout layout(text, layoutFont(isBold));
    QTextOption option(sideOf(align) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        QString said = QStringLiteral("%1+%2 %3:")
                           .arg(line.textStart())
                           .arg(line.textLength())
                           .arg(line.naturalTextWidth(), 0, 'f', 3);
        const int from = line.textStart();
        const int seen = endOfWords(text, from, from + line.textLength()) - from;
        for (const QGlyphRun& run : seen > 0 ? line.glyphRuns(from, seen) : QList<QGlyphRun>()) {
            for (qsizetype k = 0; k < run.glyphIndexes().size(); ++k) {
                said += QStringLiteral(" %1@%2")
                            .arg(run.glyphIndexes().at(k))
                            .arg(run.positions().at(k).x(), 0, 'f', 3);
            }
        }
        lines.append(said);
    }
    return lines;
}

QStringList linesOf(const std::vector<PlainLine>& plain, const QString& text)
{
    QStringList lines;
    for (const PlainLine& line : plain) {
        QString said =
            QStringLiteral("%1+%2 %3:").arg(line.from).arg(line.to - line.from).arg(line.width, 0, 'f', 3);
        const int seen = endOfWords(text, line.from, line.to);
        for (const PlainLine::Glyph& glyph : line.glyphs) {
            if (glyph.from >= seen) {
                break;
            }
            said += QStringLiteral(" %1@%2").arg(glyph.id).arg(glyph.x, 0, 'f', 3);
        }
        lines.append(said);
    }
    return lines;
}

QString inventedText(QRandomGenerator& dice)
{
    static const QString letters =
        QStringLiteral("aåäbcdeéffiijkllmnoöprsttuvyxzAVTWYÅÄÖLP0123456789.,;:!?-–/()”\"'&%+=§€…·•    ");
    QString text;
    for (int i = dice.bounded(120); i >= 0; --i) {
        text += letters.at(dice.bounded(int(letters.size())));
    }
    return text;
}

} // namespace

/// Lines of plain text are those of QTextLayout, to the last glyph.
class TestPlainLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void sameAsQt_data();
    void sameAsQt();
    void sameAsQtForInventedTexts();
    void leavesTheRestToQt_data();
    void leavesTheRestToQt();
    void ligaturesKeepTheirCharacters();
    void aMissingCharacterIsToldForEachField();
};

void TestPlainLayout::sameAsQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a space") << QStringLiteral(" ");
    QTest::newRow("spaces around") << QStringLiteral("  Möte  med skolan   ");
    QTest::newRow("digits alone") << QStringLiteral("20040101-2398");
    QTest::newRow("signs alone") << QStringLiteral("– · • …");
    QTest::newRow("kerning") << QStringLiteral("AVATAR Två Yta LT. P, To Va r. f) f” ”Wy”");
    QTest::newRow("ligatures") << QStringLiteral("Officiell affisch, effektiv fika, fläkt, ffl");
    QTest::newRow("breaks") << QStringLiteral(
        "socialtjänst/polis och e-post, in- och utskrivning – 2026-11-23");
    QTest::newRow("running text") << QStringLiteral(
        "Den unge vill lämna det kriminella nätverket och få hjälp med en praktikplats. Insatsen följs upp "
        "var fjärde vecka av socialsekreteraren, skolan och polisen tillsammans med vårdnadshavarna.");
}

void TestPlainLayout::sameAsQt()
{
    QFETCH(QString, text);
    for (const bool isBold : {false, true}) {
        for (const double width : {60000.0, 49327.61, 17031.3, 13000.5}) {
            for (const Align align : {Align::Left, Align::Right, Align::Centre}) {
                const auto plain = layPlain(*faceOf(isBold), text, width, align);
                QVERIFY(plain);
                QCOMPARE(linesOf(*plain, text), linesOfQt(text, isBold, width, align));
            }
        }
    }
}

void TestPlainLayout::sameAsQtForInventedTexts()
{
    QRandomGenerator dice(20261123);
    int compared = 0;
    for (int i = 0; i < 1500; ++i) {
        const QString text = inventedText(dice);
        const double width = 4000 + dice.bounded(40000.0);
        const bool isBold = dice.bounded(2) == 1;
        const Align align = dice.bounded(2) == 1 ? Align::Right : Align::Left;
        if (const auto plain = layPlain(*faceOf(isBold), text, width, align)) {
            QCOMPARE(linesOf(*plain, text), linesOfQt(text, isBold, width, align));
            ++compared;
        }
    }
    QVERIFY2(compared > 1000, qPrintable(QString::number(compared)));
}

void TestPlainLayout::leavesTheRestToQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << QStringLiteral("Namn: علي");
    QTest::newRow("Greek") << QStringLiteral("αβγ");
    QTest::newRow("a mark") << QStringLiteral("Z\u0301a");
    QTest::newRow("a place to break") << QStringLiteral("namn@\u200Bexempel.se");
    QTest::newRow("a space that holds") << QStringLiteral("10\u00A0kr");
    QTest::newRow("isolated") << QStringLiteral("\u2068Ek\u2069");
    QTest::newRow("no glyph") << QStringLiteral("a \u4E2D b");
    QTest::newRow("outside the first plane") << QStringLiteral("a \U0001F600 b");
    QTest::newRow("wider than a line") << QStringLiteral("x ") + QString(30, u'm');
    QTest::newRow("very long") << QStringLiteral("ord ").repeated(2000);
}

void TestPlainLayout::leavesTheRestToQt()
{
    QFETCH(QString, text);
    QVERIFY(!layPlain(*faceOf(false), text, 20000, Align::Left));
}

void TestPlainLayout::ligaturesKeepTheirCharacters()
{
    const QString text = QStringLiteral("ab fik officer");
    const auto plain = layPlain(*faceOf(false), text, 60000, Align::Left);
    QVERIFY(plain);
    QCOMPARE(plain->size(), size_t(1));
    QString again;
    size_t longest = 0;
    for (const PlainLine::Glyph& glyph : plain->front().glyphs) {
        again += text.mid(glyph.from, glyph.to - glyph.from);
        longest = std::max(longest, size_t(glyph.to - glyph.from));
    }
    QCOMPARE(again, text);
    QVERIFY(longest > 1); // the face has ligatures, and they were used
}

/// Short texts are shaped once for a print, but what cannot be shown is told wherever it stands.
void TestPlainLayout::aMissingCharacterIsToldForEachField()
{
    FontSet fonts;
    TextShaper shaper(fonts);
    const QString text = QStringLiteral("a \u0378 b"); // in no font
    for (const QString& field : {QStringLiteral("Mål"), QStringLiteral("Mål"), QStringLiteral("Insats")}) {
        shaper.setField(field);
        const ShapedText shaped = shaper.shape(text, style::body, 400);
        QCOMPARE(shaped.lines.size(), 1);
    }
    QCOMPARE(shaper.warnings().size(), 2);
    QVERIFY(shaper.warnings().at(1).contains(QStringLiteral("Insats")));
}

QTEST_MAIN(TestPlainLayout)
#include "tst_plain_layout.moc"
