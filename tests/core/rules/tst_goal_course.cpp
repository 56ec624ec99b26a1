// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_builder.h"
#include "core/rules/goal_course.h"

#include <QTest>

using namespace lotsbok;

/// Bilaga 3.5: a goal's way through the versions of the plan, from what the history keeps.
class TestGoalCourse : public QObject {
    Q_OBJECT

private:
    CaseFile m_file = emptyFile();
    GoalHistory m_history;

    static CaseFile emptyFile()
    {
        const Client client = sample::adult();
        return {Case{CaseId::create(), 1, client.id}, client};
    }

    static HistoryEntry entry(QDate day, int version, const QJsonObject& after)
    {
        HistoryEntry entry;
        entry.at = QDateTime(day, QTime(10, 0), Qt::UTC);
        entry.version = version;
        entry.after = after;
        return entry;
    }

    Plan plan(int number, PlanStatus status, QDate madeOn)
    {
        Plan plan;
        plan.caseId = m_file.value.id;
        plan.number = number;
        plan.status = status;
        plan.madeOn = madeOn;
        m_file.all<Plan>().append(plan);
        return plan;
    }

    /// As it stands last; `entries` is what was written of it.
    Goal goal(const Plan& of, Goal value, const QList<HistoryEntry>& entries)
    {
        value.caseId = m_file.value.id;
        value.plan = of.id;
        m_file.all<Goal>().append(value);
        m_history.insert(value.id.uuid(), entries);
        return value;
    }

    static Goal standing(const char* text, GoalStatus status, QDate due = {})
    {
        Goal value;
        value.area = PlanArea::Occupation;
        value.text = QString::fromUtf8(text);
        value.status = status;
        value.due = due;
        return value;
    }

    static QJsonObject first(const char* text, const char* status, const char* due = "",
                             bool accepted = false)
    {
        QJsonObject after{{QStringLiteral("text"), QString::fromUtf8(text)},
                          {QStringLiteral("status"), QLatin1String(status)},
                          {QStringLiteral("due"), QLatin1String(due)}};
        if (accepted) {
            after.insert(QStringLiteral("accepted"), true);
        }
        return after;
    }

private Q_SLOTS:
    void init()
    {
        m_file = emptyFile();
        m_history.clear();
    }

    void withoutAPlanThereAreNone() { QVERIFY(goalCourses(m_file, m_history).isEmpty()); }

    void aGoalWithoutHistoryIsKnownByItsPlan()
    {
        const Plan of = plan(1, PlanStatus::Current, QDate(2026, 3, 1));
        Goal value = standing("Ha ett arbete", GoalStatus::UnderWay);
        value.accepted = true;
        goal(of, value, {});
        const QList<GoalCourse> courses = goalCourses(m_file, {});
        QCOMPARE(courses.size(), 1);
        QCOMPARE(courses.first().setOn, QDate(2026, 3, 1));
        QCOMPARE(courses.first().agreedOn, QDate(2026, 3, 1));
        QCOMPARE(courses.first().steps, (QList<GoalStep>{{QDate(2026, 3, 1), GoalStatus::UnderWay}}));
        QVERIFY(courses.first().changedOn.isEmpty());
        QVERIFY(!courses.first().firstDue.isValid());
    }

    void everyStepHasItsDay()
    {
        const Plan of = plan(1, PlanStatus::Current, QDate(2026, 3, 1));
        goal(of, standing("Ha ett arbete", GoalStatus::Reached, QDate(2026, 9, 1)),
             {entry(QDate(2026, 3, 2), 1, first("Ha ett arbete", "planned", "2026-06-01")),
              entry(QDate(2026, 3, 9), 2, {{QStringLiteral("accepted"), true}}),
              entry(QDate(2026, 4, 1), 3, {{QStringLiteral("status"), QStringLiteral("under-way")}}),
              entry(QDate(2026, 5, 1), 4, {{QStringLiteral("due"), QStringLiteral("2026-09-01")}}),
              entry(QDate(2026, 5, 2), 5, {{QStringLiteral("responsible"), QStringLiteral("Lotsen")}}),
              entry(QDate(2026, 8, 20), 6, {{QStringLiteral("status"), QStringLiteral("reached")}})});
        const GoalCourse course = goalCourses(m_file, m_history).value(0);
        QCOMPARE(course.setOn, QDate(2026, 3, 2));
        QCOMPARE(course.agreedOn, QDate(2026, 3, 9));
        QCOMPARE(course.steps, (QList<GoalStep>{{QDate(2026, 3, 2), GoalStatus::Planned},
                                                {QDate(2026, 4, 1), GoalStatus::UnderWay},
                                                {QDate(2026, 8, 20), GoalStatus::Reached}}));
        QCOMPARE(course.changedOn, QList<QDate>{QDate(2026, 5, 1)}); // who answers for it changes no goal
        QCOMPARE(course.firstDue, QDate(2026, 6, 1));
        QVERIFY(!course.leftOn.isValid());
    }

    void aYesThatIsTakenBackIsNoYes()
    {
        const Plan of = plan(1, PlanStatus::Current, QDate(2026, 3, 1));
        goal(of, standing("Ha ett arbete", GoalStatus::Planned),
             {entry(QDate(2026, 3, 2), 1, first("Ha ett arbete", "planned", "", true)),
              entry(QDate(2026, 3, 9), 2, {{QStringLiteral("accepted"), false}})});
        QVERIFY(!goalCourses(m_file, m_history).value(0).agreedOn.isValid());
    }

    void theDayOfThePlanCountsWhereBothWereEnteredAtOnce()
    {
        const Plan of = plan(1, PlanStatus::Current, QDate(2026, 3, 1));
        m_history.insert(of.id.uuid(), {entry(QDate(2026, 3, 5), 1, {})});
        goal(of, standing("Bostad", GoalStatus::Planned),
             {entry(QDate(2026, 3, 5), 1, first("Bostad", "planned"))});
        goal(of, standing("Arbete", GoalStatus::Planned),
             {entry(QDate(2026, 4, 5), 1, first("Arbete", "planned"))});
        const QList<GoalCourse> courses = goalCourses(m_file, m_history);
        QCOMPARE(courses.value(0).setOn, QDate(2026, 3, 1));
        QCOMPARE(courses.value(0).steps.value(0).on, QDate(2026, 3, 1));
        QCOMPARE(courses.value(1).setOn, QDate(2026, 4, 5));
    }

    void aGoalThatIsTakenOverGoesOn()
    {
        const Plan old = plan(1, PlanStatus::Replaced, QDate(2026, 1, 10));
        const Plan now = plan(2, PlanStatus::Current, QDate(2026, 4, 10));
        goal(old, standing("Ha ett arbete", GoalStatus::UnderWay, QDate(2026, 6, 1)),
             {entry(QDate(2026, 1, 10), 1, first("Ha ett arbete", "planned", "2026-06-01", true)),
              entry(QDate(2026, 2, 1), 2, {{QStringLiteral("status"), QStringLiteral("under-way")}})});
        Goal carried = standing("Ha ett arbete på heltid", GoalStatus::Partly, QDate(2026, 9, 1));
        carried.accepted = true;
        goal(now, carried,
             {entry(QDate(2026, 4, 10), 1, first("HA ETT  ARBETE", "under-way", "2026-09-01", true)),
              entry(QDate(2026, 5, 1), 2, {{QStringLiteral("text"), carried.text}}),
              entry(QDate(2026, 6, 1), 3, {{QStringLiteral("status"), QStringLiteral("partly")}})});
        const QList<GoalCourse> courses = goalCourses(m_file, m_history);
        QCOMPARE(courses.size(), 1);
        const GoalCourse& course = courses.first();
        QCOMPARE(course.goal.id, carried.id);
        QCOMPARE(course.setOn, QDate(2026, 1, 10));
        QCOMPARE(course.agreedOn, QDate(2026, 1, 10));
        QCOMPARE(course.steps, (QList<GoalStep>{{QDate(2026, 1, 10), GoalStatus::Planned},
                                                {QDate(2026, 2, 1), GoalStatus::UnderWay},
                                                {QDate(2026, 6, 1), GoalStatus::Partly}}));
        QCOMPARE(course.changedOn, (QList<QDate>{QDate(2026, 4, 10), QDate(2026, 5, 1)}));
        QCOMPARE(course.firstDue, QDate(2026, 6, 1));
    }

    void whatTheNewVersionLeavesIsSaid()
    {
        const Plan old = plan(1, PlanStatus::Replaced, QDate(2026, 1, 10));
        plan(2, PlanStatus::Current, QDate(2026, 4, 10));
        goal(old, standing("Sluta röka", GoalStatus::UnderWay), {});
        goal(old, standing("Körkort", GoalStatus::Reached), {});
        const QList<GoalCourse> courses = goalCourses(m_file, m_history);
        QCOMPARE(courses.size(), 2);
        QCOMPARE(courses.value(0).leftOn, QDate(2026, 4, 10));
        QVERIFY(!courses.value(1).leftOn.isValid()); // it was done
    }

    void alikeWordsElsewhereAreAnotherGoal()
    {
        const Plan old = plan(1, PlanStatus::Replaced, QDate(2026, 1, 10));
        const Plan now = plan(2, PlanStatus::Current, QDate(2026, 4, 10));
        goal(old, standing("Träna", GoalStatus::Planned), {});
        Goal other = standing("Träna", GoalStatus::Planned);
        other.area = PlanArea::Leisure;
        goal(now, other, {});
        goal(now, standing("Träna", GoalStatus::Planned), {}); // and twice alike: one goes on
        goal(now, standing("Träna", GoalStatus::Planned), {});
        const QList<GoalCourse> courses = goalCourses(m_file, m_history);
        QCOMPARE(courses.size(), 3);
        QCOMPARE(courses.value(0).setOn, QDate(2026, 1, 10));
        QCOMPARE(courses.value(1).setOn, QDate(2026, 4, 10));
        QCOMPARE(courses.value(2).goal.area, PlanArea::Leisure);
    }

    void aDraftBesideThePlanThatHoldsIsNotShown()
    {
        const Plan now = plan(1, PlanStatus::Current, QDate(2026, 1, 10));
        const Plan draft = plan(2, PlanStatus::Draft, QDate(2026, 4, 10));
        goal(now, standing("Träna", GoalStatus::Planned), {});
        goal(draft, standing("Något nytt", GoalStatus::Planned), {});
        const QList<GoalCourse> courses = goalCourses(m_file, m_history);
        QCOMPARE(courses.size(), 1);
        QVERIFY(!courses.first().leftOn.isValid());
    }
};

QTEST_GUILESS_MAIN(TestGoalCourse)
#include "tst_goal_course.moc"
