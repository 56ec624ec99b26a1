// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <mutex>

namespace lotsbok {

/// What this process asks of the system about the files under one folder, in order: whoever links
/// power_trace.cpp has its write, fsync, rename, link and unlink in place of the C library's, which they
/// call. From the trace of one run follows what a disk could hold after a power cut before any of its calls.
///
/// The model: bytes stay when their file was synced, names when their folder was. Of what was not synced each
/// 512 bytes and each cut is there or not; of the names of a folder the oldest changes are there and the rest
/// is not, as journalling file systems do it. Leases are left out: they are the pen's (tst_pen).
class PowerTrace {
public:
    /// Path and bytes of every file.
    using Image = QHash<QByteArray, QByteArray>;
    /// What becomes of that which was not synced.
    enum class Unsynced {
        Gone,
        There,
        NamesOnly, ///< renamed before the bytes were written: empty files
        BytesOnly,
        ByLot,
    };

    static PowerTrace& instance();

    // Query
    [[nodiscard]] int calls() const { return int(m_events.size()); }
    /// Calls, from 0, about files whose name has this in it.
    [[nodiscard]] QList<int> callsAbout(const QByteArray& part) const;
    [[nodiscard]] int acknowledgedBefore(int call) const;
    [[nodiscard]] Image afterPowerLoss(int call, Unsynced unsynced, unsigned lot = 0) const;

    // Operations
    void start(const QByteArray& folder); ///< what is there is on the disk
    void stop();
    void acknowledge(); ///< a person was told that something is done
    void forgetSyncs(); ///< of what was traced: a disk that says that it has written, and has not

    // From the calls themselves, on any thread
    void opened(int fd, const char* path, bool created, bool emptied);
    void closed(int fd);
    void written(int fd, qint64 offset, const void* bytes, qint64 size);
    void cut(int fd, qint64 size);
    void synced(int fd);
    void linked(const char* from, const char* to);
    void renamed(const char* from, const char* to);
    void unlinked(const char* path);

private:
    struct Event {
        enum Kind { Write, Cut, SyncFile, Name, Rename, Unname, SyncFolder, Acknowledge } kind;
        int file = -1;
        QByteArray path{}; ///< of a name, or of the folder that is synced
        QByteArray to{};
        qint64 offset = 0; ///< of a write; the new size of a cut
        QByteArray bytes{};
    };
    using Names = QHash<QByteArray, int>; ///< path → file
    [[nodiscard]] bool watches(const QByteArray& path) const;
    static void apply(Names& names, const Event& event);
    static void apply(QByteArray& bytes, const Event& event);

    std::recursive_mutex m_mutex; ///< a lease has a thread of its own
    bool m_watching = false;
    QByteArray m_folder;
    Names m_names; ///< as they are now
    QHash<int, int> m_open;
    QHash<int, QByteArray> m_openFolders;
    QList<QByteArray> m_first; ///< bytes of the files that were there, by number
    Names m_firstNames;
    int m_files = 0;
    QList<Event> m_events;
};

} // namespace lotsbok
