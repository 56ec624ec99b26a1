// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/described.h"
#include "core/rules/deidentified_file.h"
#include "core/security/canonical_json.h"
#include "tests/core/result_text.h"
#include "tests/core/rules/deidentified_support.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

using namespace lotsbok;

// R31. docs/deidentified-format.md: one form, and nothing else is taken.
class TestDeidentifiedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void itIsCanonicalJson();
    void theOrderOfRowsSaysNothing();
    void itFitsThePublishedSchema();
    void thePublishedSchemaIsThatOfTheProgram();
    void theGoldenFileIsRead();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void everyByteThatIsChangedIsNoticed();
    void everyCutIsNoticed();
    void whatAForgerSaysIsCheckedToo_data();
    void whatAForgerSaysIsCheckedToo();
};

namespace {

DeidentifiedFile small()
{
    DeidentifiedFile file = likelyFile(QStringLiteral("skarholmen"), 7, 3);
    std::sort(file.table.codes.begin(), file.table.codes.end());
    return file;
}

/// A file that says what somebody wants it to, under a right checksum.
QByteArray forged(const std::function<void(QJsonObject&)>& change)
{
    QJsonObject top = QJsonDocument::fromJson(deidentifiedBytes(small())).object();
    top.remove(QLatin1String("checksum"));
    change(top);
    const QByteArray canonical = canonicalJson(top).value();
    const QByteArray rest = "\"," + canonical.mid(1);
    return "{\"checksum\":\"" + QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex() + rest;
}

QJsonObject words(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject constant(const QJsonValue& value)
{
    return {{QStringLiteral("const"), value}};
}

QJsonObject pattern(const char* text)
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("pattern"), QLatin1String(text)}};
}

/// One variable at one of its steps, with the values that may stand there.
QJsonObject columnSchema(const DeidentifiedVariable& variable, const DeidentifiedStep& step)
{
    QJsonObject schema{{QStringLiteral("variable"), variable.id}, {QStringLiteral("step"), step.id}};
    const bool isMonth = variable.source().type == VariableType::Month;
    schema.insert(QStringLiteral("values"),
                  isMonth ? QJsonValue(QStringLiteral("%1 … %2").arg(step.values.at(0), step.values.last()))
                          : QJsonValue(QJsonArray::fromStringList(step.values)));
    return schema;
}

QJsonObject publishedSchema()
{
    QJsonArray columns;
    QJsonArray allowed;
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        QJsonArray steps;
        for (const DeidentifiedStep& step : variable.steps) {
            columns.append(columnSchema(variable, step));
            steps.append(step.id);
        }
        allowed.append(QJsonObject{
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("variable"), constant(variable.id)},
                         {QStringLiteral("step"), QJsonObject{{QStringLiteral("enum"), steps}}}}},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("variable"), QStringLiteral("step")}},
            {QStringLiteral("additionalProperties"), false}});
    }
    const QJsonObject month = pattern("^[0-9]{4}-(0[1-9]|1[0-2])$");
    const QJsonObject cell{
        {QStringLiteral("anyOf"), QJsonArray{words("null"), pattern("^[A-Za-z0-9-]{1,40}$")}}};
    const QJsonObject row{{QStringLiteral("type"), QStringLiteral("array")},
                          {QStringLiteral("prefixItems"), QJsonArray{pattern("^[0-9A-HJKMNP-TV-Z]{16}$")}},
                          {QStringLiteral("items"), cell}};
    const QJsonObject properties{
        {QStringLiteral("checksum"), pattern("^[0-9a-f]{64}$")},
        {QStringLiteral("columns"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                     {QStringLiteral("items"), QJsonObject{{QStringLiteral("oneOf"), allowed}}}}},
        {QStringLiteral("district"), pattern("^[a-z0-9-]{1,64}$")},
        {QStringLiteral("format"), constant(QStringLiteral("lotsbok-deidentified"))},
        {QStringLiteral("k"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("minimum"), 0}}},
        {QStringLiteral("kind"),
         QJsonObject{{QStringLiteral("enum"), QJsonArray{QStringLiteral("period"), QStringLiteral("entry"),
                                                         QStringLiteral("exit")}}}},
        {QStringLiteral("made"), pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")},
        {QStringLiteral("period"),
         QJsonObject{{QStringLiteral("properties"),
                      QJsonObject{{QStringLiteral("from"), month}, {QStringLiteral("to"), month}}},
                     {QStringLiteral("required"), QJsonArray{QStringLiteral("from"), QStringLiteral("to")}},
                     {QStringLiteral("additionalProperties"), false}}},
        {QStringLiteral("rows"), QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                             {QStringLiteral("items"), row},
                                             {QStringLiteral("maxItems"), DeidentifiedFile::mostRows}}},
        {QStringLiteral("variables"), constant(kFollowUpVariablesVersion)},
        {QStringLiteral("version"), constant(DeidentifiedFile::version)},
        {QStringLiteral("waiting"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                                {QStringLiteral("minimum"), 0},
                                                {QStringLiteral("maximum"), DeidentifiedFile::mostRows}}}};
    QJsonArray required;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        required.append(it.key());
    }
    return {
        {QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("$comment"),
         QStringLiteral("SPDX-FileCopyrightText: 2026 The Lotsbok authors; SPDX-License-Identifier: "
                        "GPL-3.0-or-later")},
        {QStringLiteral("title"), QStringLiteral("De-identified follow-up of social intervention groups")},
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), properties},
        {QStringLiteral("required"), required},
        {QStringLiteral("additionalProperties"), false},
        {QStringLiteral("x-columns"), columns}};
}

QJsonObject readObject(const char* path)
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

void TestDeidentifiedFile::whatIsWrittenIsRead()
{
    for (const int rows : {0, 1, 7, 300}) {
        const QByteArray bytes = deidentifiedBytes(likelyFile(QStringLiteral("farsta"), rows, 5));
        const auto read = readDeidentified(bytes);
        VERIFY_OK(read);
        QCOMPARE(read->table.rows(), rows);
        QCOMPARE(deidentifiedBytes(*read), bytes);
    }
    DeidentifiedFile copy = likelyFile(QStringLiteral("farsta"), 1, 5);
    copy.kind = DeidentifiedKind::Exit;
    copy.period = {QDate(2026, 3, 1), QDate(2026, 3, 1)};
    QCOMPARE(readDeidentified(deidentifiedBytes(copy)).value(), copy);
}

void TestDeidentifiedFile::itIsCanonicalJson()
{
    const QByteArray bytes = deidentifiedBytes(small());
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QCOMPARE(canonicalJson(document.object()).value(), bytes);
}

void TestDeidentifiedFile::theOrderOfRowsSaysNothing()
{
    DeidentifiedFile file = small();
    const QByteArray bytes = deidentifiedBytes(file);
    std::reverse(file.table.codes.begin(), file.table.codes.end());
    for (DeidentifiedColumn& column : file.table.columns) {
        std::reverse(column.cells.begin(), column.cells.end());
    }
    QCOMPARE(deidentifiedBytes(file), bytes);
}

void TestDeidentifiedFile::itFitsThePublishedSchema()
{
    const QJsonObject properties =
        readObject("docs/deidentified-format.schema.json").value(QLatin1String("properties")).toObject();
    const QJsonObject top = QJsonDocument::fromJson(deidentifiedBytes(small())).object();
    QCOMPARE(top.keys(), properties.keys());
    const QJsonArray columns = top.value(QLatin1String("columns")).toArray();
    for (const QJsonValue& row : top.value(QLatin1String("rows")).toArray()) {
        QCOMPARE(row.toArray().size(), columns.size() + 1);
    }
}

void TestDeidentifiedFile::thePublishedSchemaIsThatOfTheProgram()
{
    const QJsonObject expected = publishedSchema();
    if (readObject("docs/deidentified-format.schema.json") != expected) {
        QFile file(QStringLiteral("deidentified-format.schema.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(expected).toJson());
        QFAIL("docs/deidentified-format.schema.json is another; what it must be was written here");
    }
}

void TestDeidentifiedFile::theGoldenFileIsRead()
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/golden/deidentified-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readDeidentified(file.readAll().trimmed());
    VERIFY_OK(read);
    QCOMPARE(read->district, QStringLiteral("skarholmen"));
    QCOMPARE(read->table.rows(), 7);
}

void TestDeidentifiedFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("a text") << QByteArray("hej") << ErrorCode::InvalidInput;
    QTest::newRow("other JSON") << QByteArray("{}") << ErrorCode::InvalidInput;
    QTest::newRow("an array") << QByteArray("[1]") << ErrorCode::InvalidInput;
    QTest::newRow("too large") << QByteArray(DeidentifiedFile::largest + 1, ' ') << ErrorCode::InvalidInput;
    QTest::newRow("newer") << forged([](QJsonObject& top) { top.insert(QLatin1String("version"), 2); })
                           << ErrorCode::NewerVersion;
    QTest::newRow("newer variables") << forged([](QJsonObject& top) {
        top.insert(QLatin1String("variables"), 99);
    }) << ErrorCode::NewerVersion;
    QTest::newRow("older") << forged([](QJsonObject& top) { top.insert(QLatin1String("version"), 0); })
                           << ErrorCode::Failed;
    QTest::newRow("a code twice") << forged([](QJsonObject& top) {
        QJsonArray rows = top.value(QLatin1String("rows")).toArray();
        rows.insert(1, rows.at(0));
        top.insert(QLatin1String("rows"), rows);
    }) << ErrorCode::Conflict;
    QTest::newRow("written otherwise")
        << QJsonDocument::fromJson(deidentifiedBytes(small())).toJson(QJsonDocument::Indented)
        << ErrorCode::Damaged;
}

void TestDeidentifiedFile::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    VERIFY_FAILS(readDeidentified(bytes), code);
}

void TestDeidentifiedFile::everyByteThatIsChangedIsNoticed()
{
    const QByteArray bytes = deidentifiedBytes(small());
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] == '1' ? '2' : '1');
        QVERIFY2(!readDeidentified(changed), qPrintable(QString::number(at)));
    }
}

void TestDeidentifiedFile::everyCutIsNoticed()
{
    const QByteArray bytes = deidentifiedBytes(small());
    for (qsizetype size = 20; size < bytes.size(); size += 7) {
        const auto read = readDeidentified(bytes.first(size));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
    }
}

void TestDeidentifiedFile::whatAForgerSaysIsCheckedToo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << forged([&](QJsonObject& top) { top.insert(QLatin1String(key), value); });
    };
    row("no kind", "kind", QStringLiteral("all"));
    row("a district with a space", "district", QStringLiteral("Norra innerstaden"));
    row("no day", "made", QStringLiteral("2026-13-01"));
    row("k below nothing", "k", -1);
    row("k beyond the rows", "k", 8);
    row("fewer than nobody waits", "waiting", -1);
    row("a copy of seven cases", "kind", QStringLiteral("entry"));
    row("more than there is", "note", QStringLiteral("Kim"));
    row("no rows", "rows", QStringLiteral("none"));
    row("a period that ends before it begins", "period",
        QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-05")},
                    {QStringLiteral("to"), QStringLiteral("2026-04")}});
    row("a variable that may not leave", "columns",
        QJsonArray{QJsonObject{{QStringLiteral("step"), QStringLiteral("as-is")},
                               {QStringLiteral("variable"), QStringLiteral("name")}}});
    const auto cell = [](const QJsonValue& value) {
        return forged([&](QJsonObject& top) {
            QJsonArray rows = top.value(QLatin1String("rows")).toArray();
            QJsonArray first = rows.at(0).toArray();
            first.replace(2, value);
            rows.replace(0, first);
            top.insert(QLatin1String("rows"), rows);
        });
    };
    QTest::newRow("a word that is none") << cell(QStringLiteral("Kim"));
    QTest::newRow("a number") << cell(1);
    QTest::newRow("a list") << cell(QJsonArray{});
    QTest::newRow("a short row") << forged([](QJsonObject& top) {
        QJsonArray rows = top.value(QLatin1String("rows")).toArray();
        QJsonArray first = rows.at(0).toArray();
        first.removeLast();
        rows.replace(0, first);
        top.insert(QLatin1String("rows"), rows);
    });
    QTest::newRow("rows in the order of entry") << forged([](QJsonObject& top) {
        QJsonArray rows = top.value(QLatin1String("rows")).toArray();
        const QJsonValue first = rows.takeAt(0);
        rows.append(first);
        top.insert(QLatin1String("rows"), rows);
    });
    QTest::newRow("a column twice") << forged([](QJsonObject& top) {
        QJsonArray columns = top.value(QLatin1String("columns")).toArray();
        columns.insert(1, columns.at(0));
        top.insert(QLatin1String("columns"), columns);
    });
}

void TestDeidentifiedFile::whatAForgerSaysIsCheckedToo()
{
    QFETCH(QByteArray, bytes);
    VERIFY_FAILS(readDeidentified(bytes), ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(TestDeidentifiedFile)
#include "tst_deidentified_file.moc"
