// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/follow_up_variables.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lotsbok {

/// How finely a variable is told: the ids of the values that may stand in a file.
struct DeidentifiedStep {
    QString id;         ///< stable, as in files: "bands", "as-is"
    QStringList values; ///< ids: "15-17", "yes", "2026-03"
    QList<quint16> of;  ///< for each value of the finest step: which value (from 1) it is here
    QHash<QByteArray, quint16> numbers; ///< of the values, from 1, as a file has them

    /// From 1; 0 when it is none of them.
    [[nodiscard]] quint16 numberOf(const QString& value) const { return numbers.value(value.toLatin1()); }
};

/// R31. A variable that may leave in a de-identified file, at one moment. Each step is made of whole values
/// of the finest, and of the one before, so that files that are told unlike can be put together at the
/// coarser of their steps.
struct DeidentifiedVariable {
    QString id{};        ///< stable, as in files: "work.entry", "closeReason"
    qsizetype place = 0; ///< in followUpVariables()
    FollowUpMoment moment = FollowUpMoment::Entry;
    bool onlyWhenEnded = false;      ///< stands at kNotEnded while the case is under way
    bool isKnown = false;            ///< others may know it of a person without having read anything
    QList<DeidentifiedStep> steps{}; ///< finest first; never empty

    [[nodiscard]] const FollowUpVariable& source() const
    {
        return followUpVariables()[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] const DeidentifiedStep& finest() const { return steps.first(); }
    [[nodiscard]] qsizetype stepNamed(const QString& stepId) const; ///< −1 without one
};

/// What of a case that has not ended stands in the variables of its end.
inline constexpr auto kNotEnded = "not-ended";

/// The allow-list, in the order of a file's columns: whatever is not here does not leave. It is what
/// followUpVariables() share, each at its moments.
const QList<DeidentifiedVariable>& deidentifiedVariables();
/// nullptr: it may not leave.
const DeidentifiedVariable* deidentifiedVariable(const QString& id);

/// The value of the finest step, from 1; 0: not stated.
quint16 finestOf(const DeidentifiedVariable& variable, FollowUpValue value, bool hasEnded);

} // namespace lotsbok
