// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/security/erased_list.h"
#include "core/security/password_key.h"
#include "core/security/password_policy.h"
#include "core/session/book_steps.h"
#include "core/session/erased_reapply.h"
#include "core/session/key_trust.h"
#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/session/signature_check.h"
#include "core/session/veil_desk.h"
#include "core/store/book_check.h"
#include "core/store/book_copy.h"
#include "core/store/book_file.h"
#include "core/store/district_repository.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

/// Takes away an account of this name that an interrupted addUser left in the key file, unknown to the book.
Result<void> removeUnfinished(KeyFile& keyFile, Store& store, const Unlocked& signer,
                              const QString& loginName)
{
    const auto left = keyFile.userOf(loginName);
    if (!left) {
        return {};
    }
    const auto known = DistrictRepository(store).user(*left);
    if (!known) {
        return fail(known.error());
    }
    return *known ? Result<void>() : keyFile.removeUser(signer, *left);
}

} // namespace

void Session::Private::guardCommits()
{
    store->setCommitGuard([this] { return PenSteps::guard(*this); },
                          [this] { return PenSteps::isOurs(*this); });
}

Result<void> Session::Private::anchorHead()
{
    if (readOnly || !store) {
        return {};
    }
    const auto head = store->audit().head();
    if (!head) {
        return fail(head.error());
    }
    if (*head == anchored) {
        return {};
    }
    auto keys = currentKeys();
    if (!keys) {
        return fail(keys.error());
    }
    if (auto set = keys->setAnchor(unlocked, *head); !set) {
        return set;
    }
    if (auto written = keys->write(Book::keyFilePath(path)); !written) {
        return written;
    }
    keyFile = std::move(*keys);
    if (auto kept = station.setAnchor(bookId, *head); !kept) {
        return kept;
    }
    anchored = *head;
    return {};
}

Result<KeyFile> Session::Private::currentKeys() const
{
    return keysOnDisk(*store, Book::keyFilePath(path), unlocked.databaseKey);
}

Result<void> Session::Private::changeKeys(const std::function<Result<void>(KeyFile&)>& change,
                                          const std::function<Result<void>(const KeyFile&)>& work)
{
    auto keys = currentKeys();
    if (!keys) {
        return fail(keys.error());
    }
    if (auto vouched = VeilDesk::vouch(*this); !vouched) {
        return vouched;
    }
    if (auto changed = change(*keys); !changed) {
        return changed;
    }
    auto done = commitWithKeys(*store, Book::keyFilePath(path), *keys, [&]() -> Result<void> {
        auto worked = work(*keys);
        const bool byHead = user.role == Role::UnitHead;
        return worked && byHead ? VeilDesk::follow(*store, *keys, user, VeilDesk::Act::Head) : worked;
    });
    if (done) {
        keyFile = std::move(*keys);
    }
    return done;
}

Result<User> Session::addUser(const User& value, const Secret& password, KdfCost cost)
{
    if (auto allowed = d->requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    if (auto strong = checkNewPassword(password, value.loginName); !strong) {
        return fail(strong.error());
    }
    Result<User> saved = value;
    auto done = d->changeKeys(
        [&](KeyFile& keys) -> Result<void> {
            if (auto cleared = removeUnfinished(keys, *d->store, d->unlocked, value.loginName); !cleared) {
                return cleared;
            }
            return keys.addUser(d->unlocked, value, password, cost);
        },
        [&](const KeyFile& keys) -> Result<void> {
            saved = DistrictRepository(*d->store).addUser(value, keys.signPublic(value.id));
            return saved ? Result<void>() : fail(saved.error());
        });
    return done ? saved : fail(done.error());
}

Result<void> Session::changePassword(const Secret& oldPassword, const Secret& newPassword)
{
    if (auto writable = d->requireWritable(); !writable) {
        return writable;
    }
    if (auto strong = checkNewPassword(newPassword, d->user.loginName); !strong) {
        return strong;
    }
    return d->changeKeys(
        [&](KeyFile& keys) -> Result<void> {
            if (auto same = keys.unlock(d->user.loginName, oldPassword); !same) {
                return fail(same.error());
            }
            return keys.changePassword(d->unlocked, d->user.loginName, newPassword,
                                       dearer(keys.cost(d->user.loginName), keys.wantedCost()));
        },
        [&](const KeyFile&) {
            return d->store->recordAction(QStringLiteral("user.password"),
                                          subjectText(QStringLiteral("user"), d->user.id.uuid()));
        });
}

Result<VerifyReport> Session::verify(const Book::Progress& progress)
{
    const auto check = checkBook(
        *d->store, {d->keyFile.anchor(), d->station.anchor(d->bookId).value_or(AuditAnchor{})}, progress);
    if (!check) {
        return fail(check.error());
    }
    // What does not agree with the log has been said; a signature also finds what a log made anew hides.
    const auto signatures = signatureProblems(*d->store);
    return VerifyReport{check->pages, check->auditEntries,
                        check->problems + (signatures ? *signatures : QStringList{signatures.error().text})};
}

Result<void> Session::backup(const QString& destination, const Book::Progress& progress)
{
    if (auto allowed = d->require(Permission::Backup); !allowed) {
        return allowed;
    }
    if (auto free = checkNewBookFile(Book::keyFilePath(destination)); !free) {
        return free;
    }
    if (auto anchored = anchor(); !anchored) {
        return anchored;
    }
    if (auto copied = copyBook(d->store->connection(), destination, d->unlocked.databaseKey, progress);
        !copied) {
        return copied;
    }
    auto beside = copyFileDurably(Book::keyFilePath(d->path), Book::keyFilePath(destination));
    if (beside && !d->readOnly) {
        beside = writeErasedList(*d->store, d->bookId, d->unlocked.databaseKey, erasedListPath(destination));
    }
    if (!beside) {
        removeBookFiles(destination);
        return beside;
    }
    return d->readOnly ? Result<void>() : d->store->write([&] {
        return d->store->recordAction(QStringLiteral("book.backup"),
                                      subjectText(QStringLiteral("book"), d->bookId));
    });
}

Result<void> Session::compact()
{
    if (auto allowed = d->requireForWriting(Permission::Backup); !allowed) {
        return allowed;
    }
    return d->store->connection().compact();
}

Result<void> Session::anchor()
{
    return d->anchorHead();
}

Result<void> Session::inOneCommit(const std::function<Result<void>()>& work)
{
    if (auto writable = d->requireWritable(); !writable) {
        return writable;
    }
    return d->store->write(work);
}

} // namespace lotsbok
