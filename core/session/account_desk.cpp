// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_desk.h"

#include "core/security/password_key.h"
#include "core/security/password_policy.h"
#include "core/session/book_steps.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

bool mayAdminister(const std::optional<KeyAccount>& account)
{
    return account && (account->admittedAs == Role::Administrator || account->admittedAs == Role::UnitHead);
}

} // namespace

Result<AccountDesk> Book::administer(const QString& path, const QString& loginName, const Secret& password,
                                     const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    const auto keys = KeyFile::read(keyFilePath(path));
    if (!keys) {
        return fail(keys.error());
    }
    auto self = tryPasswordSlowly(StationState(options.stateFolder, path), options,
                                  [&] { return keys->identify(loginName, password); });
    if (!self) {
        return fail(self.error());
    }
    if (!mayAdminister(keys->accountOf(self->user))) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate("Book", "Only an administrator or a head of unit who is "
                                                        "admitted looks after accounts."));
    }
    return AccountDesk(path, loginName, std::move(*self), options.clock);
}

Result<QString> Book::takeUp(const QString& path, const QString& loginName, const Secret& firstPassword,
                             const Secret& newPassword, const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    if (auto strong = checkNewPassword(newPassword, loginName); !strong) {
        return fail(strong.error());
    }
    auto keys = KeyFile::read(keyFilePath(path));
    if (!keys) {
        return fail(keys.error());
    }
    const auto done =
        tryPasswordSlowly(StationState(options.stateFolder, path), options, [&]() -> Result<Identity> {
            if (auto taken = keys->takeUp(loginName, firstPassword, newPassword); !taken) {
                return fail(taken.error());
            }
            return keys->identify(loginName, newPassword);
        });
    if (!done) {
        return fail(done.error());
    }
    if (auto written = keys->write(keyFilePath(path)); !written) {
        return fail(written.error());
    }
    return fingerprint(done->keys.signPublic);
}

AccountDesk::AccountDesk(QString path, QString loginName, Identity self, std::shared_ptr<const Clock> clock)
    : m_path(std::move(path))
    , m_loginName(std::move(loginName))
    , m_self(std::move(self))
    , m_clock(std::move(clock))
{}

Result<void> AccountDesk::change(const std::function<Result<void>(KeyFile&)>& change)
{
    auto keys = KeyFile::read(Book::keyFilePath(m_path));
    if (!keys) {
        return fail(keys.error());
    }
    auto changed = change(*keys);
    return changed ? keys->write(Book::keyFilePath(m_path)) : changed;
}

Result<QList<KeyAccount>> AccountDesk::accounts() const
{
    const auto keys = KeyFile::read(Book::keyFilePath(m_path));
    return keys ? keys->accounts() : Result<QList<KeyAccount>>(fail(keys.error()));
}

Result<void> AccountDesk::prepare(const User& user, const Secret& firstPassword, KdfCost cost)
{
    if (auto strong = checkNewPassword(firstPassword, user.loginName); !strong) {
        return strong;
    }
    return change([&](KeyFile& keys) {
        return keys.prepare(m_self, user, firstPassword, dearer(cost, keys.wantedCost()));
    });
}

Result<void> AccountDesk::setDisabled(UserId user, bool disabled)
{
    return change([&](KeyFile& keys) { return keys.setDisabled(m_self, user, disabled); });
}

Result<void> AccountDesk::proposeRole(UserId user, Role role)
{
    return change([&](KeyFile& keys) { return keys.proposeRole(m_self, user, role); });
}

Result<void> AccountDesk::withdraw(UserId user)
{
    return change([&](KeyFile& keys) { return keys.withdraw(m_self, user); });
}

Result<void> AccountDesk::changePassword(const Secret& oldPassword, const Secret& newPassword)
{
    if (auto strong = checkNewPassword(newPassword, m_loginName); !strong) {
        return strong;
    }
    return change([&](KeyFile& keys) -> Result<void> {
        if (const auto same = keys.identify(m_loginName, oldPassword); !same) {
            return fail(same.error());
        }
        return keys.changePassword(m_self, newPassword, dearer(keys.cost(m_loginName), keys.wantedCost()));
    });
}

} // namespace lotsbok
