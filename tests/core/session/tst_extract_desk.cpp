// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R34, GDPR 15: everything that the book has about a person is collected. The personal-data catalogue says
// what there is: a column that is added without a place in the extract fails here.
#include "../support/record_samples.h"
#include "core/model/described.h"
#include "core/rules/personal_data.h"
#include "core/session/extract_desk.h"
#include "core/session/extract_rows.h"

#include <QJsonDocument>
#include <QTest>

namespace lotsbok {

namespace {

/// Tables that hold nothing about those whose extract can be made.
const QSet<QString>& aboutNobody()
{
    static const QSet<QString> tables{
        QStringLiteral("backup_folders"), QStringLiteral("city_key"),       QStringLiteral("district"),
        QStringLiteral("district_words"), QStringLiteral("erasure_acts"),   QStringLiteral("forms"),
        QStringLiteral("letterhead"),     QStringLiteral("settings"),       QStringLiteral("spools"),
        QStringLiteral("users"),          QStringLiteral("veil_keys"),      QStringLiteral("veils"),
        QStringLiteral("yearly_reviews"), QStringLiteral("forum_meetings"), QStringLiteral("log_reviews"),
        QStringLiteral("deviations"),     QStringLiteral("installed_forms")};
    return tables;
}

/// Said by every entry: id, version, and who made which version when.
bool isOfEveryEntry(const QString& column)
{
    static const QSet<QString> columns{QStringLiteral("id"),         QStringLiteral("version"),
                                       QStringLiteral("case_id"),    QStringLiteral("created_at"),
                                       QStringLiteral("created_by"), QStringLiteral("changed_at"),
                                       QStringLiteral("changed_by"), QStringLiteral("row_number")};
    return columns.contains(column);
}

template<typename T>
QSet<QString> describedColumns()
{
    QSet<QString> columns;
    const T prototype{};
    T::fields(prototype, [&columns](const char* column, const auto&, const FieldRule&) {
        columns.insert(QString::fromLatin1(column));
    });
    return columns;
}

QSet<QString> rowColumns(const QJsonObject& row)
{
    const QStringList keys = row.keys();
    return {keys.begin(), keys.end()};
}

} // namespace

class TestExtractDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void r34_everyColumnHasItsPlace();
    void whatIsAroundThePersonIsThere();
    void anEmployeeAndAContact();
    void whoStoodInTheRowBeforeIsAnother();
    void aGuardianHasWhatTheyDid();
    void whatTheClientSaidOfThemIsJudged();
    void forumsAndDeputiesAreTheirs();
    void whoMayNot();

private:
    static Guardian guardians(Session& session, CaseId id);

    TestBook m_book;
};

void TestExtractDesk::r34_everyColumnHasItsPlace()
{
    QHash<QString, QSet<QString>> shown{
        {QStringLiteral("clients"), rowColumns(clientRow({}))},
        {QStringLiteral("cases"), rowColumns(caseRow(Case{CaseId::create(), 0, ClientId::create()}))},
        {QStringLiteral("employees"), rowColumns(employeeRow({}))},
        {QStringLiteral("contacts"), rowColumns(contactRow({}))},
        {QStringLiteral("purchases"), rowColumns(purchaseRow({}))},
        {QStringLiteral("responses"), rowColumns(responseRow({}))},
        {QStringLiteral("disclosures"), rowColumns(disclosureRow({}))},
        {QStringLiteral("signatures"), rowColumns(signatureRow({}))},
        {QStringLiteral("erasure_decisions"), rowColumns(erasureRow({}))}};
    const auto add = [&shown]<typename T>() {
        QSet<QString> names;
        for (const QString& column : describedColumns<T>()) {
            names.insert(described::camelName(column.toLatin1().constData()));
        }
        shown.insert(QString::fromLatin1(T::info.table), names);
    };
    CaseRecordTypes::forEach(add);
    DistrictRecordTypes::forEach(add);
    const PersonalData& catalogue = PersonalData::catalogue();
    QStringList missing;
    for (const QString& table : catalogue.tables()) {
        const bool isExplained = columnsLeftOut().contains(table + QStringLiteral(".*"));
        for (const QString& column : catalogue.columns(table)) {
            const bool isPersonal = catalogue.column(table, column) != DataClass::None;
            const bool isShown =
                shown.value(table).contains(described::camelName(column.toLatin1().constData()));
            if (isPersonal && !isShown && !isExplained && !aboutNobody().contains(table) &&
                !isOfEveryEntry(column) && !columnsLeftOut().contains(table + u'.' + column)) {
                missing.append(table + u'.' + column);
            }
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestExtractDesk::whatIsAroundThePersonIsThere()
{
    auto session = m_book.create();
    QVERIFY(session);
    User other;
    other.loginName = QStringLiteral("asa");
    other.displayName = QString::fromUtf8("Åsa Lots");
    const auto added = session->addUser(other, TestBook::password(), KdfCost::cheap());
    LOTSBOK_VERIFY(added);
    RecordSamples samples(*session, added->id);
    QVERIFY2(samples.isGood(), qPrintable(samples.problem()));
    for (const auto& saved : {session->save(samples.sample<KeepApart>()).has_value(),
                              session->save(samples.sample<ClientLink>()).has_value(),
                              session->save(samples.sample<Incident>()).has_value()}) {
        QVERIFY(saved);
    }
    const auto value = session->caseById(samples.caseId());
    LOTSBOK_VERIFY(value);
    Purchase purchase;
    purchase.item = QString::fromUtf8("väckarklocka");
    purchase.category = QStringLiteral("teknik");
    purchase.supplier = QStringLiteral("Provhandeln");
    purchase.amountOre = 10000;
    purchase.date = session->today();
    purchase.client = value->client;
    LOTSBOK_VERIFY(session->savePurchase(purchase));
    FormDraft draft;
    draft.subject = SubjectRef::of(samples.caseId());
    draft.formId = QStringLiteral("3.1");
    draft.formVersion = 1;
    draft.definitionHash = QCryptographicHash::hash(TestBook::definition(), QCryptographicHash::Sha256);
    const auto drafted = session->saveDraft(draft);

    ExtractDesk desk(*session);
    const ExtractPerson person{ExtractPerson::Kind::Client, value->client.uuid(), {}};
    const auto source = desk.source(person);
    LOTSBOK_VERIFY(source);
    QSet<QString> kinds;
    for (const ExtractEntry& each : source->entries) {
        kinds.insert(each.kind);
    }
    for (const char* kind : {"client", "case", "purchase", "keep-apart", "client-link", "incident", "consent",
                             "plan", "goal", "guardian", "meeting"}) {
        QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    }
    QVERIFY(!source->looks.isEmpty());
    QVERIFY(std::any_of(source->others.begin(), source->others.end(), [](const OtherPerson& each) {
        return each.kind == OtherKind::OtherClient && each.texts.first() == QStringLiteral("Bo Provdal");
    }));
    QCOMPARE(std::any_of(source->leftOut.begin(), source->leftOut.end(),
                         [](const LeftOut& each) { return each.what.startsWith(QStringLiteral("Utkast")); }),
             drafted.has_value());
    // The person again has the whole history of what was changed.
    Client client = *session->client(value->client);
    client.phone = QStringLiteral("070-174 06 66");
    LOTSBOK_VERIFY(session->saveClient(client));
    const auto after = desk.source(person);
    LOTSBOK_VERIFY(after);
    QCOMPARE(after->entries.first().history.size(), 2);

    const auto whole = desk.ofCase(samples.caseId());
    LOTSBOK_VERIFY(whole);
    QCOMPARE(whole->entries.first().kind, QStringLiteral("client"));
    QVERIFY(std::none_of(whole->entries.begin(), whole->entries.end(), [](const ExtractEntry& each) {
        return each.kind == QLatin1String("keep-apart"); // not of this case
    }));
}

void TestExtractDesk::anEmployeeAndAContact()
{
    auto session = m_book.open();
    LOTSBOK_VERIFY(session);
    ExtractDesk desk(**session);
    const auto employees = (*session)->employees();
    LOTSBOK_VERIFY(employees);
    const auto employee = desk.person(QStringLiteral("employee:") + employees->first().id.toString());
    LOTSBOK_VERIFY(employee);
    const auto source = desk.source(*employee);
    LOTSBOK_VERIFY(source);
    QCOMPARE(source->entries.first().kind, QStringLiteral("employee"));
    QCOMPARE(source->name, QStringLiteral("Eva Provgren"));
    Contact contact;
    contact.organisation = QStringLiteral("Skolan");
    contact.person = QStringLiteral("Kia Prov");
    LOTSBOK_VERIFY((*session)->saveContact(contact));
    const auto known = desk.person(QStringLiteral("contact:") + contact.id.toString());
    LOTSBOK_VERIFY(known);
    const auto row = desk.source(*known);
    LOTSBOK_VERIFY(row);
    QCOMPARE(row->entries.size(), 1);
    QCOMPARE(codeOf(desk.source({ExtractPerson::Kind::Contact, QUuid::createUuid(), {}})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(desk.source({ExtractPerson::Kind::Client, QUuid::createUuid(), {}})),
             ErrorCode::NotFound);
}

/// A row of the contact list outlives the person in it.
void TestExtractDesk::whoStoodInTheRowBeforeIsAnother()
{
    auto session = m_book.open();
    LOTSBOK_VERIFY(session);
    Contact contact;
    contact.organisation = QStringLiteral("Provhuset");
    const auto write = [&](const char* person, const char* phone) {
        contact.person = QString::fromUtf8(person);
        contact.phone = QString::fromUtf8(phone);
        const auto saved = (*session)->saveContact(contact);
        LOTSBOK_VERIFY(saved);
        contact = *saved;
    };
    write("Kia Provkvist", "070-174 06 01");
    write("Kia Provkvist", "070-174 06 02");
    write("Max Provlund", "070-174 06 03");
    write("Max Provlund", "070-174 06 04");
    const auto source = ExtractDesk(**session).source({ExtractPerson::Kind::Contact, contact.id.uuid(), {}});
    LOTSBOK_VERIFY(source);
    QCOMPARE(source->entries.size(), 1);
    const QList<HistoryEntry>& history = source->entries.first().history;
    QCOMPARE(history.size(), 1); // the own telephone, once
    QCOMPARE(history.first().before.value(QLatin1String("phone")).toString(),
             QStringLiteral("070-174 06 03"));
    const auto told = std::find_if(source->leftOut.begin(), source->leftOut.end(), [](const LeftOut& each) {
        return each.what.startsWith(QStringLiteral("Tidigare lydelser"));
    });
    QVERIFY(told != source->leftOut.end());
    QCOMPARE(told->count, 3);
}

/// Two guardians of the open case: Vera, who consented to one party and signed, and Alva.
Guardian TestExtractDesk::guardians(Session& session, CaseId id)
{
    Guardian vera;
    for (const char* name : {"Alva Provgard", "Vera Provgard"}) {
        vera = Guardian();
        vera.caseId = id;
        vera.name = QString::fromUtf8(name);
        vera.phone = vera.name.startsWith(u'V') ? QStringLiteral("070-174 06 51") : QString();
        const auto saved = session.save(vera);
        if (!saved) {
            qFatal("%s", qPrintable(saved.error().text));
        }
        vera = *saved;
    }
    return vera;
}

void TestExtractDesk::aGuardianHasWhatTheyDid()
{
    auto session = m_book.open();
    LOTSBOK_VERIFY(session);
    const Client child = TestBook::numbered(QStringLiteral("Tuva"), QStringLiteral("Provgard"),
                                            QStringLiteral("20100101-2382"));
    LOTSBOK_VERIFY((*session)->saveClient(child)); // R16: for a minor the guardians consent
    const auto opened = (*session)->openCase(TestBook::caseOf(child.id));
    LOTSBOK_VERIFY(opened);
    const CaseId id = opened->id;
    const Guardian vera = guardians(**session, id);
    Consent consent;
    consent.caseId = id;
    consent.givenOn = (*session)->today();
    consent.guardian = vera.id;
    const auto given = (*session)->save(consent);
    LOTSBOK_VERIFY(given);
    ConsentScope scope;
    scope.caseId = id;
    scope.consent = given->id;
    scope.party = {PartyKind::School, QStringLiteral("Provskolan"), QStringLiteral("rektor"), {}};
    LOTSBOK_VERIFY((*session)->save(scope));
    const auto objection = [&](const char* text) {
        Objection said;
        said.caseId = id;
        said.on = (*session)->today();
        said.text = QString::fromUtf8(text);
        const auto saved = (*session)->save(said);
        return saved ? saved->id.uuid() : QUuid();
    };
    const QUuid byName = objection("Jag vill inte att Veras adress lämnas ut.");
    const QUuid byNumber = objection("Ring 070 174 0651 i stället.");
    const QUuid ofOthers = objection("Alva och jag är överens.");
    const auto source = ExtractDesk(**session).source({ExtractPerson::Kind::Guardian, vera.id.uuid(), id});
    LOTSBOK_VERIFY(source);
    QCOMPARE(source->name, vera.name);
    const auto entry = [&source](const QUuid& of) {
        const auto found = std::find_if(source->entries.begin(), source->entries.end(),
                                        [&of](const ExtractEntry& each) { return each.id == of; });
        return found == source->entries.end() ? ExtractEntry() : *found;
    };
    QCOMPARE(source->entries.first().id, vera.id.uuid());
    QVERIFY(!source->entries.first().ofAnother);
    QCOMPARE(entry(given->id.uuid()).kind, QStringLiteral("consent"));
    QVERIFY(!entry(given->id.uuid()).ofAnother);
    QVERIFY(std::any_of(source->entries.begin(), source->entries.end(), [](const ExtractEntry& each) {
        return each.kind == QLatin1String("consent-scope") &&
               each.values.value(QLatin1String("partyOrganisation")) == QLatin1String("Provskolan");
    }));
    // What names them is mostly the client's: somebody judges it.
    QVERIFY(entry(byName).ofAnother && entry(byNumber).ofAnother);
    QVERIFY(entry(ofOthers).id.isNull());
    QCOMPARE(heldKind(entry(byName)), HeldKind::Mentioned);
    const Extract open = makeExtract(*source, {});
    QVERIFY(!open.isDecided());
    QVERIFY(!open.withheld.contains(given->id.uuid()) && open.withheld.contains(byName));
    const auto masks = [&source](OtherKind kind, const QString& name) {
        return std::any_of(source->others.begin(), source->others.end(), [&](const OtherPerson& each) {
            return each.kind == kind && (name.isEmpty() || each.texts.first() == name);
        });
    };
    QVERIFY(masks(OtherKind::Client, {}) && masks(OtherKind::Guardian, QStringLiteral("Alva Provgard")));
    QVERIFY(!masks(OtherKind::Guardian, vera.name));
    QVERIFY(!source->leftOut.isEmpty()); // what else stands in the case, with its ground
    QCOMPARE(codeOf(ExtractDesk(**session).source({ExtractPerson::Kind::Guardian, QUuid::createUuid(), id})),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(ExtractDesk(**session).source({ExtractPerson::Kind::Guardian, vera.id.uuid(), {}})),
             ErrorCode::NotFound);
}

void TestExtractDesk::whatTheClientSaidOfThemIsJudged()
{
    auto session = m_book.open();
    LOTSBOK_VERIFY(session);
    const CaseId id = (*session)->openCases()->first().id;
    NetworkTie tie;
    tie.caseId = id;
    tie.name = QStringLiteral("Kurt Kusinelius");
    tie.tie = TieKind::Criminal;
    const auto saved = (*session)->save(tie);
    LOTSBOK_VERIFY(saved);
    const auto source =
        ExtractDesk(**session).source({ExtractPerson::Kind::NetworkTie, saved->id.uuid(), id});
    LOTSBOK_VERIFY(source);
    QCOMPARE(source->entries.first().id, saved->id.uuid());
    QVERIFY(source->entries.first().ofAnother);
    QVERIFY(makeExtract(*source, {}).entries.isEmpty()); // nothing before somebody has judged
    Guardian judged = guardians(**session, id);
    judged.mustConsent = false;
    judged.judgement = QString::fromUtf8("Kontakten är bruten.");
    const auto stored = (*session)->save(judged, QStringLiteral("bedömt"));
    LOTSBOK_VERIFY(stored);
    const auto theirs = ExtractDesk(**session).source({ExtractPerson::Kind::Guardian, stored->id.uuid(), id});
    LOTSBOK_VERIFY(theirs);
    QVERIFY(theirs->entries.first().ofAnother);
}

void TestExtractDesk::forumsAndDeputiesAreTheirs()
{
    auto session = m_book.open();
    LOTSBOK_VERIFY(session);
    Contact contact;
    contact.organisation = QStringLiteral("Provpolisen");
    contact.person = QStringLiteral("Pia Provberg");
    LOTSBOK_VERIFY((*session)->saveContact(contact));
    Forum forum;
    forum.name = QStringLiteral("Operativa gruppen");
    const Party party{PartyKind::Police, contact.organisation, {}, {}};
    forum.members = {{contact.person, party}, {QStringLiteral("Tor Provdal"), party}};
    LOTSBOK_VERIFY((*session)->save(forum));
    const auto source = ExtractDesk(**session).source({ExtractPerson::Kind::Contact, contact.id.uuid(), {}});
    LOTSBOK_VERIFY(source);
    QCOMPARE(source->entries.size(), 2);
    QCOMPARE(source->entries.last().kind, QStringLiteral("forum"));
    const Extract extract = makeExtract(*source, {});
    const QByteArray members = QJsonDocument(extract.entries.last().values).toJson();
    QVERIFY2(members.contains("Pia Provberg") && !members.contains("Tor"), members.constData());
}

void TestExtractDesk::whoMayNot()
{
    {
        auto head = m_book.open();
        LOTSBOK_VERIFY(head);
        User officer;
        officer.loginName = QStringLiteral("rut");
        officer.displayName = QStringLiteral("Rut");
        officer.role = Role::Administrator;
        LOTSBOK_VERIFY(addKeyHolder(**head, officer, TestBook::password()));
    }
    auto session = m_book.open(QStringLiteral("rut"));
    LOTSBOK_VERIFY(session);
    ExtractDesk desk(**session);
    for (const auto kind : {ExtractPerson::Kind::Client, ExtractPerson::Kind::Employee}) {
        QCOMPARE(codeOf(desk.source({kind, QUuid::createUuid(), {}})), ErrorCode::NoPermission);
    }
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestExtractDesk)
#include "tst_extract_desk.moc"
