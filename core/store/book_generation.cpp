// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_generation.h"

#include "core/store/book_copy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace lotsbok {

namespace {

constexpr qint64 kRoomBeyond = 4 * 1024 * 1024; // journals and what else is written meanwhile

void removeWithJournal(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Result<void> checkRoomForCopy(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const QStorageInfo disk(book.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < book.size() + kRoomBeyond) {
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate(
                        "Store", "Taking over the book needs room for a second one in its folder."));
    }
    return {};
}

Result<void> moveToNewFile(const QString& bookPath, const Secret& key)
{
    const QString next = bookPath + QStringLiteral("-next");
    removeWithJournal(next);
    {
        // Opening it undoes what the other had half written.
        const auto old = Connection::open(bookPath, key, Connection::Mode::ReadWrite);
        if (!old) {
            return fail(old.error());
        }
        const auto before = (*old)->integer("PRAGMA data_version");
        if (auto copied = copyBook(**old, next, key, {}); !copied) {
            return copied;
        }
        const auto after = (*old)->integer("PRAGMA data_version");
        if (!before || !after || *before != *after) {
            removeWithJournal(next);
            return fail(ErrorCode::InUse, QCoreApplication::translate(
                                              "Store", "The book was written to while it was taken over."));
        }
    }
    if (auto replaced = replaceFile(next, bookPath); !replaced) {
        return replaced;
    }
    // A journal by this name is the old file's, and must not be applied to the new one.
    removeWithJournal(next);
    QFile::remove(bookPath + QStringLiteral("-journal"));
    syncFolderOf(bookPath);
    return {};
}

Result<qint64> bookGeneration(Connection& connection)
{
    return connection.integer("SELECT generation FROM pen WHERE one = 1");
}

Result<void> setBookGeneration(Connection& connection, qint64 generation)
{
    Statement upsert = connection.prepare("INSERT INTO pen (one, generation) VALUES (1, ?) "
                                          "ON CONFLICT (one) DO UPDATE SET generation = excluded.generation, "
                                          "published_at = NULL");
    return upsert.bind(generation).run();
}

Result<std::optional<QDateTime>> publishedAt(Connection& copy)
{
    Statement select = copy.prepare("SELECT published_at FROM pen WHERE one = 1");
    const auto row = select.step();
    if (!row) {
        return fail(row.error());
    }
    return *row && !select.isNull(0) ? std::optional(select.dateTime(0)) : std::nullopt;
}

} // namespace lotsbok
