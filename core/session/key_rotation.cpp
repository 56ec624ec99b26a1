// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_rotation.h"

#include "core/session/book_steps.h"
#include "core/session/key_trust.h"
#include "core/store/book_copy.h"
#include "core/store/district_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace lotsbok {

namespace {

using Mode = Connection::Mode;

/// Opens the copy and does `work` in it as one commit.
Result<void> workInCopy(const QString& copy, const Secret& key, Author author,
                        const std::function<Result<void>(Store&)>& work)
{
    auto connection = Connection::open(copy, key, Mode::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    Store store(std::move(*connection), std::move(author));
    return store.write([&] { return work(store); });
}

/// The copy takes the book's name; nobody has it open.
Result<void> replaceBook(const QString& bookPath)
{
    const QString copy = KeyRotation::copyPath(bookPath);
    if (std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(bookPath).constData()) != 0 ||
        !syncFolderOf(bookPath)) {
        return fail(
            ErrorCode::FileSystem,
            QCoreApplication::translate("Book", "The book could not be replaced by the one with a new key."));
    }
    removeBookFiles(copy); // its empty journal
    return {};
}

/// Whether the copy is whole and continues the book as it lies there.
bool copyContinues(Connection& book, const QString& copy, const Secret& key)
{
    if (!QFile::exists(copy)) {
        return false;
    }
    auto connection = Connection::open(copy, key, Mode::ReadWrite);
    const auto head = AuditLog(book).head();
    return connection && head && AuditLog(**connection).checkAnchor(*head);
}

/// Users of the book without an account: their removal was begun and is finished here.
Result<void> disableRemoved(Store& store, const KeyFile& keys)
{
    DistrictRepository repository(store);
    const auto users = repository.users();
    const auto bookId = repository.bookId();
    if (!users || !bookId) {
        return fail(!users ? users.error() : bookId.error());
    }
    for (User user : *users) {
        if (!user.disabled && !keys.accountOf(user.id)) {
            user.disabled = true;
            const auto saved = repository.save(
                user, QCoreApplication::translate("Book", "The removal was finished at the next unlocking."));
            if (!saved) {
                return fail(saved.error());
            }
        }
    }
    return store.recordAction(QStringLiteral("book.rotate-key"),
                              subjectText(QStringLiteral("book"), *bookId));
}

/// The book is still under the old key: its copy takes its place, made anew if it was lost.
Result<void> finishSwap(const QString& bookPath, const KeyFile& keys, const Unlocked& unlocked,
                        const OpenOptions& options)
{
    const auto old = keys.oldKey(unlocked.databaseKey);
    if (!old) {
        return fail(old.error());
    }
    auto book = Connection::open(bookPath, *old, Mode::ReadWrite);
    if (!book) {
        return fail(book.error());
    }
    const QString copy = KeyRotation::copyPath(bookPath);
    if (!copyContinues(**book, copy, unlocked.databaseKey)) {
        removeBookFiles(copy);
        if (auto copied = copyBook(**book, copy, unlocked.databaseKey, {}); !copied) {
            return copied;
        }
        auto told = workInCopy(copy, unlocked.databaseKey, authorOf(unlocked, options),
                               [&](Store& store) { return disableRemoved(store, keys); });
        if (!told) {
            return told;
        }
    }
    book->reset();
    return replaceBook(bookPath);
}

} // namespace

QString KeyRotation::copyPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-rotating");
}

KeyRotation::KeyRotation(QString bookPath, KeyFile keys, Secret fresh)
    : m_path(std::move(bookPath))
    , m_keys(std::move(keys))
    , m_fresh(std::move(fresh))
{}

Result<KeyRotation> KeyRotation::prepare(const QString& bookPath, const KeyFile& keys, const Unlocked& head,
                                         const std::optional<UserId>& removed)
{
    KeyFile rotated = keys;
    auto fresh = rotated.rotate(head, removed);
    if (!fresh) {
        return fail(fresh.error());
    }
    return KeyRotation(bookPath, std::move(rotated), std::move(*fresh));
}

Result<void> KeyRotation::copy(Store& book, Author author, const std::function<Result<void>(Store&)>& work,
                               const Book::Progress& progress)
{
    const QString copy = copyPath(m_path);
    removeBookFiles(copy);
    qint64 pages = 0;
    auto done = copyBook(book.connection(), copy, m_fresh, [&](qint64 copied, qint64 total) {
        pages = total;
        return !progress || progress(copied, total);
    });
    if (!done) {
        return done;
    }
    done = workInCopy(copy, m_fresh, std::move(author), [&](Store& store) -> Result<void> {
        if (auto noted = noteGenerations(store, m_keys); !noted) {
            return noted;
        }
        return work(store);
    });
    if (done && progress && !progress(pages, pages)) {
        done = fail(ErrorCode::Cancelled, {});
    }
    if (!done) {
        removeBookFiles(copy);
    }
    return done;
}

Result<void> KeyRotation::announce()
{
    auto written = m_keys.write(Book::keyFilePath(m_path));
    if (!written) {
        removeBookFiles(copyPath(m_path));
    }
    return written;
}

Result<void> KeyRotation::swap()
{
    return replaceBook(m_path);
}

Result<void> KeyRotation::forget()
{
    m_keys.forgetOldKey();
    return m_keys.write(Book::keyFilePath(m_path));
}

Result<void> finishRotation(const QString& bookPath, KeyFile& keys, const Unlocked& unlocked,
                            const OpenOptions& options)
{
    if (!keys.isRotating()) {
        removeBookFiles(KeyRotation::copyPath(bookPath)); // of a rotation that had not been announced
        return {};
    }
    // What is neither under the new key nor under the old one fails with the reason that the old one meets.
    const bool isSwapped = Connection::open(bookPath, unlocked.databaseKey, Mode::ReadWrite).has_value();
    if (!isSwapped) {
        if (auto swapped = finishSwap(bookPath, keys, unlocked, options); !swapped) {
            return swapped;
        }
    }
    removeBookFiles(KeyRotation::copyPath(bookPath));
    keys.forgetOldKey();
    return keys.write(Book::keyFilePath(bookPath));
}

} // namespace lotsbok
