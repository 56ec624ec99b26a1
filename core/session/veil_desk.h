// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/veils.h"

namespace lotsbok {

class Store;

/// Who reads what is sealed (core/store/veils.h), always beside the recovery key. About employees: whoever a
/// head of unit has admitted in a role that reads it (ReadStaff), or has made deputy of one. In a sealed case
/// (R39): its readers. The veils follow each of these acts in their own transaction; who stops being a reader
/// makes a new key.
class VeilDesk {
public:
    /// Which additions to the readers of what is about employees an act carries.
    enum class Act {
        Unlock, ///< nobody new, but by a head of unit those whose role was sealed by one
        Head,   ///< a head of unit changes accounts or deputies: everybody who is to read
    };

    explicit VeilDesk(Session& session)
        : m_session(session)
    {}

    /// Whether what is about employees is there for this user; false also for a head of unit whom no other
    /// has admitted yet.
    Result<bool> isReader() const;
    /// Who reads it, by user; needs ReadStaff.
    Result<QList<UserId>> readers() const;

    // Steps of Session and its desks
    /// Gives a store that was just opened the keys that are sealed to its user.
    static Result<void> open(Store& store, const Unlocked& unlocked, const KeyFile& keys);
    /// Inside a write transaction: the veils of which the own user is a reader. Those over cases lose readers
    /// whose days are over, and a sealed case without a veil gets its own. Nothing when no key is at hand.
    static Result<void> follow(Store& store, const KeyFile& keys, const User& self, Act act);
    /// After the case was sealed or opened, or its readers were changed; in the same transaction. Nobody but
    /// who was named by this act is let in.
    static Result<void> followCase(Session::Private& d, CaseId id, const QList<UserId>& named);
    /// After entries were moved from one case to another; in the same transaction. RuleSaysNo (R40) for a
    /// signed entry into, or out of, a sealed case: what was signed stays with the case it was signed in.
    static Result<void> followMove(Store& store, CaseId from, CaseId to, const QSet<QUuid>& moved);
    /// Before a head of unit changes accounts: the veil is under the own signature, so that it stays genuine
    /// whoever loses their role.
    static Result<void> vouch(Session::Private& d);
    /// After the book was opened for writing: raises the veil over what is still in the open, and takes the
    /// key from whose time as a deputy is over. The next unlocking does it when this one cannot.
    static void enter(Session::Private& d);

    // Drafts about employees and sealed cases are for their writer only, also in spools and in copies
    static FormDraft sealed(const Session::Private& d, FormDraft draft);
    /// Error: Tampered.
    static Result<FormDraft> opened(const Session::Private& d, FormDraft draft);

private:
    static bool isAmong(const QList<VeilReader>& readers, const QUuid& id);
    static QByteArray caseVoucher(Store& store, const KeyFile& keys, UserId signer, const QString& over);
    static Result<void> followStaff(Store& store, const KeyFile& keys, const User& self, Act act);
    static Result<void> followCases(Store& store, const KeyFile& keys, UserId self);
    static Result<void> followCase(Store& store, const KeyFile& keys, UserId self, CaseId id,
                                   const QList<UserId>& named);
    /// The veil over this, or the first one, goes on with the wanted readers.
    static Result<void> changeReaders(Store& store, const QString& over, const QList<VeilReader>& present,
                                      const QList<VeilReader>& wanted);
    static bool isForFew(const Session::Private& d, const FormDraft& draft);
    static Result<void> sealOwnDrafts(Session::Private& d);
    /// What others have begun about a case that is sealed now: each for its writer.
    static Result<void> sealDraftsAbout(Session::Private& d, CaseId id);

    Session& m_session;
};

} // namespace lotsbok
