// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lotsbok {

/// Says when nobody has touched keyboard or mouse for a while, and when the machine has slept. Watches every
/// event of the program, so that no page has to take part.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    [[nodiscard]] int limitSeconds() const { return m_limitSeconds; }
    /// How long nobody has touched keyboard or mouse; 0 before start().
    [[nodiscard]] qint64 idleMilliseconds() const
    {
        return m_sinceTouch.isValid() ? m_sinceTouch.elapsed() : 0;
    }

    void setLimitSeconds(int seconds);
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();

    QTimer m_tick;
    QElapsedTimer m_sinceTouch;
    qint64 m_sleptBefore = 0; ///< milliseconds that the machine had slept when the watch started
    int m_limitSeconds = 600;
};

} // namespace lotsbok
