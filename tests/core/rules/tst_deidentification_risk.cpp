// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentification_risk.h"

#include "tests/core/rules/deidentified_support.h"

#include <QTest>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace lotsbok;

// R31. The report must say what somebody who tries every way finds.
class TestDeidentificationRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNoRisk();
    void oneIsAlone();
    void whoIsLikeEverybodyIsHidden();
    void threeThingsFindWhoTwoHide();
    void notStatedIsAValue();
    void aVariableIsNamedThatMakesItSo();
    void r31_itIsWhatTryingEveryWayFinds();
};

namespace {

/// Tables of some columns of few values.
DeidentifiedTable tableOf(const std::vector<const char*>& ids, const std::vector<std::vector<int>>& rows)
{
    DeidentifiedTable table;
    for (std::size_t c = 0; c < ids.size(); ++c) {
        DeidentifiedColumn column{QLatin1String(ids[c]), 0, {}};
        for (const std::vector<int>& row : rows) {
            column.cells.push_back(static_cast<quint16>(row[c]));
        }
        table.columns.append(column);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.codes.push_back(codeOf(i));
    }
    return table;
}

/// What an attacker finds who tries every subset with a dictionary.
DeidentificationRisk byTryingAll(const DeidentifiedTable& table)
{
    DeidentificationRisk risk;
    risk.rows = static_cast<int>(table.rows());
    risk.k = risk.rows;
    std::set<std::size_t> alone;
    std::set<std::size_t> few;
    const auto count = static_cast<quint32>(table.columns.size());
    for (quint32 subset = 1; subset < (1U << count); ++subset) {
        const int size = std::popcount(subset);
        if (size > 3) {
            continue;
        }
        std::map<std::vector<quint16>, std::vector<std::size_t>> groups;
        for (std::size_t row = 0; row < table.codes.size(); ++row) {
            std::vector<quint16> key;
            for (quint32 c = 0; c < count; ++c) {
                if ((subset >> c & 1U) != 0) {
                    key.push_back(table.columns[static_cast<qsizetype>(c)].cells[row]);
                }
            }
            groups[key].push_back(row);
        }
        for (const auto& [key, rows] : groups) {
            const auto at = static_cast<std::size_t>(size - 1);
            risk.k = std::min(risk.k, static_cast<int>(rows.size()));
            risk.unique[at] += rows.size() == 1 ? 1 : 0;
            risk.small[at] += rows.size() < 5 ? 1 : 0;
            if (rows.size() == 1) {
                alone.insert(rows.front());
            }
            if (rows.size() < 5) {
                few.insert(rows.begin(), rows.end());
            }
        }
    }
    risk.uniqueRows = static_cast<int>(alone.size());
    risk.smallRows = static_cast<int>(few.size());
    return risk;
}

} // namespace

void TestDeidentificationRisk::nobodyIsNoRisk()
{
    const DeidentificationRisk risk = deidentificationRisk(likelyTable(0, 1));
    QCOMPARE(risk.k, 0);
    QCOMPARE(risk.rows, 0);
    QVERIFY(risk.smallest.isEmpty());
}

void TestDeidentificationRisk::oneIsAlone()
{
    const DeidentificationRisk risk = deidentificationRisk(tableOf({"sex"}, {{1}}));
    QCOMPARE(risk.k, 1);
    QCOMPARE(risk.uniqueRows, 1);
    QCOMPARE(risk.smallRows, 1);
}

void TestDeidentificationRisk::whoIsLikeEverybodyIsHidden()
{
    const DeidentificationRisk risk = deidentificationRisk(
        tableOf({"sex", "age"}, std::vector<std::vector<int>>(6, std::vector<int>{2, 3})));
    QCOMPARE(risk.k, 6);
    QCOMPARE(risk.uniqueRows, 0);
    QCOMPARE(risk.smallRows, 0);
    QCOMPARE(risk.variables.first().smallestWithout, 6);
}

void TestDeidentificationRisk::threeThingsFindWhoTwoHide()
{
    // Every value of one and every pair stands twice or more; all three together only once.
    std::vector<std::vector<int>> rows;
    for (int i = 0; i < 8; ++i) {
        rows.push_back({1 + (i & 1), 1 + (i >> 1 & 1), 1 + (i >> 2 & 1)});
    }
    const DeidentificationRisk risk =
        deidentificationRisk(tableOf({"work.entry", "studies.entry", "debts.entry"}, rows));
    QCOMPARE(risk.k, 1);
    QCOMPARE(risk.unique, (std::array<qint64, 3>{0, 0, 8}));
    QCOMPARE(risk.small, (std::array<qint64, 3>{6, 12, 8}));
    QCOMPARE(risk.smallest.size(), 8);
    QCOMPARE(risk.smallest.first().variables.size(), 3);
    for (const VariableRisk& variable : risk.variables) {
        QCOMPARE(variable.smallestWithout, 2);
        QCOMPARE(variable.uniqueWithout, 0);
    }
}

void TestDeidentificationRisk::notStatedIsAValue()
{
    const DeidentificationRisk risk = deidentificationRisk(tableOf({"sex"}, {{1}, {1}, {0}}));
    QCOMPARE(risk.k, 1);
    QCOMPARE(risk.smallest, (QList<AlikeRows>{{{QStringLiteral("sex")}, {QString()}, 1}}));
}

void TestDeidentificationRisk::aVariableIsNamedThatMakesItSo()
{
    std::vector<std::vector<int>> rows(20, {1, 1});
    rows.push_back({1, 3});
    const DeidentificationRisk risk = deidentificationRisk(tableOf({"work.entry", "sex"}, rows));
    QCOMPARE(risk.k, 1);
    QCOMPARE(risk.variables.first().variable, QStringLiteral("sex"));
    QCOMPARE(risk.variables.first().smallestWithout, 21);
    QCOMPARE(risk.variables.last().smallestWithout, 1);
    QCOMPARE(risk.smallest.first(), (AlikeRows{{QStringLiteral("sex")}, {QStringLiteral("other")}, 1}));
}

void TestDeidentificationRisk::r31_itIsWhatTryingEveryWayFinds()
{
    const bool holds = rc::check("risk", [] {
        const auto rows = *rc::gen::inRange(1, 60);
        const auto columns = *rc::gen::inRange(1, 9);
        const auto values = *rc::gen::inRange(1, 40);
        DeidentifiedTable table = likelyTable(rows, *rc::gen::arbitrary<quint32>());
        while (table.columns.size() > columns) {
            table.columns.removeAt(*rc::gen::inRange<qsizetype>(0, table.columns.size()));
        }
        // Many values for few rows too: columns as months have.
        for (quint16& cell : table.columns.first().cells) {
            cell = static_cast<quint16>(*rc::gen::inRange(0, values));
        }
        const DeidentificationRisk risk = deidentificationRisk(table);
        const DeidentificationRisk tried = byTryingAll(table);
        RC_ASSERT(risk.k == tried.k);
        RC_ASSERT(risk.unique == tried.unique);
        RC_ASSERT(risk.small == tried.small);
        RC_ASSERT(risk.uniqueRows == tried.uniqueRows);
        RC_ASSERT(risk.smallRows == tried.smallRows);
        for (const VariableRisk& variable : risk.variables) {
            DeidentifiedTable without = table;
            without.columns.removeIf(
                [&](const DeidentifiedColumn& column) { return column.id == variable.variable; });
            RC_ASSERT(variable.smallestWithout == byTryingAll(without).k);
        }
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestDeidentificationRisk)
#include "tst_deidentification_risk.moc"
