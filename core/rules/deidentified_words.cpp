// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentified_words.h"

#include "core/rules/report_words.h"

#include <QCoreApplication>
#include <array>

namespace lotsbok {

namespace {

struct DeidentifiedText {
    Q_DECLARE_TR_FUNCTIONS(Deidentified)
};

struct StepWord {
    const char* id;
    const char* name;
};

constexpr std::array stepNames{
    StepWord{"as-is", QT_TRANSLATE_NOOP("Deidentified", "as it is")},
    StepWord{"years", QT_TRANSLATE_NOOP("Deidentified", "by year")},
    StepWord{"months", QT_TRANSLATE_NOOP("Deidentified", "by month")},
    StepWord{"quarters", QT_TRANSLATE_NOOP("Deidentified", "by quarter")},
    StepWord{"bands", QT_TRANSLATE_NOOP("Deidentified", "in bands")},
    StepWord{"wide-bands", QT_TRANSLATE_NOOP("Deidentified", "in wide bands")},
    StepWord{"under-15", QT_TRANSLATE_NOOP("Deidentified", "under 15 or not")},
    StepWord{"under-18", QT_TRANSLATE_NOOP("Deidentified", "under 18 or not")},
    StepWord{"any", QT_TRANSLATE_NOOP("Deidentified", "none or some")},
    StepWord{"groups", QT_TRANSLATE_NOOP("Deidentified", "in groups")},
};

constexpr std::array groupNames{
    StepWord{kNotEnded, QT_TRANSLATE_NOOP("Deidentified", "Not ended")},
    StepWord{"by-person", QT_TRANSLATE_NOOP("Deidentified", "Ended by what the person did or wished")},
    StepWord{"otherwise", QT_TRANSLATE_NOOP("Deidentified", "Ended for another reason")},
};

template<std::size_t N>
QString wordFor(const std::array<StepWord, N>& words, const QString& id)
{
    for (const StepWord& word : words) {
        if (id == QLatin1String(word.id)) {
            return DeidentifiedText::tr(word.name);
        }
    }
    return {};
}

QString monthsName(const QString& value)
{
    if (value.startsWith(QLatin1String("before-"))) {
        return DeidentifiedText::tr("Before %1").arg(value.section(u'-', 1));
    }
    const QString quarter = value.section(QLatin1String("-q"), 1);
    return quarter.isEmpty() ? value : DeidentifiedText::tr("%1, quarter %2").arg(value.left(4), quarter);
}

} // namespace

QString deidentifiedName(const DeidentifiedVariable& variable)
{
    const QString name = variableName(variable.source());
    if (variable.source().when != VariableWhen::EntryAndExit) {
        return name;
    }
    return variable.moment == FollowUpMoment::Entry ? DeidentifiedText::tr("%1, at entry").arg(name)
                                                    : DeidentifiedText::tr("%1, at exit").arg(name);
}

QString deidentifiedStepName(const DeidentifiedStep& step)
{
    const QString name = wordFor(stepNames, step.id);
    return name.isEmpty() ? step.id : name;
}

QString deidentifiedValueName(const DeidentifiedVariable& variable, qsizetype step, quint16 value)
{
    if (value == 0) {
        return notStatedName();
    }
    const QString id = variable.steps[step].values[value - 1];
    const QString group = wordFor(groupNames, id);
    if (!group.isEmpty()) {
        return group;
    }
    const FollowUpVariable& source = variable.source();
    if (source.type == VariableType::Month) {
        return monthsName(id);
    }
    if (source.type == VariableType::Number) {
        return bandName(id);
    }
    if (source.type == VariableType::YesNo) {
        return variableValueName(source, id == QLatin1String("yes") ? 1 : 0);
    }
    for (std::size_t i = 0; i < source.categories.size(); ++i) {
        if (id == QLatin1String(source.categories[i])) {
            return variableValueName(source, static_cast<int>(i));
        }
    }
    return bandName(id); // levels put together: "3-5"
}

} // namespace lotsbok
