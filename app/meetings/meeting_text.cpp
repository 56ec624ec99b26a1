// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_text.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/record_json.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotsbok {

namespace {

const QString& meetingKindOfRecord()
{
    static const QString kind = QStringLiteral("meeting");
    return kind;
}

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

} // namespace

QString meetingKindText(MeetingKind kind)
{
    return wordName(meetingKindOfRecord(), QStringLiteral("kind"), described::wordOf(kind));
}

QString meetingStatusText(MeetingStatus status)
{
    return wordName(meetingKindOfRecord(), QStringLiteral("status"), described::wordOf(status));
}

Pill::Tone meetingStatusTone(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return Pill::Tone::Accent;
    case MeetingStatus::Held:
        return Pill::Tone::Ok;
    case MeetingStatus::Cancelled:
        break;
    }
    return Pill::Tone::Neutral;
}

QString meetingStatusIcon(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return {};
    case MeetingStatus::Held:
        return QStringLiteral("check");
    case MeetingStatus::Cancelled:
        break;
    }
    return QStringLiteral("close");
}

QString meetingHours(const Meeting& meeting)
{
    const QDate first = toLocalTime(meeting.start).date();
    const QDate last = toLocalTime(meeting.end).date();
    return first == last ? QStringLiteral("%1–%2").arg(shownTime(meeting.start), shownTime(meeting.end))
                         : QStringLiteral("%1–%2").arg(shownTime(meeting.start), shownDateTime(meeting.end));
}

QString meetingTime(const Meeting& meeting)
{
    if (!meeting.start.isValid()) {
        return MeetingText::tr("Time and place are told in person");
    }
    const QString day = atLineStart(longDate(toLocalTime(meeting.start).date()));
    return QStringLiteral("%1, %2").arg(day, meetingHours(meeting));
}

QString longDate(QDate day)
{
    return QLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString atLineStart(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString partyText(const Party& party)
{
    return party.function.isEmpty() ? party.organisation
                                    : QStringLiteral("%1, %2").arg(party.organisation, party.function);
}

QString infoKindText(InfoKind kind)
{
    return wordName(meetingKindOfRecord(), QStringLiteral("agenda.kinds"), described::wordOf(kind));
}

QString infoKindsText(const QList<InfoKind>& kinds)
{
    QStringList names;
    for (const InfoKind kind : kinds) {
        names << infoKindText(kind);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace lotsbok
