// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

/// Words and options as typed, before anybody knows which command they are for.
struct Taken {
    QStringList words;
    QHash<QString, QString> options;
    QHash<QString, QStringList> lists;
};

Unexpected usage(const QString& text)
{
    return fail(ErrorCode::Usage, text);
}

const Option* findOption(const QList<Option>& options, const QString& name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&](const Option& option) { return name == QLatin1String(option.name); });
    return found == options.cend() ? nullptr : &*found;
}

/// The option of that name which any command has: enough to know whether a value follows.
const Option* findAnywhere(const QString& name)
{
    if (const Option* option = findOption(globalOptions(), name)) {
        return option;
    }
    for (const Command& command : commandTable()) {
        if (const Option* option = findOption(command.options, name)) {
            return option;
        }
    }
    return nullptr;
}

bool takesValue(const Option& option)
{
    return *option.value != '\0';
}

/// Takes one option, which may use the next argument as its value.
Result<void> takeOption(const QStringList& arguments, qsizetype& index, Taken& taken)
{
    const QString typed = arguments.at(index).mid(2);
    const qsizetype equals = typed.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? typed : typed.left(equals);
    const Option* option = findAnywhere(name);
    if (option == nullptr) {
        return usage(Cli::tr("There is no option --%1.").arg(name));
    }
    if (!option->many && taken.options.contains(name)) {
        return usage(Cli::tr("The option --%1 is given twice.").arg(name));
    }
    QString value;
    if (takesValue(*option)) {
        if (equals < 0 && index + 1 >= arguments.size()) {
            return usage(Cli::tr("The option --%1 needs a value.").arg(name));
        }
        value = equals < 0 ? arguments.at(++index) : typed.mid(equals + 1);
        if (value.isEmpty()) {
            return usage(Cli::tr("The option --%1 needs a value.").arg(name));
        }
    } else if (equals >= 0) {
        return usage(Cli::tr("The option --%1 takes no value.").arg(name));
    }
    taken.options.insert(name, value);
    if (option->many) {
        taken.lists[name] << value;
    }
    return {};
}

Result<Taken> take(const QStringList& arguments)
{
    Taken taken;
    bool onlyWords = false;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString& argument = arguments.at(index);
        if (onlyWords || !argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            taken.words << argument;
        } else if (argument == QLatin1String("--")) {
            onlyWords = true;
        } else if (!argument.startsWith(QLatin1String("--"))) {
            return usage(Cli::tr("There is no option %1; options are long, such as --help.").arg(argument));
        } else if (const auto done = takeOption(arguments, index, taken); !done) {
            return fail(done.error());
        }
    }
    return taken;
}

/// Moves the options that belong to every command out of `options`.
Result<void> applyGlobal(QHash<QString, QString>& options, Arguments& result)
{
    const auto flag = [&](const char* name) { return options.remove(QLatin1String(name)) > 0; };
    result.json = flag("json");
    result.help = flag("help");
    result.version = flag("version");
    result.passwordStdin = flag("password-stdin");
    result.invocation.user = options.take(QStringLiteral("user"));
    const QString language = options.take(QStringLiteral("lang"));
    if (!language.isEmpty() && language != QLatin1String("sv") && language != QLatin1String("en")) {
        return usage(Cli::tr("The language is sv or en."));
    }
    if (const QString now = options.take(QStringLiteral("now")); !now.isEmpty()) {
        result.now = QDate::fromString(now, Qt::ISODate);
        if (!result.now.isValid()) {
            return usage(Cli::tr("The date of --now is written 2026-11-22."));
        }
    }
    return {};
}

Result<void> checkOptions(const Command& command, const QHash<QString, QString>& options)
{
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (findOption(command.options, it.key()) == nullptr) {
            return usage(
                Cli::tr("The command %1 has no option --%2.").arg(QLatin1String(command.name), it.key()));
        }
    }
    for (const Option& option : command.options) {
        if (option.required && !options.contains(QLatin1String(option.name))) {
            return usage(Cli::tr("The command %1 needs the option --%2.")
                             .arg(QLatin1String(command.name), QLatin1String(option.name)));
        }
    }
    return {};
}

Result<void> checkOperands(const Command& command, const QStringList& operands)
{
    if (operands.size() > command.operands.size()) {
        return usage(Cli::tr("The command %1 does not take “%2”.")
                         .arg(QLatin1String(command.name), operands.at(command.operands.size())));
    }
    for (qsizetype i = operands.size(); i < command.operands.size(); ++i) {
        if (!command.operands.at(i).optional) {
            return usage(Cli::tr("The command %1 needs %2.")
                             .arg(QLatin1String(command.name), QLatin1String(command.operands.at(i).name)));
        }
    }
    return {};
}

bool isGroup(const QString& word)
{
    return std::any_of(commandTable().cbegin(), commandTable().cend(), [&](const Command& command) {
        return QString::fromLatin1(command.name).startsWith(word + QLatin1Char(' '));
    });
}

} // namespace

const QList<Option>& globalOptions()
{
    static const QList<Option> options = {
        {"help", "", QT_TRANSLATE_NOOP("Cli", "Show help, with an example.")},
        {"json", "",
         QT_TRANSLATE_NOOP("Cli", "Print one JSON value; text for people goes to standard error.")},
        {"lang", "sv|en", QT_TRANSLATE_NOOP("Cli", "The language of what is printed; Swedish without it.")},
        {"user", "NAME",
         QT_TRANSLATE_NOOP("Cli", "Who opens the book; needed when the book has several users.")},
        {"password-stdin", "",
         QT_TRANSLATE_NOOP("Cli", "Read each password that is asked for as a line of standard input.")},
        {"version", "", QT_TRANSLATE_NOOP("Cli", "Show the version.")},
#ifdef LOTSBOK_TEST_BUILD
        {"now", "DATE", QT_TRANSLATE_NOOP("Cli", "Let it be noon of that day; only in test builds.")},
#endif
    };
    return options;
}

AnswerStyle answerStyle(const QStringList& arguments)
{
    AnswerStyle style;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != QLatin1String("--"); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QLatin1String("--json")) {
            style.json = true;
        } else if (argument == QLatin1String("--lang=en") ||
                   (argument == QLatin1String("--lang") && arguments.value(i + 1) == QLatin1String("en"))) {
            style.language = QStringLiteral("en");
        }
    }
    return style;
}

Result<Arguments> parseArguments(const QStringList& arguments)
{
    auto taken = take(arguments);
    if (!taken) {
        return fail(taken.error());
    }
    Arguments result;
    if (const auto applied = applyGlobal(taken->options, result); !applied) {
        return fail(applied.error());
    }
    result.command = findCommand(taken->words);
    if (result.command == nullptr) {
        if (taken->words.isEmpty() && (result.help || result.version)) {
            return result;
        }
        if (taken->words.size() == 1 && isGroup(taken->words.first())) {
            if (!result.help) {
                return usage(Cli::tr("The command %1 needs a second word; see lotsbok-cli %1 --help.")
                                 .arg(taken->words.first()));
            }
            result.group = taken->words.first();
            return result;
        }
        return taken->words.isEmpty() ? usage(Cli::tr("A command is needed; see lotsbok-cli --help."))
                                      : usage(Cli::tr("There is no command “%1”; see lotsbok-cli --help.")
                                                  .arg(taken->words.mid(0, 2).join(QLatin1Char(' '))));
    }
    if (result.help) {
        return result;
    }
    result.invocation.operands =
        taken->words.mid(QString::fromLatin1(result.command->name).count(QLatin1Char(' ')) + 1);
    result.invocation.command = result.command;
    result.invocation.options = taken->options;
    result.invocation.lists = taken->lists;
    if (const auto checked = checkOptions(*result.command, taken->options); !checked) {
        return fail(checked.error());
    }
    if (const auto checked = checkOperands(*result.command, result.invocation.operands); !checked) {
        return fail(checked.error());
    }
    return result;
}

} // namespace lotsbok::cli
