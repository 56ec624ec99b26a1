// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lotsbok {

/// A table in a page: as high as its rows, since the page scrolls and not the table in it. Tab leaves it,
/// arrows move between its cells.
class WholeTable : public QTableView {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void updateGeometries() override;

private:
    int m_height = -1; ///< as last told to the layout
};

} // namespace lotsbok
