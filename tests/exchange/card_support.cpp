// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/card_support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <memory>

namespace lotsbok::testing {

namespace {

QString configuration()
{
    return QStringLiteral("softhsm2.conf");
}

/// Every file below `from` that is not below `to` yet, with its folders.
bool copyFiles(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QDir(to).filePath(QDir(from).relativeFilePath(file));
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy)) {
            return false;
        }
    }
    return true;
}

} // namespace

TestCard::TestCard()
    : m_folder(QDir::tempPath() + QStringLiteral("/lotsbok kort å XXXXXX"))
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tokens")));
    write(configuration(), QStringLiteral("directories.tokendir = %1\nobjectstore.backend = file\n")
                               .arg(path(QStringLiteral("tokens")))
                               .toUtf8());
    qputenv("SOFTHSM2_CONF", path(configuration()).toUtf8());
    qputenv("LOTSBOK_TEST_CARD", m_folder.path().toUtf8());
    qputenv("LOTSBOK_TEST_TOKEN", bareModule().toUtf8());
}

QString TestCard::bareModule()
{
    for (const char* place :
         {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"}) {
        if (QFile::exists(QString::fromLatin1(place))) {
            return QString::fromLatin1(place);
        }
    }
    return {};
}

QString TestCard::module()
{
    return QStringLiteral(LOTSBOK_CARD_PROXY);
}

bool TestCard::isPossible()
{
    const QStringList programs{QStringLiteral("softhsm2-util"), QStringLiteral("pkcs11-tool"),
                               QStringLiteral("openssl"), QStringLiteral("pdfsig")};
    return !bareModule().isEmpty() && std::none_of(programs.begin(), programs.end(), [](const QString& each) {
        return QStandardPaths::findExecutable(each).isEmpty();
    });
}

void TestCard::takeOut()
{
    write(QStringLiteral("out"), {});
}

void TestCard::takeOutWhenItSigns()
{
    write(QStringLiteral("pull"), {});
}

void TestCard::putIn()
{
    QFile::remove(path(QStringLiteral("out")));
    QFile::remove(path(QStringLiteral("pull")));
}

TestCard::Tool TestCard::run(const QString& program, const QStringList& arguments, bool quiet) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) {
        return {};
    }
    Tool tool{process.exitCode(), QString::fromUtf8(process.readAll())};
    if (tool.exit != 0 && !quiet) {
        qWarning("%s: %s", qPrintable(program), qPrintable(tool.out));
    }
    return tool;
}

void TestCard::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCard::addCertificate(const QString& name, const QString& key, const QString& id, bool withKey)
{
    const QStringList algorithm = key == QLatin1String("ec")
                                      ? QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                                    QStringLiteral("ec_paramgen_curve:P-256")}
                                      : QStringList{QStringLiteral("rsa:2048")};
    QCOMPARE(
        run(QStringLiteral("openssl"),
            QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey")} +
                algorithm +
                QStringList{QStringLiteral("-nodes"), QStringLiteral("-keyout"), id + QStringLiteral(".key"),
                            QStringLiteral("-out"), id + QStringLiteral(".pem"), QStringLiteral("-days"),
                            QStringLiteral("30"), QStringLiteral("-utf8"), QStringLiteral("-subj"),
                            QStringLiteral("/C=SE/O=Provdalen/CN=") + name})
            .exit,
        0);
    QCOMPARE(run(QStringLiteral("openssl"),
                 {QStringLiteral("x509"), QStringLiteral("-in"), id + QStringLiteral(".pem"),
                  QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                  id + QStringLiteral(".der")})
                 .exit,
             0);
    if (withKey) {
        QCOMPARE(run(QStringLiteral("softhsm2-util"),
                     {QStringLiteral("--import"), id + QStringLiteral(".key"), QStringLiteral("--token"),
                      QStringLiteral("kort"), QStringLiteral("--label"), id, QStringLiteral("--id"), id,
                      QStringLiteral("--pin"), QStringLiteral("4711")})
                     .exit,
                 0);
    }
    QCOMPARE(run(QStringLiteral("pkcs11-tool"),
                 {QStringLiteral("--module"), bareModule(), QStringLiteral("--token-label"),
                  QStringLiteral("kort"), QStringLiteral("--login"), QStringLiteral("--pin"),
                  QStringLiteral("4711"), QStringLiteral("--write-object"), id + QStringLiteral(".der"),
                  QStringLiteral("--type"), QStringLiteral("cert"), QStringLiteral("--id"), id,
                  QStringLiteral("--label"), id})
                 .exit,
             0);
}

void TestCard::make(const QString& key, bool withKey)
{
    static QHash<QString, std::shared_ptr<QTemporaryDir>> kept;
    auto& model = kept[key + (withKey ? QString() : QStringLiteral(" without its key"))];
    if (model) {
        QVERIFY(copyFiles(model->path(), m_folder.path()));
        return;
    }
    makeAnother(key, withKey);
    model = std::make_shared<QTemporaryDir>();
    QVERIFY(copyFiles(m_folder.path(), model->path()));
    QVERIFY(QFile::remove(model->filePath(configuration())));
}

void TestCard::makeAnother(const QString& key, bool withKey)
{
    QCOMPARE(run(QStringLiteral("softhsm2-util"),
                 {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"),
                  QStringLiteral("kort"), QStringLiteral("--so-pin"), QStringLiteral("12345678"),
                  QStringLiteral("--pin"), QStringLiteral("4711")})
                 .exit,
             0);
    addCertificate(QStringLiteral("Karin Ång Provsson"), key, QStringLiteral("01"), withKey);
}

} // namespace lotsbok::testing
