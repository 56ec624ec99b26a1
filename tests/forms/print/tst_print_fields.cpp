// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every field type says on paper: answered, unanswered, on a blank form, under a condition.

#include "tests/forms/print/pdf_reader.h"
#include "tests/forms/print/printed_form.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

const PdfElement* find(const PdfElement& element, const QString& role)
{
    if (element.role == role) {
        return &element;
    }
    for (const PdfElement& kid : element.kids) {
        if (const PdfElement* found = find(kid, role)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

class TestPrintFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortFields_data();
    void shortFields();
    void unansweredLooksUnanswered_data();
    void unansweredLooksUnanswered();
    void checkRowsSayTheirAnswer();
    void scaleSaysItsValue();
    void rankKeepsTheOrder();
    void choiceTicksOne();
    void signatureOfRegisteredForm();
    void signatureOfDraftHasNoField();
    void letterMergesValues();
    void cardsHoldTheirTables();
    void mapHasWordsAndTable();
    void hiddenFieldsAreLeftOut();
    void blankFormNamesItsConditions();
    void blankFormHasNoAnswers();
};

void TestPrintFields::shortFields_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, FieldType type, const QJsonValue& value, const QString& shown) {
        QTest::newRow(name) << int(type) << value << shown;
    };
    row("text", FieldType::Text, QStringLiteral("Åsa & Öberg <b>"), QStringLiteral("Fältet Åsa & Öberg <b>"));
    row("date", FieldType::Date, QStringLiteral("2026-11-22"), QStringLiteral("Fältet 2026-11-22"));
    row("month", FieldType::Month, QStringLiteral("2026-11"), QStringLiteral("Fältet 2026-11"));
    row("integer", FieldType::Integer, 17, QStringLiteral("Fältet 17"));
    row("zero", FieldType::Integer, 0, QStringLiteral("Fältet 0"));
    row("money", FieldType::Money, 123456750, QStringLiteral("Fältet 1\u00A0234\u00A0567,50 kr"));
    row("whole crowns", FieldType::Money, 3000000, QStringLiteral("Fältet 30\u00A0000 kr"));
    row("party", FieldType::Party, QStringLiteral("Frivården"), QStringLiteral("Fältet Frivården"));
    row("yes", FieldType::YesNo, QStringLiteral("yes"),
        QStringLiteral("Fältet Ja, markerad Nej, inte markerad"));
    row("no", FieldType::YesNo, QStringLiteral("no"),
        QStringLiteral("Fältet Ja, inte markerad Nej, markerad"));
    row("long text", FieldType::LongText, QStringLiteral("Första.\nAndra."),
        QStringLiteral("Fältet\nFörsta.\nAndra."));
}

void TestPrintFields::shortFields()
{
    QFETCH(int, type);
    QFETCH(QJsonValue, value);
    QFETCH(QString, shown);
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType(type), QStringLiteral("Fältet"))});
    const Printed printed = print(form, {{QStringLiteral("f"), value}});
    QVERIFY2(printed.text.contains(shown + QLatin1Char('\n')), qPrintable(printed.text));
}

void TestPrintFields::unansweredLooksUnanswered_data()
{
    QTest::addColumn<int>("type");
    for (const FieldType type : {FieldType::Text, FieldType::LongText, FieldType::Date, FieldType::Integer,
                                 FieldType::Money, FieldType::Choice, FieldType::Rank, FieldType::Map,
                                 FieldType::YesNo, FieldType::Check, FieldType::Scale, FieldType::Table}) {
        QTest::newRow(qPrintable(fieldTypeId(type))) << int(type);
    }
}

/// An unanswered field is never Nej, 0 or simply missing (bilagor.md).
void TestPrintFields::unansweredLooksUnanswered()
{
    QFETCH(int, type);
    Field f = field(QStringLiteral("f"), FieldType(type), QStringLiteral("Fältet"));
    f.options = {{QStringLiteral("a"), QStringLiteral("Alfa")},
                 {QStringLiteral("b"), QStringLiteral("Beta")}};
    f.columns = {field(QStringLiteral("k"), FieldType::Text, QStringLiteral("Kolumn"))};
    const Printed filled = print(formWith({f}), {});
    QVERIFY2(filled.text.contains(QStringLiteral("Ej besvarad")), qPrintable(filled.text));
    QVERIFY(!filled.text.contains(QStringLiteral(", markerad")));
    const Printed blank = print(formWith({f}), {}, makeBlank);
    QVERIFY(blank.text.contains(QStringLiteral("Fältet")));
    QVERIFY2(!blank.text.contains(QStringLiteral("Ej besvarad")), qPrintable(blank.text));
}

void TestPrintFields::checkRowsSayTheirAnswer()
{
    Field third = checkField(3);
    third.withComment = true;
    const QJsonObject answers{
        {QStringLiteral("c1"), QJsonObject{{QStringLiteral("answer"), QStringLiteral("yes")}}},
        {QStringLiteral("c2"), QJsonObject{{QStringLiteral("answer"), QStringLiteral("no")},
                                           {QStringLiteral("action"), QStringLiteral("Ordnas i maj.")}}},
        {QStringLiteral("c3"), QJsonObject{{QStringLiteral("comment"), QStringLiteral("Frågan är öppen.")}}}};
    const Printed printed = print(formWith({checkField(1), checkField(2), third}), answers);
    const QString expected = QStringLiteral(
        "Nr | Fråga | Ja | Nej | Åtgärd | Kommentar\n"
        "1 | Fråga nummer 1 lyder så här. | Ja, markerad | Nej, inte markerad |  | \n"
        "2 | Fråga nummer 2 lyder så här. | Ja, inte markerad | Nej, markerad | Ordnas i maj. | \n"
        "3 | Fråga nummer 3 lyder så här. | Ja, inte markerad | Nej, inte markerad | Ej besvarad | Frågan är "
        "öppen.\n");
    QVERIFY2(printed.text.contains(expected), qPrintable(printed.text));
}

void TestPrintFields::scaleSaysItsValue()
{
    Field f = field(QStringLiteral("f"), FieldType::Scale, QStringLiteral("Hur nöjd är du?"));
    f.lowLabel = QStringLiteral("Inte alls");
    f.highLabel = QStringLiteral("Mycket");
    const auto shown = [&f](const QJsonObject& answers) { return print(formWith({f}), answers).text; };
    QVERIFY(shown({{QStringLiteral("f"), 0}})
                .contains(QStringLiteral("0 på en skala från 0 (Inte alls) till 10 (Mycket)")));
    QVERIFY(shown({{QStringLiteral("f"), 10}}).contains(QStringLiteral("10 på en skala från")));
    QVERIFY(shown({}).contains(QStringLiteral("Ej besvarad, skala från 0 (Inte alls) till 10 (Mycket)")));
}

void TestPrintFields::rankKeepsTheOrder()
{
    Field f = field(QStringLiteral("f"), FieldType::Rank, QStringLiteral("Viktigast"));
    f.options = {{QStringLiteral("a"), QStringLiteral("Boende")},
                 {QStringLiteral("b"), QStringLiteral("Hälsa")},
                 {QStringLiteral("c"), QStringLiteral("Fritid")}};
    const Printed printed =
        print(formWith({f}), {{QStringLiteral("f"), QJsonArray{QStringLiteral("c"), QStringLiteral("a")}}});
    QVERIFY2(printed.text.contains(QStringLiteral("Fritid: plats 1\nBoende: plats 2\n")),
             qPrintable(printed.text));
    QVERIFY(print(formWith({f}), {}, makeBlank).text.contains(QStringLiteral("Hälsa: inte vald")));
}

void TestPrintFields::choiceTicksOne()
{
    Field f = field(QStringLiteral("f"), FieldType::Choice, QStringLiteral("Nivå"));
    for (int i = 1; i <= 3; ++i) {
        f.options.append({QString::number(i), QStringLiteral("Nivå %1").arg(i)});
    }
    const QJsonObject answers{{QStringLiteral("f"), QStringLiteral("2")}};
    QVERIFY(
        print(formWith({f}), answers)
            .text.contains(QStringLiteral("Nivå 1, inte markerad Nivå 2, markerad Nivå 3, inte markerad")));
    for (int i = 4; i <= 12; ++i) {
        f.options.append({QString::number(i), QStringLiteral("Nivå %1").arg(i)});
    }
    const QString many = print(formWith({f}), answers).text;
    QVERIFY(many.contains(QStringLiteral("Nivå Nivå 2\n")));
    QVERIFY(!many.contains(QStringLiteral("Nivå 3")));
}

void TestPrintFields::signatureOfRegisteredForm()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("a.b"), FieldType::Signature, QStringLiteral("Lots"))});
    const Printed printed = print(
        form, {{QStringLiteral("a.b"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Åsa Öberg")},
                                                   {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                                                   {QStringLiteral("place"), QStringLiteral("Stockholm")}}}});
    QVERIFY2(printed.text.contains(
                 QStringLiteral("Lots\nOrt och datum Stockholm, 2026-11-20\nNamnförtydligande Åsa Öberg\n"
                                "Underskrift\n")),
             qPrintable(printed.text));
    PdfReader reader(printed.pdf);
    QPDFObjectHandle fields = reader.file().getRoot().getKey("/AcroForm").getKey("/Fields");
    QCOMPARE(fields.getArrayNItems(), 1);
    QCOMPARE(textOf(fields.getArrayItem(0).getKey("/T")), QStringLiteral("a_b"));
    QCOMPARE(textOf(fields.getArrayItem(0).getKey("/TU")), QStringLiteral("Elektronisk underskrift: Lots"));
    QVERIFY(find(reader.root(), QStringLiteral("Form")));
}

void TestPrintFields::signatureOfDraftHasNoField()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("s"), FieldType::Signature, QStringLiteral("Lots"))});
    for (const bool isBlank : {true, false}) {
        const Printed printed = print(form, {}, [isBlank](PrintJob& job) {
            job.blank = isBlank;
            job.isDraft = !isBlank;
        });
        QVERIFY(!PdfReader(printed.pdf).file().getRoot().hasKey("/AcroForm"));
        QVERIFY(printed.text.contains(QStringLiteral("Underskrift")));
    }
}

void TestPrintFields::letterMergesValues()
{
    Field f = field(QStringLiteral("f"), FieldType::Letter, {});
    f.text = QStringLiteral(
        "Hej {{client.name}}!\n\nVi ses:\n- på kontoret\n- på stan\n\n## Ring\n\nRing {{user.phone}}.");
    const Printed printed = print(formWith({f}), {}, [](PrintJob& job) {
        job.bound.insert(QStringLiteral("client.name"), QStringLiteral("Åsa"));
    });
    QVERIFY2(
        printed.text.contains(QStringLiteral("Hej Åsa!\nVi ses:\n• på kontoret\n• på stan\nRing\nRing ____")),
        qPrintable(printed.text));
    QVERIFY(find(PdfReader(printed.pdf).root(), QStringLiteral("L")));
    QVERIFY(find(PdfReader(printed.pdf).root(), QStringLiteral("H3")));
}

void TestPrintFields::cardsHoldTheirTables()
{
    Field inner = field(QStringLiteral("acts"), FieldType::Table, QStringLiteral("Aktiviteter"));
    inner.columns = {field(QStringLiteral("what"), FieldType::Text, QStringLiteral("Vad")),
                     field(QStringLiteral("done"), FieldType::YesNo, QStringLiteral("Klart"))};
    Field f = field(QStringLiteral("f"), FieldType::Table, QStringLiteral("Mål"));
    f.asCards = true;
    f.columns = {field(QStringLiteral("goal"), FieldType::LongText, QStringLiteral("Målet")), inner};
    const QJsonObject activity{{QStringLiteral("what"), QStringLiteral("Ringa frivården")},
                               {QStringLiteral("done"), QStringLiteral("yes")},
                               {QStringLiteral("_id"), QStringLiteral("hemligt")}};
    const QJsonArray rows{QJsonObject{{QStringLiteral("goal"), QStringLiteral("Börja skolan")},
                                      {QStringLiteral("acts"), QJsonArray{activity}}},
                          QJsonObject{{QStringLiteral("goal"), QStringLiteral("Betala skulden")}}};
    const Printed printed = print(formWith({f}), {{QStringLiteral("f"), rows}});
    QVERIFY2(printed.text.contains(
                 QStringLiteral("Mål 1\nMålet\nBörja skolan\nAktiviteter\nVad | Klart\nRinga frivården | Ja\n"
                                "Mål 2\nMålet\nBetala skulden\nAktiviteter Ej besvarad\n")),
             qPrintable(printed.text));
    QVERIFY(!printed.text.contains(QStringLiteral("hemligt")));
}

void TestPrintFields::mapHasWordsAndTable()
{
    const QJsonArray ties{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mormor")},
                                      {QStringLiteral("ring"), 1},
                                      {QStringLiteral("tie"), QStringLiteral("supportive")}},
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("Robin")},
                                      {QStringLiteral("ring"), 9},
                                      {QStringLiteral("tie"), QStringLiteral("criminal")},
                                      {QStringLiteral("role"), QStringLiteral("kamrat")}}};
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Map, QStringLiteral("Karta"))});
    const Printed printed = print(form, {{QStringLiteral("f"), ties}});
    QVERIFY2(
        printed.text.contains(QStringLiteral("1 Mormor: Nära, stödjande. 2 Robin: Längre bort, kriminell.")),
        qPrintable(printed.text));
    QVERIFY(printed.text.contains(QStringLiteral("2 | Robin | kamrat | Längre bort | kriminell")));
    QVERIFY(print(form, {}, makeBlank).text.contains(QStringLiteral("Tom nätverkskarta")));
}

void TestPrintFields::hiddenFieldsAreLeftOut()
{
    Field detail = field(QStringLiteral("d"), FieldType::LongText, QStringLiteral("Vilka skulder?"));
    detail.condition = Condition{QStringLiteral("q"), {QJsonValue(QStringLiteral("yes"))}, {}};
    const FormDefinition form =
        formWith({field(QStringLiteral("q"), FieldType::YesNo, QStringLiteral("Skulder?")), detail});
    const QString question = QStringLiteral("Vilka skulder?");
    QVERIFY(print(form, {{QStringLiteral("q"), QStringLiteral("yes")}}).text.contains(question));
    QVERIFY(!print(form, {{QStringLiteral("q"), QStringLiteral("no")}}).text.contains(question));
    QVERIFY(!print(form, {}).text.contains(question));
}

void TestPrintFields::blankFormNamesItsConditions()
{
    Field detail = field(QStringLiteral("d"), FieldType::LongText, QStringLiteral("Vilka skulder?"));
    detail.condition = Condition{QStringLiteral("q"), {QJsonValue(QStringLiteral("yes"))}, {}};
    FormDefinition form =
        formWith({field(QStringLiteral("q"), FieldType::YesNo, QStringLiteral("Skulder?")), detail});
    Section more;
    more.id = QStringLiteral("m");
    more.title = QStringLiteral("Mer");
    more.condition = Condition{QStringLiteral("q"), {}, {}};
    more.fields = {field(QStringLiteral("x"), FieldType::Text, QStringLiteral("Annat"))};
    form.sections.append(more);
    const QString text = print(form, {}, makeBlank).text;
    QVERIFY2(text.contains(QStringLiteral("Vilka skulder?\nFylls i om svaret på ”Skulder?” är Ja.\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Mer\nFylls i om ”Skulder?” är besvarad.\n")), qPrintable(text));
}

void TestPrintFields::blankFormHasNoAnswers()
{
    const FormDefinition form =
        formWith({field(QStringLiteral("f"), FieldType::Text, QStringLiteral("Fältet"))});
    const Printed printed = print(form, {{QStringLiteral("f"), QStringLiteral("Hemligt svar")}}, makeBlank);
    QVERIFY(!printed.text.contains(QStringLiteral("Hemligt")));
    QVERIFY(!printed.text.contains(QStringLiteral("Åsa Ek")));
    QVERIFY(printed.text.contains(QStringLiteral("Namn och personnummer")));
}

QTEST_MAIN(TestPrintFields)
#include "tst_print_fields.moc"
