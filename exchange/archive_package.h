// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lotsbok {

/// A document of the package: what was decided, printed or attached.
struct ArchiveFile {
    QString name{};      ///< within "representations/rep1/data": "dokument/001-bilaga-3.1.pdf"
    QString mediaType{}; ///< "application/pdf"
    QString title{};     ///< for people
    QDateTime at{};      ///< registered or received, UTC
    QByteArray content{};
};

/// A closed case as a submission package: E-ARK SIP 2.1 and so FGS Paketstruktur 2.0
/// (docs/archive-format.md).
struct ArchivePackage {
    QString id{};       ///< "uuid-…": of the package and its folder
    QString district{}; ///< who made the records and hands them over
    QString number{};   ///< of the case
    QString type{};     ///< "SIG vuxna", "SIG unga"
    QString person{};
    QString personNumber{};
    QDate openedOn{};
    QDate closedOn{};
    QString decidedBy{};
    QDateTime when{}; ///< UTC; everything of the package is of that time
    QList<ArchiveFile> files{};
};

/// The package as one ustar file: METS.xml with the SHA-256 of every file, premis.xml, arende.xml with its
/// schema, the documents. The same package gives the same bytes; characters that XML cannot hold are left out
/// of titles. Errors: those of tarOf.
Result<QByteArray> archivePackageFile(const ArchivePackage& package);

} // namespace lotsbok
