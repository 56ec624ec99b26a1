// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/duty_support.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lotsbok;

class DutyReconcileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyNamesKindSubjectSourceAndDay();
    void everyKindHasItsOwnWordAndSentence();
    void r2_acknowledgedDoesNotComeBack();
    void r2_aNewCauseDoes();
    void onlySomeCanBeAcknowledged();
    void overdueAndAlarmingComeFirst();
    void theOrderDoesNotDependOnTheInput();
};

namespace {

Acknowledgement acknowledged(const Duty& duty)
{
    Acknowledgement note;
    note.duty = duty.key();
    note.on = sample::today;
    return note;
}

Duty dueOn(DutyKind kind, const char* rule, QDate due)
{
    Duty duty;
    duty.kind = kind;
    duty.rule = QString::fromLatin1(rule);
    duty.subject = SubjectRef::of(CaseId::create());
    duty.due = due;
    return duty;
}

QList<Duty> mixed()
{
    Duty alarm = dueOn(DutyKind::MeetingNotEnded, "R23", {});
    alarm.alarm = true;
    alarm.since = sample::now();
    Duty older = alarm;
    older.subject = SubjectRef::of(CaseId::create());
    older.since = sample::now().addSecs(-60);
    return {dueOn(DutyKind::NetworkMeeting, "R27", QDate(2026, 4, 20)),
            alarm,
            dueOn(DutyKind::JudgeThreat, "R37", QDate(2026, 3, 1)),
            dueOn(DutyKind::SecondLots, "R2", {}),
            dueOn(DutyKind::Belonging, "R4", QDate(2026, 4, 20)),
            older,
            dueOn(DutyKind::InformChief, "R18", QDate(2026, 2, 1)),
            dueOn(DutyKind::ActivityDue, "Bilaga 3.5", QDate(2026, 4, 20)),
            dueOn(DutyKind::MakePlan, "R8", sample::today)};
}

} // namespace

void DutyReconcileTest::theKeyNamesKindSubjectSourceAndDay()
{
    Duty duty = dueOn(DutyKind::ReviewThreat, "R22", QDate(2026, 2, 1));
    duty.subject.id = QUuid::fromString(QStringLiteral("01940000-0000-7000-8000-000000000001"));
    QCOMPARE(duty.key(),
             QStringLiteral("review-threat:case:01940000-0000-7000-8000-000000000001:-:2026-02-01"));
    duty.source = QUuid::fromString(QStringLiteral("01940000-0000-7000-8000-000000000002"));
    duty.due = {};
    QCOMPARE(duty.key(), QStringLiteral("review-threat:case:01940000-0000-7000-8000-000000000001:"
                                        "01940000-0000-7000-8000-000000000002:-"));
}

void DutyReconcileTest::everyKindHasItsOwnWordAndSentence()
{
    const QRegularExpression digit(QStringLiteral("[0-9]"));
    QSet<QByteArray> words;
    QSet<QString> texts;
    for (size_t i = 0; i < wordsOf(DutyKind{}).size(); ++i) {
        Duty duty;
        duty.kind = static_cast<DutyKind>(i);
        words.insert(wordsOf(duty.kind)[i]);
        texts.insert(duty.text());
        QVERIFY2(!duty.text().contains(digit), "a figure could be taken for a threat level");
        QVERIFY(duty.text().endsWith(u'.'));
    }
    QCOMPARE(words.size(), qsizetype(wordsOf(DutyKind{}).size()));
    QCOMPARE(texts.size(), words.size());
    QCOMPARE(wordsOf(DutyKind{}).size(), size_t(45));
}

void DutyReconcileTest::r2_acknowledgedDoesNotComeBack()
{
    CaseFile file = sample::grantedCase();
    file.value.secondLots.reset();
    const QList<Duty> duties = sample::dutiesOf(file);
    QCOMPARE(duties.size(), 1);
    const QList<Acknowledgement> notes{acknowledged(duties.first())};
    QVERIFY(reconciled(duties, notes, sample::today).isEmpty());
    const QList<Duty> later = sample::dutiesOf(file, sample::utc(2026, 4, 2));
    QVERIFY(reconciled(later, notes, sample::today.addDays(1)).isEmpty());
}

void DutyReconcileTest::r2_aNewCauseDoes()
{
    CaseFile file = sample::grantedCase();
    file.value.secondLots.reset();
    const QList<Acknowledgement> notes{acknowledged(sample::dutiesOf(file).first())};
    file.value.lots = sample::caseworkerUser();
    QCOMPARE(reconciled(sample::dutiesOf(file), notes, sample::today).size(), 1);
    CaseFile other = sample::grantedCase();
    other.value.secondLots.reset();
    QVERIFY2(reconciled(sample::dutiesOf(other), notes, sample::today).size() == 1, "of another case");
}

void DutyReconcileTest::onlySomeCanBeAcknowledged()
{
    const Duty duty = dueOn(DutyKind::ReviewThreat, "R22", sample::today);
    QCOMPARE(reconciled({duty}, {acknowledged(duty)}, sample::today).size(), 1);
}

void DutyReconcileTest::overdueAndAlarmingComeFirst()
{
    const QList<DutyKind> order{DutyKind::MeetingNotEnded, DutyKind::MeetingNotEnded, DutyKind::InformChief,
                                DutyKind::JudgeThreat,     DutyKind::SecondLots,      DutyKind::MakePlan,
                                DutyKind::Belonging,       DutyKind::NetworkMeeting,  DutyKind::ActivityDue};
    const QList<Duty> sorted = reconciled(mixed(), {}, sample::today);
    QCOMPARE(sample::kindsOf(sorted), order);
    QVERIFY2(sorted[0].since < sorted[1].since, "the older alarm first");
}

void DutyReconcileTest::theOrderDoesNotDependOnTheInput()
{
    const QList<Duty> duties = mixed();
    const QList<Duty> backwards(duties.rbegin(), duties.rend());
    QCOMPARE(reconciled(backwards, {}, sample::today), reconciled(duties, {}, sample::today));
}

QTEST_GUILESS_MAIN(DutyReconcileTest)
#include "tst_duty_reconcile.moc"
