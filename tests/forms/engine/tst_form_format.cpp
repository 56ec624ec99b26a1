// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and docs/form-format.md say what the loader does.
#include "forms/bindings/bindings.h"
#include "forms/engine/rule_registry.h"
#include "tests/forms/engine/test_forms.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace lotsbok {

class TestFormFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormFollowsTheSchema_data();
    void everyFormFollowsTheSchema();
    void schemaRefuses_data();
    void schemaRefuses();
    void schemaKnowsEveryType();
    void loaderKnowsEveryKeyOfTheSchema_data();
    void loaderKnowsEveryKeyOfTheSchema();
    void docsNameEverything_data();
    void docsNameEverything();
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject schema()
{
    return QJsonDocument::fromJson(contents(QStringLiteral("forms/definitions/form.schema.json"))).object();
}

/// The part of JSON Schema that form.schema.json uses. Says what is wrong, or nothing; an unknown keyword is
/// wrong too.
class SchemaChecker {
public:
    explicit SchemaChecker(const QJsonObject& root)
        : m_root(root)
    {}

    QString check(const QJsonObject& rule, const QJsonValue& value,
                  const QString& path = QStringLiteral("#")) const
    {
        for (auto it = rule.begin(); it != rule.end(); ++it) {
            const QString wrong = keyword(it.key(), it.value(), rule, value, path);
            if (!wrong.isEmpty()) {
                return QStringLiteral("%1: %2").arg(path, wrong).right(400);
            }
        }
        return {};
    }

private:
    QString keyword(const QString& key, const QJsonValue& says, const QJsonObject& rule,
                    const QJsonValue& value, const QString& path) const
    {
        if (key == QLatin1String("$ref")) {
            const QString name = says.toString().section(QLatin1Char('/'), -1);
            return check(m_root.value(QLatin1String("$defs")).toObject().value(name).toObject(), value, path);
        }
        if (key == QLatin1String("type")) {
            return typeProblem(says, value);
        }
        if (key == QLatin1String("enum")) {
            return says.toArray().contains(value) ? QString() : key;
        }
        if (value.isString()) {
            return textProblem(key, says, value.toString());
        }
        if (value.isArray()) {
            return listProblem(key, says, value.toArray(), path);
        }
        if (value.isObject()) {
            return objectProblem(key, says, rule, value.toObject(), path);
        }
        const bool low = key == QLatin1String("minimum") && value.toDouble() < says.toDouble();
        const bool high = key == QLatin1String("maximum") && value.toDouble() > says.toDouble();
        return low || high ? key : QString();
    }

    static QString typeProblem(const QJsonValue& says, const QJsonValue& value)
    {
        const QJsonArray types = says.isArray() ? says.toArray() : QJsonArray{says};
        const bool whole = value.isDouble() && value.toDouble() == static_cast<double>(value.toInt());
        const bool fits = (value.isString() && types.contains(QStringLiteral("string"))) ||
                          (value.isBool() && types.contains(QStringLiteral("boolean"))) ||
                          (value.isDouble() && types.contains(QStringLiteral("number"))) ||
                          (whole && types.contains(QStringLiteral("integer"))) ||
                          (value.isArray() && types.contains(QStringLiteral("array"))) ||
                          (value.isObject() && types.contains(QStringLiteral("object")));
        return fits ? QString() : QStringLiteral("type");
    }

    static QString textProblem(const QString& key, const QJsonValue& says, const QString& text)
    {
        const bool wrong =
            (key == QLatin1String("minLength") && text.size() < says.toInt()) ||
            (key == QLatin1String("maxLength") && text.size() > says.toInt()) ||
            (key == QLatin1String("pattern") && !text.contains(QRegularExpression(says.toString())));
        return wrong ? key : QString();
    }

    QString listProblem(const QString& key, const QJsonValue& says, const QJsonArray& list,
                        const QString& path) const
    {
        if ((key == QLatin1String("minItems") && list.size() < says.toInt()) ||
            (key == QLatin1String("maxItems") && list.size() > says.toInt())) {
            return key;
        }
        for (qsizetype i = 0; key == QLatin1String("items") && i < list.size(); ++i) {
            const QString wrong =
                check(says.toObject(), list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return {};
    }

    QString objectProblem(const QString& key, const QJsonValue& says, const QJsonObject& rule,
                          const QJsonObject& object, const QString& path) const
    {
        const QJsonObject known = rule.value(QLatin1String("properties")).toObject();
        if (key == QLatin1String("required")) {
            for (const QJsonValue& name : says.toArray()) {
                if (!object.contains(name.toString())) {
                    return QStringLiteral("%1 is missing").arg(name.toString());
                }
            }
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (key == QLatin1String("additionalProperties") && !known.contains(it.key())) {
                return QStringLiteral("%1 is unknown").arg(it.key());
            }
            const QString wrong =
                key == QLatin1String("properties") && known.contains(it.key())
                    ? check(known.value(it.key()).toObject(), it.value(), path + QLatin1Char('.') + it.key())
                    : QString();
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return {};
    }

    QJsonObject m_root;
};

QString schemaProblem(const QJsonObject& form)
{
    const QJsonObject root = schema();
    QJsonObject top = root;
    for (const char* annotation : {"$schema", "title", "description", "$defs"}) {
        top.remove(QLatin1String(annotation));
    }
    return SchemaChecker(root).check(top, form);
}

} // namespace

void TestFormFormat::everyFormFollowsTheSchema_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(LOTSBOK_SOURCE_DIR "/forms/definitions"));
    const QStringList files = folder.entryList({QStringLiteral("bilaga-*.json")});
    QCOMPARE(files.size(), 13);
    for (const QString& file : files) {
        QTest::newRow(qPrintable(file)) << QStringLiteral("forms/definitions/") + file;
    }
}

void TestFormFormat::everyFormFollowsTheSchema()
{
    QFETCH(QString, file);
    const QJsonObject form = QJsonDocument::fromJson(contents(file)).object();
    QVERIFY(!form.isEmpty());
    QCOMPARE(schemaProblem(form), QString());
}

void TestFormFormat::schemaRefuses_data()
{
    QTest::addColumn<QJsonObject>("form");
    const auto field = [](const QJsonObject& more) { return formJson({fieldJson("a", "text", more)}); };
    QTest::newRow("unknown key") << field({{QStringLiteral("colour"), 1}});
    QTest::newRow("unknown type") << field({{QStringLiteral("type"), QStringLiteral("colour")}});
    QTest::newRow("unknown data class") << field({{QStringLiteral("dataClass"), QStringLiteral("secret")}});
    QTest::newRow("text as number") << field({{QStringLiteral("help"), 1}});
    QTest::newRow("id") << formJson({fieldJson("A b", "text")});
    QTest::newRow("form id") << formJson({}, {{QStringLiteral("id"), QStringLiteral("0")}});
    QTest::newRow("version 0") << formJson({}, {{QStringLiteral("version"), 0}});
    QTest::newRow("no sections") << formJson({}, {{QStringLiteral("sections"), QJsonArray()}});
    QTest::newRow("check in a table")
        << field({{QStringLiteral("columns"), QJsonArray{fieldJson("c", "check")}}});
}

/// So that the test above can fail: what the loader refuses, the schema does too.
void TestFormFormat::schemaRefuses()
{
    QFETCH(QJsonObject, form);
    QVERIFY(!schemaProblem(form).isEmpty());
    QVERIFY(!parsed(form));
}

void TestFormFormat::schemaKnowsEveryType()
{
    const QJsonObject fields = schema()
                                   .value(QLatin1String("$defs"))
                                   .toObject()
                                   .value(QLatin1String("field"))
                                   .toObject()
                                   .value(QLatin1String("properties"))
                                   .toObject();
    const QJsonArray types =
        fields.value(QLatin1String("type")).toObject().value(QLatin1String("enum")).toArray();
    QCOMPARE(types.size(), 16);
    for (const QJsonValue& type : types) {
        QVERIFY2(fieldTypeFromId(type.toString()), qPrintable(type.toString()));
        QCOMPARE(fieldTypeId(*fieldTypeFromId(type.toString())), type.toString());
    }
}

void TestFormFormat::loaderKnowsEveryKeyOfTheSchema_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    const QJsonObject root = schema();
    const auto rows = [](const QString& part, const QJsonObject& rule) {
        for (const QString& key : rule.value(QLatin1String("properties")).toObject().keys()) {
            QTest::addRow("%s %s", qPrintable(part), qPrintable(key)) << part << key;
        }
    };
    rows(QStringLiteral("form"), root);
    for (const char* part : {"field", "section"}) {
        rows(QLatin1String(part),
             root.value(QLatin1String("$defs")).toObject().value(QLatin1String(part)).toObject());
    }
}

void TestFormFormat::loaderKnowsEveryKeyOfTheSchema()
{
    QFETCH(QString, part);
    QFETCH(QString, key);
    // A wrong value on purpose: the loader may say anything about it but that the key is unknown.
    const QJsonObject odd{{key, QJsonObject()}};
    QJsonObject section{
        {QStringLiteral("id"), QStringLiteral("s")},
        {QStringLiteral("fields"),
         QJsonArray{fieldJson("a", "text", part == QLatin1String("field") ? odd : QJsonObject())}}};
    if (part == QLatin1String("section")) {
        section.insert(key, QJsonObject());
    }
    QJsonObject form = formJson({}, {{QStringLiteral("sections"), QJsonArray{section}}});
    if (part == QLatin1String("form")) {
        form.insert(key, QJsonObject());
    }
    const auto result = parsed(form);
    QVERIFY2(result || !result.error().text.contains(QLatin1String("unknown")),
             qPrintable(result ? QString() : result.error().text));
}

void TestFormFormat::docsNameEverything_data()
{
    QTest::addColumn<QString>("name");
    for (const QStringList& names : {bindingNames(), ruleNames(), proposalNames()}) {
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestFormFormat::docsNameEverything()
{
    QFETCH(QString, name);
    const QString docs = QString::fromUtf8(contents(QStringLiteral("docs/form-format.md")));
    const bool named =
        docs.contains(QStringLiteral("`%1`").arg(name)) || docs.contains(QStringLiteral("`%1:").arg(name));
    QVERIFY(named);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestFormFormat)
#include "tst_form_format.moc"
