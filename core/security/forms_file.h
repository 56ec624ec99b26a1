// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/security/key_file.h"

#include <QDateTime>
#include <QList>

namespace lotsbok {

// The two files beside a book by which an administrator, who holds no key to it, installs bilagor in the
// district's own wording (docs/book-format.md, "Forms beside the book"). Nothing in them is secret: wordings,
// ids of accounts and times. Every entry is signed.

/// Which of the two files; a signature for the one counts for nothing in the other.
enum class FormsFile {
    Inbox, ///< NAME.lotsbok-forms: what an administrator hands over
    List,  ///< NAME.lotsbok-forms-list: what the book uses, told by whoever had the pen
};

enum class FormStep { Install, Withdraw, Refuse };

/// One step of one form. In the list: how it stands now (Install: in use).
struct HandedForm {
    FormStep step = FormStep::Install;
    QString form{};               ///< "3.1": 1 to 20 characters
    int version = 0;              ///< 1000–999999
    QByteArray definition{};      ///< canonical JSON of that form and version; of Install only
    QString reason{};             ///< a sentence for people, up to 2 000 characters; of Refuse only
    UserId by = UserId::create(); ///< the administrator
    QDateTime at{};               ///< UTC; when the administrator handed it over
    bool operator==(const HandedForm&) const = default;
};

/// An entry as it stands in a file.
struct SignedForm {
    QByteArray content;    ///< canonical JSON
    QByteArray signPublic; ///< Ed25519
    QByteArray signature;
    bool operator==(const SignedForm&) const = default;
};

QString formsInboxPath(const QString& bookPath);
QString formsListPath(const QString& bookPath);
/// Where the inbox is while a session takes it in: what is handed over meanwhile is a new inbox.
QString formsTakenPath(const QString& bookPath);

inline constexpr qint64 kFormsFileLimit = 32 * 1024 * 1024;
inline constexpr qsizetype kMostForms = 500;
inline constexpr qsizetype kDefinitionLimit = 1024 * 1024; ///< as parseDefinition()

/// Error: InvalidInput for what formEntry() would not read, such as a definition of another version.
Result<SignedForm> signedForm(const HandedForm& entry, FormsFile file, const UserKeys& signer);
/// Errors: Tampered (the signature is not of `signPublic` for this file), Damaged (not canonical, or out of
/// bounds). Who `signPublic` is, is the caller's to ask.
Result<HandedForm> formEntry(const SignedForm& value, FormsFile file);

/// At most kMostForms entries within kFormsFileLimit. Error: NoSpace when there are more.
Result<QByteArray> formsFileBytes(const QList<SignedForm>& entries);
/// Errors: NotABook (no such file), NewerVersion, Damaged.
Result<QList<SignedForm>> parseFormsFile(const QByteArray& bytes);
/// Nothing when there is no file. Errors: as parseFormsFile() and readFileBounded().
Result<QList<SignedForm>> readFormsFile(const QString& path);

} // namespace lotsbok
