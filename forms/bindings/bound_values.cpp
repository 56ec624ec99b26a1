// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procurement.h"
#include "forms/bindings/bindings.h"
#include "forms/bindings/bound_district.h"
#include "forms/bindings/bound_work.h"
#include "forms/bindings/contact_rows.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace lotsbok {
namespace {

// The words put into forms here are Swedish, as the forms are; they are part of the form and not of the
// screen.

constexpr std::array names{
    "case.admissionMonth",
    "case.ageGroup",
    "case.closeReason",
    "case.closedMonth",
    "case.closedOn",
    "case.lots",
    "case.number",
    "case.openedMonth",
    "case.openedOn",
    "case.secondLots",
    "case.threatLevel",
    "case.threatLevelAtEntry",
    "case.type",
    "case.upperSecondary",
    "client.address",
    "client.age",
    "client.birthDate",
    "client.email",
    "client.familyName",
    "client.givenName",
    "client.isMinor",
    "client.isProtected",
    "client.language",
    "client.name",
    "client.number",
    "client.phone",
    "client.sex",
    "consent.parties",
    "consent.partyNames",
    "contacts",
    "contacts.cityWide",
    "contacts.external",
    "contacts.regional",
    "district.address",
    "district.competenceMet",
    "district.contactCount",
    "district.contactsWithPerson",
    "district.employeeCount",
    "district.name",
    "district.phone",
    "district.safetyTalksWithinYear",
    "district.unit",
    "employee.email",
    "employee.employedFrom",
    "employee.name",
    "employee.phone",
    "employee.title",
    "lots.names",
    "lots.phones",
    "plan.goals.crime",
    "plan.goals.economy",
    "plan.goals.family",
    "plan.goals.housing",
    "plan.goals.leisure",
    "plan.goals.mentalHealth",
    "plan.goals.occupation",
    "plan.goals.other",
    "plan.goals.physicalHealth",
    "plan.goals.substances",
    "plan.goals.threat",
    "plan.madeOn",
    "plan.number",
    "purchase.amount",
    "purchase.category",
    "purchase.client",
    "purchase.date",
    "purchase.earlierSum",
    "purchase.financing",
    "purchase.item",
    "purchase.limitDirect",
    "purchase.limitDocumentation",
    "purchase.limitThreeSuppliers",
    "purchase.supplier",
    "purchase.yearSum",
    "today",
    "user.name",
    "user.phone",
    "year",
};

QString kronor(qint64 ore)
{
    return QLocale(QLocale::Swedish).toString(ore / 100) + QChar(0xA0) + QStringLiteral("kr");
}

/// Collects the values of one subject. Parts that the user may not read are left out, not refused: a form
/// shows a blank there.
class ValueCollector {
public:
    ValueCollector(Session& session, bool showProtected)
        : m_session(session)
        , m_showProtected(showProtected)
    {}

    Result<BoundValues> collect(const SubjectRef& subject);

private:
    Result<void> addSubject(const SubjectRef& subject);
    Result<void> addClient(ClientId id);
    void addIdentity(const Client& client);
    Result<void> addReachableBy(const Client& client);
    Result<void> addCase(CaseId id);
    Result<void> addLevelsOfForms(CaseId id);
    Result<void> addEmployee(EmployeeId id);
    Result<void> addPurchase(PurchaseId id);
    void addLots(const std::optional<Case>& found);
    void addEverywhere();

    QString displayName(const std::optional<UserId>& id);
    QString workPhone(const std::optional<UserId>& id);

    void put(const char* name, const QString& text)
    {
        if (!text.isEmpty()) {
            m_values.insert(QLatin1String(name), text);
        }
    }
    void put(const char* name, QDate date)
    {
        put(name, date.isValid() ? date.toString(Qt::ISODate) : QString());
    }
    void putMonth(const char* name, QDate date)
    {
        put(name, date.isValid() ? date.toString(QStringLiteral("yyyy-MM")) : QString());
    }

    Session& m_session;
    bool m_showProtected;
    BoundValues m_values;
};

Result<BoundValues> ValueCollector::collect(const SubjectRef& subject)
{
    addEverywhere();
    const Result<void> added = addSubject(subject);
    if (!added) {
        return fail(added.error());
    }
    return m_values;
}

Result<void> ValueCollector::addSubject(const SubjectRef& subject)
{
    switch (subject.kind) {
    case SubjectRef::Kind::Client: {
        const ClientId id = *ClientId::fromUuid(subject.id);
        const Result<void> client = addClient(id);
        const Result<QList<Case>> cases =
            client ? m_session.casesOf(id) : Result<QList<Case>>(fail(client.error()));
        if (!cases) {
            return fail(cases.error());
        }
        const auto open =
            std::find_if(cases->begin(), cases->end(), [](const Case& c) { return !c.closedOn.isValid(); });
        addLots(open == cases->end() ? std::nullopt : std::optional<Case>(*open));
        return {};
    }
    case SubjectRef::Kind::Case:
        return addCase(*CaseId::fromUuid(subject.id));
    case SubjectRef::Kind::Employee:
        return addEmployee(*EmployeeId::fromUuid(subject.id));
    case SubjectRef::Kind::Purchase:
        return addPurchase(*PurchaseId::fromUuid(subject.id));
    case SubjectRef::Kind::District:
        addDistrictFigures(m_session, m_values);
        break;
    }
    return {};
}

Result<void> ValueCollector::addClient(ClientId id)
{
    const Result<Client> client = m_session.client(id);
    if (!client) {
        return fail(client.error());
    }
    addIdentity(*client);
    return addReachableBy(*client);
}

void ValueCollector::addIdentity(const Client& client)
{
    put("client.name", client.fullName());
    put("client.givenName", client.givenName);
    put("client.familyName", client.familyName);
    put("client.number", client.number.display());
    put("client.language",
        client.preferredLanguage.isEmpty() ? QStringLiteral("sv") : client.preferredLanguage);
    put("client.isProtected",
        client.protection == ProtectedIdentity::None ? QStringLiteral("no") : QStringLiteral("yes"));
    if (const std::optional<QDate> birth = client.number.birthDate()) {
        const int age = ageOn(*birth, m_session.today());
        put("client.birthDate", *birth);
        m_values.insert(QStringLiteral("client.age"), age);
        put("client.isMinor", age < 18 ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    const PersonNumber::Kind kind = client.number.kind();
    const bool saysSex =
        kind == PersonNumber::Kind::Personnummer || kind == PersonNumber::Kind::Samordningsnummer;
    if (saysSex &&
        client.number.stored().size() == 12) { // the last but one digit; an aid, never proof (law.md)
        const bool odd = client.number.stored().at(10).digitValue() % 2 == 1;
        put("client.sex", odd ? QStringLiteral("man") : QStringLiteral("woman"));
    }
}

/// R26: of a protected person only when asked for, and then the look is logged.
Result<void> ValueCollector::addReachableBy(const Client& client)
{
    if (client.protection != ProtectedIdentity::None) {
        if (!m_showProtected) {
            return {};
        }
        const Result<void> logged = m_session.logProtectedLook(client.id);
        if (!logged) {
            return logged;
        }
    }
    put("client.phone", client.phone);
    put("client.email", client.email);
    put("client.address", client.address);
    return {};
}

Result<void> ValueCollector::addCase(CaseId id)
{
    const Result<CaseFile> file = m_session.caseFile(id);
    if (!file) {
        return fail(file.error());
    }
    const Case& found = file->value;
    const bool young = found.type == SigType::Young;
    put("case.number", found.number ? found.number->toString() : QString());
    put("case.type", young ? QStringLiteral("SIG unga") : QStringLiteral("SIG vuxna"));
    put("case.ageGroup",
        young ? QStringLiteral("som är 12–20 år") : QStringLiteral("som har fyllt 18 år")); // R3
    put("case.openedOn", found.openedOn);
    put("case.closedOn", found.closedOn);
    putMonth("case.openedMonth", found.openedOn);
    putMonth("case.closedMonth", found.closedOn);
    put("case.lots", displayName(found.lots));
    put("case.secondLots", displayName(found.secondLots));
    addLots(found);
    addWork(*file, m_session.nowUtc(), m_values);
    addFollowUp(*file, m_values);
    if (!addThreatLevels(*file, m_values)) {
        const Result<void> levels = addLevelsOfForms(id);
        if (!levels) {
            return levels;
        }
    }
    return addClient(found.client);
}

/// The level of the latest bilaga 3.3, and of the first one, of a book from before there were assessments.
Result<void> ValueCollector::addLevelsOfForms(CaseId id)
{
    const Result<QList<FormResponse>> responses = m_session.responses(SubjectRef::of(id));
    if (!responses) {
        return fail(responses.error());
    }
    QStringList levels; // newest first
    for (const FormResponse& response : *responses) {
        const QString level = response.answers.value(QLatin1String("level")).toString();
        if (response.formId == QLatin1String("3.3") && !level.isEmpty()) {
            levels.append(level);
        }
    }
    if (!levels.isEmpty()) {
        put("case.threatLevel", levels.first());
        put("case.threatLevelAtEntry", levels.last());
    }
    return {};
}

Result<void> ValueCollector::addEmployee(EmployeeId id)
{
    const Result<Employee> employee = m_session.employee(id);
    if (!employee) {
        return fail(employee.error());
    }
    put("employee.name", employee->fullName());
    put("employee.title", employee->title);
    put("employee.phone", employee->phone);
    put("employee.email", employee->email);
    put("employee.employedFrom", employee->employedFrom);
    return {};
}

Result<void> ValueCollector::addPurchase(PurchaseId id)
{
    const Result<Purchase> purchase = m_session.purchase(id);
    if (!purchase) {
        return fail(purchase.error());
    }
    put("purchase.item", purchase->item);
    put("purchase.category", purchase->category);
    put("purchase.supplier", purchase->supplier);
    put("purchase.date", purchase->date);
    put("purchase.financing", purchase->financing);
    m_values.insert(QStringLiteral("purchase.amount"), static_cast<double>(purchase->amountOre));
    if (purchase->client) {
        const Result<Client> client = m_session.client(*purchase->client);
        put("purchase.client", client ? client->fullName() : QString());
    }
    const Result<qint64> earlier = m_session.purchaseSum(purchase->category, purchase->date.year(), id);
    if (!earlier) {
        return fail(earlier.error());
    }
    const qint64 sum = *earlier + purchase->amountOre;
    m_values.insert(QStringLiteral("purchase.earlierSum"), static_cast<double>(*earlier));
    m_values.insert(QStringLiteral("purchase.yearSum"), static_cast<double>(sum));
    m_values.insert(generalValues(purchase->date)); // the limits of the day of the purchase
    return {};
}

/// Whom the person can turn to: the case's lotsar, and until there are any the one who writes.
void ValueCollector::addLots(const std::optional<Case>& found)
{
    QStringList named;
    QStringList phones;
    const auto add = [&](const std::optional<UserId>& id) {
        const QString name = displayName(id);
        const QString phone = workPhone(id);
        named.append(name.isEmpty() ? QStringList() : QStringList(name));
        phones.append(phone.isEmpty() || phones.contains(phone) ? QStringList() : QStringList(phone));
    };
    if (found) {
        add(found->lots);
        add(found->secondLots);
    }
    if (named.isEmpty()) {
        add(m_session.user().id);
    }
    const QString join = QStringLiteral(" och ");
    put("lots.names", named.join(join));
    put("lots.phones",
        phones.isEmpty() ? m_values.value(QStringLiteral("district.phone")).toString() : phones.join(join));
}

void ValueCollector::addEverywhere()
{
    put("today", m_session.today());
    m_values.insert(QStringLiteral("year"), m_session.today().year());
    put("user.name", m_session.user().displayName);
    put("user.phone", workPhone(m_session.user().id));
    if (const Result<DistrictInfo> district = m_session.district()) {
        put("district.name", district->name);
        put("district.unit", district->unit);
        put("district.address", district->address);
        put("district.phone", district->phone);
    }
    addContactRows(m_session, m_values);
}

QString ValueCollector::displayName(const std::optional<UserId>& id)
{
    if (!id) {
        return {};
    }
    if (*id == m_session.user().id) {
        return m_session.user().displayName;
    }
    const Result<QList<User>> users = m_session.users();
    if (users) {
        for (const User& user : *users) {
            if (user.id == *id) {
                return user.displayName;
            }
        }
    }
    return {};
}

QString ValueCollector::workPhone(const std::optional<UserId>& id)
{
    const Result<QList<Employee>> employees = id && m_session.can(Permission::ReadStaff)
                                                  ? m_session.employees()
                                                  : Result<QList<Employee>>(QList<Employee>());
    if (employees) {
        for (const Employee& employee : *employees) {
            if (employee.user && *employee.user == *id) {
                return employee.phone;
            }
        }
    }
    return {};
}

} // namespace

BoundValues generalValues(QDate on)
{
    const std::optional<ProcurementFinding> found = procurementFinding(0, on); // the sum does not matter here
    if (!found) {
        return {};
    }
    return {
        {QStringLiteral("purchase.limitThreeSuppliers"), kronor(found->limits.threeSuppliersOre)},
        {QStringLiteral("purchase.limitDocumentation"), kronor(found->limits.documentationOre)},
        {QStringLiteral("purchase.limitDirect"), kronor(found->directLimitOre)},
    };
}

Result<BoundValues> boundValues(Session& session, const SubjectRef& subject, bool showProtected)
{
    return ValueCollector(session, showProtected).collect(subject);
}

QStringList bindingNames()
{
    QStringList all;
    for (const char* name : names) {
        all.append(QLatin1String(name));
    }
    return all;
}

} // namespace lotsbok
