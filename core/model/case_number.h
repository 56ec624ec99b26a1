// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lotsbok {

/// A case's number: year and running number, shown as 2026-0142. The running number has at least four digits.
class CaseNumber {
public:
    static Result<CaseNumber> parse(QStringView text);
    static Result<CaseNumber> make(int year, int number); ///< year 1990–2999, number ≥ 1

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString toString() const;

    bool operator==(const CaseNumber&) const = default;

private:
    CaseNumber(int year, int number)
        : m_year(year)
        , m_number(number)
    {}
    int m_year;
    int m_number;
};

} // namespace lotsbok
