// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/records.h"

namespace lotsbok {

// What the Swedish words that people write on a bilaga stand for in the model: one table each, in
// party_words.cpp. What no word tells stays Other, or is not understood; nothing is guessed.

/// What kind of party an organisation is by its name ("Kriminalvård (frivård)" → Probation). The function is
/// looked at for kin only: "Kommunpolis" beside an unknown name makes nobody the police.
PartyKind partyKindOf(const QString& organisation, const QString& function = {});

/// The party that a row names, with the row of bilaga 1 when exactly one fits: by organisation, by person, or
/// as the form offers it, "organisation, person". Contacts in `taken` are somebody else's already.
Party partyNamed(const QString& organisation, const QString& function, const QList<Contact>& contacts,
                 const QList<Party>& taken = {});

/// Which kinds of information a limited consent covers ("Planering och mötestider"): empty for no limit,
/// nothing when the words name no kind or leave something out ("allt utom hälsa").
std::optional<QList<InfoKind>> infoKindsInWords(const QString& limit);

/// The words that infoKindsInWords() understands, one for each kind, as a sentence lists them.
QString infoKindWords();

/// The same words for these kinds; empty when they are all.
QString infoKindWords(const QList<InfoKind>& kinds);

/// Whether two texts are the same without regard to case, marks and spaces.
bool areSameText(const QString& a, const QString& b);

} // namespace lotsbok
