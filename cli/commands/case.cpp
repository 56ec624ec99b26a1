// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/case_status.h"
#include "cli/commands/commands.h"

namespace lotsbok::cli {

namespace {

/// The user whom an option names; nothing when it was not given.
Result<std::optional<UserId>> userOption(const Session& session, const Invocation& invocation,
                                         const char* option)
{
    if (!invocation.has(option)) {
        return std::optional<UserId>();
    }
    const auto user = userNamed(session, invocation.value(option));
    if (!user) {
        return fail(user.error());
    }
    return std::optional<UserId>(user->id);
}

Result<SigType> typeFrom(const Invocation& invocation)
{
    const QString type = invocation.value("type");
    if (type.isEmpty() || type == QLatin1String("adults")) {
        return SigType::Adults;
    }
    if (type == QLatin1String("young")) {
        return SigType::Young;
    }
    return fail(ErrorCode::Usage, Cli::tr("The type is adults or young."));
}

Result<Output> openCase(const Invocation& invocation, const Context& context)
{
    const auto client = ClientId::parse(invocation.value("client"));
    if (!client) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("client")));
    }
    const auto type = typeFrom(invocation);
    if (!type) {
        return fail(type.error());
    }
    const auto date = dateOption(invocation, "date");
    if (!date) {
        return fail(date.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto lots = userOption(**session, invocation, "lots");
    if (!lots) {
        return fail(lots.error());
    }
    const auto second = userOption(**session, invocation, "second");
    if (!second) {
        return fail(second.error());
    }
    const QDate openedOn = date->isValid() ? *date : (*session)->today();
    const Case value{CaseId::create(), 0, *client, {}, *type, openedOn, {}, *lots, *second};
    const auto stored = (*session)->openCase(value);
    if (!stored) {
        return fail(stored.error());
    }
    return Output{toJson(*stored),
                  Cli::tr("The case was opened with the number %1.").arg(stored->number->toString()),
                  {}};
}

QString caseText(const Case& value, const Client& client, const QList<User>& users,
                 const QList<FormResponse>& forms)
{
    Lines lines;
    lines.add(Cli::tr("Case"), value.number ? value.number->toString() : QString())
        .add(Cli::tr("Client"), client.fullName())
        .add(Cli::tr("Number"), client.number.display())
        .add(Cli::tr("Protected identity"), protectionName(client.protection))
        .add(Cli::tr("Type"), sigTypeName(value.type))
        .add(Cli::tr("Opened"), value.openedOn.toString(Qt::ISODate))
        .add(Cli::tr("Closed"), value.closedOn.toString(Qt::ISODate))
        .add(Cli::tr("Coordinator"), userName(users, value.lots))
        .add(Cli::tr("Second coordinator"), userName(users, value.secondLots));
    for (const FormResponse& form : forms) {
        lines.add(Cli::tr("Form"), QStringLiteral("%1, version %2, %3, %4")
                                       .arg(form.formId)
                                       .arg(form.version)
                                       .arg(localTime(form.registeredAt), form.id.toString()));
    }
    return lines.join();
}

Result<Output> showCase(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto file = session.caseFile(opened->id);
    if (!file) {
        return fail(file.error());
    }
    const auto users = session.users();
    const auto settings = session.settings();
    const auto forms = session.responses(SubjectRef::of(opened->id));
    if (!users || !settings || !forms) {
        return fail(!users ? users.error() : !settings ? settings.error() : forms.error());
    }
    const ShownStatus status = shownStatus(*file, *settings, session.nowUtc(), *users);
    QJsonArray formList;
    for (const FormResponse& form : *forms) {
        QJsonObject object = toJson(form);
        object.remove(QStringLiteral("answers"));
        formList << object;
    }
    QJsonObject json = toJson(file->value);
    json.insert(QStringLiteral("clientName"), file->client.fullName());
    json.insert(QStringLiteral("lotsName"), userName(*users, file->value.lots));
    json.insert(QStringLiteral("secondLotsName"), userName(*users, file->value.secondLots));
    json.insert(QStringLiteral("forms"), formList);
    json.insert(QStringLiteral("status"), status.json);
    const QString text = caseText(file->value, file->client, *users, *forms);
    return Output{json, text + QLatin1Char('\n') + status.text, {}};
}

} // namespace

QList<Command> caseCommands()
{
    const Operand& book = bookOperand();
    return {
        {"case open",
         QT_TRANSLATE_NOOP("Cli", "Opens a case for a client and gives it the next number."),
         {book},
         {{"client", "ID", QT_TRANSLATE_NOOP("Cli", "The client's id, as client find shows it."), true},
          {"type", "adults|young",
           QT_TRANSLATE_NOOP("Cli", "SIG adults (from 18 years) or SIG young (12–20).")},
          {"date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day it is opened; today without it.")},
          {"lots", "NAME", QT_TRANSLATE_NOOP("Cli", "Login name of the coordinator.")},
          {"second", "NAME", QT_TRANSLATE_NOOP("Cli", "Login name of the second coordinator.")}},
         "case open akt.lotsbok --client 0190a0b0-0000-7000-8000-000000000001 --lots asa --user asa",
         openCase},
        {"case show",
         QT_TRANSLATE_NOOP("Cli", "Shows a case with its forms and its status; the look is logged."),
         {book, caseOperand()},
         {reasonOption()},
         "case show akt.lotsbok 2026-0001 --user asa",
         showCase},
    };
}

} // namespace lotsbok::cli
