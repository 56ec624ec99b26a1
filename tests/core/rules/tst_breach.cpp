// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/breach.h"

#include <QTest>

using namespace lotsbok;

/// law.md, "Personal data": 24 h, 72 h, a month; and what the log says was touched.
class TestBreach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClocksStartWhenItIsKnown();
    void eachBreachAsksForTwoReports();
    void everyPersonIsCountedOnce();
    void whatIsAboutTheBookIsNotCounted();
    void aQuestionSaysWhatAndWhen();

private:
    QDateTime m_known{QDate(2026, 3, 27), QTime(22, 0), Qt::UTC};
};

void TestBreach::theClocksStartWhenItIsKnown()
{
    const BreachClocks clocks = breachClocks(m_known);
    QCOMPARE(clocks.earlyWarning, QDateTime(QDate(2026, 3, 28), QTime(22, 0), Qt::UTC));
    // Over the change of the clocks: hours are hours.
    QCOMPARE(clocks.dataAuthority, QDateTime(QDate(2026, 3, 30), QTime(22, 0), Qt::UTC));
    QCOMPARE(clocks.incident, clocks.dataAuthority);
    QCOMPARE(clocks.finalReport, QDateTime(QDate(2026, 4, 30), QTime(22, 0), Qt::UTC));
}

void TestBreach::eachBreachAsksForTwoReports()
{
    const QDateTime other = m_known.addSecs(1);
    const QList<Duty> duties = breachDuties({m_known, other, m_known.toLocalTime()});
    QCOMPARE(duties.size(), 4); // drafted twice, known once
    const Duty& notice = duties.at(0);
    QCOMPARE(notice.kind, DutyKind::BreachFirstNotice);
    QCOMPARE(notice.dueAt, m_known.addDays(1));
    QCOMPARE(notice.due, QDate(2026, 3, 28)); // 23 o'clock in Stockholm
    const Duty& notification = duties.at(1);
    QCOMPARE(notification.kind, DutyKind::BreachNotification);
    QCOMPARE(notification.dueAt, m_known.addDays(3));
    QCOMPARE(notification.due, QDate(2026, 3, 31)); // past midnight: summer time
    QCOMPARE(notification.source, notice.source);
    QVERIFY(duties.at(2).source != notice.source);
    for (const Duty& duty : duties) {
        QVERIFY(duty.acknowledgeable && !duty.alarm);
        QCOMPARE(duty.roles, (QList<Role>{Role::UnitHead, Role::SecurityOfficer}));
    }
    QVERIFY(breachDuties({}).isEmpty());
}

void TestBreach::everyPersonIsCountedOnce()
{
    const ClientId first = ClientId::create();
    const ClientId second = ClientId::create();
    const QString caseOne = QStringLiteral("case:1");
    const QList<TouchedEntry> entries{
        {m_known, QStringLiteral("case.read"), caseOne, first, false},
        {m_known.addSecs(60), QStringLiteral("case.read-with-reason"), caseOne, first, false},
        {m_known.addSecs(-60), QStringLiteral("case.read"), QStringLiteral("case:2"), second, true},
        {m_known, QStringLiteral("meeting.save"), QStringLiteral("meeting:3"), first, false},
        {m_known, QStringLiteral("contact.save"), QStringLiteral("contact:4"), {}, false}};
    const BreachFacts facts = breachFacts(entries);
    QCOMPARE(facts.entries, 5);
    QCOMPARE(facts.persons, 2);
    QCOMPARE(facts.protectedPersons, 1);
    QCOMPARE(facts.readByKind, (QMap<QString, int>{{QStringLiteral("case"), 2}}));
    QCOMPARE(facts.changedByKind,
             (QMap<QString, int>{{QStringLiteral("contact"), 1}, {QStringLiteral("meeting"), 1}}));
    QCOMPARE(facts.first, m_known.addSecs(-60));
    QCOMPARE(facts.last, m_known.addSecs(60));
}

void TestBreach::whatIsAboutTheBookIsNotCounted()
{
    const QList<TouchedEntry> entries{
        {m_known, QStringLiteral("book.open"), QStringLiteral("book:1"), {}, false},
        {m_known, QStringLiteral("user.password"), QStringLiteral("user:1"), {}, false}};
    QCOMPARE(breachFacts(entries), BreachFacts());
    QCOMPARE(breachFacts({}), BreachFacts());
}

void TestBreach::aQuestionSaysWhatAndWhen()
{
    BreachQuestion question{QStringLiteral("en dator stals"), m_known, m_known.addDays(-1), m_known, {}, {}};
    QVERIFY(isAnswerable(question));
    question.to = question.from;
    QVERIFY(!isAnswerable(question));
    question.to = m_known;
    question.what = QStringLiteral("  ");
    QVERIFY(!isAnswerable(question));
    question.what = QStringLiteral("x");
    question.knownAt = {};
    QVERIFY(!isAnswerable(question));
}

QTEST_GUILESS_MAIN(TestBreach)
#include "tst_breach.moc"
