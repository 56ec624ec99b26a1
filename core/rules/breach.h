// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/breach.h"
#include "core/rules/duty.h"

#include <QList>
#include <QMap>

namespace lotsbok {

/// law.md, "Personal data": the deadlines, counted from when the breach was known.
struct BreachClocks {
    QDateTime earlyWarning;  ///< 24 h: cybersäkerhetslagen (2025:1506), first notice
    QDateTime dataAuthority; ///< 72 h: GDPR article 33, to Integritetsskyddsmyndigheten
    QDateTime incident;      ///< 72 h: cybersäkerhetslagen, incident notification
    QDateTime finalReport;   ///< one month after the incident notification
    bool operator==(const BreachClocks&) const = default;
};
BreachClocks breachClocks(const QDateTime& knownAt);

/// What a breach that somebody has drafted a report of still asks for, of the head of unit and the security
/// officer: 24 h and 72 h after it was known, until one of them notes what was done. One breach is one moment
/// of knowing, however often its report was drafted.
QList<Duty> breachDuties(const QList<QDateTime>& knownAt);

/// What was touched, in numbers only: no client is named.
struct BreachFacts {
    int entries = 0;
    int persons = 0;
    int protectedPersons = 0;
    QMap<QString, int> readByKind{};    ///< how many different records of each kind were read …
    QMap<QString, int> changedByKind{}; ///< … and made or changed
    QDateTime first{};
    QDateTime last{};
    bool operator==(const BreachFacts&) const = default;
};
BreachFacts breachFacts(const QList<TouchedEntry>& entries);

/// It says what happened, when it was known, and a span that begins before it ends.
bool isAnswerable(const BreachQuestion& question);

} // namespace lotsbok
