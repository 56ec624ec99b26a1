// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_builder.h"
#include "core/rules/plan_rules.h"

#include <QTest>

using namespace lotsbok;

/// Bilaga 3.5: what a goal lacks, and what a new version takes over.
class TestPlanRules : public QObject {
    Q_OBJECT

private:
    static CaseFile file()
    {
        const Client client = sample::adult();
        return {Case{CaseId::create(), 1, client.id}, client};
    }

    static Goal smarta()
    {
        Goal goal;
        goal.text = QStringLiteral("Ha ett arbete");
        goal.measure = QStringLiteral("Anställd minst 20 timmar i veckan");
        goal.accepted = true;
        goal.realistic = true;
        goal.due = QDate(2026, 9, 1);
        goal.responsible = QStringLiteral("Lotsen");
        return goal;
    }

private Q_SLOTS:
    void aGoalLacksWhatIsTakenAway()
    {
        QCOMPARE(missingCriteria(smarta()), QList<SmartaCriterion>());
        const std::pair<SmartaCriterion, std::function<void(Goal&)>> changes[] = {
            {SmartaCriterion::Specific, [](Goal& goal) { goal.text = QStringLiteral("  "); }},
            {SmartaCriterion::Measurable, [](Goal& goal) { goal.measure.clear(); }},
            {SmartaCriterion::Accepted, [](Goal& goal) { goal.accepted = false; }},
            {SmartaCriterion::Realistic, [](Goal& goal) { goal.realistic = false; }},
            {SmartaCriterion::Timed, [](Goal& goal) { goal.due = {}; }},
            {SmartaCriterion::Responsible, [](Goal& goal) { goal.responsible.clear(); }}};
        QSet<QString> names;
        for (const auto& [criterion, change] : changes) {
            Goal goal = smarta();
            change(goal);
            QCOMPARE(missingCriteria(goal), QList{criterion});
            names.insert(smartaLackName(criterion));
        }
        QCOMPARE(names.size(), 6);
        QCOMPARE(missingCriteria(Goal()).size(), 6);
    }

    void theCurrentPlanIsWorkedWithElseTheNewestDraft()
    {
        CaseFile of = file();
        QVERIFY(!workingPlan(of));
        Plan plan;
        plan.status = PlanStatus::Replaced;
        sample::add(of, plan);
        QVERIFY(!workingPlan(of));
        for (const int number : {3, 2}) {
            Plan draft;
            draft.number = number;
            sample::add(of, draft);
        }
        QCOMPARE(workingPlan(of)->number, 3);
        Plan current;
        current.number = 4;
        current.status = PlanStatus::Current;
        sample::add(of, current);
        QCOMPARE(workingPlan(of)->number, 4);
    }

    void aNewVersionTakesOverWhatIsOpen()
    {
        CaseFile of = file();
        Plan plan;
        plan.number = 7;
        plan.status = PlanStatus::Current;
        plan.agreement = Agreement::Yes;
        plan.words = QStringLiteral("Bra");
        plan = sample::add(of, plan);
        const auto goal = [&](GoalStatus status) {
            Goal value = smarta();
            value.plan = plan.id;
            value.status = status;
            return sample::add(of, value);
        };
        const auto activity = [&](const Goal& in, ActivityStatus status) {
            Activity value;
            value.goal = in.id;
            value.status = status;
            return sample::add(of, value);
        };
        const Goal planned = goal(GoalStatus::Planned);
        const Goal reachedWithWorkLeft = goal(GoalStatus::Reached);
        const Goal ended = goal(GoalStatus::Ended);
        activity(planned, ActivityStatus::Done);
        const Activity open = activity(planned, ActivityStatus::Open);
        activity(reachedWithWorkLeft, ActivityStatus::Open);
        activity(ended, ActivityStatus::Ended);
        const PlanVersion next = nextPlanVersion(of, workingPlan(of), QDate(2026, 4, 1));
        QCOMPARE(next.plan.number, 8);
        QCOMPARE(next.plan.status, PlanStatus::Draft);
        QCOMPARE(next.plan.caseId, of.value.id);
        QCOMPARE(next.plan.agreement, Agreement::NotAsked);
        QVERIFY(next.plan.words.isEmpty());
        QCOMPARE(next.goals.size(), 2);
        QCOMPARE(next.activities.size(), 2);
        for (const Goal& copy : next.goals) {
            QVERIFY(!of.find<Goal>(copy.id));
            QCOMPARE(copy.plan, next.plan.id);
            QCOMPARE(copy.version, 0);
        }
        QCOMPARE(next.activities.first().goal, next.goals.first().id);
        QVERIFY(next.activities.first().id != open.id);
    }

    void withoutAPlanTheFirstVersionIsEmpty()
    {
        const CaseFile of = file();
        const PlanVersion first = nextPlanVersion(of, nullptr, QDate(2026, 4, 1));
        QCOMPARE(first.plan.number, 1);
        QCOMPARE(first.plan.madeOn, QDate(2026, 4, 1));
        QVERIFY(first.goals.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
