// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lotsbok {

/// A sentence in the page, with what can be done about it. Takes no room while there is nothing to say. Its
/// kind is told by icon and colour, and screen readers are told when it comes.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Done, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

    void say(Kind kind, const QString& text, const QList<Action>& actions = {});
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showActions(const QList<Action>& actions);

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace lotsbok
