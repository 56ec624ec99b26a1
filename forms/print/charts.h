// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace lotsbok {

/// A grade that holds from one day to the next that is told of: the threat level over time (R22).
struct StepChart {
    struct Point {
        QDate on;
        int grade = 1; ///< 1 is the lowest; others than `grades` has are pulled in
    };
    std::vector<Point> points{}; ///< oldest first
    QDate until{};               ///< the last grade holds to this day
    QStringList grades{};        ///< names from the lowest, at least one
    std::function<QString(QDate)> dateText{};
};

/// Time from left to right, a thin line at each grade with its name, a dot where a grade begins. Without
/// points only the grades.
Drawing drawStepChart(const StepChart& chart, QSizeF size);

/// The same questions answered several times, each question an axis from the middle outwards.
struct RadarChart {
    struct Series {
        QString name;
        std::vector<std::optional<int>> values{}; ///< one for each axis; nothing: not answered
    };
    QStringList axes{}; ///< at least three make a figure
    int maximum = 10;
    std::vector<Series> series{}; ///< one or two
};

/// The first series is drawn dashed with open dots, the last in full with filled ones, so that they are told
/// apart without colour. A line goes only between neighbours that are both answered.
Drawing drawRadarChart(const RadarChart& chart, QSizeF size);

} // namespace lotsbok
