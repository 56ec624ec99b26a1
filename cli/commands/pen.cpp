// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/session/pen_status.h"

namespace lotsbok::cli {

namespace {

QJsonValue personJson(const std::optional<LeaseHolder>& person)
{
    if (!person) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("user"), person->user},
                       {QStringLiteral("station"), person->host},
                       {QStringLiteral("since"), person->since.toString(Qt::ISODate)}};
}

QString personLine(const LeaseHolder& person)
{
    return Cli::tr("%1 on %2, since %3").arg(person.user, person.host, localTime(person.since));
}

/// Reads what stands beside the book: no password, and nobody is disturbed.
Result<Output> bookStatus(const Invocation& invocation, const Context&)
{
    const auto info = Book::probe(invocation.operand(0));
    if (!info) {
        return fail(info.error());
    }
    const PenStatus status = penStatus(info->path);
    Lines lines;
    lines.add(Cli::tr("Writes"), status.holder ? personLine(*status.holder) : Cli::tr("nobody"));
    if (status.asker) {
        lines.add(Cli::tr("Asks for the pen"), personLine(*status.asker));
    }
    lines.add(Cli::tr("Copy for reading"),
              status.publishedAt ? localTime(*status.publishedAt) : Cli::tr("none"));
    lines.add(Cli::tr("Stations whose notes are not in the book yet"), QString::number(status.spools));
    return Output{QJsonObject{{QStringLiteral("path"), info->path},
                              {QStringLiteral("pen"), personJson(status.holder)},
                              {QStringLiteral("asks"), personJson(status.asker)},
                              {QStringLiteral("copy"),
                               status.publishedAt ? QJsonValue(status.publishedAt->toString(Qt::ISODate))
                                                  : QJsonValue(QJsonValue::Null)},
                              {QStringLiteral("spools"), status.spools}},
                  lines.join(),
                  {}};
}

/// Opens the book for writing, takes over from a holder who gives no sign of life, and closes it again.
Result<Output> takeOverBook(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return fail(given.error());
    }
    OpenOptions options = context.openOptions();
    options.whenBusy = WhenBusy::TakeOver;
    if (const auto holder = penStatus(invocation.operand(0)).holder) {
        context.say(Cli::tr("Watching for a minute whether %1 still works.").arg(personLine(*holder)));
    }
    const auto session = Book::open(invocation.operand(0), given->loginName, given->password, options);
    if (!session) {
        return fail(session.error());
    }
    return Output{QJsonObject{{QStringLiteral("path"), invocation.operand(0)},
                              {QStringLiteral("pen"), QJsonValue(QJsonValue::Null)}},
                  Cli::tr("The pen of the book is free."),
                  {}};
}

} // namespace

QList<Command> penCommands()
{
    return {
        {"book status",
         QT_TRANSLATE_NOOP("Cli", "Shows who writes in a book and since when, without a password."),
         {bookOperand()},
         {},
         "book status akt.lotsbok",
         bookStatus},
        {"book take-over",
         QT_TRANSLATE_NOOP("Cli", "Takes the pen from a workstation that gives no sign of life."),
         {bookOperand()},
         {},
         "book take-over akt.lotsbok --user chef",
         takeOverBook},
    };
}

} // namespace lotsbok::cli
