// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace lotsbok {

struct LeaseHolder;

/// The machine that this process runs on, as leases and spools name it, and what its files system calls do.
/// Tests play several machines, and folders that cannot keep a promise.
struct Workstation {
    QString host;
    QString machine; ///< hash of the machine's id: two machines may have one host name
    std::function<QString()> bootId;
    std::chrono::milliseconds beat{5000}; ///< between two beats of a holder's counter; 0: only when told
    /// Makes a file where none is: its descriptor, or -1 and errno.
    std::function<int(const char* path)> createExclusively;
    /// Gives a file a second name where none is: 0, or -1 and errno.
    std::function<int(const char* path, const char* second)> link;

    static std::shared_ptr<const Workstation> thisOne();
    /// The given one, or this machine.
    static std::shared_ptr<const Workstation> orThisOne(std::shared_ptr<const Workstation> given);
};

/// This process on that machine, for a lease, a request or a spool; with a token of its own.
LeaseHolder thisProcess(const Workstation& machine, const QString& user);

/// Whether that process is known to be gone. Only its own machine can know it.
bool hasEnded(const LeaseHolder& holder, const Workstation& machine);

} // namespace lotsbok
