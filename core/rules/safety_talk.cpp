// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety_talk.h"

namespace lotsbok {

namespace {

constexpr int yearsBetweenTalks = 1;
constexpr int daysAhead = 60;

} // namespace

QDate nextSafetyTalk(QDate held)
{
    return held.addYears(yearsBetweenTalks);
}

bool isNextSafetyTalkAllowed(QDate held, QDate next)
{
    return held.isValid() && next.isValid() && next > held && next <= nextSafetyTalk(held);
}

QDate safetyTalkDueFrom(QDate next)
{
    return next.addDays(-daysAhead);
}

} // namespace lotsbok
