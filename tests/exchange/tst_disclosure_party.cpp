// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R20, R26, R28: what leaves to a party leaves on a basis, is recorded with it, and holds no more than
// the basis covers.
#include "exchange/disclosure.h"
#include "exchange/party_print.h"
#include "tests/acceptance/case_play.h"
#include "tests/forms/engine/register_answers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace lotsbok {

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class KeepingSpooler : public PrintSpooler {
public:
    Result<QStringList> queues() override { return QStringList{QStringLiteral("skrivare")}; }
    Result<void> send(const QString& /*queue*/, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& /*manner*/, const KeepGoing& /*keepGoing*/) override
    {
        titles << title;
        bytes = documents.last();
        return {};
    }
    QStringList titles;
    QByteArray bytes;
};

} // namespace

class TestDisclosureParty : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r14_withoutAScopeNothingLeaves();
    void r14_aScopeLetsItsPartyHaveItAndIsRecorded();
    void r28_aScopeForOneKindCoversNoOther();
    void r12_afterTheWithdrawalNothingLeaves();
    void r14_aNamedGroundNeedsBalanceAndWhoDecided();
    void r14_neitherBothNorForeignGrounds();
    void formsThatNeverGoToAParty();
    void toAPrinter();
    void tellingLeavesARecordAndNoBytes();
    void aTextForTheJournalIsRecordedFirst();
    void r20_placesAreLeftOutAtHighThreat();
    void r26_protectedIdentityLeavesPlacesAndPhonesOut();
    void everyFormAboutACaseIsDecidedOn();
    void anotherLotssCaseNeedsAReason();
    void r34_whatIsLimitedStays_data();
    void r34_whatIsLimitedStays();

private:
    Session& as(const char* login) { return m_play->as(login); }
    FormResponse registered(const char* form, const QJsonObject& answers,
                            std::optional<SubjectRef> subject = {})
    {
        const auto stored = registerAnswers(as("karin"), subject.value_or(SubjectRef::of(m_case->id)),
                                            QString::fromLatin1(form), answers);
        if (!stored) {
            qFatal("%s", qPrintable(stored.error().text));
        }
        return *stored;
    }
    Consent consented(const Party& party, const QList<InfoKind>& kinds = {})
    {
        return m_play->consent(m_case->id, party, kinds);
    }
    void assess(int level) { m_play->assess(m_case->id, level); }
    QList<DisclosureRecord> records()
    {
        return as("karin").disclosures(SubjectRef::of(m_case->id)).value_or(QList<DisclosureRecord>());
    }
    QString path(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }
    CaseFile file() { return *as("karin").caseFile(m_case->id); }

    std::unique_ptr<CasePlay> m_play;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Case> m_case;
    std::optional<FormResponse> m_needs;
    Party m_police = CasePlay::party(PartyKind::Police, "Polismyndigheten", "kontaktpolis");
    Party m_jobbtorg = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg Provdalen");
};

void TestDisclosureParty::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    m_folder = std::make_unique<QTemporaryDir>();
    const auto client = as("karin").saveClient(TestBook::numbered(
        QStringLiteral("Åke"), QStringLiteral("Provsson"), QStringLiteral("20060121-2384")));
    LOTSBOK_VERIFY(client);
    Case value = TestBook::caseOf(client->id);
    value.lots = m_play->user("asa");
    const auto opened = as("karin").openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = *opened;
    m_needs = registered("3.1", {{QStringLiteral("housing.describe"), QStringLiteral("Bor hos en vän.")}});
}

void TestDisclosureParty::cleanup()
{
    m_case.reset();
    m_needs.reset();
    m_folder.reset();
    m_play.reset();
}

void TestDisclosureParty::r14_withoutAScopeNothingLeaves()
{
    KeepingSpooler spooler;
    Disclosure door(as("karin"), spooler);
    DisclosureRequest request;
    request.party = m_police;
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(door.sendToParty(*m_needs, request, QStringLiteral("skrivare"))), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(door.previewForParty(*m_needs, request)), ErrorCode::RuleSaysNo);
    request.kinds = {InfoKind::Minutes};
    QCOMPARE(codeOf(door.tell(m_case->id, request, QStringLiteral("Tid för mötet"))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(path("a.pdf")));
    QVERIFY(spooler.titles.isEmpty());
    QVERIFY(records().isEmpty());
}

void TestDisclosureParty::r14_aScopeLetsItsPartyHaveItAndIsRecorded()
{
    consented(m_police);
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_police;
    const auto released = door.printToParty(*m_needs, request, path("a.pdf"));
    LOTSBOK_VERIFY(released);
    QFile written(path("a.pdf"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(hashOf(written.readAll()), released->record.contentSha256);
    const auto list = records();
    QCOMPARE(list.size(), 1);
    const DisclosureRecord& record = list.first();
    QCOMPARE(record.recipient, DisclosureRecord::Recipient::Party);
    QCOMPARE(record.recipientName, QStringLiteral("Polismyndigheten, kontaktpolis"));
    QVERIFY(record.scope == file().all<ConsentScope>().first().id);
    QVERIFY(record.ground.isEmpty());
    QVERIFY(!record.basis.isEmpty());
    QCOMPARE(record.what, QStringLiteral("Bilaga 3.1 version 1"));
    QCOMPARE(record.record, QStringLiteral("response:%1@1").arg(m_needs->id.toString()));
    QCOMPARE(record.channel, QStringLiteral("file"));
    QCOMPARE(record.by, QStringLiteral("Karin Provsson"));
    request.party = m_jobbtorg; // another party has no scope
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("b.pdf"))), ErrorCode::RuleSaysNo);
}

void TestDisclosureParty::r34_whatIsLimitedStays_data()
{
    QTest::addColumn<bool>("isWholeCase");
    QTest::newRow("the form") << false;
    QTest::newRow("the case") << true;
}

/// GDPR 18: neither as a file, nor to a printer, nor told, nor among the copies for many; the own file has
/// it.
void TestDisclosureParty::r34_whatIsLimitedStays()
{
    QFETCH(bool, isWholeCase);
    consented(m_police);
    RightsRequest limit;
    limit.caseId = m_case->id;
    limit.asked = RightsAsked::Limit;
    limit.on = m_play->today();
    limit.text = QStringLiteral("Det stämmer inte.");
    limit.subject = isWholeCase ? QString() : QStringLiteral("response:") + m_needs->id.toString();
    limit.outcome = RightsOutcome::Met;
    limit.decidedOn = m_play->today();
    limit.decidedBy = m_play->user("karin");
    limit.done = QStringLiteral("begränsat");
    LOTSBOK_VERIFY(as("karin").save(limit));
    KeepingSpooler spooler;
    Disclosure door(as("karin"), spooler);
    DisclosureRequest request;
    request.party = m_police;
    const auto refused = door.printToParty(*m_needs, request, path("a.pdf"));
    QCOMPARE(codeOf(refused), ErrorCode::RuleSaysNo);
    QVERIFY(refused.error().text.startsWith(QStringLiteral("R34: ")));
    QCOMPARE(codeOf(door.sendToParty(*m_needs, request, QStringLiteral("skrivare"))), ErrorCode::RuleSaysNo);
    request.kinds = {InfoKind::Minutes};
    QCOMPARE(codeOf(door.tell(m_case->id, request, QStringLiteral("Tid för mötet"))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(path("a.pdf")));
    QVERIFY(spooler.titles.isEmpty());
    QVERIFY(records().isEmpty());
    LOTSBOK_VERIFY(door.printToFile(*m_needs, Disclosure::Recipient::OwnFile, path("egen.pdf")));
    LOTSBOK_VERIFY(door.printToFile(*m_needs, Disclosure::Recipient::Person, path("person.pdf")));
}

void TestDisclosureParty::r28_aScopeForOneKindCoversNoOther()
{
    consented(m_jobbtorg, {InfoKind::Plan});
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_jobbtorg;
    request.kinds = {InfoKind::Plan}; // what the caller says does not make 3.1 a plan
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    const FormResponse plan =
        registered("3.5", {{QStringLiteral("occupation.now"), QStringLiteral("Söker praktik.")}});
    LOTSBOK_VERIFY(door.printToParty(plan, request, path("b.pdf")));
    request.kinds = {InfoKind::Health};
    QCOMPARE(codeOf(door.printToParty(plan, request, path("c.pdf"))), ErrorCode::RuleSaysNo);
}

void TestDisclosureParty::r12_afterTheWithdrawalNothingLeaves()
{
    const Consent consent = consented(m_police);
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_police;
    LOTSBOK_VERIFY(door.printToParty(*m_needs, request, path("a.pdf")));
    Withdrawal withdrawal;
    withdrawal.caseId = m_case->id;
    withdrawal.consent = consent.id;
    withdrawal.at = m_play->now();
    withdrawal.receivedBy = QStringLiteral("Åsa Lots");
    const auto effect = CaseWork(as("karin")).withdraw(withdrawal);
    LOTSBOK_VERIFY(effect);
    QCOMPARE(effect->losses.size(), 1);
    QCOMPARE(effect->losses.first().alreadyGiven.size(), 1); // what the party has got
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("b.pdf"))), ErrorCode::RuleSaysNo);
    QCOMPARE(records().size(), 1);
}

void TestDisclosureParty::r14_aNamedGroundNeedsBalanceAndWhoDecided()
{
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_police;
    request.ground = QStringLiteral("OSL 10:18 a"); // the person is under 21
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    request.balance = QStringLiteral("Konkret risk för brott väger tyngre.");
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    request.decidedBy = UserId::create(); // nobody in this book
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::InvalidInput);
    QVERIFY(records().isEmpty());
    request.decidedBy = m_play->user("karin");
    LOTSBOK_VERIFY(door.printToParty(*m_needs, request, path("a.pdf")));
    const DisclosureRecord record = records().first();
    QVERIFY(!record.scope);
    QCOMPARE(record.ground, request.ground);
    QCOMPARE(record.balance, request.balance);
    QVERIFY(record.decidedBy == m_play->user("karin"));
    QVERIFY(record.basis.contains(QLatin1String("10:18 a")));
}

void TestDisclosureParty::r14_neitherBothNorForeignGrounds()
{
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_police;
    request.balance = QStringLiteral("Vägt.");
    request.decidedBy = m_play->user("karin");
    for (const char* never : {"OSL 10:24", "OSL 10:27", "känns rätt"}) {
        request.ground = QString::fromUtf8(never);
        QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    }
    request.ground = QStringLiteral("OSL 10:18 a");
    request.party = m_jobbtorg; // not a receiver of that ground
    QCOMPARE(codeOf(door.printToParty(*m_needs, request, path("a.pdf"))), ErrorCode::RuleSaysNo);
    QVERIFY(records().isEmpty());
}

void TestDisclosureParty::formsThatNeverGoToAParty()
{
    consented(m_police);
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_police;
    const FormResponse consentForm = registered(
        "3.2", {{QStringLiteral("parties"),
                 QJsonArray{QJsonObject{{QStringLiteral("party"), QStringLiteral("Polismyndigheten")}}}}});
    const FormResponse checklist = registered("D", {{QStringLiteral("year"), 2026}}, SubjectRef::district());
    for (const FormResponse& form : {consentForm, checklist}) {
        QCOMPARE(codeOf(door.printToParty(form, request, path("a.pdf"))), ErrorCode::InvalidInput);
    }
    QVERIFY(!QFile::exists(path("a.pdf")));
}

void TestDisclosureParty::toAPrinter()
{
    consented(m_police);
    KeepingSpooler spooler;
    Disclosure door(as("karin"), spooler);
    DisclosureRequest request;
    request.party = m_police;
    QCOMPARE(codeOf(door.sendToParty(*m_needs, request, QStringLiteral("skrivare"), 0)),
             ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(door.sendToParty(*m_needs, request, QStringLiteral("skrivare")));
    QCOMPARE(spooler.titles, QStringList{QStringLiteral("Bilaga 3.1")}); // names nobody
    QCOMPARE(records().first().channel, QStringLiteral("printer"));
    QCOMPARE(records().first().contentSha256, hashOf(spooler.bytes));
}

void TestDisclosureParty::tellingLeavesARecordAndNoBytes()
{
    consented(m_jobbtorg, {InfoKind::Minutes});
    Meeting meeting;
    meeting.caseId = m_case->id;
    meeting.start = m_play->now().addDays(2);
    meeting.end = meeting.start.addSecs(3600);
    LOTSBOK_VERIFY(as("karin").save(meeting));
    Disclosure door(as("karin"));
    DisclosureRequest request;
    request.party = m_jobbtorg;
    const QString what = QStringLiteral("Tid och plats för nätverksmöte");
    const QString record = QStringLiteral("meeting:%1@1").arg(meeting.id.toString());
    QCOMPARE(codeOf(door.tell(m_case->id, request, what, record)), ErrorCode::RuleSaysNo); // of no kind
    request.kinds = {InfoKind::Minutes};
    QCOMPARE(codeOf(door.tell(m_case->id, request, QString(), record)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(door.tell(m_case->id, request, what, record.chopped(1) + u'9')), ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(door.tell(m_case->id, request, what, record));
    const DisclosureRecord told = records().first();
    QCOMPARE(told.channel, QStringLiteral("told"));
    QCOMPARE(told.what, what);
    QCOMPARE(told.record, record);
    QVERIFY(told.scope.has_value());
    request.kinds = {InfoKind::Threat};
    QCOMPARE(codeOf(door.tell(m_case->id, request, what)), ErrorCode::RuleSaysNo);
}

// R36
void TestDisclosureParty::aTextForTheJournalIsRecordedFirst()
{
    Disclosure door(as("karin"));
    const auto before = records().size();
    const QString channel = QStringLiteral("clipboard");
    for (const QString& nothing :
         {QString(), QStringLiteral("meeting:1"), toString(SubjectRef::of(m_case->id))}) {
        QCOMPARE(codeOf(door.copyForJournal(m_case->id, nothing, channel)), ErrorCode::NotFound);
    }
    QCOMPARE(records().size(), before);
    Objection objection;
    objection.caseId = m_case->id;
    objection.on = QDate(2026, 3, 1);
    objection.text = QStringLiteral("Planen stämmer inte.");
    const auto stored = as("karin").save(objection);
    LOTSBOK_VERIFY(stored);
    const QString entry = QStringLiteral("objection:") + stored->id.toString();
    const auto copy = door.copyForJournal(m_case->id, entry, channel);
    LOTSBOK_VERIFY(copy);
    const QStringList lines = copy->text.split(u'\n');
    QVERIFY2(lines.first().endsWith(QString::fromUtf8(", ärende 2026-0001")), qPrintable(copy->text));
    QVERIFY2(lines.contains(QStringLiteral("Dag: 1 mars 2026")), qPrintable(copy->text));
    QVERIFY2(lines.contains(QStringLiteral("Text: Planen stämmer inte.")), qPrintable(copy->text));
    const DisclosureRecord copied = records().first();
    QCOMPARE(copied.id, copy->record.id);
    QCOMPARE(copied.channel, channel);
    QCOMPARE(copied.record, entry);
    QCOMPARE(copied.recipient, DisclosureRecord::Recipient::OwnFile);
    QCOMPARE(copied.contentSha256, hashOf(copy->text.toUtf8()));
    QVERIFY2(!copied.what.contains(QStringLiteral("Planen")), "the register keeps a hash, not the text");
}

namespace {

QJsonObject planAnswers()
{
    const QJsonObject activity{{QStringLiteral("what"), QStringLiteral("Praktik")},
                               {QStringLiteral("where"), QStringLiteral("Hemliga verkstaden")}};
    const QJsonObject goal{{QStringLiteral("goal"), QStringLiteral("Arbete")},
                           {QStringLiteral("activities"), QJsonArray{activity}}};
    return {{QStringLiteral("occupation.goals"), QJsonArray{goal}}};
}

bool namesThePlace(const QJsonObject& answers)
{
    return QJsonDocument(answers).toJson().contains("Hemliga");
}

} // namespace

void TestDisclosureParty::r20_placesAreLeftOutAtHighThreat()
{
    const FormDefinition& plan = *FormCatalogue::builtIn().current(QStringLiteral("3.5"));
    assess(3);
    QVERIFY(namesThePlace(answersForParty(plan, planAnswers(), file(), m_jobbtorg)));
    assess(4);
    const QJsonObject cleaned = answersForParty(plan, planAnswers(), file(), m_jobbtorg);
    QVERIFY(!namesThePlace(cleaned));
    QVERIFY(QJsonDocument(cleaned).toJson().contains("Praktik")); // the rest stays
    QVERIFY(namesThePlace(answersForParty(plan, planAnswers(), file(), m_police)));
    // In the door itself: the same form, the same day, two parties, two prints.
    consented(m_jobbtorg);
    const FormResponse response = registered("3.5", planAnswers());
    DisclosureRequest request;
    request.party = m_jobbtorg;
    const auto print = Disclosure(as("karin")).previewForParty(response, request);
    LOTSBOK_VERIFY(print);
    const auto own = Disclosure(as("karin")).preview(response, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(own);
    QVERIFY(print->pdf != own->pdf);
}

void TestDisclosureParty::r26_protectedIdentityLeavesPlacesAndPhonesOut()
{
    auto client = as("karin").client(m_case->client);
    LOTSBOK_VERIFY(client);
    client->protection = ProtectedIdentity::ConfidentialityMark;
    LOTSBOK_VERIFY(as("karin").saveClient(*client));
    const FormDefinition& plan = *FormCatalogue::builtIn().current(QStringLiteral("3.5"));
    const FormDefinition& needs = *FormCatalogue::builtIn().current(QStringLiteral("3.1"));
    QVERIFY(!namesThePlace(answersForParty(plan, planAnswers(), file(), m_police)));
    const QJsonObject kin{{QStringLiteral("name"), QStringLiteral("Prov Syster")},
                          {QStringLiteral("phone"), QStringLiteral("070-174 06 99")}};
    const QJsonObject answers{{QStringLiteral("people.private"), QJsonArray{kin}}};
    const QByteArray text = QJsonDocument(answersForParty(needs, answers, file(), m_police)).toJson();
    QVERIFY(!text.contains("070"));
    QVERIFY(text.contains("Syster"));
}

void TestDisclosureParty::everyFormAboutACaseIsDecidedOn()
{
    // A new form about a case must be put into the table, or here.
    const QStringList never{QStringLiteral("3.2")};
    for (const FormDefinition* form : FormCatalogue::builtIn().forSubject(SubjectKind::Case)) {
        QVERIFY2(infoKindsOf(form->id).isEmpty() == never.contains(form->id), qPrintable(form->id));
        for (const Section& section : form->sections) {
            for (const Field& field : section.fields) {
                QVERIFY2(!field.id.endsWith(QLatin1String(".place")), qPrintable(field.id));
            }
        }
    }
}

void TestDisclosureParty::anotherLotssCaseNeedsAReason()
{
    consented(m_police);
    DisclosureRequest request;
    request.party = m_police;
    QCOMPARE(codeOf(Disclosure(as("bo")).printToParty(*m_needs, request, path("a.pdf"))),
             ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(as("bo").stateReason(m_case->id, QStringLiteral("Täcker upp för Åsa.")));
    LOTSBOK_VERIFY(Disclosure(as("bo")).printToParty(*m_needs, request, path("a.pdf")));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestDisclosureParty)
#include "tst_disclosure_party.moc"
