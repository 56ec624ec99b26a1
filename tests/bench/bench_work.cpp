// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duties, opening a case and finding a person, in books with the work in them (twenty entries a case).
#include "core/session/duty_list.h"
#include "tests/bench/bench_support.h"

#include <benchmark/benchmark.h>

namespace lotsbok {

namespace {

constexpr int kDistrict = 11'200; ///< clients; nine in ten have a case: 10 000 cases
constexpr int kCity = 100'000;    ///< every ninth case has its entries: 200 000

const SyntheticFile& district()
{
    return workedBookOf(kDistrict);
}

const SyntheticFile& bookForGrowth(int clients)
{
    return workedBookOf(clients, clients == kCity ? 9 : 1);
}

/// A case of a book, by its number of the year in which the demo clock stands.
Case someCase(Session& session)
{
    const QList<ClientRow> rows = orStop(session.findClients({}, 200, 0));
    for (const ClientRow& row : rows) {
        const QList<Case> cases = orStop(session.casesOf(row.id));
        if (!cases.isEmpty()) {
            return cases.first();
        }
    }
    std::exit(EXIT_FAILURE);
}

void dutiesCold(benchmark::State& state)
{
    const auto session = openBench(district());
    qsizetype duties = 0;
    for ([[maybe_unused]] auto _ : state) {
        DutyList list(*session);
        duties = orStop(list.all()).size();
    }
    state.counters["duties"] = double(duties);
}

void dutiesAfterOneChange(benchmark::State& state)
{
    const auto session = openBench(district());
    DutyList list(*session);
    orStop(list.all());
    const CaseFile file = orStop(session->caseFile(someCase(*session).id));
    Activity activity = file.all<Activity>().first();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        activity.due = activity.due.addDays(activity.due.year() < 2100 ? 1 : -10'000);
        activity = orStop(session->save(activity));
        state.ResumeTiming();
        benchmark::DoNotOptimize(orStop(list.all()).size());
    }
}

void openLargeCase(benchmark::State& state)
{
    const auto session = openBench(district());
    std::optional<CaseId> largest;
    qsizetype most = 0;
    for (int number = 1; number <= 3 && !largest; ++number) {
        for (int year = 2020; year <= 2027; ++year) {
            const auto value = session->caseByNumber(*CaseNumber::make(year, number));
            const qsizetype meetings = value ? orStop(session->caseFile(value->id)).all<Meeting>().size() : 0;
            if (meetings > most) {
                most = meetings;
                largest = value->id;
            }
        }
    }
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->caseFile(*largest)).all<Meeting>().size());
    }
    state.counters["entries"] = double(most * 2);
}

void openCase(benchmark::State& state)
{
    const auto session = openBench(bookForGrowth(int(state.range(0))));
    const CaseId id = someCase(*session).id;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->caseFile(id)).value.version);
    }
}

void findByNumber(benchmark::State& state)
{
    const auto session = openBench(bookForGrowth(int(state.range(0))));
    const ClientQuery query{ClientQuery::By::Number, QStringLiteral("19900101-2385")};
    for ([[maybe_unused]] auto _ : state) {
        if (orStop(session->findClients(query, 50, 0)).size() != 1) {
            state.SkipWithError("not found");
        }
    }
}

BENCHMARK(dutiesCold)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dutiesAfterOneChange)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openLargeCase)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openCase)->Arg(1000)->Arg(kCity)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(findByNumber)->Arg(1000)->Arg(kCity)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace lotsbok
