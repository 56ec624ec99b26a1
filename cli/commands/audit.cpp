// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

constexpr int defaultLimit = 1000;

/// The newest entries, oldest of them first; from `from` on when it was given. The book numbers its entries
/// without gaps, so reading on from page to page ends at the newest.
Result<QList<AuditEntry>> entriesFor(const Session& session, std::optional<qint64> from, int limit)
{
    if (from) {
        return session.audit(*from, limit);
    }
    QList<AuditEntry> newest;
    for (qint64 next = 0;;) {
        auto page = session.audit(next, std::max(limit, defaultLimit));
        if (!page || page->isEmpty()) {
            return page ? Result<QList<AuditEntry>>(newest) : page;
        }
        next = page->last().sequence + 1;
        newest += *page;
        newest.remove(0, std::max<qsizetype>(0, newest.size() - limit));
    }
}

Result<Output> listAudit(const Invocation& invocation, const Context& context)
{
    const auto from = numberOption(invocation, "from", 0, 0, std::numeric_limits<qint64>::max());
    if (!from) {
        return fail(from.error());
    }
    const auto limit = numberOption(invocation, "limit", defaultLimit, 1, 1'000'000);
    if (!limit) {
        return fail(limit.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto entries =
        entriesFor(**session, invocation.has("from") ? std::optional<qint64>(*from) : std::nullopt,
                   static_cast<int>(*limit));
    if (!entries) {
        return fail(entries.error());
    }
    QList<QStringList> rows;
    for (const AuditEntry& entry : *entries) {
        rows << QStringList{QString::number(entry.sequence), localTime(entry.at), entry.by, entry.action,
                            entry.subject};
    }
    const QStringList head{Cli::tr("No."), Cli::tr("When"), Cli::tr("Who"), Cli::tr("What"),
                           Cli::tr("About")};
    return Output{toJsonArray(*entries), table(head, rows), {}};
}

Result<Output> verifyAudit(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    if (!(*session)->can(Permission::ReadAudit)) {
        return fail(ErrorCode::NoPermission, Cli::tr("Your role may not read the log."));
    }
    const auto report = (*session)->verify();
    if (!report) {
        return fail(report.error());
    }
    Output output;
    output.json = QJsonObject{{QStringLiteral("intact"), report->problems.isEmpty()},
                              {QStringLiteral("entries"), report->auditEntries},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}};
    Lines lines;
    lines.add(Cli::tr("Entries in the log"), QString::number(report->auditEntries));
    for (const QString& problem : report->problems) {
        lines.text(problem);
    }
    if (report->problems.isEmpty()) {
        lines.text(Cli::tr("The chain of the log is unbroken."));
    } else {
        output.failure =
            Error{ErrorCode::Tampered, Cli::tr("The log does not verify; see what and where above."), {}};
    }
    output.text = lines.join();
    return output;
}

} // namespace

QList<Command> auditCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return {
        {"audit list",
         QT_TRANSLATE_NOOP("Cli", "Lists who read and changed what."),
         {book},
         {{"from", "NUMBER",
           QT_TRANSLATE_NOOP("Cli", "The first entry to show; the newest are shown without it.")},
          {"limit", "COUNT", QT_TRANSLATE_NOOP("Cli", "Show at most that many; 1000 without it.")}},
         "audit list akt.lotsbok --from 1 --limit 50 --user chef",
         listAudit},
        {"audit verify",
         QT_TRANSLATE_NOOP("Cli", "Checks that the log is unbroken and that no page was put back."),
         {book},
         {},
         "audit verify akt.lotsbok --user chef",
         verifyAudit},
    };
}

} // namespace lotsbok::cli
