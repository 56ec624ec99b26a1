// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/threat_rules.h"
#include "forms/bindings/work_forms.h"
#include "forms/engine/threat_form.h"

#include <array>

// Bilaga 3.3.
namespace lotsbok {
namespace {

constexpr qsizetype longestLine = 200;

/// In one line that a record takes; the whole text stays in the form.
QString oneLine(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longestLine ? line : line.left(longestLine - 1) + QChar(u'…');
}

QJsonObject indicatorAnswers(const WorkForm& work)
{
    QJsonObject indicators;
    const QJsonObject& all = work.answers.json();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(QLatin1String("level")) && it.key().contains(u'.')) {
            indicators.insert(it.key(), it.value());
        }
    }
    return indicators;
}

QList<ThreatMeasure> measures(const WorkForm& work, int level)
{
    QList<ThreatMeasure> list;
    const QString prefix = QStringLiteral("measures%1.").arg(level);
    for (const Section& section : work.form.sections) {
        for (const Field& field : section.fields) {
            if (field.type != FieldType::Table || !field.id.startsWith(prefix)) {
                continue;
            }
            const QJsonArray rows = shownRows(field, work.answers);
            for (const QJsonValue& value : rows) {
                const QJsonObject row = value.toObject();
                ThreatMeasure measure;
                measure.text = cellText(row, "measure");
                measure.done = cellText(row, "status") == QLatin1String("done");
                measure.on = cellDate(row, "when");
                measure.who = oneLine(cellText(row, "who"));
                measure.note = row.value(QLatin1String("note")).toString().trimmed();
                if (!measure.text.isEmpty()) {
                    list.append(measure);
                }
            }
        }
    }
    return list;
}

/// R18. What the head of unit was told and has decided, as far as the form says it.
void readChief(const WorkForm& work, ThreatAssessment& value)
{
    const QDate informed = work.date("headInformedOn");
    value.chiefInformedOn = informed.isValid() ? informed : value.chiefInformedOn;
    const QDate signedOn = work.signedOn("headSignature");
    const bool isDecided = signedOn.isValid() || !work.text("headDecision").isEmpty();
    if (isDecided) {
        value.measuresDecidedOn = signedOn.isValid()   ? signedOn
                                  : informed.isValid() ? informed
                                                       : work.today();
        value.measuresWithPolice = work.isYes("policeConsulted");
        const QJsonObject signature = work.answers.value(QStringLiteral("headSignature")).toObject();
        if (cellText(signature, "name") == work.session.user().displayName) {
            value.measuresDecidedBy = work.session.user().id;
        }
    }
}

/// The form's answers, over what `value` holds already.
ThreatAssessment withAnswers(const WorkForm& work, ThreatAssessment value)
{
    const QDate on = work.date("assessedOn");
    value.on = on.isValid() ? on : work.today();
    value.level = work.text("level").toInt();
    value.proposed = proposeThreatLevel(threatIndicators(work.form, work.answers)).level;
    value.reason = work.text("levelReason");
    value.policeConsulted =
        oneLine(work.isYes("policeConsulted") ? work.text("policeOfficer") : work.text("policeWhyNot"));
    value.summary = work.text("summary");
    value.indicators = indicatorAnswers(work);
    value.reviewOn = work.date("nextReview");
    value.measures = measures(work, value.level);
    value.protectionGroupCooperates =
        value.protectionGroupCooperates || saysProtectionGroupCooperates(value.measures);
    value.response = work.response.id;
    readChief(work, value);
    return value;
}

/// R22. An assessment stays as it was made: a correction of what it rests on is a new one, and the head of
/// unit is told of a new level anew (R18).
ThreatAssessment madeAnew(ThreatAssessment value, const ThreatAssessment& stored)
{
    value.id = AssessmentId::create();
    value.version = 0;
    if (value.level != stored.level) {
        value.chiefInformedOn =
            value.chiefInformedOn == stored.chiefInformedOn ? QDate() : value.chiefInformedOn;
        if (value.measuresDecidedOn == stored.measuresDecidedOn) {
            value.measuresDecidedOn = {};
            value.measuresWithPolice = false;
            value.measuresDecidedBy.reset();
        }
    }
    for (QDate* day : {&value.chiefInformedOn, &value.measuresDecidedOn, &value.reviewOn}) {
        *day = day->isValid() ? std::max(*day, value.on) : *day;
    }
    return value;
}

/// Where in the form a record's refused field is written.
const char* fieldOf(const QString& recordField)
{
    struct Pair {
        const char* record;
        const char* form;
    };
    constexpr std::array<Pair, 5> pairs{{{"reason", "levelReason"},
                                         {"reviewOn", "nextReview"},
                                         {"chiefInformedOn", "headInformedOn"},
                                         {"measuresDecidedOn", "headSignature"},
                                         {"summary", "summary"}}};
    for (const Pair& pair : pairs) {
        if (recordField == QLatin1String(pair.record)) {
            return pair.form;
        }
    }
    return "level";
}

} // namespace

Result<void> writeThreatRecords(const WorkForm& work, const CaseFile& file)
{
    if (work.text("level").isEmpty()) { // a district's own wording that asks for none
        return {};
    }
    const ThreatAssessment* stored = nullptr;
    for (const ThreatAssessment& each : file.all<ThreatAssessment>()) {
        stored = each.response == work.response.id ? &each : stored;
    }
    ThreatAssessment value;
    value.caseId = file.value.id;
    value = withAnswers(work, stored == nullptr ? value : *stored);
    if (stored != nullptr) { // what corrects an assessment is never hidden behind it
        value.on = std::max(value.on, stored->on);
    }
    const bool isAnother =
        stored != nullptr && (stored->level != value.level || stored->on != value.on ||
                              stored->proposed != value.proposed || stored->indicators != value.indicators);
    const Result<void> saved =
        isAnother ? saveChanged<ThreatAssessment>(work.session, madeAnew(value, *stored), nullptr)
                  : saveChanged(work.session, value, stored);
    return saved ? saved : atField(fieldOf(saved.error().detail), saved);
}

} // namespace lotsbok
