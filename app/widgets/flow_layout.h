// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace lotsbok {

/// Widgets in a line that goes on below where it is full: a row of buttons that fits a narrow window and
/// large text. Begins at the right where text runs right to left.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override; ///< of the widest item
    void setGeometry(const QRect& rect) override;

private:
    /// Gives the height; moves the items only when asked to.
    int place(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> m_items{};
    int m_gap;
};

} // namespace lotsbok
