// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pen_desk.h"

#include "core/session/pen_steps.h"
#include "core/session/veil_desk.h"
#include "core/store/book_generation.h"
#include "core/store/district_repository.h"
#include "core/store/form_repository.h"
#include "core/store/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace lotsbok {

namespace {

constexpr std::chrono::seconds kAtWork{10}; // idle for less: somebody sits there
constexpr int kRestAfterPublishing = 20; // times as long as it took: a large book is not copied all the time

Unexpected requestFailure(int error)
{
    return fail(ErrorCode::FileSystem,
                QCoreApplication::translate("Session", "The request could not be left beside the book."),
                QStringLiteral("ask: %1").arg(QString::fromLocal8Bit(std::strerror(error))));
}

} // namespace

// Query

PenPerson PenDesk::person(const LeaseHolder& holder)
{
    PenPerson person{holder.user, holder.host, holder.since};
    for (const User& user : DistrictRepository(*m_session.d->store).users().value_or(QList<User>())) {
        if (user.loginName.compare(holder.user, Qt::CaseInsensitive) == 0) {
            person.name = user.displayName;
        }
    }
    return person;
}

std::optional<LeaseHolder> PenDesk::requestOfAnother() const
{
    const Session::Private& d = *m_session.d;
    const auto request = readLeaseFile(PenSteps::requestPath(d.path));
    if (!request || request->token.isEmpty() || (d.pen->request && request->isSame(*d.pen->request)) ||
        hasEnded(*request, *Workstation::orThisOne(d.options.workstation))) {
        return std::nullopt;
    }
    return request;
}

PenState PenDesk::state()
{
    Session::Private& d = *m_session.d;
    PenState state;
    state.isWriting = d.lease != nullptr;
    state.isReadingCopy = d.isReadingCopy();
    if (state.isWriting) {
        if (const auto request = requestOfAnother()) {
            state.asker = person(*request);
        }
        return state;
    }
    if (const auto holder = Lease::holder(d.path, d.options.workstation)) {
        state.holder = person(*holder);
    }
    state.holderIsSilent = state.holder && d.pen->watch && d.pen->watch->silent();
    state.copyFrom = d.pen->publishedAt;
    state.hasAsked = d.pen->request.has_value();
    return state;
}

// The pen

Result<bool> PenDesk::takeFree()
{
    Session::Private& d = *m_session.d;
    auto lease = Lease::take(d.path, d.user.loginName, d.options.clock->nowUtc(), d.options.workstation);
    if (!lease) {
        return lease.error().code == ErrorCode::InUse ? Result<bool>(false) : fail(lease.error());
    }
    const auto request = d.pen->request;
    auto written = PenSteps::becomeWriter(m_session, std::move(*lease));
    if (written && request) {
        PenSteps::removeRequest(d.path, *request);
    }
    return written ? Result<bool>(true) : fail(written.error());
}

Result<bool> PenDesk::ask()
{
    Session::Private& d = *m_session.d;
    if (!d.isReadingCopy()) {
        return d.lease != nullptr;
    }
    auto taken = takeFree();
    if (!taken || *taken || d.pen->request) {
        return taken;
    }
    const auto machine = Workstation::orThisOne(d.options.workstation);
    LeaseHolder self = d.pen->self.value_or(thisProcess(*machine, d.user.loginName));
    self.since = d.options.clock->nowUtc();
    const QString file = PenSteps::requestPath(d.path);
    int code = putNewFile(file, leaseBytes(self), *machine);
    if (code == EEXIST) {
        if (const auto other = requestOfAnother()) {
            return fail(ErrorCode::InUse,
                        QCoreApplication::translate("Session", "%1 has asked for the pen already.")
                            .arg(person(*other).name));
        }
        QFile::remove(file); // of a program that has ended
        code = putNewFile(file, leaseBytes(self), *machine);
    }
    if (code != 0) {
        return requestFailure(code);
    }
    d.pen->self = d.pen->request = self;
    return false;
}

void PenDesk::withdraw()
{
    Session::Private& d = *m_session.d;
    if (d.pen->request) {
        PenSteps::removeRequest(d.path, *d.pen->request);
        d.pen->request.reset();
    }
}

Result<void> PenDesk::give()
{
    Session::Private& d = *m_session.d;
    if (!d.lease) {
        return {};
    }
    const auto asker = requestOfAnother();
    auto given = PenSteps::becomeReader(m_session, asker);
    if (given && asker) {
        PenSteps::removeRequest(d.path, *asker);
    }
    return given;
}

void PenDesk::refuse()
{
    if (const auto asker = requestOfAnother(); asker && m_session.d->lease) {
        PenSteps::removeRequest(m_session.d->path, *asker);
    }
}

Result<void> PenDesk::takeOver()
{
    Session::Private& d = *m_session.d;
    const auto silent = d.pen->watch ? d.pen->watch->silent() : std::nullopt;
    if (!silent) {
        const auto taken = takeFree();
        if (taken && !*taken) {
            const auto holder = Lease::holder(d.path, d.options.workstation);
            return fail(Lease::inUse(holder.value_or(LeaseHolder())));
        }
        return taken ? Result<void>() : fail(taken.error());
    }
    if (auto room = checkRoomForCopy(d.path); !room) {
        return room;
    }
    auto lease =
        Lease::takeOver(d.path, d.user.loginName, d.options.clock->nowUtc(), *silent, d.options.workstation);
    if (!lease) {
        return fail(lease.error());
    }
    withdraw();
    return PenSteps::becomeWriter(m_session, std::move(*lease));
}

// By itself

Result<PenTurn> PenDesk::tick(std::chrono::milliseconds passed, std::chrono::milliseconds idle)
{
    PenTurn turn;
    const bool writes = m_session.d->lease != nullptr;
    if (!writes && !m_session.d->isReadingCopy()) {
        return turn; // a folder that refuses writing
    }
    const auto done = writes ? tickWriter(passed, idle, turn) : tickReader(passed, idle, turn);
    return done ? Result<PenTurn>(turn) : fail(done.error());
}

Result<void> PenDesk::tickWriter(std::chrono::milliseconds passed, std::chrono::milliseconds idle,
                                 PenTurn& turn)
{
    Session::Private& d = *m_session.d;
    const auto held = d.lease->isHeld();
    if (!held) {
        return fail(held.error());
    }
    if (!*held) {
        turn.lostPen = true;
        return PenSteps::loseBook(m_session);
    }
    const auto merged = PenSteps::mergeSpools(d);
    if (!merged) {
        return fail(merged.error());
    }
    turn.merged = *merged;
    d.pen->sincePublished += passed;
    const bool rested = d.pen->sincePublished >= d.pen->publishing * kRestAfterPublishing;
    const auto more = rested || isPublishing() ? PenSteps::publishPiece(d) : Result<bool>(false);
    if (!more) {
        return fail(more.error());
    }
    const bool asked = requestOfAnother().has_value();
    const bool gives = idle >= kIdleGivesBack || (asked && idle >= kIdleGives);
    if (!gives) {
        return {};
    }
    auto given = give();
    turn.gavePen = given.has_value();
    d.pen->gaveBackByItself = given && !asked;
    return given;
}

Result<void> PenDesk::tickReader(std::chrono::milliseconds passed, std::chrono::milliseconds idle,
                                 PenTurn& turn)
{
    Session::Private& d = *m_session.d;
    const auto renewed = PenSteps::refresh(m_session);
    if (!renewed) {
        return fail(renewed.error());
    }
    turn.copyRenewed = *renewed;
    if (!d.pen->watch) {
        d.pen->watch.emplace(d.path);
    }
    d.pen->watch->look(passed);
    // Before the pen is handed over the request is there, and afterwards the lease: looked at in this order,
    // a request that is gone without a lease was refused.
    const auto request = readLeaseFile(PenSteps::requestPath(d.path));
    if (d.pen->self) {
        const LeaseHolder self = *d.pen->self;
        if (auto lease = Lease::accept(d.path, self, d.options.workstation)) {
            auto written = PenSteps::becomeWriter(m_session, std::move(lease));
            turn.gotPen = written.has_value();
            PenSteps::removeRequest(d.path, self);
            return written;
        }
    }
    turn.refused = d.pen->request && (!request || !request->isSame(*d.pen->request));
    if (turn.refused) {
        d.pen->request.reset();
    }
    const bool takesBack = d.pen->gaveBackByItself && idle < kAtWork;
    if (!d.pen->request && !takesBack) {
        return {};
    }
    if (Lease::holder(d.path, d.options.workstation)) {
        return {};
    }
    const auto taken = takeFree();
    turn.gotPen = taken && *taken;
    return taken ? Result<void>() : fail(taken.error());
}

bool PenDesk::isPublishing() const
{
    return m_session.d->pen && m_session.d->pen->copying;
}

Result<void> PenDesk::publishPiece()
{
    const auto more = isPublishing() ? PenSteps::publishPiece(*m_session.d) : Result<bool>(false);
    return more ? Result<void>() : fail(more.error());
}

Result<void> PenDesk::publish()
{
    return PenSteps::publish(*m_session.d);
}

Result<MergeReport> PenDesk::mergeSpools()
{
    return PenSteps::mergeSpools(*m_session.d);
}

// Drafts

Result<QList<DraftConflict>> PenDesk::conflicts()
{
    Session::Private& d = *m_session.d;
    DraftCopies drafts(*d.store);
    const auto copies = drafts.knownCopies(d.user.id);
    if (!copies) {
        return fail(copies.error());
    }
    QList<DraftConflict> conflicts;
    for (DraftCopy copy : *copies) {
        auto here = drafts.draft(d.user.id, copy.draft.subject, copy.draft.formId);
        auto other = VeilDesk::opened(d, copy.draft);
        auto opened = here && *here ? VeilDesk::opened(d, **here) : Result<FormDraft>(copy.draft);
        if (!here || !other || !opened) {
            return fail(!here ? here.error() : !other ? other.error() : opened.error());
        }
        copy.draft = std::move(*other);
        if (*here) {
            *here = std::move(*opened);
        }
        DraftConflict conflict{copy, std::move(*here), {}};
        const QJsonObject mine = conflict.here ? conflict.here->answers : QJsonObject();
        QStringList keys = mine.keys() + copy.draft.answers.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString& key : std::as_const(keys)) {
            if (mine.value(key) != copy.draft.answers.value(key)) {
                conflict.fields.append(key);
            }
        }
        conflicts.append(std::move(conflict));
    }
    return conflicts;
}

Result<void> PenDesk::resolve(const DraftConflict& conflict, const QJsonObject& answers)
{
    Session::Private& d = *m_session.d;
    if (auto writable = d.requireWritable(); !writable) {
        return writable;
    }
    return d.store->write([&]() -> Result<void> {
        if (auto removed = DraftCopies(*d.store).remove(d.user.id, conflict.other.id); !removed) {
            return removed;
        }
        FormDraft draft = conflict.here.value_or(conflict.other.draft);
        draft.answers = answers;
        return FormRepository(*d.store).saveDraft(VeilDesk::sealed(d, draft));
    });
}

} // namespace lotsbok
