// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A service card (SoftHSM2) signs our PDF, and two programs that are not ours find the signature good.
#include "exchange/pades/pdf_signer.h"
#include "exchange/pades/signing_card.h"
#include "forms/print/qpdf.h"
#include "tests/exchange/card_support.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/print_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace lotsbok {

class TestSigningCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void othersFindTheSignatureGood_data();
    void othersFindTheSignatureGood();
    void whatWasThereStaysByteForByte();
    void twoSignInTurn();
    void theFileStaysArchivable();
    void aWrongPinIsAskedForOnce();
    void whoDoesNotAnswerSignsNothing();
    void problems_data();
    void problems();
    void severalCertificatesAreToldApart();
    void aCardTakenOutSignsNothing();
    void aCardTellsItsTriesAndLocks();
    void aCardTakenOutWhileItSignsSignsNothing();
    void whatStandsInTheReaderIsToldWithoutAPin();
    void theSignatureIsSeen();
    void filesThatCannotBeSigned_data();
    void filesThatCannotBeSigned();

private:
    CardRequest request(const char* pin = "4711");
    static QByteArray print(PdfProfile profile = PdfProfile::Archive);
    Result<QByteArray> signedBy(SigningCard& card, const QByteArray& pdf, const QString& field);
    Result<QByteArray> signedPrint(const CardRequest& request);

    std::unique_ptr<testing::TestCard> m_card;
    int m_asked = 0;
    std::optional<PinQuestion> m_question;
};

namespace {

/// A minute from now: the certificates are made on the way.
QDateTime signingDay()
{
    return QDateTime::currentDateTimeUtc().addSecs(60);
}

QString headField()
{
    return QStringLiteral("headSignature");
}

/// The CMS message and what it signs, cut out of a file by its own words.
struct Cut {
    QByteArray message;
    QByteArray content;
};
Cut lastSignature(const QByteArray& pdf)
{
    static const QRegularExpression range(QStringLiteral("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\]"));
    auto all = range.globalMatch(QString::fromLatin1(pdf));
    QRegularExpressionMatch match;
    while (all.hasNext()) {
        match = all.next();
    }
    const qsizetype before = match.captured(1).toLongLong();
    const qsizetype after = match.captured(2).toLongLong();
    const qsizetype rest = match.captured(3).toLongLong();
    Cut cut;
    cut.content = pdf.first(before) + pdf.mid(after, rest);
    cut.message = QByteArray::fromHex(pdf.mid(before + 1, after - before - 2));
    return cut;
}

} // namespace

void TestSigningCard::initTestCase()
{
    if (!testing::TestCard::isPossible()) {
        QSKIP("SoftHSM2, OpenSC, OpenSSL or poppler-utils is not installed");
    }
}

void TestSigningCard::init()
{
    m_card = std::make_unique<testing::TestCard>();
    m_asked = 0;
    m_question.reset();
}

CardRequest TestSigningCard::request(const char* pin)
{
    CardRequest request;
    request.module = testing::TestCard::bareModule();
    request.now = signingDay();
    request.askPin = [this, pin](const PinQuestion& question) -> Result<Secret> {
        ++m_asked;
        m_question = question;
        return Secret::fromPassword(QString::fromLatin1(pin));
    };
    return request;
}

QByteArray TestSigningCard::print(PdfProfile profile)
{
    const FormDefinition* form = FormCatalogue::builtIn().current(QStringLiteral("2.3"));
    const auto printed = printForm(testing::sampleJob(*form, false, profile));
    return printed ? printed->pdf : QByteArray();
}

Result<QByteArray> TestSigningCard::signedBy(SigningCard& card, const QByteArray& pdf, const QString& field)
{
    const CmsSigner signer = card.cmsSigner();
    PdfSigning signing;
    signing.field = field;
    signing.signer = card.signerName();
    signing.reason = QStringLiteral("Bilaga 2.3 (prov)");
    signing.when = signingDay();
    signing.cms = [&signer](const QByteArray& digest) { return cmsMessage(digest, signer); };
    return signPdf(pdf, signing);
}

Result<QByteArray> TestSigningCard::signedPrint(const CardRequest& request)
{
    const auto card = SigningCard::open(request);
    return card ? signedBy(**card, print(), headField()) : fail(card.error());
}

void TestSigningCard::othersFindTheSignatureGood_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("profile");
    QTest::newRow("RSA, PDF/A-2a") << QStringLiteral("rsa") << int(PdfProfile::Archive);
    QTest::newRow("EC, PDF/A-2a") << QStringLiteral("ec") << int(PdfProfile::Archive);
    QTest::newRow("RSA, PDF/A-1b") << QStringLiteral("rsa") << int(PdfProfile::PreflightA1b);
}

void TestSigningCard::othersFindTheSignatureGood()
{
    QFETCH(QString, key);
    QFETCH(int, profile);
    m_card->make(key);
    const auto card = SigningCard::open(request());
    QVERIFY2(card, card ? "" : qPrintable(card.error().text + card.error().detail));
    QCOMPARE((*card)->signerName(), QStringLiteral("Karin Ång Provsson"));
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_question->card, QStringLiteral("kort"));
    QCOMPARE(m_question->tries, PinTries::Enough);
    const auto pdf = signedBy(**card, print(PdfProfile(profile)), headField());
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text + pdf.error().detail));

    m_card->write(QStringLiteral("undertecknad.pdf"), *pdf);
    const testing::TestCard::Tool poppler =
        m_card->run(QStringLiteral("pdfsig"), {QStringLiteral("undertecknad.pdf")}, true);
    QVERIFY2(poppler.out.contains(QStringLiteral("Signature is Valid")), qPrintable(poppler.out));
    QVERIFY2(poppler.out.contains(QStringLiteral("Total document signed")), qPrintable(poppler.out));
    QVERIFY2(poppler.out.contains(QStringLiteral("ETSI.CAdES.detached")), qPrintable(poppler.out));

    const Cut cut = lastSignature(*pdf);
    m_card->write(QStringLiteral("cms.der"), cut.message);
    m_card->write(QStringLiteral("innehall"), cut.content);
    const testing::TestCard::Tool openssl = m_card->run(
        QStringLiteral("openssl"),
        {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
         QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
         QStringLiteral("cms.der"), QStringLiteral("-content"), QStringLiteral("innehall"),
         QStringLiteral("-CAfile"), QStringLiteral("01.pem"), QStringLiteral("-purpose"),
         QStringLiteral("any"), QStringLiteral("-out"), QStringLiteral("/dev/null")},
        true);
    QVERIFY2(openssl.exit == 0, qPrintable(openssl.out));
    if (const QByteArray kept = qgetenv("LOTSBOK_SIGNED_FOLDER");
        !kept.isEmpty() && profile == int(PdfProfile::PreflightA1b)) { // for scripts/check-preflight
        QFile file(QString::fromLocal8Bit(kept) + QStringLiteral("/signed.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
}

void TestSigningCard::whatWasThereStaysByteForByte()
{
    m_card->make();
    const QByteArray before = print();
    const auto card = SigningCard::open(request());
    QVERIFY(card);
    const auto after = signedBy(**card, before, headField());
    QVERIFY(after);
    QVERIFY(after->startsWith(before));
    const auto fields = emptySignatureFields(*after);
    QCOMPARE(emptySignatureFields(before).value(),
             (QStringList{headField(), QStringLiteral("employeeSignature")}));
    QCOMPARE(fields.value(), QStringList{QStringLiteral("employeeSignature")});
    QVERIFY(!signedBy(**card, *after, headField())); // it is taken
}

void TestSigningCard::twoSignInTurn()
{
    m_card->make();
    m_card->addCertificate(QStringLiteral("Eva Provgren"), QStringLiteral("ec"), QStringLiteral("02"), true);
    QByteArray pdf = print();
    for (const auto& [name, field] : {std::pair(u"Karin Ång Provsson", u"headSignature"),
                                      std::pair(u"Eva Provgren", u"employeeSignature")}) {
        CardRequest one = request();
        one.certificate = QString::fromUtf16(name);
        const auto card = SigningCard::open(one);
        QVERIFY(card);
        const auto next = signedBy(**card, pdf, QString::fromUtf16(field));
        QVERIFY(next);
        pdf = *next;
    }
    m_card->write(QStringLiteral("tva.pdf"), pdf);
    const QString said = m_card->run(QStringLiteral("pdfsig"), {QStringLiteral("tva.pdf")}, true).out;
    QCOMPARE(said.count(QStringLiteral("Signature is Valid")), 2);
}

void TestSigningCard::theFileStaysArchivable()
{
    m_card->make();
    const auto pdf = signedPrint(request());
    QVERIFY(pdf);
    const QStringList before = testing::archiveProblems(print());
    const QStringList after = testing::archiveProblems(*pdf);
    QVERIFY2(before.isEmpty(), qPrintable(before.join(u'\n')));
    QVERIFY2(after.isEmpty(), qPrintable(after.join(u'\n')));
    QCOMPARE(testing::readingText(*pdf), testing::readingText(print()));
    m_card->write(QStringLiteral("u.pdf"), *pdf);
    const testing::TestCard::Tool qpdf =
        m_card->run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("u.pdf")}, true);
    QVERIFY2(qpdf.exit == 0, qPrintable(qpdf.out));
}

void TestSigningCard::aWrongPinIsAskedForOnce()
{
    m_card->make();
    const auto pdf = signedPrint(request("0000"));
    QVERIFY(!pdf);
    QCOMPARE(cardProblem(pdf.error()), CardProblem::PinWrong);
    QCOMPARE(pdf.error().code, ErrorCode::WrongCredentials);
    QVERIFY2(pdf.error().text.contains(QStringLiteral("Few tries are left")), qPrintable(pdf.error().text));
    QCOMPARE(m_asked, 1);
    // the next question says so, and the right PIN signs
    QVERIFY(signedPrint(request()));
    QCOMPARE(m_asked, 2);
    QCOMPARE(m_question->tries, PinTries::FewLeft);
}

void TestSigningCard::whoDoesNotAnswerSignsNothing()
{
    m_card->make();
    CardRequest silent = request();
    silent.askPin = [](const PinQuestion&) -> Result<Secret> {
        return fail(ErrorCode::Cancelled, QStringLiteral("nej"));
    };
    const auto pdf = signedPrint(silent);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
}

void TestSigningCard::problems_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* what, CardProblem problem) {
        QTest::newRow(what) << QString::fromLatin1(what) << int(problem);
    };
    row("no module", CardProblem::ModuleMissing);
    row("module that is none", CardProblem::ModuleMissing);
    row("module with a quote", CardProblem::ModuleMissing);
    row("no card", CardProblem::NoCard);
    row("another card", CardProblem::WrongCard);
    row("expired", CardProblem::Expired);
    row("not yet valid", CardProblem::NotYetValid);
    row("no key", CardProblem::NoKey);
}

void TestSigningCard::problems()
{
    QFETCH(QString, what);
    QFETCH(int, problem);
    if (what != QLatin1String("no card")) {
        m_card->make(QStringLiteral("ec"), what != QLatin1String("no key"));
    }
    CardRequest asked = request();
    if (what == QLatin1String("no module")) {
        asked.module = m_card->path(QStringLiteral("saknas.so"));
    } else if (what == QLatin1String("module that is none")) {
        asked.module = m_card->path(QStringLiteral("softhsm2.conf"));
    } else if (what == QLatin1String("module with a quote")) {
        asked.module = testing::TestCard::bareModule() + QStringLiteral("\" parameters=\"x");
    } else if (what == QLatin1String("another card")) {
        asked.certificate = QStringLiteral("Någon Annan");
    } else if (what == QLatin1String("expired")) {
        asked.now = asked.now.addDays(31);
    } else if (what == QLatin1String("not yet valid")) {
        asked.now = asked.now.addDays(-1);
    }
    const auto pdf = signedPrint(asked);
    QVERIFY(!pdf);
    QVERIFY2(cardProblem(pdf.error()) == CardProblem(problem), qPrintable(pdf.error().detail));
    QVERIFY(pdf.error().text.endsWith(u'.'));
    QCOMPARE(m_asked, what == QLatin1String("no key") ? 1 : 0); // nothing is asked that leads nowhere
}

void TestSigningCard::severalCertificatesAreToldApart()
{
    m_card->make(QStringLiteral("ec"));
    m_card->addCertificate(QStringLiteral("Eva Provgren"), QStringLiteral("ec"), QStringLiteral("02"), true);
    const auto unclear = signedPrint(request());
    QCOMPARE(cardProblem(unclear.error()), CardProblem::SeveralKeys);
    QFile file(m_card->path(QStringLiteral("02.der")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CardRequest byPrint = request();
    byPrint.certificate = QString::fromLatin1(
        QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().first(12).toUpper());
    const auto card = SigningCard::open(byPrint);
    QVERIFY(card);
    QCOMPARE((*card)->signerName(), QStringLiteral("Eva Provgren"));
}

void TestSigningCard::aCardTakenOutSignsNothing()
{
    m_card->make(QStringLiteral("ec"));
    const auto card = SigningCard::open(request());
    QVERIFY(card);
    QVERIFY(QDir(m_card->path(QStringLiteral("tokens"))).removeRecursively());
    const auto pdf = signedBy(**card, print(), headField());
    QVERIFY(!pdf);
    QVERIFY2(cardProblem(pdf.error()) == CardProblem::CardTakenOut ||
                 cardProblem(pdf.error()) == CardProblem::SigningFailed,
             qPrintable(pdf.error().detail));
}

void TestSigningCard::aCardTellsItsTriesAndLocks()
{
    m_card->make(QStringLiteral("ec"));
    const QList<std::pair<CardProblem, PinTries>> steps{{CardProblem::PinWrong, PinTries::FewLeft},
                                                        {CardProblem::PinWrong, PinTries::LastOne},
                                                        {CardProblem::PinLocked, PinTries::FewLeft}};
    for (const auto& [problem, tries] : steps) {
        CardRequest wrong = request("0000");
        wrong.module = testing::TestCard::module();
        const auto card = SigningCard::open(wrong);
        QVERIFY(!card);
        QCOMPARE(cardProblem(card.error()), problem);
        const auto seen = SigningCard::look(wrong.module);
        QVERIFY(seen);
        QCOMPARE(seen->first().tries, tries);
        QCOMPARE(seen->first().isLocked, problem == CardProblem::PinLocked);
    }
    QCOMPARE(m_asked, 3);
    CardRequest right = request();
    right.module = testing::TestCard::module();
    const auto locked = SigningCard::open(right);
    QVERIFY(!locked);
    QCOMPARE(cardProblem(locked.error()), CardProblem::PinLocked);
    QCOMPARE(m_asked, 3); // a locked card is asked for nothing
}

void TestSigningCard::aCardTakenOutWhileItSignsSignsNothing()
{
    m_card->make(QStringLiteral("ec"));
    m_card->takeOutWhenItSigns();
    CardRequest asked = request();
    asked.module = testing::TestCard::module();
    const auto pdf = signedPrint(asked);
    QVERIFY(!pdf);
    QVERIFY2(cardProblem(pdf.error()) == CardProblem::CardTakenOut, qPrintable(pdf.error().detail));
    const auto empty = SigningCard::look(asked.module);
    QVERIFY(!empty);
    QCOMPARE(cardProblem(empty.error()), CardProblem::NoCard);
    m_card->putIn();
    QVERIFY(signedPrint(asked));
}

void TestSigningCard::whatStandsInTheReaderIsToldWithoutAPin()
{
    m_card->make(QStringLiteral("ec"));
    const auto seen = SigningCard::look(testing::TestCard::module());
    QVERIFY(seen);
    QCOMPARE(seen->size(), 1);
    const CardCertificate& one = seen->first();
    QCOMPARE(one.signer, QStringLiteral("Karin Ång Provsson"));
    QCOMPARE(one.card, QStringLiteral("kort"));
    QCOMPARE(one.fingerprint.size(), 64);
    QVERIFY(!one.problemAt(signingDay()));
    QCOMPARE(one.problemAt(signingDay().addDays(31)), CardProblem::Expired);
    QCOMPARE(one.problemAt(signingDay().addDays(-1)), CardProblem::NotYetValid);
    QCOMPARE(cardProblem(SigningCard::look(m_card->path(QStringLiteral("saknas.so"))).error()),
             CardProblem::ModuleMissing);
    QCOMPARE(m_asked, 0);
}

// Its look is drawn, with no font of its own, and the file is still one to archive.
void TestSigningCard::theSignatureIsSeen()
{
    m_card->make(QStringLiteral("ec"));
    const auto card = SigningCard::open(request());
    QVERIFY(card);
    const CmsSigner signer = (*card)->cmsSigner();
    PdfSigning signing;
    signing.field = headField();
    signing.signer = (*card)->signerName();
    signing.when = signingDay();
    signing.shown = QStringList{QStringLiteral("Elektroniskt undertecknad av Karin Ång Provsson"),
                                QStringLiteral("2026-11-22 14:32")};
    signing.cms = [&signer](const QByteArray& digest) { return cmsMessage(digest, signer); };
    const auto pdf = signPdf(print(), signing);
    QVERIFY(pdf);
    const QStringList problems = testing::archiveProblems(*pdf);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    m_card->write(QStringLiteral("s.pdf"), *pdf);
    QVERIFY(m_card->run(QStringLiteral("pdfsig"), {QStringLiteral("s.pdf")}, true)
                .out.contains(QStringLiteral("Signature is Valid")));
    QCOMPARE(
        m_card->run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("s.pdf")}, true).exit,
        0);
    QVERIFY(pdf->sliced(print().size()).contains("/Subtype /Form"));
    if (const QByteArray shots = qgetenv("LOTSBOK_SHOTS"); !shots.isEmpty()) {
        QFile file(QString::fromLocal8Bit(shots) + QStringLiteral("/signed.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    }
}

void TestSigningCard::filesThatCannotBeSigned_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("hej");
    QTest::newRow("a head alone") << QByteArray("%PDF-1.7\nstartxref\n5\n%%EOF\n");
    QTest::newRow("cut") << print().chopped(400);
    QTest::newRow("an offset beyond") << print() + QByteArray("startxref\n99999999\n%%EOF\n");
    const FormDefinition* form = FormCatalogue::builtIn().current(QStringLiteral("2.1"));
    QTest::newRow("no place to sign") << printForm(testing::sampleJob(*form, false))->pdf;
}

void TestSigningCard::filesThatCannotBeSigned()
{
    QFETCH(QByteArray, pdf);
    PdfSigning signing;
    signing.field = headField();
    signing.when = signingDay();
    bool asked = false;
    signing.cms = [&asked](const QByteArray&) -> Result<QByteArray> {
        asked = true;
        return QByteArray();
    };
    const auto result = signPdf(pdf, signing);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(!asked);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestSigningCard)
#include "tst_signing_card.moc"
