// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy to send: nothing of it is read without the pass phrase, and the archive copy stays what it was.
#include "exchange/sharing_copy.h"

#include "exchange/disclosure.h"
#include "exchange/party_print.h"
#include "tests/acceptance/case_play.h"
#include "tests/forms/engine/register_answers.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace lotsbok {

namespace {

std::string phraseOf(const Disclosure::Shared& shared)
{
    return {reinterpret_cast<const char*>(shared.passPhrase.data()), shared.passPhrase.size()};
}

/// The file without its encryption; empty when the password does not open it.
QByteArray opened(const QByteArray& pdf, const std::string& password)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("copy", pdf.constData(), size_t(pdf.size()), password.c_str());
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

class TestSharingCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyThePhraseOpensIt();
    void nothingIsReadableWithoutIt();
    void itIsNoArchiveCopyAndHasNothingToSign();
    void theRecordHasTheHashOfWhatLeft();
    void eachCopyHasAPhraseOfItsOwn();
    void theArchiveCopyIsUntouched();
    void toAPartyOnlyWithABasis();
    void aMeetingsPaper();
    void nothingIsLeftOfWhatFails();
    void qpdfFindsNothing();

private:
    Session& karin() { return m_play->as("karin"); }
    QString pathOf(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    Result<Disclosure::Shared> shareWithThePerson(const char* name)
    {
        return Disclosure(karin()).shareForm(*m_plan, {}, pathOf(name));
    }

    std::unique_ptr<CasePlay> m_play;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Case> m_case;
    std::optional<FormResponse> m_plan;
    std::optional<Meeting> m_meeting;
    Party m_school = CasePlay::party(PartyKind::School, "Provskolan", "rektor");
};

void TestSharingCopy::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_case = m_play->openCase();
    const auto stored =
        registerAnswers(karin(), SubjectRef::of(m_case->id), QStringLiteral("3.5"),
                        {{QStringLiteral("housing.now"), QStringLiteral("Bomärke hos en vän.")},
                         {QStringLiteral("crime.now"), QStringLiteral("Brottsmärke.")}});
    LOTSBOK_VERIFY(stored);
    m_plan = *stored;
    Meeting meeting;
    meeting.caseId = m_case->id;
    meeting.start = QDateTime(m_play->today().addDays(3), QTime(11, 40), Qt::UTC);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Lönnrummet");
    const auto saved = karin().save(meeting);
    LOTSBOK_VERIFY(saved);
    m_meeting = *saved;
}

void TestSharingCopy::cleanup()
{
    m_meeting.reset();
    m_plan.reset();
    m_case.reset();
    m_folder.reset();
    m_play.reset();
}

void TestSharingCopy::onlyThePhraseOpensIt()
{
    const auto shared = shareWithThePerson("delad.pdf");
    LOTSBOK_VERIFY(shared);
    const QByteArray& pdf = shared->released.bytes;
    const std::string phrase = phraseOf(*shared);
    QVERIFY(testing::readingText(opened(pdf, phrase)).contains(QStringLiteral("Bomärke hos en vän.")));
    for (const std::string& wrong :
         {std::string(), phrase.substr(1), phrase + " ", std::string("lotsbok"), std::string(200, 'a')}) {
        QVERIFY(opened(pdf, wrong).isEmpty());
    }
    QPDF file;
    file.processMemoryFile("copy", pdf.constData(), size_t(pdf.size()), phrase.c_str());
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams{};
    QPDF::encryption_method_e strings{};
    QPDF::encryption_method_e files{};
    QVERIFY(file.isEncrypted(revision, permissions, version, streams, strings, files));
    QCOMPARE(revision, 6);
    QVERIFY(streams == QPDF::e_aesv3 && strings == QPDF::e_aesv3); // AES-256
    QVERIFY(file.userPasswordMatched() && !file.ownerPasswordMatched());
    QVERIFY(file.allowAccessibility() && file.allowPrintHighRes());
    QVERIFY(!file.allowModifyAll());
}

void TestSharingCopy::nothingIsReadableWithoutIt()
{
    const auto shared = shareWithThePerson("delad.pdf");
    LOTSBOK_VERIFY(shared);
    const QByteArray& pdf = shared->released.bytes;
    // Words long enough that neither chance nor the file's own table of offsets spells them.
    for (const char* word :
         {"Provsson", "Bomärke", "Genomf", "Bilaga", "stadsdel", "<x:xmpmeta", "LOTSBOK", "/StructElem"}) {
        QVERIFY2(!pdf.contains(word), word);
    }
}

void TestSharingCopy::itIsNoArchiveCopyAndHasNothingToSign()
{
    const auto shared = shareWithThePerson("delad.pdf");
    LOTSBOK_VERIFY(shared);
    testing::PdfReader reader(opened(shared->released.bytes, phraseOf(*shared)));
    QCOMPARE(reader.problems(), QStringList());
    QPDFObjectHandle root = reader.file().getRoot();
    QVERIFY2(!root.hasKey("/AcroForm"), "no field for an electronic signature");
    QVERIFY(root.getKey("/StructTreeRoot").isDictionary());
    QCOMPARE(testing::textOf(root.getKey("/Lang")), QStringLiteral("sv-SE"));
    const auto xmp = root.getKey("/Metadata").getStreamData();
    const QByteArray metadata(reinterpret_cast<const char*>(xmp->getBuffer()), qsizetype(xmp->getSize()));
    QVERIFY(metadata.contains("<pdfuaid:part>1<"));
    QVERIFY2(!metadata.contains("<pdfaid:part>"), "an encrypted file cannot be an archive's");
    QVERIFY(reader.artifactText(0).contains(QStringLiteral("Den enskilde")));
}

void TestSharingCopy::theRecordHasTheHashOfWhatLeft()
{
    const auto shared = shareWithThePerson("delad.pdf");
    LOTSBOK_VERIFY(shared);
    QFile file(pathOf("delad.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written, shared->released.bytes);
    const auto records = *karin().disclosures(SubjectRef::of(m_case->id));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().contentSha256, QCryptographicHash::hash(written, QCryptographicHash::Sha256));
    QVERIFY2(records.first().what.contains(QStringLiteral("krypterad")), qPrintable(records.first().what));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSharingCopy::eachCopyHasAPhraseOfItsOwn()
{
    const auto one = shareWithThePerson("ett.pdf");
    const auto two = shareWithThePerson("två.pdf");
    LOTSBOK_VERIFY(one);
    LOTSBOK_VERIFY(two);
    QVERIFY(phraseOf(*one) != phraseOf(*two));
    QVERIFY(one->released.bytes != two->released.bytes);
    QVERIFY(opened(one->released.bytes, phraseOf(*two)).isEmpty());
    const auto records = *karin().disclosures(SubjectRef::of(m_case->id));
    for (const DisclosureRecord& record : records) {
        const QString kept = record.what + record.basis + record.recipientName + record.channel;
        QVERIFY2(!kept.contains(QString::fromStdString(phraseOf(*one))), "the phrase is never kept");
    }
}

void TestSharingCopy::theArchiveCopyIsUntouched()
{
    Disclosure door(karin());
    const auto before = door.preview(*m_plan, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(before);
    LOTSBOK_VERIFY(shareWithThePerson("delad.pdf"));
    const auto after = door.preview(*m_plan, Disclosure::Recipient::OwnFile);
    LOTSBOK_VERIFY(after);
    QCOMPARE(after->pdf, before->pdf);
    QCOMPARE(testing::archiveProblems(after->pdf), QStringList());
}

void TestSharingCopy::toAPartyOnlyWithABasis()
{
    DisclosureRequest request;
    request.party = m_school;
    Disclosure door(karin());
    QCOMPARE(codeOf(door.shareForm(*m_plan, request, pathOf("skolan.pdf"))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(pathOf("skolan.pdf")));
    m_play->consent(m_case->id, m_school, {InfoKind::Plan});
    const auto shared = door.shareForm(*m_plan, request, pathOf("skolan.pdf"));
    LOTSBOK_VERIFY(shared);
    const QByteArray plain = opened(shared->released.bytes, phraseOf(*shared));
    QVERIFY(testing::readingText(plain).contains(QStringLiteral("Bomärke")));
    QVERIFY2(!testing::structureText(plain).contains(QStringLiteral("Brottsmärke")), "R28");
    QVERIFY(testing::PdfReader(plain).artifactText(0).contains(QStringLiteral("Provskolan")));
}

void TestSharingCopy::aMeetingsPaper()
{
    using Kind = Disclosure::MeetingPaper::Kind;
    Disclosure door(karin());
    const auto shared =
        door.shareMeeting({m_case->id, m_meeting->id, Kind::Invitation}, pathOf("inbjudan.pdf"));
    LOTSBOK_VERIFY(shared);
    QVERIFY(testing::readingText(opened(shared->released.bytes, phraseOf(*shared)))
                .contains(QStringLiteral("Lönnrummet")));
    QCOMPARE(codeOf(door.shareMeeting({m_case->id, m_meeting->id, Kind::Calendar}, pathOf("a.pdf"))),
             ErrorCode::InvalidInput);
    QCOMPARE(codeOf(door.shareMeeting(
                 {m_case->id, m_meeting->id, Kind::Invitation, {}, Disclosure::Recipient::OwnFile},
                 pathOf("b.pdf"))),
             ErrorCode::InvalidInput);
}

void TestSharingCopy::nothingIsLeftOfWhatFails()
{
    LOTSBOK_VERIFY(shareWithThePerson("delad.pdf"));
    QVERIFY(!shareWithThePerson("delad.pdf")); // it is there already
    QVERIFY(!Disclosure(karin()).shareForm(*m_plan, {}, pathOf("ingen mapp/delad.pdf")));
    QCOMPARE(karin().disclosures(SubjectRef::of(m_case->id))->size(), 1);
    QVERIFY(!encryptPdf("%PDF-1.7 nothing", Secret::fromPassword(QStringLiteral("a"))));
}

void TestSharingCopy::qpdfFindsNothing()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    QVERIFY2(!program.isEmpty(), "the program qpdf is missing (scripts/test installs it)");
    const auto shared = shareWithThePerson("delad.pdf");
    LOTSBOK_VERIFY(shared);
    QProcess qpdf;
    qpdf.start(program,
               {QStringLiteral("--check"), QStringLiteral("--password-file=-"), pathOf("delad.pdf")});
    qpdf.write(QByteArray::fromStdString(phraseOf(*shared)));
    qpdf.closeWriteChannel();
    QVERIFY(qpdf.waitForFinished());
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestSharingCopy)
#include "tst_sharing_copy.moc"
