// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/description.h"
#include "core/model/records.h"

#include <array>

namespace lotsbok {

using SignatureId = Id<struct SignatureTag>;

/// How something was signed. Whoever is no user signs on paper, of which a user is the witness, or by
/// drawing.
enum class SignManner { OwnKey, Paper, Drawn };
inline Words wordsOf(SignManner)
{
    static constexpr std::array words{"own-key", "paper", "drawn"};
    return words;
}

/// One signature of one version of a registered form or record. Made once and never changed: what is signed
/// anew gets another. The key is always that of the user who made it: the signer, or the witness.
struct Signature {
    SignatureId id = SignatureId::create();
    SubjectRef subject{};
    QString kind{}; ///< "response", or RecordInfo::kind
    QUuid record{};
    int recordVersion = 0;
    QString part{}; ///< a form's signature field ("headSignature"), or a record's part ("decision")
    SignManner manner = SignManner::OwnKey;
    std::optional<UserId> signer{}; ///< with OwnKey; nobody who is no user
    QString signerName{};
    std::optional<UserId> deputyFor{};
    QByteArray content{};       ///< canonical JSON (RFC 8785), docs/book-format.md
    QByteArray contentSha256{}; ///< of content
    QByteArray publicKey{};     ///< Ed25519, of `by`
    QByteArray signature{};     ///< Ed25519
    QDateTime at{};             ///< UTC
    UserId by = UserId::create();
    bool operator==(const Signature&) const = default;
};

/// One field that is not what it was, by its name in the JSON.
struct FieldChange {
    QString field{};
    QJsonValue from{}; ///< undefined where there was nothing
    QJsonValue to{};
    bool operator==(const FieldChange&) const = default;
};

enum class SignatureState {
    Valid,
    ChangedSince, ///< good, but a newer version stands that nobody has signed at this part
    Altered,      ///< the signed version in the book is not what was signed
    Broken,       ///< the signature does not fit its own content
    UnknownKey,   ///< not the key that the book pins to whoever made it
    Gone,         ///< what was signed is not in the book
};

/// What became of what was signed.
struct SignatureCheck {
    Signature signature{};
    SignatureState state = SignatureState::Valid;
    QList<FieldChange> changes{}; ///< of ChangedSince and Altered
    int latestVersion = 0;
    QString changedBy{};     ///< display name, as the log says; empty: the log knows nothing of it
    QDateTime changedAt{};   ///< UTC; invalid with an empty changedBy
    QString byName{};        ///< display name of who made the signature
    QString deputyForName{}; ///< display name; empty without
    [[nodiscard]] bool isForged() const { return state > SignatureState::ChangedSince; }
};

} // namespace lotsbok
