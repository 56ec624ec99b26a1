// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14: what leaves to a party, and on which basis. Everything goes through exchange/Disclosure.
#include "cli/commands/commands.h"
#include "cli/commands/disclose_parts.h"
#include "exchange/disclosure.h"

namespace lotsbok::cli {

Result<Party> oneParty(const Invocation& invocation)
{
    const auto parties = partiesFrom(invocation);
    if (!parties) {
        return fail(parties.error());
    }
    if (parties->size() != 1) {
        return fail(ErrorCode::Usage, Cli::tr("Only one --party can be given here."));
    }
    return parties->first();
}

Result<DisclosureRequest> disclosureRequest(Session& session, const Invocation& invocation)
{
    const auto party = oneParty(invocation);
    const auto kinds = kindsFrom(invocation);
    if (!party || !kinds) {
        return fail(party ? kinds.error() : party.error());
    }
    DisclosureRequest request{*party, *kinds, invocation.value("ground"), invocation.value("balance"), {}};
    if (invocation.has("decided-by")) {
        const auto user = userNamed(session, invocation.value("decided-by"));
        if (!user) {
            return fail(user.error());
        }
        request.decidedBy = user->id;
    }
    return request;
}

Result<FormResponse> caseResponse(Session& session, CaseId caseId, const Invocation& invocation)
{
    const auto responses = session.responses(SubjectRef::of(caseId));
    if (!responses) {
        return fail(responses.error());
    }
    for (const FormResponse& response : *responses) {
        if (response.formId == invocation.value("form") &&
            (!invocation.has("response") || response.id.toString() == invocation.value("response"))) {
            return session.response(response.id);
        }
    }
    return fail(ErrorCode::NotFound, Cli::tr("That form is not registered for the case."));
}

QList<Option> basisOptions()
{
    return {
        {"ground", "ID",
         QT_TRANSLATE_NOOP("Cli", "A legal ground of disclose grounds; the consent without it.")},
        {"balance", "TEXT", QT_TRANSLATE_NOOP("Cli", "The balancing note; needed with a ground.")},
        {"decided-by", "NAME", QT_TRANSLATE_NOOP("Cli", "Login name of who decided; needed with a ground.")}};
}

namespace {

QJsonArray infoKindsJson(const QList<InfoKind>& kinds)
{
    QJsonArray array;
    for (const InfoKind kind : kinds) {
        array << described::wordOf(kind);
    }
    return array;
}

Result<Output> listGrounds(const Invocation& invocation, const Context& context)
{
    const auto party = oneParty(invocation);
    if (!party) {
        return fail(party.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto file = opened->session->caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const LegalBasis& basis : offeredGrounds(*file, *party, opened->session->today())) {
        json << QJsonObject{{QStringLiteral("ground"), basis.id},
                            {QStringLiteral("act"), basis.act},
                            {QStringLiteral("section"), basis.section},
                            {QStringLiteral("text"), basis.text},
                            {QStringLiteral("confirmed"), basis.confirmed}};
        rows << QStringList{basis.id, basis.text};
    }
    return Output{json,
                  rows.isEmpty() ? Cli::tr("No legal ground can be offered for this party.")
                                 : table({Cli::tr("Ground"), Cli::tr("Text")}, rows),
                  {}};
}

Result<Output> checkRecipients(const Invocation& invocation, const Context& context)
{
    const auto parties = partiesFrom(invocation);
    const auto kinds = kindsFrom(invocation);
    if (!parties || !kinds) {
        return fail(parties ? kinds.error() : parties.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto file = opened->session->caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    QJsonArray json;
    Lines lines;
    for (const RecipientAnswer& answer : recipients(*file, *parties, *kinds, opened->session->nowUtc())) {
        json << QJsonObject{{QStringLiteral("party"), partyText(answer.party)},
                            {QStringLiteral("allowed"), answer.allowed},
                            {QStringLiteral("covered"), infoKindsJson(answer.covered)},
                            {QStringLiteral("reason"), answer.reason}};
        lines.add(partyText(answer.party), answer.allowed ? Cli::tr("may get it.") : answer.reason);
    }
    return Output{json, lines.join(), {}};
}

Result<Output> tellParty(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto request = disclosureRequest(*opened->session, invocation);
    if (!request) {
        return fail(request.error());
    }
    const auto record = Disclosure(*opened->session)
                            .tell(opened->id, *request, invocation.value("what"), invocation.value("record"));
    return record ? Result<Output>(Output{
                        toJson(*record), Cli::tr("Recorded: %1 (%2).").arg(record->what, record->basis), {}})
                  : fail(record.error());
}

Result<Output> releaseForm(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto request = disclosureRequest(session, invocation);
    if (!request) {
        return fail(request.error());
    }
    const auto response = caseResponse(session, opened->id, invocation);
    if (!response) {
        return fail(response.error());
    }
    Disclosure door(session);
    door.setWords(invocation.value("words"));
    const auto released =
        door.printToParty(*response, *request, invocation.value("out"), invocation.has("overwrite"));
    if (!released) {
        return fail(released.error());
    }
    for (const QString& warning : released->warnings) {
        context.say(warning);
    }
    QJsonObject json = toJson(released->record);
    json.insert(QStringLiteral("file"), invocation.value("out"));
    return Output{
        json, Cli::tr("%1 was printed to %2.").arg(released->record.what, invocation.value("out")), {}};
}

Result<Output> listDisclosures(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto file = opened->session->caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    QList<QStringList> rows;
    for (const DisclosureRecord& record : file->disclosures) {
        const QString to = record.recipient == DisclosureRecord::Recipient::OwnFile  ? Cli::tr("own file")
                           : record.recipient == DisclosureRecord::Recipient::Person ? Cli::tr("the person")
                                                                                     : record.recipientName;
        rows << QStringList{localTime(record.at), to, record.what, record.basis};
    }
    return Output{toJsonArray(file->disclosures),
                  rows.isEmpty()
                      ? Cli::tr("Nothing has left the case.")
                      : table({Cli::tr("When"), Cli::tr("To whom"), Cli::tr("What"), Cli::tr("Basis")}, rows),
                  {}};
}

} // namespace

QList<Command> disclosureCommands()
{
    const Option kinds{"kinds", "WORD,…", QT_TRANSLATE_NOOP("Cli", "The kinds of information that it holds."),
                       true};
    Option moreKinds = kinds;
    moreKinds.required = false;
    return {
        {"disclose check",
         QT_TRANSLATE_NOOP("Cli",
                           "Shows which parties may get information of these kinds, and why others may not."),
         {bookOperand(), caseOperand()},
         {partyOption(true), kinds, reasonOption()},
         "disclose check akt.lotsbok 2026-0001 --party \"school:Provskolan\" --kinds plan,minutes --user asa",
         checkRecipients},
        {"disclose grounds",
         QT_TRANSLATE_NOOP("Cli", "Lists the legal grounds that can be offered for a party today."),
         {bookOperand(), caseOperand()},
         {partyOption(true), reasonOption()},
         "disclose grounds akt.lotsbok 2026-0001 --party \"police:Polisen Nord\" --user asa",
         listGrounds},
        {"disclose tell",
         QT_TRANSLATE_NOOP("Cli", "Records what a party is told in person, on consent or a legal ground."),
         {bookOperand(), caseOperand()},
         QList<Option>{
             partyOption(true),
             kinds,
             {"what", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is told."), true},
             {"record", "KIND:ID@VERSION", QT_TRANSLATE_NOOP("Cli", "The exact version that it is from.")}} +
             basisOptions() + QList<Option>{reasonOption()},
         "disclose tell akt.lotsbok 2026-0001 --party \"police:Polisen Nord\" --kinds plan --what \"Planens "
         "mål\" "
         "--user asa",
         tellParty},
        {"disclose form",
         QT_TRANSLATE_NOOP("Cli", "Prints a registered form for a party, on consent or a legal ground."),
         {bookOperand(), caseOperand()},
         QList<Option>{
             {"form", "ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D."), true},
             partyOption(true),
             {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file to write."), true},
             moreKinds,
             {"response", "ID",
              QT_TRANSLATE_NOOP("Cli",
                                "One of several, as case show --json lists them; the newest without it.")},
             {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replace a file that exists.")},
             {"words", "ID",
              QT_TRANSLATE_NOOP("Cli", "A second language beside the Swedish, or plain: see form words.")}} +
             basisOptions() + QList<Option>{reasonOption()},
         "disclose form akt.lotsbok 2026-0001 --form 3.5 --party \"school:Provskolan\" --out plan.pdf --user "
         "asa",
         releaseForm},
        {"disclose list",
         QT_TRANSLATE_NOOP("Cli", "Lists what has left a case: when, to whom and on which basis."),
         {bookOperand(), caseOperand()},
         {reasonOption()},
         "disclose list akt.lotsbok 2026-0001 --user asa",
         listDisclosures},
    };
}

} // namespace lotsbok::cli
