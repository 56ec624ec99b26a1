// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_moves.h"

#include "core/security/erased_list.h"
#include "core/security/forms_file.h"
#include "core/session/book_steps.h"
#include "core/session/pen_steps.h"
#include "core/session/station_state.h"
#include "core/store/book_copy.h"
#include "core/store/book_file.h"
#include "core/store/lease.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace lotsbok {

namespace {

/// What lies beside the book and belongs to it.
QStringList pathsBeside(const QString& book)
{
    return {Book::keyFilePath(book), erasedListPath(book), formsInboxPath(book), formsTakenPath(book),
            formsListPath(book)};
}

/// Copies `file` as the book at `destination`, with what lies beside `source`.
Result<void> copySealed(const QString& file, const QString& source, const QString& destination,
                        const Book::Progress& progress)
{
    if (auto free = checkNewBookFile(Book::keyFilePath(destination)); !free) {
        return free;
    }
    if (auto copied = copyFileDurably(file, destination, progress); !copied) {
        return copied;
    }
    const QStringList from = pathsBeside(source);
    const QStringList to = pathsBeside(destination);
    for (int i = 0; i < from.size(); ++i) {
        const auto copied =
            QFile::exists(from.at(i)) ? copyFileDurably(from.at(i), to.at(i)) : Result<void>();
        if (!copied) {
            removeBookFiles(destination);
            return copied;
        }
    }
    return {};
}

Result<void> requireWhole(const QString& path)
{
    if (hasUnfinishedWrite(path)) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Book",
                                                "The book was not closed properly and must be opened once "
                                                "before it can be copied."));
    }
    const auto info = Book::probe(path);
    return info ? Result<void>() : fail(info.error());
}

/// The lease while the sealed file is copied; none where the folder takes no files.
Result<std::unique_ptr<Lease>> holdStill(const QString& path, const OpenOptions& options)
{
    auto lease = Lease::take(path, QSysInfo::machineHostName(), options.clock->nowUtc());
    const bool readOnlyFolder = !lease && lease.error().code == ErrorCode::FileSystem;
    return readOnlyFolder ? std::unique_ptr<Lease>() : std::move(lease);
}

/// "akt.moved-2026-11-22.lotsbok", or the next free name of that day.
QString movedName(const QString& path, QDate day)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString again = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
        const QString name = QStringLiteral("%1.moved-%2%3.lotsbok")
                                 .arg(file.completeBaseName(), day.toString(Qt::ISODate), again);
        const QString moved = file.absoluteDir().filePath(name);
        if (!QFile::exists(moved)) {
            return moved;
        }
    }
}

} // namespace

Result<bool> copySealedBook(const QString& source, const QString& destination, const OpenOptions& options,
                            const Book::Progress& progress)
{
    const auto lease = holdStill(source, options);
    if (lease) {
        auto done = requireWhole(source);
        done = done ? copySealed(source, source, destination, progress) : done;
        return done ? Result<bool>(false) : fail(done.error());
    }
    const QString snapshot = PenSteps::snapshotPath(source);
    if (lease.error().code != ErrorCode::InUse || !QFile::exists(snapshot)) {
        return fail(lease.error());
    }
    const auto done = copySealed(snapshot, source, destination, progress);
    return done ? Result<bool>(true) : fail(done.error());
}

Result<QString> moveBook(const QString& source, const QString& destination, const OpenOptions& options,
                         const Book::Progress& progress)
{
    const auto lease = holdStill(source, options);
    if (!lease) {
        return fail(lease.error());
    }
    auto done = requireWhole(source);
    done = done ? copySealed(source, source, destination, progress) : done;
    if (!done) {
        return fail(done.error());
    }
    const QString moved = movedName(source, options.clock->today());
    if (!QFile::rename(source, moved)) {
        removeBookFiles(destination);
        return fail(ErrorCode::FileSystem,
                    QCoreApplication::translate("Book", "The old file could not be renamed, so the book was "
                                                        "not moved."));
    }
    const QStringList from = pathsBeside(source);
    const QStringList to = pathsBeside(moved);
    for (int i = 0; i < from.size(); ++i) {
        QFile::rename(from.at(i), to.at(i)); // left behind, they open nothing
    }
    StationState(options.stateFolder, destination).takeOverAnchor(StationState(options.stateFolder, source));
    return moved;
}

} // namespace lotsbok
