// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_file.h"

#include <QJsonArray>
#include <array>

namespace lotsbok {

// Bilaga 3.5 ⇄ goals and activities: the same rows, read and written. A row has goal, specific, measure,
// target, accepted, realistic, due, responsible, status and activities (what, how, when, where, responsible,
// done).

/// An area and the beginning of its fields' ids ("substances.goals").
struct PlanAreaName {
    PlanArea area;
    const char* id;
};
inline constexpr std::array<PlanAreaName, 11> planAreaNames{{{PlanArea::PhysicalHealth, "physicalHealth"},
                                                             {PlanArea::MentalHealth, "mentalHealth"},
                                                             {PlanArea::SubstanceUse, "substances"},
                                                             {PlanArea::Occupation, "occupation"},
                                                             {PlanArea::Economy, "economy"},
                                                             {PlanArea::Threat, "threat"},
                                                             {PlanArea::Crime, "crime"},
                                                             {PlanArea::Family, "family"},
                                                             {PlanArea::Housing, "housing"},
                                                             {PlanArea::Leisure, "leisure"},
                                                             {PlanArea::Other, "other"}}};

/// The goal of a row, without its case and plan.
Goal goalOf(const QJsonObject& row);
/// The activity of an inner row, without its case, goal and party.
Activity activityOf(const QJsonObject& row);

/// The plan that is current; nullptr when there is none.
const Plan* currentPlan(const CaseFile& file);
/// The plan's goals of an area as rows of the form, with their activities.
QJsonArray goalRows(const CaseFile& file, const Plan& plan, PlanArea area);

} // namespace lotsbok
