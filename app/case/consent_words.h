// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_editor.h"
#include "core/rules/consent.h"

namespace lotsbok {

// How consents and what follows from them are told to people.

QString partyWords(const Party& party); ///< "Polisen, kommunpolis"
QString kindText(InfoKind kind);
QString kindsText(const QList<InfoKind>& kinds); ///< "what the collaboration needs" when there are none
/// "the person", or the guardian's name.
QString giverText(const CaseFile& file, const Consent& consent);
/// "Consent to share, 3 Mar 2026, the person".
QString consentTitle(const CaseFile& file, const Consent& consent);
/// Whose consent is missing, by name; empty when nobody's is.
QStringList missingText(const CaseFile& file, const MissingConsent& missing);

/// What a withdrawal means, in parts with a heading each, in the order of the work to do.
struct EffectPart {
    QString heading;
    QStringList lines{};
};
QList<EffectPart> effectParts(const WithdrawalEffect& effect);

/// The guardians, for a record that names one.
QList<RecordChoice> guardianChoices(const CaseFile& file);

} // namespace lotsbok
