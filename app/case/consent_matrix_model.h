// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/consent_matrix.h"

#include <QAbstractTableModel>

namespace lotsbok {

/// Who may know what: a party a row, its name first, then a column for each kind of information. Told by a
/// mark and a word; screen readers hear party, kind and answer.
class ConsentMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PartyKnows>& rows);
    [[nodiscard]] const QList<PartyKnows>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant partyData(const PartyKnows& row, int role) const;

    QList<PartyKnows> m_rows{};
};

QString mayKnowText(MayKnow answer); ///< "Yes", "Withdrawn", "Ended", "No"

} // namespace lotsbok
