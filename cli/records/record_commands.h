// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/case_access.h"
#include "cli/findings.h"
#include "cli/records/record_options.h"
#include "cli/records/record_view.h"
#include "core/rules/gates.h"
#include "core/session/case_work.h"

namespace lotsbok::cli {

// What one description of a record gives the command line: list, add and change for every kind.

/// Whether a kind belongs to a case.
template<typename T>
concept OfCase = requires(T& value)
{
    value.caseId;
};

/// An open book, and the case that the second operand names where there is one.
struct OpenedBook {
    std::unique_ptr<Session> session;
    std::optional<CaseId> caseId;
};
Result<OpenedBook> openWithCase(const Invocation& invocation, const Context& context, bool ofCase);

/// All records of a kind, in the order of entry: of the case, or of the district.
template<typename T>
Result<QList<T>> storedRecords(Session& session, const std::optional<CaseId>& caseId)
{
    if constexpr (OfCase<T>) {
        const auto file = session.caseFile(*caseId);
        return file ? Result<QList<T>>(file->template all<T>()) : Result<QList<T>>(fail(file.error()));
    } else if constexpr (std::same_as<T, Settings>) {
        const auto settings = session.settings();
        return settings ? Result<QList<T>>(QList<T>{*settings}) : Result<QList<T>>(fail(settings.error()));
    } else {
        Q_UNUSED(caseId)
        return session.records<T>();
    }
}

/// A new record of the case, by the user.
template<typename T>
T newRecord(const Session& session, const std::optional<CaseId>& caseId)
{
    T value;
    if constexpr (OfCase<T>) {
        value.caseId = *caseId;
    } else {
        Q_UNUSED(caseId)
    }
    if constexpr (requires { value.by; }) {
        value.by = session.user().id;
    } else {
        Q_UNUSED(session)
    }
    return value;
}

Error noSuchRecord(const char* kind);

/// The stored record with that id. Errors: Usage when it is no id, NotFound.
template<typename T>
Result<T> storedRecord(Session& session, const std::optional<CaseId>& caseId, const QString& id)
{
    const auto wanted = decltype(T::id)::parse(id);
    if (!wanted) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(id));
    }
    const auto all = storedRecords<T>(session, caseId);
    if (!all) {
        return fail(all.error());
    }
    for (const T& value : *all) {
        if (value.id == *wanted) {
            return value;
        }
    }
    return fail(noSuchRecord(T::info.kind));
}

/// Saves by the way that the kind has: a withdrawal opens what it has to open.
template<typename T>
Result<T> saveRecord(Session& session, const T& value, const QString& because)
{
    if constexpr (std::same_as<T, Withdrawal>) {
        Q_UNUSED(because)
        const auto effect = CaseWork(session).withdraw(value);
        return effect ? storedRecord<T>(session, value.caseId, value.id.toString())
                      : Result<T>(fail(effect.error()));
    } else {
        return session.save(value, because);
    }
}

/// Both versions named, so that somebody can read the other one before trying again.
Output recordConflict(const Error& error, int given, int stored);

/// Why a record was not saved: with what stands in a gate's way (R7, R10), or with both versions.
template<typename T>
Result<Output> notSaved(Session& session, const T& value, const Error& error)
{
    if constexpr (std::same_as<T, Decision>) {
        const auto file = session.caseFile(value.caseId);
        if (file && value.kind == DecisionKind::Grant) {
            return refusedBecause(error, grantGate(*file, session.nowUtc()).missing());
        }
    }
    if (error.code == ErrorCode::Conflict) {
        std::optional<CaseId> caseId;
        if constexpr (OfCase<T>) {
            caseId = value.caseId;
        }
        const auto stored = storedRecord<T>(session, caseId, value.id.toString());
        return recordConflict(error, value.version, stored ? stored->version : 0);
    }
    return fail(error);
}

Output savedOutput(const ShownRecord& record, const char* kind);

/// Saves and answers.
template<typename T>
Result<Output> saveAndAnswer(Session& session, const T& value, const QString& because = {})
{
    const auto saved = saveRecord(session, value, because);
    if (!saved) {
        return notSaved(session, value, saved.error());
    }
    const auto users = session.users();
    return savedOutput(shownRecord(*saved, users.value_or(QList<User>())), T::info.kind);
}

/// Command: adds a record from the command's options, or changes the one that --id names.
template<typename T>
Result<Output> saveFromOptions(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, OfCase<T>);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const bool isNew = !invocation.has("id");
    auto value = isNew ? Result<T>(newRecord<T>(session, opened->caseId))
                       : storedRecord<T>(session, opened->caseId, invocation.value("id"));
    if (!value) {
        return fail(value.error());
    }
    if (const auto filled = fillFromOptions(session, invocation, *value); !filled) {
        return fail(filled.error());
    }
    if (isNew) {
        fillToday(session, *value);
    }
    return saveAndAnswer(session, *value, invocation.value("because"));
}

/// Command: the one record of its kind, made when it is first filled in.
template<typename T>
Result<Output> saveOneFromOptions(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, OfCase<T>);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto stored = storedRecords<T>(session, opened->caseId);
    if (!stored) {
        return fail(stored.error());
    }
    T value = stored->isEmpty() ? newRecord<T>(session, opened->caseId) : stored->first();
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    fillToday(session, value);
    return saveAndAnswer(session, value, invocation.value("because"));
}

/// Records as an answer.
template<typename T>
Output recordsOutput(const Session& session, const QList<T>& records)
{
    const auto users = session.users();
    QList<ShownRecord> shown;
    for (const T& record : records) {
        shown << shownRecord(record, users.value_or(QList<User>()));
    }
    return {recordsJson(shown), recordsText(shown), {}};
}

/// Command: lists the records of a kind.
template<typename T>
Result<Output> listRecords(const Invocation& invocation, const Context& context)
{
    const auto opened = openWithCase(invocation, context, OfCase<T>);
    if (!opened) {
        return fail(opened.error());
    }
    const auto records = storedRecords<T>(*opened->session, opened->caseId);
    return records ? Result<Output>(recordsOutput(*opened->session, *records)) : fail(records.error());
}

/// --id, to change a stored record.
Option idOption(bool required = false);
/// An option that fills a field.
Option fieldOption(const char* name, const char* value, const char* help, const char* column,
                   bool required = false);
/// --party, once for a record with one party and several times where there are several.
Option partyOption(bool required = false);

} // namespace lotsbok::cli
