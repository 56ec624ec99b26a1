// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has signed stands on the print, and the print leads back to the book.
#include "exchange/print_marks.h"

#include "core/session/print_code.h"
#include "core/session/sign_desk.h"
#include "exchange/disclosure.h"
#include "forms/bindings/bindings.h"
#include "forms/print/qr_code.h"
#include "tests/core/support/test_book.h"
#include "tests/forms/print/pdf_checks.h"

#include <QFile>

namespace lotsbok {

class TestPrintMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSignatureStandsOnThePrint();
    void aDrawnOneIsDrawn();
    void anUnsignedVersionBearsNoSignature();
    void theFileLeadsBackToTheBook();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aQrCodeHasItsQuietZone();

private:
    FormResponse registered(const QString& form, const SubjectRef& subject, const QJsonObject& answers,
                            std::optional<ResponseId> corrects = {});
    QByteArray printed(const FormResponse& response);

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<Session> m_session;
    EmployeeId m_employee = EmployeeId::create();
    int m_serial = 0;
};

namespace {

QJsonObject talkAnswers(const char* heldOn = "2026-03-02")
{
    return {{QStringLiteral("heldOn"), QString::fromLatin1(heldOn)},
            {QStringLiteral("nextTalk"), QStringLiteral("2027-03-01")}};
}

} // namespace

void TestPrintMarks::init()
{
    m_book = std::make_unique<TestBook>();
    m_session = m_book->create();
    QVERIFY(m_session);
    Employee employee;
    employee.givenName = QStringLiteral("Eva");
    employee.familyName = QStringLiteral("Provgren");
    const auto saved = m_session->saveEmployee(employee);
    LOTSBOK_VERIFY(saved);
    m_employee = saved->id;
}

void TestPrintMarks::cleanup()
{
    m_session.reset();
    m_book.reset();
}

FormResponse TestPrintMarks::registered(const QString& form, const SubjectRef& subject,
                                        const QJsonObject& answers, std::optional<ResponseId> corrects)
{
    const auto stored =
        registerAnswers(*m_session, *FormCatalogue::builtIn().current(form), subject, Answers(answers),
                        corrects, corrects ? 1 : 0, corrects ? QStringLiteral("Rättelse.") : QString());
    if (!stored) {
        qFatal("%s %s", qPrintable(stored.error().text), qPrintable(stored.error().detail));
    }
    return *stored;
}

QByteArray TestPrintMarks::printed(const FormResponse& response)
{
    const QString path = m_book->folder.filePath(QStringLiteral("utskrift %1.pdf").arg(++m_serial));
    const auto released = Disclosure(*m_session).printToFile(response, Disclosure::Recipient::OwnFile, path);
    if (!released) {
        qFatal("%s", qPrintable(released.error().text));
    }
    return released->bytes;
}

void TestPrintMarks::theSignatureStandsOnThePrint()
{
    const FormResponse form = registered(QStringLiteral("2"), SubjectRef::of(m_employee), talkAnswers());
    LOTSBOK_VERIFY(SignDesk(*m_session)
                       .sign(QStringLiteral("response"), form.id.uuid(), 1, QStringLiteral("headSignature")));
    const QByteArray pdf = printed(form);
    const QString text = testing::readingText(pdf);
    QVERIFY2(text.contains(QStringLiteral("Elektroniskt undertecknad 2026-03-02 10:00 av Karin Provsson")),
             qPrintable(text));
    QVERIFY2(text.contains(shortPrintCode(form)), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("QR-kod för kontroll av utskriften")));
    const QStringList problems = testing::archiveProblems(pdf);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestPrintMarks::aDrawnOneIsDrawn()
{
    const FormResponse form = registered(QStringLiteral("2.3"), SubjectRef::of(m_employee), {});
    const SignDesk::ByHand hand{QStringLiteral("Eva Provgren"), {}, {{0, 4095, 2000, 0, 4095, 4095}}};
    LOTSBOK_VERIFY(SignDesk(*m_session)
                       .registerByHand(QStringLiteral("response"), form.id.uuid(), 1,
                                       QStringLiteral("employeeSignature"), hand));
    const QByteArray pdf = printed(form);
    const QString says =
        QStringLiteral("Undertecknad för hand på skärm, bevittnat 2026-03-02 10:00 av Karin Provsson");
    QVERIFY(testing::readingText(pdf).contains(says));
    // Who does not see the figure hears whose hand it is, where, when, and who saw it.
    const QString structure = testing::structureText(pdf);
    const qsizetype figure = structure.indexOf(QStringLiteral("Figure"));
    QVERIFY2(figure >= 0, qPrintable(structure));
    const QString spoken = structure.mid(figure).section(u'\n', 0, 0);
    for (const QString& part : {QStringLiteral("Eva Provgren"), QStringLiteral("2026-03-02"), says}) {
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
    const QStringList problems = testing::archiveProblems(pdf);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestPrintMarks::anUnsignedVersionBearsNoSignature()
{
    const QJsonObject answers = talkAnswers();
    const FormResponse first = registered(QStringLiteral("2"), SubjectRef::of(m_employee), answers);
    LOTSBOK_VERIFY(
        SignDesk(*m_session)
            .sign(QStringLiteral("response"), first.id.uuid(), 1, QStringLiteral("headSignature")));
    const FormResponse second =
        registered(QStringLiteral("2"), SubjectRef::of(m_employee), talkAnswers("2026-03-01"), first.id);
    QVERIFY(!testing::readingText(printed(second)).contains(QStringLiteral("Elektroniskt undertecknad")));
    QVERIFY(testing::readingText(printed(first)).contains(QStringLiteral("Elektroniskt undertecknad")));
}

void TestPrintMarks::theFileLeadsBackToTheBook()
{
    const FormResponse form = registered(QStringLiteral("2"), SubjectRef::of(m_employee), talkAnswers());
    LOTSBOK_VERIFY(SignDesk(*m_session)
                       .sign(QStringLiteral("response"), form.id.uuid(), 1, QStringLiteral("headSignature")));
    const QByteArray pdf = printed(form);
    const auto read = readPrintFile(pdf);
    LOTSBOK_VERIFY(read);
    const auto code = readPrintCode(read->code);
    LOTSBOK_VERIFY(code);
    QVERIFY(isSealGood(std::get<PrintCode>(*code)));
    const auto print = SignDesk(*m_session).checkPrint(read->code, read->sha256);
    LOTSBOK_VERIFY(print);
    QVERIFY(print->isSame && print->sealIsHere);
    QCOMPARE(print->signatures.size(), 1);
    QVERIFY(print->release);
    // what was added to the end, as a card does, leaves the file that left
    const auto added = readPrintFile(pdf + "% mera\n");
    LOTSBOK_VERIFY(added);
    QVERIFY(SignDesk(*m_session).checkPrint(added->code, added->sha256)->release);
    QByteArray other = pdf;
    other.replace("(libqpdf)", "(libqPDF)");
    QVERIFY(other != pdf);
    const auto changed = readPrintFile(other);
    LOTSBOK_VERIFY(changed);
    QVERIFY(!SignDesk(*m_session).checkPrint(changed->code, changed->sha256)->release);
}

void TestPrintMarks::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n");
    QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("a table beyond") << QByteArray("%PDF-1.7\nstartxref\n999999999\n%%EOF\n");
    const auto blank = Disclosure::blank(*FormCatalogue::builtIn().current(QStringLiteral("2")), {},
                                         QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QTest::newRow("a print without a code") << blank->pdf;
    QTest::newRow("cut") << blank->pdf.first(blank->pdf.size() / 2);
}

void TestPrintMarks::hostileFilesAreRefused()
{
    QFETCH(QByteArray, file);
    const auto read = readPrintFile(file);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void TestPrintMarks::aQrCodeHasItsQuietZone()
{
    const auto drawing = drawQrCode(QString(253, u'A'), 1.4);
    QVERIFY(drawing);
    QCOMPARE(drawing->size, QSizeF((53 + 8) * 1.4, (53 + 8) * 1.4)); // version 9: the longest code
    for (const Drawing::Line& line : drawing->lines) {
        QVERIFY(line.from.x() > 4 * 1.4 - 0.01 && line.to.x() < drawing->size.width() - 4 * 1.4 + 0.01);
        QVERIFY(line.from.y() > 4 * 1.4 && line.from.y() < drawing->size.height() - 4 * 1.4);
        QCOMPARE(line.from.y(), line.to.y());
    }
    QVERIFY(!drawQrCode(QString(5000, u'A')));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestPrintMarks)
#include "tst_print_marks.moc"
