// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/place_words.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype kShortestPlace = 3; ///< shorter ones would be cut out of other words' company

/// The place as it is written, whatever its case and spaces, and not as a part of another word.
QRegularExpression placePattern(const QString& place)
{
    QStringList words = place.simplified().split(QLatin1Char(' '));
    for (QString& word : words) {
        word = QRegularExpression::escape(word);
    }
    return QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(words.join(QStringLiteral("\\s+"))),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// "10.30", "10:30", "kl. 10.30"; on the hour "kl 10" too.
QRegularExpression hourPattern(QTime time)
{
    const QString hour = QString::number(time.hour());
    const QString minutes = time.toString(QStringLiteral("mm"));
    const QString bare =
        time.minute() == 0 ? QStringLiteral("|(?<!\\w)kl\\.?\\s*0?%1(?![\\d.:])").arg(hour) : QString();
    return QRegularExpression(
        QStringLiteral("(?<![\\d.:])(?:kl\\.?\\s*)?0?%1[.:]%2(?!\\d)%3").arg(hour, minutes, bare),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

PlaceWords::PlaceWords(const CaseFile& file, Hidden hidden)
{
    if (hidden == Hidden::Nothing) {
        return;
    }
    QSet<QString> places;
    QSet<QTime> hours;
    for (const Meeting& meeting : file.all<Meeting>()) {
        places.insert(meeting.place.simplified());
        for (const QDateTime& moment : {meeting.start, meeting.end}) {
            if (moment.isValid()) {
                hours.insert(toLocalTime(moment).time());
            }
        }
    }
    for (const Activity& activity : file.all<Activity>()) {
        places.insert(activity.where.simplified());
    }
    if (file.client.protection != ProtectedIdentity::None) {
        places.unite({file.client.address.simplified(), file.client.phone.simplified(),
                      file.client.email.simplified()});
    }
    QStringList longestFirst(places.cbegin(), places.cend());
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (const QString& place : longestFirst) {
        if (place.size() >= kShortestPlace) {
            m_words.append(placePattern(place));
        }
    }
    if (hidden == Hidden::PlacesAndHours) {
        for (const QTime hour : hours) {
            m_words.append(hourPattern(hour));
        }
    }
}

QString PlaceWords::without(const QString& text) const
{
    QString left = text;
    for (const QRegularExpression& word : m_words) {
        left.replace(word, mark());
    }
    return left;
}

QJsonValue PlaceWords::without(const QJsonValue& value) const
{
    if (m_words.isEmpty()) {
        return value;
    }
    if (value.isString()) {
        return without(value.toString());
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray()) {
            list.append(without(item));
        }
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = without(QJsonValue(it.value()));
        }
        return object;
    }
    return value;
}

} // namespace lotsbok
