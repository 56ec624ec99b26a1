// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R14, R34, R42: an attachment leaves as it was kept, a figure as the case is stored, both with a record of
// exactly those bytes.
#include "exchange/disclosure.h"
#include "tests/acceptance/case_play.h"
#include "tests/forms/engine/register_answers.h"

#include <QFile>
#include <QTest>

namespace lotsbok {

namespace {

using Figure = Disclosure::FigurePaper;

QByteArray sha(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallPdf()
{
    return QByteArrayLiteral("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}

} // namespace

class TestDisclosureCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void r42_aCopyForTheOwnFileIsTheVeryBytes();
    void r34_whatIsNotServedIsHeldBackFromThePerson();
    void r14_aPartyNeedsABasisForWhatItTellsOf();
    void anAttachmentOfAnotherCaseIsNotFound();
    void theNetworkMapIsPrintedAlone();
    void r34_theThreatLevelGoesToTheOwnFileOnly();
    void twoInventoriesAreComparedOnPaper();

private:
    Session& session() { return m_play->as("karin"); }
    QString path(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }
    QList<DisclosureRecord> records()
    {
        return session().disclosures(SubjectRef::of(m_case->id)).value_or(QList<DisclosureRecord>());
    }
    Attachment attached(AttachmentClass sensitivity)
    {
        Attachment value;
        value.caseId = m_case->id;
        value.name = QStringLiteral("intyg.pdf");
        value.mediaType = QStringLiteral("application/pdf");
        value.source = QStringLiteral("personen");
        value.on = m_play->today();
        value.sensitivity = sensitivity;
        const auto kept = CaseWork(session()).attach(value, smallPdf());
        if (!kept) {
            qFatal("%s", qPrintable(kept.error().text));
        }
        return *kept;
    }
    FormResponse inventory(int value)
    {
        const FormDefinition& form = *FormCatalogue::builtIn().current(QStringLiteral("3.1"));
        QJsonObject answers;
        for (const Section& section : form.sections) {
            for (const Field& field : section.fields) {
                if (field.type == FieldType::Scale) {
                    answers.insert(field.id, value);
                }
            }
        }
        const auto stored = registerAnswers(session(), SubjectRef::of(m_case->id), form.id, answers);
        if (!stored) {
            qFatal("%s", qPrintable(stored.error().text));
        }
        return *stored;
    }

    std::unique_ptr<CasePlay> m_play;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Case> m_case;
    Party m_jobbtorg = CasePlay::party(PartyKind::Jobbtorg, "Jobbtorg Provdalen");
};

void TestDisclosureCopies::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    m_folder = std::make_unique<QTemporaryDir>();
    const auto client = session().saveClient(TestBook::numbered(
        QStringLiteral("Åke"), QStringLiteral("Provsson"), QStringLiteral("20060121-2384")));
    LOTSBOK_VERIFY(client);
    const auto opened = session().openCase(TestBook::caseOf(client->id));
    LOTSBOK_VERIFY(opened);
    m_case = *opened;
}

void TestDisclosureCopies::cleanup()
{
    m_case.reset();
    m_folder.reset();
    m_play.reset();
}

void TestDisclosureCopies::r42_aCopyForTheOwnFileIsTheVeryBytes()
{
    const Attachment kept = attached(AttachmentClass::Ordinary);
    const auto released = Disclosure(session()).attachmentToFile({m_case->id, kept.id}, path("a.pdf"));
    LOTSBOK_VERIFY(released);
    QCOMPARE(contentOf(path("a.pdf")), smallPdf());
    QCOMPARE(records().size(), 1);
    const DisclosureRecord record = records().first();
    QCOMPARE(record.contentSha256, sha(smallPdf()));
    QCOMPARE(record.contentSha256, kept.sha256);
    QCOMPARE(record.recipient, DisclosureRecord::Recipient::OwnFile);
    QCOMPARE(record.record, QStringLiteral("attachment:%1@1").arg(kept.id.toString()));
    QVERIFY(!record.what.contains(path("a.pdf")));
    // Once more: a file that is there is not replaced unasked, and nothing is recorded for it.
    QVERIFY(!Disclosure(session()).attachmentToFile({m_case->id, kept.id}, path("a.pdf")));
    QCOMPARE(records().size(), 1);
}

void TestDisclosureCopies::r34_whatIsNotServedIsHeldBackFromThePerson()
{
    const Attachment kept = attached(AttachmentClass::PoliceUnserved);
    Disclosure door(session());
    Disclosure::AttachmentCopy copy{m_case->id, kept.id, {}, Disclosure::Recipient::Person};
    QCOMPARE(codeOf(door.attachmentToFile(copy, path("a.pdf"))), ErrorCode::RuleSaysNo);
    m_play->consent(m_case->id, m_jobbtorg, {InfoKind::Minutes});
    copy.party = DisclosureRequest{m_jobbtorg, {InfoKind::Minutes}};
    QCOMPARE(codeOf(door.attachmentToFile(copy, path("a.pdf"))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(path("a.pdf")));
    QVERIFY(records().isEmpty());
    copy = {m_case->id, kept.id};
    LOTSBOK_VERIFY(door.attachmentToFile(copy, path("a.pdf")));
}

void TestDisclosureCopies::r14_aPartyNeedsABasisForWhatItTellsOf()
{
    const Attachment kept = attached(AttachmentClass::Ordinary);
    Disclosure door(session());
    Disclosure::AttachmentCopy copy{m_case->id, kept.id, DisclosureRequest{m_jobbtorg, {}}};
    QVERIFY(!door.attachmentToFile(copy, path("a.pdf"))); // it tells of nothing
    copy.party->kinds = {InfoKind::Minutes};
    QCOMPARE(codeOf(door.attachmentToFile(copy, path("a.pdf"))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(path("a.pdf")));
    m_play->consent(m_case->id, m_jobbtorg, {InfoKind::Minutes});
    LOTSBOK_VERIFY(door.attachmentToFile(copy, path("a.pdf")));
    QCOMPARE(records().first().recipient, DisclosureRecord::Recipient::Party);
    QVERIFY(records().first().scope.has_value());
}

void TestDisclosureCopies::anAttachmentOfAnotherCaseIsNotFound()
{
    const Attachment kept = attached(AttachmentClass::Ordinary);
    QCOMPARE(codeOf(Disclosure(session()).attachmentToFile({CaseId::create(), kept.id}, path("a.pdf"))),
             ErrorCode::NotFound);
    QCOMPARE(
        codeOf(Disclosure(session()).attachmentToFile({m_case->id, AttachmentId::create()}, path("a.pdf"))),
        ErrorCode::NotFound);
}

void TestDisclosureCopies::theNetworkMapIsPrintedAlone()
{
    Disclosure door(session());
    QCOMPARE(codeOf(door.previewFigure({m_case->id})), ErrorCode::NotFound); // nobody is on it
    NetworkTie tie;
    tie.caseId = m_case->id;
    tie.name = QStringLiteral("Mormor");
    LOTSBOK_VERIFY(session().save(tie));
    const auto seen = door.previewFigure({m_case->id});
    LOTSBOK_VERIFY(seen);
    QVERIFY(seen->pages > 0);
    QVERIFY(records().isEmpty()); // a look is no release
    const auto released = door.figureToFile(
        {m_case->id, Figure::Kind::NetworkMap, Disclosure::Recipient::Person}, path("karta.pdf"));
    LOTSBOK_VERIFY(released);
    QCOMPARE(records().first().contentSha256, sha(contentOf(path("karta.pdf"))));
    QCOMPARE(records().first().what, QStringLiteral("Nätverkskarta"));
    QCOMPARE(records().first().recipient, DisclosureRecord::Recipient::Person);
}

void TestDisclosureCopies::r34_theThreatLevelGoesToTheOwnFileOnly()
{
    m_play->assess(m_case->id, 3);
    Disclosure door(session());
    const Figure own{m_case->id, Figure::Kind::ThreatLevels};
    const Figure person{m_case->id, Figure::Kind::ThreatLevels, Disclosure::Recipient::Person};
    QCOMPARE(codeOf(door.figureToFile(person, path("a.pdf"))), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(door.previewFigure(person)), ErrorCode::RuleSaysNo);
    LOTSBOK_VERIFY(door.figureToFile(own, path("a.pdf")));
    QCOMPARE(records().size(), 1);
}

void TestDisclosureCopies::twoInventoriesAreComparedOnPaper()
{
    const FormResponse first = inventory(3);
    const FormResponse second = inventory(6);
    Figure figure{m_case->id, Figure::Kind::Inventories};
    Disclosure door(session());
    QCOMPARE(codeOf(door.previewFigure(figure)), ErrorCode::NotFound); // of what?
    figure.earlier = first.id;
    figure.later = second.id;
    LOTSBOK_VERIFY(door.figureToFile(figure, path("radar.pdf")));
    QVERIFY(records().first().what.startsWith(QStringLiteral("Behov och resurser")));
    QCOMPARE(records().first().contentSha256, sha(contentOf(path("radar.pdf"))));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestDisclosureCopies)
#include "tst_disclosure_copies.moc"
