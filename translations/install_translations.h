// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace lotsbok {

/// Gives the program its words: "sv" (complete, with Qt's own texts) or "en" (the source texts; plurals
/// only), and the number and date formats that belong to them. May be called again; what was installed before
/// is taken away.
void installTranslations(QCoreApplication& app, const QString& language);

} // namespace lotsbok
