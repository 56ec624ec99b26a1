// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/field_spec.h"
#include "app/records/record_names.h"
#include "core/model/case_file.h"
#include "core/model/language_names.h"
#include "core/model/record_name_tables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <functional>

namespace lotsbok {

namespace {

/// Calls `each(kind, fields)` for every kind of record.
template<typename Each>
void everyRecordKind(Each&& each)
{
    const auto visit = [&]<typename T>() {
        each(QString::fromLatin1(T::info.kind), described::specsOf<T>());
    };
    CaseRecordTypes::forEach(visit);
    DistrictRecordTypes::forEach(visit);
}

void collectNameless(const QString& kind, const QString& prefix, const QList<FieldSpec>& specs,
                     QStringList& nameless)
{
    for (const FieldSpec& spec : specs) {
        const QString field = prefix + spec.name;
        if (fieldName(kind, field) == field) {
            nameless.append(kind + QLatin1Char('.') + field);
        }
        for (const QString& word : spec.words) {
            if (wordName(kind, field, word) == word) {
                nameless.append(kind + QLatin1Char('.') + field + QLatin1Char('.') + word);
            }
        }
        collectNameless(kind, field + QLatin1Char('.'), spec.parts, nameless);
    }
}

} // namespace

class TestRecordNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void everyKindHasAName();
    void everyFieldAndWordHasAName();
    void noNameIsForNothing();
    void whatMeansSomethingElseIsNamedByItsKind();
    void aLanguageHasAName();
    void valuesAreReadable_data();
    void valuesAreReadable();
};

void TestRecordNames::everyKindHasAName()
{
    int kinds = 0;
    everyRecordKind([&](const QString& kind, const QList<FieldSpec>&) {
        ++kinds;
        QVERIFY2(recordName(kind) != kind, qPrintable(kind));
    });
    QCOMPARE(kinds, 45);
    QCOMPARE(recordName(QStringLiteral("unheard-of")), QStringLiteral("unheard-of"));
}

void TestRecordNames::everyFieldAndWordHasAName()
{
    QStringList nameless;
    everyRecordKind([&](const QString& kind, const QList<FieldSpec>& specs) {
        collectNameless(kind, {}, specs, nameless);
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    QCOMPARE(fieldName(QStringLiteral("meeting"), QStringLiteral("unheardOf")), QStringLiteral("unheardOf"));
    QCOMPARE(wordName(QStringLiteral("meeting"), QStringLiteral("kind"), QStringLiteral("?")),
             QStringLiteral("?"));
}

// A key that was renamed in the model would stay behind in the tables.
void TestRecordNames::noNameIsForNothing()
{
    QSet<QString> fields{QStringLiteral("id"), QStringLiteral("version")};
    QSet<QString> words;
    const std::function<void(const QList<FieldSpec>&)> collect = [&](const QList<FieldSpec>& specs) {
        for (const FieldSpec& spec : specs) {
            fields.insert(spec.name);
            for (const QString& word : spec.words) {
                words.insert(spec.name + QLatin1Char('.') + word);
            }
            collect(spec.parts);
        }
    };
    everyRecordKind([&](const QString&, const QList<FieldSpec>& specs) { collect(specs); });
    // What the history keeps of a client, a case and a bilaga has no description.
    const QSet<QString> undescribed{QStringLiteral("client"),
                                    QStringLiteral("year"),
                                    QStringLiteral("type"),
                                    QStringLiteral("openedOn"),
                                    QStringLiteral("closedOn"),
                                    QStringLiteral("lots"),
                                    QStringLiteral("secondLots"),
                                    QStringLiteral("typeReason"),
                                    QStringLiteral("reopens"),
                                    QStringLiteral("sealed"),
                                    QStringLiteral("givenName"),
                                    QStringLiteral("familyName"),
                                    QStringLiteral("numberKind"),
                                    QStringLiteral("protection"),
                                    QStringLiteral("address"),
                                    QStringLiteral("formVersion"),
                                    QStringLiteral("definition"),
                                    QStringLiteral("answers"),
                                    QStringLiteral("preferredLanguage"),
                                    QStringLiteral("group"),
                                    QStringLiteral("caseState")};
    for (const RecordNameRow& row : recordFieldNames()) {
        const QString name = QString::fromLatin1(row.key).section(QLatin1Char('.'), -1);
        QVERIFY2(fields.contains(name) || undescribed.contains(name), row.key);
    }
    for (const RecordNameRow& row : recordWordNames()) {
        const QString key = QString::fromLatin1(row.key).section(QLatin1Char('.'), -2);
        const QString field = key.section(QLatin1Char('.'), 0, 0);
        QVERIFY2(words.contains(key) || undescribed.contains(field), row.key);
    }
}

void TestRecordNames::whatMeansSomethingElseIsNamedByItsKind()
{
    const QString reason = QStringLiteral("reason");
    QCOMPARE(fieldName(QStringLiteral("closing"), reason), QStringLiteral("Reason for closing"));
    QCOMPARE(fieldName(QStringLiteral("case-event"), reason), QStringLiteral("Reason"));
    QCOMPARE(fieldName(QStringLiteral("meeting"), QStringLiteral("parties.attended")),
             QStringLiteral("Came"));
    QCOMPARE(fieldName(QStringLiteral("settings"), QStringLiteral("delegation.decision")),
             QStringLiteral("Decision"));
    QCOMPARE(wordName(QStringLiteral("meeting"), QStringLiteral("agenda.kinds"), QStringLiteral("threat")),
             QStringLiteral("Threat picture"));
    QCOMPARE(wordName(QStringLiteral("meeting"), QStringLiteral("status"), QStringLiteral("held")),
             QStringLiteral("Held"));
}

void TestRecordNames::aLanguageHasAName()
{
    QCOMPARE(languageName(QString()), QStringLiteral("Swedish"));
    QCOMPARE(languageName(QStringLiteral("so")), QStringLiteral("Somali"));
    QCOMPARE(languageName(QStringLiteral("sr-Latn-RS")), QStringLiteral("Serbian"));
    QCOMPARE(languageName(QStringLiteral("EN-gb")), QStringLiteral("English"));
    QCOMPARE(languageName(QStringLiteral("tlh")), QStringLiteral("tlh"));
    QCOMPARE(valueText(QStringLiteral("client"), QStringLiteral("preferredLanguage"), QStringLiteral("ar")),
             QStringLiteral("Arabic"));
}

void TestRecordNames::valuesAreReadable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* what, const char* kind, const char* field, const QJsonValue& value,
                        const QString& shown) {
        QTest::newRow(what) << QString::fromLatin1(kind) << QString::fromLatin1(field) << value << shown;
    };
    const QString dash = QStringLiteral("–");
    row("nothing", "consent", "givenOn", QJsonValue(), dash);
    row("empty text", "consent", "place", QString(), dash);
    row("empty list", "consent-scope", "kinds", QJsonArray(), dash);
    row("day", "consent", "givenOn", QStringLiteral("2026-11-22"), QStringLiteral("22 nov. 2026"));
    row("moment", "withdrawal", "at", QStringLiteral("2026-11-22T13:32:00.000Z"),
        QStringLiteral("22 nov. 2026 14:32"));
    row("moment of the history", "withdrawal", "at", qint64(1795354320000),
        QStringLiteral("22 nov. 2026 14:32"));
    row("yes", "consent", "copyGiven", true, QStringLiteral("Yes"));
    row("no, as the history has it", "consent", "copyGiven", 0, QStringLiteral("No"));
    row("not answered", "intake", "hasChildren", QJsonValue(), dash);
    row("word", "decision", "kind", QStringLiteral("end-support"), QStringLiteral("End of the support"));
    row("words", "consent-scope", "kinds", QJsonArray{QStringLiteral("plan"), QStringLiteral("crime")},
        QStringLiteral("Plan, Crime"));
    row("words of the history", "consent-scope", "kinds", QStringLiteral("[\"plan\",\"crime\"]"),
        QStringLiteral("Plan, Crime"));
    row("cost", "support", "costOre", 123450, QStringLiteral("1234,50 kr"));
    row("level", "threat-assessment", "level", 3, QStringLiteral("3"));
    row("proposed", "threat-assessment", "proposed", 4, QStringLiteral("4"));
    row("answers", "threat-assessment", "indicators", QJsonObject{{QStringLiteral("a"), 1}},
        QStringLiteral("1 answer"));
    row("text that looks like JSON", "decision", "text", QStringLiteral("{…}"), QStringLiteral("{…}"));
    row("parts", "intake", "criteria",
        QJsonArray{QJsonObject{{QStringLiteral("criterion"), QStringLiteral("motivated")},
                               {QStringLiteral("ticked"), true},
                               {QStringLiteral("note"), QStringLiteral("tydligt")}}},
        QStringLiteral("Motivated to change, Met, tydligt"));
    row("case type", "case", "type", QStringLiteral("young"), QStringLiteral("SIG young"));
    row("case sealed", "case", "sealed", 1, QStringLiteral("Yes"));
    row("case day", "case", "closedOn", QStringLiteral("2026-11-22"), QStringLiteral("22 nov. 2026"));
}

void TestRecordNames::valuesAreReadable()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, shown);
    QString found = valueText(kind, field, value);
    found.remove(QChar(QChar::Nbsp)).remove(QChar(0x202f)).remove(QStringLiteral("(s)"));
    QCOMPARE(found, shown);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestRecordNames)
#include "tst_record_names.moc"
