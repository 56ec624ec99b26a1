// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_copy.h"

#include "core/store/audit_log.h"
#include "core/store/book_check.h"
#include "core/store/book_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qint64 kCopyChunk = 1024 * 1024;

Unexpected copyFailure(const QFile& file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? ErrorCode::NoSpace : ErrorCode::FileSystem,
                full ? QCoreApplication::translate("Store", "The disk is full, so the copy was not made.")
                     : QCoreApplication::translate("Store", "The copy could not be written."),
                file.errorString());
}

QByteArray digestOf(QFile& file)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return file.seek(0) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<void> copyBytes(QFile& from, QFile& to)
{
    while (!from.atEnd()) {
        const QByteArray chunk = from.read(kCopyChunk);
        if (chunk.isEmpty()) {
            return copyFailure(from);
        }
        if (to.write(chunk) != chunk.size() || !to.flush()) {
            return copyFailure(to);
        }
    }
    if (::fsync(to.handle()) != 0 || !syncFolderOf(to.fileName())) {
        return copyFailure(to);
    }
    const QByteArray original = digestOf(from);
    if (original.isEmpty() || original != digestOf(to)) {
        return copyFailure(to);
    }
    return {};
}

Result<void> compareCopy(Connection& source, Connection& copy)
{
    const auto problems = integrityProblems(copy);
    const auto here = AuditLog(source).head();
    const auto there = AuditLog(copy).head();
    if (!problems || !here || !there) {
        return fail(!problems ? problems.error() : !here ? here.error() : there.error());
    }
    if (!problems->isEmpty() || *here != *there) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Store", "The copy is not the same as the book."));
    }
    return {};
}

} // namespace

bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) {
        ::close(fd);
    }
    return synced;
}

Result<void> copyBook(Connection& source, const QString& destination, const Secret& key,
                      const Connection::Progress& progress)
{
    auto target = Connection::open(destination, key, Connection::Mode::Create);
    if (!target) {
        return fail(target.error());
    }
    const auto copy = [&]() -> Result<void> {
        if (auto copied = source.copyTo(**target, progress); !copied) {
            return copied;
        }
        target->reset();
        auto reopened = Connection::open(destination, key, Connection::Mode::ReadWrite);
        if (!reopened) {
            return fail(reopened.error());
        }
        return compareCopy(source, **reopened);
    };
    auto done = copy();
    if (!done) {
        target->reset();
        removeBookFiles(destination);
    } else if (!syncFolderOf(destination)) {
        return copyFailure(QFile(destination));
    }
    return done;
}

Result<void> copyFileDurably(const QString& source, const QString& destination)
{
    QFile from(source);
    QFile to(destination);
    errno = 0;
    if (!from.open(QIODevice::ReadOnly)) {
        return copyFailure(from);
    }
    if (!to.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return copyFailure(to);
    }
    auto done = copyBytes(from, to);
    if (!done) {
        to.remove();
    }
    return done;
}

void removeBookFiles(const QString& path)
{
    for (const auto* suffix : {"", "-journal", "-keys", "-keys.new", "-keys.bak", "-erased"}) {
        QFile::remove(path + QLatin1StringView(suffix));
    }
}

QString copyPathBeforeMigration(const QString& path, int version)
{
    const QFileInfo info(path);
    return info.absoluteDir().filePath(
        QStringLiteral("%1.version-%2.%3").arg(info.completeBaseName()).arg(version).arg(info.suffix()));
}

} // namespace lotsbok
