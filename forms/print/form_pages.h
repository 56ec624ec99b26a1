// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/form_printer.h"
#include "forms/print/page_tree.h"
#include "forms/print/print_words.h"

namespace lotsbok {

/// The page tree of a job: what a form and its answers look like on paper, before there are pages.
parts::Document formDocument(const PrintJob& job);

/// A subject line whose parts keep their own direction each: an Arabic name does not pull the number to its
/// other side.
QString isolatedSubject(const QString& line);

/// One form's fields as parts. Hidden fields are left out of filled prints; a blank form has them with their
/// condition.
class FieldParts {
public:
    FieldParts(const PrintJob& job, const PrintWords& words)
        : m_job(job)
        , m_words(words)
    {}

    /// The fields in form order; check rows that follow each other become one list.
    std::vector<parts::Part> make(const std::vector<const Field*>& fields) const;

    [[nodiscard]] bool isShown(const Field& field) const;
    [[nodiscard]] bool isShown(const Section& section) const;
    /// "Fylls i om …", on blank forms only.
    [[nodiscard]] QString conditionNote(const std::optional<Condition>& condition) const;

private:
    [[nodiscard]] QJsonValue valueOf(const Field& field) const;
    [[nodiscard]] QString note(const Field& field) const;
    void append(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out) const;
    void appendShort(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out) const;
    [[nodiscard]] parts::Part checklist(const std::vector<const Field*>& fields, size_t from,
                                        size_t to) const;
    [[nodiscard]] parts::Answer answer(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::ScaleAnswer scale(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::Ranking ranking(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::SignatureBox signature(const Field& field, const QJsonValue& value) const;
    [[nodiscard]] parts::Answer cellAnswer(const Field& column, const QJsonValue& value) const;
    [[nodiscard]] QString mergedText(const QString& text) const;
    void appendTable(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const;
    void appendCards(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const;
    void appendMap(const Field& field, const QJsonArray& entries, std::vector<parts::Part>& out) const;
    void appendLetter(const Field& field, std::vector<parts::Part>& out) const;

    const PrintJob& m_job;
    const PrintWords& m_words;
};

/// A single value as text: dates as they are, amounts in kronor, options by their labels.
QString valueText(const Field& field, const QJsonValue& value, const PrintWords& words);

} // namespace lotsbok
