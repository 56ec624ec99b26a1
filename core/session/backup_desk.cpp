// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backup_desk.h"

#include "core/security/erased_list.h"
#include "core/session/case_work_private.h"
#include "core/session/erased_reapply.h"
#include "core/store/book_copy.h"
#include "core/store/erasure_store.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace lotsbok {

namespace {

/// A number that no file of that day has, not even an interrupted one.
std::optional<SeriesBackup> freeBackup(const QDir& folder, const QString& name, QDate day)
{
    for (int number = 1; number < 1000; ++number) {
        const SeriesBackup backup{day, number};
        if (!folder.exists(seriesFileName(name, backup))) {
            return backup;
        }
    }
    return std::nullopt;
}

/// Backups of earlier days that were never finished: without their key file they open nothing.
void removeInterrupted(const QDir& folder, const QString& name, QDate today)
{
    for (const QString& file : folder.entryList(QDir::Files)) {
        const auto backup = seriesBackupFromName(name, file);
        const QString path = folder.filePath(file);
        if (backup && backup->day < today && !QFile::exists(Book::keyFilePath(path))) {
            removeBookFiles(path);
        }
    }
}

} // namespace

QString BackupDesk::bookName() const
{
    return QFileInfo(m_session.path()).completeBaseName();
}

QString BackupDesk::pathOf(const QString& folder, const SeriesBackup& backup) const
{
    return QDir(folder).filePath(seriesFileName(bookName(), backup));
}

Result<QList<SeriesBackup>> BackupDesk::series(const QString& folder) const
{
    if (auto allowed = m_session.d->require(Permission::Backup); !allowed) {
        return fail(allowed.error());
    }
    const QDir dir(folder);
    if (!dir.exists()) {
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Session", "The folder does not exist."));
    }
    QList<SeriesBackup> all;
    for (const QString& file : dir.entryList(QDir::Files)) {
        const auto backup = seriesBackupFromName(bookName(), file);
        if (backup && QFile::exists(Book::keyFilePath(dir.filePath(file)))) {
            all.append(*backup);
        }
    }
    std::sort(all.begin(), all.end(), std::greater<>());
    return all;
}

Result<QStringList> BackupDesk::folders() const
{
    return ErasureStore(*m_session.d->store).backupFolders();
}

Result<SeriesResult> BackupDesk::addToSeries(const QString& folder, const Book::Progress& progress)
{
    Session::Private& d = *m_session.d;
    if (auto allowed = d.requireForWriting(Permission::Backup); !allowed) {
        return fail(allowed.error());
    }
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists()) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Folder: there is none with this name."));
    }
    const auto backup = freeBackup(dir, bookName(), m_session.today());
    if (!backup) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Folder: it holds too many backups of this day."));
    }
    SeriesResult result;
    result.path = pathOf(folder, *backup);
    if (auto done = m_session.backup(result.path, progress); !done) {
        return fail(done.error());
    }
    auto done = ErasureStore(*d.store).noteBackupFolder(dir.absolutePath());
    done = done ? writeErasedList(*d.store, d.bookId, d.unlocked.databaseKey,
                                  erasedListPath(dir.filePath(bookName() + QStringLiteral(".lotsbok"))))
                : done;
    const auto all = done ? series(folder) : fail(done.error());
    if (!all) {
        return fail(all.error());
    }
    result.all = *all;
    removeInterrupted(dir, bookName(), m_session.today());
    for (const SeriesBackup& old : outdatedBackups(*all, *backup)) {
        removeBookFiles(pathOf(folder, old));
        if (!QFile::exists(pathOf(folder, old))) {
            result.removed.append(old);
            result.all.removeOne(old);
        }
    }
    return result;
}

Result<void> BackupDesk::renewErasedLists()
{
    Session::Private& d = *m_session.d;
    const auto known = folders();
    if (!known) {
        return fail(known.error());
    }
    Result<void> first;
    for (const QString& folder : *known) {
        if (!QDir(folder).exists()) {
            continue; // a disk that is not there now gets its list with its next backup
        }
        const auto written =
            writeErasedList(*d.store, d.bookId, d.unlocked.databaseKey,
                            erasedListPath(QDir(folder).filePath(bookName() + QStringLiteral(".lotsbok"))));
        first = first ? written : first;
    }
    return first;
}

Result<QStringList> BackupDesk::copiesThatHoldErased() const
{
    if (auto allowed = m_session.d->require(Permission::Backup); !allowed) {
        return fail(allowed.error());
    }
    ErasureStore erasures(*m_session.d->store);
    const auto acts = erasures.acts();
    const auto known = erasures.backupFolders();
    if (!acts || !known) {
        return fail(!acts ? acts.error() : known.error());
    }
    QStringList holding;
    if (acts->isEmpty()) {
        return holding;
    }
    const QDate last = toLocalTime(acts->last().erasedAt).date();
    for (const QString& folder : *known) {
        const auto all = series(folder);
        for (const SeriesBackup& backup : all.value_or(QList<SeriesBackup>())) {
            if (backup.day <= last) {
                holding.append(pathOf(folder, backup));
            }
        }
    }
    const QDir beside = QFileInfo(m_session.path()).absoluteDir();
    const QString pattern = bookName() + QStringLiteral(".version-*.lotsbok");
    for (const QFileInfo& copy : beside.entryInfoList({pattern}, QDir::Files)) {
        holding.append(copy.absoluteFilePath());
    }
    return holding;
}

Result<void> BackupDesk::removeCopies(const QStringList& paths)
{
    if (auto allowed = m_session.d->requireForWriting(Permission::Backup); !allowed) {
        return allowed;
    }
    const auto holding = copiesThatHoldErased();
    if (!holding) {
        return fail(holding.error());
    }
    for (const QString& path : paths) {
        if (!holding->contains(path)) {
            return cannotBe(QT_TRANSLATE_NOOP("Session", "Copy: only copies that hold what was erased go."));
        }
    }
    for (const QString& path : paths) {
        removeBookFiles(path);
        if (QFile::exists(path)) {
            return fail(ErrorCode::FileSystem,
                        QCoreApplication::translate("Session", "A copy could not be removed."));
        }
    }
    return m_session.d->store->write([&] {
        return m_session.d->store->recordAction(QStringLiteral("book.copies-removed"),
                                                subjectText(QStringLiteral("book"), m_session.d->bookId));
    });
}

} // namespace lotsbok
