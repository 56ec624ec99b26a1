// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account_desk.h"
#include "core/session/forms_desk.h"
#include "forms/engine/definition_changes.h"

namespace lotsbok {

/// The forms of an open book: those built in, and those that its district installed. Costs no parse but the
/// first time that a definition is met in this process. The catalogue, and what it points to, stays as it is
/// for as long as the process runs, so it can be handed to any thread; a book that takes in another form has
/// another one. From a book that cannot be read, which the next call says, it is the built in ones.
const FormCatalogue& bookForms(const Session& session);

/// As an administrator knows them, who holds no key to the book: built in, what the book told, what waits.
const FormCatalogue& bookForms(const AccountDesk::Forms& forms);

/// FormsDesk::takeIn() with the judgement that takes a FormCatalogue: whatever beside the book says that it
/// was checked is checked again.
Result<TakenForms> takeInForms(Session& session);

/// A file as the person hands it over: its definition, what was found in it, and what it changes.
struct FormToInstall {
    FormDefinition form;
    QList<DefinitionFinding> findings;        ///< an Error among them: it cannot be installed
    std::optional<DefinitionChanges> changes; ///< against the version that is used now
    int replaces = 0;                         ///< that version; 0: none
};
/// Errors: NotFound, FileSystem; InvalidInput when it is no definition at all, which says why.
Result<FormToInstall> readFormToInstall(const QString& path, const FormCatalogue& known);

} // namespace lotsbok
