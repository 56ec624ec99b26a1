// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace lotsbok {

/// Puts its parts beside each other while there is room, and under each other when there is not (narrow
/// windows, large fonts). Parts share the width by weight, so that rows with the same weights stand in
/// columns.
class ColumnsLayout final : public QLayout {
public:
    /// Stacked below `narrowBelow` times the height of a line; 0 = never, -1 = always.
    explicit ColumnsLayout(QWidget* parent, double narrowBelow);
    ~ColumnsLayout() override;

    /// A part with a share of the width, but at least `minimum` pixels; weight 0 = as wide as it wants to be.
    void addColumn(QWidget* widget, double weight, int minimum = 0);
    void addColumn(QLayout* layout, double weight, int minimum = 0);

    [[nodiscard]] bool isStacked(int width) const;
    void setNarrowBelow(double lines);
    /// So many equally wide parts on each line, and parts of weight 0 at the end of the first line; 0 = as
    /// above.
    void setPerLine(int parts);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Column {
        QLayoutItem* item = nullptr;
        double weight = 0;
        int minimum = 0;
    };
    [[nodiscard]] int gap() const;
    [[nodiscard]] std::vector<int> columnWidths(int width) const;
    [[nodiscard]] int arrange(const QRect& rect, bool apply) const;
    [[nodiscard]] int arrangeInLines(const QRect& inner, bool apply) const;
    void place(QLayoutItem* item, const QRect& inner, const QRect& rect) const;

    std::vector<Column> m_columns;
    double m_narrowBelow = 0;
    int m_perLine = 0;
    mutable int m_cachedWidth = -1;
    mutable int m_cachedHeight = 0;
};

} // namespace lotsbok
