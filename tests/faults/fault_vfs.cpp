// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <csignal>
#include <cstring>
#include <sqlite3.h>
#include <unistd.h>

namespace lotsbok {

/// One open file: SQLite's own, and behind it in memory that of the real disk.
struct FaultFile {
    sqlite3_file base;
    QString* path;
    sqlite3_file* real;

    static FaultFile* of(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }
    static sqlite3_file* realOf(sqlite3_file* file) { return of(file)->real; }
    static FaultVfs::Disk* disk(sqlite3_file* file)
    {
        FaultVfs& vfs = FaultVfs::instance();
        const QString* path = of(file)->path;
        return vfs.m_watching && path ? &vfs.m_disks[*path] : nullptr;
    }

    static int close(sqlite3_file* file)
    {
        sqlite3_file* real = realOf(file);
        const int code = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
        delete of(file)->path;
        of(file)->path = nullptr;
        return code;
    }
    static int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
    {
        return realOf(file)->pMethods->xRead(realOf(file), out, size, offset);
    }
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
    {
        if (const int code = FaultVfs::instance().passes(); code != SQLITE_OK) {
            return code;
        }
        if (FaultVfs::Disk* held = disk(file)) {
            held->pending.append({offset, QByteArray(static_cast<const char*>(bytes), size), false});
        }
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (const int code = FaultVfs::instance().passes(); code != SQLITE_OK) {
            return code;
        }
        if (FaultVfs::Disk* held = disk(file)) {
            held->pending.append({size, {}, true});
        }
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    }
    static void apply(QByteArray& bytes, const FaultVfs::Pending& change)
    {
        if (change.isCut) {
            bytes.resize(change.offset);
            return;
        }
        if (bytes.size() < change.offset + change.bytes.size()) {
            bytes.append(QByteArray(change.offset + change.bytes.size() - bytes.size(), '\0'));
        }
        bytes.replace(change.offset, change.bytes.size(), change.bytes);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        if (const int code = FaultVfs::instance().passes(); code != SQLITE_OK) {
            return code;
        }
        if (FaultVfs::Disk* held = disk(file)) {
            for (const FaultVfs::Pending& change : held->pending) {
                apply(held->durable, change);
            }
            held->pending.clear();
        }
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return realOf(file)->pMethods->xFileSize(realOf(file), size);
    }
    static int lock(sqlite3_file* file, int level)
    {
        return realOf(file)->pMethods->xLock(realOf(file), level);
    }
    static int unlock(sqlite3_file* file, int level)
    {
        return realOf(file)->pMethods->xUnlock(realOf(file), level);
    }
    static int checkReservedLock(sqlite3_file* file, int* out)
    {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
    }
    static int fileControl(sqlite3_file* file, int operation, void* argument)
    {
        return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
    }
    static int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
    /// Nothing that a bad disk could not keep.
    static int deviceCharacteristics(sqlite3_file*) { return 0; }
};

namespace {

sqlite3_vfs* realVfs = nullptr;

const sqlite3_io_methods faultMethods{1,
                                      &FaultFile::close,
                                      &FaultFile::read,
                                      &FaultFile::write,
                                      &FaultFile::truncate,
                                      &FaultFile::sync,
                                      &FaultFile::fileSize,
                                      &FaultFile::lock,
                                      &FaultFile::unlock,
                                      &FaultFile::checkReservedLock,
                                      &FaultFile::fileControl,
                                      &FaultFile::sectorSize,
                                      &FaultFile::deviceCharacteristics,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr};

int openFault(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultFile* opened = FaultFile::of(file);
    opened->base.pMethods = nullptr;
    opened->path = nullptr;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    const int code = realVfs->xOpen(realVfs, name, opened->real, flags, outFlags);
    if (opened->real->pMethods) {
        opened->base.pMethods = &faultMethods;
        opened->path = name ? new QString(QFile::decodeName(name)) : nullptr;
    }
    return code;
}

} // namespace

FaultVfs& FaultVfs::instance()
{
    static FaultVfs vfs;
    return vfs;
}

FaultVfs::FaultVfs()
{
    static sqlite3_vfs shim;
    realVfs = sqlite3_vfs_find(nullptr);
    shim = *realVfs;
    shim.zName = "lotsbok-fault";
    shim.pNext = nullptr;
    shim.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs->szOsFile;
    shim.xOpen = &openFault;
    sqlite3_vfs_register(&shim, 1);
}

void FaultVfs::reset()
{
    m_operations = 0;
    m_killAt = m_fullFrom = m_failAt = m_powerAt = -1;
    m_watching = false;
    m_image = nullptr;
    m_disks.clear();
}

void FaultVfs::killAt(int operation)
{
    m_killAt = operation;
}

void FaultVfs::fullFrom(int operation)
{
    m_fullFrom = operation;
}

void FaultVfs::failAt(int operation)
{
    m_failAt = operation;
}

void FaultVfs::losePowerAt(int operation, unsigned lot, const QStringList& files,
                           std::function<void(const Image&)> image)
{
    for (const QString& path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            m_disks[QFileInfo(path).canonicalFilePath()].durable = file.readAll();
        }
    }
    m_powerAt = operation;
    m_lot = lot;
    m_image = std::move(image);
    m_watching = true;
}

int FaultVfs::passes()
{
    ++m_operations;
    if (m_operations == m_killAt) {
        ::kill(::getpid(), SIGKILL);
    }
    if (m_operations == m_powerAt && m_image) {
        m_image(afterPowerLoss());
        m_image = nullptr;
    }
    if (m_fullFrom > 0 && m_operations >= m_fullFrom) {
        return SQLITE_FULL;
    }
    return m_operations == m_failAt ? SQLITE_IOERR : SQLITE_OK;
}

FaultVfs::Image FaultVfs::afterPowerLoss() const
{
    constexpr qsizetype sector = 512;
    std::mt19937 random(m_lot);
    const auto isKept = [&random] { return (random() & 1U) != 0; };
    Image image;
    for (auto disk = m_disks.begin(); disk != m_disks.end(); ++disk) {
        QByteArray bytes = disk->durable;
        for (const Pending& change : disk->pending) {
            if (change.isCut) {
                if (isKept()) {
                    FaultFile::apply(bytes, change);
                }
                continue;
            }
            for (qsizetype at = 0; at < change.bytes.size(); at += sector) {
                if (isKept()) {
                    FaultFile::apply(bytes, {change.offset + at, change.bytes.mid(at, sector), false});
                }
            }
        }
        image.insert(disk.key(), bytes);
    }
    return image;
}

} // namespace lotsbok
