// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/password_key.h"
#include "tests/core/result_text.h"

#include <QElapsedTimer>

using namespace lotsbok;

class PasswordKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyDependsOnEverything();
    void wrappingBindsItsContext();
    void everyFlippedBitOfAWrappedSeedIsFound();
    void boundsOfTheCost_data();
    void boundsOfTheCost();
    void choosesACost_data();
    void choosesACost();
    void theDearerCostHasMoreWork();
    void theFigureOfGuessing();
};

namespace {

const QByteArray salt(16, 's');
const QByteArray nonce(24, 'n');

} // namespace

void PasswordKeyTest::keyDependsOnEverything()
{
    const Secret password = Secret::fromPassword(QStringLiteral("one password"));
    const Result<Secret> key = passwordKey(password, salt, KdfCost::cheap());
    VERIFY_OK(key);
    QCOMPARE(key->size(), std::size_t(32));
    QVERIFY(*passwordKey(password, salt, KdfCost::cheap()) == *key);
    QVERIFY(!(*passwordKey(Secret::fromPassword(QStringLiteral("One password")), salt, KdfCost::cheap()) ==
              *key));
    QVERIFY(!(*passwordKey(password, QByteArray(16, 't'), KdfCost::cheap()) == *key));
    QVERIFY(!(*passwordKey(password, salt, KdfCost{2, 8 * 1024}) == *key));
    QVERIFY(!(*passwordKey(password, salt, KdfCost{1, 9 * 1024}) == *key));
    VERIFY_OK(passwordKey(Secret(), salt, KdfCost::cheap()));
}

void PasswordKeyTest::wrappingBindsItsContext()
{
    const Secret key = Secret::random(32);
    const Secret seed = Secret::random(32);
    const QByteArray wrapped = wrapSeed(seed, key, nonce, "context");
    QCOMPARE(wrapped.size(), 48);
    const std::optional<Secret> back = unwrapSeed(wrapped, key, nonce, "context");
    QVERIFY(back && *back == seed);
    QVERIFY(!unwrapSeed(wrapped, key, nonce, "contexT"));
    QVERIFY(!unwrapSeed(wrapped, key, nonce, {}));
    QVERIFY(!unwrapSeed(wrapped, Secret::random(32), nonce, "context"));
    QVERIFY(!unwrapSeed(wrapped, key, QByteArray(24, 'm'), "context"));
    QVERIFY(!unwrapSeed(wrapped.first(16), key, nonce, "context"));
    QVERIFY(!unwrapSeed({}, key, nonce, "context"));
    QVERIFY(!unwrapSeed(wrapped, key, {}, "context"));
}

void PasswordKeyTest::everyFlippedBitOfAWrappedSeedIsFound()
{
    const Secret key = Secret::random(32);
    const QByteArray wrapped = wrapSeed(Secret::random(32), key, nonce, "context");
    for (qsizetype bit = 0; bit < wrapped.size() * 8; ++bit) {
        QByteArray flipped = wrapped;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!unwrapSeed(flipped, key, nonce, "context"));
    }
}

void PasswordKeyTest::boundsOfTheCost_data()
{
    QTest::addColumn<quint32>("operations");
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("standard") << KdfCost::standard().operations << KdfCost::standard().memoryKiB << true;
    QTest::newRow("cheap") << KdfCost::cheap().operations << KdfCost::cheap().memoryKiB << true;
    QTest::newRow("largest") << 24U << 1024U * 1024 << true;
    QTest::newRow("no pass") << 0U << 8U * 1024 << false;
    QTest::newRow("25 passes") << 25U << 8U * 1024 << false;
    QTest::newRow("below 8 MiB") << 1U << 8U * 1024 - 1 << false;
    QTest::newRow("above 1 GiB") << 1U << 1024U * 1024 + 1 << false;
}

void PasswordKeyTest::boundsOfTheCost()
{
    QFETCH(quint32, operations);
    QFETCH(quint32, memoryKiB);
    QTEST(isAcceptable(KdfCost{operations, memoryKiB}), "acceptable");
}

// The machine is a formula here: seconds for 256 MiB × 3, everything else in proportion.
void PasswordKeyTest::choosesACost_data()
{
    QTest::addColumn<double>("standardSeconds");
    QTest::addColumn<bool>("inRange"); // 0.4–1.0 s can be reached within the bounds
    QTest::newRow("this kind of machine") << 0.6 << true;
    QTest::newRow("just quick enough") << 0.99 << true;
    QTest::newRow("twice as fast") << 0.3 << true;
    QTest::newRow("ten times as fast") << 0.06 << true;
    QTest::newRow("a bit too slow") << 1.1 << true;
    QTest::newRow("an old notebook") << 3.0 << true;
    QTest::newRow("hopeless") << 30.0 << false;
}

void PasswordKeyTest::choosesACost()
{
    QFETCH(double, standardSeconds);
    QFETCH(bool, inRange);
    const auto seconds = [standardSeconds](const KdfCost& cost) {
        return standardSeconds * cost.operations / 3.0 * cost.memoryKiB / (256.0 * 1024);
    };
    const KdfCost cost = chooseKdfCost(seconds);
    QVERIFY(isAcceptable(cost));
    QVERIFY(cost.memoryKiB >= 64U * 1024);
    QVERIFY(cost.operations >= 3);
    if (inRange) {
        QVERIFY2(seconds(cost) >= 0.4 && seconds(cost) <= 1.0, qPrintable(QString::number(seconds(cost))));
    }
}

void PasswordKeyTest::theDearerCostHasMoreWork()
{
    const KdfCost cheap = KdfCost::cheap();
    const KdfCost wide{1, 16 * 1024};
    QVERIFY(dearer(cheap, wide) == wide && dearer(wide, cheap) == wide);
    QVERIFY(dearer(KdfCost{3, 8 * 1024}, wide) == (KdfCost{3, 8 * 1024}));
}

/// What guessing costs whoever has the files: printed, not judged, since it is this machine's.
void PasswordKeyTest::theFigureOfGuessing()
{
    if (!qEnvironmentVariableIsSet("LOTSBOK_LONG_TESTS")) {
        QSKIP("takes seconds; scripts/test --long runs it");
    }
    const KdfCost cost = measureKdfCost();
    QVERIFY(isAcceptable(cost));
    constexpr int guesses = 5;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < guesses; ++i) {
        VERIFY_OK(passwordKey(Secret::random(12), salt, cost));
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e9 / guesses;
    qInfo("measured cost: %u passes over %u MiB, %.2f s: %.1f guesses a second on one core, %.0f MiB each",
          cost.operations, cost.memoryKiB / 1024, each, 1 / each, cost.memoryKiB / 1024.0);
}

QTEST_GUILESS_MAIN(PasswordKeyTest)
#include "tst_password_key.moc"
