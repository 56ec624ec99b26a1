// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/records.h"
#include "core/security/kdf_cost.h"

#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

namespace lotsbok {

class AccountDesk;
class Session;
struct Workstation;

/// What Book::open does when another has the pen (the lease) of the book.
enum class WhenBusy {
    Refuse,   ///< InUse, with who has it and since when
    Read,     ///< opens the copy that the writer published, for reading, with a spool for drafts and the log
    TakeOver, ///< watches whether the holder still lives, up to a minute, and takes over from a dead one
};

struct OpenOptions {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    QString station;     ///< name of this workstation; empty = the host's name
    QString stateFolder; ///< where this station keeps the anchored audit heads; empty = the platform's
                         ///< app-data folder
    /// How to wait after wrong passwords; empty = sleep. Tests count instead.
    std::function<void(std::chrono::milliseconds)> wait;
    /// A head of unit accepts a book whose audit chain does not extend what this station or the key file has
    /// anchored, as after a restored backup. Logged as "book.accept-older".
    bool acceptOlder = false;
    WhenBusy whenBusy = WhenBusy::Refuse;
    /// The machine this runs on, for its lease; empty = this one. Tests play several.
    std::shared_ptr<const Workstation> workstation;
};

struct NewBook {
    DistrictInfo district;
    QString loginName; ///< the first head of unit
    QString displayName;
    KdfCost cost = KdfCost::standard();
};

struct BookInfo {
    QString path;
    int schemaVersion = 0; ///< 0 when the key is needed to know it
    qint64 fileSize = 0;
    QString district; ///< as the key file names it (login names and district are all that is readable there)
    QStringList loginNames;
};

struct CreatedBook {
    std::unique_ptr<Session> session;
    QString recoveryKey; ///< Crockford base32 groups with checksum; shown once, printed for the security
                         ///< officer's envelope
};

/// One encrypted file NAME.lotsbok with its key file NAME.lotsbok-keys. All functions refuse symbolic and
/// hard links. Errors, each with one sentence: NotABook, Damaged, NewerVersion, InUse, FileSystem, NoSpace,
/// WrongCredentials, Tampered.
class Book {
public:
    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false cancels (ErrorCode::Cancelled)

    static Result<CreatedBook> create(const QString& path, const NewBook& book, const Secret& password,
                                      const OpenOptions& options = {});

    /// Reads the key file only; checks that the pair looks like a book before any password is asked for.
    static Result<BookInfo> probe(const QString& path);

    /// Unwraps the key with the user's password and opens the book. Wrong user and wrong password get the
    /// same answer after the same work, and each failure in a row doubles the wait (kept beside the key
    /// file's users; at most 30 s).
    static Result<std::unique_ptr<Session>> open(const QString& path, const QString& loginName,
                                                 const Secret& password, const OpenOptions& options = {});

    /// Whether this is still that user at the keyboard, for a book that is open: asks the key file alone and
    /// needs no lease. Waits after wrong passwords as open() does and counts with it, so not on the book's
    /// own thread. Errors: WrongCredentials, and as reading the key file.
    static Result<void> checkPassword(const QString& path, const QString& loginName, const Secret& password,
                                      const OpenOptions& options = {});

    /// For a book that open() refuses as Damaged: unlocks the key file and says which pages are damaged, one
    /// sentence each, with its number. Reads the whole file and nothing in it; needs no lease.
    static Result<QStringList> damagedPages(const QString& path, const QString& loginName,
                                            const Secret& password, const OpenOptions& options = {});

    /// For an administrator, who manages accounts without the database key and so without a Session. Waits as
    /// open() does. Errors: NoPermission for another role than administrator or head of unit.
    static Result<AccountDesk> administer(const QString& path, const QString& loginName,
                                          const Secret& password, const OpenOptions& options = {});

    /// For the holder of an account that is prepared and not yet admitted: an own password and keys that
    /// whoever prepared the account never knew. Gives the fingerprint that the head of unit is to be told.
    /// Errors: WrongCredentials; InvalidInput for a weak password or an admitted account.
    static Result<QString> takeUp(const QString& path, const QString& loginName, const Secret& firstPassword,
                                  const Secret& newPassword, const OpenOptions& options = {});

    /// Sets a new password for a user with the printed recovery key; nothing else changes and nothing is
    /// lost.
    static Result<void> recover(const QString& path, const QString& loginName, const QString& recoveryKey,
                                const Secret& newPassword, const OpenOptions& options = {});

    /// Copies a verified backup (book and key file) to `destination`, which must not exist. What this station
    /// had anchored for a book at `destination` is forgotten, since a restored book is older on purpose.
    /// Cancelled or failed, nothing is left there.
    static Result<void> restore(const QString& backup, const QString& destination,
                                const OpenOptions& options = {}, const Progress& progress = {});

    /// NAME.lotsbok → NAME.lotsbok-keys
    static QString keyFilePath(const QString& bookPath);

    /// The wait before the next attempt after so many wrong passwords in a row: 0, 1, 2, 4 … 30 s.
    static std::chrono::milliseconds delayAfter(int failures);
};

} // namespace lotsbok
