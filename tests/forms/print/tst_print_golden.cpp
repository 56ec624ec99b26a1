// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files of all thirteen forms, blank and filled:
// tests/golden/print/<form>-{blank,filled}.{text,tree}.txt hold on every machine; tests/golden/print/<Debian
// release>/ has a picture of a page and the hashes of the bytes, which depend on the libraries' versions and
// are compared on that release only. LOTSBOK_RENEW_GOLDEN=1 writes them anew: look at the difference before
// it is committed.

#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/print_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lotsbok;          // NOLINT(google-build-using-namespace)
using namespace lotsbok::testing; // NOLINT(google-build-using-namespace)

namespace {

bool renews()
{
    return qEnvironmentVariableIntValue("LOTSBOK_RENEW_GOLDEN") != 0;
}

QString goldenFolder()
{
    return QStringLiteral(LOTSBOK_SOURCE_DIR "/tests/golden/print");
}

/// "bookworm"; empty where there is no such name.
QString release()
{
    QFile file(QStringLiteral("/etc/os-release"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VERSION_CODENAME=")) {
                return QString::fromLatin1(line.mid(17).trimmed());
            }
        }
    }
    return {};
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

/// The first line that differs, to be read in the log.
QByteArray firstDifference(const QByteArray& expected, const QByteArray& actual)
{
    const QList<QByteArray> a = expected.split('\n');
    const QList<QByteArray> b = actual.split('\n');
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i)) {
            return "line " + QByteArray::number(i + 1) + "\n  golden: " + a.value(i) +
                   "\n  now:    " + b.value(i);
        }
    }
    return {};
}

QImage firstPage(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("form.pdf"));
    const QString picture = folder.filePath(QStringLiteral("page"));
    if (!writeAll(name, pdf) ||
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-f"),
                           QStringLiteral("1"), QStringLiteral("-singlefile"), QStringLiteral("-png"), name,
                           picture}) != 0) {
        return {};
    }
    return QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
}

/// Share of the pixels that differ visibly.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return 1;
    }
    constexpr int visible = 24; // of 255
    qsizetype differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            differing += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > visible ? 1 : 0;
        }
    }
    return double(differing) / double(a.width() * a.height());
}

} // namespace

class TestPrintGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndStructure_data() { forms(); }
    void textAndStructure();
    void picture_data() { forms(); }
    void picture();
    void bytes();

private:
    static void forms();
};

void TestPrintGolden::forms()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isBlank");
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        QTest::addRow("%s-blank", qPrintable(id)) << id << true;
        QTest::addRow("%s-filled", qPrintable(id)) << id << false;
    }
}

void TestPrintGolden::textAndStructure()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const auto printed = printForm(sampleJob(*FormCatalogue::builtIn().current(id), isBlank));
    QVERIFY(printed.has_value());
    const QString base = goldenFolder() + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag());
    const QByteArray text = readingText(printed->pdf).toUtf8();
    const QByteArray tree = structureText(printed->pdf).toUtf8();
    if (renews()) {
        QVERIFY(writeAll(base + QStringLiteral(".text.txt"), text));
        QVERIFY(writeAll(base + QStringLiteral(".tree.txt"), tree));
    }
    const QByteArray goldenText = readAll(base + QStringLiteral(".text.txt"));
    const QByteArray goldenTree = readAll(base + QStringLiteral(".tree.txt"));
    QVERIFY2(text == goldenText, firstDifference(goldenText, text).constData());
    QVERIFY2(tree == goldenTree, firstDifference(goldenTree, tree).constData());
}

void TestPrintGolden::picture()
{
    QFETCH(QString, id);
    QFETCH(bool, isBlank);
    const QString folder = goldenFolder() + QLatin1Char('/') + release();
    const QString name = folder + QStringLiteral("/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    if (release().isEmpty() || (!renews() && !QDir(folder).exists())) {
        QSKIP("no golden pictures for this Debian release");
    }
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty(),
             "the program pdftoppm is missing");
    const QImage page = firstPage(printForm(sampleJob(*FormCatalogue::builtIn().current(id), isBlank))->pdf);
    QVERIFY(!page.isNull());
    if (renews()) {
        QVERIFY(QDir().mkpath(folder));
        QImage few = page;
        for (int y = 0; y < few.height(); ++y) {
            for (int x = 0; x < few.width(); ++x) {
                few.scanLine(y)[x] =
                    uchar(few.scanLine(y)[x] / 16 * 17); // sixteen greys: a third of the size
            }
        }
        QVERIFY(few.save(name, "PNG", 0));
    }
    const QImage golden(name);
    QVERIFY2(!golden.isNull(), qPrintable(name));
    QVERIFY(difference(page, golden) < 0.0005);
}

void TestPrintGolden::bytes()
{
    const QString folder = goldenFolder() + QLatin1Char('/') + release();
    const QString name = folder + QStringLiteral("/sha256.txt");
    if (release().isEmpty() || (!renews() && !QFile::exists(name))) {
        QSKIP("no golden hashes for this Debian release");
    }
    QByteArray hashes;
    for (const QString& id : FormCatalogue::builtIn().ids()) {
        for (const bool isBlank : {true, false}) {
            const QByteArray pdf = printForm(sampleJob(*FormCatalogue::builtIn().current(id), isBlank))->pdf;
            hashes += QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex() + "  " +
                      id.toLatin1() + (isBlank ? "-blank.pdf\n" : "-filled.pdf\n");
        }
    }
    if (renews()) {
        QVERIFY(writeAll(name, hashes));
    }
    const QByteArray golden = readAll(name);
    QVERIFY2(hashes == golden, firstDifference(golden, hashes).constData());
}

QTEST_MAIN(TestPrintGolden)
#include "tst_print_golden.moc"
