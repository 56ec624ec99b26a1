// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that were filled in on screen with a PDF reader, read back.
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/form_access.h"
#include "cli/presentation.h"
#include "forms/bindings/bindings.h"
#include "forms/print/filled_review.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

constexpr qint64 filledFileLimit = 8 * 1024 * 1024; ///< as readFilledForm()

QJsonObject filledJson(const FilledForm& filled)
{
    QJsonObject shown;
    for (auto it = filled.shown.begin(); it != filled.shown.end(); ++it) {
        shown.insert(it.key(), it.value());
    }
    return {{QStringLiteral("form"), filled.form.id},
            {QStringLiteral("version"), filled.form.version},
            {QStringLiteral("subject"), filled.subject},
            {QStringLiteral("answers"), filled.answers.json()},
            {QStringLiteral("shown"), shown},
            {QStringLiteral("problems"), QJsonArray::fromStringList(filled.problems)}};
}

/// What could not be read stops nothing else, and is exit code 3.
std::optional<Error> unreadable(const FilledForm& filled)
{
    return filled.problems.isEmpty()
               ? std::nullopt
               : std::optional(
                     Error{ErrorCode::RuleSaysNo, Cli::tr("Some fields of the file could not be read."), {}});
}

Result<Output> readFilled(const Invocation& invocation, const Context& context)
{
    const auto bytes = readBounded(invocation.operand(0), filledFileLimit);
    const auto forms = bytes ? formsOfOption(invocation, context) : fail(bytes.error());
    const auto filled = forms ? readFilledForm(*bytes, formsOf(**forms)) : fail(forms.error());
    if (!filled) {
        return fail(filled.error());
    }
    for (const QString& problem : filled->problems) {
        context.say(problem);
    }
    return Output{filledJson(*filled),
                  QString::fromUtf8(QJsonDocument(filled->answers.json()).toJson()).trimmed(),
                  unreadable(*filled)};
}

/// The user's draft of that form, or one that begins from what is registered.
Result<FormDraft> draftFor(Session& session, const SubjectRef& subject, const FormDefinition& form)
{
    const auto drafted = session.draft(subject, form.id);
    if (!drafted) {
        return fail(drafted.error());
    }
    if (*drafted) {
        return **drafted;
    }
    FormDraft draft;
    draft.subject = subject;
    draft.formId = form.id;
    draft.formVersion = form.version;
    draft.definitionHash = form.hash;
    const auto responses = session.responses(subject);
    if (!responses) {
        return fail(responses.error());
    }
    for (const FormResponse& response : *responses) {
        if (response.formId == form.id) {
            const auto stored = session.response(response.id);
            if (!stored) {
                return fail(stored.error());
            }
            draft.corrects = stored->id;
            draft.correctsVersion = stored->version;
            draft.formVersion = stored->formVersion;
            draft.definitionHash = stored->definitionHash;
            draft.answers = stored->answers;
            break;
        }
    }
    return draft;
}

QStringList takenIds(const Invocation& invocation, const QList<FilledDifference>& differences)
{
    if (!invocation.has("take-all")) {
        return invocation.value("take").split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    QStringList ids;
    for (const FilledDifference& difference : differences) {
        ids.append(difference.fieldId);
    }
    return ids;
}

Output comparison(const FilledForm& filled, const QList<FilledDifference>& differences,
                  const QStringList& taken)
{
    QJsonArray json;
    Lines lines;
    if (!filled.subject.isEmpty()) {
        lines.add(Cli::tr("The file is about"), filled.subject);
    }
    for (const QString& problem : filled.problems) {
        lines.add(Cli::tr("Could not be read"), problem);
    }
    for (const FilledDifference& difference : differences) {
        const bool isTaken = difference.mayTake && taken.contains(difference.fieldId);
        json << QJsonObject{
            {QStringLiteral("field"), difference.fieldId},   {QStringLiteral("label"), difference.label},
            {QStringLiteral("book"), difference.inBook},     {QStringLiteral("file"), difference.inFile},
            {QStringLiteral("mayTake"), difference.mayTake}, {QStringLiteral("taken"), isTaken}};
        lines.text(QStringLiteral("%1 (%2)").arg(difference.label, difference.fieldId));
        lines.text(QStringLiteral("  ") +
                   Cli::tr("In the book: %1")
                       .arg(difference.inBook.isEmpty() ? QStringLiteral("–") : difference.inBook));
        lines.text(QStringLiteral("  ") + Cli::tr("In the file: %1").arg(difference.inFile));
    }
    if (differences.isEmpty()) {
        lines.text(Cli::tr("The file says nothing that the book does not have."));
    }
    QJsonObject whole = filledJson(filled);
    whole.insert(QStringLiteral("differences"), json);
    return {whole, lines.join(), unreadable(filled)};
}

Result<Output> compareFilled(const Invocation& invocation, const Context& context)
{
    const auto bytes = readBounded(invocation.value("file"), filledFileLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto opened = openSubject(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const SubjectRef& subject = opened->subject;
    const auto filled =
        readFilledForm(*bytes, [&session](const QString& id, int version, const QByteArray& hash) {
            return definitionFor(session, id, version, hash);
        });
    const auto bound = filled ? boundValues(session, subject) : fail(filled.error());
    auto draft = bound ? draftFor(session, subject, filled->form) : fail(bound.error());
    if (!draft) {
        return fail(draft.error());
    }
    if (draft->definitionHash != filled->form.hash) {
        return fail(ErrorCode::InvalidInput,
                    Cli::tr("The book has another version of this form, %1, and the file is version %2.")
                        .arg(draft->formVersion)
                        .arg(filled->form.version));
    }
    const Answers book(draft->answers);
    const auto differences = filledDifferences(*filled, book, *bound);
    const QStringList taken = takenIds(invocation, differences);
    Output output = comparison(*filled, differences, taken);
    if (!taken.isEmpty()) {
        draft->answers = withTaken(book, differences, taken).json();
        if (const auto saved = session.saveDraft(*draft); !saved) {
            return fail(saved.error());
        }
        output.text += QLatin1Char('\n') + Cli::tr("What was taken over stands in your draft of the form.");
    }
    return output;
}

} // namespace

QList<Command> formFilledCommands()
{
    return {
        {"form read",
         QT_TRANSLATE_NOOP("Cli", "Reads a form that was filled in on screen, and prints its answers."),
         {{"FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file, from form print --blank --fillable.")}},
         {bookOption()},
         "form read bilaga-3.1.pdf",
         readFilled},
        {"form compare",
         QT_TRANSLATE_NOOP("Cli",
                           "Shows what a filled in file says other than the book; takes over what is named."),
         {{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")}},
         {{"file", "FILE", QT_TRANSLATE_NOOP("Cli", "The filled in PDF file."), true},
          {"subject", "REF",
           QT_TRANSLATE_NOOP(
               "Cli", "What it is about: case:2026-0001, client:ID, employee:ID, purchase:ID or district."),
           true},
          {"take", "ID,…", QT_TRANSLATE_NOOP("Cli", "The fields to take over into your draft.")},
          {"take-all", "", QT_TRANSLATE_NOOP("Cli", "Take over everything that differs.")},
          reasonOption()},
         "form compare akt.lotsbok --file bilaga-3.1.pdf --subject case:2026-0001 --take economy.debts "
         "--user "
         "asa",
         compareFilled},
    };
}

} // namespace lotsbok::cli
