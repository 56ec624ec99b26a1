// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace lotsbok {

/// An InvalidInput about one field: `sentence` has %1 for the field's JSON name and may have %2 for `other`.
/// The detail is the field's JSON name, so that a screen can jump to it.
Error refusalOf(const char* column, const QString& sentence, const QString& other = {});

/// Runs the checks of one record one after another and keeps the first refusal.
class Refusals {
public:
    /// `wrong` refuses the field with a translated sentence that has %1 for the field's JSON name.
    Refusals& when(bool wrong, const char* column, const char* sentence);
    /// Two days in order, where both are known: `to` may be the same day.
    Refusals& order(const char* fromColumn, QDate from, const char* toColumn, QDate to);
    Refusals& range(const char* column, qint64 value, qint64 least, qint64 most);
    [[nodiscard]] Result<void> result() const;

private:
    std::optional<Error> m_refusal;
};

} // namespace lotsbok
