// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lease.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace lotsbok {

namespace {

Unexpected leaseFailure(int error)
{
    const QString detail = QStringLiteral("lease: %1").arg(QString::fromLocal8Bit(std::strerror(error)));
    if (error == ENOSPC || error == EDQUOT) {
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate(
                        "Store", "The disk is full, so the book cannot be opened for writing."),
                    detail);
    }
    if (error == ENOTSUP) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate(
                        "Store",
                        "The folder lets two programs make the same file at once, so a book in it cannot "
                        "be kept from being damaged. Move the book to another folder."),
                    QStringLiteral("no exclusive files"));
    }
    return fail(ErrorCode::FileSystem,
                QCoreApplication::translate("Store", "The book's folder cannot be written to."), detail);
}

Unexpected busy(const std::optional<LeaseHolder>& holder)
{
    if (holder && !holder->user.isEmpty()) {
        return fail(Lease::inUse(*holder));
    }
    return fail(ErrorCode::InUse,
                QCoreApplication::translate("Store", "The book is in use by another program."));
}

/// Where who takes over stands before it is the lease: only one can at a time.
QString nextPath(const QString& file)
{
    return file + QStringLiteral(".next");
}

void removeFile(const QString& path)
{
    ::unlink(QFile::encodeName(path).constData());
}

/// Replaces the lease of `present` by `bytes`. Only one at a time can have the file `.next`, and who has it
/// looks once more whose lease it replaces; what stands there in the end decides. Returns 0 or errno.
int replaceLease(const QString& file, const LeaseHolder& present, const QByteArray& bytes,
                 const Workstation& machine)
{
    const QString next = nextPath(file);
    int code = putNewFile(next, bytes, machine);
    if (code == EEXIST) {
        const auto other = readLeaseFile(next);
        if (other && hasEnded(*other, machine)) {
            removeFile(next);
            code = putNewFile(next, bytes, machine);
        }
    }
    if (code != 0) {
        return code;
    }
    if (readLeaseFile(file) != present) {
        removeFile(next);
        return EBUSY;
    }
    return ::rename(QFile::encodeName(next).constData(), QFile::encodeName(file).constData()) == 0 ? 0
                                                                                                   : errno;
}

} // namespace

/// The open lease file and the thread that moves its counter.
class Lease::Pulse {
public:
    Pulse(int fd, const QByteArray& bytes, qint64 heartbeat, std::chrono::milliseconds every)
        : m_fd(fd)
        , m_heartbeatAt(counterOffset(bytes, "heartbeat"))
        , m_generationAt(counterOffset(bytes, "generation"))
        , m_heartbeat(heartbeat)
    {
        if (every.count() > 0) {
            m_thread = std::thread([this, every] { run(every); });
        }
    }
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;
    ~Pulse()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable()) {
            m_thread.join();
        }
        ::close(m_fd);
    }

    void beat()
    {
        const std::lock_guard lock(m_mutex);
        write(m_heartbeatAt, ++m_heartbeat);
    }
    void setGeneration(qint64 generation)
    {
        const std::lock_guard lock(m_mutex);
        write(m_generationAt, generation);
    }

private:
    void run(std::chrono::milliseconds every)
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, every, [this] { return m_stop; })) {
            write(m_heartbeatAt, ++m_heartbeat);
        }
    }
    /// What cannot be written is what the others notice; the holder itself asks before every commit.
    void write(qsizetype at, qint64 value) const
    {
        const QByteArray digits = counterDigits(value);
        const auto written = ::pwrite(m_fd, digits.constData(), static_cast<size_t>(digits.size()), at);
        Q_UNUSED(written);
        ::fdatasync(m_fd);
    }

    int m_fd;
    qsizetype m_heartbeatAt;
    qsizetype m_generationAt;
    qint64 m_heartbeat;
    bool m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_thread;
};

Lease::Lease(QString path, LeaseHolder self, std::shared_ptr<const Workstation> machine, bool fromSilent)
    : m_path(std::move(path))
    , m_self(std::move(self))
    , m_machine(std::move(machine))
    , m_fromSilent(fromSilent)
{}

Lease::~Lease()
{
    m_pulse.reset();
    if (isHeld().value_or(false)) {
        removeFile(m_path);
    }
}

QString Lease::path(const QString& bookPath)
{
    return bookPath + QStringLiteral("-lease");
}

Result<bool> Lease::isHeld() const
{
    const auto present = lookAtLeaseFile(m_path);
    if (!present) {
        return fail(present.error());
    }
    return *present && (*present)->isSame(m_self) && m_self.bootId == m_machine->bootId();
}

void Lease::setGeneration(qint64 generation)
{
    m_self.generation = generation;
    if (m_pulse) {
        m_pulse->setGeneration(generation);
    }
}

void Lease::beat()
{
    if (m_pulse) {
        m_pulse->beat();
    }
}

std::optional<LeaseHolder> Lease::holder(const QString& bookPath,
                                         const std::shared_ptr<const Workstation>& machine)
{
    const auto present = readLeaseFile(path(bookPath));
    return present && !hasEnded(*present, *Workstation::orThisOne(machine)) ? present : std::nullopt;
}

Error Lease::inUse(const LeaseHolder& holder)
{
    const QString since = QLocale().toString(toLocalTime(holder.since), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {ErrorCode::InUse,
            QCoreApplication::translate("Store", "The book is in use by %1 on %2 since %3.")
                .arg(holder.user, holder.host, since),
            QStringLiteral("lease of process %1").arg(holder.process)};
}

bool Lease::startPulse()
{
    const int fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) {
        return false;
    }
    // Opened first and read then: if it is ours now, the descriptor is of ours.
    const auto present = readLeaseFile(m_path);
    if (!present || !present->isSame(m_self)) {
        ::close(fd);
        return false;
    }
    m_pulse = std::make_unique<Pulse>(fd, leaseBytes(m_self), present->heartbeat, m_machine->beat);
    return true;
}

std::unique_ptr<Lease> Lease::opened(const QString& file, const LeaseHolder& self,
                                     std::shared_ptr<const Workstation> machine, bool fromSilent)
{
    std::unique_ptr<Lease> lease(new Lease(file, self, std::move(machine), fromSilent));
    return lease->startPulse() ? std::move(lease) : nullptr;
}

Result<std::unique_ptr<Lease>> Lease::take(const QString& bookPath, const QString& user, const QDateTime& now,
                                           std::shared_ptr<const Workstation> givenMachine)
{
    const auto machine = Workstation::orThisOne(std::move(givenMachine));
    if (const int code = probeFolder(bookPath, *machine); code != 0) {
        return leaseFailure(code);
    }
    const QString file = path(bookPath);
    LeaseHolder self = thisProcess(*machine, user);
    self.since = now;
    constexpr int attempts = 3; // a lease may go away or change between two looks
    std::optional<LeaseHolder> present;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        self.generation = 0;
        int code = putNewFile(file, leaseBytes(self), *machine);
        if (code == EEXIST) {
            present = readLeaseFile(file);
            if (present && !hasEnded(*present, *machine)) {
                return busy(present);
            }
            if (!present) {
                continue;
            }
            self.generation = present->generation;
            code = replaceLease(file, *present, leaseBytes(self), *machine);
        }
        if (code == 0) {
            if (auto lease = opened(file, self, machine, false)) {
                return lease;
            }
        } else if (code != EEXIST && code != EBUSY && code != ENOENT) {
            return leaseFailure(code);
        }
    }
    return busy(readLeaseFile(file));
}

Result<std::unique_ptr<Lease>> Lease::takeOver(const QString& bookPath, const QString& user,
                                               const QDateTime& now, const LeaseHolder& silent,
                                               std::shared_ptr<const Workstation> givenMachine)
{
    const auto machine = Workstation::orThisOne(std::move(givenMachine));
    if (const int code = probeFolder(bookPath, *machine); code != 0) {
        return leaseFailure(code);
    }
    const QString file = path(bookPath);
    LeaseHolder self = thisProcess(*machine, user);
    self.since = now;
    self.generation = silent.generation;
    const int code = replaceLease(file, silent, leaseBytes(self), *machine);
    auto lease = code == 0 ? opened(file, self, machine, true) : nullptr;
    if (lease) {
        return lease;
    }
    const bool taken = code == 0 || code == EEXIST || code == EBUSY || code == ENOENT;
    return taken ? busy(readLeaseFile(file)) : leaseFailure(code);
}

Result<void> Lease::handTo(const LeaseHolder& asker)
{
    m_pulse.reset(); // so that it stands still while it is replaced
    const auto seen = lookAtLeaseFile(m_path);
    if (!seen) {
        startPulse();
        return fail(seen.error());
    }
    const std::optional<LeaseHolder>& present = *seen;
    if (!present || !present->isSame(m_self)) {
        return busy(present);
    }
    LeaseHolder next = asker;
    next.generation = present->generation;
    next.heartbeat = 0;
    const int code = replaceLease(m_path, *present, leaseBytes(next), *m_machine);
    if (code == 0) {
        return {};
    }
    startPulse();
    return code == EBUSY || code == EEXIST ? Result<void>(busy(readLeaseFile(m_path)))
                                           : Result<void>(leaseFailure(code));
}

std::unique_ptr<Lease> Lease::accept(const QString& bookPath, const LeaseHolder& self,
                                     std::shared_ptr<const Workstation> machine)
{
    const auto present = readLeaseFile(path(bookPath));
    return present && present->isSame(self)
               ? opened(path(bookPath), *present, Workstation::orThisOne(std::move(machine)), false)
               : nullptr;
}

void LeaseWatch::look(std::chrono::milliseconds passed)
{
    const QString file = Lease::path(m_bookPath);
    const auto present = readLeaseFile(file);
    const auto next = readLeaseFile(nextPath(file));
    if (!present || present != m_seen || next != m_seenNext) {
        m_seen = present;
        m_seenNext = next;
        m_unmoved = {};
        return;
    }
    m_unmoved += std::min<std::chrono::milliseconds>(passed, Lease::kLook);
    if (next && m_unmoved >= Lease::kWatch) {
        removeFile(nextPath(file)); // who was taking over has died as well
        m_seenNext.reset();
        m_unmoved = {};
    }
}

std::optional<LeaseHolder> LeaseWatch::silent() const
{
    return m_seen && m_unmoved >= Lease::kWatch ? m_seen : std::nullopt;
}

} // namespace lotsbok
