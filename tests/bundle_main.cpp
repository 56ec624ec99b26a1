// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder's tests as one program. Usage: PROGRAM TEST [ARGUMENT…]     e.g. tests_core_rules tst_retention
// -functions
#include "tests/bundle.h"

#include <QFileInfo>

#include <cstdio>

namespace lotsbok {

namespace {

const BundledTest* firstTest = nullptr;

} // namespace

BundledTest::BundledTest(const char* file, Main main)
    : m_file(file)
    , m_main(main)
    , m_next(firstTest)
{
    firstTest = this;
}

BundledTest::Main BundledTest::find(QByteArrayView name)
{
    for (const BundledTest* test = firstTest; test != nullptr; test = test->m_next) {
        if (QFileInfo(QString::fromUtf8(test->m_file)).completeBaseName() == QString::fromUtf8(name)) {
            return test->m_main;
        }
    }
    return nullptr;
}

} // namespace lotsbok

int main(int argc, char** argv)
{
    const auto run = argc < 2 ? nullptr : lotsbok::BundledTest::find(argv[1]);
    if (run == nullptr) {
        std::fputs("usage: PROGRAM TEST [ARGUMENT...]; TEST is the name of a source file without .cpp\n",
                   stderr);
        return 2;
    }
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}
