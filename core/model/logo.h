// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// The picture in the district's letterhead, as the program drew it anew (forms/print/logo_picture.h).
struct Logo {
    int version = 0;  ///< 0: none was ever kept
    QByteArray png{}; ///< empty: none
    QString says{};   ///< for who does not see it, "Provdalens kommunvapen"
    bool operator==(const Logo&) const = default;
};

inline constexpr qsizetype kLogoBytes = 256 * 1024;
inline constexpr int kLogoWidth = 1200; ///< pixels, at most
inline constexpr int kLogoHeight = 400;

} // namespace lotsbok
