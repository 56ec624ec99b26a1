// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers: shapes from outside, unanswered, conditions, progress, issues.
#include "tests/forms/engine/test_forms.h"

#include <QTest>

namespace lotsbok {

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unansweredIsNeitherNejNorZero();
    void emptyValuesRemoveTheKey();
    void takesGoodShapes_data();
    void takesGoodShapes();
    void refusesBadShapes_data();
    void refusesBadShapes();
    void refusesHostileBytes_data();
    void refusesHostileBytes();
    void takesHardTexts_data();
    void takesHardTexts();
    void refusesBoundAndUnknownFields();
    void templateHasEveryAskableField();
    void templateIsAcceptedAsNoAnswers();
    void conditionsShowAndHide();
    void hiddenAnswersAreDropped();
    void conditionLooksAtTheModel();
    void rowLabelsAreNoAnswer();
    void progressCountsWhatIsAsked();
    void issuesOfRequiredFields();
    void issuesOfChecks();
    void issuesOfRows();
    void issuesOfShapes();
    void differingFieldsInFormOrder();
};

namespace {

QJsonArray options()
{
    return {QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                        {QStringLiteral("label"), QStringLiteral("Ett")}},
            QJsonObject{{QStringLiteral("id"), QStringLiteral("y")},
                        {QStringLiteral("label"), QStringLiteral("Två")}}};
}

/// One field of every type, with the type as its id.
FormDefinition everyType()
{
    const QJsonObject choices{{QStringLiteral("options"), options()}};
    const QJsonArray columns{
        fieldJson("k", "text"), fieldJson("n", "integer"),
        fieldJson("inner", "table", {{QStringLiteral("columns"), QJsonArray{fieldJson("d", "date")}}})};
    const auto form = parsed(formJson({
        fieldJson("text", "text"),
        fieldJson("longText", "longText"),
        fieldJson("date", "date"),
        fieldJson("month", "month"),
        fieldJson("integer", "integer", {{QStringLiteral("minimum"), 2}, {QStringLiteral("maximum"), 9}}),
        fieldJson("money", "money"),
        fieldJson("choice", "choice", choices),
        fieldJson("rank", "rank", choices),
        fieldJson("party", "party"),
        fieldJson("map", "map"),
        fieldJson("yesNo", "yesNo"),
        fieldJson("check", "check"),
        fieldJson("commented", "check",
                  {{QStringLiteral("withComment"), true}, {QStringLiteral("withAction"), false}}),
        fieldJson("scale", "scale"),
        fieldJson("table", "table", {{QStringLiteral("columns"), columns}}),
        fieldJson("short", "table", {{QStringLiteral("columns"), columns}, {QStringLiteral("maximum"), 2}}),
        fieldJson("signature", "signature"),
        fieldJson("letter", "letter", {{QStringLiteral("text"), QStringLiteral("Hej")}}),
        fieldJson("bound", "text", {{QStringLiteral("bind"), QStringLiteral("client.name")}}),
        fieldJson("written", "text",
                  {{QStringLiteral("bind"), QStringLiteral("purchase.item")},
                   {QStringLiteral("writesModel"), true}}),
    }));
    Q_ASSERT(form.has_value());
    return *form;
}

Result<Answers> answer(const QString& json)
{
    return parseAnswers(json.toUtf8(), everyType());
}

QList<FormIssue> errorsOf(const QList<FormIssue>& issues)
{
    QList<FormIssue> errors = issues;
    errors.removeIf([](const FormIssue& issue) { return issue.severity != FormIssue::Severity::Error; });
    return errors;
}

const QDate today(2026, 11, 22);

} // namespace

void TestAnswers::unansweredIsNeitherNejNorZero()
{
    Answers answers;
    QCOMPARE(answers.yesNo(QStringLiteral("yesNo")), YesNo::Unanswered);
    QCOMPARE(answers.check(QStringLiteral("check")).answer, YesNo::Unanswered);
    QVERIFY(!answers.integer(QStringLiteral("scale")));
    QVERIFY(!answers.isAnswered(QStringLiteral("scale")));

    answers.setYesNo(QStringLiteral("yesNo"), YesNo::No);
    answers.set(QStringLiteral("scale"), 0);
    QVERIFY(answers.isAnswered(QStringLiteral("yesNo")));
    QVERIFY(answers.isAnswered(QStringLiteral("scale")));
    QCOMPARE(answers.integer(QStringLiteral("scale")), std::optional<int>(0));
    QVERIFY(Answers() != answers);

    answers.setYesNo(QStringLiteral("yesNo"), YesNo::Unanswered);
    answers.set(QStringLiteral("scale"), QJsonValue());
    QVERIFY(Answers() == answers);
}

void TestAnswers::emptyValuesRemoveTheKey()
{
    Answers answers;
    const QString id = QStringLiteral("any");
    for (const QJsonValue& empty : {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(QString()),
                                    QJsonValue(QJsonArray()), QJsonValue(QJsonObject())}) {
        answers.set(id, QStringLiteral("något"));
        answers.set(id, empty);
        QVERIFY(answers.json().isEmpty());
    }
    answers.setCheck(id, {YesNo::Yes, QStringLiteral("åtgärd"), {}});
    QCOMPARE(answers.check(id), (CheckAnswer{YesNo::Yes, QStringLiteral("åtgärd"), {}}));
    answers.setCheck(id, {});
    QVERIFY(answers.json().isEmpty());
    answers.set(id, QStringLiteral(" \n"));
    QVERIFY(!answers.isAnswered(id)); // white space says nothing
}

void TestAnswers::takesGoodShapes_data()
{
    QTest::addColumn<QString>("json");
    for (const char* json : {R"({})",
                             R"({"text":"Åsa"})",
                             R"({"longText":"rad\nrad"})",
                             R"({"date":"2024-02-29"})",
                             R"({"month":"2026-11"})",
                             R"({"integer":2})",
                             R"({"integer":9})",
                             R"({"money":0})",
                             R"({"money":9007199254740991})",
                             R"({"choice":"y"})",
                             R"({"rank":["y","x"]})",
                             R"({"rank":["y"]})",
                             R"({"party":"Polisen"})",
                             R"({"map":[{"name":"Mor","ring":1,"tie":"supportive","role":"mor"},{}]})",
                             R"({"yesNo":"no"})",
                             R"({"check":{"answer":"no","action":"ring"}})",
                             R"({"check":{"action":"ring"}})",
                             R"({"commented":{"comment":"klart"}})",
                             R"({"scale":0})",
                             R"({"scale":10})",
                             R"({"table":[{"k":"a","n":-0,"inner":[{"d":"2026-01-01"}],"_id":"0190"},{}]})",
                             R"({"short":[{},{}]})",
                             R"({"signature":{"name":"Åsa","date":"2026-11-22","place":"Järva"}})",
                             R"({"written":"dator"})",
                             R"({"scale":null,"table":[{"k":null}]})"}) {
        QTest::newRow(json) << QString::fromUtf8(json);
    }
}

void TestAnswers::takesGoodShapes()
{
    QFETCH(QString, json);
    const auto result = answer(json);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
}

void TestAnswers::refusesBadShapes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* json, const char* field) {
        QTest::newRow(json) << QString::fromUtf8(json) << QString::fromLatin1(field);
    };
    row(R"({"text":1})", "text");
    row(R"({"text":["a"]})", "text");
    row(R"({"date":"2026-02-30"})", "date");
    row(R"({"date":"2026-2-3"})", "date");
    row(R"({"date":"22/11 2026"})", "date");
    row(R"({"date":"0001-01-01"})", "date");
    row(R"({"date":"2026-11-22T10:00"})", "date");
    row(R"({"month":"2026-13"})", "month");
    row(R"({"month":"2026-11-22"})", "month");
    row(R"({"integer":1})", "integer");
    row(R"({"integer":10})", "integer");
    row(R"({"integer":2.5})", "integer");
    row(R"({"integer":"3"})", "integer");
    row(R"({"money":-1})", "money");
    row(R"({"money":1e300})", "money");
    row(R"({"money":0.5})", "money");
    row(R"({"choice":"z"})", "choice");
    row(R"({"choice":0})", "choice");
    row(R"({"rank":["x","x"]})", "rank");
    row(R"({"rank":["z"]})", "rank");
    row(R"({"rank":"x"})", "rank");
    row(R"({"map":{}})", "map");
    row(R"({"map":[{"ring":4}]})", "map");
    row(R"({"map":[{"tie":"warm"}]})", "map");
    row(R"({"map":[{"name":1}]})", "map");
    row(R"({"map":[{"colour":"red"}]})", "map");
    row(R"({"yesNo":"ja"})", "yesNo");
    row(R"({"yesNo":true})", "yesNo");
    row(R"({"yesNo":0})", "yesNo");
    row(R"({"check":"yes"})", "check");
    row(R"({"check":{"answer":"maybe"}})", "check");
    row(R"({"check":{"comment":"no such column here"}})", "check");
    row(R"({"commented":{"action":"no such column here"}})", "commented");
    row(R"({"scale":11})", "scale");
    row(R"({"scale":-1})", "scale");
    row(R"({"table":{}})", "table");
    row(R"({"table":["a"]})", "table");
    row(R"({"table":[{"z":"a"}]})", "table");
    row(R"({"table":[{"_id":5,"inner":[{"d":"x"}]}]})", "table");
    row(R"({"table":[{"inner":[{"d":"2026-13-01"}]}]})", "table");
    row(R"({"short":[{},{},{}]})", "short");
    row(R"({"signature":{"name":1}})", "signature");
    row(R"({"signature":{"date":"i dag"}})", "signature");
    row(R"({"signature":{"key":"x"}})", "signature");
    row(R"({"letter":"Hej"})", "letter");
}

void TestAnswers::refusesBadShapes()
{
    QFETCH(QString, json);
    QFETCH(QString, field);
    const auto result = answer(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.startsWith(QStringLiteral("Field %1: ").arg(field)),
             qPrintable(result.error().text));
}

void TestAnswers::refusesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("9 levels") << QByteArray(R"({"table":[{"inner":[{"d":[[[[1]]]]}]}]})");
    QTest::newRow("a million levels") << QByteArrayLiteral("{\"text\":") + QByteArray(1000000, '[');
    QTest::newRow("over 4 MiB") << QByteArrayLiteral("{\"text\":\"") + QByteArray(4 * 1024 * 1024, 'a') +
                                       "\"}";
    QTest::newRow("text of 200 001") << QByteArrayLiteral("{\"text\":\"") + QByteArray(200001, 'a') + "\"}";
    QTest::newRow("2 001 rows") << QByteArrayLiteral("{\"table\":[") +
                                       QByteArrayLiteral("{},").repeated(2000) + "{}]}";
    QTest::newRow("key twice") << QByteArrayLiteral("{\"yesNo\":\"yes\",\"yesNo\":\"no\"}");
    QTest::newRow("a list") << QByteArrayLiteral("[]");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown field") << QByteArrayLiteral("{\"shoeSize\":43}");
    QTest::newRow("unknown field, long name") << "{\"" + QByteArray(100000, 'a') + "\":1}";
    QTest::newRow("half a character") << QByteArrayLiteral("{\"text\":\"\\ud800\"}");
    QTest::newRow("zero bytes") << QByteArray("{\"text\":\"a\0b\"}", 14);
}

void TestAnswers::refusesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    const auto result = parseAnswers(bytes, everyType());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().text.size() < 400);
}

void TestAnswers::takesHardTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("200 000 characters") << QString(200000, QChar(0xE5));
    QTest::newRow("right to left") << QStringLiteral(
        "\u0645\u0631\u062D\u0628\u0627 (Åsa) \u05E9\u05DC\u05D5\u05DD");
    QTest::newRow("outside the first plane") << QStringLiteral("\U0001F600\U00020000");
    QTest::newRow("quotes and controls") << QStringLiteral("\"\\/\b\f\n\r\t\u0001\u2028");
}

void TestAnswers::takesHardTexts()
{
    QFETCH(QString, text);
    const auto result = parseAnswers(toBytes({{QStringLiteral("text"), text}}), everyType());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    QCOMPARE(result->text(QStringLiteral("text")), text);
}

void TestAnswers::refusesBoundAndUnknownFields()
{
    const auto bound = answer(QStringLiteral("{\"bound\":\"Åsa\"}"));
    QVERIFY(!bound);
    QVERIFY(bound.error().text.startsWith(QStringLiteral("Field bound: ")));
    const auto unknown = answer(QStringLiteral("{\"gone\":null}"));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().text.startsWith(QStringLiteral("Field gone: ")));
}

void TestAnswers::templateHasEveryAskableField()
{
    const QJsonObject object = answersTemplate(everyType());
    QVERIFY(object.contains(QStringLiteral("signature")));
    QVERIFY(object.contains(QStringLiteral("written")));
    QVERIFY(!object.contains(QStringLiteral("letter")));
    QVERIFY(!object.contains(QStringLiteral("bound")));
    for (auto it = object.begin(); it != object.end(); ++it) {
        QVERIFY(it.value().isNull());
    }
}

void TestAnswers::templateIsAcceptedAsNoAnswers()
{
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        const FormDefinition& form = *FormCatalogue::builtIn().current(id);
        const auto result = parseAnswers(toBytes(answersTemplate(form)), form);
        QVERIFY2(result && result->json().isEmpty(), qPrintable(id));
    }
}

void TestAnswers::conditionsShowAndHide()
{
    const FormDefinition& form = builtInForm("3.1");
    const Field& debts = *form.field(QStringLiteral("economy.debtsText"));
    Answers answers;
    QVERIFY(!isShown(debts, answers)); // unanswered is not Ja
    answers.setYesNo(QStringLiteral("economy.debts"), YesNo::No);
    QVERIFY(!isShown(debts, answers));
    answers.setYesNo(QStringLiteral("economy.debts"), YesNo::Yes);
    QVERIFY(isShown(debts, answers));
}

void TestAnswers::hiddenAnswersAreDropped()
{
    const FormDefinition& form = builtInForm("3.4");
    Answers answers;
    answers.set(QStringLiteral("occasion"), QStringLiteral("exit"));
    answers.setYesNo(QStringLiteral("work.exit"), YesNo::Yes);
    answers.set(QStringLiteral("closeReason"), QStringLiteral("moved"));
    answers.set(QStringLiteral("closeOther"), QStringLiteral("kvar sedan förut"));
    const Answers atExit = withoutHidden(form, answers);
    QVERIFY(atExit.isAnswered(QStringLiteral("work.exit")));
    QVERIFY(!atExit.isAnswered(QStringLiteral("closeOther"))); // asked only when the reason is "annat"
    answers.set(QStringLiteral("occasion"), QStringLiteral("entry"));
    const Answers atEntry = withoutHidden(form, answers);
    QCOMPARE(atEntry.json().keys(), QStringList{QStringLiteral("occasion")});
}

void TestAnswers::conditionLooksAtTheModel()
{
    const FormDefinition& form = builtInForm("3.2");
    const Field& guardians = *form.field(QStringLiteral("guardians"));
    QVERIFY(!isShown(guardians, {}, {}));
    QVERIFY(!isShown(guardians, {}, {{QStringLiteral("client.isMinor"), QStringLiteral("no")}}));
    QVERIFY(isShown(guardians, {}, {{QStringLiteral("client.isMinor"), QStringLiteral("yes")}}));
}

void TestAnswers::rowLabelsAreNoAnswer()
{
    const Field& table = *builtInForm("3.3").field(QStringLiteral("measures3.list"));
    Answers answers;
    QCOMPARE(shownRows(table, answers).size(), 3);
    answers.set(table.id, initialRows(table));
    QVERIFY(!isAnswered(table, answers));
    QJsonArray rows = initialRows(table);
    QJsonObject first = rows.first().toObject();
    first.insert(QStringLiteral("status"), QStringLiteral("done"));
    rows.replace(0, first);
    answers.set(table.id, rows);
    QVERIFY(isAnswered(table, answers));
    answers.set(table.id,
                QJsonArray{QJsonObject{{QStringLiteral("measure"), QStringLiteral("En egen åtgärd")}}});
    QVERIFY(isAnswered(table, answers));
}

void TestAnswers::progressCountsWhatIsAsked()
{
    const FormDefinition& form = builtInForm("2.1");
    Answers answers;
    QCOMPARE(progress(form, answers).total, 14);
    QCOMPARE(progress(form, answers).answered, 0);
    answers.setCheck(QStringLiteral("riskAnalysis"), {YesNo::No, {}, {}});
    QCOMPARE(progress(form, answers).answered, 1);
    QCOMPARE(progress(form.sections.last(), answers).total, 6);

    // Letters, bound fields and signatures are not asked for; a value of the model counts where it is edited.
    const FormDefinition types = everyType();
    QCOMPARE(progress(types, {}).total, 17);
    QCOMPARE(progress(types, {}, {{QStringLiteral("purchase.item"), QStringLiteral("Dator")}}).answered, 1);

    // Sections that are not shown do not count.
    const FormDefinition& threat = builtInForm("3.3");
    Answers assessed;
    const int before = progress(threat, assessed).total;
    assessed.set(QStringLiteral("level"), QStringLiteral("5"));
    QCOMPARE(progress(threat, assessed).total, before + 2);
}

void TestAnswers::issuesOfRequiredFields()
{
    const auto form = parsed(formJson({
        fieldJson("a", "text", {{QStringLiteral("required"), true}}),
        fieldJson("b", "yesNo", {{QStringLiteral("required"), true}}),
        fieldJson("c", "signature", {{QStringLiteral("required"), true}}),
        fieldJson(
            "d", "text",
            {{QStringLiteral("required"), true}, {QStringLiteral("bind"), QStringLiteral("client.name")}}),
        fieldJson("e", "text",
                  {{QStringLiteral("required"), true},
                   {QStringLiteral("when"), QJsonObject{{QStringLiteral("field"), QStringLiteral("a")}}}}),
    }));
    QVERIFY(form);
    QStringList ids;
    for (const FormIssue& issue : errorsOf(findIssues(*form, {}, {}, today))) {
        ids.append(issue.fieldId);
        QVERIFY(!issue.text.isEmpty());
    }
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("a b c d")); // e is not shown

    Answers answers;
    answers.set(QStringLiteral("a"), QStringLiteral("   "));
    answers.setYesNo(QStringLiteral("b"), YesNo::No);
    answers.set(QStringLiteral("c"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Åsa")}});
    const BoundValues bound{{QStringLiteral("client.name"), QStringLiteral("Åsa Ek")}};
    ids.clear();
    for (const FormIssue& issue : errorsOf(findIssues(*form, answers, bound, today))) {
        ids.append(issue.fieldId);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("a c")); // blanks are nothing; a signature has a date too
}

void TestAnswers::issuesOfChecks()
{
    const FormDefinition& form = builtInForm("2.1");
    QCOMPARE(findIssues(form, {}, {}, today).size(), 14);
    QVERIFY(
        errorsOf(findIssues(form, {}, {}, today)).isEmpty()); // a row may stay unanswered, and that is shown
    Answers answers;
    answers.setCheck(QStringLiteral("riskAnalysis"), {YesNo::No, {}, {}});
    QCOMPARE(findIssues(form, answers, {}, today).size(), 14); // Nej without a measure
    answers.setCheck(QStringLiteral("riskAnalysis"), {YesNo::No, QStringLiteral("Görs från i dag"), {}});
    QCOMPARE(findIssues(form, answers, {}, today).size(), 13);
}

void TestAnswers::issuesOfRows()
{
    const FormDefinition& form = builtInForm("3.5");
    Answers answers;
    const QJsonObject activity{{QStringLiteral("how"), QStringLiteral("Telefon")}};
    const QJsonObject goal{{QStringLiteral("specific"), QStringLiteral("Eget kontrakt")},
                           {QStringLiteral("activities"), QJsonArray{activity, QJsonObject()}}};
    answers.set(QStringLiteral("housing.goals"), QJsonArray{QJsonObject(), goal});
    const QList<FormIssue> errors = errorsOf(findIssues(form, answers, {}, today));
    QCOMPARE(errors.size(), 2); // the goal's own text and the activity's "vad"; blank rows ask for nothing
    for (const FormIssue& issue : errors) {
        QCOMPARE(issue.fieldId, QStringLiteral("housing.goals"));
        QCOMPARE(issue.row, 1);
    }
    // A minimum of rows counts written rows only.
    Answers consent;
    consent.set(QStringLiteral("parties"), QJsonArray{QJsonObject(), QJsonObject()});
    const QList<FormIssue> missing = errorsOf(findIssues(builtInForm("3.2"), consent, {}, today));
    QVERIFY(std::any_of(missing.begin(), missing.end(),
                        [](const FormIssue& issue) { return issue.fieldId == QLatin1String("parties"); }));
}

void TestAnswers::issuesOfShapes()
{
    Answers answers;
    answers.set(QStringLiteral("scale"), 11);
    const QList<FormIssue> errors = errorsOf(findIssues(everyType(), answers, {}, today));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().fieldId, QStringLiteral("scale"));
}

void TestAnswers::differingFieldsInFormOrder()
{
    const FormDefinition form = everyType();
    Answers a;
    Answers b;
    a.set(QStringLiteral("scale"), 3);
    b.set(QStringLiteral("text"), QStringLiteral("x"));
    QCOMPARE(differingFields(form, a, b), (QStringList{QStringLiteral("text"), QStringLiteral("scale")}));
    QVERIFY(differingFields(form, a, a).isEmpty());
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestAnswers)
#include "tst_answers.moc"
