// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_entries.h"
#include "core/model/consent.h"
#include "core/model/decision.h"
#include "core/model/district_work.h"
#include "core/model/follow_up_fact.h"
#include "core/model/intake.h"
#include "core/model/meeting.h"
#include "core/model/plan.h"
#include "core/model/records.h"
#include "core/model/rights_request.h"
#include "core/model/threat.h"

#include <tuple>

namespace lotsbok {

/// Kinds of records, to run over at compile time.
template<typename... T>
struct RecordTypes {
    template<typename Each>
    static void forEach(Each&& each) ///< each.template operator()<T>() for every kind
    {
        (each.template operator()<T>(), ...);
    }
    using Lists = std::tuple<QList<T>...>;
};

/// What belongs to a case.
using CaseRecordTypes =
    RecordTypes<Intake, StepDone, ConcernReport, Instrument, Guardian, Consent, ConsentScope, Withdrawal,
                Judgement, ThreatAssessment, RiskyPlace, ThreatReport, CentralHandover, Decision, Support,
                Closing, GateOverride, FollowUp, FollowUpFact, Plan, Goal, Activity, NetworkTie, Meeting,
                Commitment, JournalMark, Objection, RightsRequest, Attachment, CaseReader, CaseEvent>;

/// What belongs to the district, to two clients or to an employee.
using DistrictRecordTypes =
    RecordTypes<Deviation, Incident, Forum, ForumMeeting, KeepApart, YearlyReview, SafetyTalk, Competence,
                Deputy, LogReview, Settings, ClientLink, Acknowledgement, DistrictWord>;

/// A case with all that was entered in it: what the rules look at. Lists are in the order of entry.
struct CaseFile {
    Case value;
    Client client;
    CaseRecordTypes::Lists records{};
    QList<DisclosureRecord> disclosures{}; ///< what left, oldest first
    bool narrow = false; ///< long texts hold their first character only, lists within records are empty

    template<typename T>
    [[nodiscard]] const QList<T>& all() const
    {
        return std::get<QList<T>>(records);
    }
    template<typename T>
    [[nodiscard]] QList<T>& all()
    {
        return std::get<QList<T>>(records);
    }
    /// The one record of its kind (Intake, Closing, CentralHandover); nullptr when there is none.
    template<typename T>
    [[nodiscard]] const T* one() const
    {
        return all<T>().isEmpty() ? nullptr : &all<T>().first();
    }
    /// The last record of its kind; nullptr when there is none.
    template<typename T>
    [[nodiscard]] const T* last() const
    {
        return all<T>().isEmpty() ? nullptr : &all<T>().last();
    }
    /// By id; nullptr when it is not in this case.
    template<typename T, typename IdType>
    [[nodiscard]] const T* find(const IdType& id) const
    {
        for (const T& record : all<T>()) {
            if (record.id == id) {
                return &record;
            }
        }
        return nullptr;
    }
};

/// What the district as a whole holds: for the duties and rules that are about no single case.
struct DistrictFile {
    Settings settings{};
    DistrictRecordTypes::Lists records{};
    QList<Employee> employees{};
    QList<Contact> contacts{};
    QList<Purchase> purchases{};
    QList<User> users{};

    template<typename T>
    [[nodiscard]] const QList<T>& all() const
    {
        return std::get<QList<T>>(records);
    }
    template<typename T>
    [[nodiscard]] QList<T>& all()
    {
        return std::get<QList<T>>(records);
    }
};

} // namespace lotsbok
