// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_check.h"

#include "core/model/case_file.h"
#include "core/store/content_check.h"
#include "core/store/form_repository.h"
#include "core/store/record_witness.h"
#include "core/store/repository.h"
#include "core/store/veils.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

/// Runs over all rows; `judge` gives a sentence, or nothing when the row is as it should be.
template<typename Judge>
Result<void> collect(Statement& rows, QStringList& findings, Judge judge)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row || findings.size() >= kMostFindings) {
            return {};
        }
        const QString finding = judge(rows);
        if (!finding.isEmpty()) {
            findings.append(finding);
        }
    }
}

Result<void> checkHistory(Store& store, qint64 from, QStringList& findings)
{
    Statement rows = store.connection().prepare(
        "SELECT h.kind, h.id, h.version, h.before, h.after, h.reason, a.salt, a.content_hash, a.sequence "
        "FROM audit a LEFT JOIN history h ON h.audit = a.sequence WHERE a.sequence >= ? AND a.salt IS NOT "
        "NULL");
    rows.bind(from);
    return collect(rows, findings, [&store](const Statement& row) {
        const QByteArray content = changeContent(row.text(0), row.uuid(1), row.number(2),
                                                 row.text(3).toUtf8(), row.text(4).toUtf8(), row.text(5));
        const bool same = !row.isNull(0) && auditContentHash(row.bytes(6), content) == row.bytes(7);
        return same ? QString() : RecordWitness(store).forgedHistory(row.integer(8));
    });
}

Result<void> checkResponses(Store& store, qint64 from, QStringList& findings)
{
    Statement rows = store.connection().prepare(
        "SELECT r.form, r.form_version, r.definition, r.answers, h.after, h.id FROM history h NOT INDEXED "
        "LEFT JOIN responses r ON r.id = h.id AND r.version = h.version "
        "WHERE h.audit >= ? AND h.kind = 'response'");
    rows.bind(from);
    return collect(rows, findings, [&store](const Statement& row) {
        const QJsonObject said =
            responseHistory(row.text(0), row.number(1), row.bytes(2), row.text(3).toUtf8());
        const bool same = !row.isNull(0) && jsonBytes(said) == row.text(4).toUtf8();
        return same ? QString() : RecordWitness(store).differs(QStringLiteral("response"), row.uuid(5));
    });
}

Result<void> checkDefinitions(Store& store, QStringList& findings)
{
    Statement rows = store.connection().prepare("SELECT hash, json FROM definitions");
    return collect(rows, findings, [](const Statement& row) {
        const bool same = QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256) == row.bytes(0);
        return same ? QString()
                    : QCoreApplication::translate("Store",
                                                  "A form definition is not the one that was kept: %1.")
                          .arg(QString::fromLatin1(row.bytes(0).toHex()));
    });
}

/// Every table whose rows have a version, the described kinds among them.
QList<CheckedTable> versionedTables()
{
    QList<CheckedTable> tables{{"clients", "client"},           {"cases", "case"},
                               {"contacts", "contact"},         {"employees", "employee"},
                               {"purchases", "purchase"},       {"users", "user"},
                               {"district", "district"},        {"erasure_decisions", "erasure-decision"},
                               {"erasure_acts", "erasure-act"}, {"installed_forms", "installed-form"}};
    const auto add = [&tables]<typename T>() { tables.append(CheckedTable{T::info.table, T::info.kind}); };
    CaseRecordTypes::forEach(add);
    DistrictRecordTypes::forEach(add);
    return tables;
}

// NOT INDEXED: the last entries are found by their number; the index by record would be read from end to end.

/// A record that was put back to an older state, or is gone, stands behind its history.
Result<void> checkVersions(Store& store, const CheckedTable& checked, qint64 from, QStringList& findings)
{
    Statement rows = store.connection().prepare(
        QByteArray("SELECT h.id FROM history h NOT INDEXED LEFT JOIN ") + checked.table +
        " t ON t.id = h.id WHERE h.kind = ? AND h.audit >= ? AND "
        "coalesce(t.version, 0) < h.version GROUP BY h.id");
    const QString kind = QLatin1StringView(checked.kind);
    rows.bind(kind).bind(from);
    return collect(rows, findings, [&](const Statement& row) {
        return RecordWitness(store).olderThanKnown(kind, row.uuid(0));
    });
}

/// The other way round: a record or a version that no history knows.
Result<void> checkOrigins(Store& store, const CheckedTable& checked, QStringList& findings)
{
    Statement rows = store.connection().prepare(QByteArray("SELECT t.id FROM ") + checked.table +
                                                " t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.id = "
                                                "t.id AND h.version >= t.version AND h.kind = ?)");
    const QString kind = QLatin1StringView(checked.kind);
    rows.bind(kind);
    return collect(rows, findings, [&](const Statement& row) {
        return RecordWitness(store).neverWritten(kind, row.uuid(0));
    });
}

Result<void> checkReleases(Store& store, qint64 from, QStringList& findings)
{
    Statement rows = store.connection().prepare(
        "SELECT h.id FROM history h NOT INDEXED LEFT JOIN disclosures t ON t.id = h.id "
        "WHERE h.kind = 'disclosure' AND h.audit >= ? AND t.id IS NULL");
    rows.bind(from);
    return collect(rows, findings, [&store](const Statement& row) {
        return RecordWitness(store).olderThanKnown(QStringLiteral("disclosure"), row.uuid(0));
    });
}

/// A signature that the log knows of is there, and is the same one.
Result<void> checkSignatures(Store& store, qint64 from, QStringList& findings)
{
    Statement rows = store.connection().prepare(
        "SELECT h.id FROM history h NOT INDEXED LEFT JOIN signatures t ON t.id = h.id "
        "WHERE h.kind = 'signature' AND h.audit >= ? AND "
        "coalesce(lower(hex(t.signature)), '') <> json_extract(h.after, '$.signature')");
    rows.bind(from);
    return collect(rows, findings, [&store](const Statement& row) {
        return RecordWitness(store).olderThanKnown(QStringLiteral("signature"), row.uuid(0));
    });
}

/// R42. The bytes of an attachment are those that its record, and so the chain, holds the hash of.
Result<void> checkAttachments(Store& store, QStringList& findings)
{
    Statement rows = store.connection().prepare("SELECT a.id, a.sha256, c.bytes FROM attachments a LEFT JOIN "
                                                "attachment_contents c ON c.attachment = a.id");
    return collect(rows, findings, [&store](const Statement& row) {
        const bool same = QCryptographicHash::hash(row.bytes(2), QCryptographicHash::Sha256) == row.bytes(1);
        return same ? QString() : RecordWitness(store).differs(QStringLiteral("attachment"), row.uuid(0));
    });
}

/// Nobody but a reader of records about employees, or of the case, has signed the veil over them.
Result<void> checkVeils(Store& store, QStringList& findings)
{
    Statement list = store.connection().prepare("SELECT subject FROM veils");
    return collect(list, findings, [&store](const Statement& row) {
        const QString over = row.text(0);
        if (store.veils().state(over).value_or(Veils::State::Closed) != Veils::State::Forged) {
            return QString();
        }
        return over == QLatin1String(kStaffVeil)
                   ? QCoreApplication::translate("Store", "The key that seals records about employees was "
                                                          "put there by somebody who may not.")
                   : QCoreApplication::translate(
                         "Store", "The key of a sealed case was put there by somebody who may not.");
    });
}

} // namespace

Result<QStringList> recordProblems(Store& store, qint64 fromSequence)
{
    const bool everything = fromSequence <= 1;
    QStringList findings;
    Result<void> done = checkHistory(store, fromSequence, findings);
    done = done ? checkResponses(store, fromSequence, findings) : done;
    done = done ? checkReleases(store, fromSequence, findings) : done;
    done = done ? checkErasures(store, fromSequence, findings) : done;
    done = done ? checkSignatures(store, fromSequence, findings) : done;
    for (const CheckedTable& checked : versionedTables()) {
        done = done ? checkVersions(store, checked, fromSequence, findings) : done;
        done = done && everything ? checkOrigins(store, checked, findings) : done;
        done = done && everything ? checkContents(store, checked, findings) : done;
    }
    done = done && everything ? checkContents(store, {"disclosures", "disclosure", false}, findings) : done;
    done = done && everything ? checkDefinitions(store, findings) : done;
    done = done && everything ? checkAttachments(store, findings) : done;
    done = done ? checkVeils(store, findings) : done;
    if (!done && done.error().code == ErrorCode::Tampered) {
        findings.append(done.error().text); // what is sealed does not open
        return findings;
    }
    if (!done) {
        return fail(done.error());
    }
    return findings;
}

} // namespace lotsbok
