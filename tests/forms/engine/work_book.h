// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/case_work.h"
#include "forms/bindings/bindings.h"
#include "tests/core/result_text.h"
#include "tests/core/support/test_book.h"
#include "tests/forms/engine/test_forms.h"

namespace lotsbok {

/// A book with a head of unit and two lotsar, and a case of the first one, to register forms in.
class WorkBook {
public:
    WorkBook(const char* number = "20040101-2398", SigType type = SigType::Adults)
    {
        session = book.create();
        for (const char* login : {"asa", "bo"}) {
            User user;
            user.loginName = QLatin1String(login);
            user.displayName = QLatin1String(login) + QStringLiteral(" Lots");
            users.insert(user.loginName, session->addUser(user, TestBook::password(), KdfCost::cheap())->id);
        }
        Client person =
            TestBook::numbered(QStringLiteral("Love"), QStringLiteral("Provman"), QLatin1String(number));
        person.address = QStringLiteral("Hemligvägen 1");
        person.phone = QStringLiteral("070-174 06 99");
        client = session->saveClient(person)->id;
        openCase(type);
    }

    /// The forms are about this one from now on.
    void openCase(SigType type = SigType::Adults)
    {
        Case opened = TestBook::caseOf(*client);
        opened.type = type;
        opened.lots = *users.constFind(QStringLiteral("asa"));
        caseId = session->openCase(opened)->id;
    }

    Session& as(const char* login)
    {
        if (session->user().loginName != QLatin1String(login)) {
            session.reset();
            session = std::move(*book.open(QLatin1String(login)));
        }
        return *session;
    }

    Result<FormResponse> put(const char* form, const Answers& answers)
    {
        const bool aboutClient = builtInForm(form).subject == SubjectKind::Client;
        return registerAnswers(*session, builtInForm(form),
                               aboutClient ? SubjectRef::of(*client) : SubjectRef::of(*caseId), answers);
    }
    Result<FormResponse> correct(const FormResponse& earlier, const Answers& answers)
    {
        return registerAnswers(*session, *FormCatalogue::builtIn().current(earlier.formId), earlier.subject,
                               answers, earlier.id, earlier.version, QStringLiteral("Rättat"));
    }
    CaseFile file() { return *session->caseFile(*caseId); }
    template<typename T>
    QList<T> all()
    {
        return file().all<T>();
    }
    qsizetype responses() { return session->responses(SubjectRef::of(*caseId))->size(); }
    [[nodiscard]] QString day(int days = 0) const
    {
        return session->today().addDays(days).toString(Qt::ISODate);
    }

    // Answers

    static QJsonObject row(std::initializer_list<std::pair<const char*, const char*>> cells)
    {
        QJsonObject made;
        for (const auto& [column, text] : cells) {
            made.insert(QLatin1String(column), QString::fromUtf8(text));
        }
        return made;
    }
    Answers consent(const QJsonArray& parties) const
    {
        Answers answers;
        answers.setYesNo(QStringLiteral("written"), YesNo::Yes);
        answers.set(QStringLiteral("parties"), parties);
        answers.set(QStringLiteral("signature"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Love Provman")},
                                {QStringLiteral("date"), day()},
                                {QStringLiteral("place"), QStringLiteral("Provdalen")}});
        return answers;
    }
    Answers assessment(const char* level) const
    {
        Answers answers;
        answers.set(QStringLiteral("assessedOn"), day());
        answers.set(QStringLiteral("assessor"), QStringLiteral("asa Lots"));
        answers.setYesNo(QStringLiteral("policeConsulted"), YesNo::Yes);
        answers.set(QStringLiteral("policeOfficer"), QStringLiteral("Prov Polis"));
        answers.set(QStringLiteral("policeConsultedOn"), day());
        answers.set(QStringLiteral("summary"), QStringLiteral("Kort."));
        answers.setYesNo(QStringLiteral("level2.someConflict"), YesNo::Yes);
        answers.set(QStringLiteral("level"), QLatin1String(level));
        answers.set(QStringLiteral("nextReview"), day(7));
        return answers;
    }
    Answers followUp(const char* occasion) const
    {
        Answers answers;
        answers.set(QStringLiteral("occasion"), QLatin1String(occasion));
        answers.set(QStringLiteral("age"), 22);
        answers.set(QStringLiteral("sex"), QStringLiteral("man"));
        answers.set(QStringLiteral("admission"), QStringLiteral("2026-03"));
        answers.set(QStringLiteral("discharge"), QStringLiteral("2026-03"));
        answers.set(QStringLiteral("closeReason"), QStringLiteral("goalsReached"));
        return answers;
    }

    TestBook book;
    std::unique_ptr<Session> session;
    QHash<QString, UserId> users;
    std::optional<ClientId> client;
    std::optional<CaseId> caseId;
};

} // namespace lotsbok
