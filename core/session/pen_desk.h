// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/draft_copies.h"
#include "core/store/spool_merge.h"

#include <chrono>

namespace lotsbok {

/// Somebody with the pen, or who asks for it.
struct PenPerson {
    QString name; ///< display name; the login name of somebody whom this copy of the book does not know
    QString host;
    QDateTime since; ///< UTC by their clock
    bool operator==(const PenPerson&) const = default;
};

/// Who may write now, as the window shows it.
struct PenState {
    bool isWriting = false;            ///< this session has the pen
    bool isReadingCopy = false;        ///< this session reads a published copy
    std::optional<PenPerson> holder;   ///< another who has it; nobody: it is free, or this session's
    bool holderIsSilent = false;       ///< its counter stands still: the pen may be taken over
    std::optional<QDateTime> copyFrom; ///< when the copy that is read was made
    bool hasAsked = false;             ///< this session waits for the pen
    std::optional<PenPerson> asker;    ///< who waits for this session's pen
    bool operator==(const PenState&) const = default;
};

/// What a tick has changed.
struct PenTurn {
    bool copyRenewed = false; ///< a newer copy is read
    bool gotPen = false;
    bool gavePen = false; ///< handed over, or given back when idle
    bool lostPen = false; ///< another took over while this machine slept: nothing that was saved is lost
    bool refused = false; ///< the holder said no to this session
    MergeReport merged;   ///< what came from other stations
};

/// A draft that was changed at two stations.
struct DraftConflict {
    DraftCopy other;
    std::optional<FormDraft> here; ///< as it stands in the book; nothing when it was registered or discarded
    QStringList fields;            ///< keys of the answers that differ, sorted
};

/// Several workstations on one book (docs/book-format.md, "Several workstations"): who has the pen, asking
/// for it and giving it, published copies, and what the others wrote meanwhile. Errors as the Session's.
class PenDesk {
public:
    static constexpr std::chrono::seconds kTick{5};      ///< how often tick() is to be called
    static constexpr std::chrono::minutes kIdleGives{2}; ///< who is idle so long gives the pen when asked
    static constexpr std::chrono::minutes kIdleGivesBack{15};

    explicit PenDesk(Session& session)
        : m_session(session)
    {}

    // Query
    PenState state();
    /// A copy is half made. Saves go on; publishPiece() until it is whole, when nothing else is to be done.
    [[nodiscard]] bool isPublishing() const;

    // The pen
    /// Takes it when it is free, otherwise leaves a request. True when it was taken.
    /// Errors: InUse when somebody else has asked already.
    Result<bool> ask();
    void withdraw();     ///< takes the request back
    Result<void> give(); ///< the holder agrees: to who asks, or to nobody
    void refuse();       ///< the holder goes on writing
    /// From a holder whose counter stands still (PenState::holderIsSilent). Errors: InUse, NoSpace.
    Result<void> takeOver();

    /// Everything that happens by itself, `passed` by a monotonic clock after the last tick: the writer
    /// merges, publishes what changed (a large book a piece at a time: isPublishing()) and gives the pen when
    /// idle; the others read the newest copy and get the pen when it comes. `idle` is how long nobody has
    /// touched this workstation.
    Result<PenTurn> tick(std::chrono::milliseconds passed, std::chrono::milliseconds idle);

    Result<void> publishPiece(); ///< begins nothing

    // Now, for who cannot wait for a tick
    Result<void> publish();
    Result<MergeReport> mergeSpools();

    // Drafts that were changed twice, while this session writes
    Result<QList<DraftConflict>> conflicts();
    /// Keeps these answers as the draft and forgets the other. Errors: NotFound.
    Result<void> resolve(const DraftConflict& conflict, const QJsonObject& answers);

private:
    Result<void> tickWriter(std::chrono::milliseconds passed, std::chrono::milliseconds idle, PenTurn& turn);
    Result<void> tickReader(std::chrono::milliseconds passed, std::chrono::milliseconds idle, PenTurn& turn);
    Result<bool> takeFree();
    [[nodiscard]] std::optional<LeaseHolder> requestOfAnother() const;
    PenPerson person(const LeaseHolder& holder);

    Session& m_session;
};

} // namespace lotsbok
