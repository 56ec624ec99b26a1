// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive_door.h"

#include "core/security/canonical_json.h"
#include "exchange/disclosure_private.h"
#include "exchange/safe_file.h"

namespace lotsbok {

namespace {

constexpr qsizetype longestArchiveReason = 2000;

QString threeDigits(qsizetype number)
{
    return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QString typeOnPaper(SigType type)
{
    return type == SigType::Young ? QStringLiteral("SIG unga") : QStringLiteral("SIG vuxna");
}

QString endingOf(const QString& mediaType)
{
    return mediaType == QLatin1String("application/pdf") ? QStringLiteral("pdf")
           : mediaType == QLatin1String("image/png")     ? QStringLiteral("png")
                                                         : QStringLiteral("jpg");
}

/// All that the book holds of the case, as data.
Result<ArchiveFile> dataFile(const ArchiveSource& source, const DistrictInfo& district, const QDateTime& when)
{
    Extract whole;
    whole.entries = source.data.entries;
    whole.looks = source.data.looks;
    whole.leftOut = source.data.leftOut;
    QJsonObject json = extractJson(source.data, whole, district, when);
    json.insert(QStringLiteral("format"), QStringLiteral("lotsbok-archive"));
    auto bytes = canonicalJson(json);
    return bytes ? Result<ArchiveFile>(
                       ArchiveFile{QStringLiteral("arende.json"), QStringLiteral("application/json"),
                                   QStringLiteral("Alla uppgifter i ärendet"), when, std::move(*bytes)})
                 : fail(bytes.error());
}

void addAttachmentFiles(const ArchiveSource& source, ArchivePackage& package)
{
    for (qsizetype i = 0; i < source.attachments.size(); ++i) {
        const ArchivedAttachment& each = source.attachments.at(i);
        package.files.append(
            {QStringLiteral("bilagor/%1.%2").arg(threeDigits(i + 1), endingOf(each.record.mediaType)),
             each.record.mediaType, each.record.name, each.record.on.startOfDay(Qt::UTC), each.content});
    }
}

} // namespace

QString ArchiveDoor::fileName()
{
    return QStringLiteral("arkivpaket.tar");
}

Result<ArchivePackage> ArchiveDoor::packageOf(const ArchiveSource& source)
{
    const auto district = m_session.district();
    const auto data = district ? dataFile(source, *district, m_session.nowUtc()) : fail(district.error());
    if (!data) {
        return fail(data.error());
    }
    ArchivePackage package{QStringLiteral("uuid-") + QUuid::createUuid().toString(QUuid::WithoutBraces),
                           district->name,
                           source.value.number ? source.value.number->toString() : QString(),
                           typeOnPaper(source.value.type),
                           source.client.fullName(),
                           source.client.number.display(),
                           source.value.openedOn,
                           source.value.closedOn,
                           m_session.user().displayName,
                           m_session.nowUtc(),
                           {*data}};
    Disclosure door(m_session);
    for (qsizetype i = 0; i < source.responses.size(); ++i) {
        const FormResponse& response = source.responses.at(i);
        auto printed = door.prepare(response, Disclosure::Recipient::OwnFile);
        if (!printed) {
            return fail(printed.error());
        }
        package.files.append(
            {QStringLiteral("dokument/%1-bilaga-%2.pdf").arg(threeDigits(i + 1), response.formId),
             QStringLiteral("application/pdf"), printed->release.what, response.registeredAt,
             std::move(printed->printed.pdf)});
    }
    addAttachmentFiles(source, package);
    return package;
}

Result<ArchiveDoor::Given> ArchiveDoor::toFile(CaseId id, const QString& reason, const QString& path,
                                               bool overwrite, const Progress& progress)
{
    if (reason.trimmed().isEmpty() || reason.size() > longestArchiveReason) {
        return fail(ErrorCode::InvalidInput,
                    DoorText::tr("State the reason for the decision, in at most 2 000 characters."));
    }
    if (const auto possible = checkWritable(path, overwrite); !possible) {
        return fail(possible.error());
    }
    const auto source = ArchiveDesk(m_session).source(id, progress);
    const auto package = source ? packageOf(*source) : fail(source.error());
    auto bytes = package ? archivePackageFile(*package) : fail(package.error());
    if (!bytes) {
        return fail(bytes.error());
    }
    Disclosure::Prepared prepared{{}, QStringLiteral("Arkivpaket"), {}, std::move(*bytes)};
    prepared.release.subject = SubjectRef::of(id);
    prepared.release.recipient = recorded(Disclosure::Recipient::OwnFile);
    prepared.release.basis = QStringLiteral("Arkivering av den egna akten (arkivlagen 1990:782)");
    prepared.release.what = QStringLiteral("Arkivpaket %1").arg(package->id);
    prepared.release.balance = reason.trimmed();
    prepared.release.decidedBy = m_session.user().id;
    auto released = Disclosure(m_session).toFile(std::move(prepared), path, overwrite);
    return released ? Result<Given>(Given{std::move(released->record), package->id,
                                          int(source->responses.size()), int(source->attachments.size())})
                    : fail(released.error());
}

} // namespace lotsbok
