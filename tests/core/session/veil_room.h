// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/test_office.h"
#include "core/model/case_file.h"
#include "core/session/veil_desk.h"
#include "core/store/store.h"

namespace lotsbok {

/// An office with an employee of whom there is a talk, a competence and a registered form, each with words
/// that are nowhere else; and the database as somebody has it who has its key and a shell.
class VeilRoom {
public:
    static QString word() { return QStringLiteral("strandpromenad"); }
    static QString reason() { return QStringLiteral("skrivfelsord"); }
    static QDate talkDay() { return {2026, 2, 17}; }
    static QDate nextDay() { return {2027, 2, 15}; }

    VeilRoom()
    {
        Session& head = m_office.head();
        Employee employee;
        employee.givenName = QStringLiteral("Eva");
        employee.familyName = QStringLiteral("Provgren");
        const auto saved = head.saveEmployee(employee);
        m_employee = saved ? saved->id : m_employee;
        m_talk = talk(head);
        Competence competence;
        competence.employee = m_employee;
        competence.requirement = requirement();
        competence.on = talkDay();
        const auto learned = head.save(competence);
        m_form = form(head);
        if (!saved || !m_talk || !learned || !m_form) {
            qFatal("not furnished: %d %d %d %d", saved.has_value(), m_talk.has_value(), learned.has_value(),
                   m_form.has_value());
        }
    }

    std::optional<SafetyTalk> talk(Session& head) const
    {
        SafetyTalk value;
        value.employee = m_employee;
        value.heldOn = talkDay();
        value.nextOn = nextDay();
        value.heldBy = head.user().id;
        const auto saved = head.save(value);
        return saved ? std::optional(*saved) : std::nullopt;
    }

    std::optional<FormResponse> form(Session& head) const
    {
        FormResponse value = TestBook::response(SubjectRef::of(m_employee));
        value.answers = {{QStringLiteral("motivation"), word()}};
        auto kept = head.keepDefinition(value.definitionHash, TestBook::definition());
        auto first = kept ? head.registerForm(value) : fail(kept.error());
        if (!first) {
            return std::nullopt;
        }
        first->reason = reason(); // a correction, so that there is a reason too
        const auto second = head.registerForm(*first);
        return second ? std::optional(*second) : std::nullopt;
    }

    Session& as(const QString& login) { return m_office.as(login); }
    Session& head() { return m_office.head(); }
    TestOffice& office() { return m_office; }
    TestBook& book() { return m_office.book(); }
    [[nodiscard]] SubjectRef subject() const { return SubjectRef::of(m_employee); }

    /// The database under a key that somebody has, cells as they stand.
    void shell(const QString& login, const std::function<void(Connection&, const Unlocked&)>& work)
    {
        m_office.close();
        const auto unlocked = unlock(login);
        LOTSBOK_VERIFY(unlocked);
        auto connection = Connection::open(book().path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(connection);
        work(**connection, *unlocked);
    }
    void alter(const QByteArray& sql)
    {
        shell(QStringLiteral("asa"),
              [&sql](Connection& db, const Unlocked&) { LOTSBOK_VERIFY(db.execute(sql.constData())); });
    }
    [[nodiscard]] Result<Unlocked> unlock(const QString& login)
    {
        const auto keys = KeyFile::read(Book::keyFilePath(book().path));
        return keys ? keys->unlock(login, TestBook::password()) : fail(keys.error());
    }

    /// Every cell of every table, as text and as bytes.
    static QByteArray everyCell(Connection& db)
    {
        QByteArray all;
        QByteArrayList tables;
        Statement names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
        while (names.step().value_or(false)) {
            tables.append(names.bytes(0));
        }
        for (const QByteArray& table : std::as_const(tables)) {
            Statement columns = db.prepare("SELECT name FROM pragma_table_info('" + table + "')");
            QByteArrayList list;
            while (columns.step().value_or(false)) {
                list.append(columns.bytes(0));
            }
            Statement rows = db.prepare("SELECT \"" + list.join("\", \"") + "\" FROM \"" + table + "\"");
            while (rows.step().value_or(false)) {
                for (int i = 0; i < list.size(); ++i) {
                    all += rows.bytes(i) + '\n';
                }
            }
        }
        return all;
    }

    static QString requirement() { return QStringLiteral("livräddningsprov"); }

    TestOffice m_office;
    EmployeeId m_employee = EmployeeId::create();
    std::optional<SafetyTalk> m_talk{};
    std::optional<FormResponse> m_form{};
};

} // namespace lotsbok
