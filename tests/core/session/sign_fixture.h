// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/test_office.h"
#include "core/model/case_file.h"
#include "core/session/sign_desk.h"
#include "core/session/signature_check.h"
#include "core/session/veil_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lotsbok {

/// An office with an employee whose safety talk is signed, and the database as somebody has it who has its
/// key.
class SignFixture {
public:
    static QString kind() { return QStringLiteral("response"); }
    static QString headPart() { return QStringLiteral("headSignature"); }

    /// A definition with nothing but its places to sign at.
    static QByteArray definitionOf(const QString& form)
    {
        static const QHash<QString, QStringList> fields{
            {QStringLiteral("2"), {QStringLiteral("headSignature")}},
            {QStringLiteral("3.2"), {QStringLiteral("signature")}},
            {QStringLiteral("3.5"), {QStringLiteral("clientSignature"), QStringLiteral("lotsSignature")}}};
        QJsonArray list;
        for (const QString& id : fields.value(form)) {
            list.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("type"), QStringLiteral("signature")},
                                    {QStringLiteral("label"), QStringLiteral("Underskrift")}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("id"), form},
                                         {QStringLiteral("sections"),
                                          QJsonArray{QJsonObject{{QStringLiteral("fields"), list}}}}})
            .toJson(QJsonDocument::Compact);
    }

    Session& as(const QString& login) { return m_office->as(login); }

    void start()
    {
        m_office = std::make_unique<TestOffice>();
        Employee employee;
        employee.givenName = QStringLiteral("Eva");
        employee.familyName = QStringLiteral("Provgren");
        const auto saved = m_office->head().saveEmployee(employee);
        LOTSBOK_VERIFY(saved);
        m_employee = saved->id;
    }

    FormResponse registered(Session& session, const QString& form, const SubjectRef& subject,
                            const QJsonObject& answers)
    {
        FormResponse value;
        value.subject = subject;
        value.formId = form;
        value.formVersion = 1;
        value.definitionHash = QCryptographicHash::hash(definitionOf(form), QCryptographicHash::Sha256);
        value.answers = answers;
        const auto kept = session.keepDefinition(value.definitionHash, definitionOf(form));
        const auto stored = kept ? session.registerForm(value) : fail(kept.error());
        if (!stored) {
            qFatal("%s", qPrintable(stored.error().text));
        }
        return *stored;
    }

    FormResponse talkForm()
    {
        Session& head = m_office->head();
        const FormResponse form = registered(
            head, QStringLiteral("2"), SubjectRef::of(m_employee),
            {{QStringLiteral("heldOn"), QStringLiteral("2026-03-02")}, {QStringLiteral("done"), true}});
        SafetyTalk talk;
        talk.employee = m_employee;
        talk.heldOn = QDate(2026, 3, 2);
        talk.response = form.id;
        if (const auto saved = head.save(talk); !saved) {
            qFatal("%s", qPrintable(saved.error().text));
        }
        return form;
    }

    Signature signedTalk()
    {
        const FormResponse form = talkForm();
        const auto made = SignDesk(m_office->head()).sign(kind(), form.id.uuid(), 1, headPart());
        if (!made) {
            qFatal("%s", qPrintable(made.error().text));
        }
        m_office->close();
        return *made;
    }

    void raw(const QString& login, const std::function<void(Store&)>& work)
    {
        m_office->close();
        const TestBook& book = m_office->book();
        const auto unlocked =
            KeyFile::read(Book::keyFilePath(book.path))->unlock(login, TestBook::password());
        LOTSBOK_VERIFY(unlocked);
        auto connection = Connection::open(book.path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(connection);
        Author author{unlocked->user, QStringLiteral("annan"), book.clock, unlocked->keys.signPublic,
                      Secret::fromBytes(unlocked->keys.signPrivate.bytes())};
        Store store(std::move(*connection), std::move(author));
        LOTSBOK_VERIFY(VeilDesk::open(store, *unlocked, *KeyFile::read(Book::keyFilePath(book.path))));
        work(store);
    }

    /// What is sealed about employees stands in the open: by a reader who wants to alter it.
    void layBare()
    {
        raw(TestBook::headLogin(), [](Store& store) {
            Connection& db = store.connection();
            Statement form = db.prepare("SELECT id, version, answers FROM responses");
            Statement signature = db.prepare("SELECT id, content FROM signatures");
            QVERIFY(form.step().value() && signature.step().value());
            LOTSBOK_VERIFY(db.prepare("UPDATE responses SET answers = ?").bind(form.text(2)).run());
            LOTSBOK_VERIFY(db.prepare("UPDATE signatures SET content = ?").bind(signature.text(1)).run());
        });
    }

    void alter(const QByteArray& sql)
    {
        raw(QStringLiteral("asa"),
            [&sql](Store& store) { LOTSBOK_VERIFY(store.connection().execute(sql.constData())); });
    }

    QStringList problems()
    {
        QStringList found;
        raw(TestBook::headLogin(), [&found](Store& store) { // a reader of safety talks
            const auto problems = signatureProblems(store);
            LOTSBOK_VERIFY(problems);
            found = *problems;
        });
        return found;
    }

    std::unique_ptr<TestOffice> m_office;
    EmployeeId m_employee = EmployeeId::create();
};

} // namespace lotsbok
