// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

// What the compiler and the linker do against a stranger's bytes, read from the program as it was built
// (cmake/LotsbokCommon.cmake, docs/threat-model.md).
class TestHardenedBuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPlacedAnywhere();
    void stackIsNotExecuted();
    void relocationsAreReadOnly();
    void stackIsGuarded();
    void librariesComeFromTheSystem();

private:
    QString m_headers, m_segments, m_dynamic, m_symbols;
};

namespace {

/// What readelf says of the command line's program; empty when it could not.
QString readelf(const QString& what)
{
    QProcess process;
    process.start(QStringLiteral("readelf"), {QStringLiteral("-W"), what, QStringLiteral(LOTSBOK_PROGRAM)});
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    return done ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString lineWith(const QString& text, const QString& word)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.contains(word)) {
            return line;
        }
    }
    return {};
}

} // namespace

void TestHardenedBuild::initTestCase()
{
    m_headers = readelf(QStringLiteral("--file-header"));
    m_segments = readelf(QStringLiteral("--program-headers"));
    m_dynamic = readelf(QStringLiteral("--dynamic"));
    m_symbols = readelf(QStringLiteral("--dyn-syms"));
    QVERIFY2(!m_headers.isEmpty() && !m_segments.isEmpty() && !m_dynamic.isEmpty() && !m_symbols.isEmpty(),
             LOTSBOK_PROGRAM);
}

void TestHardenedBuild::isPlacedAnywhere()
{
    QVERIFY2(lineWith(m_headers, QStringLiteral("Type:")).contains(u"DYN"), qPrintable(m_headers));
    QVERIFY2(lineWith(m_dynamic, QStringLiteral("FLAGS_1")).contains(u"PIE"), qPrintable(m_dynamic));
}

void TestHardenedBuild::stackIsNotExecuted()
{
    const QString stack = lineWith(m_segments, QStringLiteral("GNU_STACK"));
    QVERIFY(!stack.isEmpty());
    QVERIFY2(!stack.contains(u"RWE"), qPrintable(stack));
}

void TestHardenedBuild::relocationsAreReadOnly()
{
    QVERIFY(!lineWith(m_segments, QStringLiteral("GNU_RELRO")).isEmpty());
    QVERIFY2(lineWith(m_dynamic, QStringLiteral("FLAGS_1")).contains(u"NOW"), qPrintable(m_dynamic));
}

void TestHardenedBuild::stackIsGuarded()
{
    QVERIFY(!lineWith(m_symbols, QStringLiteral("__stack_chk_fail")).isEmpty());
}

void TestHardenedBuild::librariesComeFromTheSystem()
{
    const QString path =
        lineWith(m_dynamic, QStringLiteral("RUNPATH")) + lineWith(m_dynamic, QStringLiteral("RPATH"));
    // A folder of the build's own would let whoever can write there put a library in.
    QVERIFY2(!path.contains(u"ORIGIN") && !path.contains(u"/tmp"), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestHardenedBuild)
#include "tst_hardened_build.moc"
