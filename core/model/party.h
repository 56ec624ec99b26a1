// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/description.h"
#include "core/model/record_info.h"

#include <QString>
#include <array>
#include <optional>

namespace lotsbok {

/// What a party is, as far as rules ask for it.
enum class PartyKind {
    Police,
    SocialServices,
    Jobbtorg,
    Probation, ///< Frivården
    Prison,    ///< Kriminalvården
    HealthCare,
    School,
    CivilSociety,
    Kin,
    Other,
};
inline Words wordsOf(PartyKind)
{
    static constexpr std::array words{
        "police",      "social-services", "jobbtorg",      "probation", "prison",
        "health-care", "school",          "civil-society", "kin",       "other"};
    return words;
}

/// What a scope may be limited to, and what a plan, minutes or an agenda item hold.
enum class InfoKind {
    ContactDetails,
    Needs,   ///< bilaga 3.1
    Plan,    ///< bilaga 3.5
    Minutes, ///< minutes and invitations
    Threat,  ///< bilaga 3.3
    Crime,
    Health,
    School,
    FollowUp, ///< bilaga 3.4
};
inline Words wordsOf(InfoKind)
{
    static constexpr std::array words{"contact-details", "needs",  "plan",   "minutes",  "threat",
                                      "crime",           "health", "school", "follow-up"};
    return words;
}

/// R11. One authority or actor with its function; the contact is a row of bilaga 1 when there is one.
struct Party {
    PartyKind kind = PartyKind::Other;
    QString organisation{};
    QString function{};
    std::optional<ContactId> contact{};

    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("party_kind", r.kind, kOptional);
        field("party_organisation", r.organisation, kRequired);
        field("party_function", r.function, kOptional);
        field("party_contact", r.contact, kOptional);
    }
    bool operator==(const Party&) const = default;
};

/// R11. Whether both name the same party: the same row of bilaga 1, or, where one has no row, the same kind
/// and the same organisation and function without regard to case, marks and spaces.
bool isSameParty(const Party& a, const Party& b);

} // namespace lotsbok
