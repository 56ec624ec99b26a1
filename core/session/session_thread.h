// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>
#include <type_traits>

namespace lotsbok {

/// Keeps one Session on a worker thread, so that saving never blocks typing. Jobs run in the order they were
/// given. `done` runs on the thread that called run(), and not at all if `context` has gone; `context` lives
/// on that thread.
class SessionThread : public QObject {
    Q_OBJECT

public:
    explicit SessionThread(std::unique_ptr<Session> session, QObject* parent = nullptr);
    ~SessionThread() override; ///< runs what is queued, closes the book, ends the thread

    // What never changes while the book is open, readable from any thread
    [[nodiscard]] const User& user() const { return m_user; }
    [[nodiscard]] bool can(Permission permission) const { return allows(m_user.role, permission); }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Runs `job(session)` on the worker and hands what it returns to `done` on the caller's thread.
    template<typename Job, typename Done>
    void run(Job job, QObject* context, Done done)
    {
        using Returned = std::invoke_result_t<Job, Session&>;
        post([this, job = std::move(job), guard = QPointer<QObject>(context),
              done = std::move(done)](Session& session) mutable {
            auto value = std::make_shared<Returned>(job(session));
            deliver(guard, [value, done = std::move(done)]() mutable { done(std::move(*value)); });
        });
    }

    /// Runs and forgets.
    void post(std::function<void(Session&)> job);

    /// Waits until everything given so far has run. Only for lock, close and tests.
    void drain();

private:
    /// Carries the call to this object's thread, where the guard is looked at: a QPointer is safe on its own
    /// thread only.
    void deliver(const QPointer<QObject>& context, std::function<void()> call);

    User m_user;
    QString m_path;
    std::unique_ptr<Session> m_session; ///< touched by the worker only
    QThread m_thread;
    QObject* m_worker = nullptr; ///< lives on the worker; deleted when the thread has ended
};

} // namespace lotsbok
