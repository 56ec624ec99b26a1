// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/filled_form.h"

namespace lotsbok {

/// One field in which a filled in file says something else than the book, for a person to decide on.
struct FilledDifference {
    QString fieldId{};
    QString label{};
    QString inBook{}; ///< as people read it; empty = not answered
    QString inFile{};
    QJsonValue value{};    ///< the answer that the file would give
    bool mayTake = true;   ///< not a value that the book has from elsewhere: a name, a number
    QString firstColumn{}; ///< of a table
};

/// What differs, in form order. Fields that the file leaves empty are no difference.
QList<FilledDifference> filledDifferences(const FilledForm& filled, const Answers& book,
                                          const BoundValues& bound);

/// The book's answers with these fields as the file has them. A row of a table stays the record that it came
/// from where its first column is the same.
Answers withTaken(const Answers& book, const QList<FilledDifference>& differences,
                  const QStringList& fieldIds);

} // namespace lotsbok
