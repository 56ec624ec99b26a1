// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace lotsbok {

/// NAME.lotsbok-erased beside a book or its backups (docs/book-format.md): which cases and clients a restored
/// older book has to forget again. Ids only. Proved by a MAC for each database key that the book ever had, so
/// that a backup from before a rotation accepts it, and nobody without a key can make records vanish.
struct ErasedList {
    QUuid book;
    QList<QUuid> ids;
};

/// The key of the list's MAC, from a database key.
QByteArray erasedListKey(const Secret& databaseKey);

/// The list's bytes with a MAC under each key (1 to 1000).
QByteArray erasedListBytes(const ErasedList& list, const QList<QByteArray>& keys);

/// Errors: NotABook (not such a list), NewerVersion, Damaged, Tampered (no MAC holds under `key`).
Result<ErasedList> parseErasedList(const QByteArray& bytes, const QByteArray& key);

/// Where the list of a book, or of a backup that is no part of a series, lies.
QString erasedListPath(const QString& bookPath);

/// The largest list that is read, in bytes.
inline constexpr qint64 kErasedListLimit = 32 * 1024 * 1024;

} // namespace lotsbok
