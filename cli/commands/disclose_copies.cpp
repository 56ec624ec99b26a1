// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R20, R28: one paper with a copy for each reader, and a copy under a pass phrase to send.
#include "cli/commands/commands.h"
#include "cli/commands/disclose_parts.h"
#include "exchange/disclosure.h"
#include "exchange/party_print.h"

#include <QFileInfo>

namespace lotsbok::cli {

namespace {

using MeetingPaper = Disclosure::MeetingPaper;

Result<MeetingPaper::Kind> paperKind(const Invocation& invocation)
{
    const QString word = invocation.has("paper") ? invocation.value("paper") : QStringLiteral("invitation");
    if (word == QLatin1String("invitation")) {
        return MeetingPaper::Kind::Invitation;
    }
    return word == QLatin1String("minutes")
               ? Result<MeetingPaper::Kind>(MeetingPaper::Kind::Minutes)
               : fail(ErrorCode::Usage, Cli::tr("--paper is invitation or minutes."));
}

/// What --form or --meeting names.
Result<Disclosure::CopyOrder> orderFrom(Session& session, CaseId caseId, const Invocation& invocation)
{
    if (invocation.has("form") == invocation.has("meeting")) {
        return fail(ErrorCode::Usage, Cli::tr("Name a form with --form, or a meeting with --meeting."));
    }
    const auto kind = paperKind(invocation);
    if (!kind) {
        return fail(kind.error());
    }
    if (invocation.has("meeting")) {
        const auto meeting = MeetingId::parse(invocation.value("meeting"));
        return meeting
                   ? Result<Disclosure::CopyOrder>(Disclosure::CopyOrder{caseId, *meeting, *kind, {}, true})
                   : fail(ErrorCode::NotFound, Cli::tr("There is no such meeting."));
    }
    const auto response = caseResponse(session, caseId, invocation);
    return response
               ? Result<Disclosure::CopyOrder>(Disclosure::CopyOrder{caseId, response->id, *kind, {}, true})
               : fail(response.error());
}

QString readerName(const Disclosure::Copy& copy)
{
    return copy.party ? partyOnPaper(*copy.party) : Cli::tr("the person");
}

Output showCopies(const QList<Disclosure::Copy>& copies, const std::optional<DisclosureRecord>& internal)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const Disclosure::Copy& copy : copies) {
        const QString hash =
            copy.record ? QString::fromLatin1(copy.record->contentSha256.toHex()) : QString();
        json << QJsonObject{{QStringLiteral("to"), readerName(copy)}, {QStringLiteral("file"), copy.name},
                            {QStringLiteral("extent"), copy.extent},  {QStringLiteral("pages"), copy.pages},
                            {QStringLiteral("sha256"), hash},         {QStringLiteral("why"), copy.why}};
        rows << QStringList{readerName(copy), copy.why.isEmpty() ? copy.extent : copy.why, copy.name};
    }
    QJsonObject all{{QStringLiteral("copies"), json}};
    if (internal) {
        all.insert(QStringLiteral("ownFile"), toJson(*internal));
    }
    return Output{all, table({Cli::tr("To whom"), Cli::tr("What"), Cli::tr("File")}, rows), {}};
}

Result<Output> makeCopies(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    const auto parties = partiesFrom(invocation);
    if (!opened || !parties) {
        return fail(opened ? parties.error() : opened.error());
    }
    auto order = orderFrom(*opened->session, opened->id, invocation);
    if (!order) {
        return fail(order.error());
    }
    order->toPerson = !invocation.has("parties-only");
    order->personWords = invocation.value("words");
    for (const Party& party : *parties) {
        DisclosureRequest request;
        request.party = party;
        order->parties.append(request);
    }
    Disclosure door(*opened->session);
    if (!invocation.has("out")) {
        const auto copies = door.copiesFor(*order);
        return copies ? Result<Output>(showCopies(*copies, {})) : fail(copies.error());
    }
    const QFileInfo folder(invocation.value("out"));
    if (!folder.isDir()) {
        return fail(ErrorCode::FileSystem, Cli::tr("--out names a folder that is there."));
    }
    const auto given = door.copiesToFolder(*order, folder.filePath(), invocation.has("overwrite"));
    return given ? Result<Output>(showCopies(given->copies, given->internal.record)) : fail(given.error());
}

Result<Disclosure::Shared> share(Session& session, const Disclosure::CopyOrder& order,
                                 const std::optional<DisclosureRequest>& party, const Invocation& invocation)
{
    const QString path = invocation.value("out");
    const bool overwrite = invocation.has("overwrite");
    Disclosure door(session);
    door.setWords(invocation.value("words"));
    if (const auto* meeting = std::get_if<MeetingId>(&order.of)) {
        return door.shareMeeting({order.caseId, *meeting, order.kind, party, Disclosure::Recipient::Person},
                                 path, overwrite);
    }
    const auto response = session.response(std::get<ResponseId>(order.of));
    return response ? door.shareForm(*response, party, path, overwrite)
                    : Result<Disclosure::Shared>(fail(response.error()));
}

Result<Output> shareCopy(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto order = orderFrom(session, opened->id, invocation);
    if (!order) {
        return fail(order.error());
    }
    std::optional<DisclosureRequest> party;
    if (invocation.has("party")) {
        auto request = disclosureRequest(session, invocation);
        if (!request) {
            return fail(request.error());
        }
        party = std::move(*request);
    }
    const auto shared = share(session, *order, party, invocation);
    if (!shared) {
        return fail(shared.error());
    }
    const DisclosureRecord& record = shared->released.record;
    const QString phrase = QString::fromLatin1(reinterpret_cast<const char*>(shared->passPhrase.data()),
                                               qsizetype(shared->passPhrase.size()));
    QJsonObject json = toJson(record);
    json.insert(QStringLiteral("file"), invocation.value("out"));
    json.insert(QStringLiteral("passPhrase"), phrase);
    Lines lines;
    lines.text(Cli::tr("%1 was written to %2.").arg(record.what, invocation.value("out")))
        .text(Cli::tr("The pass phrase is shown this once; tell it on the phone, never in the same message:"))
        .text(QStringLiteral("  ") + phrase);
    return Output{json, lines.join(), {}};
}

QList<Option> paperOptions()
{
    return {
        {"form", "ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.5.")},
        {"response", "ID",
         QT_TRANSLATE_NOOP("Cli", "One of several, as case show --json lists them; the newest without it.")},
        {"meeting", "ID", QT_TRANSLATE_NOOP("Cli", "A meeting of the case, instead of a form.")},
        {"paper", "invitation|minutes",
         QT_TRANSLATE_NOOP("Cli", "Which paper of the meeting; the invitation without it.")}};
}

} // namespace

QList<Command> disclosureCopyCommands()
{
    const Option overwrite{"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replace a file that exists.")};
    return {
        {"disclose copies",
         QT_TRANSLATE_NOOP(
             "Cli", "Prints a form or a meeting's paper with a copy for each reader, by what the consent "
                    "covers, and a cover page for the own file."),
         {bookOperand(), caseOperand()},
         paperOptions() +
             QList<Option>{partyOption(),
                           {"parties-only", "", QT_TRANSLATE_NOOP("Cli", "No copy for the person.")},
                           {"words", "ID",
                            QT_TRANSLATE_NOOP(
                                "Cli", "The person's and a relative's copy in other words: see form words.")},
                           {"out", "FOLDER",
                            QT_TRANSLATE_NOOP(
                                "Cli", "A folder that is there; without it, who would get what is shown.")},
                           overwrite,
                           reasonOption()},
         "disclose copies akt.lotsbok 2026-0001 --form 3.5 --out plan --user asa",
         makeCopies},
        {"disclose share",
         QT_TRANSLATE_NOOP(
             "Cli", "Writes an encrypted copy for the person or a party, and shows its pass phrase once."),
         {bookOperand(), caseOperand()},
         paperOptions() +
             QList<Option>{
                 partyOption(),
                 {"kinds", "WORD,…", QT_TRANSLATE_NOOP("Cli", "The kinds of information that it holds.")},
                 {"words", "ID",
                  QT_TRANSLATE_NOOP("Cli",
                                    "A second language beside the Swedish, or plain: see form words.")},
                 {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF file to write."), true},
                 overwrite} +
             basisOptions() + QList<Option>{reasonOption()},
         "disclose share akt.lotsbok 2026-0001 --form 3.5 --party \"school:Provskolan\" --out plan.pdf "
         "--user asa",
         shareCopy},
    };
}

} // namespace lotsbok::cli
