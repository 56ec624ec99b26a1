// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library's share of scripts/bench. Times are compared with each other in one run, never with a number
// from another day.
#include "core/base/clock.h"
#include "core/security/key_file.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "forms/print/form_printer.h"
#include "tests/bench/bench_support.h"
#include "tests/forms/print/print_samples.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <vector>

namespace lotsbok {

namespace {

/// One form, filled as tests/forms/print fills it; scripts/lib/form_as_odt.py writes about the same.
void printOne(benchmark::State& state, const QString& id)
{
    const PrintJob job = testing::sampleJob(*FormCatalogue::builtIn().current(id), false);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(printForm(job)).pdf.size());
    }
}

/// Twenty papers with a sheet before each, as exchange/print_set.h prints them.
void printSet(benchmark::State& state)
{
    constexpr int papers = 20;
    const QStringList ids = FormCatalogue::builtIn().ids();
    std::vector<PrintJob> jobs;
    for (int i = 0; i < papers; ++i) {
        jobs.push_back(testing::sampleJob(*FormCatalogue::builtIn().current(ids[i % ids.size()]), false));
    }
    for ([[maybe_unused]] auto _ : state) {
        for (const PrintJob& job : jobs) {
            const QList<SheetLine> lines{{SheetLine::Kind::Code, job.form->title, {}}};
            benchmark::DoNotOptimize(
                orStop(printSheet(QStringLiteral("Del"), lines, job.letterhead, job.when)).pdf.size());
            benchmark::DoNotOptimize(orStop(printForm(job)).pdf.size());
        }
    }
}

/// Opens the book with its cheap key derivation and reads what the list shows first: the count and one page,
/// as ClientListModel does.
void openAndList(benchmark::State& state)
{
    const SyntheticFile& file = bookOf(int(state.range(0)));
    const Secret password = Secret::fromPassword(file.password);
    for ([[maybe_unused]] auto _ : state) {
        const auto session = orStop(Book::open(file.path, file.login, password, benchOptions()));
        benchmark::DoNotOptimize(orStop(session->countClients({})));
        benchmark::DoNotOptimize(orStop(session->findClients({}, 100, 0)).size());
    }
}

/// The part of openAndList that is key derivation: subtracted by scripts/bench.
void unwrapCheapKey(benchmark::State& state)
{
    const SyntheticFile& file = bookOf(1000);
    const Secret password = Secret::fromPassword(file.password);
    const KeyFile keys = orStop(KeyFile::read(Book::keyFilePath(file.path)));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(keys.unlock(file.login, password)).user);
    }
}

void unwrapPassword(benchmark::State& state)
{
    User user;
    user.loginName = QStringLiteral("chef");
    user.displayName = QStringLiteral("Demo Chef");
    user.role = Role::UnitHead;
    const Secret password = Secret::fromPassword(QStringLiteral("ett långt lösenord för mätning"));
    const auto created =
        orStop(KeyFile::create(QStringLiteral("Påhittad"), user, password, KdfCost::standard()));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(created.file.unlock(user.loginName, password)).user);
    }
}

FormResponse checklistResponse(const FormDefinition& form, EmployeeId employee)
{
    FormResponse response;
    response.subject = SubjectRef::of(employee);
    response.formId = form.id;
    response.formVersion = form.version;
    response.definitionHash = form.hash;
    response.answers = testing::sampleAnswers(form).json();
    return response;
}

/// Registrera: response, history and audit in one durable commit.
void registerForm(benchmark::State& state)
{
    const SyntheticFile& file = bookOf(1000);
    const auto session = openBench(file);
    const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("2.1"));
    orStop(session->keepDefinition(form.hash, form.canonicalJson));
    Employee employee;
    employee.givenName = QStringLiteral("Robin");
    employee.familyName = QStringLiteral("Ek");
    employee = orStop(session->saveEmployee(employee));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(orStop(session->registerForm(checklistResponse(form, employee.id))).version);
    }
}

/// The same bytes in one row, one transaction, the same settings: what durability itself costs.
void bareCommit(benchmark::State& state)
{
    static int run = 0; // Google Benchmark calls this several times
    const QString path = benchFolder().filePath(QStringLiteral("bare-%1.lotsbok").arg(++run));
    const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("2.1"));
    const QByteArray bytes =
        QJsonDocument(testing::sampleAnswers(form).json()).toJson(QJsonDocument::Compact);
    const auto connection = orStop(Connection::open(path, Secret::random(32), Connection::Mode::Create));
    orStop(connection->execute(
        "CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, content BLOB NOT NULL)"));
    for ([[maybe_unused]] auto _ : state) {
        sqlite3* db = connection->handle();
        sqlite3_stmt* insert = nullptr;
        bool good = sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
        good = good && sqlite3_prepare_v2(db, "INSERT INTO bare (content) VALUES (?1)", -1, &insert,
                                          nullptr) == SQLITE_OK;
        good = good &&
               sqlite3_bind_blob(insert, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC) == SQLITE_OK;
        good = good && sqlite3_step(insert) == SQLITE_DONE;
        sqlite3_finalize(insert);
        good = good && sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!good) {
            state.SkipWithError("the bare commit failed");
        }
    }
}

BENCHMARK(printSet)->Unit(benchmark::kMillisecond);
BENCHMARK(openAndList)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(unwrapCheapKey)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(unwrapPassword)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(registerForm)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace lotsbok

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    for (const QString& id : lotsbok::FormCatalogue::builtIn().ids()) {
        benchmark::RegisterBenchmark(("printForm/" + id.toStdString()).c_str(), [id](
                                                                                    benchmark::State& state) {
            lotsbok::printOne(state, id);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
