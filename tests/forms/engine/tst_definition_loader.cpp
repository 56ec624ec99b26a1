// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every bound and every error of the loader, each with file and path.
#include "forms/engine/definition_check.h"
#include "tests/forms/engine/test_forms.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lotsbok {

class TestDefinitionLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void refuses_data();
    void refuses();
    void refusesBytes_data();
    void refusesBytes();
    void accepts_data();
    void accepts();
    void schemaKeyIsNoPartOfTheForm();
    void checkFinds_data();
    void checkFinds();
    void checkReadsAFile();
};

namespace {

QJsonObject optionJson(const char* id)
{
    return {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("label"), QStringLiteral("Val")}};
}

QJsonObject whenJson(const char* field, const char* value)
{
    return {
        {QStringLiteral("when"), QJsonObject{{QStringLiteral("field"), QLatin1String(field)},
                                             {QStringLiteral("anyOf"), QJsonArray{QLatin1String(value)}}}}};
}

QJsonObject with(const char* key, const QJsonValue& value)
{
    return {{QLatin1String(key), value}};
}

QJsonArray repeated(const QJsonValue& value, int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i) {
        array.append(value);
    }
    return array;
}

QJsonArray manyFields(int count)
{
    QJsonArray fields;
    for (int i = 0; i < count; ++i) {
        fields.append(fieldJson(qPrintable(QStringLiteral("f%1").arg(i)), "text"));
    }
    return fields;
}

QJsonArray manySections(int count)
{
    QJsonArray sections;
    for (int i = 0; i < count; ++i) {
        sections.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("s%1").arg(i)},
                                    {QStringLiteral("fields"), QJsonArray()}});
    }
    return sections;
}

QJsonObject tableJson(const QJsonArray& columns, const QJsonObject& more = {})
{
    QJsonObject table = fieldJson("t", "table", more);
    table.insert(QStringLiteral("columns"), columns);
    return table;
}

/// A row of refuses(): the form is refused, and the error names the path.
void row(const char* name, const QJsonObject& form, const char* path)
{
    QTest::newRow(name) << form << QString::fromLatin1(path);
}

/// The same of a form with this one field, of which the error names the key.
void field(const char* name, const QJsonObject& json, const char* key)
{
    row(name, formJson({json}),
        qPrintable(QStringLiteral("sections[0].fields[0]%1").arg(QLatin1String(key))));
}

void addFaultsOfTheForm()
{
    const QJsonArray one{fieldJson("a", "text")};
    row("unknown key of the form", formJson(one, with("colour", 1)), "colour");
    row("no id", formJson(one, with("id", QJsonValue())), "id");
    row("id with a space", formJson(one, with("id", QStringLiteral("3 1"))), "id");
    row("id too deep", formJson(one, with("id", QStringLiteral("3.1.1"))), "id");
    row("version 0", formJson(one, with("version", 0)), "version");
    row("version as text", formJson(one, with("version", QStringLiteral("1"))), "version");
    row("version 1.5", formJson(one, with("version", 1.5)), "version");
    row("unknown status", formJson(one, with("status", QStringLiteral("new"))), "status");
    row("unknown subject", formJson(one, with("subject", QStringLiteral("cat"))), "subject");
    row("no title", formJson(one, with("title", QStringLiteral("  "))), "title");
    row("language", formJson(one, with("language", QStringLiteral("svenska!"))), "language");
    row("no sections", formJson(one, with("sections", QJsonArray())), "sections");
    row("sections no list", formJson(one, with("sections", QJsonObject())), "sections");
    row("61 sections", formJson(one, with("sections", manySections(61))), "sections");
    row("section no object", formJson(one, with("sections", QJsonArray{1})), "sections[0]");
    row("401 fields", formJson(manyFields(401)), "sections[0].fields");
    row("two sections of one id", formJson(one, with("sections", repeated(manySections(1).at(0), 2))),
        "sections[1].id");
    row("text of 4001", formJson(one, with("purpose", QString(4001, QLatin1Char('a')))), "purpose");
}

void addFaultsOfFields()
{
    field("unknown key of a field", fieldJson("a", "text", with("colour", 1)), ".colour");
    field("unknown type", fieldJson("a", "colour"), ".type");
    field("no label", fieldJson("a", "text", with("label", QString())), ".label");
    field("label no text", fieldJson("a", "text", with("label", 7)), ".label");
    field("id in capitals", fieldJson("Abc", "text"), ".id");
    field("id too long", fieldJson(qPrintable(QString(65, QLatin1Char('a'))), "text"), ".id");
    field("required no bool", fieldJson("a", "text", with("required", 1)), ".required");
    field("unknown data class", fieldJson("a", "text", with("dataClass", QStringLiteral("secret"))),
          ".dataClass");
    field("choice without options", fieldJson("a", "choice"), ".options");
    field("options of a text", fieldJson("a", "text", with("options", QJsonArray{optionJson("x")})),
          ".options");
    field("101 options", fieldJson("a", "choice", with("options", repeated(optionJson("x"), 101))),
          ".options");
    field("option twice", fieldJson("a", "choice", with("options", repeated(optionJson("x"), 2))),
          ".options[1].id");
    field("scale label of a text", fieldJson("a", "text", with("lowLabel", QStringLiteral("låg"))),
          ".lowLabel");
    field("comment of a text", fieldJson("a", "text", with("withComment", true)), ".withComment");
    field("lines of a text", fieldJson("a", "text", with("printLines", 3)), ".printLines");
    field("61 lines", fieldJson("a", "longText", with("printLines", 61)), ".printLines");
    field("width of a field", fieldJson("a", "text", with("width", 0.5)), ".width");
    field("width of 2", tableJson({fieldJson("c", "text", with("width", 2))}), ".columns[0].width");
    field("maximum below minimum",
          fieldJson("a", "integer", {{QStringLiteral("minimum"), 5}, {QStringLiteral("maximum"), 2}}),
          ".maximum");
    field("letter without text", fieldJson("a", "letter"), ".text");
    field("letter that is required",
          fieldJson("a", "letter",
                    {{QStringLiteral("text"), QStringLiteral("Hej")}, {QStringLiteral("required"), true}}),
          ".required");
    field("written back without a bind", fieldJson("a", "text", with("writesModel", true)), ".writesModel");
    field("condition on nothing", fieldJson("a", "text", whenJson("gone", "yes")), ".when.field");
}

void addFaultsOfTables()
{
    field("table without columns", fieldJson("a", "table"), ".columns");
    field("columns of a text", fieldJson("a", "text", with("columns", QJsonArray())), ".columns");
    field("check in a table", tableJson({fieldJson("c", "check")}), ".columns[0].type");
    field("column twice", tableJson({fieldJson("c", "text"), fieldJson("c", "text")}), ".columns[1].id");
    field("condition in a column", tableJson({fieldJson("c", "text", whenJson("a", "yes"))}),
          ".columns[0].when");
    field("table in table in table",
          tableJson({fieldJson(
              "u", "table",
              with("columns", QJsonArray{fieldJson("v", "table",
                                                   with("columns", QJsonArray{fieldJson("w", "text")}))}))}),
          ".columns[0].columns[0].type");
    field("row labels without a text",
          tableJson({fieldJson("c", "date")}, with("rowLabels", QJsonArray{QStringLiteral("Rad")})),
          ".rowLabels");
}

void addFaultsBetweenFields()
{
    row("field twice", formJson({fieldJson("a", "text"), fieldJson("a", "text")}),
        "sections[0].fields[1].id");
    row("condition on a conditional field",
        formJson({fieldJson("a", "yesNo"), fieldJson("b", "yesNo", whenJson("a", "yes")),
                  fieldJson("c", "text", whenJson("b", "yes"))}),
        "sections[0].fields[2].when.field");
    row("condition on itself", formJson({fieldJson("a", "yesNo", whenJson("a", "yes"))}),
        "sections[0].fields[0].when.field");
}

} // namespace

void TestDefinitionLoader::readsEverything()
{
    const auto form = parsed(
        formJson({fieldJson("a", "yesNo"), fieldJson("b", "longText", whenJson("a", "yes")),
                  fieldJson("c", "choice",
                            {{QStringLiteral("options"), QJsonArray{optionJson("x"), optionJson("y")}},
                             {QStringLiteral("required"), true},
                             {QStringLiteral("help"), QStringLiteral("Hjälp")},
                             {QStringLiteral("propose"), QStringLiteral("value:x")}}),
                  tableJson({fieldJson("k", "text", with("width", 0.5)),
                             fieldJson("in", "table", with("columns", QJsonArray{fieldJson("z", "date")}))},
                            {{QStringLiteral("rowLabels"), QJsonArray{QStringLiteral("Rad")}},
                             {QStringLiteral("asCards"), true}})},
                 {{QStringLiteral("status"), QStringLiteral("draft")},
                  {QStringLiteral("purpose"), QStringLiteral("Syfte")}}));
    QVERIFY2(form, qPrintable(form ? QString() : form.error().text));
    QCOMPARE(form->status, FormStatus::Draft);
    QCOMPARE(form->purpose, QStringLiteral("Syfte"));
    QCOMPARE(form->shortTitle, form->title);
    QCOMPARE(form->field(QStringLiteral("b"))->condition->field, QStringLiteral("a"));
    const Field* choice = form->field(QStringLiteral("c"));
    QVERIFY(choice->required);
    QCOMPARE(choice->options.size(), 2);
    const Field* table = form->field(QStringLiteral("t"));
    QVERIFY(table->asCards);
    QCOMPARE(table->columns.first().width, 0.5);
    QCOMPARE(table->columns.last().columns.first().type, FieldType::Date);
    QCOMPARE(form->sectionOf(QStringLiteral("c"))->id, QStringLiteral("one"));
    QVERIFY(form->field(QStringLiteral("nothing")) == nullptr);
}

void TestDefinitionLoader::refuses_data()
{
    QTest::addColumn<QJsonObject>("form");
    QTest::addColumn<QString>("path");
    addFaultsOfTheForm();
    addFaultsOfFields();
    addFaultsOfTables();
    addFaultsBetweenFields();
}

void TestDefinitionLoader::refuses()
{
    QFETCH(QJsonObject, form);
    QFETCH(QString, path);
    const auto result = parsed(form);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    const QString start = QStringLiteral("prov.json: %1: ").arg(path);
    QVERIFY2(result.error().text.startsWith(start), qPrintable(result.error().text));
    QVERIFY(result.error().text.size() > start.size());
}

void TestDefinitionLoader::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = toBytes(formJson({fieldJson("a", "text")}));
    QTest::newRow("empty") << QByteArray() << QStringLiteral("Line 1 is not valid JSON");
    QTest::newRow("cut") << good.left(good.size() / 2) << QStringLiteral("is not valid JSON");
    QTest::newRow("cut string") << QByteArray("{\"a\": \"b\\") << QStringLiteral("is not valid JSON");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("does not hold a JSON object");
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << QStringLiteral("larger than 1024 KiB");
    QTest::newRow("13 levels") << QByteArray(13, '[') << QStringLiteral("deeper than 12 levels");
    QTest::newRow("a million levels") << QByteArray(1000000, '[') << QStringLiteral("deeper than 12 levels");
    QTest::newRow("key twice") << QByteArray("{\"id\":\"9\",\n\"id\":\"9\"}")
                               << QStringLiteral("Line 2 repeats the key \"id\"");
    QTest::newRow("key twice, escaped")
        << QByteArray("{\"id\":\"9\",\"\\u0069d\":\"9\"}") << QStringLiteral("repeats the key \"id\"");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}") << QStringLiteral("is not valid JSON");
}

void TestDefinitionLoader::refusesBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto result = parseDefinition(bytes, QStringLiteral("prov å.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.startsWith(QStringLiteral("prov å.json: ")),
             qPrintable(result.error().text));
    QVERIFY2(result.error().text.contains(words), qPrintable(result.error().text));
}

void TestDefinitionLoader::accepts_data()
{
    QTest::addColumn<QJsonObject>("form");
    QTest::newRow("60 sections") << formJson({}, with("sections", manySections(60)));
    QTest::newRow("400 fields") << formJson(manyFields(400));
    QTest::newRow("text of 4000") << formJson({}, with("purpose", QString(4000, QLatin1Char('a'))));
    QTest::newRow("same key in two objects") << formJson({fieldJson("a", "text"), fieldJson("b", "text")});
    QTest::newRow("brackets in a text")
        << formJson({fieldJson("a", "text", with("help", QStringLiteral("{[\"\\{{{{{{{{{{{{{{")))});
    QTest::newRow("condition of a section") << formJson(
        {}, with("sections",
                 QJsonArray{
                     QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                                 {QStringLiteral("fields"), QJsonArray{fieldJson("a", "yesNo")}}},
                     QJsonObject{{QStringLiteral("id"), QStringLiteral("y")},
                                 {QStringLiteral("when"), whenJson("a", "yes").value(QLatin1String("when"))},
                                 {QStringLiteral("fields"), QJsonArray{fieldJson("b", "text")}}}}));
}

void TestDefinitionLoader::accepts()
{
    QFETCH(QJsonObject, form);
    const auto result = parsed(form);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
}

void TestDefinitionLoader::schemaKeyIsNoPartOfTheForm()
{
    const QJsonObject plain = formJson({fieldJson("a", "text")});
    QJsonObject helped = plain;
    helped.insert(QStringLiteral("$schema"), QStringLiteral("form.schema.json"));
    QCOMPARE(parsed(helped)->hash, parsed(plain)->hash);
}

void TestDefinitionLoader::checkFinds_data()
{
    QTest::addColumn<QJsonObject>("form");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QJsonArray& fields, const char* path) {
        QTest::newRow(name) << formJson(fields) << QString::fromLatin1(path);
    };
    QJsonObject classless = fieldJson("a", "text");
    classless.remove(QStringLiteral("dataClass"));
    row("no data class", {classless}, "sections[0].fields[0].dataClass");
    row("unknown bind", {fieldJson("a", "text", with("bind", QStringLiteral("client.shoeSize")))},
        "sections[0].fields[0].bind");
    row("unknown rule", {fieldJson("a", "text", with("rule", QStringLiteral("beautiful")))},
        "sections[0].fields[0].rule");
    row("rule on no field",
        {fieldJson("a", "date", with("rule", QStringLiteral("notInFuture notBefore:gone")))},
        "sections[0].fields[0].rule");
    row("unknown proposal", {fieldJson("a", "text", with("propose", QStringLiteral("guess")))},
        "sections[0].fields[0].propose");
    row("proposal of an unknown value",
        {fieldJson("a", "text", with("propose", QStringLiteral("bound:client.mood")))},
        "sections[0].fields[0].propose");
    row("unknown merge", {fieldJson("a", "letter", with("text", QStringLiteral("Hej {{client.mood}}")))},
        "sections[0].fields[0].text");
    row("never shown", {fieldJson("a", "yesNo"), fieldJson("b", "text", whenJson("a", "maybe"))},
        "sections[0].fields[1].when");
    row("column", {tableJson({fieldJson("c", "text", with("rule", QStringLiteral("beautiful")))})},
        "sections[0].fields[0].columns[0].rule");
    QTest::newRow("another version 1")
        << formJson({fieldJson("a", "text")}, {{QStringLiteral("id"), QStringLiteral("D")},
                                               {QStringLiteral("subject"), QStringLiteral("district")},
                                               {QStringLiteral("version"), 1}})
        << QString();
    QTest::newRow("changed type") << formJson({fieldJson("forum", "text")},
                                              {{QStringLiteral("id"), QStringLiteral("D")},
                                               {QStringLiteral("subject"), QStringLiteral("district")},
                                               {QStringLiteral("version"), 1001}})
                                  << QString();
}

void TestDefinitionLoader::checkFinds()
{
    QFETCH(QJsonObject, form);
    QFETCH(QString, path);
    const auto findings =
        checkDefinition(toBytes(form), QStringLiteral("prov.json"), {QStringLiteral("client.name")});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().path, path);
    QVERIFY(!findings.first().text.isEmpty());
}

void TestDefinitionLoader::checkReadsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("egen lydelse å.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toBytes(formJson({fieldJson("a", "text")})));
    file.close();
    const auto good = checkDefinitionFile(path, {});
    QVERIFY(good && good->isEmpty());

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto broken = checkDefinitionFile(path, {});
    QVERIFY(broken);
    QCOMPARE(broken->size(), 1);
    QVERIFY(broken->first().text.startsWith(QStringLiteral("egen lydelse å.json: ")));

    const auto missing = checkDefinitionFile(folder.filePath(QStringLiteral("borta.json")), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestDefinitionLoader)
#include "tst_definition_loader.moc"
