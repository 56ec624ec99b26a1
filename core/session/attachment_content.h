// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lotsbok {

/// R42. What a file is by its content, never by its name: "application/pdf", "image/png" or "image/jpeg".
/// Errors (InvalidInput): empty, more than kAttachmentLimit bytes, another type, an image without a size or
/// with more than 30 000 pixels a side or 100 million in all (which would cost its viewer gigabytes).
Result<QString> attachmentMediaType(const QByteArray& content);

} // namespace lotsbok
