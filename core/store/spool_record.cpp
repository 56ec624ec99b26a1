// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spool_record.h"

#include "core/security/user_keys.h"
#include "core/store/repository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <array>

namespace lotsbok {

namespace {

constexpr auto kProofDomain = "lotsbok-spool-1";
constexpr qsizetype kDraftHashSize = 16;
constexpr std::array kKindWords{"access", "draft", "discard"};

QByteArray number64(qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&little), sizeof little};
}

QByteArray proofField(const QByteArray& bytes)
{
    return number64(bytes.size()) + bytes;
}

QString hexText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray hexBytes(const QJsonObject& json, const char* key)
{
    return QByteArray::fromHex(json.value(QLatin1StringView(key)).toString().toLatin1());
}

QJsonObject draftJson(const FormDraft& draft)
{
    return {{QStringLiteral("subject"), toString(draft.subject)},
            {QStringLiteral("form"), draft.formId},
            {QStringLiteral("formVersion"), draft.formVersion},
            {QStringLiteral("definition"), hexText(draft.definitionHash)},
            {QStringLiteral("corrects"),
             draft.corrects ? draft.corrects->uuid().toString(QUuid::WithoutBraces) : QString()},
            {QStringLiteral("correctsVersion"), draft.correctsVersion},
            {QStringLiteral("answers"), draft.answers}};
}

std::optional<FormDraft> draftFromJson(const QJsonObject& json, const QDateTime& savedAt)
{
    const auto subject = subjectFromString(json.value(QStringLiteral("subject")).toString());
    if (!subject) {
        return std::nullopt;
    }
    FormDraft draft;
    draft.subject = *subject;
    draft.formId = json.value(QStringLiteral("form")).toString();
    draft.formVersion = json.value(QStringLiteral("formVersion")).toInt();
    draft.definitionHash = hexBytes(json, "definition");
    draft.corrects =
        ResponseId::fromUuid(QUuid::fromString(json.value(QStringLiteral("corrects")).toString()));
    draft.correctsVersion = json.value(QStringLiteral("correctsVersion")).toInt();
    draft.answers = json.value(QStringLiteral("answers")).toObject();
    draft.savedAt = savedAt;
    return draft;
}

QByteArray compactJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Unexpected badRecord()
{
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Store", "What a station wrote down is damaged."),
                QStringLiteral("spool record"));
}

} // namespace

QByteArray draftHash(const std::optional<FormDraft>& draft)
{
    return draft ? blake2b(compactJson(draftJson(*draft))).first(kDraftHashSize) : QByteArray();
}

QByteArray spoolProof(const QUuid& spool, qint64 number, const SpoolRecord& record)
{
    QByteArray bytes(kProofDomain);
    bytes += spool.toRfc4122() + number64(number) + number64(record.at.toMSecsSinceEpoch());
    bytes += proofField(record.station.toUtf8());
    if (record.kind == SpoolRecord::Kind::Access) {
        return bytes + proofField(record.action.toUtf8()) + proofField(record.subject.toUtf8()) +
               proofField(record.contentHash);
    }
    return bytes + proofField(kKindWords.at(static_cast<std::size_t>(record.kind))) +
           proofField(compactJson(draftJson(record.draft))) + proofField(record.base);
}

void signRecord(const QUuid& spool, qint64 number, const UserKeys& keys, SpoolRecord& record)
{
    record.signature = signBytes(keys, spoolProof(spool, number, record));
}

QByteArray spoolBytes(const SpoolRecord& record)
{
    QJsonObject json{
        {QStringLiteral("kind"), QLatin1StringView(kKindWords.at(static_cast<std::size_t>(record.kind)))},
        {QStringLiteral("user"), record.user.uuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("station"), record.station},
        {QStringLiteral("at"), record.at.toMSecsSinceEpoch()},
        {QStringLiteral("signature"), hexText(record.signature)}};
    if (record.kind == SpoolRecord::Kind::Access) {
        json.insert(QStringLiteral("action"), record.action);
        json.insert(QStringLiteral("subject"), record.subject);
        json.insert(QStringLiteral("reason"), record.reason);
        json.insert(QStringLiteral("reasonId"), record.reasonId.toString(QUuid::WithoutBraces));
        json.insert(QStringLiteral("salt"), hexText(record.salt));
        json.insert(QStringLiteral("contentHash"), hexText(record.contentHash));
    } else {
        json.insert(QStringLiteral("draft"), draftJson(record.draft));
        json.insert(QStringLiteral("base"), hexText(record.base));
    }
    return compactJson(json);
}

Result<SpoolRecord> spoolRecord(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char* key) { return json.value(QLatin1StringView(key)).toString(); };
    const auto user = UserId::fromUuid(QUuid::fromString(text("user")));
    const auto kind = std::find_if(kKindWords.begin(), kKindWords.end(), [&text](const char* word) {
        return text("kind") == QLatin1StringView(word);
    });
    if (!user || kind == kKindWords.end()) {
        return badRecord();
    }
    SpoolRecord record;
    record.kind = static_cast<SpoolRecord::Kind>(kind - kKindWords.begin());
    record.user = *user;
    record.station = text("station");
    record.at = QDateTime::fromMSecsSinceEpoch(json.value(QStringLiteral("at")).toInteger(), Qt::UTC);
    record.signature = hexBytes(json, "signature");
    if (record.kind == SpoolRecord::Kind::Access) {
        record.action = text("action");
        record.subject = text("subject");
        record.reason = text("reason");
        record.reasonId = QUuid::fromString(text("reasonId"));
        record.salt = hexBytes(json, "salt");
        record.contentHash = hexBytes(json, "contentHash");
        return record;
    }
    const auto draft = draftFromJson(json.value(QStringLiteral("draft")).toObject(), record.at);
    if (!draft) {
        return badRecord();
    }
    record.draft = *draft;
    record.base = hexBytes(json, "base");
    return record;
}

} // namespace lotsbok
