// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/pen_steps.h"
#include "core/session/session_private.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/staff_repository.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

/// What a case becomes, and not what is typed: CaseWork does it, with its rules and its trace.
Unexpected onlyAsWork()
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Session", "A case is closed, reopened, sealed and unsealed by steps of their own."));
}

} // namespace

bool mayRead(Role role, SubjectRef::Kind kind)
{
    switch (kind) {
    case SubjectRef::Kind::Client:
    case SubjectRef::Kind::Case:
        return allows(role, Permission::ReadClients);
    case SubjectRef::Kind::Employee:
        return allows(role, Permission::ReadStaff);
    case SubjectRef::Kind::Purchase:
        return allows(role, Permission::WriteDistrict) || allows(role, Permission::ReadClients);
    case SubjectRef::Kind::District:
        return allows(role, Permission::ReadContacts) || allows(role, Permission::WriteDistrict);
    }
    return false;
}

bool mayWrite(Role role, SubjectRef::Kind kind)
{
    switch (kind) {
    case SubjectRef::Kind::Client:
    case SubjectRef::Kind::Case:
        return allows(role, Permission::WriteClients);
    case SubjectRef::Kind::Employee:
        return allows(role, Permission::WriteStaff);
    case SubjectRef::Kind::Purchase:
    case SubjectRef::Kind::District:
        return allows(role, Permission::WriteDistrict);
    }
    return false;
}

Session::Session(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Session::~Session()
{
    PenSteps::finish(*d);
    const auto anchored = d->anchorHead();
    Q_UNUSED(anchored); // the next opening still finds the previous anchor
}

const User& Session::user() const
{
    return d->user;
}

bool Session::can(Permission permission) const
{
    return d->allowed(permission);
}

const QString& Session::path() const
{
    return d->path;
}

QDate Session::today() const
{
    return d->options.clock->today();
}

QDateTime Session::nowUtc() const
{
    return d->options.clock->nowUtc();
}

bool Session::isReadOnly() const
{
    return d->readOnly;
}

// District and users

Result<DistrictInfo> Session::district() const
{
    return DistrictRepository(*d->store).district();
}

Result<DistrictInfo> Session::saveDistrict(const DistrictInfo& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteDistrict); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return DistrictRepository(*d->store).save(value);
}

Result<QList<User>> Session::users() const
{
    return DistrictRepository(*d->store).users();
}

// Clients

Result<Client> Session::client(ClientId id)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    auto value = d->requireClient(id);
    if (!value) {
        return value;
    }
    const SubjectRef subject = SubjectRef::of(id);
    const auto logged =
        d->logRead(QStringLiteral("client.read"), toString(subject), d->statedReason(subject));
    return logged ? value : fail(logged.error());
}

Result<Client> Session::saveClient(const Client& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    if (value.version > 0) {
        const auto opened = d->requireClient(value.id);
        if (!opened) {
            return opened.error().code == ErrorCode::NotFound ? Result<Client>(conflict()) : opened;
        }
        if (auto free = d->requireUnlimitedPerson(value.id); !free) {
            return fail(free.error());
        }
    }
    return ClientRepository(*d->store).save(value);
}

Result<QList<ClientRow>> Session::findClients(const ClientQuery& query, int limit, int offset) const
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    return ClientRepository(*d->store).find(query, limit, offset);
}

Result<ClientRow> Session::clientRow(ClientId id) const
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    return ClientRepository(*d->store).row(id);
}

Result<qint64> Session::countClients(const ClientQuery& query) const
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    return ClientRepository(*d->store).count(query);
}

Result<QList<ClientRow>> Session::similarClients(const Client& value) const
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    return ClientRepository(*d->store).similar(value);
}

// Cases

Result<Case> Session::openCase(const Case& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    if (value.sealed || value.reopens) {
        return onlyAsWork();
    }
    if (const auto opened = d->requireClient(value.client); !opened) {
        return fail(opened.error());
    }
    return CaseRepository(*d->store).open(value);
}

Result<Case> Session::saveCase(const Case& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteClients); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return d->store->write([&]() -> Result<Case> {
        const auto stored = d->requireCase(value.id);
        if (!stored) {
            return stored;
        }
        if (stored->version != value.version) {
            return conflict();
        }
        if (stored->closedOn != value.closedOn || stored->sealed != value.sealed ||
            stored->reopens != value.reopens) {
            return onlyAsWork();
        }
        const bool takenAway = (stored->lots && stored->lots != value.lots) ||
                               (stored->secondLots && stored->secondLots != value.secondLots);
        if (auto allowed = takenAway ? d->require(Permission::ReassignCases) : Result<void>(); !allowed) {
            return fail(allowed.error());
        }
        Case coordinated = *stored; // who works with the case may change while it is limited (R34)
        coordinated.lots = value.lots;
        coordinated.secondLots = value.secondLots;
        const auto free = coordinated == value
                              ? Result<void>()
                              : d->requireUnlimited(value.id, toString(SubjectRef::of(value.id)));
        return free ? CaseRepository(*d->store).save(value) : fail(free.error());
    });
}

Result<Case> Session::caseById(CaseId id)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    auto value = d->requireCase(id);
    if (!value) {
        return value;
    }
    const SubjectRef subject = SubjectRef::of(id);
    const auto logged = d->logRead(QStringLiteral("case.read"), toString(subject), d->statedReason(subject));
    return logged ? value : fail(logged.error());
}

Result<Case> Session::caseByNumber(const CaseNumber& number)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    const auto found = CaseRepository(*d->store).caseByNumber(number);
    return found ? caseById(found->id) : found;
}

Result<QList<Case>> Session::casesOf(ClientId id)
{
    if (auto allowed = d->require(Permission::ReadClients); !allowed) {
        return fail(allowed.error());
    }
    return CaseRepository(*d->store).casesOf(id);
}

Result<QList<Case>> Session::openCases() const
{
    if (auto allowed = d->require(Permission::SeeAllCases); !allowed) {
        return fail(allowed.error());
    }
    return CaseRepository(*d->store).openCases();
}

// Contacts, employees, purchases

Result<QList<Contact>> Session::contacts(bool withHidden) const
{
    if (auto allowed = d->require(Permission::ReadContacts); !allowed) {
        return fail(allowed.error());
    }
    return StaffRepository(*d->store).contacts(withHidden);
}

Result<Contact> Session::saveContact(const Contact& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteContacts); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return StaffRepository(*d->store).save(value);
}

Result<QList<Employee>> Session::employees() const
{
    if (auto allowed = d->require(Permission::ReadStaff); !allowed) {
        return fail(allowed.error());
    }
    return StaffRepository(*d->store).employees();
}

Result<Employee> Session::employee(EmployeeId id)
{
    if (auto allowed = d->require(Permission::ReadStaff); !allowed) {
        return fail(allowed.error());
    }
    return StaffRepository(*d->store).employee(id);
}

Result<Employee> Session::saveEmployee(const Employee& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteStaff); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return StaffRepository(*d->store).save(value);
}

Result<QList<Purchase>> Session::purchases() const
{
    if (auto allowed = d->requireReading({SubjectRef::Kind::Purchase, {}}); !allowed) {
        return fail(allowed.error());
    }
    return DistrictRepository(*d->store).purchases();
}

Result<Purchase> Session::purchase(PurchaseId id)
{
    if (auto allowed = d->requireReading(SubjectRef::of(id)); !allowed) {
        return fail(allowed.error());
    }
    return DistrictRepository(*d->store).purchase(id);
}

Result<Purchase> Session::savePurchase(const Purchase& value)
{
    if (auto allowed = d->requireForWriting(Permission::WriteDistrict); !allowed) {
        return fail(allowed.error());
    }
    if (auto valid = validate(value); !valid) {
        return fail(valid.error());
    }
    return DistrictRepository(*d->store).save(value);
}

Result<qint64> Session::purchaseSum(const QString& category, int year, std::optional<PurchaseId> except) const
{
    if (auto allowed = d->requireReading({SubjectRef::Kind::Purchase, {}}); !allowed) {
        return fail(allowed.error());
    }
    return DistrictRepository(*d->store).purchaseSum(category, year, except);
}

} // namespace lotsbok
