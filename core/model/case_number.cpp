// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case_number.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

bool isCaseNumberDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Unexpected badCaseNumber()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "CaseNumber", "A case number is a year and a running number, for example 2026-0142."));
}

} // namespace

Result<CaseNumber> CaseNumber::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype dash = trimmed.indexOf(u'-');
    if (dash != 4) {
        return badCaseNumber();
    }
    const QStringView year = trimmed.first(4);
    const QStringView number = trimmed.sliced(5);
    if (!isCaseNumberDigits(year) || !isCaseNumberDigits(number) || number.size() < 4 || number.size() > 9 ||
        (number.size() > 4 && number.front() == u'0')) {
        return badCaseNumber();
    }
    return make(year.toInt(), number.toInt());
}

Result<CaseNumber> CaseNumber::make(int year, int number)
{
    if (year < 1990 || year > 2999 || number < 1 || number > 999'999'999) {
        return badCaseNumber();
    }
    return CaseNumber(year, number);
}

QString CaseNumber::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year).arg(m_number, 4, 10, QLatin1Char('0'));
}

} // namespace lotsbok
