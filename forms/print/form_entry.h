// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

#include <utility>
#include <vector>

namespace lotsbok {

/// A place of a blank form that is filled in on screen: one field of the PDF form.
struct FormEntry {
    enum class Kind {
        None,
        Line,  ///< a text on one line
        Lines, ///< a text of any length
        List,  ///< one option, from a list
        Boxes, ///< one option, each with a box of its own
    };
    Kind kind = Kind::None;
    QString name{};  ///< unique in the document: entryName()
    QString says{};  ///< what assistive technology says
    int longest = 0; ///< characters of a text
    bool isRequired = false;
    std::vector<std::pair<QString, QString>> options{}; ///< id and label, of a list or of boxes

    [[nodiscard]] bool isThere() const { return kind != Kind::None; }
};

/// The name of the PDF field for a part of an answer: the field's id, then the parts (a row's number, a
/// column's id, "action") with a colon between them. A full stop, which would part a PDF field from its
/// parent, stands as "~"; neither sign occurs in an id.
QString entryName(const QString& fieldId, const QStringList& parts = {});
/// The field's id and the parts again.
QStringList entryPath(const QString& name);

/// What says which form a file is: the name and the value of a field without a place on the pages.
inline constexpr char formMarkName[] = "lotsbok:form";
QString formMark(const FormDefinition& form);
/// Whom it is about, where the form itself has no field for it.
inline constexpr char subjectEntryName[] = "lotsbok:subject";

/// How a field, or a column of a table, is filled in; for a part of an answer that has several.
FormEntry entryFor(const Field& field, const QString& name, const QString& says, const QString& yes,
                   const QString& no);
/// A plain text of at most so many characters.
FormEntry textEntry(const QString& name, const QString& says, int longest);

/// Characters that a filled in field may hold, by its kind.
namespace entryLimit {
inline constexpr int line = 200;
inline constexpr int lines = 4000;
inline constexpr int number = 15;
inline constexpr int date = 10;
inline constexpr int month = 7;
inline constexpr int place = 2; ///< in a ranking
} // namespace entryLimit

} // namespace lotsbok
