// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staff_repository.h"

#include "core/store/repository.h"
#include "core/store/swedish_sort_key.h"

namespace lotsbok {

namespace {

constexpr auto kSelectEmployee =
    "SELECT id, version, given_name, family_name, title, phone, email, employed_from, "
    "employed_to, user FROM employees ";
constexpr auto kSelectContact =
    "SELECT id, version, section, position, organisation, person, function, phone, email, "
    "details, hidden FROM contacts ";

Row employeeToRow(const Employee& value)
{
    return {{"given_name", value.givenName},
            {"family_name", value.familyName},
            {"sort_key", swedishSortKey(value.familyName, value.givenName), true},
            {"title", value.title},
            {"phone", value.phone},
            {"email", value.email},
            {"employed_from", valueOf(value.employedFrom)},
            {"employed_to", valueOf(value.employedTo)},
            {"user", valueOf(value.user)}};
}

Result<Employee> readEmployee(const Statement& row)
{
    const auto id = row.id<EmployeeId>(0);
    if (!id) {
        return damagedRecord("employee");
    }
    Employee value;
    value.id = *id;
    value.version = row.number(1);
    value.givenName = row.text(2);
    value.familyName = row.text(3);
    value.title = row.text(4);
    value.phone = row.text(5);
    value.email = row.text(6);
    value.employedFrom = row.date(7);
    value.employedTo = row.date(8);
    value.user = row.id<UserId>(9);
    return value;
}

Row contactToRow(const Contact& value)
{
    return {{"section", storedName(value.group)},
            {"position", valueOf(value.position)},
            {"organisation", value.organisation},
            {"person", value.person},
            {"function", value.function},
            {"phone", value.phone},
            {"email", value.email},
            {"details", value.details},
            {"hidden", valueOf(value.hidden)}};
}

Result<Contact> readContact(const Statement& row)
{
    const auto id = row.id<ContactId>(0);
    const auto group = contactGroupFromStored(row.text(2));
    if (!id || !group) {
        return damagedRecord("contact");
    }
    Contact value;
    value.id = *id;
    value.version = row.number(1);
    value.group = *group;
    value.position = row.number(3);
    value.organisation = row.text(4);
    value.person = row.text(5);
    value.function = row.text(6);
    value.phone = row.text(7);
    value.email = row.text(8);
    value.details = row.text(9);
    value.hidden = row.flag(10);
    return value;
}

} // namespace

Result<QList<Employee>> StaffRepository::employees()
{
    Statement list = m_store.connection().prepare(QByteArray(kSelectEmployee) + "ORDER BY sort_key, id");
    return readAll<Employee>(list, readEmployee);
}

Result<Employee> StaffRepository::employee(EmployeeId id)
{
    Statement select = m_store.connection().prepare(QByteArray(kSelectEmployee) + "WHERE id = ?");
    select.bind(id);
    const auto found = readOne<Employee>(select, readEmployee);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return notFound();
    }
    return **found;
}

Result<QList<Contact>> StaffRepository::contacts(bool withHidden)
{
    Statement list = m_store.connection().prepare(
        QByteArray(kSelectContact) +
        "WHERE hidden <= ? ORDER BY CASE section WHEN 'regional' THEN 0 WHEN 'city-wide' THEN 1 ELSE 2 END, "
        "position, id");
    list.bind(withHidden);
    return readAll<Contact>(list, readContact);
}

Result<Employee> StaffRepository::save(const Employee& value)
{
    return m_store.write([&]() -> Result<Employee> {
        Statement select = m_store.connection().prepare(QByteArray(kSelectEmployee) + "WHERE id = ?");
        select.bind(value.id);
        const auto before = readOne<Employee>(select, readEmployee);
        if (!before) {
            return fail(before.error());
        }
        const auto version =
            m_store.save(saveOf("employees", QStringLiteral("employee"), value, *before, employeeToRow));
        if (!version) {
            return fail(version.error());
        }
        Employee saved = value;
        saved.version = *version;
        return saved;
    });
}

Result<Contact> StaffRepository::save(const Contact& value)
{
    return m_store.write([&]() -> Result<Contact> {
        Statement select = m_store.connection().prepare(QByteArray(kSelectContact) + "WHERE id = ?");
        select.bind(value.id);
        const auto before = readOne<Contact>(select, readContact);
        if (!before) {
            return fail(before.error());
        }
        const auto version =
            m_store.save(saveOf("contacts", QStringLiteral("contact"), value, *before, contactToRow));
        if (!version) {
            return fail(version.error());
        }
        Contact saved = value;
        saved.version = *version;
        return saved;
    });
}

} // namespace lotsbok
