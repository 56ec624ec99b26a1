// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace lotsbok {

struct Workstation;

/// Who holds, or asks for, the book's pen.
struct LeaseHolder {
    QString user; ///< login name
    QString host;
    QString machine; ///< Workstation::machine
    QString bootId;  ///< so that a restart of the machine ends it
    qint64 process = 0;
    quint64 processStart = 0; ///< so that a reused process number is not taken for the holder
    QDateTime since;          ///< UTC by the holder's clock; shown, never compared
    QString token;            ///< random, of this holding alone
    qint64 generation = 0;    ///< grows with every holder of the book; 0 until the book was opened
    qint64 heartbeat = 0;     ///< grows while the holder lives

    /// The same holding, whatever its counters say.
    [[nodiscard]] bool isSame(const LeaseHolder& other) const
    {
        return token == other.token && host == other.host && process == other.process;
    }
    bool operator==(const LeaseHolder&) const = default;
};

/// JSON in one line. The two counters have a fixed width, so that they can be written where they stand.
QByteArray leaseBytes(const LeaseHolder& holder);
LeaseHolder leaseHolder(const QByteArray& bytes); ///< what cannot be read is empty
/// Where the digits of a counter ("heartbeat", "generation") begin in leaseBytes(), and as they are written.
qsizetype counterOffset(const QByteArray& bytes, const char* counter);
QByteArray counterDigits(qint64 value);

/// What stands in a file; nothing without one. Errors: FileSystem when it is there and cannot be read, or
/// when its folder is gone.
Result<std::optional<LeaseHolder>> lookAtLeaseFile(const QString& path);
/// The same for who wants to take it: one that cannot be read is somebody unknown.
std::optional<LeaseHolder> readLeaseFile(const QString& path);

/// Puts a whole, synced file (0600) at `path` unless one is there: 0, or errno (EEXIST when one is).
int putNewFile(const QString& path, const QByteArray& bytes, const Workstation& machine);

/// Whether the folder keeps the promise that all this rests on: that of several who make a file of one name
/// only one succeeds. 0; errno when it cannot be written to; ENOTSUP when it does not keep it.
int probeFolder(const QString& bookPath, const Workstation& machine);

} // namespace lotsbok
