// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/form_access.h"

#include "cli/account_access.h"

namespace lotsbok::cli {

Option bookOption()
{
    return {"book", "BOOK",
            QT_TRANSLATE_NOOP("Cli", "A book, whose installed forms are used beside those built in.")};
}

Result<const FormCatalogue*> formsOfOption(const Invocation& invocation, const Context& context)
{
    if (!invocation.has("book")) {
        return &FormCatalogue::builtIn();
    }
    Invocation ofBook = invocation;
    ofBook.operands = {invocation.value("book")};
    const auto access = openAccounts(ofBook, context);
    if (!access) {
        return fail(access.error());
    }
    if (access->session) {
        return &bookForms(*access->session); // stays when the book is closed
    }
    const auto forms = access->desk->forms();
    return forms ? Result<const FormCatalogue*>(&bookForms(*forms)) : fail(forms.error());
}

Result<const FormDefinition*> formNamed(const FormCatalogue& forms, const QString& id)
{
    if (const FormDefinition* form = forms.current(id)) {
        return form;
    }
    return fail(ErrorCode::NotFound, Cli::tr("There is no form “%1”; see lotsbok-cli form list.").arg(id));
}

Result<const FormDefinition*> formOfOption(const Invocation& invocation, const Context& context,
                                           const QString& id)
{
    const auto forms = formsOfOption(invocation, context);
    return forms ? formNamed(**forms, id) : fail(forms.error());
}

QJsonArray definitionFindingsJson(const QList<DefinitionFinding>& findings)
{
    QJsonArray array;
    for (const DefinitionFinding& finding : findings) {
        const bool isError = finding.severity == DefinitionFinding::Severity::Error;
        array << QJsonObject{
            {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("path"), finding.path},
            {QStringLiteral("text"), finding.text}};
    }
    return array;
}

void addFindings(Lines& lines, const QList<DefinitionFinding>& findings)
{
    for (const DefinitionFinding& finding : findings) {
        lines.text(finding.path.isEmpty() ? finding.text
                                          : QStringLiteral("%1: %2").arg(finding.path, finding.text));
    }
}

void takeInFormsOf(Session& session, const Context& context)
{
    const auto taken = takeInForms(session);
    if (!taken) {
        context.say(taken.error().text);
        return;
    }
    for (const QString& refused : taken->refused) {
        context.say(Cli::tr("Not used, of what was handed over about forms: %1").arg(refused));
    }
}

} // namespace lotsbok::cli
