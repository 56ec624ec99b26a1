// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_steps.h"

#include "core/session/book_steps.h"
#include "core/session/key_trust.h"
#include "core/session/veil_desk.h"
#include "core/store/book_check.h"
#include "core/store/book_generation.h"
#include "core/store/district_repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qint64 kEntriesLookedAt = 200; // as at every opening

Unexpected takenOver()
{
    return fail(ErrorCode::InUse,
                QCoreApplication::translate("Session", "The book was taken over, so nothing was saved."));
}

} // namespace

Error PenSteps::keyWasChanged()
{
    return {ErrorCode::NoPermission,
            QCoreApplication::translate(
                "Session", "The key of the book has been changed. Lock the book and open it again."),
            {}};
}

QString PenSteps::snapshotPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-snapshot");
}

QString PenSteps::requestPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-ask");
}

void PenSteps::removeRequest(const QString& bookPath, const LeaseHolder& request)
{
    const auto present = readLeaseFile(requestPath(bookPath));
    if (present && present->isSame(request)) {
        QFile::remove(requestPath(bookPath));
    }
}

Result<std::unique_ptr<Lease>> PenSteps::takeOverDead(const QString& path, const QString& loginName,
                                                      const OpenOptions& options)
{
    LeaseWatch watch(path);
    watch.look({});
    for (std::chrono::milliseconds waited{0}; waited < Lease::kWatch; waited += Lease::kLook) {
        options.wait(Lease::kLook);
        watch.look(Lease::kLook);
    }
    const auto silent = watch.silent();
    if (!silent) { // it lives, or has let go
        return Lease::take(path, loginName, options.clock->nowUtc(), options.workstation);
    }
    if (auto room = checkRoomForCopy(path); !room) {
        return fail(room.error());
    }
    return Lease::takeOver(path, loginName, options.clock->nowUtc(), *silent, options.workstation);
}

Result<void> PenSteps::isOurs(const Session::Private& d)
{
    if (!d.lease) {
        return {};
    }
    const auto held = d.lease->isHeld();
    if (!held) {
        return fail(held.error());
    }
    if (!*held) {
        const auto holder = Lease::holder(d.path, d.options.workstation);
        return holder && !holder->user.isEmpty() ? fail(Lease::inUse(*holder)) : takenOver();
    }
    if (d.store->connection().hasMoved()) {
        return fail(
            ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Session", "The book's file was moved or replaced while it was open, so nothing was saved."));
    }
    return {};
}

Result<void> PenSteps::guard(Session::Private& d)
{
    if (auto ours = isOurs(d); !ours) {
        return ours;
    }
    if (!d.lease || d.lease->self().generation == 0) {
        return {}; // a book that is being made, or opened: claimGeneration() comes
    }
    const auto generation = bookGeneration(d.store->connection());
    if (!generation) {
        return fail(generation.error());
    }
    return *generation == d.lease->self().generation ? Result<void>() : Result<void>(takenOver());
}

Result<void> PenSteps::claimGeneration(Session::Private& d)
{
    if (!d.lease) {
        return {};
    }
    const auto present = bookGeneration(d.store->connection());
    if (!present) {
        return fail(present.error());
    }
    const qint64 mine = std::max(*present, d.lease->self().generation) + 1;
    if (auto set = setBookGeneration(d.store->connection(), mine); !set) {
        return set;
    }
    d.lease->setGeneration(mine);
    return SpoolMerge(*d.store, *Workstation::orThisOne(d.options.workstation))
        .keepKey(d.unlocked.databaseKey);
}

Result<MergeReport> PenSteps::mergeSpools(Session::Private& d)
{
    if (!d.lease) {
        return MergeReport();
    }
    const auto machine = Workstation::orThisOne(d.options.workstation);
    return SpoolMerge(*d.store, *machine).mergeAll(d.path);
}

Result<void> PenSteps::publish(Session::Private& d)
{
    for (;;) {
        const auto more = publishPiece(d);
        if (!more || !*more) {
            return more ? Result<void>() : fail(more.error());
        }
    }
}

Result<bool> PenSteps::publishPiece(Session::Private& d)
{
    const auto piece = [&d]() -> Result<bool> {
        if (auto ours = guard(d); !ours) {
            return fail(ours.error());
        }
        if (!d.pen->copying && d.pen->publishedChanges == d.store->connection().totalChanges()) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        d.pen->publishing = d.pen->copying ? d.pen->publishing : std::chrono::milliseconds();
        const auto done = copyPiece(d);
        d.pen->publishing += std::chrono::milliseconds(timer.elapsed());
        return done ? Result<bool>(!*done) : done;
    };
    if (!d.lease) {
        return false;
    }
    auto more = piece();
    if (!more || !*more) {
        d.pen->copying.reset();
    }
    return more;
}

Result<bool> PenSteps::copyPiece(Session::Private& d)
{
    Connection& book = d.store->connection();
    if (!d.pen->copying) {
        auto begun = PublishedCopy::begin(book, snapshotPath(d.path));
        if (!begun) {
            return fail(begun.error());
        }
        d.pen->copying = std::move(*begun);
    }
    const auto isWhole = d.pen->copying->next(book);
    if (!isWhole || !*isWhole) {
        return isWhole;
    }
    const auto placed = d.pen->copying->putInPlace(d.unlocked.databaseKey, d.options.clock->nowUtc(),
                                                   [&d] { return guard(d); });
    if (!placed) {
        return fail(placed.error());
    }
    d.pen->publishedChanges = book.totalChanges();
    d.pen->sincePublished = {};
    return true;
}

Result<void> PenSteps::keyChanged(Session::Private& d)
{
    if (!d.lease || !d.pen) {
        return {};
    }
    const bool isPublished = QFile::remove(snapshotPath(d.path));
    d.pen->copying.reset(); // of the book under the old key
    d.pen->publishedChanges.reset();
    const auto kept = d.store->write([&d] {
        return SpoolMerge(*d.store, *Workstation::orThisOne(d.options.workstation))
            .keepKey(d.unlocked.databaseKey);
    });
    return kept && isPublished ? publish(d) : kept;
}

void PenSteps::finish(Session::Private& d)
{
    if (d.pen && d.pen->self) {
        removeRequest(d.path, *d.pen->self);
        // What was handed over at the last moment is let go.
        const auto lease = Lease::accept(d.path, *d.pen->self, d.options.workstation);
    }
    if (d.pen && d.pen->spool) {
        const auto ended = d.pen->spool->end();
        Q_UNUSED(ended); // the writer takes in what is there all the same
    }
    if (d.lease && d.store && (d.pen->copying || QFile::exists(snapshotPath(d.path)))) {
        const auto renewed = publish(d);
        Q_UNUSED(renewed); // the next who writes publishes
    }
}

/// A book that was opened for writing beside the copy that is read.
struct PenSteps::Writable {
    KeyFile keyFile;
    std::unique_ptr<Store> store;
    User user;
};

Result<PenSteps::Writable> PenSteps::openWritable(const Session::Private& d, const Lease& lease)
{
    auto keyFile = KeyFile::read(Book::keyFilePath(d.path));
    if (!keyFile) {
        return fail(keyFile.error());
    }
    if (!keyFile->verifyMac(d.unlocked.databaseKey)) {
        return fail(keyWasChanged());
    }
    if (lease.isFromSilent()) {
        if (auto moved = moveToNewFile(d.path, d.unlocked.databaseKey); !moved) {
            return fail(moved.error());
        }
    }
    auto store = openStore(d.path, d.unlocked, d.options, true);
    const auto user = store ? userInBook(**store, d.unlocked) : fail(store.error());
    if (!user) {
        return fail(user.error());
    }
    for (const AuditAnchor& anchor :
         {keyFile->anchor(), d.station.anchor(d.bookId).value_or(AuditAnchor{})}) {
        if (auto extends = (*store)->audit().checkAnchor(anchor); !extends) {
            return fail(extends.error());
        }
    }
    if (auto trusted = checkKeyTrust(**store, *keyFile); !trusted) {
        return fail(trusted.error());
    }
    if (auto intact = checkLastEntries(**store, kEntriesLookedAt); !intact) {
        return fail(intact.error());
    }
    if (auto opened = VeilDesk::open(**store, d.unlocked, *keyFile); !opened) {
        return fail(opened.error());
    }
    return Writable{std::move(*keyFile), std::move(*store), *user};
}

Result<void> PenSteps::becomeWriter(Session& session, std::unique_ptr<Lease> lease)
{
    Session::Private& d = *session.d;
    auto book = openPatiently(d.options, [&] { return openWritable(d, *lease); });
    if (!book) {
        return fail(book.error());
    }
    std::swap(d.store, book->store);
    d.lease = std::move(lease);
    d.readOnly = false;
    d.guardCommits();
    const auto entered = d.store->write([&]() -> Result<void> {
        if (auto claimed = claimGeneration(d); !claimed) {
            return claimed;
        }
        if (auto noted = noteGenerations(*d.store, book->keyFile); !noted) {
            return noted;
        }
        return d.store->recordAction(QStringLiteral("pen.take"),
                                     subjectText(QStringLiteral("book"), d.bookId));
    });
    if (!entered) {
        std::swap(d.store, book->store);
        d.readOnly = true;
        book->store.reset(); // closed before others may have it
        d.lease.reset();
        return entered;
    }
    d.keyFile = std::move(book->keyFile);
    d.user = book->user;
    if (d.pen->spool) {
        const auto ended = d.pen->spool->end();
        Q_UNUSED(ended); // merged all the same
    }
    d.pen = std::make_shared<PenInside>();
    const auto merged = mergeSpools(d);
    VeilDesk::enter(d);
    return merged ? Result<void>() : fail(merged.error());
}

Result<void> PenSteps::becomeReader(Session& session, const std::optional<LeaseHolder>& asker)
{
    Session::Private& d = *session.d;
    if (const auto merged = mergeSpools(d); !merged) {
        return fail(merged.error());
    }
    const auto logged = d.store->write([&d] {
        return d.store->recordAction(QStringLiteral("pen.give"),
                                     subjectText(QStringLiteral("book"), d.bookId));
    });
    if (!logged) {
        return logged;
    }
    if (auto published = publish(d); !published) {
        return published;
    }
    if (auto anchored = d.anchorHead(); !anchored) {
        return anchored;
    }
    auto reading = std::make_shared<PenInside>();
    std::swap(d.pen, reading);
    if (auto started = startReading(d); !started) {
        std::swap(d.pen, reading);
        return started;
    }
    d.readOnly = true;
    const auto given = asker ? d.lease->handTo(*asker) : Result<void>();
    Q_UNUSED(given); // let go in either case: who has asked finds it free
    d.lease.reset();
    return {};
}

Result<void> PenSteps::loseBook(Session& session)
{
    Session::Private& d = *session.d;
    auto reading = std::make_shared<PenInside>();
    std::swap(d.pen, reading);
    if (auto started = startReading(d); !started) {
        std::swap(d.pen, reading);
        // The copy may still be the one from before. What is saved meanwhile is refused by the guard.
        return started.error().code == ErrorCode::Tampered ? takenOver() : fail(started.error());
    }
    d.readOnly = true;
    d.lease.reset();
    return {};
}

} // namespace lotsbok
