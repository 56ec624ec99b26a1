// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/columns_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <tuple>

namespace lotsbok {

namespace {

int columnItemHeight(QLayoutItem* item, int width)
{
    const int wanted = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(wanted, item->minimumSize().height());
}

} // namespace

ColumnsLayout::ColumnsLayout(QWidget* parent, double narrowBelow)
    : QLayout(parent)
    , m_narrowBelow(narrowBelow)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

ColumnsLayout::~ColumnsLayout()
{
    while (QLayoutItem* item = takeAt(0)) {
        delete item;
    }
}

void ColumnsLayout::addColumn(QWidget* widget, double weight)
{
    addChildWidget(widget);
    m_columns.push_back({new QWidgetItemV2(widget), weight});
    invalidate();
}

void ColumnsLayout::addColumn(QLayout* layout, double weight)
{
    addChildLayout(layout);
    m_columns.push_back({layout, weight});
    invalidate();
}

bool ColumnsLayout::isStacked(int width) const
{
    if (m_narrowBelow < 0) {
        return true;
    }
    const QWidget* widget = parentWidget();
    const int line = widget ? widget->fontMetrics().height() : 16;
    return width < m_narrowBelow * line;
}

void ColumnsLayout::setNarrowBelow(double lines)
{
    m_narrowBelow = lines;
    invalidate();
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_columns.push_back({item, 1});
    invalidate();
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_columns.size());
}

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_columns[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) {
        m_columns.erase(m_columns.begin() + index);
        invalidate();
    }
    return item;
}

QSize ColumnsLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Column& column : m_columns) {
        if (!column.item->isEmpty()) {
            const QSize hint = column.item->sizeHint();
            width += hint.width() + (width > 0 ? gap() : 0);
            height = std::max(height, hint.height());
        }
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const Column& column : m_columns) {
        if (!column.item->isEmpty()) {
            width = std::max(width, column.item->minimumSize().width());
            height = std::max(height, column.item->minimumSize().height());
        }
    }
    return QSize(width, height).grownBy(contentsMargins());
}

int ColumnsLayout::heightForWidth(int width) const
{
    if (width != m_cachedWidth) {
        m_cachedHeight = arrange(QRect(0, 0, width, 0), false);
        m_cachedWidth = width;
    }
    return m_cachedHeight;
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    std::ignore = arrange(rect, true);
}

void ColumnsLayout::invalidate()
{
    m_cachedWidth = -1;
    QLayout::invalidate();
}

int ColumnsLayout::gap() const
{
    return spacing() * 2;
}

std::vector<int> ColumnsLayout::columnWidths(int width) const
{
    double weights = 0;
    int rest = width;
    int shown = 0;
    for (const Column& column : m_columns) {
        if (column.item->isEmpty()) {
            continue;
        }
        ++shown;
        weights += column.weight;
        rest -= column.weight > 0 ? 0 : column.item->sizeHint().width();
    }
    rest -= std::max(0, shown - 1) * gap();
    std::vector<int> widths;
    for (const Column& column : m_columns) {
        if (column.item->isEmpty()) {
            widths.push_back(0);
        } else if (column.weight > 0) {
            widths.push_back(std::max(0, static_cast<int>(rest * column.weight / weights)));
        } else {
            widths.push_back(column.item->sizeHint().width());
        }
    }
    return widths;
}

/// Lays the parts out from the top of `rect` and returns the height they take, margins included.
int ColumnsLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const bool stacked = isStacked(rect.width());
    const std::vector<int> widths = columnWidths(inner.width());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    int tallest = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QLayoutItem* item = m_columns[i].item;
        if (item->isEmpty()) {
            continue;
        }
        const bool keepsWidth = stacked && m_columns[i].weight <= 0;
        const int width = keepsWidth ? std::min(inner.width(), item->sizeHint().width())
                                     : (stacked ? inner.width() : widths[i]);
        const int height = columnItemHeight(item, width);
        if (apply) {
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(x, y, width, height)));
        }
        if (stacked) {
            y += height + spacing();
        } else {
            x += width + gap();
            tallest = std::max(tallest, height);
        }
    }
    const int used = stacked ? std::max(0, y - spacing() - inner.top()) : tallest;
    return used + margins.top() + margins.bottom();
}

} // namespace lotsbok
