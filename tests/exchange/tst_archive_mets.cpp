// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// METS.xml of an archive package against what its schemas ask for, carried here as facts: METS 1.12 (order of
// elements, words, types, references) and the requirements of E-ARK CSIP and SIP 2.1.0 by their numbers.
#include "exchange/archive_package.h"
#include "tests/exchange/xml_element.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lotsbok;

namespace {

const QString kMets = QStringLiteral("http://www.loc.gov/METS/");
const QString kCsip = QStringLiteral("https://DILCIS.eu/XML/METS/CSIPExtensionMETS");
const QString kXlink = QStringLiteral("http://www.w3.org/1999/xlink");

ArchivePackage wholePackage()
{
    ArchivePackage package;
    package.id = QStringLiteral("uuid-01940000-0000-7000-8000-000000000001");
    package.district = QStringLiteral("Provdalens stadsdelsförvaltning");
    package.number = QStringLiteral("2026-0001");
    package.type = QStringLiteral("SIG vuxna");
    package.person = QStringLiteral("Bo Påhittadsson & Ek");
    package.openedOn = QDate(2026, 1, 2);
    package.closedOn = QDate(2026, 3, 2);
    package.decidedBy = QStringLiteral("Karin Provsson");
    package.when = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    for (const char* name : {"dokument/001-bilaga-3.1.pdf", "bilagor/001.png", "arende.json"}) {
        package.files.append({QString::fromLatin1(name), QStringLiteral("application/pdf"),
                              QStringLiteral("Intyg <åäö> & \"citat\""), package.when, QByteArray(name)});
    }
    return package;
}

/// The first file of a ustar archive.
QByteArray firstOf(const QByteArray& tar)
{
    const qsizetype size = tar.mid(124, 11).toLongLong(nullptr, 8);
    return tar.left(100).contains("/METS.xml") ? tar.mid(512, size) : QByteArray();
}

/// With the element itself, where it has that name.
QList<XmlElement> allNamed(const XmlElement& root, const QString& name)
{
    return root.name == name ? QList<XmlElement>{root} + root.all(name) : root.all(name);
}

// Types of the schemas
constexpr auto kName = "[A-Za-z_][A-Za-z0-9._-]*"; // xs:ID
constexpr auto kMoment = R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))";
constexpr auto kSum = "[0-9a-f]{64}";
constexpr auto kSize = "[1-9][0-9]*";
constexpr auto kMedia = "[a-z]+/[a-z0-9.+-]+";
constexpr auto kState = "CURRENT|SUPERSEDED";
constexpr auto kPlace = "(?!/|.*\\.\\.|[a-z]+:).+"; // within the package

} // namespace

class TestArchiveMets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyElementStandsWhereTheSchemaSays_data();
    void everyElementStandsWhereTheSchemaSays();
    void everyRequirementHolds_data();
    void everyRequirementHolds();
    void everyReferenceLeadsToWhatItNames();
    void thePackageNamesItselfOnce();

private:
    XmlElement m_mets;
};

void TestArchiveMets::initTestCase()
{
    const auto tar = archivePackageFile(wholePackage());
    QVERIFY(tar);
    m_mets = readXml(firstOf(*tar));
    QCOMPARE(m_mets.name, QStringLiteral("mets"));
}

void TestArchiveMets::everyElementStandsWhereTheSchemaSays_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QStringList>("order"); // xs:sequence of METS 1.12
    QTest::addColumn<QStringList>("needed");
    const auto row = [](const char* parent, const char* order, const char* needed) {
        QTest::newRow(parent) << QString::fromLatin1(parent)
                              << QString::fromLatin1(order).split(u' ', Qt::SkipEmptyParts)
                              << QString::fromLatin1(needed).split(u' ', Qt::SkipEmptyParts);
    };
    row("mets", "metsHdr dmdSec amdSec fileSec structMap structLink behaviorSec",
        "metsHdr dmdSec amdSec fileSec structMap");
    row("metsHdr", "agent altRecordID metsDocumentID", "agent");
    row("agent", "name note", "name");
    row("dmdSec", "mdRef mdWrap", "mdRef");
    row("amdSec", "techMD rightsMD sourceMD digiprovMD", "digiprovMD");
    row("digiprovMD", "mdRef mdWrap", "mdRef");
    row("fileSec", "fileGrp", "fileGrp");
    row("fileGrp", "fileGrp file", "file");
    row("file", "FLocat FContent stream transformFile file", "FLocat");
    row("structMap", "div", "div");
    row("div", "mptr fptr div", "");
    for (const char* empty : {"mdRef", "FLocat", "fptr", "name", "note", "metsDocumentID"}) {
        row(empty, "", "");
    }
}

void TestArchiveMets::everyElementStandsWhereTheSchemaSays()
{
    QFETCH(QString, parent);
    QFETCH(QStringList, order);
    QFETCH(QStringList, needed);
    const QList<XmlElement> all = allNamed(m_mets, parent);
    QVERIFY(!all.isEmpty());
    for (const XmlElement& each : all) {
        QCOMPARE(each.space, kMets);
        qsizetype last = 0;
        QSet<QString> met;
        for (const XmlElement& kid : each.kids) {
            const qsizetype place = order.indexOf(kid.name);
            QVERIFY2(place >= last, qPrintable(parent + u'/' + kid.name));
            last = place;
            met.insert(kid.name);
        }
        for (const QString& kind : needed) {
            QVERIFY2(met.contains(kind), qPrintable(parent + u'/' + kind));
        }
    }
}

void TestArchiveMets::everyRequirementHolds_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("space"); // of the attribute; empty: none
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char* rule, const char* element, const char* attribute, const QString& allowed,
                        const QString& space = {}) {
        QTest::newRow(rule) << QString::fromLatin1(element) << space << QString::fromLatin1(attribute)
                            << allowed;
    };
    const QString models = QStringLiteral(
        "MARC|MODS|EAD|DC|NISOIMG|LC-AV|VRA|TEIHDR|DDI|FGDC|LOM|PREMIS|PREMIS:OBJECT|PREMIS:AGENT|"
        "PREMIS:RIGHTS|PREMIS:EVENT|TEXTMD|METSRIGHTS|ISO 19115:2003 NAP|EAC-CPF|LIDO|OTHER");
    row("CSIP1", "mets", "OBJID", QStringLiteral("uuid-[0-9a-f-]{36}"));
    row("CSIP2", "mets", "TYPE", QStringLiteral("Mixed|Databases|Other"));
    row("CSIP4", "mets", "CONTENTINFORMATIONTYPE", QStringLiteral("OTHER|MIXED"), kCsip);
    row("CSIP5", "mets", "OTHERCONTENTINFORMATIONTYPE", QStringLiteral(".+"), kCsip);
    row("CSIP6, SIP2", "mets", "PROFILE",
        QStringLiteral(R"(https://earksip\.dilcis\.eu/profile/E-ARK-SIP-v2-1-0\.xml)"));
    row("SIP1", "mets", "LABEL", QStringLiteral(".+"));
    row("CSIP7", "metsHdr", "CREATEDATE", QLatin1String(kMoment));
    row("CSIP8", "metsHdr", "LASTMODDATE", QLatin1String(kMoment));
    row("CSIP9, SIP4", "metsHdr", "OAISPACKAGETYPE", QStringLiteral("SIP"), kCsip);
    row("SIP3", "metsHdr", "RECORDSTATUS",
        QStringLiteral("NEW|SUPPLEMENT|REPLACEMENT|TEST|VERSION|DELETE|OTHER"));
    row("CSIP11, METS agent", "agent", "ROLE",
        QStringLiteral(
            "CREATOR|EDITOR|ARCHIVIST|PRESERVATION|DISSEMINATOR|CUSTODIAN|IPOWNER|SUBMITTER|OTHER"));
    row("CSIP12, METS agent", "agent", "TYPE", QStringLiteral("INDIVIDUAL|ORGANIZATION|OTHER"));
    row("CSIP16", "note", "NOTETYPE", QStringLiteral("SOFTWARE VERSION|IDENTIFICATIONCODE"), kCsip);
    row("CSIP18", "dmdSec", "ID", QLatin1String(kName));
    row("CSIP19", "dmdSec", "CREATED", QLatin1String(kMoment));
    row("CSIP20", "dmdSec", "STATUS", QLatin1String(kState));
    row("CSIP22, CSIP36", "mdRef", "LOCTYPE", QStringLiteral("URL"));
    row("CSIP23, CSIP37", "mdRef", "type", QStringLiteral("simple"), kXlink);
    row("CSIP24, CSIP38", "mdRef", "href", QLatin1String(kPlace), kXlink);
    row("CSIP25, CSIP39", "mdRef", "MDTYPE", models);
    row("CSIP26, CSIP40", "mdRef", "MIMETYPE", QLatin1String(kMedia));
    row("CSIP27, CSIP41", "mdRef", "SIZE", QLatin1String(kSize));
    row("CSIP28, CSIP42", "mdRef", "CREATED", QLatin1String(kMoment));
    row("CSIP29, CSIP43", "mdRef", "CHECKSUM", QLatin1String(kSum));
    row("CSIP30, CSIP44", "mdRef", "CHECKSUMTYPE", QStringLiteral("SHA-256"));
    row("CSIP33", "digiprovMD", "ID", QLatin1String(kName));
    row("CSIP34", "digiprovMD", "STATUS", QLatin1String(kState));
    row("CSIP59", "fileSec", "ID", QLatin1String(kName));
    row("CSIP64", "fileGrp", "USE", QStringLiteral("Documentation|Schemas|Representations(/.+)?"));
    row("CSIP65", "fileGrp", "ID", QLatin1String(kName));
    row("CSIP67", "file", "ID", QLatin1String(kName));
    row("CSIP68", "file", "MIMETYPE", QLatin1String(kMedia));
    row("CSIP69", "file", "SIZE", QLatin1String(kSize));
    row("CSIP70", "file", "CREATED", QLatin1String(kMoment));
    row("CSIP71", "file", "CHECKSUM", QLatin1String(kSum));
    row("CSIP72", "file", "CHECKSUMTYPE", QStringLiteral("SHA-256"));
    row("CSIP77", "FLocat", "LOCTYPE", QStringLiteral("URL"));
    row("CSIP78", "FLocat", "type", QStringLiteral("simple"), kXlink);
    row("CSIP79", "FLocat", "href", QLatin1String(kPlace), kXlink);
    row("CSIP81", "structMap", "TYPE", QStringLiteral("PHYSICAL"));
    row("CSIP82", "structMap", "LABEL", QStringLiteral("CSIP"));
    row("CSIP83", "structMap", "ID", QLatin1String(kName));
    row("CSIP85", "div", "ID", QLatin1String(kName));
    row("CSIP86, CSIP90, CSIP95", "div", "LABEL", QStringLiteral(".+"));
    row("CSIP96", "fptr", "FILEID", QLatin1String(kName));
}

void TestArchiveMets::everyRequirementHolds()
{
    QFETCH(QString, element);
    QFETCH(QString, space);
    QFETCH(QString, attribute);
    QFETCH(QString, allowed);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(allowed));
    const QList<XmlElement> all = allNamed(m_mets, element);
    QVERIFY(!all.isEmpty());
    for (const XmlElement& each : all) {
        const QString value = each.is.value(attribute);
        QVERIFY2(each.is.contains(attribute), qPrintable(element + u'@' + attribute));
        QCOMPARE(each.spaces.value(attribute), space);
        QVERIFY2(whole.match(value).hasMatch(), qPrintable(attribute + u'=' + value));
    }
}

void TestArchiveMets::everyReferenceLeadsToWhatItNames()
{
    QHash<QString, QString> kinds; // xs:ID: of the whole document
    const auto note = [&kinds](const XmlElement& element, const auto& self) -> void {
        if (const QString id = element.is.value(QStringLiteral("ID")); !id.isEmpty()) {
            QVERIFY2(!kinds.contains(id), qPrintable(id));
            kinds.insert(id, element.name);
        }
        for (const XmlElement& kid : element.kids) {
            self(kid, self);
        }
    };
    note(m_mets, note);
    const struct {
        const char* rule;
        const char* element;
        const char* attribute;
        const char* kind;
    } references[] = {{"CSIP91", "div", "ADMID", "digiprovMD"},
                      {"CSIP92", "div", "DMDID", "dmdSec"},
                      {"CSIP96, CSIP100, CSIP119", "fptr", "FILEID", "fileGrp"}};
    for (const auto& each : references) {
        int met = 0;
        const QList<XmlElement> all = allNamed(m_mets, QLatin1String(each.element));
        for (const XmlElement& element : all) {
            const QStringList ids =
                element.is.value(QLatin1String(each.attribute)).split(u' ', Qt::SkipEmptyParts);
            for (const QString& id : ids) {
                QVERIFY2(kinds.value(id) == QLatin1String(each.kind), each.rule);
                ++met;
            }
        }
        QVERIFY2(met > 0, each.rule);
    }
    QSet<QString> places; // every file has one place, and no place is told twice
    QList<XmlElement> told = allNamed(m_mets, QStringLiteral("FLocat"));
    told += allNamed(m_mets, QStringLiteral("mdRef"));
    for (const XmlElement& each : std::as_const(told)) {
        const QString place = each.is.value(QStringLiteral("href"));
        QVERIFY2(!places.contains(place), qPrintable(place));
        places.insert(place);
    }
    QCOMPARE(places.size(), 3 + 4); // the documents; descriptive, preservation, schema, read-me
}

void TestArchiveMets::thePackageNamesItselfOnce()
{
    const QString id = m_mets.is.value(QStringLiteral("OBJID"));
    const QList<XmlElement> maps = allNamed(m_mets, QStringLiteral("structMap"));
    QCOMPARE(maps.size(), 1); // CSIP80
    const XmlElement root = maps.first().kids.first();
    QCOMPARE(root.is.value(QStringLiteral("LABEL")), id); // CSIP86
    QStringList parts;
    for (const XmlElement& kid : root.kids) {
        parts.append(kid.is.value(QStringLiteral("LABEL")));
    }
    QCOMPARE(parts,
             QStringList({QStringLiteral("Metadata"), QStringLiteral("Documentation"),
                          QStringLiteral("Schemas"), QStringLiteral("Representations")})); // CSIP88–106
}

QTEST_GUILESS_MAIN(TestArchiveMets)
#include "tst_archive_mets.moc"
