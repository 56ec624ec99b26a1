// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "forms/engine/form_definition.h"

#include <QJsonObject>

namespace lotsbok {

/// R14, R28. What a form holds, as scopes name it; empty for a form that never goes to a party.
QList<InfoKind> infoKindsOf(const QString& formId);

/// R28. What a field tells of beside what its form is about: the plan's goals about health ask for a scope
/// for health, too. Nothing is read wider than it was given.
std::optional<InfoKind> furtherKindOf(const QString& formId, const QString& fieldId);

/// R28. The form as a party's copy prints it: without the fields that `covered` does not cover, and without
/// what never goes to a party (whom else the plan was given to; questions that a district's own wording alone
/// asks). A section says that something is left out.
FormDefinition formWithin(const FormDefinition& form, const QList<InfoKind>& covered);
/// What formWithin() takes away, in words for the cover page: "Allt", "Utan uppgifter om hälsa, brott".
QString extentWithin(const FormDefinition& form, const QList<InfoKind>& covered);

/// R20, R26. The answers as a party may have them in print: without places where the person is and when, when
/// the identity is protected or, for any party but the police, the threat level is 4 or 5; and without the
/// person's own network's telephone numbers and e-mail addresses when the identity is protected. What is left
/// out says so. The places and hours of the case are cut out of running text, too (exchange/place_words.h).
QJsonObject answersForParty(const FormDefinition& form, const QJsonObject& answers, const CaseFile& file,
                            const Party& party);

/// "Polisen, kontaktpolis": a party as the register and the paper name it.
QString partyOnPaper(const Party& party);

} // namespace lotsbok
