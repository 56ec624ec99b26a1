// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_work.h"

#include "core/model/record_check.h"
#include "core/rules/meeting_rules.h"
#include "core/rules/threat_rules.h"
#include "core/session/case_work_private.h"
#include "core/store/case_file_reader.h"
#include "core/store/case_repository.h"
#include "core/store/case_work_store.h"
#include "core/store/record_repository.h"

#include <algorithm>

namespace lotsbok {

Unexpected gateIsShut(const char* sentence, const QList<Finding>& missing)
{
    QStringList parts;
    for (const Finding& finding : missing) {
        parts << QStringLiteral("%1: %2").arg(finding.rule, finding.text);
    }
    return fail(ErrorCode::RuleSaysNo,
                QCoreApplication::translate("Session", sentence) + u' ' + parts.join(u' '));
}

Result<void> requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Reason: it is needed for this."));
    }
    return {};
}

QString entrySubject(const char* kind, const QUuid& id)
{
    return subjectText(QString::fromLatin1(kind), id);
}

Store& CaseWork::store() const
{
    return *m_session.d->store;
}

Result<CaseFile> CaseWork::fileFor(CaseId id, Permission permission) const
{
    if (auto allowed = m_session.d->requireForWriting(permission); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = m_session.d->requireCase(id); !opened) {
        return fail(opened.error());
    }
    return CaseFileReader(store()).caseFile(id);
}

Result<Case> CaseWork::saveWhole(const Case& value) const
{
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return CaseRepository(store()).save(value);
}

Result<CaseEvent> CaseWork::addEvent(CaseEvent event) const
{
    event.at = m_session.nowUtc();
    event.by = m_session.user().id;
    if (auto valid = validateRecord(event); !valid) {
        return fail(valid.error());
    }
    return RecordRepository<CaseEvent>(store()).save(event, {});
}

// Consent

Result<Consent> CaseWork::giveConsent(const Consent& consent, const QList<ConsentScope>& scopes)
{
    if (consent.version != 0) {
        return ruleSaysNo(
            QT_TRANSLATE_NOOP("Session",
                              "A consent is given anew as a new consent; the one before stays as it was."),
            "R12");
    }
    if ((consent.kind == ConsentKind::Sharing) == scopes.isEmpty()) {
        return cannotBe(
            scopes.isEmpty()
                ? QT_TRANSLATE_NOOP("Session", "Scopes: a consent to share names at least one party.")
                : QT_TRANSLATE_NOOP("Session", "Scopes: a consent to the support names no parties."));
    }
    Result<Consent> given = consent;
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        given = m_session.save(consent);
        if (!given) {
            return fail(given.error());
        }
        for (ConsentScope scope : scopes) {
            scope.consent = consent.id;
            scope.caseId = consent.caseId;
            if (const auto saved = m_session.save(scope); !saved) {
                return fail(saved.error());
            }
        }
        return {};
    });
    return done ? given : fail(done.error());
}

Result<WithdrawalEffect> CaseWork::withdraw(const Withdrawal& withdrawal)
{
    WithdrawalEffect effect;
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto saved = m_session.save(withdrawal);
        if (!saved) {
            return fail(saved.error());
        }
        const auto file = fileFor(withdrawal.caseId);
        if (!file) {
            return fail(file.error());
        }
        effect = withdrawalEffect(*file, *saved);
        return effect.policeEnds ? openCloseStep(*file) : Result<void>();
    });
    return done ? Result<WithdrawalEffect>(effect) : fail(done.error());
}

Result<void> CaseWork::openCloseStep(const CaseFile& file)
{
    Closing closing;
    closing.caseId = file.value.id;
    closing.begunOn = m_session.today();
    if (const Closing* begun = file.one<Closing>()) {
        closing = *begun;
    }
    if (!closing.reason) {
        closing.reason = CloseReason::PoliceConsentWithdrawn;
    }
    const auto saved = m_session.save(closing);
    return saved ? Result<void>() : fail(saved.error());
}

// Plan

Result<Plan> CaseWork::makeCurrent(PlanId plan, CaseId caseId)
{
    Result<Plan> made = fail(ErrorCode::NotFound, {});
    const auto done = m_session.inOneCommit([&]() -> Result<void> {
        const auto file = fileFor(caseId);
        if (!file) {
            return fail(file.error());
        }
        const Plan* draft = file->find<Plan>(plan);
        if (draft == nullptr) {
            return notFound();
        }
        if (draft->status != PlanStatus::Draft) {
            return cannotBe(
                QT_TRANSLATE_NOOP("Session", "Status: only a draft can become the current plan."));
        }
        for (Plan other : file->all<Plan>()) {
            if (other.status == PlanStatus::Current) {
                other.status = PlanStatus::Replaced;
                if (const auto saved = m_session.save(other); !saved) {
                    return fail(saved.error());
                }
            }
        }
        Plan current = *draft;
        current.status = PlanStatus::Current;
        made = m_session.save(current);
        return made ? Result<void>() : fail(made.error());
    });
    return done ? made : fail(done.error());
}

// Meetings

Result<QList<Finding>> CaseWork::meetingFindings(const Meeting& meeting)
{
    if (auto allowed = m_session.d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto opened = m_session.d->requireCase(meeting.caseId); !opened) {
        return fail(opened.error());
    }
    const auto file = CaseFileReader(store()).caseFile(meeting.caseId);
    const auto pairs = RecordRepository<KeepApart>(store()).all();
    if (!file || !pairs) {
        return fail(!file ? file.error() : pairs.error());
    }
    QList<OtherMeeting> others;
    for (const KeepApart& pair : *pairs) {
        const ClientId mine = file->value.client;
        if (pair.first != mine && pair.second != mine) {
            continue;
        }
        const ClientId other = pair.first == mine ? pair.second : pair.first;
        const auto booked =
            CaseWorkStore(store()).bookedMeetings(other, meeting.start.addDays(-1), meeting.end.addDays(1));
        if (!booked) {
            return fail(booked.error());
        }
        for (const CaseWorkStore::BookedMeeting& one : *booked) {
            others.append({other, one.id, one.start, one.end, one.place});
        }
    }
    return lotsbok::meetingFindings(*file, meeting, m_session.nowUtc()) +
           keepApartFindings(*file, meeting, *pairs, others);
}

Result<Meeting> CaseWork::checkIn(CaseId caseId, MeetingId meeting)
{
    const auto file = fileFor(caseId);
    if (!file) {
        return fail(file.error());
    }
    const Meeting* found = file->find<Meeting>(meeting);
    if (found == nullptr || !m_session.d->maySeePlaces(*file)) {
        return notFound();
    }
    if (found->status == MeetingStatus::Cancelled || found->checkedInAt.isValid()) {
        return ruleSaysNo(
            QT_TRANSLATE_NOOP("Session", "The meeting is cancelled, or somebody has checked in already."),
            "R23");
    }
    Meeting begun = *found;
    begun.checkedInAt = m_session.nowUtc();
    return m_session.save(begun);
}

Result<Meeting> CaseWork::checkOut(CaseId caseId, MeetingId meeting)
{
    const auto file = fileFor(caseId);
    if (!file) {
        return fail(file.error());
    }
    const Meeting* found = file->find<Meeting>(meeting);
    if (found == nullptr || !m_session.d->maySeePlaces(*file)) {
        return notFound();
    }
    if (!found->checkedInAt.isValid() || found->checkedOutAt.isValid()) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "Nobody is checked in to this meeting."), "R23");
    }
    Meeting ended = *found;
    ended.checkedOutAt = m_session.nowUtc();
    return m_session.save(ended);
}

Result<QList<CaseWork::SecureMeeting>> CaseWork::secureMeetings()
{
    if (auto allowed = m_session.d->requireForWriting(Permission::SeeSecureMeetings); !allowed) {
        return fail(allowed.error()); // as every look, it is refused where it cannot be logged
    }
    const auto cases = CaseWorkStore(store()).casesToMeetUnder(4);
    if (!cases) {
        return fail(cases.error());
    }
    QList<SecureMeeting> list;
    const bool maySeeNumber = m_session.can(Permission::ReadClients);
    const QDateTime now = m_session.nowUtc();
    for (const CaseId& id : *cases) {
        const auto file = CaseFileReader(store()).caseFile(id, ReadMode::Narrow);
        if (!file && file.error().code == ErrorCode::NotFound) {
            continue; // R39: not to be known of
        }
        if (!file) {
            return fail(file.error());
        }
        if (file->value.closedOn.isValid() || currentLevel(*file).value_or(0) < 4) {
            continue;
        }
        const qsizetype before = list.size();
        for (const Meeting& meeting : file->all<Meeting>()) {
            const bool underWay = meeting.checkedInAt.isValid() && !meeting.checkedOutAt.isValid();
            if (meeting.status == MeetingStatus::Planned && (meeting.end >= now || underWay)) {
                list.append({maySeeNumber ? file->value.number : std::nullopt, meeting.start, meeting.end,
                             meeting.place});
            }
        }
        if (list.size() > before) {
            const auto logged =
                m_session.d->logRead(QStringLiteral("case.secure-meetings"), entrySubject("case", id.uuid()));
            if (!logged) {
                return fail(logged.error());
            }
        }
    }
    std::sort(list.begin(), list.end(),
              [](const SecureMeeting& a, const SecureMeeting& b) { return a.start < b.start; });
    return list;
}

} // namespace lotsbok
