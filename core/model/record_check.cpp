// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_check.h"

#include "core/model/refusal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace lotsbok::described {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr qsizetype jsonLimit = qsizetype{64} * 1024;
constexpr int jsonDepthLimit = 8;

bool isForbidden(QChar c, bool manyLines)
{
    const bool breaks = c == u'\n' || c == u'\r' || c == u'\t';
    const bool separates = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    return manyLines ? c.category() == QChar::Other_Control && !breaks
                     : c.category() == QChar::Other_Control || separates;
}

/// Whether the value is nested deeper than `limit`; looks no deeper than that.
bool isDeeperThan(const QJsonValue& value, int limit)
{
    if (!value.isArray() && !value.isObject()) {
        return false;
    }
    if (limit == 0) {
        return true;
    }
    const auto deeper = [limit](const QJsonValue& inner) { return isDeeperThan(inner, limit - 1); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), deeper);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), deeper);
}

QString missing()
{
    return QCoreApplication::translate("Records", "“%1” is missing.");
}

} // namespace

std::optional<Error> textProblem(const char* column, const QString& text, const FieldRule& rule)
{
    const auto forbidden = [&rule](QChar c) { return isForbidden(c, rule.wide); };
    if (rule.required && text.trimmed().isEmpty()) {
        return refusalOf(column, missing());
    }
    if (std::any_of(text.begin(), text.end(), forbidden)) {
        return refusalOf(
            column, rule.wide ? QCoreApplication::translate("Records", "“%1” contains a control character.")
                              : QCoreApplication::translate(
                                    "Records", "“%1” contains a line break or a control character."));
    }
    if (!text.isValidUtf16()) {
        return refusalOf(column, QCoreApplication::translate("Records", "“%1” contains half a character."));
    }
    if (text.size() > rule.maxLength) {
        return refusalOf(column, QCoreApplication::translate("Records", "“%1” is longer than %2 characters."),
                         QString::number(rule.maxLength));
    }
    return std::nullopt;
}

std::optional<Error> dateProblem(const char* column, QDate day, const FieldRule& rule)
{
    if (!day.isValid()) {
        return rule.required ? std::optional(refusalOf(column, missing())) : std::nullopt;
    }
    if (day.year() < firstYear || day.year() > lastYear) {
        return refusalOf(column, QCoreApplication::translate("Records", "“%1” is outside the years %2."),
                         QStringLiteral("%1–%2").arg(firstYear).arg(lastYear));
    }
    return std::nullopt;
}

std::optional<Error> listProblem(const char* column, qsizetype items, const FieldRule& rule)
{
    if (rule.required && items == 0) {
        return refusalOf(column, missing());
    }
    if (items > rule.maxLength) {
        return refusalOf(column, QCoreApplication::translate("Records", "“%1” has more than %2 rows."),
                         QString::number(rule.maxLength));
    }
    return std::nullopt;
}

std::optional<Error> jsonProblem(const char* column, const QJsonObject& json)
{
    if (isDeeperThan(json, jsonDepthLimit)) {
        return refusalOf(column,
                         QCoreApplication::translate("Records", "“%1” is nested deeper than %2 levels."),
                         QString::number(jsonDepthLimit));
    }
    if (QJsonDocument(json).toJson(QJsonDocument::Compact).size() > jsonLimit) {
        return refusalOf(column, QCoreApplication::translate("Records", "“%1” is larger than %2 kB."),
                         QString::number(jsonLimit / 1024));
    }
    return std::nullopt;
}

} // namespace lotsbok::described
