// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "forms/bindings/bindings.h"

namespace lotsbok {

/// Everything that a form's page shows, read in one job on the book's thread.
struct LoadedForm {
    FormDefinition form;
    BoundValues bound;
    Answers answers;
    QString subjectLine; ///< "Åsa Ek · 20040101-2398 · Ärende 2026-0001"
    bool protectedIdentity = false;
    QDate today;
    std::optional<FormDraft> draft;       ///< what the answers are from, when it is a draft
    std::optional<FormResponse> response; ///< the registered version that is shown or corrected
    QList<FormResponse> registered;       ///< latest version of each response to this form, newest first
};

/// Reads the newest draft if there is one, else the asked or latest registered version, else an empty form.
Result<LoadedForm> loadForm(Session& session, const FormRequest& request);

/// Who or what a subject is, in one line for headers; the name never goes into window titles or logs.
Result<QString> subjectLine(Session& session, const SubjectRef& subject);

} // namespace lotsbok
