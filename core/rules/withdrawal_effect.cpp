// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

QString effectText(const char* source)
{
    return QCoreApplication::translate("Rules", source);
}

/// The file as it is once this withdrawal is in it, and as it would be without.
CaseFile withWithdrawal(CaseFile file, const Withdrawal& withdrawal, bool with)
{
    auto& all = file.all<Withdrawal>();
    all.removeIf([&withdrawal](const Withdrawal& other) { return other.id == withdrawal.id; });
    if (with) {
        all.append(withdrawal);
    }
    return file;
}

bool went(const DisclosureRecord& record, const ConsentScope& scope)
{
    if (record.recipient != DisclosureRecord::Recipient::Party) {
        return false;
    }
    if (record.scope) {
        return *record.scope == scope.id;
    }
    if (record.party && scope.party.contact) {
        return *record.party == *scope.party.contact;
    }
    return record.recipientName.contains(scope.party.organisation, Qt::CaseInsensitive);
}

bool names(const QList<Party>& parties, const Party& party)
{
    return std::any_of(parties.begin(), parties.end(),
                       [&party](const Party& other) { return isSameParty(party, other); });
}

void addOnce(QList<Party>& parties, const Party& party)
{
    if (!names(parties, party)) {
        parties.append(party);
    }
}

struct Sides {
    CaseFile before;
    CaseFile after;
    QDateTime at;
};

/// The losses of the withdrawn scopes, and the parties that no other scope makes up for it.
QList<Party> collectLosses(const Sides& sides, WithdrawalEffect& effect)
{
    QList<Party> losing;
    for (const ConsentScope& scope : sides.before.all<ConsentScope>()) {
        QList<InfoKind> ended = kindsInForce(sides.before, scope, sides.at);
        const QList<InfoKind> left = kindsInForce(sides.after, scope, sides.at);
        ended.removeIf([&left](InfoKind kind) { return left.contains(kind); });
        if (ended.isEmpty()) {
            continue;
        }
        WithdrawalEffect::Loss loss{scope, ended, {}};
        for (const DisclosureRecord& record : sides.before.disclosures) {
            if (record.at <= sides.at && went(record, scope)) {
                loss.alreadyGiven.append(record);
            }
        }
        effect.losses.append(loss);
        const bool loses = std::any_of(ended.begin(), ended.end(), [&](InfoKind kind) {
            return scopeInForce(sides.after, scope.party, kind, sides.at) == nullptr;
        });
        if (loses) {
            addOnce(losing, scope.party);
        }
    }
    return losing;
}

QList<Meeting> meetingsWith(const CaseFile& file, const QList<Party>& parties, const QDateTime& at)
{
    QList<Meeting> meetings;
    for (const Meeting& meeting : file.all<Meeting>()) {
        const bool concerns = std::any_of(meeting.parties.begin(), meeting.parties.end(),
                                          [&](const MeetingParty& row) { return names(parties, row.party); });
        if (meeting.status == MeetingStatus::Planned && meeting.start > at && concerns) {
            meetings.append(meeting);
        }
    }
    return meetings;
}

QList<Activity> activitiesOf(const CaseFile& file, const QList<Party>& parties)
{
    QList<Activity> activities;
    for (const Activity& activity : file.all<Activity>()) {
        const Goal* goal = file.find<Goal>(activity.goal);
        const Plan* plan = goal == nullptr ? nullptr : file.find<Plan>(goal->plan);
        const bool replaced = plan != nullptr && plan->status == PlanStatus::Replaced;
        if (activity.status == ActivityStatus::Open && !replaced && names(parties, activity.party)) {
            activities.append(activity);
        }
    }
    return activities;
}

void addStep(WithdrawalEffect& effect, const char* rule, Finding::Severity severity, const QString& text,
             const char* jumpTo)
{
    effect.steps.append({QString::fromLatin1(rule), severity, text, QString::fromLatin1(jumpTo)});
}

void collectSteps(WithdrawalEffect& effect, bool supportEnds)
{
    using Severity = Finding::Severity;
    if (effect.policeEnds) {
        addStep(
            effect, "R13", Severity::Stop,
            effectText(QT_TRANSLATE_NOOP("Rules", "No consent towards the police is left, so SIG is to be "
                                                  "ended and the closing begins.")),
            "closing");
    }
    if (supportEnds) {
        addStep(effect, "R10", Severity::Stop,
                effectText(QT_TRANSLATE_NOOP(
                    "Rules", "The person no longer consents to the support, so it is to be ended.")),
                "closing");
    }
    addStep(effect, "R13", Severity::Warning,
            effectText(QT_TRANSLATE_NOOP("Rules", "Judge whether SIG can go on, with a note.")),
            "judgements");
    if (!effect.lettersTo.isEmpty()) {
        addStep(effect, "R12", Severity::Warning,
                effectText(QT_TRANSLATE_NOOP("Rules", "Tell the parties what has ended.")), "consent");
    }
    if (!effect.bookedMeetings.isEmpty()) {
        addStep(effect, "R14", Severity::Warning,
                effectText(QT_TRANSLATE_NOOP(
                    "Rules", "Go through the booked meetings that the party was invited to.")),
                "meetings");
    }
    if (!effect.openActivities.isEmpty()) {
        addStep(effect, "R9", Severity::Warning,
                effectText(QT_TRANSLATE_NOOP(
                    "Rules", "End or hand over the open activities that the party is responsible for.")),
                "plan");
    }
}

} // namespace

WithdrawalEffect withdrawalEffect(const CaseFile& file, const Withdrawal& withdrawal)
{
    const Sides sides{withWithdrawal(file, withdrawal, false), withWithdrawal(file, withdrawal, true),
                      withdrawal.at};
    WithdrawalEffect effect;
    const QList<Party> losing = collectLosses(sides, effect);
    effect.policeEnds =
        policeScopeInForce(sides.before, sides.at) && !policeScopeInForce(sides.after, sides.at);
    const bool supportEnds =
        supportConsentInForce(sides.before, sides.at) && !supportConsentInForce(sides.after, sides.at);
    effect.bookedMeetings = meetingsWith(file, losing, sides.at);
    effect.openActivities = activitiesOf(file, losing);
    effect.lettersTo = losing;
    if (effect.policeEnds || supportEnds) {
        for (const ConsentScope& scope : file.all<ConsentScope>()) {
            if (!kindsInForce(sides.after, scope, sides.at).isEmpty()) {
                addOnce(effect.lettersTo, scope.party);
            }
        }
    }
    collectSteps(effect, supportEnds);
    return effect;
}

} // namespace lotsbok
