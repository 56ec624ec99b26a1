// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace lotsbok::cli {

/// A word that stands without a dash: BOOK, FILE, ID.
struct Operand {
    const char* name;
    const char* help; ///< QT_TRANSLATE_NOOP("Cli", …)
    bool optional = false;
};

/// --name VALUE, or a flag where `value` is empty.
struct Option {
    const char* name;
    const char* value;
    const char* help; ///< QT_TRANSLATE_NOOP("Cli", …)
    bool required = false;
    bool many = false;            ///< may be given several times
    const char* column = nullptr; ///< the field of a record that it fills (cli/records/record_options.h)
};

struct Command;

/// What was typed, checked against its command: required parts are there, nothing unknown is.
struct Invocation {
    const Command* command = nullptr; ///< set by parseArguments
    QStringList operands{};
    QHash<QString, QString> options{};   ///< by name without dashes; flags have an empty value
    QHash<QString, QStringList> lists{}; ///< of options that may be given several times: all, in order
    QString user{};                      ///< --user; empty when not given

    [[nodiscard]] QString operand(int index) const { return operands.value(index); }
    [[nodiscard]] bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const
    {
        return options.value(QString::fromLatin1(option));
    }
    [[nodiscard]] QStringList values(const char* option) const
    {
        return lists.value(QString::fromLatin1(option));
    }
};

/// What a command answers: the same facts for programs and for people.
struct Output {
    QJsonValue json;
    QString text; ///< lines for people, without a final newline
    std::optional<Error>
        failure; ///< the answer is complete, yet the exit code is this failure's (verify, rules)
};

/// One row of the table that help, documentation and completeness tests follow from.
struct Command {
    using Run = Result<Output> (*)(const Invocation&, const Context&);

    const char* name;    ///< "book create"
    const char* summary; ///< QT_TRANSLATE_NOOP("Cli", …), one sentence
    QList<Operand> operands;
    QList<Option> options;
    const char* example; ///< what follows "lotsbok-cli "
    Run run;
};

/// Every command of docs/cli.md, in that order.
const QList<Command>& commandTable();

/// The command that the first words name ("book create"); nullptr when there is none.
const Command* findCommand(const QStringList& words);

} // namespace lotsbok::cli
