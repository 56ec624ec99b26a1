// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_private.h"
#include "core/store/published_copy.h"
#include "core/store/spool_merge.h"

#include <QHash>
#include <optional>

namespace lotsbok {

/// A draft that this user has written at a station without the pen and that is not in the copy yet.
struct SpooledDraft {
    FormDraft draft;
    bool discarded = false;
    QUuid spool;
    qint64 number = 0;
    bool ofThisSession = false;
};

/// What a session has for several workstations beside its lease.
struct PenInside {
    // While a copy is read
    std::unique_ptr<SpoolWriter> spool;
    QHash<QString, SpooledDraft> drafts; ///< by subject and form
    std::optional<QDateTime> publishedAt;
    qint64 generation = 0; ///< of the copy
    std::optional<LeaseWatch> watch;
    std::optional<LeaseHolder> request; ///< this session has asked for the pen
    /// By which it asks, each time: a holder may hand the pen over while it is taken back.
    std::optional<LeaseHolder> self;
    bool gaveBackByItself = false; ///< when idle: takes it again when somebody sits there and it is free

    // While it writes
    std::unique_ptr<PublishedCopy> copying; ///< the next copy, as far as it is
    std::optional<qint64> publishedChanges; ///< Connection::totalChanges() when it was last published
    std::chrono::milliseconds publishing{}; ///< how long that took, all pieces together
    std::chrono::milliseconds sincePublished{};
};

/// Opens once more, a second later, what seems damaged or put back to an older state: a shared folder may
/// show a file as it was before another machine wrote it, in whole or in part, for as long as that. Nothing
/// is written meanwhile; what really is so is told after the last look.
template<typename Open>
auto openPatiently(const OpenOptions& options, Open open)
{
    constexpr int furtherLooks = 3;
    const auto seems = [](ErrorCode code) {
        return code == ErrorCode::Damaged || code == ErrorCode::Tampered;
    };
    auto opened = open();
    for (int look = 0; look < furtherLooks && !opened && seems(opened.error().code); ++look) {
        options.wait(std::chrono::seconds(1));
        opened = open();
    }
    return opened;
}

/// The steps of several workstations that need the inside of a Session. None of them asks for permission:
/// the pen is everybody's.
struct PenSteps {
    static QString snapshotPath(const QString& bookPath);
    static QString requestPath(const QString& bookPath); ///< where who asks for the pen stands
    static void removeRequest(const QString& bookPath, const LeaseHolder& request); ///< that one only

    // Opening
    /// Opens the published copy for reading, with a spool. Errors: InUse when there is no copy that can be
    /// read, Tampered when it is older than what this station has seen, FileSystem without a spool.
    static Result<std::unique_ptr<Session>> openReading(const QString& path, const OpenOptions& options,
                                                        KeyFile keyFile, Unlocked unlocked,
                                                        const StationState& station);
    /// Watches the holder and takes over from a dead one; waits through `options.wait`. Errors: InUse.
    static Result<std::unique_ptr<Lease>> takeOverDead(const QString& path, const QString& loginName,
                                                       const OpenOptions& options);

    // Writing
    /// Refuses once the lease, the machine's start or the file are not the holder's.
    static Result<void> isOurs(const Session::Private& d);
    /// And once the book's generation is another's. A claim of it that failed to be written is nobody's, so
    /// why a write failed is asked of isOurs().
    static Result<void> guard(Session::Private& d);
    /// Makes this holder the newest generation of the book. Inside a write.
    static Result<void> claimGeneration(Session::Private& d);
    static Result<MergeReport> mergeSpools(Session::Private& d);
    /// What is new, at once: the copy is put in place whole or not at all.
    static Result<void> publish(Session::Private& d);
    /// The same a piece at a time: true while there is more.
    static Result<bool> publishPiece(Session::Private& d);
    /// The database key was changed: the copy under the old one goes, if there was one, and a new one comes.
    static Result<void> keyChanged(Session::Private& d);
    /// Once a copy is published, whoever changes the book renews it when they close it.
    static void finish(Session::Private& d);

    // From one to the other, in the same Session
    static Result<void> becomeWriter(Session& session, std::unique_ptr<Lease> lease);
    static Result<void> becomeReader(Session& session, const std::optional<LeaseHolder>& asker);
    /// Another took over while this machine slept: goes on as a reader of the other's copy.
    static Result<void> loseBook(Session& session);
    /// Reads a newer copy when there is one: true when there was.
    static Result<bool> refresh(Session& session);

    // The spool
    static Result<void> spoolAccess(Session::Private& d, const QString& action, const QString& subject,
                                    const QString& reason);
    static Result<void> spoolDraft(Session::Private& d, const FormDraft& draft, bool discard);
    /// As this station has it; nothing when the copy's own draft holds.
    static const SpooledDraft* spooledDraft(const Session::Private& d, const SubjectRef& subject,
                                            const QString& formId);
    /// Lays this station's drafts over those of the copy.
    static Result<QList<FormDraft>> allDrafts(const Session::Private& d, QList<FormDraft> ofCopy);

private:
    struct Copy; ///< an opened published copy
    struct Writable;
    /// True when the new copy stands in its place.
    static Result<bool> copyPiece(Session::Private& d);
    static Result<Writable> openWritable(const Session::Private& d, const Lease& lease);
    /// Who has an older database key can read and write nothing more until they unlock again.
    static Error keyWasChanged();
    static Result<void> startReadingOnce(Session::Private& d);
    static Result<Copy> openCopy(const QString& path, const OpenOptions& options, const Unlocked& unlocked);
    /// From the session's book to the newest copy. What was read before stays when it fails.
    static Result<void> startReading(Session::Private& d);
    static Result<void> startSpool(Session::Private& d);
    static Result<void> append(Session::Private& d, SpoolRecord record);
    static void loadSpooledDrafts(Session::Private& d);
};

} // namespace lotsbok
