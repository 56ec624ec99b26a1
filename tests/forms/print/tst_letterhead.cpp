// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The district's logo: which files become one, which are refused, and how it stands on paper.
#include "core/model/logo.h"
#include "forms/print/logo_picture.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

constexpr auto kShield =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ink=\"http://www.inkscape.org/namespaces/inkscape\"\n"
    " viewBox=\"0 0 300 100\"><title>Provdalen</title><ink:view id=\"v\"><ink:grid/></ink:view>\n"
    "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/>\n"
    "<stop offset=\"1\" stop-color=\"#125864\"/></linearGradient></defs>\n"
    "<g><path d=\"M10 10h60v50l-30 30-30-30z\" fill=\"#125864\"/>\n"
    "<rect x=\"90\" y=\"20\" width=\"180\" height=\"50\" fill=\"url(#a)\"/></g></svg>\n";

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage filled(int width, int height, const QColor& colour)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

/// Every pixel another: what compresses badly.
QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, state | 0xFF000000U);
        }
    }
    return image;
}

QByteArray svg(const QByteArray& inside, const QByteArray& head = {})
{
    return head + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
           "viewBox=\"0 0 100 40\"><rect width=\"100\" height=\"40\" fill=\"#125864\"/>" + inside + "</svg>";
}

QImage drawn(const QByteArray& file)
{
    const auto picture = logoPicture(file);
    return picture ? QImage::fromData(*picture, "PNG") : QImage();
}

} // namespace

class TestLetterhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anSvgIsDrawnAnew();
    void whatIsForeignIsNotDrawn();
    void aPngLosesItsTransparency();
    void whatIsLargeIsMadeSmaller();
    void theSameFileGivesTheSamePicture();
    void whatIsRefused_data();
    void whatIsRefused();
    void onEveryPaperWithItsWords();
    void aDamagedPictureLeavesTheSender();
};

void TestLetterhead::anSvgIsDrawnAnew()
{
    const QImage logo = drawn(kShield);
    QCOMPARE(logo.size(), QSize(kLogoWidth, kLogoHeight));
    QCOMPARE(logo.pixelColor(160, 160), QColor(0x12, 0x58, 0x64));
    QCOMPARE(logo.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(!logo.hasAlphaChannel());
}

/// Qt draws an element by its last name, whosever it is: a foreign "image" would bring a file of the machine.
void TestLetterhead::whatIsForeignIsNotDrawn()
{
    const char* foreign[] = {
        "<f:rect xmlns:f=\"urn:prov\" width=\"100\" height=\"40\" fill=\"#ff0000\"/>",
        "<f:g xmlns:f=\"urn:prov\"><rect width=\"100\" height=\"40\" fill=\"#ff0000\"/></f:g>",
        "<f:style xmlns:f=\"urn:prov\">rect { fill: #ff0000 }</f:style>"};
    for (const char* each : foreign) {
        QVERIFY2(drawn(svg(each)) == drawn(svg("")), each);
        QCOMPARE(drawn(svg(each)).pixelColor(50, 20), QColor(0x12, 0x58, 0x64));
    }
}

void TestLetterhead::aPngLosesItsTransparency()
{
    QImage image = filled(40, 20, Qt::transparent);
    image.setPixelColor(5, 5, QColor(200, 0, 0));
    const QImage logo = drawn(pngOf(image));
    QCOMPARE(logo.size(), QSize(40, 20)); // never made larger
    QCOMPARE(logo.pixelColor(20, 10), QColor(Qt::white));
    QCOMPARE(logo.pixelColor(5, 5), QColor(200, 0, 0));
    QVERIFY(!logo.hasAlphaChannel());
}

void TestLetterhead::whatIsLargeIsMadeSmaller()
{
    QCOMPARE(drawn(pngOf(filled(4000, 1000, Qt::red))).size(), QSize(1200, 300));
    QCOMPARE(drawn(pngOf(filled(500, 2000, Qt::red))).size(), QSize(100, 400));
    const auto photograph = logoPicture(pngOf(noise(560, 400)));
    QVERIFY(photograph.has_value());
    QVERIFY(photograph->size() <= kLogoBytes);
    QVERIFY(QImage::fromData(*photograph, "PNG").width() < 560);
}

void TestLetterhead::theSameFileGivesTheSamePicture()
{
    QCOMPARE(*logoPicture(kShield), *logoPicture(kShield));
    const auto once = logoPicture(pngOf(filled(300, 100, Qt::blue)));
    QCOMPARE(*logoPicture(*once), *once); // and what was made is taken as it is
}

void TestLetterhead::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray entity = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no picture") << QByteArray("Hej");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 and so on");
    QTest::newRow("larger than a mebibyte") << QByteArray(1024 * 1024 + 1, ' ');
    QTest::newRow("png of 4 001 pixels") << pngOf(filled(4001, 1, Qt::red));
    QTest::newRow("png cut off") << pngOf(noise(50, 50)).first(100);
    QTest::newRow("png of a bomb's size")
        << pngOf(filled(1, 1, Qt::red)).replace(16, 8, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8));
    QTest::newRow("entities") << svg("<text>&b;</text>", entity);
    QTest::newRow("document type") << svg({}, "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">");
    QTest::newRow("instruction") << svg({}, "<?xml-stylesheet href=\"http://example.org/a.css\"?>");
    QTest::newRow("script") << svg("<script>alert(1)</script>");
    QTest::newRow("handler") << svg("<rect width=\"1\" height=\"1\" onload=\"x()\"/>");
    QTest::newRow("picture from elsewhere") << svg("<image xlink:href=\"http://example.org/a.png\"/>");
    QTest::newRow("picture inside") << svg("<image href=\"data:image/png;base64,AAAA\"/>");
    QTest::newRow("use") << svg("<use href=\"#a\"/>");
    QTest::newRow("link") << svg("<a href=\"#a\"><rect/></a>");
    QTest::newRow("text") << svg("<text>Provdalen</text>");
    QTest::newRow("style element") << svg("<style>@import url(http://example.org/a.css);</style>");
    QTest::newRow("style from elsewhere") << svg("<rect style=\"fill:url(http://example.org/a#b)\"/>");
    QTest::newRow("fill from a file") << svg("<rect fill=\"URL(file:///etc/passwd#a)\"/>");
    QTest::newRow("two values, one foreign") << svg("<rect style=\"fill:url(#a);stroke:url(x#b)\"/>");
    QTest::newRow("gradient of elsewhere") << svg("<linearGradient xlink:href=\"http://example.org/#a\"/>");
    QTest::newRow("foreign page") << svg("<foreignObject/>");
    QTest::newRow("animation") << svg("<animate attributeName=\"x\"/>");
    QTest::newRow("filter") << svg("<filter id=\"f\"/>");
    QTest::newRow("dashes") << svg("<path d=\"M0 0h9\" stroke-dasharray=\"0.0001\"/>");
    QTest::newRow("dashes in a style") << svg("<path d=\"M0 0h9\" style=\"stroke-dasharray:0.0001\"/>");
    QTest::newRow("out of all proportion") << svg("<path d=\"M0 0L1e30 5\"/>");
    QTest::newRow("no number") << svg("<rect width=\"1e999\" height=\"1\"/>");
    QTest::newRow("too many") << svg(QByteArray("<g/>").repeated(5001));
    QTest::newRow("too deep") << svg(QByteArray("<g>").repeated(40) + QByteArray("</g>").repeated(40));
    QTest::newRow("not closed") << svg("<g>");
    QTest::newRow("no size") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("a hair") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 100000\"><path d=\"M0 0h1\"/></svg>");
    QTest::newRow("another root") << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><svg/></html>");
}

void TestLetterhead::whatIsRefused()
{
    QFETCH(QByteArray, file);
    const auto picture = logoPicture(file);
    QVERIFY(!picture.has_value());
    QCOMPARE(picture.error().code, ErrorCode::InvalidInput);
}

void TestLetterhead::onEveryPaperWithItsWords()
{
    for (const bool isBlank : {true, false}) {
        PrintJob job = sampleJob(*FormCatalogue::builtIn().current(QStringLiteral("3.5")), isBlank);
        job.letterhead.logo = *logoPicture(kShield);
        job.letterhead.logoSays = QStringLiteral("Provdalens vapen");
        const auto printed = printForm(job);
        QVERIFY(printed.has_value());
        QCOMPARE(archiveProblems(printed->pdf), QStringList());
        QCOMPARE(printForm(job)->pdf, printed->pdf);
        const QString text = readingText(printed->pdf);
        QVERIFY(text.indexOf(job.letterhead.district) < text.indexOf(QStringLiteral("[Provdalens vapen]")));
        QVERIFY(text.indexOf(QStringLiteral("[Provdalens vapen]")) < text.indexOf(job.form->title));
        job.profile = PdfProfile::PreflightA1b;
        QCOMPARE(preflightProblems(printForm(job)->pdf), QStringList());
    }
}

void TestLetterhead::aDamagedPictureLeavesTheSender()
{
    PrintJob job = sampleJob(*FormCatalogue::builtIn().current(QStringLiteral("2.2")), true);
    const auto plain = printForm(job);
    job.letterhead.logo = QByteArray("\x89PNG\r\n\x1A\n broken");
    const auto printed = printForm(job);
    QVERIFY(printed.has_value());
    QCOMPARE(printed->pdf, plain->pdf);
}

QTEST_MAIN(TestLetterhead)
#include "tst_letterhead.moc"
