// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/content_page.h"
#include "core/model/case_entries.h"

namespace lotsbok {

/// "bifogad-handling-2026-11-22.pdf": what a copy is proposed to be called. The attachment's own name may
/// name somebody.
QString copyNameOf(const Attachment& attachment);
/// "PDF (*.pdf)"
QString copyFilterOf(const Attachment& attachment);
/// How a copy leaves from the page that shows the attachment.
ContentPage::Outlet copyOutlet(const Attachment& attachment);

} // namespace lotsbok
