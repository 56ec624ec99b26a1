// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/disclosure_private.h"
#include "exchange/pades/pdf_signer.h"
#include "exchange/pades/signing_card.h"

namespace lotsbok {

namespace {

/// What the paper shows of it: Swedish whatever the screen's language is.
QStringList shownOnPaper(const SigningCard& card, const QDateTime& when)
{
    const QString at = toLocalTime(when).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {QStringLiteral("Elektroniskt undertecknad av %1").arg(card.signerName()),
            card.issuerName().isEmpty() || card.issuerName() == card.signerName()
                ? at
                : QStringLiteral("%1, certifikat från %2").arg(at, card.issuerName())};
}

Result<QByteArray> signedWithCard(const QByteArray& pdf, const QString& field, const QString& title,
                                  const CardRequest& request)
{
    const auto fields = emptySignatureFields(pdf);
    if (!fields) {
        return fail(fields.error());
    }
    if (fields->isEmpty() || (!field.isEmpty() && !fields->contains(field))) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("This form has no such place for an electronic signature."));
    }
    const auto card = SigningCard::open(request);
    if (!card) {
        return fail(card.error());
    }
    const CmsSigner signer = (*card)->cmsSigner();
    PdfSigning signing;
    signing.field = field.isEmpty() ? fields->first() : field;
    signing.signer = (*card)->signerName();
    signing.reason = title;
    signing.when = request.now;
    signing.shown = shownOnPaper(**card, request.now);
    signing.cms = [&signer](const QByteArray& digest) { return cmsMessage(digest, signer); };
    return signPdf(pdf, signing);
}

} // namespace

Result<Disclosure::Released> Disclosure::signToFile(const FormResponse& response, Recipient recipient,
                                                    const QString& field, CardRequest card,
                                                    const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    auto prepared = prepare(response, recipient);
    if (!prepared) {
        return fail(prepared.error());
    }
    card.now = m_session.nowUtc();
    auto signedPdf = signedWithCard(prepared->printed.pdf, field, prepared->title, card);
    if (!signedPdf) {
        return fail(signedPdf.error());
    }
    prepared->printed.pdf = std::move(*signedPdf);
    return toFile(std::move(prepared), path, overwrite);
}

} // namespace lotsbok
