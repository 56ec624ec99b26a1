// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/threat_form.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {
namespace {

struct Indicator {
    QList<int> levels;
    bool limits = false;
    bool isYes = false;
};

QList<Indicator> indicators(const FormDefinition& form, const Answers& answers)
{
    static const QRegularExpression pattern(QStringLiteral("^level([1-5])\\.([A-Za-z0-9_]+)$"));
    QMap<QString, Indicator> byName;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QRegularExpressionMatch match = pattern.match(field.id);
            if (field.type == FieldType::YesNo && match.hasMatch()) {
                Indicator& indicator = byName[match.captured(2)];
                indicator.levels.append(match.captured(1).toInt());
                indicator.limits = match.captured(2) == QLatin1String("onlyThatArea");
                indicator.isYes = indicator.isYes || answers.yesNo(field.id) == YesNo::Yes;
            }
        }
    }
    return byName.values();
}

} // namespace

std::optional<int> proposedThreatLevel(const FormDefinition& form, const Answers& answers)
{
    std::optional<int> own;    // highest level with a Ja that only that level has
    std::optional<int> shared; // lowest level of the highest shared Ja
    int highestShared = 0;
    const QList<Indicator> all = indicators(form, answers);
    for (const Indicator& indicator : all) {
        if (!indicator.isYes || indicator.limits) {
            continue;
        }
        const auto [low, high] = std::minmax_element(indicator.levels.begin(), indicator.levels.end());
        if (indicator.levels.size() == 1) {
            own = std::max(own.value_or(0), *low);
        } else if (*high > highestShared) {
            highestShared = *high;
            shared = *low;
        }
    }
    return own ? own : shared;
}

bool isContradictory(const FormDefinition& form, const Answers& answers)
{
    bool atLevelOne = false;
    bool above = false;
    const QList<Indicator> all = indicators(form, answers);
    for (const Indicator& indicator : all) {
        const bool one = indicator.levels == QList<int>{1};
        atLevelOne = atLevelOne || (indicator.isYes && one);
        above = above || (indicator.isYes && !one);
    }
    return atLevelOne && above;
}

} // namespace lotsbok
