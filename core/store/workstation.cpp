// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workstation.h"

#include "core/store/lease_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>
#include <QUuid>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qint64 kStatLimit = 4096;
constexpr qsizetype kStartField = 19; // of what follows the name in /proc/PID/stat: field 22 of all

/// When a process began, in ticks since the machine did; 0 where it cannot be known.
quint64 startOfProcess(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = stat.read(kStatLimit);
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > kStartField ? fields.at(kStartField).toULongLong() : 0;
}

/// The machine's id is not to be shown to others, says machine-id(5): a hash for this program alone is.
QString hashedMachineId()
{
    const QByteArray id = "lotsbok machine 1" + QSysInfo::machineUniqueId();
    return QString::fromLatin1(
        QCryptographicHash::hash(id, QCryptographicHash::Blake2b_256).toHex().first(32));
}

} // namespace

std::shared_ptr<const Workstation> Workstation::thisOne()
{
    auto one = std::make_shared<Workstation>();
    one->host = QSysInfo::machineHostName();
    one->machine = hashedMachineId();
    one->bootId = [] { return QString::fromLatin1(QSysInfo::bootUniqueId()); };
    one->createExclusively = [](const char* path) {
        return ::open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    };
    one->link = [](const char* path, const char* second) { return ::link(path, second); };
    return one;
}

std::shared_ptr<const Workstation> Workstation::orThisOne(std::shared_ptr<const Workstation> given)
{
    return given ? std::move(given) : thisOne();
}

LeaseHolder thisProcess(const Workstation& machine, const QString& user)
{
    LeaseHolder self;
    self.user = user;
    self.host = machine.host;
    self.machine = machine.machine;
    self.bootId = machine.bootId();
    self.process = QCoreApplication::applicationPid();
    self.processStart = startOfProcess(self.process);
    self.token = QUuid::createUuid().toString(QUuid::Id128);
    return self;
}

bool hasEnded(const LeaseHolder& holder, const Workstation& machine)
{
    if (holder.host != machine.host || holder.machine != machine.machine || holder.process <= 0) {
        return false;
    }
    if (holder.bootId != machine.bootId()) {
        return true;
    }
    if (::kill(static_cast<pid_t>(holder.process), 0) != 0 && errno == ESRCH) {
        return true;
    }
    return holder.processStart != 0 && startOfProcess(holder.process) != holder.processStart;
}

} // namespace lotsbok
