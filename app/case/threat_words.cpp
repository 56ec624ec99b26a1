// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/threat_words.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "forms/print/charts.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString threatWord(const char* source)
{
    return QCoreApplication::translate("Threat", source);
}

QString shownValueOf(const char* kind, const QJsonObject& value, const char* field)
{
    return valueText(QLatin1String(kind), QLatin1String(field), value.value(QLatin1String(field)));
}

bool isSet(const QJsonObject& value, const char* field)
{
    return !value.value(QLatin1String(field)).toString().isEmpty();
}

} // namespace

FigureWords levelWords(const CaseSnapshot& snapshot)
{
    FigureWords words{
        threatWord(QT_TRANSLATE_NOOP("Threat", "Threat level over time")),
        {threatWord(QT_TRANSLATE_NOOP("Threat", "From")), threatWord(QT_TRANSLATE_NOOP("Threat", "Level"))},
        {}};
    const QList<LevelPoint> history = levelHistory(snapshot.file);
    for (const LevelPoint& point : history) {
        words.rows.append({shownDate(point.on), levelText(point.level, *snapshot.forms)});
    }
    return words;
}

Drawing drawLevels(const CaseSnapshot& snapshot, QSizeF size)
{
    StepChart chart;
    const QList<LevelPoint> history = levelHistory(snapshot.file);
    for (const LevelPoint& point : history) {
        chart.points.push_back({point.on, point.level});
    }
    for (int level = 1; level <= levelCount; ++level) {
        chart.grades.append(levelText(level, *snapshot.forms));
    }
    chart.until = snapshot.file.value.closedOn.isValid() ? snapshot.file.value.closedOn : snapshot.today;
    chart.dateText = shownDate;
    return drawStepChart(chart, size);
}

QList<IndicatorGroup> indicatorGroups(const ThreatAssessment& assessment, const FormCatalogue& forms)
{
    QList<IndicatorGroup> groups;
    const FormDefinition* form = forms.current(QStringLiteral("3.3"));
    const Answers answers(assessment.indicators);
    if (!form) {
        return groups;
    }
    for (const Section& section : form->sections) {
        IndicatorGroup group{section.title, {}};
        for (const Field& field : section.fields) {
            if (field.type == FieldType::YesNo && field.id.startsWith(QLatin1String("level"))) {
                group.rows.append({field.label, answers.yesNo(field.id)});
            }
        }
        if (!group.rows.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

QString yesNoText(YesNo answer)
{
    return answer == YesNo::Yes  ? threatWord(QT_TRANSLATE_NOOP("Threat", "Yes"))
           : answer == YesNo::No ? threatWord(QT_TRANSLATE_NOOP("Threat", "No"))
                                 : threatWord(QT_TRANSLATE_NOOP("Threat", "Not answered"));
}

ListRow::Content placeRow(const QJsonObject& value)
{
    constexpr const char* kind = "risky-place";
    const QString place = value.value(QLatin1String("place")).toString();
    const QString times =
        isSet(value, "fromTime") || isSet(value, "toTime")
            ? threatWord(QT_TRANSLATE_NOOP("Threat", "from %1 to %2"))
                  .arg(shownValueOf(kind, value, "fromTime"), shownValueOf(kind, value, "toTime"))
            : threatWord(QT_TRANSLATE_NOOP("Threat", "all day"));
    const bool hasEnded = isSet(value, "endedOn");
    const bool isDecided = isSet(value, "decidedOn");
    const bool isTold = isSet(value, "partiesToldOn");
    const char* state = hasEnded     ? QT_TRANSLATE_NOOP("Threat", "No longer")
                        : !isDecided ? QT_TRANSLATE_NOOP("Threat", "Not decided")
                        : !isTold    ? QT_TRANSLATE_NOOP("Threat", "Parties not told")
                                     : QT_TRANSLATE_NOOP("Threat", "Decided and told");
    const bool isDone = isDecided && isTold && !hasEnded;
    return {{},
            place.isEmpty() ? threatWord(QT_TRANSLATE_NOOP("Threat", "Everywhere")) : place,
            times,
            threatWord(state),
            isDone ? Pill::Tone::Ok : Pill::Tone::Neutral,
            isDone ? QStringLiteral("check") : QString()};
}

ListRow::Content threatReportRow(const QJsonObject& value)
{
    constexpr const char* kind = "threat-report";
    const bool isInformed = isSet(value, "policeInformedOn");
    return {
        {},
        value.value(QLatin1String("text")).toString().section(u'\n', 0, 0),
        threatWord(QT_TRANSLATE_NOOP("Threat", "Known since %1")).arg(shownValueOf(kind, value, "learnedOn")),
        isInformed ? threatWord(QT_TRANSLATE_NOOP("Threat", "Police informed %1"))
                         .arg(shownValueOf(kind, value, "policeInformedOn"))
                   : threatWord(QT_TRANSLATE_NOOP("Threat", "Police not informed")),
        isInformed ? Pill::Tone::Ok : Pill::Tone::Warn,
        isInformed ? QStringLiteral("check") : QStringLiteral("warning")};
}

} // namespace lotsbok
