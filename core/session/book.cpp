// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book.h"

#include "core/session/session_private.h"
#include "core/store/book_copy.h"
#include "core/store/book_file.h"
#include "core/store/district_repository.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>
#include <thread>

namespace lotsbok {

namespace {

/// How many of the last audit entries are recomputed at every login; all of them in verify().
constexpr qint64 kVerifiedAtLogin = 200;
constexpr std::chrono::seconds kLongestDelay{30};

OpenOptions completed(OpenOptions options)
{
    if (options.station.isEmpty()) {
        options.station = QSysInfo::machineHostName();
    }
    if (!options.wait) {
        options.wait = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
    }
    return options;
}

Author authorOf(const Unlocked& unlocked, const OpenOptions& options)
{
    return {unlocked.user, options.station, options.clock, unlocked.keys.signPublic,
            unlocked.keys.signPrivate.clone()};
}

/// Waits out what is left of the delay that wrong passwords have earned.
void waitOut(const StationState::Failures& failures, const OpenOptions& options)
{
    const auto delay = Book::delayAfter(failures.count);
    const std::chrono::milliseconds passed(
        failures.last.isValid() ? failures.last.msecsTo(options.clock->nowUtc()) : 0);
    const auto rest = passed.count() < 0 ? delay : delay - passed;
    if (rest.count() > 0) {
        options.wait(std::min(rest, delay));
    }
}

/// The key file's accounts name a role only for display; the book's own table is what counts.
Result<User> userInBook(Store& store, const Unlocked& unlocked)
{
    DistrictRepository repository(store);
    const auto user = repository.user(unlocked.user);
    const auto pinned = repository.signPublic(unlocked.user);
    if (!user || !pinned) {
        return fail(!user ? user.error() : pinned.error());
    }
    if (!*user || *pinned != unlocked.keys.signPublic) {
        return fail(
            ErrorCode::Tampered,
            QCoreApplication::translate("Book", "The key file names a user whom the book does not know."));
    }
    if ((*user)->disabled) {
        return fail(ErrorCode::WrongCredentials,
                    QCoreApplication::translate("Book", "The user name or the password is wrong."));
    }
    return **user;
}

Result<void> bringUpToDate(Connection& connection, const Secret& key, const QString& path)
{
    const auto outdated = needsMigration(connection);
    if (!outdated) {
        return fail(outdated.error());
    }
    if (!*outdated) {
        return {};
    }
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    const QString copy = copyPathBeforeMigration(path, *version);
    if (!QFile::exists(copy)) {
        if (auto copied = copyBook(connection, copy, key, {}); !copied) {
            return copied;
        }
        if (auto keys = copyFileDurably(Book::keyFilePath(path), Book::keyFilePath(copy)); !keys) {
            return keys;
        }
    }
    return migrate(connection);
}

Result<void> fillNewBook(Store& store, const NewBook& book, const User& user, const Unlocked& unlocked)
{
    return store.write([&]() -> Result<void> {
        DistrictRepository repository(store);
        if (auto created = repository.createBook(newUuidV7()); !created) {
            return created;
        }
        if (auto added = repository.addUser(user, unlocked.keys.signPublic); !added) {
            return fail(added.error());
        }
        DistrictInfo district = book.district;
        district.version = 0;
        if (auto saved = repository.save(district); !saved) {
            return fail(saved.error());
        }
        return {};
    });
}

Result<void> validNewBook(const NewBook& book, const User& user, const Secret& password)
{
    if (auto valid = validate(book.district); !valid) {
        return valid;
    }
    if (auto valid = validate(user); !valid) {
        return valid;
    }
    if (password.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Book", "The password is empty."));
    }
    return {};
}

/// The lease, or none when the folder refuses writing and nobody else has the book.
Result<std::unique_ptr<Lease>> takeLease(const QString& path, const QString& loginName, const QDateTime& now)
{
    auto lease = Lease::take(path, loginName, now);
    if (lease || lease.error().code != ErrorCode::FileSystem) {
        return lease;
    }
    if (const auto holder = Lease::holder(path)) {
        return fail(Lease::inUse(*holder));
    }
    return std::unique_ptr<Lease>();
}

Result<void> checkAnchors(AuditLog& audit, std::initializer_list<AuditAnchor> anchors)
{
    for (const AuditAnchor& anchor : anchors) {
        if (auto extends = audit.checkAnchor(anchor); !extends) {
            return extends;
        }
    }
    return {};
}

Result<void> verifyLastEntries(AuditLog& audit)
{
    const auto head = audit.head();
    if (!head) {
        return fail(head.error());
    }
    const auto verified = audit.verifyFrom(std::max<qint64>(1, head->sequence - kVerifiedAtLogin));
    if (!verified) {
        return fail(verified.error());
    }
    return {};
}

} // namespace

QString Book::keyFilePath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-keys");
}

std::chrono::milliseconds Book::delayAfter(int failures)
{
    constexpr int doublings = 5; // 1, 2, 4, 8, 16, then the longest
    if (failures <= 0) {
        return std::chrono::milliseconds(0);
    }
    const auto delay = failures > doublings ? kLongestDelay : std::chrono::seconds(1 << (failures - 1));
    return std::min(delay, kLongestDelay);
}

Result<CreatedBook> Book::create(const QString& path, const NewBook& book, const Secret& password,
                                 const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    User user;
    user.loginName = book.loginName;
    user.displayName = book.displayName;
    user.role = Role::UnitHead;
    if (auto valid = validNewBook(book, user, password); !valid) {
        return fail(valid.error());
    }
    for (const QString& file : {path, keyFilePath(path)}) {
        if (auto free = checkNewBookFile(file); !free) {
            return fail(free.error());
        }
    }
    auto keys = KeyFile::create(book.district.name, user, password, book.cost);
    if (!keys) {
        return fail(keys.error());
    }
    auto lease = Lease::take(path, user.loginName, options.clock->nowUtc());
    if (!lease) {
        return fail(lease.error());
    }
    const auto build = [&]() -> Result<std::unique_ptr<Session>> {
        auto connection = Connection::open(path, keys->unlocked.databaseKey, Connection::Mode::Create);
        if (!connection) {
            return fail(connection.error());
        }
        if (auto migrated = migrate(**connection); !migrated) {
            return fail(migrated.error());
        }
        auto store = std::make_unique<Store>(std::move(*connection), authorOf(keys->unlocked, options));
        if (auto filled = fillNewBook(*store, book, user, keys->unlocked); !filled) {
            return fail(filled.error());
        }
        if (auto proved = store->connection().proveEncrypted(); !proved) {
            return fail(proved.error());
        }
        const auto bookId = DistrictRepository(*store).bookId();
        if (!bookId) {
            return fail(bookId.error());
        }
        user.version = 1;
        auto priv = std::make_unique<Session::Private>(Session::Private{
            path, options, std::move(*lease), false, std::move(keys->file), std::move(keys->unlocked), user,
            *bookId, StationState(options.stateFolder, path), AuditAnchor{}, std::move(store)});
        std::unique_ptr<Session> session(new Session(std::move(priv)));
        if (auto anchored = session->anchor(); !anchored) {
            return fail(anchored.error());
        }
        return session;
    };
    auto session = build();
    if (!session) {
        removeBookFiles(path);
        return fail(session.error());
    }
    return CreatedBook{std::move(*session), keys->recoveryKey};
}

Result<BookInfo> Book::probe(const QString& path)
{
    if (auto file = checkBookFile(path); !file) {
        // Without a key file it is no book at all, whatever its size.
        const bool foreign = file.error().code == ErrorCode::Damaged && !QFile::exists(keyFilePath(path));
        return foreign ? fail(ErrorCode::NotABook,
                              QCoreApplication::translate("Book", "The file is not a Lotsbok book."))
                       : fail(file.error());
    }
    const auto keys = KeyFile::read(keyFilePath(path));
    if (!keys) {
        return fail(keys.error());
    }
    BookInfo info;
    info.path = path;
    info.fileSize = QFileInfo(path).size();
    info.district = keys->district();
    info.loginNames = keys->loginNames();
    return info;
}

Result<std::unique_ptr<Session>> Book::open(const QString& path, const QString& loginName,
                                            const Secret& password, const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    if (const auto info = probe(path); !info) {
        return fail(info.error());
    }
    auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    StationState station(options.stateFolder, path);
    waitOut(station.failures(), options);
    auto unlocked = keyFile->unlock(loginName, password);
    if (!unlocked) {
        if (unlocked.error().code == ErrorCode::WrongCredentials) {
            station.addFailure(options.clock->nowUtc());
        }
        return fail(unlocked.error());
    }
    station.clearFailures();
    auto lease = takeLease(path, loginName, options.clock->nowUtc());
    if (!lease) {
        return fail(lease.error());
    }
    auto connection = Connection::open(path, unlocked->databaseKey, Connection::Mode::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    if (auto current = bringUpToDate(**connection, unlocked->databaseKey, path); !current) {
        return fail(current.error());
    }
    auto store = std::make_unique<Store>(std::move(*connection), authorOf(*unlocked, options));
    const auto user = userInBook(*store, *unlocked);
    const auto bookId = DistrictRepository(*store).bookId();
    if (!user || !bookId) {
        return fail(!user ? user.error() : bookId.error());
    }
    const AuditAnchor stationAnchor = station.anchor(*bookId).value_or(AuditAnchor{});
    const auto extends = checkAnchors(store->audit(), {keyFile->anchor(), stationAnchor});
    const bool accepted = !extends && options.acceptOlder && user->role == Role::UnitHead;
    if (!extends && !accepted) {
        return fail(extends.error());
    }
    if (auto intact = verifyLastEntries(store->audit()); !intact) {
        return fail(intact.error());
    }
    const bool readOnly = !*lease;
    auto priv = std::make_unique<Session::Private>(Session::Private{
        path, options, std::move(*lease), readOnly, std::move(*keyFile), std::move(*unlocked), *user, *bookId,
        std::move(station), AuditAnchor{}, std::move(store)});
    std::unique_ptr<Session> session(new Session(std::move(priv)));
    if (auto entered = session->enter(accepted); !entered) {
        return fail(entered.error());
    }
    return session;
}

Result<void> Book::recover(const QString& path, const QString& loginName, const QString& recoveryKey,
                           const Secret& newPassword, const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    if (newPassword.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("Book", "The password is empty."));
    }
    if (const auto info = probe(path); !info) {
        return fail(info.error());
    }
    auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    StationState station(options.stateFolder, path);
    waitOut(station.failures(), options);
    auto unlocked = keyFile->recover(recoveryKey, loginName, newPassword);
    if (!unlocked) {
        if (unlocked.error().code == ErrorCode::WrongCredentials) {
            station.addFailure(options.clock->nowUtc());
        }
        return fail(unlocked.error());
    }
    const auto lease = Lease::take(path, loginName, options.clock->nowUtc());
    if (!lease) {
        return fail(lease.error());
    }
    auto connection = Connection::open(path, unlocked->databaseKey, Connection::Mode::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    if (auto current = bringUpToDate(**connection, unlocked->databaseKey, path); !current) {
        return current;
    }
    Store store(std::move(*connection), authorOf(*unlocked, options));
    if (const auto user = userInBook(store, *unlocked); !user) {
        return fail(user.error());
    }
    auto done = store.write([&]() -> Result<void> {
        if (auto logged = store.recordAction(QStringLiteral("user.recover"),
                                             subjectText(QStringLiteral("user"), unlocked->user.uuid()));
            !logged) {
            return logged;
        }
        return keyFile->write(keyFilePath(path));
    });
    if (done) {
        station.clearFailures();
    }
    return done;
}

Result<void> Book::restore(const QString& backup, const QString& destination, const OpenOptions& options)
{
    if (const auto info = probe(backup); !info) {
        return fail(info.error());
    }
    if (const auto holder = Lease::holder(backup)) {
        return fail(Lease::inUse(*holder));
    }
    for (const QString& file : {destination, keyFilePath(destination)}) {
        if (auto free = checkNewBookFile(file); !free) {
            return free;
        }
    }
    auto copied = copyFileDurably(backup, destination);
    if (copied) {
        copied = copyFileDurably(keyFilePath(backup), keyFilePath(destination));
    }
    if (!copied) {
        removeBookFiles(destination);
        return copied;
    }
    StationState(options.stateFolder, destination).forgetAnchor();
    return {};
}

} // namespace lotsbok
