// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/json_reader.h"

#include <QCoreApplication>
#include <cmath>

namespace lotsbok {
namespace {

QString readerText(const char* text)
{
    return QCoreApplication::translate("FormDefinition", text);
}

} // namespace

JsonPlace JsonPlace::member(const QString& key) const
{
    return {value.toObject().value(key), path.isEmpty() ? key : QStringLiteral("%1.%2").arg(path, key)};
}

JsonPlace JsonPlace::element(int index) const
{
    return {value.toArray().at(index), QStringLiteral("%1[%2]").arg(path).arg(index)};
}

void JsonReader::refuse(const JsonPlace& place, const QString& sentence)
{
    if (m_problem.isEmpty()) {
        m_problem = place.path.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(place.path, sentence);
    }
}

QJsonObject JsonReader::object(const JsonPlace& place, const QStringList& knownKeys)
{
    if (!place.value.isObject()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition", "An object is expected here.")));
        return {};
    }
    const QJsonObject object = place.value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!knownKeys.contains(it.key())) {
            refuse(place.member(it.key().left(64)),
                   readerText(QT_TRANSLATE_NOOP("FormDefinition", "This key is unknown.")));
        }
    }
    return object;
}

QJsonArray JsonReader::array(const JsonPlace& place, int least, int most)
{
    if (place.isMissing() && least == 0) {
        return {};
    }
    if (!place.value.isArray()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition", "A list is expected here.")));
        return {};
    }
    const QJsonArray array = place.value.toArray();
    if (array.size() < least || array.size() > most) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition",
                                                   "The list must have between %1 and %2 elements."))
                          .arg(least)
                          .arg(most));
        return {};
    }
    return array;
}

QString JsonReader::text(const JsonPlace& place)
{
    if (place.isMissing()) {
        return {};
    }
    if (!place.value.isString()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition", "A text is expected here.")));
        return {};
    }
    const QString text = place.value.toString();
    if (text.size() > maxText) {
        refuse(place,
               readerText(QT_TRANSLATE_NOOP("FormDefinition", "The text is longer than %1 characters."))
                   .arg(maxText));
        return {};
    }
    if (text.contains(QChar(0)) || !text.isValidUtf16()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition",
                                                   "The text holds a character that cannot be stored.")));
        return {};
    }
    return text;
}

QString JsonReader::neededText(const JsonPlace& place)
{
    const QString read = text(place);
    if (read.trimmed().isEmpty()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition", "A text is needed here.")));
    }
    return read;
}

bool JsonReader::boolean(const JsonPlace& place, bool fallback)
{
    if (place.isMissing()) {
        return fallback;
    }
    if (!place.value.isBool()) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition", "Only true or false can stand here.")));
    }
    return place.value.toBool();
}

int JsonReader::integer(const JsonPlace& place, int least, int most, int fallback)
{
    if (place.isMissing()) {
        return fallback;
    }
    const double read = place.value.toDouble(NAN);
    if (!(read >= least && read <= most) || read != std::floor(read)) {
        refuse(place, readerText(QT_TRANSLATE_NOOP("FormDefinition",
                                                   "A whole number from %1 to %2 is expected here."))
                          .arg(least)
                          .arg(most));
        return fallback;
    }
    return static_cast<int>(read);
}

double JsonReader::number(const JsonPlace& place, double least, double most)
{
    if (place.isMissing()) {
        return 0;
    }
    const double read = place.value.toDouble(NAN);
    if (!(read >= least && read <= most)) {
        refuse(place,
               readerText(QT_TRANSLATE_NOOP("FormDefinition", "A number from %1 to %2 is expected here."))
                   .arg(least)
                   .arg(most));
        return 0;
    }
    return read;
}

} // namespace lotsbok
