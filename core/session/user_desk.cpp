// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/user_desk.h"

#include "core/security/erased_list.h"
#include "core/security/password_key.h"
#include "core/security/password_policy.h"
#include "core/security/recovery_key.h"
#include "core/session/book_steps.h"
#include "core/session/key_rotation.h"
#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/district_repository.h"
#include "core/store/erasure_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype kLongestReason = 2000;
constexpr QLatin1String kRotated("book.rotate-key");
constexpr QLatin1String kRecoveryChanged("book.change-recovery-key");

Unexpected noSuchUser()
{
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("UserDesk", "There is no such account, or it is your own."));
}

Result<void> requireReasonText(const QString& reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > kLongestReason) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("UserDesk", "Reason: write at most 2000 characters, not none."));
    }
    return {};
}

UserDesk::State stateOf(const KeyAccount& account, const User* user)
{
    if (account.disabled || (user && user->disabled)) {
        return UserDesk::State::Disabled;
    }
    if (!account.admittedAs || !user) {
        const bool isTakenUp = account.hasOwnKeys || !account.byAdministrator;
        return isTakenUp ? UserDesk::State::Prepared : UserDesk::State::AwaitsOwnPassword;
    }
    return account.holdsKey ? UserDesk::State::Active : UserDesk::State::WithoutKey;
}

UserDesk::Row rowOf(const KeyAccount& account, const User* user)
{
    UserDesk::Row row;
    row.id = account.id;
    row.loginName = account.loginName;
    row.displayName = user ? user->displayName : QString();
    row.role = user ? user->role : account.role;
    if (user && account.role != user->role) {
        row.proposed = account.role;
    }
    row.state = stateOf(account, user);
    row.fingerprint = fingerprint(account.signPublic);
    row.recoverable = account.recoverable;
    return row;
}

Identity identityFrom(const Unlocked& unlocked)
{
    return {unlocked.user,
            {unlocked.keys.signPublic, unlocked.keys.signPrivate.clone(), unlocked.keys.sealPublic,
             unlocked.keys.sealPrivate.clone()},
            unlocked.seed.clone()};
}

Result<void> done(const Result<User>& saved)
{
    return saved ? Result<void>() : fail(saved.error());
}

} // namespace

Result<QList<UserDesk::Row>> UserDesk::rows()
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.require(Permission::ManageUsers); !allowed) {
        return fail(allowed.error());
    }
    const auto keys = d.currentKeys();
    const auto users = m_session.users();
    if (!keys || !users) {
        return fail(!keys ? keys.error() : users.error());
    }
    QList<Row> rows;
    QList<Row> removed;
    const auto userOf = [&users](UserId id) {
        const auto found =
            std::find_if(users->begin(), users->end(), [id](const User& u) { return u.id == id; });
        return found == users->end() ? nullptr : &*found;
    };
    const auto accounts = keys->accounts();
    for (const KeyAccount& account : accounts) {
        rows.append(rowOf(account, userOf(account.id)));
        rows.last().isSelf = account.id == d.user.id;
    }
    for (const User& user : *users) {
        if (!keys->accountOf(user.id)) {
            Row row;
            row.id = user.id;
            row.loginName = user.loginName;
            row.displayName = user.displayName;
            row.role = user.role;
            row.state = State::Removed;
            removed.append(row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return a.loginName.localeAwareCompare(b.loginName) < 0; });
    return rows + removed;
}

Result<QList<UserDesk::Row>> UserDesk::pending()
{
    auto all = rows();
    if (all) {
        all->removeIf([](const Row& row) {
            return !row.proposed && row.state != State::Prepared && row.state != State::AwaitsOwnPassword;
        });
    }
    return all;
}

Result<User> UserDesk::add(const User& user, const Secret& password, KdfCost cost)
{
    return m_session.addUser(user, password, dearer(cost, m_session.d->keyFile.wantedCost()));
}

Result<void> UserDesk::prepare(const User& user, const Secret& password, KdfCost cost)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireForWriting(Permission::ManageUsers); !allowed) {
        return allowed;
    }
    if (auto strong = checkNewPassword(password, user.loginName); !strong) {
        return strong;
    }
    return d.changeKeys(
        [&](KeyFile& keys) {
            return keys.prepare(identityFrom(d.unlocked), user, password, dearer(cost, keys.wantedCost()));
        },
        [&](const KeyFile&) {
            return d.store->recordAction(QStringLiteral("user.prepare"),
                                         subjectText(QStringLiteral("user"), user.id.uuid()));
        });
}

Result<User> UserDesk::admit(UserId id, const QString& displayName, Role role)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    const auto keys = d.currentKeys();
    const auto account = keys ? keys->accountOf(id) : std::nullopt;
    if (!account) {
        return keys ? noSuchUser() : fail(keys.error());
    }
    User user;
    user.id = id;
    user.loginName = account->loginName;
    user.displayName = displayName;
    user.role = role;
    if (auto valid = validate(user); !valid) {
        return fail(valid.error());
    }
    Result<User> added = user;
    const auto changed = d.changeKeys([&](KeyFile& now) { return now.admit(d.unlocked, id, role); },
                                      [&](const KeyFile& now) {
                                          added =
                                              DistrictRepository(*d.store).addUser(user, now.signPublic(id));
                                          return done(added);
                                      });
    return changed ? added : fail(changed.error());
}

Result<void> UserDesk::withdraw(UserId id)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireForWriting(Permission::ManageUsers); !allowed) {
        return allowed;
    }
    return d.changeKeys([&](KeyFile& keys) { return keys.withdraw(identityFrom(d.unlocked), id); },
                        [&](const KeyFile&) {
                            return d.store->recordAction(QStringLiteral("user.withdraw"),
                                                         subjectText(QStringLiteral("user"), id.uuid()));
                        });
}

Result<User> UserDesk::saved(UserId id, const QString& reason, const std::function<void(User&)>& edit)
{
    DistrictRepository repository(*m_session.d->store);
    auto user = repository.user(id);
    if (!user || !*user) {
        return user ? noSuchUser() : fail(user.error());
    }
    edit(**user);
    return repository.save(**user, reason);
}

Result<User> UserDesk::changeRole(UserId id, Role role, const QString& reason)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    if (auto given = requireReasonText(reason); !given) {
        return fail(given.error());
    }
    Result<User> changed = noSuchUser();
    const auto kept = d.changeKeys([&](KeyFile& keys) { return keys.setRole(d.unlocked, id, role); },
                                   [&](const KeyFile&) {
                                       changed = saved(id, reason, [role](User& user) { user.role = role; });
                                       return done(changed);
                                   });
    return kept ? changed : fail(kept.error());
}

Result<User> UserDesk::setDisabled(UserId id, bool disabled, const QString& reason)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    if (auto given = requireReasonText(reason); !given) {
        return fail(given.error());
    }
    Result<User> changed = noSuchUser();
    const auto kept = d.changeKeys(
        [&](KeyFile& keys) -> Result<void> {
            // A disabled head of unit's signature does not count any more, so another stands for every part.
            auto set = keys.setDisabled(identityFrom(d.unlocked), id, disabled);
            return set ? keys.confirm(d.unlocked) : set;
        },
        [&](const KeyFile&) {
            changed = saved(id, reason, [disabled](User& user) { user.disabled = disabled; });
            return done(changed);
        });
    return kept ? changed : fail(kept.error());
}

Result<void> UserDesk::remove(UserId id, const QString& reason, const Book::Progress& progress)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return allowed;
    }
    if (auto given = requireReasonText(reason); !given) {
        return given;
    }
    const auto keys = d.currentKeys();
    const auto account = keys ? keys->accountOf(id) : std::nullopt;
    if (!account || id == d.user.id) {
        return keys ? noSuchUser() : fail(keys.error());
    }
    if (account->holdsKey) {
        return rotate(*keys, id, kRotated, reason, progress);
    }
    return d.changeKeys([&](KeyFile& now) { return now.removeUser(d.unlocked, id); },
                        [&](const KeyFile&) -> Result<void> {
                            const auto gone = saved(id, reason, [](User& user) { user.disabled = true; });
                            const bool wasOnlyPrepared = !gone && gone.error().code == ErrorCode::NotFound;
                            return wasOnlyPrepared ? Result<void>() : done(gone);
                        });
}

Result<void> UserDesk::rotateKey(const QString& reason, const Book::Progress& progress)
{
    if (auto allowed = m_session.d->requireHeadOfUnit(); !allowed) {
        return allowed;
    }
    if (auto given = requireReasonText(reason); !given) {
        return given;
    }
    const auto keys = m_session.d->currentKeys();
    return keys ? rotate(*keys, std::nullopt, kRotated, reason, progress) : fail(keys.error());
}

Result<void> UserDesk::checkRecoveryKey(const QString& typed)
{
    if (auto allowed = m_session.d->requireHeadOfUnit(); !allowed) {
        return allowed;
    }
    const auto keys = m_session.d->currentKeys();
    const auto present = keys ? keys->presentRecoveryKey(typed) : Result<RecoveryKey>(fail(keys.error()));
    return present ? Result<void>() : fail(present.error());
}

Result<void> UserDesk::changeRecoveryKey(const RecoveryChange& change, const Book::Progress& progress)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return allowed;
    }
    if (auto given = requireReasonText(change.reason); !given) {
        return given;
    }
    const auto changeIn = [&](KeyFile& keys) {
        return keys.changeRecoveryKey(d.unlocked, change.freshPublic, change.formerKey);
    };
    if (change.mayHaveBeenSeen) {
        auto keys = d.currentKeys();
        if (!keys) {
            return fail(keys.error());
        }
        auto changed = changeIn(*keys);
        return changed ? rotate(*keys, std::nullopt, kRecoveryChanged, change.reason, progress) : changed;
    }
    const auto kept = d.changeKeys(changeIn, [&](const KeyFile&) {
        return d.store->recordReason(kRecoveryChanged, subjectText(QStringLiteral("book"), d.bookId),
                                     change.reason);
    });
    // Written once more, so that neither the key file nor its .bak opens with the former key.
    return kept ? d.anchorHead() : kept;
}

Result<void> UserDesk::rotate(const KeyFile& keys, const std::optional<UserId>& removed,
                              const QString& action, const QString& reason, const Book::Progress& progress)
{
    Session::Private& d = *m_session.d;
    if (auto vouched = VeilDesk::vouch(d); !vouched) {
        return vouched;
    }
    auto rotation = KeyRotation::prepare(d.path, keys, d.unlocked, removed);
    if (!rotation) {
        return fail(rotation.error());
    }
    const auto tell = [&](Store& copy) -> Result<void> {
        DistrictRepository repository(copy);
        auto user = removed ? repository.user(*removed) : Result<std::optional<User>>(std::nullopt);
        if (user && *user) {
            (*user)->disabled = true;
            user = repository.save(**user, reason);
        }
        if (!user) {
            return fail(user.error());
        }
        if (auto noted = ErasureStore(copy).noteListKey(erasedListKey(rotation->databaseKey())); !noted) {
            return noted;
        }
        const QString book = subjectText(QStringLiteral("book"), d.bookId);
        auto followed = copy.recordReason(action, book, reason);
        if (followed && action != kRotated) {
            followed = copy.recordAction(kRotated, book);
        }
        followed = followed ? VeilDesk::open(copy, d.unlocked, rotation->keys()) : followed;
        followed =
            followed ? VeilDesk::follow(copy, rotation->keys(), d.user, VeilDesk::Act::Head) : followed;
        if (!followed) {
            return followed;
        }
        return PenSteps::guard(d); // not from a workstation that has lost the pen meanwhile
    };
    if (auto copied = rotation->copy(*d.store, authorOf(d.unlocked, d.options), tell, progress); !copied) {
        return copied;
    }
    if (auto announced = rotation->announce(); !announced) {
        return announced;
    }
    // From here on whoever unlocks next finishes it, if this program cannot.
    auto swapped = PenSteps::guard(d);
    swapped = swapped ? rotation->swap() : swapped;
    if (!swapped) {
        return swapped;
    }
    return d.takeRotated(*rotation);
}

Result<void> Session::Private::takeRotated(KeyRotation& rotation)
{
    auto connection = Connection::open(path, rotation.databaseKey(), Connection::Mode::ReadWrite);
    if (!connection) {
        return fail(connection.error());
    }
    unlocked.databaseKey = rotation.databaseKey().clone();
    store = std::make_unique<Store>(std::move(*connection), authorOf(unlocked, options));
    if (auto opened = VeilDesk::open(*store, unlocked, rotation.keys()); !opened) {
        return opened;
    }
    guardCommits();
    auto forgotten = rotation.forget();
    keyFile = rotation.keys();
    if (auto published = PenSteps::keyChanged(*this); !published) {
        return published;
    }
    return forgotten ? anchorHead() : forgotten;
}

Result<KdfCost> UserDesk::raiseCost(KdfCost cost)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireHeadOfUnit(); !allowed) {
        return fail(allowed.error());
    }
    const KdfCost wanted = dearer(d.keyFile.wantedCost(), cost);
    const auto kept =
        d.changeKeys([&](KeyFile& keys) { return keys.setWantedCost(d.unlocked, wanted); },
                     [&](const KeyFile&) {
                         return d.store->recordAction(QStringLiteral("book.password-cost"),
                                                      subjectText(QStringLiteral("book"), d.bookId));
                     });
    return kept ? Result<KdfCost>(wanted) : fail(kept.error());
}

} // namespace lotsbok
