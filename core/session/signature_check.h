// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signing.h"
#include "core/store/signature_repository.h"

#include <QStringList>

namespace lotsbok {

/// What is signed, before it is bytes: docs/book-format.md names every member.
struct SignedContent {
    QUuid book{};
    SignatureRepository::Thing thing{};
    Signature signature{}; ///< who, how, when; without content, key and signature
    SignStrokes strokes{}; ///< of a drawn one
    QDate paperOn{};       ///< the day that stands on the paper
};
Result<QByteArray> signedBytes(const SignedContent& content);

/// What the Ed25519 signature is made over: a fixed word for what it is, then the content's SHA-256.
QByteArray signedMessage(const QByteArray& contentSha256);

/// Compares a signature with its own content, with the key that the book pins to whoever made it and with
/// what the book holds now. A failure is one of reading; what is wrong is a state.
Result<SignatureCheck> checkSignature(Store& store, const Signature& signature);

/// Over the whole book, as sentences that name record, user and time; empty when all is good. What was
/// changed by a new version is nothing wrong.
Result<QStringList> signatureProblems(Store& store);

/// The day that stands on a signed paper; invalid for others.
QDate paperDayOf(const Signature& signature);

/// The strokes of a drawn signature; empty for others.
SignStrokes strokesOf(const Signature& signature);

} // namespace lotsbok
