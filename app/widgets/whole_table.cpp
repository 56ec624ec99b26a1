// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace lotsbok {

namespace {

constexpr int cellPadding = 6;
constexpr int headPadding = 24; ///< what the style puts around the words of a head

} // namespace

QSize AiryCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * cellPadding);
}

WholeTable::WholeTable(QWidget* parent)
    : QTableView(parent)
{
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter |
                                            Qt::Alignment(Qt::TextWordWrap));
    setItemDelegate(new AiryCells(this));
}

QSize WholeTable::sizeHint() const
{
    const QHeaderView* header = horizontalHeader();
    const int head = header->isHidden()            ? 0
                     : header->minimumHeight() > 0 ? header->minimumHeight()
                                                   : header->sizeHint().height();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), head + verticalHeader()->length() + bar + 2 * frameWidth()};
}

QSize WholeTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void WholeTable::fitColumns()
{
    m_fitsColumns = true;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

int WholeTable::leastWidth(int column) const
{
    constexpr int mostLetters = 24; // a longer word is cut; the tool tip has it
    int width = 0;
    const QString head = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QStringList words = head.split(u' ');
    for (const QString& word : words) {
        width = qMax(width, horizontalHeader()->fontMetrics().horizontalAdvance(word) + headPadding);
    }
    width = qMin(width, fontMetrics().averageCharWidth() * mostLetters);
    return qMax(width, sizeHintForColumn(column));
}

void WholeTable::fit()
{
    const int count = m_fitsColumns && model() ? model()->columnCount() : 0;
    if (count < 2) {
        return;
    }
    QList<int> widths;
    int spare = viewport()->width();
    for (int column = 0; column < count; ++column) {
        widths.append(leastWidth(column));
        spare -= widths.last();
    }
    const int share = qMax(0, spare) / (count - 1);
    for (int column = 0; column < count; ++column) {
        horizontalHeader()->resizeSection(column, widths.at(column) + (column == 0 ? 0 : share));
    }
    fitHead();
}

void WholeTable::fitHead()
{
    int height = 0;
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QRect room(0, 0, horizontalHeader()->sectionSize(column) - headPadding + cellPadding, 1000);
        const QString head = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, head).height());
    }
    horizontalHeader()->setFixedHeight(height + 2 * cellPadding + 4);
}

void WholeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void WholeTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void WholeTable::updateGeometries()
{
    QTableView::updateGeometries();
    const int height = sizeHint().height();
    if (height != m_height) {
        m_height = height;
        updateGeometry();
    }
}

} // namespace lotsbok
