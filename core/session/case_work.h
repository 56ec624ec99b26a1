// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/consent.h"
#include "core/session/session.h"

namespace lotsbok {

class Store;

/// What is done with a case as a whole, and what touches several records at once: each call is one
/// transaction with its history and audit. Single records are saved with Session::save. Errors as Session;
/// RuleSaysNo with the rule's number where a rule refuses.
class CaseWork {
public:
    explicit CaseWork(Session& session)
        : m_session(session)
    {}

    // Consent
    /// R11. A consent with its scopes.
    Result<Consent> giveConsent(const Consent& consent, const QList<ConsentScope>& scopes);
    /// R12, R13. Saves the withdrawal and, when the police scope ends, opens the close step. Gives its
    /// effect.
    Result<WithdrawalEffect> withdraw(const Withdrawal& withdrawal);

    // Plan
    /// Makes a draft the current plan; the one before it is replaced.
    Result<Plan> makeCurrent(PlanId plan, CaseId caseId);

    // Meetings
    /// R20, R23, keep apart: what is to be said of a meeting before it is saved.
    Result<QList<Finding>> meetingFindings(const Meeting& meeting);
    Result<Meeting> checkIn(CaseId caseId, MeetingId meeting);  ///< R23
    Result<Meeting> checkOut(CaseId caseId, MeetingId meeting); ///< also when it has become an alarm
    /// R20. Planned meetings at level 4 and 5, place and time only, for who has SeeSecureMeetings.
    struct SecureMeeting {
        std::optional<CaseNumber> number;
        QDateTime start;
        QDateTime end;
        QString place;
    };
    Result<QList<SecureMeeting>> secureMeetings();

    // Close, reopen, reassign, move
    Result<Case> close(CaseId caseId, QDate on); ///< R9; consents end with it
    Result<Case> reopen(CaseId closedCase, QDate on,
                        const QString& reason); ///< R41: a new case that points back
    Result<Case> reassign(CaseId caseId, std::optional<UserId> lots, std::optional<UserId> secondLots,
                          const QString& reason); ///< R41
    /// R41. Everything open that a leaver has goes to another: first lots or second. Where both seats would
    /// be one person's, the second becomes empty. Sealed cases that the caller may not know of stay.
    Result<QList<Case>> reassignAll(UserId from, UserId to, const QString& reason);
    Result<CaseEvent> confirmReceipt(CaseId caseId); ///< R41, by the new lots
    /// R41. To another district; needs a scope in force for the social services there.
    Result<CaseEvent> moveAway(CaseId caseId, const QString& district, const QString& reason);
    /// R40. An entry on the wrong person goes to another case, with what belongs to it (a consent's scopes
    /// and withdrawals, a plan's goals and activities, a meeting's commitments, attachments) and a trace in
    /// both. `kind` is RecordInfo::kind. What belongs to another entry moves with that one only: RuleSaysNo.
    Result<void> moveEntry(const QString& kind, const QUuid& id, CaseId from, CaseId to,
                           const QString& reason);

    // Persons
    /// R40. The head of unit merges a linked duplicate, never the program by itself: the second's cases go to
    /// the first, who also takes over a checked number that only the second has, and the stricter protection
    /// (R26), and whom the second must not meet, kin and purchases follow. The second stays as a record with
    /// its history; lists, counts and search leave out whoever is the second of a merged link.
    Result<ClientLink> mergeClients(const ClientLink& link);

    // Seal (R39). Who seals is always a reader; sealing anew names the readers anew.
    Result<Case> seal(CaseId caseId, const QList<UserId>& readers, const QString& reason);
    Result<Case> unseal(CaseId caseId, const QString& reason);

    // Attachments (R42): PDF, PNG or JPEG by content, at most 20 MiB
    Result<Attachment> attach(const Attachment& value, const QByteArray& content);
    Result<QByteArray> attachmentContent(CaseId caseId,
                                         AttachmentId id); ///< logged; checked against its hash

private:
    struct Move; ///< one moveEntry

    [[nodiscard]] Store& store() const;
    /// The case as it is stored, for somebody who may write in it (`permission` and the case's own rights).
    Result<CaseFile> fileFor(CaseId id, Permission permission = Permission::WriteClients) const;
    Result<User> receiver(UserId id) const; ///< somebody who can have a case
    Result<Case> saveWhole(const Case& value) const;
    Result<CaseEvent> addEvent(CaseEvent event) const;
    Result<Case> give(const CaseFile& file, std::optional<UserId> lots, std::optional<UserId> secondLots,
                      const QString& reason) const;
    Result<void> openCloseStep(const CaseFile& file);
    Result<void> nameReaders(const CaseFile& file, const QList<UserId>& readers) const;
    Result<void> takeOverIdentity(ClientId first, ClientId second) const;

    Session& m_session;
};

/// The largest attachment in bytes.
inline constexpr qint64 kAttachmentLimit = 20 * 1024 * 1024;

} // namespace lotsbok
