// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/demo/demo_days.h"
#include "cli/demo/demo_records.h"
#include "core/session/session.h"
#include "forms/engine/answers.h"

#include <QHash>
#include <QJsonObject>

namespace lotsbok::cli {

/// Tells the story of resources/demo into an open book: each entry happens at its moment, by its user. Later
/// entries name earlier ones by key ("case:amina"). Errors name the entry by its number and key.
class DemoStory {
public:
    /// `clock` is the one the sessions were opened with; `days` is when the told days are. Entries come with
    /// their days moved.
    DemoStory(std::shared_ptr<FixedClock> clock, DemoDays days)
        : m_clock(std::move(clock))
        , m_days(std::move(days))
    {}
    DemoStory(const DemoStory&) = delete;
    DemoStory& operator=(const DemoStory&) = delete;

    /// Does one entry in the session of the user it names.
    Result<void> tell(Session& session, const QJsonObject& entry);

    /// The registered response that each form is printed from: the last one whose entry says "print".
    [[nodiscard]] const QHash<QString, FormResponse>& toPrint() const { return m_toPrint; }

private:
    Result<void> employee(Session& session, const QJsonObject& entry);
    Result<void> client(Session& session, const QJsonObject& entry);
    Result<void> openCase(Session& session, const QJsonObject& entry);
    Result<void> closeCase(Session& session, const QJsonObject& entry);
    Result<void> intake(Session& session, const QJsonObject& entry);
    Result<void> grant(Session& session, const QJsonObject& entry);
    Result<void> record(Session& session, const QJsonObject& entry);
    Result<void> purchase(Session& session, const QJsonObject& entry);
    Result<void> form(Session& session, const QJsonObject& entry);
    Result<void> draft(Session& session, const QJsonObject& entry);

    [[nodiscard]] Result<Answers> answersOf(const QJsonObject& entry, const FormDefinition& form) const;
    Result<CaseId> caseOf(const QJsonObject& entry) const;
    Result<SubjectRef> subject(const QJsonObject& entry) const;
    Result<std::optional<UserId>> user(const Session& session, const QString& loginName) const;

    std::shared_ptr<FixedClock> m_clock;
    DemoDays m_days;
    QHash<QString, SubjectRef> m_subjects; ///< "case:amina" → what it became
    DemoRecords m_records{m_subjects};
    QHash<QString, FormResponse> m_responses; ///< by the key of the entry that registered it
    QHash<QString, FormResponse> m_toPrint;   ///< by form id
};

} // namespace lotsbok::cli
