// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo/demo_days.h"

#include "cli/demo/demo_resources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace lotsbok::cli {

namespace {

constexpr qint64 week = 7;
constexpr qint64 weekend = 2; ///< days after the told Friday of which the story tells nothing
constexpr qint64 year = 52 * week;

} // namespace

DemoDays::DemoDays(const QDateTime& madeAtUtc)
    : m_now(std::clamp(madeAtUtc, demoMoment(), demoMoment().addDays(year)))
{
    const qint64 days = demoMoment().date().daysTo(m_now.date());
    m_back = days / week * week;
    m_forward = (std::max<qint64>(days - weekend, 0) + week - 1) / week * week;
}

QDate DemoDays::day(QDate told) const
{
    if (told == demoMoment().date()) {
        return m_now.date();
    }
    return told.addDays(told < demoMoment().date() ? m_back : m_forward);
}

QDateTime DemoDays::moment(const QDateTime& told) const
{
    return told.isValid() ? QDateTime(day(told.date()), told.time(), Qt::UTC) : told;
}

QString DemoDays::movedText(const QString& text) const
{
    static const QRegularExpression dayShape(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d\\z"));
    static const QRegularExpression momentShape(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z\\z"));
    static const QRegularExpression nowShape(QStringLiteral("\\Anow([+-]\\d+)\\z"));
    static const QRegularExpression nameShape(
        QStringLiteral("\\A([@a-z-]+\\?\\w+=)(\\d{4}-\\d\\d-\\d\\d.*)\\z"));
    if (const auto name = nameShape.match(text); name.hasMatch()) {
        return name.captured(1) + movedText(name.captured(2));
    }
    if (dayShape.match(text).hasMatch()) {
        return day(QDate::fromString(text, Qt::ISODate)).toString(Qt::ISODate);
    }
    if (momentShape.match(text).hasMatch()) {
        return moment(QDateTime::fromString(text, Qt::ISODate)).toString(Qt::ISODate);
    }
    if (const auto minutes = nowShape.match(text); minutes.hasMatch()) {
        return m_now.addSecs(minutes.captured(1).toLongLong() * 60).toString(Qt::ISODate);
    }
    return text;
}

QJsonValue DemoDays::moved(const QJsonValue& value) const
{
    if (value.isString()) {
        return movedText(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray told = value.toArray();
        for (const QJsonValue& item : told) {
            array << moved(item);
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = moved(it.value());
        }
        return object;
    }
    return value;
}

} // namespace lotsbok::cli
