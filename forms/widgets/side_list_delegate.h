// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lotsbok {

/// An item of the lists beside the form: a text that wraps, and a quiet second line where the model gives
/// one.
class SideListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SideListDelegate(QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lotsbok
