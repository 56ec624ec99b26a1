// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the forms in other languages and in plain Swedish.
#include "cli/commands/commands.h"
#include "cli/form_access.h"
#include "cli/presentation.h"
#include "exchange/meeting_papers.h"
#include "forms/engine/form_overlay.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

/// A form, or what the papers of a meeting say.
Result<FormDefinition> formToWord(const FormCatalogue& forms, const QString& id)
{
    if (id == meetingWordsId()) {
        return meetingWordsForm();
    }
    const auto form = formNamed(forms, id);
    return form ? Result<FormDefinition>(**form) : fail(form.error());
}

Result<Output> listWords(const Invocation& invocation, const Context& context)
{
    const auto forms = formsOfOption(invocation, context);
    if (!forms) {
        return fail(forms.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    const QStringList ids = (*forms)->ids() << meetingWordsId();
    for (const QString& id : ids) {
        const auto form = formToWord(**forms, id);
        if (!form) {
            return fail(form.error());
        }
        for (const FormOverlay* overlay : OverlayCatalogue::installed().of(id)) {
            const auto words = OverlayCatalogue::installed().words(id, overlay->id());
            const auto missing =
                overlayCoverage(overlay->isInPlace() ? *form : words->swedish(*form), *overlay).missing;
            json << QJsonObject{{QStringLiteral("form"), id},
                                {QStringLiteral("words"), overlay->id()},
                                {QStringLiteral("language"), overlay->language},
                                {QStringLiteral("name"), overlay->name},
                                {QStringLiteral("inSwedishOnly"), missing.size()}};
            rows << QStringList{id, overlay->id(), overlay->name, QString::number(missing.size())};
        }
    }
    return Output{
        json,
        table({Cli::tr("Form"), Cli::tr("Words"), Cli::tr("Language"), Cli::tr("In Swedish only")}, rows),
        {}};
}

/// An overlay to be filled in: every text of the form with the Swedish in its place.
Result<Output> wordsTemplate(const Invocation& invocation, const Context& context)
{
    const auto forms = formsOfOption(invocation, context);
    const auto form = forms ? formToWord(**forms, invocation.operand(0)) : fail(forms.error());
    if (!form) {
        return fail(form.error());
    }
    const bool isPlain = invocation.has("plain");
    const auto words =
        OverlayCatalogue::installed().words(form->id, isPlain ? QStringLiteral("plain") : QString());
    if (!words) {
        return fail(ErrorCode::NotFound, Cli::tr("This form has no plain Swedish."));
    }
    QJsonObject phrases;
    const QStringList texts = overlayTexts(words->swedish(*form));
    for (const QString& text : texts) {
        phrases.insert(text, text);
    }
    const QString language = invocation.value("language");
    const QJsonObject json{{QStringLiteral("form"), form->id},
                           {QStringLiteral("language"), language},
                           {QStringLiteral("name"), language},
                           {QStringLiteral("plain"), isPlain},
                           {QStringLiteral("phrases"), phrases}};
    return Output{json, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed(), {}};
}

Result<Output> checkWords(const Invocation& invocation, const Context& context)
{
    const auto overlay = readOverlay(invocation.operand(0));
    const auto forms = overlay ? formsOfOption(invocation, context) : fail(overlay.error());
    const auto form = forms ? formToWord(**forms, overlay->form) : fail(forms.error());
    if (!form) {
        return fail(form.error());
    }
    OverlayCatalogue catalogue = OverlayCatalogue::installed();
    catalogue.add(*overlay);
    const auto words = catalogue.words(form->id, overlay->id());
    if (!words) {
        return fail(ErrorCode::NotFound, Cli::tr("This form has no plain Swedish."));
    }
    const OverlayCoverage coverage =
        overlayCoverage(overlay->isInPlace() ? *form : words->swedish(*form), *overlay);
    Lines lines;
    for (const QString& text : coverage.missing) {
        lines.add(Cli::tr("In Swedish only"), text.left(100));
    }
    for (const QString& text : coverage.unused) {
        lines.add(Cli::tr("Not in the form"), text.left(100));
    }
    Output output{QJsonObject{{QStringLiteral("form"), overlay->form},
                              {QStringLiteral("words"), overlay->id()},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(coverage.missing)},
                              {QStringLiteral("unused"), QJsonArray::fromStringList(coverage.unused)}},
                  {},
                  {}};
    if (coverage.unused.isEmpty()) {
        lines.text(Cli::tr("The words fit the form."));
    } else {
        output.failure = Error{ErrorCode::RuleSaysNo, Cli::tr("Some words fit nothing in the form."), {}};
    }
    output.text = lines.join();
    return output;
}

} // namespace

QList<Command> formWordsCommands()
{
    return {
        {"form words",
         QT_TRANSLATE_NOOP("Cli",
                           "Lists the languages, and the plain Swedish, that forms can be printed in."),
         {},
         {bookOption()},
         "form words",
         listWords},
        {"form words-template",
         QT_TRANSLATE_NOOP("Cli", "Prints the texts of a form, to be put into another language."),
         {{"ID",
           QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D, or meeting for a meeting's papers.")}},
         {{"language", "TAG", QT_TRANSLATE_NOOP("Cli", "The language's tag, such as en, ar or so."), true},
          {"plain", "", QT_TRANSLATE_NOOP("Cli", "Plain words, to stand beside the plain Swedish ones.")},
          bookOption()},
         "form words-template 3.2 --language so",
         wordsTemplate},
        {"form words-check",
         QT_TRANSLATE_NOOP("Cli", "Checks a file of words against the form that it is for."),
         {{"FILE", QT_TRANSLATE_NOOP("Cli", "The words, a JSON file.")}},
         {bookOption()},
         "form words-check bilaga-3.2.so.json",
         checkWords},
    };
}

} // namespace lotsbok::cli
