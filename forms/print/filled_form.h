// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "forms/engine/answers.h"

#include <functional>

namespace lotsbok {

/// What a form that was filled in on screen (PrintJob::fillable) says, before anybody has looked at it.
struct FilledForm {
    FormDefinition form;
    /// Only what was filled in: an empty field of the file says nothing about what the book has.
    Answers answers;
    /// What stands in fields that show a value of the book, by field id: for the eye, never taken over.
    QHash<QString, QString> shown{};
    QString subject{}; ///< "Name and number" at the head of forms that have no field for it
    /// What could not be read, one translated sentence each, naming the field: a date that is none, a text
    /// that is too long. At most 50.
    QStringList problems{};
};

/// Finds the definition that the file names: by id, version and hash.
using FormFinder =
    std::function<Result<FormDefinition>(const QString& id, int version, const QByteArray& hash)>;
/// In the catalogue alone.
FormFinder formsOf(const FormCatalogue& catalogue);

/// Reads a filled in form. The file comes from outside and is trusted in nothing: at most 8 MiB, 60 000
/// objects, 64 MiB unpacked and 5 000 fields; nothing in it is run, drawn or followed. Errors: InvalidInput
/// for what is no such file, is encrypted, holds scripts, other actions, files or an XFA form, is too large,
/// names a form that is unknown, or holds a field that the form does not have; those of `find`.
Result<FilledForm> readFilledForm(const QByteArray& pdf, const FormFinder& find);

} // namespace lotsbok
