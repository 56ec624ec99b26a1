// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy that who writes publishes for the other workstations, in books with the work in them, and how long
// a save waits that comes while it is made.
#include "core/session/pen_desk.h"
#include "core/session/session_thread.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QFileInfo>
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

/// As the window does it: the copy is being made on the book's thread when a save is asked for.
void saveWhilePublishing(benchmark::State& state)
{
    SessionThread book(openBench(workedBookOf(int(state.range(0)))));
    QObject asker;
    for ([[maybe_unused]] auto _ : state) {
        bool isSaved = false;
        book.run(
            [](Session& session) -> Result<bool> {
                changeSomething(session);
                orStop(PenDesk(session).publish());
                return true;
            },
            &asker, [](const Result<bool>&) {});
        book.run(
            [](Session& session) -> Result<bool> {
                changeSomething(session);
                return true;
            },
            &asker, [&isSaved](const Result<bool>&) { isSaved = true; });
        while (!isSaved) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
}

BENCHMARK(publishSnapshot)->Arg(1000)->Arg(kLargeBook)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveWhilePublishing)->Arg(1000)->Arg(kLargeBook)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace lotsbok
