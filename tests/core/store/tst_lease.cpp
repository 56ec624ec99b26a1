// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/child_process.h"
#include "core/store/lease.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;

class TestLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneHoldsItAndIsNamed();
    void anEndedProcessIsTakenOver_data();
    void anEndedProcessIsTakenOver();
    void anotherHostIsNeverTakenOver();
    void anUnreadableLeaseIsTakenOver();
    void ofTwoOneTakesOver();
    void whoLostItDoesNotRemoveTheOthers();

private:
    void writeLease(const QJsonObject& changes) const
    {
        QJsonObject lease{{QStringLiteral("user"), QStringLiteral("berit")},
                          {QStringLiteral("host"), QSysInfo::machineHostName()},
                          {QStringLiteral("boot"), QString::fromLatin1(QSysInfo::bootUniqueId())},
                          {QStringLiteral("process"), QCoreApplication::applicationPid()},
                          {QStringLiteral("start"), QStringLiteral("0")},
                          {QStringLiteral("since"), QStringLiteral("2026-03-02T09:00:00.000Z")}};
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            lease.insert(it.key(), it.value());
        }
        QFile file(Lease::path(m_book));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(lease).toJson());
    }

    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void TestLease::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = m_folder->filePath(QStringLiteral("bok å.lotsbok"));
}

void TestLease::oneHoldsItAndIsNamed()
{
    auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now);
    QVERIFY(lease);
    QVERIFY((*lease)->isHeld());
    const auto second = Lease::take(m_book, QStringLiteral("berit"), m_now);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(second.error().text.contains(QStringLiteral("karin")));
    QVERIFY(second.error().text.contains(QStringLiteral("2026-03-02 10:00"))); // Europe/Stockholm
    lease->reset();
    QVERIFY(!QFile::exists(Lease::path(m_book)));
    QVERIFY(Lease::take(m_book, QStringLiteral("berit"), m_now));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList()); // nothing left aside
}

void TestLease::anEndedProcessIsTakenOver_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("restarted host") << QStringLiteral("boot") << QJsonValue(QStringLiteral("annan"));
    QTest::newRow("process gone") << QStringLiteral("process") << QJsonValue(0x3FFFFFFF);
    QTest::newRow("number used again") << QStringLiteral("start") << QJsonValue(QStringLiteral("1"));
}

void TestLease::anEndedProcessIsTakenOver()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    writeLease({});
    QCOMPARE(Lease::take(m_book, QStringLiteral("karin"), m_now).error().code, ErrorCode::InUse);
    writeLease({{key, value}});
    QVERIFY(!Lease::holder(m_book));
    const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now);
    QVERIFY(lease);
    QCOMPARE(Lease::holder(m_book)->user, QStringLiteral("karin"));
}

void TestLease::anotherHostIsNeverTakenOver()
{
    writeLease(
        {{QStringLiteral("host"), QStringLiteral("annan-dator")}, {QStringLiteral("process"), 0x3FFFFFFF}});
    const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now);
    QVERIFY(!lease);
    QVERIFY(lease.error().text.contains(QStringLiteral("annan-dator")));
}

void TestLease::anUnreadableLeaseIsTakenOver()
{
    QFile file(Lease::path(m_book));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("skräp");
    file.close();
    QVERIFY(Lease::take(m_book, QStringLiteral("karin"), m_now));
}

void TestLease::ofTwoOneTakesOver()
{
    for (int round = 0; round < 20; ++round) {
        writeLease({{QStringLiteral("process"), 0x3FFFFFFF}});
        const auto attempt = [&](int pipe) {
            const auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now);
            tell(pipe, lease ? 'y' : 'n');
            ::pause();
            return 0;
        };
        ChildProcess one(attempt);
        ChildProcess other(attempt);
        QCOMPARE((one.next() + other.next()).count('y'), 1);
        one.kill();
        other.kill();
    }
}

void TestLease::whoLostItDoesNotRemoveTheOthers()
{
    auto lease = Lease::take(m_book, QStringLiteral("karin"), m_now);
    QVERIFY(lease);
    writeLease({});
    QVERIFY(!(*lease)->isHeld());
    lease->reset();
    QCOMPARE(Lease::holder(m_book)->user, QStringLiteral("berit"));
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
