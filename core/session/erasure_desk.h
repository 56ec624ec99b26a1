// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/erasure.h"
#include "core/rules/retention.h"
#include "core/session/session.h"

namespace lotsbok {

/// A closed file whose time is out, or where a person has to say whether it is.
struct DueErasure {
    CaseId id = CaseId::create();
    QString number{}; ///< of the case
    Retention retention{};
    std::optional<ErasureDecision> decision{};
};

/// What an erasure did, and what is still to be done beside the book.
struct ErasureDone {
    ErasureAct act;
    QStringList copies{};  ///< copies that may still hold what was erased: until they are removed, or the
                           ///< pattern removes them
    QString listProblem{}; ///< why the list beside the backups, or the published copy, was not renewed
};

/// R35. A closed file is erased when its time is out (law.md, "Retention"), on a head of unit's decision.
/// Every call may fail with NoPermission: heads of units only, and their deputies. What a seal keeps from
/// them is in no list and NotFound.
class ErasureDesk {
public:
    explicit ErasureDesk(Session& session)
        : m_session(session)
    {}

    // Query
    /// What can be erased today, or needs somebody's word about the day of birth; the earliest last day
    /// first.
    Result<QList<DueErasure>> due();
    Result<QList<ErasureAct>> acts(); ///< oldest first
    /// Label and value, line by line: number of records by kind, decision, basis, hash of the ids. Names no
    /// client and no case.
    static QList<std::pair<QString, QString>> certificate(const ErasureAct& act);

    // Operations
    /// Decides about a closed case, or decides anew. RuleSaysNo, with the section, when it may not be erased
    /// (yet); a file that is kept needs a reason (InvalidInput).
    Result<ErasureDecision> decide(CaseId id, ErasureOutcome outcome, const QString& reason,
                                   bool childProtection = false);
    /// Erases a case that was decided to go: everything, or nothing when it fails. RuleSaysNo without such a
    /// decision, or when the law no longer allows it.
    Result<ErasureDone> run(CaseId id);

private:
    [[nodiscard]] Result<void> requireHead() const;
    /// What the law says of a case today. Errors: NotFound.
    Result<Retention> retentionOf(CaseId id, bool childProtection);

    Session& m_session;
};

} // namespace lotsbok
