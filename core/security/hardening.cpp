// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"

#include "core/security/password_key.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <array>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace lotsbok {

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

Secret secretFromHex(const char* digits)
{
    const QByteArray bytes = hex(digits);
    return Secret::fromBytes(
        {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

bool equals(const Secret& secret, const QByteArray& bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()),
                                   static_cast<qsizetype>(secret.size())) == bytes;
}

/// Cross-checked with the reference implementation: printf 'lotsbok self test' | argon2 0123456789abcdef -id
/// -t 2 -k 256
bool argon2idIsRight()
{
    const char* password = "lotsbok self test";
    Secret key(32);
    const int failed = crypto_pwhash(key.data(), key.size(), password, 17,
                                     reinterpret_cast<const unsigned char*>("0123456789abcdef"), 2,
                                     256 * 1024, crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 &&
           equals(key, hex("a91f41fe1a6124cc3b39887de027ec2dc670fac6a8072d30d99b78ea9a8b4cef"));
}

/// draft-irtf-cfrg-xchacha-03, A.3.1
bool xchacha20Poly1305IsRight()
{
    const QByteArray wrapped = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0"
                                   "b4aa6440bf3a82f4eda7e39ae64c6708c54c"
                                   "216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b238"
                                   "3565d3fff921f9664c97637da9768812f61"
                                   "5c68b13b52ec0875924c1c7987947deafd8780acf49");
    const QByteArray plain =
        QByteArrayLiteral("Ladies and Gentlemen of the class of '99: If I could offer you only one "
                          "tip for the future, sunscreen would be it.");
    const Secret key = secretFromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray context = hex("50515253c0c1c2c3c4c5c6c7");
    const std::optional<Secret> unwrapped = unwrapSeed(wrapped, key, nonce, context);
    return unwrapped && equals(*unwrapped, plain) && wrapSeed(*unwrapped, key, nonce, context) == wrapped &&
           !unwrapSeed(wrapped, key, nonce, hex("00"));
}

/// RFC 8032, 7.1, test 2
bool ed25519IsRight()
{
    const Secret seed = secretFromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    UserKeys keys;
    keys.signPublic.resize(crypto_sign_PUBLICKEYBYTES);
    keys.signPrivate = Secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.signPublic.data()),
                             keys.signPrivate.data(), seed.data());
    const QByteArray message = hex("72");
    const QByteArray signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    return keys.signPublic == hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") &&
           signBytes(keys, message) == signature && isSignedBy(keys.signPublic, message, signature) &&
           !isSignedBy(keys.signPublic, hex("73"), signature);
}

/// A box sealed once by libsodium to the private key 01 02 … 20; its public key was cross-checked with
/// OpenSSL.
bool sealedBoxIsRight()
{
    const Secret sealPrivate =
        secretFromHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
    const QByteArray sealPublic = hex("07a37cbc142093c8b755dc1b10e86cb426374ad16aa853ed0bdfc0b2b86d1c7c");
    const QByteArray box = hex("c336f3ad9d5b596b4ef5f1be833fabec9a586768813ee3c085a6a88421a9c877"
                               "8ee8dd288959eb7a9f9adc1a9db8664efacaf468839d9e4ba87756554d4a50e5");
    const std::optional<Secret> opened = unseal(box, sealPublic, sealPrivate);
    QByteArray derived(crypto_scalarmult_BYTES, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char*>(derived.data()), sealPrivate.data());
    return derived == sealPublic && opened && equals(*opened, QByteArray(16, 'B'));
}

bool blake2bIsRight()
{
    return blake2b(QByteArrayLiteral("abc")) ==
           hex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

bool sha256IsRight()
{
    return QCryptographicHash::hash(QByteArrayLiteral("abc"), QCryptographicHash::Sha256) ==
           hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

bool sqlcipherIsLinked()
{
    return sqlite3_compileoption_used("HAS_CODEC") != 0;
}

struct KnownAnswer {
    const char* name;
    bool (*isRight)();
};

constexpr std::array<KnownAnswer, 7> knownAnswers{{
    {"Argon2id", argon2idIsRight},
    {"XChaCha20-Poly1305", xchacha20Poly1305IsRight},
    {"Ed25519", ed25519IsRight},
    {"X25519 sealed box", sealedBoxIsRight},
    {"BLAKE2b", blake2bIsRight},
    {"SHA-256", sha256IsRight},
    {"SQLCipher", sqlcipherIsLinked},
}};

} // namespace

Result<void> hardenProcess()
{
    const rlimit noCore{0, 0};
    const bool done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && ::setrlimit(RLIMIT_CORE, &noCore) == 0;
    ::umask(S_IRWXG | S_IRWXO);
    if (!done) {
        return fail(ErrorCode::Failed,
                    QCoreApplication::translate("Hardening",
                                                "The system did not let the program protect its memory."));
    }
    return {};
}

Result<void> selfTest()
{
    const auto broken = [](const char* name) {
        return fail(
            ErrorCode::Failed,
            QCoreApplication::translate(
                "Hardening", "The encryption of this computer failed its self-test; nothing was opened."),
            QString::fromLatin1(name));
    };
    if (sodium_init() < 0) {
        return broken("sodium_init");
    }
    for (const KnownAnswer& answer : knownAnswers) {
        if (!answer.isRight()) {
            return broken(answer.name);
        }
    }
    return {};
}

} // namespace lotsbok
