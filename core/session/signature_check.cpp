// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/signature_check.h"

#include "core/base/clock.h"
#include "core/model/described.h"
#include "core/security/canonical_json.h"
#include "core/security/user_keys.h"
#include "core/store/form_repository.h"
#include "core/store/row.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace lotsbok {

namespace {

constexpr auto kSchema = "lotsbok-signature-1";

QJsonValue idText(const std::optional<UserId>& id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonArray strokesToJson(const SignStrokes& strokes)
{
    QJsonArray all;
    for (const QList<int>& stroke : strokes) {
        QJsonArray points;
        for (const int each : stroke) {
            points.append(each);
        }
        all.append(points);
    }
    return all;
}

QString contentHex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// What the content says of the signature itself, so that no column of the row can be changed alone.
QJsonObject factsOf(const Signature& signature)
{
    return {
        {QStringLiteral("id"), signature.id.toString()},
        {QStringLiteral("subject"), toString(signature.subject)},
        {QStringLiteral("kind"), signature.kind},
        {QStringLiteral("record"), signature.record.toString(QUuid::WithoutBraces)},
        {QStringLiteral("version"), signature.recordVersion},
        {QStringLiteral("part"), signature.part},
        {QStringLiteral("manner"), described::wordOf(signature.manner)},
        {QStringLiteral("signer"), idText(signature.signer)},
        {QStringLiteral("signerName"), signature.signerName},
        {QStringLiteral("deputyFor"), idText(signature.deputyFor)},
        {QStringLiteral("by"), signature.by.toString()},
        {QStringLiteral("at"), signature.at.toUTC().toString(Qt::ISODateWithMs)},
    };
}

bool saysTheSame(const Signature& signature, const QJsonObject& content)
{
    const QJsonObject facts = factsOf(signature);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (content.value(fact.key()) != fact.value()) {
            return false;
        }
    }
    return content.value(QLatin1String("schema")) == QLatin1String(kSchema);
}

/// What the log kept of a version is what the book holds of it: then the log says who wrote it.
bool isInLog(const SignatureRepository::Thing& thing, const SignatureRepository::Written& written)
{
    if (thing.kind == QLatin1String("response")) {
        return written.after ==
               responseHistory(thing.formId, thing.formVersion, thing.definition, jsonBytes(thing.fields));
    }
    for (auto field = written.after.begin(); field != written.after.end(); ++field) {
        if (thing.fields.value(field.key()) != field.value()) {
            return false;
        }
    }
    return true;
}

Result<void> nameWriter(SignatureRepository& signatures, const SignatureRepository::Thing& thing,
                        SignatureCheck& check)
{
    const auto written = signatures.written(thing.kind, thing.id, thing.version);
    if (!written) {
        return fail(written.error());
    }
    if (*written && isInLog(thing, **written)) {
        check.changedBy = (*written)->by;
        check.changedAt = (*written)->at;
    }
    return {};
}

/// Compares what was signed with the book; only for a signature that is good in itself.
Result<void> compareWithBook(SignatureRepository& signatures, const QJsonObject& content,
                             SignatureCheck& check)
{
    const Signature& signature = check.signature;
    const auto then = signatures.thing(signature.kind, signature.record, signature.recordVersion);
    const auto now = then ? signatures.thing(signature.kind, signature.record, 0) : then;
    if (!now) {
        check.state = SignatureState::Gone;
        return now.error().code == ErrorCode::NotFound ? Result<void>() : fail(now.error());
    }
    check.latestVersion = now->latestVersion;
    const QJsonObject fields = content.value(QLatin1String("fields")).toObject();
    const auto differing = fieldChanges(fields, signedFields(then->kind, then->fields));
    const bool sameForm =
        content.value(QLatin1String("definition")).toString() == contentHex(then->definition);
    if (!differing.isEmpty() || !sameForm || toString(then->subject) != toString(signature.subject)) {
        check.state = SignatureState::Altered;
        check.changes = differing;
        return nameWriter(signatures, *then, check);
    }
    if (now->latestVersion > signature.recordVersion) {
        check.changes = fieldChanges(fields, signedFields(now->kind, now->fields));
        if (signature.kind == QLatin1String("response") || !check.changes.isEmpty()) {
            check.state = SignatureState::ChangedSince;
            return nameWriter(signatures, *now, check);
        }
    }
    return {};
}

QString problemText(const SignatureCheck& check)
{
    const Signature& signature = check.signature;
    const QString record = QStringLiteral("%1 version %2")
                               .arg(subjectText(signature.kind, signature.record))
                               .arg(signature.recordVersion);
    const QString when = toLocalTime(signature.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const auto text = [](const char* sentence) { return QCoreApplication::translate("Signing", sentence); };
    switch (check.state) {
    case SignatureState::Altered: {
        QStringList fields;
        for (const FieldChange& change : check.changes) {
            fields.append(change.field);
        }
        const QString who =
            check.changedBy.isEmpty()
                ? text(QT_TRANSLATE_NOOP("Signing", "the log knows nothing of the change"))
                : text(QT_TRANSLATE_NOOP("Signing", "the log says: by %1 on %2"))
                      .arg(check.changedBy,
                           toLocalTime(check.changedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        return text(QT_TRANSLATE_NOOP("Signing", "%1 was altered after %2 signed it on %3 (fields: %4; %5)."))
            .arg(record, check.byName, when, fields.join(QStringLiteral(", ")), who);
    }
    case SignatureState::Broken:
        return text(QT_TRANSLATE_NOOP("Signing", "The signature of %1 by %2 on %3 does not hold."))
            .arg(record, check.byName, when);
    case SignatureState::UnknownKey:
        return text(QT_TRANSLATE_NOOP(
                        "Signing", "The signature of %1 as %2 on %3 was made with another key than theirs."))
            .arg(record, check.byName, when);
    case SignatureState::Gone:
        return text(QT_TRANSLATE_NOOP("Signing", "%1, which %2 signed on %3, is not in the book."))
            .arg(record, check.byName, when);
    case SignatureState::Valid:
    case SignatureState::ChangedSince:
        break;
    }
    return {};
}

} // namespace

Result<QByteArray> signedBytes(const SignedContent& content)
{
    const SignatureRepository::Thing& thing = content.thing;
    QJsonObject json = factsOf(content.signature);
    json.insert(QStringLiteral("schema"), QLatin1String(kSchema));
    json.insert(QStringLiteral("book"), content.book.toString(QUuid::WithoutBraces));
    json.insert(QStringLiteral("definition"), contentHex(thing.definition));
    json.insert(QStringLiteral("form"), thing.formId);
    json.insert(QStringLiteral("formVersion"), thing.formVersion);
    json.insert(QStringLiteral("fields"), signedFields(thing.kind, thing.fields));
    if (!content.strokes.isEmpty()) {
        json.insert(QStringLiteral("drawing"), strokesToJson(content.strokes));
    }
    if (content.paperOn.isValid()) {
        json.insert(QStringLiteral("paperOn"), content.paperOn.toString(Qt::ISODate));
    }
    return canonicalJson(json);
}

QByteArray signedMessage(const QByteArray& contentSha256)
{
    return QByteArray(kSchema) + contentSha256;
}

Result<SignatureCheck> checkSignature(Store& store, const Signature& signature)
{
    SignatureRepository signatures(store);
    SignatureCheck check;
    check.signature = signature;
    const auto holder = signatures.holder(signature.by);
    const auto principal = signature.deputyFor ? signatures.holder(*signature.deputyFor)
                                               : Result<SignatureRepository::KeyHolder>();
    if (!holder || !principal) {
        return fail(!holder ? holder.error() : principal.error());
    }
    check.byName = holder->name;
    check.deputyForName = principal->name;
    const QJsonObject content = QJsonDocument::fromJson(signature.content).object();
    const bool holds =
        QCryptographicHash::hash(signature.content, QCryptographicHash::Sha256) == signature.contentSha256 &&
        isSignedBy(signature.publicKey, signedMessage(signature.contentSha256), signature.signature);
    const bool ownOnes = signature.manner != SignManner::OwnKey || signature.signer == signature.by;
    if (!holds || !ownOnes || !saysTheSame(signature, content)) {
        check.state = SignatureState::Broken;
    } else if (holder->signPublic != signature.publicKey) {
        check.state = SignatureState::UnknownKey;
    } else if (auto compared = compareWithBook(signatures, content, check); !compared) {
        return fail(compared.error());
    }
    return check;
}

Result<QStringList> signatureProblems(Store& store)
{
    constexpr qsizetype kMostProblems = 100;
    const auto all = SignatureRepository(store).all();
    if (!all) {
        return fail(all.error());
    }
    QStringList problems;
    for (const Signature& signature : *all) {
        const auto check = checkSignature(store, signature);
        if (!check) {
            return fail(check.error());
        }
        if (check->isForged() && problems.size() < kMostProblems) {
            problems.append(problemText(*check));
        }
    }
    return problems;
}

QDate paperDayOf(const Signature& signature)
{
    const QJsonObject content = QJsonDocument::fromJson(signature.content).object();
    return QDate::fromString(content.value(QLatin1String("paperOn")).toString(), Qt::ISODate);
}

SignStrokes strokesOf(const Signature& signature)
{
    SignStrokes strokes;
    const QJsonArray all =
        QJsonDocument::fromJson(signature.content).object().value(QLatin1String("drawing")).toArray();
    for (const QJsonValue& stroke : all) {
        QList<int> points;
        const QJsonArray coordinates = stroke.toArray();
        for (const QJsonValue& each : coordinates) {
            points.append(each.toInt(-1));
        }
        strokes.append(points);
    }
    return isDrawing(strokes) ? strokes : SignStrokes();
}

} // namespace lotsbok
