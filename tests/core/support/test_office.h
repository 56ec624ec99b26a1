// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "test_book.h"

namespace lotsbok {

/// A test book with one user of each role and a second lots. One has the book at a time, as in life.
class TestOffice {
public:
    TestOffice()
    {
        auto head = m_book.create();
        if (!head) {
            return;
        }
        m_users.insert(TestBook::headLogin(), head->user());
        for (const auto& [login, role] :
             {std::pair(u"asa", Role::Lots), std::pair(u"cia", Role::Lots),
              std::pair(u"dan", Role::Caseworker), std::pair(u"eva", Role::UnitHead),
              std::pair(u"olle", Role::SecurityOfficer), std::pair(u"rut", Role::Administrator)}) {
            User user;
            user.loginName = QString::fromUtf16(login);
            user.displayName = QStringLiteral("Prov %1").arg(user.loginName);
            user.role = role;
            const auto added = addKeyHolder(*head, user, TestBook::password());
            if (added) {
                m_users.insert(user.loginName, *added);
            }
        }
        m_session = std::move(head);
    }

    /// The book as that user has it; whoever had it before is gone.
    Session& as(const QString& login)
    {
        if (!m_session || m_session->user().loginName != login) {
            m_session.reset();
            auto opened = m_book.open(login);
            if (!opened) {
                qFatal("%s", qPrintable(opened.error().text));
            }
            m_session = std::move(*opened);
        }
        return *m_session;
    }
    Session& head() { return as(TestBook::headLogin()); }
    [[nodiscard]] UserId id(const QString& login) const { return m_users.value(login).id; }
    [[nodiscard]] TestBook& book() { return m_book; }
    void close() { m_session.reset(); }

    /// A person with a case of that lots; nobody's without.
    Case openCase(const Client& client, std::optional<UserId> lots)
    {
        Session& session = head();
        const auto stored = session.saveClient(client);
        Case value = TestBook::caseOf(client.id);
        value.lots = lots;
        const auto opened = stored ? session.openCase(value) : fail(stored.error());
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().text));
        }
        return *opened;
    }

private:
    TestBook m_book;
    QHash<QString, User> m_users;
    std::unique_ptr<Session> m_session;
};

} // namespace lotsbok
