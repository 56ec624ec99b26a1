// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pair of commands for every kind of record, by its description: for scripts and for what has no command
// of its own.
#include "cli/commands/commands.h"
#include "cli/records/record_kinds.h"
#include "forms/engine/json_scan.h"

namespace lotsbok::cli {

namespace {

Result<const RecordKind*> kindFor(const QString& id)
{
    if (const RecordKind* kind = recordKind(id)) {
        return kind;
    }
    return fail(ErrorCode::Usage,
                Cli::tr("There is no kind of record “%1”; see lotsbok-cli record kinds.").arg(id));
}

QString fieldLine(const QJsonObject& field)
{
    const QJsonObject item = field.value(QLatin1String("of")).toObject();
    QStringList words;
    const QJsonObject& worded = item.isEmpty() ? field : item;
    for (const QJsonValue word : worded.value(QLatin1String("words")).toArray()) {
        words << word.toString();
    }
    return QStringLiteral("%1%2  %3%4")
        .arg(field.value(QLatin1String("name")).toString(),
             field.value(QLatin1String("required")).toBool() ? QStringLiteral("*") : QString(),
             field.value(QLatin1String("label")).toString(),
             words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words.join(QLatin1Char('|'))));
}

QJsonObject kindJson(const RecordKind& kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind.id)},
            {QStringLiteral("label"), recordName(QLatin1String(kind.id))},
            {QStringLiteral("ofCase"), kind.ofCase},
            {QStringLiteral("madeBy"),
             kind.madeBy == nullptr ? QJsonValue() : QJsonValue(QLatin1String(kind.madeBy))},
            {QStringLiteral("fields"), kind.fields()}};
}

Result<Output> listRecordKinds(const Invocation& invocation, const Context&)
{
    const QString only = invocation.operand(0);
    if (!only.isEmpty()) {
        const auto kind = kindFor(only);
        if (!kind) {
            return fail(kind.error());
        }
        Lines lines;
        for (const QJsonValue field : (*kind)->fields()) {
            lines.text(fieldLine(field.toObject()));
        }
        return Output{kindJson(**kind), lines.join(), {}};
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const RecordKind& kind : recordKinds()) {
        json << kindJson(kind);
        rows << QStringList{QLatin1String(kind.id), kind.ofCase ? Cli::tr("case") : Cli::tr("district"),
                            recordName(QLatin1String(kind.id))};
    }
    return Output{json, table({Cli::tr("Kind"), Cli::tr("Of"), Cli::tr("Name")}, rows), {}};
}

/// The open book and the case of --case, when the kind is one of a case.
Result<OpenedBook> openForKind(const Invocation& invocation, const Context& context, const RecordKind& kind)
{
    if (kind.ofCase != invocation.has("case")) {
        return fail(ErrorCode::Usage,
                    kind.ofCase ? Cli::tr("This kind of record belongs to a case, so --case is needed.")
                                : Cli::tr("This kind of record belongs to no case; leave out --case."));
    }
    if (!kind.ofCase) {
        return openWithCase(invocation, context, false);
    }
    Invocation withNumber = invocation;
    withNumber.operands = {invocation.operand(0), invocation.value("case")};
    return openWithCase(withNumber, context, true);
}

Result<Output> listKindRecords(const Invocation& invocation, const Context& context)
{
    const auto kind = kindFor(invocation.operand(1));
    if (!kind) {
        return fail(kind.error());
    }
    const auto opened = openForKind(invocation, context, **kind);
    if (!opened) {
        return fail(opened.error());
    }
    const auto records = (*kind)->list(*opened->session, opened->caseId);
    if (!records) {
        return fail(records.error());
    }
    if (!invocation.has("id")) {
        return Output{recordsJson(*records), recordsText(*records), {}};
    }
    for (const ShownRecord& record : *records) {
        if (record.json.value(QLatin1String("id")).toString() == invocation.value("id")) {
            return Output{record.json, recordText(record), {}};
        }
    }
    return fail(noSuchRecord((*kind)->id));
}

/// What is to be saved: bounded JSON, with the id and version that `record show` printed.
Result<RecordChange> changeFrom(const Invocation& invocation, const QByteArray& bytes)
{
    auto json = readJsonObject(bytes, Cli::tr("The record"), JsonLimits{kRecordBytes, kRecordDepth});
    if (!json) {
        return fail(json.error());
    }
    RecordChange change;
    change.id = invocation.value("id");
    change.because = invocation.value("because");
    const QJsonValue id = json->take(QStringLiteral("id"));
    const QJsonValue version = json->take(QStringLiteral("version"));
    if (!change.id.isEmpty() && !id.isUndefined() && id.toString() != change.id) {
        return fail(
            ErrorCode::InvalidInput,
            Cli::tr("“%1” names another record or case than the command does.").arg(QStringLiteral("id")));
    }
    if (!change.id.isEmpty() && !version.isUndefined()) {
        if (!version.isDouble() || version.toInt(-1) < 1) {
            return fail(ErrorCode::InvalidInput,
                        Cli::tr("“%1” is a whole number from 1.").arg(QStringLiteral("version")));
        }
        change.base = version.toInt();
    }
    change.fields = *json;
    return change;
}

Result<Output> saveKindRecord(const Invocation& invocation, const Context& context)
{
    const auto kind = kindFor(invocation.operand(1));
    if (!kind) {
        return fail(kind.error());
    }
    if ((*kind)->madeBy != nullptr) {
        return fail(
            ErrorCode::Usage,
            Cli::tr("This kind of record is made with the command %1.").arg(QLatin1String((*kind)->madeBy)));
    }
    const QString file = invocation.value("set");
    const bool fromInput = file == QLatin1String("-");
    auto bytes = fromInput ? Result<QByteArray>(QByteArray()) : readBounded(file, kRecordBytes);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto opened = openForKind(invocation, context, **kind);
    if (!opened) {
        return fail(opened.error());
    }
    if (fromInput) {
        *bytes = context.input ? context.input(kRecordBytes) : QByteArray();
    }
    const auto change = changeFrom(invocation, *bytes);
    if (!change) {
        return fail(change.error());
    }
    return (*kind)->save(*opened->session, opened->caseId, *change);
}

} // namespace

QList<Command> recordCommands()
{
    const Operand kind{"KIND", QT_TRANSLATE_NOOP("Cli", "The kind of record, as record kinds lists them.")};
    const Operand oneKind{"KIND", QT_TRANSLATE_NOOP("Cli", "Only this kind, with its fields and words."),
                          true};
    const Option ofCase{"case", "NUMBER",
                        QT_TRANSLATE_NOOP("Cli", "The case, for what belongs to one; such as 2026-0001.")};
    const Option set{"set", "FILE",
                     QT_TRANSLATE_NOOP("Cli", "JSON by field name; - reads it from standard input."), true};
    return {
        {"record kinds",
         QT_TRANSLATE_NOOP("Cli", "Lists the kinds of records with their fields and words."),
         {oneKind},
         {},
         "record kinds goal",
         listRecordKinds},
        {"record list",
         QT_TRANSLATE_NOOP("Cli", "Lists the records of a kind; the look is logged."),
         {bookOperand(), kind},
         {ofCase, reasonOption()},
         "record list akt.lotsbok goal --case 2026-0001 --user asa",
         listKindRecords},
        {"record show",
         QT_TRANSLATE_NOOP("Cli", "Shows one record, in the form that record change takes."),
         {bookOperand(), kind},
         {ofCase, idOption(true), reasonOption()},
         "record show akt.lotsbok goal --case 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --user asa",
         listKindRecords},
        {"record add",
         QT_TRANSLATE_NOOP("Cli", "Adds a record of any kind from JSON."),
         {bookOperand(), kind},
         {ofCase, set, reasonOption()},
         "record add akt.lotsbok instrument --case 2026-0001 --set savry.json --user asa",
         saveKindRecord},
        {"record change",
         QT_TRANSLATE_NOOP(
             "Cli", "Changes the named fields of a record; a version in the JSON must be the stored one."),
         {bookOperand(), kind},
         {ofCase, idOption(true), set, becauseOption(), reasonOption()},
         "record change akt.lotsbok goal --case 2026-0001 --id 0190a0b0-0000-7000-8000-000000000001 --set "
         "mal.json "
         "--user asa",
         saveKindRecord},
    };
}

} // namespace lotsbok::cli
