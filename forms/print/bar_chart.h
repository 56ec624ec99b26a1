// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace lotsbok {

/// Counts side by side, a row for each value: one bar, or two of which the first is striped and the second
/// full, so that they are told apart without colour.
struct BarChart {
    struct Series {
        QString name{};
        std::vector<std::optional<int>> values{}; ///< one for each row; nothing: not shown, ".." stands there
    };
    QStringList rows{};
    std::vector<Series> series{}; ///< one or two; their names stand above when there are two
};

/// As high as its rows need.
Drawing drawBarChart(const BarChart& chart, double width);

} // namespace lotsbok
