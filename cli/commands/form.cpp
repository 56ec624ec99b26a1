// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/form_access.h"
#include "cli/presentation.h"
#include "forms/bindings/bindings.h"
#include "forms/engine/definition_check.h"

#include <QJsonDocument>

namespace lotsbok::cli {

namespace {

int fieldCount(const FormDefinition& form)
{
    qsizetype count = 0;
    for (const Section& section : form.sections) {
        count += section.fields.size();
    }
    return static_cast<int>(count);
}

QJsonObject formJson(const FormDefinition& form)
{
    return {{QStringLiteral("id"), form.id},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("name"), form.printName()},
            {QStringLiteral("title"), form.title},
            {QStringLiteral("subject"), subjectKindId(form.subject)},
            {QStringLiteral("language"), form.language},
            {QStringLiteral("fields"), fieldCount(form)},
            {QStringLiteral("sha256"), QString::fromLatin1(form.hash.toHex())}};
}

Result<Output> listForms(const Invocation& invocation, const Context& context)
{
    const auto forms = formsOfOption(invocation, context);
    if (!forms) {
        return fail(forms.error());
    }
    QList<QStringList> rows;
    QJsonArray json;
    const QStringList ids = (*forms)->ids();
    for (const QString& id : ids) {
        if (const FormDefinition* form = (*forms)->current(id)) {
            rows << QStringList{form->id, QString::number(form->version), subjectKindId(form->subject),
                                form->title};
            json << formJson(*form);
        }
    }
    return Output{
        json, table({Cli::tr("Id"), Cli::tr("Version"), Cli::tr("About"), Cli::tr("Title")}, rows), {}};
}

/// What may stand in a field, as ids, and the columns of a table, which stand under it.
QString allowedText(const Field& field)
{
    QStringList ids;
    for (const lotsbok::Option& option : field.options) {
        ids << option.id;
    }
    const NumberBounds bounds = numberBounds(field);
    switch (field.type) {
    case FieldType::YesNo:
    case FieldType::Check:
        return QStringLiteral("yes, no");
    case FieldType::Scale:
    case FieldType::Integer:
        return QStringLiteral("%1–%2").arg(bounds.least).arg(bounds.most);
    case FieldType::Money:
        return Cli::tr("%1–%2, in öre").arg(bounds.least).arg(bounds.most);
    case FieldType::Date:
        return QStringLiteral("yyyy-MM-dd");
    case FieldType::Month:
        return QStringLiteral("yyyy-MM");
    default:
        return ids.join(QStringLiteral(", "));
    }
}

void addFieldRows(QList<QStringList>& rows, const Field& field, const QString& indent)
{
    rows << QStringList{indent + field.id, fieldTypeId(field.type),
                        field.required ? Cli::tr("required") : QString(), field.label};
    const bool isAnswered = field.bind.isEmpty() || field.writesModel;
    if (const QString allowed = allowedText(field); isAnswered && !allowed.isEmpty()) {
        rows << QStringList{{}, {}, {}, QStringLiteral("  ") + Cli::tr("Allowed: %1").arg(allowed)};
    }
    for (const Field& column : field.columns) {
        addFieldRows(rows, column, indent + QStringLiteral("  "));
    }
}

Result<Output> showForm(const Invocation& invocation, const Context& context)
{
    const auto form = formOfOption(invocation, context, invocation.operand(0));
    if (!form) {
        return fail(form.error());
    }
    Lines lines;
    lines.text(QStringLiteral("%1 %2").arg((*form)->printName(), (*form)->title))
        .add(Cli::tr("Version"), QString::number((*form)->version));
    QList<QStringList> rows;
    for (const Section& section : (*form)->sections) {
        for (const Field& field : section.fields) {
            addFieldRows(rows, field, {});
        }
    }
    lines.text(table({Cli::tr("Field"), Cli::tr("Kind"), QString(), Cli::tr("Label")}, rows));
    QJsonObject json = formJson(**form);
    json.insert(QStringLiteral("definition"), QJsonDocument::fromJson((*form)->canonicalJson).object());
    return Output{json, lines.join(), {}};
}

Result<Output> checkForm(const Invocation& invocation, const Context& context)
{
    const QString path = invocation.operand(0);
    const auto forms = formsOfOption(invocation, context);
    const auto findings = forms ? checkDefinitionFile(path, bindingNames(), **forms) : fail(forms.error());
    if (!findings) {
        return fail(findings.error());
    }
    Output output;
    output.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("findings"), definitionFindingsJson(*findings)}};
    Lines lines;
    addFindings(lines, *findings);
    if (hasError(*findings)) {
        output.failure = Error{ErrorCode::InvalidInput,
                               Cli::tr("The definition cannot be used as it is; see what and where above."),
                               {}};
    } else {
        lines.text(Cli::tr("The definition can be used."));
    }
    output.text = lines.join();
    return output;
}

Result<Output> formTemplate(const Invocation& invocation, const Context& context)
{
    const auto form = formOfOption(invocation, context, invocation.operand(0));
    if (!form) {
        return fail(form.error());
    }
    const QJsonObject answers = answersTemplate(**form);
    return Output{answers, QString::fromUtf8(QJsonDocument(answers).toJson()).trimmed(), {}};
}

} // namespace

QList<Command> formCommands()
{
    const Operand id{"ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D.")};
    return {
        {"form list",
         QT_TRANSLATE_NOOP("Cli", "Lists the forms: those built in, or those of a book."),
         {},
         {bookOption()},
         "form list",
         listForms},
        {"form show",
         QT_TRANSLATE_NOOP("Cli", "Shows the fields of a form."),
         {id},
         {bookOption()},
         "form show 3.1",
         showForm},
        {"form check",
         QT_TRANSLATE_NOOP("Cli", "Checks a form definition, such as a district's own wording."),
         {{"FILE", QT_TRANSLATE_NOOP("Cli", "The definition, a JSON file.")}},
         {bookOption()},
         "form check bilaga-3.1.json",
         checkForm},
        {"form template",
         QT_TRANSLATE_NOOP("Cli", "Prints empty answers of a form, to be filled in and given to form fill."),
         {id},
         {bookOption()},
         "form template 3.1",
         formTemplate},
    };
}

} // namespace lotsbok::cli
