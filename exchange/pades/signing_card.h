// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "exchange/pades/cms_message.h"

#include <QDateTime>
#include <QList>
#include <memory>
#include <optional>

namespace lotsbok {

/// What can stand in the way of signing with a card. Error::detail begins with the word, for programs.
enum class CardProblem {
    ModuleMissing, ///< "module-missing"
    NoCard,        ///< "no-card"
    WrongCard,     ///< "wrong-card": another certificate than the one that was asked for
    SeveralKeys,   ///< "several-keys": name one
    Expired,       ///< "expired"
    NotYetValid,   ///< "not-yet-valid"
    PinWrong,      ///< "pin-wrong"
    PinLocked,     ///< "pin-locked"
    NoKey,         ///< "no-key"
    CardTakenOut,  ///< "card-taken-out"
    SigningFailed, ///< "signing-failed"
};
std::optional<CardProblem> cardProblem(const Error& error);

/// How many tries of the PIN are left, as far as cards tell.
enum class PinTries { Enough, FewLeft, LastOne };

struct PinQuestion {
    QString card{}; ///< the token's name
    QString signer{};
    PinTries tries = PinTries::Enough;
};

struct CardRequest {
    QString module{};      ///< path of the card's PKCS #11 library
    QString certificate{}; ///< the name on it, or the first hexadecimal digits of its SHA-256; empty: the
                           ///< only one
    QDateTime now{};
    /// Asked once, and never again: a card locks itself after a few wrong tries. A failure is passed on.
    std::function<Result<Secret>(const PinQuestion&)> askPin{};
};

/// A certificate that could sign, as a card shows it before any PIN.
struct CardCertificate {
    QString card{}; ///< the token's name
    QString signer{};
    QString issuer{};
    QString fingerprint{}; ///< SHA-256 in hexadecimal digits, as CardRequest::certificate takes it
    QDateTime from{};      ///< UTC, with `to`: when it is valid
    QDateTime to{};
    PinTries tries = PinTries::Enough;
    bool isLocked = false; ///< after too many wrong PINs
    /// What is in the way on a day, before a PIN is asked for.
    [[nodiscard]] std::optional<CardProblem> problemAt(const QDateTime& now) const;
};

/// The sentence that goes with a problem, as errors have it.
QString cardProblemText(CardProblem problem);

/// A service card in its reader, through PKCS #11 (NSS), for as long as the object lives. One at a time in
/// the process.
class SigningCard {
public:
    /// Finds the certificate, checks its days, asks for the PIN and takes the key. Errors: see CardProblem;
    /// WrongCredentials for a wrong PIN, InUse for a locked card, otherwise Failed or InvalidInput.
    static Result<std::unique_ptr<SigningCard>> open(const CardRequest& request);
    /// What could sign in all readers of a module; asks for nothing. Errors: ModuleMissing, NoCard.
    static Result<QList<CardCertificate>> look(const QString& module);
    ~SigningCard();
    SigningCard(const SigningCard&) = delete;
    SigningCard& operator=(const SigningCard&) = delete;

    [[nodiscard]] const QString& signerName() const;
    [[nodiscard]] const QString& issuerName() const; ///< of the certificate
    [[nodiscard]] CmsSigner cmsSigner();             ///< not longer than the card

private:
    struct Private;
    explicit SigningCard(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lotsbok
