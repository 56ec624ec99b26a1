// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ics.h"

#include <utility>

namespace lotsbok {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line break (RFC 5545, 3.1)

/// Octets of the letter that begins with this one in UTF-8.
qsizetype lengthOfLetter(char first)
{
    const auto octet = static_cast<unsigned char>(first);
    if (octet >= 0xF0) {
        return 4;
    }
    if (octet >= 0xE0) {
        return 3;
    }
    return octet >= 0xC0 ? 2 : 1;
}

/// A content line with its breaks: what does not fit goes on after a break and a space.
QByteArray folded(const QByteArray& line)
{
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype length = qMin(lengthOfLetter(line[i]), line.size() - i);
        if (inLine + length > longestLine) {
            out += "\r\n ";
            inLine = 1;
        }
        out += line.mid(i, length);
        inLine += length;
        i += length;
    }
    return out + "\r\n";
}

/// TEXT of RFC 5545, 3.3.11.
QByteArray escaped(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString safe;
    for (const QChar letter : std::as_const(lines)) {
        if (letter == u'\\' || letter == u';' || letter == u',') {
            safe += u'\\';
            safe += letter;
        } else if (letter == u'\n') {
            safe += QStringLiteral("\\n");
        } else if (letter.category() != QChar::Other_Control) {
            safe += letter;
        }
    }
    return safe.toUtf8();
}

QByteArray utcTime(const QDateTime& moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

} // namespace

QByteArray calendarFile(const CalendarEvent& event)
{
    QList<QByteArray> lines{
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Lotsbok//Lotsbok//SV",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:" + event.uid.toByteArray(QUuid::WithoutBraces),
        "DTSTAMP:" + utcTime(event.stamp),
        "DTSTART:" + utcTime(event.start),
        "DTEND:" + utcTime(event.end),
        "SUMMARY:" + escaped(event.summary),
    };
    if (!event.location.trimmed().isEmpty()) {
        lines.append("LOCATION:" + escaped(event.location.trimmed()));
    }
    lines.append({"CLASS:CONFIDENTIAL", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR"});
    QByteArray file;
    for (const QByteArray& line : lines) {
        file += folded(line);
    }
    return file;
}

} // namespace lotsbok
