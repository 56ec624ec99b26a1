// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/definition_check.h"

namespace lotsbok {

/// What a definition asks otherwise than the one that it takes the place of: for whoever decides whether it
/// is to be used.
struct DefinitionChanges {
    struct Words {
        QString id; ///< of the field; a column as "field/column"
        QString before;
        QString now;
    };
    int before = 0; ///< fields with their columns
    int now = 0;
    QStringList added{};           ///< labels
    QStringList removed{};         ///< labels
    QList<Words> relabelled{};     ///< fields whose label is another
    QStringList judgedOtherwise{}; ///< labels of fields that are required, checked or shown by other rules
    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && relabelled.isEmpty() && judgedOtherwise.isEmpty();
    }
};

DefinitionChanges definitionChanges(const FormDefinition& before, const FormDefinition& now);

/// checkDefinition(), and what a definition that a district installs must be beside that: published, numbered
/// from 1000, a form that the program has, with every field that it keeps meaning what it meant (data class,
/// value of the book). An Error among the findings keeps it out.
QList<DefinitionFinding> checkForInstalling(const QByteArray& json, const QString& fileName,
                                            const QStringList& bindingNames, const FormCatalogue& known);

/// Whether one of the findings keeps the definition from being used.
bool hasError(const QList<DefinitionFinding>& findings);

} // namespace lotsbok
