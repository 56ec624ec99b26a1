// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/answers.h"

namespace lotsbok {

/// Everything from the model that a form about `subject` may show or merge: client.*, case.*, employee.*,
/// consent.*, plan.*, purchase.*, district.*, user.*, contacts (table), today. docs/form-format.md lists the
/// names; a test keeps that list true. R26: for a protected person client.phone, client.email and
/// client.address are left out unless `showProtected`.
Result<BoundValues> boundValues(Session& session, const SubjectRef& subject, bool showProtected = false);

/// What a form may show of dated reference data: the procurement limits of that day (bilaga 2.4). Nothing of
/// anybody, so a blank form has it too; not "today", since a blank is filled in on some later day. Empty for
/// a day without known limits.
BoundValues generalValues(QDate on);

/// All names that boundValues may give.
QStringList bindingNames();

/// Answers that live in the model are written there (bilaga 1: contacts; 2.4: the purchase); the rest is
/// returned to be stored as the response's answers. Called inside the same commit as the registration.
Result<Answers> writeBoundAnswers(Session& session, const SubjectRef& subject, const FormDefinition& form,
                                  const Answers& answers);

/// The definition that a stored response or draft was made with: built in, or kept by the book.
Result<FormDefinition> definitionFor(Session& session, const QString& formId, int version,
                                     const QByteArray& hash);

/// Checks, writes bound parts, keeps the definition, stores the version and writes the records of the work
/// that follow from it (work_records.h): one commit. `correctsVersion` 0 = first.
Result<FormResponse> registerAnswers(Session& session, const FormDefinition& form, const SubjectRef& subject,
                                     const Answers& answers, std::optional<ResponseId> corrects = {},
                                     int correctsVersion = 0, const QString& reason = {});

} // namespace lotsbok
