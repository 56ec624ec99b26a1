// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace lotsbok {

/// What stands in one cell of a report.
struct ReportCell {
    enum class Kind {
        Empty,
        Count,
        Text,
        Suppressed, ///< R32: a count that is not published
    };
    Kind kind = Kind::Empty;
    int count = 0;
    QString text{};

    static ReportCell of(int count) { return {Kind::Count, count, {}}; }
    static ReportCell of(const QString& text) { return {Kind::Text, 0, text}; }
    static ReportCell of(std::optional<int> count)
    {
        return count ? of(*count) : ReportCell{Kind::Suppressed, 0, {}};
    }
    bool operator==(const ReportCell&) const = default;
};

/// A row or column: a stable id for files, and its translated name for people.
struct ReportHead {
    QString id{};
    QString name{};
    bool isSum = false;
    bool operator==(const ReportHead&) const = default;
};

/// A table of a report: the same values on screen, in print, in files and in JSON.
struct ReportTable {
    QString id{};     ///< stable
    QString title{};  ///< translated, as all that follows
    QString corner{}; ///< what the rows are
    QList<ReportHead> columns{};
    QList<ReportHead> rows{};
    QList<QList<ReportCell>> cells{}; ///< rows × columns
    QString note{};                   ///< missing data, or why nothing is published
    bool hasChart = false;            ///< the counts of the first columns are worth a picture
    bool operator==(const ReportTable&) const = default;
};

/// "12", the text, ".." for what is suppressed, nothing for an empty cell.
QString cellText(const ReportCell& cell);
/// What stands above the columns: the corner, then their names.
QStringList headTexts(const ReportTable& table);
/// Every row as text: its name, then its cells.
QList<QStringList> rowTexts(const ReportTable& table);
/// Of a table, for whoever may count: how many cells are suppressed.
int suppressedCells(const QList<ReportTable>& tables);

} // namespace lotsbok
