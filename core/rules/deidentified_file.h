// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/deidentified_table.h"

#include <QByteArray>
#include <QDate>
#include <array>
#include <span>

namespace lotsbok {

/// R31. Whether a file holds every case of a period, or the copy of one case at its entry or exit.
enum class DeidentifiedKind { Period, Entry, Exit };
inline std::span<const char* const> wordsOf(DeidentifiedKind)
{
    static constexpr std::array words{"period", "entry", "exit"};
    return words;
}

/// A span of whole months.
struct MonthSpan {
    QDate from{}; ///< the first day of the first month
    QDate to{};   ///< the first day of the last
    [[nodiscard]] bool isValid() const
    {
        return from.isValid() && to.isValid() && from.day() == 1 && to.day() == 1 && from <= to;
    }
    [[nodiscard]] QDate lastDay() const { return to.addMonths(1).addDays(-1); }
    [[nodiscard]] bool overlaps(const MonthSpan& other) const { return from <= other.to && other.from <= to; }
    bool operator==(const MonthSpan&) const = default;
};

/// R31. What goes to socialförvaltningen (docs/deidentified-format.md): canonical JSON (RFC 8785) with a
/// checksum.
struct DeidentifiedFile {
    static constexpr int version = 1;
    static constexpr qint64 largest = 16 * 1024 * 1024; ///< bytes that are read at the most
    static constexpr int mostRows = 20'000;             ///< and persons who wait

    DeidentifiedKind kind = DeidentifiedKind::Period;
    QString district{}; ///< id of the register of districts
    MonthSpan period{};
    QDate madeOn{};
    int k = 0;       ///< as the risk report said
    int waiting = 0; ///< R32: consented and about to start at the period's end, beside the rows
    DeidentifiedTable table{};
    bool operator==(const DeidentifiedFile&) const = default;
};

/// The one form of the file's bytes; the rows are put in the order of their codes, which says nothing.
QByteArray deidentifiedBytes(const DeidentifiedFile& file);

/// Takes exactly what deidentifiedBytes() gives. Errors: InvalidInput (no such file), NewerVersion, Conflict
/// (a code stands there twice), Damaged (cut, changed after it was made, or it says what it cannot).
Result<DeidentifiedFile> readDeidentified(const QByteArray& bytes);

/// A case's code: 16 characters of Crockford's base 32.
inline constexpr auto kCaseCodeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
inline constexpr int kCaseCodeLength = 16;
[[nodiscard]] bool isCaseCode(const QString& text);

} // namespace lotsbok
