// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_check.h"

#include "core/store/form_repository.h"
#include "core/store/repository.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

constexpr int kMostProblems = 100;

void addProblem(QStringList& problems, const QString& text)
{
    if (problems.size() < kMostProblems) {
        problems.append(text);
    }
}

Result<QStringList> pragmaLines(Connection& connection, const char* sql)
{
    Statement check = connection.prepare(sql);
    QStringList lines;
    for (;;) {
        const auto row = check.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return lines;
        }
        lines.append(check.text(0));
    }
}

/// A check that itself fails on a damaged page is a finding, not a failure of the check.
Result<void> addFindings(QStringList& problems, const Result<QStringList>& lines, const QString& text)
{
    if (!lines && lines.error().code != ErrorCode::Damaged) {
        return fail(lines.error());
    }
    if (!lines) {
        addProblem(problems, text.arg(lines.error().detail));
        return {};
    }
    for (const QString& line : *lines) {
        if (line != QLatin1StringView("ok")) {
            addProblem(problems, text.arg(line));
        }
    }
    return {};
}

/// The history's rows against the salted hashes in the chain.
Result<void> checkHistory(Store& store, QStringList& problems)
{
    Statement list = store.connection().prepare(
        "SELECT h.kind, h.id, h.version, h.before, h.after, h.reason, a.salt, a.content_hash, a.sequence "
        "FROM audit a LEFT JOIN history h ON h.audit = a.sequence WHERE a.salt IS NOT NULL");
    for (;;) {
        const auto row = list.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        const QByteArray content = changeContent(list.text(0), list.uuid(1), list.number(2),
                                                 list.text(3).toUtf8(), list.text(4).toUtf8(), list.text(5));
        if (list.isNull(0) || auditContentHash(list.bytes(6), content) != list.bytes(7)) {
            addProblem(problems, QCoreApplication::translate(
                                     "Store", "The history does not agree with the audit log at "
                                              "entry %1.")
                                     .arg(list.integer(8)));
        }
    }
}

/// Registered answers against what the history says of them.
Result<void> checkResponses(Store& store, QStringList& problems)
{
    Statement list = store.connection().prepare(
        "SELECT r.form, r.form_version, r.definition, r.answers, h.after, r.id, r.version FROM responses r "
        "LEFT JOIN history h ON h.id = r.id AND h.version = r.version");
    for (;;) {
        const auto row = list.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        const QJsonObject expected =
            responseHistory(list.text(0), list.number(1), list.bytes(2), list.text(3).toUtf8());
        if (jsonBytes(expected) != list.text(4).toUtf8()) {
            addProblem(problems, QCoreApplication::translate(
                                     "Store", "A registered form does not agree with its history: "
                                              "%1 version %2.")
                                     .arg(list.uuid(5).toString(QUuid::WithoutBraces))
                                     .arg(list.number(6)));
        }
    }
}

struct CheckedTable {
    const char* table;
    const char* kind;
};

constexpr std::array kCheckedTables{
    CheckedTable{"clients", "client"},     CheckedTable{"cases", "case"},
    CheckedTable{"contacts", "contact"},   CheckedTable{"employees", "employee"},
    CheckedTable{"purchases", "purchase"}, CheckedTable{"users", "user"},
    CheckedTable{"district", "district"},
};

/// A record that was put back to an older state, or removed, stands behind its history.
Result<void> checkVersions(Store& store, QStringList& problems)
{
    for (const CheckedTable& checked : kCheckedTables) {
        const QByteArray table(checked.table);
        Statement list = store.connection().prepare(
            "SELECT h.id FROM (SELECT id, max(version) AS last FROM history WHERE kind = '" +
            QByteArray(checked.kind) + "' GROUP BY id) h LEFT JOIN " + table +
            " t ON t.id = h.id WHERE t.version IS NOT h.last "
            "UNION ALL SELECT t.id FROM " +
            table + " t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.id = t.id)");
        for (;;) {
            const auto row = list.step();
            if (!row) {
                return fail(row.error());
            }
            if (!*row) {
                break;
            }
            addProblem(problems,
                       QCoreApplication::translate("Store", "A record does not agree with its history: %1.")
                           .arg(subjectText(QLatin1StringView(checked.kind), list.uuid(0))));
        }
    }
    return {};
}

Result<void> checkChain(Store& store, const QList<AuditAnchor>& anchors, const Connection::Progress& progress,
                        BookCheck& check)
{
    for (const AuditAnchor& anchor : anchors) {
        const auto extends = store.audit().checkAnchor(anchor);
        if (!extends && extends.error().code != ErrorCode::Tampered) {
            return extends;
        }
        if (!extends) {
            addProblem(check.problems, extends.error().text);
        }
    }
    const auto entries = store.audit().verifyFrom(1, progress);
    if (!entries && entries.error().code != ErrorCode::Tampered) {
        return fail(entries.error());
    }
    if (!entries) {
        addProblem(check.problems, entries.error().text);
        return {};
    }
    check.auditEntries = *entries;
    return {};
}

} // namespace

Result<QStringList> integrityProblems(Connection& connection)
{
    QStringList problems;
    const auto pages = addFindings(problems, pragmaLines(connection, "PRAGMA cipher_integrity_check"),
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
    using Step = std::function<Result<void>()>;
    const std::array<Step, 4> steps{[&] { return checkChain(store, anchors, progress, check); },
                                    [&] { return checkHistory(store, check.problems); },
                                    [&] { return checkResponses(store, check.problems); },
                                    [&] { return checkVersions(store, check.problems); }};
    for (const Step& step : steps) {
        const auto done = step();
        if (!done && done.error().code != ErrorCode::Damaged) {
            return fail(done.error());
        }
        if (!done) {
            addProblem(check.problems, done.error().text);
        }
    }
    return check;
}

} // namespace lotsbok
