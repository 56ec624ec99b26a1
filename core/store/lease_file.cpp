// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lease_file.h"

#include "core/store/workstation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qsizetype kLeaseLimit = 4096; // bytes; a real one has about 400
constexpr int kLooks = 3;
constexpr int kCounterWidth = 19; // digits of the largest qint64

bool writeWhole(int fd, const QByteArray& bytes)
{
    return ::pwrite(fd, bytes.constData(), static_cast<size_t>(bytes.size()), 0) == bytes.size() &&
           ::fsync(fd) == 0;
}

/// Where a file system has no hard links: not whole at once, but still only one can make it.
int createInPlace(const QByteArray& name, const QByteArray& bytes, const Workstation& machine)
{
    const int fd = machine.createExclusively(name.constData());
    if (fd < 0) {
        return errno;
    }
    const int code = writeWhole(fd, bytes) ? 0 : errno;
    ::close(fd);
    return code;
}

/// 0, or errno.
int readAtOnce(const char* name, QByteArray& bytes)
{
    const int fd = ::open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return errno;
    }
    bytes.resize(kLeaseLimit);
    const ssize_t count = ::pread(fd, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    const int code = count < 0 ? errno : 0;
    bytes.truncate(std::max<qsizetype>(count, 0));
    ::close(fd);
    return code;
}

bool meansNoLinks(int code)
{
    return code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK;
}

} // namespace

QByteArray counterDigits(qint64 value)
{
    return QByteArray::number(value).rightJustified(kCounterWidth, '0');
}

QByteArray leaseBytes(const LeaseHolder& holder)
{
    const auto digits = [](qint64 value) { return QString::fromLatin1(counterDigits(value)); };
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 2},
                                     {QStringLiteral("user"), holder.user},
                                     {QStringLiteral("host"), holder.host},
                                     {QStringLiteral("machine"), holder.machine},
                                     {QStringLiteral("boot"), holder.bootId},
                                     {QStringLiteral("process"), holder.process},
                                     {QStringLiteral("start"), QString::number(holder.processStart)},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("token"), holder.token},
                                     {QStringLiteral("generation"), digits(holder.generation)},
                                     {QStringLiteral("heartbeat"), digits(holder.heartbeat)}})
        .toJson(QJsonDocument::Compact);
}

qsizetype counterOffset(const QByteArray& bytes, const char* counter)
{
    const QByteArray key = QByteArray("\"") + counter + "\":\"";
    return bytes.indexOf(key) + key.size();
}

LeaseHolder leaseHolder(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char* key) { return json.value(QLatin1StringView(key)).toString(); };
    LeaseHolder holder;
    holder.user = text("user");
    holder.host = text("host");
    holder.machine = text("machine");
    holder.bootId = text("boot");
    holder.process = json.value(QStringLiteral("process")).toInteger();
    holder.processStart = text("start").toULongLong();
    holder.since = QDateTime::fromString(text("since"), Qt::ISODateWithMs);
    holder.token = text("token");
    holder.generation = text("generation").toLongLong();
    holder.heartbeat = text("heartbeat").toLongLong();
    return holder;
}

Result<std::optional<LeaseHolder>> lookAtLeaseFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray bytes;
    int code = 0;
    // On a shared folder a file that another machine replaces at this moment may seem to be missing once.
    for (int look = 0; look < kLooks; ++look) {
        code = readAtOnce(name.constData(), bytes);
        if (code == 0) {
            return leaseHolder(bytes);
        }
    }
    if (code == ENOENT && QFileInfo(path).absoluteDir().exists()) {
        return std::optional<LeaseHolder>();
    }
    return fail(ErrorCode::FileSystem,
                QCoreApplication::translate("Store", "Whether the book is still yours to write could not be "
                                                     "read from its folder, so nothing was saved. Look "
                                                     "whether the folder can be reached, and try again."),
                QStringLiteral("lease: errno %1").arg(code));
}

std::optional<LeaseHolder> readLeaseFile(const QString& path)
{
    auto seen = lookAtLeaseFile(path);
    if (!seen) {
        return QFile::exists(path) ? std::optional(LeaseHolder()) : std::nullopt;
    }
    return *seen;
}

int putNewFile(const QString& path, const QByteArray& bytes, const Workstation& machine)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray aside = name + '.' + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    if (const int code = createInPlace(aside, bytes, machine); code != 0) {
        ::unlink(aside.constData());
        return code;
    }
    const int code = machine.link(aside.constData(), name.constData()) == 0 ? 0 : errno;
    ::unlink(aside.constData());
    return meansNoLinks(code) ? createInPlace(name, bytes, machine) : code;
}

int probeFolder(const QString& bookPath, const Workstation& machine)
{
    const QByteArray name =
        QFile::encodeName(bookPath) + "-lease." + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    const QByteArray second = name + ".2";
    const int fd = machine.createExclusively(name.constData());
    if (fd < 0) {
        return errno;
    }
    ::close(fd);
    const int again = machine.createExclusively(name.constData());
    if (again >= 0) {
        ::close(again);
    }
    bool keeps = again < 0 && errno == EEXIST;
    if (keeps && machine.link(name.constData(), second.constData()) == 0) {
        keeps = machine.link(name.constData(), second.constData()) != 0 && errno == EEXIST;
        ::unlink(second.constData());
    }
    ::unlink(name.constData());
    return keeps ? 0 : ENOTSUP;
}

} // namespace lotsbok
