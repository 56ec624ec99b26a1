// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"

#include "core/base/clock.h"
#include "core/rules/age.h"

#include <algorithm>

namespace lotsbok {

namespace {

/// A moment, or a whole Stockholm day with all that happened on it.
struct ConsentMoment {
    QDate day;
    QDateTime at; ///< invalid: the whole day

    static ConsentMoment of(const QDateTime& atUtc) { return {toLocalTime(atUtc).date(), atUtc}; }
    static ConsentMoment of(QDate day) { return {day, {}}; }

    /// A withdrawal without its moment, which no program writes, counts always: fail closed.
    [[nodiscard]] bool isAfter(const Withdrawal& withdrawal) const
    {
        return !withdrawal.at.isValid() ||
               (at.isValid() ? withdrawal.at <= at : toLocalTime(withdrawal.at).date() <= day);
    }
};

/// The first day as an adult; invalid when nothing is known of the birth. Where the number has no day of
/// birth, a decided one counts (law.md, "Retention"); else the first day of the year, so that an earlier
/// consent never counts too long.
QDate adultFrom(const CaseFile& file)
{
    if (const auto birth = file.client.number.birthDate()) {
        return dayOfTurning(*birth, kAdultAge);
    }
    QDate decided;
    for (const Judgement& judgement : file.all<Judgement>()) {
        if (judgement.about == JudgementAbout::UnknownBirthday) {
            decided = judgement.on; // the last one holds
        }
    }
    if (decided.isValid()) {
        return dayOfTurning(decided, kAdultAge);
    }
    const int year = file.client.number.birthYear();
    return year == 0 ? QDate() : QDate(year + kAdultAge, 1, 1);
}

/// Without a birth in the number, the type of SIG decides.
bool isAdultOn(const CaseFile& file, QDate day)
{
    const QDate from = adultFrom(file);
    return from.isValid() ? day >= from : file.value.type == SigType::Adults;
}

/// R16. Given before the 18th birthday, and that day has come.
bool isOutgrown(const CaseFile& file, const Consent& consent, QDate day)
{
    const QDate from = adultFrom(file);
    return from.isValid() && consent.givenOn < from && day >= from;
}

bool hasEnded(const CaseFile& file, QDate day)
{
    return file.value.closedOn.isValid() && day >= file.value.closedOn;
}

/// Given, not outgrown and not withdrawn as a whole.
bool stands(const CaseFile& file, const Consent& consent, const ConsentMoment& moment)
{
    if (!consent.givenOn.isValid() || moment.day < consent.givenOn || isOutgrown(file, consent, moment.day) ||
        (consent.guardian && isAdultOn(file, moment.day))) {
        return false;
    }
    const auto& withdrawals = file.all<Withdrawal>();
    return std::none_of(withdrawals.begin(), withdrawals.end(), [&](const Withdrawal& withdrawal) {
        const bool whole =
            consent.kind == ConsentKind::Support || (!withdrawal.scope && withdrawal.kinds.isEmpty());
        return withdrawal.consent == consent.id && whole && moment.isAfter(withdrawal);
    });
}

QList<InfoKind> allKinds()
{
    QList<InfoKind> kinds;
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        kinds.append(static_cast<InfoKind>(i));
    }
    return kinds;
}

QList<InfoKind> kindsAt(const CaseFile& file, const ConsentScope& scope, const ConsentMoment& moment)
{
    const Consent* consent = file.find<Consent>(scope.consent);
    const bool past = scope.until.isValid() && moment.day > scope.until;
    if (consent == nullptr || consent->kind != ConsentKind::Sharing || past || hasEnded(file, moment.day) ||
        !stands(file, *consent, moment)) {
        return {};
    }
    QList<InfoKind> kinds = scope.kinds.isEmpty() ? allKinds() : scope.kinds;
    for (const Withdrawal& withdrawal : file.all<Withdrawal>()) {
        const bool concerns =
            withdrawal.consent == scope.consent && (!withdrawal.scope || *withdrawal.scope == scope.id);
        if (!concerns || !moment.isAfter(withdrawal)) {
            continue;
        }
        kinds.removeIf([&withdrawal](InfoKind kind) {
            return withdrawal.kinds.isEmpty() || withdrawal.kinds.contains(kind);
        });
    }
    return kinds;
}

/// To share: as long as one of its parties may still have something. One without parties shares nothing by
/// itself, but says that its giver agrees (a guardian beside the young person's own).
bool counts(const CaseFile& file, const Consent& consent, const ConsentMoment& moment)
{
    if (!stands(file, consent, moment)) {
        return false;
    }
    bool anyScope = false;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (scope.consent == consent.id) {
            anyScope = true;
            if (!kindsAt(file, scope, moment).isEmpty()) {
                return true;
            }
        }
    }
    return consent.kind == ConsentKind::Support || !anyScope;
}

bool hasConsented(const CaseFile& file, ConsentKind kind, const std::optional<GuardianId>& who,
                  const ConsentMoment& moment)
{
    const auto& consents = file.all<Consent>();
    return std::any_of(consents.begin(), consents.end(), [&](const Consent& consent) {
        return consent.kind == kind && consent.guardian == who && counts(file, consent, moment);
    });
}

MissingConsent missingAt(const CaseFile& file, ConsentKind kind, const ConsentMoment& moment)
{
    MissingConsent missing;
    const Intake* intake = file.one<Intake>();
    const bool adult = isAdultOn(file, moment.day);
    const auto who =
        adult ? ConsentingPersons::Young : (intake == nullptr ? ConsentingPersons::Both : intake->consenting);
    missing.young = who != ConsentingPersons::Guardians && !hasConsented(file, kind, {}, moment);
    if (who == ConsentingPersons::Young) {
        return missing;
    }
    bool anyNeeded = false;
    for (const Guardian& guardian : file.all<Guardian>()) {
        anyNeeded = anyNeeded || guardian.mustConsent;
        if (guardian.mustConsent && !hasConsented(file, kind, guardian.id, moment)) {
            missing.guardians.append(guardian.id);
        }
    }
    missing.noGuardian =
        file.all<Guardian>().isEmpty() || (who == ConsentingPersons::Guardians && !anyNeeded);
    return missing;
}

} // namespace

QList<InfoKind> kindsInForce(const CaseFile& file, const ConsentScope& scope, const QDateTime& atUtc)
{
    return kindsAt(file, scope, ConsentMoment::of(atUtc));
}

const ConsentScope* scopeInForce(const CaseFile& file, const Party& party, InfoKind kind,
                                 const QDateTime& atUtc)
{
    const ConsentMoment moment = ConsentMoment::of(atUtc);
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (isSameParty(scope.party, party) && kindsAt(file, scope, moment).contains(kind)) {
            return &scope;
        }
    }
    return nullptr;
}

bool policeScopeInForce(const CaseFile& file, const QDateTime& atUtc)
{
    const ConsentMoment moment = ConsentMoment::of(atUtc);
    const auto& scopes = file.all<ConsentScope>();
    return std::any_of(scopes.begin(), scopes.end(), [&](const ConsentScope& scope) {
        return scope.party.kind == PartyKind::Police && !kindsAt(file, scope, moment).isEmpty();
    });
}

bool supportConsentInForce(const CaseFile& file, const QDateTime& atUtc)
{
    const ConsentMoment moment = ConsentMoment::of(atUtc);
    return !hasEnded(file, moment.day) && missingAt(file, ConsentKind::Support, moment).isEmpty();
}

bool consentInForce(const CaseFile& file, const Consent& consent, const QDateTime& atUtc)
{
    const ConsentMoment moment = ConsentMoment::of(atUtc);
    return !hasEnded(file, moment.day) && counts(file, consent, moment);
}

MissingConsent missingConsents(const CaseFile& file, ConsentKind kind, QDate day)
{
    return hasEnded(file, day) ? MissingConsent() : missingAt(file, kind, ConsentMoment::of(day));
}

} // namespace lotsbok
