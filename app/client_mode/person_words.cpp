// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_mode/person_words.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotsbok {

namespace {

QString plain(const char* text)
{
    return QCoreApplication::translate("PersonWords", text);
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString plainArea(PlanArea area)
{
    switch (area) {
    case PlanArea::PhysicalHealth:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Your body and health"));
    case PlanArea::MentalHealth:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "How you feel"));
    case PlanArea::SubstanceUse:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Alcohol and drugs"));
    case PlanArea::Occupation:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Work and school"));
    case PlanArea::Economy:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Your money"));
    case PlanArea::Crime:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "A life without crime"));
    case PlanArea::Family:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Family and friends"));
    case PlanArea::Housing:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Your home"));
    case PlanArea::Leisure:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Your free time"));
    case PlanArea::Threat: // never shown
    case PlanArea::Other:
        break;
    }
    return plain(QT_TRANSLATE_NOOP("PersonWords", "Other things that matter"));
}

QString plainStatus(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Planned:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Not begun yet"));
    case GoalStatus::UnderWay:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "You are on your way"));
    case GoalStatus::Reached:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "You have reached it"));
    case GoalStatus::Partly:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "You have come part of the way"));
    case GoalStatus::NotReached:
    case GoalStatus::Ended:
        break;
    }
    return plain(QT_TRANSLATE_NOOP("PersonWords", "Not reached this time"));
}

QString plainHelp(PartyKind kind)
{
    switch (kind) {
    case PartyKind::SocialServices:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with the social services"));
    case PartyKind::Jobbtorg:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with Jobbtorg"));
    case PartyKind::Probation:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with the probation service"));
    case PartyKind::HealthCare:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with health care"));
    case PartyKind::School:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with the school"));
    case PartyKind::CivilSociety:
        return plain(QT_TRANSLATE_NOOP("PersonWords", "with an association"));
    default:
        return {};
    }
}

QString plainMeeting(const PersonView::Meeting& meeting)
{
    return meeting.kind == MeetingKind::Network
               ? plain(QT_TRANSLATE_NOOP("PersonWords", "Meeting with you and those who help you"))
               : plain(QT_TRANSLATE_NOOP("PersonWords", "Meeting with your lots"));
}

QString plainDay(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("dddd d MMMM")
                                                              : QStringLiteral("dddd d MMMM yyyy"));
}

QString plainDue(QDate due, QDate today)
{
    if (!due.isValid()) {
        return {};
    }
    return due < today
               ? plain(QT_TRANSLATE_NOOP("PersonWords", "Was planned for %1")).arg(plainDay(due, today))
               : plain(QT_TRANSLATE_NOOP("PersonWords", "No later than %1")).arg(plainDay(due, today));
}

QString plainWhen(const PersonView::Meeting& meeting, QDate today)
{
    if (!meeting.start.isValid()) {
        return plain(QT_TRANSLATE_NOOP("PersonWords", "Your lots tells you when and where."));
    }
    const QDateTime start = toLocalTime(meeting.start);
    const QString day = capitalised(plainDay(start.date(), today));
    const QString from = QLocale().toString(start.time(), QStringLiteral("HH:mm"));
    if (!meeting.end.isValid()) {
        return plain(QT_TRANSLATE_NOOP("PersonWords", "%1 at %2")).arg(day, from);
    }
    return plain(QT_TRANSLATE_NOOP("PersonWords", "%1 at %2–%3"))
        .arg(day, from, QLocale().toString(toLocalTime(meeting.end).time(), QStringLiteral("HH:mm")));
}

} // namespace lotsbok
