// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lotsbok {

/// A bilaga in the district's own wording, as the book uses it (docs/form-format.md, "Installing"). One id
/// and version is installed once; withdrawn, it is no longer for new registrations and never comes back.
struct InstalledForm {
    RecordId id = RecordId::create();
    int version = 0;             ///< of this record
    QString formId{};            ///< "3.1"
    int formVersion = 0;         ///< 1000–999999
    QByteArray definitionHash{}; ///< SHA-256; the book keeps the definition by it
    bool withdrawn = false;
    UserId by = UserId::create(); ///< the administrator who handed over the last step
    QDateTime handedOverAt{};     ///< UTC, by that administrator's clock
    bool operator==(const InstalledForm&) const = default;
};

/// The versions that a district gives its own wordings, so that an update of the program never hides one.
inline constexpr int kFirstDistrictVersion = 1000;
inline constexpr int kLastDistrictVersion = 999'999;

} // namespace lotsbok
