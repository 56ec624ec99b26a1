// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deidentified_table.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

Unexpected noSuchChoice(const QString& variable, const QString& step)
{
    return fail(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Deidentified", "%1: a de-identified file cannot tell it as “%2”.")
            .arg(variable, step));
}

DeidentifiedColumn atStep(const DeidentifiedColumn& column, const DeidentifiedVariable& variable,
                          qsizetype step)
{
    DeidentifiedColumn coarser{column.id, step, {}};
    const std::vector<quint16> map = valueMap(variable, column.step, step);
    coarser.cells.reserve(column.cells.size());
    for (const quint16 cell : column.cells) {
        coarser.cells.push_back(map[cell]);
    }
    return coarser;
}

} // namespace

std::vector<quint16> valueMap(const DeidentifiedVariable& variable, qsizetype from, qsizetype to)
{
    const DeidentifiedStep& finer = variable.steps[from];
    const DeidentifiedStep& coarser = variable.steps[to];
    std::vector<quint16> map(static_cast<std::size_t>(finer.values.size()) + 1, 0);
    for (qsizetype i = 0; i < finer.of.size(); ++i) {
        map[finer.of[i]] = coarser.of[i];
    }
    return map;
}

DeidentifiedTable deidentifiedTable(const QList<FollowedCase>& cases, FollowUpMoment until)
{
    DeidentifiedTable table;
    for (const FollowedCase& one : cases) {
        table.codes.push_back(one.code);
    }
    for (const DeidentifiedVariable& variable : deidentifiedVariables()) {
        const bool isOfEnd =
            variable.source().when != VariableWhen::Once && variable.moment == FollowUpMoment::Exit;
        if (isOfEnd && until == FollowUpMoment::Entry) {
            continue;
        }
        DeidentifiedColumn column{variable.id, 0, {}};
        column.cells.reserve(static_cast<std::size_t>(cases.size()));
        for (const FollowedCase& one : cases) {
            const bool atExit = variable.moment == FollowUpMoment::Exit && until == FollowUpMoment::Exit;
            const FollowUpValues& values = atExit ? one.exit : one.entry;
            const bool isSilent = variable.onlyWhenEnded && !one.hasEnded && !one.isUnderWay;
            column.cells.push_back(isSilent ? quint16{0}
                                            : finestOf(variable, values.value(variable.place), one.hasEnded));
        }
        table.columns.append(std::move(column));
    }
    return table;
}

Result<DeidentifiedTable> coarsened(const DeidentifiedTable& table, const DeidentifiedChoices& choices)
{
    for (auto choice = choices.steps.begin(); choice != choices.steps.end(); ++choice) {
        const DeidentifiedVariable* variable = deidentifiedVariable(choice.key());
        const bool known = variable != nullptr && (choice.value() == QLatin1String(choices.kLeftOut) ||
                                                   variable->stepNamed(choice.value()) >= 0);
        if (!known) {
            return noSuchChoice(choice.key(), choice.value());
        }
    }
    DeidentifiedTable result;
    result.codes = table.codes;
    for (const DeidentifiedColumn& column : table.columns) {
        const DeidentifiedVariable* variable = deidentifiedVariable(column.id);
        if (variable == nullptr) {
            return noSuchChoice(column.id, QString());
        }
        const QString chosen = choices.steps.value(column.id);
        if (chosen == QLatin1String(choices.kLeftOut)) {
            continue;
        }
        const qsizetype step = chosen.isEmpty() ? 0 : variable->stepNamed(chosen);
        result.columns.append(step > column.step ? atStep(column, *variable, step) : column);
    }
    return result;
}

} // namespace lotsbok
