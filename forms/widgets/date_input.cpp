// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/date_input.h"

#include <QRegularExpression>
#include <QStringList>

namespace lotsbok {

namespace {

/// By the first three letters, which differ in both languages.
int monthByName(const QString& name)
{
    static const QStringList swedish = {
        QStringLiteral("januari"), QStringLiteral("februari"), QStringLiteral("mars"),
        QStringLiteral("april"),   QStringLiteral("maj"),      QStringLiteral("juni"),
        QStringLiteral("juli"),    QStringLiteral("augusti"),  QStringLiteral("september"),
        QStringLiteral("oktober"), QStringLiteral("november"), QStringLiteral("december")};
    static const QStringList english = {
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    if (name.size() < 3) {
        return 0;
    }
    for (int i = 0; i < 12; ++i) {
        if (swedish[i].startsWith(name) || english[i].startsWith(name)) {
            return i + 1;
        }
    }
    return 0;
}

std::optional<QDate> dateIfValid(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool inRange = year >= 1900 && year <= 2199;
    return date.isValid() && inRange ? std::optional(date) : std::nullopt;
}

int number(const QRegularExpressionMatch& match, int group)
{
    return match.captured(group).toInt();
}

std::optional<QDate> fromWord(const QString& text, QDate today)
{
    if (text == QLatin1String("idag") || text == QLatin1String("i dag") || text == QLatin1String("today")) {
        return today;
    }
    if (text == QStringLiteral("igår") || text == QStringLiteral("i går") ||
        text == QLatin1String("yesterday")) {
        return today.addDays(-1);
    }
    if (text == QLatin1String("imorgon") || text == QLatin1String("i morgon") ||
        text == QLatin1String("imorron") || text == QLatin1String("tomorrow")) {
        return today.addDays(1);
    }
    return {};
}

std::optional<QDate> fromOffset(const QString& text, QDate today)
{
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{1,4})\\s*([a-zå]*)$"));
    const auto match = offset.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int count = number(match, 2) * (match.captured(1) == QLatin1String("-") ? -1 : 1);
    const QString unit = match.captured(3);
    QDate date;
    if (unit.isEmpty() || unit == QLatin1String("d") || unit.startsWith(QLatin1String("dag"))) {
        date = today.addDays(count);
    } else if (unit == QLatin1String("v") || unit == QLatin1String("w") ||
               unit.startsWith(QLatin1String("veck"))) {
        date = today.addDays(7 * count);
    } else if (unit == QLatin1String("m") || unit.startsWith(QStringLiteral("mån"))) {
        date = today.addMonths(count);
    } else if (unit == QStringLiteral("å") || unit == QLatin1String("y") || unit == QStringLiteral("år")) {
        date = today.addYears(count);
    } else {
        return {};
    }
    return dateIfValid(date.year(), date.month(), date.day());
}

std::optional<QDate> fromFigures(const QString& text, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        return dateIfValid(number(match, 1), number(match, 2), number(match, 3));
    }
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    if (const auto match = compact.match(text); match.hasMatch()) {
        return dateIfValid(number(match, 1), number(match, 2), number(match, 3));
    }
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})[/.](\\d{1,2})(?:[/. ]\\s*(\\d{4}))?$"));
    if (const auto match = dayMonth.match(text); match.hasMatch()) {
        const int year = match.captured(3).isEmpty() ? today.year() : number(match, 3);
        return dateIfValid(year, number(match, 2), number(match, 1));
    }
    return {};
}

} // namespace

std::optional<QDate> parseDateInput(const QString& text, QDate today)
{
    const QString typed = text.simplified().toLower();
    if (const auto date = fromWord(typed, today)) {
        return date;
    }
    if (const auto date = fromOffset(typed, today)) {
        return date;
    }
    if (const auto date = fromFigures(typed, today)) {
        return date;
    }
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})\\.? ?([a-z]{3,})\\.?(?: (\\d{4}))?$"));
    if (const auto match = named.match(typed); match.hasMatch()) {
        const int year = match.captured(3).isEmpty() ? today.year() : number(match, 3);
        return dateIfValid(year, monthByName(match.captured(2)), number(match, 1));
    }
    return {};
}

std::optional<QDate> parseMonthInput(const QString& text, QDate today)
{
    const QString typed = text.simplified().toLower();
    if (typed == QLatin1String("nu") || typed == QLatin1String("now")) {
        return dateIfValid(today.year(), today.month(), 1);
    }
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/. ]?(\\d{1,2})$"));
    if (const auto match = iso.match(typed); match.hasMatch()) {
        return dateIfValid(number(match, 1), number(match, 2), 1);
    }
    static const QRegularExpression reversed(QStringLiteral("^(\\d{1,2})[/. ](\\d{4})$"));
    if (const auto match = reversed.match(typed); match.hasMatch()) {
        return dateIfValid(number(match, 2), number(match, 1), 1);
    }
    static const QRegularExpression named(QStringLiteral("^([a-z]{3,})\\.?(?: (\\d{4}))?$"));
    if (const auto match = named.match(typed); match.hasMatch()) {
        const int year = match.captured(2).isEmpty() ? today.year() : number(match, 2);
        return dateIfValid(year, monthByName(match.captured(1)), 1);
    }
    return {};
}

} // namespace lotsbok
