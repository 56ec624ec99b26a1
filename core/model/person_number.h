// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace lotsbok {

/// A person's number as the law knows it (law.md, "Identity numbers"): personnummer, samordningsnummer, or
/// another id that has no check digit. Parsed at the border and trusted after.
class PersonNumber {
public:
    enum class Kind { Personnummer, Samordningsnummer, Reserve, Lma, Unknown };

    /// Accepts YYYYMMDDNNNC, YYYYMMDD-NNNC, YYMMDD-NNNC and YYMMDD+NNNC ('+' from the year of turning 100).
    /// `today` decides the century of the short forms. Errors (InvalidInput): wrong length, characters, date,
    /// check digit.
    static Result<PersonNumber> parse(QStringView text, QDate today);

    /// Reserve or LMA number: free text (1–32 characters) with its kind. Unknown takes no text.
    static Result<PersonNumber> other(Kind kind, QStringView text);
    static PersonNumber unknown();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As stored: twelve digits for the checked kinds, the text itself for the others, empty for Unknown.
    [[nodiscard]] QString stored() const { return m_stored; }
    /// As shown: YYYYMMDD-NNNC, or the text itself.
    [[nodiscard]] QString display() const;
    /// The day of birth that the number states; nothing where month or day is unknown (samordningsnummer
    /// 00/60) or no number.
    [[nodiscard]] std::optional<QDate> birthDate() const;
    [[nodiscard]] int birthYear() const; ///< 0 when unknown

    /// From the store: kind and stored text, already checked when written.
    static Result<PersonNumber> fromStored(Kind kind, QStringView stored);

    bool operator==(const PersonNumber&) const = default;

private:
    PersonNumber(Kind kind, QString stored)
        : m_kind(kind)
        , m_stored(std::move(stored))
    {}
    Kind m_kind = Kind::Unknown;
    QString m_stored;
};

/// Whole years of age on a day; 29 February has its birthday on 1 March in other years.
int ageOn(QDate birth, QDate day);

} // namespace lotsbok
