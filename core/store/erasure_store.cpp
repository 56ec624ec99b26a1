// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure_store.h"

#include "core/model/case_file.h"
#include "core/store/record_io.h"
#include "core/store/secret_cases.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lotsbok {

namespace {

// What is gathered before it goes: the ids of the records, and the entries of the log that tell of them.
constexpr auto kGatheringTables =
    "CREATE TEMP TABLE IF NOT EXISTS erasing (id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL) STRICT;"
    "CREATE TEMP TABLE IF NOT EXISTS erasing_entries (sequence INTEGER PRIMARY KEY) STRICT;"
    "DELETE FROM erasing; DELETE FROM erasing_entries;"
    "PRAGMA defer_foreign_keys = ON;";

constexpr auto kDecisionKind = "erasure-decision";
constexpr auto kActKind = "erasure-act";
constexpr auto kListedKind = "listed"; // known from a list alone

/// SQL after a column: its id is one of those that go.
QByteArray isErasing()
{
    return " IN (SELECT id FROM erasing)";
}

/// "case:UUID" and "client:UUID" of what is erased.
QByteArray erasingSubjects()
{
    return "(SELECT kind || ':' || " + uuidTextOf("id") + " FROM erasing WHERE kind IN ('case', 'client'))";
}

QByteArray gather(const QByteArray& kind, const QByteArray& from)
{
    return "INSERT OR IGNORE INTO erasing (id, kind) SELECT DISTINCT id, '" + kind + "' FROM " + from;
}

Result<ErasureDecision> readDecision(const Statement& row)
{
    const auto caseId = row.id<CaseId>(2);
    const auto outcome = described::fromWord<ErasureOutcome>(row.text(3));
    if (!caseId || !outcome) {
        return damagedRecord("erasure_decisions");
    }
    ErasureDecision value;
    value.id = row.uuid(0);
    value.version = row.number(1);
    value.caseId = *caseId;
    value.outcome = *outcome;
    value.childProtection = row.flag(4);
    value.reason = row.text(5);
    value.at = row.dateTime(6);
    value.by = row.text(7);
    value.byUser = row.id<UserId>(8);
    return value;
}

Row rowOf(const ErasureDecision& value)
{
    return {{"case_id", valueOf(value.caseId)},
            {"outcome", described::wordOf(value.outcome)},
            {"child_protection", valueOf(value.childProtection)},
            {"reason", valueOf(value.reason)}};
}

Result<ErasureAct> readAct(const Statement& row)
{
    const auto counts = jsonFromBytes(row.text(6).toUtf8());
    if (!counts) {
        return fail(counts.error());
    }
    ErasureAct act;
    act.id = row.uuid(0);
    act.restored = row.text(1) == QLatin1String("restored");
    act.decidedAt = row.dateTime(2);
    act.decidedBy = row.text(3);
    act.basis = row.text(4);
    act.erasedAt = row.dateTime(5);
    for (auto it = counts->begin(); it != counts->end(); ++it) {
        act.counts.insert(it.key(), it.value().toInt());
    }
    act.idsSha256 = row.bytes(7);
    act.erasedBy = row.text(8);
    return act;
}

/// The described tables and those that this file knows by name, which go by their ids.
QList<QByteArray> tablesById()
{
    QList<QByteArray> tables{"erasure_decisions", "responses",  "disclosures", "signatures",
                             "acknowledgements",  "keep_apart", "client_links"};
    CaseRecordTypes::forEach([&tables]<typename T>() { tables.append(T::info.table); });
    tables.append("cases");
    tables.append("clients");
    return tables;
}

} // namespace

Result<QByteArray> erasedIdsSha256(Connection& connection, const QUuid& act)
{
    Statement ids = connection.prepare("SELECT id FROM erasures WHERE act = ? ORDER BY id");
    ids.bind(act);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto done = eachRow(ids, [&hash](const Statement& row) -> Result<void> {
        hash.addData(row.bytes(0));
        return {};
    });
    return done ? Result<QByteArray>(hash.result()) : fail(done.error());
}

// Decisions

Result<std::optional<ErasureDecision>> ErasureStore::decision(CaseId id)
{
    Statement select = m_store.connection().prepare(
        "SELECT e.id, e.version, e.case_id, e.outcome, e.child_protection, e.reason, e.changed_at, "
        "coalesce(u.display_name, ''), e.changed_by FROM erasure_decisions e LEFT JOIN users u ON u.id = "
        "e.changed_by "
        "WHERE e.case_id = ? ORDER BY e.rowid LIMIT 1");
    select.bind(id);
    return readOne<ErasureDecision>(select, readDecision);
}

Result<ErasureDecision> ErasureStore::decide(const ErasureDecision& value)
{
    return m_store.write([&]() -> Result<ErasureDecision> {
        const auto before = decision(value.caseId);
        if (!before) {
            return fail(before.error());
        }
        Store::Save save;
        save.table = "erasure_decisions";
        save.kind = QLatin1String(kDecisionKind);
        save.id = *before ? (*before)->id : newUuidV7();
        save.version = *before ? (*before)->version : 0;
        save.storedVersion = save.version;
        if (*before) {
            save.stored = rowOf(**before);
        }
        save.row = rowOf(value);
        const auto version = m_store.save(save);
        if (!version) {
            return fail(version.error());
        }
        const auto after = decision(value.caseId);
        return after && *after ? Result<ErasureDecision>(**after) : notFound();
    });
}

// What stays

Result<QList<ErasureAct>> ErasureStore::acts()
{
    Statement list = m_store.connection().prepare(
        "SELECT a.id, a.origin, a.decided_at, coalesce(d.display_name, ''), a.basis, a.created_at, a.counts, "
        "a.ids_sha256, coalesce(u.display_name, '') FROM erasure_acts a LEFT JOIN users d ON d.id = "
        "a.decided_by LEFT JOIN users u ON u.id = a.created_by ORDER BY a.rowid");
    return readAll<ErasureAct>(list, readAct);
}

Result<QList<QUuid>> ErasureStore::erasedIds()
{
    Statement list = m_store.connection().prepare(
        "SELECT id FROM erasures WHERE kind IN ('case', 'client', 'listed') ORDER BY id");
    return readAll<QUuid>(list, [](const Statement& row) -> Result<QUuid> { return row.uuid(0); });
}

// Operations

Result<void> ErasureStore::run(std::initializer_list<QByteArray> statements)
{
    for (const QByteArray& sql : statements) {
        if (auto done = m_store.connection().prepare(sql).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ErasureStore::begin()
{
    return m_store.connection().execute(kGatheringTables);
}

Result<void> ErasureStore::gatherCase(CaseId id)
{
    Connection& db = m_store.connection();
    Result<void> done = db.prepare(gather("case", "cases WHERE id = ?")).bind(id).run();
    CaseRecordTypes::forEach([&]<typename T>() {
        const QByteArray from = QByteArray(T::info.table) + " WHERE case_id = ?";
        done = done ? db.prepare(gather(T::info.kind, from)).bind(id).run() : done;
    });
    return done ? db.prepare(gather(kDecisionKind, "erasure_decisions WHERE case_id = ?")).bind(id).run()
                : done;
}

Result<void> ErasureStore::gatherClientWithoutCase(const QUuid& id)
{
    const QByteArray from = "clients WHERE id = ? AND NOT EXISTS (SELECT 1 FROM cases o WHERE o.client = "
                            "clients.id AND NOT o.id" +
                            isErasing() + ")";
    return m_store.connection().prepare(gather("client", from)).bind(id).run();
}

Result<void> ErasureStore::gatherWhatIsAbout()
{
    const QByteArray subjects = " IN " + erasingSubjects();
    const QByteArray clients = " IN (SELECT id FROM erasing WHERE kind = 'client')";
    return run({
        // A person goes with the last case.
        gather("client",
               "clients WHERE id IN (SELECT client FROM cases WHERE id" + isErasing() +
                   ") AND NOT EXISTS (SELECT 1 FROM cases o WHERE o.client = clients.id AND NOT o.id" +
                   isErasing() + ")"),
        gather("response", "responses WHERE subject" + subjects),
        gather("disclosure", "disclosures WHERE subject" + subjects),
        gather("signature", "signatures WHERE subject" + subjects + " OR record" + isErasing()),
        gather("keep-apart", "keep_apart WHERE first_client" + clients + " OR second_client" + clients),
        gather("client-link", "client_links WHERE first_client" + clients + " OR second_client" + clients),
        gather("acknowledgement",
               "acknowledgements a WHERE EXISTS (SELECT 1 FROM erasing e WHERE e.kind IN ('case', 'client') "
               "AND instr(a.duty, " +
                   uuidTextOf("e.id") + "))"),
        "INSERT INTO erasing_entries SELECT audit FROM history WHERE id" + isErasing(),
        "INSERT OR IGNORE INTO erasing_entries SELECT sequence FROM audit WHERE salt IS NOT NULL AND "
        "substr(subject, -36) IN (SELECT " +
            uuidTextOf("id") + " FROM erasing)",
    });
}

Result<void> ErasureStore::dropReferences(const char* table, const char* kind, const char* column)
{
    struct Referring {
        QUuid id;
        int version;
        QUuid to;
    };
    Connection& db = m_store.connection();
    Statement list = db.prepare(QByteArray("SELECT id, version, ") + column + " FROM " + table + " WHERE " +
                                column + isErasing() + " AND NOT id" + isErasing());
    const auto referring = readAll<Referring>(list, [](const Statement& row) -> Result<Referring> {
        return Referring{row.uuid(0), row.number(1), row.uuid(2)};
    });
    if (!referring) {
        return fail(referring.error());
    }
    const Author& author = m_store.author();
    for (const Referring& each : *referring) {
        Statement update = db.prepare(QByteArray("UPDATE ") + table + " SET " + column +
                                      " = NULL, version = version + 1, changed_at = ?, changed_by = ? "
                                      "WHERE id = ?");
        update.bind(author.clock->nowUtc()).bind(author.user).bind(each.id);
        const RowChange change =
            changeBetween(toJson(Row{{column, valueOf(each.to)}}), toJson(Row{{column, Value()}}));
        const QString name = QLatin1String(kind);
        auto done = update.run();
        done = done ? m_store.record({name, each.id, each.version + 1, name + QStringLiteral(".save"),
                                      QStringLiteral("R35"), change})
                    : done;
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> ErasureStore::dropReferences()
{
    auto done = dropReferences("purchases", "purchase", "client");
    done = done ? dropReferences("incidents", "incident", "about_case") : done;
    done = done ? dropReferences("cases", "case", "reopens") : done;
    return done ? run({"UPDATE disclosures SET scope = NULL WHERE scope" + isErasing()}) : done;
}

Result<void> ErasureStore::takeAway()
{
    auto done = run({
        "UPDATE audit SET salt = NULL WHERE sequence IN (SELECT sequence FROM erasing_entries)",
        "DELETE FROM history WHERE audit IN (SELECT sequence FROM erasing_entries)",
        "DELETE FROM attachment_contents WHERE attachment" + isErasing(),
        "DELETE FROM follow_up_codes WHERE case_id" + isErasing(),
        "DELETE FROM veil_keys WHERE veil IN (SELECT id FROM veils WHERE subject IN " + erasingSubjects() +
            ")",
        "DELETE FROM veils WHERE subject IN " + erasingSubjects(),
        "DELETE FROM drafts WHERE subject IN " + erasingSubjects(),
        "DELETE FROM draft_copies WHERE subject IN " + erasingSubjects(),
    });
    for (const QByteArray& table : tablesById()) {
        done = done ? run({"DELETE FROM " + table + " WHERE id" + isErasing()}) : done;
    }
    return done;
}

Result<ErasureAct> ErasureStore::conclude(const ErasureAct& act)
{
    Connection& db = m_store.connection();
    QJsonObject counts;
    {
        Statement list = db.prepare("SELECT kind, count(*) FROM erasing GROUP BY kind");
        const auto done = eachRow(list, [&counts](const Statement& row) -> Result<void> {
            counts.insert(row.text(0), row.integer(1));
            return {};
        });
        if (!done) {
            return fail(done.error());
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement ids = db.prepare("SELECT id FROM erasing ORDER BY id");
    const auto listed =
        readAll<QByteArray>(ids, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
    if (!listed) {
        return fail(listed.error());
    }
    for (const QByteArray& id : *listed) {
        hash.addData(id);
    }
    Store::Save save;
    save.table = "erasure_acts";
    save.kind = QLatin1String(kActKind);
    save.id = act.id;
    save.row = {{"origin", QString(act.restored ? QStringLiteral("restored") : QStringLiteral("decision"))},
                {"decided_at", valueOf(act.decidedAt)},
                {"decided_by", valueOf(act.decider)},
                {"basis", valueOf(act.basis)},
                {"counts", QString::fromUtf8(jsonBytes(counts))},
                {"ids_sha256", valueOf(hash.result())}};
    if (auto saved = m_store.save(save); !saved) {
        return fail(saved.error());
    }
    Statement keep = db.prepare("INSERT INTO erasures (id, kind, act) SELECT id, kind, ? FROM erasing");
    if (auto kept = keep.bind(act.id).run(); !kept) {
        return fail(kept.error());
    }
    if (auto cleared = run({"DELETE FROM erasing", "DELETE FROM erasing_entries"}); !cleared) {
        return fail(cleared.error());
    }
    const auto all = acts();
    return all && !all->isEmpty() ? Result<ErasureAct>(all->last()) : notFound();
}

Result<ErasureAct> ErasureStore::erase(CaseId id, const ErasureAct& act)
{
    return m_store.write([&]() -> Result<ErasureAct> {
        auto done = begin();
        done = done ? gatherCase(id) : done;
        const auto found = m_store.connection().integer("SELECT count(*) FROM erasing");
        if (!done || !found) {
            return fail(!done ? done.error() : found.error());
        }
        if (*found == 0) {
            return notFound();
        }
        done = gatherWhatIsAbout();
        done = done ? dropReferences() : done;
        done = done ? takeAway() : done;
        return done ? conclude(act) : fail(done.error());
    });
}

Result<int> ErasureStore::forget(const QList<QUuid>& ids)
{
    return m_store.write([&]() -> Result<int> {
        Connection& db = m_store.connection();
        auto done = begin();
        qint64 unknown = 0;
        for (const QUuid& id : ids) {
            Statement known = db.prepare("SELECT 1 FROM erasures WHERE id = ?");
            const auto row = known.bind(id).step();
            done = row ? done : fail(row.error());
            if (!done || *row) {
                continue;
            }
            ++unknown;
            done = gatherCase(*CaseId::fromUuid(id));
        }
        if (!done || unknown == 0) {
            return done ? Result<int>(0) : fail(done.error());
        }
        for (const QUuid& id : ids) {
            done = done ? gatherClientWithoutCase(id) : done;
        }
        done = done ? gatherWhatIsAbout() : done;
        const auto erased = db.integer("SELECT count(*) FROM erasing WHERE kind IN ('case', 'client')");
        for (const QUuid& id : ids) { // so that the next list holds them too
            Statement note = db.prepare("INSERT OR IGNORE INTO erasing (id, kind) SELECT ?1, ?2 WHERE NOT "
                                        "EXISTS (SELECT 1 FROM erasures WHERE id = ?1) AND NOT EXISTS "
                                        "(SELECT 1 FROM clients WHERE id = ?1)");
            done = done ? note.bind(id).bind(QString(QLatin1String(kListedKind))).run() : done;
        }
        done = done ? dropReferences() : done;
        done = done ? takeAway() : done;
        if (!done || !erased) {
            return fail(!done ? done.error() : erased.error());
        }
        ErasureAct act;
        act.id = newUuidV7();
        act.restored = true;
        const auto concluded = conclude(act);
        return concluded ? Result<int>(static_cast<int>(*erased)) : fail(concluded.error());
    });
}

// Lists beside backups

Result<void> ErasureStore::noteListKey(const QByteArray& key)
{
    return m_store.write([&] {
        return m_store.connection()
            .prepare("INSERT OR IGNORE INTO erasure_keys (key) VALUES (?)")
            .bind(key)
            .run();
    });
}

Result<QList<QByteArray>> ErasureStore::listKeys()
{
    Statement list = m_store.connection().prepare("SELECT key FROM erasure_keys ORDER BY key");
    return readAll<QByteArray>(list, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
}

Result<void> ErasureStore::noteBackupFolder(const QString& folder)
{
    return m_store.write([&] {
        Statement note = m_store.connection().prepare(
            "INSERT INTO backup_folders (station, folder, last_at) VALUES (?, ?, ?) "
            "ON CONFLICT (station, folder) DO UPDATE SET last_at = excluded.last_at");
        const Author& author = m_store.author();
        return note.bind(author.station).bind(folder).bind(author.clock->nowUtc()).run();
    });
}

Result<QStringList> ErasureStore::backupFolders()
{
    Statement list = m_store.connection().prepare(
        "SELECT folder FROM backup_folders WHERE station = ? ORDER BY last_at DESC, folder");
    list.bind(m_store.author().station);
    const auto folders =
        readAll<QString>(list, [](const Statement& row) -> Result<QString> { return row.text(0); });
    return folders ? Result<QStringList>(QStringList(*folders)) : fail(folders.error());
}

} // namespace lotsbok
