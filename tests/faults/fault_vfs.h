// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <functional>
#include <random>

namespace lotsbok {

/// What a disk does to a book, under SQLite: every write, cut and sync of every database file of this process
/// is counted, and one of them can be where the process dies, the disk is full, fails, or loses power.
/// Registered once as SQLite's default; harmless until something is asked for. One thread.
class FaultVfs {
public:
    static FaultVfs& instance();

    // Query
    [[nodiscard]] int operations() const { return m_operations; } ///< since reset()

    // Change
    void reset();                 ///< counts from 0 and does nothing more
    void killAt(int operation);   ///< SIGKILL to this process before its n-th operation
    void fullFrom(int operation); ///< from the n-th on nothing more can be written (SQLITE_FULL)
    void failAt(int operation);   ///< the n-th alone fails (SQLITE_IOERR)

    /// What a disk would hold if the power went before the n-th operation: for each file everything that was
    /// synced, and of what was not each 512 bytes, each cut, or not, by lot. `image` is called then, once.
    using Image = QHash<QString, QByteArray>;
    /// `files` are there already, and closed.
    void losePowerAt(int operation, unsigned lot, const QStringList& files,
                     std::function<void(const Image&)> image);

private:
    friend struct FaultFile;
    struct Pending {
        qint64 offset = 0; ///< of a write; the new size of a cut
        QByteArray bytes;
        bool isCut = false;
    };
    struct Disk {
        QByteArray durable;
        QList<Pending> pending;
    };
    FaultVfs();
    /// One operation that is about to be done; SQLITE_OK, or what SQLite is to be told.
    int passes();
    [[nodiscard]] Image afterPowerLoss() const;

    int m_operations = 0;
    int m_killAt = -1;
    int m_fullFrom = -1;
    int m_failAt = -1;
    int m_powerAt = -1;
    unsigned m_lot = 0;
    bool m_watching = false;
    std::function<void(const Image&)> m_image;
    QHash<QString, Disk> m_disks;
};

} // namespace lotsbok
