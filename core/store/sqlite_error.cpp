// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <cerrno>
#include <sqlite3.h>

namespace lotsbok {

namespace {

QString noSpaceText()
{
    return QCoreApplication::translate("Store", "The disk is full, so nothing was saved.");
}

QString damagedText()
{
    return QCoreApplication::translate("Store", "The book is damaged and cannot be read in full.");
}

Error readOnlyError(int code)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return {
            ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Store", "The book's file was moved or replaced while it was open, so nothing was saved."),
            {}};
    }
    return {ErrorCode::FileSystem,
            QCoreApplication::translate("Store", "The book is read-only, so nothing was saved."),
            {}};
}

Error inputOutputError(int code, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) {
        return {ErrorCode::NoSpace, noSpaceText(), {}};
    }
    if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS) {
        return {ErrorCode::Damaged, damagedText(), {}};
    }
    return {ErrorCode::FileSystem,
            QCoreApplication::translate("Store", "The disk reports an error, so nothing was saved."),
            {}};
}

Error mappedError(int code, int systemError)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, noSpaceText(), {}};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, damagedText(), {}};
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                QCoreApplication::translate("Store",
                                            "The beginning of the book is damaged, so it cannot be opened."),
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                QCoreApplication::translate("Store", "The book is in use by another program."),
                {}};
    case SQLITE_READONLY:
        return readOnlyError(code);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {
            ErrorCode::FileSystem,
            QCoreApplication::translate("Store", "The book's file or folder cannot be opened or written."),
            {}};
    case SQLITE_IOERR:
        return inputOutputError(code, systemError);
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
            return {ErrorCode::InvalidInput,
                    QCoreApplication::translate("Store", "This refers to something that is not in the book."),
                    {}};
        }
        return {ErrorCode::Failed,
                QCoreApplication::translate("Store", "The book could not carry out the request."),
                {}};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput,
                QCoreApplication::translate("Store", "The text is too long to be stored."),
                {}};
    default:
        return {ErrorCode::Failed,
                QCoreApplication::translate("Store", "The book could not carry out the request."),
                {}};
    }
}

} // namespace

Error sqliteError(int code, int systemError)
{
    Error error = mappedError(code, systemError);
    error.detail = QStringLiteral("sqlite %1 (%2), errno %3")
                       .arg(code)
                       .arg(QLatin1StringView(sqlite3_errstr(code)))
                       .arg(systemError);
    return error;
}

Error lastSqliteError(sqlite3* db)
{
    return sqliteError(sqlite3_extended_errcode(db), sqlite3_system_errno(db));
}

} // namespace lotsbok
