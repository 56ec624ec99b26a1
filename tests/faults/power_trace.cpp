// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "power_trace.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <random>
#include <unistd.h>

namespace lotsbok {

namespace {

constexpr qsizetype kSector = 512;

QByteArray folderOf(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/'));
}

} // namespace

PowerTrace& PowerTrace::instance()
{
    static PowerTrace trace;
    return trace;
}

// Query

QList<int> PowerTrace::callsAbout(const QByteArray& part) const
{
    QHash<int, bool> about;
    for (auto name = m_firstNames.begin(); name != m_firstNames.end(); ++name) {
        about[name.value()] = name.key().contains(part);
    }
    QList<int> calls;
    for (int i = 0; i < m_events.size(); ++i) {
        const Event& event = m_events.at(i);
        if (event.kind == Event::Name) {
            about[event.file] = about.value(event.file) || event.path.contains(part);
        }
        if (event.path.contains(part) || event.to.contains(part) || about.value(event.file)) {
            calls.append(i);
        }
    }
    return calls;
}

int PowerTrace::acknowledgedBefore(int call) const
{
    return int(std::count_if(m_events.begin(), m_events.begin() + call,
                             [](const Event& event) { return event.kind == Event::Acknowledge; }));
}

void PowerTrace::apply(Names& names, const Event& event)
{
    if (event.kind == Event::Name) {
        names.insert(event.path, event.file);
    } else if (event.kind == Event::Unname) {
        names.remove(event.path);
    } else if (event.kind == Event::Rename) {
        names.insert(event.to, names.take(event.path));
    }
}

void PowerTrace::apply(QByteArray& bytes, const Event& event)
{
    const qsizetype end = event.offset + event.bytes.size();
    if (event.kind == Event::Cut || bytes.size() < end) {
        bytes.append(QByteArray(std::max<qsizetype>(0, end - bytes.size()), '\0'));
    }
    if (event.kind == Event::Cut) {
        bytes.truncate(event.offset);
    } else {
        bytes.replace(event.offset, event.bytes.size(), event.bytes);
    }
}

PowerTrace::Image PowerTrace::afterPowerLoss(int call, Unsynced unsynced, unsigned lot) const
{
    struct Disk {
        QByteArray durable;
        QList<const Event*> pending;
    };
    QHash<int, Disk> files;
    for (int file = 0; file < m_first.size(); ++file) {
        files[file].durable = m_first.at(file);
    }
    Names names = m_firstNames;
    QHash<QByteArray, QList<const Event*>> pendingNames; // by folder
    for (int i = 0; i < call; ++i) {
        const Event& event = m_events.at(i);
        switch (event.kind) {
        case Event::Write:
        case Event::Cut:
            files[event.file].pending.append(&event);
            break;
        case Event::SyncFile:
            for (const Event* done : std::as_const(files[event.file].pending)) {
                apply(files[event.file].durable, *done);
            }
            files[event.file].pending.clear();
            break;
        case Event::Name:
        case Event::Rename:
        case Event::Unname:
            pendingNames[folderOf(event.path)].append(&event);
            break;
        case Event::SyncFolder:
            for (const Event* done : pendingNames.take(event.path)) {
                apply(names, *done);
            }
            break;
        case Event::Acknowledge:
            break;
        }
    }
    std::mt19937 random(lot);
    const auto stays = [&](Unsynced alone) {
        return unsynced == Unsynced::There || unsynced == alone ||
               (unsynced == Unsynced::ByLot && (random() & 1U) != 0);
    };
    QList<QByteArray> folders = pendingNames.keys();
    std::sort(folders.begin(), folders.end());
    for (const QByteArray& folder : std::as_const(folders)) {
        for (const Event* change : pendingNames.value(folder)) {
            if (!stays(Unsynced::NamesOnly)) {
                break;
            }
            apply(names, *change);
        }
    }
    QHash<int, QByteArray> contents;
    for (int file = 0; file < m_files; ++file) {
        QByteArray bytes = files.value(file).durable;
        for (const Event* change : files.value(file).pending) {
            if (change->kind == Event::Cut) {
                if (stays(Unsynced::BytesOnly)) {
                    apply(bytes, *change);
                }
                continue;
            }
            for (qsizetype at = 0; at < change->bytes.size(); at += kSector) {
                if (stays(Unsynced::BytesOnly)) {
                    Event piece{Event::Write};
                    piece.offset = change->offset + at;
                    piece.bytes = change->bytes.mid(at, kSector);
                    apply(bytes, piece);
                }
            }
        }
        contents.insert(file, bytes);
    }
    Image image;
    for (auto name = names.begin(); name != names.end(); ++name) {
        image.insert(name.key(), contents.value(name.value()));
    }
    return image;
}

// Operations

void PowerTrace::start(const QByteArray& folder)
{
    const std::lock_guard lock(m_mutex);
    m_watching = false;
    m_folder = folder;
    m_events.clear();
    m_open.clear();
    m_openFolders.clear();
    m_first.clear();
    m_firstNames.clear();
    QDirIterator all(QFile::decodeName(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QByteArray path = QFile::encodeName(all.next());
        QFile file(QFile::decodeName(path));
        if (watches(path) && file.open(QIODevice::ReadOnly)) {
            m_firstNames.insert(path, int(m_first.size()));
            m_first.append(file.readAll());
        }
    }
    m_names = m_firstNames;
    m_files = int(m_first.size());
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString& fd : open.entryList(QDir::Files | QDir::System)) { // what is open already
        const QByteArray path = QFile::encodeName(QFile::symLinkTarget(open.filePath(fd)));
        if (m_names.contains(path)) {
            m_open.insert(fd.toInt(), m_names.value(path));
        }
    }
    m_watching = true;
}

void PowerTrace::stop()
{
    const std::lock_guard lock(m_mutex);
    m_watching = false;
}

void PowerTrace::acknowledge()
{
    const std::lock_guard lock(m_mutex);
    m_events.append(Event{Event::Acknowledge});
}

void PowerTrace::forgetSyncs()
{
    const std::lock_guard lock(m_mutex);
    m_events.removeIf(
        [](const Event& event) { return event.kind == Event::SyncFile || event.kind == Event::SyncFolder; });
}

// From the calls

bool PowerTrace::watches(const QByteArray& path) const
{
    return path.startsWith(m_folder + '/') && !path.contains("-lease");
}

void PowerTrace::closed(int fd)
{
    const std::lock_guard lock(m_mutex);
    m_open.remove(fd);
    m_openFolders.remove(fd);
}

void PowerTrace::opened(int fd, const char* path, bool created, bool emptied)
{
    const std::lock_guard lock(m_mutex);
    m_open.remove(fd);
    m_openFolders.remove(fd);
    if (!m_watching) {
        return;
    }
    const QByteArray name(path);
    if (name == m_folder || (watches(name) && !created && !m_names.contains(name))) {
        m_openFolders.insert(fd, name);
    } else if (watches(name)) {
        if (created) {
            m_names.insert(name, m_files);
            m_events.append(Event{Event::Name, m_files++, name});
        }
        m_open.insert(fd, m_names.value(name));
        if (emptied && !created) {
            cut(fd, 0);
        }
    }
}

void PowerTrace::written(int fd, qint64 offset, const void* bytes, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && m_open.contains(fd)) {
        m_events.append(Event{Event::Write,
                              m_open.value(fd),
                              {},
                              {},
                              offset,
                              QByteArray(static_cast<const char*>(bytes), size)});
    }
}

void PowerTrace::cut(int fd, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && m_open.contains(fd)) {
        m_events.append(Event{Event::Cut, m_open.value(fd), {}, {}, size});
    }
}

void PowerTrace::synced(int fd)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && m_openFolders.contains(fd)) {
        m_events.append(Event{Event::SyncFolder, -1, m_openFolders.value(fd)});
    } else if (m_watching && m_open.contains(fd)) {
        m_events.append(Event{Event::SyncFile, m_open.value(fd)});
    }
}

void PowerTrace::linked(const char* from, const char* to)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && watches(QByteArray(to))) {
        m_names.insert(to, m_names.value(from));
        m_events.append(Event{Event::Name, m_names.value(to), to});
    }
}

void PowerTrace::renamed(const char* from, const char* to)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && watches(QByteArray(to))) {
        m_names.insert(to, m_names.take(from));
        m_events.append(Event{Event::Rename, m_names.value(to), from, to});
    }
}

void PowerTrace::unlinked(const char* path)
{
    const std::lock_guard lock(m_mutex);
    if (m_watching && m_names.remove(path) > 0) {
        m_events.append(Event{Event::Unname, -1, path});
    }
}

} // namespace lotsbok

// The calls. By their symbols, so that the headers' own declarations of these names do not stand in the way.

namespace {

using lotsbok::PowerTrace;

template<typename Call>
Call next(const char* name)
{
    return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

using OpenCall = int (*)(const char*, int, ...);
using WriteCall = ssize_t (*)(int, const void*, size_t);
using WriteAtCall = ssize_t (*)(int, const void*, size_t, off64_t);
using CutCall = int (*)(int, off64_t);
using FdCall = int (*)(int);
using PathCall = int (*)(const char*);
using TwoPathsCall = int (*)(const char*, const char*);
using RenameAtCall = int (*)(int, const char*, int, const char*, unsigned);

int openAndTell(const char* symbol, const char* path, int flags, mode_t mode)
{
    const bool wasThere = ::access(path, F_OK) == 0;
    const int fd = next<OpenCall>(symbol)(path, flags, mode);
    if (fd >= 0) {
        PowerTrace::instance().opened(fd, path, (flags & O_CREAT) != 0 && !wasThere, (flags & O_TRUNC) != 0);
    }
    return fd;
}

ssize_t writeAtAndTell(const char* symbol, int fd, const void* bytes, size_t size, off64_t offset)
{
    const ssize_t count = next<WriteAtCall>(symbol)(fd, bytes, size, offset);
    if (count > 0) {
        PowerTrace::instance().written(fd, offset, bytes, count);
    }
    return count;
}

int cutAndTell(const char* symbol, int fd, off64_t size)
{
    const int code = next<CutCall>(symbol)(fd, size);
    if (code == 0) {
        PowerTrace::instance().cut(fd, size);
    }
    return code;
}

int syncAndTell(const char* symbol, int fd)
{
    const int code = next<FdCall>(symbol)(fd);
    if (code == 0) {
        PowerTrace::instance().synced(fd);
    }
    return code;
}

} // namespace

extern "C" {
int powerOpen(const char* path, int flags, ...) asm("open");
int powerOpen64(const char* path, int flags, ...) asm("open64");
int powerClose(int fd) asm("close");
ssize_t powerWrite(int fd, const void* bytes, size_t size) asm("write");
ssize_t powerWriteAt(int fd, const void* bytes, size_t size, off64_t offset) asm("pwrite");
ssize_t powerWriteAt64(int fd, const void* bytes, size_t size, off64_t offset) asm("pwrite64");
int powerCut(int fd, off64_t size) asm("ftruncate");
int powerCut64(int fd, off64_t size) asm("ftruncate64");
int powerSync(int fd) asm("fsync");
int powerSyncData(int fd) asm("fdatasync");
int powerRename(const char* from, const char* to) asm("rename");
int powerRenameAt(int fromFolder, const char* from, int toFolder, const char* to,
                  unsigned flags) asm("renameat2");
int powerLink(const char* from, const char* to) asm("link");
int powerUnlink(const char* path) asm("unlink");

int powerOpen(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
    va_end(rest);
    return openAndTell("open", path, flags, mode);
}

int powerOpen64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
    va_end(rest);
    return openAndTell("open64", path, flags, mode);
}

int powerClose(int fd)
{
    PowerTrace::instance().closed(fd);
    return next<FdCall>("close")(fd);
}

ssize_t powerWrite(int fd, const void* bytes, size_t size)
{
    const off64_t offset = ::lseek64(fd, 0, SEEK_CUR);
    const ssize_t count = next<WriteCall>("write")(fd, bytes, size);
    if (count > 0 && offset >= 0) {
        PowerTrace::instance().written(fd, offset, bytes, count);
    }
    return count;
}

ssize_t powerWriteAt(int fd, const void* bytes, size_t size, off64_t offset)
{
    return writeAtAndTell("pwrite", fd, bytes, size, offset);
}

ssize_t powerWriteAt64(int fd, const void* bytes, size_t size, off64_t offset)
{
    return writeAtAndTell("pwrite64", fd, bytes, size, offset);
}

int powerCut(int fd, off64_t size)
{
    return cutAndTell("ftruncate", fd, size);
}

int powerCut64(int fd, off64_t size)
{
    return cutAndTell("ftruncate64", fd, size);
}

int powerSync(int fd)
{
    return syncAndTell("fsync", fd);
}

int powerSyncData(int fd)
{
    return syncAndTell("fdatasync", fd);
}

int powerRename(const char* from, const char* to)
{
    const int code = next<TwoPathsCall>("rename")(from, to);
    if (code == 0) {
        PowerTrace::instance().renamed(from, to);
    }
    return code;
}

int powerRenameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    const int code = next<RenameAtCall>("renameat2")(fromFolder, from, toFolder, to, flags);
    if (code == 0) {
        PowerTrace::instance().renamed(from, to);
    }
    return code;
}

int powerLink(const char* from, const char* to)
{
    const int code = next<TwoPathsCall>("link")(from, to);
    if (code == 0) {
        PowerTrace::instance().linked(from, to);
    }
    return code;
}

int powerUnlink(const char* path)
{
    const int code = next<PathCall>("unlink")(path);
    if (code == 0) {
        PowerTrace::instance().unlinked(path);
    }
    return code;
}
}
