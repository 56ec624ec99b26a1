// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_steps.h"
#include "core/session/pen_steps.h"
#include "core/session/veil_desk.h"
#include "core/store/book_check.h"
#include "core/store/book_generation.h"
#include "core/store/district_repository.h"
#include "core/store/draft_copies.h"
#include "core/store/secret_cases.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <sodium.h>

namespace lotsbok {

namespace {

constexpr qint64 kEntriesOfACopy = 200;
constexpr qsizetype kReasonSalt = 32;

QString draftKey(const SubjectRef& subject, const QString& formId)
{
    return toString(subject) + QLatin1Char(' ') + formId;
}

Unexpected noCopy(const QString& path, const OpenOptions& options)
{
    const auto holder = Lease::holder(path, options.workstation);
    Error error =
        holder && !holder->user.isEmpty()
            ? Lease::inUse(*holder)
            : Error{ErrorCode::InUse,
                    QCoreApplication::translate("Session", "The book is in use by another program."),
                    {}};
    error.text += QLatin1Char(' ') + QCoreApplication::translate(
                                         "Session", "There is no copy to read yet: try again in a minute.");
    return fail(error);
}

} // namespace

struct PenSteps::Copy {
    std::unique_ptr<Store> store;
    std::optional<QDateTime> publishedAt;
    qint64 generation = 0;
};

Result<PenSteps::Copy> PenSteps::openCopy(const QString& path, const OpenOptions& options,
                                          const Unlocked& unlocked)
{
    const QString snapshot = snapshotPath(path);
    if (!QFile::exists(snapshot)) {
        return noCopy(path, options);
    }
    auto connection = Connection::open(snapshot, unlocked.databaseKey, Connection::Mode::ReadOnly);
    if (!connection) {
        return fail(connection.error());
    }
    const auto outdated = needsMigration(**connection);
    if (!outdated || *outdated) {
        return outdated ? noCopy(path, options) : fail(outdated.error());
    }
    const auto at = lotsbok::publishedAt(**connection);
    const auto generation = bookGeneration(**connection);
    if (!at || !generation) {
        return fail(!at ? at.error() : generation.error());
    }
    Copy copy;
    copy.publishedAt = *at;
    copy.generation = *generation;
    copy.store = std::make_unique<Store>(std::move(*connection), authorOf(unlocked, options));
    return copy;
}

Result<void> PenSteps::startReading(Session::Private& d)
{
    return openPatiently(d.options, [&d] { return startReadingOnce(d); });
}

Result<void> PenSteps::startReadingOnce(Session::Private& d)
{
    auto copy = openCopy(d.path, d.options, d.unlocked);
    if (!copy) {
        const auto keys = KeyFile::read(Book::keyFilePath(d.path));
        return keys && !keys->verifyMac(d.unlocked.databaseKey) ? fail(keyWasChanged()) : fail(copy.error());
    }
    const auto user = userInBook(*copy->store, d.unlocked);
    if (!user) {
        return fail(user.error());
    }
    // A copy may be behind what the writer has anchored meanwhile, never behind what this station has seen.
    AuditLog& audit = copy->store->audit();
    const auto head = audit.head();
    if (!head) {
        return fail(head.error());
    }
    const AuditAnchor byWriter = d.keyFile.anchor();
    const AuditAnchor seen = d.station.anchor(d.bookId).value_or(AuditAnchor{});
    for (const AuditAnchor& anchor : {byWriter.sequence <= head->sequence ? byWriter : AuditAnchor{}, seen}) {
        if (auto extends = audit.checkAnchor(anchor); !extends) {
            return extends;
        }
    }
    if (auto intact = checkLastEntries(*copy->store, kEntriesOfACopy); !intact) {
        return intact;
    }
    if (!d.pen->spool) {
        if (auto started = startSpool(d); !started) {
            return started; // no spool, no opening: what is read could not be logged
        }
    }
    if (auto opened = VeilDesk::open(*copy->store, d.unlocked, d.keyFile); !opened) {
        return opened;
    }
    d.store = std::move(copy->store);
    d.user = *user;
    d.pen->publishedAt = copy->publishedAt;
    d.pen->generation = copy->generation;
    const auto kept = d.station.setAnchor(d.bookId, *head);
    Q_UNUSED(kept); // the next copy is compared with an earlier one
    loadSpooledDrafts(d);
    return {};
}

Result<std::unique_ptr<Session>> PenSteps::openReading(const QString& path, const OpenOptions& options,
                                                       KeyFile keyFile, Unlocked unlocked,
                                                       const StationState& station)
{
    auto copy = openCopy(path, options, unlocked);
    if (!copy) {
        return fail(copy.error());
    }
    const auto user = userInBook(*copy->store, unlocked);
    const auto bookId = DistrictRepository(*copy->store).bookId();
    if (!user || !bookId) {
        return fail(!user ? user.error() : bookId.error());
    }
    auto inside = std::make_unique<Session::Private>(Session::Private{path,
                                                                      options,
                                                                      nullptr,
                                                                      true,
                                                                      std::move(keyFile),
                                                                      std::move(unlocked),
                                                                      *user,
                                                                      *bookId,
                                                                      station,
                                                                      {},
                                                                      std::move(copy->store)});
    inside->pen = std::make_shared<PenInside>();
    if (auto started = startReading(*inside); !started) {
        return fail(started.error());
    }
    if (auto logged = spoolAccess(*inside, QStringLiteral("book.open-copy"),
                                  subjectText(QStringLiteral("book"), *bookId), {});
        !logged) {
        return fail(logged.error());
    }
    std::unique_ptr<Session> session(new Session(std::move(inside)));
    BookSession::sealForRecovery(*session);
    return session;
}

Result<bool> PenSteps::refresh(Session& session)
{
    Session::Private& d = *session.d;
    if (!d.isReadingCopy() || !d.store->connection().hasMoved() || !QFile::exists(snapshotPath(d.path))) {
        return false;
    }
    auto read = startReading(d);
    return read ? Result<bool>(true) : fail(read.error());
}

// The spool

Result<void> PenSteps::startSpool(Session::Private& d)
{
    auto spool = SpoolWriter::create(d.path, spoolKey(d.unlocked.databaseKey), d.options.station,
                                     *Workstation::orThisOne(d.options.workstation));
    if (!spool) {
        return fail(spool.error());
    }
    d.pen->spool = std::move(*spool);
    return {};
}

Result<void> PenSteps::append(Session::Private& d, SpoolRecord record)
{
    if (!d.pen->spool->isOpen()) {
        if (auto started = startSpool(d); !started) {
            return started;
        }
    }
    SpoolWriter& spool = *d.pen->spool;
    record.user = d.user.id;
    record.station = d.options.station;
    record.at = QDateTime::fromMSecsSinceEpoch(d.options.clock->nowUtc().toMSecsSinceEpoch(), Qt::UTC);
    record.draft.savedAt = record.at;
    signRecord(spool.id(), spool.count() + 1, d.unlocked.keys, record);
    if (auto appended = spool.append(spoolBytes(record)); !appended) {
        return appended;
    }
    if (record.kind != SpoolRecord::Kind::Access) {
        d.pen->drafts.insert(
            draftKey(record.draft.subject, record.draft.formId),
            {record.draft, record.kind == SpoolRecord::Kind::Discard, spool.id(), spool.count(), true});
    }
    return {};
}

Result<void> PenSteps::spoolAccess(Session::Private& d, const QString& action, const QString& subject,
                                   const QString& reason)
{
    SpoolRecord record;
    record.kind = SpoolRecord::Kind::Access;
    record.action = reason.isEmpty() ? action : action + QStringLiteral("-with-reason");
    record.subject = subject;
    record.reason = reason;
    if (!reason.isEmpty()) {
        record.reasonId = newUuidV7();
        record.salt.resize(kReasonSalt);
        randombytes_buf(record.salt.data(), kReasonSalt);
        record.contentHash =
            auditContentHash(record.salt, changeContent(QStringLiteral("case-reason"), record.reasonId, 1,
                                                        "{}", "{}", reason));
    }
    return append(d, std::move(record));
}

Result<void> PenSteps::spoolDraft(Session::Private& d, const FormDraft& draft, bool discard)
{
    const SpooledDraft* mine = spooledDraft(d, draft.subject, draft.formId);
    const auto inCopy = DraftCopies(*d.store).draft(d.user.id, draft.subject, draft.formId);
    if (!inCopy) {
        return fail(inCopy.error());
    }
    SpoolRecord record;
    record.kind = discard ? SpoolRecord::Kind::Discard : SpoolRecord::Kind::Draft;
    record.draft = draft;
    record.base = !mine ? draftHash(*inCopy) : mine->discarded ? QByteArray() : draftHash(mine->draft);
    if (discard && record.base.isEmpty()) {
        return {};
    }
    return append(d, std::move(record));
}

const SpooledDraft* PenSteps::spooledDraft(const Session::Private& d, const SubjectRef& subject,
                                           const QString& formId)
{
    const auto found = d.pen->drafts.constFind(draftKey(subject, formId));
    return found == d.pen->drafts.constEnd() ? nullptr : &found.value();
}

Result<QList<FormDraft>> PenSteps::allDrafts(const Session::Private& d, QList<FormDraft> ofCopy)
{
    ofCopy.removeIf(
        [&d](const FormDraft& draft) { return spooledDraft(d, draft.subject, draft.formId) != nullptr; });
    for (const SpooledDraft& mine : std::as_const(d.pen->drafts)) {
        if (!mine.discarded && mayKnowOf(*d.store, mine.draft.subject).value_or(false)) {
            ofCopy.append(mine.draft);
        }
    }
    std::sort(ofCopy.begin(), ofCopy.end(),
              [](const FormDraft& a, const FormDraft& b) { return a.savedAt > b.savedAt; });
    return ofCopy;
}

/// This user's drafts in spools that the copy does not have yet: those of earlier sessions too, which may
/// have ended at any moment.
void PenSteps::loadSpooledDrafts(Session::Private& d)
{
    const Secret own = spoolKey(d.unlocked.databaseKey);
    const QByteArray ownId = spoolKeyId(own);
    const SpoolKeys older = SpoolMerge::keys(d.store->connection());
    const SpoolKeys keys = [&](const QByteArray& id) { return id == ownId ? own.clone() : older(id); };
    QHash<QString, SpooledDraft> found;
    for (const QString& path : spoolPaths(d.path)) {
        const auto content = readSpool(path, keys);
        const auto merged =
            content ? SpoolMerge::merged(d.store->connection(), content->id) : Result<qint64>(qint64(0));
        if (!content || !merged) {
            continue; // somebody else's trouble; the writer says so
        }
        for (qint64 at = *merged; at < content->records.size(); ++at) {
            const auto record = spoolRecord(content->records.at(at));
            if (!record || record->user != d.user.id || record->kind == SpoolRecord::Kind::Access) {
                continue;
            }
            const QString key = draftKey(record->draft.subject, record->draft.formId);
            const auto before = found.constFind(key);
            if (before == found.constEnd() || before->draft.savedAt <= record->draft.savedAt ||
                before->spool == content->id) {
                found.insert(
                    key, {record->draft, record->kind == SpoolRecord::Kind::Discard, content->id, at + 1});
            }
        }
    }
    // What is being written here goes on from what was written here, until the copy says the same: another
    // that was written elsewhere meanwhile must not be overwritten by it.
    for (auto mine = d.pen->drafts.cbegin(); mine != d.pen->drafts.cend(); ++mine) {
        const auto inCopy = DraftCopies(*d.store).draft(d.user.id, mine->draft.subject, mine->draft.formId);
        const QByteArray hash = mine->discarded ? QByteArray() : draftHash(mine->draft);
        if (mine->ofThisSession && (!inCopy || draftHash(*inCopy) != hash)) {
            found.insert(mine.key(), mine.value());
        }
    }
    d.pen->drafts = found;
}

} // namespace lotsbok
