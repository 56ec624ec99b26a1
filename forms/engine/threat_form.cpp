// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/threat_form.h"

#include <QRegularExpression>

namespace lotsbok {
namespace {

std::optional<bool> asBool(YesNo answer)
{
    return answer == YesNo::Unanswered ? std::nullopt : std::optional<bool>(answer == YesNo::Yes);
}

/// A shared indicator stands under several levels: a Ja in one place is a Ja.
void merge(ThreatIndicator& known, const ThreatIndicator& same)
{
    known.levels.append(same.levels);
    if (same.answer) {
        known.answer = known.answer.value_or(false) || *same.answer;
    }
}

} // namespace

QList<ThreatIndicator> threatIndicators(const FormDefinition& form, const Answers& answers)
{
    static const QRegularExpression pattern(QStringLiteral("^level([1-5])\\.([A-Za-z0-9_]+)$"));
    QList<ThreatIndicator> indicators;
    QHash<QString, qsizetype> places;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QRegularExpressionMatch match = pattern.match(field.id);
            if (field.type != FieldType::YesNo || !match.hasMatch()) {
                continue;
            }
            const QString name = match.captured(2);
            const ThreatIndicator indicator{field.id,
                                            {match.captured(1).toInt()},
                                            name == QLatin1String("onlyThatArea"),
                                            asBool(answers.yesNo(field.id))};
            const auto known = places.constFind(name);
            if (known != places.constEnd()) {
                merge(indicators[*known], indicator);
            } else {
                places.insert(name, indicators.size());
                indicators.append(indicator);
            }
        }
    }
    return indicators;
}

} // namespace lotsbok
