// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/rules/finding.h"

namespace lotsbok {

/// The kinds of information that a scope covers at a moment (R11, R12): every kind while it is in force and
/// unlimited, less what was withdrawn; none before its consent, after its last day, from the 18th birthday on
/// when it was given before (R16), from a whole withdrawal on, or from the end of the case. Days are
/// Europe/Stockholm: a consent holds from the start of its day, an end date to the end of its day, a
/// withdrawal from its very moment.
QList<InfoKind> kindsInForce(const CaseFile& file, const ConsentScope& scope, const QDateTime& atUtc);

/// R11, R14. The scope that lets this party have this kind of information at this moment; nullptr: none.
const ConsentScope* scopeInForce(const CaseFile& file, const Party& party, InfoKind kind,
                                 const QDateTime& atUtc);

/// R10. Whether any scope towards the police is in force.
bool policeScopeInForce(const CaseFile& file, const QDateTime& atUtc);

/// R10. The person's consent to the support itself: given and not withdrawn. Under 18, R16 decides who must
/// have given it; from the 18th birthday on only what the person gave that day or later counts.
bool supportConsentInForce(const CaseFile& file, const QDateTime& atUtc);

/// Whether a consent counts at a moment: given, not outgrown (R16), not withdrawn, and for one to share with
/// a party left that may know something. One to share without parties says that its giver agrees. None after
/// the end of the case.
bool consentInForce(const CaseFile& file, const Consent& consent, const QDateTime& atUtc);

/// R16. Whose consent to share is missing on a day: empty when all who must have consented. From 18 on the
/// person alone; a consent given before the 18th birthday counts no longer, nor one that was withdrawn or
/// none of whose scopes is left. Where the number tells no birth, the type of SIG decides who is an adult;
/// where it tells the year only, the year's first day is the birthday. Nobody's after the case has ended.
struct MissingConsent {
    bool young = false; ///< the person's own
    QList<GuardianId> guardians{};
    bool noGuardian = false; ///< guardians must consent, but none who must is recorded
    [[nodiscard]] bool isEmpty() const { return !young && guardians.isEmpty() && !noGuardian; }
    bool operator==(const MissingConsent&) const = default;
};
MissingConsent missingConsents(const CaseFile& file, ConsentKind kind, QDate day);

/// "Withdrawal effect": what a withdrawal means for the case, in the order of the work to do.
struct WithdrawalEffect {
    struct Loss {
        ConsentScope scope;
        QList<InfoKind> kinds;                ///< that ended in this scope
        QList<DisclosureRecord> alreadyGiven; ///< what the party has got
    };
    QList<Loss> losses{};
    QList<Meeting> bookedMeetings{};  ///< planned ones that a losing party is invited to
    QList<Activity> openActivities{}; ///< whose responsible party loses its scope
    QList<Party> lettersTo{};         ///< who are to be told
    bool policeEnds = false;          ///< R13: SIG is to be ended; the close step opens
    QList<Finding> steps{};           ///< what to do, with rule numbers
};
/// For a withdrawal that is, or would be, in the file. A party loses what no other scope in force gives it.
/// When the police's last scope or the consent to the support ends, all parties are to be told, while their
/// scopes hold.
WithdrawalEffect withdrawalEffect(const CaseFile& file, const Withdrawal& withdrawal);

} // namespace lotsbok
