// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_key.h"

#include "core/security/sodium_bytes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>

namespace lotsbok {

namespace {

constexpr quint32 smallestMemoryKiB = 8 * 1024;
constexpr quint32 largestMemoryKiB = 1024 * 1024;
constexpr quint32 mostOperations = 24;

constexpr double shortestSeconds = 0.4;
constexpr double wantedSeconds = 0.65;
constexpr double longestSeconds = 1.0;
constexpr KdfCost strongCost{3, 256 * 1024};
constexpr quint32 measuredFloorKiB = 64 * 1024;
constexpr quint32 measuredFloorOperations = 3;

thread_local quint64 spentWork = 0;

} // namespace

bool isAcceptable(const KdfCost& cost)
{
    return cost.memoryKiB >= smallestMemoryKiB && cost.memoryKiB <= largestMemoryKiB &&
           cost.operations >= 1 && cost.operations <= mostOperations;
}

KdfCost dearer(const KdfCost& one, const KdfCost& other)
{
    const auto work = [](const KdfCost& cost) { return quint64{cost.operations} * cost.memoryKiB; };
    return work(other) > work(one) ? other : one;
}

Result<Secret> passwordKey(const Secret& password, const QByteArray& salt, const KdfCost& cost)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    Q_ASSERT(isAcceptable(cost));
    static const char nothing = 0; // Argon2id takes an empty password, but no null pointer
    const char* text = password.isEmpty() ? &nothing : reinterpret_cast<const char*>(password.data());
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    spentWork += quint64{cost.memoryKiB} * cost.operations;
    const int failed =
        crypto_pwhash(key.data(), key.size(), text, password.size(), readable(salt), cost.operations,
                      std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) {
        return fail(ErrorCode::Failed,
                    QCoreApplication::translate("PasswordKey",
                                                "There is too little free memory to check the password."),
                    QStringLiteral("crypto_pwhash failed at %1 KiB").arg(cost.memoryKiB));
    }
    return key;
}

quint64 passwordKeyWork()
{
    return spentWork;
}

QByteArray wrapSeed(const Secret& seed, const Secret& key, const QByteArray& nonce, const QByteArray& context)
{
    Q_ASSERT(nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray wrapped(static_cast<qsizetype>(seed.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES),
                       Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(wrapped), nullptr, seed.data(), seed.size(),
                                               readable(context), length(context), nullptr, readable(nonce),
                                               key.data());
    return wrapped;
}

std::optional<Secret> unwrapSeed(const QByteArray& wrapped, const Secret& key, const QByteArray& nonce,
                                 const QByteArray& context)
{
    if (length(wrapped) <= crypto_aead_xchacha20poly1305_ietf_ABYTES ||
        length(nonce) != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) {
        return std::nullopt;
    }
    Secret seed(length(wrapped) - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        seed.data(), nullptr, nullptr, readable(wrapped), length(wrapped), readable(context), length(context),
        readable(nonce), key.data());
    return failed != 0 ? std::nullopt : std::optional<Secret>(std::move(seed));
}

KdfCost chooseKdfCost(const KdfTimer& timer)
{
    KdfCost cost = strongCost;
    double seconds = timer(cost);
    while (seconds > longestSeconds && cost.memoryKiB > measuredFloorKiB) {
        cost.memoryKiB /= 2;
        seconds = timer(cost);
    }
    if (seconds < shortestSeconds) {
        const double passes = std::ceil(cost.operations * wantedSeconds / std::max(seconds, 0.001));
        cost.operations =
            static_cast<quint32>(std::clamp(passes, double{measuredFloorOperations}, double{mostOperations}));
    }
    return cost;
}

KdfCost measureKdfCost()
{
    return chooseKdfCost([](const KdfCost& cost) {
        const Secret password = Secret::random(16);
        const QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
        QElapsedTimer timer;
        timer.start();
        // Without the memory for this cost it counts as too slow, so that a smaller one is tried.
        return passwordKey(password, salt, cost) ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : 1e9;
    });
}

} // namespace lotsbok
