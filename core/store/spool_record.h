// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"
#include "core/security/key_file.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

namespace lotsbok {

/// What a station without the pen writes down for the writer to take into the book: who opened what, and
/// drafts. Each record is signed by its user, over its place in its spool as well.
struct SpoolRecord {
    enum class Kind {
        Access,  ///< one entry of the log
        Draft,   ///< a draft was saved
        Discard, ///< a draft was thrown away
    };
    Kind kind = Kind::Access;
    UserId user = UserId::create();
    QString station;
    QDateTime at; ///< UTC, by the station's clock
    QByteArray signature;

    // Access
    QString action;
    QString subject;
    QString reason;               ///< as stated; empty: none was needed
    QUuid reasonId;               ///< of its row in the history
    QByteArray salt, contentHash; ///< of the reason, as the chain keeps them (AuditLog)

    // Draft; of a discarded one only subject and formId
    FormDraft draft;
    QByteArray base; ///< draftHash() of what it replaces; empty: there was none
};

/// What the user signs. Of an access everything that the log keeps, so that the log's row proves itself.
QByteArray spoolProof(const QUuid& spool, qint64 number, const SpoolRecord& record);
void signRecord(const QUuid& spool, qint64 number, const UserKeys& keys, SpoolRecord& record);

/// One record as bytes, and back. Errors: Damaged.
QByteArray spoolBytes(const SpoolRecord& record);
Result<SpoolRecord> spoolRecord(const QByteArray& bytes);

/// Of what a draft says, not of when it was saved; empty for none.
QByteArray draftHash(const std::optional<FormDraft>& draft);

} // namespace lotsbok
