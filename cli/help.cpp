// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/arguments.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lotsbok::cli {

namespace {

struct Row {
    QString left;
    QString right;
};

QString twoColumns(const QList<Row>& rows)
{
    qsizetype width = 0;
    for (const Row& row : rows) {
        width = std::max(width, row.left.size());
    }
    QStringList lines;
    for (const Row& row : rows) {
        lines << QStringLiteral("  %1  %2").arg(row.left, -static_cast<int>(width)).arg(row.right);
    }
    return lines.join(QLatin1Char('\n'));
}

QString written(const Option& option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return *option.value == '\0' ? name : name + QLatin1Char(' ') + QString::fromUtf8(option.value);
}

QList<Row> optionRows(const QList<Option>& options)
{
    QList<Row> rows;
    for (const Option& option : options) {
        rows << Row{written(option), Cli::tr(option.help)};
    }
    return rows;
}

QJsonArray optionsJson(const QList<Option>& options)
{
    QJsonArray array;
    for (const Option& option : options) {
        array << QJsonObject{{QStringLiteral("name"), QLatin1String(option.name)},
                             {QStringLiteral("value"), QString::fromUtf8(option.value)},
                             {QStringLiteral("required"), option.required},
                             {QStringLiteral("help"), Cli::tr(option.help)}};
    }
    return array;
}

QJsonObject commandJson(const Command& command)
{
    return {{QStringLiteral("command"), QLatin1String(command.name)},
            {QStringLiteral("summary"), Cli::tr(command.summary)},
            {QStringLiteral("usage"), QStringLiteral("lotsbok-cli ") + synopsis(command)},
            {QStringLiteral("options"), optionsJson(command.options)},
            {QStringLiteral("example"), QStringLiteral("lotsbok-cli ") + QString::fromUtf8(command.example)}};
}

QList<Row> exitCodes()
{
    return {
        {QStringLiteral("0"), Cli::tr("Done.")},
        {QStringLiteral("1"), Cli::tr("Failed, with the reason in one sentence.")},
        {QStringLiteral("2"), Cli::tr("Wrong usage.")},
        {QStringLiteral("3"), Cli::tr("A rule says no; the findings are listed.")},
        {QStringLiteral("4"), Cli::tr("Wrong user or password, or no right.")},
        {QStringLiteral("5"), Cli::tr("Not a book, damaged, or tampered with.")},
        {QStringLiteral("6"), Cli::tr("In use or locked by another.")},
        {QStringLiteral("7"), Cli::tr("The book is newer than the program.")},
        {QStringLiteral("8"), Cli::tr("No space, or the file system says no.")},
        {QStringLiteral("9"), Cli::tr("The record changed meanwhile.")},
    };
}

} // namespace

QString synopsis(const Command& command)
{
    QStringList parts{QLatin1String(command.name)};
    for (const Operand& operand : command.operands) {
        const QString name = QLatin1String(operand.name);
        parts << (operand.optional ? QStringLiteral("[%1]").arg(name) : name);
    }
    for (const Option& option : command.options) {
        const QString one = option.required ? written(option) : QStringLiteral("[%1]").arg(written(option));
        parts << (option.many ? one + QStringLiteral("…") : one);
    }
    return parts.join(QLatin1Char(' '));
}

Output overviewHelp(const QString& group)
{
    QList<Row> rows;
    QJsonArray commands;
    for (const Command& command : commandTable()) {
        const QString name = QLatin1String(command.name);
        if (group.isEmpty() || name.startsWith(group + QLatin1Char(' '))) {
            rows << Row{name, Cli::tr(command.summary)};
            commands << commandJson(command);
        }
    }
    const QString example =
        QString::fromUtf8(findCommand(QStringList(rows.first().left.split(QLatin1Char(' '))))->example);
    QStringList text{
        Cli::tr("Usage: %1")
            .arg(QStringLiteral("lotsbok-cli [--json] [--lang sv|en] [--user NAME] COMMAND …")),
        QString(),
        Cli::tr("Commands:"),
        twoColumns(rows),
        QString(),
        Cli::tr("Options of every command:"),
        twoColumns(optionRows(globalOptions())),
        QString(),
        Cli::tr("Exit codes:"),
        twoColumns(exitCodes()),
        QString(),
        Cli::tr("Example:"),
        QStringLiteral("  lotsbok-cli ") + example,
        QString(),
        Cli::tr("Help for one command: %1").arg(QStringLiteral("lotsbok-cli COMMAND --help")),
    };
    return {QJsonObject{{QStringLiteral("commands"), commands}}, text.join(QLatin1Char('\n')), {}};
}

Output commandHelp(const Command& command)
{
    QStringList text{Cli::tr(command.summary), QString(),
                     Cli::tr("Usage: %1").arg(QStringLiteral("lotsbok-cli ") + synopsis(command))};
    QList<Row> operands;
    for (const Operand& operand : command.operands) {
        operands << Row{QLatin1String(operand.name), Cli::tr(operand.help)};
    }
    if (!operands.isEmpty()) {
        text << twoColumns(operands);
    }
    if (!command.options.isEmpty()) {
        text << QString() << Cli::tr("Options:") << twoColumns(optionRows(command.options));
    }
    text << QString() << Cli::tr("Options of every command:") << twoColumns(optionRows(globalOptions()));
    text << QString() << Cli::tr("Example:")
         << QStringLiteral("  lotsbok-cli ") + QString::fromUtf8(command.example);
    return {commandJson(command), text.join(QLatin1Char('\n')), {}};
}

} // namespace lotsbok::cli
