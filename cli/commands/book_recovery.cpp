// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/security/recovery_key.h"

namespace lotsbok::cli {

namespace {

/// The former key as it was printed; empty when it is said to be lost.
Result<QString> formerKey(const Invocation& invocation, const Context& context)
{
    if (invocation.has("lost")) {
        return QString();
    }
    const auto typed = context.passwords->ask(Cli::tr("Former recovery key"));
    if (!typed) {
        return fail(typed.error());
    }
    return QString::fromUtf8(reinterpret_cast<const char*>(typed->data()),
                             static_cast<qsizetype>(typed->size()));
}

/// Who gets no new password with the new key before the next unlocking.
Result<QStringList> waiting(UserDesk& desk)
{
    const auto rows = desk.rows();
    if (!rows) {
        return fail(rows.error());
    }
    QStringList names;
    for (const UserDesk::Row& row : *rows) {
        if (!row.recoverable && row.state != UserDesk::State::Removed) {
            names << row.loginName;
        }
    }
    return names;
}

Result<Output> changeRecoveryKey(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    UserDesk desk(**session);
    auto former = formerKey(invocation, context);
    if (!former) {
        return fail(former.error());
    }
    if (!invocation.has("lost")) {
        if (auto right = desk.checkRecoveryKey(*former); !right) {
            return fail(right.error());
        }
    }
    const RecoveryKey fresh = RecoveryKey::create();
    const auto done = desk.changeRecoveryKey(
        {fresh.sealPublic, *former, invocation.has("exposed"), invocation.value("because")},
        progressNotes(context, Cli::tr("Encrypted anew %1 %.")));
    former->fill(QChar(0));
    const auto names = done ? waiting(desk) : Result<QStringList>(fail(done.error()));
    if (!names) {
        return fail(names.error());
    }
    const QString printed = printedRecoveryKey(fresh.sealPrivate);
    Lines lines;
    lines
        .text(Cli::tr("New recovery key, shown only now; print it and give it to the security officer in an "
                      "envelope. The former one opens nothing any more but copies from before:"))
        .text(QStringLiteral("  ") + printed);
    if (!names->isEmpty()) {
        lines.text(Cli::tr("It gives these a new password only once they have unlocked the book: %1")
                       .arg(names->join(QStringLiteral(", "))));
    }
    return Output{QJsonObject{{QStringLiteral("path"), (*session)->path()},
                              {QStringLiteral("recoveryKey"), printed},
                              {QStringLiteral("waiting"), QJsonArray::fromStringList(*names)}},
                  lines.join(),
                  {}};
}

} // namespace

QList<Command> recoveryCommands()
{
    return {
        {"book recovery-key",
         QT_TRANSLATE_NOOP("Cli", "Makes a new recovery key, prints it once, and lets the former one open "
                                  "nothing any more; asks for the former one."),
         {{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")}},
         {{"because", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why; kept in the history."), true},
          {"lost", "",
           QT_TRANSLATE_NOOP("Cli",
                             "The former key is not at hand: the others are covered once they unlock.")},
          {"exposed", "",
           QT_TRANSLATE_NOOP("Cli", "Somebody may have seen the former key: the book is encrypted anew.")}},
         "book recovery-key akt.lotsbok --because \"kuvertet är öppnat\" --exposed --user chef",
         changeRecoveryKey},
    };
}

} // namespace lotsbok::cli
