// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/session/book.h"
#include "core/session/station_state.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

#include <optional>
#include <type_traits>

namespace lotsbok {

// The steps that creating, opening and recovering a book have in common.

/// The options with station name and way of waiting filled in.
OpenOptions completed(OpenOptions options);

/// Who writes, from what an unlock gave.
Author authorOf(const Unlocked& unlocked, const OpenOptions& options);

/// Opens the database and brings its schema up to date, after a copy beside it. Without `writable` an old
/// book is refused with FileSystem.
Result<std::unique_ptr<Store>> openStore(const QString& path, const Unlocked& unlocked,
                                         const OpenOptions& options, bool writable,
                                         std::span<const Migration> migrations = bookMigrations());

/// The book's own table says what a user is, and which signing key is theirs. Errors: NoPermission for an
/// account that only the key file has, as an interrupted Session::addUser leaves it; Tampered when the keys
/// disagree; WrongCredentials for a disabled user.
Result<User> userInBook(Store& store, const Unlocked& unlocked);

/// The wait that wrong passwords in a row have earned.
void waitAfterFailures(const StationState& station, const OpenOptions& options);
/// Counts a wrong password; any right one clears the count, whatever it opens.
void countAttempt(const StationState& station, const OpenOptions& options, const std::optional<Error>& error);

/// Runs `attempt` after the wait that wrong passwords in a row have earned, and counts it when it is wrong.
template<typename Attempt>
std::invoke_result_t<Attempt> tryPasswordSlowly(const StationState& station, const OpenOptions& options,
                                                const Attempt& attempt)
{
    waitAfterFailures(station, options);
    auto tried = attempt();
    countAttempt(station, options, tried ? std::nullopt : std::optional(tried.error()));
    return tried;
}

/// A change of the key file and of the book together: the book's commit waits for the key file, and the key
/// file is put back when the commit fails. Killed in between, the key file is ahead: a new password holds,
/// and a new account is one that the book does not know, which adding it once more replaces.
Result<void> commitWithKeys(Store& store, const QString& keyPath, KeyFile& changed,
                            const std::function<Result<void>()>& work);

} // namespace lotsbok
