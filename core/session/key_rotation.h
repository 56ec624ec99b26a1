// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/session/book.h"
#include "core/store/store.h"

#include <functional>

namespace lotsbok {

/// A new database key for a book, one step after the other (docs/book-format.md, "Rotation"). After every
/// step a killed program leaves a book that the next unlock finishes or that was not changed at all:
///
///   copy()     NAME.lotsbok-rotating: the book under the new key; the book itself is untouched
///   announce() the key file seals the new key, the old one wrapped under it: the point of no return
///   swap()     the copy takes the book's name
///   forget()   the key file without the old key
class KeyRotation {
public:
    /// `removed` has no account afterwards. Errors: NoPermission unless `head` is a head of unit.
    static Result<KeyRotation> prepare(const QString& bookPath, const KeyFile& keys, const Unlocked& head,
                                       const std::optional<UserId>& removed);

    /// `work` is done in the copy, in one commit: what the new state is to say of the change. Cancelled or
    /// failed, nothing is left.
    Result<void> copy(Store& book, Author author, const std::function<Result<void>(Store&)>& work,
                      const Book::Progress& progress);
    Result<void> announce();
    Result<void> swap();
    Result<void> forget();

    [[nodiscard]] const Secret& databaseKey() const { return m_fresh; }
    [[nodiscard]] const KeyFile& keys() const { return m_keys; }

    static QString copyPath(const QString& bookPath);

private:
    KeyRotation(QString bookPath, KeyFile keys, Secret fresh);

    QString m_path;
    KeyFile m_keys;
    Secret m_fresh;
};

/// Before the database is opened for writing: finishes what a killed program began, or clears its copy away.
/// `unlocked` has the new key. Errors: as copying; Tampered.
Result<void> finishRotation(const QString& bookPath, KeyFile& keys, const Unlocked& unlocked,
                            const OpenOptions& options);

} // namespace lotsbok
