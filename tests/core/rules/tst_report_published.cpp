// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/report_support.h"

#include "core/rules/suppression.h"

#include <QSet>
#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace lotsbok;
using namespace lotsbok::sample;

// R32. What is published of a whole report, looked at by somebody who has all its tables, knows how it is
// made, and knows that counts are whole and not negative.
class TestReportPublished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r32_noSuppressedCellCanBeWorkedOutOfItsTable();
    void r32_norOutOfAllTablesTogether();
    void r32_tablesShareNoSumButThoseTheyMay();
    void r32_whatIsPublishedIsTrue();
};

namespace {

const ReportPeriod year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

int upTo(int most)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most + 1));
}

/// Few answers and skewed ones: small cells are the rule.
QJsonObject arbitraryAnswers(const char* ending)
{
    QJsonObject answers;
    for (const FollowUpVariable& variable : followUpVariables()) {
        if (variable.field == nullptr || upTo(3) == 0) {
            continue;
        }
        const QString field =
            QLatin1String(variable.field) +
            (variable.when == VariableWhen::EntryAndExit ? QLatin1String(ending) : QString());
        if (variable.type == VariableType::YesNo) {
            answers.insert(field, upTo(3) == 0 ? QStringLiteral("no") : QStringLiteral("yes"));
        } else if (variable.type == VariableType::Number) {
            answers.insert(field, variable.wideBands.empty() ? upTo(7) : 14 + upTo(12));
        } else if (variable.type == VariableType::Category) {
            const int last = static_cast<int>(variable.categories.size()) - 1;
            answers.insert(
                field,
                QLatin1String(variable.categories[static_cast<size_t>(upTo(1) == 0 ? 0 : upTo(last))]));
        }
    }
    return answers;
}

ReportCase arbitraryPerson()
{
    Followed made(QDate(2025, 9, 1).addDays(upTo(400)));
    made.entry(arbitraryAnswers(".entry"));
    if (upTo(2) != 0) {
        made.met(QDate(2026, 12, 1));
    }
    if (upTo(1) == 0) {
        made.exit(arbitraryAnswers(".exit"));
        made.closed(QDate(2026, 12, 20), static_cast<CloseReason>(upTo(3)));
    }
    if (upTo(2) == 0) {
        made.plan(QDate(2026, 12, 10), {static_cast<GoalStatus>(upTo(5))});
    }
    for (int i = upTo(2); i > 0; --i) {
        made.promised(static_cast<PartyKind>(upTo(9)), static_cast<CommitmentOutcome>(upTo(3)));
    }
    return made;
}

QList<ReportCase> arbitraryDistrict()
{
    QList<ReportCase> cases;
    for (int persons = upTo(60); persons > 0; --persons) {
        cases.append(arbitraryPerson());
    }
    return cases;
}

struct BothVersions {
    DistrictReport real;
    DistrictReport published;
};

BothVersions arbitraryReports()
{
    const QList<ReportCase> cases = arbitraryDistrict();
    return {districtReport(cases, year, Settings(), ReportVersion::Internal),
            districtReport(cases, year, Settings(), ReportVersion::Publish)};
}

/// A median, which is no count.
bool isOfCounts(const ReportTable& table)
{
    return table.id != QLatin1String("times");
}

/// The counts behind a published table, from the internal one: its own, or the sums of its rows where less is
/// told apart.
CountTable countsBehind(const ReportTable& published, const DistrictReport& real)
{
    const char* id = published.id == QLatin1String("planInTime") ? "duties" : nullptr;
    const QByteArray own = published.id.toLatin1();
    const ReportTable table = tableOf(real, id != nullptr ? id : own.constData());
    CountTable counts;
    if (id != nullptr) {
        for (qsizetype column = 0; column + 1 < table.columns.size(); ++column) {
            counts.cells.append(QList<int>{table.cells.at(1).at(column).count}); // the duty of the plan
        }
        return counts;
    }
    if (published.id == QLatin1String("commitments")) {
        for (qsizetype column = 0; column + 1 < table.columns.size(); ++column) {
            counts.cells.append(QList<int>{table.cells.last().at(column).count}); // of all parties
        }
        return counts;
    }
    if (published.id == QLatin1String("status")) { // whoever has not ended is one row
        const auto count = [&table](int row) { return table.cells.at(row).first().count; };
        return {{QList<int>{count(0) + count(2)}, QList<int>{count(1)}}};
    }
    const bool isList = published.columns.size() == 1;
    for (qsizetype row = 0; row + 1 < table.rows.size(); ++row) {
        QList<int> cells;
        for (const ReportCell& cell : table.cells.at(row)) {
            cells.append(cell.count);
        }
        if (isList) {
            counts.cells.append(QList<int>{cells.last()});
        } else {
            cells.removeLast();
            counts.cells.append(cells);
        }
    }
    return counts;
}

/// As it is published, with the sums that a list does not repeat.
PublishedTable asPublished(const ReportTable& table)
{
    PublishedTable published;
    for (const auto& row : table.cells) {
        QList<std::optional<int>> cells;
        for (const ReportCell& cell : row) {
            cells.append(cell.kind == ReportCell::Kind::Count ? std::optional(cell.count) : std::nullopt);
        }
        if (cells.size() == 1) {
            cells.append(cells.first());
        }
        published.cells.append(cells);
    }
    return published;
}

int totalOf(const CountTable& counts)
{
    int total = 0;
    for (const auto& row : counts.cells) {
        for (const int count : row) {
            total += count;
        }
    }
    return total;
}

// Somebody who has all tables at once

/// The least and the most that each cell of each table can be, narrowed by every sum that holds among them.
class Attacker {
public:
    int cell(std::optional<int> known)
    {
        m_values.push_back({known.value_or(0), known.value_or(kMost)});
        return static_cast<int>(m_values.size()) - 1;
    }
    void sum(const QList<int>& parts, int whole) { m_sums.append({parts, whole}); }
    void same(int a, int b) { m_sums.append({QList<int>{a}, b}); }
    [[nodiscard]] PossibleValues known(int cell) const { return m_values[static_cast<size_t>(cell)]; }

    void narrow()
    {
        for (bool isNarrower = true; isNarrower;) {
            isNarrower = false;
            for (const Sum& each : m_sums) {
                isNarrower = narrowed(each) || isNarrower;
            }
        }
    }

private:
    static constexpr int kMost = 100'000;
    struct Sum {
        QList<int> parts;
        int whole;
    };
    bool bound(int cell, int least, int most)
    {
        PossibleValues& value = m_values[static_cast<size_t>(cell)];
        const PossibleValues before = value;
        value.least = std::max(value.least, least);
        value.most = std::min(value.most, most);
        return value.least != before.least || value.most != before.most;
    }
    bool narrowed(const Sum& each)
    {
        int least = 0;
        int most = 0;
        for (const int part : each.parts) {
            least += known(part).least;
            most += known(part).most;
        }
        bool isNarrower = bound(each.whole, least, most);
        for (const int part : each.parts) {
            const PossibleValues own = known(part);
            const PossibleValues whole = known(each.whole);
            isNarrower =
                bound(part, whole.least - (most - own.most), whole.most - (least - own.least)) || isNarrower;
            least += known(part).least - own.least;
            most += known(part).most - own.most;
        }
        return isNarrower;
    }

    std::vector<PossibleValues> m_values;
    QList<Sum> m_sums;
};

/// Every cell of a table, with the sums of its rows and columns.
QList<QList<int>> handOver(Attacker& attacker, const PublishedTable& table)
{
    QList<QList<int>> cells;
    for (const auto& row : table.cells) {
        QList<int> own;
        for (const auto& cell : row) {
            own.append(attacker.cell(cell));
        }
        attacker.sum(own.mid(0, own.size() - 1), own.last());
        cells.append(own);
    }
    for (qsizetype column = 0; column < cells.first().size(); ++column) {
        QList<int> parts;
        for (qsizetype row = 0; row + 1 < cells.size(); ++row) {
            parts.append(cells.at(row).at(column));
        }
        attacker.sum(parts, cells.last().at(column));
    }
    return cells;
}

/// Whether a table counts every participant once, or everybody who has ended.
bool isOfAll(const ReportTable& table)
{
    static const QSet<QString> others{QStringLiteral("waiting"), QStringLiteral("goals"),
                                      QStringLiteral("commitments"), QStringLiteral("times"),
                                      QStringLiteral("closeReason")};
    return !others.contains(table.id) && !table.id.endsWith(QLatin1String("AfterClose"));
}

bool isOfEnded(const ReportTable& table)
{
    return table.id == QLatin1String("closeReason") || table.id.endsWith(QLatin1String("AfterClose"));
}

/// Nobody is left with fewer values for a small count than 0–4, or than its table's sum allows.
void assertOpen(int count, PossibleValues possible, int total)
{
    RC_ASSERT(possible.least <= count);
    RC_ASSERT(possible.most >= count);
    if (count < 5) {
        RC_ASSERT(possible.least == 0);
        RC_ASSERT(possible.most >= std::min(4, total));
    } else {
        RC_ASSERT(possible.width() >= 1);
    }
}

} // namespace

void TestReportPublished::r32_noSuppressedCellCanBeWorkedOutOfItsTable()
{
    QVERIFY(rc::check([] {
        const BothVersions both = arbitraryReports();
        for (const ReportTable& table : both.published.tables) {
            if (!isOfCounts(table)) {
                continue;
            }
            const CountTable counts = countsBehind(table, both.real);
            const PublishedTable published = asPublished(table);
            const auto possible = possibleValues(counts, published);
            for (qsizetype row = 0; row < counts.cells.size(); ++row) {
                for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
                    if (published.isSuppressed(row, column)) {
                        assertOpen(counts.cells.at(row).at(column), possible.at(row).at(column),
                                   totalOf(counts));
                    }
                }
            }
        }
    }));
}

void TestReportPublished::r32_norOutOfAllTablesTogether()
{
    QVERIFY(rc::check([] {
        const BothVersions both = arbitraryReports();
        Attacker attacker;
        const int all = attacker.cell({});
        const int ended = attacker.cell({});
        const int notEnded = attacker.cell({});
        attacker.sum({ended, notEnded}, all);
        std::map<qsizetype, QList<QList<int>>> cellsOf;
        for (qsizetype i = 0; i < both.published.tables.size(); ++i) {
            const ReportTable& table = both.published.tables.at(i);
            if (!isOfCounts(table)) {
                continue;
            }
            const auto cells = handOver(attacker, asPublished(table));
            cellsOf[i] = cells;
            const int total = cells.last().last();
            if (isOfAll(table)) {
                attacker.same(total, all);
            } else if (isOfEnded(table)) {
                attacker.same(total, ended);
            }
            if (table.columns.size() > 1) { // entry against exit: the last column but one
                attacker.same(cells.last().at(cells.last().size() - 2), notEnded);
            }
            if (table.id == QLatin1String("status")) {
                attacker.same(cells.at(1).first(), ended);
            }
        }
        attacker.narrow();
        for (const auto& [i, cells] : cellsOf) {
            const ReportTable& table = both.published.tables.at(i);
            const CountTable counts = countsBehind(table, both.real);
            const PublishedTable published = asPublished(table);
            for (qsizetype row = 0; row < counts.cells.size(); ++row) {
                for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
                    if (published.isSuppressed(row, column)) {
                        assertOpen(counts.cells.at(row).at(column), attacker.known(cells.at(row).at(column)),
                                   totalOf(counts));
                    }
                }
            }
        }
    }));
}

void TestReportPublished::r32_tablesShareNoSumButThoseTheyMay()
{
    QVERIFY(rc::check([] {
        const BothVersions both = arbitraryReports();
        RC_ASSERT(!both.published.summary.has_value());
        QSet<QString> seen;
        const ReportTable status = tableOf(both.published, "status");
        const bool isEndKnown = status.cells.at(1).first().kind == ReportCell::Kind::Count;
        const int persons = both.real.summary->participants;
        for (const ReportTable& table : both.published.tables) {
            RC_ASSERT(!seen.contains(table.id)); // each variable once
            seen.insert(table.id);
            if (isOfAll(table) && isOfCounts(table)) {
                const ReportCell total = table.cells.last().last();
                RC_ASSERT(total == (persons == 0 || persons >= 5 ? ReportCell::of(persons)
                                                                 : ReportCell::of(std::optional<int>())));
            }
            if (isOfEnded(table) && !isEndKnown && persons > 0) {
                RC_ASSERT(table.cells.last().last().kind == ReportCell::Kind::Suppressed);
            }
            RC_ASSERT(isEndKnown || table.columns.size() == 1);
        }
        RC_ASSERT(!seen.contains(QStringLiteral("changes")));
        RC_ASSERT(!seen.contains(QStringLiteral("duties")));
        RC_ASSERT(!seen.contains(QStringLiteral("sigType")));
    }));
}

void TestReportPublished::r32_whatIsPublishedIsTrue()
{
    QVERIFY(rc::check([] {
        const BothVersions both = arbitraryReports();
        for (const ReportTable& table : both.published.tables) {
            if (!isOfCounts(table)) {
                continue;
            }
            const CountTable counts = countsBehind(table, both.real);
            for (qsizetype row = 0; row < counts.cells.size(); ++row) {
                for (qsizetype column = 0; column < counts.cells.at(row).size(); ++column) {
                    const ReportCell& cell = table.cells.at(row).at(column);
                    if (cell.kind == ReportCell::Kind::Count) {
                        RC_ASSERT(cell.count == counts.cells.at(row).at(column));
                        RC_ASSERT(cell.count >= 5 || totalOf(counts) == 0);
                    }
                }
            }
        }
    }));
}

QTEST_GUILESS_MAIN(TestReportPublished)
#include "tst_report_published.moc"
