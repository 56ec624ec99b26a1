// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <memory>
#include <type_traits>
#include <utility>

namespace lotsbok {

/// Runs `job` on a thread of the pool and hands what it returns to `done` on this one, if `context` still
/// lives then. For what needs no open book; the book's own work goes through SessionThread. What may be
/// silent for long has a pool of its own.
template<typename Job, typename Done>
void runAside(QObject* context, Job job, Done done, QThreadPool* pool = QThreadPool::globalInstance())
{
    using Returned = std::shared_ptr<std::invoke_result_t<Job&>>;
    auto* watcher = new QFutureWatcher<Returned>(context);
    QObject::connect(watcher, &QFutureWatcher<Returned>::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         const Returned returned = watcher->result();
                         watcher->deleteLater();
                         done(std::move(*returned));
                     });
    watcher->setFuture(QtConcurrent::run(pool, [job = std::move(job)]() mutable -> Returned {
        return std::make_shared<std::invoke_result_t<Job&>>(job());
    }));
}

} // namespace lotsbok
