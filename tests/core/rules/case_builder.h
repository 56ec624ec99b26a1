// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "core/model/described.h"

/// Believable cases for tests of rules, with fixed days, invented names and official test numbers (law.md).
/// The story of grantableCase(): opened 2 February 2026, informed the 3rd, inventory the 5th, consents the
/// 6th, the police's answer the 12th, level 2 assessed the 13th; grantedCase(): granted the 16th, plan from 2
/// March, network meeting 18 March. now() is 1 April 2026, 10:00 in Stockholm.
namespace lotsbok::sample {

inline QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}
inline QDateTime now()
{
    return utc(2026, 4, 1, 8);
}
inline const QDate openedOn(2026, 2, 2);
inline const QDate consentedOn(2026, 2, 6);
inline const QDate assessedOn(2026, 2, 13);
inline const QDate grantedOn(2026, 2, 16);
inline const QDate plannedOn(2026, 3, 2);

// People
inline UserId userId(char digit)
{
    return *UserId::parse(QStringLiteral("01940000-0000-7000-8000-00000000000%1").arg(QLatin1Char(digit)));
}
inline UserId lotsUser()
{
    return userId('1');
}
inline UserId secondLotsUser()
{
    return userId('2');
}
inline UserId caseworkerUser()
{
    return userId('3');
}
inline UserId chiefUser()
{
    return userId('4');
}
inline User userOf(Role role, UserId id)
{
    User user;
    user.id = id;
    user.role = role;
    user.loginName = roleId(role);
    user.displayName = QStringLiteral("Kim Ek");
    return user;
}
inline PersonNumber numberOf(QStringView text)
{
    return *PersonNumber::parse(text, QDate(2026, 4, 1));
}
inline Client clientWith(const PersonNumber& number)
{
    Client client;
    client.givenName = QStringLiteral("Robin");
    client.familyName = QStringLiteral("Åhlén");
    client.number = number;
    return client;
}
/// Born 1 January 1998.
inline Client adult()
{
    return clientWith(numberOf(u"19980101-2387"));
}
/// Born 1 January 2010: 16 years old in 2026, 18 on 1 January 2028.
inline Client young()
{
    return clientWith(numberOf(u"20100101-2382"));
}

// Parties
inline Party partyOf(PartyKind kind, const QString& organisation, const QString& function)
{
    return {kind, organisation, function, {}};
}
inline Party police()
{
    return partyOf(PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kontaktpolis"));
}
inline Party probation()
{
    return partyOf(PartyKind::Probation, QStringLiteral("Frivården"), QStringLiteral("handläggare"));
}
inline Party jobbtorg()
{
    return partyOf(PartyKind::Jobbtorg, QStringLiteral("Jobbtorg"), QStringLiteral("coach"));
}
inline Party school()
{
    return partyOf(PartyKind::School, QStringLiteral("Påhittade skolan"), QStringLiteral("rektor"));
}

// Entries
/// Appends the record to its case, with the case's id, and gives it back as it now is.
template<typename T>
T add(CaseFile& file, T record)
{
    record.caseId = file.value.id;
    record.version = 1;
    file.all<T>().append(record);
    return record;
}

/// The one intake or closing, to change it.
template<typename T>
T& theOne(CaseFile& file)
{
    if (file.all<T>().isEmpty()) {
        add(file, T());
    }
    return file.all<T>().first();
}

/// A case with its lotsar and nothing in it.
inline CaseFile newCase(const Client& client = adult(), SigType type = SigType::Adults)
{
    Case value{CaseId::create(), 1, client.id, {}, type, openedOn, {}, lotsUser(), secondLotsUser()};
    return {value, client};
}

inline Consent giveConsent(CaseFile& file, ConsentKind kind, QDate on,
                           const std::optional<GuardianId>& guardian = {})
{
    Consent consent;
    consent.kind = kind;
    consent.givenOn = on;
    consent.guardian = guardian;
    consent.place = QStringLiteral("Stockholm");
    consent.copyGiven = true;
    consent.journalRefers = true;
    return add(file, consent);
}

inline ConsentScope giveScope(CaseFile& file, const Consent& consent, const Party& party,
                              const QList<InfoKind>& kinds = {}, QDate until = {})
{
    ConsentScope scope;
    scope.consent = consent.id;
    scope.party = party;
    scope.kinds = kinds;
    scope.until = until;
    return add(file, scope);
}

/// A consent to share with one party.
inline ConsentScope share(CaseFile& file, const Party& party, QDate on = consentedOn,
                          const QList<InfoKind>& kinds = {}, QDate until = {})
{
    return giveScope(file, giveConsent(file, ConsentKind::Sharing, on), party, kinds, until);
}

/// Not yet in the file: add() it.
inline Withdrawal withdrawalOf(const ConsentScope& scope, const QDateTime& at,
                               const QList<InfoKind>& kinds = {})
{
    Withdrawal withdrawal;
    withdrawal.caseId = scope.caseId;
    withdrawal.consent = scope.consent;
    withdrawal.scope = scope.id;
    withdrawal.kinds = kinds;
    withdrawal.at = at;
    withdrawal.receivedBy = QStringLiteral("Kim Ek");
    return withdrawal;
}
/// The whole consent.
inline Withdrawal withdrawalOf(const Consent& consent, const QDateTime& at)
{
    Withdrawal withdrawal;
    withdrawal.caseId = consent.caseId;
    withdrawal.consent = consent.id;
    withdrawal.at = at;
    withdrawal.receivedBy = QStringLiteral("Kim Ek");
    return withdrawal;
}

inline Guardian addGuardian(CaseFile& file, const QString& name)
{
    Guardian guardian;
    guardian.name = name;
    guardian.relation = QStringLiteral("förälder");
    return add(file, guardian);
}

inline ThreatAssessment assess(CaseFile& file, QDate on, int level)
{
    ThreatAssessment assessment;
    assessment.on = on;
    assessment.level = level;
    assessment.proposed = level;
    assessment.policeConsulted = QStringLiteral("Alex Polis");
    assessment.chiefInformedOn = on;
    assessment.measuresDecidedOn = on;
    assessment.measuresWithPolice = true;
    assessment.measuresDecidedBy = chiefUser();
    return add(file, assessment);
}

inline Decision decide(CaseFile& file, DecisionKind kind, QDate on, UserId by = chiefUser())
{
    Decision decision;
    decision.kind = kind;
    decision.on = on;
    decision.by = by;
    decision.act = QStringLiteral("2025:400");
    decision.section = QStringLiteral("11 kap. 1 §");
    decision.policeConsultedOn = on;
    return add(file, decision);
}

inline FollowUp followUp(CaseFile& file, FollowUpKind kind, QDate on)
{
    FollowUp value;
    value.kind = kind;
    value.on = on;
    value.copySentOn = on;
    return add(file, value);
}

inline StepDone stepDone(CaseFile& file, StepRole step, UserId by, QDate on = openedOn)
{
    StepDone value;
    value.step = step;
    value.by = by;
    value.on = on;
    return add(file, value);
}

inline Plan addPlan(CaseFile& file, PlanStatus status = PlanStatus::Current, QDate on = plannedOn)
{
    Plan plan;
    plan.number = int(file.all<Plan>().size()) + 1;
    plan.status = status;
    plan.madeOn = on;
    plan.agreement = Agreement::Yes;
    return add(file, plan);
}

inline Goal addGoal(CaseFile& file, const Plan& plan)
{
    Goal goal;
    goal.plan = plan.id;
    goal.area = PlanArea::Occupation;
    goal.text = QStringLiteral("Ett arbete");
    goal.measure = QStringLiteral("20 timmar i veckan");
    goal.accepted = goal.realistic = true;
    goal.due = QDate(2026, 9, 1);
    goal.responsible = QStringLiteral("Kim Ek");
    goal.status = GoalStatus::UnderWay;
    return add(file, goal);
}

inline Activity addActivity(CaseFile& file, const Goal& goal, const Party& party = jobbtorg(),
                            ActivityStatus status = ActivityStatus::Open)
{
    Activity activity;
    activity.goal = goal.id;
    activity.what = QStringLiteral("Skriva ett cv");
    activity.start = QDate(2026, 3, 9);
    activity.due = QDate(2026, 5, 4);
    activity.party = party;
    activity.status = status;
    return add(file, activity);
}

/// An hour long, with these parties invited; not yet in the file.
inline Meeting meetingOf(const CaseFile& file, const QDateTime& start, const QList<Party>& parties = {},
                         MeetingStatus status = MeetingStatus::Planned)
{
    Meeting meeting;
    meeting.caseId = file.value.id;
    meeting.status = status;
    meeting.start = start;
    meeting.end = start.addSecs(3600);
    meeting.place = QStringLiteral("Påhittade gatan 1");
    meeting.riskAnalysedOn = start.date().addDays(-1);
    for (const Party& party : parties) {
        meeting.parties.append({party, start.date().addDays(-14), true, {}});
    }
    return meeting;
}

/// The intake as it is when everything is found out.
inline void fillIntake(CaseFile& file)
{
    auto& intake = theOne<Intake>(file);
    intake.informedOn = QDate(2026, 2, 3);
    intake.consentRequirementExplained = true;
    intake.belonging = QStringLiteral("Skärholmen");
    for (size_t i = 0; i < wordsOf(TargetCriterion{}).size(); ++i) {
        intake.criteria.append({static_cast<TargetCriterion>(i), true, QStringLiteral("Se inventeringen.")});
    }
    intake.hasChildren = false;
    intake.inventoryOn = QDate(2026, 2, 5);
    intake.policeAskedOn = QDate(2026, 2, 9);
    intake.policeAnsweredOn = QDate(2026, 2, 12);
    intake.policeSuitable = true;
    intake.socialSuitable = true;
    intake.lotsConsulted = true;
    intake.networkMapped = true;
    intake.upperSecondaryDone = true;
    intake.crimeDebut = QStringLiteral("15 år");
}

/// Consents to the support and to share with the police, by who must for the person's age.
inline void consentToAll(CaseFile& file, QDate on = consentedOn)
{
    giveConsent(file, ConsentKind::Support, on);
    share(file, police(), on);
}

/// Everything that a grant needs (R7, R10), for an adult.
inline CaseFile grantableCase(const Client& client = adult(), SigType type = SigType::Adults)
{
    CaseFile file = newCase(client, type);
    fillIntake(file);
    consentToAll(file);
    assess(file, assessedOn, 2);
    return file;
}

/// Granted, followed up at entry, with a plan, a network meeting and its follow-up.
inline CaseFile grantedCase(const Client& client = adult(), SigType type = SigType::Adults)
{
    CaseFile file = grantableCase(client, type);
    decide(file, DecisionKind::Grant, grantedOn);
    followUp(file, FollowUpKind::Entry, grantedOn);
    const Plan plan = addPlan(file);
    addActivity(file, addGoal(file, plan));
    Meeting held = meetingOf(file, utc(2026, 3, 18, 9), {police()}, MeetingStatus::Held);
    held.planFollowedUpOn = QDate(2026, 3, 18);
    add(file, held);
    return file;
}

/// Begins the closing with all that R9 needs; the case is still open.
inline void prepareClosing(CaseFile& file, QDate on = QDate(2026, 3, 30))
{
    auto& closing = theOne<Closing>(file);
    closing.begunOn = on;
    closing.reason = CloseReason::GoalsReached;
    closing.summary = QStringLiteral("Målen är uppnådda.");
    closing.actorsToldOn = on;
    followUp(file, FollowUpKind::Exit, on);
    for (Activity& activity : file.all<Activity>()) {
        activity.status = ActivityStatus::Done;
        activity.statusOn = on;
    }
}

/// One record as the narrow reading gives it (FieldRule::wide).
template<typename T>
T narrowRecord(T record)
{
    T::fields(record, [](const char*, auto& member, const FieldRule& rule) {
        using V = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::same_as<V, QString>) {
            member = rule.wide ? member.left(1) : member;
        } else if constexpr (described::IsList<V>::value || std::same_as<V, QJsonObject>) {
            member = rule.wide ? V() : member;
        }
    });
    return record;
}

/// The file as duties and lists read it.
inline CaseFile narrow(CaseFile file)
{
    CaseRecordTypes::forEach([&file]<typename T>() {
        for (T& record : file.all<T>()) {
            record = narrowRecord(record);
        }
    });
    file.narrow = true;
    return file;
}

} // namespace lotsbok::sample
