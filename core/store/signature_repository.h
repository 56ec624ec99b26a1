// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/signature.h"
#include "core/store/store.h"

namespace lotsbok {

/// Signatures and what they are of. They are only ever added. What is about a sealed case is there for its
/// readers only (R39, core/store/secret_cases.h); all other rights are the Session's.
class SignatureRepository {
public:
    explicit SignatureRepository(Store& store)
        : m_store(store)
    {}

    /// A version of a registered form, or of a record that can be signed.
    struct Thing {
        SubjectRef subject{};
        QString kind{};
        QUuid id{};
        int version = 0;
        int latestVersion = 0;
        QString formId{}; ///< of a form, with
        int formVersion = 0;
        QByteArray definition{}; ///< its hash
        QJsonObject fields{};    ///< answers, or the record's fields as the history names them
        std::optional<UserId> maker{};
    };

    // Query
    /// Version 0: the latest. Of sealed cases too: the caller asks for the right to `subject`. NotFound for a
    /// kind that there is not, too. An older version of a record is what its history says.
    Result<Thing> thing(const QString& kind, const QUuid& id, int version);
    Result<Signature> signature(SignatureId id);                             ///< NotFound
    Result<QList<Signature>> ofRecord(const QString& kind, const QUuid& id); ///< oldest first
    Result<QList<Signature>> ofSubject(const SubjectRef& subject);           ///< oldest first
    Result<QList<Signature>> all(); ///< sealed ones too: for checking the book, never for showing
    /// A user's key as the book pins it and name; empty without such a user.
    struct KeyHolder {
        QByteArray signPublic{};
        QString name{};
    };
    Result<KeyHolder> holder(UserId id);
    /// Who wrote a version of a record, when, and what the history keeps of it.
    struct Written {
        QString by{};
        QDateTime at{};
        QJsonObject after{};
    };
    Result<std::optional<Written>> written(const QString& kind, const QUuid& id, int version);

    // Change
    /// With history and audit ("signature.create"), in one transaction.
    Result<void> add(const Signature& value);

private:
    Result<Thing> response(const QUuid& id, int version);

    Store& m_store;
};

} // namespace lotsbok
