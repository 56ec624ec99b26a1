// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/extract.h"
#include "core/session/session.h"

namespace lotsbok {

/// Whose data is asked for: a person of the book, or somebody who is named in a case.
struct ExtractPerson {
    enum class Kind { Client, Employee, Contact, Guardian, NetworkTie };
    Kind kind = Kind::Client;
    QUuid id{};
    std::optional<CaseId> inCase{}; ///< of a guardian or somebody of the network
    /// "client:UUID", "employee:UUID", "contact:UUID", "guardian:UUID", "network-tie:UUID"
    [[nodiscard]] QString text() const;
    /// What a release of the extract is recorded about.
    [[nodiscard]] SubjectRef subject() const;
};

/// R34, GDPR 15. Collects everything that the book has about one person. Every case is logged as read. A
/// sealed case is in it for its readers only (R39): the extract of such a person is made by one of them.
class ExtractDesk {
public:
    /// How many of how many parts are collected; false stops with Cancelled.
    using Progress = std::function<bool(int done, int all)>;

    explicit ExtractDesk(Session& session)
        : m_session(session)
    {}

    /// "client:UUID", "case:2026-0001" (its person), "employee:UUID", "contact:UUID"; "guardian:UUID" and
    /// "network-tie:UUID" need the case in which they are named. Errors: InvalidInput, NotFound.
    Result<ExtractPerson> person(const QString& text, const std::optional<CaseId>& inCase = {});

    /// Errors: NoPermission, NotFound, ReasonNeeded for a case that is not one's own, Cancelled.
    Result<ExtractSource> source(const ExtractPerson& person, const Progress& progress = {});
    /// One case with its person, for the archive: nothing is left out but what the user may not see. Errors
    /// as source().
    Result<ExtractSource> ofCase(CaseId id);

private:
    struct Collected; ///< what is being collected

    Result<void> addClient(Collected& its, ClientId id, const Progress& progress);
    Result<Client> addPerson(Collected& its, ClientId id);
    Result<void> addCase(Collected& its, CaseId id);
    Result<void> addAround(Collected& its, ClientId id);
    void addIncidents(Collected& its);
    Result<void> addEmployee(Collected& its, EmployeeId id);
    Result<void> addContact(Collected& its, const QUuid& id);
    Result<void> addNamed(Collected& its, const ExtractPerson& person);
    void addForums(Collected& its, const QString& name, const std::optional<ContactId>& row);
    void addDuties(Collected& its, UserId user);
    void addMentions(Collected& its, const CaseFile& file, const QStringList& texts);
    Result<void> addMentioningForms(Collected& its, const CaseFile& file, const QStringList& texts);
    void addSignatures(Collected& its, CaseId id, const QString& name);
    Result<void> addForms(Collected& its, const SubjectRef& subject, const QString& caseNumber);
    Result<void> addLooks(Collected& its);
    Result<void> addPeople(Collected& its);

    Session& m_session;
};

} // namespace lotsbok
