// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_save.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/personal_names.h"
#include "core/store/staff_repository.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

/// R39. Both persons are there, as far as the asking user may know.
Result<void> requireKnownPair(Store& store, ClientId first, ClientId second)
{
    for (const ClientId& id : {first, second}) {
        if (const auto found = ClientRepository(store).client(id); !found) {
            return fail(found.error());
        }
    }
    return {};
}

/// R39. As a condition on the kind's columns; what every reader of the kind may know of: "1".
template<typename T>
QByteArray knownRecords()
{
    if constexpr (std::same_as<T, KeepApart> || std::same_as<T, ClientLink>) {
        return knownPair("first_client", "second_client");
    } else if constexpr (std::same_as<T, Acknowledgement>) {
        return knownWithin("duty");
    } else {
        return "1";
    }
}

void withoutSecretCases(Store& store, QList<Incident>& incidents)
{
    for (Incident& incident : incidents) {
        if (incident.aboutCase && !CaseRepository(store).caseById(*incident.aboutCase)) {
            incident.aboutCase.reset();
        }
    }
}

template<typename T>
Result<QList<T>> knownList(Store& store)
{
    auto list = RecordRepository<T>(store).known(knownRecords<T>());
    if constexpr (std::same_as<T, Incident>) {
        if (list) {
            withoutSecretCases(store, *list);
        }
    }
    return list;
}

} // namespace

// What a record of the district keeps to

Result<void> RecordSave::requireInDistrict(const KeepApart& value, const KeepApart* stored) const
{
    auto known = stored ? requireKnownPair(store, stored->first, stored->second) : Result<void>();
    return known ? requireKnownPair(store, value.first, value.second) : known;
}

Result<void> RecordSave::requireInDistrict(const ClientLink& value, const ClientLink* stored) const
{
    auto known = stored ? requireKnownPair(store, stored->first, stored->second) : Result<void>();
    known = known ? requireKnownPair(store, value.first, value.second) : known;
    if (!known) {
        return known;
    }
    if (value.mergedOn.isValid() || (stored && stored->mergedOn.isValid())) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session",
                                                "merged_on: two persons are merged by a step of its own."));
    }
    return {};
}

Result<void> RecordSave::requireInDistrict(const Incident& value, const Incident* stored) const
{
    const bool named = value.aboutCase && (!stored || stored->aboutCase != value.aboutCase);
    if (const auto known =
            named ? CaseRepository(store).caseById(*value.aboutCase) : Result<Case>(notFound());
        named && !known) {
        return fail(known.error());
    }
    return {};
}

Result<Incident> RecordSave::withUnseenCase(Incident value, const Incident* stored) const
{
    if (stored && stored->aboutCase && !value.aboutCase &&
        !CaseRepository(store).caseById(*stored->aboutCase)) {
        value.aboutCase = stored->aboutCase;
    }
    return value;
}

/// A deputy gets no more than whoever appoints them could give: a head of unit any role, others their own.
Result<void> RecordSave::requireInDistrict(const Deputy& value, const Deputy* stored) const
{
    const auto stoodFor = DistrictRepository(store).user(value.standsFor);
    const auto deputy = DistrictRepository(store).user(value.deputy);
    if (!stoodFor || !deputy) {
        return fail(!stoodFor ? stoodFor.error() : deputy.error());
    }
    if (!*stoodFor || !*deputy || (stored && stored->standsFor != value.standsFor)) {
        return notFound();
    }
    if (d.user.role != Role::UnitHead && d.user.role != (*stoodFor)->role) {
        return fail(ErrorCode::NoPermission,
                    QCoreApplication::translate(
                        "Session", "Only a head of unit lets somebody stand for a user of another role."));
    }
    return {};
}

Result<void> RecordSave::requireInDistrict(const LogReview& value, const LogReview* stored) const
{
    const bool signedNow = value.signedBy && (!stored || stored->signedBy != value.signedBy);
    if (signedNow && *value.signedBy != d.user.id) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "signed_by: only you yourself can be named as the one who signed."));
    }
    if (stored && stored->signedBy) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Session", "The review is signed and stays as it is."));
    }
    return {};
}

Result<void> RecordSave::requireInDistrict(const Settings& /*value*/, const Settings* stored) const
{
    const auto all = RecordRepository<Settings>(store).all();
    if (!all) {
        return fail(all.error());
    }
    return stored || all->isEmpty() ? Result<void>() : conflict(); // somebody saved the first ones meanwhile
}

// law.md, "Access": a list of words that told who the unit works with would be a register of its own. The
// sentence is the same for every name, so that it does not say whose.
Result<void> RecordSave::requireInDistrict(const DistrictWord& value, const DistrictWord* stored) const
{
    if (value.withdrawn && stored && stored->word == value.word) {
        return {};
    }
    if (!isOneWord(value.word)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Session", "word: one word of 2 to 60 letters, without spaces or digits."));
    }
    const auto names = isPersonalName(store, value.word);
    if (!names) {
        return fail(names.error());
    }
    return !*names ? Result<void>()
                   : fail(ErrorCode::InvalidInput,
                          QCoreApplication::translate("Session",
                                                      "word: this is a person's name in the book, and names "
                                                      "are never kept among the words of the district."));
}

// Reading the district

template<typename T>
Result<QList<T>> Session::records() const
{
    if (auto allowed = d->require(T::info.read); !allowed) {
        return fail(allowed.error());
    }
    return knownList<T>(*d->store);
}

Result<Settings> Session::settings() const
{
    const auto all = RecordRepository<Settings>(*d->store).all();
    if (!all) {
        return fail(all.error());
    }
    return all->isEmpty() ? Settings() : all->first();
}

namespace {

/// Puts what could be read into its place; keeps the first failure.
template<typename T>
void fill(T& place, Result<T> read, std::optional<Error>& problem)
{
    if (read) {
        place = std::move(*read);
    } else if (!problem) {
        problem = read.error();
    }
}

} // namespace

Result<DistrictFile> Session::districtFile() const
{
    DistrictFile file;
    std::optional<Error> problem;
    fill(file.settings, settings(), problem);
    DistrictRecordTypes::forEach([&]<typename T>() {
        if (can(T::info.read)) {
            fill(file.all<T>(), knownList<T>(*d->store), problem);
        }
    });
    if (can(Permission::ReadStaff)) {
        fill(file.employees, employees(), problem);
    }
    if (can(Permission::ReadContacts)) {
        fill(file.contacts, contacts(true), problem);
    }
    if (d->mayReadAbout(SubjectRef::Kind::Purchase)) {
        fill(file.purchases, purchases(), problem);
    }
    fill(file.users, users(), problem);
    return problem ? Result<DistrictFile>(fail(*problem)) : file;
}

Result<QList<HistoryEntry>> Session::districtRecordHistory(const QString& kind, const QUuid& id) const
{
    bool known = false;
    std::optional<Error> problem;
    DistrictRecordTypes::forEach([&]<typename T>() {
        if (kind == QLatin1StringView(T::info.kind)) {
            QList<T> list;
            fill(list, knownList<T>(*d->store), problem);
            for (const T& each : std::as_const(list)) {
                known = known || each.id.uuid() == id;
            }
        }
    });
    if (problem || !known) {
        return problem ? fail(*problem) : notFound();
    }
    return d->store->history(kind, id);
}

#define LOTSBOK_RECORDS(Kind)                                                                                \
    template Result<Kind> Session::save<Kind>(const Kind&, const QString&);                                  \
    template Result<QList<Kind>> Session::records<Kind>() const;
LOTSBOK_RECORDS(Deviation)
LOTSBOK_RECORDS(Incident)
LOTSBOK_RECORDS(Forum)
LOTSBOK_RECORDS(ForumMeeting)
LOTSBOK_RECORDS(KeepApart)
LOTSBOK_RECORDS(YearlyReview)
LOTSBOK_RECORDS(SafetyTalk)
LOTSBOK_RECORDS(Competence)
LOTSBOK_RECORDS(Deputy)
LOTSBOK_RECORDS(LogReview)
LOTSBOK_RECORDS(Settings)
LOTSBOK_RECORDS(ClientLink)
LOTSBOK_RECORDS(Acknowledgement)
LOTSBOK_RECORDS(DistrictWord)
#undef LOTSBOK_RECORDS

} // namespace lotsbok
