// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records/record_names.h"

#include <QCoreApplication>
#include <QHash>

namespace lotsbok::cli {

namespace {

struct WordName {
    const char* id;
    const char* english;
};

constexpr WordName kWordNames[] = {
    {"ordinary", QT_TRANSLATE_NOOP("RecordWord", "Ordinary")},
    {"sensitive", QT_TRANSLATE_NOOP("RecordWord", "Sensitive")},
    {"police-unserved", QT_TRANSLATE_NOOP("RecordWord", "Police information not yet served")},
    {"duplicate", QT_TRANSLATE_NOOP("RecordWord", "Duplicate")},
    {"not-same", QT_TRANSLATE_NOOP("RecordWord", "Not the same person")},
    {"kin-support", QT_TRANSLATE_NOOP("RecordWord", "Support to kin")},
    {"reassigned", QT_TRANSLATE_NOOP("RecordWord", "Reassigned")},
    {"reopened", QT_TRANSLATE_NOOP("RecordWord", "Reopened")},
    {"entry-moved", QT_TRANSLATE_NOOP("RecordWord", "Entry moved")},
    {"moved-away", QT_TRANSLATE_NOOP("RecordWord", "Moved away")},
    {"sealed", QT_TRANSLATE_NOOP("RecordWord", "Sealed")},
    {"unsealed", QT_TRANSLATE_NOOP("RecordWord", "Seal removed")},
    {"sharing", QT_TRANSLATE_NOOP("RecordWord", "To share information")},
    {"support", QT_TRANSLATE_NOOP("RecordWord", "To the support itself")},
    {"written", QT_TRANSLATE_NOOP("RecordWord", "In writing")},
    {"oral", QT_TRANSLATE_NOOP("RecordWord", "Orally")},
    {"go-on-after-withdrawal", QT_TRANSLATE_NOOP("RecordWord", "Going on after a withdrawal")},
    {"go-on-without-police", QT_TRANSLATE_NOOP("RecordWord", "Going on without meeting the police")},
    {"go-on-after-threat", QT_TRANSLATE_NOOP("RecordWord", "Going on after a threat")},
    {"stay-local", QT_TRANSLATE_NOOP("RecordWord", "Staying local")},
    {"unknown-birthday", QT_TRANSLATE_NOOP("RecordWord", "Unknown day of birth")},
    {"secrecy-review", QT_TRANSLATE_NOOP("RecordWord", "Secrecy review")},
    {"go-on-in-placement", QT_TRANSLATE_NOOP("RecordWord", "Going on in a placement")},
    {"grant", QT_TRANSLATE_NOOP("RecordWord", "Grant")},
    {"refuse", QT_TRANSLATE_NOOP("RecordWord", "Refusal")},
    {"end-support", QT_TRANSLATE_NOOP("RecordWord", "End of the support")},
    {"other", QT_TRANSLATE_NOOP("RecordWord", "Other")},
    {"treatment", QT_TRANSLATE_NOOP("RecordWord", "Treatment")},
    {"housing", QT_TRANSLATE_NOOP("RecordWord", "Housing")},
    {"placement", QT_TRANSLATE_NOOP("RecordWord", "Placement")},
    {"financial-aid", QT_TRANSLATE_NOOP("RecordWord", "Financial aid")},
    {"contact-person", QT_TRANSLATE_NOOP("RecordWord", "Contact person")},
    {"none", QT_TRANSLATE_NOOP("RecordWord", "No such law")},
    {"sol", QT_TRANSLATE_NOOP("RecordWord", "SoL")},
    {"lvu", QT_TRANSLATE_NOOP("RecordWord", "LVU")},
    {"lvm", QT_TRANSLATE_NOOP("RecordWord", "LVM")},
    {"lrv", QT_TRANSLATE_NOOP("RecordWord", "LRV")},
    {"lpt", QT_TRANSLATE_NOOP("RecordWord", "LPT")},
    {"lsu", QT_TRANSLATE_NOOP("RecordWord", "LSU")},
    {"goals-reached", QT_TRANSLATE_NOOP("RecordWord", "The goals are reached")},
    {"person-declines", QT_TRANSLATE_NOOP("RecordWord", "The person does not want the support any longer")},
    {"police-consent-withdrawn",
     QT_TRANSLATE_NOOP("RecordWord", "The consent towards the police is withdrawn")},
    {"not-right-support", QT_TRANSLATE_NOOP("RecordWord", "SIG is no longer the right support")},
    {"safety-or-work-environment", QT_TRANSLATE_NOOP("RecordWord", "Reasons of safety or work environment")},
    {"unreachable", QT_TRANSLATE_NOOP("RecordWord", "The person cannot be reached")},
    {"absconded", QT_TRANSLATE_NOOP("RecordWord", "Absconded")},
    {"deprived-of-liberty", QT_TRANSLATE_NOOP("RecordWord", "Deprived of liberty for a longer time")},
    {"police-judges-not-right", QT_TRANSLATE_NOOP("RecordWord", "The police judge SIG not to be right")},
    {"other-support-fits-better", QT_TRANSLATE_NOOP("RecordWord", "Another support fits better")},
    {"suspected-or-convicted", QT_TRANSLATE_NOOP("RecordWord", "Suspected or convicted of a new crime")},
    {"relapsed-without-motivation",
     QT_TRANSLATE_NOOP("RecordWord", "Relapsed into crime and lacks motivation")},
    {"ideology-unchanged",
     QT_TRANSLATE_NOOP("RecordWord", "Lacks motivation to change ideological conviction")},
    {"does-not-follow-plan", QT_TRANSLATE_NOOP("RecordWord", "Does not follow the plan")},
    {"moved", QT_TRANSLATE_NOOP("RecordWord", "Moved")},
    {"central-exit-programme", QT_TRANSLATE_NOOP("RecordWord", "Handed over to the central exit programme")},
    {"deceased", QT_TRANSLATE_NOOP("RecordWord", "Deceased")},
    {"close", QT_TRANSLATE_NOOP("RecordWord", "Close")},
    {"entry", QT_TRANSLATE_NOOP("RecordWord", "Entry")},
    {"exit", QT_TRANSLATE_NOOP("RecordWord", "Exit")},
    {"reported", QT_TRANSLATE_NOOP("RecordWord", "Reported")},
    {"analysed", QT_TRANSLATE_NOOP("RecordWord", "Analysed")},
    {"decided", QT_TRANSLATE_NOOP("RecordWord", "Decided")},
    {"with-steering-group", QT_TRANSLATE_NOOP("RecordWord", "With the steering group")},
    {"closed", QT_TRANSLATE_NOOP("RecordWord", "Closed")},
    {"threat", QT_TRANSLATE_NOOP("RecordWord", "Threat")},
    {"violence", QT_TRANSLATE_NOOP("RecordWord", "Violence")},
    {"other-crime", QT_TRANSLATE_NOOP("RecordWord", "Other crime")},
    {"steering-group", QT_TRANSLATE_NOOP("RecordWord", "Steering group")},
    {"operative-group", QT_TRANSLATE_NOOP("RecordWord", "Operative leading group")},
    {"social-intervention", QT_TRANSLATE_NOOP("RecordWord", "Social insatsgrupp")},
    {"contact-list", QT_TRANSLATE_NOOP("RecordWord", "Contact list")},
    {"local-resources", QT_TRANSLATE_NOOP("RecordWord", "Local resources")},
    {"own-application", QT_TRANSLATE_NOOP("RecordWord", "Own application")},
    {"police", QT_TRANSLATE_NOOP("RecordWord", "Police")},
    {"probation-or-prison", QT_TRANSLATE_NOOP("RecordWord", "Probation or prison")},
    {"other-unit", QT_TRANSLATE_NOOP("RecordWord", "Another unit")},
    {"other-actor", QT_TRANSLATE_NOOP("RecordWord", "Another actor")},
    {"court", QT_TRANSLATE_NOOP("RecordWord", "Court")},
    {"commits-crimes", QT_TRANSLATE_NOOP("RecordWord", "Commits crimes")},
    {"criminal-lifestyle", QT_TRANSLATE_NOOP("RecordWord", "At risk of, or has, a criminal lifestyle")},
    {"criminal-environment", QT_TRANSLATE_NOOP("RecordWord", "In criminal environments")},
    {"violent-extremism", QT_TRANSLATE_NOOP("RecordWord", "At risk of, or in, violent extremism")},
    {"need-of-coordinated-support", QT_TRANSLATE_NOOP("RecordWord", "Needs coordinated support")},
    {"risk-of-relapse", QT_TRANSLATE_NOOP("RecordWord", "Risk of relapse")},
    {"motivated", QT_TRANSLATE_NOOP("RecordWord", "Motivated")},
    {"both", QT_TRANSLATE_NOOP("RecordWord", "The young person and the guardians")},
    {"young", QT_TRANSLATE_NOOP("RecordWord", "The young person")},
    {"guardians", QT_TRANSLATE_NOOP("RecordWord", "The guardians")},
    {"receive", QT_TRANSLATE_NOOP("RecordWord", "Receive")},
    {"investigate", QT_TRANSLATE_NOOP("RecordWord", "Investigate")},
    {"assess", QT_TRANSLATE_NOOP("RecordWord", "Assess")},
    {"decide", QT_TRANSLATE_NOOP("RecordWord", "Decide")},
    {"design", QT_TRANSLATE_NOOP("RecordWord", "Design the task")},
    {"carry-out", QT_TRANSLATE_NOOP("RecordWord", "Carry out")},
    {"follow-up", QT_TRANSLATE_NOOP("RecordWord", "Follow-up")},
    {"network", QT_TRANSLATE_NOOP("RecordWord", "Network meeting")},
    {"officials", QT_TRANSLATE_NOOP("RecordWord", "Officials' meeting")},
    {"single", QT_TRANSLATE_NOOP("RecordWord", "Meeting with the person")},
    {"planned", QT_TRANSLATE_NOOP("RecordWord", "Planned")},
    {"held", QT_TRANSLATE_NOOP("RecordWord", "Held")},
    {"cancelled", QT_TRANSLATE_NOOP("RecordWord", "Cancelled")},
    {"open", QT_TRANSLATE_NOOP("RecordWord", "Open")},
    {"kept", QT_TRANSLATE_NOOP("RecordWord", "Kept")},
    {"late", QT_TRANSLATE_NOOP("RecordWord", "Kept late")},
    {"broken", QT_TRANSLATE_NOOP("RecordWord", "Broken")},
    {"social-services", QT_TRANSLATE_NOOP("RecordWord", "Social services")},
    {"jobbtorg", QT_TRANSLATE_NOOP("RecordWord", "Jobbtorg")},
    {"probation", QT_TRANSLATE_NOOP("RecordWord", "Probation service")},
    {"prison", QT_TRANSLATE_NOOP("RecordWord", "Prison service")},
    {"health-care", QT_TRANSLATE_NOOP("RecordWord", "Health care")},
    {"school", QT_TRANSLATE_NOOP("RecordWord", "School")},
    {"civil-society", QT_TRANSLATE_NOOP("RecordWord", "Civil society")},
    {"kin", QT_TRANSLATE_NOOP("RecordWord", "Kin")},
    {"contact-details", QT_TRANSLATE_NOOP("RecordWord", "Contact details")},
    {"needs", QT_TRANSLATE_NOOP("RecordWord", "Needs")},
    {"plan", QT_TRANSLATE_NOOP("RecordWord", "Plan")},
    {"minutes", QT_TRANSLATE_NOOP("RecordWord", "Minutes")},
    {"crime", QT_TRANSLATE_NOOP("RecordWord", "Crime")},
    {"health", QT_TRANSLATE_NOOP("RecordWord", "Health")},
    {"physical-health", QT_TRANSLATE_NOOP("RecordWord", "Physical health")},
    {"mental-health", QT_TRANSLATE_NOOP("RecordWord", "Mental health")},
    {"substance-use", QT_TRANSLATE_NOOP("RecordWord", "Substance use")},
    {"occupation", QT_TRANSLATE_NOOP("RecordWord", "Occupation")},
    {"economy", QT_TRANSLATE_NOOP("RecordWord", "Economy")},
    {"family", QT_TRANSLATE_NOOP("RecordWord", "Family")},
    {"leisure", QT_TRANSLATE_NOOP("RecordWord", "Leisure")},
    {"draft", QT_TRANSLATE_NOOP("RecordWord", "Draft")},
    {"current", QT_TRANSLATE_NOOP("RecordWord", "Current")},
    {"replaced", QT_TRANSLATE_NOOP("RecordWord", "Replaced")},
    {"not-asked", QT_TRANSLATE_NOOP("RecordWord", "Not asked")},
    {"yes", QT_TRANSLATE_NOOP("RecordWord", "Yes")},
    {"no", QT_TRANSLATE_NOOP("RecordWord", "No")},
    {"could-not-answer", QT_TRANSLATE_NOOP("RecordWord", "Could not answer")},
    {"under-way", QT_TRANSLATE_NOOP("RecordWord", "Under way")},
    {"reached", QT_TRANSLATE_NOOP("RecordWord", "Reached")},
    {"partly", QT_TRANSLATE_NOOP("RecordWord", "Partly reached")},
    {"not-reached", QT_TRANSLATE_NOOP("RecordWord", "Not reached")},
    {"ended", QT_TRANSLATE_NOOP("RecordWord", "Ended")},
    {"done", QT_TRANSLATE_NOOP("RecordWord", "Finished")},
    {"handed-over", QT_TRANSLATE_NOOP("RecordWord", "Handed over")},
    {"supportive", QT_TRANSLATE_NOOP("RecordWord", "Supportive")},
    {"strained", QT_TRANSLATE_NOOP("RecordWord", "Strained")},
    {"criminal", QT_TRANSLATE_NOOP("RecordWord", "Criminal")},
    {"unknown", QT_TRANSLATE_NOOP("RecordWord", "Unknown")},
    {"granted", QT_TRANSLATE_NOOP("RecordWord", "Granted")},
    {"refused", QT_TRANSLATE_NOOP("RecordWord", "Refused")},
    {"stopped", QT_TRANSLATE_NOOP("RecordWord", "Work is stopped")},
    {"closing", QT_TRANSLATE_NOOP("RecordWord", "Being closed")},
};

struct KindName {
    const char* id;
    const char* english;
};

constexpr KindName kKindNames[] = {
    {"intake", QT_TRANSLATE_NOOP("RecordKind", "What was found out before the decision")},
    {"step-done", QT_TRANSLATE_NOOP("RecordKind", "Step that was done")},
    {"concern-report", QT_TRANSLATE_NOOP("RecordKind", "Concern about a child")},
    {"instrument", QT_TRANSLATE_NOOP("RecordKind", "Other instrument")},
    {"guardian", QT_TRANSLATE_NOOP("RecordKind", "Guardian")},
    {"consent", QT_TRANSLATE_NOOP("RecordKind", "Consent")},
    {"consent-scope", QT_TRANSLATE_NOOP("RecordKind", "Party of a consent")},
    {"withdrawal", QT_TRANSLATE_NOOP("RecordKind", "Withdrawal")},
    {"judgement", QT_TRANSLATE_NOOP("RecordKind", "Judgement")},
    {"threat-assessment", QT_TRANSLATE_NOOP("RecordKind", "Threat assessment")},
    {"risky-place", QT_TRANSLATE_NOOP("RecordKind", "Place or time to avoid")},
    {"threat-report", QT_TRANSLATE_NOOP("RecordKind", "Knowledge of a threat")},
    {"central-handover", QT_TRANSLATE_NOOP("RecordKind", "Hand-over to the central exit programme")},
    {"decision", QT_TRANSLATE_NOOP("RecordKind", "Decision")},
    {"support", QT_TRANSLATE_NOOP("RecordKind", "Other support")},
    {"closing", QT_TRANSLATE_NOOP("RecordKind", "Close step")},
    {"gate-override", QT_TRANSLATE_NOOP("RecordKind", "Override of a gate")},
    {"follow-up", QT_TRANSLATE_NOOP("RecordKind", "Follow-up")},
    {"plan", QT_TRANSLATE_NOOP("RecordKind", "Implementation plan")},
    {"goal", QT_TRANSLATE_NOOP("RecordKind", "Goal")},
    {"activity", QT_TRANSLATE_NOOP("RecordKind", "Activity")},
    {"network-tie", QT_TRANSLATE_NOOP("RecordKind", "Tie of the network map")},
    {"meeting", QT_TRANSLATE_NOOP("RecordKind", "Meeting")},
    {"commitment", QT_TRANSLATE_NOOP("RecordKind", "Commitment")},
    {"journal-mark", QT_TRANSLATE_NOOP("RecordKind", "Journal mark")},
    {"objection", QT_TRANSLATE_NOOP("RecordKind", "Objection")},
    {"attachment", QT_TRANSLATE_NOOP("RecordKind", "Attachment")},
    {"case-reader", QT_TRANSLATE_NOOP("RecordKind", "Reader of a sealed case")},
    {"case-event", QT_TRANSLATE_NOOP("RecordKind", "Event of the case")},
    {"deviation", QT_TRANSLATE_NOOP("RecordKind", "Deviation")},
    {"incident", QT_TRANSLATE_NOOP("RecordKind", "Incident")},
    {"forum", QT_TRANSLATE_NOOP("RecordKind", "Forum")},
    {"forum-meeting", QT_TRANSLATE_NOOP("RecordKind", "Meeting of a forum")},
    {"keep-apart", QT_TRANSLATE_NOOP("RecordKind", "Persons to keep apart")},
    {"yearly-review", QT_TRANSLATE_NOOP("RecordKind", "Yearly review")},
    {"safety-talk", QT_TRANSLATE_NOOP("RecordKind", "Safety talk")},
    {"competence", QT_TRANSLATE_NOOP("RecordKind", "Competence")},
    {"deputy", QT_TRANSLATE_NOOP("RecordKind", "Deputy")},
    {"log-review", QT_TRANSLATE_NOOP("RecordKind", "Review of the log")},
    {"settings", QT_TRANSLATE_NOOP("RecordKind", "Settings")},
    {"client-link", QT_TRANSLATE_NOOP("RecordKind", "Link between two persons")},
    {"acknowledgement", QT_TRANSLATE_NOOP("RecordKind", "Acknowledged duty")},
    {"district-word", QT_TRANSLATE_NOOP("RecordKind", "Word of the district")},
};

} // namespace

QString wordName(const QString& id)
{
    static const QHash<QString, const char*> names = [] {
        QHash<QString, const char*> all;
        for (const auto& row : kWordNames) {
            all.insert(QLatin1String(row.id), row.english);
        }
        return all;
    }();
    const char* english = names.value(id, nullptr);
    return english == nullptr ? QString() : QCoreApplication::translate("RecordWord", english);
}

QString kindName(const QString& id)
{
    static const QHash<QString, const char*> names = [] {
        QHash<QString, const char*> all;
        for (const auto& row : kKindNames) {
            all.insert(QLatin1String(row.id), row.english);
        }
        return all;
    }();
    const char* english = names.value(id, nullptr);
    return english == nullptr ? QString() : QCoreApplication::translate("RecordKind", english);
}

} // namespace lotsbok::cli
