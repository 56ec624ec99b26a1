// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/erasure.h"
#include "core/store/store.h"

namespace lotsbok {

/// R35. Takes closed files out of the tables, with all that is about them, and keeps what proves it. Rights
/// and the law are the ErasureDesk's.
class ErasureStore {
public:
    explicit ErasureStore(Store& store)
        : m_store(store)
    {}

    // Decisions
    Result<std::optional<ErasureDecision>> decision(CaseId id);
    /// A new decision, or another about the same case; with history and audit.
    Result<ErasureDecision> decide(const ErasureDecision& value);

    // What stays
    Result<QList<ErasureAct>> acts(); ///< oldest first
    /// What every restored book has to forget: ids of cases and clients, in rising order.
    Result<QList<QUuid>> erasedIds();

    // Operations, each one transaction
    /// Erases the case with its records, forms, drafts, attachments, signatures, releases, history and the
    /// audit log's content and salts, and its client when this was the last case. `act` gives id, decision
    /// and basis. What refers to it from elsewhere (a purchase, an incident, a case that reopens it) loses
    /// the reference and stays. Nothing is left in unused pages (secure_delete). Errors: NotFound.
    Result<ErasureAct> erase(CaseId id, const ErasureAct& act);
    /// Forgets again what was erased from a newer state of this book; ids that are not here are only noted.
    /// Returns how many cases and clients were erased.
    Result<int> forget(const QList<QUuid>& ids);

    // Lists beside backups
    Result<void> noteListKey(const QByteArray& key); ///< 32 bytes; once more does nothing
    Result<QList<QByteArray>> listKeys();
    Result<void> noteBackupFolder(const QString& folder);
    Result<QStringList> backupFolders(); ///< of this station, the last used first

private:
    Result<void> begin();
    Result<void> gatherCase(CaseId id);
    Result<void> gatherClientWithoutCase(const QUuid& id);
    Result<void> gatherWhatIsAbout();
    Result<void> dropReferences();
    Result<void> dropReferences(const char* table, const char* kind, const char* column);
    Result<void> takeAway();
    Result<ErasureAct> conclude(const ErasureAct& act);
    Result<void> run(std::initializer_list<QByteArray> statements);

    Store& m_store;
};

/// The proof of an act: over the ids as they stand in `erasures`.
Result<QByteArray> erasedIdsSha256(Connection& connection, const QUuid& act);

} // namespace lotsbok
