// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/decision_basis.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/rules/disclosure_rules.h"
#include "core/rules/gates.h"
#include "core/rules/reference_data.h"
#include "core/rules/segregation.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr std::array decisionMatters{"support", "furtherSupport", "supportWithoutAssessment", "supportMoney",
                                     "changeOfDecision"};

QString decisionWords(const char* sentence)
{
    return QCoreApplication::translate("Decisions", sentence);
}

QList<LegalBasis> decisionBases(QDate day)
{
    QList<LegalBasis> bases;
    for (const char* matter : decisionMatters) {
        bases += legalBasesOn(QString::fromLatin1(matter), day);
    }
    return bases;
}

QList<RecordChoice> offeredTexts(const QStringList& texts)
{
    QList<RecordChoice> choices;
    for (const QString& text : texts) {
        choices.append({text, text});
    }
    return choices;
}

/// R1. The decider has written why the same person goes on.
bool hasReasonToDecide(const CaseFile& file, const UserId& by)
{
    const auto& steps = file.all<StepDone>();
    return std::any_of(steps.begin(), steps.end(), [&by](const StepDone& step) {
        return step.step == StepRole::Decide && step.by == by && !step.reason.trimmed().isEmpty();
    });
}

} // namespace

QStringList decisionsOpenTo(const CaseSnapshot& snapshot, const User& user)
{
    QStringList words;
    for (size_t i = 0; i < wordsOf(DecisionKind{}).size(); ++i) {
        const auto kind = static_cast<DecisionKind>(i);
        if (allows(user.role, Permission::Decide) && mayDecide(snapshot.settings, user.role, kind)) {
            words.append(described::wordOf(kind));
        }
    }
    return words;
}

Decision freshDecision(const CaseSnapshot& snapshot, const User& user)
{
    Decision value;
    value.caseId = snapshot.id();
    value.on = snapshot.today;
    value.by = user.id;
    const QStringList open = decisionsOpenTo(snapshot, user);
    if (!open.isEmpty()) {
        value.kind = described::fromWord<DecisionKind>(open.first()).value_or(value.kind);
    }
    const QList<LegalBasis> bases = legalBasesOn(u"support", snapshot.today);
    if (!bases.isEmpty()) {
        value.act = bases.first().act;
        value.section = bases.first().section;
    }
    return value;
}

Result<QJsonObject> checkedDecision(const CaseSnapshot& snapshot, const QJsonObject& value)
{
    const QDate day = QDate::fromString(value.value(QLatin1String("onDay")).toString(), Qt::ISODate);
    const QString act = value.value(QLatin1String("act")).toString().trimmed();
    const QString section = value.value(QLatin1String("section")).toString().trimmed();
    if (isBasisOutOfForce(act, section, day)) {
        return fail(
            ErrorCode::RuleSaysNo,
            QCoreApplication::translate("Decisions", "%1 %2 was not in force on %3. Choose the act that was.")
                .arg(act, section, shownDate(day)));
    }
    const auto kind = described::fromWord<DecisionKind>(value.value(QLatin1String("kind")).toString());
    const auto by = UserId::parse(value.value(QLatin1String("byUser")).toString());
    const bool isNew = value.value(QLatin1String("version")).toInt() == 0;
    if (isNew && by && (kind == DecisionKind::Grant || kind == DecisionKind::Refuse)) {
        const auto finding = segregationFinding(snapshot.file, StepRole::Decide, *by);
        if (finding && !hasReasonToDecide(snapshot.file, *by)) {
            return fail(ErrorCode::RuleSaysNo,
                        QCoreApplication::translate(
                            "Decisions",
                            "%1: %2 Register the step “%3” with its reason under “Who did which step” first.")
                            .arg(finding->rule, finding->text,
                                 wordName(QStringLiteral("step-done"), QStringLiteral("step"),
                                          described::wordOf(StepRole::Decide))));
        }
    }
    return value;
}

QString basesInForceText(QDate day)
{
    QStringList bases;
    for (const LegalBasis& basis : decisionBases(day)) {
        bases.append(QStringLiteral("%1 %2 (%3)").arg(basis.act, basis.section, basis.text));
    }
    return QCoreApplication::translate("Decisions", "In force today: %1.")
        .arg(bases.join(QStringLiteral("; ")));
}

QList<RecordChoice> decisionActs(QDate day)
{
    QStringList acts;
    for (const LegalBasis& basis : decisionBases(day)) {
        acts.append(basis.act);
    }
    acts.removeDuplicates();
    return offeredTexts(acts);
}

QList<RecordChoice> decisionSections(QDate day)
{
    QStringList sections;
    for (const LegalBasis& basis : decisionBases(day)) {
        sections.append(basis.section);
    }
    sections.removeDuplicates();
    return offeredTexts(sections);
}

QList<RecordChoice> concernBases(QDate day)
{
    QStringList bases;
    for (const LegalBasis& basis : legalBasesOn(u"concernReport", day)) {
        bases.append(QStringLiteral("%1 %2").arg(basis.act, basis.section));
    }
    return offeredTexts(bases);
}

QList<RecordChoice> policeBases(const CaseFile& file, QDate day)
{
    const Party police{PartyKind::Police, QStringLiteral("Polisen"), {}, {}};
    QStringList bases;
    for (const LegalBasis& basis : offeredGrounds(file, police, day)) {
        bases.append(QStringLiteral("%1: %2").arg(basis.id, basis.text));
    }
    return offeredTexts(bases);
}

QList<RecordChoice> judgedEntries(const CaseFile& file)
{
    QList<RecordChoice> choices;
    for (const Withdrawal& each : file.all<Withdrawal>()) {
        choices.append(
            {decisionWords(QT_TRANSLATE_NOOP("Decisions", "Withdrawal %1")).arg(shownDateTime(each.at)),
             each.id.toString()});
    }
    for (const ThreatReport& each : file.all<ThreatReport>()) {
        choices.append({decisionWords(QT_TRANSLATE_NOOP("Decisions", "Report of threat %1"))
                            .arg(shownDate(each.learnedOn)),
                        each.id.toString()});
    }
    for (const Support& each : file.all<Support>()) {
        if (each.kind == SupportKind::Placement || each.law != PlacementLaw::None) {
            choices.append({decisionWords(QT_TRANSLATE_NOOP("Decisions", "Placement %1")).arg(each.name),
                            each.id.toString()});
        }
    }
    return choices;
}

} // namespace lotsbok
