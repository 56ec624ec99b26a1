// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms in other words, and forms that were filled in with a PDF reader, by command.
#include "tests/cli/work_world.h"
#include "tests/forms/print/filled_pdf.h"
#include "tests/forms/print/pdf_checks.h"

#include <QTest>

namespace lotsbok::cli {

namespace {

QStringList formWords(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsAreListedMadeAndChecked();
    void wordsBesidePlainSwedish();
    void aFormIsPrintedInOtherWords();
    void aMeetingsPaperIsInBothLanguages();
    void aBlankToFillInIsInBothLanguages();
    void aMissingCharacterIsSaid();
    void aFilledInFileIsRead();
    void aFilledInFileIsComparedAndTakenOver();
    void whatIsNoFilledInFileIsRefused();

private:
    Ran lots(const char* command, const QStringList& options) { return m_work.run("lots", command, options); }
    QString path(const char* name) const { return m_work.world.path(QString::fromUtf8(name)); }
    /// The fillable blank of a form with these fields filled in, as a file.
    QString filledFile(const char* form, const std::map<QString, QString>& fields);

    WorkWorld m_work;
    QString m_case;
};

QString TestCliForms::filledFile(const char* form, const std::map<QString, QString>& fields)
{
    const QString blank = path("tom.pdf");
    const Ran printed = m_work.world.run(formWords("form print --overwrite --fillable --blank") +
                                         QStringList{QLatin1String(form), QStringLiteral("--out"), blank});
    if (printed.exit != 0) {
        return {};
    }
    m_work.world.write(QStringLiteral("ifylld.pdf"), lotsbok::testing::filledPdf(bytesOf(blank), fields));
    return path("ifylld.pdf");
}

void TestCliForms::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Åsa");
    QVERIFY(!m_case.isEmpty());
}

void TestCliForms::wordsAreListedMadeAndChecked()
{
    const CliWorld& world = m_work.world;
    const Ran listed = world.run(formWords("form words --json"));
    QCOMPARE(listed.exit, 0);
    QSet<QString> found;
    for (const QJsonValue& each : listed.array()) {
        found.insert(each[QLatin1String("form")].toString() + QLatin1Char(' ') +
                     each[QLatin1String("words")].toString());
        if (each[QLatin1String("words")].toString().endsWith(QLatin1String("en"))) {
            QCOMPARE(each[QLatin1String("inSwedishOnly")].toInt(), 0);
        }
    }
    for (const char* one : {"3 en", "3 plain", "3 plain+en", "3.1 en", "3.2 en", "3.2 plain", "3.2 plain+en",
                            "3.5 en", "meeting en"}) {
        QVERIFY2(found.contains(QLatin1String(one)), one);
    }
    QVERIFY(world.run(formWords("form words")).out.contains("engelska"));

    const Ran made = world.run(formWords("form words-template 3.2 --language so"));
    QCOMPARE(made.exit, 0);
    world.write(QStringLiteral("so.json"), made.out);
    QCOMPARE(world.run({QStringLiteral("form"), QStringLiteral("words-check"), path("so.json")}).exit, 0);
    world.write(QStringLiteral("fel.json"),
                R"({"form": "3.2", "language": "so", "name": "somaliska", "phrases": {"Namnet": "Magac"}})");
    const Ran wrong = world.run(
        {QStringLiteral("form"), QStringLiteral("words-check"), path("fel.json"), QStringLiteral("--json")});
    QCOMPARE(wrong.exit, 3);
    QCOMPARE(wrong.json().value(QLatin1String("unused")).toArray().first().toString(),
             QStringLiteral("Namnet"));
    world.write(QStringLiteral("trasig.json"), "{");
    QCOMPARE(world.run({QStringLiteral("form"), QStringLiteral("words-check"), path("trasig.json")}).exit, 1);
    QCOMPARE(world.run(formWords("form words-template 9.9 --language so")).exit, 1);
}

/// Words beside plain Swedish are found by the plain words: the template has those.
void TestCliForms::wordsBesidePlainSwedish()
{
    const CliWorld& world = m_work.world;
    const Ran made = world.run(formWords("form words-template 3 --language so --plain"));
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.contains("Du får sluta när du vill.") && !made.out.contains("Stödet är frivilligt."));
    world.write(QStringLiteral("so-lätt.json"), made.out);
    QCOMPARE(world.run({QStringLiteral("form"), QStringLiteral("words-check"), path("so-lätt.json")}).exit,
             0);
    QCOMPARE(world.run(formWords("form words-template 3.1 --language so --plain")).exit, 1);
    world.write(QStringLiteral("utan.json"),
                R"({"form": "3.1", "language": "so", "name": "somaliska", "plain": true})");
    QCOMPARE(world.run({QStringLiteral("form"), QStringLiteral("words-check"), path("utan.json")}).exit, 1);

    const QString pdf = path("lätt-engelska.pdf");
    const Ran printed =
        world.run(formWords("form print --blank 3.2 --words plain+en --out") + QStringList{pdf});
    QVERIFY2(printed.exit == 0, printed.err.constData());
    const QString text = lotsbok::testing::readingText(bytesOf(pdf));
    QVERIFY(text.contains(QStringLiteral("Jag får ångra mig när jag vill.")));
    QVERIFY(text.contains(QStringLiteral("I may change my mind when I want.")));
}

void TestCliForms::aFormIsPrintedInOtherWords()
{
    const QString pdf = path("engelska.pdf");
    QCOMPARE(m_work.world.run(formWords("form print --blank 3 --words en --out") + QStringList{pdf}).exit, 0);
    const QString text = lotsbok::testing::readingText(bytesOf(pdf));
    QVERIFY(text.contains(QStringLiteral("The support is voluntary.")));
    QVERIFY(text.contains(QStringLiteral("Stödet är frivilligt.")));
    QCOMPARE(
        m_work.world.run(formWords("form print --blank 3 --words so --overwrite --out") + QStringList{pdf})
            .exit,
        1);

    m_work.world.write(QStringLiteral("svar.json"), R"({"oral": "yes", "parties": [{"party": "Polisen"}]})");
    const QStringList about{QStringLiteral("--form"), QStringLiteral("3.2"), QStringLiteral("--subject"),
                            QStringLiteral("case:") + m_case};
    const Ran filled = lots("form fill", about + QStringList{QStringLiteral("--answers"), path("svar.json")});
    QVERIFY2(filled.exit == 0, (filled.out + filled.err).constData());
    const QString plain = path("lättläst.pdf");
    const Ran printed =
        lots("form print", about + QStringList{QStringLiteral("--out"), plain, QStringLiteral("--words"),
                                               QStringLiteral("plain"), QStringLiteral("--recipient"),
                                               QStringLiteral("person")});
    QVERIFY2(printed.exit == 0, (printed.out + printed.err).constData());
    QVERIFY(lotsbok::testing::readingText(bytesOf(plain))
                .contains(QStringLiteral("Jag får ångra mig när jag vill.")));
    // The register says in which words it was given.
    QVERIFY(printed.json().value(QLatin1String("what")).toString().contains(QStringLiteral("lättläst")));
}

void TestCliForms::aMeetingsPaperIsInBothLanguages()
{
    const QString meeting = m_work.saved(
        "lots", "meeting plan",
        {m_case, QStringLiteral("--start"), QStringLiteral("2026-12-01T09:00"), QStringLiteral("--end"),
         QStringLiteral("2026-12-01T10:00"), QStringLiteral("--place"), QStringLiteral("Kontoret")});
    QVERIFY2(!meeting.isEmpty(), m_work.failure.constData());
    const QStringList paper{m_case, QStringLiteral("--meeting"), meeting, QStringLiteral("--words")};
    QVERIFY(QDir().mkpath(path("kopior")));
    const QStringList into{QStringLiteral("--out"), path("kopior")};
    const Ran given = lots("disclose copies", paper + QStringList{QStringLiteral("en")} + into);
    QVERIFY2(given.exit == 0, (given.out + given.err).constData());
    const QString text = lotsbok::testing::readingText(bytesOf(path("kopior/exemplar-1.pdf")));
    QVERIFY(text.contains(QStringLiteral("Inbjudan till nätverksmöte")));
    QVERIFY(text.contains(QStringLiteral("Invitation to a network meeting")));
    QVERIFY(!lotsbok::testing::readingText(bytesOf(path("kopior/egen-akt.pdf")))
                 .contains(QStringLiteral("Invitation")));
    QCOMPARE(lots("disclose copies", paper + QStringList{QStringLiteral("so")} + into).exit, 1);
    const Ran shared =
        lots("disclose share",
             paper + QStringList{QStringLiteral("en"), QStringLiteral("--out"), path("delad.pdf")});
    QVERIFY2(shared.exit == 0, (shared.out + shared.err).constData());
    QVERIFY(shared.json().value(QLatin1String("what")).toString().contains(QStringLiteral("engelska")));
    // More languages are made as a form's are.
    const Ran made = m_work.world.run(formWords("form words-template meeting --language so"));
    QCOMPARE(made.exit, 0);
    m_work.world.write(QStringLiteral("möte.json"), made.out);
    QCOMPARE(
        m_work.world.run({QStringLiteral("form"), QStringLiteral("words-check"), path("möte.json")}).exit, 0);
}

/// It can be read back, and each place to type in says in both what it is for.
void TestCliForms::aBlankToFillInIsInBothLanguages()
{
    const QString blank = path("tom-engelska.pdf");
    QCOMPARE(
        m_work.world.run(formWords("form print --fillable --blank 3.1 --words en --out") + QStringList{blank})
            .exit,
        0);
    const QString text = lotsbok::testing::readingText(bytesOf(blank));
    QVERIFY(text.contains(QStringLiteral("Boende")) && text.contains(QStringLiteral("Housing")));
    const auto spoken = lotsbok::testing::spokenNames(bytesOf(blank));
    QVERIFY(!spoken.isEmpty());
    const QString yes = spoken.value(QStringLiteral("economy~debts:yes"));
    QVERIFY2(yes.endsWith(QStringLiteral("Ja / Yes")), qPrintable(yes));
    m_work.world.write(
        QStringLiteral("ifylld-engelska.pdf"),
        lotsbok::testing::filledPdf(bytesOf(blank),
                                    {{QStringLiteral("housing~describe"), QStringLiteral("Hos mormor")},
                                     {QStringLiteral("economy~debts"), QStringLiteral("yes")}}));
    const Ran read = m_work.world.run({QStringLiteral("form"), QStringLiteral("read"),
                                       path("ifylld-engelska.pdf"), QStringLiteral("--json")});
    QVERIFY2(read.exit == 0, (read.out + read.err).constData());
    const QJsonObject answers = read.json().value(QLatin1String("answers")).toObject();
    QCOMPARE(answers.value(QLatin1String("housing.describe")).toString(), QStringLiteral("Hos mormor"));
    QCOMPARE(answers.value(QLatin1String("economy.debts")).toString(), QStringLiteral("yes"));
}

void TestCliForms::aMissingCharacterIsSaid()
{
    const Ran printed = m_work.world.run(
        formWords("form print --blank 3 --district") +
        QStringList{QStringLiteral("Prov \u0378"), QStringLiteral("--out"), path("tecken.pdf")});
    QCOMPARE(printed.exit, 0);
    QVERIFY2(printed.err.contains("U+0378"), printed.err.constData());
}

void TestCliForms::aFilledInFileIsRead()
{
    const QString file =
        filledFile("3.1", {{QStringLiteral("housing~describe"), QStringLiteral("Hos mormor")},
                           {QStringLiteral("housing~content"), QStringLiteral("7")}});
    const Ran read =
        m_work.world.run({QStringLiteral("form"), QStringLiteral("read"), file, QStringLiteral("--json")});
    QVERIFY2(read.exit == 0, (read.out + read.err).constData());
    const QJsonObject answers = read.json().value(QLatin1String("answers")).toObject();
    QCOMPARE(answers.value(QLatin1String("housing.describe")).toString(), QStringLiteral("Hos mormor"));
    QCOMPARE(answers.value(QLatin1String("housing.content")).toInt(), 7);
    // As text it is what form fill takes.
    const Ran text = m_work.world.run({QStringLiteral("form"), QStringLiteral("read"), file});
    QCOMPARE(QJsonDocument::fromJson(text.out).object(), answers);

    const QString half =
        filledFile("3.1", {{QStringLiteral("housing~describe"), QStringLiteral("Hos mormor")},
                           {QStringLiteral("economy~debts"), QStringLiteral("kanske")}});
    const Ran named =
        m_work.world.run({QStringLiteral("form"), QStringLiteral("read"), half, QStringLiteral("--json")});
    QCOMPARE(named.exit, 3);
    QCOMPARE(named.json().value(QLatin1String("problems")).toArray().size(), 1);
    QVERIFY(
        named.json().value(QLatin1String("answers")).toObject().contains(QLatin1String("housing.describe")));
}

void TestCliForms::aFilledInFileIsComparedAndTakenOver()
{
    m_work.world.write(QStringLiteral("svar.json"),
                       R"({"housing.describe": "Hos en vän", "housing.content": 7})");
    const QStringList subject{QStringLiteral("--subject"), QStringLiteral("case:") + m_case};
    QCOMPARE(lots("form fill", subject + QStringList{QStringLiteral("--form"), QStringLiteral("3.1"),
                                                     QStringLiteral("--answers"), path("svar.json")})
                 .exit,
             0);
    const QStringList file =
        subject +
        QStringList{QStringLiteral("--file"),
                    filledFile("3.1", {{QStringLiteral("housing~describe"), QStringLiteral("Hos mormor")},
                                       {QStringLiteral("housing~content"), QStringLiteral("7")},
                                       {QStringLiteral("economy~debts"), QStringLiteral("yes")}})};
    const Ran compared = lots("form compare", file);
    QVERIFY2(compared.exit == 0, (compared.out + compared.err).constData());
    QJsonArray differences = compared.json().value(QLatin1String("differences")).toArray();
    QCOMPARE(differences.size(), 2); // what is the same is none
    QCOMPARE(differences[0][QLatin1String("field")].toString(), QStringLiteral("housing.describe"));
    QCOMPARE(differences[0][QLatin1String("book")].toString(), QStringLiteral("Hos en vän"));
    QCOMPARE(differences[0][QLatin1String("file")].toString(), QStringLiteral("Hos mormor"));
    QVERIFY(!differences[0][QLatin1String("taken")].toBool());

    // Only what is named, into the draft: it differs no more, the other still does.
    QCOMPARE(
        lots("form compare", file + QStringList{QStringLiteral("--take"), QStringLiteral("economy.debts")})
            .exit,
        0);
    differences = lots("form compare", file).json().value(QLatin1String("differences")).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0][QLatin1String("field")].toString(), QStringLiteral("housing.describe"));
    const Ran registered = lots("form get", subject + formWords("--form 3.1"));
    QVERIFY(!registered.out.contains("economy.debts")); // a draft is no registration
    QCOMPARE(lots("form compare", file + QStringList{QStringLiteral("--take-all")}).exit, 0);
    QCOMPARE(lots("form compare", file).json().value(QLatin1String("differences")).toArray().size(), 0);
    QVERIFY(m_work.run("lots", "form compare", file, false).exit == 0);
    // Somebody else's case: a reason first.
    QCOMPARE(m_work.run("bo", "form compare", file).exit, 3);
}

void TestCliForms::whatIsNoFilledInFileIsRefused()
{
    m_work.world.write(QStringLiteral("skräp.pdf"), "ingen PDF");
    const CliWorld& world = m_work.world;
    QCOMPARE(world.run({QStringLiteral("form"), QStringLiteral("read"), path("skräp.pdf")}).exit, 1);
    QVERIFY(world.run({QStringLiteral("form"), QStringLiteral("read"), path("saknas.pdf")}).exit != 0);
    QCOMPARE(lots("form compare", {QStringLiteral("--subject"), QStringLiteral("case:") + m_case,
                                   QStringLiteral("--file"), path("skräp.pdf")})
                 .exit,
             1);
    QCOMPARE(world.run(formWords("form print x.lotsbok --form 3.1 --subject district --fillable --out x.pdf"))
                 .exit,
             2);
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestCliForms)
#include "tst_cli_forms.moc"
