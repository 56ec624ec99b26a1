// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>

namespace lotsbok {

/// R32. What a fact for the district's report is about. Reports, suspicions and convictions are three
/// sources, which are never added up.
enum class FactAbout {
    CourtOrder,  ///< dömd till SIG as a part of ungdomsvård
    Reports,     ///< new reports to the police (anmälan)
    Suspicions,  ///< suspicions of new crimes (misstanke)
    Convictions, ///< judgments for new crimes (dom)
    Situation,   ///< the person's situation as the social services see it
};
inline Words wordsOf(FactAbout)
{
    static constexpr std::array words{"court-order", "reports", "suspicions", "convictions", "situation"};
    return words;
}

enum class FactPhase { AtEntry, AfterEntry, AfterClose };
inline Words wordsOf(FactPhase)
{
    static constexpr std::array words{"at-entry", "after-entry", "after-close"};
    return words;
}

/// R32. What was found, compared with the time before entry. That nobody has said anything is no finding: it
/// is a fact that is not recorded, and is shown as not stated.
enum class FactFinding {
    Yes,
    No,
    None,
    Fewer,
    Same,
    More,
    New,     ///< new ones, extent unknown
    Varying, ///< better and worse by turns
    Unknown, ///< asked for, and not known
    Improved,
    Worse,
};
inline Words wordsOf(FactFinding)
{
    static constexpr std::array words{"yes", "no",      "none",    "fewer",    "same", "more",
                                      "new", "varying", "unknown", "improved", "worse"};
    return words;
}

/// Whether a finding can answer what the fact is about.
constexpr bool isFindingOf(FactAbout about, FactFinding finding)
{
    const bool isYesNo = finding == FactFinding::Yes || finding == FactFinding::No;
    const bool isCount =
        finding >= FactFinding::None && finding <= FactFinding::New && finding != FactFinding::Same;
    switch (about) {
    case FactAbout::CourtOrder:
        return isYesNo;
    case FactAbout::Situation:
        return !isYesNo && !isCount;
    case FactAbout::Reports:
    case FactAbout::Suspicions:
    case FactAbout::Convictions:
        break;
    }
    return !isYesNo && finding != FactFinding::Worse;
}

/// R32. One answer to what the district's report asks beside bilaga 3.4. The last one of its subject and
/// phase holds. May be recorded after the case is closed.
struct FollowUpFact {
    static constexpr RecordInfo info{"follow_up_facts", "follow-up-fact", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    FactAbout about = FactAbout::Reports;
    FactPhase phase = FactPhase::AfterEntry;
    FactFinding finding = FactFinding::None;
    QDate on{};
    QString toldBy{};      ///< the source's own words: "kontaktpolis"
    bool unserved = false; ///< R34: police information on suspicions not yet served
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("fact", r.about, kOptional);
        field("phase", r.phase, kOptional);
        field("finding", r.finding, kOptional);
        field("on_day", r.on, kRequired);
        field("told_by", r.toldBy, kOptional);
        field("unserved", r.unserved, kOptional);
    }
    bool operator==(const FollowUpFact&) const = default;
};

} // namespace lotsbok
