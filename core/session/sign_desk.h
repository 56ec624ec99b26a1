// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signing.h"
#include "core/session/session.h"

namespace lotsbok {

/// Architecture, idea 7: signed means fixed. What can be signed, by whom, with the user's own key or, for who
/// is no user, on paper or drawn with the user as witness; and whether what was signed still stands. A
/// registered form is of the kind "response"; of the described records, those of placesOfRecord() are signed.
///
/// A signature is of one version. A correction is a new version and unsigned until it is signed anew; what
/// differs can be told field by field. Rights are those of reading what is signed, and signRight()'s. Errors
/// as Session; RuleSaysNo where the rules of signing refuse, Conflict when the version is not the latest.
class SignDesk {
public:
    explicit SignDesk(Session& session)
        : m_session(session)
    {}

    struct Place {
        SignPlace place{};
        SignRight right{};
        std::optional<SignatureCheck> signature{}; ///< the newest at this place, of whatever version
        /// Nothing is left to do here for the latest version.
        [[nodiscard]] bool isSigned() const { return signature && signature->state == SignatureState::Valid; }
    };
    /// What can be signed of the latest version, in the form's order; empty where nobody signs. Changes name
    /// fields only.
    struct Paper {
        SubjectRef subject{};
        QString kind{};
        QUuid id{};
        int version = 0;
        QList<Place> places{};
    };
    Result<Paper> paper(const QString& kind, const QUuid& id);
    /// All of them, oldest first. Changes name fields only: no read.
    Result<QList<SignatureCheck>> signatures(const QString& kind, const QUuid& id);
    /// One with what its fields were and are; logged as a read.
    Result<SignatureCheck> check(SignatureId id);

    /// With the user's own key. What follows is saved in the same transaction: the talk is signed (R25), the
    /// measures are decided (R18).
    Result<Signature> sign(const QString& kind, const QUuid& id, int version, const QString& part);
    /// Signed by hand: on a paper that the user has seen, or drawn here (strokes).
    struct ByHand {
        QString name{};        ///< of who signed
        QDate on{};            ///< the day on the paper, not to come; not for a drawn one
        SignStrokes strokes{}; ///< empty: on paper
    };
    Result<Signature> registerByHand(const QString& kind, const QUuid& id, int version, const QString& part,
                                     const ByHand& hand);

    /// What a print's code says of the book, for the version that was printed.
    struct Print {
        FormResponse response{}; ///< without its answers
        int latestVersion = 0;
        bool isSame = false;                ///< what the book holds of that version is what was printed
        bool sealIsHere = true;             ///< the code's own signature is one of the book's
        QList<SignatureCheck> signatures{}; ///< of that version, fields by name only
        std::optional<DisclosureRecord> release{}; ///< of exactly the file that was looked at
    };
    /// A typed or read code, and the SHA-256 of the file that it was read from and of its older states, if
    /// any. Logged as a read. Errors: InvalidInput for what is no code, NotFound for a print that the user
    /// may not know of, too.
    Result<Print> checkPrint(const QString& code, const QList<QByteArray>& fileSha256 = {});

private:
    struct Under; ///< what is being signed, with the rights to it
    Result<Under> open(const QString& kind, const QUuid& id);
    Result<Under> openForSigning(const QString& kind, const QUuid& id, int version, const QString& part);
    Result<Signature> store(const Under& under, Signature value, const ByHand& hand);
    Result<int> saveWhatFollows(const Under& under);

    Session& m_session;
};

} // namespace lotsbok
