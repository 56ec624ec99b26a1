// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safe_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lotsbok {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

/// A failed system call as an Error. The texts name no file: the caller knows which, and names are not
/// logged.
Unexpected systemFailure(int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::NoSpace,
                    FileText::tr("There is no space left where the file was to be written."), detail);
    case EEXIST:
        return fail(ErrorCode::FileSystem,
                    FileText::tr("A file with that name exists already and was left as it is."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::FileSystem, FileText::tr("The folder does not allow writing."), detail);
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::FileSystem, FileText::tr("The folder does not exist."), detail);
    case ENAMETOOLONG:
        return fail(ErrorCode::FileSystem, FileText::tr("The file name is too long."), detail);
    default:
        return fail(ErrorCode::FileSystem, FileText::tr("The file could not be written."), detail);
    }
}

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    int close() { return m_fd < 0 ? 0 : ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

/// Removes the temporary file unless it became the file itself.
class Temporary {
public:
    explicit Temporary(QByteArray path)
        : m_path(std::move(path))
    {}
    ~Temporary()
    {
        if (!m_kept) {
            ::unlink(m_path.constData());
        }
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    [[nodiscard]] const char* path() const { return m_path.constData(); }
    void keep() { m_kept = true; }

private:
    QByteArray m_path;
    bool m_kept = false;
};

int writeAll(int fd, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        done += count < 0 ? 0 : count;
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

/// Puts the finished file in its place; 0 or the error number.
int moveInto(const char* from, const QByteArray& to, bool overwrite)
{
    if (overwrite) {
        return ::rename(from, to.constData()) == 0 ? 0 : errno;
    }
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system without the exclusive rename: look, then rename.
    struct stat status {};
    if (::lstat(to.constData(), &status) == 0) {
        return EEXIST;
    }
    return ::rename(from, to.constData()) == 0 ? 0 : errno;
}

QByteArray folderOf(const QString& path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

} // namespace

Result<void> checkWritable(const QString& path, bool overwrite)
{
    if (path.isEmpty()) {
        return fail(ErrorCode::FileSystem, FileText::tr("No file was named to write to."));
    }
    struct stat status {};
    const QByteArray folder = folderOf(path);
    if (::stat(folder.constData(), &status) != 0) {
        return systemFailure(errno);
    }
    if (!S_ISDIR(status.st_mode)) {
        return systemFailure(ENOTDIR);
    }
    if (::access(folder.constData(), W_OK | X_OK) != 0) {
        return systemFailure(errno);
    }
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        return errno == ENOENT ? Result<void>() : Result<void>(systemFailure(errno));
    }
    if (S_ISDIR(status.st_mode)) {
        return fail(ErrorCode::FileSystem, FileText::tr("That is a folder, not a file."));
    }
    return overwrite ? Result<void>() : Result<void>(systemFailure(EEXIST));
}

Result<void> writeFileSafely(const QString& path, const QByteArray& bytes, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    const QByteArray target = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const QByteArray folder = folderOf(path);
    Temporary temporary(folder + "/.lotsbok-" +
                        QByteArray::number(QRandomGenerator::system()->generate64(), 36) + ".tmp");
    Descriptor file(::open(temporary.path(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.get() < 0) {
        temporary.keep(); // it is not ours
        return systemFailure(errno);
    }
    if (const int error = writeAll(file.get(), bytes); error != 0) {
        return systemFailure(error);
    }
    if (file.close() != 0) {
        return systemFailure(errno);
    }
    if (const int error = moveInto(temporary.path(), target, overwrite); error != 0) {
        return systemFailure(error);
    }
    temporary.keep();
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0 ||
        (::fsync(directory.get()) != 0 && errno != EINVAL)) { // EINVAL: cannot be synced at all
        return systemFailure(errno);
    }
    return {};
}

} // namespace lotsbok
