// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/text.h"
#include "core/session/sign_desk.h"
#include "forms/engine/form_definition.h"

namespace lotsbok {

/// What SignaturesCard shows the signatures of.
struct SignedThing {
    QString kind{}; ///< as SignDesk
    QUuid id{};
    QString title{};  ///< above its places, where a card shows several things
    QString formId{}; ///< of a registered form, to name its fields by
    const FormCatalogue* forms = &FormCatalogue::builtIn(); ///< the book's
};

QString signPlaceName(const SignPlace& place); ///< as the form says it
/// Who signed, how and when: "Karin Ek as deputy for Eva Lund, 22 nov. 2026 14:32".
QString signerAndTime(const SignatureCheck& check);
/// What is not as it was signed, by the fields' names, and who changed it as far as the log knows; empty for
/// a signature that stands.
QString changedSince(const SignedThing& thing, const SignatureCheck& check);
/// "Field: before → after", a line each. Of a check with values (SignDesk::check).
QStringList changeLines(const SignedThing& thing, const SignatureCheck& check);

} // namespace lotsbok
