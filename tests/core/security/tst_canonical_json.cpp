// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cstring>
#include <limits>
#include <rapidcheck.h>

using namespace lotsbok;

// RFC 8785: its own examples, what it refuses, and that equal values have equal bytes.
class TestCanonicalJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void numbersOfTheAppendix_data();
    void numbersOfTheAppendix();
    void whatHasNoOneForm_data();
    void whatHasNoOneForm();
    void theHashIsThatOfTheBytes();
    void anyOrderOfKeysGivesTheSameBytes();
    void whatIsReadBackIsTheSame();
};

void TestCanonicalJson::examples_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("3.2.2")
        << QByteArrayLiteral("{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, "
                             "0.000000000000000000000000001],\n \"string\": "
                             "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
                             " \"literals\": [null, true, false]}")
        << QByteArray("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                      "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    QTest::newRow("3.2.3") << QByteArrayLiteral(
                                  "{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\", \"\\ufb33\": "
                                  "\"Hebrew Letter Dalet With Dagesh\", \"1\": \"One\", \"\\ud83d\\ude00\": "
                                  "\"Emoji: Grinning Face\", \"\\u0080\": \"Control\", \"\\u00f6\": "
                                  "\"Latin Small Letter O With Diaeresis\"}")
                           << QByteArray(
                                  "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                  "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro "
                                  "Sign\",\"\U0001F600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew "
                                  "Letter Dalet With Dagesh\"}");
    QTest::newRow("nested") << QByteArray("{ \"b\" : 1, \"a\" : [ true, null, {} ] }")
                            << QByteArray("{\"a\":[true,null,{}],\"b\":1}");
    QTest::newRow("all short escapes") << QByteArrayLiteral("[\"\\b\\t\\n\\f\\r\\u0000\\u001f\\u007f\"]")
                                       << QByteArrayLiteral("[\"\\b\\t\\n\\f\\r\\u0000\\u001f\x7f\"]");
    QTest::newRow("whole numbers") << QByteArrayLiteral("[0, -0.0, 9007199254740991, -9007199254740991]")
                                   << QByteArrayLiteral("[0,0,9007199254740991,-9007199254740991]");
}

void TestCanonicalJson::examples()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, canonical);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const auto bytes =
        canonicalJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    QVERIFY(bytes);
    QCOMPARE(*bytes, canonical);
}

/// Appendix B: the bits of a double and how it is written.
void TestCanonicalJson::numbersOfTheAppendix_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](quint64 bits, const char* text) { QTest::newRow(text) << bits << QByteArray(text); };
    QTest::newRow("zero") << quint64(0) << QByteArray("0");
    QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
    row(0x0000000000000001, "5e-324");
    row(0x8000000000000001, "-5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0xffefffffffffffff, "-1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0xc340000000000000, "-9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef4f, "999999999999999900000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0x41b3de4355555554, "333333333.33333325");
    row(0x41b3de4355555555, "333333333.3333333");
    row(0x41b3de4355555556, "333333333.3333334");
    row(0x41b3de4355555557, "333333333.33333343");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
    row(0x43143ff3c1cb0959, "1424953923781206.2");
}

void TestCanonicalJson::numbersOfTheAppendix()
{
    QFETCH(quint64, bits);
    QFETCH(QByteArray, text);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    const auto written = canonicalJson(number);
    QVERIFY(written);
    QCOMPARE(*written, text);
}

void TestCanonicalJson::whatHasNoOneForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("infinite") << QJsonValue(QJsonArray{infinite});
    QTest::newRow("minus infinite") << QJsonValue(-infinite);
    QTest::newRow("no number") << QJsonValue(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("too large to be exact") << QJsonValue(qint64(9007199254740993));
    QTest::newRow("too small to be exact") << QJsonValue(qint64(-9007199254740993));
    QTest::newRow("half a pair") << QJsonValue(QStringLiteral("a") + QChar(0xD83D));
    QTest::newRow("half a pair as a key") << QJsonValue(QJsonObject{{QString(QChar(0xDE00)), 1}});
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QJsonValue deep = 1;
    for (int i = 0; i < 65; ++i) {
        deep = QJsonArray{deep};
    }
    QTest::newRow("65 levels") << deep;
    QVERIFY(canonicalJson(deep.toArray().first()));
}

void TestCanonicalJson::whatHasNoOneForm()
{
    QFETCH(QJsonValue, value);
    const auto bytes = canonicalJson(value);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
    QVERIFY(!bytes.error().text.isEmpty());
    QVERIFY(!canonicalHash(value));
}

void TestCanonicalJson::theHashIsThatOfTheBytes()
{
    QCOMPARE(canonicalHash(QJsonObject()).value().toHex(), // of {}
             QByteArray("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
}

namespace {

QString arbitraryText()
{
    const auto points = *rc::gen::container<std::vector<char32_t>>(
        rc::gen::elementOf(std::u32string(U"aåÅz0 \"\\/\b\n\x1f\u20ac\ufb33\U0001F600")));
    return QString::fromUcs4(points.data(), qsizetype(points.size()));
}

QJsonValue arbitraryValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return qint64(*rc::gen::arbitrary<int>());
    case 3:
        return *rc::gen::inRange(-1000000, 1000000) / 64.0;
    case 4:
        return arbitraryText();
    case 5: {
        QJsonArray array;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left) {
            array.append(arbitraryValue(depth - 1));
        }
        return array;
    }
    default: {
        QJsonObject object;
        for (int left = *rc::gen::inRange(0, 4); left > 0; --left) {
            object.insert(arbitraryText(), arbitraryValue(depth - 1));
        }
        return object;
    }
    }
}

} // namespace

void TestCanonicalJson::anyOrderOfKeysGivesTheSameBytes()
{
    QVERIFY(rc::check("the order in which keys were written says nothing", [] {
        QList<std::pair<QString, QJsonValue>> members;
        for (int left = *rc::gen::inRange(0, 8); left > 0; --left) {
            members.append({arbitraryText() + QString::number(left), arbitraryValue(2)});
        }
        QByteArray there = "{";
        QByteArray back = "{";
        for (qsizetype i = 0; i < members.size(); ++i) {
            const auto member = [](const std::pair<QString, QJsonValue>& each) {
                return canonicalJson(each.first).value() + " : " + canonicalJson(each.second).value();
            };
            there += (i ? ", " : "") + member(members[i]);
            back += (i ? ",\n" : "") + member(members[members.size() - 1 - i]);
        }
        const auto read = [](const QByteArray& json) { return QJsonDocument::fromJson(json + "}").object(); };
        RC_ASSERT(canonicalJson(read(there)).value() == canonicalJson(read(back)).value());
    }));
}

void TestCanonicalJson::whatIsReadBackIsTheSame()
{
    QVERIFY(rc::check("the canonical bytes are read as the same value, and have the same bytes again", [] {
        const QJsonArray value{arbitraryValue(3)};
        const QByteArray bytes = canonicalJson(value).value();
        const QJsonDocument read = QJsonDocument::fromJson(bytes);
        RC_ASSERT(read.array() == value);
        RC_ASSERT(canonicalJson(read.array()).value() == bytes);
    }));
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonical_json.moc"
