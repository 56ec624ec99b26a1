// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14 and "One door out": what leaves is recorded with its hash before it leaves, and nothing leaves
// unrecorded.
#include "exchange/disclosure.h"
#include "forms/bindings/bindings.h"
#include "tests/core/support/test_book.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace lotsbok {

namespace {

/// A print service that remembers what it was given, or refuses.
class FakeSpooler final : public PrintSpooler {
public:
    Result<QStringList> queues() override { return QStringList{QStringLiteral("skrivare")}; }
    Result<void> send(const QString& queue, const QString& title, const QList<QByteArray>& documents,
                      const PrintManner& manner, const KeepGoing& /*keepGoing*/) override
    {
        if (refuses) {
            return fail(ErrorCode::Failed, QStringLiteral("slut på papper"));
        }
        sent << QStringLiteral("%1|%2|%3").arg(queue, title).arg(manner.copies);
        bytes = documents.last();
        return {};
    }

    bool refuses = false;
    QStringList sent;
    QByteArray bytes;
};

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class TestDisclosure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void recordsExactlyTheBytesOfTheFile();
    void namesNoPathAndNoPersonOutside();
    void anUnwritablePathIsRefusedBeforeTheRecord();
    void withoutARecordNothingLeaves();
    void aPrintIsRecordedBeforeItIsSent();
    void aFailedPrintIsRecordedAsFailed();
    void aFormAboutNobodyHasNoPersonToGoTo();
    void printsTheStoredVersionWhateverTheCallerHolds();
    void aFormThatIsNotStoredIsNotPrinted();
    void aPreviewLeavesNoRecord();
    void aBlankFormNeedsNoBook();
    void aBlankPurchaseFormHasTheLegalAmounts();
    void protectedIdentityLeavesAddressAndPhoneOut();
    void withoutAPrintServiceTheErrorIsClear();

private:
    FormResponse registered(const SubjectRef& subject, const QString& form, const QJsonObject& answers);
    QList<DisclosureRecord> records()
    {
        return m_session->disclosures(SubjectRef::of(m_case->id)).value_or(QList<DisclosureRecord>());
    }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<Session> m_session;
    std::optional<Case> m_case;
    std::optional<FormResponse> m_response;
    FakeSpooler m_spooler;
};

void TestDisclosure::init()
{
    m_book = std::make_unique<TestBook>();
    m_session = m_book->create();
    QVERIFY(m_session);
    m_spooler = {};
    Client client = TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provperson"));
    client.phone = QStringLiteral("070-174 06 99");
    client.address = QStringLiteral("Hemligvägen 1");
    const auto stored = m_session->saveClient(client);
    LOTSBOK_VERIFY(stored);
    const auto opened = m_session->openCase(TestBook::caseOf(stored->id));
    LOTSBOK_VERIFY(opened);
    m_case = *opened;
    m_response = registered(SubjectRef::of(m_case->id), QStringLiteral("3.1"),
                            {{QStringLiteral("housing.describe"), QStringLiteral("Bor hos en vän.")}});
}

void TestDisclosure::cleanup()
{
    m_session.reset();
    m_book.reset();
}

FormResponse TestDisclosure::registered(const SubjectRef& subject, const QString& form,
                                        const QJsonObject& answers)
{
    const auto stored =
        registerAnswers(*m_session, *FormCatalogue::builtIn().current(form), subject, Answers(answers));
    if (!stored) {
        qWarning("%s", qPrintable(stored.error().text + stored.error().detail));
    }
    return stored.value_or(FormResponse());
}

void TestDisclosure::recordsExactlyTheBytesOfTheFile()
{
    const QString path = m_book->folder.filePath(QStringLiteral("utskrift å.pdf"));
    const auto released =
        Disclosure(*m_session).printToFile(*m_response, Disclosure::Recipient::Person, path);
    LOTSBOK_VERIFY(released);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(bytes, released->bytes);
    const auto list = records();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().contentSha256, sha256(bytes));
    QCOMPARE(list.first().recipient, DisclosureRecord::Recipient::Person);
    QCOMPARE(list.first().what, QStringLiteral("Bilaga 3.1 version 1"));
    QCOMPARE(list.first().channel, QStringLiteral("file"));
    QVERIFY(!list.first().basis.isEmpty());
    QCOMPARE(list.first().by, QStringLiteral("Karin Provsson"));
    QCOMPARE(list.first().at, m_book->clock->nowUtc());
}

void TestDisclosure::namesNoPathAndNoPersonOutside()
{
    const QString path = m_book->folder.filePath(QStringLiteral("hemligt namn.pdf"));
    LOTSBOK_VERIFY(Disclosure(*m_session).printToFile(*m_response, Disclosure::Recipient::OwnFile, path));
    LOTSBOK_VERIFY(
        Disclosure(*m_session, m_spooler)
            .printToPrinter(*m_response, Disclosure::Recipient::OwnFile, QStringLiteral("skrivare")));
    for (const DisclosureRecord& record : records()) {
        for (const QString& text : {record.what, record.channel, record.basis, record.recipientName}) {
            QVERIFY(!text.contains(QLatin1String("hemligt")));
        }
    }
    QVERIFY(!m_spooler.sent.first().contains(QLatin1String("Provperson")));
}

void TestDisclosure::anUnwritablePathIsRefusedBeforeTheRecord()
{
    Disclosure door(*m_session);
    const QString taken = m_book->folder.filePath(QStringLiteral("finns.pdf"));
    LOTSBOK_VERIFY(writeFileSafely(taken, "annat", false));
    for (const QString& path : {taken, m_book->folder.filePath(QStringLiteral("ingen mapp/a.pdf")),
                                m_book->folder.path(), QString()}) {
        QCOMPARE(codeOf(door.printToFile(*m_response, Disclosure::Recipient::OwnFile, path)),
                 ErrorCode::FileSystem);
    }
    QVERIFY(records().isEmpty());
}

void TestDisclosure::withoutARecordNothingLeaves()
{
    // A lots has no right to a form about an employee: neither record nor file.
    User user;
    user.loginName = QStringLiteral("lots");
    user.displayName = QStringLiteral("Prov Lots");
    user.role = Role::Lots;
    LOTSBOK_VERIFY(m_session->addUser(user, TestBook::password(), KdfCost::cheap()));
    Employee employee;
    employee.givenName = QStringLiteral("Prov");
    employee.familyName = QStringLiteral("Anställd");
    const auto stored = m_session->saveEmployee(employee);
    LOTSBOK_VERIFY(stored);
    const FormResponse secret = registered(
        SubjectRef::of(stored->id), QStringLiteral("2.1"),
        {{QStringLiteral("riskAnalysis"), QJsonObject{{QStringLiteral("answer"), QStringLiteral("yes")}}}});
    m_session.reset();
    auto opened = m_book->open(QStringLiteral("lots"));
    LOTSBOK_VERIFY(opened);
    m_session = std::move(*opened);
    const QString path = m_book->folder.filePath(QStringLiteral("utan rätt.pdf"));
    const auto released =
        Disclosure(*m_session, m_spooler).printToFile(secret, Disclosure::Recipient::OwnFile, path);
    QVERIFY(!released);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!Disclosure(*m_session, m_spooler)
                 .printToPrinter(secret, Disclosure::Recipient::OwnFile, QStringLiteral("skrivare")));
    QVERIFY(m_spooler.sent.isEmpty());
}

void TestDisclosure::aPrintIsRecordedBeforeItIsSent()
{
    const auto released =
        Disclosure(*m_session, m_spooler)
            .printToPrinter(*m_response, Disclosure::Recipient::OwnFile, QStringLiteral("skrivare"), 2);
    LOTSBOK_VERIFY(released);
    QCOMPARE(m_spooler.sent, QStringList{QStringLiteral("skrivare|Bilaga 3.1|2")});
    const auto list = records();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().channel, QStringLiteral("printer"));
    QCOMPARE(list.first().contentSha256, sha256(m_spooler.bytes));
    for (const int copies : {0, 100}) {
        QCOMPARE(codeOf(Disclosure(*m_session, m_spooler)
                            .printToPrinter(*m_response, Disclosure::Recipient::OwnFile,
                                            QStringLiteral("skrivare"), copies)),
                 ErrorCode::InvalidInput);
    }
    QCOMPARE(records().size(), 1);
}

void TestDisclosure::aFailedPrintIsRecordedAsFailed()
{
    m_spooler.refuses = true;
    QVERIFY(!Disclosure(*m_session, m_spooler)
                 .printToPrinter(*m_response, Disclosure::Recipient::OwnFile, QStringLiteral("skrivare")));
    QStringList channels;
    QList<QByteArray> hashes;
    for (const DisclosureRecord& record : records()) {
        channels << record.channel;
        hashes << record.contentSha256;
    }
    channels.sort();
    QCOMPARE(channels, (QStringList{QStringLiteral("printer"), QStringLiteral("printer-failed")}));
    QCOMPARE(hashes.first(), hashes.last());
}

void TestDisclosure::aFormAboutNobodyHasNoPersonToGoTo()
{
    const FormResponse checklist =
        registered(SubjectRef::district(), QStringLiteral("D"), {{QStringLiteral("year"), 2026}});
    const QString path = m_book->folder.filePath(QStringLiteral("d.pdf"));
    QCOMPARE(codeOf(Disclosure(*m_session).printToFile(checklist, Disclosure::Recipient::Person, path)),
             ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path));
    LOTSBOK_VERIFY(Disclosure(*m_session).printToFile(checklist, Disclosure::Recipient::OwnFile, path));
}

void TestDisclosure::printsTheStoredVersionWhateverTheCallerHolds()
{
    FormResponse forged = *m_response;
    forged.answers = {{QStringLiteral("housing.describe"), QStringLiteral("Något som aldrig registrerades")}};
    const auto honest = Disclosure(*m_session).preview(*m_response, Disclosure::Recipient::OwnFile);
    const auto printed = Disclosure(*m_session).preview(forged, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(honest);
    LOTSBOK_VERIFY(printed);
    QCOMPARE(printed->pdf, honest->pdf);
}

void TestDisclosure::aFormThatIsNotStoredIsNotPrinted()
{
    FormResponse invented = *m_response;
    invented.id = ResponseId::create();
    const QString path = m_book->folder.filePath(QStringLiteral("påhittad.pdf"));
    QCOMPARE(codeOf(Disclosure(*m_session).printToFile(invented, Disclosure::Recipient::OwnFile, path)),
             ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    QVERIFY(records().isEmpty());
}

void TestDisclosure::aPreviewLeavesNoRecord()
{
    LOTSBOK_VERIFY(Disclosure(*m_session).preview(*m_response, Disclosure::Recipient::OwnFile));
    FormDraft draft;
    draft.subject = m_response->subject;
    draft.formId = m_response->formId;
    draft.formVersion = m_response->formVersion;
    draft.definitionHash = m_response->definitionHash;
    draft.answers = m_response->answers;
    const auto printed = Disclosure(*m_session).previewDraft(draft);
    LOTSBOK_VERIFY(printed);
    QVERIFY(printed->pdf.startsWith("%PDF"));
    QVERIFY(records().isEmpty());
}

void TestDisclosure::aBlankFormNeedsNoBook()
{
    const QString path = m_book->folder.filePath(QStringLiteral("tom.pdf"));
    const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("3.3"));
    LOTSBOK_VERIFY(Disclosure::blankToFile(form, {}, m_book->clock->nowUtc(), path));
    QCOMPARE(codeOf(Disclosure::blankToFile(form, {}, m_book->clock->nowUtc(), path)), ErrorCode::FileSystem);
    QVERIFY(QFile(path).size() > 1000);
}

void TestDisclosure::aBlankPurchaseFormHasTheLegalAmounts()
{
    // Bilaga 2.4: the limits are dated reference data and belong on paper too.
    const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("2.4"));
    const BoundValues limits = generalValues(m_session->today());
    QCOMPARE(limits.value(QStringLiteral("purchase.limitDirect")).toString(),
             QStringLiteral("700\u00a0000\u00a0kr"));
    PrintJob job;
    job.form = &form;
    job.blank = true;
    job.when = m_book->clock->nowUtc();
    const auto withoutLimits = printForm(job);
    job.bound = limits;
    const auto withLimits = printForm(job);
    const auto blank = Disclosure::blank(form, {}, job.when);
    LOTSBOK_VERIFY(withoutLimits);
    LOTSBOK_VERIFY(withLimits);
    LOTSBOK_VERIFY(blank);
    QCOMPARE(blank->pdf, withLimits->pdf);
    QVERIFY(blank->pdf != withoutLimits->pdf);
}

void TestDisclosure::protectedIdentityLeavesAddressAndPhoneOut()
{
    // R26: never printed by default. The two prints differ in what is bound, so the protected one is checked
    // by its values.
    auto client = m_session->client(m_case->client);
    LOTSBOK_VERIFY(client);
    client->protection = ProtectedIdentity::ConfidentialityMark;
    LOTSBOK_VERIFY(m_session->saveClient(*client));
    const auto before = boundValues(*m_session, SubjectRef::of(m_case->id), true);
    const auto bound = boundValues(*m_session, SubjectRef::of(m_case->id));
    LOTSBOK_VERIFY(before);
    LOTSBOK_VERIFY(bound);
    QCOMPARE(before->value(QStringLiteral("client.address")).toString(), QStringLiteral("Hemligvägen 1"));
    QVERIFY(bound->value(QStringLiteral("client.address")).toString().isEmpty());
    QVERIFY(bound->value(QStringLiteral("client.phone")).toString().isEmpty());
    LOTSBOK_VERIFY(Disclosure(*m_session).preview(*m_response, Disclosure::Recipient::OwnFile));
}

void TestDisclosure::withoutAPrintServiceTheErrorIsClear()
{
    if (!Disclosure::printers().isEmpty()) {
        QSKIP("this machine has printers");
    }
    const auto released =
        Disclosure(*m_session)
            .printToPrinter(*m_response, Disclosure::Recipient::OwnFile, QStringLiteral("finns inte"));
    QVERIFY(!released);
    QVERIFY(released.error().code == ErrorCode::Failed || released.error().code == ErrorCode::NotFound);
    QVERIFY(!released.error().text.isEmpty());
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestDisclosure)
#include "tst_disclosure.moc"
