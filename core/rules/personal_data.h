// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/data_class.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace lotsbok {

/// The personal-data catalogue (resources/data/personal-data.json): one class for every column of the book
/// and every field of the built-in forms. Forms that a district installs say it in their own definitions.
class PersonalData {
public:
    static const PersonalData& catalogue();

    /// Nothing for a column that the catalogue does not know; whoever asks treats that as DataClass::Special.
    [[nodiscard]] std::optional<DataClass> column(const QString& table, const QString& column) const;
    /// `field` is its id; a table's column is "field/column", a column's own column "field/column/inner".
    [[nodiscard]] std::optional<DataClass> formField(const QString& formId, const QString& field) const;

    [[nodiscard]] QStringList columns(const QString& table) const; ///< sorted; empty for an unknown table
    [[nodiscard]] QStringList tables() const;                      ///< sorted
    [[nodiscard]] QStringList formFields(const QString& formId) const;
    [[nodiscard]] QStringList forms() const;

private:
    using Classes = QHash<QString, QHash<QString, DataClass>>; ///< by table or form, then by name
    PersonalData();

    Classes m_columns;
    Classes m_fields;
};

} // namespace lotsbok
