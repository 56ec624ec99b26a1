// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/district/deidentified_model.h"

#include "core/rules/deidentified_words.h"

namespace lotsbok {

void DeidentifiedModel::setTable(const DeidentifiedTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int DeidentifiedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows());
}

int DeidentifiedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant DeidentifiedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const DeidentifiedColumn& column = m_table.columns.at(index.column());
    const DeidentifiedVariable* variable = deidentifiedVariable(column.id);
    return variable == nullptr ? QVariant()
                               : deidentifiedValueName(*variable, column.step,
                                                       column.cells[static_cast<std::size_t>(index.row())]);
}

QVariant DeidentifiedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    const DeidentifiedVariable* variable =
        section < m_table.columns.size() ? deidentifiedVariable(m_table.columns.at(section).id) : nullptr;
    return variable == nullptr ? QVariant() : deidentifiedName(*variable);
}

} // namespace lotsbok
