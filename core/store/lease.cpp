// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lease.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>
#include <QUuid>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qint64 kLeaseLimit = 4096; // bytes; a real one has about 200

/// An open descriptor that closes itself.
class LeaseDescriptor {
public:
    LeaseDescriptor(const QString& path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags, 0600))
    {}
    LeaseDescriptor(const LeaseDescriptor&) = delete;
    LeaseDescriptor& operator=(const LeaseDescriptor&) = delete;
    ~LeaseDescriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int fd() const { return m_fd; }

    bool writeAll(const QByteArray& bytes) const
    {
        return ::ftruncate(m_fd, 0) == 0 &&
               ::pwrite(m_fd, bytes.constData(), static_cast<size_t>(bytes.size()), 0) == bytes.size() &&
               ::fsync(m_fd) == 0;
    }

private:
    int m_fd;
};

Unexpected leaseFailure(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(full ? ErrorCode::NoSpace : ErrorCode::FileSystem,
                full ? QCoreApplication::translate(
                           "Store", "The disk is full, so the book cannot be opened for writing.")
                     : QCoreApplication::translate("Store", "The book's folder cannot be written to."),
                QStringLiteral("lease: %1").arg(QString::fromLocal8Bit(std::strerror(error))));
}

/// Field 22 of /proc/PID/stat; 0 where there is none.
quint64 startOfProcess(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = stat.read(kLeaseLimit);
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields.at(19).toULongLong() : 0;
}

QByteArray leaseBytes(const LeaseHolder& holder)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), holder.user},
                                     {QStringLiteral("host"), holder.host},
                                     {QStringLiteral("boot"), holder.bootId},
                                     {QStringLiteral("process"), holder.process},
                                     {QStringLiteral("start"), QString::number(holder.processStart)},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<LeaseHolder> readLease(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(kLeaseLimit)).object();
    LeaseHolder holder;
    holder.user = json.value(QStringLiteral("user")).toString();
    holder.host = json.value(QStringLiteral("host")).toString();
    holder.bootId = json.value(QStringLiteral("boot")).toString();
    holder.process = json.value(QStringLiteral("process")).toInteger();
    holder.processStart = json.value(QStringLiteral("start")).toString().toULongLong();
    holder.since = QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    return holder.host.isEmpty() || holder.process <= 0 ? std::nullopt : std::optional(holder);
}

/// Only this host can know that a process of its own has ended.
bool hasEnded(const LeaseHolder& holder)
{
    if (holder.host != QSysInfo::machineHostName()) {
        return false;
    }
    if (holder.bootId != QString::fromLatin1(QSysInfo::bootUniqueId())) {
        return true;
    }
    if (::kill(static_cast<pid_t>(holder.process), 0) != 0 && errno == ESRCH) {
        return true;
    }
    return holder.processStart != 0 && startOfProcess(holder.process) != holder.processStart;
}

/// For file systems without hard links: not whole at once, but still only one can make it.
int createInPlace(const QString& path, const QByteArray& bytes)
{
    const LeaseDescriptor file(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC);
    if (!file.isOpen()) {
        return errno;
    }
    return file.writeAll(bytes) ? 0 : errno;
}

/// Puts a whole file at `path` unless one is there. Returns 0 or errno.
int linkIntoPlace(const QString& path, const QByteArray& bytes)
{
    const QString aside = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray asideName = QFile::encodeName(aside);
    {
        const LeaseDescriptor file(aside, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC);
        if (!file.isOpen()) {
            return errno;
        }
        if (!file.writeAll(bytes)) {
            const int error = errno;
            ::unlink(asideName.constData());
            return error;
        }
    }
    const int code = ::link(asideName.constData(), QFile::encodeName(path).constData()) == 0 ? 0 : errno;
    ::unlink(asideName.constData());
    const bool noLinks = code == EPERM || code == EOPNOTSUPP || code == EMLINK;
    return noLinks ? createInPlace(path, bytes) : code;
}

/// Overwrites an ended holder's lease in place. The file is locked meanwhile, so that of two processes one
/// wins.
bool takeOver(const QString& path, const std::optional<LeaseHolder>& ended, const QByteArray& bytes)
{
    const LeaseDescriptor file(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (!file.isOpen() || ::flock(file.fd(), LOCK_EX | LOCK_NB) != 0) {
        return false;
    }
    return readLease(path) == ended && file.writeAll(bytes);
}

} // namespace

Lease::Lease(QString path, LeaseHolder self)
    : m_path(std::move(path))
    , m_self(std::move(self))
{}

Lease::~Lease()
{
    if (isHeld()) {
        ::unlink(QFile::encodeName(m_path).constData());
    }
}

QString Lease::path(const QString& bookPath)
{
    return bookPath + QStringLiteral("-lease");
}

bool Lease::isHeld() const
{
    return readLease(m_path) == m_self;
}

std::optional<LeaseHolder> Lease::holder(const QString& bookPath)
{
    const auto present = readLease(path(bookPath));
    return present && !hasEnded(*present) ? present : std::nullopt;
}

Error Lease::inUse(const LeaseHolder& holder)
{
    const QString since = QLocale().toString(toLocalTime(holder.since), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {ErrorCode::InUse,
            QCoreApplication::translate("Store", "The book is in use by %1 on %2 since %3.")
                .arg(holder.user, holder.host, since),
            QStringLiteral("lease of process %1").arg(holder.process)};
}

Result<std::unique_ptr<Lease>> Lease::take(const QString& bookPath, const QString& user, const QDateTime& now)
{
    const QString file = path(bookPath);
    LeaseHolder self{user,
                     QSysInfo::machineHostName(),
                     QString::fromLatin1(QSysInfo::bootUniqueId()),
                     QCoreApplication::applicationPid(),
                     startOfProcess(QCoreApplication::applicationPid()),
                     now};
    const QByteArray bytes = leaseBytes(self);
    constexpr int attempts = 3; // a lease may go away or change between two looks
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int code = linkIntoPlace(file, bytes);
        if (code == 0) {
            return std::unique_ptr<Lease>(new Lease(file, self));
        }
        if (code != EEXIST) {
            return leaseFailure(code);
        }
        const auto present = readLease(file);
        if (present && !hasEnded(*present)) {
            return fail(inUse(*present));
        }
        if (takeOver(file, present, bytes)) {
            return std::unique_ptr<Lease>(new Lease(file, self));
        }
    }
    return fail(ErrorCode::InUse,
                QCoreApplication::translate("Store", "The book is in use by another program."));
}

} // namespace lotsbok
