// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace lotsbok {

namespace {

constexpr qint64 largestCopied = 64 * 1024 * 1024;

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

/// What errno says, as an Error about this file. Call it before anything else can change errno.
Unexpected fileFailure(const QString& path, const char* step)
{
    const int number = errno;
    const QString detail =
        QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(number)));
    const QString name = QFileInfo(path).fileName();
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(
            ErrorCode::NoSpace,
            QCoreApplication::translate("AtomicFile", "There is no space left to write %1.").arg(name),
            detail);
    case ENOENT:
        return fail(
            ErrorCode::FileSystem,
            QCoreApplication::translate("AtomicFile", "The file or folder of %1 does not exist.").arg(name),
            detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("AtomicFile", "The file system does not allow access to %1.")
                        .arg(name),
                    detail);
    default:
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("AtomicFile", "The file system failed to read or write %1.")
                        .arg(name),
                    detail);
    }
}

QString newNameOf(const QString& path)
{
    return path + QStringLiteral(".new");
}

/// On a shared folder a file that another machine replaces at this moment may seem to be missing: the
/// server's or the mount's rename hides the old one first. Its PATH.new tells that from a file that is gone,
/// so that only then a moment is waited.
int openToRead(const QString& path)
{
    constexpr int looks = 3;
    constexpr int longestWait = 200;
    constexpr std::chrono::milliseconds pause(5);
    int seenMissing = 0;
    for (int waited = 0;;) {
        const int fd =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        const int number = errno;
        if (fd >= 0 || (number != ENOENT && number != ESTALE)) {
            return fd;
        }
        const bool beingReplaced = ::access(QFile::encodeName(newNameOf(path)).constData(), F_OK) == 0;
        if (beingReplaced && ++waited <= longestWait) {
            std::this_thread::sleep_for(pause);
        } else if (beingReplaced || ++seenMissing == looks) {
            errno = number;
            return fd;
        }
    }
}

Result<void> writeNewFile(const QString& path, const QByteArray& bytes)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen()) {
        return fileFailure(path, "create");
    }
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(file.get(), bytes.constData() + written,
                                      static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fileFailure(path, "write");
        }
        written += count;
    }
    if (::fsync(file.get()) != 0 || !file.close()) {
        return fileFailure(path, "fsync");
    }
    const Result<QByteArray> back = readFileBounded(path, bytes.size());
    if (!back) {
        return fail(back.error());
    }
    if (*back != bytes) {
        errno = EIO;
        return fileFailure(path, "read back");
    }
    return {};
}

/// Makes a rename durable. Some network file systems cannot do it for a folder and say EINVAL; there it is
/// theirs to do.
Result<void> syncFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const Descriptor handle(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen() || (::fsync(handle.get()) != 0 && errno != EINVAL && errno != ENOTSUP)) {
        return fileFailure(path, "fsync of the folder");
    }
    return {};
}

/// The present file under a second name, by a hard link or, where there are none, by a copy of what it holds.
Result<void> keepPrevious(const QString& path, const QString& backup)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray backupName = QFile::encodeName(backup);
    if (::unlink(backupName.constData()) != 0 && errno != ENOENT) {
        return fileFailure(backup, "unlink");
    }
    if (::link(name.constData(), backupName.constData()) == 0 || errno == ENOENT) {
        return {};
    }
    const Result<QByteArray> previous = readFileBounded(path, largestCopied);
    if (!previous) {
        return fail(previous.error());
    }
    return writeNewFile(backup, *previous);
}

} // namespace

Result<QByteArray> readFileBounded(const QString& path, qint64 largest)
{
    const Descriptor file(openToRead(path));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0) {
        return fileFailure(path, "open");
    }
    if (!S_ISREG(status.st_mode) || status.st_size > largest) {
        return fail(ErrorCode::Failed, QCoreApplication::translate(
                                           "AtomicFile", "%1 is larger than it may be, or no ordinary file.")
                                           .arg(QFileInfo(path).fileName()));
    }
    QByteArray bytes(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count =
            ::read(file.get(), bytes.data() + filled, static_cast<std::size_t>(bytes.size() - filled));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fileFailure(path, "read");
        }
        if (count == 0) {
            break;
        }
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes, bool keepBackup)
{
    const QString temporary = newNameOf(path);
    const QByteArray temporaryName = QFile::encodeName(temporary);
    ::unlink(temporaryName.constData()); // left by a crash
    const auto giveUp = [&temporaryName](const Error& error) {
        ::unlink(temporaryName.constData());
        return fail(error);
    };
    const Result<void> written = writeNewFile(temporary, bytes);
    if (!written) {
        return giveUp(written.error());
    }
    if (keepBackup) {
        const Result<void> kept = keepPrevious(path, path + QStringLiteral(".bak"));
        if (!kept) {
            return giveUp(kept.error());
        }
    }
    if (::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0) {
        const Unexpected failure = fileFailure(path, "rename");
        return giveUp(failure.value());
    }
    return syncFolder(path);
}

} // namespace lotsbok
