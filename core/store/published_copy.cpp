// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/published_copy.h"

#include "core/store/book_copy.h"
#include "core/store/book_generation.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qint64 kPage = 4096;
constexpr qint64 kNonceAt = kPage - 80; // SQLCipher's reserve: nonce, then HMAC
constexpr qint64 kNonce = 16;
constexpr qint64 kPagesAtOnce = 256;
constexpr int kPassagesWithSaves = 5;

QString asidePrefix(const QString& path)
{
    return path + QStringLiteral(".new-");
}

/// The file and its journal, and those of holders before.
void removeAsides(const QString& path)
{
    const QFileInfo prefix(asidePrefix(path));
    QDir folder(prefix.absolutePath());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(prefix.fileName())) {
            folder.remove(name);
        }
    }
}

QByteArrayView nonceOf(const QByteArray& pages, qint64 page)
{
    return QByteArrayView(pages).sliced(page * kPage + kNonceAt, kNonce);
}

} // namespace

PublishedCopy::PublishedCopy(QString path, qint64 generation, CopyPiece piece)
    : m_path(std::move(path))
    , m_aside(asidePrefix(m_path) + QString::number(generation))
    , m_piece(piece)
{}

PublishedCopy::~PublishedCopy()
{
    m_aside.close();
    QFile::remove(m_aside.fileName());
    QFile::remove(m_aside.fileName() + QStringLiteral("-journal"));
}

Result<std::unique_ptr<PublishedCopy>> PublishedCopy::begin(Connection& book, const QString& path,
                                                            CopyPiece piece)
{
    const auto generation = bookGeneration(book);
    if (!generation) {
        return fail(generation.error());
    }
    removeAsides(path);
    std::unique_ptr<PublishedCopy> copy(new PublishedCopy(path, *generation, piece));
    errno = 0;
    if (!copy->m_aside.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                            QFile::ReadOwner | QFile::WriteOwner)) {
        return copyFailure(copy->m_aside);
    }
    return copy;
}

Result<void> PublishedCopy::publish(Connection& book, const QString& path, const Secret& key,
                                    const QDateTime& now, const std::function<Result<void>()>& mayReplace)
{
    const auto copy = begin(book, path);
    if (!copy) {
        return fail(copy.error());
    }
    for (;;) {
        const auto isWhole = (*copy)->next(book);
        if (!isWhole) {
            return fail(isWhole.error());
        }
        if (*isWhole) {
            return (*copy)->putInPlace(key, now, mayReplace);
        }
    }
}

Result<bool> PublishedCopy::next(Connection& book)
{
    // As long as it stands at a row nobody writes; and what was interrupted before was undone.
    Statement lock = book.prepare("SELECT count(*) FROM pen");
    const auto locked = lock.step();
    const auto size = locked ? book.storedSize() : Result<qint64>(fail(locked.error()));
    const auto first = size ? book.storedBytes(0, kPage) : Result<QByteArray>(fail(size.error()));
    if (!first) {
        return fail(first.error());
    }
    const qint64 pages = *size / kPage;
    const QByteArray present = nonceOf(*first, 0).toByteArray();
    if (m_at == 0) {
        m_beganWith = present;
    }
    m_nonces.resize(std::max(m_nonces.size(), pages * kNonce), '\0');
    const bool toTheEnd = m_passages >= kPassagesWithSaves;
    qint64 written = 0;
    for (qint64 looked = 0;
         m_at < pages && (toTheEnd || (written < m_piece.written && looked < m_piece.looked));) {
        const qint64 count = std::min({kPagesAtOnce, m_piece.written, pages - m_at});
        const auto copied = copyChanged(book, count);
        if (!copied) {
            return fail(copied.error());
        }
        written += *copied;
        looked += count;
    }
    if (written > 0 && ::fdatasync(m_aside.handle()) != 0) {
        return copyFailure(m_aside);
    }
    if (m_at < pages) {
        return false;
    }
    if (!m_aside.resize(pages * kPage)) {
        return copyFailure(m_aside);
    }
    m_nonces.truncate(pages * kNonce);
    m_at = 0;
    ++m_passages;
    return present == m_beganWith;
}

Result<qint64> PublishedCopy::copyChanged(Connection& book, qint64 pages)
{
    const auto bytes = book.storedBytes(m_at * kPage, pages * kPage);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto hasChanged = [&](qint64 page) {
        return QByteArrayView(m_nonces).sliced((m_at + page) * kNonce, kNonce) != nonceOf(*bytes, page);
    };
    qint64 copied = 0;
    for (qint64 page = 0; page < pages;) {
        qint64 end = page;
        for (; end < pages && hasChanged(end); ++end) {
        }
        if (end > page) {
            const auto run = QByteArrayView(*bytes).sliced(page * kPage, (end - page) * kPage);
            if (auto done = write(m_at + page, run); !done) {
                return fail(done.error());
            }
            copied += end - page;
        }
        for (; page < end; ++page) {
            m_nonces.replace((m_at + page) * kNonce, kNonce, nonceOf(*bytes, page));
        }
        ++page; // it has not changed, or is none
    }
    m_at += pages;
    return copied;
}

Result<void> PublishedCopy::write(qint64 page, QByteArrayView pages)
{
    errno = 0;
    const bool written =
        m_aside.seek(page * kPage) && m_aside.write(pages.data(), pages.size()) == pages.size();
    return written ? Result<void>() : copyFailure(m_aside);
}

Result<void> PublishedCopy::putInPlace(const Secret& key, const QDateTime& now,
                                       const std::function<Result<void>()>& mayReplace)
{
    m_aside.close(); // before SQLite opens it: closing it later would drop its locks
    const auto stamp = [&]() -> Result<void> {
        const auto copy = Connection::open(m_aside.fileName(), key, Connection::Mode::ReadWrite);
        return copy ? (*copy)->prepare("UPDATE pen SET published_at = ? WHERE one = 1").bind(now).run()
                    : fail(copy.error());
    };
    auto done = stamp();
    done = done ? mayReplace() : done;
    done = done ? replaceFile(m_aside.fileName(), m_path) : done;
    if (done) {
        syncFolderOf(m_path);
    }
    return done;
}

} // namespace lotsbok
