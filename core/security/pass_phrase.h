// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QStringList>

namespace lotsbok {

/// Words that are said and spelt alike on the phone: everyday Swedish in the letters a to z, at least two
/// letters apart from each other (resources/data/pass-phrase-words.txt, written for this program).
const QStringList& passPhraseWords();

/// Seven words of the list, drawn evenly by the machine's random numbers, with hyphens between: at least 60
/// bits.
inline constexpr int kPassPhraseWords = 7;
Secret makePassPhrase();

} // namespace lotsbok
