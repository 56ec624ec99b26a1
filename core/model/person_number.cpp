// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person_number.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype maximumOtherLength = 32;

Unexpected badPersonNumber(const char* sentence)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("PersonNumber", sentence));
}

bool isPersonNumberDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return false;
        }
    }
    return !text.isEmpty();
}

/// Modulus 10 over ten digits without century: weights 2,1,2,1 …, digit sums, total divisible by ten.
bool hasValidCheckDigit(QStringView tenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int product = tenDigits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

struct StatedDate {
    int year = 0;
    int month = 0; // 0 = unknown, samordningsnummer only
    int day = 0;   // 0 = unknown, samordningsnummer only
    bool coordination = false;
};

StatedDate statedDate(QStringView twelve)
{
    StatedDate date;
    date.year = twelve.sliced(0, 4).toInt();
    date.month = twelve.sliced(4, 2).toInt();
    date.day = twelve.sliced(6, 2).toInt();
    date.coordination = date.day >= 60;
    date.day -= date.coordination ? 60 : 0;
    return date;
}

bool isPossible(const StatedDate& date)
{
    if (date.year < 1800 || date.month > 12 || date.day > 31) {
        return false;
    }
    if (date.month != 0 && date.day != 0) {
        return QDate::isValid(date.year, date.month, date.day);
    }
    // Unknown parts exist in samordningsnummer only; a known day in an unknown month is any day 1–31.
    if (!date.coordination) {
        return false;
    }
    return true;
}

/// The first day that the stated date can mean: unknown month and day count as 1.
QDate earliest(const StatedDate& date)
{
    return {date.year, std::max(date.month, 1), date.month == 0 ? 1 : std::max(date.day, 1)};
}

/// The century of a short form: '-' is the latest year that is not in the future; '+' (from the year of
/// turning 100) is the latest year at least 100 years back.
int fullYear(int twoDigits, bool hundred, const StatedDate& monthAndDay, QDate today)
{
    int year = today.year() / 100 * 100 + twoDigits;
    StatedDate candidate = monthAndDay;
    candidate.year = year;
    const bool future = year > today.year() || (earliest(candidate).isValid() && earliest(candidate) > today);
    if (future) {
        year -= 100;
    }
    return hundred && today.year() - year < 100 ? year - 100 : year;
}

/// The twelve digits of an accepted spelling; empty when the spelling is none.
QString twelveDigits(QStringView text, QDate today)
{
    const bool separated = text.size() == 11 || text.size() == 13;
    const QChar separator = separated ? text[text.size() - 5] : QChar();
    const QString digits =
        separated ? text.first(text.size() - 5).toString() + text.last(4).toString() : text.toString();
    if (!isPersonNumberDigits(digits) || (separated && separator != u'-' && separator != u'+')) {
        return {};
    }
    if (digits.size() == 12) {
        return separator == u'+' ? QString() : digits;
    }
    if (digits.size() != 10 || !separated) {
        return {};
    }
    const StatedDate date = statedDate(QStringLiteral("2000%1").arg(digits.sliced(2)));
    const int year = fullYear(digits.first(2).toInt(), separator == u'+', date, today);
    return QStringLiteral("%1%2").arg(year, 4, 10, QLatin1Char('0')).arg(digits.sliced(2));
}

Result<PersonNumber::Kind> checkTwelve(QStringView twelve)
{
    const StatedDate date = statedDate(twelve);
    if (!isPossible(date)) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "The number states a date that does not exist."));
    }
    if (!hasValidCheckDigit(twelve.sliced(2))) {
        return badPersonNumber(QT_TRANSLATE_NOOP("PersonNumber", "The check digit of the number is wrong."));
    }
    return date.coordination ? PersonNumber::Kind::Samordningsnummer : PersonNumber::Kind::Personnummer;
}

bool isChecked(PersonNumber::Kind kind)
{
    return kind == PersonNumber::Kind::Personnummer || kind == PersonNumber::Kind::Samordningsnummer;
}

} // namespace

Result<PersonNumber> PersonNumber::parse(QStringView text, QDate today)
{
    const QString twelve = twelveDigits(text.trimmed(), today);
    if (twelve.isEmpty()) {
        return badPersonNumber(QT_TRANSLATE_NOOP(
            "PersonNumber",
            "Write the number as YYYYMMDD-NNNN, or YYMMDD-NNNN with + from the year of turning 100."));
    }
    const Result<Kind> kind = checkTwelve(twelve);
    if (!kind) {
        return fail(kind.error());
    }
    const StatedDate date = statedDate(twelve);
    if (earliest(date) > today) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "The number states a date of birth in the future."));
    }
    return PersonNumber(*kind, twelve);
}

Result<PersonNumber> PersonNumber::other(Kind kind, QStringView text)
{
    const QString trimmed = text.toString().simplified();
    if (kind == Kind::Unknown && trimmed.isEmpty()) {
        return unknown();
    }
    if (kind != Kind::Reserve && kind != Kind::Lma) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "Only a reserve number or an LMA number is free text."));
    }
    if (trimmed.isEmpty() || trimmed.size() > maximumOtherLength) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "A reserve number or LMA number has 1 to 32 characters."));
    }
    const bool printable =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
    if (!printable) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "The number contains a character that cannot be printed."));
    }
    return PersonNumber(kind, trimmed);
}

PersonNumber PersonNumber::unknown()
{
    return {Kind::Unknown, QString()};
}

QString PersonNumber::display() const
{
    return isChecked(m_kind) ? QStringLiteral("%1-%2").arg(m_stored.first(8), m_stored.last(4)) : m_stored;
}

std::optional<QDate> PersonNumber::birthDate() const
{
    if (!isChecked(m_kind)) {
        return std::nullopt;
    }
    const StatedDate date = statedDate(m_stored);
    const QDate day(date.year, date.month, date.day);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int PersonNumber::birthYear() const
{
    return isChecked(m_kind) ? statedDate(m_stored).year : 0;
}

Result<PersonNumber> PersonNumber::fromStored(Kind kind, QStringView stored)
{
    if (!isChecked(kind)) {
        return other(kind, stored);
    }
    if (stored.size() != 12 || !isPersonNumberDigits(stored)) {
        return badPersonNumber(QT_TRANSLATE_NOOP("PersonNumber", "A stored number has twelve digits."));
    }
    const Result<Kind> checked = checkTwelve(stored);
    if (!checked) {
        return fail(checked.error());
    }
    if (*checked != kind) {
        return badPersonNumber(
            QT_TRANSLATE_NOOP("PersonNumber", "The stored number is of another kind than it says."));
    }
    return PersonNumber(kind, stored.toString());
}

int ageOn(QDate birth, QDate day)
{
    const int years = day.year() - birth.year();
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return before ? years - 1 : years;
}

} // namespace lotsbok
