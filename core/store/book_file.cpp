// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr quint64 kPageSize = 4096;

Unexpected systemFailure(int error)
{
    if (error == ENOSPC || error == EDQUOT) {
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate("Store", "The disk is full, so nothing was saved."));
    }
    return fail(
        ErrorCode::FileSystem,
        QCoreApplication::translate("Store", "The book's file or folder cannot be opened or written."),
        QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

QString resolvedFolderPath(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

bool hasUnfinishedWrite(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

Result<void> checkBookFile(const QString& path)
{
    // Asked of the server, not of what this machine remembers: on a shared folder a file keeps the length
    // that it had for up to a second, and SQLite would call the book damaged that another machine has just
    // written.
    struct statx status {};
    constexpr unsigned wanted = STATX_TYPE | STATX_NLINK | STATX_SIZE;
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW | AT_STATX_FORCE_SYNC,
                wanted, &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            return fail(
                ErrorCode::FileSystem,
                QCoreApplication::translate("Store", "There is no book with this name in the folder."));
        }
        return systemFailure(errno);
    }
    if (S_ISLNK(status.stx_mode) || (S_ISREG(status.stx_mode) && status.stx_nlink > 1)) {
        return fail(ErrorCode::NotABook, QCoreApplication::translate(
                                             "Store", "A book cannot be opened through a link to its file."));
    }
    if (!S_ISREG(status.stx_mode) || status.stx_size == 0) {
        return fail(ErrorCode::NotABook,
                    QCoreApplication::translate("Store", "The file is not a Lotsbok book."));
    }
    if (status.stx_size % kPageSize != 0 && !hasUnfinishedWrite(path)) {
        return fail(
            ErrorCode::Damaged,
            QCoreApplication::translate("Store", "The book's file is cut off or is not a Lotsbok book."),
            QStringLiteral("ends within page %1").arg(status.stx_size / kPageSize + 1));
    }
    return {};
}

Result<void> checkNewBookFile(const QString& path)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Store", "A file with this name already exists."));
    }
    if (errno != ENOENT) {
        return systemFailure(errno);
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Store", "The folder does not exist."));
    }
    return {};
}

Result<void> createBookFile(const QString& path)
{
    if (auto free = checkNewBookFile(path); !free) {
        return free;
    }
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0) {
        return systemFailure(errno);
    }
    ::close(fd);
    return {};
}

} // namespace lotsbok
