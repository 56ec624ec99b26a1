// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace lotsbok {

/// Whether a new password may be taken: at least 12 characters, of at least five kinds, not digits only, not
/// one or two common words with decoration, and not the login name with decoration. A phrase of four or more
/// words is welcome. Errors: InvalidInput with the reason; never quotes the password. An old password is
/// never checked by this.
Result<void> checkNewPassword(const Secret& password, const QString& loginName);

} // namespace lotsbok
