// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <QTest>
#include <functional>
#include <numeric>
#include <rapidcheck.h>

using namespace lotsbok;

// R32. What is published of a table must not give back what was left out of it.
class TestSuppression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r32_largeCellsAreAllPublished();
    void r32_anEmptyTableSaysNothingOfAnybody();
    void r32_fewerThanFivePersonsAreNotPublished();
    void r32_oneSmallCellTakesAnotherWithIt();
    void r32_aRowBySumsAloneIsNotWorkedOut();
    void r32_noughtIsSmallToo();
    void r32_theOnlyOtherCellGoesToo();
    void r32_thePossibleValuesAreThoseOfEveryTableThatFits();
    void r32_noSuppressedCellCanBeWorkedOut();
    void r32_largeTablesAreSafeAsWell();
};

namespace {

using Sums = QList<QList<int>>;

/// The table with its sums in the last row and column.
Sums withSums(const CountTable& table)
{
    Sums sums = table.cells;
    QList<int> last(table.cells.first().size(), 0);
    for (QList<int>& row : sums) {
        int sum = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            sum += row[column];
            last[column] += row[column];
        }
        row.append(sum);
    }
    last.append(std::accumulate(last.begin(), last.end(), 0));
    sums.append(last);
    return sums;
}

bool fits(const Sums& sums, const PublishedTable& published)
{
    for (qsizetype row = 0; row < sums.size(); ++row) {
        for (qsizetype column = 0; column < sums[row].size(); ++column) {
            if (published.cells[row][column].value_or(sums[row][column]) != sums[row][column]) {
                return false;
            }
        }
    }
    return true;
}

/// Every table of whole numbers with this grand total, one after the other: what an attacker could try.
void forEachTable(CountTable& table, qsizetype cell, int left, const std::function<void()>& each)
{
    const qsizetype columns = table.cells.first().size();
    const qsizetype last = table.cells.size() * columns - 1;
    int& value = table.cells[cell / columns][cell % columns];
    if (cell == last) {
        value = left;
        each();
        return;
    }
    for (value = 0; value <= left; ++value) {
        forEachTable(table, cell + 1, left - value, each);
    }
}

/// The least and the most of every cell over all tables that fit what is published: by trying them all.
QList<QList<PossibleValues>> byTryingAll(const CountTable& table, const PublishedTable& published)
{
    const Sums real = withSums(table);
    QList<QList<PossibleValues>> values(real.size(), QList<PossibleValues>(real.first().size(), {999, -1}));
    CountTable tried = table;
    forEachTable(tried, 0, real.last().last(), [&] {
        const Sums sums = withSums(tried);
        if (!fits(sums, published)) {
            return;
        }
        for (qsizetype row = 0; row < sums.size(); ++row) {
            for (qsizetype column = 0; column < sums[row].size(); ++column) {
                PossibleValues& seen = values[row][column];
                seen.least = std::min(seen.least, sums[row][column]);
                seen.most = std::max(seen.most, sums[row][column]);
            }
        }
    });
    return values;
}

CountTable arbitraryTable(int rows, int columns, int mostInCell)
{
    CountTable table;
    for (int row = 0; row < rows; ++row) {
        QList<int> cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, mostInCell + 1)));
        }
        table.cells.append(cells);
    }
    return table;
}

int suppressed(const PublishedTable& published)
{
    int count = 0;
    for (const auto& row : published.cells) {
        count += static_cast<int>(std::count(row.begin(), row.end(), std::nullopt));
    }
    return count;
}

/// Every small cell keeps the values 0–4, every other suppressed one keeps two.
void assertSafe(const CountTable& table, const PublishedTable& published,
                const QList<QList<PossibleValues>>& possible)
{
    const Sums sums = withSums(table);
    for (qsizetype row = 0; row < sums.size(); ++row) {
        for (qsizetype column = 0; column < sums[row].size(); ++column) {
            if (!published.isSuppressed(row, column)) {
                RC_ASSERT(sums[row][column] >= 5);
                RC_ASSERT(published.cells[row][column] == sums[row][column]);
            } else if (sums[row][column] < 5) {
                RC_ASSERT(possible[row][column].least == 0);
                RC_ASSERT(possible[row][column].most >= 4);
            } else {
                RC_ASSERT(possible[row][column].width() >= 1);
            }
        }
    }
}

} // namespace

void TestSuppression::r32_largeCellsAreAllPublished()
{
    const auto published = publishable({{{5, 6}, {7, 8}}});
    const PublishedTable whole{{{5, 6, 11}, {7, 8, 15}, {12, 14, 26}}};
    QCOMPARE(published, whole);
}

void TestSuppression::r32_anEmptyTableSaysNothingOfAnybody()
{
    QCOMPARE(suppressed(publishable({{{0, 0}, {0, 0}}})), 0);
}

void TestSuppression::r32_fewerThanFivePersonsAreNotPublished()
{
    QCOMPARE(suppressed(publishable({{{2, 0}, {1, 1}}})), 9);
}

void TestSuppression::r32_oneSmallCellTakesAnotherWithIt()
{
    const auto published = publishable({{{3, 20, 9}}});
    QVERIFY(published.isSuppressed(0, 0));
    QVERIFY(published.isSuppressed(0, 2)); // the cheapest that hides it
    QCOMPARE(published.cells[0][1], 20);
    QCOMPARE(published.cells[0][3], 32);
}

void TestSuppression::r32_aRowBySumsAloneIsNotWorkedOut()
{
    // With one cell alone left out, its row's and its column's sum would each give it back.
    const auto published = publishable({{{2, 30}, {40, 50}}});
    QVERIFY(published.isSuppressed(0, 0));
    QVERIFY(suppressed(published) >= 4);
    QCOMPARE(published.cells[2][2], 122);
}

void TestSuppression::r32_noughtIsSmallToo()
{
    // Nobody answered no: then everybody answered yes.
    const auto published = publishable({{{0, 12}}});
    QVERIFY(published.isSuppressed(0, 0));
    QVERIFY(published.isSuppressed(0, 1));
}

void TestSuppression::r32_theOnlyOtherCellGoesToo()
{
    const auto published = publishable({{{1}, {9}}});
    QVERIFY(published.isSuppressed(0, 0));
    QVERIFY(published.isSuppressed(1, 0));
    QCOMPARE(published.cells[2][1], 10);
}

void TestSuppression::r32_thePossibleValuesAreThoseOfEveryTableThatFits()
{
    const bool held = rc::check("the network finds what trying every table finds", [] {
        const CountTable table = arbitraryTable(2, 3, 3);
        PublishedTable published = publishable(table);
        const Sums sums = withSums(table);
        for (qsizetype row = 0; row < sums.size(); ++row) {
            for (qsizetype column = 0; column < sums[row].size(); ++column) {
                const bool total = row + 1 == sums.size() && column + 1 == sums[row].size();
                const bool open = total || *rc::gen::arbitrary<bool>();
                published.cells[row][column] = open ? std::optional(sums[row][column]) : std::nullopt;
            }
        }
        const auto found = possibleValues(table, published);
        const auto tried = byTryingAll(table, published);
        for (qsizetype row = 0; row < sums.size(); ++row) {
            for (qsizetype column = 0; column < sums[row].size(); ++column) {
                RC_ASSERT(found[row][column].least == tried[row][column].least);
                RC_ASSERT(found[row][column].most == tried[row][column].most);
            }
        }
    });
    QVERIFY(held);
}

void TestSuppression::r32_noSuppressedCellCanBeWorkedOut()
{
    const bool held = rc::check("by trying every table", [] {
        const bool wide = *rc::gen::arbitrary<bool>();
        const CountTable table = wide ? arbitraryTable(1, 4, 6) : arbitraryTable(2, 2, 7);
        RC_PRE(withSums(table).last().last() >= 5);
        const PublishedTable published = publishable(table);
        assertSafe(table, published, byTryingAll(table, published));
    });
    QVERIFY(held);
}

void TestSuppression::r32_largeTablesAreSafeAsWell()
{
    const bool held = rc::check("by the network, which the test above checks", [] {
        const CountTable table =
            arbitraryTable(*rc::gen::inRange(1, 9), *rc::gen::inRange(1, 6), *rc::gen::element(3, 12, 40));
        RC_PRE(withSums(table).last().last() >= 5);
        const PublishedTable published = publishable(table);
        assertSafe(table, published, possibleValues(table, published));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
