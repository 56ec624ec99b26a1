// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_status.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>
#include <functional>
#include <rapidcheck.h>

using namespace lotsbok;
using namespace lotsbok::sample;

/// The derived status of any collection of facts.
class CaseStatusPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfEntryDoesNotMatter();
    void aFactNeverUndoesAStep();
    void narrowFilesGiveTheSameStep();
    void theStepIsTheFirstThatLacksSomething();
};

namespace {

using Fact = std::function<void(CaseFile&)>;

/// Everything that may be entered, each on a day of its own.
QList<Fact> facts()
{
    static const auto plan = PlanId::create();
    static const auto goal = GoalId::create();
    return {
        [](CaseFile& f) { fillIntake(f); },
        [](CaseFile& f) { giveConsent(f, ConsentKind::Support, QDate(2026, 2, 3)); },
        [](CaseFile& f) { share(f, police(), QDate(2026, 2, 6)); },
        [](CaseFile& f) { share(f, jobbtorg(), QDate(2026, 2, 9)); },
        [](CaseFile& f) { addGuardian(f, QStringLiteral("Mika Åhlén")); },
        [](CaseFile& f) { add(f, NetworkTie()); },
        [](CaseFile& f) { decide(f, DecisionKind::Grant, QDate(2026, 2, 16)); },
        [](CaseFile& f) { decide(f, DecisionKind::Other, QDate(2026, 2, 17)); },
        [](CaseFile& f) { followUp(f, FollowUpKind::Entry, QDate(2026, 2, 18)); },
        [](CaseFile& f) {
            Plan value;
            value.id = plan;
            value.status = PlanStatus::Current;
            value.followedUpOn = QDate(2026, 3, 30);
            add(f, value);
        },
        [](CaseFile& f) { addPlan(f, PlanStatus::Draft); },
        [](CaseFile& f) {
            Goal value;
            value.id = goal;
            value.plan = plan;
            value.measure = QStringLiteral("20 timmar");
            add(f, value);
        },
        [](CaseFile& f) {
            Activity value;
            value.goal = goal;
            add(f, value);
        },
        [](CaseFile& f) { add(f, meetingOf(f, utc(2026, 3, 18, 9), {police()}, MeetingStatus::Held)); },
        [](CaseFile& f) { add(f, meetingOf(f, utc(2026, 4, 18, 9), {police()})); },
        [](CaseFile& f) { theOne<Closing>(f).begunOn = QDate(2026, 3, 30); },
        [](CaseFile& f) { followUp(f, FollowUpKind::Exit, QDate(2026, 3, 31)); },
    };
}

/// What may take back: assessments and withdrawals, each on a day of its own.
QList<Fact> judgements()
{
    return {
        [](CaseFile& f) { assess(f, QDate(2026, 2, 13), 2); },
        [](CaseFile& f) { assess(f, QDate(2026, 3, 13), 4); },
        [](CaseFile& f) { assess(f, QDate(2026, 3, 20), 3); },
        [](CaseFile& f) {
            for (const ConsentScope& scope : f.all<ConsentScope>()) {
                if (scope.party.kind == PartyKind::Police) {
                    add(f, withdrawalOf(scope, utc(2026, 3, 25)));
                }
            }
        },
    };
}

QList<Fact> some(const QList<Fact>& all)
{
    QList<Fact> chosen;
    for (const Fact& fact : all) {
        if (*rc::gen::inRange(0, 4) != 0) {
            chosen.append(fact);
        }
    }
    return chosen;
}

CaseFile caseWith(const QList<Fact>& entered)
{
    CaseFile file = newCase();
    for (const Fact& fact : entered) {
        fact(file);
    }
    return file;
}

CaseFile anyCase()
{
    return caseWith(some(facts()) + some(judgements()));
}

template<typename T>
void shuffle(QList<T>& list)
{
    for (qsizetype i = list.size() - 1; i > 0; --i) {
        list.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    }
}

bool isSame(const CaseStatus& a, const CaseStatus& b)
{
    bool same = a.state == b.state && a.step == b.step && a.level == b.level;
    for (qsizetype i = 0; i < a.steps.size(); ++i) {
        same = same && a.steps[i].done == b.steps[i].done && a.steps[i].lacks == b.steps[i].lacks;
    }
    return same;
}

} // namespace

void CaseStatusPropertiesTest::theOrderOfEntryDoesNotMatter()
{
    QVERIFY(rc::check("status: the order in which facts are entered does not matter", [] {
        const CaseFile file = anyCase();
        CaseFile other = file;
        CaseRecordTypes::forEach([&other]<typename T>() { shuffle(other.all<T>()); });
        RC_ASSERT(isSame(caseStatus(file, {}, now()), caseStatus(other, {}, now())));
    }));
}

void CaseStatusPropertiesTest::aFactNeverUndoesAStep()
{
    QVERIFY(rc::check("status: one more fact never undoes a step, save withdrawals and assessments", [] {
        const QList<Fact> entered = some(facts());
        const QList<Fact> all = facts();
        CaseFile file = caseWith(entered);
        const CaseStatus before = caseStatus(file, {}, now());
        all.at (*rc::gen::inRange<qsizetype>(0, all.size()))(file);
        const CaseStatus after = caseStatus(file, {}, now());
        for (qsizetype i = 0; i < before.steps.size(); ++i) {
            RC_ASSERT(after.steps[i].done >= before.steps[i].done);
        }
        RC_ASSERT(after.step >= before.step);
    }));
}

void CaseStatusPropertiesTest::narrowFilesGiveTheSameStep()
{
    QVERIFY(rc::check("status: a narrow file has the same step", [] {
        const CaseFile file = anyCase();
        const CaseStep step = caseStep(file, now());
        RC_ASSERT(caseStep(narrow(file), now()) == step);
        RC_ASSERT(caseStatus(file, {}, now()).step == step);
    }));
}

void CaseStatusPropertiesTest::theStepIsTheFirstThatLacksSomething()
{
    QVERIFY(rc::check("status: until a closing, the step is the first that is not done", [] {
        CaseFile file = anyCase();
        file.all<Closing>().clear();
        const CaseStatus status = caseStatus(file, {}, now());
        for (const StepStatus& row : status.steps) {
            const bool right = row.step < status.step ? row.done : (row.step > status.step || !row.done);
            RC_ASSERT(right);
        }
    }));
}

QTEST_GUILESS_MAIN(CaseStatusPropertiesTest)
#include "tst_case_status_properties.moc"
