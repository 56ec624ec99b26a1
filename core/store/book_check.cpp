// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_check.h"

#include "core/store/record_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

namespace {

Result<QStringList> pragmaLines(Connection& connection, const char* sql)
{
    Statement check = connection.prepare(sql);
    QStringList lines;
    const auto done = eachRow(check, [&lines](const Statement& row) -> Result<void> {
        lines.append(row.text(0));
        return {};
    });
    return done ? Result<QStringList>(std::move(lines)) : fail(done.error());
}

/// Whether a check failed because of what it checks: SQLCipher reports a damaged page as CORRUPT or as a
/// plain ERROR.
bool isFinding(const Error& error)
{
    return error.code == ErrorCode::Tampered || error.code == ErrorCode::Damaged ||
           error.code == ErrorCode::Failed;
}

/// A check that itself fails on a damaged page is a finding, not a failure of the check.
Result<void> addFindings(QStringList& problems, const Result<QStringList>& lines, const QString& text)
{
    if (!lines && !isFinding(lines.error())) {
        return fail(lines.error());
    }
    if (!lines) {
        problems.append(text.arg(lines.error().detail));
        return {};
    }
    for (const QString& line : *lines) {
        if (line != QLatin1StringView("ok")) {
            problems.append(text.arg(line));
        }
    }
    return {};
}

/// Takes a refusal of the chain, or damage on the way, as a finding.
Result<void> found(QStringList& problems, const Error& error)
{
    if (!isFinding(error)) {
        return fail(error);
    }
    problems.append(error.text);
    return {};
}

Result<void> checkChain(Store& store, const QList<AuditAnchor>& anchors, const Connection::Progress& progress,
                        BookCheck& check)
{
    for (const AuditAnchor& anchor : anchors) {
        if (const auto extends = store.audit().checkAnchor(anchor); !extends) {
            return found(check.problems, extends.error());
        }
    }
    const auto entries = store.audit().verifyFrom(1, progress);
    if (!entries) {
        return found(check.problems, entries.error());
    }
    check.auditEntries = *entries;
    return {};
}

} // namespace

Result<QStringList> pageProblems(Connection& connection)
{
    constexpr qsizetype most = 100; // a foreign file has nothing else
    static const QRegularExpression number(QStringLiteral("\\bpage (\\d+)"));
    const auto lines = pragmaLines(connection, "PRAGMA cipher_integrity_check");
    if (!lines) {
        return lines;
    }
    QStringList problems;
    for (const QString& line : lines->first(std::min(most, lines->size()))) {
        const QString page = number.match(line).captured(1);
        problems.append(page.isEmpty()
                            ? QCoreApplication::translate("Store", "A page is damaged: %1.").arg(line)
                            : QCoreApplication::translate("Store", "Page %1 is damaged.").arg(page));
    }
    return problems;
}

Result<QStringList> integrityProblems(Connection& connection)
{
    const auto damaged = pageProblems(connection);
    QStringList problems = damaged.value_or(QStringList());
    const auto pages = damaged ? Result<void>()
                               : addFindings(problems, damaged,
                                             QCoreApplication::translate("Store", "A page is damaged: %1."));
    const auto structure = addFindings(problems, pragmaLines(connection, "PRAGMA integrity_check"),
                                       QCoreApplication::translate("Store", "The structure is damaged: %1."));
    const auto references =
        addFindings(problems, pragmaLines(connection, "PRAGMA foreign_key_check"),
                    QCoreApplication::translate("Store", "A reference leads nowhere: %1."));
    for (const Result<void>* step : {&pages, &structure, &references}) {
        if (!*step) {
            return fail(step->error());
        }
    }
    return problems;
}

Result<void> checkLastEntries(Store& store, qint64 count)
{
    const auto head = store.audit().head();
    if (!head) {
        return fail(head.error());
    }
    const qint64 first = std::max<qint64>(1, head->sequence - count + 1);
    if (const auto verified = store.audit().verifyFrom(first); !verified) {
        return fail(verified.error());
    }
    const auto problems = recordProblems(store, std::max<qint64>(2, first));
    if (!problems) {
        return fail(problems.error());
    }
    if (!problems->isEmpty()) {
        return fail(ErrorCode::Tampered, problems->first());
    }
    return {};
}

Result<BookCheck> checkBook(Store& store, const QList<AuditAnchor>& anchors,
                            const Connection::Progress& progress)
{
    BookCheck check;
    const auto problems = integrityProblems(store.connection());
    const auto pages = store.connection().integer("PRAGMA page_count");
    if (!problems || !pages) {
        return fail(!problems ? problems.error() : pages.error());
    }
    check.problems = *problems;
    check.pages = *pages;
    if (auto chain = checkChain(store, anchors, progress, check); !chain) {
        return fail(chain.error());
    }
    const auto records = recordProblems(store, 1);
    if (!records) {
        if (auto taken = found(check.problems, records.error()); !taken) {
            return fail(taken.error());
        }
        return check;
    }
    check.problems += *records;
    return check;
}

} // namespace lotsbok
