// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R36: texts for the journal of record.
#include "exchange/disclosure_private.h"

#include <QCryptographicHash>

namespace lotsbok {

Result<DisclosureRecord> Disclosure::copyForJournal(CaseId caseId, const QString& text, const QString& record)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidInput, DoorText::tr("There is no text to copy to the journal."));
    }
    DisclosureRecord copied;
    copied.subject = SubjectRef::of(caseId);
    copied.recipient = recorded(Recipient::OwnFile);
    copied.basis = fixedBasis(Recipient::OwnFile);
    copied.what =
        QStringLiteral("Text till journalen"); // on record: Swedish whatever the screen's language is
    copied.record = record;
    copied.contentSha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    copied.channel = QStringLiteral("clipboard");
    copied.at = m_session.nowUtc();
    return m_session.recordDisclosure(copied);
}

} // namespace lotsbok
