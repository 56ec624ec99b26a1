// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace lotsbok {

class FlowLayout;
class MessageBar;

/// The common outline of a page: title with a quiet line under it and actions at the right, a place for
/// messages, and a scrolled column of cards no wider than reads well.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QHBoxLayout* marks() const { return m_marks; } ///< pills beside the title

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void showBack(const std::function<void()>& back);
    void addAction(QWidget* widget);
    void add(QWidget* widget);
    void setMaximumContentWidth(int width); ///< with text of the usual size
    /// Puts `widget` in place of the scrolled column, for what scrolls by itself.
    void setContent(QWidget* widget);

protected:
    bool event(QEvent* event) override;

private:
    void placeActions(); ///< under the title where both do not fit beside each other
    void keepWidth();

    QLabel* m_title;
    QLabel* m_subtitle;
    QToolButton* m_back;
    QBoxLayout* m_head;
    QHBoxLayout* m_marks;
    FlowLayout* m_actions;
    MessageBar* m_messages;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QVBoxLayout* m_all;
    int m_widest = 0;
};

} // namespace lotsbok
