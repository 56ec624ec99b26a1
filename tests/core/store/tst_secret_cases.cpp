// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secret_cases.h"

#include "core/rules/access.h"
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/migrations.h"
#include "core/store/record_repository.h"

#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>
#include <sodium.h>

using namespace lotsbok;

// The queries that leave out sealed cases and the rule of access agree for any readers and any days.
class TestSecretCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void r39_queriesAndRuleAgree();
    void subjectsAreWrittenAsTextsHaveThem();
    void cleanupTestCase() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::array<User, 2> m_users{};
    const QDate m_today = QDate(2026, 3, 2);
};

void TestSecretCases::initTestCase()
{
    auto connection = Connection::open(m_folder.filePath(QStringLiteral("prov.lotsbok")), Secret::random(32),
                                       Connection::Mode::Create);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("PRAGMA synchronous = OFF"));
    QVERIFY(migrate(**connection));
    Secret signPrivate(crypto_sign_SECRETKEYBYTES);
    QByteArray signPublic(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(signPublic.data()), signPrivate.data());
    m_store = std::make_unique<Store>(
        std::move(*connection), Author{m_users[0].id, QStringLiteral("prov"),
                                       std::make_shared<FixedClock>(QDateTime(m_today, QTime(9, 0), Qt::UTC)),
                                       signPublic, std::move(signPrivate)});
    for (User& user : m_users) {
        user.loginName = user.id.toString();
        user.displayName = QStringLiteral("Prov");
        user.role = Role::UnitHead;
        QVERIFY(DistrictRepository(*m_store).addUser(user, signPublic));
    }
}

void TestSecretCases::r39_queriesAndRuleAgree()
{
    const bool held = rc::check("what the rule hides, no query finds", [this] {
        Client client;
        client.givenName = QStringLiteral("A");
        client.familyName = QStringLiteral("Prov");
        client = *ClientRepository(*m_store).save(client);
        const auto before = *ClientRepository(*m_store).count({});
        const int count = *rc::gen::inRange(1, 4);
        bool anySeen = false;
        qsizetype seenCases = 0;
        for (int i = 0; i < count; ++i) {
            Case value{CaseId::create(), 0, client.id, {}, SigType::Adults, m_today, {}, {}, {}};
            value.sealed = *rc::gen::arbitrary<bool>();
            auto opened = CaseRepository(*m_store).open(value);
            if (!opened) { // the person has become one who must not be known of
                RC_ASSERT(opened.error().code == ErrorCode::NotFound && !anySeen && i > 0);
                return;
            }
            QList<CaseReader> readers;
            const auto rows = *rc::gen::container<std::vector<std::tuple<bool, int, int>>>(
                rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::inRange(-3, 3), rc::gen::inRange(-1, 4)));
            for (const auto& [mine, from, length] : rows) {
                CaseReader reader;
                reader.caseId = opened->id;
                reader.reader = m_users[mine ? 0 : 1].id;
                reader.from = m_today.addDays(from);
                reader.to = length < 0 ? QDate() : reader.from.addDays(length);
                readers.append(*RecordRepository<CaseReader>(*m_store).save(reader, {}));
            }
            const bool seen = caseAccess(m_users[0], *opened, readers, {}, m_today) != CaseAccess::None;
            anySeen = anySeen || seen;
            seenCases += seen ? 1 : 0;
            RC_ASSERT(CaseRepository(*m_store).caseById(opened->id).has_value() == seen);
            RC_ASSERT(CaseRepository(*m_store).caseByNumber(*opened->number).has_value() == seen);
        }
        RC_ASSERT(CaseRepository(*m_store).casesOf(client.id)->size() == seenCases);
        RC_ASSERT(mayKnowOf(*m_store, client.id).value() == anySeen);
        RC_ASSERT(ClientRepository(*m_store).client(client.id).has_value() == anySeen);
        RC_ASSERT(*ClientRepository(*m_store).count({}) == before - (anySeen ? 0 : 1));
    });
    QVERIFY(held);
}

void TestSecretCases::subjectsAreWrittenAsTextsHaveThem()
{
    for (int i = 0; i < 20; ++i) {
        const CaseId id = CaseId::create();
        Statement text = m_store->connection().prepare("SELECT 'case:' || " + uuidTextOf("?"));
        for (int part = 0; part < 5; ++part) {
            text.bind(id);
        }
        QVERIFY(text.step().value_or(false));
        QCOMPARE(text.text(0), toString(SubjectRef::of(id)));
    }
}

QTEST_GUILESS_MAIN(TestSecretCases)
#include "tst_secret_cases.moc"
