// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/model/language_names.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

Result<PersonNumber> numberFrom(const Invocation& invocation, QDate today)
{
    const int given = int(invocation.has("number")) + int(invocation.has("reserve-number")) +
                      int(invocation.has("lma-number"));
    if (given > 1) {
        return fail(ErrorCode::Usage,
                    Cli::tr("Give one number: --number, --reserve-number or --lma-number."));
    }
    if (invocation.has("number")) {
        return PersonNumber::parse(invocation.value("number"), today);
    }
    if (invocation.has("reserve-number")) {
        return PersonNumber::other(PersonNumber::Kind::Reserve, invocation.value("reserve-number"));
    }
    if (invocation.has("lma-number")) {
        return PersonNumber::other(PersonNumber::Kind::Lma, invocation.value("lma-number"));
    }
    return PersonNumber::unknown();
}

Result<Client> clientFrom(const Invocation& invocation, QDate today)
{
    Client client;
    client.givenName = invocation.value("given");
    client.familyName = invocation.value("family");
    const auto number = numberFrom(invocation, today);
    if (!number) {
        return fail(number.error());
    }
    client.number = *number;
    if (invocation.has("protection")) {
        const auto protection = protectionFromId(invocation.value("protection"));
        if (!protection) {
            return fail(ErrorCode::Usage,
                        Cli::tr("The protection is one of: %1.")
                            .arg(QStringLiteral("none, confidentiality-mark, protected-registration, "
                                                "fictitious-identity")));
        }
        client.protection = *protection;
    }
    client.phone = invocation.value("phone");
    client.email = invocation.value("email");
    client.address = invocation.value("address");
    client.preferredLanguage = invocation.value("language");
    client.note = invocation.value("note");
    return client;
}

/// R40: a possible duplicate is shown before it is made, and made only when the person says so; never when a
/// checked number is taken.
Output duplicateFinding(const QList<ClientRow>& similar, const PersonNumber& number)
{
    const bool checked = number.kind() == PersonNumber::Kind::Personnummer ||
                         number.kind() == PersonNumber::Kind::Samordningsnummer;
    const bool taken = checked && std::any_of(similar.begin(), similar.end(), [&](const ClientRow& row) {
                           return row.number == number.display();
                       });
    const QString text =
        taken ? Cli::tr("R40: another client has that number, so this one cannot be added.")
              : Cli::tr(
                    "R40: clients with the same name or number exist; add --anyway if it is somebody else.");
    Lines lines;
    QJsonArray findings;
    for (const ClientRow& row : similar) {
        lines.text(QStringLiteral("  %1 %2  %3").arg(row.givenName, row.familyName, row.number));
        findings << QJsonObject{{QStringLiteral("rule"), QStringLiteral("R40")},
                                {QStringLiteral("client"), row.id.toString()}};
    }
    return {QJsonObject{{QStringLiteral("findings"), findings}}, lines.join(),
            Error{ErrorCode::RuleSaysNo, text, {}}};
}

Result<Output> addClient(const Invocation& invocation, const Context& context)
{
    const auto client = clientFrom(invocation, context.clock->today());
    if (!client) {
        return fail(client.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    if (!invocation.has("anyway")) {
        const auto similar = (*session)->similarClients(*client);
        if (!similar) {
            return fail(similar.error());
        }
        if (!similar->isEmpty()) {
            return duplicateFinding(*similar, client->number);
        }
    }
    const auto stored = (*session)->saveClient(*client);
    if (!stored) {
        return fail(stored.error());
    }
    return Output{toJson(*stored, true),
                  Cli::tr("The client was added with the id %1.").arg(stored->id.toString()),
                  {}};
}

QString clientText(const Client& client, const QList<Case>& cases, bool showProtected)
{
    const bool shown = showProtected || client.protection == ProtectedIdentity::None;
    Lines lines;
    lines.add(Cli::tr("Name"), client.fullName())
        .add(Cli::tr("Number"), client.number.display())
        .add(Cli::tr("Protected identity"), protectionName(client.protection));
    if (shown) {
        lines.add(Cli::tr("Phone"), client.phone)
            .add(Cli::tr("E-mail"), client.email)
            .add(Cli::tr("Address"), client.address);
    } else {
        lines.text(Cli::tr(
            "Phone, e-mail and address are hidden; --show-protected shows them, and the look is logged."));
    }
    lines.add(Cli::tr("Language"), languageName(client.preferredLanguage)).add(Cli::tr("Note"), client.note);
    for (const Case& value : cases) {
        lines.add(Cli::tr("Case"),
                  QStringLiteral("%1 (%2)").arg(value.number ? value.number->toString() : QString(),
                                                sigTypeName(value.type)));
    }
    return lines.join();
}

Result<Output> showClient(const Invocation& invocation, const Context& context)
{
    const auto id = ClientId::parse(invocation.operand(1));
    if (!id) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.operand(1)));
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto cases = (*session)->casesOf(*id);
    if (!cases) {
        return fail(cases.error());
    }
    for (const Case& value : *cases) {
        if (const auto stated = stateReasonFor(**session, SubjectRef::of(value.id), invocation); !stated) {
            return fail(stated.error());
        }
    }
    const auto client = (*session)->client(*id);
    if (!client) {
        return fail(client.error());
    }
    const bool showProtected = invocation.has("show-protected");
    if (showProtected && client->protection != ProtectedIdentity::None) {
        if (const auto logged = (*session)->logProtectedLook(*id); !logged) {
            return fail(logged.error());
        }
    }
    QJsonObject json = toJson(*client, showProtected);
    json.insert(QStringLiteral("cases"), toJsonArray(*cases));
    return Output{json, clientText(*client, *cases, showProtected), {}};
}

Result<ClientQuery> queryFrom(const Invocation& invocation)
{
    const int given =
        int(invocation.has("name")) + int(invocation.has("number")) + int(invocation.has("case"));
    if (given > 1) {
        return fail(ErrorCode::Usage, Cli::tr("Search by one of --name, --number and --case."));
    }
    if (invocation.has("name")) {
        return ClientQuery{ClientQuery::By::Name, invocation.value("name")};
    }
    if (invocation.has("number")) {
        return ClientQuery{ClientQuery::By::Number, invocation.value("number")};
    }
    if (invocation.has("case")) {
        return ClientQuery{ClientQuery::By::CaseNumber, invocation.value("case")};
    }
    return ClientQuery{};
}

Result<Output> findClients(const Invocation& invocation, const Context& context)
{
    const auto query = queryFrom(invocation);
    if (!query) {
        return fail(query.error());
    }
    const auto limit = numberOption(invocation, "limit", 100, 1, 1'000'000);
    if (!limit) {
        return fail(limit.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto found = (*session)->findClients(*query, static_cast<int>(*limit));
    if (!found) {
        return fail(found.error());
    }
    const auto count = (*session)->countClients(*query);
    if (!count) {
        return fail(count.error());
    }
    QList<QStringList> rows;
    for (const ClientRow& row : *found) {
        rows << QStringList{QStringLiteral("%1 %2").arg(row.givenName, row.familyName).trimmed(), row.number,
                            row.caseNumber, row.lots, row.id.toString()};
    }
    const QStringList head{Cli::tr("Name"), Cli::tr("Number"), Cli::tr("Case"), Cli::tr("Coordinator"),
                           Cli::tr("Id")};
    const QString text =
        table(head, rows) + QLatin1Char('\n') + Cli::tr("Shown: %1 of %2").arg(found->size()).arg(*count);
    return Output{
        QJsonObject{{QStringLiteral("count"), *count}, {QStringLiteral("clients"), toJsonArray(*found)}},
        text,
        {}};
}

} // namespace

QList<Command> clientCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return {
        {"client add",
         QT_TRANSLATE_NOOP("Cli",
                           "Adds a client; somebody with the same name or number is pointed out first."),
         {book},
         {{"given", "NAME", QT_TRANSLATE_NOOP("Cli", "Given name."), true},
          {"family", "NAME", QT_TRANSLATE_NOOP("Cli", "Family name."), true},
          {"number", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Personnummer or samordningsnummer.")},
          {"reserve-number", "TEXT", QT_TRANSLATE_NOOP("Cli", "A reserve number, when there is no other.")},
          {"lma-number", "TEXT", QT_TRANSLATE_NOOP("Cli", "The number of an LMA card.")},
          {"protection", "KIND",
           QT_TRANSLATE_NOOP(
               "Cli", "One of none, confidentiality-mark, protected-registration, fictitious-identity.")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Phone number.")},
          {"email", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "E-mail address.")},
          {"address", "TEXT",
           QT_TRANSLATE_NOOP("Cli", "Postal address; the forwarding address of a protected person.")},
          {"language", "TAG", QT_TRANSLATE_NOOP("Cli", "Preferred language, such as sv, so or ar.")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A practical note, such as an interpreter.")},
          {"anyway", "",
           QT_TRANSLATE_NOOP("Cli", "Add although somebody with the same name or number exists.")}},
         "client add akt.lotsbok --given Åsa --family Ek --number 20040101-2398 --user asa",
         addClient},
        {"client show",
         QT_TRANSLATE_NOOP("Cli", "Shows one client with the cases; the look is logged."),
         {book, {"ID", QT_TRANSLATE_NOOP("Cli", "The client's id, as client find shows it.")}},
         {{"show-protected", "",
           QT_TRANSLATE_NOOP("Cli", "Show address, phone and e-mail of a protected person.")},
          reasonOption()},
         "client show akt.lotsbok 0190a0b0-0000-7000-8000-000000000001 --user asa",
         showClient},
        {"client find",
         QT_TRANSLATE_NOOP("Cli",
                           "Lists clients; the law allows searching by name, number or case number only."),
         {book},
         {{"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "Part of the name.")},
          {"number", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Personnummer, samordningsnummer or other number.")},
          {"case", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Case number, such as 2026-0001.")},
          {"limit", "COUNT", QT_TRANSLATE_NOOP("Cli", "Show at most that many; 100 without it.")}},
         "client find akt.lotsbok --name ek --user asa",
         findClients},
    };
}

} // namespace lotsbok::cli
