// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/model/records.h"
#include "forms/engine/answers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lotsbok::cli {

// Records as JSON: stable keys, ISO dates, ids of choices; and as lines for people.

QJsonObject toJson(const User& value);
QJsonObject toJson(const ClientRow& value);
/// R26: for a protected person phone, email and address are null unless `showProtected`.
QJsonObject toJson(const Client& value, bool showProtected);
QJsonObject toJson(const Case& value);
QJsonObject toJson(const Employee& value);
QJsonObject toJson(const AuditEntry& value);
QJsonObject toJson(const FormResponse& value);
QJsonObject toJson(const FormIssue& value);
QJsonObject toJson(const DisclosureRecord& value);

template<typename List>
QJsonArray toJsonArray(const List& values)
{
    QJsonArray array;
    for (const auto& value : values) {
        array << toJson(value);
    }
    return array;
}

QString protectionId(ProtectedIdentity protection);
std::optional<ProtectedIdentity> protectionFromId(const QString& id);
QString protectionName(ProtectedIdentity protection);
QString sigTypeId(SigType type);
QString sigTypeName(SigType type);
QString numberKindId(PersonNumber::Kind kind);
QString subjectKindId(SubjectKind kind);

/// "2026-11-22 14:05", in Stockholm.
QString localTime(const QDateTime& utc);

/// Lines "Label: value"; empty values are left out.
class Lines {
public:
    Lines& add(const QString& label, const QString& value);
    Lines& text(const QString& line);
    [[nodiscard]] QString join() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

/// Columns that stand under each other, with a head; the last column is not padded.
QString table(const QStringList& head, const QList<QStringList>& rows);

} // namespace lotsbok::cli
