// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/disclosure.h"

#include <QCoreApplication>

namespace lotsbok {

// What the files of the door share.

struct DoorText {
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

/// What is ready to leave, and the record of it.
struct Disclosure::Prepared {
    DisclosureRecord release; ///< as it will be recorded, without channel and hash
    QString title;            ///< "Bilaga 3.1": safe to show in a print queue
    PrintedForm printed{};
    QByteArray content{}; ///< in place of a print: a calendar file, an attachment
    QString extent{};     ///< of a copy for one reader: what is in it
    [[nodiscard]] const QByteArray& bytes() const { return content.isEmpty() ? printed.pdf : content; }
};

/// What a party may have: of its scopes, or what is asked for on a legal ground (R14).
QList<InfoKind> coveredKinds(const CaseFile& file, const DisclosureRequest& request, const QDateTime& now);

/// What the head of every page says about whom the paper concerns, and whether R26 protects that person.
struct SubjectOnPaper {
    QString line;
    bool isProtected = false;
};
Result<SubjectOnPaper> subjectOnPaper(Session& session, const SubjectRef& subject);
/// The district's, with its logo.
Result<Letterhead> letterheadOf(Session& session);

/// The words of that form; its own for an empty id, InvalidInput for one that the form does not have.
Result<PaperWords> wordsFor(const QString& formId, const QString& id);

/// Words of the paper and the register: Swedish whatever the screen's language is.
QString recipientOnPaper(Disclosure::Recipient recipient);
QString fixedBasis(Disclosure::Recipient recipient);
DisclosureRecord::Recipient recorded(Disclosure::Recipient recipient);

Result<void> checkPrinting(const QString& queue, const PrintManner& manner);

/// "kind:uuid@version"
QString exactVersion(const QString& kind, const QUuid& id, int version);

} // namespace lotsbok
