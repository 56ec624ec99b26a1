// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pen_watch.h"

#include "app/shell/idle_watch.h"
#include "core/session/pen_rights.h"

namespace lotsbok {

PenWatch::PenWatch(SessionThread& book, const IdleWatch& idle, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_idle(idle)
{
    m_timer.setInterval(std::chrono::milliseconds(PenDesk::kTick));
    connect(&m_timer, &QTimer::timeout, this, &PenWatch::look);
    m_timer.start();
    m_sinceLook.start();
    run([](PenDesk&) { return PenTurn(); }); // who writes; the first copy can wait for what is opened first
}

void PenWatch::look()
{
    if (m_running > 0) {
        return; // the book is busy; what comes after it looks
    }
    const std::chrono::milliseconds passed(m_sinceLook.restart());
    const std::chrono::milliseconds idle(m_idle.idleMilliseconds());
    run([passed, idle](PenDesk& desk) { return desk.tick(passed, idle); });
}

void PenWatch::ask()
{
    run([](PenDesk& desk) -> Result<PenTurn> {
        const auto taken = desk.ask();
        PenTurn turn;
        turn.gotPen = taken && *taken;
        return taken ? Result<PenTurn>(turn) : fail(taken.error());
    });
}

void PenWatch::withdraw()
{
    run([](PenDesk& desk) {
        desk.withdraw();
        return PenTurn();
    });
}

void PenWatch::give()
{
    run([](PenDesk& desk) -> Result<PenTurn> {
        const auto given = desk.give();
        PenTurn turn;
        turn.gavePen = given.has_value();
        return given ? Result<PenTurn>(turn) : fail(given.error());
    });
}

void PenWatch::refuse()
{
    run([](PenDesk& desk) {
        desk.refuse();
        return PenTurn();
    });
}

void PenWatch::takeOver()
{
    run([](PenDesk& desk) -> Result<PenTurn> {
        const auto taken = desk.takeOver();
        PenTurn turn;
        turn.gotPen = taken.has_value();
        return taken ? Result<PenTurn>(turn) : fail(taken.error());
    });
}

void PenWatch::run(Job job)
{
    ++m_running;
    m_book.run(
        [job = std::move(job)](Session& session) -> Result<Looked> {
            PenDesk desk(session);
            const auto turn = job(desk);
            return turn ? Result<Looked>(Looked{desk.state(), *turn, desk.isPublishing()})
                        : fail(turn.error());
        },
        this, [this](const Result<Looked>& looked) { finish(looked); });
}

void PenWatch::publishOn()
{
    if (m_sinceLook.hasExpired(m_timer.interval())) {
        look(); // with a piece in it
        return;
    }
    run([](PenDesk& desk) -> Result<PenTurn> {
        const auto done = desk.publishPiece();
        return done ? Result<PenTurn>(PenTurn()) : fail(done.error());
    });
}

void PenWatch::finish(const Result<Looked>& looked)
{
    --m_running;
    if (looked && looked->isPublishing && m_running == 0) {
        publishOn();
    }
    if (!looked) {
        if (m_told != looked.error().text) {
            m_told = looked.error().text;
            Q_EMIT failed(looked.error());
        }
        return;
    }
    m_told.clear();
    if (m_state != looked->state) {
        m_state = looked->state;
        Q_EMIT stateChanged(m_state);
    }
    const PenTurn& turn = looked->turn;
    if (turn.gotPen || turn.gavePen || turn.lostPen) {
        PenRights::of(m_book).setWrites(turn.gotPen);
    }
    if (turn.copyRenewed || turn.gotPen || turn.gavePen || turn.lostPen || turn.refused ||
        !turn.merged.isEmpty()) {
        Q_EMIT turned(turn);
    }
}

} // namespace lotsbok
