// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pen_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lotsbok {

/// Who writes, in one sentence; times as the clock on the wall shows them, with the day when it is not
/// today's.
QString penSentence(const PenState& state, QDate today);

/// The line under the pages that says who writes, with what can be done about it.
class PenBar : public QWidget {
    Q_OBJECT

public:
    explicit PenBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

    void showState(const PenState& state, QDate today); ///< takes no room where there is no pen to speak of

Q_SIGNALS:
    void askWanted();
    void withdrawWanted();
    void takeOverWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_ask; ///< or take, when it is free
    QPushButton* m_withdraw;
    QPushButton* m_takeOver;
};

} // namespace lotsbok
