// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while a book is copied: nothing is left where the copy was to be, and the book is as it was.
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QTest>
#include <csignal>

namespace lotsbok::cli {

class TestInterrupt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ctrlCLeavesNothingBehind_data();
    void ctrlCLeavesNothingBehind();
    void withoutItTheCopyIsMade();

private:
    static inline const QString kPassword = QStringLiteral("åtta gröna båtar på sjön");

    CliWorld m_world;
    QString m_book;
};

void TestInterrupt::initTestCase()
{
    m_book = m_world.path(QStringLiteral("Akt åäö.lotsbok"));
    const Ran ran =
        m_world.run({QStringLiteral("book"), QStringLiteral("create"), m_book, QStringLiteral("--district"),
                     QStringLiteral("Provdalens stadsdelsförvaltning"), QStringLiteral("--user"),
                     QStringLiteral("chef"), QStringLiteral("--name"), QStringLiteral("Enhetschefen")},
                    {kPassword});
    QVERIFY2(ran.exit == 0, ran.err.constData());
}

void TestInterrupt::ctrlCLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("backup") << QStringLiteral("book backup --user chef");
    QTest::newRow("sealed copy") << QStringLiteral("book backup --sealed");
    QTest::newRow("restore") << QStringLiteral("book restore");
    QTest::newRow("move") << QStringLiteral("book move");
}

void TestInterrupt::ctrlCLeavesNothingBehind()
{
    QFETCH(QString, command);
    const QString folder = m_world.path(QStringLiteral("avbruten"));
    QVERIFY(QDir().mkpath(folder));
    const QStringList beforeIt = QDir(m_world.folder.path()).entryList(QDir::Files);
    int told = 0;
    const Ran ran = m_world.run(command.split(QLatin1Char(' ')) +
                                    QStringList{m_book, folder + QStringLiteral("/kopia.lotsbok")},
                                {kPassword}, [&](const QByteArray& text) {
                                    if (text.contains('%') && told++ == 0) {
                                        ::raise(SIGINT);
                                    }
                                });
    QCOMPARE(told, 1); // it has begun, and goes no further
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("Avbrutet"), ran.err.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QCOMPARE(QDir(m_world.folder.path()).entryList(QDir::Files), beforeIt);
}

void TestInterrupt::withoutItTheCopyIsMade()
{
    const QString copy = m_world.path(QStringLiteral("kopia.lotsbok"));
    const Ran ran = m_world.run(
        {QStringLiteral("book"), QStringLiteral("backup"), QStringLiteral("--sealed"), m_book, copy});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("100 %") || ran.err.contains("100\u00a0%"), ran.err.constData());
    QVERIFY(QFile::exists(copy));
}

} // namespace lotsbok::cli

QTEST_GUILESS_MAIN(lotsbok::cli::TestInterrupt)
#include "tst_cli_interrupt.moc"
