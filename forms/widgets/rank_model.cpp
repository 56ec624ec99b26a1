// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/rank_model.h"

namespace lotsbok {

RankModel::RankModel(QList<Option> options, QObject* parent)
    : QAbstractListModel(parent)
    , m_options(std::move(options))
{
    arrange({});
}

int RankModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant RankModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size()) {
        return {};
    }
    const QString text = label(m_order[index.row()]);
    if (role == Qt::DisplayRole) {
        return isPicked(index.row()) ? QStringLiteral("%1. %2").arg(index.row() + 1).arg(text)
                                     : QStringLiteral("–  %1").arg(text);
    }
    if (role == Qt::AccessibleTextRole) {
        return isPicked(index.row()) ? tr("%1, place %2").arg(text).arg(index.row() + 1)
                                     : tr("%1, not chosen").arg(text);
    }
    return {};
}

void RankModel::setPicked(const QStringList& ids)
{
    arrange(ids);
}

int RankModel::toggle(int row)
{
    if (row < 0 || row >= m_order.size()) {
        return row;
    }
    const QString id = m_order[row];
    QStringList picked = m_picked;
    if (!picked.removeOne(id)) {
        picked.append(id);
    }
    arrange(picked);
    return static_cast<int>(m_order.indexOf(id));
}

int RankModel::move(int row, int step)
{
    const int target = row + step;
    if (!isPicked(row) || !isPicked(target)) {
        return row;
    }
    QStringList picked = m_picked;
    picked.swapItemsAt(row, target);
    arrange(picked);
    return target;
}

QString RankModel::label(const QString& id) const
{
    for (const Option& option : m_options) {
        if (option.id == id) {
            return option.label;
        }
    }
    return id; // an option that the form no longer has
}

void RankModel::arrange(const QStringList& picked)
{
    beginResetModel();
    m_picked = picked;
    m_picked.removeDuplicates();
    m_order = m_picked;
    for (const Option& option : m_options) {
        if (!m_picked.contains(option.id)) {
            m_order.append(option.id);
        }
    }
    endResetModel();
}

} // namespace lotsbok
