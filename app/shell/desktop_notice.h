// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotsbok {

/// A notice of the desktop (org.freedesktop.Notifications). Everybody in the room reads it: the texts name
/// nobody. Does not wait, and does nothing where the desktop shows no notices.
void showDesktopNotice(const QString& title, const QString& text);

} // namespace lotsbok
