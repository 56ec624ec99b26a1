// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/name_likeness.h"
#include "core/rules/procurement.h"
#include "tests/core/rules/bilaga_33.h"

#include <QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace lotsbok;

/// What must hold for all answers and sums, not only for those of the tables.
class RulePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r17Properties();
    void r17OrderDoesNotMatter();
    void procurementGrowsWithTheSum();
    void likenessIsMutual();
};

namespace {

QList<ThreatIndicator> arbitraryAnswers()
{
    QList<ThreatIndicator> indicators = bilaga33();
    for (ThreatIndicator& indicator : indicators) {
        const int drawn = *rc::gen::inRange(0, 3);
        indicator.answer = drawn == 0 ? std::nullopt : std::optional(drawn == 1);
    }
    return indicators;
}

std::optional<ThreatProposal> proposalWith(QList<ThreatIndicator> indicators, qsizetype index,
                                           std::optional<bool> answer)
{
    indicators[index].answer = answer;
    return proposeThreatLevel(indicators);
}

} // namespace

void RulePropertiesTest::r17Properties()
{
    QVERIFY(rc::check(
        "R17: the proposal is one of the touched levels, and there is one when a raising indicator is yes",
        [] {
            const QList<ThreatIndicator> indicators = arbitraryAnswers();
            const ThreatProposal proposal = proposeThreatLevel(indicators);
            const bool raising =
                std::any_of(indicators.begin(), indicators.end(),
                            [](const ThreatIndicator& i) { return !i.limits && i.answer.value_or(false); });
            RC_ASSERT(proposal.level.has_value() == raising);
            const bool isTouched = !proposal.level || proposal.touched.contains(*proposal.level);
            RC_ASSERT(isTouched); // RC_ASSERT takes an expression apart: || inside it would not stop early
        }));
    QVERIFY(rc::check("R17: a limiting indicator never changes the level or the touched levels", [] {
        const QList<ThreatIndicator> indicators = arbitraryAnswers();
        const auto yes = proposalWith(indicators, 5, true);
        const auto no = proposalWith(indicators, 5, false);
        RC_ASSERT(yes->level == no->level);
        RC_ASSERT(yes->touched == no->touched);
    }));
    QVERIFY(rc::check("R17: no and unanswered propose the same, and only unanswered is listed", [] {
        const QList<ThreatIndicator> indicators = arbitraryAnswers();
        const auto index = *rc::gen::inRange<qsizetype>(0, indicators.size());
        const auto no = proposalWith(indicators, index, false);
        const auto open = proposalWith(indicators, index, std::nullopt);
        RC_ASSERT(no->level == open->level);
        RC_ASSERT(open->unanswered.size() == no->unanswered.size() + 1);
    }));
    QVERIFY(rc::check("R17: an own indicator of level 5 always gives 5", [] {
        const QList<ThreatIndicator> indicators = arbitraryAnswers();
        RC_ASSERT(proposalWith(indicators, 8, true)->level == 5);
    }));
    QVERIFY(rc::check("R17: one more yes never lowers the proposal", [] {
        const QList<ThreatIndicator> indicators = arbitraryAnswers();
        const auto index = *rc::gen::inRange<qsizetype>(0, indicators.size());
        const auto yes = proposalWith(indicators, index, true);
        const auto no = proposalWith(indicators, index, false);
        RC_ASSERT(yes->level.value_or(0) >= no->level.value_or(0));
        RC_ASSERT(indicators[index].limits || yes->level >= indicators[index].levels.first());
    }));
}

void RulePropertiesTest::r17OrderDoesNotMatter()
{
    QVERIFY(rc::check("R17: the order of the indicators does not matter", [] {
        const QList<ThreatIndicator> indicators = arbitraryAnswers();
        QList<ThreatIndicator> reversed(indicators.rbegin(), indicators.rend());
        const ThreatProposal forward = proposeThreatLevel(indicators);
        const ThreatProposal backward = proposeThreatLevel(reversed);
        RC_ASSERT(forward.level == backward.level);
        RC_ASSERT(forward.touched == backward.touched);
        RC_ASSERT(forward.contradiction == backward.contradiction);
    }));
}

void RulePropertiesTest::procurementGrowsWithTheSum()
{
    QVERIFY(rc::check("2.4: a larger sum never needs less, on any day from 2018", [] {
        const QDate day = QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 15'000));
        const qint64 one = *rc::gen::inRange<qint64>(0, 1'000'000'00);
        const qint64 more = one + *rc::gen::inRange<qint64>(0, 1'000'000'00);
        const auto smaller = procurementOutcome(one, day);
        const auto larger = procurementOutcome(more, day);
        RC_ASSERT(smaller.has_value());
        RC_ASSERT(larger.has_value());
        RC_ASSERT(*smaller <= *larger);
    }));
    QVERIFY(rc::check(
        "2.4: once over the direct-purchase limit, the smallest further purchase stays over it", [] {
            const QDate day = QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 15'000));
            const qint64 limit = procurementLimitsOn(day)->directLimitOre;
            const qint64 earlier = limit + *rc::gen::inRange<qint64>(1, 1'000'000'00);
            RC_ASSERT(procurementOutcome(earlier + 1, day) == ProcurementOutcome::FullProcurement);
        }));
}

void RulePropertiesTest::likenessIsMutual()
{
    QVERIFY(rc::check("R40: likeness of names is mutual, and a name is like itself", [] {
        const auto name = [] {
            const auto letters = *rc::gen::container<std::string>(rc::gen::inRange('a', 'e'));
            return QString::fromStdString(letters);
        };
        const QString a = name();
        const QString b = name();
        const QString c = name();
        const QString d = name();
        RC_ASSERT(areNamesAlike(a, b, c, d) == areNamesAlike(c, d, a, b));
        RC_ASSERT(a.isEmpty() || areNamesAlike(a, b, a, b));
    }));
}

QTEST_GUILESS_MAIN(RulePropertiesTest)
#include "tst_rule_properties.moc"
