// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/book_access.h"

#include "cli/form_access.h"
#include "cli/interrupt.h"
#include "core/security/password_policy.h"

#include <QFile>

namespace lotsbok::cli {

Result<QString> userFor(const Invocation& invocation, const BookInfo& info)
{
    if (!invocation.user.isEmpty()) {
        return invocation.user;
    }
    if (info.loginNames.size() == 1) {
        return info.loginNames.first();
    }
    return fail(ErrorCode::Usage, Cli::tr("The book has several users, so --user is needed: %1.")
                                      .arg(info.loginNames.join(QStringLiteral(", "))));
}

Result<Credentials> askCredentials(const Invocation& invocation, const Context& context)
{
    const auto info = Book::probe(invocation.operand(0));
    if (!info) {
        return fail(info.error());
    }
    const auto user = userFor(invocation, *info);
    if (!user) {
        return fail(user.error());
    }
    auto password = context.passwords->ask(Cli::tr("Password of %1").arg(*user));
    if (!password) {
        return fail(password.error());
    }
    return Credentials{*user, std::move(*password)};
}

Result<std::unique_ptr<Session>> openBook(const Invocation& invocation, const Context& context)
{
    const auto given = askCredentials(invocation, context);
    if (!given) {
        return fail(given.error());
    }
    auto session =
        Book::open(invocation.operand(0), given->loginName, given->password, context.openOptions());
    if (session) {
        takeInFormsOf(**session, context);
    }
    return session;
}

Result<Secret> askNewPassword(const Context& context, const QString& loginName)
{
    auto password = context.passwords->askNew(Cli::tr("New password of %1").arg(loginName));
    if (!password) {
        return password;
    }
    if (const auto checked = checkNewPassword(*password, loginName); !checked) {
        return fail(checked.error());
    }
    return password;
}

Result<QDate> dateOption(const Invocation& invocation, const char* option)
{
    if (!invocation.has(option)) {
        return QDate();
    }
    const QDate date = QDate::fromString(invocation.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::Usage,
                    Cli::tr("The date of --%1 is written 2026-11-22.").arg(QLatin1String(option)));
    }
    return date;
}

Result<qint64> numberOption(const Invocation& invocation, const char* option, qint64 otherwise, qint64 least,
                            qint64 most)
{
    if (!invocation.has(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const qint64 number = invocation.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(ErrorCode::Usage,
                    Cli::tr("The value of --%1 is a whole number from %2 to %3.")
                        .arg(QLatin1String(option), QString::number(least), QString::number(most)));
    }
    return number;
}

Result<QByteArray> readBounded(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem, Cli::tr("The file %1 could not be read.").arg(path),
                    file.errorString());
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileSystem, Cli::tr("The file %1 could not be read.").arg(path),
                    file.errorString());
    }
    if (bytes.size() > limit) {
        return fail(ErrorCode::InvalidInput,
                    Cli::tr("The file %1 is larger than %2 bytes.").arg(path).arg(limit));
    }
    return bytes;
}

Result<User> userNamed(const Session& session, const QString& loginName)
{
    const auto users = session.users();
    if (!users) {
        return fail(users.error());
    }
    for (const User& user : *users) {
        if (user.loginName.compare(loginName, Qt::CaseInsensitive) == 0) {
            return user;
        }
    }
    return fail(ErrorCode::NotFound, Cli::tr("There is no user with the login name %1.").arg(loginName));
}

Book::Progress progressNotes(const Context& context, const QString& text)
{
    auto watch = std::make_shared<InterruptWatch>();
    return [&context, text, watch = std::move(watch), shown = -1](qint64 done, qint64 total) mutable {
        const int tenth = total > 0 ? static_cast<int>(done * 10 / total) : 0;
        if (tenth > shown) {
            shown = tenth;
            context.say(text.arg(tenth * 10));
        }
        return !InterruptWatch::isWished();
    };
}

} // namespace lotsbok::cli
