// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/report_case.h"
#include "core/rules/report_table.h"
#include "core/rules/suppression.h"

namespace lotsbok {

/// A participant with the values at both ends worked out once.
struct ReportPerson {
    const ReportCase* source = nullptr;
    FollowUpValues entry{};
    FollowUpValues exit{};
    bool hasEnded = false;
    bool isUnderWay = false;
};

/// A table of counts before it is decided what of it is shown.
struct PersonTable {
    QString id{};
    QString title{};
    QString corner{};
    QList<ReportHead> rows{};
    QList<ReportHead> columns{};
    CountTable counts{};
    QList<qsizetype> knownColumns{}; ///< of which another table gives the sum
    QString note{};
    bool isWithheld = false; ///< its persons may not be told apart from the others
    bool hasChart = true;
};

/// One column, "Number".
PersonTable listOf(const QString& id, const QString& title, const QList<ReportHead>& rows,
                   const QList<int>& counts);
/// By one variable at one moment, what is not stated last.
PersonTable countedBy(const FollowUpVariable& variable, const QList<ReportPerson>& persons,
                      FollowUpMoment moment);
/// Entry against exit of all persons; the last column has those who have not ended.
PersonTable entryAgainstExit(const FollowUpVariable& variable, const QList<ReportPerson>& persons);

/// With sums: all counts, or what may be published of them (suppression.h).
ReportTable shownTable(const PersonTable& table, bool publish);

} // namespace lotsbok
