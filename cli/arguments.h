// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QDate>

namespace lotsbok::cli {

/// The command line taken apart.
struct Arguments {
    const Command* command = nullptr; ///< nullptr with help or version alone
    QString group;                    ///< "book" when only a group was named with --help
    Invocation invocation;
    bool json = false;
    bool help = false;
    bool version = false;
    bool passwordStdin = false;
    QDate now; ///< --now, test builds only; invalid otherwise
};

/// What can be known even of a command line that is wrong: how to answer.
struct AnswerStyle {
    bool json = false;
    QString language = QStringLiteral("sv");
};
AnswerStyle answerStyle(const QStringList& arguments);

/// Options may stand anywhere; "--" ends them; "--name=value" and "--name value" are the same.
/// `arguments` is without the program's name. Errors: Usage, naming what is wrong.
Result<Arguments> parseArguments(const QStringList& arguments);

/// Options that every command takes, for the help.
const QList<Option>& globalOptions();

} // namespace lotsbok::cli
