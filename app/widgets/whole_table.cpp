// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace lotsbok {

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
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize WholeTable::sizeHint() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), head + verticalHeader()->length() + bar + 2 * frameWidth()};
}

QSize WholeTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
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
