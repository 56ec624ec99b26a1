// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R42: attachments are what their content says, bounded, checked and logged.
#include "core/session/attachment_content.h"
#include "tests/acceptance/case_play.h"

#include <QTest>
#include <QtEndian>

namespace lotsbok {

namespace {

QByteArray pdf()
{
    return QByteArrayLiteral("%PDF-1.7\n%%EOF\n");
}

QByteArray number32(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&big), sizeof big};
}

QByteArray number16(quint16 value)
{
    const quint16 big = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&big), sizeof big};
}

QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + number32(13) + "IHDR" + number32(width) + number32(height) +
           QByteArray(13, '\0');
}

/// An application segment first, as cameras write it.
QByteArray jpeg(quint16 width, quint16 height)
{
    return QByteArray("\xFF\xD8\xFF\xE0", 4) + number16(16) + QByteArray(14, '\0') +
           QByteArray("\xFF\xC2", 2) + number16(17) + QByteArray(1, '\x08') + number16(height) +
           number16(width) + QByteArray(10, '\0');
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r42_theTypeIsFoundFromTheContent_data();
    void r42_theTypeIsFoundFromTheContent();
    void r42_otherContentIsRefused_data();
    void r42_otherContentIsRefused();
    void r42_whatIsAttachedComesBackAndIsLogged();
    void r42_atMostTwentyMebibytes();
    void r42_nameSourceAndSubjectAreChecked();
    void r42_theSameRightsAsTheCase();
    void r42_aClosedCaseTakesNone();

private:
    Session& as(const char* login) { return m_play->as(login); }
    Attachment attachment() const
    {
        Attachment value;
        value.caseId = m_case->id;
        value.name = QStringLiteral("samtycke å.pdf");
        value.source = QStringLiteral("Den enskilde");
        value.on = QDate(2026, 3, 2);
        return value;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<Case> m_case;
};

void TestAttachments::init()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    const auto client =
        as("karin").saveClient(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Provsson")));
    LOTSBOK_VERIFY(client);
    Case value = TestBook::caseOf(client->id);
    value.lots = m_play->user("asa");
    const auto opened = as("karin").openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = *opened;
}

void TestAttachments::cleanup()
{
    m_case.reset();
    m_play.reset();
}

void TestAttachments::r42_theTypeIsFoundFromTheContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << pdf() << QStringLiteral("application/pdf");
    QTest::newRow("png") << png(100, 100) << QStringLiteral("image/png");
    QTest::newRow("large scan") << png(10'000, 10'000) << QStringLiteral("image/png");
    QTest::newRow("jpeg") << jpeg(4000, 3000) << QStringLiteral("image/jpeg");
}

void TestAttachments::r42_theTypeIsFoundFromTheContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    const auto found = attachmentMediaType(content);
    LOTSBOK_VERIFY(found);
    QCOMPARE(*found, type);
}

void TestAttachments::r42_otherContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArrayLiteral("Hej");
    QTest::newRow("program") << QByteArrayLiteral("\x7F"
                                                  "ELF");
    QTest::newRow("page") << QByteArrayLiteral("<html>");
    QTest::newRow("a PDF further in") << QByteArray("x" + pdf());
    QTest::newRow("PNG without size") << png(0, 10);
    QTest::newRow("PNG bomb") << png(200'000, 10);
    QTest::newRow("many pixels") << png(20'000, 20'000);
    QTest::newRow("cut PNG") << png(10, 10).left(20);
    QTest::newRow("JPEG without size") << jpeg(0, 10);
    QTest::newRow("JPEG bomb") << jpeg(60'000, 60'000);
    QTest::newRow("cut JPEG") << jpeg(10, 10).left(24);
    QTest::newRow("JPEG whose segment has no length")
        << QByteArray("\xFF\xD8\xFF\xE0\x00\x00\xFF\xC2\x00\x11\x08\x00\x0A\x00\x0A", 15);
}

void TestAttachments::r42_otherContentIsRefused()
{
    QFETCH(QByteArray, content);
    QCOMPARE(codeOf(attachmentMediaType(content)), ErrorCode::InvalidInput);
}

void TestAttachments::r42_whatIsAttachedComesBackAndIsLogged()
{
    Attachment claimed = attachment();
    claimed.mediaType = QStringLiteral("text/plain"); // what the caller says does not count
    claimed.size = 1;
    const auto kept = CaseWork(as("asa")).attach(claimed, pdf());
    LOTSBOK_VERIFY(kept);
    QCOMPARE(kept->mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(kept->size, qint64(pdf().size()));
    const auto content = CaseWork(as("asa")).attachmentContent(m_case->id, kept->id);
    LOTSBOK_VERIFY(content);
    QCOMPARE(*content, pdf());
    const auto log = as("karin").audit(0, 1000);
    LOTSBOK_VERIFY(log);
    QVERIFY(std::any_of(log->begin(), log->end(), [&](const AuditEntry& entry) {
        return entry.action == QLatin1String("attachment.read") &&
               entry.subject == QStringLiteral("attachment:") + kept->id.toString();
    }));
    QCOMPARE(codeOf(CaseWork(as("asa")).attach(*kept, pdf())), ErrorCode::RuleSaysNo);
    QCOMPARE(codeOf(CaseWork(as("asa")).attachmentContent(m_case->id, AttachmentId::create())),
             ErrorCode::NotFound);
}

void TestAttachments::r42_atMostTwentyMebibytes()
{
    QByteArray largest = pdf();
    largest.resize(kAttachmentLimit, ' ');
    LOTSBOK_VERIFY(CaseWork(as("asa")).attach(attachment(), largest));
    QCOMPARE(codeOf(CaseWork(as("asa")).attach(attachment(), largest + ' ')), ErrorCode::InvalidInput);
}

void TestAttachments::r42_nameSourceAndSubjectAreChecked()
{
    CaseWork work(as("asa"));
    Attachment path = attachment();
    path.name = QStringLiteral("/home/asa/hemligt.pdf");
    QCOMPARE(codeOf(work.attach(path, pdf())), ErrorCode::InvalidInput);
    Attachment nameless = attachment();
    nameless.source.clear();
    QCOMPARE(codeOf(work.attach(nameless, pdf())), ErrorCode::InvalidInput);
    Attachment elsewhere = attachment();
    elsewhere.subject = QStringLiteral("consent:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(codeOf(work.attach(elsewhere, pdf())), ErrorCode::InvalidInput);
    QVERIFY(as("asa").caseFile(m_case->id)->all<Attachment>().isEmpty());
}

void TestAttachments::r42_theSameRightsAsTheCase()
{
    const auto kept = CaseWork(as("asa")).attach(attachment(), pdf());
    LOTSBOK_VERIFY(kept);
    QCOMPARE(codeOf(CaseWork(as("bo")).attachmentContent(m_case->id, kept->id)), ErrorCode::ReasonNeeded);
    LOTSBOK_VERIFY(as("bo").stateReason(m_case->id, QStringLiteral("Täcker upp för Åsa.")));
    LOTSBOK_VERIFY(CaseWork(as("bo")).attachmentContent(m_case->id, kept->id));
    const auto other = as("karin").openCase(TestBook::caseOf(m_case->client));
    LOTSBOK_VERIFY(other);
    QCOMPARE(codeOf(CaseWork(as("karin")).attachmentContent(other->id, kept->id)), ErrorCode::NotFound);
}

void TestAttachments::r42_aClosedCaseTakesNone()
{
    Closing closing;
    closing.caseId = m_case->id;
    closing.begunOn = QDate(2026, 3, 2);
    closing.reason = CloseReason::Moved;
    LOTSBOK_VERIFY(as("karin").save(closing));
    LOTSBOK_VERIFY(CaseWork(as("karin")).close(m_case->id, QDate(2026, 3, 2)));
    QCOMPARE(codeOf(CaseWork(as("karin")).attach(attachment(), pdf())), ErrorCode::RuleSaysNo);
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestAttachments)
#include "tst_attachments.moc"
