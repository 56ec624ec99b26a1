// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book.h"

#include "core/rules/backup_series.h"
#include "core/security/erased_list.h"
#include "core/security/password_key.h"
#include "core/security/password_policy.h"
#include "core/session/book_steps.h"
#include "core/session/erased_reapply.h"
#include "core/session/key_rotation.h"
#include "core/session/key_trust.h"
#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/book_check.h"
#include "core/store/book_copy.h"
#include "core/store/book_file.h"
#include "core/store/book_generation.h"
#include "core/store/district_repository.h"
#include "core/store/erasure_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

namespace lotsbok {

namespace {

/// How many of the last audit entries are recomputed at every login; all of them in verify().
constexpr qint64 kVerifiedAtLogin = 200;
constexpr std::chrono::seconds kLongestDelay{30};

/// The lease, or none when the folder refuses writing and nobody else has the book.
Result<std::unique_ptr<Lease>> takeLease(const QString& path, const QString& loginName,
                                         const OpenOptions& options)
{
    auto lease = Lease::take(path, loginName, options.clock->nowUtc(), options.workstation);
    if (!lease && lease.error().code == ErrorCode::InUse && options.whenBusy == WhenBusy::TakeOver) {
        return PenSteps::takeOverDead(path, loginName, options);
    }
    if (lease || lease.error().code != ErrorCode::FileSystem) {
        return lease;
    }
    if (probeFolder(path, *Workstation::orThisOne(options.workstation)) == ENOTSUP) {
        return lease; // not even to be read: others may write at this moment, each for itself
    }
    if (const auto holder = Lease::holder(path, options.workstation)) {
        return fail(Lease::inUse(*holder));
    }
    return std::unique_ptr<Lease>();
}

/// The list of what was erased since, as it lies beside the backup or its series; it is applied when the
/// restored book is opened.
Result<void> copyErasedList(const QString& backup, const QString& destination)
{
    const QFileInfo file(backup);
    QStringList lists{erasedListPath(backup)};
    if (const auto name = seriesNameOf(file.fileName())) {
        lists.append(erasedListPath(file.absoluteDir().filePath(*name + QStringLiteral(".lotsbok"))));
    }
    for (const QString& list : lists) {
        if (QFile::exists(list)) {
            return copyFileDurably(list, erasedListPath(destination));
        }
    }
    return {};
}

/// The key file may have been written between the unlock and the lease.
Result<void> readAgain(const QString& path, KeyFile& keys, const Unlocked& unlocked)
{
    auto now = KeyFile::read(Book::keyFilePath(path));
    if (!now) {
        return fail(now.error());
    }
    if (!now->verifyMac(unlocked.databaseKey)) {
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate(
                        "Book", "The key file was changed meanwhile; unlock the book once more."));
    }
    keys = std::move(*now);
    return {};
}

Result<void> checkAnchors(AuditLog& audit, std::initializer_list<AuditAnchor> anchors)
{
    for (const AuditAnchor& anchor : anchors) {
        if (auto extends = audit.checkAnchor(anchor); !extends) {
            return extends;
        }
    }
    return {};
}

} // namespace

QString Book::keyFilePath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-keys");
}

std::chrono::milliseconds Book::delayAfter(int failures)
{
    constexpr int doublings = 5; // 1, 2, 4, 8, 16, then the longest
    if (failures <= 0) {
        return std::chrono::milliseconds(0);
    }
    const auto delay = failures > doublings ? kLongestDelay : std::chrono::seconds(1 << (failures - 1));
    return std::min(delay, kLongestDelay);
}

Result<BookInfo> Book::probe(const QString& path)
{
    if (auto file = checkBookFile(path); !file) {
        // Without a key file it is no book at all, whatever its size.
        const bool foreign = file.error().code == ErrorCode::Damaged && !QFile::exists(keyFilePath(path));
        return foreign ? fail(ErrorCode::NotABook,
                              QCoreApplication::translate("Book", "The file is not a Lotsbok book."))
                       : fail(file.error());
    }
    const auto keys = KeyFile::read(keyFilePath(path));
    if (!keys) {
        return fail(keys.error());
    }
    BookInfo info;
    info.path = path;
    info.fileSize = QFileInfo(path).size();
    info.district = keys->district();
    info.loginNames = keys->loginNames();
    return info;
}

Result<std::unique_ptr<Session>> Book::open(const QString& path, const QString& loginName,
                                            const Secret& password, const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    if (const auto info = probe(path); !info) {
        return fail(info.error());
    }
    auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    const StationState station(options.stateFolder, path);
    auto unlocked = tryPasswordSlowly(station, options, [&] { return keyFile->unlock(loginName, password); });
    if (!unlocked) {
        return fail(unlocked.error());
    }
    auto lease = takeLease(path, loginName, options);
    if (!lease && lease.error().code == ErrorCode::InUse && options.whenBusy == WhenBusy::Read) {
        return PenSteps::openReading(path, options, std::move(*keyFile), std::move(*unlocked), station);
    }
    if (!lease) {
        return fail(lease.error());
    }
    const bool writable = *lease != nullptr;
    if (auto still = readAgain(path, *keyFile, *unlocked); !still) {
        return fail(still.error());
    }
    if (auto finished = writable ? finishRotation(path, *keyFile, *unlocked, options) : Result<void>();
        !finished) {
        return fail(finished.error());
    }
    if (*lease && (*lease)->isFromSilent()) {
        if (auto moved = moveToNewFile(path, unlocked->databaseKey); !moved) {
            return fail(moved.error());
        }
    }
    auto store = openStore(path, *unlocked, options, writable);
    if (!store) {
        return fail(store.error());
    }
    const auto user = userInBook(**store, *unlocked);
    const auto bookId = DistrictRepository(**store).bookId();
    if (!user || !bookId) {
        // An older book does not know its newest user either, and that is the graver news.
        const auto extends = checkAnchors((*store)->audit(), {keyFile->anchor()});
        return fail(!extends ? extends.error() : !user ? user.error() : bookId.error());
    }
    std::unique_ptr<Session> session(
        new Session(std::make_unique<Session::Private>(Session::Private{path,
                                                                        options,
                                                                        std::move(*lease),
                                                                        !writable,
                                                                        std::move(*keyFile),
                                                                        std::move(*unlocked),
                                                                        *user,
                                                                        *bookId,
                                                                        station,
                                                                        {},
                                                                        std::move(*store)})));
    session->d->pen = std::make_shared<PenInside>();
    if (auto entered = BookSession::enter(*session); !entered) {
        session->d->readOnly = true; // nothing is anchored of a book that was not let in
        return fail(entered.error());
    }
    BookSession::raiseCost(*session, password);
    BookSession::sealForRecovery(*session);
    return session;
}

Result<void> Book::checkPassword(const QString& path, const QString& loginName, const Secret& password,
                                 const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    const auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    const auto unlocked = tryPasswordSlowly(StationState(options.stateFolder, path), options,
                                            [&] { return keyFile->unlock(loginName, password); });
    return unlocked ? Result<void>() : fail(unlocked.error());
}

Result<QStringList> Book::damagedPages(const QString& path, const QString& loginName, const Secret& password,
                                       const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    const auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    const auto unlocked = tryPasswordSlowly(StationState(options.stateFolder, path), options,
                                            [&] { return keyFile->unlock(loginName, password); });
    if (!unlocked) {
        return fail(unlocked.error());
    }
    const auto connection = Connection::open(path, unlocked->databaseKey, Connection::Mode::Inspect);
    return connection ? pageProblems(**connection) : fail(connection.error());
}

Result<void> BookSession::enter(Session& session)
{
    Session::Private& d = *session.d;
    if (auto opened = VeilDesk::open(*d.store, d.unlocked, d.keyFile); !opened) {
        return opened;
    }
    AuditLog& audit = d.store->audit();
    auto extends =
        checkAnchors(audit, {d.keyFile.anchor(), d.station.anchor(d.bookId).value_or(AuditAnchor{})});
    extends = extends ? checkKeyTrust(*d.store, d.keyFile) : extends;
    const bool accepted = !extends && d.options.acceptOlder && d.user.role == Role::UnitHead;
    if (!extends && !accepted) {
        return extends;
    }
    if (auto intact = checkLastEntries(*d.store, kVerifiedAtLogin); !intact) {
        return intact;
    }
    d.guardCommits();
    if (const auto forgotten = applyErasedList(*d.store, d.bookId, d.unlocked.databaseKey, d.path);
        !forgotten) {
        return fail(forgotten.error());
    }
    if (d.readOnly) {
        return {};
    }
    const QString book = subjectText(QStringLiteral("book"), d.bookId);
    const auto log = [&]() -> Result<void> {
        if (accepted) {
            if (auto noted = d.store->recordAction(QStringLiteral("book.accept-older"), book); !noted) {
                return noted;
            }
        }
        if (auto noted = ErasureStore(*d.store).noteListKey(erasedListKey(d.unlocked.databaseKey)); !noted) {
            return noted;
        }
        if (auto claimed = PenSteps::claimGeneration(d); !claimed) {
            return claimed;
        }
        return d.store->recordAction(QStringLiteral("book.open"), book);
    };
    const auto logged = accepted ? d.confirmKeys(log) : d.store->write([&]() -> Result<void> {
        auto noted = noteGenerations(*d.store, d.keyFile);
        return noted ? log() : noted;
    });
    // The entry is also the real write that finds a read-only file: SQLite's own answer does not know of the
    // folder.
    if (!logged && logged.error().code == ErrorCode::FileSystem) {
        d.readOnly = true;
        d.lease.reset();
        return {};
    }
    if (!logged) {
        return logged;
    }
    if (const auto merged = PenSteps::mergeSpools(d); !merged) {
        return fail(merged.error());
    }
    VeilDesk::enter(d);
    return accepted ? session.anchor() : Result<void>();
}

Result<void> Session::Private::confirmKeys(const std::function<Result<void>()>& work)
{
    KeyFile confirmed = keyFile;
    if (auto done = confirmed.confirm(unlocked); !done) {
        return done;
    }
    auto done = commitWithKeys(*store, Book::keyFilePath(path), confirmed, work);
    if (done) {
        keyFile = std::move(confirmed);
    }
    return done;
}

void BookSession::raiseCost(Session& session, const Secret& password)
{
    Session::Private& d = *session.d;
    const KdfCost now = d.keyFile.cost(d.user.loginName);
    const KdfCost wanted = dearer(now, d.keyFile.wantedCost());
    if (d.readOnly || wanted == now) {
        return;
    }
    KeyFile raised = d.keyFile;
    if (raised.changePassword(d.unlocked, d.user.loginName, password, wanted) &&
        raised.write(Book::keyFilePath(d.path))) {
        d.keyFile = std::move(raised);
    }
}

void BookSession::sealForRecovery(Session& session)
{
    Session::Private& d = *session.d;
    const auto own = d.keyFile.accountOf(d.user.id);
    if (!own || own->recoverable) {
        return;
    }
    auto keys = d.currentKeys();
    if (keys && keys->sealForRecovery(d.unlocked) && keys->write(Book::keyFilePath(d.path))) {
        d.keyFile = std::move(*keys);
    }
}

Result<void> Book::recover(const QString& path, const QString& loginName, const QString& recoveryKey,
                           const Secret& newPassword, const OpenOptions& givenOptions)
{
    const OpenOptions options = completed(givenOptions);
    if (auto strong = checkNewPassword(newPassword, loginName); !strong) {
        return strong;
    }
    if (const auto info = probe(path); !info) {
        return fail(info.error());
    }
    auto keyFile = KeyFile::read(keyFilePath(path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    const StationState station(options.stateFolder, path);
    const auto unlocked = tryPasswordSlowly(
        station, options, [&] { return keyFile->recover(recoveryKey, loginName, newPassword); });
    if (!unlocked) {
        return fail(unlocked.error());
    }
    const auto lease = Lease::take(path, loginName, options.clock->nowUtc(), options.workstation);
    if (!lease) {
        return fail(lease.error());
    }
    if (keyFile->isRotating()) {
        keyFile = KeyFile::read(keyFilePath(path));
        auto finished = keyFile ? finishRotation(path, *keyFile, *unlocked, options) : fail(keyFile.error());
        const auto again = finished ? keyFile->recover(recoveryKey, loginName, newPassword)
                                    : Result<Unlocked>(fail(finished.error()));
        if (!again) {
            return fail(again.error());
        }
    }
    const auto store = openStore(path, *unlocked, options, true);
    if (!store) {
        return fail(store.error());
    }
    if (const auto user = userInBook(**store, *unlocked); !user) {
        return fail(user.error());
    }
    return commitWithKeys(**store, keyFilePath(path), *keyFile, [&] {
        return (*store)->recordAction(QStringLiteral("user.recover"),
                                      subjectText(QStringLiteral("user"), unlocked->user.uuid()));
    });
}

Result<void> Book::restore(const QString& backup, const QString& destination, const OpenOptions& options,
                           const Progress& progress)
{
    if (const auto info = probe(backup); !info) {
        return fail(info.error());
    }
    if (const auto holder = Lease::holder(backup)) {
        return fail(Lease::inUse(*holder));
    }
    if (hasUnfinishedWrite(backup)) {
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Book",
                                                "The backup was not closed properly and must be opened once "
                                                "before it can be restored."));
    }
    if (auto free = checkNewBookFile(keyFilePath(destination)); !free) {
        return free;
    }
    if (auto copied = copyFileDurably(backup, destination, progress); !copied) {
        return copied;
    }
    if (auto copied = copyFileDurably(keyFilePath(backup), keyFilePath(destination)); !copied) {
        removeBookFiles(destination);
        return copied;
    }
    if (auto listed = copyErasedList(backup, destination); !listed) {
        removeBookFiles(destination);
        return listed;
    }
    StationState(options.stateFolder, destination).forgetAnchor();
    return {};
}

} // namespace lotsbok
