// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bindingNames() is true.
#include "tests/forms/engine/work_book.h"

namespace lotsbok {

class TestBindingNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsGivenAndListed();

private:
    void look(const SubjectRef& subject);
    void fillCase();
    void closeCase();
    Employee addEmployee();
    Purchase addPurchase();
    void addContacts();

    std::unique_ptr<WorkBook> m_book = std::make_unique<WorkBook>();
    QSet<QString> m_given;
};

/// Nothing is given that is not listed.
void TestBindingNames::look(const SubjectRef& subject)
{
    const QStringList known = bindingNames();
    const auto values = boundValues(*m_book->session, subject);
    VERIFY_OK(values);
    for (auto it = values->begin(); it != values->end(); ++it) {
        QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
        m_given.insert(it.key());
    }
}

/// Two lotsar, a consent, an assessment and a plan with a goal in every area.
void TestBindingNames::fillCase()
{
    auto value = m_book->session->caseById(*m_book->caseId);
    VERIFY_OK(value);
    value->secondLots = *m_book->users.constFind(QStringLiteral("bo"));
    VERIFY_OK(m_book->session->saveCase(*value));
    const auto file = m_book->session->caseFile(*m_book->caseId);
    VERIFY_OK(file);
    Intake intake = file->one<Intake>() != nullptr ? *file->one<Intake>() : Intake();
    intake.caseId = *m_book->caseId;
    intake.upperSecondaryDone = true;
    VERIFY_OK(m_book->session->save(intake));
    VERIFY_OK(m_book->put("3.2", m_book->consent({WorkBook::row({{"party", "Polisen"}})})));
    VERIFY_OK(m_book->put("3.3", m_book->assessment("2")));
    Answers plan;
    for (const Section& section : builtInForm("3.5").sections) {
        for (const Field& field : section.fields) {
            if (field.id.endsWith(QLatin1String(".goals"))) {
                plan.set(field.id, QJsonArray{QJsonObject{{QStringLiteral("goal"), field.id}}});
            }
        }
    }
    VERIFY_OK(m_book->put("3.5", plan));
}

void TestBindingNames::closeCase()
{
    Closing closing;
    closing.caseId = *m_book->caseId;
    closing.begunOn = m_book->session->today();
    closing.reason = CloseReason::GoalsReached;
    VERIFY_OK(m_book->session->save(closing));
    VERIFY_OK(CaseWork(*m_book->session).close(*m_book->caseId, m_book->session->today()));
}

Employee TestBindingNames::addEmployee()
{
    Employee employee;
    employee.givenName = QStringLiteral("Karin");
    employee.familyName = QStringLiteral("Provsson");
    employee.title = QStringLiteral("Enhetschef");
    employee.phone = QStringLiteral("08-508 11 111");
    employee.email = QStringLiteral("karin@example.org");
    employee.employedFrom = QDate(2024, 1, 1);
    employee.user = m_book->session->user().id;
    const auto saved = m_book->session->saveEmployee(employee);
    return saved ? *saved : employee;
}

Purchase TestBindingNames::addPurchase()
{
    Purchase purchase;
    purchase.item = QStringLiteral("Kurs");
    purchase.category = QStringLiteral("Utbildning");
    purchase.supplier = QStringLiteral("Kursbolaget");
    purchase.amountOre = 100000;
    purchase.date = QDate(2026, 2, 4);
    purchase.financing = QStringLiteral("Egen budget");
    purchase.client = *m_book->client;
    const auto saved = m_book->session->savePurchase(purchase);
    return saved ? *saved : purchase;
}

void TestBindingNames::addContacts()
{
    for (const auto group : {Contact::Group::Regional, Contact::Group::CityWide, Contact::Group::External}) {
        Contact contact;
        contact.group = group;
        contact.organisation = QStringLiteral("Polisen");
        VERIFY_OK(m_book->session->saveContact(contact));
    }
}

/// All that a form may name is really given.
void TestBindingNames::everyNameIsGivenAndListed()
{
    Session& session = *m_book->session;
    auto district = session.district();
    VERIFY_OK(district);
    district->unit = QStringLiteral("Enheten för SIG");
    district->address = QStringLiteral("Torget 1");
    district->phone = QStringLiteral("08-508 00 000");
    VERIFY_OK(session.saveDistrict(*district));
    auto client = session.client(*m_book->client);
    VERIFY_OK(client);
    client->email = QStringLiteral("love@example.org");
    VERIFY_OK(session.saveClient(*client));
    addContacts();
    fillCase();
    const Employee employee = addEmployee();
    const Purchase purchase = addPurchase();
    look(SubjectRef::of(*m_book->caseId)); // while its consents are in force
    closeCase();
    for (const SubjectRef& subject :
         {SubjectRef::of(*m_book->client), SubjectRef::of(*m_book->caseId), SubjectRef::of(employee.id),
          SubjectRef::of(purchase.id), SubjectRef::district()}) {
        look(subject);
    }
    for (const QString& name : bindingNames()) {
        QVERIFY2(m_given.contains(name), qPrintable(name));
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestBindingNames)
#include "tst_binding_names.moc"
