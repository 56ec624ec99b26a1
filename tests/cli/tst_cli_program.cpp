// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built lotsbok-cli as others run it: streams, exit codes, passwords on standard input, no display, any
// locale.
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void needsNoDisplayAndNoLocale();
    void speaksSwedishUnlessToldOtherwise();
    void readsThePasswordFromTheFirstLine();
    void asksNobodyWhenThereIsNoTerminal();
    void asksOnTheTerminalWithoutEcho();
    void aPasswordCanBeCancelled();
    void refusesWhatIsNoBookBeforeReadingAPassword();
    void takesNoPasswordFromArgumentsOrEnvironment();
    void keepsPeoplesTextApartFromJson();
    void saysWhenNobodyReadsTheAnswer();
    void standsStillAtNow();
    void nothingReadableLiesAroundWhileTheDemoRuns();

private:
    Ran run(const QStringList& arguments, const QByteArray& input = {},
            const QProcessEnvironment* environment = nullptr) const
    {
        QProcess process;
        QProcessEnvironment own =
            environment != nullptr ? *environment : QProcessEnvironment::systemEnvironment();
        own.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        own.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(own);
        process.start(QStringLiteral("setsid"),
                      QStringList{QStringLiteral("-w"), QStringLiteral(LOTSBOK_CLI)} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// `user list` on a terminal of its own, answering its question with `typed`. What is shown is in `out`.
    Ran runOnTerminal(const QByteArray& typed) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("script"),
                      {QStringLiteral("-qec"),
                       QStringLiteral("'%1' user list '%2'").arg(QStringLiteral(LOTSBOK_CLI), m_book),
                       QStringLiteral("/dev/null")});
        QByteArray shown;
        while (!shown.contains(": ") && process.waitForReadyRead(60'000)) {
            shown += process.readAll();
        }
        process.write(typed);
        process.waitForFinished(60'000);
        return {process.exitCode(), shown + process.readAll(), {}};
    }

    /// Notes every file but the released PDFs that shows a text of the demo; gives how many it looked into.
    int lookForMarkers(const QString& place)
    {
        static const QList<QByteArray> markers{"Nordgren", "20040101", "skadestånd", "Ekström", "avhoppar"};
        int looked = 0;
        QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool released = file.fileName().contains(QLatin1String("/pdf/"));
            if (released || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray bytes = file.readAll();
            looked += bytes.isEmpty() ? 0 : 1;
            for (const QByteArray& marker : markers) {
                if (bytes.contains(marker)) {
                    m_readable << file.fileName() + QLatin1Char(' ') + QString::fromUtf8(marker);
                }
            }
        }
        return looked;
    }

    QStringList m_readable;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/lotsbok program å XXXXXX")};
    QString m_book;
    const QByteArray m_password = QByteArrayLiteral("åtta gröna båtar på sjön\n");
};

void TestProgram::initTestCase()
{
    m_book = m_folder.filePath(QStringLiteral("Akt på prov.lotsbok"));
    const Ran ran =
        run({QStringLiteral("book"), QStringLiteral("create"), m_book, QStringLiteral("--district"),
             QStringLiteral("Prov å"), QStringLiteral("--user"), QStringLiteral("chef"),
             QStringLiteral("--password-stdin"), QStringLiteral("--json")},
            m_password);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(
        !QJsonDocument::fromJson(ran.out).object().value(QLatin1String("recoveryKey")).toString().isEmpty());
}

void TestProgram::needsNoDisplayAndNoLocale()
{
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    const QString pdf = m_folder.filePath(QStringLiteral("blank å.pdf"));
    const Ran ran = run({QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--blank"),
                         QStringLiteral("3.1"), QStringLiteral("--out"), pdf},
                        {}, &bare);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(QFile::exists(pdf));
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
}

void TestProgram::speaksSwedishUnlessToldOtherwise()
{
    const Ran swedish = run({QStringLiteral("--help")});
    const Ran english = run({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(swedish.exit, 0);
    QVERIFY2(swedish.out.contains("Användning: lotsbok-cli"), swedish.out.left(300).constData());
    QVERIFY(english.out.contains("Usage: lotsbok-cli"));
    QVERIFY(run({QStringLiteral("boka")}).err.contains("Det finns inget kommando"));
}

void TestProgram::readsThePasswordFromTheFirstLine()
{
    const QStringList list{QStringLiteral("user"), QStringLiteral("list"), m_book,
                           QStringLiteral("--password-stdin"), QStringLiteral("--json")};
    QCOMPARE(run(list, m_password).exit, 0);
    QCOMPARE(run(list, m_password + "mer som ingen läser\n").exit, 0);
    QCOMPARE(run(list, m_password.chopped(1) + "\r\n").exit, 0);
    QCOMPARE(run(list, m_password.chopped(1)).exit, 0);
    QCOMPARE(run(list, "fel lösenord\n").exit, 4);
    QCOMPARE(run(list, {}).exit, 2);
    QCOMPARE(run(list, "\xff\xfe\n").exit, 1);
    QCOMPARE(run(list, QByteArray(5000, 'x') + '\n').exit, 1);
}

void TestProgram::asksNobodyWhenThereIsNoTerminal()
{
    const Ran ran = run({QStringLiteral("user"), QStringLiteral("list"), m_book}, m_password);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains("--password-stdin"), ran.err.constData());
}

void TestProgram::asksOnTheTerminalWithoutEcho()
{
    const Ran ran = runOnTerminal(m_password);
    QVERIFY2(ran.exit == 0, ran.out.constData());
    QVERIFY(ran.out.contains("chef"));
    QVERIFY2(!ran.out.contains("båtar"), ran.out.constData());
}

void TestProgram::aPasswordCanBeCancelled()
{
    const Ran ran = runOnTerminal("hälften\x03");
    QCOMPARE(ran.exit, 1);
    QVERIFY(!ran.out.contains("hälften"));
}

void TestProgram::refusesWhatIsNoBookBeforeReadingAPassword()
{
    QFile file(m_folder.filePath(QStringLiteral("brev.lotsbok")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("inget");
    file.close();
    // Without any line on standard input: asked for a password, it would answer 2.
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("list"), file.fileName(),
                  QStringLiteral("--password-stdin")})
                 .exit,
             5);
}

void TestProgram::takesNoPasswordFromArgumentsOrEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LOTSBOK_PASSWORD", "PASSWORD"}) {
        environment.insert(QLatin1String(name), QString::fromUtf8(m_password.trimmed()));
    }
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("list"), m_book}, {}, &environment).exit, 2);
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("list"), m_book, QStringLiteral("--password"),
                  QString::fromUtf8(m_password.trimmed())})
                 .exit,
             2);
}

void TestProgram::keepsPeoplesTextApartFromJson()
{
    const Ran failed = run(
        {QStringLiteral("--json"), QStringLiteral("form"), QStringLiteral("show"), QStringLiteral("9.9")});
    QCOMPARE(failed.exit, 1);
    QCOMPARE(QJsonDocument::fromJson(failed.out)
                 .object()
                 .value(QLatin1String("error"))
                 .toObject()
                 .value(QLatin1String("exit"))
                 .toInt(),
             1);
    QVERIFY(!failed.err.isEmpty());
    const Ran text = run({QStringLiteral("form"), QStringLiteral("show"), QStringLiteral("9.9")});
    QVERIFY(text.out.isEmpty());
    QVERIFY(!text.err.isEmpty());
}

void TestProgram::saysWhenNobodyReadsTheAnswer()
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("\"$0\" form show 3.1 > /dev/full"),
                 QStringLiteral(LOTSBOK_CLI)});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 8);
}

void TestProgram::standsStillAtNow()
{
    const QString a = m_folder.filePath(QStringLiteral("a.pdf"));
    const QString b = m_folder.filePath(QStringLiteral("b.pdf"));
    const QString c = m_folder.filePath(QStringLiteral("c.pdf"));
    const auto print = [&](const QString& path, const char* day) {
        return run({QStringLiteral("form"), QStringLiteral("print"), QStringLiteral("--blank"),
                    QStringLiteral("D"), QStringLiteral("--out"), path, QStringLiteral("--now"),
                    QLatin1String(day)})
            .exit;
    };
    QCOMPARE(print(a, "2026-11-22"), 0);
    QCOMPARE(print(b, "2026-11-22"), 0);
    QCOMPARE(print(c, "2026-11-23"), 0);
    const auto read = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!read(a).isEmpty());
    QVERIFY(read(a) == read(b));
    QVERIFY(read(a) != read(c));
}

void TestProgram::nothingReadableLiesAroundWhileTheDemoRuns()
{
    // Another process looks, again and again: reading the book in the process that has it open would take its
    // locks.
    const QString folder = m_folder.filePath(QStringLiteral("demo å"));
    const QString temporary = m_folder.filePath(QStringLiteral("tillfälligt"));
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(temporary));
    QProcess demo;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), temporary);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    demo.setProcessEnvironment(environment);
    demo.start(QStringLiteral(LOTSBOK_CLI), {QStringLiteral("demo"), QStringLiteral("--out"), folder});
    QVERIFY(demo.waitForStarted());
    int looked = 0;
    while (demo.state() != QProcess::NotRunning) {
        demo.waitForFinished(20);
        for (const QString& place : {folder, temporary}) {
            looked += lookForMarkers(place);
        }
    }
    QCOMPARE(demo.exitCode(), 0);
    QVERIFY2(looked > 10, qPrintable(QString::number(looked)));
    QVERIFY2(m_readable.isEmpty(), qPrintable(m_readable.join(QLatin1Char('\n'))));
    // Qt makes its empty runtime folder there when the system gave none; a file must not be left.
    QDirIterator left(temporary, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!left.hasNext(), qPrintable(left.next()));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_cli_program.moc"
