// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/print/form_printer.h"

namespace lotsbok {

/// R14, architecture.md "One door out": the only place from which anything about a person leaves the book.
/// Fails closed: no recipient, no basis or no record → no file.
class Disclosure {
public:
    enum class Recipient { OwnFile, Person };

    explicit Disclosure(Session& session) : m_session(session) {}

    struct Released {
        DisclosureRecord record;
        QByteArray bytes;
    };

    /// Prints a stored response and records the release of exactly those bytes, then writes `path` atomically
    /// (0600, directory synced; an existing file is replaced only with `overwrite`). The record names no path.
    Result<Released> printToFile(const FormResponse& response, Recipient recipient, const QString& path, bool overwrite = false);

    /// The same bytes to a CUPS queue; the record is made before the first byte leaves.
    Result<Released> printToPrinter(const FormResponse& response, Recipient recipient, const QString& queue, int copies = 1);

    /// What printToFile would release, for the preview inside the program; nothing leaves and nothing is recorded but the read.
    Result<PrintedForm> preview(const FormResponse& response, Recipient recipient, PdfProfile profile = PdfProfile::Archive);
    Result<PrintedForm> previewDraft(const FormDraft& draft);

    /// A blank form holds nothing about anybody: no session, no record.
    static Result<PrintedForm> blank(const FormDefinition& form, const Letterhead& letterhead, const QDateTime& when);
    static Result<void> blankToFile(const FormDefinition& form, const Letterhead& letterhead, const QDateTime& when,
                                    const QString& path, bool overwrite = false);

    /// Names of the CUPS queues; empty without CUPS.
    static QStringList printers();

private:
    Session& m_session;
};

/// Writes bytes to `path` through a temporary file beside it, synced with its directory.
/// Errors: FileSystem, NoSpace.
Result<void> writeFileSafely(const QString& path, const QByteArray& bytes, bool overwrite);

} // namespace lotsbok
