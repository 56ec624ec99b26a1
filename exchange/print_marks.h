// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

/// Puts on a print who has signed the version that is printed, and the codes by which the paper is checked.
/// Signatures that do not hold are left out. Errors: those of the Session.
Result<void> markPrint(Session& session, const FormResponse& response, PrintJob& job);

/// What a PDF file says of itself: the code, and the SHA-256 of the file and of what it was before each later
/// addition (a signature with a card adds to the end).
struct PrintInFile {
    QString code{};
    QList<QByteArray> sha256{};
};
/// The file is not trusted: at most 64 MiB and 256 MiB unpacked, read without repair. InvalidInput for what
/// is no PDF file or holds no code of ours.
Result<PrintInFile> readPrintFile(const QByteArray& pdf);

} // namespace lotsbok
