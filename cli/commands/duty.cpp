// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/case_status.h"
#include "cli/commands/commands.h"
#include "cli/records/record_options.h"
#include "core/session/duty_list.h"

namespace lotsbok::cli {

namespace {

/// What a duty is about in few words: the case's number, an employee's name. Never a client's name.
QString dutySubject(const Session& session, const SubjectRef& subject, const QList<Employee>& employees)
{
    if (subject.kind == SubjectRef::Kind::Case) {
        const auto number = session.caseNumber(*CaseId::fromUuid(subject.id));
        return number ? number->toString() : QString();
    }
    for (const Employee& employee : employees) {
        if (subject == SubjectRef::of(employee.id)) {
            return employee.fullName();
        }
    }
    return subject.kind == SubjectRef::Kind::Purchase ? Cli::tr("Purchase") : Cli::tr("The district");
}

Result<QList<Duty>> dutiesFor(Session& session, const Invocation& invocation)
{
    DutyList list(session);
    if (invocation.has("case")) {
        const auto id = caseNamed(session, invocation.value("case"));
        return id ? list.ofCase(*id) : Result<QList<Duty>>(fail(id.error()));
    }
    if (!invocation.has("for")) {
        return list.all();
    }
    const auto user = userNamed(session, invocation.value("for"));
    return user ? list.all(user->id) : Result<QList<Duty>>(fail(user.error()));
}

Result<Output> listDuties(const Invocation& invocation, const Context& context)
{
    if (invocation.has("for") && invocation.has("case")) {
        return fail(ErrorCode::Usage, Cli::tr("Give --for or --case, not both."));
    }
    const auto opened = openBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    Session& session = **opened;
    const auto duties = dutiesFor(session, invocation);
    if (!duties) {
        return fail(duties.error());
    }
    const auto employees = session.employees().value_or(QList<Employee>());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Duty& duty : *duties) {
        const QString about = dutySubject(session, duty.subject, employees);
        json << dutyJson(duty, about, session.today());
        rows << dutyRow(duty, about, session.today());
    }
    return Output{json, rows.isEmpty() ? Cli::tr("Nothing is due.") : table(dutyHead(), rows), {}};
}

Result<Output> acknowledgeDuty(const Invocation& invocation, const Context& context)
{
    const auto opened = openBook(invocation, context);
    if (!opened) {
        return fail(opened.error());
    }
    const QString key = invocation.value("duty");
    if (const auto done = DutyList(**opened).acknowledge(key, invocation.value("note")); !done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("acknowledged"), key}},
                  Cli::tr("The duty was acknowledged; it does not come back while its cause is the same."),
                  {}};
}

} // namespace

QList<Command> dutyCommands()
{
    return {
        {"duties",
         QT_TRANSLATE_NOOP("Cli", "Lists what is due, overdue and alarming first."),
         {bookOperand()},
         {{"for", "NAME", QT_TRANSLATE_NOOP("Cli", "Only what is for the user with this login name.")},
          {"case", "NUMBER",
           QT_TRANSLATE_NOOP("Cli", "The case, for what belongs to one; such as 2026-0001.")}},
         "duties akt.lotsbok --for asa --user asa",
         listDuties},
        {"duties acknowledge",
         QT_TRANSLATE_NOOP("Cli", "Takes note of a duty that can be acknowledged."),
         {bookOperand()},
         {{"duty", "KEY", QT_TRANSLATE_NOOP("Cli", "The duty's key, as duties --json shows it."), true},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note to it.")}},
         "duties acknowledge akt.lotsbok --duty second-lots:case:0190a0b0-0000-7000-8000-000000000001 --user "
         "chef",
         acknowledgeDuty},
    };
}

} // namespace lotsbok::cli
