// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

class AppSettings;
class ColumnGrip;

/// The column of a list beside what is chosen in it: title, actions, and what fills it. Its edge is moved by
/// the mouse or by the arrow keys.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    static constexpr int narrowest = 70; ///< per cent of the usual width, which follows the size of text
    static constexpr int widest = 220;

    explicit SideColumn(QWidget* parent = nullptr);

    [[nodiscard]] int widthPercent() const { return m_percent; }
    [[nodiscard]] QWidget* grip() const;

    void setTitle(const QString& title);
    void addAction(QWidget* widget);
    void add(QWidget* widget);
    void addFilling(QWidget* widget);  ///< takes the rest of the height and the full width
    void setWidthPercent(int percent); ///< within the limits
    /// The width outlives the program, by `name`, a word of the program's.
    void keepWidth(AppSettings& settings, const QString& name);

Q_SIGNALS:
    void widthChosen(int percent); ///< by a person

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class AccessibleGrip;
    friend class ColumnGrip;
    [[nodiscard]] int usualWidth() const;
    void choose(int percent);

    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_fixed;
    QVBoxLayout* m_all;
    ColumnGrip* m_grip;
    int m_percent = 100;
};

} // namespace lotsbok
