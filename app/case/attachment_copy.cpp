// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/attachment_copy.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString copySuffix(const Attachment& attachment)
{
    return attachment.mediaType == QLatin1String("application/pdf") ? QStringLiteral("pdf")
           : attachment.mediaType == QLatin1String("image/png")     ? QStringLiteral("png")
                                                                    : QStringLiteral("jpg");
}

} // namespace

QString copyNameOf(const Attachment& attachment)
{
    return QStringLiteral("bifogad-handling-%1.%2")
        .arg(attachment.on.toString(Qt::ISODate), copySuffix(attachment));
}

QString copyFilterOf(const Attachment& attachment)
{
    const QString suffix = copySuffix(attachment);
    return suffix == QLatin1String("pdf")
               ? QCoreApplication::translate("AttachmentCopy", "PDF (*.pdf)")
               : QCoreApplication::translate("AttachmentCopy", "Image (*.%1)").arg(suffix);
}

ContentPage::Outlet copyOutlet(const Attachment& attachment)
{
    return {copyNameOf(attachment), copyFilterOf(attachment),
            [caseId = attachment.caseId, id = attachment.id](Disclosure& door, Disclosure::Recipient to,
                                                             const QString& path) {
                return door.attachmentToFile({caseId, id, {}, to}, path, true);
            }};
}

} // namespace lotsbok
