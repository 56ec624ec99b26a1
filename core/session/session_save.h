// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_check.h"
#include "core/rules/admission.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/case_file_reader.h"
#include "core/store/record_repository.h"

// What Session::save() asks of a described record, once for all kinds; session_records.cpp and
// session_district_records.cpp make it for each.
namespace lotsbok {

/// A kind of a case: described with case_id first.
template<typename T>
concept InCase = requires(const T& value)
{
    {
        value.caseId
        } -> std::convertible_to<CaseId>;
};

/// A kind that says which user did it.
template<typename T>
concept DoneBy = requires(const T& value)
{
    {
        value.by
        } -> std::convertible_to<UserId>;
};

/// R34: what is about the rights, the readers and the doings themselves is written while a case is limited.
template<typename T>
constexpr bool isWrittenWhileLimited =
    std::same_as<T, RightsRequest> || std::same_as<T, Judgement> || std::same_as<T, Objection> ||
    std::same_as<T, JournalMark> || std::same_as<T, CaseReader> || std::same_as<T, CaseEvent>;

/// The kind of a case that an id refers to; void: none.
template<typename V>
struct ParentKind {
    using Type = void;
};
template<>
struct ParentKind<GuardianId> {
    using Type = Guardian;
};
template<>
struct ParentKind<ConsentId> {
    using Type = Consent;
};
template<>
struct ParentKind<ScopeId> {
    using Type = ConsentScope;
};
template<>
struct ParentKind<PlanId> {
    using Type = Plan;
};
template<>
struct ParentKind<GoalId> {
    using Type = Goal;
};
template<>
struct ParentKind<MeetingId> {
    using Type = Meeting;
};

/// What a record must keep to beside its own bounds, asked inside the transaction that saves it.
struct RecordSave {
    const Session::Private& d;
    Store& store;

    template<typename T>
    Result<void> require(const T& value, const T* stored) const
    {
        auto fits = requireBelonging(value, stored);
        if constexpr (DoneBy<T>) {
            fits = fits ? requireDoneBy(value.by, stored ? std::optional(stored->by) : std::nullopt) : fits;
        }
        return fits;
    }

    /// R39. What the user may not know of and so could not give back stays as it is stored.
    template<typename T>
    Result<T> withUnseen(const T& value, const T* stored) const
    {
        if constexpr (std::same_as<T, Incident>) {
            return withUnseenCase(value, stored);
        } else {
            return value;
        }
    }

private:
    template<InCase T>
    Result<void> requireBelonging(const T& value, const T* stored) const
    {
        const auto opened = d.requireCase(value.caseId);
        if (!opened) {
            return fail(opened.error());
        }
        if (stored && stored->caseId != value.caseId) {
            return belongsToAnotherCase();
        }
        if ((stored ? stored->version : 0) != value.version) {
            return conflict();
        }
        if (opened->closedOn.isValid() && !isTakenAfterClose<T>) {
            return caseIsClosed();
        }
        if constexpr (std::same_as<T, Decision>) {
            if (auto delegated = requireDelegation(value.kind); !delegated) {
                return delegated;
            }
        }
        if constexpr (std::same_as<T, Judgement>) {
            if (auto decides = requireLimiting(value); !decides) {
                return decides;
            }
        }
        if constexpr (!isWrittenWhileLimited<T>) {
            const auto entry = subjectText(QString::fromLatin1(T::info.kind), value.id.uuid());
            auto free = stored ? d.requireUnlimited(value.caseId, entry) : Result<void>();
            if (!free) {
                return free;
            }
        }
        auto done = requireParents(value, *opened);
        return done ? requireAdmission(value, stored) : done;
    }

    template<typename T>
    Result<void> requireBelonging(const T& value, const T* stored) const
    {
        if ((stored ? stored->version : 0) != value.version) {
            return conflict();
        }
        if constexpr (requires { requireInDistrict(value, stored); }) {
            return requireInDistrict(value, stored);
        } else {
            return {};
        }
    }

    /// Every reference to an entry of a case, or to a registered form, stays within the case.
    template<typename T>
    Result<void> requireParents(const T& value, const Case& ofCase) const
    {
        Result<void> done;
        T::fields(value, [&](const char* column, const auto& member, const FieldRule&) {
            done = done ? requireParent(column, member, ofCase) : done;
        });
        return done;
    }

    template<typename V>
    Result<void> requireParent(const char* column, const V& member, const Case& ofCase) const
    {
        using Parent = typename ParentKind<V>::Type;
        if constexpr (described::IsOptional<V>::value) {
            return member ? requireParent(column, *member, ofCase) : Result<void>();
        } else if constexpr (std::same_as<V, ResponseId>) {
            return requireForm(column, member, ofCase);
        } else if constexpr (!std::is_void_v<Parent>) {
            return requireEntry(column, Parent::info.table, member.uuid(), ofCase.id);
        } else {
            return {};
        }
    }

    template<typename T>
    Result<void> requireAdmission(const T& value, const T* stored) const
    {
        if constexpr (requires(const CaseFile& file) { admit(file, value, stored); }) {
            const auto file = CaseFileReader(store).caseFile(value.caseId);
            return file ? admit(*file, value, stored) : fail(file.error());
        } else {
            return {};
        }
    }

    static Unexpected belongsToAnotherCase();
    static Unexpected caseIsClosed();
    /// Only the asking user can be named as the one who did something; later, others may change the rest.
    [[nodiscard]] Result<void> requireDoneBy(UserId by, const std::optional<UserId>& stored) const;
    /// process.md, "Roles": the decision lies within the delegation order.
    [[nodiscard]] Result<void> requireDelegation(DecisionKind kind) const;
    /// R34: only the head of unit uses what is limited, or lifts the limitation.
    [[nodiscard]] Result<void> requireLimiting(const Judgement& value) const;
    /// The registered form is about the case or its person.
    [[nodiscard]] Result<void> requireForm(const char* column, ResponseId response, const Case& ofCase) const;
    [[nodiscard]] Result<void> requireEntry(const char* column, const char* table, const QUuid& id,
                                            CaseId caseId) const;

    // Kinds of the district: what each cannot be beside what is stored
    [[nodiscard]] Result<void> requireInDistrict(const KeepApart& value, const KeepApart* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const ClientLink& value, const ClientLink* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const Incident& value, const Incident* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const Deputy& value, const Deputy* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const LogReview& value, const LogReview* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const Settings& value, const Settings* stored) const;
    [[nodiscard]] Result<void> requireInDistrict(const DistrictWord& value, const DistrictWord* stored) const;
    [[nodiscard]] Result<Incident> withUnseenCase(Incident value, const Incident* stored) const;
};

template<typename T>
Result<T> Session::Private::save(const T& value, const QString& reason)
{
    if (auto allowed = requireForWriting(T::info.write); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validateRecord(value); !valid) {
        return fail(valid.error());
    }
    return store->write([&]() -> Result<T> {
        RecordRepository<T> records(*store);
        const auto found = records.stored(value.id.uuid());
        if (!found) {
            return fail(found.error());
        }
        const T* stored = *found ? &**found : nullptr;
        const RecordSave rules{*this, *store};
        if (auto fits = rules.require(value, stored); !fits) {
            return fail(fits.error());
        }
        const auto whole = rules.withUnseen(value, stored);
        auto saved = whole ? records.save(*whole, reason) : whole;
        if constexpr (std::same_as<T, CaseReader>) {
            const auto followed =
                saved ? VeilDesk::followCase(*this, value.caseId, {value.reader}) : Result<void>();
            return followed ? saved : fail(followed.error());
        }
        if constexpr (std::same_as<T, Deputy>) {
            const auto followed = saved && user.role == Role::UnitHead
                                      ? VeilDesk::follow(*store, keyFile, user, VeilDesk::Act::Head)
                                      : Result<void>();
            return followed ? saved : fail(followed.error());
        }
        return saved;
    });
}

template<typename T>
Result<T> Session::save(const T& value, const QString& reason)
{
    return d->save(value, reason);
}

} // namespace lotsbok
