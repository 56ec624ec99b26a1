// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_trust.h"

#include "core/store/district_repository.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

struct PinnedUser {
    User user;
    QByteArray signPublic;
};

Result<QList<PinnedUser>> pinnedUsers(Store& store)
{
    DistrictRepository repository(store);
    const auto users = repository.users();
    if (!users) {
        return fail(users.error());
    }
    QList<PinnedUser> pinned;
    for (const User& user : *users) {
        const auto key = repository.signPublic(user.id);
        if (!key) {
            return fail(key.error());
        }
        pinned.append({user, *key});
    }
    return pinned;
}

bool maySign(const PinnedUser& pinned, const KeySigner& signer)
{
    if (pinned.user.disabled || pinned.signPublic != signer.signPublic) {
        return false;
    }
    return signer.mayBeAnybody || pinned.user.role == Role::UnitHead ||
           (signer.mayBeAdministrator && pinned.user.role == Role::Administrator);
}

} // namespace

Result<void> checkKeyTrust(Store& store, const KeyFile& keys)
{
    const auto noted = DistrictRepository(store).keyGenerations();
    const auto pinned = pinnedUsers(store);
    if (!noted || !pinned) {
        return fail(!noted ? noted.error() : pinned.error());
    }
    const KeyGenerations now = keys.generations();
    if (now.accounts < noted->accounts || now.sealed < noted->sealed) {
        return fail(
            ErrorCode::Tampered,
            QCoreApplication::translate(
                "Book", "The key file is older than the book: somebody has put back an earlier one."));
    }
    const auto signers = keys.signers();
    const bool trusted = std::all_of(signers.begin(), signers.end(), [&](const KeySigner& signer) {
        return std::any_of(pinned->begin(), pinned->end(),
                           [&](const PinnedUser& user) { return maySign(user, signer); });
    });
    if (!trusted) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate(
                        "Book", "The key file was signed by somebody whom the book does not trust with it."));
    }
    return {};
}

Result<void> noteGenerations(Store& store, const KeyFile& keys)
{
    DistrictRepository repository(store);
    const auto noted = repository.keyGenerations();
    if (!noted) {
        return fail(noted.error());
    }
    const KeyGenerations now = keys.generations();
    return now == *noted ? Result<void>() : repository.noteKeyGenerations(now);
}

Result<KeyFile> keysOnDisk(Store& store, const QString& keyPath, const Secret& databaseKey)
{
    auto keys = KeyFile::read(keyPath);
    if (!keys) {
        return keys;
    }
    if (auto genuine = keys->verifyMac(databaseKey); !genuine) {
        return fail(genuine.error());
    }
    if (auto trusted = checkKeyTrust(store, *keys); !trusted) {
        return fail(trusted.error());
    }
    return keys;
}

} // namespace lotsbok
