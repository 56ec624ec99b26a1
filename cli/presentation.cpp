// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/presentation.h"

#include "core/base/clock.h"

#include <algorithm>

namespace lotsbok::cli {

namespace {

template<typename IdType>
QJsonValue idOrNull(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString utc(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Digits and symbols of many scripts are wider than a column; counting characters is near enough for a list.
QString padded(const QString& text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - text.size()), QLatin1Char(' '));
}

} // namespace

QString protectionId(ProtectedIdentity protection)
{
    switch (protection) {
    case ProtectedIdentity::None:
        return QStringLiteral("none");
    case ProtectedIdentity::ConfidentialityMark:
        return QStringLiteral("confidentiality-mark");
    case ProtectedIdentity::ProtectedRegistration:
        return QStringLiteral("protected-registration");
    case ProtectedIdentity::FictitiousIdentity:
        return QStringLiteral("fictitious-identity");
    }
    return {};
}

std::optional<ProtectedIdentity> protectionFromId(const QString& id)
{
    for (const auto protection :
         {ProtectedIdentity::None, ProtectedIdentity::ConfidentialityMark,
          ProtectedIdentity::ProtectedRegistration, ProtectedIdentity::FictitiousIdentity}) {
        if (protectionId(protection) == id) {
            return protection;
        }
    }
    return std::nullopt;
}

QString protectionName(ProtectedIdentity protection)
{
    switch (protection) {
    case ProtectedIdentity::None:
        return {};
    case ProtectedIdentity::ConfidentialityMark:
        return Cli::tr("Confidentiality mark");
    case ProtectedIdentity::ProtectedRegistration:
        return Cli::tr("Protected population registration");
    case ProtectedIdentity::FictitiousIdentity:
        return Cli::tr("Fictitious personal data");
    }
    return {};
}

QString sigTypeId(SigType type)
{
    return type == SigType::Young ? QStringLiteral("young") : QStringLiteral("adults");
}

QString sigTypeName(SigType type)
{
    return type == SigType::Young ? Cli::tr("SIG young") : Cli::tr("SIG adults");
}

QString numberKindId(PersonNumber::Kind kind)
{
    switch (kind) {
    case PersonNumber::Kind::Personnummer:
        return QStringLiteral("personnummer");
    case PersonNumber::Kind::Samordningsnummer:
        return QStringLiteral("samordningsnummer");
    case PersonNumber::Kind::Reserve:
        return QStringLiteral("reserve");
    case PersonNumber::Kind::Lma:
        return QStringLiteral("lma");
    case PersonNumber::Kind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString subjectKindId(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Client:
        return QStringLiteral("client");
    case SubjectKind::Case:
        return QStringLiteral("case");
    case SubjectKind::Employee:
        return QStringLiteral("employee");
    case SubjectKind::Purchase:
        return QStringLiteral("purchase");
    case SubjectKind::District:
        return QStringLiteral("district");
    }
    return {};
}

QString localTime(const QDateTime& time)
{
    return toLocalTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QJsonObject toJson(const User& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("login"), value.loginName},
            {QStringLiteral("name"), value.displayName},
            {QStringLiteral("role"), roleId(value.role)},
            {QStringLiteral("disabled"), value.disabled}};
}

QJsonObject toJson(const ClientRow& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("givenName"), value.givenName},
            {QStringLiteral("familyName"), value.familyName},
            {QStringLiteral("number"), value.number},
            {QStringLiteral("protection"), protectionId(value.protection)},
            {QStringLiteral("case"), value.caseNumber},
            {QStringLiteral("caseOpen"), value.caseOpen},
            {QStringLiteral("lots"), value.lots}};
}

QJsonObject toJson(const Client& value, bool showProtected)
{
    const bool shown = showProtected || value.protection == ProtectedIdentity::None;
    const auto guarded = [&](const QString& text) { return shown ? QJsonValue(text) : QJsonValue(); };
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("givenName"), value.givenName},
            {QStringLiteral("familyName"), value.familyName},
            {QStringLiteral("numberKind"), numberKindId(value.number.kind())},
            {QStringLiteral("number"), value.number.display()},
            {QStringLiteral("protection"), protectionId(value.protection)},
            {QStringLiteral("phone"), guarded(value.phone)},
            {QStringLiteral("email"), guarded(value.email)},
            {QStringLiteral("address"), guarded(value.address)},
            {QStringLiteral("language"), value.preferredLanguage},
            {QStringLiteral("note"), value.note}};
}

QJsonObject toJson(const Case& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("number"), value.number ? QJsonValue(value.number->toString()) : QJsonValue()},
            {QStringLiteral("client"), value.client.toString()},
            {QStringLiteral("type"), sigTypeId(value.type)},
            {QStringLiteral("openedOn"), dateOrNull(value.openedOn)},
            {QStringLiteral("closedOn"), dateOrNull(value.closedOn)},
            {QStringLiteral("lots"), idOrNull(value.lots)},
            {QStringLiteral("secondLots"), idOrNull(value.secondLots)},
            {QStringLiteral("typeReason"), value.typeReason},
            {QStringLiteral("reopens"), idOrNull(value.reopens)},
            {QStringLiteral("sealed"), value.sealed}};
}

QJsonObject toJson(const Employee& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("givenName"), value.givenName},
            {QStringLiteral("familyName"), value.familyName},
            {QStringLiteral("title"), value.title},
            {QStringLiteral("phone"), value.phone},
            {QStringLiteral("email"), value.email},
            {QStringLiteral("employedFrom"), dateOrNull(value.employedFrom)},
            {QStringLiteral("employedTo"), dateOrNull(value.employedTo)}};
}

QJsonObject toJson(const AuditEntry& value)
{
    return {{QStringLiteral("sequence"), value.sequence},
            {QStringLiteral("at"), utc(value.at)},
            {QStringLiteral("by"), value.by},
            {QStringLiteral("station"), value.station},
            {QStringLiteral("action"), value.action},
            {QStringLiteral("subject"), value.subject},
            {QStringLiteral("hash"), QString::fromLatin1(value.hash.toHex())}};
}

QJsonObject toJson(const FormResponse& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("version"), value.version},
            {QStringLiteral("subject"), toString(value.subject)},
            {QStringLiteral("form"), value.formId},
            {QStringLiteral("formVersion"), value.formVersion},
            {QStringLiteral("registeredAt"), utc(value.registeredAt)},
            {QStringLiteral("registeredBy"), value.registeredBy},
            {QStringLiteral("reason"), value.reason},
            {QStringLiteral("answers"), value.answers}};
}

QJsonObject toJson(const FormIssue& value)
{
    return {{QStringLiteral("severity"), value.severity == FormIssue::Severity::Error
                                             ? QStringLiteral("error")
                                             : QStringLiteral("warning")},
            {QStringLiteral("field"), value.fieldId},
            {QStringLiteral("row"), value.row < 0 ? QJsonValue() : QJsonValue(value.row)},
            {QStringLiteral("text"), value.text}};
}

QJsonObject toJson(const DisclosureRecord& value)
{
    return {{QStringLiteral("id"), value.id.toString()},
            {QStringLiteral("subject"), toString(value.subject)},
            {QStringLiteral("recipient"),
             value.recipient == DisclosureRecord::Recipient::OwnFile  ? QStringLiteral("own-file")
             : value.recipient == DisclosureRecord::Recipient::Person ? QStringLiteral("person")
                                                                      : QStringLiteral("party")},
            {QStringLiteral("recipientName"), value.recipientName},
            {QStringLiteral("basis"), value.basis},
            {QStringLiteral("scope"), idOrNull(value.scope)},
            {QStringLiteral("ground"), value.ground},
            {QStringLiteral("balance"), value.balance},
            {QStringLiteral("decidedBy"), idOrNull(value.decidedBy)},
            {QStringLiteral("record"), value.record},
            {QStringLiteral("what"), value.what},
            {QStringLiteral("sha256"), QString::fromLatin1(value.contentSha256.toHex())},
            {QStringLiteral("channel"), value.channel},
            {QStringLiteral("at"), utc(value.at)},
            {QStringLiteral("by"), value.by}};
}

Lines& Lines::add(const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        m_lines << QStringLiteral("%1: %2").arg(label, value);
    }
    return *this;
}

Lines& Lines::text(const QString& line)
{
    m_lines << line;
    return *this;
}

QString table(const QStringList& head, const QList<QStringList>& rows)
{
    QList<QStringList> all{head};
    all.append(rows);
    QList<qsizetype> widths(head.size(), 0);
    for (const QStringList& row : all) {
        for (qsizetype i = 0; i < head.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.value(i).size());
        }
    }
    QStringList lines;
    for (const QStringList& row : all) {
        QStringList cells;
        for (qsizetype i = 0; i < head.size(); ++i) {
            cells << (i + 1 == head.size() ? row.value(i) : padded(row.value(i), widths.at(i)));
        }
        lines << cells.join(QStringLiteral("  "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace lotsbok::cli
