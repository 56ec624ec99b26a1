// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The generic record commands, hostile JSON, and that every kind, field and word has a name for people.
#include "cli/records/record_kinds.h"
#include "core/model/record_names.h"
#include "tests/cli/work_world.h"

#include <QFile>
#include <QRegularExpression>

namespace lotsbok::cli {

class TestRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindIsListedWithItsNames();
    void aRecordIsAddedShownChanged();
    void aChangeOfAnOldVersionIsAConflict();
    void standardInputIsReadAfterThePassword();
    void hostileJsonIsRefused_data();
    void hostileJsonIsRefused();
    void kindsWithTheirOwnCommandNameIt();
    void everyKindCanBeListed();
    void theWorkIsDocumented();

private:
    Ran add(const char* kind, const QByteArray& json, const char* user = "lots")
    {
        m_work.world.write(QStringLiteral("post.json"), json);
        return m_work.run(user, "record add",
                          {QLatin1String(kind), QStringLiteral("--case"), m_case, QStringLiteral("--set"),
                           m_work.world.path(QStringLiteral("post.json"))});
    }
    Ran change(const QString& id, const QByteArray& json)
    {
        m_work.world.write(QStringLiteral("post.json"), json);
        return m_work.run("lots", "record change",
                          {QStringLiteral("instrument"), QStringLiteral("--case"), m_case,
                           QStringLiteral("--id"), id, QStringLiteral("--set"),
                           m_work.world.path(QStringLiteral("post.json"))});
    }

    WorkWorld m_work;
    QString m_case;
};

void TestRecords::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19980101-2387", "Cesar");
}

void checkNames(const QString& kind, const QString& within, const QJsonArray& fields)
{
    for (const QJsonValue value : fields) {
        const QJsonObject field = value.toObject();
        const QString name = within + field.value(QLatin1String("name")).toString();
        QVERIFY2(field.value(QLatin1String("label")).toString() != name, qPrintable(kind + u' ' + name));
        QVERIFY2(!field.value(QLatin1String("type")).toString().isEmpty(), qPrintable(name));
        const QJsonObject item = field.value(QLatin1String("of")).toObject();
        for (const QJsonObject& worded : {field, item}) {
            for (const QJsonValue word : worded.value(QLatin1String("words")).toArray()) {
                const QString text = word.toString();
                QVERIFY2(wordName(kind, name, text) != text || roleFromId(text),
                         qPrintable(kind + u' ' + name + u' ' + text));
            }
        }
        checkNames(kind, name + u'.', field.value(QLatin1String("parts")).toArray());
    }
}

void TestRecords::everyKindIsListedWithItsNames()
{
    const Ran listed =
        m_work.world.run({QStringLiteral("record"), QStringLiteral("kinds"), QStringLiteral("--json")});
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.array().size(), recordKinds().size());
    QVERIFY(recordKinds().size() > 35);
    for (const QJsonValue value : listed.array()) {
        const QJsonObject kind = value.toObject();
        const QString id = kind.value(QLatin1String("kind")).toString();
        QVERIFY2(!kind.value(QLatin1String("label")).toString().isEmpty(), qPrintable(id));
        checkNames(id, {}, kind.value(QLatin1String("fields")).toArray());
    }
    const Ran one =
        m_work.world.run({QStringLiteral("record"), QStringLiteral("kinds"), QStringLiteral("goal")});
    QVERIFY2(one.exit == 0 && one.out.contains("physical-health"), one.out.constData());
    QCOMPARE(m_work.world.run({QStringLiteral("record"), QStringLiteral("kinds")}).exit, 0);
    QCOMPARE(
        m_work.world.run({QStringLiteral("record"), QStringLiteral("kinds"), QStringLiteral("kaka")}).exit,
        2);
}

void TestRecords::aRecordIsAddedShownChanged()
{
    const Ran added =
        add("instrument", R"({"name": "SAVRY", "onDay": "2026-11-10", "originalKept": "Arkivet"})");
    QVERIFY2(added.exit == 0, (added.out + added.err).constData());
    const QString id = added.json().value(QLatin1String("id")).toString();
    const QStringList one{QStringLiteral("instrument"), QStringLiteral("--case"), m_case,
                          QStringLiteral("--id"), id};
    QVERIFY(m_work.both("lots", "record show", one));
    QVERIFY(m_work.both("lots", "record list", one.mid(0, 3)));
    const Ran shown = m_work.run("lots", "record show", one);
    QCOMPARE(shown.json().value(QLatin1String("name")).toString(), QStringLiteral("SAVRY"));
    QJsonObject edited = shown.json();
    edited.insert(QStringLiteral("conclusion"), QStringLiteral("Måttlig risk."));
    const Ran changed = change(id, QJsonDocument(edited).toJson());
    QVERIFY2(changed.exit == 0, (changed.out + changed.err).constData());
    QCOMPARE(changed.json().value(QLatin1String("version")).toInt(), 2);
    QCOMPARE(changed.json().value(QLatin1String("originalKept")).toString(), QStringLiteral("Arkivet"));
    // Only the named fields change.
    QCOMPARE(change(id, R"({"originalKept": null})").exit, 1);
    const Ran named = change(id, R"({"originalKept": ""})");
    QCOMPARE(named.json().value(QLatin1String("conclusion")).toString(), QStringLiteral("Måttlig risk."));
    QCOMPARE(m_work
                 .run("lots", "record show",
                      QStringList{QStringLiteral("instrument"), QStringLiteral("--case"), m_case} +
                          optionWords("--id 0190a0b0-0000-7000-8000-000000000001"))
                 .exit,
             1);
}

void TestRecords::aChangeOfAnOldVersionIsAConflict()
{
    const QString id = add("instrument", R"({"name": "ASI", "onDay": "2026-11-10"})")
                           .json()
                           .value(QLatin1String("id"))
                           .toString();
    QCOMPARE(change(id, R"({"name": "ASI-X", "version": 1})").exit, 0);
    const Ran late = change(id, R"({"name": "ASI-Y", "version": 1})");
    QCOMPARE(late.exit, 9);
    QCOMPARE(late.errorCode(), QStringLiteral("conflict"));
    QCOMPARE(late.json().value(QLatin1String("given")).toInt(), 1);
    QCOMPARE(late.json().value(QLatin1String("stored")).toInt(), 2);
    QCOMPARE(change(id, R"({"name": "ASI-Z", "version": 0})").exit, 1);
    QCOMPARE(change(id, R"({"name": "ASI-Z", "id": "0190a0b0-0000-7000-8000-000000000001"})").exit, 1);
    QCOMPARE(change(QStringLiteral("inget"), R"({"name": "ASI"})").exit, 2);
}

void TestRecords::standardInputIsReadAfterThePassword()
{
    GivenPasswords given({QStringLiteral("åtta gröna båtar på sjön")});
    Context context;
    context.clock = m_work.world.clock;
    context.stateFolder = m_work.world.path(QStringLiteral("läge"));
    context.passwords = &given;
    context.wait = [](std::chrono::milliseconds) {};
    context.input = [&](qint64 limit) {
        return given.prompts().isEmpty()
                   ? QByteArray()
                   : QByteArray(R"({"name": "UngDOK", "onDay": "2026-11-11"})").left(limit);
    };
    QByteArray out;
    const int exit = cli::run({QStringLiteral("record"), QStringLiteral("add"), m_work.book(),
                               QStringLiteral("instrument"), QStringLiteral("--case"), m_case,
                               QStringLiteral("--set"), QStringLiteral("-"), QStringLiteral("--user"),
                               QStringLiteral("lots"), QStringLiteral("--json")},
                              context,
                              Streams{[&](const QByteArray& bytes) { return out += bytes, true; },
                                      [&](const QByteArray& bytes) { return out += bytes, true; }});
    QVERIFY2(exit == 0 && out.contains("UngDOK"), out.constData());
}

void TestRecords::hostileJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("cut") << QByteArray(R"({"name": "SAVRY")");
    QTest::newRow("deep") << QByteArray(R"({"name": )") + QByteArray(17, '[') + QByteArray(17, ']') + "}";
    QTest::newRow("very deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray(R"({"name": ")") + QByteArray(256 * 1024, 'x') + "\"}";
    QTest::newRow("long") << QByteArray(R"({"onDay": "2026-11-10", "name": ")") + QByteArray(201, 'x') +
                                 "\"}";
    QTest::newRow("unknown field") << QByteArray(R"({"name": "SAVRY", "onDay": "2026-11-10", "kaka": 1})");
    QTest::newRow("twice") << QByteArray(R"({"name": "SAVRY", "name": "ASI", "onDay": "2026-11-10"})");
    QTest::newRow("wrong type") << QByteArray(R"({"name": 5, "onDay": "2026-11-10"})");
    QTest::newRow("no such day") << QByteArray(R"({"name": "SAVRY", "onDay": "2026-02-30"})");
    QTest::newRow("day out of range") << QByteArray(R"({"name": "SAVRY", "onDay": "9999-01-01"})");
    QTest::newRow("control characters") << QByteArray(R"({"name": "SA\u0000VRY", "onDay": "2026-11-10"})");
    QTest::newRow("no name") << QByteArray(R"({"name": "  ", "onDay": "2026-11-10"})");
    QTest::newRow("other case") << QByteArray(
        R"({"name": "SAVRY", "onDay": "2026-11-10", "caseId": "0190a0b0-0000-7000-8000-000000000001"})");
}

void TestRecords::hostileJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const Ran ran = add("instrument", json);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.errorCode(), QStringLiteral("invalid-input"));
    QVERIFY(ran.err.size() < 2000);
}

void TestRecords::kindsWithTheirOwnCommandNameIt()
{
    for (const char* kind : {"attachment", "case-reader", "case-event"}) {
        const Ran ran = add(kind, "{}");
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(recordKind(QLatin1String(kind))->madeBy), ran.err.constData());
    }
    m_work.world.write(QStringLiteral("post.json"), R"({"name": "Rådet", "kind": "steering-group"})");
    const QStringList set{QStringLiteral("--set"), m_work.world.path(QStringLiteral("post.json"))};
    QCOMPARE(m_work.run("chef", "record add", QStringList{QStringLiteral("forum")} + set).exit, 0);
    QCOMPARE(m_work.run("lots", "record add", QStringList{QStringLiteral("forum")} + set).exit, 4);
    QCOMPARE(m_work
                 .run("chef", "record add",
                      QStringList{QStringLiteral("forum"), QStringLiteral("--case"), m_case} + set)
                 .exit,
             2);
    QCOMPARE(m_work.run("lots", "record add", QStringList{QStringLiteral("instrument")} + set).exit, 2);
    QCOMPARE(m_work.run("lots", "record add", QStringList{QStringLiteral("kaka")} + set).exit, 2);
    // R20, R17 and the rest of the rules hold here too.
    QCOMPARE(add("threat-assessment", R"({"onDay": "2026-11-10", "level": 6})").exit, 1);
    const QByteArray withdrawal = R"({"consent": "0190a0b0-0000-7000-8000-000000000001",
                                      "at": "2026-11-10T10:00:00.000Z", "receivedBy": "Lotsen"})";
    QVERIFY(add("withdrawal", withdrawal).exit != 0);
}

void TestRecords::everyKindCanBeListed()
{
    for (const RecordKind& kind : recordKinds()) {
        QStringList options{QLatin1String(kind.id)};
        if (kind.ofCase) {
            options << QStringLiteral("--case") << m_case;
        }
        for (const bool json : {true, false}) {
            const Ran ran = m_work.run("chef", "record list", options, json);
            QVERIFY2(ran.exit == 0, (QByteArray(kind.id) + ": " + ran.err).constData());
        }
    }
}

/// docs/cli.md names every command of part 2, and every command that it names exists.
void TestRecords::theWorkIsDocumented()
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR) + QStringLiteral("/docs/cli.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)(?: ([a-z-]+))?"),
                                        QRegularExpression::MultilineOption);
    int rows = 0;
    auto matches = row.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringList words{match.captured(1), match.captured(2)};
        QVERIFY2(findCommand(words) != nullptr, qPrintable(match.captured()));
        ++rows;
    }
    QCOMPARE(rows, commandTable().size());
    // The contract of part 2 (design/cli.md).
    for (const char* name : {"case status", "case close", "case reassign", "case reopen", "duties",
                             "consent give", "consent withdraw", "consent list", "consent effect",
                             "disclose tell", "threat assess", "threat show", "plan new", "meeting plan",
                             "incident add", "deviation add", "procure check", "staff talk", "log review"}) {
        const Command* command = findCommand(QString::fromLatin1(name).split(QLatin1Char(' ')));
        QVERIFY2(command != nullptr && QLatin1String(command->name) == QLatin1String(name), name);
    }
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestRecords)
#include "tst_cli_records.moc"
