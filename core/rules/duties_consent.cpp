// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rules/case_duties.h"
#include "core/rules/consent.h"

#include <algorithm>

namespace lotsbok {

namespace {

constexpr int daysToWithdrawalJudgement = 7;
constexpr int daysToConsentCopy = 7;
constexpr int daysToMissingConsent = 30;
constexpr int daysAheadOfComingOfAge = 30;

/// What ended a scope towards the police, and when.
struct PoliceEnd {
    QUuid source;
    QDate on;
};

void keepLatest(PoliceEnd& latest, const PoliceEnd& end)
{
    if (!latest.on.isValid() || end.on > latest.on || (end.on == latest.on && latest.source < end.source)) {
        latest = end;
    }
}

/// The last withdrawal or end date of a scope towards the police. Coming of age is none: it has a duty of its
/// own.
PoliceEnd policeEnd(const CaseDuties& its)
{
    PoliceEnd latest;
    for (const ConsentScope& scope : its.file.all<ConsentScope>()) {
        if (scope.party.kind != PartyKind::Police) {
            continue;
        }
        if (scope.until.isValid() && scope.until < its.today) {
            keepLatest(latest, {scope.id.uuid(), scope.until});
        }
        for (const Withdrawal& withdrawal : its.file.all<Withdrawal>()) {
            if (withdrawal.consent == scope.consent && (!withdrawal.scope || withdrawal.scope == scope.id)) {
                keepLatest(latest, {withdrawal.id.uuid(), toLocalTime(withdrawal.at).date()});
            }
        }
    }
    return latest;
}

/// R13.
void addWithdrawalDuties(CaseDuties& its)
{
    const QList<Judgement>& judgements = its.file.all<Judgement>();
    for (const Withdrawal& withdrawal : its.file.all<Withdrawal>()) {
        const bool judged =
            std::any_of(judgements.begin(), judgements.end(), [&withdrawal](const Judgement& judgement) {
                return judgement.about == JudgementAbout::GoOnAfterWithdrawal &&
                       judgement.subject == withdrawal.id;
            });
        if (!judged) {
            its.add(DutyKind::JudgeWithdrawal, withdrawal.id.uuid(),
                    toLocalTime(withdrawal.at).date().addDays(daysToWithdrawalJudgement));
        }
    }
    const PoliceEnd end = policeEnd(its);
    if (end.on.isValid() && !policeScopeInForce(its.file, its.nowUtc)) {
        its.add(DutyKind::EndAfterPoliceConsent, end.source, end.on, CaseDuties::For::LotsAndHead);
    }
}

void addConsentCopies(CaseDuties& its)
{
    for (const Consent& consent : its.file.all<Consent>()) {
        if (consent.form == ConsentForm::Written && !(consent.copyGiven && consent.journalRefers)) {
            its.add(DutyKind::ConsentCopy, consent.id.uuid(), consent.givenOn.addDays(daysToConsentCopy));
        }
    }
}

/// R16, under 18.
void addMissingConsent(CaseDuties& its)
{
    const bool young =
        its.adultOn.isValid() ? its.today < its.adultOn : its.file.value.type == SigType::Young;
    if (!young) {
        return;
    }
    if (!missingConsents(its.file, ConsentKind::Sharing, its.today).isEmpty() ||
        !missingConsents(its.file, ConsentKind::Support, its.today).isEmpty()) {
        its.add(DutyKind::MissingConsent, {},
                its.grant == nullptr ? its.file.value.openedOn.addDays(daysToMissingConsent) : its.grant->on);
    }
}

/// R16: what was given before the 18th birthday has to be given anew.
void addConsentAt18(CaseDuties& its)
{
    if (!its.adultOn.isValid() || its.today < its.adultOn.addDays(-daysAheadOfComingOfAge)) {
        return;
    }
    const QList<Consent>& consents = its.file.all<Consent>();
    const auto mustBeRenewed = [&](ConsentKind kind) {
        const bool given = std::any_of(consents.begin(), consents.end(), [&](const Consent& consent) {
            return consent.kind == kind && consent.givenOn < its.adultOn;
        });
        return given && missingConsents(its.file, kind, std::max(its.today, its.adultOn)).young;
    };
    if (mustBeRenewed(ConsentKind::Sharing) || mustBeRenewed(ConsentKind::Support)) {
        its.add(DutyKind::ConsentAt18, {}, its.adultOn);
    }
}

} // namespace

void addConsentDuties(CaseDuties& its)
{
    addWithdrawalDuties(its);
    addConsentCopies(its);
    if (its.intake != nullptr && its.intake->policeMeetingRefused &&
        !its.intake->policeConsultedOnSuitability.isValid()) {
        its.add(DutyKind::PoliceMeetingRefused, its.intake->id.uuid(), {});
    }
    addMissingConsent(its);
    addConsentAt18(its);
}

} // namespace lotsbok
