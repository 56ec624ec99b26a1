// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include "core/model/described.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lotsbok {

namespace {

QJsonValue toJsonValue(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        return bytes->size() == 16 ? QUuid::fromRfc4122(*bytes).toString(QUuid::WithoutBraces)
                                   : QString::fromLatin1(bytes->toHex());
    }
    return QJsonValue::Null;
}

} // namespace

QJsonObject toJson(const Row& row)
{
    QJsonObject json;
    for (const Cell& cell : row) {
        if (!cell.derived) {
            json.insert(described::camelName(cell.column.constData()), toJsonValue(cell.value));
        }
    }
    return json;
}

RowChange changeBetween(const QJsonObject& before, const QJsonObject& after)
{
    RowChange change;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old != it.value()) {
            change.after.insert(it.key(), it.value());
            if (!old.isUndefined()) {
                change.before.insert(it.key(), old);
            }
        }
    }
    return change;
}

QByteArray jsonBytes(const QJsonObject& value)
{
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> jsonFromBytes(const QByteArray& bytes)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Store", "The book is damaged and cannot be read in full."),
                    QStringLiteral("stored JSON: %1").arg(problem.errorString()));
    }
    return document.object();
}

} // namespace lotsbok
