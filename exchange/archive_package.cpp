// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive_package.h"

#include "exchange/tar_file.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace lotsbok {

namespace {

const QString metsSpace = QStringLiteral("http://www.loc.gov/METS/");
const QString csipSpace = QStringLiteral("https://DILCIS.eu/XML/METS/CSIPExtensionMETS");
const QString sipSpace = QStringLiteral("https://DILCIS.eu/XML/METS/SIPExtensionMETS");
const QString linkSpace = QStringLiteral("http://www.w3.org/1999/xlink");
const QString premisSpace = QStringLiteral("http://www.loc.gov/premis/v3");
const QString caseSpace = QStringLiteral("urn:lotsbok:arende:1");

/// One file as METS and PREMIS tell of it.
struct PackedFile {
    QString path;
    QString mediaType;
    QString title;
    QDateTime at;
    QByteArray content;
    QString id;
    QString group; ///< "Documentation", "Schemas" or "Representations"; empty: metadata
};

/// XML 1.0 has no place for most control characters, nor for half a pair.
QString xmlText(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool isAllowed = code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code < 0xFFFE);
        if (isAllowed) {
            clean.append(c);
        }
    }
    return QString::fromUtf8(clean.toUtf8());
}

QString xmlMoment(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QString fileSha256(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Text after text without having to close what was opened at every place.
class XmlPaper {
public:
    XmlPaper()
        : m_writer(&m_bytes)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(1);
        m_writer.writeStartDocument();
    }
    XmlPaper& space(const QString& uri, const QString& prefix)
    {
        m_writer.writeNamespace(uri, prefix);
        return *this;
    }
    XmlPaper& main(const QString& uri)
    {
        m_writer.writeDefaultNamespace(uri);
        return *this;
    }
    XmlPaper& open(const QString& uri, const char* name)
    {
        m_writer.writeStartElement(uri, QLatin1String(name));
        return *this;
    }
    XmlPaper& is(const char* name, const QString& value)
    {
        m_writer.writeAttribute(QLatin1String(name), xmlText(value));
        return *this;
    }
    XmlPaper& is(const QString& uri, const char* name, const QString& value)
    {
        m_writer.writeAttribute(uri, QLatin1String(name), xmlText(value));
        return *this;
    }
    XmlPaper& says(const QString& text)
    {
        m_writer.writeCharacters(xmlText(text));
        return *this;
    }
    XmlPaper& close()
    {
        m_writer.writeEndElement();
        return *this;
    }
    XmlPaper& leaf(const QString& uri, const char* name, const QString& text)
    {
        return open(uri, name).says(text).close();
    }
    [[nodiscard]] QByteArray bytes()
    {
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes{};
    QXmlStreamWriter m_writer;
};

QByteArray caseSchema()
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:lotsbok:arende:1"
    targetNamespace="urn:lotsbok:arende:1" elementFormDefault="qualified">
 <xs:element name="arende">
  <xs:complexType>
   <xs:sequence>
    <xs:element name="nummer" type="xs:string"/>
    <xs:element name="insats" type="xs:string"/>
    <xs:element name="forvaltning" type="xs:string"/>
    <xs:element name="person">
     <xs:complexType>
      <xs:sequence>
       <xs:element name="namn" type="xs:string"/>
       <xs:element name="nummer" type="xs:string" minOccurs="0"/>
      </xs:sequence>
     </xs:complexType>
    </xs:element>
    <xs:element name="oppnat" type="xs:date"/>
    <xs:element name="avslutat" type="xs:date"/>
    <xs:element name="beslutatAv" type="xs:string"/>
    <xs:element name="handling" minOccurs="0" maxOccurs="unbounded">
     <xs:complexType>
      <xs:sequence>
       <xs:element name="titel" type="xs:string"/>
       <xs:element name="tid" type="xs:dateTime"/>
       <xs:element name="fil" type="xs:anyURI"/>
      </xs:sequence>
     </xs:complexType>
    </xs:element>
   </xs:sequence>
  </xs:complexType>
 </xs:element>
</xs:schema>
)");
}

QByteArray archiveNote()
{
    return QStringLiteral(
               "Arkivpaket från Lotsbok\n\n"
               "Paketet är ett avslutat ärende i sociala insatsgrupper (SIG). Det följer FGS Paketstruktur "
               "2.0 "
               "(E-ARK SIP 2.1).\n\n"
               "METS.xml                          innehållsförteckning med kontrollsumma (SHA-256) för varje "
               "fil\n"
               "metadata/descriptive/arende.xml   ärendet och dess handlingar; schema i schemas/\n"
               "metadata/preservation/premis.xml  filernas format och kontrollsummor, och hur paketet kom "
               "till\n"
               "representations/rep1/data/        handlingarna som PDF/A, bilagda filer som de togs emot, "
               "och\n"
               "                                  arende.json med alla uppgifter, tidigare lydelser och "
               "logg\n\n"
               "Uppgifterna är inte maskerade: sekretess gäller enligt 26 kap. 1 § offentlighets- och "
               "sekretesslagen (2009:400).\n")
        .toUtf8();
}

QByteArray caseXml(const ArchivePackage& package)
{
    XmlPaper xml;
    xml.main(caseSpace).open(caseSpace, "arende");
    xml.leaf(caseSpace, "nummer", package.number).leaf(caseSpace, "insats", package.type);
    xml.leaf(caseSpace, "forvaltning", package.district).open(caseSpace, "person");
    xml.leaf(caseSpace, "namn", package.person);
    if (!package.personNumber.isEmpty()) {
        xml.leaf(caseSpace, "nummer", package.personNumber);
    }
    xml.close();
    xml.leaf(caseSpace, "oppnat", package.openedOn.toString(Qt::ISODate));
    xml.leaf(caseSpace, "avslutat", package.closedOn.toString(Qt::ISODate));
    xml.leaf(caseSpace, "beslutatAv", package.decidedBy);
    for (const ArchiveFile& file : package.files) {
        xml.open(caseSpace, "handling").leaf(caseSpace, "titel", file.title);
        xml.leaf(caseSpace, "tid", xmlMoment(file.at));
        xml.leaf(caseSpace, "fil", QStringLiteral("representations/rep1/data/") + file.name).close();
    }
    return xml.bytes();
}

void premisObject(XmlPaper& xml, const PackedFile& file)
{
    xml.open(premisSpace, "object")
        .is(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), "type",
            QStringLiteral("premis:file"));
    xml.open(premisSpace, "objectIdentifier");
    xml.leaf(premisSpace, "objectIdentifierType", QStringLiteral("local"));
    xml.leaf(premisSpace, "objectIdentifierValue", file.path).close();
    xml.open(premisSpace, "objectCharacteristics").open(premisSpace, "fixity");
    xml.leaf(premisSpace, "messageDigestAlgorithm", QStringLiteral("SHA-256"));
    xml.leaf(premisSpace, "messageDigest", fileSha256(file.content)).close();
    xml.leaf(premisSpace, "size", QString::number(file.content.size()));
    xml.open(premisSpace, "format").open(premisSpace, "formatDesignation");
    xml.leaf(premisSpace, "formatName", file.mediaType).close().close().close().close();
}

QByteArray premisXml(const ArchivePackage& package, const QList<PackedFile>& files)
{
    XmlPaper xml;
    xml.space(premisSpace, QStringLiteral("premis"));
    xml.space(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), QStringLiteral("xsi"));
    xml.open(premisSpace, "premis").is("version", QStringLiteral("3.0"));
    for (const PackedFile& file : files) {
        premisObject(xml, file);
    }
    xml.open(premisSpace, "event").open(premisSpace, "eventIdentifier");
    xml.leaf(premisSpace, "eventIdentifierType", QStringLiteral("local"));
    xml.leaf(premisSpace, "eventIdentifierValue", package.id + QStringLiteral("-paketering")).close();
    xml.leaf(premisSpace, "eventType", QStringLiteral("creation"));
    xml.leaf(premisSpace, "eventDateTime", xmlMoment(package.when));
    xml.open(premisSpace, "linkingAgentIdentifier");
    xml.leaf(premisSpace, "linkingAgentIdentifierType", QStringLiteral("local"));
    xml.leaf(premisSpace, "linkingAgentIdentifierValue", QStringLiteral("Lotsbok " LOTSBOK_VERSION));
    xml.close().close();
    xml.open(premisSpace, "agent").open(premisSpace, "agentIdentifier");
    xml.leaf(premisSpace, "agentIdentifierType", QStringLiteral("local"));
    xml.leaf(premisSpace, "agentIdentifierValue", QStringLiteral("Lotsbok " LOTSBOK_VERSION)).close();
    xml.leaf(premisSpace, "agentName", QStringLiteral("Lotsbok"));
    xml.leaf(premisSpace, "agentType", QStringLiteral("software")).close();
    return xml.bytes();
}

// METS

void metsAgent(XmlPaper& xml, const char* role, const char* type, const QString& name)
{
    xml.open(metsSpace, "agent").is("ROLE", QLatin1String(role)).is("TYPE", QLatin1String(type));
    xml.leaf(metsSpace, "name", name).close();
}

void metsHeader(XmlPaper& xml, const ArchivePackage& package)
{
    xml.open(metsSpace, "metsHdr").is("CREATEDATE", xmlMoment(package.when));
    xml.is("LASTMODDATE", xmlMoment(package.when)).is("RECORDSTATUS", QStringLiteral("NEW"));
    xml.is(csipSpace, "OAISPACKAGETYPE", QStringLiteral("SIP"));
    xml.open(metsSpace, "agent").is("ROLE", QStringLiteral("CREATOR")).is("TYPE", QStringLiteral("OTHER"));
    xml.is("OTHERTYPE", QStringLiteral("SOFTWARE")).leaf(metsSpace, "name", QStringLiteral("Lotsbok"));
    xml.open(metsSpace, "note").is(csipSpace, "NOTETYPE", QStringLiteral("SOFTWARE VERSION"));
    xml.says(QStringLiteral(LOTSBOK_VERSION)).close().close();
    metsAgent(xml, "ARCHIVIST", "ORGANIZATION", package.district);
    metsAgent(xml, "SUBMITTER", "ORGANIZATION", package.district);
    xml.leaf(metsSpace, "metsDocumentID", QStringLiteral("METS.xml")).close();
}

/// The attributes that a metadata file and a content file share.
void metsFileFacts(XmlPaper& xml, const PackedFile& file)
{
    xml.is("MIMETYPE", file.mediaType).is("SIZE", QString::number(file.content.size()));
    xml.is("CREATED", xmlMoment(file.at)).is("CHECKSUM", fileSha256(file.content));
    xml.is("CHECKSUMTYPE", QStringLiteral("SHA-256"));
}

void metsReference(XmlPaper& xml, const PackedFile& file, const char* type, const char* otherType)
{
    xml.open(metsSpace, "mdRef").is("LOCTYPE", QStringLiteral("URL")).is("MDTYPE", QLatin1String(type));
    if (otherType) {
        xml.is("OTHERMDTYPE", QLatin1String(otherType));
    }
    xml.is(linkSpace, "type", QStringLiteral("simple")).is(linkSpace, "href", file.path);
    metsFileFacts(xml, file);
    xml.close();
}

void metsGroup(XmlPaper& xml, const QString& group, const QList<PackedFile>& files)
{
    xml.open(metsSpace, "fileGrp").is("ID", QStringLiteral("grp-%1").arg(group)).is("USE", group);
    if (group == QLatin1String("Representations")) {
        xml.is(csipSpace, "CONTENTINFORMATIONTYPE", QStringLiteral("OTHER"));
        xml.is(csipSpace, "OTHERCONTENTINFORMATIONTYPE", QStringLiteral("Lotsbok SIG-ärende 1"));
    }
    for (const PackedFile& file : files) {
        if (file.group != group) {
            continue;
        }
        xml.open(metsSpace, "file").is("ID", file.id);
        metsFileFacts(xml, file);
        xml.open(metsSpace, "FLocat").is("LOCTYPE", QStringLiteral("URL"));
        xml.is(linkSpace, "type", QStringLiteral("simple")).is(linkSpace, "href", file.path);
        if (!file.title.isEmpty()) {
            xml.is(linkSpace, "title", file.title);
        }
        xml.close().close();
    }
    xml.close();
}

const QStringList& metsGroups()
{
    static const QStringList groups{QStringLiteral("Documentation"), QStringLiteral("Schemas"),
                                    QStringLiteral("Representations")};
    return groups;
}

QByteArray metsXml(const ArchivePackage& package, const QList<PackedFile>& files, const PackedFile& described,
                   const PackedFile& preserved)
{
    XmlPaper xml;
    xml.space(metsSpace, QStringLiteral("mets")).space(csipSpace, QStringLiteral("csip"));
    xml.space(sipSpace, QStringLiteral("sip")).space(linkSpace, QStringLiteral("xlink"));
    xml.open(metsSpace, "mets").is("OBJID", package.id).is("TYPE", QStringLiteral("Mixed"));
    xml.is("LABEL", QStringLiteral("SIG-ärende %1").arg(package.number));
    xml.is("PROFILE", QStringLiteral("https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml"));
    xml.is(csipSpace, "CONTENTINFORMATIONTYPE", QStringLiteral("OTHER"));
    xml.is(csipSpace, "OTHERCONTENTINFORMATIONTYPE", QStringLiteral("Lotsbok SIG-ärende 1"));
    metsHeader(xml, package);
    xml.open(metsSpace, "dmdSec").is("ID", described.id).is("CREATED", xmlMoment(package.when));
    xml.is("STATUS", QStringLiteral("CURRENT"));
    metsReference(xml, described, "OTHER", "LOTSBOK-ARENDE");
    xml.close().open(metsSpace, "amdSec").open(metsSpace, "digiprovMD").is("ID", preserved.id);
    xml.is("STATUS", QStringLiteral("CURRENT"));
    metsReference(xml, preserved, "PREMIS", nullptr);
    xml.close().close().open(metsSpace, "fileSec").is("ID", QStringLiteral("filesec"));
    for (const QString& group : metsGroups()) {
        metsGroup(xml, group, files);
    }
    xml.close();
    xml.open(metsSpace, "structMap")
        .is("ID", QStringLiteral("structmap"))
        .is("TYPE", QStringLiteral("PHYSICAL"));
    xml.is("LABEL", QStringLiteral("CSIP"));
    xml.open(metsSpace, "div").is("ID", QStringLiteral("div-root")).is("LABEL", package.id);
    xml.open(metsSpace, "div")
        .is("ID", QStringLiteral("div-Metadata"))
        .is("LABEL", QStringLiteral("Metadata"));
    xml.is("ADMID", preserved.id).is("DMDID", described.id).close();
    for (const QString& group : metsGroups()) {
        xml.open(metsSpace, "div").is("ID", QStringLiteral("div-%1").arg(group)).is("LABEL", group);
        xml.open(metsSpace, "fptr").is("FILEID", QStringLiteral("grp-%1").arg(group)).close().close();
    }
    return xml.bytes();
}

QList<PackedFile> contentOf(const ArchivePackage& package)
{
    QList<PackedFile> files;
    files.append({QStringLiteral("documentation/las-mig.txt"),
                  QStringLiteral("text/plain"),
                  {},
                  package.when,
                  archiveNote(),
                  QStringLiteral("file-documentation"),
                  metsGroups().at(0)});
    files.append({QStringLiteral("schemas/lotsbok-arende-1.xsd"),
                  QStringLiteral("application/xml"),
                  {},
                  package.when,
                  caseSchema(),
                  QStringLiteral("file-schema"),
                  metsGroups().at(1)});
    for (qsizetype i = 0; i < package.files.size(); ++i) {
        const ArchiveFile& file = package.files.at(i);
        files.append({QStringLiteral("representations/rep1/data/") + file.name, file.mediaType, file.title,
                      file.at, file.content, QStringLiteral("file-%1").arg(i + 1), metsGroups().at(2)});
    }
    return files;
}

} // namespace

Result<QByteArray> archivePackageFile(const ArchivePackage& package)
{
    const QList<PackedFile> files = contentOf(package);
    const PackedFile described{QStringLiteral("metadata/descriptive/arende.xml"),
                               QStringLiteral("application/xml"),
                               {},
                               package.when,
                               caseXml(package),
                               QStringLiteral("dmd-arende"),
                               {}};
    const PackedFile preserved{QStringLiteral("metadata/preservation/premis.xml"),
                               QStringLiteral("application/xml"),
                               {},
                               package.when,
                               premisXml(package, files),
                               QStringLiteral("amd-premis"),
                               {}};
    const QString root = package.id + u'/';
    QList<TarEntry> entries{
        {root + QStringLiteral("METS.xml"), metsXml(package, files, described, preserved)},
        {root + described.path, described.content},
        {root + preserved.path, preserved.content}};
    for (const PackedFile& file : files) {
        entries.append({root + file.path, file.content});
    }
    return tarOf(entries, package.when);
}

} // namespace lotsbok
