// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What writeFileSafely promises: the whole file or nothing, and never over another without being told.
#include "exchange/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

namespace lotsbok {

class TestSafeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheWholeFileForItsOwnerOnly();
    void leavesAnExistingFileAlone();
    void replacesWhenTold();
    void replacesALinkInsteadOfFollowingIt();
    void refuses_data();
    void refuses();
    void saysThatTheDiskIsFull();
    void leavesNoTemporaryFile();
    void checkWritesNothing();

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/lotsbok å XXXXXX")};

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestSafeFile::writesTheWholeFileForItsOwnerOnly()
{
    const QByteArray bytes(3'000'000, 'x');
    QVERIFY(writeFileSafely(path(QStringLiteral("ny å.pdf")), bytes, false));
    QCOMPARE(read(path(QStringLiteral("ny å.pdf"))), bytes);
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(path(QStringLiteral("ny å.pdf"))).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void TestSafeFile::leavesAnExistingFileAlone()
{
    const QString file = path(QStringLiteral("finns.pdf"));
    QVERIFY(writeFileSafely(file, "först", false));
    const auto second = writeFileSafely(file, "sedan", false);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileSystem);
    QCOMPARE(read(file), QByteArray("först"));
}

void TestSafeFile::replacesWhenTold()
{
    const QString file = path(QStringLiteral("byts.pdf"));
    QVERIFY(writeFileSafely(file, "en lång första version", false));
    QVERIFY(writeFileSafely(file, "kort", true));
    QCOMPARE(read(file), QByteArray("kort"));
}

void TestSafeFile::replacesALinkInsteadOfFollowingIt()
{
    const QString target = path(QStringLiteral("annans fil"));
    const QString link = path(QStringLiteral("länk.pdf"));
    QVERIFY(writeFileSafely(target, "annans", false));
    QVERIFY(QFile::link(target, link));
    QVERIFY(!writeFileSafely(link, "vår", false));
    QVERIFY(writeFileSafely(link, "vår", true));
    QCOMPARE(read(target), QByteArray("annans"));
    QCOMPARE(read(link), QByteArray("vår"));
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestSafeFile::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no name") << QString();
    QTest::newRow("no such folder") << path(QStringLiteral("finns inte/a.pdf"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("below a file") << QStringLiteral("/etc/hostname/a.pdf");
    QTest::newRow("a name that is too long") << path(QString(300, u'a'));
}

void TestSafeFile::refuses()
{
    QFETCH(QString, file);
    const auto written = writeFileSafely(file, "x", true);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileSystem);
    QVERIFY(!written.error().text.isEmpty());
}

void TestSafeFile::saysThatTheDiskIsFull()
{
    // A memory file system of one megabyte, which only root can mount; scripts/test runs as root in CI.
    const QTemporaryDir small(QDir::tempPath() + QStringLiteral("/lotsbok-liten-XXXXXX"));
    const QByteArray folder = QFile::encodeName(small.path());
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("only root can mount a small file system");
    }
    const auto written =
        writeFileSafely(small.filePath(QStringLiteral("stor.pdf")), QByteArray(4'000'000, 'x'), false);
    const QStringList left = QDir(small.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(::umount(folder.constData()), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoSpace);
    QVERIFY(left.isEmpty());
}

void TestSafeFile::leavesNoTemporaryFile()
{
    const QStringList hidden = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : hidden) {
        QVERIFY2(!name.endsWith(QLatin1String(".tmp")), qPrintable(name));
    }
    QVERIFY(!hidden.isEmpty());
}

void TestSafeFile::checkWritesNothing()
{
    const QString file = path(QStringLiteral("bara koll.pdf"));
    QVERIFY(checkWritable(file, false));
    QVERIFY(!QFileInfo::exists(file));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestSafeFile)
#include "tst_safe_file.moc"
