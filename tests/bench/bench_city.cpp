// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R33: bench_city make FOLDER FILES CASES writes invented districts' files, a half-year each; bench_city
// merge FOLDER puts them together into the city's tables and prints milliseconds and the most memory that it
// took (KiB). Two programs' runs, since what writing took would be counted too.
#include "core/rules/city_report.h"
#include "core/rules/reference_data.h"
#include "exchange/city_files.h"
#include "exchange/safe_file.h"
#include "tests/bench/bench_support.h"
#include "tests/core/rules/deidentified_support.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <sys/resource.h>

using namespace lotsbok;

namespace {

int makeFiles(const QString& folder, int files, int cases)
{
    const QList<District> districts = districtsOn(QDate(2026, 12, 31));
    for (int i = 0; i < files; ++i) {
        const int half = i / static_cast<int>(districts.size());
        DeidentifiedFile file = likelyFile(districts.at(i % districts.size()).id, cases, quint32(i + 1),
                                           quint64(i) * quint64(cases));
        file.period = {QDate(2025, 1, 1).addMonths(6 * half), QDate(2025, 6, 1).addMonths(6 * half)};
        orStop(
            writeFileSafely(QStringLiteral("%1/%2.json").arg(folder).arg(i), deidentifiedBytes(file), true));
    }
    return EXIT_SUCCESS;
}

int mergeFiles(const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    const CityMergeResult merged = orStop(mergeCityFiles(orStop(cityFilesIn(folder)), nullptr));
    const QList<ReportTable> tables = cityTables(merged.figures, ReportVersion::Internal);
    const qint64 ms = timer.elapsed();
    if (!merged.problems.isEmpty() || tables.isEmpty()) {
        std::fprintf(stderr, "bench: the files were not put together\n");
        return EXIT_FAILURE;
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%lld %ld\n", static_cast<long long>(ms), used.ru_maxrss);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words.at(1) == QLatin1String("make")) {
        return makeFiles(words.at(2), words.at(3).toInt(), words.at(4).toInt());
    }
    return words.size() == 3 && words.at(1) == QLatin1String("merge") ? mergeFiles(words.at(2))
                                                                      : EXIT_FAILURE;
}
