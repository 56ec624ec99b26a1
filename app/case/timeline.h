// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

namespace lotsbok {

/// One thing that happened in a case, or is planned, with where it is shown.
struct TimelineEntry {
    QDate day{};    ///< in Stockholm; invalid: hidden by R20
    QDateTime at{}; ///< UTC, where the moment is known
    QString kind{}; ///< RecordInfo::kind, "response" or "disclosure"
    QString title{};
    QString detail{};
    CaseSectionId section = CaseSectionId::Overview;
    QString entry{}; ///< "kind:uuid"
    bool operator==(const TimelineEntry&) const = default;
};

/// Everything in the case that has a day: registered forms, records by the days in them, disclosures, events.
/// Newest first; within a day first what has no moment, as it was entered, and then the later moment first.
QList<TimelineEntry> timelineOf(const CaseSnapshot& snapshot);

/// The tab of a case in which a kind of record is worked with; the overview for what belongs to none.
CaseSectionId sectionOfKind(QStringView kind);

} // namespace lotsbok
