// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R33: what comes in is anybody's bytes. Each kind of wrong file is named, none of them does harm.
#include "exchange/city_files.h"
#include "exchange/city_paper.h"
#include "exchange/report_release.h"
#include "tests/core/result_text.h"
#include "tests/core/rules/deidentified_support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

namespace lotsbok {

namespace {

Secret officePassword()
{
    return Secret::fromPassword(QStringLiteral("fyra gröna hästar sover"));
}

class Inbox {
public:
    QString put(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return path(name);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList all() const { return cityFilesIn(m_folder.path()).value(); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/inkommet å XXXXXX")};
};

QByteArray contentOf(const QString& district, int rows, quint64 firstCode)
{
    return deidentifiedBytes(likelyFile(district, rows, static_cast<quint32>(firstCode), firstCode));
}

QList<CityFault> faultsOf(const Result<CityMergeResult>& result)
{
    QList<CityFault> faults;
    for (const CityProblem& each : result->problems) {
        faults.append(each.fault);
    }
    return faults;
}

} // namespace

class TestCityFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyFileIsMadeOnce();
    void aWeakPasswordMakesNoKey();
    void thePasswordIsChanged();
    void r33_sealedAndPlainFilesAreMerged();
    void r33_whatCannotBeTaken_data();
    void r33_whatCannotBeTaken();
    void aSealedFileWithoutAKey();
    void aPipeIsNotWaitedFor();
    void aHugeFileIsNotRead();
    void theFolderIsListed();
    void cancelIsNoResult();
    void r33_theReportIsWritten();
    void aReportOfAnotherKindIsRefused();

private:
    QTemporaryDir m_folder;
    QString m_keyPath;
    CityKey m_key;
};

void TestCityFiles::initTestCase()
{
    m_keyPath = m_folder.filePath(QStringLiteral("stadens nyckel"));
    const auto made = createCityKey(m_keyPath, officePassword(), KdfCost::cheap());
    VERIFY_OK(made);
    m_key = std::move(*openCityKey(m_keyPath, officePassword()));
    QCOMPARE(m_key.sealPublic, *made);
}

void TestCityFiles::aKeyFileIsMadeOnce()
{
    VERIFY_FAILS(createCityKey(m_keyPath, officePassword(), KdfCost::cheap()), ErrorCode::FileSystem);
    VERIFY_OK(openCityKey(m_keyPath, officePassword()));
    QCOMPARE(QFile::permissions(m_keyPath) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    VERIFY_FAILS(openCityKey(m_folder.filePath(QStringLiteral("borta")), officePassword()),
                 ErrorCode::FileSystem);
}

void TestCityFiles::aWeakPasswordMakesNoKey()
{
    const QString path = m_folder.filePath(QStringLiteral("svag"));
    VERIFY_FAILS(createCityKey(path, Secret::fromPassword(QStringLiteral("sommar2026")), KdfCost::cheap()),
                 ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path));
}

void TestCityFiles::thePasswordIsChanged()
{
    const QString path = m_folder.filePath(QStringLiteral("byts"));
    VERIFY_OK(createCityKey(path, officePassword(), KdfCost::cheap()));
    const auto key = openCityKey(path, officePassword());
    const Secret other = Secret::fromPassword(QStringLiteral("sju blåa bussar tutar"));
    VERIFY_OK(changeCityKeyPassword(path, *key, other, KdfCost::cheap()));
    VERIFY_FAILS(openCityKey(path, officePassword()), ErrorCode::WrongCredentials);
    QCOMPARE(openCityKey(path, other)->sealPublic, key->sealPublic);
}

void TestCityFiles::r33_sealedAndPlainFilesAreMerged()
{
    Inbox inbox;
    const QByteArray content = contentOf(QStringLiteral("bromma"), 12, 0);
    inbox.put(QStringLiteral("b.lbu"), sealForCity(content, m_key.sealPublic).value());
    inbox.put(QStringLiteral("f.json"), contentOf(QStringLiteral("farsta"), 8, 500));
    const auto result = mergeCityFiles(inbox.all(), &m_key);
    VERIFY_OK(result);
    QVERIFY(result->problems.isEmpty());
    QCOMPARE(result->figures.sum().cases, 20);
    // The same content sealed once more is the same file.
    inbox.put(QStringLiteral("b2.lbu"), sealForCity(content, m_key.sealPublic).value());
    QCOMPARE(faultsOf(mergeCityFiles(inbox.all(), &m_key)), QList<CityFault>{CityFault::SameFile});
}

void TestCityFiles::r33_whatCannotBeTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CityFault>("fault");
    const QByteArray good = contentOf(QStringLiteral("farsta"), 5, 900);
    const CityKey other =
        unlockCityKey(newCityKeyFile(officePassword(), KdfCost::cheap()).value(), officePassword()).value();
    QByteArray newer = sealForCity(good, m_key.sealPublic).value();
    newer[14] = 9;
    QTest::newRow("empty") << QByteArray() << CityFault::NotSuchAFile;
    QTest::newRow("a letter") << QByteArray("Hej!") << CityFault::NotSuchAFile;
    QTest::newRow("deep JSON") << QByteArray(100'000, '[') << CityFault::NotSuchAFile;
    QTest::newRow("cut") << good.chopped(9) << CityFault::Damaged;
    QTest::newRow("one byte") << QByteArray(good).replace("\"k\":1", "\"k\":2") << CityFault::Damaged;
    QTest::newRow("sealed to another")
        << sealForCity(good, other.sealPublic).value() << CityFault::NotSealedToUs;
    QTest::newRow("a broken seal") << sealForCity(good, m_key.sealPublic).value().chopped(1)
                                   << CityFault::Damaged;
    QTest::newRow("a newer seal") << newer << CityFault::WrongVersion;
    QTest::newRow("a letter, sealed")
        << sealForCity("Hej!", m_key.sealPublic).value() << CityFault::NotSuchAFile;
    QTest::newRow("no district") << contentOf(QStringLiteral("atlantis"), 5, 900)
                                 << CityFault::UnknownDistrict;
    QTest::newRow("somebody's codes") << contentOf(QStringLiteral("farsta"), 5, 3) << CityFault::DoubleCode;
}

void TestCityFiles::r33_whatCannotBeTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CityFault, fault);
    Inbox inbox;
    inbox.put(QStringLiteral("bra.json"), contentOf(QStringLiteral("bromma"), 12, 0));
    inbox.put(QStringLiteral("fel.json"), bytes);
    const auto result = mergeCityFiles(inbox.all(), &m_key);
    VERIFY_OK(result);
    const auto wrong = std::find_if(result->problems.begin(), result->problems.end(),
                                    [](const CityProblem& each) { return each.file == u"fel.json"; });
    QVERIFY(wrong != result->problems.end());
    QCOMPARE(wrong->fault, fault);
    QCOMPARE(result->figures, CityFigures());
}

void TestCityFiles::aSealedFileWithoutAKey()
{
    Inbox inbox;
    const QString path =
        inbox.put(QStringLiteral("a"),
                  sealForCity(contentOf(QStringLiteral("bromma"), 1, 0), m_key.sealPublic).value());
    VERIFY_FAILS(readCityFile(path, nullptr), ErrorCode::NoPermission);
}

void TestCityFiles::aPipeIsNotWaitedFor()
{
    Inbox inbox;
    const QString path = inbox.path(QStringLiteral("rör"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    VERIFY_FAILS(readCityFile(path, nullptr), ErrorCode::FileSystem);
    const auto result = mergeCityFiles(inbox.all(), nullptr);
    QCOMPARE(faultsOf(result), QList<CityFault>{CityFault::NotReadable});
}

void TestCityFiles::aHugeFileIsNotRead()
{
    Inbox inbox;
    const QString path = inbox.put(QStringLiteral("stor"), "{");
    QVERIFY(QFile::resize(path, qint64{1} << 40)); // holes only
    VERIFY_FAILS(readCityFile(path, nullptr), ErrorCode::InvalidInput);
}

void TestCityFiles::theFolderIsListed()
{
    Inbox inbox;
    inbox.put(QStringLiteral("b"), "2");
    inbox.put(QStringLiteral("a"), "1");
    inbox.put(QStringLiteral(".dold"), "3");
    inbox.put(QStringLiteral("nyckel"), newCityKeyFile(officePassword(), KdfCost::cheap()).value());
    QVERIFY(QDir().mkpath(inbox.path(QStringLiteral("mapp"))));
    const QStringList paths = inbox.all();
    QCOMPARE(paths.size(), 2);
    QVERIFY(paths.first().endsWith(QStringLiteral("/a")));
    VERIFY_FAILS(cityFilesIn(inbox.path(QStringLiteral("borta"))), ErrorCode::FileSystem);
    for (int i = 0; i < 1000; ++i) {
        inbox.put(QStringLiteral("fil%1").arg(i), {});
    }
    VERIFY_FAILS(cityFilesIn(QFileInfo(paths.first()).path()), ErrorCode::InvalidInput);
}

void TestCityFiles::cancelIsNoResult()
{
    Inbox inbox;
    inbox.put(QStringLiteral("a"), contentOf(QStringLiteral("bromma"), 3, 0));
    inbox.put(QStringLiteral("b"), contentOf(QStringLiteral("farsta"), 3, 50));
    int asked = 0;
    const auto result = mergeCityFiles(inbox.all(), nullptr, {}, [&asked](int done, int all) {
        ++asked;
        return done < 1 && all == 2;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
}

void TestCityFiles::r33_theReportIsWritten()
{
    Inbox inbox;
    inbox.put(QStringLiteral("b"), contentOf(QStringLiteral("bromma"), 30, 0));
    inbox.put(QStringLiteral("f"), contentOf(QStringLiteral("farsta"), 20, 500));
    const auto result = mergeCityFiles(inbox.all(), nullptr);
    const QDateTime when(QDate(2027, 1, 20), QTime(9, 0), Qt::UTC);
    QList<QByteArray> written;
    for (const ReportVersion version : {ReportVersion::Internal, ReportVersion::Publish}) {
        for (const QString& ending : reportFormats()) {
            const QString path = inbox.path(QStringLiteral("stad.") + ending);
            VERIFY_OK(writeCityReport(result->figures, version, when, path, true));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            written.append(file.readAll());
            QVERIFY(written.last().size() > 500);
        }
    }
    QVERIFY(written.first().contains("Bromma"));
    QVERIFY(written.first() != written.at(written.size() / 2)); // to publish is less
    const QString path = inbox.path(QStringLiteral("stad.csv"));
    VERIFY_FAILS(writeCityReport(result->figures, ReportVersion::Internal, when, path),
                 ErrorCode::FileSystem);
}

void TestCityFiles::aReportOfAnotherKindIsRefused()
{
    VERIFY_FAILS(writeCityReport({}, ReportVersion::Internal, QDateTime::currentDateTimeUtc(),
                                 m_folder.filePath(QStringLiteral("a.docx"))),
                 ErrorCode::InvalidInput);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestCityFiles)
#include "tst_city_files.moc"
