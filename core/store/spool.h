// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/lease_file.h"
#include "core/store/workstation.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <functional>
#include <memory>

namespace lotsbok {

// NAME.lotsbok-spool-STATION-ID (docs/book-format.md, "Spool"): what one session of a station without the pen
// has written down, encrypted and authenticated in order under a subkey of the database key.

/// The spools' key of a book, and by what a spool names the key it was written under (16 bytes).
Secret spoolKey(const Secret& databaseKey);
QByteArray spoolKeyId(const Secret& key);

/// All spools beside a book, by name.
QStringList spoolPaths(const QString& bookPath);

/// Appends to a spool of its own. What append() has acknowledged survives a power cut.
class SpoolWriter {
public:
    /// Errors: FileSystem, NoSpace.
    static Result<std::unique_ptr<SpoolWriter>> create(const QString& bookPath, const Secret& key,
                                                       const QString& station, const Workstation& machine);
    ~SpoolWriter(); ///< removes the file when nothing was ever written to it
    SpoolWriter(const SpoolWriter&) = delete;
    SpoolWriter& operator=(const SpoolWriter&) = delete;

    // Query
    [[nodiscard]] const QUuid& id() const { return m_id; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] qint64 count() const { return m_count; } ///< records so far; the next has count() + 1
    /// False after end(), and when the file was removed or moved: nobody would find what is appended.
    [[nodiscard]] bool isOpen() const { return !m_ended && isInPlace(); }

    // Operations
    /// Errors: FileSystem, NoSpace (nothing was appended then); InvalidInput when it is larger than any
    /// record may be.
    Result<void> append(const QByteArray& record);
    /// Marks that nothing follows, so that who has merged everything may remove the file.
    Result<void> end();

private:
    struct Stream;
    SpoolWriter(QString path, int fd, std::unique_ptr<Stream> stream);
    [[nodiscard]] bool isInPlace() const;
    Result<void> appendFrame(const QByteArray& plain, unsigned char tag);

    QString m_path;
    QUuid m_id;
    int m_fd = -1;
    qint64 m_count = 0;
    qint64 m_size = 0;
    bool m_ended = false;
    std::unique_ptr<Stream> m_stream;
};

/// What a spool holds.
struct SpoolContent {
    QUuid id;
    LeaseHolder owner;         ///< the process that writes it; without a user
    QList<QByteArray> records; ///< in order, from number 1; those before what is damaged
    bool ended = false;        ///< nothing follows
    /// Something that is whole cannot be from its writer: changed, reordered or cut out. The end of a file
    /// that is cut within a record is none: its writer may have died there, or is writing still.
    bool damaged = false;
};

/// The key of an id (spoolKeyId()), or nothing.
using SpoolKeys = std::function<std::optional<Secret>(const QByteArray& id)>;

/// Errors: FileSystem; NotABook (no spool, or a newer one's); WrongCredentials when there is no key for it.
Result<SpoolContent> readSpool(const QString& path, const SpoolKeys& keys);

} // namespace lotsbok
