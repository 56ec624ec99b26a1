// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/session/session.h"
#include "forms/bindings/bindings.h"

namespace lotsbok {

/// Bilaga 2.3 about a new employee (Kim Prov), registered and empty: a form with two places to sign.
inline Result<FormResponse> registerCompetence(Session& session)
{
    Employee kim;
    kim.givenName = QStringLiteral("Kim");
    kim.familyName = QStringLiteral("Prov");
    const auto saved = session.saveEmployee(kim);
    if (!saved) {
        return fail(saved.error());
    }
    return registerAnswers(session, *FormCatalogue::builtIn().current(QStringLiteral("2.3")),
                           SubjectRef::of(saved->id), Answers(), {}, 0, {});
}

} // namespace lotsbok
