// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"
#include "forms/engine/form_definition.h"

#include <QJsonObject>

namespace lotsbok {

/// R14, R28. What a form holds, as scopes name it; empty for a form that never goes to a party.
QList<InfoKind> infoKindsOf(const QString& formId);

/// R20, R26. The answers as a party may have them in print: without places where the person is, when the
/// identity is protected or, for any party but the police, the threat level is 4 or 5; and without the
/// person's own network's telephone numbers and e-mail addresses when the identity is protected. What is left
/// out says so.
QJsonObject answersForParty(const FormDefinition& form, const QJsonObject& answers, const CaseFile& file,
                            const Party& party);

/// "Polisen, kontaktpolis": a party as the register and the paper name it.
QString partyOnPaper(const Party& party);

} // namespace lotsbok
