// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/preview_page.h"

namespace lotsbok {

/// A figure of a case to look at, print and save: the recipient is chosen on the page.
PreviewPage::Paper figurePaper(const Disclosure::FigurePaper& figure);

} // namespace lotsbok
