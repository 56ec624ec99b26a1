// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pen_desk.h"
#include "core/session/session_thread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lotsbok {

class IdleWatch;

/// While a book is open, keeps what several workstations need going (PenDesk::tick) on the book's thread, and
/// says who writes.
class PenWatch : public QObject {
    Q_OBJECT

public:
    /// `idle` tells how long nobody has touched this workstation; it outlives this.
    PenWatch(SessionThread& book, const IdleWatch& idle, QObject* parent = nullptr);

    [[nodiscard]] const PenState& state() const { return m_state; }

    void look(); ///< now; one at a time
    void ask();
    void withdraw();
    void give();
    void refuse();
    void takeOver();

Q_SIGNALS:
    void stateChanged(const lotsbok::PenState& state);
    void turned(const lotsbok::PenTurn& turn); ///< something came of itself
    void failed(const lotsbok::Error& error);

private:
    struct Looked {
        PenState state;
        PenTurn turn;
        bool isPublishing = false;
    };
    using Job = std::function<Result<PenTurn>(PenDesk&)>;
    void run(Job job);
    void finish(const Result<Looked>& looked);
    void publishOn(); ///< the next piece, after what has been asked of the book meanwhile

    SessionThread& m_book;
    const IdleWatch& m_idle;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    PenState m_state;
    QString m_told;    ///< the failure that was told last: once, not every five seconds
    int m_running = 0; ///< jobs on the book's thread
};

} // namespace lotsbok
