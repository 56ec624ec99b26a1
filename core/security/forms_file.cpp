// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/forms_file.h"

#include "core/model/installed_form.h"
#include "core/security/byte_stream.h"
#include "core/security/canonical_json.h"
#include "core/security/user_keys.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr auto formsMagic = "lotsbok-forms";
constexpr qsizetype formsMagicSize = 13;
constexpr quint32 formsVersion = 1;
constexpr qsizetype formsKeySize = 32;
constexpr qsizetype formsSignatureSize = 64;
constexpr qsizetype formsChecksumSize = 32;
constexpr qsizetype longestFormContent = kDefinitionLimit + 16 * 1024;
constexpr qsizetype longestFormId = 20;
constexpr qsizetype longestFormReason = 2000;

QString formsText(const char* text)
{
    return QCoreApplication::translate("FormsFile", text);
}

Unexpected damagedForms()
{
    return fail(ErrorCode::Damaged,
                formsText(QT_TRANSLATE_NOOP("FormsFile", "The file with forms beside the book is damaged.")));
}

QLatin1StringView stepWord(FormStep step)
{
    switch (step) {
    case FormStep::Install:
        return QLatin1StringView("install");
    case FormStep::Withdraw:
        return QLatin1StringView("withdraw");
    case FormStep::Refuse:
        break;
    }
    return QLatin1StringView("refuse");
}

std::optional<FormStep> formStepOf(const QString& word)
{
    for (const FormStep step : {FormStep::Install, FormStep::Withdraw, FormStep::Refuse}) {
        if (word == stepWord(step)) {
            return step;
        }
    }
    return std::nullopt;
}

/// What the signature covers: a signature made for anything else is none here.
QByteArray signedFormBytes(const QByteArray& content, FormsFile file)
{
    const QByteArray purpose = file == FormsFile::Inbox ? QByteArrayLiteral("lotsbok-form-inbox-1")
                                                        : QByteArrayLiteral("lotsbok-form-list-1");
    return purpose + '\0' + content;
}

/// That the definition says itself which form and version it is; the rest is judged in forms/.
bool isDefinitionOf(const QJsonObject& definition, const HandedForm& entry)
{
    return definition.value(QLatin1String("id")).toString() == entry.form &&
           definition.value(QLatin1String("version")).toInt() == entry.version;
}

/// "3.1", "D": nothing that could say more where it is shown.
bool isFormId(const QString& id)
{
    return !id.isEmpty() && id.size() <= longestFormId && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c == u'.' || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    });
}

bool isWithinBounds(const HandedForm& entry)
{
    return isFormId(entry.form) && entry.version >= kFirstDistrictVersion &&
           entry.version <= kLastDistrictVersion && entry.definition.size() <= kDefinitionLimit &&
           entry.reason.size() <= longestFormReason && entry.at.isValid() &&
           (entry.step == FormStep::Install) == !entry.definition.isEmpty() &&
           (entry.step == FormStep::Refuse || entry.reason.isEmpty());
}

Result<QByteArray> contentOf(const HandedForm& entry)
{
    QJsonObject object{{QStringLiteral("at"), qint64{entry.at.toMSecsSinceEpoch()}},
                       {QStringLiteral("by"), entry.by.toString()},
                       {QStringLiteral("form"), entry.form},
                       {QStringLiteral("step"), QString(stepWord(entry.step))},
                       {QStringLiteral("version"), entry.version}};
    if (entry.step == FormStep::Install) {
        object.insert(QStringLiteral("definition"), QJsonDocument::fromJson(entry.definition).object());
    }
    if (entry.step == FormStep::Refuse) {
        object.insert(QStringLiteral("reason"), entry.reason);
    }
    return canonicalJson(object);
}

/// As contentOf() wrote it; nothing for anything else.
std::optional<HandedForm> entryOf(const QByteArray& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const auto step = formStepOf(object.value(QLatin1String("step")).toString());
    const auto by = UserId::parse(object.value(QLatin1String("by")).toString());
    if (!step || !by) {
        return std::nullopt;
    }
    HandedForm entry;
    entry.step = *step;
    entry.by = *by;
    entry.form = object.value(QLatin1String("form")).toString();
    entry.version = object.value(QLatin1String("version")).toInt();
    entry.reason = object.value(QLatin1String("reason")).toString();
    entry.at = QDateTime::fromMSecsSinceEpoch(object.value(QLatin1String("at")).toInteger(), Qt::UTC);
    const QJsonObject definition = object.value(QLatin1String("definition")).toObject();
    if (entry.step == FormStep::Install) {
        const auto canonical = canonicalJson(definition);
        if (!canonical || !isDefinitionOf(definition, entry)) {
            return std::nullopt;
        }
        entry.definition = *canonical;
    }
    const auto same = contentOf(entry);
    return same && *same == content && isWithinBounds(entry) ? std::optional(entry) : std::nullopt;
}

} // namespace

QString formsInboxPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-forms");
}

QString formsTakenPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-forms-taken");
}

QString formsListPath(const QString& bookPath)
{
    return bookPath + QStringLiteral("-forms-list");
}

Result<SignedForm> signedForm(const HandedForm& entry, FormsFile file, const UserKeys& signer)
{
    const auto content = contentOf(entry);
    if (!content) {
        return fail(content.error());
    }
    if (entryOf(*content) != std::optional(entry)) {
        return fail(ErrorCode::InvalidInput,
                    formsText(QT_TRANSLATE_NOOP(
                        "FormsFile", "The form cannot be handed over: its definition is not of that "
                                     "form and version, or is too large.")));
    }
    return SignedForm{*content, signer.signPublic, signBytes(signer, signedFormBytes(*content, file))};
}

Result<HandedForm> formEntry(const SignedForm& value, FormsFile file)
{
    if (!isSignedBy(value.signPublic, signedFormBytes(value.content, file), value.signature)) {
        return fail(ErrorCode::Tampered,
                    formsText(QT_TRANSLATE_NOOP("FormsFile",
                                                "The signature of a form beside the book is not genuine.")));
    }
    const auto entry = entryOf(value.content);
    return entry ? Result<HandedForm>(*entry) : damagedForms();
}

Result<QByteArray> formsFileBytes(const QList<SignedForm>& entries)
{
    ByteWriter file;
    file.raw(formsMagic);
    file.u32(formsVersion);
    file.u32(static_cast<quint32>(entries.size()));
    for (const SignedForm& entry : entries) {
        file.bytes(entry.content);
        file.bytes(entry.signPublic);
        file.bytes(entry.signature);
    }
    file.raw(blake2b(file.result()));
    if (entries.size() > kMostForms || file.result().size() > kFormsFileLimit) {
        return fail(ErrorCode::NoSpace, formsText(QT_TRANSLATE_NOOP(
                                            "FormsFile", "There are too many forms in the file beside the "
                                                         "book: somebody has to open the book first.")));
    }
    return file.result();
}

Result<QList<SignedForm>> parseFormsFile(const QByteArray& bytes)
{
    if (!bytes.startsWith(formsMagic)) {
        return fail(ErrorCode::NotABook,
                    formsText(QT_TRANSLATE_NOOP("FormsFile", "The file beside the book holds no forms.")));
    }
    if (bytes.size() > kFormsFileLimit || bytes.size() < formsMagicSize + formsChecksumSize ||
        blake2b(bytes.chopped(formsChecksumSize)) != bytes.last(formsChecksumSize)) {
        return damagedForms();
    }
    const QByteArray body = bytes.chopped(formsChecksumSize);
    ByteReader file(body);
    file.raw(formsMagicSize);
    if (const quint32 version = file.u32(); file.isGood() && version > formsVersion) {
        return fail(ErrorCode::NewerVersion,
                    formsText(QT_TRANSLATE_NOOP(
                        "FormsFile", "The file with forms beside the book was written by a newer version.")));
    }
    const quint32 count = file.u32();
    QList<SignedForm> entries;
    for (quint32 i = 0; i < count && i < quint32(kMostForms) && file.isGood(); ++i) {
        SignedForm entry;
        entry.content = file.bytes(1, longestFormContent);
        entry.signPublic = file.bytes(formsKeySize);
        entry.signature = file.bytes(formsSignatureSize);
        entries.append(entry);
    }
    return file.atEnd() ? Result<QList<SignedForm>>(std::move(entries)) : damagedForms();
}

Result<QList<SignedForm>> readFormsFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink()) {
        return QList<SignedForm>();
    }
    const auto bytes = readFileBounded(path, kFormsFileLimit);
    return bytes ? parseFormsFile(*bytes) : Result<QList<SignedForm>>(fail(bytes.error()));
}

} // namespace lotsbok
