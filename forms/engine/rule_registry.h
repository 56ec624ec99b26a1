// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

namespace lotsbok {

// The named checks and proposals that a definition may use (docs/form-format.md lists them). In JSON a name
// stands alone ("notInFuture") or with an argument after a colon ("notBefore:heldOn"); a field may have
// several checks, with a space between them. They are C++ functions: a form holds no expressions.

/// Where a check or a proposal looks. `row` is set while a table's column is checked.
struct RuleContext {
    const FormDefinition& form;
    const Field& field;
    const Answers& answers;
    const BoundValues& bound;
    QDate today;
    QJsonValue value{QJsonValue::Undefined}; ///< of the field, as shown
    const QJsonObject* row = nullptr;

    /// Value of another field: of the same row when it has that column, else of the form, as shown.
    [[nodiscard]] QJsonValue other(const QString& fieldId) const;
};

/// What the field's checks say about its value. A name that this program does not know says nothing: a form
/// written for a newer program still opens, and `form check` tells.
QList<FormIssue> runRules(const RuleContext& context);

QStringList ruleNames();
QStringList proposalNames();

/// One "name" or "name:argument" of a `rule` or `propose` text.
struct NamedUse {
    QString name;
    QString argument;
};
QList<NamedUse> namedUses(const QString& text);

/// Whether the name's argument must be a field of the form.
bool ruleTakesField(const QString& name);
bool proposalTakesField(const QString& name);

} // namespace lotsbok
