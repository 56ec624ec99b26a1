// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace lotsbok {

/// Who holds the book's pen.
struct LeaseHolder {
    QString user; ///< login name
    QString host;
    QString bootId; ///< of the host, so that a restart ends the lease
    qint64 process = 0;
    quint64 processStart = 0; ///< so that a reused process number is not taken for the holder
    QDateTime since;          ///< UTC
    bool operator==(const LeaseHolder&) const = default;
};

/// NAME.lotsbok-lease: one process at a time has the book open for writing. The file appears whole (written
/// aside and linked into place) and goes away when the Lease does. One whose process has ended, on this host,
/// is taken over.
class Lease {
public:
    /// Errors: InUse naming user, host and since when; FileSystem (the folder refuses writing); NoSpace.
    static Result<std::unique_ptr<Lease>> take(const QString& bookPath, const QString& user,
                                               const QDateTime& now);

    /// Who holds it now; nothing when it is free or its process has ended.
    static std::optional<LeaseHolder> holder(const QString& bookPath);

    static QString path(const QString& bookPath);
    /// The refusal that names who and since when.
    static Error inUse(const LeaseHolder& holder);

    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    /// False once somebody else took the lease over or removed it.
    [[nodiscard]] bool isHeld() const;

private:
    Lease(QString path, LeaseHolder self);

    QString m_path;
    LeaseHolder m_self;
};

} // namespace lotsbok
