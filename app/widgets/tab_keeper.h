// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lotsbok {

/// From now on Tab goes through `page` as it reads: by its layouts, from the top, also through what is added
/// or put in place of something later. Qt by itself goes by when a widget was made.
void keepTabOrder(QWidget* page);

} // namespace lotsbok
