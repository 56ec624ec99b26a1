// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"

namespace lotsbok::cli {

namespace {

Result<Output> addEmployee(const Invocation& invocation, const Context& context)
{
    const auto from = dateOption(invocation, "from");
    if (!from) {
        return fail(from.error());
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    Employee employee;
    employee.givenName = invocation.value("given");
    employee.familyName = invocation.value("family");
    employee.title = invocation.value("title");
    employee.phone = invocation.value("phone");
    employee.email = invocation.value("email");
    employee.employedFrom = *from;
    if (invocation.has("login")) {
        const auto user = userNamed(**session, invocation.value("login"));
        if (!user) {
            return fail(user.error());
        }
        employee.user = user->id;
    }
    const auto stored = (*session)->saveEmployee(employee);
    if (!stored) {
        return fail(stored.error());
    }
    return Output{
        toJson(*stored), Cli::tr("The employee was added with the id %1.").arg(stored->id.toString()), {}};
}

Result<Output> listEmployees(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto employees = (*session)->employees();
    if (!employees) {
        return fail(employees.error());
    }
    QList<QStringList> rows;
    for (const Employee& employee : *employees) {
        rows << QStringList{employee.fullName(), employee.title, employee.phone, employee.id.toString()};
    }
    return Output{toJsonArray(*employees),
                  table({Cli::tr("Name"), Cli::tr("Title"), Cli::tr("Phone"), Cli::tr("Id")}, rows),
                  {}};
}

} // namespace

QList<Command> employeeCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return {
        {"employee add",
         QT_TRANSLATE_NOOP("Cli", "Adds an employee, whom safety talks and checklists are about."),
         {book},
         {{"given", "NAME", QT_TRANSLATE_NOOP("Cli", "Given name."), true},
          {"family", "NAME", QT_TRANSLATE_NOOP("Cli", "Family name."), true},
          {"title", "TEXT", QT_TRANSLATE_NOOP("Cli", "Title, such as SIG-lots.")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Phone number at work.")},
          {"email", "ADDRESS", QT_TRANSLATE_NOOP("Cli", "E-mail address at work.")},
          {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day of employment, such as 2026-11-22.")},
          {"login", "NAME", QT_TRANSLATE_NOOP("Cli", "The user that the employee is.")}},
         "employee add akt.lotsbok --given Åsa --family Nordin --title SIG-lots --login asa --user chef",
         addEmployee},
        {"employee list",
         QT_TRANSLATE_NOOP("Cli", "Lists the employees."),
         {book},
         {},
         "employee list akt.lotsbok --user chef",
         listEmployees},
    };
}

} // namespace lotsbok::cli
