// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Safety talks and competence (R25, bilaga 2.3), and the monthly review of the log (law.md, "Access").
#include "cli/commands/commands.h"
#include "cli/records/record_commands.h"
#include "core/rules/safety_talk.h"
#include "core/session/log_desk.h"

namespace lotsbok::cli {

namespace {

QString employeeName(const QList<Employee>& employees, EmployeeId id)
{
    for (const Employee& employee : employees) {
        if (employee.id == id) {
            return employee.fullName();
        }
    }
    return {};
}

/// The next talk is a year on when nothing else is said.
Result<Output> saveSafetyTalk(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const bool isNew = !invocation.has("id");
    auto value = isNew ? Result<SafetyTalk>(newRecord<SafetyTalk>(**session, {}))
                       : storedRecord<SafetyTalk>(**session, {}, invocation.value("id"));
    if (!value) {
        return fail(value.error());
    }
    if (isNew) {
        value->heldBy = (*session)->user().id;
    }
    if (const auto filled = fillFromOptions(**session, invocation, *value); !filled) {
        return fail(filled.error());
    }
    fillToday(**session, *value);
    if (!value->nextOn.isValid()) {
        value->nextOn = nextSafetyTalk(value->heldOn);
    }
    return saveAndAnswer(**session, *value, invocation.value("because"));
}

Result<Output> listSafetyTalks(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto talks = storedRecords<SafetyTalk>(**session, {});
    const auto employees = (*session)->employees();
    if (!talks || !employees) {
        return fail(talks ? employees.error() : talks.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    const auto label = [](const QString& field) {
        return fieldName(QLatin1String(SafetyTalk::info.kind), field);
    };
    for (const SafetyTalk& talk : *talks) {
        QJsonObject object = recordToJson(talk);
        object.insert(QStringLiteral("employeeName"), employeeName(*employees, talk.employee));
        json << object;
        rows << QStringList{employeeName(*employees, talk.employee), talk.heldOn.toString(Qt::ISODate),
                            talk.nextOn.toString(Qt::ISODate),       talk.signedOn.toString(Qt::ISODate),
                            talk.deliveredOn.toString(Qt::ISODate),  talk.id.toString()};
    }
    return Output{json,
                  rows.isEmpty() ? Cli::tr("There is none.")
                                 : table({Cli::tr("Name"), label(QStringLiteral("heldOn")),
                                          label(QStringLiteral("nextOn")), label(QStringLiteral("signedOn")),
                                          label(QStringLiteral("deliveredOn")), Cli::tr("Id")},
                                         rows),
                  {}};
}

Result<QDate> monthFrom(const Invocation& invocation)
{
    const QDate month = QDate::fromString(invocation.value("month") + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid()
               ? Result<QDate>(month)
               : fail(options::wrongValue(QStringLiteral("month"), Cli::tr("a month such as 2026-10")));
}

Result<Output> signReview(LogDesk& desk, QDate month, const QString& finding)
{
    const auto review = desk.sign(month, finding);
    return review ? Result<Output>(savedOutput(shownRecord(*review, {}), LogReview::info.kind))
                  : fail(review.error());
}

Result<Output> reviewLog(const Invocation& invocation, const Context& context)
{
    const auto month = monthFrom(invocation);
    const auto size = numberOption(invocation, "size", 50, 1, 1000);
    if (!month || !size) {
        return fail(month ? size.error() : month.error());
    }
    if (invocation.has("sign") != invocation.has("finding")) {
        return fail(ErrorCode::Usage, Cli::tr("Signing needs both --sign and --finding."));
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    LogDesk desk(**session);
    if (invocation.has("sign")) {
        return signReview(desk, *month, invocation.value("finding"));
    }
    const auto sample = desk.sample(*month, static_cast<int>(*size));
    if (!sample) {
        return fail(sample.error());
    }
    QList<QStringList> rows;
    for (const AuditEntry& entry : *sample) {
        rows << QStringList{QString::number(entry.sequence), localTime(entry.at), entry.by, entry.action,
                            entry.subject};
    }
    return Output{toJsonArray(*sample),
                  rows.isEmpty() ? Cli::tr("There is none.")
                                 : table({Cli::tr("Number"), Cli::tr("When"), Cli::tr("Who"), Cli::tr("What"),
                                          Cli::tr("About")},
                                         rows),
                  {}};
}

} // namespace

QList<Command> staffCommands()
{
    return {
        {"staff talks",
         QT_TRANSLATE_NOOP("Cli", "Lists the safety talks with when the next is due (R25)."),
         {bookOperand()},
         {},
         "staff talks akt.lotsbok --user chef",
         listSafetyTalks},
        {"staff talk",
         QT_TRANSLATE_NOOP("Cli", "Records a safety talk, its signing and its delivery (R25)."),
         {bookOperand()},
         {idOption(),
          fieldOption("employee", "ID", QT_TRANSLATE_NOOP("Cli", "The employee, as employee list shows it."),
                      "employee"),
          fieldOption("held", "DATE", QT_TRANSLATE_NOOP("Cli", "The day; today without it."), "held_on"),
          fieldOption("next", "DATE", QT_TRANSLATE_NOOP("Cli", "The next talk; a year on without it."),
                      "next_on"),
          fieldOption("held-by", "NAME",
                      QT_TRANSLATE_NOOP("Cli", "Login name of who held it; you without it."), "held_by"),
          fieldOption("signed", "DATE", QT_TRANSLATE_NOOP("Cli", "The day on which it was signed."),
                      "signed_on"),
          fieldOption("delivered", "DATE",
                      QT_TRANSLATE_NOOP("Cli", "The day on which the security officer got it."),
                      "delivered_on"),
          becauseOption()},
         "staff talk akt.lotsbok --employee 0190a0b0-0000-7000-8000-000000000001 --user chef",
         saveSafetyTalk},
        {"staff competence",
         QT_TRANSLATE_NOOP("Cli",
                           "Records a requirement of competence, and whether it is fulfilled (bilaga 2.3)."),
         {bookOperand()},
         {idOption(),
          fieldOption("employee", "ID", QT_TRANSLATE_NOOP("Cli", "The employee, as employee list shows it."),
                      "employee"),
          fieldOption("requirement", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is required."), "requirement"),
          fieldOption("fulfilled", "yes|no", QT_TRANSLATE_NOOP("Cli", "Whether it is fulfilled."),
                      "fulfilled"),
          fieldOption("date", "DATE", QT_TRANSLATE_NOOP("Cli", "The day."), "on_day"),
          fieldOption("planned", "DATE", QT_TRANSLATE_NOOP("Cli", "The day by which it is planned."),
                      "planned_by"),
          becauseOption()},
         "staff competence akt.lotsbok --employee 0190a0b0-0000-7000-8000-000000000001 --requirement "
         "Hotbedömning "
         "--user chef",
         saveFromOptions<Competence>},
        {"staff competences",
         QT_TRANSLATE_NOOP("Cli", "Lists what competence is required and fulfilled."),
         {bookOperand()},
         {},
         "staff competences akt.lotsbok --user chef",
         listRecords<Competence>},
    };
}

QList<Command> logCommands()
{
    return {
        {"log review",
         QT_TRANSLATE_NOOP("Cli", "Shows a sample of a month's reads, or records that the review was made."),
         {bookOperand()},
         {{"month", "MONTH", QT_TRANSLATE_NOOP("Cli", "The month, such as 2026-10."), true},
          {"size", "COUNT", QT_TRANSLATE_NOOP("Cli", "At most so many entries; 50 without it.")},
          {"sign", "", QT_TRANSLATE_NOOP("Cli", "Record that the review was made.")},
          {"finding", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was found.")}},
         "log review akt.lotsbok --month 2026-10 --user chef",
         reviewLog},
    };
}

} // namespace lotsbok::cli
