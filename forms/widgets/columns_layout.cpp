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

void ColumnsLayout::addColumn(QWidget* widget, double weight, int minimum)
{
    addChildWidget(widget);
    m_columns.push_back({new QWidgetItemV2(widget), weight, minimum});
    invalidate();
}

void ColumnsLayout::addColumn(QLayout* layout, double weight, int minimum)
{
    addChildLayout(layout);
    m_columns.push_back({layout, weight, minimum});
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

void ColumnsLayout::setPerLine(int parts)
{
    m_perLine = parts;
    invalidate();
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_columns.push_back({item, 1, 0});
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
    std::vector<int> widths(m_columns.size(), 0);
    std::vector<bool> settled(m_columns.size(), true);
    double weights = 0;
    int rest = width + gap();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].item->isEmpty()) {
            continue;
        }
        rest -= gap();
        settled[i] = m_columns[i].weight <= 0;
        widths[i] = settled[i] ? m_columns[i].item->sizeHint().width() : 0;
        rest -= widths[i];
        weights += m_columns[i].weight;
    }
    // Whoever would get less than it needs gets what it needs; the others share what is left.
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            if (!settled[i] && rest * column.weight / weights < column.minimum) {
                widths[i] = column.minimum;
                settled[i] = true;
                rest -= column.minimum;
                weights -= column.weight;
                again = true;
            }
        }
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!settled[i]) {
            widths[i] = std::max(0, static_cast<int>(rest * m_columns[i].weight / weights));
        }
    }
    return widths;
}

void ColumnsLayout::place(QLayoutItem* item, const QRect& inner, const QRect& rect) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item->setGeometry(QStyle::visualRect(direction, inner, rect));
}

int ColumnsLayout::arrangeInLines(const QRect& inner, bool apply) const
{
    int room = inner.width();
    for (const Column& column : m_columns) {
        if (column.weight <= 0 && !column.item->isEmpty()) {
            const QSize size = column.item->sizeHint();
            room -= size.width() + gap();
            if (apply) {
                place(column.item, inner, QRect(QPoint(inner.left() + room + gap(), inner.top()), size));
            }
        }
    }
    const int width = (room - (m_perLine - 1) * gap()) / m_perLine;
    int y = inner.top();
    int tallest = 0;
    int onLine = 0;
    for (const Column& column : m_columns) {
        if (column.weight <= 0 || column.item->isEmpty()) {
            continue;
        }
        if (onLine == m_perLine) {
            y += tallest + spacing();
            tallest = 0;
            onLine = 0;
        }
        const int height = columnItemHeight(column.item, width);
        if (apply) {
            place(column.item, inner, QRect(inner.left() + onLine * (width + gap()), y, width, height));
        }
        tallest = std::max(tallest, height);
        ++onLine;
    }
    return y + tallest - inner.top();
}

/// Lays the parts out from the top of `rect` and returns the height they take, margins included.
int ColumnsLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    if (m_perLine > 0) {
        return arrangeInLines(inner, apply) + margins.top() + margins.bottom();
    }
    const bool stacked = isStacked(rect.width());
    const std::vector<int> widths = columnWidths(inner.width());
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
            place(item, inner, QRect(x, y, width, height));
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
