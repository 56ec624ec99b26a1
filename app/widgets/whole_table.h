// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace lotsbok {

/// Cells with room above and below their words.
class AiryCells final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A table in a page: as high as its rows, since the page scrolls and not the table in it. Tab leaves it,
/// arrows move between its cells. The heads of its columns wrap.
class WholeTable : public QTableView {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Each column at least as wide as its cells and the words of its head, up to a bound; what is left of
    /// the width is shared by all but the first. Follows the width from then on.
    void fitColumns();

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int leastWidth(int column) const;
    void fitHead();

    bool m_fitsColumns = false; ///< else they are as the header's modes say
    int m_height = -1;          ///< as last told to the layout
};

} // namespace lotsbok
