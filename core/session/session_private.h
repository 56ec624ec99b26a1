// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/access.h"
#include "core/rules/limitation.h"
#include "core/security/key_file.h"
#include "core/session/session.h"
#include "core/session/station_state.h"
#include "core/store/lease.h"
#include "core/store/store.h"

#include <QHash>

namespace lotsbok {

struct PenInside;

/// What a Session holds. Parts are destroyed in reverse order: the lease goes last.
struct Session::Private {
    QString path;
    OpenOptions options;
    std::unique_ptr<Lease> lease; ///< none while read-only
    bool readOnly = false;
    KeyFile keyFile;
    Unlocked unlocked;
    User user;
    QUuid bookId;
    StationState station;
    AuditAnchor anchored; ///< what was last written to key file and station
    std::unique_ptr<Store> store;
    QHash<CaseId, QString> reasons{}; ///< stated in this session for cases that are not the user's own
    std::shared_ptr<PenInside> pen{}; ///< what several workstations need (pen_steps.h)

    /// Whether a copy is read while somebody else may write: drafts and the log go to this station's spool.
    [[nodiscard]] bool isReadingCopy() const;
    /// The permission to keep a draft about a subject, in the book or in the spool.
    [[nodiscard]] Result<void> requireDrafting(const SubjectRef& subject) const;
    [[nodiscard]] Result<void> requireDrafts() const; ///< that drafts can be kept at all

    /// The user in the own role, then in each role of those whom the user stands for today (Deputy).
    [[nodiscard]] QList<User> capacities() const;
    [[nodiscard]] bool allowed(Permission permission) const;
    /// NoPermission unless one of the user's roles allows it.
    [[nodiscard]] Result<void> require(Permission permission) const;
    /// As require(), and FileSystem while the book is read-only.
    [[nodiscard]] Result<void> requireForWriting(Permission permission) const;
    [[nodiscard]] Result<void> requireWritable() const;

    /// The permission that reading, or writing, about a subject needs.
    [[nodiscard]] bool mayReadAbout(SubjectRef::Kind kind) const;
    [[nodiscard]] bool mayWriteAbout(SubjectRef::Kind kind) const;
    [[nodiscard]] Result<void> requireReading(const SubjectRef& subject) const;
    [[nodiscard]] Result<void> requireWriting(const SubjectRef& subject) const;

    // Cases (session_access.cpp): process.md, "Roles", and R39
    [[nodiscard]] CaseAccess caseAccessOf(const CaseFile& file) const;
    [[nodiscard]] Result<CaseAccess> caseAccessOf(const Case& value) const;
    /// R20, in any of the user's roles: hours and places of the case's meetings.
    [[nodiscard]] bool maySeePlaces(const CaseFile& file) const;
    /// The history of one of the case's meetings, with hours and places as the user may see them (R20).
    Result<QList<HistoryEntry>> meetingHistory(const CaseFile& file, const QUuid& meeting) const;
    /// R34: what of the case is limited today.
    [[nodiscard]] Result<Limitations> limitationsOf(CaseId id) const;
    /// RuleSaysNo while the entry, "kind:uuid", or its case is limited.
    [[nodiscard]] Result<void> requireUnlimited(CaseId id, const QString& entry) const;
    /// RuleSaysNo while the person's own data are limited in any of their cases.
    [[nodiscard]] Result<void> requireUnlimitedPerson(ClientId id) const;
    /// RuleSaysNo for a release to a party of what is limited: the person and the own file get it.
    [[nodiscard]] Result<void> requireGivable(const DisclosureRecord& value) const;
    /// The case, when the user may open it now. Errors: NotFound, ReasonNeeded.
    [[nodiscard]] Result<Case> requireCase(CaseId id) const;
    /// The person, when the user may open a case of theirs now, or there is none. Errors as requireCase().
    [[nodiscard]] Result<Client> requireClient(ClientId id) const;
    /// A case or a client as above; anything else is only asked for its kind's permission.
    [[nodiscard]] Result<void> requireOpen(const SubjectRef& subject) const;
    /// As requireOpen(); a client who is not in the book (yet) is somebody whom a page keeps what is being
    /// written of. One who must not be known of is not told from such a one (R39).
    [[nodiscard]] Result<void> requireOpenOrNew(const SubjectRef& subject) const;
    /// The reason that the user stated for a case, or for a case of a client; empty: none was needed.
    [[nodiscard]] QString statedReason(const SubjectRef& subject) const;

    /// Logs that a record was opened, "case.read", or, after a stated reason, "case.read-with-reason" with
    /// the reason as its content. Fails while the book is read-only: what cannot be logged is not shown
    /// (law.md, 10 §).
    Result<void> logRead(const QString& action, const QString& subject, const QString& reason = {});

    /// One record of a case or of the district, with every check that Session::save() promises
    /// (session_records.cpp).
    template<typename T>
    Result<T> save(const T& value, const QString& reason);

    /// From now on nothing is committed once somebody else has the lease, as after a long sleep of the
    /// machine (PenSteps::guard).
    void guardCommits();

    /// Writes the head of the audit chain to the key file and to this station, unless it stands there.
    Result<void> anchorHead();

    /// The key file as it is now, with what administrators changed in it meanwhile. Errors as keysOnDisk().
    [[nodiscard]] Result<KeyFile> currentKeys() const;
    /// Changes the key file and the book together (commitWithKeys); nothing of it happened when it fails.
    Result<void> changeKeys(const std::function<Result<void>(KeyFile&)>& change,
                            const std::function<Result<void>(const KeyFile&)>& work);
    /// A head of unit stands for the key file as it is (accept-older), together with a change of the book.
    Result<void> confirmKeys(const std::function<Result<void>()>& work);
    /// After the book was replaced by its copy under a new key: goes on in it.
    Result<void> takeRotated(class KeyRotation& rotation);
    /// Only a head of unit in person seals keys, never a deputy. Errors: NoPermission, FileSystem.
    [[nodiscard]] Result<void> requireHeadOfUnit() const;
};

/// The steps of Book that need the inside of a Session.
struct BookSession {
    /// Fills the empty database of a new book and writes its key file.
    static Result<CreatedBook> furnish(const QString& path, const NewBook& book, const User& user,
                                       KeyFile::Created keys, std::unique_ptr<Lease> lease,
                                       std::unique_ptr<Store> store, const OpenOptions& options);
    /// Checks anchors and the last audit entries and logs the opening, which is also the real write that
    /// finds a read-only file.
    static Result<void> enter(Session& session);
    /// Wraps the user's seed anew when the book wants passwords to cost more. The next time, if it cannot be.
    static void raiseCost(Session& session, const Secret& password);
    /// Seals the user's seed to a recovery key that was changed without the former one, whoever has the pen.
    /// The next time, if it cannot be.
    static void sealForRecovery(Session& session);
};

/// Whether a person of this role may read about this kind of subject.
bool mayRead(Role role, SubjectRef::Kind kind);
bool mayWrite(Role role, SubjectRef::Kind kind);

} // namespace lotsbok
