// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_check.h"

#include "core/model/described.h"
#include "core/store/erasure_store.h"
#include "core/store/record_witness.h"
#include "core/store/repository.h"

#include <QCoreApplication>
#include <QSet>

namespace lotsbok {

namespace {

/// The columns that a history may tell of: not the id, the version and the stamps.
Result<QList<QByteArray>> toldColumns(Connection& db, const char* table)
{
    Statement info = db.prepare(QByteArray("SELECT name FROM pragma_table_info('") + table +
                                "') WHERE name NOT IN ('id', 'version', 'key', 'created_at', 'created_by', "
                                "'changed_at', 'changed_by')");
    return readAll<QByteArray>(
        info, [](const Statement& row) -> Result<QByteArray> { return row.text(0).toLatin1(); });
}

/// "SELECT id, typeof(a), a, typeof(b), b …": a cell is read as what it is stored as.
QByteArray selectTyped(const char* table, const QList<QByteArray>& columns)
{
    QByteArray sql = "SELECT id";
    for (const QByteArray& column : columns) {
        sql += ", typeof(\"" + column + "\"), \"" + column + "\"";
    }
    return sql + " FROM " + table;
}

Value typedCell(const Statement& row, int column)
{
    const QString type = row.text(column);
    if (type == QLatin1String("integer")) {
        return row.integer(column + 1);
    }
    if (type == QLatin1String("text")) {
        return row.text(column + 1);
    }
    return type == QLatin1String("blob") ? Value(row.bytes(column + 1)) : Value();
}

Result<QJsonObject> lastWritten(Connection& db, const QString& kind, const QUuid& id)
{
    Statement versions = db.prepare(
        "SELECT after, id, version FROM history WHERE kind = ? AND id = ? ORDER BY version, audit");
    versions.bind(kind).bind(id);
    QJsonObject all;
    const auto done = eachRow(versions, [&all](const Statement& row) -> Result<void> {
        const auto after = jsonFromBytes(row.text(0).toUtf8());
        if (!after) {
            return fail(after.error());
        }
        for (auto it = after->begin(); it != after->end(); ++it) {
            all.insert(it.key(), it.value());
        }
        return {};
    });
    return done ? Result<QJsonObject>(std::move(all)) : fail(done.error());
}

QString firstDifference(const QJsonObject& stored, const QJsonObject& written)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (stored.contains(it.key()) && stored.value(it.key()) != it.value()) {
            return it.key();
        }
    }
    return {};
}

Result<QSet<QByteArray>> erasedSet(Connection& db)
{
    Statement list = db.prepare("SELECT id FROM erasures");
    const auto ids =
        readAll<QByteArray>(list, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
    return ids ? Result<QSet<QByteArray>>(QSet<QByteArray>(ids->begin(), ids->end())) : fail(ids.error());
}

} // namespace

Result<void> checkContents(Store& store, const CheckedTable& checked, QStringList& findings)
{
    Connection& db = store.connection();
    const auto columns = toldColumns(db, checked.table);
    if (!columns) {
        return fail(columns.error());
    }
    const QString kind = QLatin1String(checked.kind);
    QByteArray select = selectTyped(checked.table, *columns);
    if (checked.isVersioned) { // any other version is another finding
        select +=
            QByteArray(" AS t WHERE version = (SELECT max(h.version) FROM history h WHERE h.id = t.id AND "
                       "h.kind = '") +
            checked.kind + "')";
    }
    Statement rows = db.prepare(select);
    while (findings.size() < kMostFindings) {
        const auto row = rows.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        Row cells;
        for (int i = 0; i < columns->size(); ++i) {
            cells.push_back({columns->at(i), typedCell(rows, 1 + 2 * i)});
        }
        const QUuid id = rows.uuid(0);
        const auto written = lastWritten(db, kind, id);
        if (!written) {
            return fail(written.error());
        }
        const QString field = firstDifference(toJson(cells), *written);
        if (!field.isEmpty()) {
            findings.append(RecordWitness(store).differs(kind, id, field));
        }
    }
    return {};
}

Result<void> checkErasures(Store& store, qint64 from, QStringList& findings)
{
    Connection& db = store.connection();
    const auto erased = erasedSet(db);
    const auto acts = ErasureStore(store).acts();
    if (!erased || !acts) {
        return fail(!erased ? erased.error() : acts.error());
    }
    for (const ErasureAct& act : *acts) {
        const auto proof = erasedIdsSha256(db, act.id);
        if (!proof) {
            return fail(proof.error());
        }
        if (*proof != act.idsSha256 && findings.size() < kMostFindings) {
            findings.append(RecordWitness(store).differs(QStringLiteral("erasure-act"), act.id));
        }
    }
    Statement bare =
        db.prepare("SELECT sequence, subject FROM audit WHERE sequence >= ? AND salt IS NULL AND "
                   "content_hash IS NOT NULL");
    bare.bind(from);
    while (findings.size() < kMostFindings) {
        const auto row = bare.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        const QUuid subject = QUuid::fromString(bare.text(1).section(QLatin1Char(':'), -1));
        if (!erased->contains(subject.toRfc4122())) {
            findings.append(RecordWitness(store).unprovedErasure(bare.integer(0)));
        }
    }
    return {};
}

} // namespace lotsbok
