// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing and checking prints from the command line.
#include "core/session/print_code.h"
#include "exchange/print_marks.h"
#include "tests/cli/work_world.h"
#include "tests/forms/print/pdf_reader.h"

#include <QRegularExpression>

namespace lotsbok::cli {

namespace {

/// A short code as it is read off paper: without the hyphen, in small letters, with letters for digits.
QStringList typedCodes(const QString& code)
{
    const QString bare = QString(code).remove(u'-');
    const QString small = bare.toLower();
    return {code,
            bare,
            small,
            QStringLiteral(" ") + small.left(3) + u' ' + small.mid(3),
            QString(small).replace(u'0', u'o').replace(u'1', u'l'),
            QString(bare).replace(u'0', u'O').replace(u'1', u'I'),
            QString(code).replace(u'-', QChar(0x2013))};
}

} // namespace

class TestCliSign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTalkIsSignedByTheHead();
    void aPlanIsSignedOnPaper();
    void aPrintIsCheckedByFileAndCode();
    void aPrintAloneTellsOfItself();
    void aCorrectionIsTold();
    void aCardThatIsNotThereIsNamed();
    void whatIsWrongIsSaid();

private:
    QStringList talk(const char* more = "") const
    {
        return QStringList{QStringLiteral("--form"), QStringLiteral("2"), QStringLiteral("--subject"),
                           QStringLiteral("employee:") + m_employee} +
               optionWords(more);
    }
    Ran fill(const char* answers, const QStringList& more = {});

    WorkWorld m_work;
    QString m_employee;
    QString m_response;
    QString m_case;
};

Ran TestCliSign::fill(const char* answers, const QStringList& more)
{
    m_work.world.write(QStringLiteral("svar.json"), answers);
    return m_work.run(
        "chef", "form fill",
        talk() + QStringList{QStringLiteral("--answers"), m_work.world.path(QStringLiteral("svar.json"))} +
            more);
}

void TestCliSign::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Adam");
    m_employee = m_work.saved("chef", "employee add", optionWords("--given Eva --family Provgren"));
    QVERIFY2(!m_employee.isEmpty(), m_work.failure.constData());
    const Ran ran = fill("{\"heldOn\": \"2026-11-20\", \"nextTalk\": \"2027-11-19\"}");
    QVERIFY2(ran.exit == 0, ran.out + ran.err);
    m_response = ran.json().value(QLatin1String("id")).toString();
}

void TestCliSign::aTalkIsSignedByTheHead()
{
    const Ran before = m_work.run("chef", "sign list", talk());
    QVERIFY2(before.exit == 0, before.out + before.err);
    const QJsonObject place = before.json().value(QLatin1String("places")).toArray().first().toObject();
    QCOMPARE(place.value(QLatin1String("part")).toString(), QStringLiteral("headSignature"));
    QVERIFY(place.value(QLatin1String("ownKey")).toBool());
    QCOMPARE(m_work.run("sakerhet", "sign key", talk("--part headSignature")).exit, 3);
    const Ran made = m_work.run("chef", "sign key", talk("--part headSignature"));
    QVERIFY2(made.exit == 0, made.out + made.err);
    QCOMPARE(m_work.run("chef", "sign key", talk("--part headSignature")).exit, 3); // once
    const Ran list = m_work.run("chef", "sign list", talk(), false);
    QVERIFY2(list.out.contains("Enhetschefen") || list.out.contains("chef"), list.out.constData());
    const Ran talks =
        m_work.run("chef", "record list", {QStringLiteral("safety-talk")}); // R25: the talk is signed by it
    QVERIFY2(talks.exit != 0 || talks.out.contains("2026-11-22"), talks.out.constData());
}

void TestCliSign::aPlanIsSignedOnPaper()
{
    m_work.world.write(QStringLiteral("plan.json"), "{\"physicalHealth.now\": \"Sover bra.\"}");
    const QStringList form{QStringLiteral("--form"), QStringLiteral("3.5"), QStringLiteral("--subject"),
                           QStringLiteral("case:") + m_case};
    const Ran filled = m_work.run(
        "lots", "form fill",
        form + QStringList{QStringLiteral("--answers"), m_work.world.path(QStringLiteral("plan.json"))});
    QVERIFY2(filled.exit == 0, filled.out + filled.err);
    const QStringList hand = form + optionWords("--part clientSignature --name Adam_Prov --date 2026-11-21");
    const Ran made = m_work.run("lots", "sign hand", hand, false);
    QVERIFY2(made.exit == 0, made.out + made.err);
    const QJsonObject check = m_work.run("lots", "sign list", form)
                                  .json()
                                  .value(QLatin1String("places"))
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(QLatin1String("signature"))
                                  .toObject();
    QCOMPARE(check.value(QLatin1String("manner")).toString(), QStringLiteral("paper"));
    QCOMPARE(check.value(QLatin1String("state")).toString(), QStringLiteral("valid"));
    QCOMPARE(m_work.run("lots", "sign hand", form + optionWords("--part clientSignature --name X")).exit, 3);
}

void TestCliSign::aPrintIsCheckedByFileAndCode()
{
    const QString file = m_work.world.path(QStringLiteral("samtal.pdf"));
    const Ran printed = m_work.run("chef", "form print", talk() + QStringList{QStringLiteral("--out"), file});
    QVERIFY2(printed.exit == 0, printed.out + printed.err);
    const Ran byFile = m_work.run("chef", "verify", {file});
    QVERIFY2(byFile.exit == 0, byFile.out + byFile.err);
    const QJsonObject said = byFile.json();
    QVERIFY(said.value(QLatin1String("same")).toBool());
    QVERIFY(said.value(QLatin1String("released")).toBool());
    QCOMPARE(said.value(QLatin1String("response")).toString(), m_response);
    QCOMPARE(said.value(QLatin1String("signatures")).toArray().size(), 1);
    // The short code from the foot of a scanned page, as people type it.
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QString foot = lotsbok::testing::PdfReader(pdf.readAll()).artifactText(0);
    const auto code = QRegularExpression(QStringLiteral("kod ([0-9A-Z]{6}-[0-9A-Z]{6})")).match(foot);
    QVERIFY2(code.hasMatch(), qPrintable(foot));
    for (const QString& typed : typedCodes(code.captured(1))) {
        const Ran byCode = m_work.run("chef", "verify", {typed});
        QVERIFY2(byCode.exit == 0, qPrintable(typed + QString::fromUtf8(byCode.out + byCode.err)));
        QCOMPARE(byCode.json().value(QLatin1String("response")).toString(), m_response);
        QVERIFY(byCode.json().value(QLatin1String("same")).toBool());
    }
    const Ran text = m_work.run("chef", "verify", {file}, false);
    QVERIFY2(text.exit == 0, text.out + text.err);
    QCOMPARE(m_work.run("lots", "verify", {file}).exit, 1); // no right to it: as if it were not there
}

void TestCliSign::aPrintAloneTellsOfItself()
{
    const auto alone = [this](const QString& what) {
        return m_work.world.run({QStringLiteral("verify"), what, QStringLiteral("--json")}, {});
    };
    const QString file = m_work.world.path(QStringLiteral("samtal.pdf"));
    const Ran byFile = alone(file);
    QVERIFY2(byFile.exit == 0, byFile.out + byFile.err);
    QVERIFY(byFile.prompts.isEmpty()); // no book, no password
    const QJsonObject said = byFile.json();
    QCOMPARE(said.value(QLatin1String("response")).toString(), m_response);
    QVERIFY(said.value(QLatin1String("sealGood")).toBool());
    QVERIFY(!said.value(QLatin1String("fingerprint")).toString().isEmpty());
    QCOMPARE(said.value(QLatin1String("added")).toInt(), 0);
    QCOMPARE(alone(QStringLiteral("7K3M9Q-XA2B4C")).exit, 0); // well formed, and no more is known
    QCOMPARE(alone(QStringLiteral("nej")).exit, 1);

    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const auto print = readPrintFile(pdf.readAll());
    QVERIFY(print);
    PrintCode forged = std::get<PrintCode>(*readPrintCode(print->code));
    forged.seal->contentSha256[0] = char(forged.seal->contentSha256.at(0) ^ 1);
    const Ran changed = alone(longPrintCode(forged));
    QCOMPARE(changed.exit, 5);
    QVERIFY(!changed.json().value(QLatin1String("sealGood")).toBool());
}

void TestCliSign::aCorrectionIsTold()
{
    const QString file = m_work.world.path(QStringLiteral("samtal.pdf"));
    const Ran ran = fill("{\"heldOn\": \"2026-11-19\", \"nextTalk\": \"2027-11-19\"}",
                         {QStringLiteral("--response"), m_response, QStringLiteral("--corrects"),
                          QStringLiteral("1"), QStringLiteral("--reason"), QStringLiteral("Fel dag")});
    QVERIFY2(ran.exit == 0, ran.out + ran.err);
    const QJsonObject said = m_work.run("chef", "verify", {file}).json();
    QCOMPARE(said.value(QLatin1String("version")).toInt(), 1);
    QCOMPARE(said.value(QLatin1String("latestVersion")).toInt(), 2);
    const QJsonObject check = said.value(QLatin1String("signatures")).toArray().first().toObject();
    QCOMPARE(check.value(QLatin1String("state")).toString(), QStringLiteral("changed-since"));
    QVERIFY(check.value(QLatin1String("changed")).toArray().contains(QStringLiteral("heldOn")));
}

void TestCliSign::aCardThatIsNotThereIsNamed()
{
    const QString file = m_work.world.path(QStringLiteral("kort.pdf"));
    const Ran ran = m_work.run("chef", "sign card",
                               talk() + QStringList{QStringLiteral("--out"), file, QStringLiteral("--module"),
                                                    m_work.world.path(QStringLiteral("saknas.so"))});
    QCOMPARE(ran.exit, 1);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(ran.prompts.size(), 1); // the book's password, and no PIN
}

void TestCliSign::whatIsWrongIsSaid()
{
    QCOMPARE(m_work.run("chef", "sign list").exit, 2);
    QCOMPARE(m_work.run("chef", "sign list", optionWords("--record beslut")).exit, 2);
    QCOMPARE(m_work.run("chef", "verify", {QStringLiteral("AAAAAA-AAAAAA")}).exit, 1);
    QCOMPARE(m_work.run("chef", "verify", {QStringLiteral("nej")}).exit, 1);
    m_work.world.write(QStringLiteral("nej.pdf"), "%PDF-1.7\n");
    QCOMPARE(m_work.run("chef", "verify", {m_work.world.path(QStringLiteral("nej.pdf"))}).exit, 1);
    QCOMPARE(m_work.missed({QStringLiteral("verify")}), QStringList());
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliSign)
#include "tst_cli_sign.moc"
