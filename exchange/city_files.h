// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/city_merge.h"
#include "core/security/city_key.h"

#include <functional>

namespace lotsbok {

// R33. Socialförvaltningen's side, without a book: its key, and the districts' files that came in. Whatever
// a file says is anybody's until it is checked: only regular files are read, never more of one than a
// de-identified file can have, and one at a time.

/// Makes a key pair and writes its file (0600; never over another). Gives the public half. Errors:
/// InvalidInput for a weak password; Failed; FileSystem, NoSpace.
Result<QByteArray> createCityKey(const QString& path, const Secret& password,
                                 KdfCost cost = KdfCost::standard());
/// The bytes of a key file, at most CityKey::largestFile. Errors: FileSystem, InvalidInput.
Result<QByteArray> readCityKeyFile(const QString& path);
/// Errors: those of readCityKeyFile() and unlockCityKey().
Result<CityKey> openCityKey(const QString& path, const Secret& password);
/// The same key under another password, in the place of the file that was. Errors: as createCityKey().
Result<void> changeCityKeyPassword(const QString& path, const CityKey& key, const Secret& password,
                                   KdfCost cost = KdfCost::standard());

/// One file that came in. Sealed ones need the key. Errors: FileSystem (not there, not readable, no regular
/// file), those of openSealed() (NoPermission also without a key) and readDeidentified().
struct CityFile {
    QByteArray sha256{}; ///< of the content, sealed or not
    bool wasSealed = false;
    DeidentifiedFile file{};
};
Result<CityFile> readCityFile(const QString& path, const CityKey* key);

/// The files that lie in a folder, by name: all but hidden ones and key files; not those of folders in it.
/// Errors: FileSystem, InvalidInput for more than 1 000.
Result<QStringList> cityFilesIn(const QString& folder);

/// How many of how many files are read; false stops with Cancelled.
using CityProgress = std::function<bool(int done, int all)>;

/// Puts files together, one by one. What is wrong with any of them is in the result, by the file's name; an
/// error is only Cancelled.
Result<CityMergeResult> mergeCityFiles(const QStringList& paths, const CityKey* key,
                                       std::optional<QDate> districtsOf = {},
                                       const CityProgress& progress = {});

} // namespace lotsbok
