// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace lotsbok {

/// The few signs that editors need, drawn in the palette's text colour at any size.
enum class FormIcon { Calendar, More, Add, Up, Down, Remove };
QIcon formIcon(FormIcon icon);

} // namespace lotsbok
