// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file_reader.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/form_repository.h"
#include "core/store/migrations.h"
#include "core/store/record_repository.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <sodium.h>

using namespace lotsbok;

// Case files as a whole: full and narrow, one and all, and which to read anew.
class TestCaseFileReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsTheSameAsAmongAll();
    void entriesComeInTheirOrder();
    void narrowCutsTextsAndLeavesLists();
    void openOnesOnly();
    void whatLeftIsOfTheCaseAndItsPerson();
    void whatWasWrittenNamesItsCases();
    void aMovedEntryNamesBoth();
    void r39_aSealedCaseIsLeftOut();
    void cleanup() { m_store.reset(); }

private:
    Case openCase(ClientId client);
    template<typename T>
    T save(T value)
    {
        const auto saved = RecordRepository<T>(*m_store).save(value, {});
        if (!saved) {
            qWarning("%s", qPrintable(saved.error().detail));
            return value;
        }
        return *saved;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    User m_user;
    Client m_client;
    Case m_first{CaseId::create(), 0, ClientId::create()};
    Case m_second = m_first;
    int m_serial = 0;
};

void TestCaseFileReader::init()
{
    const QString path = m_folder.filePath(QStringLiteral("prov %1.lotsbok").arg(++m_serial));
    auto connection = Connection::open(path, Secret::random(32), Connection::Mode::Create);
    QVERIFY(connection);
    QVERIFY(migrate(**connection));
    Secret signPrivate(crypto_sign_SECRETKEYBYTES);
    QByteArray signPublic(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(signPublic.data()), signPrivate.data());
    m_user = User();
    m_user.loginName = QStringLiteral("karin");
    m_user.displayName = QStringLiteral("Karin Provsson");
    m_store = std::make_unique<Store>(std::move(*connection), Author{m_user.id, QStringLiteral("prov"),
                                                                     std::make_shared<SystemClock>(),
                                                                     signPublic, std::move(signPrivate)});
    QVERIFY(DistrictRepository(*m_store).addUser(m_user, signPublic));
    m_client = Client();
    m_client.givenName = QStringLiteral("Åsa");
    m_client.familyName = QStringLiteral("Prov");
    m_client.number = *PersonNumber::parse(QStringLiteral("19900101-2385"), QDate(2026, 3, 2));
    m_client.note = QStringLiteral("tolk");
    m_client = *ClientRepository(*m_store).save(m_client);
    m_first = openCase(m_client.id);
    m_second = openCase(m_client.id);
}

Case TestCaseFileReader::openCase(ClientId client)
{
    return *CaseRepository(*m_store).open(
        {CaseId::create(), 0, client, {}, SigType::Adults, QDate(2026, 3, 1), {}, {}, {}});
}

namespace {

Meeting meetingOf(CaseId caseId)
{
    Meeting meeting;
    meeting.caseId = caseId;
    meeting.start = QDateTime(QDate(2026, 3, 5), QTime(9, 30), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.minutes = QStringLiteral("Åtta rader om planen");
    meeting.agenda = {{QStringLiteral("Planen"), {InfoKind::Plan}, {}}};
    meeting.personAttended = true;
    meeting.riskAnalysedOn = QDate(2026, 3, 4);
    return meeting;
}

Goal goalOf(const Plan& plan, const QString& text)
{
    Goal goal;
    goal.caseId = plan.caseId;
    goal.plan = plan.id;
    goal.text = text;
    return goal;
}

Plan planOf(CaseId caseId)
{
    Plan plan;
    plan.caseId = caseId;
    plan.madeOn = QDate(2026, 3, 3);
    return plan;
}

} // namespace

void TestCaseFileReader::oneIsTheSameAsAmongAll()
{
    const Meeting meeting = save(meetingOf(m_second.id));
    RiskyPlace place;
    place.caseId = m_second.id;
    place.from = QTime(18, 0);
    place = save(place);
    ThreatAssessment assessment;
    assessment.caseId = m_second.id;
    assessment.on = QDate(2026, 3, 2);
    assessment.level = 3;
    assessment.indicators = {{QStringLiteral("weapons"), true}};
    assessment = save(assessment);
    const auto one = CaseFileReader(*m_store).caseFile(m_second.id);
    QVERIFY(one);
    QVERIFY(!one->narrow);
    QVERIFY(one->value == m_second);
    QVERIFY(one->client == m_client);
    QCOMPARE(one->all<Meeting>(), QList<Meeting>{meeting});
    QCOMPARE(one->all<RiskyPlace>(), QList<RiskyPlace>{place});
    QCOMPARE(one->all<ThreatAssessment>(), QList<ThreatAssessment>{assessment});
    QVERIFY(CaseFileReader(*m_store).caseFile(m_first.id)->all<Meeting>().isEmpty());
    const auto all = CaseFileReader(*m_store).allCaseFiles(ReadMode::Full);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->first().value == m_first && all->last().value == m_second); // by number
    QVERIFY(all->last().client == m_client);
    QVERIFY(all->last().records == one->records);
    QCOMPARE(CaseFileReader(*m_store).caseFile(CaseId::create()).error().code, ErrorCode::NotFound);
}

void TestCaseFileReader::entriesComeInTheirOrder()
{
    const Plan plan = save(planOf(m_first.id));
    QStringList expected;
    for (int i = 0; i < 40; ++i) { // many within one millisecond
        expected.append(QString::number(i));
        save(goalOf(plan, expected.last()));
    }
    const auto texts = [](const CaseFile& file) {
        QStringList list;
        for (const Goal& goal : file.all<Goal>()) {
            list.append(goal.text);
        }
        return list;
    };
    QCOMPARE(texts(*CaseFileReader(*m_store).caseFile(m_first.id)), expected);
    QCOMPARE(texts(CaseFileReader(*m_store).allCaseFiles(ReadMode::Full)->first()), expected);
    QVERIFY(m_store->connection().compact());
    QCOMPARE(texts(*CaseFileReader(*m_store).caseFile(m_first.id)), expected);
}

void TestCaseFileReader::narrowCutsTextsAndLeavesLists()
{
    save(meetingOf(m_first.id));
    Consent consent;
    consent.caseId = m_first.id;
    consent.givenOn = QDate(2026, 3, 1);
    consent = save(consent);
    ConsentScope scope;
    scope.caseId = m_first.id;
    scope.consent = consent.id;
    scope.party.organisation = QStringLiteral("Polisen");
    scope.kinds = {InfoKind::Plan, InfoKind::Threat};
    scope = save(scope);
    const CaseFile file = CaseFileReader(*m_store).openCaseFiles(ReadMode::Narrow)->first();
    QVERIFY(file.narrow);
    const Meeting& meeting = file.all<Meeting>().first();
    QCOMPARE(meeting.minutes, QStringLiteral("Å"));
    QVERIFY(meeting.agenda.isEmpty());
    QCOMPARE(meeting.start, QDateTime(QDate(2026, 3, 5), QTime(9, 30), Qt::UTC));
    QCOMPARE(meeting.riskAnalysedOn, QDate(2026, 3, 4));
    QCOMPARE(meeting.personAttended, std::optional(true));
    QCOMPARE(file.all<ConsentScope>().first(), scope); // what a scope covers is no wide list
    QVERIFY(file.client.number == m_client.number && file.client.id == m_client.id);
    QVERIFY(file.client.givenName.isEmpty() && file.client.note.isEmpty());
}

void TestCaseFileReader::openOnesOnly()
{
    Case closed = m_first;
    closed.closedOn = QDate(2026, 4, 1);
    QVERIFY(CaseRepository(*m_store).save(closed));
    save(meetingOf(m_first.id));
    const auto open = CaseFileReader(*m_store).openCaseFiles(ReadMode::Narrow);
    QVERIFY(open);
    QCOMPARE(open->size(), 1);
    QVERIFY(open->first().value.id == m_second.id);
    QCOMPARE(CaseFileReader(*m_store).allCaseFiles(ReadMode::Narrow)->size(), 2);
    QCOMPARE(CaseFileReader(*m_store).caseFile(m_first.id)->all<Meeting>().size(), 1);
}

void TestCaseFileReader::whatLeftIsOfTheCaseAndItsPerson()
{
    DisclosureRecord release;
    release.basis = QStringLiteral("samtycke");
    release.recipient = DisclosureRecord::Recipient::Party;
    release.recipientName = QStringLiteral("Polisen");
    release.ground = QStringLiteral("OSL 10:18 a");
    release.balance = QStringLiteral("övervägt");
    release.decidedBy = m_user.id;
    release.record = QStringLiteral("plan:1@3");
    release.contentSha256 = QByteArray(32, 'h');
    for (const SubjectRef& subject :
         {SubjectRef::of(m_first.id), SubjectRef::of(m_client.id), SubjectRef::district()}) {
        release.id = DisclosureId::create();
        release.subject = subject;
        QVERIFY(FormRepository(*m_store).recordDisclosure(release));
    }
    const auto all = CaseFileReader(*m_store).allCaseFiles(ReadMode::Narrow);
    QVERIFY(all);
    QCOMPARE(all->first().disclosures.size(), 2);
    QCOMPARE(all->last().disclosures.size(), 1);
    QVERIFY(all->first().disclosures == CaseFileReader(*m_store).caseFile(m_first.id)->disclosures);
    const DisclosureRecord& first = all->first().disclosures.first();
    QVERIFY(first.subject == SubjectRef::of(m_first.id));
    QCOMPARE(first.ground, release.ground);
    QCOMPARE(first.balance, release.balance);
    QCOMPARE(first.decidedBy, release.decidedBy);
    QCOMPARE(first.record, release.record);
}

void TestCaseFileReader::whatWasWrittenNamesItsCases()
{
    CaseFileReader reader(*m_store);
    const qint64 start = reader.writtenSince(0)->upTo;
    const auto nothing = reader.writtenSince(start);
    QVERIFY(nothing && nothing->cases.isEmpty() && !nothing->district && nothing->upTo == start);
    save(planOf(m_first.id));
    const auto entry = reader.writtenSince(start);
    QCOMPARE(entry->cases, QSet<CaseId>{m_first.id});
    QVERIFY(!entry->district && entry->upTo > start);
    m_client.phone = QStringLiteral("070-000 00 00");
    QVERIFY(ClientRepository(*m_store).save(m_client));
    const auto person = reader.writtenSince(entry->upTo);
    QCOMPARE(person->cases, (QSet<CaseId>{m_first.id, m_second.id}));
    Deviation deviation;
    deviation.on = QDate(2026, 3, 2);
    save(deviation);
    const auto district = reader.writtenSince(person->upTo);
    QVERIFY(district->cases.isEmpty() && district->district);
    Case changed = m_second;
    changed.typeReason = QStringLiteral("x");
    QVERIFY(CaseRepository(*m_store).save(changed));
    QCOMPARE(reader.writtenSince(district->upTo)->cases, QSet<CaseId>{m_second.id});
    QCOMPARE(reader.writtenSince(0)->cases.size(), 2);
    QCOMPARE(reader.writtenSince(0)->upTo, m_store->audit().head()->sequence);
}

void TestCaseFileReader::aMovedEntryNamesBoth()
{
    Plan plan = save(planOf(m_first.id));
    const qint64 start = m_store->audit().head()->sequence;
    plan.caseId = m_second.id;
    save(plan);
    QCOMPARE(CaseFileReader(*m_store).writtenSince(start)->cases, (QSet<CaseId>{m_first.id, m_second.id}));
}

void TestCaseFileReader::r39_aSealedCaseIsLeftOut()
{
    m_first.sealed = true;
    QVERIFY(CaseRepository(*m_store).save(m_first));
    QCOMPARE(CaseFileReader(*m_store).allCaseFiles(ReadMode::Narrow)->size(), 1);
    QCOMPARE(CaseFileReader(*m_store).caseFile(m_first.id).error().code, ErrorCode::NotFound);
    CaseReader reader;
    reader.caseId = m_first.id;
    reader.reader = m_user.id;
    reader.from = QDate(2020, 1, 1);
    save(reader);
    QCOMPARE(CaseFileReader(*m_store).allCaseFiles(ReadMode::Narrow)->size(), 2);
}

QTEST_GUILESS_MAIN(TestCaseFileReader)
#include "tst_case_file_reader.moc"
