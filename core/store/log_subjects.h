// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>

namespace lotsbok {

/// Whom entries of the log are about, by what stands as their subject ("case:UUID", "meeting:UUID" …), and
/// whether the asking user may know of it (R39). For one reading of the log: answers are remembered.
class LogSubjects {
public:
    struct About {
        std::optional<CaseId> caseId{};
        std::optional<ClientId> person{};
        bool protectedPerson = false;
        bool isSecret = false; ///< a sealed case of other readers, a person who has no other, or part of them
    };

    explicit LogSubjects(Store& store)
        : m_store(store)
    {}

    Result<About> about(const QString& subject);

    /// R39. Who may not know of a sealed case is told that something was done about one, by whom and when,
    /// and neither what nor about which: action kSealedCase, no subject.
    Result<QList<AuditEntry>> asMayBeSeen(QList<AuditEntry> entries);
    static constexpr auto kSealedCase = "sealed-case";

private:
    Result<QString> behind(const QString& subject) const;
    Result<About> read(const QString& subject);
    Result<void> addPerson(About& about, ClientId id) const;
    Result<bool> isSecret(const QString& text);

    Store& m_store;
    QHash<QString, About> m_known;
    std::optional<QList<QString>> m_secrets; ///< ids of secret cases and persons, as they stand in texts
};

} // namespace lotsbok
