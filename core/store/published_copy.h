// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QFile>

namespace lotsbok {

/// How much of a book one piece of work takes, in pages.
struct CopyPiece {
    qint64 written = 1024; ///< copied and synced: a save waits for no more than that
    qint64 looked = 8192;  ///< read, where little of it has to be copied
};

/// The copy of an open book that the other workstations read, made a piece at a time, so that saves come in
/// between. It takes the pages as they are stored, encrypted under the same key, which costs a tenth of
/// encrypting them anew. What was saved since a page was copied is found by the page's nonce, and copied once
/// more; so the copy is of one moment, the last. Nothing stands at its name before it is whole.
class PublishedCopy {
public:
    /// Begins one beside `path`, under a name that no other holder of the book uses; what others have left
    /// there is removed. Errors: FileSystem, NoSpace.
    static Result<std::unique_ptr<PublishedCopy>> begin(Connection& book, const QString& path,
                                                        CopyPiece piece = {});
    /// For who has all the time: begins, copies everything and puts it in place.
    static Result<void> publish(Connection& book, const QString& path, const Secret& key,
                                const QDateTime& now, const std::function<Result<void>()>& mayReplace);

    ~PublishedCopy(); ///< removes what was not put in place
    PublishedCopy(const PublishedCopy&) = delete;
    PublishedCopy& operator=(const PublishedCopy&) = delete;

    /// One piece more, outside every transaction. True when the copy is the book as it is now. Somebody who
    /// saves all the time cannot put that off for ever: the sixth passage goes to its end at once. Errors:
    /// FileSystem, NoSpace, InUse, Damaged; it is to be thrown away then.
    Result<bool> next(Connection& book);
    /// Stamps the whole copy with the time and gives it its name. `mayReplace` is asked last. Errors: as
    /// above, and what `mayReplace` says.
    Result<void> putInPlace(const Secret& key, const QDateTime& now,
                            const std::function<Result<void>()>& mayReplace);

private:
    PublishedCopy(QString path, qint64 generation, CopyPiece piece);
    /// Copies what has changed of pages that begin at m_at: how many were copied.
    Result<qint64> copyChanged(Connection& book, qint64 pages);
    Result<void> write(qint64 page, QByteArrayView pages);

    QString m_path;
    QFile m_aside;
    CopyPiece m_piece;
    QByteArray m_nonces;    ///< of the pages that stand aside
    QByteArray m_beganWith; ///< the first page's when the passage began: every commit changes it
    qint64 m_at = 0;        ///< the page that this passage has come to
    int m_passages = 0;     ///< ended so far
};

} // namespace lotsbok
