// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a case as a whole.
#include "cli/commands/case_status.h"
#include "cli/commands/commands.h"
#include "cli/records/record_kinds.h"
#include "core/rules/segregation.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

Output caseOutput(const Case& value, const QString& text)
{
    return {toJson(value), text.arg(value.number ? value.number->toString() : QString()), {}};
}

Output eventOutput(const Session& session, const CaseEvent& event, const QString& text)
{
    const auto users = session.users().value_or(QList<User>());
    return {shownRecord(event, users).json, text, {}};
}

Result<Output> showStatus(const Invocation& invocation, const Context& context)
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
    const auto settings = session.settings();
    if (!settings) {
        return fail(settings.error());
    }
    const auto users = session.users().value_or(QList<User>());
    ShownStatus status = shownStatus(*file, *settings, session.nowUtc(), users);
    const QString number = file->value.number ? file->value.number->toString() : QString();
    status.json.insert(QStringLiteral("number"), number);
    return Output{status.json, QStringLiteral("%1: %2\n%3").arg(Cli::tr("Case"), number, status.text), {}};
}

Result<Output> closeCase(const Invocation& invocation, const Context& context)
{
    const auto date = dateOption(invocation, "date");
    if (!date) {
        return fail(date.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto closed = CaseWork(session).close(opened->id, date->isValid() ? *date : session.today());
    if (closed) {
        return caseOutput(*closed, Cli::tr("The case %1 was closed; its consents ended with it."));
    }
    const auto file = session.caseFile(opened->id);
    return file ? refusedBecause(closed.error(), closeGate(*file, session.nowUtc()).missing())
                : Result<Output>(fail(closed.error()));
}

Result<Output> reopenCase(const Invocation& invocation, const Context& context)
{
    const auto date = dateOption(invocation, "date");
    if (!date) {
        return fail(date.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto reopened = CaseWork(session).reopen(opened->id, date->isValid() ? *date : session.today(),
                                                   invocation.value("because"));
    return reopened
               ? Result<Output>(caseOutput(*reopened, Cli::tr("A new case was opened that points back: %1.")))
               : fail(reopened.error());
}

/// The user of an option, or the one that the case has already.
Result<std::optional<UserId>> userOr(const Session& session, const Invocation& invocation, const char* option,
                                     const std::optional<UserId>& otherwise)
{
    if (!invocation.has(option)) {
        return otherwise;
    }
    const auto user = userNamed(session, invocation.value(option));
    return user ? Result<std::optional<UserId>>(std::optional<UserId>(user->id)) : fail(user.error());
}

Result<Output> reassignCase(const Invocation& invocation, const Context& context)
{
    if (!invocation.has("lots") && !invocation.has("second")) {
        return fail(ErrorCode::Usage, Cli::tr("Give --lots, --second or both."));
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto value = session.caseById(opened->id);
    if (!value) {
        return fail(value.error());
    }
    const auto lots = userOr(session, invocation, "lots", value->lots);
    const auto second = userOr(session, invocation, "second", value->secondLots);
    if (!lots || !second) {
        return fail(lots ? second.error() : lots.error());
    }
    const auto done = CaseWork(session).reassign(opened->id, *lots, *second, invocation.value("because"));
    return done ? Result<Output>(
                      caseOutput(*done, Cli::tr("The case %1 was reassigned; a receipt is a duty now.")))
                : fail(done.error());
}

Result<Output> reassignAllCases(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto leaver = userNamed(**session, invocation.value("leaver"));
    const auto lots = userNamed(**session, invocation.value("lots"));
    if (!leaver || !lots) {
        return fail(leaver ? lots.error() : leaver.error());
    }
    const auto cases = CaseWork(**session).reassignAll(leaver->id, lots->id, invocation.value("because"));
    if (!cases) {
        return fail(cases.error());
    }
    return Output{toJsonArray(*cases),
                  Cli::tr("%1 cases were reassigned; a receipt of each is a duty now.").arg(cases->size()),
                  {}};
}

/// R2. How many open cases each lots has.
Result<Output> showCaseLoad(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto cases = (*session)->openCases();
    const auto users = (*session)->users();
    if (!cases || !users) {
        return fail(cases ? users.error() : cases.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const CaseLoad& load : caseLoad(*cases)) {
        const auto user = std::find_if(users->begin(), users->end(),
                                       [&load](const User& each) { return each.id == load.user; });
        const QString name = user == users->end() ? load.user.toString() : user->displayName;
        json.append(QJsonObject{{QStringLiteral("user"), load.user.toString()},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("first"), load.first},
                                {QStringLiteral("second"), load.second}});
        rows.append({name, QString::number(load.first), QString::number(load.second)});
    }
    return Output{json, table({Cli::tr("Coordinator"), Cli::tr("First"), Cli::tr("Second")}, rows), {}};
}

Result<Output> confirmCaseReceipt(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto event = CaseWork(*opened->session).confirmReceipt(opened->id);
    return event ? Result<Output>(eventOutput(*opened->session, *event,
                                              Cli::tr("The receipt of the case was recorded.")))
                 : fail(event.error());
}

Result<Output> moveCaseAway(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto event = CaseWork(*opened->session)
                           .moveAway(opened->id, invocation.value("district"), invocation.value("because"));
    return event ? Result<Output>(eventOutput(*opened->session, *event,
                                              Cli::tr("The move to another district was recorded.")))
                 : fail(event.error());
}

Result<Output> moveCaseEntry(const Invocation& invocation, const Context& context)
{
    const QUuid id = QUuid::fromString(invocation.value("id"));
    if (id.isNull()) {
        return fail(ErrorCode::Usage, Cli::tr("“%1” is no id.").arg(invocation.value("id")));
    }
    const RecordKind* kind = recordKind(invocation.value("kind"));
    if (kind == nullptr || !kind->ofCase) {
        return fail(ErrorCode::Usage,
                    Cli::tr("There is no kind of record “%1”; see lotsbok-cli record kinds.")
                        .arg(invocation.value("kind")));
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    const auto to = caseNamed(session, invocation.value("to-case"));
    if (!to) {
        return fail(to.error());
    }
    const auto moved = CaseWork(session).moveEntry(invocation.value("kind"), id, opened->id, *to,
                                                   invocation.value("because"));
    if (!moved) {
        return fail(moved.error());
    }
    return Output{QJsonObject{{QStringLiteral("moved"), id.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("to"), invocation.value("to-case")}},
                  Cli::tr("The entry was moved; both cases show it."),
                  {}};
}

Result<Output> sealCase(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    QList<UserId> readers;
    for (const QString& name : invocation.values("reader")) {
        const auto user = userNamed(*opened->session, name);
        if (!user) {
            return fail(user.error());
        }
        readers << user->id;
    }
    const auto sealed = CaseWork(*opened->session).seal(opened->id, readers, invocation.value("because"));
    return sealed ? Result<Output>(caseOutput(
                        *sealed, Cli::tr("The case %1 was sealed; only its readers know of it now.")))
                  : fail(sealed.error());
}

Result<Output> unsealCase(const Invocation& invocation, const Context& context)
{
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const auto value = CaseWork(*opened->session).unseal(opened->id, invocation.value("because"));
    return value ? Result<Output>(caseOutput(*value, Cli::tr("The seal of the case %1 was removed.")))
                 : fail(value.error());
}

Result<Output> attachFile(const Invocation& invocation, const Context& context)
{
    const auto bytes = readBounded(invocation.value("file"), kAttachmentLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto opened = openCaseBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = *opened->session;
    Attachment value = newRecord<Attachment>(session, opened->id);
    value.name = invocation.value("file").section(QLatin1Char('/'), -1);
    if (const auto filled = fillFromOptions(session, invocation, value); !filled) {
        return fail(filled.error());
    }
    fillToday(session, value);
    const auto stored = CaseWork(session).attach(value, *bytes);
    if (!stored) {
        return fail(stored.error());
    }
    const auto users = session.users().value_or(QList<User>());
    return savedOutput(shownRecord(*stored, users), Attachment::info.kind);
}

Option lotsOption(const char* name, const char* help, bool required = false)
{
    return {name, "NAME", help, required};
}

QList<Command> courseCommands()
{
    const Option date{"date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it.")};
    return {
        {"case status",
         QT_TRANSLATE_NOOP("Cli", "Shows the state that follows from the facts, and what each step lacks."),
         {bookOperand(), caseOperand()},
         {reasonOption()},
         "case status akt.lotsbok 2026-0001 --user asa",
         showStatus},
        {"case close",
         QT_TRANSLATE_NOOP("Cli", "Closes a case; what still stands in the way is listed."),
         {bookOperand(), caseOperand()},
         {date, reasonOption()},
         "case close akt.lotsbok 2026-0001 --date 2026-11-22 --user asa",
         closeCase},
        {"case reopen",
         QT_TRANSLATE_NOOP("Cli", "Opens a new case that points back to a closed one."),
         {bookOperand(), caseOperand()},
         {becauseOption(true), date, reasonOption()},
         "case reopen akt.lotsbok 2026-0001 --because \"Ny ansökan.\" --user asa",
         reopenCase},
        {"attach",
         QT_TRANSLATE_NOOP("Cli", "Keeps a PDF, PNG or JPEG file with a case."),
         {bookOperand(), caseOperand()},
         {{"file", "FILE", QT_TRANSLATE_NOOP("Cli", "The file, at most 20 MiB."), true},
          fieldOption("source", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who gave it."), "source", true),
          fieldOption("name", "TEXT",
                      QT_TRANSLATE_NOOP("Cli", "The name that is shown; the file's without it."), "name"),
          fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "on_day"),
          fieldOption("class", choices<AttachmentClass>(),
                      QT_TRANSLATE_NOOP("Cli", "How sensitive it is; ordinary without it."), "sensitivity"),
          fieldOption("subject", "KIND:ID", QT_TRANSLATE_NOOP("Cli", "The entry that it belongs to."),
                      "subject"),
          reasonOption()},
         "attach akt.lotsbok 2026-0001 --file samtycke.pdf --source Klienten --user asa",
         attachFile},
    };
}

QList<Command> handOverCommands()
{
    return {
        {"case reassign",
         QT_TRANSLATE_NOOP("Cli", "Gives a case to other coordinators; the receipt becomes a duty."),
         {bookOperand(), caseOperand()},
         {lotsOption("lots", QT_TRANSLATE_NOOP("Cli", "Login name of the coordinator.")),
          lotsOption("second", QT_TRANSLATE_NOOP("Cli", "Login name of the second coordinator.")),
          becauseOption(true), reasonOption()},
         "case reassign akt.lotsbok 2026-0001 --lots bo --because \"Åsa slutar.\" --user chef",
         reassignCase},
        {"case reassign-all",
         QT_TRANSLATE_NOOP("Cli", "Gives all open cases of somebody who leaves to another coordinator."),
         {bookOperand()},
         {lotsOption("leaver", QT_TRANSLATE_NOOP("Cli", "Login name of the one who leaves."), true),
          lotsOption("lots", QT_TRANSLATE_NOOP("Cli", "Login name of the coordinator."), true),
          becauseOption(true)},
         "case reassign-all akt.lotsbok --leaver asa --lots bo --because \"Åsa slutar.\" --user chef",
         reassignAllCases},
        {"case load",
         QT_TRANSLATE_NOOP("Cli", "Shows how many open cases each coordinator has; for the head of unit."),
         {bookOperand()},
         {},
         "case load akt.lotsbok --user chef",
         showCaseLoad},
        {"case receipt",
         QT_TRANSLATE_NOOP("Cli", "Confirms that you have received a case that was given to you."),
         {bookOperand(), caseOperand()},
         {reasonOption()},
         "case receipt akt.lotsbok 2026-0001 --user bo",
         confirmCaseReceipt},
        {"case move-away",
         QT_TRANSLATE_NOOP("Cli", "Records that the person moves to another district."),
         {bookOperand(), caseOperand()},
         {{"district", "NAME", QT_TRANSLATE_NOOP("Cli", "The district that the person moves to."), true},
          becauseOption(true),
          reasonOption()},
         "case move-away akt.lotsbok 2026-0001 --district Järva --because Flyttat. --user asa",
         moveCaseAway},
        {"case entry-move",
         QT_TRANSLATE_NOOP("Cli", "Moves an entry that stands on the wrong person to another case."),
         {bookOperand(), caseOperand()},
         {{"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "The kind of record, as record kinds lists them."), true},
          idOption(true),
          {"to-case", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The case that it belongs to."), true},
          becauseOption(true),
          reasonOption()},
         "case entry-move akt.lotsbok 2026-0001 --kind meeting --id 0190a0b0-0000-7000-8000-000000000001 "
         "--to-case "
         "2026-0002 --because \"Fel person.\" --user chef",
         moveCaseEntry},
        {"case seal",
         QT_TRANSLATE_NOOP("Cli", "Seals a case: only you and the named readers know of it afterwards."),
         {bookOperand(), caseOperand()},
         {{"reader", "NAME", QT_TRANSLATE_NOOP("Cli", "Login name of somebody who may read it."), false,
           true},
          becauseOption(true),
          reasonOption()},
         "case seal akt.lotsbok 2026-0001 --reader asa --because \"Anhörig i förvaltningen.\" --user chef",
         sealCase},
        {"case unseal",
         QT_TRANSLATE_NOOP("Cli", "Removes the seal of a case."),
         {bookOperand(), caseOperand()},
         {becauseOption(true), reasonOption()},
         "case unseal akt.lotsbok 2026-0001 --because \"Skälet finns inte kvar.\" --user chef",
         unsealCase},
    };
}

} // namespace

QList<Command> caseWorkCommands()
{
    return courseCommands() + handOverCommands();
}

} // namespace lotsbok::cli
