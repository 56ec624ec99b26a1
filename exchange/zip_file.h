// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace lotsbok {

/// A ZIP file of these files, in their order, stored as they are: small files that others pack again. The
/// same files give the same bytes (all of them are dated 1 January 1980). Names are UTF-8; together they stay
/// under 4 GiB.
QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& files);

} // namespace lotsbok
