// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_repository.h"
#include "core/store/client_repository.h"
#include "core/store/district_repository.h"
#include "core/store/migrations.h"
#include "core/store/record_check.h"
#include "core/store/record_repository.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <rapidcheck.h>
#include <sodium.h>

using namespace lotsbok;

// Two connections to one database, in every order that RapidCheck thinks of.
class TestInterleavings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noUpdateIsEverLost();
    void noUpdateOfARecordIsEverLost();
    void caseNumbersHaveNoGaps();
    void cleanupTestCase();

private:
    [[nodiscard]] std::unique_ptr<Store> open(Connection::Mode mode) const;

    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
    Secret m_signPrivate = Secret(crypto_sign_SECRETKEYBYTES);
    QByteArray m_signPublic = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    User m_user;
    std::array<std::unique_ptr<Store>, 2> m_stores;
};

std::unique_ptr<Store> TestInterleavings::open(Connection::Mode mode) const
{
    auto connection = Connection::open(m_folder.filePath(QStringLiteral("två.lotsbok")), m_key, mode);
    if (!connection) {
        return nullptr;
    }
    (*connection)->setBusyTimeout(0);
    if (!migrate(**connection)) {
        return nullptr;
    }
    return std::make_unique<Store>(std::move(*connection),
                                   Author{m_user.id, QStringLiteral("prov"), std::make_shared<SystemClock>(),
                                          m_signPublic, m_signPrivate.clone()});
}

void TestInterleavings::initTestCase()
{
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(m_signPublic.data()), m_signPrivate.data());
    m_user.loginName = QStringLiteral("karin");
    m_user.displayName = QStringLiteral("Karin Provsson");
    m_stores[0] = open(Connection::Mode::Create);
    QVERIFY(m_stores[0]);
    QVERIFY(DistrictRepository(*m_stores[0]).addUser(m_user, m_signPublic));
    m_stores[1] = open(Connection::Mode::ReadWrite);
    QVERIFY(m_stores[1]);
    for (const auto& store : m_stores) {
        QVERIFY(
            store->connection().execute("PRAGMA synchronous = OFF")); // order matters here, not power cuts
    }
}

void TestInterleavings::noUpdateIsEverLost()
{
    const bool held = rc::check("a save wins exactly when nobody else saved since its reading", [this] {
        Client model;
        model.givenName = QStringLiteral("0");
        model.familyName = QStringLiteral("Prov");
        model = *ClientRepository(*m_stores[0]).save(model);
        std::array<Client, 2> copies{model, model};
        const auto steps = *rc::gen::container<std::vector<std::pair<bool, int>>>(
            rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 4)));
        int serial = 0;
        for (const auto& [second, action] : steps) {
            const std::size_t who = second ? 1 : 0;
            ClientRepository mine(*m_stores[who]);
            if (action == 0) {
                copies[who] = *mine.client(model.id);
                RC_ASSERT(copies[who] == model);
            } else if (action == 1) { // saves while the other is in the middle of a transaction
                const auto other = Transaction::begin(m_stores[1 - who]->connection());
                Client changed = copies[who];
                changed.note = QString::number(++serial);
                RC_ASSERT(mine.save(changed).error().code == ErrorCode::InUse);
            } else {
                Client changed = copies[who];
                changed.note = QString::number(++serial);
                const auto saved = mine.save(changed);
                if (copies[who].version == model.version) {
                    RC_ASSERT(saved.has_value());
                    model = *saved;
                    copies[who] = *saved;
                } else {
                    RC_ASSERT(saved.error().code == ErrorCode::Conflict);
                }
            }
        }
        RC_ASSERT(*ClientRepository(*m_stores[0]).client(model.id) == model);
        const auto history = m_stores[1]->history(QStringLiteral("client"), model.id.uuid());
        RC_ASSERT(history->size() == model.version);
    });
    QVERIFY(held);
}

namespace {

/// Two who read and save one record in any order: `alter` changes it by a number that was never used.
template<typename T, typename Alter>
void interleave(const std::array<std::unique_ptr<Store>, 2>& stores, T model, Alter alter)
{
    model = *RecordRepository<T>(*stores[0]).save(model, {});
    std::array<T, 2> copies{model, model};
    const auto steps = *rc::gen::container<std::vector<std::pair<bool, bool>>>(
        rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>()));
    int serial = 0;
    for (const auto& [second, reads] : steps) {
        const std::size_t who = second ? 1 : 0;
        RecordRepository<T> mine(*stores[who]);
        if (reads) {
            copies[who] = **mine.stored(model.id.uuid());
            RC_ASSERT(copies[who] == model);
            continue;
        }
        T changed = copies[who];
        alter(changed, ++serial);
        const auto saved = mine.save(changed, {});
        const bool first = copies[who].version == model.version;
        RC_ASSERT(saved.has_value() == first);
        RC_ASSERT(saved.has_value() || saved.error().code == ErrorCode::Conflict);
        if (saved) {
            model = *saved;
            copies[who] = *saved;
        }
    }
    RC_ASSERT(**RecordRepository<T>(*stores[0]).stored(model.id.uuid()) == model);
    const auto history = stores[1]->history(QString::fromLatin1(T::info.kind), model.id.uuid());
    RC_ASSERT(history->size() == model.version);
}

} // namespace

void TestInterleavings::noUpdateOfARecordIsEverLost()
{
    Client client;
    client.givenName = QStringLiteral("A");
    client.familyName = QStringLiteral("Prov");
    QVERIFY(ClientRepository(*m_stores[0]).save(client));
    const Case value{CaseId::create(), 0, client.id, {}, SigType::Adults, QDate(2026, 5, 1), {}, {}, {}};
    QVERIFY(CaseRepository(*m_stores[0]).open(value));
    const bool held = rc::check("a save of a record wins exactly when nobody else saved it since", [&] {
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 0) {
            NetworkTie tie;
            tie.caseId = value.id;
            interleave(m_stores, tie, [](NetworkTie& r, int n) { r.name = QString::number(n); });
        } else if (kind == 1) {
            Meeting meeting;
            meeting.caseId = value.id;
            meeting.start = QDateTime(QDate(2026, 5, 2), QTime(10, 0), Qt::UTC);
            meeting.end = meeting.start.addSecs(60);
            interleave(m_stores, meeting, [](Meeting& r, int n) {
                r.agenda.append({QString::number(n), {InfoKind::Plan}, {}});
            });
        } else if (kind == 2) {
            ThreatAssessment assessment;
            assessment.caseId = value.id;
            assessment.on = QDate(2026, 5, 2);
            interleave(m_stores, assessment,
                       [](ThreatAssessment& r, int n) { r.indicators.insert(QStringLiteral("n"), n); });
        } else {
            Deviation deviation;
            deviation.on = QDate(2026, 5, 2);
            interleave(m_stores, deviation, [](Deviation& r, int n) { r.text = QString::number(n); });
        }
    });
    QVERIFY(held);
}

void TestInterleavings::caseNumbersHaveNoGaps()
{
    const auto client = ClientRepository(*m_stores[0]).save([] {
        Client value;
        value.givenName = QStringLiteral("A");
        value.familyName = QStringLiteral("Prov");
        return value;
    }());
    QVERIFY(client);
    std::array<int, 3> last{0, 0, 0};
    const bool held = rc::check("each year's numbers run from 1 without gaps", [&] {
        const auto steps = *rc::gen::container<std::vector<std::tuple<bool, int, bool>>>(
            rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()));
        for (const auto& [second, year, fails] : steps) {
            Store& store = *m_stores[second ? 1 : 0];
            Case value{CaseId::create(),         0,  client->id, {}, SigType::Adults,
                       QDate(2020 + year, 5, 1), {}, {},         {}};
            if (fails) {
                value.lots = UserId::create(); // nobody
            }
            const auto opened = CaseRepository(store).open(value);
            RC_ASSERT(opened.has_value() == !fails);
            if (opened) {
                RC_ASSERT(opened->number->number() == ++last[static_cast<std::size_t>(year)]);
            }
        }
    });
    QVERIFY(held);
}

void TestInterleavings::cleanupTestCase()
{
    const auto verified = m_stores[0]->audit().verifyFrom(1);
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().text));
    QCOMPARE(recordProblems(*m_stores[0], 1).value_or(QStringList(QStringLiteral("failed"))), QStringList());
    m_stores = {};
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
