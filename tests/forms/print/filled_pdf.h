// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"
#include "forms/print/qpdf.h"

#include <QByteArray>
#include <QHash>
#include <functional>
#include <map>

namespace lotsbok::testing {

/// What assistive technology says of each field, by its name; of each box by name and value, "a:yes".
QHash<QString, QString> spokenNames(const QByteArray& pdf);

/// The form to fill in on screen; empty when it could not be printed.
QByteArray fillablePdf(const FormDefinition& form);

/// The file with these fields filled in, as a PDF reader would: a text, or the name of a chosen box. A name
/// that is no field of it is a failure: empty.
QByteArray filledPdf(const QByteArray& blank, const std::map<QString, QString>& fields);

/// The file with something else changed by libqpdf.
QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF& file)>& change);

/// An answer to every field that a person fills in, at most two rows to a table, and the same as fields.
struct WholeForm {
    Answers answers;
    std::map<QString, QString> fields;
};
WholeForm everythingAnswered(const FormDefinition& form);

} // namespace lotsbok::testing
