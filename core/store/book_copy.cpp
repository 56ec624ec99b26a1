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
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qint64 kCopyChunk = 1024 * 1024;

/// What is read of a file piece by piece, given on to `work`, as a digest.
Result<QByteArray> passOver(QFile& file, const std::function<Result<void>(const QByteArray&)>& work)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(kCopyChunk);
        if (chunk.isEmpty()) {
            return copyFailure(file);
        }
        hash.addData(chunk);
        if (auto done = work(chunk); !done) {
            return fail(done.error());
        }
    }
    return hash.result();
}

Result<void> copyBytes(QFile& from, QFile& to, const Connection::Progress& progress)
{
    const qint64 total = 2 * from.size(); // once to copy, once to compare
    qint64 done = 0;
    const auto step = [&](const QByteArray& chunk) -> Result<void> {
        done += chunk.size();
        const bool goesOn = !progress || progress(std::min(done, total), total);
        return goesOn ? Result<void>() : fail(ErrorCode::Cancelled, {});
    };
    const auto original = passOver(from, [&](const QByteArray& chunk) -> Result<void> {
        const bool written = to.write(chunk) == chunk.size() && to.flush();
        return written ? step(chunk) : copyFailure(to);
    });
    if (!original) {
        return fail(original.error());
    }
    if (::fsync(to.handle()) != 0 || !syncFolderOf(to.fileName()) || !to.seek(0)) {
        return copyFailure(to);
    }
    const auto copy = passOver(to, step);
    if (!copy || *copy != *original) {
        return copy ? copyFailure(to) : fail(copy.error());
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

Unexpected copyFailure(const QFile& file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? ErrorCode::NoSpace : ErrorCode::FileSystem,
                full ? QCoreApplication::translate("Store", "The disk is full, so the copy was not made.")
                     : QCoreApplication::translate("Store", "The copy could not be written."),
                file.errorString());
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Store", "The copy could not be written."),
                    QStringLiteral("rename: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    return {};
}

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

Result<void> copyFileDurably(const QString& source, const QString& destination,
                             const Connection::Progress& progress)
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
    auto done = copyBytes(from, to, progress);
    if (!done) {
        to.remove();
    }
    return done;
}

void removeBookFiles(const QString& path)
{
    for (const auto* suffix : {"", "-journal", "-keys", "-keys.new", "-keys.bak", "-erased", "-forms",
                               "-forms-taken", "-forms-list"}) {
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
