// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gates.h"
#include "core/rules/meeting_rules.h"
#include "core/session/session_save.h"
#include "core/store/case_repository.h"
#include "core/store/record_lookup.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

// What a record of a case keeps to

Unexpected RecordSave::belongsToAnotherCase()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Session", "The entry belongs to another case."));
}

Unexpected RecordSave::caseIsClosed()
{
    return fail(ErrorCode::RuleSaysNo,
                QCoreApplication::translate("Session", "R9: the case is closed and takes no new entries."));
}

Result<void> RecordSave::requireDoneBy(UserId by, const std::optional<UserId>& stored) const
{
    if (by != stored.value_or(d.user.id)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "by_user: only you yourself can be named as the one who did this."));
    }
    return {};
}

Result<void> RecordSave::requireDelegation(DecisionKind kind) const
{
    const auto settings = RecordRepository<Settings>(store).all();
    if (!settings) {
        return fail(settings.error());
    }
    const Settings valid = settings->isEmpty() ? Settings() : settings->first();
    const QList<User> users = d.capacities();
    if (std::none_of(users.begin(), users.end(),
                     [&](const User& each) { return mayDecide(valid, each.role, kind); })) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate(
                        "Session", "The delegation order does not let your role take this decision."));
    }
    return {};
}

Result<void> RecordSave::requireLimiting(const Judgement& value) const
{
    const bool ofLimitation =
        value.about == JudgementAbout::LimitedUse || value.about == JudgementAbout::LimitationLifted;
    return ofLimitation ? d.require(Permission::OverrideGates) : Result<void>();
}

Result<Limitations> Session::Private::limitationsOf(CaseId id) const
{
    const auto requests = RecordRepository<RightsRequest>(*store).ofCase(id);
    if (!requests || std::none_of(requests->begin(), requests->end(), limits)) {
        return requests ? Result<Limitations>(Limitations()) : fail(requests.error());
    }
    const auto judgements = RecordRepository<Judgement>(*store).ofCase(id);
    return judgements ? Limitations::of(*requests, *judgements, options.clock->today())
                      : Result<Limitations>(fail(judgements.error()));
}

Result<void> Session::Private::requireUnlimited(CaseId id, const QString& entry) const
{
    const auto limited = limitationsOf(id);
    return limited ? limited->mayChange(entry) : fail(limited.error());
}

Result<void> Session::Private::requireUnlimitedPerson(ClientId id) const
{
    const auto cases = CaseRepository(*store).casesOf(id);
    Result<void> free = cases ? Result<void>() : fail(cases.error());
    for (qsizetype i = 0; free && i < cases->size(); ++i) {
        const auto limited = limitationsOf(cases->at(i).id);
        free = limited ? limited->mayUsePerson() : fail(limited.error());
    }
    return free;
}

Result<void> Session::Private::requireGivable(const DisclosureRecord& value) const
{
    if (value.recipient != DisclosureRecord::Recipient::Party) {
        return {};
    }
    if (value.subject.kind == SubjectRef::Kind::Client) {
        const auto person = ClientId::fromUuid(value.subject.id);
        return person ? requireUnlimitedPerson(*person) : Result<void>();
    }
    const auto id =
        value.subject.kind == SubjectRef::Kind::Case ? CaseId::fromUuid(value.subject.id) : std::nullopt;
    const auto of = id ? CaseRepository(*store).caseById(*id) : Result<Case>(notFound());
    if (!of) {
        return id ? fail(of.error()) : Result<void>(); // about no case, nothing of it is limited
    }
    const auto limited = limitationsOf(*id);
    const auto given = limited ? limited->mayGive(value.record) : fail(limited.error());
    return given ? requireUnlimitedPerson(of->client) : given;
}

namespace {

/// A field refers to something that is not there, or belongs to another case.
Result<void> refersWithin(const Result<bool>& found, const char* column)
{
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session", "%1: it refers to nothing in this case.")
                        .arg(QLatin1StringView(column)));
    }
    return {};
}

} // namespace

Result<void> RecordSave::requireForm(const char* column, ResponseId response, const Case& ofCase) const
{
    return refersWithin(isFormOf(store, response, ofCase), column);
}

Result<void> RecordSave::requireEntry(const char* column, const char* table, const QUuid& id,
                                      CaseId caseId) const
{
    return refersWithin(isEntryOf(store, table, id, caseId), column);
}

// Reading a case

bool Session::Private::maySeePlaces(const CaseFile& file) const
{
    const QList<User> users = capacities();
    const QDateTime now = options.clock->nowUtc();
    return std::any_of(users.begin(), users.end(),
                       [&](const User& each) { return maySeePlace(file, each, now); });
}

Result<CaseFile> Session::caseFile(CaseId id)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    if (const auto opened = d->requireCase(id); !opened) {
        return fail(opened.error());
    }
    auto file = CaseFileReader(*d->store).caseFile(id);
    if (!file) {
        return file;
    }
    if (!d->maySeePlaces(*file)) {
        for (Meeting& meeting : file->all<Meeting>()) {
            meeting = withoutPlace(std::move(meeting));
        }
    }
    CaseRecordTypes::forEach([&]<typename T>() {
        if (T::info.read != Permission::ReadClients && !can(T::info.read)) {
            file->all<T>().clear();
        }
    });
    const SubjectRef subject = SubjectRef::of(id);
    const auto logged = d->logRead(QStringLiteral("case.read"), toString(subject), d->statedReason(subject));
    return logged ? file : fail(logged.error());
}

namespace {

struct RecordPlace {
    RecordInfo info;
    bool inCase;
};

std::optional<RecordPlace> placeOfKind(const QString& kind)
{
    std::optional<RecordPlace> place;
    const auto take = [&]<typename T>() {
        if (kind == QLatin1StringView(T::info.kind)) {
            place = RecordPlace{T::info, InCase<T>};
        }
    };
    CaseRecordTypes::forEach(take);
    DistrictRecordTypes::forEach(take);
    return place;
}

/// R20, in what the history keeps of a meeting.
void hidePlaces(QList<HistoryEntry>& entries)
{
    for (HistoryEntry& entry : entries) {
        for (QJsonObject* side : {&entry.before, &entry.after}) {
            for (const char* key : {"place", "startAt", "endAt"}) {
                side->remove(QLatin1StringView(key));
            }
        }
    }
}

} // namespace

Result<QList<HistoryEntry>> Session::recordHistory(const QString& kind, const QUuid& id) const
{
    const auto place = placeOfKind(kind);
    if (!place) {
        return notFound();
    }
    if (auto allowed = d->require(place->info.read); !allowed) {
        return fail(allowed.error());
    }
    if (!place->inCase) {
        return districtRecordHistory(kind, id);
    }
    const auto found = caseOfEntry(*d->store, place->info.table, id);
    if (!found) {
        return fail(found.error());
    }
    const std::optional<CaseId> caseId = *found;
    const auto opened = caseId ? d->requireCase(*caseId) : Result<Case>(notFound());
    if (!opened) {
        return fail(opened.error());
    }
    if (kind != QLatin1StringView(Meeting::info.kind)) {
        return d->store->history(kind, id);
    }
    const auto file = CaseFileReader(*d->store).caseFile(*caseId);
    return file ? d->meetingHistory(*file, id) : fail(file.error());
}

Result<QList<HistoryEntry>> Session::Private::meetingHistory(const CaseFile& file, const QUuid& meeting) const
{
    auto entries = store->history(QString::fromLatin1(Meeting::info.kind), meeting);
    if (entries && !maySeePlaces(file)) {
        hidePlaces(*entries);
    }
    return entries;
}

#define LOTSBOK_SAVE(Kind) template Result<Kind> Session::save<Kind>(const Kind&, const QString&);
LOTSBOK_SAVE(Intake)
LOTSBOK_SAVE(StepDone)
LOTSBOK_SAVE(ConcernReport)
LOTSBOK_SAVE(Instrument)
LOTSBOK_SAVE(Guardian)
LOTSBOK_SAVE(Consent)
LOTSBOK_SAVE(ConsentScope)
LOTSBOK_SAVE(Withdrawal)
LOTSBOK_SAVE(Judgement)
LOTSBOK_SAVE(ThreatAssessment)
LOTSBOK_SAVE(RiskyPlace)
LOTSBOK_SAVE(ThreatReport)
LOTSBOK_SAVE(CentralHandover)
LOTSBOK_SAVE(Decision)
LOTSBOK_SAVE(Support)
LOTSBOK_SAVE(Closing)
LOTSBOK_SAVE(GateOverride)
LOTSBOK_SAVE(FollowUp)
LOTSBOK_SAVE(FollowUpFact)
LOTSBOK_SAVE(Plan)
LOTSBOK_SAVE(Goal)
LOTSBOK_SAVE(Activity)
LOTSBOK_SAVE(NetworkTie)
LOTSBOK_SAVE(Meeting)
LOTSBOK_SAVE(Commitment)
LOTSBOK_SAVE(JournalMark)
LOTSBOK_SAVE(Objection)
LOTSBOK_SAVE(RightsRequest)
LOTSBOK_SAVE(Attachment)
LOTSBOK_SAVE(CaseReader)
LOTSBOK_SAVE(CaseEvent)
#undef LOTSBOK_SAVE

} // namespace lotsbok
