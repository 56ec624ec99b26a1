// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R31: de-identified follow-up leaves for socialförvaltningen.
#include "core/session/deidentified_desk.h"
#include "exchange/disclosure_private.h"

namespace lotsbok {

namespace {

QString monthOnRecord(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

/// Words of the register: Swedish whatever the screen's language is.
QString describedParcel(const DeidentifiedParcel& parcel)
{
    const DeidentifiedFile& file = parcel.file;
    const QString from = monthOnRecord(file.period.from);
    const QString months = file.period.from == file.period.to
                               ? from
                               : QStringLiteral("%1–%2").arg(from, monthOnRecord(file.period.to));
    const QString kind = file.kind == DeidentifiedKind::Entry  ? QStringLiteral("vid inskrivning")
                         : file.kind == DeidentifiedKind::Exit ? QStringLiteral("vid utskrivning")
                                                               : QStringLiteral("för perioden");
    const QString rows =
        file.table.rows() == 1 ? QStringLiteral("1 rad") : QStringLiteral("%1 rader").arg(file.table.rows());
    return QStringLiteral("Avidentifierad uppföljning %1 %2, %3, %4")
        .arg(kind, months, rows,
             parcel.isSealed ? QStringLiteral("förseglad till mottagaren") : QStringLiteral("oförseglad"));
}

} // namespace

Result<Disclosure::Released> Disclosure::deidentifiedToFile(const DeidentifiedOrder& order,
                                                            const QByteArray& seen,
                                                            const DeidentifiedTerms& terms,
                                                            const QString& path, bool overwrite)
{
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    auto parcel = DeidentifiedDesk(m_session).make(order, seen, terms);
    if (!parcel) {
        return fail(parcel.error());
    }
    DisclosureRecord release;
    release.subject = order.caseId ? SubjectRef::of(*order.caseId) : SubjectRef::district();
    release.recipient = DisclosureRecord::Recipient::Party;
    release.recipientName = QStringLiteral("Socialförvaltningen");
    release.basis = QStringLiteral("Avidentifierad uppföljning till socialförvaltningen (bilaga 3.4)");
    release.what = describedParcel(*parcel);
    release.balance = terms.because.trimmed();
    if (!release.balance.isEmpty()) {
        release.decidedBy = m_session.user().id;
    }
    return toFile(Prepared{std::move(release), {}, {}, std::move(parcel->bytes)}, path, overwrite);
}

} // namespace lotsbok
