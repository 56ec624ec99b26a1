// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/key_file.h"
#include "core/store/store.h"

namespace lotsbok {

// What the book itself knows of its key file: whose signatures count, and how new it was.

/// That every part was signed by a user whom the book pins for it, in a role that may, and that neither part
/// is older than the book has seen it. Errors: Tampered.
Result<void> checkKeyTrust(Store& store, const KeyFile& keys);

/// From now on an older key file is noticed. Inside a write transaction.
Result<void> noteGenerations(Store& store, const KeyFile& keys);

/// The key file as it is on disk now: others may have written it since it was read. Errors: as reading it;
/// Tampered when no holder of the database key wrote it, or as checkKeyTrust().
Result<KeyFile> keysOnDisk(Store& store, const QString& keyPath, const Secret& databaseKey);

} // namespace lotsbok
