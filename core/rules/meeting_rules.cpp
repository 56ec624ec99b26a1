// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/meeting_rules.h"

#include "core/base/clock.h"
#include "core/rules/consent.h"
#include "core/rules/place_likeness.h"
#include "core/rules/threat_rules.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int noon = 12;
constexpr int daysOfAWeek = 7;
constexpr qint64 secondsOfAMinute = 60;
constexpr qint64 keepApartMarginSeconds = 3600;
constexpr qsizetype longestAgendaText = 500; // AgendaItem::fields

Finding findingOf(const char* rule, Finding::Severity severity, const QString& text, const char* field)
{
    return {QString::fromLatin1(rule), severity, text, QString::fromLatin1(field)};
}

/// R20.
QList<Finding> highLevelFindings(const Meeting& meeting)
{
    QList<Finding> findings;
    if (!meeting.outside) {
        findings.append(findingOf(
            "R20", Finding::Severity::Stop,
            QCoreApplication::translate("Rules", "The threat does not allow a meeting in the premises."),
            "outside"));
    }
    if (toLocalTime(meeting.start).time() > QTime(noon, 0)) {
        findings.append(findingOf(
            "R20", Finding::Severity::Warning,
            QCoreApplication::translate("Rules", "The meeting should be early in the day, before noon."),
            "startAt"));
    }
    if (!meeting.policeConsultedOn.isValid()) {
        findings.append(
            findingOf("R20", Finding::Severity::Warning,
                      QCoreApplication::translate(
                          "Rules", "The police have not been consulted on a safe place for the meeting."),
                      "policeConsultedOn"));
    }
    return findings;
}

/// The meeting's hours touch the hours to avoid on some day; from after to runs over midnight.
bool isWithinHours(const Meeting& meeting, const RiskyPlace& risky)
{
    if (!risky.from.isValid() && !risky.to.isValid()) {
        return true;
    }
    const QDateTime start = toLocalTime(meeting.start);
    const QDateTime end = toLocalTime(meeting.end);
    if (start.daysTo(end) > 1) {
        return true;
    }
    const QTime from = risky.from.isValid() ? risky.from : QTime(0, 0);
    for (QDate day = start.date().addDays(-1); day <= end.date(); day = day.addDays(1)) {
        const QDateTime first(day, from, start.timeZone());
        const QDateTime last =
            risky.to.isValid() ? QDateTime(risky.to > from ? day : day.addDays(1), risky.to, start.timeZone())
                               : QDateTime(day.addDays(1), QTime(0, 0), start.timeZone());
        if (start < last && first < end) {
            return true;
        }
    }
    return false;
}

bool isToBeAvoided(const Meeting& meeting, const RiskyPlace& risky)
{
    const QDate day = toLocalTime(meeting.start).date();
    if (risky.endedOn.isValid() && risky.endedOn <= day) {
        return false;
    }
    const bool here = risky.place.trimmed().isEmpty() || arePlacesAlike(risky.place, meeting.place);
    return here && isWithinHours(meeting, risky);
}

/// R23.
QList<Finding> riskFindings(const Meeting& meeting)
{
    QList<Finding> findings;
    if (!meeting.riskAnalysedOn.isValid()) {
        findings.append(findingOf(
            "R23", Finding::Severity::Warning,
            QCoreApplication::translate("Rules", "No risk analysis has been made before the meeting."),
            "riskAnalysedOn"));
    }
    if (meeting.outside && !meeting.chiefToldOn.isValid()) {
        findings.append(findingOf(
            "R23", Finding::Severity::Warning,
            QCoreApplication::translate(
                "Rules",
                "The head of unit has not been told the place, time and participants of the meeting."),
            "chiefToldOn"));
    }
    return findings;
}

bool isInForce(const KeepApart& pair, QDate day)
{
    return pair.from <= day && (!pair.to.isValid() || day <= pair.to);
}

/// At the same place or next door within an hour, or at the same time where a place is not given.
bool mayMeet(const Meeting& meeting, const OtherMeeting& other)
{
    if (meeting.place.trimmed().isEmpty() || other.place.trimmed().isEmpty()) {
        return meeting.start < other.end && other.start < meeting.end;
    }
    return meeting.start <= other.end.addSecs(keepApartMarginSeconds) &&
           other.start <= meeting.end.addSecs(keepApartMarginSeconds) &&
           arePlacesNear(meeting.place, other.place);
}

} // namespace

QList<Finding> meetingFindings(const CaseFile& file, const Meeting& meeting, const QDateTime& nowUtc)
{
    Q_UNUSED(nowUtc)
    if (meeting.status != MeetingStatus::Planned) {
        return {};
    }
    QList<Finding> findings;
    if (currentLevel(file).value_or(0) >= kHighThreat) {
        findings.append(highLevelFindings(meeting));
    }
    const QList<RiskyPlace>& places = file.all<RiskyPlace>();
    if (std::any_of(places.begin(), places.end(),
                    [&meeting](const RiskyPlace& risky) { return isToBeAvoided(meeting, risky); })) {
        findings.append(findingOf(
            "R19", Finding::Severity::Warning,
            QCoreApplication::translate("Rules", "The meeting is at a place or time that is to be avoided."),
            "place"));
    }
    return findings + riskFindings(meeting);
}

bool maySeePlace(const CaseFile& file, const User& user, const QDateTime& nowUtc)
{
    Q_UNUSED(nowUtc)
    return currentLevel(file).value_or(0) < kHighThreat || file.value.lots == user.id ||
           file.value.secondLots == user.id || user.role == Role::UnitHead ||
           user.role == Role::SecurityOfficer;
}

Meeting withoutPlace(Meeting meeting)
{
    meeting.place.clear();
    meeting.start = {};
    meeting.end = {};
    meeting.checkedInAt = {};
    meeting.checkedOutAt = {};
    return meeting;
}

QList<RoomAnswer> whoMayHear(const CaseFile& file, const Meeting& meeting, const AgendaItem& item,
                             const QDateTime& atUtc)
{
    const QList<InfoKind> kinds = item.kinds.isEmpty() ? QList<InfoKind>{InfoKind::Minutes} : item.kinds;
    QList<RoomAnswer> answers;
    for (const MeetingParty& invited : meeting.parties) {
        RoomAnswer answer{invited.party, false, {}};
        for (const InfoKind kind : kinds) {
            if (scopeInForce(file, invited.party, kind, atUtc) == nullptr) {
                answer.missing.append(kind);
            }
        }
        answer.allowed = answer.missing.isEmpty();
        answers.append(answer);
    }
    return answers;
}

QList<AgendaItem> carriedItems(const CaseFile& file, const Meeting& next)
{
    QList<const Commitment*> open;
    for (const Commitment& commitment : file.all<Commitment>()) {
        const bool onAgenda =
            std::any_of(next.agenda.begin(), next.agenda.end(),
                        [&commitment](const AgendaItem& item) { return item.commitment == commitment.id; });
        if (commitment.outcome == CommitmentOutcome::Open && commitment.meeting != next.id && !onAgenda) {
            open.append(&commitment);
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const Commitment* a, const Commitment* b) {
        return a->due.isValid() && (!b->due.isValid() || a->due < b->due);
    });
    QList<AgendaItem> items;
    for (const Commitment* commitment : open) {
        QString text = commitment->text.simplified().left(longestAgendaText);
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            text.chop(1);
        }
        items.append({text, {}, commitment->id});
    }
    return items;
}

QDate nextNetworkMeeting(const CaseFile& file, const Settings& settings)
{
    QDate granted;
    for (const Decision& decision : file.all<Decision>()) {
        if (decision.kind == DecisionKind::Grant && (!granted.isValid() || decision.on > granted)) {
            granted = decision.on;
        }
    }
    if (!granted.isValid()) {
        return {};
    }
    QDateTime held;
    for (const Meeting& meeting : file.all<Meeting>()) {
        if (meeting.kind == MeetingKind::Network && meeting.status == MeetingStatus::Held &&
            (!held.isValid() || meeting.start > held)) {
            held = meeting.start;
        }
    }
    const QDate last = held.isValid() ? std::max(granted, toLocalTime(held).date()) : granted;
    const int weeks =
        file.value.type == SigType::Young ? settings.meetingWeeksYoung : settings.meetingWeeksAdults;
    return last.addDays(qint64{weeks} * daysOfAWeek);
}

bool isOverdue(const Meeting& meeting, const Settings& settings, const QDateTime& nowUtc)
{
    return meeting.status != MeetingStatus::Cancelled && meeting.checkedInAt.isValid() &&
           !meeting.checkedOutAt.isValid() && meeting.end.isValid() &&
           nowUtc >= meeting.end.addSecs(settings.overdueMinutes * secondsOfAMinute);
}

OutState outState(const Meeting& meeting, const Settings& settings, const QDateTime& nowUtc)
{
    if (isOverdue(meeting, settings, nowUtc)) {
        return OutState::NotCheckedOut;
    }
    if (meeting.status == MeetingStatus::Cancelled || meeting.checkedOutAt.isValid()) {
        return OutState::NotOut;
    }
    if (meeting.checkedInAt.isValid()) {
        return OutState::Out;
    }
    const bool late = meeting.start.isValid() &&
                      nowUtc >= meeting.start.addSecs(settings.overdueMinutes * secondsOfAMinute);
    const bool sameDay = toLocalTime(nowUtc).date() <= toLocalTime(meeting.end).date();
    const bool expected = meeting.status == MeetingStatus::Planned && meeting.outside;
    return expected && late && sameDay ? OutState::NotCheckedIn : OutState::NotOut;
}

QList<Finding> keepApartFindings(const CaseFile& file, const Meeting& meeting, const QList<KeepApart>& pairs,
                                 const QList<OtherMeeting>& others)
{
    const ClientId client = file.value.client;
    const QDate day = toLocalTime(meeting.start).date();
    const auto conflicts = [&](const OtherMeeting& other) {
        const bool apart = std::any_of(pairs.begin(), pairs.end(), [&](const KeepApart& pair) {
            const bool these = (pair.first == client && pair.second == other.client) ||
                               (pair.second == client && pair.first == other.client);
            return these && isInForce(pair, day);
        });
        return apart && other.meeting != meeting.id && mayMeet(meeting, other);
    };
    if (meeting.status != MeetingStatus::Planned || std::none_of(others.begin(), others.end(), conflicts)) {
        return {};
    }
    return {findingOf("keep-apart", Finding::Severity::Warning,
                      QCoreApplication::translate(
                          "Rules", "Somebody who must not be met is booked near the meeting in time "
                                   "and place; choose another time or place."),
                      "place")};
}

} // namespace lotsbok
