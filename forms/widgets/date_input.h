// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace lotsbok {

/// A date as people type it, in Swedish or English: 2026-11-22, 20261122, 22/11, 22/11 2026, 22.11.2026, 22
/// nov, 22 november 2026, idag, igår, imorgon, and from today +7 (days), -3, +2v (weeks), +1m (months), +1å
/// (years). A day and month without a year is in the year of `today`. Years 1900–2199.
std::optional<QDate> parseDateInput(const QString& text, QDate today);

/// A month: 2026-11, 202611, 11/2026, nov 2026, november (of this year), nu. The day is 1.
std::optional<QDate> parseMonthInput(const QString& text, QDate today);

} // namespace lotsbok
