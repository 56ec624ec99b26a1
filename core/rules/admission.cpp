// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admission.h"

#include "core/base/clock.h"
#include "core/rules/admission_check.h"
#include "core/rules/age.h"
#include "core/rules/consent.h"
#include "core/rules/gates.h"
#include "core/rules/limitation.h"
#include "core/rules/segregation.h"

#include <algorithm>

// Consent, judgements, threat, decisions and the steps of a case. The plan and the meetings:
// admission_work.cpp.
namespace lotsbok {

namespace {

constexpr const char* staysAsGiven =
    QT_TRANSLATE_NOOP("Rules", "A consent stays as it was given; a change of mind is an entry of its own.");

bool isAdult(const CaseFile& file, QDate day)
{
    const auto birth = file.client.number.birthDate();
    return birth && ageOn(*birth, day) >= kAdultAge;
}

bool isMinor(const CaseFile& file, QDate day)
{
    const auto birth = file.client.number.birthDate();
    return birth && ageOn(*birth, day) < kAdultAge;
}

/// Another record of the kind that a case has one of.
template<typename T>
bool isSecond(const CaseFile& file, const T& value)
{
    const auto& all = file.all<T>();
    return std::any_of(all.begin(), all.end(), [&value](const T& other) { return other.id != value.id; });
}

bool hasPartyInConsent(const CaseFile& file, const ConsentScope& value)
{
    const auto& all = file.all<ConsentScope>();
    return std::any_of(all.begin(), all.end(), [&value](const ConsentScope& other) {
        return other.id != value.id && other.consent == value.consent &&
               isSameParty(other.party, value.party);
    });
}

bool isWithdrawnWhole(const CaseFile& file, ConsentId consent)
{
    const auto& all = file.all<Withdrawal>();
    return std::any_of(all.begin(), all.end(), [&consent](const Withdrawal& withdrawal) {
        return withdrawal.consent == consent && !withdrawal.scope && withdrawal.kinds.isEmpty();
    });
}

/// A moment of the decision's day that sees every withdrawal: no grant is dated back to before one.
QDateTime decisionMoment(const CaseFile& file, QDate day)
{
    QDateTime moment(day, QTime(12, 0), Qt::UTC);
    for (const Withdrawal& withdrawal : file.all<Withdrawal>()) {
        moment = std::max(moment, withdrawal.at);
    }
    return moment;
}

bool isGrantedBefore(const CaseFile& file, QDate day)
{
    const auto& all = file.all<Decision>();
    return std::any_of(all.begin(), all.end(), [day](const Decision& decision) {
        return decision.kind == DecisionKind::Grant && decision.on <= day;
    });
}

bool isAboutLimitation(const Judgement& value)
{
    return value.about == JudgementAbout::LimitedUse || value.about == JudgementAbout::LimitationLifted;
}

bool isAboutEntry(const Judgement& value)
{
    return value.subject && (value.about == JudgementAbout::GoOnAfterWithdrawal ||
                             value.about == JudgementAbout::GoOnAfterThreat ||
                             value.about == JudgementAbout::GoOnInPlacement || isAboutLimitation(value));
}

/// The day of what the judgement is about, invalid where it has none; nothing when that is not in the case.
std::optional<QDate> dayOfSubject(const CaseFile& file, const Judgement& value)
{
    const RecordId id = *value.subject;
    if (value.about == JudgementAbout::GoOnAfterWithdrawal) {
        const Withdrawal* withdrawal = file.find<Withdrawal>(id);
        return withdrawal == nullptr ? std::nullopt : std::optional(toLocalTime(withdrawal->at).date());
    }
    if (value.about == JudgementAbout::GoOnInPlacement) {
        return file.find<Support>(id) == nullptr ? std::nullopt : std::optional(QDate());
    }
    if (isAboutLimitation(value)) {
        const RightsRequest* request = file.find<RightsRequest>(id);
        return request == nullptr || !limits(*request) ? std::nullopt : std::optional(request->decidedOn);
    }
    const ThreatReport* report = file.find<ThreatReport>(id);
    return report == nullptr ? std::nullopt : std::optional(report->learnedOn);
}

bool isGateItem(const GateStatus& gate, const QString& id)
{
    return std::any_of(gate.items.begin(), gate.items.end(),
                       [&id](const GateItem& item) { return item.id == id; });
}

bool isOverridable(const GateStatus& gate, const QString& id)
{
    return std::any_of(gate.items.begin(), gate.items.end(),
                       [&id](const GateItem& item) { return item.id == id && item.overridable; });
}

/// The same follow-up twice, or one at exit before the one at entry.
bool hasFollowUp(const CaseFile& file, const FollowUp& value)
{
    const auto& all = file.all<FollowUp>();
    return std::any_of(all.begin(), all.end(), [&value](const FollowUp& other) {
        return other.id != value.id && other.kind == value.kind;
    });
}

bool isOutOfOrder(const CaseFile& file, const FollowUp& value)
{
    const auto& all = file.all<FollowUp>();
    return std::any_of(all.begin(), all.end(), [&value](const FollowUp& other) {
        const FollowUp& entry = value.kind == FollowUpKind::Entry ? value : other;
        const FollowUp& exit = value.kind == FollowUpKind::Entry ? other : value;
        return other.kind != value.kind && exit.on < entry.on;
    });
}

} // namespace

Result<void> admit(const CaseFile& file, const Consent& value, const Consent* stored)
{
    const bool changed =
        stored != nullptr &&
        (stored->kind != value.kind || stored->givenOn != value.givenOn || stored->form != value.form ||
         stored->guardian != value.guardian || stored->place != value.place ||
         (stored->response && stored->response != value.response));
    return AdmissionCheck::of(file, value)
        .rule(changed, "R12", staysAsGiven)
        .wrong(value.guardian && file.find<Guardian>(*value.guardian) == nullptr, "guardian",
               QT_TRANSLATE_NOOP("Rules", "“%1” is no guardian of this case."))
        .rule(stored == nullptr && value.guardian && isAdult(file, value.givenOn), "R16",
              QT_TRANSLATE_NOOP("Rules", "From 18 years the person consents, and nobody else."))
        .result();
}

Result<void> admit(const CaseFile& file, const ConsentScope& value, const ConsentScope* stored)
{
    const Consent* consent = file.find<Consent>(value.consent);
    ConsentScope before = stored == nullptr ? value : *stored;
    before.version = value.version;
    return AdmissionCheck::of(file, value)
        .rule(before != value, "R12", staysAsGiven)
        .wrong(consent == nullptr, "consent", QT_TRANSLATE_NOOP("Rules", "“%1” is no consent of this case."))
        .wrong(consent != nullptr && consent->kind != ConsentKind::Sharing, "consent",
               QT_TRANSLATE_NOOP("Rules", "“%1” is a consent to the support, which has no parties."))
        .wrong(consent != nullptr && value.until.isValid() && value.until < consent->givenOn, "until_day",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the consent."))
        .wrong(hasPartyInConsent(file, value), "party_organisation",
               QT_TRANSLATE_NOOP("Rules", "“%1” is a party of this consent already."))
        .rule(stored == nullptr && isWithdrawnWhole(file, value.consent), "R12",
              QT_TRANSLATE_NOOP("Rules", "The consent is withdrawn; a new one is needed."))
        .result();
}

Result<void> admit(const CaseFile& file, const Withdrawal& value, const Withdrawal* stored)
{
    const Consent* consent = file.find<Consent>(value.consent);
    const ConsentScope* scope = value.scope ? file.find<ConsentScope>(*value.scope) : nullptr;
    const bool wider = scope != nullptr && !scope->kinds.isEmpty() &&
                       std::any_of(value.kinds.begin(), value.kinds.end(),
                                   [scope](InfoKind kind) { return !scope->kinds.contains(kind); });
    Withdrawal before = stored == nullptr ? value : *stored;
    before.version = value.version;
    return AdmissionCheck::of(file, value)
        .rule(before != value, "R12",
              QT_TRANSLATE_NOOP("Rules",
                                "A withdrawal stays as it was made; a new consent is an entry of its "
                                "own."))
        .wrong(consent == nullptr, "consent", QT_TRANSLATE_NOOP("Rules", "“%1” is no consent of this case."))
        .wrong(value.scope && (scope == nullptr || scope->consent != value.consent), "scope",
               QT_TRANSLATE_NOOP("Rules", "“%1” is no party of this consent."))
        .wrong(consent != nullptr && toLocalTime(value.at).date() < consent->givenOn, "at",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the consent."))
        .wrong(consent != nullptr && consent->kind == ConsentKind::Support && !value.kinds.isEmpty(), "kinds",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be: the consent to the support is withdrawn wholly."))
        .wrong(wider, "kinds", QT_TRANSLATE_NOOP("Rules", "“%1” names what the party was never given."))
        .result();
}

Result<void> admit(const CaseFile& file, const Judgement& value, const Judgement* stored)
{
    const bool refers = isAboutEntry(value);
    const auto day = refers ? dayOfSubject(file, value) : std::nullopt;
    return AdmissionCheck::of(file, value)
        .wrong(stored != nullptr && (stored->about != value.about || stored->subject != value.subject),
               "about",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed; a new judgement is an entry of "
                                          "its own."))
        .wrong(refers && !day, "subject",
               QT_TRANSLATE_NOOP("Rules", "“%1” names nothing in this case that such a judgement is about."))
        .wrong(day && day->isValid() && value.on < *day, "on_day",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than what the judgement is about."))
        .result();
}

Result<void> admit(const CaseFile& file, const ThreatAssessment& value, const ThreatAssessment* stored)
{
    const bool changed =
        stored != nullptr && (stored->level != value.level || stored->on != value.on ||
                              stored->proposed != value.proposed || stored->indicators != value.indicators);
    return AdmissionCheck::of(file, value)
        .rule(changed, "R22",
              QT_TRANSLATE_NOOP("Rules",
                                "An assessment stays as it was made; a new level is a new assessment."))
        .result();
}

Result<void> admit(const CaseFile& file, const Decision& value, const Decision* stored)
{
    const bool changed = stored != nullptr &&
                         (stored->kind != value.kind || stored->on != value.on || stored->by != value.by ||
                          stored->act != value.act || stored->section != value.section);
    const bool grants = stored == nullptr && value.kind == DecisionKind::Grant;
    const bool ends = stored == nullptr && value.kind == DecisionKind::EndSupport;
    return AdmissionCheck::of(file, value)
        .wrong(changed, "kind",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed: a decision is not turned into another."))
        .wrong(value.on < file.value.openedOn, "on_day",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the case."))
        .wrong(ends && !isGrantedBefore(file, value.on), "kind",
               QT_TRANSLATE_NOOP("Rules", "“%1” ends a support that was not granted by then."))
        .refuse(grants ? refusalBy(grantGate(file, decisionMoment(file, value.on)).missing()) : std::nullopt)
        .result();
}

Result<void> admit(const CaseFile& file, const GateOverride& value, const GateOverride* stored)
{
    const GateStatus gate = gateStatus(value.gate, file, decisionMoment(file, value.on));
    const bool known = isGateItem(gate, value.item);
    GateOverride before = stored == nullptr ? value : *stored;
    before.version = value.version;
    return AdmissionCheck::of(file, value)
        .wrong(before != value, "item", QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed afterwards."))
        .wrong(!known, "item", QT_TRANSLATE_NOOP("Rules", "“%1” is nothing that this gate asks for."))
        .rule(known && !isOverridable(gate, value.item), "R10",
              QT_TRANSLATE_NOOP("Rules", "Consent is never overridden."))
        .result();
}

Result<void> admit(const CaseFile& file, const StepDone& value, const StepDone* stored)
{
    const bool asks = stored == nullptr || stored->by != value.by || stored->step != value.step ||
                      stored->reason != value.reason;
    const auto finding = asks && value.reason.trimmed().isEmpty()
                             ? segregationFinding(file, value.step, value.by)
                             : std::nullopt;
    return AdmissionCheck::of(file, value).refuse(finding ? refusalBy({*finding}) : std::nullopt).result();
}

Result<void> admit(const CaseFile& file, const FollowUp& value, const FollowUp* stored)
{
    return AdmissionCheck::of(file, value)
        .wrong(stored != nullptr && stored->kind != value.kind, "kind",
               QT_TRANSLATE_NOOP("Rules", "“%1” cannot be changed afterwards."))
        .wrong(hasFollowUp(file, value), "kind",
               QT_TRANSLATE_NOOP("Rules", "“%1”: this follow-up is in the case already."))
        .wrong(isOutOfOrder(file, value), "on_day",
               QT_TRANSLATE_NOOP("Rules", "“%1”: the exit follow-up is earlier than the one at entry."))
        .result();
}

Result<void> admit(const CaseFile& file, const RightsRequest& value, const RightsRequest* stored)
{
    const bool wasLimiting = stored != nullptr && limits(*stored);
    return AdmissionCheck::of(file, value)
        .rule(wasLimiting && (!limits(value) || value.subject != stored->subject), "R34",
              QT_TRANSLATE_NOOP("Rules",
                                "A limitation is not changed into something else; the head of unit lifts it "
                                "by a judgement, once the person has been told."))
        .result();
}

Result<void> admit(const CaseFile& file, const Intake& value, const Intake* /*stored*/)
{
    return AdmissionCheck::of(file, value)
        .wrong(isSecond(file, value), "case_id",
               QT_TRANSLATE_NOOP("Rules", "“%1”: the case has an intake already."))
        .result();
}

Result<void> admit(const CaseFile& file, const Closing& value, const Closing* /*stored*/)
{
    return AdmissionCheck::of(file, value)
        .wrong(isSecond(file, value), "case_id",
               QT_TRANSLATE_NOOP("Rules", "“%1”: the closing of the case has begun already."))
        .wrong(value.begunOn < file.value.openedOn, "begun_on",
               QT_TRANSLATE_NOOP("Rules", "“%1” is earlier than the case."))
        .result();
}

Result<void> admit(const CaseFile& file, const CentralHandover& value, const CentralHandover* /*stored*/)
{
    const bool done = value.handedOverOn.isValid();
    return AdmissionCheck::of(file, value)
        .wrong(isSecond(file, value), "case_id",
               QT_TRANSLATE_NOOP("Rules", "“%1”: the case has a hand-over already."))
        .rule(done && !value.personConsentedOn.isValid(), "R21",
              QT_TRANSLATE_NOOP("Rules", "The hand-over needs the person's consent."))
        .rule(done && isMinor(file, value.handedOverOn), "R21",
              QT_TRANSLATE_NOOP("Rules", "The central exit programme is from 18 years."))
        .result();
}

} // namespace lotsbok
