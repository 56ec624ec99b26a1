// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QUuid>

namespace lotsbok {

/// A draft as it was written at another station while the user's own in the book was changed too.
struct DraftCopy {
    QUuid id;
    FormDraft draft;
    QString station;
};

/// A draft, or a copy of one, of anybody's.
struct WrittenDraft {
    UserId writer;
    DraftCopy copy; ///< of a draft: without id and station
};

/// Any user's drafts, for who merges what stations wrote down, and the copies that wait for a choice.
class DraftCopies {
public:
    explicit DraftCopies(Store& store)
        : m_store(store)
    {}

    // Query
    Result<std::optional<FormDraft>> draft(UserId user, const SubjectRef& subject, const QString& formId);
    Result<QList<FormDraft>> draftsToSeal(UserId user); ///< about employees and cases: those may be for few
    Result<QList<WrittenDraft>> draftsAbout(const SubjectRef& subject);
    Result<QList<WrittenDraft>> copiesAbout(const SubjectRef& subject);
    Result<QList<DraftCopy>> copies(UserId user);      ///< oldest first
    Result<QList<DraftCopy>> knownCopies(UserId user); ///< none about what the asking user may not know (R39)

    // Change, inside a transaction. None of it is a part of history and log, as drafts are not.
    Result<void> saveDraft(UserId user, const FormDraft& draft);
    Result<void> removeDraft(UserId user, const SubjectRef& subject, const QString& formId);
    Result<void> add(UserId user, const DraftCopy& copy);
    Result<void> change(const DraftCopy& copy);
    Result<void> remove(UserId user, const QUuid& id); ///< NotFound when it is not that user's

private:
    Store& m_store;
};

} // namespace lotsbok
