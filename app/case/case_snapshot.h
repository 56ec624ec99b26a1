// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_status.h"
#include "core/rules/duty.h"
#include "core/session/session.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

/// A case as its pages show it: read once, whole, for all its sections; never changed.
struct CaseSnapshot {
    CaseFile file;
    CaseStatus status{};
    QList<Finding> findings{}; ///< caseFindings()
    QList<Duty> duties{};      ///< caseDuties(), reconciled
    Settings settings{};
    QList<User> users{};
    QList<Contact> contacts{};
    QList<FormResponse> responses{}; ///< latest version of each, newest first
    QList<FormDraft> drafts{};       ///< the user's own about this case
    QDateTime nowUtc{};
    QDate today{};
    const FormCatalogue* forms = &FormCatalogue::builtIn(); ///< the book's (bookForms())
    bool mayWrite = false;                                  ///< the role may, and the case is not closed
    [[nodiscard]] CaseId id() const { return file.value.id; }
    [[nodiscard]] SubjectRef subject() const { return SubjectRef::of(file.value.id); }
    [[nodiscard]] QString userName(const UserId& id) const; ///< empty when the user is not known
};
using CaseSnapshotPtr = std::shared_ptr<const CaseSnapshot>;

/// Runs on the book's thread; logged as one read of the case. Errors as Session::caseFile.
Result<CaseSnapshotPtr> readCaseSnapshot(Session& session, CaseId id);

} // namespace lotsbok
