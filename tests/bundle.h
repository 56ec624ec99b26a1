// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Read before each test of a folder whose tests are built as one program (cmake/LotsbokTests.cmake): in place
// of main() the macros of Qt Test enter the test under the name of its file.

#include <QByteArrayView>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

namespace lotsbok {

/// A test of this program. Lives as long as the program does.
class BundledTest {
public:
    using Main = int (*)(int argc, char** argv);

    BundledTest(const char* file, Main main);

    /// What runs the test in NAME.cpp; nullptr: there is none.
    static Main find(QByteArrayView name);

private:
    const char* m_file;
    Main m_main;
    const BundledTest* m_next;
};

#ifdef QT_WIDGETS_LIB
using BundleApplication = QApplication;
#elif defined(QT_GUI_LIB)
using BundleApplication = QGuiApplication;
#else
using BundleApplication = QCoreApplication;
#endif

/// Runs a test under an application of its own, or under none when `Application` is void.
template<typename Test, typename Application>
int runBundled(int argc, char** argv)
{
    if constexpr (std::is_void_v<Application>) {
        Test test;
        return QTest::qExec(&test, argc, argv);
    } else {
        const Application application(argc, argv);
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
}

} // namespace lotsbok

#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define LOTSBOK_BUNDLE(Test, Application)                                                                    \
    static const lotsbok::BundledTest bundledTest(__FILE__, &lotsbok::runBundled<Test, Application>);
#define QTEST_MAIN(Test) LOTSBOK_BUNDLE(Test, lotsbok::BundleApplication)
#define QTEST_GUILESS_MAIN(Test) LOTSBOK_BUNDLE(Test, QCoreApplication)
#define QTEST_APPLESS_MAIN(Test) LOTSBOK_BUNDLE(Test, void)
