// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/extract.h"
#include "exchange/record_on_paper.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

/// The extract as a person reads it (R34): Swedish whatever the screen's language is. First what a register
/// extract is and which rights there are (GDPR 15.1), then the person, each case with its entries and what
/// stood there before, who has read and changed, and last what is masked and what is left out, with the
/// ground.
class ExtractPaper {
public:
    /// By the hash of FormResponse in hexadecimal: answers are read with the questions they were given to.
    using Definitions = QHash<QString, FormDefinition>;

    ExtractPaper(const ExtractSource& source, const Extract& extract, const Definitions& forms,
                 const FormCatalogue& current);

    [[nodiscard]] QList<SheetLine> lines() const;
    /// What an entry is called there, with its day.
    [[nodiscard]] QString titleOf(const ExtractEntry& entry) const;
    /// What stands under it: its fields, the answers of a form, and what stood there before.
    [[nodiscard]] QList<SheetLine> factsOf(const ExtractEntry& entry) const;

private:
    void addEntry(const ExtractEntry& entry, QList<SheetLine>& lines) const;
    void addAnswers(const FormDefinition& form, const QJsonObject& answers, QList<SheetLine>& lines) const;
    void addBefore(const ExtractEntry& entry, QList<SheetLine>& lines) const;
    void addLooks(QList<SheetLine>& lines) const;
    void addLeftOut(QList<SheetLine>& lines) const;

    QString m_about;
    const Extract& m_extract;
    const Definitions& m_forms;
    RecordOnPaper m_words;
};

/// "Läste ärende" for "case.read": what an action of the log is called on paper.
QString actionOnPaper(const QString& action);

} // namespace lotsbok
