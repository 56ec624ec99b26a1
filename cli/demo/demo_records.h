// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QHash>
#include <QJsonObject>

namespace lotsbok::cli {

/// The records of the work in the demo's story, told as JSON with names in the places of ids:
/// "@user:asa", "@client:elias", "@case:elias" and "@employee:asa" are those of the story; "@goal?text=…" is
/// the last record of that kind in the entry's case (or district) whose field begins so, and
/// "@@goal?text=…" is the same as "goal:UUID".
class DemoRecords {
public:
    /// `subjects` is what the story has made so far, by "case:elias"; outlives this.
    explicit DemoRecords(const QHash<QString, SubjectRef>& subjects)
        : m_subjects(subjects)
    {}

    // Each does one entry of the story. Errors: InvalidInput for a name that nothing has; those of the
    // Session.
    /// A new record of the "kind", or a change of the one that "which" names as after the "@". "opened" says
    /// why somebody else's case is opened.
    Result<void> save(Session& session, const QJsonObject& entry) const;
    Result<void> attach(Session& session, const QJsonObject& entry) const; ///< a paper that is drawn for it
    Result<void> tell(Session& session, const QJsonObject& entry) const;   ///< told to a party in person
    Result<void> reviewLog(Session& session, const QJsonObject& entry) const; ///< of the month before

    /// The entry's case; nothing where it names no client.
    [[nodiscard]] Result<std::optional<CaseId>> caseOf(const QJsonObject& entry) const;
    /// `value` with ids in the places of names.
    [[nodiscard]] Result<QJsonValue> resolved(Session& session, const std::optional<CaseId>& caseId,
                                              const QJsonValue& value) const;

private:
    [[nodiscard]] Result<QString> idOf(Session& session, const std::optional<CaseId>& caseId,
                                       const QString& name) const;

    const QHash<QString, SubjectRef>& m_subjects;
};

} // namespace lotsbok::cli
