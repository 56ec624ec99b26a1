// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/session/backup_desk.h"
#include "core/session/book_moves.h"

#include <QFileInfo>

namespace lotsbok::cli {

namespace {

Result<Output> createBook(const Invocation& invocation, const Context& context)
{
    if (invocation.user.isEmpty()) {
        return fail(ErrorCode::Usage, Cli::tr("The command %1 needs the option --%2.")
                                          .arg(QStringLiteral("book create"), QStringLiteral("user")));
    }
    if (QFileInfo::exists(invocation.operand(0))) {
        return fail(ErrorCode::FileSystem,
                    Cli::tr("There is a file with that name already; nothing was changed."));
    }
    NewBook book;
    book.district.name = invocation.value("district");
    book.district.unit = invocation.value("unit");
    book.district.address = invocation.value("address");
    book.district.phone = invocation.value("phone");
    book.loginName = invocation.user;
    book.displayName = invocation.has("name") ? invocation.value("name") : invocation.user;
    const auto password = askNewPassword(context, invocation.user);
    if (!password) {
        return fail(password.error());
    }
    book.cost = context.newCost();
    const auto created = Book::create(invocation.operand(0), book, *password, context.openOptions());
    if (!created) {
        return fail(created.error());
    }
    Lines lines;
    lines.text(Cli::tr("The book was created."))
        .add(Cli::tr("File"), invocation.operand(0))
        .add(Cli::tr("User"), invocation.user)
        .text(Cli::tr(
            "Recovery key, shown only now; print it and give it to the security officer in an envelope:"))
        .text(QStringLiteral("  ") + created->recoveryKey);
    return Output{QJsonObject{{QStringLiteral("path"), invocation.operand(0)},
                              {QStringLiteral("district"), book.district.name},
                              {QStringLiteral("user"), invocation.user},
                              {QStringLiteral("recoveryKey"), created->recoveryKey}},
                  lines.join(),
                  {}};
}

Result<Output> bookInfo(const Invocation& invocation, const Context&)
{
    const auto info = Book::probe(invocation.operand(0));
    if (!info) {
        return fail(info.error());
    }
    Lines lines;
    lines.add(Cli::tr("File"), info->path)
        .add(Cli::tr("District"), info->district)
        .add(Cli::tr("Size in bytes"), QString::number(info->fileSize))
        .add(Cli::tr("Users"), info->loginNames.join(QStringLiteral(", ")));
    return Output{QJsonObject{{QStringLiteral("path"), info->path},
                              {QStringLiteral("district"), info->district},
                              {QStringLiteral("fileSize"), info->fileSize},
                              {QStringLiteral("users"), QJsonArray::fromStringList(info->loginNames)}},
                  lines.join(),
                  {}};
}

QString restoreAdvice()
{
    return Cli::tr("Restore the latest intact backup with lotsbok-cli book restore.");
}

/// Whether a book that does not open is one that is not intact.
bool isDamage(const Error& error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::Tampered;
}

/// Damage that keeps the book from being opened: what the store says of where, and the pages that are
/// damaged.
Output damagedAtOpening(const Error& error, const QStringList& pages)
{
    const QString problem =
        error.detail.isEmpty() ? error.text : QStringLiteral("%1 (%2)").arg(error.text, error.detail);
    return {
        QJsonObject{{QStringLiteral("intact"), false},
                    {QStringLiteral("problems"), QJsonArray::fromStringList(QStringList{problem} + pages)}},
        (pages + QStringList{restoreAdvice()}).join(QLatin1Char('\n')),
        Error{error.code, problem, error.detail}};
}

Result<Output> whatKeepsItShut(const Error& error, const Invocation& invocation, const Credentials& given,
                               const Context& context)
{
    if (!isDamage(error)) {
        return fail(error);
    }
    const auto pages =
        Book::damagedPages(invocation.operand(0), given.loginName, given.password, context.openOptions());
    return damagedAtOpening(error, pages.value_or(QStringList()));
}

Result<Output> verifyBook(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return isDamage(given.error()) ? Result<Output>(damagedAtOpening(given.error(), {}))
                                       : fail(given.error());
    }
    const auto session =
        Book::open(invocation.operand(0), given->loginName, given->password, context.openOptions());
    if (!session) {
        return whatKeepsItShut(session.error(), invocation, *given, context);
    }
    const auto report = (*session)->verify(progressNotes(context, Cli::tr("Verified %1 %.")));
    if (!report) {
        return fail(report.error());
    }
    Output output;
    output.json = QJsonObject{{QStringLiteral("intact"), report->problems.isEmpty()},
                              {QStringLiteral("pages"), report->pages},
                              {QStringLiteral("auditEntries"), report->auditEntries},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}};
    Lines lines;
    lines.add(Cli::tr("Pages"), QString::number(report->pages))
        .add(Cli::tr("Entries in the log"), QString::number(report->auditEntries));
    for (const QString& problem : report->problems) {
        lines.text(problem);
    }
    if (report->problems.isEmpty()) {
        lines.text(Cli::tr("The book is intact."));
    } else {
        lines.text(restoreAdvice());
        output.failure =
            Error{ErrorCode::Damaged, Cli::tr("The book is not intact; see what and where above."), {}};
    }
    output.text = lines.join();
    return output;
}

QString dayList(const QList<SeriesBackup>& backups)
{
    QStringList days;
    for (const SeriesBackup& backup : backups) {
        days << backup.day.toString(Qt::ISODate);
    }
    return days.join(QStringLiteral(", "));
}

Result<Output> addToSeries(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto done = BackupDesk(**session).addToSeries(invocation.value("series"),
                                                        progressNotes(context, Cli::tr("Copied %1 %.")));
    if (!done) {
        return fail(done.error());
    }
    QJsonArray days;
    for (const SeriesBackup& backup : done->all) {
        days.append(backup.day.toString(Qt::ISODate));
    }
    Lines lines;
    lines.text(Cli::tr("The backup was made and verified: %1").arg(done->path))
        .add(Cli::tr("The series holds"), dayList(done->all))
        .add(Cli::tr("No longer needed, and removed"), dayList(done->removed));
    return Output{QJsonObject{{QStringLiteral("backup"), done->path},
                              {QStringLiteral("series"), days},
                              {QStringLiteral("removed"), done->removed.size()}},
                  lines.join(),
                  {}};
}

/// For who keeps backups and has no password: the sealed files as they lie.
Result<Output> copySealed(const Invocation& invocation, const Context& context)
{
    const auto snapshot = copySealedBook(invocation.operand(0), invocation.operand(1), context.openOptions(),
                                         progressNotes(context, Cli::tr("Copied %1 %.")));
    if (!snapshot) {
        return fail(snapshot.error());
    }
    return Output{
        QJsonObject{{QStringLiteral("copy"), invocation.operand(1)}, {QStringLiteral("snapshot"), *snapshot}},
        *snapshot ? Cli::tr("Somebody has the book open: its last published snapshot was copied, "
                            "sealed: %1")
                        .arg(invocation.operand(1))
                  : Cli::tr("The book was copied, sealed: %1").arg(invocation.operand(1)),
        {}};
}

Result<Output> backupBook(const Invocation& invocation, const Context& context)
{
    const bool toSeries = invocation.has("series");
    if (toSeries != invocation.operand(1).isEmpty() || (toSeries && invocation.has("sealed"))) {
        return fail(ErrorCode::Usage,
                    Cli::tr("Say either where one copy goes, or the folder of a series (--series)."));
    }
    if (toSeries) {
        return addToSeries(invocation, context);
    }
    if (invocation.has("sealed")) {
        return copySealed(invocation, context);
    }
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    const auto done =
        (*session)->backup(invocation.operand(1), progressNotes(context, Cli::tr("Copied %1 %.")));
    if (!done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("backup"), invocation.operand(1)}},
                  Cli::tr("The backup was made and verified: %1").arg(invocation.operand(1)),
                  {}};
}

Result<Output> restoreBook(const Invocation& invocation, const Context& context)
{
    const auto done = Book::restore(invocation.operand(0), invocation.operand(1), context.openOptions(),
                                    progressNotes(context, Cli::tr("Copied %1 %.")));
    if (!done) {
        return fail(done.error());
    }
    return Output{QJsonObject{{QStringLiteral("restored"), invocation.operand(1)}},
                  Cli::tr("The book was restored: %1").arg(invocation.operand(1)),
                  {}};
}

Result<Output> moveTheBook(const Invocation& invocation, const Context& context)
{
    const auto old = moveBook(invocation.operand(0), invocation.operand(1), context.openOptions(),
                              progressNotes(context, Cli::tr("Copied %1 %.")));
    if (!old) {
        return fail(old.error());
    }
    Lines lines;
    lines.text(Cli::tr("The book was moved: %1").arg(invocation.operand(1)))
        .text(Cli::tr("The old file is now called %1. Open the book where it is, and check it with book "
                      "verify, before you delete the old one.")
                  .arg(*old));
    return Output{
        QJsonObject{{QStringLiteral("moved"), invocation.operand(1)}, {QStringLiteral("old"), *old}},
        lines.join(),
        {}};
}

Result<Output> compactBook(const Invocation& invocation, const Context& context)
{
    const qint64 before = QFileInfo(invocation.operand(0)).size();
    {
        const auto session = openBook(invocation, context);
        if (!session) {
            return fail(session.error());
        }
        if (const auto done = (*session)->compact(); !done) {
            return fail(done.error());
        }
    }
    const qint64 after = QFileInfo(invocation.operand(0)).size();
    return Output{QJsonObject{{QStringLiteral("bytesBefore"), before}, {QStringLiteral("bytesAfter"), after}},
                  Cli::tr("The book was compacted from %1 to %2 bytes.").arg(before).arg(after),
                  {}};
}

/// Opening migrates (after a copy); the command exists so that an administrator can do it at a chosen time.
Result<Output> migrateBook(const Invocation& invocation, const Context& context)
{
    const auto session = openBook(invocation, context);
    if (!session) {
        return fail(session.error());
    }
    return Output{
        QJsonObject{{QStringLiteral("path"), invocation.operand(0)}, {QStringLiteral("current"), true}},
        Cli::tr("The book has the structure of this version of the program."),
        {}};
}

} // namespace

QList<Command> bookCommands()
{
    const Operand source{"SRC", QT_TRANSLATE_NOOP("Cli", "A backup, a file that ends in .lotsbok.")};
    const Operand destination{"DEST", QT_TRANSLATE_NOOP("Cli", "A file that does not exist yet.")};
    return {
        {"book create",
         QT_TRANSLATE_NOOP("Cli",
                           "Makes a new book with its first head of unit and prints the recovery key once."),
         {bookOperand()},
         {{"district", "NAME", QT_TRANSLATE_NOOP("Cli", "The district's name, as in the letterhead."), true},
          {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "The head of unit's name; the login name without it.")},
          {"unit", "NAME", QT_TRANSLATE_NOOP("Cli", "The unit's name.")},
          {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "The unit's address.")},
          {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "The unit's phone number.")}},
         "book create akt.lotsbok --district \"Skärholmens stadsdelsförvaltning\" --user chef --name \"Maria "
         "Lindqvist\"",
         createBook},
        {"book info",
         QT_TRANSLATE_NOOP("Cli", "Shows what is readable of a book without a password."),
         {bookOperand()},
         {},
         "book info akt.lotsbok",
         bookInfo},
        {"book verify",
         QT_TRANSLATE_NOOP("Cli", "Checks every page, the structure and the chain of the log."),
         {bookOperand()},
         {},
         "book verify akt.lotsbok --user chef",
         verifyBook},
        {"book backup",
         QT_TRANSLATE_NOOP("Cli", "Makes a verified copy of an open book, or one more of a series."),
         {bookOperand(), {destination.name, destination.help, true}},
         {{"series", "FOLDER",
           QT_TRANSLATE_NOOP("Cli", "A folder that keeps 7 days, 4 weeks and 12 months; in place of DEST.")},
          {"sealed", "",
           QT_TRANSLATE_NOOP("Cli", "Copies the sealed files as they lie, without a password.")}},
         "book backup akt.lotsbok kopior/akt-2026-11-22.lotsbok --user chef",
         backupBook},
        {"book restore",
         QT_TRANSLATE_NOOP("Cli", "Copies a backup to where no book is yet."),
         {source, destination},
         {},
         "book restore kopior/akt-2026-11-22.lotsbok akt.lotsbok",
         restoreBook},
        {"book move",
         QT_TRANSLATE_NOOP("Cli", "Moves a closed book to another place, and renames the old file."),
         {{"SRC", QT_TRANSLATE_NOOP("Cli", "The book, a file that ends in .lotsbok.")}, destination},
         {},
         "book move akt.lotsbok /media/ny/akt.lotsbok",
         moveTheBook},
        {"book compact",
         QT_TRANSLATE_NOOP("Cli", "Rewrites the book without unused pages."),
         {bookOperand()},
         {},
         "book compact akt.lotsbok --user chef",
         compactBook},
        {"book migrate",
         QT_TRANSLATE_NOOP("Cli", "Brings an older book to this version's structure, after a copy."),
         {bookOperand()},
         {},
         "book migrate akt.lotsbok --user chef",
         migrateBook},
    };
}

} // namespace lotsbok::cli
