// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace lotsbok {

/// One event of a calendar file. Holds nothing about anybody: neither names nor numbers, and an id that is of
/// nothing in the book.
struct CalendarEvent {
    QUuid uid = QUuid::createUuid(); ///< random (version 4), never an id of the book, which tells a time
    QDateTime stamp{};               ///< UTC: when the file was made
    QDateTime start{};               ///< UTC
    QDateTime end{};                 ///< UTC
    QString summary{};               ///< neutral: "Möte"
    QString location{};              ///< empty: not told
};

/// The bytes of a calendar file (RFC 5545): UTF-8, CRLF, lines folded at 75 octets without cutting a letter
/// in two, times in UTC, texts escaped, marked as confidential. Control characters are left out.
QByteArray calendarFile(const CalendarEvent& event);

} // namespace lotsbok
