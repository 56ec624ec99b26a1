// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QTest>
#include <type_traits>

using namespace lotsbok;

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyOrZeroed();
    void passwordsAreNfcUtf8_data();
    void passwordsAreNfcUtf8();
    void leavesTheCallersTextAlone();
    void movesButDoesNotCopy();
    void cloneIsASecondCopy();
    void comparesBytesAndLength();
    void randomDiffers();
    void manyLiveAndDie();
};

void SecretTest::startsEmptyOrZeroed()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(0).isEmpty());
    const Secret zeroes(32);
    QCOMPARE(zeroes.size(), std::size_t(32));
    for (const unsigned char byte : zeroes.bytes()) {
        QCOMPARE(byte, 0);
    }
}

void SecretTest::passwordsAreNfcUtf8_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ascii") << QStringLiteral("plain words") << QByteArrayLiteral("plain words");
    QTest::newRow("composed") << QStringLiteral("\u00e5\u00e4\u00f6")
                              << QByteArrayLiteral("\xc3\xa5\xc3\xa4\xc3\xb6");
    QTest::newRow("decomposed") << QStringLiteral("a\u030aa\u0308o\u0308")
                                << QByteArrayLiteral("\xc3\xa5\xc3\xa4\xc3\xb6");
    QTest::newRow("beyond the BMP") << QString::fromUcs4(U"\U0001F511")
                                    << QByteArrayLiteral("\xf0\x9f\x94\x91");
    QTest::newRow("right to left") << QStringLiteral("\u0633\u0644\u0627\u0645")
                                   << QByteArrayLiteral("\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85");
    QTest::newRow("with a zero") << QString(QChar(u'a')) + QChar(u'\0') + QChar(u'b')
                                 << QByteArray("a\0b", 3);
    QTest::newRow("empty") << QString() << QByteArray();
}

void SecretTest::passwordsAreNfcUtf8()
{
    QFETCH(QString, typed);
    const Secret secret = Secret::fromPassword(typed);
    const QByteArray bytes(reinterpret_cast<const char*>(secret.data()),
                           static_cast<qsizetype>(secret.size()));
    QTEST(bytes, "bytes");
}

void SecretTest::leavesTheCallersTextAlone()
{
    const QString typed = QStringLiteral("already composed \u00e5");
    const QString copy = typed; // NOLINT(performance-unnecessary-copy-initialization): shares the buffer
    const Secret secret = Secret::fromPassword(typed);
    QCOMPARE(typed, QStringLiteral("already composed \u00e5"));
    QCOMPARE(copy, typed);
    QVERIFY(!secret.isEmpty());
}

void SecretTest::movesButDoesNotCopy()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
    Secret first = Secret::fromPassword(QStringLiteral("one"));
    const unsigned char* memory = first.data();
    Secret second = std::move(first);
    QCOMPARE(second.data(), memory);
    second = Secret::fromPassword(QStringLiteral("two"));
    QVERIFY(second == Secret::fromPassword(QStringLiteral("two")));
}

void SecretTest::cloneIsASecondCopy()
{
    const Secret secret = Secret::random(32);
    Secret copy = secret.clone();
    QVERIFY(copy == secret);
    QVERIFY(copy.data() != secret.data());
    copy.data()[0] ^= 1;
    QVERIFY(!(copy == secret));
}

void SecretTest::comparesBytesAndLength()
{
    QVERIFY(Secret() == Secret(0));
    QVERIFY(!(Secret(31) == Secret(32)));
    QVERIFY(!(Secret::fromPassword(QStringLiteral("a")) == Secret::fromPassword(QStringLiteral("b"))));
}

void SecretTest::randomDiffers()
{
    QVERIFY(!(Secret::random(32) == Secret::random(32)));
}

void SecretTest::manyLiveAndDie()
{
    // RLIMIT_MEMLOCK holds about 2000 guarded buffers: what dies must give its lock back.
    for (int i = 0; i < 5000; ++i) {
        const Secret secret = Secret::random(32);
        QCOMPARE(secret.size(), std::size_t(32));
    }
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
