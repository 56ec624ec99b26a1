// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"

#include <QSet>

namespace lotsbok {

/// Whether the request limits something: it was granted, wholly or in part. Until it is lifted.
bool limits(const RightsRequest& request);

/// R34, GDPR 18. What of one case is limited: it is kept and may be read, and the person gets it. It is not
/// changed, given to others or counted, unless the head of unit has decided on that very day that it may be
/// used (18.2: consent, legal claims, the rights of another, an important public interest). New entries may
/// be made beside it. It is lifted by a judgement, once the person has been told (18.3).
class Limitations {
public:
    Limitations() = default;
    static Limitations of(const QList<RightsRequest>& requests, const QList<Judgement>& judgements,
                          QDate today);
    static Limitations of(const CaseFile& file, QDate today);

    /// The requests that limit something now, whether or not it may be used today.
    [[nodiscard]] const QList<RecordId>& requests() const { return m_requests; }
    /// What is marked as limited; "kind:uuid" of an entry.
    [[nodiscard]] bool marksCase() const { return m_caseMarked; }
    [[nodiscard]] bool marks(const QString& entry) const { return m_caseMarked || m_marked.contains(entry); }

    [[nodiscard]] bool closesCase() const { return m_caseClosed; } ///< the whole of it, today
    [[nodiscard]] bool closes(const QString& entry) const { return m_caseClosed || m_closed.contains(entry); }
    [[nodiscard]] bool closesSome(QLatin1StringView kind) const; ///< an entry of that kind, or the case
    /// The person's own data ("client:uuid"), which every paper and every figure of theirs rests on.
    [[nodiscard]] bool closesPerson() const;

    /// RuleSaysNo for an entry that is not to be changed today.
    [[nodiscard]] Result<void> mayChange(const QString& entry) const;
    /// RuleSaysNo for what is not to leave for others today. `record` is the version that leaves,
    /// "response:uuid@2": a form and an attachment hold themselves, and the person's own data; any other
    /// paper may hold whatever the case does, and waits while something in it is limited.
    [[nodiscard]] Result<void> mayGive(const QString& record) const;
    /// RuleSaysNo when the whole case is not to be used today.
    [[nodiscard]] Result<void> mayUseCase() const;
    /// RuleSaysNo when the person's own data are not to be used today, in none of their cases.
    [[nodiscard]] Result<void> mayUsePerson() const;

private:
    QList<RecordId> m_requests{};
    QSet<QString> m_marked{};
    QSet<QString> m_closed{};
    bool m_caseMarked = false;
    bool m_caseClosed = false;
};

} // namespace lotsbok
