// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/threat_rules.h"

#include "core/base/clock.h"
#include "core/rules/age.h"
#include "core/rules/handover.h"
#include "core/rules/reference_data.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

/// R21. The joint judgement that the case may stay in the district.
bool mayStayLocal(const CaseFile& file, const CentralHandover& handover)
{
    const QList<Judgement>& judgements = file.all<Judgement>();
    return handover.bopsCannotShare &&
           std::any_of(judgements.begin(), judgements.end(), [](const Judgement& judgement) {
               return judgement.about == JudgementAbout::StayLocal && judgement.goesOn;
           });
}

bool isHandoverCalledFor(const CaseFile& file, const CentralHandover* handover, bool adult)
{
    if (currentLevel(file) == kHighestThreat) {
        return true;
    }
    return handover != nullptr && adult && handover->bopsFindsHighThreat && handover->mustLeaveStockholm;
}

QString handoverText(HandoverStep step)
{
    switch (step) {
    case HandoverStep::Bops:
        return QCoreApplication::translate(
            "Rules", "BOPS has not been consulted through the police's coordinator for defectors.");
    case HandoverStep::Consent:
        return QCoreApplication::translate(
            "Rules", "The person has not consented to a hand-over to the central exit programme.");
    case HandoverStep::JointJudgement:
        return QCoreApplication::translate(
            "Rules", "BOPS cannot share information; judge together whether the case can stay local.");
    case HandoverStep::HandOver:
        return QCoreApplication::translate(
            "Rules", "The case has not been handed over to the central exit programme.");
    }
    return {};
}

} // namespace

const ThreatAssessment* currentAssessment(const CaseFile& file)
{
    const ThreatAssessment* latest = nullptr;
    for (const ThreatAssessment& assessment : file.all<ThreatAssessment>()) {
        if (latest == nullptr || assessment.on >= latest->on) {
            latest = &assessment;
        }
    }
    return latest;
}

std::optional<int> currentLevel(const CaseFile& file)
{
    const ThreatAssessment* assessment = currentAssessment(file);
    return assessment == nullptr ? std::nullopt : std::optional(assessment->level);
}

QList<LevelPoint> levelHistory(const CaseFile& file)
{
    QList<LevelPoint> points;
    for (const ThreatAssessment& assessment : file.all<ThreatAssessment>()) {
        points.append({assessment.on, assessment.level});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const LevelPoint& a, const LevelPoint& b) { return a.on < b.on; });
    return points;
}

QDate reviewDay(const ThreatAssessment& assessment, const Settings& settings)
{
    if (assessment.reviewOn.isValid()) {
        return assessment.reviewOn;
    }
    const int days = assessment.level >= kHighThreat     ? settings.reviewDaysHigh
                     : assessment.level == kRaisedThreat ? settings.reviewDaysRaised
                                                         : settings.reviewDaysLow;
    return assessment.on.addDays(days);
}

bool isWorkStopped(const CaseFile& file)
{
    const ThreatAssessment* assessment = currentAssessment(file);
    return assessment != nullptr && assessment->level >= kHighThreat &&
           !assessment->protectionGroupCooperates;
}

bool saysProtectionGroupCooperates(const QList<ThreatMeasure>& measures)
{
    return std::any_of(measures.begin(), measures.end(), [](const ThreatMeasure& measure) {
        return measure.done && measure.text.startsWith(QLatin1String("samarbeta"), Qt::CaseInsensitive) &&
               measure.text.contains(QStringLiteral("personsäkerhetsgrupp"), Qt::CaseInsensitive);
    });
}

HandoverLacks handoverLacks(const CaseFile& file, QDate today)
{
    const std::optional<QDate> birth = file.client.number.birthDate();
    const bool adult = !birth || ageOn(*birth, today) >= kAdultAge;
    const auto* handover = file.one<CentralHandover>();
    if (!isHandoverCalledFor(file, handover, adult)) {
        return {};
    }
    if (handover != nullptr && (handover->handedOverOn.isValid() || mayStayLocal(file, *handover))) {
        return {};
    }
    HandoverLacks lacks;
    if (handover == nullptr || !handover->bopsConsultedOn.isValid()) {
        lacks.append(HandoverStep::Bops);
    }
    if (handover != nullptr && handover->bopsCannotShare) {
        lacks.append(HandoverStep::JointJudgement);
    } else if (adult && (handover == nullptr || !handover->personConsentedOn.isValid())) {
        lacks.append(HandoverStep::Consent);
    }
    lacks.append(HandoverStep::HandOver);
    return lacks;
}

QList<Finding> handoverFindings(const CaseFile& file, const QDateTime& nowUtc)
{
    QList<Finding> findings;
    for (const HandoverStep step : handoverLacks(file, toLocalTime(nowUtc).date())) {
        findings.append({QStringLiteral("R21"), Finding::Severity::Warning, handoverText(step),
                         QStringLiteral("centralHandover")});
    }
    return findings;
}

QList<ThreatMeasure> prescribedMeasures(int level)
{
    QList<ThreatMeasure> rows;
    for (const PrescribedMeasure& measure : allPrescribedMeasures()) {
        if (measure.level == level) {
            ThreatMeasure row;
            row.text = measure.text;
            rows.append(row);
        }
    }
    return rows;
}

} // namespace lotsbok
