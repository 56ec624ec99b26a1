// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages hold their text: page breaks, marks, missing characters, directions of writing.

#include "forms/print/page_geometry.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/print_samples.h"
#include "tests/forms/print/printed_form.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

void collect(const PdfElement& element, const QString& role, std::vector<const PdfElement*>& out)
{
    if (element.role == role) {
        out.push_back(&element);
    }
    for (const PdfElement& kid : element.kids) {
        collect(kid, role, out);
    }
}

/// Pages that an element's content stands on, with those of its kids.
void pagesOf(const PdfElement& element, std::set<int>& pages)
{
    if (element.hasContent) {
        pages.insert(element.firstPage);
    }
    for (const PdfElement& kid : element.kids) {
        pagesOf(kid, pages);
    }
}

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i) {
        list.append(QStringLiteral("ord%1").arg(i));
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestPrintPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreNeverSplit();
    void headStandsOnEveryPage();
    void rowTallerThanPageFlows();
    void lastRowIsNotAlone();
    void longTextFlowsOverPages();
    void hugeAnswer();
    void wordWiderThanLine();
    void headingStaysWithText();
    void missingGlyphIsNamed();
    void missingGlyphOutsideTheFirstPlane();
    void rightToLeftNames();
    void rightToLeftNameDoesNotMoveTheNumber();
    void textIsComposed();
    void controlCharactersAreLeftOut();
    void nameOfTwoHundredLetters();
    void addressesBreakAtTheirSigns();
    void draftIsMarkedOnEveryPage();
    void protectedIdentityIsMarkedOnEveryPage();
    void englishFormHasEnglishWords();
    void jobWithoutFormFails();
    void sheet();
    void textColoursHaveContrast();
};

void TestPrintPages::rowsAreNeverSplit()
{
    for (int extra = 0; extra < 40; extra += 5) {
        QList<Field> fields;
        QJsonObject answers;
        for (int i = 1; i <= 30; ++i) {
            fields.append(checkField(i));
            answers.insert(QStringLiteral("c%1").arg(i),
                           QJsonObject{{QStringLiteral("answer"), QStringLiteral("no")},
                                       {QStringLiteral("action"), words(4 + (i * 7 + extra) % 40)}});
        }
        const Printed printed = print(formWith(fields), answers);
        QVERIFY(printed.pages > 1);
        std::vector<const PdfElement*> rows;
        const PdfReader reader(printed.pdf);
        collect(reader.root(), QStringLiteral("TR"), rows);
        QCOMPARE(rows.size(), size_t(31));
        for (const PdfElement* row : rows) {
            std::set<int> pages;
            pagesOf(*row, pages);
            QCOMPARE(pages.size(), size_t(1));
        }
    }
}

void TestPrintPages::headStandsOnEveryPage()
{
    Field f = field(QStringLiteral("f"), FieldType::Table, QStringLiteral("Tabellen"));
    f.columns = {field(QStringLiteral("k"), FieldType::Text, QStringLiteral("Kolumnrubrik"))};
    QJsonArray rows;
    for (int i = 0; i < 150; ++i) {
        rows.append(QJsonObject{{QStringLiteral("k"), QStringLiteral("rad %1").arg(i)}});
    }
    const Printed printed = print(formWith({f}), {{QStringLiteral("f"), rows}});
    const PdfReader reader(printed.pdf);
    QVERIFY(reader.pageCount() >= 4);
    QVERIFY(reader.pageText(0).contains(QStringLiteral("Kolumnrubrik")));
    for (int page = 1; page < reader.pageCount(); ++page) {
        QVERIFY2(reader.artifactText(page).contains(QStringLiteral("Kolumnrubrik")), "the head is repeated");
        QVERIFY2(!reader.pageText(page).contains(QStringLiteral("Kolumnrubrik")), "but read only once");
    }
    QVERIFY(printed.text.contains(QStringLiteral("rad 149")));
}

void TestPrintPages::rowTallerThanPageFlows()
{
    const QString action = words(2000);
    const Printed printed =
        print(formWith({checkField(1), checkField(2)}),
              {{QStringLiteral("c1"), QJsonObject{{QStringLiteral("answer"), QStringLiteral("no")},
                                                  {QStringLiteral("action"), action}}}});
    QVERIFY(printed.pages >= 4);
    QVERIFY(printed.text.contains(action));
    const PdfReader reader(printed.pdf);
    QVERIFY(reader.artifactText(2).contains(QStringLiteral("Åtgärd")));
}

/// A table never leaves its last row alone on a new page.
void TestPrintPages::lastRowIsNotAlone()
{
    for (int count = 20; count < 60; count += 3) {
        QList<Field> fields;
        for (int i = 1; i <= count; ++i) {
            fields.append(checkField(i));
        }
        const Printed printed = print(formWith(fields), {});
        std::vector<const PdfElement*> rows;
        const PdfReader reader(printed.pdf);
        collect(reader.root(), QStringLiteral("TR"), rows);
        std::set<int> last;
        std::set<int> before;
        pagesOf(*rows[rows.size() - 1], last);
        pagesOf(*rows[rows.size() - 2], before);
        QCOMPARE(last, before);
    }
}

void TestPrintPages::longTextFlowsOverPages()
{
    const QString text = words(3000);
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet"))});
    const Printed printed = print(form, {{QStringLiteral("f"), text}});
    QVERIFY(printed.pages >= 3);
    QVERIFY2(printed.text.contains(text), "one paragraph, with a space at every line break");
}

void TestPrintPages::hugeAnswer()
{
    QString text;
    while (text.size() < 200000) {
        text += QStringLiteral("Det här är en lång berättelse som aldrig tar slut. ");
    }
    text = text.left(199999) + QLatin1Char('!');
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet"))});
    const Printed printed = print(form, {{QStringLiteral("f"), text}});
    QVERIFY(printed.pages > 30);
    QVERIFY(printed.text.contains(text));
    QString lines = text;
    lines.replace(QLatin1String(". "), QLatin1String(".\n"));
    QVERIFY(print(form, {{QStringLiteral("f"), lines}}).pages > 60);
}

void TestPrintPages::wordWiderThanLine()
{
    const QString word(400, QLatin1Char('w'));
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet")),
                  field(QStringLiteral("g"), FieldType::Text, QStringLiteral("Kort"))});
    const Printed printed = print(form, {{QStringLiteral("f"), word}, {QStringLiteral("g"), word}});
    QCOMPARE(printed.text.count(word), 2);
}

void TestPrintPages::headingStaysWithText()
{
    for (int lines = 20; lines < 60; lines += 3) {
        FormDefinition form = formWith({});
        for (int i = 0; i < lines; ++i) {
            form.sections[0].fields.append(
                field(QStringLiteral("f%1").arg(i), FieldType::Text, QStringLiteral("Fält %1").arg(i)));
        }
        Section next;
        next.id = QStringLiteral("n");
        next.title = QStringLiteral("Nästa");
        next.intro = QStringLiteral("Inledning.");
        next.fields = {field(QStringLiteral("g"), FieldType::LongText, QStringLiteral("Berätta"))};
        form.sections.append(next);
        const Printed printed = print(form, {{QStringLiteral("g"), words(60)}});
        const PdfReader reader(printed.pdf);
        std::vector<const PdfElement*> sections;
        collect(reader.root(), QStringLiteral("Sect"), sections);
        std::set<int> pages;
        for (size_t i = 0; i < 3; ++i) {
            pagesOf(sections.back()->kids[i], pages);
        }
        QCOMPARE(pages.size(), size_t(1));
    }
}

void TestPrintPages::missingGlyphIsNamed()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn på barnet"))});
    // A code point that Unicode has not given away: no font can have it.
    const Printed printed = print(form, {{QStringLiteral("f"), QStringLiteral("A\u0378B")}});
    QCOMPARE(printed.warnings.size(), 1);
    QVERIFY2(printed.warnings[0].contains(QStringLiteral("U+0378")), qPrintable(printed.warnings[0]));
    QVERIFY(printed.warnings[0].contains(QStringLiteral("Namn på barnet")));
    QVERIFY2(printed.text.contains(QStringLiteral("A\uFFFDB")),
             "a sign stands where the character is missing");
}

void TestPrintPages::missingGlyphOutsideTheFirstPlane()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet"))});
    const char32_t unassigned = 0x3FFF0;
    const Printed printed = print(
        form,
        {{QStringLiteral("f"), QStringLiteral("före %1 efter").arg(QString::fromUcs4(&unassigned, 1))}});
    QCOMPARE(printed.warnings.size(), 1);
    QVERIFY2(printed.warnings[0].contains(QStringLiteral("U+3FFF0")), qPrintable(printed.warnings[0]));
    QVERIFY(printed.text.contains(QStringLiteral("före")) && printed.text.contains(QStringLiteral("efter")));
}

void TestPrintPages::rightToLeftNames()
{
    const QString name = QStringLiteral("محمد الأحمد");
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn")),
                  field(QStringLiteral("g"), FieldType::LongText, QStringLiteral("Text"))});
    const Printed printed =
        print(form, {{QStringLiteral("f"), name},
                     {QStringLiteral("g"), QStringLiteral("Hen heter %1 och är 17.").arg(name)}});
    QCOMPARE(printed.warnings, QStringList());
    QVERIFY2(printed.text.contains(QStringLiteral("Namn ") + name), qPrintable(printed.text));
    QVERIFY2(printed.text.contains(QStringLiteral("Hen heter %1 och är 17.").arg(name)),
             qPrintable(printed.text));
}

/// Without isolation the bidirectional algorithm would set the number to the left of an Arabic name.
void TestPrintPages::rightToLeftNameDoesNotMoveTheNumber()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn"))});
    const Printed printed = print(form, {}, [](PrintJob& job) {
        job.subjectLine = QStringLiteral("محمد · 20040101-2398 · Ärende 2026-0001");
    });
    QVERIFY(printed.text.contains(QStringLiteral("محمد · 20040101-2398 · Ärende 2026-0001")));
    // On the page: the name's glyphs lie left of the number's.
    PdfReader reader(printed.pdf);
    QPDFObjectHandle first = reader.file().getAllPages()[0];
    const auto buffer = first.getKey("/Contents").getStreamData();
    const QByteArray content(reinterpret_cast<const char*>(buffer->getBuffer()),
                             qsizetype(buffer->getSize()));
    const auto reversed = content.indexOf("/ReversedChars");
    const auto after = content.indexOf("EMC", reversed);
    const auto xAt = [&content](qsizetype from) {
        const auto at = content.indexOf("1 0 0 1 ", from) + 8;
        return content.mid(at, content.indexOf(' ', at) - at).toDouble();
    };
    QVERIFY(reversed > 0);
    QVERIFY(xAt(reversed) < xAt(after));
}

void TestPrintPages::textIsComposed()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn"))});
    const Printed printed = print(form, {{QStringLiteral("f"), QStringLiteral("A\u030Asa O\u0308berg")}});
    QVERIFY(printed.text.contains(QStringLiteral("Namn Åsa Öberg\n")));
    const Printed composed = print(form, {{QStringLiteral("f"), QStringLiteral("Åsa Öberg")}});
    QVERIFY(printed.pdf == composed.pdf);
}

void TestPrintPages::controlCharactersAreLeftOut()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn"))});
    const QString text =
        QStringLiteral("a\tb") + QChar(0) + QChar(0x0B) + QStringLiteral("c\u00ADd\uFEFFe\u200Bf\r\ng");
    const Printed printed = print(form, {{QStringLiteral("f"), text}});
    QCOMPARE(printed.warnings, QStringList());
    QVERIFY2(printed.text.contains(QStringLiteral("a b  cdef")), qPrintable(printed.text));
}

void TestPrintPages::nameOfTwoHundredLetters()
{
    const QString name = words(40).left(199) + QLatin1Char('x');
    Field signature = field(QStringLiteral("s"), FieldType::Signature, QStringLiteral("Lots"));
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Namn")), signature});
    const Printed printed = print(
        form,
        {{QStringLiteral("f"), name}, {QStringLiteral("s"), QJsonObject{{QStringLiteral("name"), name}}}},
        [&name](PrintJob& job) {
            job.subjectLine = name + QStringLiteral(" · 20040101-2398");
            job.recipient = name;
            job.letterhead.unit = name;
        });
    QVERIFY(printed.text.count(name) >= 4);
    QVERIFY(PdfReader(printed.pdf).artifactText(0).contains(QChar(0x2026)));
}

void TestPrintPages::addressesBreakAtTheirSigns()
{
    const QString address = QStringLiteral("fornamn.efternamn@skarholmen.stockholm.example.org");
    Field f = field(QStringLiteral("f"), FieldType::Table, QStringLiteral("Tabellen"));
    for (int i = 0; i < 6; ++i) {
        f.columns.append(field(QStringLiteral("k%1").arg(i), FieldType::Text, QStringLiteral("Kolumn")));
    }
    const Printed printed = print(
        formWith({f}), {{QStringLiteral("f"), QJsonArray{QJsonObject{{QStringLiteral("k0"), address}}}}});
    QVERIFY2(printed.text.contains(address), "what copying gives is the address itself");
    QCOMPARE(printed.warnings, QStringList());
}

void TestPrintPages::draftIsMarkedOnEveryPage()
{
    const QString mark = QStringLiteral("Utkast – inte registrerad");
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet"))});
    const Printed draft =
        print(form, {{QStringLiteral("f"), words(2000)}}, [](PrintJob& job) { job.isDraft = true; });
    const PdfReader reader(draft.pdf);
    QVERIFY(reader.pageText(0).contains(mark));
    for (int page = 1; page < reader.pageCount(); ++page) {
        QVERIFY(reader.artifactText(page).contains(mark));
    }
    QVERIFY(!print(form, {}).text.contains(mark));
}

/// R26.
void TestPrintPages::protectedIdentityIsMarkedOnEveryPage()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::LongText, QStringLiteral("Fältet"))});
    const Printed printed = print(form, {{QStringLiteral("f"), words(2000)}}, [](PrintJob& job) {
        job.protectedIdentity = true;
        job.isDraft = true;
    });
    const PdfReader reader(printed.pdf);
    QVERIFY(reader.pageText(0).contains(QStringLiteral("SKYDDADE PERSONUPPGIFTER")));
    for (int page = 1; page < reader.pageCount(); ++page) {
        QVERIFY(reader.artifactText(page).contains(QStringLiteral("SKYDDADE PERSONUPPGIFTER")));
        QVERIFY(reader.artifactText(page).contains(QStringLiteral("Utkast")));
    }
}

void TestPrintPages::englishFormHasEnglishWords()
{
    FormDefinition form = formWith({field(QStringLiteral("f"), FieldType::YesNo, QStringLiteral("Debts?"))});
    form.language = QStringLiteral("en");
    const Printed printed = print(form, {});
    QVERIFY(printed.text.contains(QStringLiteral("Yes, not ticked No, not ticked Not answered")));
    QVERIFY(PdfReader(printed.pdf).artifactText(0).contains(QStringLiteral("Page 1 of 1")));
}

void TestPrintPages::jobWithoutFormFails()
{
    QCOMPARE(printForm({}).error().code, ErrorCode::Failed);
    const FormDefinition form = formWith({});
    PrintJob job = sampleJob(form, false);
    job.when = {};
    QCOMPARE(printForm(job).error().code, ErrorCode::Failed);
}

void TestPrintPages::sheet()
{
    const QDateTime when(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC);
    const Letterhead letterhead{QStringLiteral("Skärholmens stadsdelsförvaltning"), {}, {}, {}};
    const auto printed =
        printSheet(QStringLiteral("Återställningsnyckel"),
                   {{SheetLine::Kind::Heading, QStringLiteral("Nyckeln")},
                    {SheetLine::Kind::Text, QStringLiteral("Förvara bladet i ett förseglat kuvert.")},
                    {SheetLine::Kind::Code, QStringLiteral("7K3M9-QXA2B")}},
                   letterhead, when);
    QVERIFY(printed.has_value());
    QCOMPARE(archiveProblems(printed->pdf).join(QLatin1Char('\n')), QString());
    QCOMPARE(readingText(printed->pdf),
             QStringLiteral("Skärholmens stadsdelsförvaltning\nÅterställningsnyckel\nNyckeln\n"
                            "Förvara bladet i ett förseglat kuvert.\n7K3M9-QXA2B\n"));
    QVERIFY(
        PdfReader(printed->pdf).artifactText(0).contains(QStringLiteral("2026-11-23"))); // Stockholm's date
}

/// WCAG 1.4.3: 4.5:1 for every colour of text on every ground that text stands on.
void TestPrintPages::textColoursHaveContrast()
{
    const auto luminance = [](const Colour& c) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    };
    const auto contrast = [&](const Colour& a, const Colour& b) {
        const double x = luminance(a) + 0.05;
        const double y = luminance(b) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    for (const Colour& text : {ink::text, ink::muted, ink::accent}) {
        for (const Colour& ground : {ink::paper, ink::soft}) {
            QVERIFY(contrast(text, ground) >= 4.5);
        }
    }
    QVERIFY(contrast(ink::paper, ink::text) >= 4.5); // the chosen number of a scale
    QVERIFY(contrast(ink::box, ink::paper) >= 3.0);  // tick boxes and lines to write on
}

QTEST_MAIN(TestPrintPages)
#include "tst_print_pages.moc"
