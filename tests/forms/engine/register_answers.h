// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

/// Registers answers to the form that is in force, half filled in as they may be: what is asked of answers is
/// not asked here. Errors as Session::registerForm().
inline Result<FormResponse> registerAnswers(Session& session, const SubjectRef& about, const QString& formId,
                                            const QJsonObject& answers)
{
    const FormDefinition& definition = *FormCatalogue::builtIn().current(formId);
    if (const auto kept = session.keepDefinition(definition.hash, definition.canonicalJson); !kept) {
        return fail(kept.error());
    }
    FormResponse response;
    response.subject = about;
    response.formId = definition.id;
    response.formVersion = definition.version;
    response.definitionHash = definition.hash;
    response.answers = answers;
    return session.registerForm(response);
}

} // namespace lotsbok
