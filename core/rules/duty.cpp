// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duty.h"

#include "core/rules/duty_kinds.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>
#include <vector>

namespace lotsbok {

namespace {

constexpr int afterAllRules = 100;

// In the order of DutyKind. No text holds a figure, so that none can be taken for a threat level.
constexpr std::array dutyKinds{
    DutyKindInfo{DutyKind::SecondLots, "second-lots", u"R2", 2,
                 QT_TRANSLATE_NOOP("Rules", "The case has no second lots."), false, true},
    DutyKindInfo{DutyKind::Belonging, "belonging", u"R4", 4,
                 QT_TRANSLATE_NOOP("Rules", "Find out where the person belongs.")},
    DutyKindInfo{DutyKind::ChildImpactAnalysis, "child-impact-analysis", u"R6", 6,
                 QT_TRANSLATE_NOOP("Rules", "Analyse the consequences for the children.")},
    DutyKindInfo{DutyKind::ConcernReport, "concern-report", u"R6", 6,
                 QT_TRANSLATE_NOOP("Rules", "Send the report of concern about a child.")},
    DutyKindInfo{DutyKind::KaaInformation, "kaa-information", u"Utreda", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Inform KAA about the unfinished upper secondary school.")},
    DutyKindInfo{DutyKind::EntryFollowUp, "entry-follow-up", u"R8", 8,
                 QT_TRANSLATE_NOOP("Rules", "Make the follow-up at entry.")},
    DutyKindInfo{DutyKind::MakePlan, "make-plan", u"R8", 8,
                 QT_TRANSLATE_NOOP("Rules", "Make the implementation plan.")},
    DutyKindInfo{DutyKind::ExitFollowUp, "exit-follow-up", u"R9", 9,
                 QT_TRANSLATE_NOOP("Rules", "Make the follow-up at exit.")},
    DutyKindInfo{DutyKind::FollowUpCopy, "follow-up-copy", u"R31", 31,
                 QT_TRANSLATE_NOOP("Rules", "Send the de-identified copy of the follow-up.")},
    DutyKindInfo{DutyKind::JudgeWithdrawal, "judge-withdrawal", u"R13", 13,
                 QT_TRANSLATE_NOOP("Rules", "Judge whether SIG can go on after the withdrawal.")},
    DutyKindInfo{
        DutyKind::EndAfterPoliceConsent, "end-after-police-consent", u"R13", 13,
        QT_TRANSLATE_NOOP("Rules", "End SIG: there is no longer a consent to share with the police.")},
    DutyKindInfo{
        DutyKind::ConsentCopy, "consent-copy", u"R13", 13,
        QT_TRANSLATE_NOOP("Rules", "Give the person a copy of the consent and refer to it in the journal.")},
    DutyKindInfo{DutyKind::PoliceMeetingRefused, "police-meeting-refused", u"R15", 15,
                 QT_TRANSLATE_NOOP(
                     "Rules", "Consult the police on suitability: the person does not want to meet them.")},
    DutyKindInfo{DutyKind::MissingConsent, "missing-consent", u"R16", 16,
                 QT_TRANSLATE_NOOP("Rules", "Not everybody who must consent has consented.")},
    DutyKindInfo{DutyKind::ConsentAt18, "consent-at-18", u"R16", 16,
                 QT_TRANSLATE_NOOP("Rules", "The person comes of age and is to consent anew.")},
    DutyKindInfo{DutyKind::InformChief, "inform-chief", u"R18", 18,
                 QT_TRANSLATE_NOOP("Rules", "Inform the head of unit of the threat assessment.")},
    DutyKindInfo{
        DutyKind::DecideMeasures, "decide-measures", u"R18", 18,
        QT_TRANSLATE_NOOP("Rules", "Decide on measures against the threat together with the police.")},
    DutyKindInfo{
        DutyKind::PlacesToAvoid, "places-to-avoid", u"R19", 19,
        QT_TRANSLATE_NOOP("Rules", "Decide on places and times to avoid, and tell the parties concerned.")},
    DutyKindInfo{
        DutyKind::ProtectionGroup, "protection-group", u"R20", 20,
        QT_TRANSLATE_NOOP(
            "Rules",
            "Work is stopped until the cooperation with the police's protection group is recorded.")},
    DutyKindInfo{DutyKind::CentralHandover, "central-handover", u"R21", 21,
                 QT_TRANSLATE_NOOP("Rules", "Hand the case over to the central exit programme.")},
    DutyKindInfo{DutyKind::PlacementJudgement, "placement-judgement", u"Placering", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Judge whether SIG goes on during the placement.")},
    DutyKindInfo{DutyKind::ReviewThreat, "review-threat", u"R22", 22,
                 QT_TRANSLATE_NOOP("Rules", "Review the threat assessment.")},
    DutyKindInfo{DutyKind::RiskAnalysis, "risk-analysis", u"R23", 23,
                 QT_TRANSLATE_NOOP("Rules", "Make a risk analysis before the meeting.")},
    DutyKindInfo{DutyKind::TellChiefOfMeeting, "tell-chief-of-meeting", u"R23", 23,
                 QT_TRANSLATE_NOOP("Rules", "Tell the head of unit of the meeting outside the premises.")},
    DutyKindInfo{DutyKind::MeetingNotEnded, "meeting-not-ended", u"R23", 23,
                 QT_TRANSLATE_NOOP("Rules", "A meeting has not been ended in time."), true},
    DutyKindInfo{DutyKind::PoliceConsultation, "police-consultation", u"R20", 20,
                 QT_TRANSLATE_NOOP("Rules", "Consult the police on a safe place for the meeting.")},
    DutyKindInfo{
        DutyKind::Incident, "incident", u"R24", 24,
        QT_TRANSLATE_NOOP("Rules",
                          "Report the incident to the police, the head of unit and the security officer.")},
    DutyKindInfo{DutyKind::SafetyTalk, "safety-talk", u"R25", 25,
                 QT_TRANSLATE_NOOP("Rules", "Hold a safety talk with the employee.")},
    DutyKindInfo{DutyKind::DeliverSafetyTalk, "deliver-safety-talk", u"R25", 25,
                 QT_TRANSLATE_NOOP("Rules", "Sign the safety talk and deliver it to the security officer.")},
    DutyKindInfo{DutyKind::NetworkMeeting, "network-meeting", u"R27", 27,
                 QT_TRANSLATE_NOOP("Rules", "Hold a network meeting.")},
    DutyKindInfo{DutyKind::Commitment, "commitment", u"R27", 27,
                 QT_TRANSLATE_NOOP("Rules", "Follow up what a party took on at a meeting.")},
    DutyKindInfo{DutyKind::ActivityDue, "activity-due", u"Bilaga 3.5", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Follow up an activity of the plan.")},
    DutyKindInfo{DutyKind::Deviation, "deviation", u"R29", 29,
                 QT_TRANSLATE_NOOP("Rules", "Analyse the deviation and decide on it.")},
    DutyKindInfo{DutyKind::InformPolice, "inform-police", u"R37", 37,
                 QT_TRANSLATE_NOOP("Rules", "Inform the police that the person is threatened or hurt.")},
    DutyKindInfo{
        DutyKind::JudgeThreat, "judge-threat", u"R37", 37,
        QT_TRANSLATE_NOOP("Rules", "Judge whether SIG goes on after the threat, and with which protection.")},
    DutyKindInfo{DutyKind::ContactListReview, "contact-list-review", u"R38", 38,
                 QT_TRANSLATE_NOOP("Rules", "Go through the contact list.")},
    DutyKindInfo{DutyKind::LocalResourcesReview, "local-resources-review", u"R38", 38,
                 QT_TRANSLATE_NOOP("Rules", "Go through the inventory of local resources.")},
    DutyKindInfo{DutyKind::Receipt, "receipt", u"R41", 41,
                 QT_TRANSLATE_NOOP("Rules", "Confirm that you have taken over the case.")},
    DutyKindInfo{DutyKind::ProcurementPapers, "procurement-papers", u"Bilaga 2.4", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Complete the papers of the purchase.")},
    DutyKindInfo{DutyKind::ErasureDue, "erasure-due", u"R35", 35,
                 QT_TRANSLATE_NOOP("Rules", "Decide on the erasure of the closed file.")},
    DutyKindInfo{DutyKind::RightsRequest, "rights-request", u"R34", 34,
                 QT_TRANSLATE_NOOP("Rules", "Answer what the person asked for about their own data.")},
    DutyKindInfo{DutyKind::LogReview, "log-review", u"2001:454 10 §", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Review the log of the previous month.")},
    DutyKindInfo{DutyKind::Competence, "competence", u"Bilaga 2.3", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Follow up a competence that the employee lacks."), false, true},
    DutyKindInfo{DutyKind::BreachFirstNotice, "breach-first-notice", u"2025:1506", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules", "Send the first notice of the personal data breach, or note why "
                                            "none is needed."),
                 false, true},
    DutyKindInfo{DutyKind::BreachNotification, "breach-notification", u"GDPR 33", afterAllRules,
                 QT_TRANSLATE_NOOP("Rules",
                                   "Notify Integritetsskyddsmyndigheten of the personal data breach, "
                                   "or note why it need not be."),
                 false, true},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < dutyKinds.size(); ++i) {
        if (static_cast<std::size_t>(dutyKinds[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row for each DutyKind, in its order");
static_assert(dutyKinds.size() == static_cast<std::size_t>(DutyKind::BreachNotification) + 1);

/// Made once, so that a duty only shares them.
const std::array<QString, dutyKinds.size()>& ruleNames()
{
    static const auto names = [] {
        std::array<QString, dutyKinds.size()> made;
        for (std::size_t i = 0; i < dutyKinds.size(); ++i) {
            made[i] = QString::fromUtf16(dutyKinds[i].source);
        }
        return made;
    }();
    return names;
}

/// Overdue and alarming first, then by day (at once before every day) and rule; ids make it one order. Small,
/// since a whole district's duties are sorted at once.
struct SortPlace {
    quint64 rank;
    QUuid subject;
    QUuid source;
    qsizetype index;

    bool operator<(const SortPlace& other) const
    {
        return rank != other.rank         ? rank < other.rank
               : subject != other.subject ? subject < other.subject
               : source != other.source   ? source < other.source
                                          : index < other.index;
    }
};

SortPlace placeOf(const Duty& duty, qsizetype index, QDate today)
{
    constexpr int groupShift = 60;
    constexpr int momentShift =
        8; // a rule's number is less than 256, a moment in milliseconds less than 2^48
    const quint64 group = duty.alarm ? 0 : duty.isOverdue(today) ? 1 : 2;
    const qint64 moment = duty.alarm           ? duty.since.toMSecsSinceEpoch()
                          : duty.due.isValid() ? duty.due.toJulianDay()
                                               : 0;
    const auto order = static_cast<quint64>(dutyKindInfo(duty.kind).order);
    const quint64 rank = group << groupShift | static_cast<quint64>(moment) << momentShift | order;
    return {rank, duty.subject.id, duty.source, index};
}

} // namespace

const DutyKindInfo& dutyKindInfo(DutyKind kind)
{
    return dutyKinds[static_cast<std::size_t>(kind)];
}

Duty dutyOf(DutyKind kind, const SubjectRef& subject, const QUuid& source, QDate due)
{
    const DutyKindInfo& info = dutyKindInfo(kind);
    Duty duty;
    duty.kind = kind;
    duty.rule = ruleNames()[static_cast<std::size_t>(kind)];
    duty.subject = subject;
    duty.source = source;
    duty.due = due;
    duty.alarm = info.alarm;
    duty.acknowledgeable = info.acknowledgeable;
    return duty;
}

Words wordsOf(DutyKind /*value*/)
{
    static constexpr auto words = [] {
        std::array<const char*, dutyKinds.size()> all{};
        for (std::size_t i = 0; i < dutyKinds.size(); ++i) {
            all[i] = dutyKinds[i].word;
        }
        return all;
    }();
    return words;
}

QString Duty::text() const
{
    return QCoreApplication::translate("Rules", dutyKindInfo(kind).text);
}

QString Duty::key() const
{
    const QLatin1String none("-");
    return QStringLiteral("%1:%2:%3:%4")
        .arg(QLatin1String(dutyKindInfo(kind).word), toString(subject),
             source.isNull() ? QString(none) : source.toString(QUuid::WithoutBraces),
             due.isValid() ? due.toString(Qt::ISODate) : QString(none));
}

bool Duty::isFor(const User& user) const
{
    return !user.disabled && (users.contains(user.id) || roles.contains(user.role));
}

QList<Duty> reconciled(const QList<Duty>& duties, const QList<Acknowledgement>& acknowledged, QDate today)
{
    QSet<QString> keys;
    for (const Acknowledgement& acknowledgement : acknowledged) {
        keys.insert(acknowledgement.duty);
    }
    std::vector<SortPlace> places;
    places.reserve(static_cast<std::size_t>(duties.size()));
    for (qsizetype i = 0; i < duties.size(); ++i) {
        if (keys.isEmpty() || !duties[i].acknowledgeable || !keys.contains(duties[i].key())) {
            places.push_back(placeOf(duties[i], i, today));
        }
    }
    std::sort(places.begin(), places.end());
    QList<Duty> sorted;
    sorted.reserve(static_cast<qsizetype>(places.size()));
    for (const SortPlace& place : places) {
        sorted.append(duties[place.index]);
    }
    return sorted;
}

} // namespace lotsbok
