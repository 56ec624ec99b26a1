// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

#include <QJsonObject>

namespace lotsbok {

/// Opens a new filling-in of a form with what is known already as its draft. A draft that the user has of it
/// is opened as it stands. `context` says who asks: nothing opens once it has gone.
void openPrepared(const PageContext& page, const SubjectRef& subject, const QString& formId,
                  const QJsonObject& answers, QObject* context,
                  const std::function<void(const Error&)>& failed);

} // namespace lotsbok
