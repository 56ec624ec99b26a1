// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/described.h"

#include <QDateTime>
#include <QMap>

namespace lotsbok {

enum class ErasureOutcome { Erase, Keep };
inline Words wordsOf(ErasureOutcome)
{
    static constexpr std::array words{"erase", "keep"};
    return words;
}

/// R35. What a head of unit decided about a closed file. It holds free text and goes with the file.
struct ErasureDecision {
    QUuid id{};
    int version = 0;
    CaseId caseId = CaseId::create();
    ErasureOutcome outcome = ErasureOutcome::Erase;
    bool childProtection = false; ///< the file holds a child-protection investigation (law.md, "Retention")
    QString reason{};             ///< why it is kept; may be empty for an erasure
    QDateTime at{};               ///< UTC
    QString by{};                 ///< display name
    std::optional<UserId> byUser{};
};

/// R35. What stays when a file was erased: nothing that tells of a person.
struct ErasureAct {
    QUuid id{};
    bool restored = false; ///< erased again in a restored book, from the list beside its backups
    QDateTime decidedAt{}; ///< UTC; invalid when restored
    QString decidedBy{};   ///< display name; empty when restored
    std::optional<UserId> decider{};
    QString basis{};      ///< act and section
    QDateTime erasedAt{}; ///< UTC
    QString erasedBy{};
    QMap<QString, int> counts{}; ///< erased records by kind ("meeting" → 12)
    QByteArray idsSha256{};      ///< SHA-256 of the 16-byte ids of those records, in rising order
};

} // namespace lotsbok
