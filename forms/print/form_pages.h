// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/form_printer.h"
#include "forms/print/page_tree.h"
#include "forms/print/print_words.h"

namespace lotsbok {

/// The page tree of a job: what a form and its answers look like on paper, before there are pages.
parts::Document formDocument(const PrintJob& job);

/// The sender, with its logo where it can be read.
parts::LetterheadPart letterheadPart(const Letterhead& letterhead, const std::vector<QString>& lines);

/// Rows of plain text as cells of a table.
std::vector<std::vector<parts::Answer>> gridRows(const QList<QStringList>& texts);
/// The cover's parts, from its title on.
void addCover(const CoverPage& cover, parts::Document& document);

/// A subject line whose parts keep their own direction each: an Arabic name does not pull the number to its
/// other side.
QString isolatedSubject(const QString& line);

/// The words of a form on paper: Swedish, and beside each what a second language has for it.
class FormWords {
public:
    FormWords(const PrintWords& first, const FormOverlay* second)
        : m_first(first)
        , m_second(second ? secondWords(*second) : PrintWords())
        , m_overlay(second)
    {}

    [[nodiscard]] const PrintWords& first() const { return m_first; }
    [[nodiscard]] const PrintWords& second() const { return m_second; }
    [[nodiscard]] QByteArray secondLanguage() const
    {
        return m_overlay ? m_overlay->language.toLatin1() : QByteArray();
    }
    /// In the second language; empty when it has no words for it.
    [[nodiscard]] QString other(const QString& swedish) const
    {
        return m_overlay ? m_overlay->of(swedish) : QString();
    }
    [[nodiscard]] QString otherValue(const QString& swedish) const
    {
        return m_overlay ? m_overlay->values.value(swedish) : QString();
    }
    /// Words of the form in both.
    [[nodiscard]] parts::Text both(const QString& swedish) const { return {swedish, other(swedish)}; }
    /// Words of the print in both.
    [[nodiscard]] parts::Text both(QString PrintWords::*word) const
    {
        return {m_first.*word, m_second.*word};
    }

private:
    const PrintWords& m_first;
    PrintWords m_second;
    const FormOverlay* m_overlay;
};

/// One form's fields as parts. Hidden fields are left out of filled prints; a blank form has them with their
/// condition.
class FieldParts {
public:
    FieldParts(const PrintJob& job, const FormWords& words)
        : m_job(job)
        , m_both(words)
        , m_words(words.first())
    {}

    /// The fields in form order; check rows that follow each other become one list.
    std::vector<parts::Part> make(const std::vector<const Field*>& fields) const;

    [[nodiscard]] bool isShown(const Field& field) const;
    [[nodiscard]] bool isShown(const Section& section) const;
    /// "Fylls i om …", on blank forms only.
    [[nodiscard]] parts::Text conditionNote(const std::optional<Condition>& condition) const;

private:
    [[nodiscard]] QJsonValue valueOf(const Field& field) const;
    /// How a place is filled in on screen; none on other prints. It is named by `path`, or by the field's id.
    [[nodiscard]] FormEntry entry(const Field& field, const QStringList& path = {},
                                  const QString& says = {}) const;
    [[nodiscard]] FormEntry partEntry(const Field& field, const QStringList& parts, const QString& says,
                                      int longest) const;
    [[nodiscard]] parts::Text note(const Field& field) const;
    /// A value that the form has words for: yes and no, an option, a row that is there from the start.
    [[nodiscard]] parts::Text value(const Field& field, const QJsonValue& value) const;
    /// `path` is the table and the row that a column is in, for the names of what is filled in on screen.
    void append(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out,
                const QStringList& path = {}) const;
    void appendShort(const Field& field, const QJsonValue& value, const FormEntry& entry,
                     std::vector<parts::Part>& out) const;
    [[nodiscard]] parts::Part checklist(const std::vector<const Field*>& fields, size_t from,
                                        size_t to) const;
    [[nodiscard]] parts::Answer answer(const Field& field, const QJsonValue& value,
                                       const FormEntry& entry) const;
    [[nodiscard]] parts::ScaleAnswer scale(const Field& field, const QJsonValue& value,
                                           const QStringList& path) const;
    [[nodiscard]] parts::Ranking ranking(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::SignatureBox signature(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::Answer cellAnswer(const Field& column, const QJsonValue& value,
                                           const FormEntry& entry) const;
    [[nodiscard]] parts::Text merged(const QString& text) const;
    [[nodiscard]] QString mergedText(const QString& text, bool inSecond) const;
    void appendLetterBlock(const QString& block, std::vector<parts::Part>& out) const;
    void appendPair(const parts::Text& block, parts::TextRole role, std::vector<parts::Part>& out) const;
    void appendTable(const Field& field, const QJsonArray& rows, const QStringList& path,
                     std::vector<parts::Part>& out) const;
    void appendCards(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const;
    void appendMap(const Field& field, const QJsonArray& entries, std::vector<parts::Part>& out) const;
    void appendLetter(const Field& field, std::vector<parts::Part>& out) const;

    void addEntries(const Field& field, parts::ChecklistRow& row) const;
    void addMapEntries(const Field& field, qsizetype number, std::vector<parts::Answer>& cells) const;

    const PrintJob& m_job;
    const FormWords& m_both;
    const PrintWords& m_words;
};

/// A single value as text: dates as they are, amounts in kronor, options by their labels.
QString valueText(const Field& field, const QJsonValue& value, const PrintWords& words);

} // namespace lotsbok
