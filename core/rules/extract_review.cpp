// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/extract_review.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lotsbok {

namespace {

constexpr qsizetype mostReviewBytes = 4 * 1024 * 1024;
constexpr qsizetype mostReviewChoices = 10'000;
constexpr qsizetype mostHiddenNames = 1'000;
constexpr qsizetype longestReviewText = 2'000;

Unexpected badReview(const QString& where)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Extract", "The review cannot be read: %1.").arg(where));
}

bool isBoundedText(const QJsonValue& value, bool mayMiss)
{
    return (mayMiss && value.isUndefined()) ||
           (value.isString() && value.toString().size() <= longestReviewText);
}

/// A row that nobody has judged yet is no choice.
Result<void> takeChoice(const QJsonValue& value, const QString& where, ExtractReview& review)
{
    const QJsonObject row = value.toObject();
    const QJsonValue give = row.value(QLatin1String("give"));
    const QString key = row.value(QLatin1String("key")).toString();
    if (key.isEmpty() || key.size() > longestReviewText) {
        return badReview(where + QStringLiteral(".key"));
    }
    if (!give.isBool() && !give.isNull()) {
        return badReview(where + QStringLiteral(".give"));
    }
    if (!isBoundedText(row.value(QLatin1String("ground")), true)) {
        return badReview(where + QStringLiteral(".ground"));
    }
    if (give.isBool()) {
        review.choices.append({key, give.toBool(), row.value(QLatin1String("ground")).toString()});
    }
    return {};
}

/// What is judged, to read.
QJsonObject reviewedEntryJson(const ReviewRow& row)
{
    QJsonArray text;
    for (const ReviewFact& fact : row.facts) {
        text.append(QJsonObject{{QStringLiteral("label"), fact.label}, {QStringLiteral("text"), fact.text}});
    }
    QJsonObject entry{{QStringLiteral("title"), row.title}, {QStringLiteral("text"), text}};
    if (!row.caseNumber.isEmpty()) {
        entry.insert(QStringLiteral("case"), row.caseNumber);
    }
    if (row.writtenAt.isValid()) {
        entry.insert(QStringLiteral("writtenAt"), row.writtenAt.toUTC().toString(Qt::ISODate));
        entry.insert(QStringLiteral("writtenBy"), row.writtenBy);
    }
    return entry;
}

} // namespace

Result<ExtractReview> parseExtractReview(const QByteArray& json)
{
    const QJsonDocument document =
        json.size() > mostReviewBytes ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return badReview(QCoreApplication::translate("Extract", "it is no JSON object of at most 4 MiB"));
    }
    const QJsonObject object = document.object();
    const QJsonArray choices = object.value(QLatin1String("choices")).toArray();
    const QJsonArray names = object.value(QLatin1String("alsoHide")).toArray();
    const QJsonValue confirmed = object.value(QLatin1String("confirmed"));
    if (choices.size() > mostReviewChoices || names.size() > mostHiddenNames) {
        return badReview(QCoreApplication::translate("Extract", "there are too many rows"));
    }
    if (!confirmed.isUndefined() && !confirmed.isBool()) {
        return badReview(QStringLiteral("confirmed"));
    }
    ExtractReview review;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (const auto taken = takeChoice(choices.at(i), QStringLiteral("choices[%1]").arg(i), review);
            !taken) {
            return fail(taken.error());
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isBoundedText(names.at(i), false)) {
            return badReview(QStringLiteral("alsoHide[%1]").arg(i));
        }
        review.alsoHide.append(names.at(i).toString());
    }
    review.confirmed = confirmed.toBool();
    return review;
}

QJsonObject extractReviewJson(const Extract& extract, const ExtractReview& review)
{
    QJsonArray choices;
    for (const ReviewRow& row : extract.review) {
        const bool isChosen = row.decided || row.kind == ReviewRow::Kind::Person;
        QJsonObject choice{
            {QStringLiteral("key"), row.key},
            {QStringLiteral("kind"),
             row.kind == ReviewRow::Kind::Person ? QStringLiteral("person") : QStringLiteral("entry")},
            {QStringLiteral("shown"), row.shown},
            {QStringLiteral("hidden"), row.hidden},
            {QStringLiteral("hits"), row.hits},
            {QStringLiteral("give"), isChosen ? QJsonValue(row.give) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("ground"), row.ground}};
        if (!row.facts.isEmpty()) {
            choice.insert(QStringLiteral("entry"), reviewedEntryJson(row));
        }
        choices.append(choice);
    }
    return {{QStringLiteral("choices"), choices},
            {QStringLiteral("alsoHide"), QJsonArray::fromStringList(review.alsoHide)},
            {QStringLiteral("confirmed"), review.confirmed}};
}

} // namespace lotsbok
