// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// What kind of failure an Error is. Each kind has one exit code in the command line's contract
/// (docs/cli.md).
enum class ErrorCode {
    Failed,           ///< 1: anything without a kind of its own
    InvalidInput,     ///< 1: a value that cannot be; the text names the field and the reason
    NotFound,         ///< 1: no such record, or none that this user may know of
    Cancelled,        ///< 1: the person cancelled; never shown as an error
    Usage,            ///< 2: wrong usage of the command line
    RuleSaysNo,       ///< 3: a rule of process.md refuses
    ReasonNeeded,     ///< 3: somebody else's case; Session::stateReason opens it
    WrongCredentials, ///< 4: user or password wrong; never says which
    NoPermission,     ///< 4: the role does not allow it
    NotABook,         ///< 5: the file is not a book
    Damaged,          ///< 5: damaged page, cut file, damaged key file
    Tampered,         ///< 5: the audit chain, a signature or a MAC does not verify
    InUse,            ///< 6: locked by another process or station
    NewerVersion,     ///< 7: written by a newer program
    NoSpace,          ///< 8: the disk is full
    FileSystem,       ///< 8: read-only file or folder, no permission, input/output error
    Conflict,         ///< 9: the record changed meanwhile
};

/// A failure as a value: a kind to branch on, one sentence for the person, and a detail for the log.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    QString text;   ///< one translated sentence for the person; may name a field, never a person
    QString detail; ///< technical, untranslated, without personal data; may be empty

    bool operator==(const Error&) const = default;
};

/// The exit code that the command line's contract gives this kind of failure (1–9).
int exitCode(ErrorCode code);

} // namespace lotsbok
