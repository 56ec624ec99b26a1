// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent_matrix.h"

#include "core/base/clock.h"
#include "core/rules/consent.h"

#include <algorithm>

namespace lotsbok {

namespace {

bool hasGiven(const CaseFile& file, const ConsentScope& scope, InfoKind kind, QDate day)
{
    const Consent* consent = file.find<Consent>(scope.consent);
    return consent != nullptr && consent->kind == ConsentKind::Sharing && consent->givenOn.isValid() &&
           consent->givenOn <= day && (scope.kinds.isEmpty() || scope.kinds.contains(kind));
}

bool isTakenBack(const CaseFile& file, const ConsentScope& scope, InfoKind kind, const QDateTime& atUtc)
{
    const auto& all = file.all<Withdrawal>();
    return std::any_of(all.begin(), all.end(), [&](const Withdrawal& withdrawal) {
        const bool hasHappened = !withdrawal.at.isValid() || withdrawal.at <= atUtc;
        return withdrawal.consent == scope.consent && hasHappened &&
               (!withdrawal.scope || *withdrawal.scope == scope.id) &&
               (withdrawal.kinds.isEmpty() || withdrawal.kinds.contains(kind));
    });
}

MayKnow mayKnow(const CaseFile& file, const QList<const ConsentScope*>& scopes, InfoKind kind,
                const QDateTime& atUtc)
{
    MayKnow answer = MayKnow::Never;
    for (const ConsentScope* scope : scopes) {
        if (kindsInForce(file, *scope, atUtc).contains(kind)) {
            return MayKnow::Yes;
        }
        if (hasGiven(file, *scope, kind, toLocalTime(atUtc).date())) { // the newest one says why not
            answer = isTakenBack(file, *scope, kind, atUtc) ? MayKnow::Withdrawn : MayKnow::Ended;
        }
    }
    return answer;
}

} // namespace

QList<PartyKnows> whoMayKnow(const CaseFile& file, const QDateTime& atUtc)
{
    QList<PartyKnows> rows;
    QList<QList<const ConsentScope*>> scopes;
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        const auto known = std::find_if(rows.begin(), rows.end(), [&scope](const PartyKnows& row) {
            return isSameParty(row.party, scope.party);
        });
        if (known == rows.end()) {
            rows.append({scope.party, {}, {}});
            scopes.append({&scope});
        } else {
            scopes[known - rows.begin()].append(&scope);
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (size_t kind = 0; kind < wordsOf(InfoKind{}).size(); ++kind) {
            rows[i].kinds.append(mayKnow(file, scopes[i], static_cast<InfoKind>(kind), atUtc));
        }
        for (const ConsentScope* scope : std::as_const(scopes[i])) {
            if (!kindsInForce(file, *scope, atUtc).isEmpty()) {
                rows[i].until = scope->until;
            }
        }
    }
    return rows;
}

} // namespace lotsbok
