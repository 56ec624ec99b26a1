// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes in the middle of a change of the key file: of a password, of the users, of the database key.
#include "fault_book.h"
#include "power_trace.h"

#include "core/security/recovery_key.h"
#include "core/session/user_desk.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace lotsbok {

class TestPower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_book.restart(m_bookBytes, m_keyBytes); }
    void aPasswordIsChanged();
    void aPasswordIsSetWithTheRecoveryKey();
    void aUserIsAdded();
    void aUserIsRemovedAndTheKeyChanged();
    void theKeyIsChanged();
    void theRecoveryKeyIsChanged();
    void theTraceTellsTheWholeDisk();
    void aDiskThatLiesIsNoticed();
    void cleanupTestCase() { m_table.print(); }

private:
    /// What a person may sign in with after the cut, and what must be so then.
    struct After {
        QString login = TestBook::headLogin();
        QList<Secret (*)()> passwords{&TestBook::password};
        /// Of a session that opened with one of them, after so many acknowledgements.
        std::function<bool(Session& session, int acknowledged)> holds{};
    };
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_book.folder.path()); }
    static void told(const Result<void>& done);
    static Result<void> saveOne(Session& session, const QString& name);
    /// A save, `change` and a save, each acknowledged and traced; then cuts power at the calls about the key
    /// file, in the long form at every call, and judges what is left.
    void cutDuring(const QString& what, const std::function<Result<void>(std::unique_ptr<Session>&)>& change,
                   const After& after);
    void layOut(const PowerTrace::Image& image) const;
    void judge(FaultTable::Row& row, const After& after, int acknowledged, const QString& where) const;

    FaultBook m_book;
    FaultTable m_table;
    QByteArray m_bookBytes;
    QByteArray m_keyBytes;
};

void TestPower::initTestCase()
{
    m_book.restart();
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        User lots;
        lots.loginName = QStringLiteral("bo");
        lots.displayName = QStringLiteral("Bo Provsson");
        lots.role = Role::Lots;
        LOTSBOK_VERIFY((*session)->addUser(lots, TestBook::password(), KdfCost::cheap()));
    }
    m_bookBytes = FaultBook::bytes(m_book.path);
    m_keyBytes = FaultBook::bytes(Book::keyFilePath(m_book.path));
}

void TestPower::told(const Result<void>& done)
{
    LOTSBOK_VERIFY(done);
    PowerTrace::instance().acknowledge();
}

Result<void> TestPower::saveOne(Session& session, const QString& name)
{
    const auto saved = session.saveClient(TestBook::client(QStringLiteral("Sedan"), name));
    return saved ? Result<void>() : fail(saved.error());
}

void TestPower::layOut(const PowerTrace::Image& image) const
{
    QDirIterator all(m_book.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QVERIFY(QFile::remove(all.next()));
    }
    for (auto file = image.begin(); file != image.end(); ++file) {
        const QString path = QFile::decodeName(file.key());
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        FaultBook::write(path, file.value());
    }
}

void TestPower::judge(FaultTable::Row& row, const After& after, int acknowledged, const QString& where) const
{
    ++row.tried;
    int opened = 0;
    for (int i = 0; i < after.passwords.size(); ++i) {
        const auto session = Book::open(m_book.path, after.login, after.passwords.at(i)(), m_book.options);
        if (!session && session.error().code == ErrorCode::WrongCredentials) {
            continue; // the other one
        }
        ++opened;
        const auto report = session ? (*session)->verify() : fail(session.error());
        const bool whole = report && report->problems.isEmpty();
        if (!whole) {
            ++row.silent;
            qWarning("%s, %s: %s", qPrintable(row.what), qPrintable(where),
                     qPrintable(report ? report->problems.join(u'\n')
                                       : report.error().text + u' ' + report.error().detail));
            return;
        }
        // The first save is the first acknowledgement, the change the second, the last save the third.
        const auto persons = (*session)->countClients({});
        const int least = FaultBook::kPersons + (acknowledged >= 1 ? 1 : 0) + (acknowledged >= 3 ? 1 : 0);
        const bool isNewest = i + 1 == after.passwords.size();
        if (!persons || *persons < least || (acknowledged >= 2 && !isNewest) ||
            (after.holds && !after.holds(**session, acknowledged))) {
            ++row.lost;
            qWarning("%s, %s: lost", qPrintable(row.what), qPrintable(where));
        }
        ++row.outcomes[isNewest && after.passwords.size() > 1 ? QStringLiteral("new")
                       : after.passwords.size() > 1           ? QStringLiteral("old")
                                                              : QStringLiteral("whole")];
    }
    if (opened != 1) { // with neither, or with both
        ++row.lost;
        qWarning("%s, %s: opens with %d passwords", qPrintable(row.what), qPrintable(where), opened);
    }
}

void TestPower::cutDuring(const QString& what,
                          const std::function<Result<void>(std::unique_ptr<Session>&)>& change,
                          const After& after)
{
    using Unsynced = PowerTrace::Unsynced;
    PowerTrace& trace = PowerTrace::instance();
    {
        auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        trace.start(folder());
        told(saveOne(**session, QStringLiteral("Först")));
        told(change(*session));
        told(saveOne(**session, QStringLiteral("Sist")));
    }
    trace.stop();
    FaultTable::Row& row = m_table.row(what);
    const bool isLong = qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS");
    QList<int> cuts = trace.callsAbout("-keys");
    QVERIFY2(cuts.size() >= 8, "created, written, synced, linked, renamed, and the folder synced");
    if (isLong) {
        cuts.clear();
        for (int call = 0; call <= trace.calls(); ++call) {
            cuts.append(call);
        }
    } else {
        // Each call of a change of the key file; of a rotation, which writes it twice, a part.
        const qsizetype step = 1 + cuts.size() / 16;
        for (qsizetype i = 0; i < cuts.size(); ++i) {
            cuts[i] = cuts.at(std::min(i * step, cuts.size() - 1));
        }
        cuts.resize((cuts.size() + step - 1) / step);
        cuts.append(trace.calls());
    }
    const QList<Unsynced> each{Unsynced::Gone, Unsynced::There, Unsynced::NamesOnly, Unsynced::BytesOnly};
    const int lots = isLong ? 4 : 0;
    for (int i = 0; i < cuts.size(); ++i) {
        for (int way = 0; way < each.size() + lots; ++way) {
            if (!isLong && way != i % each.size()) {
                continue; // each call once, the ways in turn
            }
            const bool byLot = way >= each.size();
            layOut(trace.afterPowerLoss(cuts.at(i), byLot ? Unsynced::ByLot : each.at(way),
                                        static_cast<unsigned>(1000 * cuts.at(i) + way)));
            judge(row, after, trace.acknowledgedBefore(cuts.at(i)),
                  QStringLiteral("call %1, way %2").arg(cuts.at(i)).arg(way));
        }
    }
    QCOMPARE(row.lost + row.silent, 0);
}

void TestPower::aPasswordIsChanged()
{
    cutDuring(QStringLiteral("power lost while a password is changed"),
              [](std::unique_ptr<Session>& session) {
                  return session->changePassword(TestBook::password(), TestBook::otherPassword());
              },
              {.passwords = {&TestBook::password, &TestBook::otherPassword}});
}

void TestPower::aPasswordIsSetWithTheRecoveryKey()
{
    cutDuring(QStringLiteral("power lost while the recovery key sets a password"),
              [this](std::unique_ptr<Session>& session) -> Result<void> {
                  session.reset(); // it works on a closed book
                  auto done = Book::recover(m_book.path, QStringLiteral("bo"), m_book.recoveryKey,
                                            TestBook::otherPassword(), m_book.options);
                  auto again = m_book.open();
                  if (!again) {
                      return fail(again.error());
                  }
                  session = std::move(*again);
                  return done;
              },
              {.login = QStringLiteral("bo"), .passwords = {&TestBook::password, &TestBook::otherPassword}});
}

void TestPower::aUserIsAdded()
{
    User added;
    added.loginName = QStringLiteral("eva");
    added.displayName = QStringLiteral("Eva Provsson");
    added.role = Role::Lots;
    cutDuring(QStringLiteral("power lost while a user is added"),
              [&added](std::unique_ptr<Session>& session) -> Result<void> {
                  const auto done = session->addUser(added, TestBook::password(), KdfCost::cheap());
                  return done ? Result<void>() : fail(done.error());
              },
              {.holds = [](Session& session, int acknowledged) {
                  const auto users = session.users();
                  const bool isThere =
                      users && std::any_of(users->begin(), users->end(), [](const User& user) {
                          return user.loginName == QLatin1String("eva");
                      });
                  const auto keys = KeyFile::read(Book::keyFilePath(session.path()));
                  const bool unlocks =
                      keys && keys->unlock(QStringLiteral("eva"), TestBook::password()).has_value();
                  // Never a user without a key; a key without a user opens nothing (userInBook).
                  return acknowledged >= 2 ? isThere && unlocks : !isThere || unlocks;
              }});
}

void TestPower::aUserIsRemovedAndTheKeyChanged()
{
    cutDuring(QStringLiteral("power lost while a user is removed"),
              [](std::unique_ptr<Session>& session) -> Result<void> {
                  const auto users = session->users();
                  for (const User& user : users.value_or(QList<User>())) {
                      if (user.loginName == QLatin1String("bo")) {
                          return UserDesk(*session).remove(user.id, QStringLiteral("slutar"));
                      }
                  }
                  return fail(ErrorCode::NotFound, {});
              },
              {.holds = [](Session& session, int acknowledged) {
                  const auto keys = KeyFile::read(Book::keyFilePath(session.path()));
                  const bool unlocks =
                      keys && keys->unlock(QStringLiteral("bo"), TestBook::password()).has_value();
                  return acknowledged < 2 || !unlocks;
              }});
}

void TestPower::theKeyIsChanged()
{
    cutDuring(QStringLiteral("power lost while the database key is changed"),
              [](std::unique_ptr<Session>& session) {
                  return UserDesk(*session).rotateKey(QStringLiteral("prov"));
              },
              {});
}

/// One recovery key opens at every moment, never both; the last one, once it was said to be in force.
void TestPower::theRecoveryKeyIsChanged()
{
    for (const bool seen : {false, true}) {
        m_book.restart(m_bookBytes, m_keyBytes);
        const RecoveryKey fresh = RecoveryKey::create();
        cutDuring(seen ? QStringLiteral("power lost while the recovery key and the database key are changed")
                       : QStringLiteral("power lost while the recovery key is changed"),
                  [&](std::unique_ptr<Session>& session) {
                      return UserDesk(*session).changeRecoveryKey(
                          {fresh.sealPublic, QString(), seen, QStringLiteral("prov")});
                  },
                  {.holds = [&](Session& session, int acknowledged) {
                      const auto opens = [&session](const QString& key) {
                          auto keys = KeyFile::read(Book::keyFilePath(session.path()));
                          return keys && keys->recover(key, TestBook::headLogin(), TestBook::otherPassword());
                      };
                      const bool isNew = opens(printedRecoveryKey(fresh.sealPrivate));
                      return isNew != opens(m_book.recoveryKey) && (isNew || acknowledged < 2);
                  }});
    }
}

/// The model itself: what was synced is there, and the end of the trace is what lies on the real disk.
void TestPower::theTraceTellsTheWholeDisk()
{
    PowerTrace& trace = PowerTrace::instance();
    {
        const auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        trace.start(folder());
        LOTSBOK_VERIFY(saveOne(**session, QStringLiteral("En")));
        LOTSBOK_VERIFY((*session)->anchor());
        trace.stop();
        const auto image = trace.afterPowerLoss(trace.calls(), PowerTrace::Unsynced::There);
        QCOMPARE(image.value(QFile::encodeName(m_book.path)), FaultBook::bytes(m_book.path));
        const QString keys = Book::keyFilePath(m_book.path);
        QCOMPARE(image.value(QFile::encodeName(keys)), FaultBook::bytes(keys));
        QCOMPARE(image.value(QFile::encodeName(keys + QStringLiteral(".bak"))),
                 FaultBook::bytes(keys + QStringLiteral(".bak")));
    }
    // Without its syncs a disk may hold nothing of it.
    const auto before = trace.afterPowerLoss(0, PowerTrace::Unsynced::There);
    QCOMPARE(before.value(QFile::encodeName(Book::keyFilePath(m_book.path))), m_keyBytes);
    QVERIFY(!trace.callsAbout("-keys").isEmpty());
}

/// That the judge can say no: without its syncs nothing that was acknowledged is on the disk.
void TestPower::aDiskThatLiesIsNoticed()
{
    PowerTrace& trace = PowerTrace::instance();
    {
        auto session = m_book.open();
        LOTSBOK_VERIFY(session);
        trace.start(folder());
        told(saveOne(**session, QStringLiteral("Först")));
        told((*session)->changePassword(TestBook::password(), TestBook::otherPassword()));
    }
    trace.stop();
    trace.forgetSyncs();
    FaultTable::Row row;
    const After after{.passwords = {&TestBook::password, &TestBook::otherPassword}};
    for (const auto unsynced : {PowerTrace::Unsynced::Gone, PowerTrace::Unsynced::NamesOnly}) {
        layOut(trace.afterPowerLoss(trace.calls(), unsynced));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".")));
        judge(row, after, 2, QStringLiteral("without syncs"));
    }
    QCOMPARE(row.lost + row.silent, 2);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestPower)
#include "tst_power.moc"
