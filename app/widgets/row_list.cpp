// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/row_list.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace lotsbok {

RowList::RowList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

ListRow* RowList::row(const QString& id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&id](const Shown& each) { return each.id == id; });
    return found == m_shown.cend() ? nullptr : found->row;
}

ListRow* RowList::make(const Row& row)
{
    auto* made = new ListRow(row.content);
    connect(made, &ListRow::clicked, this, [this, id = row.id] { Q_EMIT opened(id); });
    return made;
}

void RowList::setRows(const QList<Row>& rows)
{
    QList<Shown> before = std::exchange(m_shown, {});
    const auto focused =
        std::find_if(before.cbegin(), before.cend(), [](const Shown& each) { return each.row->hasFocus(); }) -
        before.cbegin();
    const qsizetype place = focused < before.size() ? focused : -1;
    for (const Row& row : rows) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&row](const Shown& each) { return each.row && each.id == row.id; });
        ListRow* shown = same == before.end() ? make(row) : std::exchange(same->row, nullptr);
        shown->setContent(row.content);
        if (m_column->indexOf(shown) != m_shown.size()) {
            m_column->insertWidget(int(m_shown.size()), shown);
        }
        m_shown.append({row.id, shown});
    }
    drop(before, place);
}

void RowList::drop(const QList<Shown>& gone, qsizetype focused)
{
    for (qsizetype i = 0; i < gone.size(); ++i) {
        ListRow* row = gone.at(i).row;
        if (!row) {
            continue; // it is shown on
        }
        if (i == focused && !m_shown.isEmpty()) {
            m_shown.at(std::min(i, m_shown.size() - 1)).row->setFocus();
        }
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // its click may be what brought us here
    }
}

} // namespace lotsbok
