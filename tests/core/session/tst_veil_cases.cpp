// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R39 by cryptography: what is written in a sealed case is for its readers, also for whoever has the database
// key and a shell.
#include "case_veil_room.h"
#include "core/security/recovery_key.h"
#include "core/session/duty_list.h"
#include "core/store/case_work_store.h"
#include "core/store/personal_names.h"
#include "core/store/record_io.h"
#include "pen_room.h"

using namespace lotsbok;

class TestVeilCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<CaseVeilRoom>(); }
    void cleanup() { m_room.reset(); }
    void everyTextIsVeiled();
    void rawShellByRole();
    void theRecoveryKeyOpens();
    void aReaderReadsAndWritesAsBefore();
    void itOpensAgainAndAgain();
    void whoIsNoReaderPassesOver();
    void aHeadWhoReadsAdmitsAReader();
    void whoIsNoReaderAnyMoreHasAnOldKey();
    void whoseDaysAreOverLosesTheKey();
    void aRowOfOnesOwnLetsNobodyIn();
    void aRemovedReaderAndARotatedBook();
    void aReaderWithoutTheKeyIsTold();
    void aPlantedVeilIsNoticed();
    void alteredCells();

private:
    std::unique_ptr<CaseVeilRoom> m_room;
};

/// A kind or a column that is added later is not forgotten.
void TestVeilCases::everyTextIsVeiled()
{
    const QStringList open{QStringLiteral("meetings.status"), QStringLiteral("case_events.kind")};
    const auto check = [&open]<typename T>() {
        if constexpr (std::same_as<T, CaseReader>) {
            QCOMPARE(Veils::overRow(T::info.table, recordRow(T())), QString());
        } else {
            const T value;
            const Row row = recordRow(value);
            QCOMPARE(Veils::overRow(T::info.table, row), Veils::over(SubjectRef::of(value.caseId)));
            for (const Cell& cell : row) {
                const QString name = QLatin1String(T::info.table) + u'.' + QLatin1String(cell.column);
                QCOMPARE(Veils::covers(T::info.table, cell.column, QStringLiteral("ord")),
                         !open.contains(name));
                QVERIFY(!Veils::covers(T::info.table, cell.column, QByteArray("id")));
            }
        }
    };
    CaseRecordTypes::forEach(check);
}

void TestVeilCases::rawShellByRole()
{
    const QList<std::pair<QString, bool>> everybody{
        {TestBook::headLogin(), true},   // head of unit who sealed it
        {QStringLiteral("asa"), true},   // lots who is a reader
        {QStringLiteral("cia"), false},  // another lots
        {QStringLiteral("dan"), false},  // caseworker
        {QStringLiteral("eva"), false},  // another head of unit
        {QStringLiteral("olle"), false}, // security officer
        {QStringLiteral("rut"), false}}; // administrator who has kept a key
    for (const auto& [login, reads] : everybody) {
        QCOMPARE(m_room->wordsInTheOpen(login), QStringList());
        QCOMPARE(m_room->opensBelow(login), reads);
    }
}

void TestVeilCases::theRecoveryKeyOpens()
{
    m_room->staff().shell(QStringLiteral("cia"), [this](Connection& db, const Unlocked&) {
        auto secret = parseRecoveryKey(m_room->staff().book().recoveryKey);
        LOTSBOK_VERIFY(secret);
        const RecoveryKey pair = RecoveryKey::fromPrivate(std::move(*secret));
        Veils veils(db);
        LOTSBOK_VERIFY(veils.openWithRecovery(pair.sealPublic, pair.sealPrivate, CaseVeilRoom::pinned(db)));
        QCOMPARE(veils.state(m_room->veil()), Veils::State::Open);
        QVERIFY(m_room->opens(db, veils));
    });
}

void TestVeilCases::aReaderReadsAndWritesAsBefore()
{
    for (const char* login : {"karin", "asa"}) {
        m_room->readsEverything(m_room->as(QLatin1String(login)));
    }
    Session& asa = m_room->as(QStringLiteral("asa"));
    NetworkTie tie = asa.caseFile(m_room->id())->all<NetworkTie>().first();
    tie.name = QStringLiteral("nyttnätverksord");
    LOTSBOK_VERIFY(asa.save(tie));
    NetworkTie another;
    another.caseId = m_room->id();
    another.name = QStringLiteral("annatnätverksord");
    LOTSBOK_VERIFY(asa.save(another));
    QCOMPARE(asa.caseFile(m_room->id())->all<NetworkTie>().first().name, tie.name);
    QCOMPARE(asa.recordHistory(QStringLiteral("network-tie"), tie.id.uuid())->size(), 2);
    m_room->inStore(QStringLiteral("asa"), [&tie](Store& store) {
        const auto isName = isPersonalName(store, tie.name);
        LOTSBOK_VERIFY(isName);
        QVERIFY(*isName);
    });
    QVERIFY(!m_room->openText().contains("nätverksord"));
}

/// Each of them, twice and in turn: what one has sealed, all the others open.
void TestVeilCases::itOpensAgainAndAgain()
{
    const QByteArray before = m_room->veilId();
    for (int i = 0; i < 2; ++i) {
        for (const char* login : {"karin", "asa", "eva", "cia", "dan", "olle"}) {
            Session& session = m_room->as(QLatin1String(login));
            const bool reads = qstrcmp(login, "karin") == 0 || qstrcmp(login, "asa") == 0;
            QCOMPARE(session.caseFile(m_room->id()).has_value(), reads);
            if (session.can(Permission::ReviewLog)) {
                QCOMPARE(session.verify()->problems, QStringList());
            }
        }
    }
    QCOMPARE(m_room->veilId(), before); // and nobody has made another key
}

void TestVeilCases::whoIsNoReaderPassesOver()
{
    Session& eva = m_room->as(QStringLiteral("eva"));
    QCOMPARE(eva.verify()->problems, QStringList());
    LOTSBOK_VERIFY(DutyList(eva).all());
    m_room->inStore(QStringLiteral("eva"), [this](Store& store) {
        const auto files = CaseFileReader(store).allCaseFiles(ReadMode::Narrow);
        LOTSBOK_VERIFY(files);
        QVERIFY(std::none_of(files->begin(), files->end(),
                             [this](const CaseFile& file) { return file.value.id == m_room->id(); }));
        const auto named = isPersonalName(store, CaseVeilRoom::words().first());
        LOTSBOK_VERIFY(named);
        QVERIFY(!*named);
        int seen = 0;
        CaseStream stream(store);
        LOTSBOK_VERIFY(stream.records<NetworkTie>([&seen](const NetworkTie&) { ++seen; }));
        LOTSBOK_VERIFY(stream.answers(
            QStringLiteral("3.1"), [](CaseId) { return true; },
            [&seen](CaseId, const QJsonObject&) { ++seen; }));
        QCOMPARE(seen, 0);
    });
}

void TestVeilCases::aHeadWhoReadsAdmitsAReader()
{
    const UserId cia = m_room->user(QStringLiteral("cia"));
    const UserId asa = m_room->user(QStringLiteral("asa"));
    const QByteArray before = m_room->veilId();
    LOTSBOK_VERIFY(CaseWork(m_room->head()).seal(m_room->id(), {asa, cia}, QStringLiteral("även Cia")));
    QCOMPARE(m_room->veilId(), before);
    QVERIFY(m_room->opensBelow(QStringLiteral("cia")));
    m_room->readsEverything(m_room->as(QStringLiteral("cia")));
    // A head of unit who does not read it admits nobody.
    QCOMPARE(codeOf(CaseWork(m_room->as(QStringLiteral("eva")))
                        .seal(m_room->id(), {m_room->user(QStringLiteral("dan"))}, QStringLiteral("prov"))),
             ErrorCode::NotFound);
}

void TestVeilCases::whoIsNoReaderAnyMoreHasAnOldKey()
{
    const QByteArray kept = m_room->boxOf(QStringLiteral("asa"));
    const QByteArray before = m_room->veilId();
    const UserId eva = m_room->user(QStringLiteral("eva"));
    LOTSBOK_VERIFY(CaseWork(m_room->head()).seal(m_room->id(), {eva}, QStringLiteral("Eva i stället")));
    QVERIFY(m_room->veilId() != before);
    QVERIFY(!m_room->opensBelow(QStringLiteral("asa")));
    QVERIFY(m_room->opensBelow(QStringLiteral("eva")));
    m_room->readsEverything(m_room->as(QStringLiteral("eva")));
    // The key that was kept opens no cell of the book as it stands.
    m_room->staff().alter("INSERT INTO veil_keys SELECT v.id, u.id, zeroblob(32), x'" + kept.toHex() +
                          "' FROM veils v, users u WHERE v.subject <> 'staff' AND u.login_name = 'asa'");
    QVERIFY(!m_room->opensBelow(QStringLiteral("asa")));
    // A head of unit who leaves takes no signature along: the veil stays genuine.
    LOTSBOK_VERIFY(UserDesk(m_room->as(QStringLiteral("eva")))
                       .setDisabled(m_room->user(TestBook::headLogin()), true, QStringLiteral("slutar")));
    m_room->readsEverything(m_room->as(QStringLiteral("eva")));
}

void TestVeilCases::whoseDaysAreOverLosesTheKey()
{
    CaseReader reader;
    reader.caseId = m_room->id();
    reader.reader = m_room->user(QStringLiteral("cia"));
    reader.from = QDate(2026, 3, 1);
    reader.to = QDate(2026, 3, 9);
    LOTSBOK_VERIFY(m_room->head().save(reader));
    QVERIFY(m_room->opensBelow(QStringLiteral("cia")));
    m_room->staff().book().clock->set(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    QCOMPARE(codeOf(m_room->as(QStringLiteral("cia")).caseFile(m_room->id())), ErrorCode::NotFound);
    m_room->as(QStringLiteral("asa")); // whose unlocking makes a new key
    QVERIFY(!m_room->opensBelow(QStringLiteral("cia")));
    m_room->readsEverything(m_room->head());
}

void TestVeilCases::aRowOfOnesOwnLetsNobodyIn()
{
    m_room->nameByHand(QStringLiteral("cia"));
    for (const char* login : {"karin", "asa", "cia"}) {
        m_room->as(QLatin1String(login));
    }
    QVERIFY(!m_room->opensBelow(QStringLiteral("cia")));
    QVERIFY(!m_room->head().verify()->problems.isEmpty());
}

void TestVeilCases::aRemovedReaderAndARotatedBook()
{
    LOTSBOK_VERIFY(
        UserDesk(m_room->head()).remove(m_room->user(QStringLiteral("asa")), QStringLiteral("slutar")));
    m_room->readsEverything(m_room->head()); // in the session that rotated
    m_room->staff().office().close();
    m_room->readsEverything(m_room->head());
    QCOMPARE(m_room->boxOf(QStringLiteral("asa")), QByteArray());
    QCOMPARE(m_room->head().verify()->problems, QStringList());
    LOTSBOK_VERIFY(UserDesk(m_room->head()).rotateKey(QStringLiteral("prov")));
    m_room->readsEverything(m_room->head());
}

void TestVeilCases::aReaderWithoutTheKeyIsTold()
{
    m_room->staff().alter(
        "DELETE FROM veil_keys WHERE reader = (SELECT id FROM users WHERE login_name = 'asa')");
    Session& asa = m_room->as(QStringLiteral("asa"));
    QCOMPARE(codeOf(asa.caseFile(m_room->id())), ErrorCode::NoPermission);
    QCOMPARE(codeOf(asa.responses(SubjectRef::of(m_room->id()))), ErrorCode::NoPermission);
    QVERIFY(asa.caseFile(m_room->id()).error().text.contains(QStringLiteral("sealed")));
    LOTSBOK_VERIFY(DutyList(asa).all());
    LOTSBOK_VERIFY(CaseWork(m_room->head())
                       .seal(m_room->id(), {m_room->user(QStringLiteral("asa"))}, QStringLiteral("på nytt")));
    m_room->readsEverything(m_room->as(QStringLiteral("asa")));
}

void TestVeilCases::aPlantedVeilIsNoticed()
{
    m_room->staff().shell(QStringLiteral("cia"), [this](Connection& db, const Unlocked& cia) {
        // A key that cia knows, sealed to every reader and signed by cia.
        const Author author{cia.user, QStringLiteral("annan"), m_room->staff().book().clock,
                            cia.keys.signPublic, cia.keys.signPrivate.clone()};
        Veils veils(db);
        const auto readers = veils.readers(m_room->veil());
        LOTSBOK_VERIFY(readers);
        LOTSBOK_VERIFY(veils.renew(m_room->veil(), *readers, author));
    });
    m_room->inStore(TestBook::headLogin(), [this](Store& store) {
        QCOMPARE(store.veils().state(m_room->veil()), Veils::State::Forged);
        // Nothing is read of it, and nothing is written for the wrong eyes.
        QCOMPARE(codeOf(store.veils().sealed(m_room->veil(), "name", newUuidV7(), 1, QStringLiteral("ord"))),
                 ErrorCode::Tampered);
        const auto problems = recordProblems(store, 1);
        QVERIFY(!problems || !problems->isEmpty());
    });
    // Nor does it help to have been named by one's own hand: what was there before is under another key.
    m_room->nameByHand(QStringLiteral("cia"));
    QCOMPARE(codeOf(m_room->staff().book().open()), ErrorCode::Tampered);
}

void TestVeilCases::alteredCells()
{
    // The last characters but the filling of the base 64 are the tag's.
    const QList<QByteArray> attacks{
        "UPDATE network_ties SET name = substr(name, 1, length(name) - 9) || 'AAAA' || substr(name, -5)",
        "UPDATE network_ties SET name = substr(name, 1, 20)",
        "UPDATE network_ties SET name = relation",
        "UPDATE network_ties SET name = (SELECT text FROM concern_reports)",
        "UPDATE network_ties SET version = version + 1",
        "UPDATE attachment_contents SET bytes = (SELECT CAST(name AS BLOB) FROM attachments)"};
    m_room->inStore(TestBook::headLogin(), [&](Store& store) {
        QCOMPARE(recordProblems(store, 1).value(), QStringList());
        for (const QByteArray& sql : attacks) {
            const auto undone = Transaction::begin(store.connection());
            LOTSBOK_VERIFY(undone);
            LOTSBOK_VERIFY(store.connection().execute(sql.constData()));
            const bool ofBytes = sql.contains("bytes");
            QCOMPARE(ofBytes ? codeOf(CaseWorkStore(store).content(m_room->letterId()))
                             : codeOf(CaseFileReader(store).caseFile(m_room->id(), ReadMode::Full)),
                     ErrorCode::Tampered);
            const auto problems = recordProblems(store, 1);
            QVERIFY(!problems || !problems->isEmpty());
        }
        QCOMPARE(recordProblems(store, 1).value(), QStringList());
    });
}

QTEST_GUILESS_MAIN(TestVeilCases)
#include "tst_veil_cases.moc"
