// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

/// The column of a list beside what is chosen in it: title, actions, and what fills it.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void addAction(QWidget* widget);
    void add(QWidget* widget);
    void addFilling(QWidget* widget); ///< takes the rest of the height and the full width

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_fixed;
    QVBoxLayout* m_all;
};

} // namespace lotsbok
