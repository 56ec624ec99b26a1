// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/threat_rules.h"
#include "tests/core/rules/case_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsbok;

class ThreatRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r20_theProtectionGroupIsTickedOff();
    void r17_theMeasuresAreThoseOfTheForm();
    void r17_measuresPerLevel_data();
    void r17_measuresPerLevel();
    void r20_workIsStoppedFromLevelFour_data();
    void r20_workIsStoppedFromLevelFour();
    void r21_levelFiveCallsForTheHandover();
    void r21_bopsCallsForTheHandoverOfGrownUps();
    void r21_everyStepIsNamedUntilItIsDone();
    void r21_aJointJudgementKeepsTheCaseLocal();
    void r22_theLatestAssessmentHolds();
    void r22_theHistoryIsInOrder();
    void r22_reviewBySettingsOrItsOwnDay_data();
    void r22_reviewBySettingsOrItsOwnDay();
};

namespace {

QStringList textsOf(int level)
{
    QStringList texts;
    for (const ThreatMeasure& measure : prescribedMeasures(level)) {
        texts.append(measure.text);
    }
    return texts;
}

/// The labels of the measure tables of bilaga 3.3, in its order.
QStringList measuresInTheForm(int level)
{
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/forms/definitions/bilaga-3.3.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList labels;
    const QJsonObject form = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& section : form.value(QLatin1String("sections")).toArray()) {
        if (section[QLatin1String("id")].toString() != QStringLiteral("measures%1").arg(level)) {
            continue;
        }
        for (const QJsonValue& field : section[QLatin1String("fields")].toArray()) {
            for (const QJsonValue& label : field[QLatin1String("rowLabels")].toArray()) {
                labels.append(label.toString());
            }
        }
    }
    return labels;
}

CentralHandover& handoverIn(CaseFile& file)
{
    return sample::theOne<CentralHandover>(file);
}

Judgement stayLocal(bool goesOn)
{
    Judgement judgement;
    judgement.about = JudgementAbout::StayLocal;
    judgement.on = sample::assessedOn;
    judgement.goesOn = goesOn;
    judgement.note = QStringLiteral("Gemensam bedömning.");
    return judgement;
}

} // namespace

void ThreatRulesTest::r17_theMeasuresAreThoseOfTheForm()
{
    for (int level = 1; level <= 5; ++level) {
        QCOMPARE(textsOf(level), measuresInTheForm(level));
    }
}

void ThreatRulesTest::r17_measuresPerLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("count");
    QTest::newRow("below") << 0 << 0;
    QTest::newRow("1: none in particular") << 1 << 0;
    QTest::newRow("2") << 2 << 1;
    QTest::newRow("3") << 3 << 3;
    QTest::newRow("4") << 4 << 7;
    QTest::newRow("5: its own and five of level 4 meanwhile") << 5 << 8;
    QTest::newRow("above") << 6 << 0;
}

void ThreatRulesTest::r17_measuresPerLevel()
{
    QFETCH(int, level);
    QTEST(int(prescribedMeasures(level).size()), "count");
    for (const ThreatMeasure& measure : prescribedMeasures(level)) {
        QVERIFY(!measure.done);
        QVERIFY(!measure.text.isEmpty());
    }
}

void ThreatRulesTest::r20_workIsStoppedFromLevelFour_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("cooperates");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("3") << 3 << false << false;
    QTest::newRow("4") << 4 << false << true;
    QTest::newRow("4, cooperates") << 4 << true << false;
    QTest::newRow("5") << 5 << false << true;
    QTest::newRow("5, cooperates") << 5 << true << false;
}

void ThreatRulesTest::r20_workIsStoppedFromLevelFour()
{
    QFETCH(int, level);
    QFETCH(bool, cooperates);
    CaseFile file = sample::newCase();
    QVERIFY(!isWorkStopped(file));
    sample::assess(file, sample::assessedOn, level);
    file.all<ThreatAssessment>().last().protectionGroupCooperates = cooperates;
    QTEST(isWorkStopped(file), "stopped");
}

void ThreatRulesTest::r21_levelFiveCallsForTheHandover()
{
    CaseFile file = sample::newCase();
    QVERIFY(handoverFindings(file, sample::now()).isEmpty());
    sample::assess(file, sample::assessedOn, 4);
    QVERIFY(handoverFindings(file, sample::now()).isEmpty());
    sample::assess(file, sample::assessedOn.addDays(1), 5);
    const QList<Finding> findings = handoverFindings(file, sample::now());
    QCOMPARE(findings.size(), 3); // BOPS, consent, the hand-over itself
    for (const Finding& finding : findings) {
        QCOMPARE(finding.rule, QStringLiteral("R21"));
    }
}

void ThreatRulesTest::r21_bopsCallsForTheHandoverOfGrownUps()
{
    CaseFile file = sample::newCase();
    sample::assess(file, sample::assessedOn, 3);
    handoverIn(file).bopsConsultedOn = sample::assessedOn;
    handoverIn(file).bopsFindsHighThreat = true;
    QVERIFY2(handoverFindings(file, sample::now()).isEmpty(), "no need to leave Stockholm");
    handoverIn(file).mustLeaveStockholm = true;
    QCOMPARE(handoverFindings(file, sample::now()).size(), 2);
    file.client = sample::young();
    QVERIFY2(handoverFindings(file, sample::now()).isEmpty(), "from 18 years");
}

void ThreatRulesTest::r21_everyStepIsNamedUntilItIsDone()
{
    CaseFile file = sample::newCase();
    sample::assess(file, sample::assessedOn, 5);
    handoverIn(file).bopsConsultedOn = sample::assessedOn;
    QCOMPARE(handoverFindings(file, sample::now()).size(), 2);
    handoverIn(file).personConsentedOn = sample::assessedOn;
    QCOMPARE(handoverFindings(file, sample::now()).size(), 1);
    handoverIn(file).handedOverOn = sample::assessedOn;
    QVERIFY(handoverFindings(file, sample::now()).isEmpty());
    handoverIn(file).handedOverOn = {};
    handoverIn(file).personConsentedOn = {};
    file.client = sample::young();
    QVERIFY2(handoverFindings(file, sample::now()).size() == 1,
             "under 18 no consent of one's own is asked for");
}

void ThreatRulesTest::r21_aJointJudgementKeepsTheCaseLocal()
{
    CaseFile file = sample::newCase();
    sample::assess(file, sample::assessedOn, 5);
    handoverIn(file).bopsConsultedOn = sample::assessedOn;
    handoverIn(file).bopsCannotShare = true;
    QCOMPARE(handoverFindings(file, sample::now()).size(), 2);
    sample::add(file, stayLocal(false));
    QCOMPARE(handoverFindings(file, sample::now()).size(), 2);
    sample::add(file, stayLocal(true));
    QVERIFY(handoverFindings(file, sample::now()).isEmpty());
    handoverIn(file).bopsCannotShare = false;
    QVERIFY2(!handoverFindings(file, sample::now()).isEmpty(), "only when BOPS cannot share");
}

void ThreatRulesTest::r22_theLatestAssessmentHolds()
{
    CaseFile file = sample::newCase();
    QVERIFY(currentAssessment(file) == nullptr);
    QVERIFY(!currentLevel(file));
    sample::assess(file, QDate(2026, 3, 1), 4);
    sample::assess(file, QDate(2026, 2, 1), 2);
    QVERIFY2(currentLevel(file) == 4, "the latest day, whenever it was entered");
    sample::assess(file, QDate(2026, 3, 1), 3);
    QVERIFY2(currentLevel(file) == 3, "of one day the last entered");
    QCOMPARE(currentAssessment(file), &file.all<ThreatAssessment>().last());
}

void ThreatRulesTest::r22_theHistoryIsInOrder()
{
    CaseFile file = sample::newCase();
    QVERIFY(levelHistory(file).isEmpty());
    sample::assess(file, QDate(2026, 3, 1), 4);
    sample::assess(file, QDate(2026, 2, 1), 2);
    sample::assess(file, QDate(2026, 3, 1), 3);
    QCOMPARE(levelHistory(file),
             (QList<LevelPoint>{{QDate(2026, 2, 1), 2}, {QDate(2026, 3, 1), 4}, {QDate(2026, 3, 1), 3}}));
}

void ThreatRulesTest::r22_reviewBySettingsOrItsOwnDay_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("days");
    QTest::newRow("1") << 1 << 60;
    QTest::newRow("2") << 2 << 60;
    QTest::newRow("3") << 3 << 20;
    QTest::newRow("4") << 4 << 3;
    QTest::newRow("5") << 5 << 3;
}

void ThreatRulesTest::r22_reviewBySettingsOrItsOwnDay()
{
    QFETCH(int, level);
    QFETCH(int, days);
    Settings settings;
    settings.reviewDaysLow = 60;
    settings.reviewDaysRaised = 20;
    settings.reviewDaysHigh = 3;
    ThreatAssessment assessment;
    assessment.on = sample::assessedOn;
    assessment.level = level;
    QCOMPARE(reviewDay(assessment, settings), sample::assessedOn.addDays(days));
    assessment.reviewOn = sample::assessedOn.addDays(1);
    QCOMPARE(reviewDay(assessment, settings), sample::assessedOn.addDays(1));
}

void ThreatRulesTest::r20_theProtectionGroupIsTickedOff()
{
    QList<ThreatMeasure> measures = prescribedMeasures(4);
    QVERIFY(!saysProtectionGroupCooperates(measures));
    measures[1].done = true;
    QVERIFY2(!saysProtectionGroupCooperates(measures), "another measure says nothing of it");
    measures[0].done = true;
    QVERIFY(saysProtectionGroupCooperates(measures));
    QVERIFY(!saysProtectionGroupCooperates(prescribedMeasures(5)));
}

QTEST_GUILESS_MAIN(ThreatRulesTest)
#include "tst_threat_rules.moc"
