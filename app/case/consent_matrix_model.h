// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/consent_matrix.h"

#include <QAbstractTableModel>

namespace lotsbok {

/// Who may know what: a row for each kind of information with its name first, then a party a column. Told by
/// a mark and a word; screen readers hear party, kind and answer.
class ConsentMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setParties(const QList<PartyKnows>& parties);
    [[nodiscard]] const QList<PartyKnows>& parties() const { return m_parties; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PartyKnows> m_parties{};
};

QString mayKnowText(MayKnow answer); ///< "Yes", "Withdrawn", "Has ended", "No"

} // namespace lotsbok
