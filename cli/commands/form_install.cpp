// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bilagor in the district's own wording: an administrator hands them over, the book uses them.
#include "cli/account_access.h"
#include "cli/commands/commands.h"
#include "cli/form_access.h"
#include "cli/presentation.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

Result<AccountDesk> openFormsDesk(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    return given ? Book::administer(invocation.operand(0), given->loginName, given->password,
                                    context.openOptions())
                 : Result<AccountDesk>(fail(given.error()));
}

QJsonObject formChangesJson(const DefinitionChanges& changes)
{
    QJsonArray relabelled;
    for (const DefinitionChanges::Words& each : changes.relabelled) {
        relabelled << QJsonObject{{QStringLiteral("field"), each.id},
                                  {QStringLiteral("before"), each.before},
                                  {QStringLiteral("now"), each.now}};
    }
    return {{QStringLiteral("fieldsBefore"), changes.before},
            {QStringLiteral("fields"), changes.now},
            {QStringLiteral("added"), QJsonArray::fromStringList(changes.added)},
            {QStringLiteral("removed"), QJsonArray::fromStringList(changes.removed)},
            {QStringLiteral("relabelled"), relabelled},
            {QStringLiteral("judgedOtherwise"), QJsonArray::fromStringList(changes.judgedOtherwise)}};
}

void addFormChanges(Lines& lines, const FormToInstall& wanted)
{
    const DefinitionChanges changes = wanted.changes.value_or(DefinitionChanges());
    lines.add(Cli::tr("Takes the place of version"), QString::number(wanted.replaces))
        .add(Cli::tr("Fields"), Cli::tr("%1, before %2").arg(changes.now).arg(changes.before));
    for (const QString& label : changes.added) {
        lines.add(Cli::tr("New"), label);
    }
    for (const QString& label : changes.removed) {
        lines.add(Cli::tr("Left out"), label);
    }
    for (const DefinitionChanges::Words& each : changes.relabelled) {
        lines.add(Cli::tr("Other words"), QStringLiteral("%1 → %2").arg(each.before, each.now));
    }
    for (const QString& label : changes.judgedOtherwise) {
        lines.add(Cli::tr("Other checks"), label);
    }
}

Result<Output> installDistrictForm(const Invocation& invocation, const Context& context)
{
    auto desk = openFormsDesk(invocation, context);
    const auto now = desk ? desk->forms() : fail(desk.error());
    const auto wanted = now ? readFormToInstall(invocation.operand(1), bookForms(*now)) : fail(now.error());
    if (!wanted) {
        return fail(wanted.error());
    }
    Output output;
    Lines lines;
    addFindings(lines, wanted->findings);
    addFormChanges(lines, *wanted);
    output.json = QJsonObject{
        {QStringLiteral("form"), wanted->form.id},
        {QStringLiteral("version"), wanted->form.version},
        {QStringLiteral("sha256"), QString::fromLatin1(wanted->form.hash.toHex())},
        {QStringLiteral("replaces"), wanted->replaces},
        {QStringLiteral("findings"), definitionFindingsJson(wanted->findings)},
        {QStringLiteral("changes"), formChangesJson(wanted->changes.value_or(DefinitionChanges()))}};
    if (hasError(wanted->findings)) {
        output.failure = Error{ErrorCode::InvalidInput,
                               Cli::tr("The definition cannot be used as it is; see what and where above."),
                               {}};
    } else if (auto handed =
                   desk->installForm(wanted->form.id, wanted->form.version, wanted->form.canonicalJson);
               !handed) {
        return fail(handed.error());
    } else {
        lines.text(
            Cli::tr("%1, version %2 is handed over. It is used from when somebody next opens the book.")
                .arg(wanted->form.printName())
                .arg(wanted->form.version));
    }
    output.text = lines.join();
    return output;
}

Result<Output> withdrawDistrictForm(const Invocation& invocation, const Context& context)
{
    bool isNumber = false;
    const int version = invocation.operand(2).toInt(&isNumber);
    if (!isNumber) {
        return fail(ErrorCode::Usage, Cli::tr("The version is a whole number, such as 1000."));
    }
    auto desk = openFormsDesk(invocation, context);
    const auto done = desk ? desk->withdrawForm(invocation.operand(1), version) : fail(desk.error());
    if (!done) {
        return fail(done.error());
    }
    return Output{
        QJsonObject{{QStringLiteral("form"), invocation.operand(1)}, {QStringLiteral("version"), version}},
        Cli::tr("Form %1 version %2 is withdrawn for new registrations, from when somebody next "
                "opens the book.")
            .arg(invocation.operand(1))
            .arg(version),
        {}};
}

struct InstalledRow {
    QString form;
    int version = 0;
    QString state;
    QString by;
    QDateTime at;
    QString reason;
};

QString installedStateName(const QString& state)
{
    if (state == QLatin1String("used")) {
        return Cli::tr("used");
    }
    if (state == QLatin1String("withdrawn")) {
        return Cli::tr("withdrawn");
    }
    if (state == QLatin1String("waits")) {
        return Cli::tr("waits for the book to be opened");
    }
    return state == QLatin1String("withdrawal-waits") ? Cli::tr("withdrawal waits for the book to be opened")
                                                      : Cli::tr("refused");
}

Result<QList<InstalledRow>> installedRowsOf(Session& session)
{
    const auto all = FormsDesk(session).installed();
    if (!all) {
        return fail(all.error());
    }
    const auto users = session.users().value_or(QList<User>{session.user()});
    QList<InstalledRow> rows;
    for (const InstalledForm& each : *all) {
        const auto who = std::find_if(users.begin(), users.end(),
                                      [&each](const User& user) { return user.id == each.by; });
        rows.append({each.formId,
                     each.formVersion,
                     each.withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("used"),
                     who == users.end() ? QString() : who->loginName,
                     each.handedOverAt,
                     {}});
    }
    return rows;
}

Result<QList<InstalledRow>> installedRowsOf(const AccountDesk& desk)
{
    const auto forms = desk.forms();
    const auto accounts = forms ? desk.accounts() : fail(forms.error());
    if (!accounts) {
        return fail(accounts.error());
    }
    QList<InstalledRow> rows;
    const auto add = [&rows, &accounts](const HandedForm& each, const char* state) {
        const auto who = std::find_if(accounts->begin(), accounts->end(),
                                      [&each](const KeyAccount& account) { return account.id == each.by; });
        rows.append({each.form, each.version, QString::fromLatin1(state),
                     who == accounts->end() ? QString() : who->loginName, each.at, each.reason});
    };
    for (const HandedForm& each : forms->inBook) {
        add(each, each.step == FormStep::Install ? "used" : "withdrawn");
    }
    for (const HandedForm& each : forms->waiting) {
        add(each, each.step == FormStep::Install ? "waits" : "withdrawal-waits");
    }
    for (const HandedForm& each : forms->refused) {
        add(each, "refused");
    }
    return rows;
}

Result<Output> listInstalled(const Invocation& invocation, const Context& context)
{
    const auto access = openAccounts(invocation, context);
    if (!access) {
        return fail(access.error());
    }
    const auto rows = access->session ? installedRowsOf(*access->session) : installedRowsOf(*access->desk);
    if (!rows) {
        return fail(rows.error());
    }
    QJsonArray json;
    QList<QStringList> lines;
    for (const InstalledRow& row : *rows) {
        json << QJsonObject{{QStringLiteral("form"), row.form},
                            {QStringLiteral("version"), row.version},
                            {QStringLiteral("state"), row.state},
                            {QStringLiteral("by"), row.by},
                            {QStringLiteral("at"), row.at.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("reason"), row.reason}};
        const QString state = installedStateName(row.state);
        lines << QStringList{row.form, QString::number(row.version),
                             row.reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, row.reason),
                             row.by, localTime(row.at)};
    }
    return Output{json,
                  table({Cli::tr("Id"), Cli::tr("Version"), Cli::tr("State"), Cli::tr("Handed over by"),
                         Cli::tr("When")},
                        lines),
                  {}};
}

} // namespace

QList<Command> formInstallCommands()
{
    const Operand book{"BOOK", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")};
    return {
        {"form install",
         QT_TRANSLATE_NOOP("Cli", "Hands over a form in the district's own wording, as an administrator."),
         {book, {"FILE", QT_TRANSLATE_NOOP("Cli", "The definition, a JSON file.")}},
         {},
         "form install akt.lotsbok bilaga-3.1.json --user rut",
         installDistrictForm},
        {"form withdraw",
         QT_TRANSLATE_NOOP("Cli", "Takes an installed form out of use for new registrations."),
         {book,
          {"ID", QT_TRANSLATE_NOOP("Cli", "The form's id, such as 3.1 or D.")},
          {"VERSION", QT_TRANSLATE_NOOP("Cli", "The installed version, from 1000.")}},
         {},
         "form withdraw akt.lotsbok 3.1 1000 --user rut",
         withdrawDistrictForm},
        {"form installed",
         QT_TRANSLATE_NOOP("Cli", "Lists the forms that were installed in a book, and what waits."),
         {book},
         {},
         "form installed akt.lotsbok --user rut",
         listInstalled},
    };
}

} // namespace lotsbok::cli
