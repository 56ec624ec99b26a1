// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace lotsbok {

/// Form definitions by hash, drafts, registered responses and the door's register. What is about a sealed
/// case is there for its readers only (R39, core/store/secret_cases.h).
class FormRepository {
public:
    explicit FormRepository(Store& store)
        : m_store(store)
    {}

    // Definitions are kept for ever, so that an old answer opens with its own version
    Result<void> keepDefinition(const QByteArray& hash, const QByteArray& json);
    Result<QByteArray> definition(const QByteArray& hash); ///< NotFound

    // Drafts are working papers of one user: durable, but no part of history and audit until they are
    // registered
    Result<void> saveDraft(const FormDraft& value);
    Result<std::optional<FormDraft>> draft(const SubjectRef& subject, const QString& formId);
    Result<QList<FormDraft>> drafts(); ///< newest first
    Result<void> discardDraft(const SubjectRef& subject, const QString& formId);

    // Responses
    /// A new version, and this user's draft of it gone, in one transaction. Errors: Conflict when
    /// `value.version` is not the latest, NotFound for an unknown definition.
    Result<FormResponse> registerResponse(const FormResponse& value, const QString& registeredBy);
    Result<QList<FormResponse>> responses(const SubjectRef& subject); ///< latest versions, newest first
    Result<FormResponse> response(ResponseId id, int version);        ///< 0 = latest

    /// The first version, latest or not, that `wanted` takes; read one by one.
    Result<std::optional<FormResponse>> findVersion(const std::function<bool(const FormResponse&)>& wanted);

    // The door's register
    Result<DisclosureRecord> recordDisclosure(const DisclosureRecord& value);
    Result<QList<DisclosureRecord>> disclosures(const SubjectRef& subject); ///< newest first
    /// The release of exactly these bytes; nothing when none is known.
    Result<std::optional<DisclosureRecord>> disclosureOf(const QByteArray& contentSha256);

private:
    Result<int> latestVersion(ResponseId id, const SubjectRef& subject, const QString& formId);
    Result<void> insertVersion(const FormResponse& value);

    Store& m_store;
};

/// The columns of a release, and a release from a row that selects them first.
QByteArray disclosureColumns();
Result<DisclosureRecord> readDisclosure(const Statement& row);

/// What the history keeps of a registered version: which form, and the SHA-256 of its answers as stored.
QJsonObject responseHistory(const QString& formId, int formVersion, const QByteArray& definition,
                            const QByteArray& answers);

} // namespace lotsbok
