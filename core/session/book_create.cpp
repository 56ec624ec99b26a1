// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_steps.h"
#include "core/session/session_private.h"

#include "core/security/password_policy.h"
#include "core/session/book_steps.h"
#include "core/session/key_trust.h"
#include "core/session/veil_desk.h"
#include "core/store/book_copy.h"
#include "core/store/book_file.h"
#include "core/store/district_repository.h"
#include "core/store/migrations.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

Result<void> validNewBook(const NewBook& book, const User& user, const Secret& password)
{
    if (auto valid = validate(book.district); !valid) {
        return valid;
    }
    if (auto valid = validate(user); !valid) {
        return valid;
    }
    return checkNewPassword(password, user.loginName);
}

Result<User> fillNewBook(Store& store, const NewBook& book, const User& user, const KeyFile::Created& keys)
{
    return store.write([&]() -> Result<User> {
        DistrictRepository repository(store);
        if (auto created = repository.createBook(newUuidV7()); !created) {
            return fail(created.error());
        }
        const auto added = repository.addUser(user, keys.unlocked.keys.signPublic);
        if (!added) {
            return added;
        }
        DistrictInfo district = book.district;
        district.version = 0;
        if (auto saved = repository.save(district); !saved) {
            return fail(saved.error());
        }
        if (auto noted = noteGenerations(store, keys.file); !noted) {
            return fail(noted.error());
        }
        if (auto raised = VeilDesk::follow(store, keys.file, *added, VeilDesk::Act::Head); !raised) {
            return fail(raised.error());
        }
        return added;
    });
}

Result<std::unique_ptr<Store>> createStore(const QString& path, const Unlocked& unlocked,
                                           const OpenOptions& options)
{
    auto connection = Connection::open(path, unlocked.databaseKey, Connection::Mode::Create);
    if (!connection) {
        return fail(connection.error());
    }
    return std::make_unique<Store>(std::move(*connection), authorOf(unlocked, options));
}

} // namespace

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
    auto lease = Lease::take(path, user.loginName, options.clock->nowUtc(), options.workstation);
    if (!lease) {
        return fail(lease.error());
    }
    auto store = createStore(path, keys->unlocked, options);
    if (!store) {
        return fail(store.error());
    }
    auto session = BookSession::furnish(path, book, user, std::move(*keys), std::move(*lease),
                                        std::move(*store), options);
    if (!session) {
        removeBookFiles(path); // made by us: the file was created where nothing stood
    }
    return session;
}

Result<CreatedBook> BookSession::furnish(const QString& path, const NewBook& book, const User& user,
                                         KeyFile::Created keys, std::unique_ptr<Lease> lease,
                                         std::unique_ptr<Store> store, const OpenOptions& options)
{
    if (auto migrated = migrate(store->connection()); !migrated) {
        return fail(migrated.error());
    }
    const auto head = fillNewBook(*store, book, user, keys);
    if (!head) {
        return fail(head.error());
    }
    if (auto opened = VeilDesk::open(*store, keys.unlocked, keys.file); !opened) {
        return fail(opened.error());
    }
    if (auto proved = store->connection().proveEncrypted(); !proved) {
        return fail(proved.error());
    }
    const auto bookId = DistrictRepository(*store).bookId();
    if (!bookId) {
        return fail(bookId.error());
    }
    std::unique_ptr<Session> session(new Session(
        std::make_unique<Session::Private>(Session::Private{path,
                                                            options,
                                                            std::move(lease),
                                                            false,
                                                            std::move(keys.file),
                                                            std::move(keys.unlocked),
                                                            *head,
                                                            *bookId,
                                                            StationState(options.stateFolder, path),
                                                            {},
                                                            std::move(store)})));
    session->d->pen = std::make_shared<PenInside>();
    session->d->guardCommits();
    const auto claimed =
        session->d->store->write([&session] { return PenSteps::claimGeneration(*session->d); });
    if (!claimed) {
        return fail(claimed.error());
    }
    if (auto written = session->d->keyFile.write(Book::keyFilePath(path)); !written) {
        return fail(written.error());
    }
    if (auto anchored = session->anchor(); !anchored) {
        return fail(anchored.error());
    }
    return CreatedBook{std::move(session), keys.recoveryKey};
}

} // namespace lotsbok
