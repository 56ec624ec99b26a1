// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Close, reopen, hand over (R9, R41).
#include "core/rules/gates.h"
#include "core/rules/name_likeness.h"
#include "core/session/case_work_private.h"
#include "core/store/case_file_reader.h"
#include "core/store/case_repository.h"
#include "core/store/case_work_store.h"
#include "core/store/district_repository.h"
#include "core/store/record_repository.h"

namespace lotsbok {

namespace {

/// The seats of a case after `from` left it to `to`.
Case afterLeaving(Case value, UserId from, UserId to)
{
    const auto replaced = [&](std::optional<UserId> seat) { return seat == from ? std::optional(to) : seat; };
    value.lots = replaced(value.lots);
    value.secondLots = replaced(value.secondLots);
    if (value.lots == value.secondLots) {
        value.secondLots.reset();
    }
    return value;
}

/// R41. Consent to share with the social services of the district that the person moves to.
bool mayFollowTo(const CaseFile& file, const QString& district, const QDateTime& atUtc)
{
    const QString wanted = nameKey(district);
    for (const ConsentScope& scope : file.all<ConsentScope>()) {
        if (scope.party.kind == PartyKind::SocialServices && !wanted.isEmpty() &&
            nameKey(scope.party.organisation).contains(wanted) &&
            !kindsInForce(file, scope, atUtc).isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<Case> CaseWork::close(CaseId caseId, QDate on)
{
    Result<Case> closed = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(caseId);
        if (!file) {
            return fail(file.error());
        }
        if (file->value.closedOn.isValid()) {
            return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "The case is closed already."), "R9");
        }
        if (!on.isValid() || on > m_session.today()) {
            return cannotBe(QT_TRANSLATE_NOOP("Session", "Closed on: a day that has come is needed."));
        }
        const GateStatus gate = closeGate(*file, m_session.nowUtc());
        if (!gate.isOpen()) {
            return gateIsShut(QT_TRANSLATE_NOOP("Session", "The case cannot be closed yet."), gate.missing());
        }
        Case value = file->value;
        value.closedOn = on;
        closed = saveWhole(value);
        return closed ? Result<void>() : fail(closed.error());
    });
    return done ? closed : fail(done.error());
}

Result<Case> CaseWork::reopen(CaseId closedCase, QDate on, const QString& reason)
{
    if (auto given = requireReason(reason); !given) {
        return fail(given.error());
    }
    Result<Case> opened = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(closedCase);
        if (!file) {
            return fail(file.error());
        }
        const Case& old = file->value;
        if (!old.closedOn.isValid() || !on.isValid() || on < old.closedOn || on > m_session.today()) {
            return ruleSaysNo(QT_TRANSLATE_NOOP("Session",
                                                "Only a closed case can be reopened, from the day on "
                                                "which it was closed and not in advance."),
                              "R41");
        }
        const auto others = CaseRepository(store()).casesOf(old.client);
        if (!others) {
            return fail(others.error());
        }
        for (const Case& other : *others) {
            if (other.reopens == old.id) {
                return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "Another case goes on from this one already."),
                                  "R41");
            }
        }
        Case next{CaseId::create(), 0, old.client, {}, old.type, on, {}, old.lots, old.secondLots};
        next.typeReason = old.typeReason;
        next.reopens = old.id;
        if (auto valid = validate(next); !valid) {
            return valid;
        }
        opened = CaseRepository(store()).open(next);
        if (!opened) {
            return fail(opened.error());
        }
        CaseEvent event;
        event.caseId = old.id;
        event.kind = CaseEventKind::Reopened;
        event.subject = entrySubject("case", next.id.uuid());
        event.reason = reason;
        const auto added = addEvent(event);
        return added ? Result<void>() : fail(added.error());
    });
    return done ? opened : fail(done.error());
}

// Hand-over

Result<User> CaseWork::receiver(UserId id) const
{
    const auto user = DistrictRepository(store()).user(id);
    if (!user) {
        return fail(user.error());
    }
    const bool can = *user && !(*user)->disabled && allows((*user)->role, Permission::WriteClients);
    return can ? Result<User>(**user)
               : cannotBe(QT_TRANSLATE_NOOP("Session", "This user cannot have or read cases."));
}

Result<Case> CaseWork::give(const CaseFile& file, std::optional<UserId> lots,
                            std::optional<UserId> secondLots, const QString& reason) const
{
    const Case& old = file.value;
    Case value = old;
    value.lots = lots;
    value.secondLots = secondLots;
    const auto saved = saveWhole(value);
    if (!saved) {
        return saved;
    }
    for (const auto& [from, to] : {std::pair(old.lots, lots), std::pair(old.secondLots, secondLots)}) {
        if (from == to) {
            continue;
        }
        if (const auto can = to ? receiver(*to) : Result<User>(User()); !can) {
            return fail(can.error());
        }
        CaseEvent event;
        event.caseId = old.id;
        event.kind = CaseEventKind::Reassigned;
        event.from = from;
        event.to = to;
        event.reason = reason;
        if (const auto added = addEvent(event); !added) {
            return fail(added.error());
        }
    }
    return saved;
}

Result<Case> CaseWork::reassign(CaseId caseId, std::optional<UserId> lots, std::optional<UserId> secondLots,
                                const QString& reason)
{
    if (auto given = requireReason(reason); !given) {
        return fail(given.error());
    }
    Result<Case> given = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(caseId, Permission::ReassignCases);
        if (!file) {
            return fail(file.error());
        }
        if (file->value.closedOn.isValid()) {
            return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "A closed case is not handed over."), "R41");
        }
        given = give(*file, lots, secondLots, reason);
        return given ? Result<void>() : fail(given.error());
    });
    return done ? given : fail(done.error());
}

Result<QList<Case>> CaseWork::reassignAll(UserId from, UserId to, const QString& reason)
{
    if (auto allowed = m_session.d->requireForWriting(Permission::ReassignCases); !allowed) {
        return fail(allowed.error());
    }
    if (auto given = requireReason(reason); !given) {
        return fail(given.error());
    }
    if (from == to) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "The cases would stay with the same person."));
    }
    QList<Case> moved;
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto ids = CaseWorkStore(store()).openCasesOf(from);
        if (!ids) {
            return fail(ids.error());
        }
        for (const CaseId& id : *ids) {
            const auto file = fileFor(id, Permission::ReassignCases);
            if (!file && file.error().code == ErrorCode::NotFound) {
                continue; // R39: not to be known of
            }
            if (!file) {
                return fail(file.error());
            }
            const Case after = afterLeaving(file->value, from, to);
            const auto given = give(*file, after.lots, after.secondLots, reason);
            if (!given) {
                return fail(given.error());
            }
            moved.append(*given);
        }
        return {};
    });
    return done ? Result<QList<Case>>(moved) : fail(done.error());
}

Result<CaseEvent> CaseWork::confirmReceipt(CaseId caseId)
{
    const auto file = fileFor(caseId);
    if (!file) {
        return fail(file.error());
    }
    const QList<CaseEvent>& events = file->all<CaseEvent>();
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->kind == CaseEventKind::Reassigned && event->to == m_session.user().id &&
            !event->receiptOn.isValid()) {
            CaseEvent confirmed = *event;
            confirmed.receiptOn = m_session.today();
            return RecordRepository<CaseEvent>(store()).save(confirmed, {});
        }
    }
    return ruleSaysNo(
        QT_TRANSLATE_NOOP("Session", "There is no hand-over of this case to you that waits for a receipt."),
        "R41");
}

Result<CaseEvent> CaseWork::moveAway(CaseId caseId, const QString& district, const QString& reason)
{
    const auto file = fileFor(caseId);
    if (!file) {
        return fail(file.error());
    }
    if (!mayFollowTo(*file, district, m_session.nowUtc())) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session",
                                            "The person is followed to another district only with a "
                                            "consent in force for the social services there."),
                          "R41");
    }
    CaseEvent event;
    event.caseId = caseId;
    event.kind = CaseEventKind::MovedAway;
    event.district = district;
    event.reason = reason;
    return addEvent(event);
}

} // namespace lotsbok
