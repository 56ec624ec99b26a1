// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hardening.h"
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

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
