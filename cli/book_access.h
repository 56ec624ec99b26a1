// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/session/session.h"

namespace lotsbok::cli {

/// Who opens a book, and with what.
struct Credentials {
    QString loginName;
    Secret password;
};

/// Asks for the password of --user (or of the only user there is) of the book that the first operand names.
/// A file that is no book is refused before a password is asked for.
Result<Credentials> askCredentials(const Invocation& invocation, const Context& context);

/// Opens the book that the first operand names, as the user of --user (or the only one there is).
/// A file that is no book is refused before a password is asked for.
Result<std::unique_ptr<Session>> openBook(const Invocation& invocation, const Context& context);

/// Who is to open it: --user, or the book's only user. Errors: Usage when several could be meant.
Result<QString> userFor(const Invocation& invocation, const BookInfo& info);

/// Asks for a password that `loginName` is to have. Errors: those of asking, InvalidInput when it is too
/// weak.
Result<Secret> askNewPassword(const Context& context, const QString& loginName);

/// An ISO date option; invalid when it was not given. Errors: Usage.
Result<QDate> dateOption(const Invocation& invocation, const char* option);

/// A whole number option within bounds; `otherwise` when it was not given. Errors: Usage.
Result<qint64> numberOption(const Invocation& invocation, const char* option, qint64 otherwise, qint64 least,
                            qint64 most);

/// Reads a file that a person named, at most `limit` bytes. Errors: FileSystem, InvalidInput when it is
/// larger.
Result<QByteArray> readBounded(const QString& path, qint64 limit);

/// Says every tenth part of long work; `text` has %1 for the per cent. Ctrl+C cancels it.
Book::Progress progressNotes(const Context& context, const QString& text);

/// The stored user with that login name. Errors: NotFound.
Result<User> userNamed(const Session& session, const QString& loginName);

} // namespace lotsbok::cli
