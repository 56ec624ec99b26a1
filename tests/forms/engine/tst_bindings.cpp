// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Model ⇄ answers, on a real book.
#include "forms/bindings/bindings.h"
#include "tests/core/result_text.h"
#include "tests/forms/engine/test_forms.h"

#include <QTemporaryDir>
#include <QTest>

namespace lotsbok {

class TestBindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clientValues();
    void r26ProtectedPersonsAreHidden();
    void threatLevelsFromAssessments();
    void lotsarOfTheCase();
    void contactsMakeTheRoundTrip();
    void contactsWithoutIdsAreFoundByName();
    void unchangedContactsAreNotSaved();
    void purchaseIsWrittenBack();
    void anEmptiedAnswerClearsThePurchase();
    void districtFigures();
    void registersAndCorrects();
    void refusesWhatIsNotComplete();
    void refusesTheWrongSubject();
    void refusesDraftsAndRetired();
    void hiddenAnswersAreNotStored();
    void everythingOrNothing();
    void ownWordingIsKeptByTheBook();
    void rolesSeeLess();

private:
    Client addClient(const char* number, ProtectedIdentity protection = ProtectedIdentity::None);
    Case openCase(const Client& client, SigType type = SigType::Adults);
    Employee addEmployee(const char* name);
    Purchase addPurchase(qint64 kronor, const char* category = "Utbildning");
    Answers assessment(const char* level) const;
    void reopenAs(const char* login);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;
};

namespace {

constexpr auto password = "ett långt lösenord för prov";

Secret secret()
{
    return Secret::fromPassword(QString::fromUtf8(password));
}

OpenOptions options(const QTemporaryDir& folder, const std::shared_ptr<FixedClock>& clock)
{
    OpenOptions made;
    made.clock = clock;
    made.station = QStringLiteral("prov");
    made.stateFolder = folder.filePath(QStringLiteral("state"));
    made.wait = [](std::chrono::milliseconds) {};
    return made;
}

QString bookPath(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("Provbok å.lotsbok"));
}

QString bind(const char* name)
{
    return QLatin1String(name);
}

} // namespace

void TestBindings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    NewBook book;
    book.district = {0, QStringLiteral("Järva stadsdelsförvaltning"), QStringLiteral("Enheten för SIG"),
                     QStringLiteral("Torget 1"), QStringLiteral("08-508 00 000")};
    book.loginName = QStringLiteral("chef");
    book.displayName = QStringLiteral("Karin Chef");
    book.cost = KdfCost::cheap();
    auto created = Book::create(bookPath(*m_folder), book, secret(), options(*m_folder, m_clock));
    VERIFY_OK(created);
    m_session = std::move(created->session);
}

void TestBindings::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

Client TestBindings::addClient(const char* number, ProtectedIdentity protection)
{
    Client client;
    client.givenName = QStringLiteral("Åsa");
    client.familyName = QStringLiteral("Ek");
    client.number = *PersonNumber::parse(QString::fromLatin1(number), m_session->today());
    client.protection = protection;
    client.phone = QStringLiteral("070-000 00 01");
    client.email = QStringLiteral("asa@example.org");
    client.address = QStringLiteral("Box 1");
    const auto saved = m_session->saveClient(client);
    return saved ? *saved : client;
}

Case TestBindings::openCase(const Client& client, SigType type)
{
    Case value{CaseId::create(), 0, client.id};
    value.type = type;
    value.openedOn = QDate(2026, 10, 5);
    value.lots = m_session->user().id;
    const auto opened = m_session->openCase(value);
    return opened ? *opened : value;
}

Employee TestBindings::addEmployee(const char* name)
{
    Employee employee;
    employee.givenName = QString::fromUtf8(name);
    employee.familyName = QStringLiteral("Lots");
    employee.title = QStringLiteral("SIG-lots");
    employee.phone = QStringLiteral("08-508 11 111");
    employee.email = QStringLiteral("lots@example.org");
    employee.employedFrom = QDate(2024, 1, 1);
    const auto saved = m_session->saveEmployee(employee);
    return saved ? *saved : employee;
}

Purchase TestBindings::addPurchase(qint64 kronor, const char* category)
{
    Purchase purchase;
    purchase.item = QStringLiteral("Kurs");
    purchase.category = QString::fromUtf8(category);
    purchase.supplier = QStringLiteral("Kursbolaget");
    purchase.amountOre = kronor * 100;
    purchase.date = QDate(2026, 5, 4);
    purchase.financing = QStringLiteral("Egen budget");
    const auto saved = m_session->savePurchase(purchase);
    return saved ? *saved : purchase;
}

Answers TestBindings::assessment(const char* level) const
{
    Answers answers;
    answers.set(QStringLiteral("assessedOn"), m_session->today().toString(Qt::ISODate));
    answers.set(QStringLiteral("assessor"), QStringLiteral("Karin Chef"));
    answers.setYesNo(QStringLiteral("policeConsulted"), YesNo::No);
    answers.set(QStringLiteral("policeWhyNot"), QStringLiteral("Samråd är bokat."));
    answers.set(QStringLiteral("summary"), QStringLiteral("Kort sammanfattning."));
    answers.set(QStringLiteral("level"), QLatin1String(level));
    answers.set(QStringLiteral("nextReview"), m_session->today().addDays(7).toString(Qt::ISODate));
    return answers;
}

void TestBindings::reopenAs(const char* login)
{
    m_session.reset();
    auto opened =
        Book::open(bookPath(*m_folder), QLatin1String(login), secret(), options(*m_folder, m_clock));
    VERIFY_OK(opened);
    m_session = std::move(*opened);
}

void TestBindings::clientValues()
{
    const Case found = openCase(addClient("20100101-2382"), SigType::Young);
    const auto values = boundValues(*m_session, SubjectRef::of(found.id));
    VERIFY_OK(values);
    QCOMPARE(values->value(bind("client.name")).toString(), QStringLiteral("Åsa Ek"));
    QCOMPARE(values->value(bind("client.number")).toString(), QStringLiteral("20100101-2382"));
    QCOMPARE(values->value(bind("client.age")).toInt(), 16);
    QCOMPARE(values->value(bind("client.isMinor")).toString(), QStringLiteral("yes"));
    QCOMPARE(values->value(bind("client.sex")).toString(), QStringLiteral("woman"));
    QCOMPARE(values->value(bind("case.number")).toString(), QStringLiteral("2026-0001"));
    QCOMPARE(values->value(bind("case.ageGroup")).toString(), QStringLiteral("som är 12–20 år"));
    QCOMPARE(values->value(bind("case.openedMonth")).toString(), QStringLiteral("2026-10"));
    QCOMPARE(values->value(bind("case.admissionMonth")).toString(), QStringLiteral("2026-10"));
    QVERIFY(!values->contains(bind("case.upperSecondary"))); // nobody has said so: not No
    QVERIFY(!values->contains(bind("case.closeReason")));
    QVERIFY(!values->contains(bind("case.closedOn")));
    QCOMPARE(values->value(bind("today")).toString(), QStringLiteral("2026-11-22"));
    QCOMPARE(values->value(bind("district.name")).toString(), QStringLiteral("Järva stadsdelsförvaltning"));
    // The day of birth of this number is not known, and so neither is the age.
    const auto unknown = boundValues(*m_session, SubjectRef::of(addClient("19171160-2399").id));
    VERIFY_OK(unknown);
    QVERIFY(!unknown->contains(bind("client.age")));
    QVERIFY(!unknown->contains(bind("client.isMinor")));
}

void TestBindings::r26ProtectedPersonsAreHidden()
{
    const Client client = addClient("19900101-2385", ProtectedIdentity::ConfidentialityMark);
    const auto hidden = boundValues(*m_session, SubjectRef::of(client.id));
    VERIFY_OK(hidden);
    for (const char* name : {"client.phone", "client.email", "client.address"}) {
        QVERIFY2(!hidden->contains(bind(name)), name);
    }
    QCOMPARE(hidden->value(bind("client.isProtected")).toString(), QStringLiteral("yes"));
    const auto looks = [this] {
        const auto entries = m_session->audit();
        return !entries ? -1 : std::count_if(entries->begin(), entries->end(), [](const AuditEntry& entry) {
            return entry.action == QLatin1String("client.protected-look");
        });
    };
    QCOMPARE(looks(), 0);
    const auto shown = boundValues(*m_session, SubjectRef::of(client.id), true);
    VERIFY_OK(shown);
    QCOMPARE(shown->value(bind("client.phone")).toString(), QStringLiteral("070-000 00 01"));
    QCOMPARE(looks(), 1); // each look is logged
}

void TestBindings::threatLevelsFromAssessments()
{
    const Case found = openCase(addClient("19900101-2385"));
    const SubjectRef subject = SubjectRef::of(found.id);
    QVERIFY(!boundValues(*m_session, subject)->contains(bind("case.threatLevel")));
    VERIFY_OK(registerAnswers(*m_session, builtInForm("3.3"), subject, assessment("4")));
    m_clock->advanceSeconds(3600);
    VERIFY_OK(registerAnswers(*m_session, builtInForm("3.3"), subject, assessment("2")));
    const auto values = boundValues(*m_session, subject);
    VERIFY_OK(values);
    QCOMPARE(values->value(bind("case.threatLevel")).toString(), QStringLiteral("2"));
    QCOMPARE(values->value(bind("case.threatLevelAtEntry")).toString(), QStringLiteral("4"));
}

void TestBindings::lotsarOfTheCase()
{
    const Client client = addClient("19900101-2385");
    const auto before = boundValues(*m_session, SubjectRef::of(client.id));
    VERIFY_OK(before);
    QCOMPARE(before->value(bind("lots.names")).toString(), QStringLiteral("Karin Chef")); // who writes
    QCOMPARE(before->value(bind("lots.phones")).toString(),
             QStringLiteral("08-508 00 000")); // the district's
    User lots;
    lots.loginName = QStringLiteral("lo");
    lots.displayName = QStringLiteral("Lo Lots");
    const auto added = m_session->addUser(lots, secret(), KdfCost::cheap());
    VERIFY_OK(added);
    Employee employee = addEmployee("Lo");
    employee.user = added->id;
    VERIFY_OK(m_session->saveEmployee(employee));
    Case found = openCase(client);
    found.secondLots = added->id;
    VERIFY_OK(m_session->saveCase(found));
    const auto after = boundValues(*m_session, SubjectRef::of(client.id));
    VERIFY_OK(after);
    QCOMPARE(after->value(bind("lots.names")).toString(), QStringLiteral("Karin Chef och Lo Lots"));
    QCOMPARE(after->value(bind("lots.phones")).toString(), QStringLiteral("08-508 11 111"));
}

void TestBindings::contactsMakeTheRoundTrip()
{
    const FormDefinition& form = builtInForm("1");
    const Field& field = *form.field(QStringLiteral("contacts.external"));
    Answers answers;
    QJsonArray rows = shownRows(field, {}, {});
    QCOMPARE(rows.size(), 6);
    QJsonObject police = rows.first().toObject();
    police.insert(QStringLiteral("person"), QStringLiteral("Pia Polis"));
    police.insert(QStringLiteral("phone"), QStringLiteral("114 14"));
    rows.replace(0, police);
    answers.set(field.id, rows);
    const auto first = registerAnswers(*m_session, form, SubjectRef::district(), answers);
    VERIFY_OK(first);
    QVERIFY(!first->answers.contains(field.id)); // lives in the model only
    QCOMPARE(first->answers.value(QStringLiteral("updatedOn")).toString(), QStringLiteral("2026-11-22"));
    QCOMPARE(m_session->contacts()->size(), 6);

    const auto values = boundValues(*m_session, SubjectRef::district());
    VERIFY_OK(values);
    QJsonArray stored = shownRows(field, {}, *values);
    QCOMPARE(stored.first().toObject().value(QStringLiteral("person")).toString(),
             QStringLiteral("Pia Polis"));
    const QJsonObject moved = stored.takeAt(0).toObject();
    stored.removeAt(0);   // Kriminalvård (anstalt) is hidden
    stored.append(moved); // the police last
    stored.append(QJsonObject{{QStringLiteral("organisation"), QStringLiteral("Jobbtorg")}});
    stored.append(QJsonObject()); // a blank row is nothing
    answers.set(field.id, stored);
    VERIFY_OK(registerAnswers(*m_session, form, SubjectRef::district(), answers));
    const auto contacts = m_session->contacts();
    VERIFY_OK(contacts);
    QStringList names;
    for (const Contact& contact : *contacts) {
        names.append(contact.organisation);
        QCOMPARE(contact.group, Contact::Group::External);
    }
    QCOMPARE(names.join(QLatin1Char(';')),
             QStringLiteral("Kriminalvård (häkte);Kriminalvård (frivård);Regionen (vuxenpsykiatri);"
                            "Kronofogdemyndigheten;Polis;Jobbtorg"));
    QCOMPARE(contacts->at(4).id.toString(),
             moved.value(QStringLiteral("_id")).toString());              // the same contact
    QCOMPARE(m_session->contacts(true)->size(), 7);                       // hidden, never deleted
    const auto none = parseAnswers(R"({"contacts.external": []})", form); // the whole table is emptied
    VERIFY_OK(none);
    VERIFY_OK(registerAnswers(*m_session, form, SubjectRef::district(), *none));
    QCOMPARE(m_session->contacts()->size(), 0);
    QCOMPARE(m_session->contacts(true)->size(), 7);
}

void TestBindings::contactsWithoutIdsAreFoundByName()
{
    Contact contact;
    contact.organisation = QStringLiteral("Polis");
    contact.details = QStringLiteral("gammalt");
    const auto saved = m_session->saveContact(contact);
    VERIFY_OK(saved);
    Answers answers;
    answers.set(QStringLiteral("contacts.external"),
                QJsonArray{QJsonObject{{QStringLiteral("organisation"), QStringLiteral("Polis")},
                                       {QStringLiteral("person"), QStringLiteral("Pia Polis")}}});
    VERIFY_OK(registerAnswers(*m_session, builtInForm("1"), SubjectRef::district(), answers));
    const auto contacts = m_session->contacts(true);
    VERIFY_OK(contacts);
    QCOMPARE(contacts->size(), 1);
    QVERIFY(contacts->first().id == saved->id);
    QCOMPARE(contacts->first().person, QStringLiteral("Pia Polis"));
}

void TestBindings::unchangedContactsAreNotSaved()
{
    Contact contact;
    contact.organisation = QStringLiteral("Polis");
    const auto saved = m_session->saveContact(contact);
    VERIFY_OK(saved);
    const auto values = boundValues(*m_session, SubjectRef::district());
    VERIFY_OK(values);
    Answers answers;
    answers.set(QStringLiteral("contacts.external"), values->value(bind("contacts.external")));
    const auto response = registerAnswers(*m_session, builtInForm("1"), SubjectRef::district(), answers);
    VERIFY_OK(response);
    QVERIFY(!response->answers.contains(QStringLiteral("updatedOn"))); // set only when a row changes
    QCOMPARE(m_session->contacts()->first().version, saved->version);
}

void TestBindings::purchaseIsWrittenBack()
{
    addPurchase(29000);
    const Purchase purchase = addPurchase(500);
    const SubjectRef subject = SubjectRef::of(purchase.id);
    const auto values = boundValues(*m_session, subject);
    VERIFY_OK(values);
    QCOMPARE(values->value(bind("purchase.earlierSum")).toDouble(), 2900000.0);
    QCOMPARE(values->value(bind("purchase.yearSum")).toDouble(), 2950000.0);
    QCOMPARE(values->value(bind("purchase.limitDirect")).toString(), QStringLiteral("700\u00a0000\u00a0kr"));
    Answers answers;
    answers.set(QStringLiteral("amount"), 150000);
    answers.setYesNo(QStringLiteral("frameworkAgreement"), YesNo::No);
    answers.setYesNo(QStringLiteral("earlierPurchases"), YesNo::Yes);
    const FormDefinition& form = builtInForm("2.4");
    const auto outcome =
        proposal(form, *form.field(QStringLiteral("outcomeChoice")), answers, *values, m_session->today());
    QVERIFY(outcome);
    QCOMPARE(outcome->toString(), QStringLiteral("threeSuppliers")); // 29 000 + 1 500
    answers.set(QStringLiteral("outcomeChoice"), *outcome);
    const auto response = registerAnswers(*m_session, form, subject, answers);
    VERIFY_OK(response);
    QVERIFY(!response->answers.contains(QStringLiteral("amount")));
    const auto stored = m_session->purchase(purchase.id);
    VERIFY_OK(stored);
    QCOMPARE(stored->amountOre, 150000);
    QCOMPARE(stored->item, purchase.item); // untouched
    QCOMPARE(stored->version, purchase.version + 1);
}

void TestBindings::anEmptiedAnswerClearsThePurchase()
{
    const Purchase purchase = addPurchase(500);
    const FormDefinition& form = builtInForm("2.4");
    const auto fill = [&](const char* json) {
        Answers answers = parseAnswers(json, form).value_or(Answers());
        answers.setYesNo(QStringLiteral("frameworkAgreement"), YesNo::No);
        answers.setYesNo(QStringLiteral("earlierPurchases"), YesNo::No);
        answers.set(QStringLiteral("outcomeChoice"), QStringLiteral("threeSuppliers"));
        return registerAnswers(*m_session, form, SubjectRef::of(purchase.id), answers);
    };
    VERIFY_OK(fill(R"({"supplier": null, "kind": "general"})")); // an empty place of the template
    QCOMPARE(*m_session->purchase(purchase.id), purchase);
    VERIFY_FAILS(fill(R"({"amount": ""})"), ErrorCode::InvalidInput); // required
    VERIFY_OK(fill(R"({"supplier": "", "financing": ""})"));
    const auto cleared = m_session->purchase(purchase.id);
    QCOMPARE(cleared->supplier + cleared->financing + cleared->item, purchase.item);
}

void TestBindings::districtFigures()
{
    const Employee trained = addEmployee("Lo");
    addEmployee("Kim");
    Employee former = addEmployee("Gunn");
    former.employedTo = QDate(2026, 1, 31);
    VERIFY_OK(m_session->saveEmployee(former));
    Answers talk;
    talk.set(QStringLiteral("heldOn"), QStringLiteral("2025-11-23"));
    talk.set(QStringLiteral("nextTalk"), QStringLiteral("2026-11-23"));
    VERIFY_OK(registerAnswers(*m_session, builtInForm("2"), SubjectRef::of(trained.id), talk));
    Answers competence;
    for (const Section& section : builtInForm("2.3").sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Check) {
                competence.setCheck(field.id, {YesNo::Yes, {}, {}});
            }
        }
    }
    VERIFY_OK(registerAnswers(*m_session, builtInForm("2.3"), SubjectRef::of(trained.id), competence));
    const auto figures = [this](const char* name) {
        return boundValues(*m_session, SubjectRef::district())->value(bind(name)).toInt(-1);
    };
    QCOMPARE(figures("district.employeeCount"), 2);
    QCOMPARE(figures("district.safetyTalksWithinYear"), 1);
    QCOMPARE(figures("district.competenceMet"), 1);
    QCOMPARE(figures("district.contactCount"), 0);
    m_clock->advanceSeconds(3 * 24 * 3600); // R25: the talk is now older than a year
    QCOMPARE(figures("district.safetyTalksWithinYear"), 0);
}

void TestBindings::registersAndCorrects()
{
    const Employee employee = addEmployee("Lo");
    const SubjectRef subject = SubjectRef::of(employee.id);
    const FormDefinition& form = builtInForm("2.1");
    Answers answers;
    answers.setCheck(QStringLiteral("riskAnalysis"), {YesNo::Yes, {}, {}});
    const auto first = registerAnswers(*m_session, form, subject, answers);
    VERIFY_OK(first);
    QCOMPARE(first->version, 1);
    QCOMPARE(first->formVersion, 1);
    QCOMPARE(first->definitionHash, form.hash);
    answers.setCheck(QStringLiteral("riskAnalysis"), {YesNo::No, QStringLiteral("Införs"), {}});
    VERIFY_FAILS(registerAnswers(*m_session, form, subject, answers, first->id, 1), ErrorCode::InvalidInput);
    const auto second =
        registerAnswers(*m_session, form, subject, answers, first->id, 1, QStringLiteral("Fel svar"));
    VERIFY_OK(second);
    QCOMPARE(second->version, 2);
    QVERIFY(second->id == first->id);
    const auto old = m_session->response(first->id, 1);
    VERIFY_OK(old);
    QCOMPARE(Answers(old->answers).yesNo(QStringLiteral("riskAnalysis")), YesNo::Yes);
}

void TestBindings::refusesWhatIsNotComplete()
{
    const Case found = openCase(addClient("19900101-2385"));
    Answers answers = assessment("2");
    answers.set(QStringLiteral("summary"), QJsonValue());
    const auto result = registerAnswers(*m_session, builtInForm("3.3"), SubjectRef::of(found.id), answers);
    VERIFY_FAILS(result, ErrorCode::InvalidInput);
    QCOMPARE(result.error().detail, QStringLiteral("summary"));
    answers.set(QStringLiteral("summary"), 7);
    VERIFY_FAILS(registerAnswers(*m_session, builtInForm("3.3"), SubjectRef::of(found.id), answers),
                 ErrorCode::InvalidInput);
    QVERIFY(m_session->responses(SubjectRef::of(found.id))->isEmpty());
}

void TestBindings::refusesTheWrongSubject()
{
    const Employee employee = addEmployee("Lo");
    VERIFY_FAILS(registerAnswers(*m_session, builtInForm("3.1"), SubjectRef::of(employee.id), {}),
                 ErrorCode::InvalidInput);
    VERIFY_FAILS(registerAnswers(*m_session, builtInForm("2.1"), SubjectRef::of(EmployeeId::create()), {}),
                 ErrorCode::NotFound);
}

void TestBindings::refusesDraftsAndRetired()
{
    const SubjectRef subject = SubjectRef::of(openCase(addClient("19900101-2385")).id);
    FormDefinition form = *parsed(formJson({fieldJson("a", "text")}));
    const auto first = registerAnswers(*m_session, form, subject, {});
    VERIFY_OK(first);
    form.status = FormStatus::Draft;
    VERIFY_FAILS(registerAnswers(*m_session, form, subject, {}), ErrorCode::InvalidInput);
    form.status = FormStatus::Retired;
    VERIFY_FAILS(registerAnswers(*m_session, form, subject, {}), ErrorCode::InvalidInput);
    VERIFY_OK(registerAnswers(*m_session, form, subject, {}, first->id, 1, QStringLiteral("Skrivfel")));
}

void TestBindings::hiddenAnswersAreNotStored()
{
    const SubjectRef subject = SubjectRef::of(openCase(addClient("19900101-2385")).id);
    Answers answers;
    answers.setYesNo(QStringLiteral("economy.debts"), YesNo::No);
    answers.set(QStringLiteral("economy.debtsText"), QStringLiteral("skrivet innan svaret ändrades"));
    const auto response = registerAnswers(*m_session, builtInForm("3.1"), subject, answers);
    VERIFY_OK(response);
    QCOMPARE(response->answers.keys(), QStringList{QStringLiteral("economy.debts")});
}

/// A contact that cannot be saved takes the whole registration with it.
void TestBindings::everythingOrNothing()
{
    Answers answers;
    answers.set(QStringLiteral("contacts.regional"),
                QJsonArray{QJsonObject{{QStringLiteral("organisation"), QStringLiteral("Anhörigstöd")}}});
    answers.set(QStringLiteral("contacts.external"),
                QJsonArray{QJsonObject{{QStringLiteral("organisation"), QString(100000, QLatin1Char('a'))}}});
    VERIFY_FAILS(registerAnswers(*m_session, builtInForm("1"), SubjectRef::district(), answers),
                 ErrorCode::InvalidInput);
    QVERIFY(m_session->contacts(true)->isEmpty());
    QVERIFY(m_session->responses(SubjectRef::district())->isEmpty());
}

void TestBindings::ownWordingIsKeptByTheBook()
{
    const SubjectRef subject = SubjectRef::of(addEmployee("Lo").id);
    QJsonObject own = QJsonDocument::fromJson(builtInForm("2.1").canonicalJson).object();
    own.insert(QStringLiteral("title"), QStringLiteral("Våra säkerhetsåtgärder"));
    own.insert(QStringLiteral("version"), 1000);
    const auto form = parsed(own);
    VERIFY_OK(form);
    VERIFY_OK(registerAnswers(*m_session, *form, subject, {}));
    reopenAs("chef");
    const auto responses = m_session->responses(subject);
    VERIFY_OK(responses);
    const FormResponse& stored = responses->first();
    const auto kept = definitionFor(*m_session, stored.formId, stored.formVersion, stored.definitionHash);
    VERIFY_OK(kept);
    QCOMPARE(kept->title, QStringLiteral("Våra säkerhetsåtgärder"));
    VERIFY_FAILS(definitionFor(*m_session, QStringLiteral("2.1"), 1000, QByteArray(32, 'x')),
                 ErrorCode::NotFound);
    VERIFY_FAILS(definitionFor(*m_session, QStringLiteral("2.2"), 1000, stored.definitionHash),
                 ErrorCode::Damaged);
    VERIFY_FAILS(definitionFor(*m_session, QStringLiteral("2.1"), 77, {}), ErrorCode::NotFound);
    VERIFY_OK(definitionFor(*m_session, QStringLiteral("2.1"), 1, {}));
}

/// R25's figures and colleagues' numbers are nothing for a lots: left out, not refused.
void TestBindings::rolesSeeLess()
{
    User lots;
    lots.loginName = QStringLiteral("lo");
    lots.displayName = QStringLiteral("Lo Lots");
    VERIFY_OK(m_session->addUser(lots, secret(), KdfCost::cheap()));
    const Employee employee = addEmployee("Kim");
    reopenAs("lo");
    const auto district = boundValues(*m_session, SubjectRef::district());
    VERIFY_OK(district);
    QVERIFY(!district->contains(bind("district.employeeCount")));
    QVERIFY(district->contains(bind("district.contactCount")));
    VERIFY_FAILS(boundValues(*m_session, SubjectRef::of(employee.id)), ErrorCode::NoPermission);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestBindings)
#include "tst_bindings.moc"
