// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/presentation.h"
#include "forms/bindings/book_forms.h"

namespace lotsbok::cli {

/// --book: whose forms are looked in, beside those built in.
Option bookOption();

/// The forms of the book that --book names, as its user knows them (an administrator without its key, too);
/// without it those built in. Errors: those of opening it.
Result<const FormCatalogue*> formsOfOption(const Invocation& invocation, const Context& context);

/// Errors: NotFound.
Result<const FormDefinition*> formNamed(const FormCatalogue& forms, const QString& id);
/// formNamed() in formsOfOption().
Result<const FormDefinition*> formOfOption(const Invocation& invocation, const Context& context,
                                           const QString& id);

/// What was found in a definition, for programs and for people.
QJsonArray definitionFindingsJson(const QList<DefinitionFinding>& findings);
void addFindings(Lines& lines, const QList<DefinitionFinding>& findings);

/// Takes in what an administrator handed over for the book that was just opened, and says what was refused
/// and why. Nothing of it keeps the book shut.
void takeInFormsOf(Session& session, const Context& context);

} // namespace lotsbok::cli
