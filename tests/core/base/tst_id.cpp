// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <type_traits>

using namespace lotsbok;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUuidVersion7();
    void sortsByTimeOfCreation();
    void isUnique();
    void parsesWhatItPrints();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void kindsDoNotMix();
};

namespace {

quint64 milliseconds(const QUuid& uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    quint64 ms = 0;
    for (int i = 0; i < 6; ++i) {
        ms = ms << 8 | static_cast<unsigned char>(bytes[i]);
    }
    return ms;
}

} // namespace

void IdTest::isUuidVersion7()
{
    const auto before = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const QByteArray bytes = newUuidV7().toRfc4122();
    const auto after = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(static_cast<unsigned char>(bytes[6]) >> 4, 7); // version (RFC 9562)
    QCOMPARE(static_cast<unsigned char>(bytes[8]) >> 6, 2); // variant
    const quint64 ms = milliseconds(QUuid::fromRfc4122(bytes));
    QVERIFY(before <= ms && ms <= after);
}

void IdTest::sortsByTimeOfCreation()
{
    const QString first = newUuidV7().toString(QUuid::WithoutBraces);
    const quint64 then = milliseconds(QUuid::fromString(first));
    QUuid later = newUuidV7();
    while (milliseconds(later) == then) { // the next millisecond
        later = newUuidV7();
    }
    QVERIFY(first < later.toString(QUuid::WithoutBraces));
    QVERIFY(QUuid::fromString(first).toRfc4122() < later.toRfc4122());
}

void IdTest::isUnique()
{
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i) {
        seen.insert(newUuidV7());
    }
    QCOMPARE(seen.size(), 10'000);
}

void IdTest::parsesWhatItPrints()
{
    const ClientId id = ClientId::create();
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(ClientId::parse(id.toString()), std::optional(id));
    QCOMPARE(ClientId::parse(id.uuid().toString()), std::optional(id)); // with braces
    QCOMPARE(ClientId::fromUuid(id.uuid()), std::optional(id));
    QCOMPARE(qHash(id), qHash(*ClientId::parse(id.toString())));
}

void IdTest::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("null id") << QStringLiteral("00000000-0000-0000-0000-000000000000");
    QTest::newRow("cut") << QStringLiteral("0192f0e4-7b1c-7def-8abc-12345678901");
    QTest::newRow("words") << QStringLiteral("client");
}

void IdTest::refusesWhatIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(!CaseId::parse(text));
}

void IdTest::kindsDoNotMix()
{
    static_assert(!std::is_convertible_v<ClientId, CaseId>);
    static_assert(!std::is_default_constructible_v<ClientId>);
    QVERIFY(!ClientId::fromUuid(QUuid()));
}

QTEST_GUILESS_MAIN(IdTest)
#include "tst_id.moc"
