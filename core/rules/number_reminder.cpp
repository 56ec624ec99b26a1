// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_reminder.h"

#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

QList<PersonNumber> personNumbersIn(const QString& text, QDate today)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![\\d+-])(?:(\\d{8})[ -]?(\\d{4})|(\\d{6})([-+])(\\d{4}))(?![\\d-])"));
    QList<PersonNumber> numbers;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const bool isLong = match.hasCaptured(1);
        const QString written = isLong ? match.captured(1) + match.captured(2)
                                       : match.captured(3) + match.captured(4) + match.captured(5);
        const Result<PersonNumber> number = PersonNumber::parse(written, today);
        if (number && !numbers.contains(*number)) {
            numbers.append(*number);
        }
    }
    return numbers;
}

bool holdsSomebodyElsesNumber(const QString& text, const QString& own, QDate today)
{
    const QList<PersonNumber> numbers = personNumbersIn(text, today);
    const Result<PersonNumber> known = PersonNumber::parse(own, today);
    return std::any_of(numbers.cbegin(), numbers.cend(),
                       [&](const PersonNumber& number) { return !known || number != *known; });
}

} // namespace lotsbok
