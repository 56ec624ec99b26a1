// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/contact_rows.h"

#include <algorithm>
#include <array>

namespace lotsbok {
namespace {

struct NamedGroup {
    const char* bindName;
    Contact::Group group;
};

constexpr std::array<NamedGroup, 3> groups{{{"contacts.regional", Contact::Group::Regional},
                                            {"contacts.cityWide", Contact::Group::CityWide},
                                            {"contacts.external", Contact::Group::External}}};

const QLatin1String contactIdKey("_id");

struct Column {
    const char* key;
    QString Contact::*member;
};

constexpr std::array<Column, 6> columns{{{"organisation", &Contact::organisation},
                                         {"person", &Contact::person},
                                         {"function", &Contact::function},
                                         {"phone", &Contact::phone},
                                         {"email", &Contact::email},
                                         {"details", &Contact::details}}};

QJsonObject rowOf(const Contact& contact)
{
    QJsonObject row{{contactIdKey, contact.id.toString()}};
    for (const Column& column : columns) {
        const QString& text = contact.*column.member;
        if (!text.isEmpty()) {
            row.insert(QLatin1String(column.key), text);
        }
    }
    return row;
}

bool isBlankRow(const QJsonObject& row)
{
    return std::all_of(columns.begin(), columns.end(), [&](const Column& column) {
        return row.value(QLatin1String(column.key)).toString().trimmed().isEmpty();
    });
}

/// Pairs rows with the contacts that they came from.
class ContactMatcher {
public:
    explicit ContactMatcher(QList<Contact> contacts)
        : m_left(std::move(contacts))
    {}

    std::optional<Contact> takeById(const QJsonObject& row)
    {
        const QString id = row.value(contactIdKey).toString();
        return take([&](const Contact& contact) { return contact.id.toString() == id; });
    }

    /// For rows that lost their id, as answers typed outside the program have.
    std::optional<Contact> takeByName(const QJsonObject& row)
    {
        const QString organisation = row.value(QLatin1String("organisation")).toString();
        const QString person = row.value(QLatin1String("person")).toString();
        std::optional<Contact> same = take([&](const Contact& contact) {
            return contact.organisation == organisation && contact.person == person;
        });
        return same ? same : take([&](const Contact& contact) {
            return contact.organisation == organisation && !contact.hidden && contact.person.isEmpty();
        });
    }

    [[nodiscard]] const QList<Contact>& left() const { return m_left; }

private:
    template<typename Predicate>
    std::optional<Contact> take(Predicate matches)
    {
        const auto found = std::find_if(m_left.begin(), m_left.end(), matches);
        if (found == m_left.end()) {
            return std::nullopt;
        }
        const Contact contact = *found;
        m_left.erase(found);
        return contact;
    }

    QList<Contact> m_left;
};

Contact withRow(Contact contact, const QJsonObject& row, Contact::Group group, int position)
{
    contact.group = group;
    contact.position = position;
    contact.hidden = false;
    for (const Column& column : columns) {
        contact.*column.member = row.value(QLatin1String(column.key)).toString().trimmed();
    }
    return contact;
}

/// The group's contacts as they are to be: the rows in their order, and after them, hidden, those without a
/// row.
QList<Contact> wantedContacts(const QList<Contact>& stored, Contact::Group group,
                              const QList<QJsonObject>& rows)
{
    ContactMatcher matcher(stored);
    QList<std::optional<Contact>> known;
    for (const QJsonObject& row : rows) { // ids first, so that a name never takes what an id owns
        known.append(matcher.takeById(row));
    }
    QList<Contact> wanted;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const std::optional<Contact> same = known.at(i) ? known.at(i) : matcher.takeByName(rows.at(i));
        wanted.append(withRow(same.value_or(Contact{}), rows.at(i), group, static_cast<int>(i)));
    }
    for (Contact contact : matcher.left()) {
        contact.hidden = true;
        wanted.append(contact);
    }
    return wanted;
}

} // namespace

void addContactRows(Session& session, BoundValues& values)
{
    const Result<QList<Contact>> contacts = session.contacts();
    if (!contacts) {
        return;
    }
    QJsonArray all;
    for (const NamedGroup& named : groups) {
        QJsonArray rows;
        for (const Contact& contact : *contacts) {
            if (contact.group == named.group && !contact.hidden) {
                rows.append(rowOf(contact));
                all.append(rowOf(contact));
            }
        }
        if (!rows.isEmpty()) {
            values.insert(QLatin1String(named.bindName), rows);
        }
    }
    if (!all.isEmpty()) {
        values.insert(QStringLiteral("contacts"), all);
    }
}

std::optional<Contact::Group> contactGroup(const QString& bindName)
{
    for (const NamedGroup& named : groups) {
        if (bindName == QLatin1String(named.bindName)) {
            return named.group;
        }
    }
    return std::nullopt;
}

Result<bool> writeContactRows(Session& session, Contact::Group group, const QJsonArray& rows)
{
    Result<QList<Contact>> stored = session.contacts(true);
    if (!stored) {
        return fail(stored.error());
    }
    stored->removeIf([&](const Contact& contact) { return contact.group != group; });
    QList<QJsonObject> written; // a row that was emptied is a row taken away
    for (const QJsonValue& value : rows) {
        if (!isBlankRow(value.toObject())) {
            written.append(value.toObject());
        }
    }
    const QList<Contact> wanted = wantedContacts(*stored, group, written);
    bool changed = false;
    for (const Contact& contact : wanted) {
        if (!stored->contains(contact)) {
            const Result<Contact> saved = session.saveContact(contact);
            if (!saved) {
                return fail(saved.error());
            }
            changed = true;
        }
    }
    return changed;
}

} // namespace lotsbok
