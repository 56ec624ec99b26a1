// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/synth/random.h"
#include "forms/engine/answers.h"

#include <QStringList>

namespace lotsbok::cli {

/// The words that synthetic people and answers are made of: resources/demo/names.json.
struct SynthWords {
    QStringList given;
    QStringList family;
    QStringList streets;
    QStringList sentences;

    /// From the program's resources; a defect there is a bug and gives empty lists.
    static const SynthWords& builtIn();
};

/// Plausible answers to every askable field of a form, of the right shape and within its bounds: about seven
/// in ten are answered. `until` is the latest date that is given.
Answers syntheticAnswers(const FormDefinition& form, Random& random, QDate until);

} // namespace lotsbok::cli
