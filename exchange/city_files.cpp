// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/city_files.h"

#include "core/security/password_policy.h"
#include "exchange/safe_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lotsbok {

namespace {

struct CityFilesText {
    Q_DECLARE_TR_FUNCTIONS(City)
};

constexpr qsizetype kMostCityFiles = 1000;
constexpr qint64 kSealingRoom = 4096; ///< bytes that sealing adds at the most

/// At most `limit` bytes of a regular file; InvalidInput when there are more.
Result<QByteArray> readRegularFile(const QString& path, qint64 limit)
{
    // A pipe or a device would never end.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileSystem, CityFilesText::tr("The file cannot be read."), file.errorString());
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileSystem, CityFilesText::tr("The file cannot be read."), file.errorString());
    }
    if (bytes.size() > limit) {
        return fail(ErrorCode::InvalidInput, CityFilesText::tr("The file is too large to be such a file."));
    }
    return bytes;
}

Result<void> writeCityKey(const QString& path, const Result<QByteArray>& file, bool overwrite)
{
    return file ? writeFileSafely(path, *file, overwrite) : fail(file.error());
}

} // namespace

Result<QByteArray> createCityKey(const QString& path, const Secret& password, KdfCost cost)
{
    if (const auto possible = checkWritable(path, false); !possible) {
        return fail(possible.error());
    }
    if (const auto strong = checkNewPassword(password, {}); !strong) {
        return fail(strong.error());
    }
    const auto file = newCityKeyFile(password, cost);
    if (const auto written = writeCityKey(path, file, false); !written) {
        return fail(written.error());
    }
    return cityKeyPublic(*file);
}

Result<QByteArray> readCityKeyFile(const QString& path)
{
    return readRegularFile(path, CityKey::largestFile);
}

Result<CityKey> openCityKey(const QString& path, const Secret& password)
{
    const auto file = readCityKeyFile(path);
    return file ? unlockCityKey(*file, password) : fail(file.error());
}

Result<void> changeCityKeyPassword(const QString& path, const CityKey& key, const Secret& password,
                                   KdfCost cost)
{
    if (const auto strong = checkNewPassword(password, {}); !strong) {
        return strong;
    }
    return writeCityKey(path, cityKeyFile(key, password, cost), true);
}

Result<CityFile> readCityFile(const QString& path, const CityKey* key)
{
    auto bytes = readRegularFile(path, DeidentifiedFile::largest + kSealingRoom);
    if (!bytes) {
        return fail(bytes.error());
    }
    CityFile read;
    read.wasSealed = isSealedForCity(*bytes);
    if (read.wasSealed) {
        if (key == nullptr) {
            return fail(ErrorCode::NoPermission,
                        CityFilesText::tr("The file is sealed; it opens with the key file."));
        }
        auto opened = openSealed(*bytes, *key);
        if (!opened) {
            return fail(opened.error());
        }
        bytes = std::move(opened);
    }
    read.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    auto file = readDeidentified(*bytes);
    if (!file) {
        return fail(file.error());
    }
    read.file = std::move(*file);
    return read;
}

Result<QStringList> cityFilesIn(const QString& folder)
{
    const QDir directory(folder);
    if (folder.isEmpty() || !directory.exists() || !QFileInfo(folder).isReadable()) {
        return fail(ErrorCode::FileSystem, CityFilesText::tr("The folder cannot be read."));
    }
    QStringList paths;
    for (const QFileInfo& each : directory.entryInfoList(QDir::Files | QDir::System, QDir::Name)) {
        const auto key = each.size() <= CityKey::largestFile
                             ? readCityKeyFile(each.filePath())
                             : Result<QByteArray>(fail(ErrorCode::Failed, {}));
        if (!key || !cityKeyPublic(*key)) {
            paths.append(each.filePath());
        }
    }
    if (paths.size() > kMostCityFiles) {
        return fail(ErrorCode::InvalidInput,
                    CityFilesText::tr("There are more than %1 files in the folder.").arg(kMostCityFiles));
    }
    return paths;
}

Result<CityMergeResult> mergeCityFiles(const QStringList& paths, const CityKey* key,
                                       std::optional<QDate> districtsOf, const CityProgress& progress)
{
    CityMerge merge(districtsOf);
    const int all = static_cast<int>(paths.size());
    for (int done = 0; done < all; ++done) {
        if (progress && !progress(done, all)) {
            return fail(ErrorCode::Cancelled, {});
        }
        const QString name = QFileInfo(paths[done]).fileName();
        const auto read = readCityFile(paths[done], key);
        if (read) {
            merge.add(name, read->sha256, read->file);
        } else {
            merge.refuse(name, read.error());
        }
    }
    return merge.finish();
}

} // namespace lotsbok
