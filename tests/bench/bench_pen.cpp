// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that who writes publishes for the other workstations, in books with the work in them, and how long
// saves wait that come while it is made.
#include "core/session/pen_desk.h"
#include "core/session/session_thread.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <benchmark/benchmark.h>

namespace lotsbok {

namespace {

constexpr int kLargeBook = 11'200; ///< as bench_work.cpp has it: 10 000 cases

/// One more change, since a book that has not changed is not published anew.
void changeSomething(Session& session)
{
    Client client;
    client.givenName = QStringLiteral("Robin");
    client.familyName = QStringLiteral("Ek");
    orStop(session.saveClient(client));
}

void publishSnapshot(benchmark::State& state)
{
    const SyntheticFile& file = workedBookOf(int(state.range(0)));
    const auto session = openBench(file);
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        changeSomething(*session);
        state.ResumeTiming();
        orStop(PenDesk(*session).publish());
    }
    state.counters["MiB"] = double(QFileInfo(file.path).size()) / (1024 * 1024);
}

/// As the window does it: a piece at a time on the book's thread, and in between what was asked for
/// meanwhile. Three saves a second; the time is that of the slowest of them, from the asking to the answer.
void saveWhilePublishing(benchmark::State& state)
{
    SessionThread book(openBench(workedBookOf(int(state.range(0)))));
    QObject asker;
    int saves = 0;
    double whole = 0;
    for ([[maybe_unused]] auto _ : state) {
        bool isPublishing = true;
        const std::function<void(bool)> goOn = [&](bool more) {
            isPublishing = more;
            if (more) {
                book.run(
                    [](Session& session) {
                        PenDesk desk(session);
                        orStop(desk.publishPiece());
                        return desk.isPublishing();
                    },
                    &asker, goOn);
            }
        };
        QElapsedTimer sinceBegin;
        sinceBegin.start();
        book.run(
            [](Session& session) {
                changeSomething(session);
                PenDesk desk(session);
                orStop(desk.tick(std::chrono::hours(1), {}));
                return desk.isPublishing();
            },
            &asker, goOn);
        QElapsedTimer sinceAsked;
        bool isSaved = true;
        double slowest = 0;
        const auto save = [&] {
            if (!isSaved || !isPublishing) {
                return;
            }
            isSaved = false;
            sinceAsked.start();
            book.run(
                [](Session& session) {
                    changeSomething(session);
                    return true;
                },
                &asker,
                [&](bool) {
                    isSaved = true;
                    ++saves;
                    slowest = std::max(slowest, double(sinceAsked.nsecsElapsed()) / 1e9);
                });
        };
        QTimer every;
        QObject::connect(&every, &QTimer::timeout, &asker, save);
        every.start(300);
        save();
        while (isPublishing || !isSaved) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        whole += double(sinceBegin.elapsed());
        state.SetIterationTime(slowest);
    }
    state.counters["saves"] = benchmark::Counter(saves, benchmark::Counter::kAvgIterations);
    state.counters["publishing"] = benchmark::Counter(whole, benchmark::Counter::kAvgIterations); // ms
}

BENCHMARK(publishSnapshot)->Arg(1000)->Arg(kLargeBook)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveWhilePublishing)
    ->Arg(1000)
    ->Arg(kLargeBook)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseManualTime();

} // namespace

} // namespace lotsbok
