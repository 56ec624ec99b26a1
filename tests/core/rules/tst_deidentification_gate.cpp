// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentification_gate.h"

#include "tests/core/result_text.h"
#include "tests/core/rules/deidentified_support.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lotsbok;

// R31. A file leaves when nobody can be found in it by what others know of a person.
class TestDeidentificationGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r31_whoIsAloneInWhatOthersKnowStopsIt();
    void r31_whatNobodyKnowsDoesNotStopIt();
    void fewerThanFiveMustAllBeAlike();
    void oneCaseIsNeverStopped();
    void r31_coarserStepsOpenIt();
    void r31_whatIsProposedAlwaysOpensIt();
    void whatIsOpenIsLeftAsItIs();
    void aChoiceThatIsNoneIsRefused();
};

namespace {

DeidentifiedTable gateTable(const QStringList& ids, const std::vector<std::vector<int>>& rows)
{
    DeidentifiedTable table;
    for (qsizetype c = 0; c < ids.size(); ++c) {
        DeidentifiedColumn column{ids[c], 0, {}};
        for (const std::vector<int>& row : rows) {
            column.cells.push_back(static_cast<quint16>(row[static_cast<std::size_t>(c)]));
        }
        table.columns.append(column);
    }
    table.codes.resize(rows.size());
    return table;
}

quint16 ageCell(int years)
{
    return finestOf(*deidentifiedVariable(QStringLiteral("age")), years, true);
}

} // namespace

void TestDeidentificationGate::r31_whoIsAloneInWhatOthersKnowStopsIt()
{
    // Six of each sex and six of each age, and one who is the only woman of her age.
    std::vector<std::vector<int>> rows(6, {2, ageCell(16)});
    rows.insert(rows.end(), 6, {1, ageCell(17)});
    rows.push_back({1, ageCell(16)});
    const DeidentificationGate gate =
        deidentificationGate(gateTable({QStringLiteral("sex"), QStringLiteral("age")}, rows));
    QCOMPARE(gate, (DeidentificationGate{5, 1}));
    QVERIFY(!gate.isOpen());
}

void TestDeidentificationGate::r31_whatNobodyKnowsDoesNotStopIt()
{
    std::vector<std::vector<int>> rows(8, {1, 1});
    rows.front() = {1, 2};
    const DeidentifiedTable table = gateTable({QStringLiteral("sex"), QStringLiteral("debts.entry")}, rows);
    QCOMPARE(deidentificationGate(table), (DeidentificationGate{5, 8}));
    QCOMPARE(deidentificationRisk(table).k, 1); // the report says so all the same
    QCOMPARE(knownPart(table).columns.size(), 1);
}

void TestDeidentificationGate::fewerThanFiveMustAllBeAlike()
{
    const QStringList ids{QStringLiteral("sex")};
    QVERIFY(deidentificationGate(gateTable(ids, {{2}, {2}, {2}})).isOpen());
    QCOMPARE(deidentificationGate(gateTable(ids, {{2}, {2}, {1}})), (DeidentificationGate{3, 1}));
    QVERIFY(deidentificationGate(gateTable(ids, {})).isOpen());
}

void TestDeidentificationGate::oneCaseIsNeverStopped()
{
    QVERIFY(deidentificationGate(likelyTable(1, 7)).isOpen());
}

void TestDeidentificationGate::r31_coarserStepsOpenIt()
{
    std::vector<std::vector<int>> rows;
    for (int age = 13; age <= 17; ++age) {
        rows.push_back({ageCell(age)});
    }
    const DeidentifiedTable table = gateTable({QStringLiteral("age")}, rows);
    QVERIFY(!deidentificationGate(table).isOpen());
    const auto chosen = choicesThatOpen(table);
    VERIFY_OK(chosen);
    QCOMPARE(chosen->steps, (QHash<QString, QString>{{QStringLiteral("age"), QStringLiteral("under-18")}}));
    QVERIFY(deidentificationGate(coarsened(table, *chosen).value()).isOpen());
}

void TestDeidentificationGate::r31_whatIsProposedAlwaysOpensIt()
{
    const bool holds = rc::check("proposal", [] {
        const DeidentifiedTable table = likelyTable(*rc::gen::inRange(1, 80), *rc::gen::arbitrary<quint32>());
        const auto chosen = choicesThatOpen(table);
        RC_ASSERT(chosen.has_value());
        const DeidentifiedTable coarser = coarsened(table, *chosen).value();
        RC_ASSERT(deidentificationGate(coarser).isOpen());
        // Only what others may know has become coarser.
        for (auto it = chosen->steps.begin(); it != chosen->steps.end(); ++it) {
            RC_ASSERT(deidentifiedVariable(it.key())->isKnown);
        }
    });
    QVERIFY(holds);
}

void TestDeidentificationGate::whatIsOpenIsLeftAsItIs()
{
    DeidentifiedChoices wish;
    wish.steps.insert(QStringLiteral("debts.entry"), QStringLiteral("left-out"));
    const DeidentifiedTable table = gateTable({QStringLiteral("sex")}, {{1}, {1}, {1}, {1}, {1}});
    QCOMPARE(choicesThatOpen(table, wish).value(), wish);
}

void TestDeidentificationGate::aChoiceThatIsNoneIsRefused()
{
    DeidentifiedChoices wish;
    wish.steps.insert(QStringLiteral("name"), QStringLiteral("as-is"));
    VERIFY_FAILS(choicesThatOpen(gateTable({QStringLiteral("sex")}, {{1}}), wish), ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestDeidentificationGate)
#include "tst_deidentification_gate.moc"
