// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duties, opening a case and finding a person, in books with the work in them (twenty entries a case).
#include "core/session/case_work.h"
#include "core/session/duty_list.h"
#include "core/session/report_desk.h"
#include "exchange/extract_door.h"
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

void districtReport10k(benchmark::State& state)
{
    const auto session = openBench(district());
    const ReportPeriod ever{QDate(2020, 1, 1), session->today()};
    int participants = 0;
    for ([[maybe_unused]] auto _ : state) {
        participants =
            orStop(ReportDesk(*session).report(ever, ReportVersion::Internal)).summary->participants;
    }
    state.counters["participants"] = double(participants);
}

void districtReport10kToPublish(benchmark::State& state)
{
    const auto session = openBench(district());
    const ReportPeriod ever{QDate(2020, 1, 1), session->today()};
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(
            orStop(ReportDesk(*session).report(ever, ReportVersion::Publish)).tables.size());
    }
}

struct LargestCase {
    CaseId id = CaseId::create();
    qsizetype meetings = 0; ///< half of its entries
};

LargestCase largestCase(Session& session)
{
    LargestCase largest;
    for (int number = 1; number <= 3 && largest.meetings == 0; ++number) {
        for (int year = 2020; year <= 2027; ++year) {
            const auto value = session.caseByNumber(*CaseNumber::make(year, number));
            const qsizetype meetings = value ? orStop(session.caseFile(value->id)).all<Meeting>().size() : 0;
            if (meetings > largest.meetings) {
                largest = {value->id, meetings};
            }
        }
    }
    return largest;
}

void openLargeCase(benchmark::State& state)
{
    const auto session = openBench(district());
    const LargestCase largest = largestCase(*session);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->caseFile(largest.id)).all<Meeting>().size());
    }
    state.counters["entries"] = double(largest.meetings * 2);
}

/// Collected, masked and printed: what the person is to get (R34), but for the files.
void extractOfLargeCase(benchmark::State& state)
{
    const auto session = openBench(district());
    const LargestCase largest = largestCase(*session);
    const Case value = orStop(session->caseById(largest.id));
    ExtractOrder order{{ExtractPerson::Kind::Client, value.client.uuid(), {}}, {}, session->today()};
    ExtractDoor door(*session);
    const Extract open = orStop(door.review(order.person, {}));
    for (const ReviewRow& row : open.review) {
        if (row.kind == ReviewRow::Kind::Entry) {
            order.review.choices.append({row.key, true, {}});
        }
    }
    order.review.confirmed = true;
    int pages = 0;
    for ([[maybe_unused]] auto _ : state) {
        pages = orStop(door.preview(order)).pages;
    }
    state.counters["entries"] = double(open.entries.size());
    state.counters["pages"] = pages;
}

void openCase(benchmark::State& state)
{
    const auto session = openBench(bookForGrowth(int(state.range(0))));
    const CaseId id = someCase(*session).id;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->caseFile(id)).value.version);
    }
}

/// R39: the case of openCase/1000 under a veil, to lay beside it.
void openSealedCase(benchmark::State& state)
{
    const auto session = openBench(bookForGrowth(1000));
    const CaseId id = someCase(*session).id;
    orStop(CaseWork(*session).seal(id, {}, QStringLiteral("bänk")));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->caseFile(id)).value.version);
    }
    orStop(CaseWork(*session).unseal(id, QStringLiteral("bänk")));
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
BENCHMARK(districtReport10k)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(districtReport10kToPublish)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(extractOfLargeCase)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openLargeCase)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSealedCase)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openCase)->Arg(1000)->Arg(kCity)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(findByNumber)->Arg(1000)->Arg(kCity)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace lotsbok
