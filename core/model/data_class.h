// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/description.h"

#include <array>

namespace lotsbok {

/// What a column of the book or a field of a form holds, as far as people are concerned. What prints, masks,
/// extracts and de-identifies asks for it (core/rules/personal_data.h).
enum class DataClass {
    None,
    Personal,   ///< of the person the case is about
    Staff,      ///< of those who work with it
    Special,    ///< special categories, crime, threat and what is secret about the person
    ThirdParty, ///< of others: kin, contacts, parties
};
inline Words wordsOf(DataClass)
{
    static constexpr std::array words{"none", "personal", "staff", "special", "third-party"};
    return words;
}

} // namespace lotsbok
