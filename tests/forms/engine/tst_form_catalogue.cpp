// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions, retired versions, a district's own wording; canonical JSON and its hash.
#include "core/security/canonical_json.h"
#include "forms/engine/definition_check.h"
#include "tests/forms/engine/test_forms.h"

#include <QTest>

namespace lotsbok {

class TestFormCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestPublishedIsCurrent();
    void retiredVersionIsStillFound();
    void aDistrictsOwnWording();
    void refusesWhatChangesAnId_data();
    void refusesWhatChangesAnId();
    void sameDefinitionTwiceIsNoError();
    void idsInTheGuidesOrder();
    void checkWarnsWhenHidden();
    void canonicalJsonIsStable();
};

namespace {

FormDefinition version(int number, const char* status, const QJsonArray& fields = {fieldJson("a", "yesNo")},
                       const char* id = "9", const char* subject = "case")
{
    const auto form = parsed(formJson(fields, {{QStringLiteral("id"), QLatin1String(id)},
                                               {QStringLiteral("version"), number},
                                               {QStringLiteral("status"), QLatin1String(status)},
                                               {QStringLiteral("subject"), QLatin1String(subject)}}));
    Q_ASSERT(form.has_value());
    return *form;
}

} // namespace

void TestFormCatalogue::newestPublishedIsCurrent()
{
    FormCatalogue catalogue;
    QVERIFY(catalogue.current(QStringLiteral("9")) == nullptr);
    QVERIFY(catalogue.add(version(2, "published")));
    QVERIFY(catalogue.add(version(1, "published")));
    QVERIFY(catalogue.add(version(3, "draft")));
    QCOMPARE(catalogue.current(QStringLiteral("9"))->version, 2);
}

void TestFormCatalogue::retiredVersionIsStillFound()
{
    FormCatalogue catalogue;
    const FormDefinition old =
        version(1, "retired", {fieldJson("a", "yesNo"), fieldJson("gone", "longText")});
    QVERIFY(catalogue.add(old));
    QVERIFY(catalogue.add(version(2, "published")));
    QCOMPARE(catalogue.current(QStringLiteral("9"))->version, 2);
    QCOMPARE(catalogue.find(QStringLiteral("9"), 1)->hash, old.hash);
    QCOMPARE(catalogue.byHash(old.hash)->version, 1);
    // Its answers open with their own version, though the new one has no such field.
    const QJsonObject answers{{QStringLiteral("gone"), QStringLiteral("Skrivet förr")}};
    QVERIFY(checkedAnswers(answers, *catalogue.find(QStringLiteral("9"), 1)));
    QVERIFY(!checkedAnswers(answers, *catalogue.current(QStringLiteral("9"))));
}

void TestFormCatalogue::aDistrictsOwnWording()
{
    const FormDefinition& builtIn = builtInForm("2.1");
    QJsonObject own = QJsonDocument::fromJson(builtIn.canonicalJson).object();
    own.insert(QStringLiteral("title"), QStringLiteral("Våra säkerhetsåtgärder"));
    own.insert(QStringLiteral("version"), 1000);
    const auto form = parsed(own);
    QVERIFY(form);
    FormCatalogue catalogue = FormCatalogue::builtIn();
    QVERIFY(catalogue.add(*form));
    QCOMPARE(catalogue.current(QStringLiteral("2.1"))->title, QStringLiteral("Våra säkerhetsåtgärder"));
    QCOMPARE(catalogue.find(QStringLiteral("2.1"), 1)->title, builtIn.title);
    QCOMPARE(FormCatalogue::builtIn().current(QStringLiteral("2.1"))->version, 1); // a copy is a copy
}

void TestFormCatalogue::refusesWhatChangesAnId_data()
{
    QTest::addColumn<FormDefinition>("form");
    QTest::addColumn<QString>("words");
    const auto table = [](const char* column) {
        return QJsonArray{
            fieldJson("a", "yesNo"),
            fieldJson("t", "table", {{QStringLiteral("columns"), QJsonArray{fieldJson("c", column)}}})};
    };
    QTest::newRow("field type") << version(2, "published", {fieldJson("a", "text")})
                                << QStringLiteral("Field a");
    QTest::newRow("column type") << version(2, "published", table("date")) << QStringLiteral("Field t/c");
    QTest::newRow("subject") << version(2, "published", {fieldJson("a", "yesNo")}, "9", "client")
                             << QStringLiteral("something else");
    QTest::newRow("another version 1")
        << version(1, "published", {fieldJson("b", "yesNo")}) << QStringLiteral("another version 1");
}

void TestFormCatalogue::refusesWhatChangesAnId()
{
    QFETCH(FormDefinition, form);
    QFETCH(QString, words);
    FormCatalogue catalogue;
    const QJsonArray columns{fieldJson("c", "text")};
    QVERIFY(catalogue.add(
        version(1, "retired",
                {fieldJson("a", "yesNo"), fieldJson("t", "table", {{QStringLiteral("columns"), columns}})})));
    const auto added = catalogue.add(form);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    QVERIFY2(added.error().text.contains(words), qPrintable(added.error().text));
    QVERIFY(catalogue.find(QStringLiteral("9"), 2) == nullptr);
}

void TestFormCatalogue::sameDefinitionTwiceIsNoError()
{
    FormCatalogue catalogue;
    QVERIFY(catalogue.add(version(1, "published")));
    QVERIFY(catalogue.add(version(1, "published")));
    QCOMPARE(catalogue.ids().size(), 1);
}

void TestFormCatalogue::idsInTheGuidesOrder()
{
    FormCatalogue catalogue;
    for (const char* id : {"D", "10", "2.10", "2", "2.9", "1"}) {
        QVERIFY(catalogue.add(version(1, "published", {}, id)));
    }
    QCOMPARE(catalogue.ids().join(QLatin1Char(' ')), QStringLiteral("1 2 2.9 2.10 10 D"));
}

void TestFormCatalogue::checkWarnsWhenHidden()
{
    FormCatalogue catalogue;
    QVERIFY(catalogue.add(version(1000, "published")));
    const auto findings = checkDefinition(toBytes(formJson({fieldJson("a", "yesNo")})),
                                          QStringLiteral("prov.json"), {}, catalogue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, DefinitionFinding::Severity::Warning);
    QCOMPARE(findings.first().path, QStringLiteral("version"));
}

void TestFormCatalogue::canonicalJsonIsStable()
{
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        const FormDefinition& form = *FormCatalogue::builtIn().current(id);
        const QJsonObject again = QJsonDocument::fromJson(form.canonicalJson).object();
        QCOMPARE(canonicalJson(again).value(), form.canonicalJson);
        QCOMPARE(canonicalHash(again).value(), form.hash);
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestFormCatalogue)
#include "tst_form_catalogue.moc"
