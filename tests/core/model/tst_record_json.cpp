// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_json.h"
#include "tests/core/result_text.h"

#include <QJsonDocument>

using namespace lotsbok;

/// The JSON of every described kind: nothing is lost on the way, and nothing strange comes in.
class RecordJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindGoesThereAndBack();
    void anEmptyRecordGoesThereAndBack();
    void onlyNamedFieldsChange();
    void everyFieldRefusesAnotherType();
    void everyTextAndListIsBounded();
    void everyKindRefusesUnknownNames();
    void refuses_data();
    void refuses();
    void theIdIsTheRecordsOwn();
    void theVersionIsTaken();
    void shapes();
};

namespace {

/// Puts something else than the default in every field.
template<typename V>
void fill(V& value)
{
    if constexpr (described::IsOptional<V>::value) {
        if constexpr (described::IsId<typename V::value_type>::value) {
            value = V::value_type::create();
        } else {
            typename V::value_type inner{};
            fill(inner);
            value = inner;
        }
    } else if constexpr (described::IsId<V>::value) {
        value = V::create();
    } else if constexpr (described::IsList<V>::value) {
        typename V::value_type inner{};
        fill(inner);
        value = {inner, inner};
    } else if constexpr (described::Worded<V>) {
        value = static_cast<V>(wordsOf(V{}).size() - 1);
    } else if constexpr (std::same_as<V, bool>) {
        value = !value;
    } else if constexpr (std::same_as<V, QDate>) {
        value = QDate(2028, 2, 29);
    } else if constexpr (std::same_as<V, QTime>) {
        value = QTime(23, 45);
    } else if constexpr (std::same_as<V, QDateTime>) {
        value = QDateTime(QDate(2026, 3, 29), QTime(1, 2, 3, 4), Qt::UTC);
    } else if constexpr (std::same_as<V, QByteArray>) {
        value = QByteArray::fromHex("00ff10");
    } else if constexpr (std::same_as<V, QJsonObject>) {
        value = {{QStringLiteral("å"), QJsonArray{true, 1}}};
    } else if constexpr (std::integral<V>) {
        value = V(4'000'000);
        if constexpr (sizeof(V) == 8) {
            value = 9'007'199'254'740'993; // one more than a double can hold
        }
    } else if constexpr (std::same_as<V, QString>) {
        value = QStringLiteral("Åsa \"Ö\"\u00a0\U0001F600");
    } else {
        V::fields(value, [](const char*, auto& member, const FieldRule&) { fill(member); });
    }
}

template<typename Each>
void forEveryKind(Each each)
{
    CaseRecordTypes::forEach(each);
    DistrictRecordTypes::forEach(each);
}

/// As text and back, which is what happens to it on the way.
QJsonObject written(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// Fields of this kind with their names and the JSON that they must refuse.
template<typename T, typename Each>
void forEveryField(Each each)
{
    const T value;
    T::fields(value, [&each](const char* column, const auto& member, const FieldRule& rule) {
        each(described::camelName(column), member, rule);
    });
}

bool namesField(const Error& error, const QString& field)
{
    return error.code == ErrorCode::InvalidInput && error.text.contains(field);
}

} // namespace

void RecordJsonTest::everyKindGoesThereAndBack()
{
    QStringList different;
    forEveryKind([&different]<typename T>() {
        T value;
        fill(value);
        value.version = 7;
        T empty;
        empty.id = value.id;
        const Result<T> back = recordFromJson(written(recordToJson(value)), empty);
        if (!back || !(*back == value)) {
            different.append(QString::fromLatin1(T::info.kind));
        }
    });
    QCOMPARE(different, QStringList());
}

void RecordJsonTest::anEmptyRecordGoesThereAndBack()
{
    QStringList different;
    forEveryKind([&different]<typename T>() {
        const T value;
        T filled;
        fill(filled);
        filled.id = value.id;
        const Result<T> back = recordFromJson(written(recordToJson(value)), filled);
        if (!back || !(*back == value)) {
            different.append(QString::fromLatin1(T::info.kind));
        }
    });
    QCOMPARE(different, QStringList());
}

void RecordJsonTest::onlyNamedFieldsChange()
{
    Goal goal;
    fill(goal);
    const Result<Goal> changed = recordFromJson({{QStringLiteral("accepted"), false}}, goal);
    VERIFY_OK(changed);
    goal.accepted = false;
    QVERIFY(*changed == goal);
}

void RecordJsonTest::everyFieldRefusesAnotherType()
{
    QStringList taken;
    forEveryKind([&taken]<typename T>() {
        forEveryField<T>([&taken](const QString& name, const auto& member, const FieldRule&) {
            using V = std::remove_cvref_t<decltype(member)>;
            const bool wantsObject = std::same_as<V, QJsonObject>;
            const QJsonValue wrong = wantsObject ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
            const Result<T> result = recordFromJson({{name, wrong}}, T());
            if (result || !namesField(result.error(), name)) {
                taken.append(QStringLiteral("%1.%2").arg(QString::fromLatin1(T::info.kind), name));
            }
        });
    });
    QCOMPARE(taken, QStringList());
}

void RecordJsonTest::everyTextAndListIsBounded()
{
    QStringList taken;
    forEveryKind([&taken]<typename T>() {
        forEveryField<T>([&taken](const QString& name, const auto& member, const FieldRule& rule) {
            using V = std::remove_cvref_t<decltype(member)>;
            QJsonValue tooMuch;
            if constexpr (std::same_as<V, QString>) {
                tooMuch = QString(rule.maxLength + 1, u'a');
            } else if constexpr (std::same_as<V, QDate>) {
                tooMuch = QStringLiteral("2201-01-01");
            } else if constexpr (std::same_as<V, QJsonObject>) {
                tooMuch = QJsonObject{{QStringLiteral("x"), QString(64 * 1024, u'a')}};
            } else {
                return;
            }
            const Result<T> result = recordFromJson({{name, tooMuch}}, T());
            if (result || !namesField(result.error(), name)) {
                taken.append(QStringLiteral("%1.%2").arg(QString::fromLatin1(T::info.kind), name));
            }
        });
    });
    QCOMPARE(taken, QStringList());
    QJsonArray kinds;
    for (int i = 0; i < 21; ++i) {
        kinds.append(QStringLiteral("plan"));
    }
    VERIFY_FAILS(recordFromJson({{QStringLiteral("kinds"), kinds}}, Withdrawal()), ErrorCode::InvalidInput);
}

void RecordJsonTest::everyKindRefusesUnknownNames()
{
    QStringList taken;
    forEveryKind([&taken]<typename T>() {
        const Result<T> result = recordFromJson({{QStringLiteral("no_such"), 1}}, T());
        if (result || !namesField(result.error(), QStringLiteral("no_such"))) {
            taken.append(QString::fromLatin1(T::info.kind));
        }
    });
    QCOMPARE(taken, QStringList());
}

void RecordJsonTest::refuses_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* json, const char* field) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromLatin1(field);
    };
    row("a word that is none", R"({"kind": "party"})", "kind");
    row("a word in capitals", R"({"kind": "Network"})", "kind");
    row("a day in another order", R"({"riskAnalysedOn": "3/2/2026"})", "riskAnalysedOn");
    row("29 February 2026", R"({"riskAnalysedOn": "2026-02-29"})", "riskAnalysedOn");
    row("a moment without a time", R"({"startAt": 5})", "startAt");
    row("a choice of no and null", R"({"outside": null})", "outside");
    row("an id that is none", R"({"caseId": "1"})", "caseId");
    row("the null id", R"({"caseId": "00000000-0000-0000-0000-000000000000"})", "caseId");
    row("a row that is no object", R"({"parties": [1]})", "parties");
    row("an unknown name in a row", R"({"parties": [{"partyOrganisation": "Polisen", "x": 1}]})", "parties");
    row("a wrong word in a row", R"({"agenda": [{"text": "Läget", "kinds": ["gossip"]}]})", "agenda");
    row("a long text in a row", R"({"agenda": [{"text": "%1"}]})", "agenda");
}

void RecordJsonTest::refuses()
{
    QFETCH(QString, json);
    QFETCH(QString, field);
    const QString text = json.contains(QLatin1String("%1")) ? json.arg(QString(501, u'a')) : json;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QVERIFY(!object.isEmpty());
    const Result<Meeting> result = recordFromJson(object, Meeting());
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.contains(field), qPrintable(result.error().text));
}

void RecordJsonTest::theIdIsTheRecordsOwn()
{
    const Plan plan;
    const QJsonObject other{{QStringLiteral("id"), PlanId::create().toString()}};
    const Result<Plan> result = recordFromJson(other, plan);
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QVERIFY(result.error().text.contains(QStringLiteral("“id”")));
    VERIFY_OK(recordFromJson({{QStringLiteral("id"), plan.id.toString()}}, plan));
}

void RecordJsonTest::theVersionIsTaken()
{
    const Result<Plan> result = recordFromJson({{QStringLiteral("version"), 3}}, Plan());
    VERIFY_OK(result);
    QCOMPARE(result->version, 3);
    for (const QJsonValue& wrong : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(QStringLiteral("3"))}) {
        VERIFY_FAILS(recordFromJson({{QStringLiteral("version"), wrong}}, Plan()), ErrorCode::InvalidInput);
    }
}

void RecordJsonTest::shapes()
{
    Meeting meeting;
    meeting.start = QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC);
    meeting.kind = MeetingKind::Officials;
    const QJsonObject json = recordToJson(meeting);
    QCOMPARE(json[QLatin1String("startAt")].toString(), QStringLiteral("2026-07-01T10:00:00.000Z"));
    QCOMPARE(json[QLatin1String("kind")].toString(), QStringLiteral("officials"));
    QVERIFY(json[QLatin1String("personAttended")].isNull());
    QVERIFY(json[QLatin1String("riskAnalysedOn")].isNull());
    QCOMPARE(json[QLatin1String("id")].toString(), meeting.id.toString());
    QCOMPARE(json[QLatin1String("version")].toInt(-1), 0);
    RiskyPlace place;
    place.from = QTime(8, 5);
    QCOMPARE(recordToJson(place)[QLatin1String("fromTime")].toString(), QStringLiteral("08:05"));
}

QTEST_GUILESS_MAIN(RecordJsonTest)
#include "tst_record_json.moc"
