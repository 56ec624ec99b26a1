// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/form_definition.h"

#include <functional>
#include <memory>
#include <optional>

namespace lotsbok {

/// The words of a form in another language, to stand beside the Swedish ones on paper, or in plain Swedish
/// (lättläst), to stand in their place. A phrase is found by the exact Swedish words: what a district has
/// worded anew is never shown with a translation of something else, it stands in Swedish alone. Plain words
/// of another language stand beside the plain Swedish ones, and are found by those.
/// docs/form-format.md describes the file.
struct FormOverlay {
    QString form{};     ///< the id of the form
    QString language{}; ///< BCP 47
    QString name{};     ///< of the language, in Swedish: "engelska"
    bool isPlain = false;
    QHash<QString, QString> phrases{}; ///< Swedish → the other words
    QHash<QString, QString> values{};  ///< the same for what a letter merges: "som har fyllt 18 år"
    QHash<QString, QString> words{};   ///< the print's own words, by their names (forms/print/print_words.h)

    /// What people choose it by: the language, "plain", or "plain+en" for English beside plain Swedish.
    [[nodiscard]] QString id() const;
    /// Plain Swedish: its words take the place of the form's.
    [[nodiscard]] bool isInPlace() const;
    /// The other words; empty when there are none.
    [[nodiscard]] QString of(const QString& swedish) const;
};

/// Reads one overlay. Bounds: 1 MiB, depth 4, 2 000 phrases, 4 000 characters a text. A phrase whose merged
/// values ({{name}}) are not those of the Swedish one is refused. Errors name the file and the path in it.
Result<FormOverlay> parseOverlay(const QByteArray& json, const QString& fileName);
/// The same for a file. Errors also: NotFound, FileSystem.
Result<FormOverlay> readOverlay(const QString& path);

/// The paragraphs of a letter, which stand between blank lines. Each is a phrase.
QStringList letterParagraphs(const QString& text);

/// The text with what `valueOf` says in place of each {{name}}.
QString withValues(const QString& text, const std::function<QString(const QString& name)>& valueOf);

/// Every text of a form that an overlay may word, once each, in form order: titles, questions, help that is
/// printed, options, and letters paragraph by paragraph.
QStringList overlayTexts(const FormDefinition& form);

/// The form with the overlay's words in place of the Swedish ones; ids, types and hash are as they were.
FormDefinition worded(const FormDefinition& form, const FormOverlay& overlay);

/// The words that a paper is printed in; nothing: the form's own.
struct PaperWords {
    const FormOverlay* inPlace = nullptr; ///< plain Swedish
    const FormOverlay* beside = nullptr;  ///< another language

    /// As the paper and the register say it: "lättläst", "svenska och engelska"; empty for the form's own.
    [[nodiscard]] QString name() const;
    /// The form as it stands on paper in Swedish.
    [[nodiscard]] FormDefinition swedish(const FormDefinition& form) const
    {
        return inPlace ? worded(form, *inPlace) : form;
    }
    /// The same of one text.
    [[nodiscard]] QString swedish(const QString& text) const;
    /// What stands beside a text of swedish(); empty when there are no words for it.
    [[nodiscard]] QString other(const QString& swedish) const;
};

/// What an overlay says of a form.
struct OverlayCoverage {
    QStringList missing; ///< Swedish texts without other words
    QStringList unused;  ///< phrases that the form does not have
};
/// `form` as PaperWords::swedish() has it, for words that stand beside plain Swedish.
OverlayCoverage overlayCoverage(const FormDefinition& form, const FormOverlay& overlay);

/// The overlays that the program has, and those in "lotsbok/overlays" of the computer's data folders, which
/// an administrator fills (~/.local/share, /usr/local/share, /usr/share). Read once; a defective file is left
/// out with a line in the log.
class OverlayCatalogue {
public:
    static const OverlayCatalogue& installed();

    /// Those of one form that it can be printed in, plain Swedish first.
    [[nodiscard]] QList<const FormOverlay*> of(const QString& formId) const;
    /// The words that an id stands for, the form's own for an empty one; nothing where the form has none
    /// such, or no plain Swedish for what stands beside it.
    [[nodiscard]] std::optional<PaperWords> words(const QString& formId, const QString& overlayId) const;
    /// The id of the words for somebody who reads this language (BCP 47, a region does not matter); empty
    /// when the form has none.
    [[nodiscard]] QString forReader(const QString& formId, const QString& language) const;
    /// Nullptr when there is none.
    [[nodiscard]] const FormOverlay* find(const QString& formId, const QString& overlayId) const;

    /// Takes the place of one with the same form and id.
    void add(const FormOverlay& overlay);

private:
    QList<std::shared_ptr<const FormOverlay>> m_all;
};

} // namespace lotsbok
