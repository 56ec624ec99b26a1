// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

#include <QAbstractListModel>

namespace lotsbok {

/// A field's options with the picked ones first, in the order they were picked.
class RankModel final : public QAbstractListModel {
    Q_OBJECT

public:
    RankModel(QList<Option> options, QObject* parent);

    [[nodiscard]] QStringList picked() const { return m_picked; }
    [[nodiscard]] bool isPicked(int row) const { return row >= 0 && row < m_picked.size(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setPicked(const QStringList& ids);
    int toggle(int row);         ///< picks it as the last, or puts it back; returns its new row
    int move(int row, int step); ///< moves a picked one; returns its new row

private:
    [[nodiscard]] QString label(const QString& id) const;
    void arrange(const QStringList& picked);

    QList<Option> m_options;
    QStringList m_picked;
    QStringList m_order; ///< ids as shown
};

} // namespace lotsbok
