// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/bilaga_33.h"

#include <QTest>

using namespace lotsbok;

class ThreatLevelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r17Proposes_data();
    void r17Proposes();
    void r17UnansweredProposesNothing();
    void r17OneAnswerIsEnough();
    void r17ListsTheUnanswered();
    void levelsOutOfBoundsAreIgnored();
    void r22NextReview_data();
    void r22NextReview();
};

void ThreatLevelTest::r17Proposes_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<int>("level"); // 0 = nothing
    QTest::addColumn<QList<int>>("touched");
    QTest::addColumn<bool>("contradiction");
    const auto row = [](const char* name, const char* yes, int level, const QList<int>& touched,
                        bool contradiction = false) {
        QTest::newRow(name) << QString::fromLatin1(yes) << level << touched << contradiction;
    };
    row("all no", "", 0, {});
    row("level 1", "noKnownConflicts", 1, {1});
    row("level 2", "someConflict", 2, {2});
    row("level 3", "conflictOccurs", 3, {3});
    row("level 3, the other", "warnedOfArea", 3, {3});
    row("shared 3 and 4: the lower", "toldToStayAway", 3, {3, 4});
    row("level 4", "linkedToFatalConflict", 4, {4});
    row("shared 4 and 5: the lower", "deathThreats", 4, {4, 5});
    row("both shared: the lower level of the higher", "toldToStayAway deathThreats", 4, {3, 4, 5});
    row("level 5", "partOfFatalConflict", 5, {5});
    row("level 5, violence lately", "fatalViolenceLately", 5, {5});
    row("level 5, sought", "soughtByKiller", 5, {5});
    row("the highest own level counts", "someConflict conflictOccurs linkedToFatalConflict", 4, {2, 3, 4});
    row("own level 4 beside shared 3 and 4", "linkedToFatalConflict toldToStayAway", 4, {3, 4});
    row("own level 3 beside shared 4 and 5: the shared one is not lowered", "conflictOccurs deathThreats", 4,
        {3, 4, 5});
    row("level 1 beside shared 4 and 5: not lowered, contradicts", "noKnownConflicts deathThreats", 4,
        {1, 4, 5}, true);
    row("limits alone raises nothing", "limitedToArea", 0, {});
    row("limits beside 2 raises nothing", "someConflict limitedToArea", 2, {2});
    row("limits beside 5 lowers nothing", "soughtByKiller limitedToArea", 5, {5});
    row("level 1 beside 2 contradicts", "noKnownConflicts someConflict", 2, {1, 2}, true);
    row("level 1 beside 5 contradicts", "noKnownConflicts soughtByKiller", 5, {1, 5}, true);
    row("level 1 beside a limited threat contradicts", "noKnownConflicts limitedToArea", 1, {1}, true);
    row("everything",
        "noKnownConflicts someConflict conflictOccurs warnedOfArea toldToStayAway limitedToArea "
        "linkedToFatalConflict deathThreats partOfFatalConflict fatalViolenceLately soughtByKiller",
        5, {1, 2, 3, 4, 5}, true);
}

void ThreatLevelTest::r17Proposes()
{
    QFETCH(QString, yes);
    QFETCH(int, level);
    const ThreatProposal proposal = proposeThreatLevel(bilaga33WithYes(yes.split(u' ')));
    QCOMPARE(proposal.level.value_or(0), level);
    QTEST(proposal.touched, "touched");
    QTEST(proposal.contradiction, "contradiction");
    QCOMPARE(proposal.limitedToArea, yes.contains(QStringLiteral("limitedToArea")));
    QVERIFY(proposal.unanswered.isEmpty());
}

void ThreatLevelTest::r17UnansweredProposesNothing()
{
    const ThreatProposal proposal = proposeThreatLevel(bilaga33());
    QVERIFY(!proposal.level);
    QVERIFY(proposal.touched.isEmpty());
    QVERIFY(!proposal.contradiction);
    QCOMPARE(proposal.unanswered.size(), bilaga33().size());
    QCOMPARE(proposeThreatLevel({}), ThreatProposal());
}

void ThreatLevelTest::r17OneAnswerIsEnough()
{
    QList<ThreatIndicator> indicators = bilaga33();
    indicators[10].answer = true;
    const ThreatProposal proposal = proposeThreatLevel(indicators);
    QVERIFY(proposal.level == 5);
    QCOMPARE(proposal.unanswered.size(), 10);
}

void ThreatLevelTest::r17ListsTheUnanswered()
{
    QList<ThreatIndicator> indicators = bilaga33WithYes({});
    indicators[2].answer.reset();
    indicators[5].answer.reset();
    QCOMPARE(proposeThreatLevel(indicators).unanswered,
             (QStringList{QStringLiteral("conflictOccurs"), QStringLiteral("limitedToArea")}));
}

void ThreatLevelTest::levelsOutOfBoundsAreIgnored()
{
    const QList<ThreatIndicator> indicators{{QStringLiteral("a"), {0, 6, -1}, false, true},
                                            {QStringLiteral("b"), {2, 2, 9}, false, true},
                                            {QStringLiteral("c"), {}, false, true}};
    const ThreatProposal proposal = proposeThreatLevel(indicators);
    QVERIFY(proposal.level == 2);
    QCOMPARE(proposal.touched, QList<int>{2});
}

void ThreatLevelTest::r22NextReview_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("days"); // 0 = no such level
    QTest::newRow("1") << 1 << 90;
    QTest::newRow("2") << 2 << 90;
    QTest::newRow("3") << 3 << 30;
    QTest::newRow("4") << 4 << 7;
    QTest::newRow("5") << 5 << 7;
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("6") << 6 << 0;
}

void ThreatLevelTest::r22NextReview()
{
    QFETCH(int, level);
    QFETCH(int, days);
    const QDate assessed(2026, 11, 22);
    QCOMPARE(nextThreatReview(level, assessed), days == 0 ? QDate() : assessed.addDays(days));
}

QTEST_GUILESS_MAIN(ThreatLevelTest)
#include "tst_threat_level.moc"
