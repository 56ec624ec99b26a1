// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A closed case as a submission package: unpacked by tar, read by xmllint where there is one, and held
// against the rules of E-ARK CSIP and SIP 2.1.0 that it must follow, each by its number.
#include "core/session/case_work.h"
#include "exchange/archive_door.h"
#include "exchange/tar_file.h"
#include "forms/bindings/bindings.h"
#include "tests/core/support/closed_files.h"
#include "tests/core/support/test_office.h"
#include "tests/exchange/xml_element.h"
#include "tests/forms/print/pdf_checks.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

namespace lotsbok {

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

} // namespace

class TestArchiveDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void onlyTheHeadAndOnlyAClosedCase();
    void aReasonAndAPlace();
    void itFollowsTheRulesOfCsipAndSip();
    void everyFileIsThereAndSoIsItsSum();
    void itHoldsTheWholeCase();
    void theFileSaysWhoDecided();
    void itCanBeStopped();
    void titlesMayHoldAnything();
    void pathsThatLeadOut_data();
    void pathsThatLeadOut();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Result<ArchiveDoor::Given> made();
    [[nodiscard]] QString root() const { return path("ut/") + m_id; }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaseId> m_case;
    QString m_id;
    std::optional<ArchiveDoor::Given> m_given; ///< one package for all that only look at it
};

void TestArchiveDoor::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_folder = std::make_unique<QTemporaryDir>();
    const Case opened =
        m_office->openCase(TestBook::numbered(QStringLiteral("Bo"), QString::fromUtf8("Påhittadsson & Ek"),
                                              QStringLiteral("19900101-2385")),
                           m_office->id(QStringLiteral("asa")));
    m_case = opened.id;
    Session& lots = m_office->as(QStringLiteral("asa"));
    Attachment attachment;
    attachment.caseId = opened.id;
    attachment.name = QString::fromUtf8("Intyg <åäö> & \"citat\"");
    attachment.source = QStringLiteral("personen");
    attachment.on = lots.today();
    LOTSBOK_VERIFY(CaseWork(lots).attach(attachment, QByteArrayLiteral("%PDF-1.7\n%%EOF\n")));
    Answers answers;
    answers.set(QStringLiteral("physicalHealth.describe"), QString::fromUtf8("Arkivmärke"));
    const FormDefinition* form = FormCatalogue::builtIn().current(QStringLiteral("3.1"));
    LOTSBOK_VERIFY(registerAnswers(lots, *form, SubjectRef::of(opened.id), answers));
}

void TestArchiveDoor::cleanupTestCase()
{
    m_office.reset();
    m_folder.reset();
}

Result<ArchiveDoor::Given> TestArchiveDoor::made()
{
    if (m_given) {
        return *m_given;
    }
    auto given =
        ArchiveDoor(m_office->head()).toFile(*m_case, QStringLiteral("Leverans 2026."), path("p.tar"));
    if (given) {
        m_id = given->id;
        QDir(m_folder->path()).mkdir(QStringLiteral("ut"));
        if (ran(QStringLiteral("tar"),
                {QStringLiteral("-xf"), path("p.tar"), QStringLiteral("-C"), path("ut")}) != 0) {
            return fail(ErrorCode::Damaged, QStringLiteral("tar does not read it"));
        }
        m_given = *given;
    }
    return given;
}

void TestArchiveDoor::onlyTheHeadAndOnlyAClosedCase()
{
    const QString reason = QStringLiteral("Leverans.");
    QCOMPARE(codeOf(ArchiveDoor(m_office->head()).toFile(*m_case, reason, path("a.tar"))),
             ErrorCode::RuleSaysNo);
    m_office->close();
    closePastTheRules(*rawStore(m_office->book()), *m_case, QDate(2026, 3, 2));
    for (const char* login : {"asa", "dan", "olle", "rut"}) {
        QCOMPARE(
            codeOf(
                ArchiveDoor(m_office->as(QString::fromLatin1(login))).toFile(*m_case, reason, path("a.tar"))),
            ErrorCode::NoPermission);
    }
    QCOMPARE(codeOf(ArchiveDoor(m_office->head()).toFile(CaseId::create(), reason, path("a.tar"))),
             ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path("a.tar")));
}

void TestArchiveDoor::aReasonAndAPlace()
{
    LOTSBOK_VERIFY(made());
    ArchiveDoor door(m_office->head());
    const auto before = m_office->head().disclosures(SubjectRef::of(*m_case))->size();
    QCOMPARE(codeOf(door.toFile(*m_case, QStringLiteral("  "), path("b.tar"))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(door.toFile(*m_case, QString(2001, u'a'), path("b.tar"))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(door.toFile(*m_case, QStringLiteral("Igen."), path("p.tar"))), ErrorCode::FileSystem);
    QCOMPARE(codeOf(door.toFile(*m_case, QStringLiteral("Igen."), path("borta/b.tar"))),
             ErrorCode::FileSystem);
    QCOMPARE(m_office->head().disclosures(SubjectRef::of(*m_case))->size(), before);
    LOTSBOK_VERIFY(door.toFile(*m_case, QStringLiteral("Igen."), path("q.tar"), true));
}

void TestArchiveDoor::itFollowsTheRulesOfCsipAndSip()
{
    LOTSBOK_VERIFY(made());
    if (!QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) {
        const QString schema = root() + QStringLiteral("/schemas/lotsbok-arende-1.xsd");
        QCOMPARE(
            ran(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--schema"), schema,
                                            root() + QStringLiteral("/metadata/descriptive/arende.xml")}),
            0);
        QCOMPARE(
            ran(QStringLiteral("xmllint"), {QStringLiteral("--noout"), root() + QStringLiteral("/METS.xml"),
                                            root() + QStringLiteral("/metadata/preservation/premis.xml")}),
            0);
    }
    const XmlElement mets = readXml(bytesAt(root() + QStringLiteral("/METS.xml")));
    const auto check = [](const char* rule, bool holds) { return holds || (qWarning("%s", rule), false); };
    QVERIFY(check("CSIP1000", mets.name == QLatin1String("mets")));
    QVERIFY(check("CSIP1", mets.is.value(QStringLiteral("OBJID")) == m_id));
    QVERIFY(check("CSIP2", mets.is.value(QStringLiteral("TYPE")) == QLatin1String("Mixed")));
    QVERIFY(check("CSIP5", !mets.is.value(QStringLiteral("OTHERCONTENTINFORMATIONTYPE")).isEmpty()));
    QVERIFY(check("CSIP6",
                  mets.is.value(QStringLiteral("PROFILE")).contains(QStringLiteral("E-ARK-SIP-v2-1-0"))));
    const XmlElement header = mets.one(QStringLiteral("metsHdr"));
    QVERIFY(
        check("CSIP7",
              QDateTime::fromString(header.is.value(QStringLiteral("CREATEDATE")), Qt::ISODate).isValid()));
    QVERIFY(check("SIP3", header.is.value(QStringLiteral("RECORDSTATUS")) == QLatin1String("NEW")));
    QVERIFY(check("CSIP9, SIP4", header.is.value(QStringLiteral("OAISPACKAGETYPE")) == QLatin1String("SIP")));
    const XmlElement creator =
        header.one(QStringLiteral("agent"), QStringLiteral("ROLE"), QStringLiteral("CREATOR"));
    QVERIFY(check("CSIP12", creator.is.value(QStringLiteral("TYPE")) == QLatin1String("OTHER")));
    QVERIFY(check("CSIP13", creator.is.value(QStringLiteral("OTHERTYPE")) == QLatin1String("SOFTWARE")));
    QVERIFY(check("CSIP14", !creator.one(QStringLiteral("name")).text.isEmpty()));
    QVERIFY(check("CSIP16", creator.one(QStringLiteral("note")).is.value(QStringLiteral("NOTETYPE")) ==
                                QLatin1String("SOFTWARE VERSION")));
    for (const char* role : {"ARCHIVIST", "SUBMITTER"}) {
        const XmlElement agent =
            header.one(QStringLiteral("agent"), QStringLiteral("ROLE"), QString::fromLatin1(role));
        QVERIFY(check("SIP9–SIP18",
                      agent.is.value(QStringLiteral("TYPE")) == QLatin1String("ORGANIZATION") &&
                          agent.one(QStringLiteral("name")).text.contains(QStringLiteral("Provdalen"))));
    }
    QList<XmlElement> described = mets.all(QStringLiteral("mdRef"));
    QCOMPARE(described.size(), 2);
    for (const XmlElement& file : described + mets.all(QStringLiteral("file"))) {
        for (const char* attribute : {"MIMETYPE", "SIZE", "CREATED", "CHECKSUM", "CHECKSUMTYPE"}) {
            QVERIFY(
                check("CSIP26–30, 40–44, 68–72", !file.is.value(QString::fromLatin1(attribute)).isEmpty()));
        }
    }
    for (const XmlElement& place : described + mets.all(QStringLiteral("FLocat"))) {
        QVERIFY(check("CSIP22, 36, 77", place.is.value(QStringLiteral("LOCTYPE")) == QLatin1String("URL")));
        QVERIFY(check("CSIP23, 37, 78", place.is.value(QStringLiteral("type")) == QLatin1String("simple")));
        QVERIFY(check("CSIP24, 38, 79", !place.is.value(QStringLiteral("href")).isEmpty()));
    }
    QVERIFY(check("CSIP59", mets.one(QStringLiteral("fileSec")).is.contains(QStringLiteral("ID"))));
    const XmlElement map = mets.one(QStringLiteral("structMap"));
    QVERIFY(check("CSIP81, 82", map.is.value(QStringLiteral("TYPE")) == QLatin1String("PHYSICAL") &&
                                    map.is.value(QStringLiteral("LABEL")) == QLatin1String("CSIP")));
    QVERIFY(check("CSIP84", map.kids.size() == 1));
    const XmlElement metadata =
        map.one(QStringLiteral("div"), QStringLiteral("LABEL"), QStringLiteral("Metadata"));
    QVERIFY(check("CSIP91, 92", !metadata.is.value(QStringLiteral("ADMID")).isEmpty() &&
                                    !metadata.is.value(QStringLiteral("DMDID")).isEmpty()));
    for (const char* use : {"Documentation", "Schemas", "Representations"}) {
        const QString name = QString::fromLatin1(use);
        const XmlElement group = mets.one(QStringLiteral("fileGrp"), QStringLiteral("USE"), name);
        QVERIFY(check("CSIP60, 113, 114, 66", !group.all(QStringLiteral("file")).isEmpty()));
        const XmlElement part = map.one(QStringLiteral("div"), QStringLiteral("LABEL"), name);
        QVERIFY(check("CSIP96, 100, 104, 116–119",
                      part.one(QStringLiteral("fptr")).is.value(QStringLiteral("FILEID")) ==
                          group.is.value(QStringLiteral("ID"))));
    }
    QSet<QString> ids;
    for (const char* kind : {"dmdSec", "digiprovMD", "fileSec", "fileGrp", "file", "structMap", "div"}) {
        for (const XmlElement& each : mets.all(QString::fromLatin1(kind))) {
            const QString id = each.is.value(QStringLiteral("ID"));
            QVERIFY(check("CSIP18, 33, 65, 67, 83, 85–106", !id.isEmpty() && !ids.contains(id)));
            ids.insert(id);
        }
    }
}

void TestArchiveDoor::everyFileIsThereAndSoIsItsSum()
{
    LOTSBOK_VERIFY(made());
    const XmlElement mets = readXml(bytesAt(root() + QStringLiteral("/METS.xml")));
    QSet<QString> told{QStringLiteral("METS.xml")};
    QList<XmlElement> files = mets.all(QStringLiteral("mdRef"));
    const QList<XmlElement> content = mets.all(QStringLiteral("file"));
    for (XmlElement each : content) {
        each.is.insert(QStringLiteral("href"),
                       each.one(QStringLiteral("FLocat")).is.value(QStringLiteral("href")));
        files.append(each);
    }
    for (const XmlElement& each : std::as_const(files)) {
        const QString at = each.is.value(QStringLiteral("href"));
        const QByteArray bytes = bytesAt(root() + u'/' + at);
        QCOMPARE(QString::number(bytes.size()), each.is.value(QStringLiteral("SIZE")));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 each.is.value(QStringLiteral("CHECKSUM")));
        told.insert(at);
    }
    QDirIterator walk(root(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString at = QDir(root()).relativeFilePath(walk.next());
        QVERIFY2(told.contains(at), qPrintable(at));
        QVERIFY(!at.contains(QStringLiteral("Bo"))); // names nobody
    }
    const XmlElement premis = readXml(bytesAt(root() + QStringLiteral("/metadata/preservation/premis.xml")));
    QCOMPARE(premis.all(QStringLiteral("object")).size(), content.size());
}

void TestArchiveDoor::itHoldsTheWholeCase()
{
    const auto given = made();
    LOTSBOK_VERIFY(given);
    QCOMPARE(given->documents, 1);
    QCOMPARE(given->attachments, 1);
    const QString data = root() + QStringLiteral("/representations/rep1/data/");
    const QByteArray paper = bytesAt(data + QStringLiteral("dokument/001-bilaga-3.1.pdf"));
    QCOMPARE(testing::archiveProblems(paper), QStringList());
    QVERIFY(testing::readingText(paper).contains(QString::fromUtf8("Arkivmärke")));
    QCOMPARE(bytesAt(data + QStringLiteral("bilagor/001.pdf")), QByteArrayLiteral("%PDF-1.7\n%%EOF\n"));
    const QJsonObject json = QJsonDocument::fromJson(bytesAt(data + QStringLiteral("arende.json"))).object();
    QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("lotsbok-archive"));
    const QByteArray text = QJsonDocument(json).toJson();
    for (const char* part :
         {"Påhittadsson & Ek", "Arkivmärke", "19900101-2385", "case.read", "Intyg <åäö>"}) {
        QVERIFY2(text.contains(part), part);
    }
    const QByteArray described = bytesAt(root() + QStringLiteral("/metadata/descriptive/arende.xml"));
    const XmlElement arende = readXml(described);
    QCOMPARE(arende.all(QStringLiteral("handling")).size(), 3);
    QCOMPARE(arende.one(QStringLiteral("avslutat")).text, QStringLiteral("2026-03-02"));
    QVERIFY(arende.one(QStringLiteral("person"))
                .one(QStringLiteral("namn"))
                .text.endsWith(QStringLiteral("& Ek")));
}

void TestArchiveDoor::theFileSaysWhoDecided()
{
    const auto given = made();
    LOTSBOK_VERIFY(given);
    const auto recorded = m_office->head().disclosures(SubjectRef::of(*m_case));
    LOTSBOK_VERIFY(recorded);
    const auto found =
        std::find_if(recorded->begin(), recorded->end(),
                     [&given](const DisclosureRecord& each) { return each.what.contains(given->id); });
    QVERIFY(found != recorded->end());
    const DisclosureRecord& last = *found;
    QCOMPARE(last.contentSha256,
             QCryptographicHash::hash(bytesAt(path("p.tar")), QCryptographicHash::Sha256));
    QCOMPARE(last.recipient, DisclosureRecord::Recipient::OwnFile);
    QCOMPARE(last.balance, QStringLiteral("Leverans 2026."));
    QCOMPARE(last.decidedBy, std::optional(m_office->id(TestBook::headLogin())));
}

void TestArchiveDoor::itCanBeStopped()
{
    LOTSBOK_VERIFY(made());
    int calls = 0;
    const auto stopped =
        ArchiveDoor(m_office->head())
            .toFile(*m_case, QStringLiteral("Igen."), path("s.tar"), false, [&calls](int done, int) {
                ++calls;
                return done == 0;
            });
    QCOMPARE(codeOf(stopped), ErrorCode::Cancelled);
    QCOMPARE(calls, 2);
    QVERIFY(!QFile::exists(path("s.tar")));
}

void TestArchiveDoor::titlesMayHoldAnything()
{
    ArchivePackage package;
    package.id = QStringLiteral("uuid-1");
    package.openedOn = package.closedOn = QDate(2026, 3, 2);
    package.when = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    package.person = QString::fromUtf8("<&>\x01\x0b\"'");
    package.files = {{QStringLiteral("a.txt"), QStringLiteral("text/plain"),
                      QStringLiteral("]]>") + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("x"),
                      package.when, "a"}};
    const auto bytes = archivePackageFile(package);
    LOTSBOK_VERIFY(bytes);
    QCOMPARE(archivePackageFile(package)->size(), bytes->size());
    const qsizetype at = bytes->indexOf("<arende");
    const XmlElement arende = readXml(bytes->mid(at, bytes->indexOf("</arende>") + 9 - at));
    QCOMPARE(arende.one(QStringLiteral("namn")).text, QStringLiteral("<&>\"'"));
    QVERIFY(arende.one(QStringLiteral("titel")).text.startsWith(QStringLiteral("]]>")));
}

void TestArchiveDoor::pathsThatLeadOut_data()
{
    QTest::addColumn<QString>("path");
    for (const char* wrong : {"", "/a", "../a", "a/../b", "a//b", "a/", ".a", "a b", "\u00e5"}) {
        QTest::newRow(wrong) << QString::fromUtf8(wrong);
    }
    QTest::newRow("too long") << QString(100, u'a');
}

void TestArchiveDoor::pathsThatLeadOut()
{
    QFETCH(QString, path);
    const QDateTime when(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QCOMPARE(codeOf(tarOf({{path, "x"}}, when)), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(tarOf({{QStringLiteral("a"), "x"}, {QStringLiteral("a"), "y"}}, when)),
             ErrorCode::InvalidInput);
    LOTSBOK_VERIFY(tarOf({{QStringLiteral("a/b-c_1.pdf"), "x"}}, when));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestArchiveDoor)
#include "tst_archive_door.moc"
