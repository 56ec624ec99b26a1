// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/age.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr int adultsFrom = 18;
constexpr int youngFrom = 12;
constexpr int youngTo = 20;

} // namespace

QDate dayOfTurning(QDate birth, int years)
{
    const QDate day = birth.addYears(years);
    return day.day() < birth.day() ? day.addDays(1) : day;
}

std::optional<Finding> sigTypeAgeFinding(SigType type, int age)
{
    const bool adults = type == SigType::Adults;
    if (adults ? age >= adultsFrom : age >= youngFrom && age <= youngTo) {
        return std::nullopt;
    }
    const QString text =
        adults ? QCoreApplication::translate("AgeRule",
                                             "The person is %1 years old; SIG for adults is from %2 years.")
                     .arg(age)
                     .arg(adultsFrom)
               : QCoreApplication::translate(
                     "AgeRule", "The person is %1 years old; SIG for young people is from %2 to %3 years.")
                     .arg(age)
                     .arg(youngFrom)
                     .arg(youngTo);
    return Finding{QStringLiteral("R3"), Finding::Severity::Warning, text, QStringLiteral("case.type")};
}

std::optional<Finding> sigTypeAgeFinding(SigType type, const PersonNumber& number, QDate day)
{
    if (const std::optional<QDate> birth = number.birthDate()) {
        return sigTypeAgeFinding(type, ageOn(*birth, day));
    }
    if (number.birthYear() == 0) {
        return std::nullopt;
    }
    const int oldest = day.year() - number.birthYear();
    const std::optional<Finding> younger = sigTypeAgeFinding(type, oldest - 1);
    return younger ? younger : sigTypeAgeFinding(type, oldest);
}

} // namespace lotsbok
