// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

namespace lotsbok {

/// One remark about a definition, with the path in the file.
struct DefinitionFinding {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString path; ///< "sections[2].fields[0].bind"; empty for the whole file
    QString text; ///< translated sentence
};

/// What the loader cannot refuse, because a definition out of an older or newer book must still open: names
/// of model values, checks and proposals that this program does not have, fields without a data class,
/// conditions that can never hold, a district's own wording that would hide behind the program's own, a type
/// that changed within an id. `bindingNames` are the model values that are known (forms/bindings); an empty
/// list skips that check.
QList<DefinitionFinding> checkDefinition(const QByteArray& json, const QString& fileName,
                                         const QStringList& bindingNames,
                                         const FormCatalogue& known = FormCatalogue::builtIn());

/// The same for a file, read with a bound. Errors: NotFound, FileSystem; what is wrong inside is a finding.
Result<QList<DefinitionFinding>> checkDefinitionFile(const QString& path, const QStringList& bindingNames,
                                                     const FormCatalogue& known = FormCatalogue::builtIn());

} // namespace lotsbok
