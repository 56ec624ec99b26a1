// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"
#include "core/security/unlock_delay.h"
#include "tests/core/result_text.h"
#include "tests/core/security/child_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lotsbok;

class HardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selfTestPasses();
    void hardenedProcessDumpsNothing();
    void unlockDelayGrows_data();
    void unlockDelayGrows();
    void unlockDelayNeverFallsNorExceedsItsBound();
};

void HardeningTest::selfTestPasses()
{
    const Result<void> result = selfTest();
    VERIFY_OK(result);
}

void HardeningTest::hardenedProcessDumpsNothing()
{
    const int code = exitCodeOfChild([] {
        if (!hardenProcess()) {
            return 1;
        }
        rlimit core = {1, 1};
        const bool noCore = ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0;
        const bool notDumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        const bool ownerOnly = ::umask(0) == 077;
        return noCore && notDumpable && ownerOnly ? 0 : 2;
    });
    QCOMPARE(code, 0);
}

void HardeningTest::unlockDelayGrows_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("first slip") << 1 << 0;
    QTest::newRow("second slip") << 2 << 0;
    QTest::newRow("third") << 3 << 1;
    QTest::newRow("fourth") << 4 << 2;
    QTest::newRow("fifth") << 5 << 4;
    QTest::newRow("sixth") << 6 << 8;
    QTest::newRow("seventh") << 7 << 16;
    QTest::newRow("eighth") << 8 << 30;
    QTest::newRow("a robot") << 2'000'000'000 << 30;
    QTest::newRow("nonsense") << -1 << 0;
}

void HardeningTest::unlockDelayGrows()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(unlockDelay(failures).count(), std::chrono::seconds(seconds).count());
}

void HardeningTest::unlockDelayNeverFallsNorExceedsItsBound()
{
    for (int failures = 0; failures < 100; ++failures) {
        QVERIFY(unlockDelay(failures + 1) >= unlockDelay(failures));
        QVERIFY(unlockDelay(failures) <= std::chrono::seconds(30));
    }
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
