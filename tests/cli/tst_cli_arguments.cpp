// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's grammar, the help that follows from the table, and that docs/cli.md names every command.
#include "cli/arguments.h"
#include "cli/help.h"
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

namespace lotsbok::cli {

class TestArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void optionsStandAnywhere();
    void twoDashesEndTheOptions();
    void helpOfEveryCommandHasAnExampleThatIsRight_data();
    void helpOfEveryCommandHasAnExampleThatIsRight();
    void helpOfAGroup();
    void theTableHasNoDoubles();
    void everyCommandIsDocumented();
    void aWrongCommandLineIsAnsweredInJsonToo();
};

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("nothing", {});
    row("unknown command", {QStringLiteral("boka")});
    row("group alone", {QStringLiteral("book")});
    row("unknown word in a group", {QStringLiteral("book"), QStringLiteral("burn")});
    row("unknown option", {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--colour")});
    row("option of another command",
        {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--given"), QStringLiteral("x")});
    row("short option", {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("-j")});
    row("operand missing", {QStringLiteral("form"), QStringLiteral("show")});
    row("operand too many",
        {QStringLiteral("form"), QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("2")});
    row("required option missing",
        {QStringLiteral("book"), QStringLiteral("create"), QStringLiteral("b.lotsbok")});
    row("value missing", {QStringLiteral("demo"), QStringLiteral("--out")});
    row("value empty", {QStringLiteral("demo"), QStringLiteral("--out=")});
    row("value for a flag", {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--json=1")});
    row("given twice", {QStringLiteral("demo"), QStringLiteral("--out"), QStringLiteral("a"),
                        QStringLiteral("--out"), QStringLiteral("b")});
    row("language",
        {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("de")});
    row("no date",
        {QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--now"), QStringLiteral("i går")});
    row("a password as argument",
        {QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("b.lotsbok"),
         QStringLiteral("--password"), QStringLiteral("x")});
}

void TestArguments::refuses()
{
    QFETCH(QStringList, arguments);
    const auto parsed = parseArguments(arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Usage);
    QVERIFY(!parsed.error().text.isEmpty());
    QCOMPARE(CliWorld().run(arguments).exit, 2);
}

void TestArguments::optionsStandAnywhere()
{
    const auto parsed =
        parseArguments({QStringLiteral("--json"), QStringLiteral("client"), QStringLiteral("--name=Ek = A"),
                        QStringLiteral("find"), QStringLiteral("--user"), QStringLiteral("åsa"),
                        QStringLiteral("bok.lotsbok")});
    QVERIFY(parsed);
    QCOMPARE(QString::fromLatin1(parsed->command->name), QStringLiteral("client find"));
    QVERIFY(parsed->json);
    QCOMPARE(parsed->invocation.user, QStringLiteral("åsa"));
    QCOMPARE(parsed->invocation.value("name"), QStringLiteral("Ek = A"));
    QCOMPARE(parsed->invocation.operands, QStringList{QStringLiteral("bok.lotsbok")});
}

void TestArguments::twoDashesEndTheOptions()
{
    const auto parsed = parseArguments({QStringLiteral("book"), QStringLiteral("info"), QStringLiteral("--"),
                                        QStringLiteral("--konstig.lotsbok")});
    QVERIFY(parsed);
    QCOMPARE(parsed->invocation.operand(0), QStringLiteral("--konstig.lotsbok"));
    QVERIFY(parseArguments({QStringLiteral("form"), QStringLiteral("check"), QStringLiteral("-")}));
}

void TestArguments::helpOfEveryCommandHasAnExampleThatIsRight_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < commandTable().size(); ++i) {
        QTest::newRow(commandTable().at(i).name) << i;
    }
}

void TestArguments::helpOfEveryCommandHasAnExampleThatIsRight()
{
    QFETCH(int, index);
    const Command& command = commandTable().at(index);
    const QString example = QString::fromUtf8(command.example);
    const auto parsed = parseArguments(QProcess::splitCommand(example));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text));
    QCOMPARE(parsed->command, &command);

    const QStringList words = QString::fromLatin1(command.name).split(QLatin1Char(' '));
    const Ran ran = CliWorld().run(words + QStringList{QStringLiteral("--help")});
    QCOMPARE(ran.exit, 0);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY(text.contains(example));
    QVERIFY(text.contains(synopsis(command)));
    for (const Option& option : command.options) {
        QVERIFY2(text.contains(QStringLiteral("--") + QLatin1String(option.name)), option.name);
    }
    const Ran json = CliWorld().run(words + QStringList{QStringLiteral("--help"), QStringLiteral("--json")});
    QCOMPARE(json.json().value(QLatin1String("command")).toString(), QLatin1String(command.name));
}

void TestArguments::helpOfAGroup()
{
    const Ran all = CliWorld().run({QStringLiteral("--help")});
    const Ran group = CliWorld().run({QStringLiteral("book"), QStringLiteral("--help")});
    QCOMPARE(all.exit, 0);
    QCOMPARE(group.exit, 0);
    QVERIFY(group.out.contains("book restore"));
    QVERIFY(!group.out.contains("client find"));
    for (const Command& command : commandTable()) {
        QVERIFY2(all.out.contains(command.name), command.name);
    }
    for (int code = 0; code <= 9; ++code) {
        QVERIFY2(all.out.contains("\n  " + QByteArray::number(code) + "  "),
                 qPrintable(QString::number(code)));
    }
    QCOMPARE(CliWorld().run({QStringLiteral("--version")}).exit, 0);
}

void TestArguments::theTableHasNoDoubles()
{
    QSet<QString> names;
    QHash<QString, bool> takesValue;
    QHash<QString, bool> many;
    for (const Option& option : globalOptions()) {
        takesValue.insert(QLatin1String(option.name), *option.value != '\0');
    }
    for (const Command& command : commandTable()) {
        QVERIFY2(!names.contains(QLatin1String(command.name)), command.name);
        names.insert(QLatin1String(command.name));
        for (const Option& option : command.options) {
            const bool takes = *option.value != '\0';
            const QString name = QLatin1String(option.name);
            // The parser asks the whole table whether a value follows: an option means the same in every
            // command.
            QVERIFY2(takesValue.value(name, takes) == takes, option.name);
            takesValue.insert(name, takes);
            QVERIFY2(many.value(name, option.many) == option.many, option.name);
            many.insert(name, option.many);
        }
    }
}

void TestArguments::everyCommandIsDocumented()
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR) + QStringLiteral("/docs/cli.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).replace(QLatin1String("\\|"), QLatin1String("|"));
    for (const Command& command : commandTable()) {
        QVERIFY2(text.contains(QLatin1Char('`') + synopsis(command) + QLatin1Char('`')), command.name);
    }
}

void TestArguments::aWrongCommandLineIsAnsweredInJsonToo()
{
    const Ran ran = CliWorld().run({QStringLiteral("--json"), QStringLiteral("boka")});
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.errorCode(), QStringLiteral("usage"));
    QVERIFY(!ran.err.isEmpty());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestArguments)
#include "tst_cli_arguments.moc"
