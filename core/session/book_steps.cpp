// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_steps.h"

#include "core/session/key_trust.h"
#include "core/store/book_copy.h"
#include "core/store/district_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <algorithm>
#include <thread>

namespace lotsbok {

namespace {

constexpr qint64 kKeyFileLimit = 4 * 1024 * 1024;

Result<void> copyBeforeMigration(Connection& connection, const Secret& key, const QString& path)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    const QString copy = copyPathBeforeMigration(path, *version);
    if (QFile::exists(copy)) {
        return {}; // from an earlier attempt that was interrupted
    }
    if (auto copied = copyBook(connection, copy, key, {}); !copied) {
        return copied;
    }
    auto keys = copyFileDurably(Book::keyFilePath(path), Book::keyFilePath(copy));
    if (!keys) {
        removeBookFiles(copy);
    }
    return keys;
}

Result<void> bringUpToDate(Connection& connection, const Secret& key, const QString& path, bool writable,
                           std::span<const Migration> migrations)
{
    const auto outdated = needsMigration(connection, migrations);
    if (!outdated) {
        return fail(outdated.error());
    }
    if (!*outdated) {
        return {};
    }
    if (!writable) {
        return fail(
            ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Book", "The book is of an older version and cannot be brought up to date where it lies."));
    }
    if (auto copied = copyBeforeMigration(connection, key, path); !copied) {
        return copied;
    }
    return migrate(connection, migrations);
}

/// What is left of the delay that wrong passwords have earned.
std::chrono::milliseconds remainingDelay(const StationState::Failures& failures, const QDateTime& now)
{
    const auto delay = Book::delayAfter(failures.count);
    const qint64 passed = failures.last.isValid() ? std::max<qint64>(0, failures.last.msecsTo(now)) : 0;
    return std::max(std::chrono::milliseconds(0), delay - std::chrono::milliseconds(passed));
}

} // namespace

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

Result<std::unique_ptr<Store>> openStore(const QString& path, const Unlocked& unlocked,
                                         const OpenOptions& options, bool writable,
                                         std::span<const Migration> migrations)
{
    auto connection = Connection::open(path, unlocked.databaseKey, Connection::Mode::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    if (auto current = bringUpToDate(**connection, unlocked.databaseKey, path, writable, migrations);
        !current) {
        return fail(current.error());
    }
    return std::make_unique<Store>(std::move(*connection), authorOf(unlocked, options));
}

Result<User> userInBook(Store& store, const Unlocked& unlocked)
{
    DistrictRepository repository(store);
    const auto user = repository.user(unlocked.user);
    const auto pinned = repository.signPublic(unlocked.user);
    if (!user || !pinned) {
        return fail(!user ? user.error() : pinned.error());
    }
    if (!*user) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate("Book", "This account was not finished when it was added; "
                                                        "a person who may add users has to add it again."));
    }
    if (*pinned != unlocked.keys.signPublic) {
        return fail(ErrorCode::Tampered, QCoreApplication::translate(
                                             "Book", "The key file gives a user other keys than the book."));
    }
    if ((*user)->disabled) {
        return fail(ErrorCode::WrongCredentials,
                    QCoreApplication::translate("Book", "The user name or the password is wrong."));
    }
    return **user;
}

void waitAfterFailures(const StationState& station, const OpenOptions& options)
{
    const auto delay = remainingDelay(station.failures(), options.clock->nowUtc());
    if (delay.count() > 0) {
        options.wait(delay);
    }
}

void countAttempt(const StationState& station, const OpenOptions& options, const std::optional<Error>& error)
{
    if (!error) {
        station.clearFailures();
    } else if (error->code == ErrorCode::WrongCredentials) {
        station.addFailure(options.clock->nowUtc());
    }
}

Result<void> commitWithKeys(Store& store, const QString& keyPath, KeyFile& changed,
                            const std::function<Result<void>()>& work)
{
    const auto before = readFileBounded(keyPath, kKeyFileLimit);
    if (!before) {
        return fail(before.error());
    }
    bool written = false;
    auto done = store.write([&]() -> Result<void> {
        if (auto worked = work(); !worked) {
            return worked;
        }
        if (auto noted = noteGenerations(store, changed); !noted) {
            return noted;
        }
        auto keys = changed.write(keyPath);
        written = keys.has_value();
        return keys;
    });
    if (!done && written) {
        const auto putBack = writeFileAtomically(keyPath, *before, false);
        Q_UNUSED(putBack); // the commit's own error is what the person needs to know
    }
    return done;
}

} // namespace lotsbok
