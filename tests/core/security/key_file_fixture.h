// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/security/key_file_format.h"
#include "core/security/user_keys.h"
#include "tests/core/result_text.h"

#include <QFile>
#include <QTemporaryDir>

namespace lotsbok {

inline User userNamed(const QString& loginName, Role role = Role::Lots)
{
    User user;
    user.loginName = loginName;
    user.displayName = loginName;
    user.role = role;
    return user;
}

inline Secret password(const QString& text)
{
    return Secret::fromPassword(text);
}

/// A key file of one head of unit ("Åsa", "correct horse åäö") at the cheap cost.
inline Result<KeyFile::Created> newKeyFile()
{
    return KeyFile::create(QStringLiteral("Skärholmens stadsdelsförvaltning"),
                           userNamed(QStringLiteral("Åsa"), Role::UnitHead),
                           password(QStringLiteral("correct horse åäö")), KdfCost::cheap());
}

/// Who somebody is, from what an unlock gave.
inline Identity identityOf(const Unlocked& unlocked)
{
    return {unlocked.user, userKeysFromSeed(unlocked.seed), unlocked.seed.clone()};
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The same bytes under a fresh checksum, as somebody who wants the change to stay unnoticed would write
/// them.
inline QByteArray withChecksum(const QByteArray& bytes)
{
    const QByteArray checked = bytes.chopped(32);
    return checked + blake2b(checked);
}

} // namespace lotsbok
