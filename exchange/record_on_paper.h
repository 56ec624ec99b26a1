// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"
#include "forms/print/form_printer.h"

#include <QHash>
#include <QJsonObject>

namespace lotsbok {

// Records as papers say them: Swedish whatever the screen's language is.

QString recordKindOnPaper(const QString& kind);                        ///< "Nätverksmöte" for "meeting"
QString recordFieldOnPaper(const QString& kind, const QString& field); ///< as core/model/record_names.h
QString momentInWords(const QDateTime& at); ///< "1 mars 2026 kl. 10.03", in Stockholm
/// A day of the book as it is read, "1 mars 2026"; any other text as it is.
QString dayInWords(const QString& text);
/// What every record has and what says nothing to people.
bool isMachinery(const QString& field);
SheetLine factOnPaper(const QString& label, const QString& text);

/// One record after the other, with names in place of ids.
class RecordOnPaper {
public:
    /// By the id's text without braces: users, organisations, whatever else an id is to be read as.
    /// `forms` name the questions that a record keeps answers to.
    explicit RecordOnPaper(const QHash<QString, QString>& names,
                           const FormCatalogue& forms = FormCatalogue::builtIn())
        : m_names(names)
        , m_forms(&forms)
    {}

    /// A value of recordToJson or of the history; empty where there is nothing.
    [[nodiscard]] QString shown(const QString& kind, const QString& field, const QJsonValue& value) const;
    /// The first day or moment of the record that is not one to come, in words; may be empty.
    [[nodiscard]] QString day(const QString& kind, const QJsonObject& values) const;
    /// A fact for every field that holds something, in the order in which people fill them in.
    [[nodiscard]] QList<SheetLine> facts(const QString& kind, const QJsonObject& values) const;

private:
    [[nodiscard]] QString shownText(const QString& kind, const QString& field, const QString& text) const;

    QHash<QString, QString> m_names;
    const FormCatalogue* m_forms; ///< stays for as long as the program runs
};

} // namespace lotsbok
