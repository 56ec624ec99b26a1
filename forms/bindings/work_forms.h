// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/answers.h"

#include <QCoreApplication>
#include <algorithm>

// Shared by the files that write the records of one bilaga each; see work_records.h.
namespace lotsbok {

/// A registered form on its way to its records.
struct WorkForm {
    Session& session;
    const FormDefinition& form;
    const FormResponse& response;
    Answers answers; ///< as they were stored

    [[nodiscard]] QDate today() const { return session.today(); }
    [[nodiscard]] QDate date(const char* field) const
    {
        return QDate::fromString(answers.text(QLatin1String(field)), Qt::ISODate);
    }
    [[nodiscard]] QString text(const char* field) const
    {
        return answers.text(QLatin1String(field)).trimmed();
    }
    [[nodiscard]] bool isYes(const char* field) const
    {
        return answers.yesNo(QLatin1String(field)) == YesNo::Yes;
    }
    /// The day of a signature; invalid without one.
    [[nodiscard]] QDate signedOn(const char* field) const
    {
        const QJsonObject signature = answers.value(QLatin1String(field)).toObject();
        return QDate::fromString(signature.value(QLatin1String("date")).toString(), Qt::ISODate);
    }
    /// Whether the form itself says so, in the text that the person gets: a district's own wording may not.
    [[nodiscard]] bool lettersSay(QLatin1String words) const
    {
        return std::any_of(form.sections.begin(), form.sections.end(), [&](const Section& section) {
            return std::any_of(section.fields.begin(), section.fields.end(), [&](const Field& field) {
                return field.text.contains(words, Qt::CaseInsensitive);
            });
        });
    }
};

/// A cell of a table, in one line.
inline QString cellText(const QJsonObject& row, const char* column)
{
    return row.value(QLatin1String(column)).toString().simplified();
}
inline QDate cellDate(const QJsonObject& row, const char* column)
{
    return QDate::fromString(row.value(QLatin1String(column)).toString(), Qt::ISODate);
}
inline bool cellIsYes(const QJsonObject& row, const char* column)
{
    return row.value(QLatin1String(column)).toString() == QLatin1String("yes");
}

/// Saves one record where it differs from what is stored.
template<typename T>
Result<void> saveChanged(Session& session, const T& value, const T* stored)
{
    if (stored != nullptr && *stored == value) {
        return {};
    }
    const Result<T> saved = session.save(value);
    return saved ? Result<void>() : fail(saved.error());
}

/// The same failure, said at a field of the form.
inline Result<void> atField(const char* field, const Result<void>& result)
{
    if (result) {
        return result;
    }
    Error error = result.error();
    error.detail = QLatin1String(field);
    return fail(error);
}

/// The case's intake, or the one that is to be made.
inline Intake intakeOf(const CaseFile& file)
{
    Intake intake;
    intake.caseId = file.value.id;
    return file.one<Intake>() == nullptr ? intake : *file.one<Intake>();
}

Result<void> writeConsentRecords(const WorkForm& work, const CaseFile& file);
Result<void> writeThreatRecords(const WorkForm& work, const CaseFile& file);
Result<void> writePlanRecords(const WorkForm& work, const CaseFile& file);

} // namespace lotsbok
