// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R33: what socialförvaltningen makes of the districts' files. No book is needed.
#include "cli/book_access.h"
#include "cli/commands/commands.h"
#include "cli/presentation.h"
#include "core/model/described.h"
#include "core/rules/city_report.h"
#include "core/security/key_file.h"
#include "exchange/city_files.h"
#include "exchange/city_paper.h"
#include "exchange/report_tables.h"

#include <QFileInfo>

namespace lotsbok::cli {

namespace {

Output shownKey(const QByteArray& sealPublic, const QString& text)
{
    Lines lines;
    lines.text(text);
    lines.add(Cli::tr("For the districts"), cityKeyText(sealPublic));
    lines.add(Cli::tr("Fingerprint"), fingerprint(sealPublic));
    return Output{QJsonObject{{QStringLiteral("key"), cityKeyText(sealPublic)},
                              {QStringLiteral("fingerprint"), fingerprint(sealPublic)}},
                  lines.join(),
                  {}};
}

Result<Output> makeCityKey(const Invocation& invocation, const Context& context)
{
    const auto password = askNewPassword(context, {});
    const auto made = password ? createCityKey(invocation.operand(0), *password, context.newCost())
                               : fail(password.error());
    return made ? Result<Output>(shownKey(*made, Cli::tr("The key file was made. Keep a copy and its "
                                                         "password apart; without them nothing opens.")))
                : fail(made.error());
}

Result<Output> showCityKey(const Invocation& invocation, const Context& context)
{
    Q_UNUSED(context)
    const auto file = readCityKeyFile(invocation.operand(0));
    const auto sealPublic = file ? cityKeyPublic(*file) : fail(file.error());
    return sealPublic ? Result<Output>(shownKey(*sealPublic, {})) : fail(sealPublic.error());
}

Result<CityKey> openedCityKey(const QString& path, const Context& context)
{
    const auto file = readCityKeyFile(path);
    const auto isKey = file ? cityKeyPublic(*file) : fail(file.error());
    if (!isKey) {
        return fail(isKey.error()); // before a password is asked for
    }
    const auto password = context.passwords->ask(Cli::tr("Password of the key file"));
    return password ? unlockCityKey(*file, *password) : fail(password.error());
}

Result<Output> changeCityPassword(const Invocation& invocation, const Context& context)
{
    const auto key = openedCityKey(invocation.operand(0), context);
    const auto password = key ? askNewPassword(context, {}) : Result<Secret>(fail(key.error()));
    const auto changed =
        password ? changeCityKeyPassword(invocation.operand(0), *key, *password, context.newCost())
                 : Result<void>(fail(password.error()));
    return changed ? Result<Output>(shownKey(key->sealPublic, Cli::tr("The password was changed.")))
                   : fail(changed.error());
}

/// The districts' files, and what opens those that are sealed.
struct CityFolder {
    QStringList paths;
    std::optional<CityKey> ownKey; ///< of --key, when there is one
    [[nodiscard]] const CityKey* key() const { return ownKey ? &*ownKey : nullptr; }
};

Result<CityFolder> cityFolder(const Invocation& invocation, const Context& context)
{
    const auto paths = cityFilesIn(invocation.operand(0));
    if (!paths) {
        return fail(paths.error());
    }
    if (!invocation.has("key")) {
        return CityFolder{*paths, {}};
    }
    auto key = openedCityKey(invocation.value("key"), context);
    return key ? Result<CityFolder>(CityFolder{*paths, std::move(*key)}) : fail(key.error());
}

QString cityFaultName(CityFault fault)
{
    switch (fault) {
    case CityFault::NotReadable:
        return Cli::tr("not readable");
    case CityFault::NotSuchAFile:
        return Cli::tr("no such file");
    case CityFault::WrongVersion:
        return Cli::tr("wrong version");
    case CityFault::Damaged:
        return Cli::tr("damaged");
    case CityFault::NotSealedToUs:
        return Cli::tr("not sealed to this key");
    case CityFault::UnknownDistrict:
        return Cli::tr("unknown district");
    case CityFault::DistrictNotThen:
        return Cli::tr("no district at that time");
    case CityFault::SamePeriod:
        return Cli::tr("the same months");
    case CityFault::DoubleCode:
        return Cli::tr("double codes");
    case CityFault::SameFile:
        return Cli::tr("the same file");
    }
    return {};
}

QJsonArray problemsJson(const QList<CityProblem>& problems)
{
    QJsonArray json;
    for (const CityProblem& each : problems) {
        json.append(QJsonObject{{QStringLiteral("file"), each.file},
                                {QStringLiteral("fault"), described::wordOf(each.fault)},
                                {QStringLiteral("text"), each.text}});
    }
    return json;
}

/// R33: nothing is half taken.
Output refusedMerge(const QList<CityProblem>& problems)
{
    QList<QStringList> rows;
    for (const CityProblem& each : problems) {
        rows << QStringList{each.file, cityFaultName(each.fault), each.text};
    }
    return Output{QJsonObject{{QStringLiteral("problems"), problemsJson(problems)}},
                  table({Cli::tr("File"), Cli::tr("What"), Cli::tr("Why")}, rows),
                  Error{ErrorCode::RuleSaysNo,
                        Cli::tr("R33: nothing was put together, since a file cannot be taken."),
                        {}}};
}

/// "12", "14–17", nothing: a table of a report as lines under each other.
QString reportText(const ReportTable& report)
{
    const QString note = report.note.isEmpty() ? QString() : u'\n' + report.note;
    return report.title + u'\n' + table(headTexts(report), rowTexts(report)) + note;
}

Result<CityMergeResult> mergeFolder(const Invocation& invocation, const Context& context)
{
    const auto districtsOf = dateOption(invocation, "districts-of");
    if (!districtsOf) {
        return fail(districtsOf.error());
    }
    const auto folder = cityFolder(invocation, context);
    if (!folder) {
        return fail(folder.error());
    }
    return mergeCityFiles(folder->paths, folder->key(),
                          districtsOf->isValid() ? std::optional(*districtsOf) : std::nullopt);
}

Result<Output> mergeCity(const Invocation& invocation, const Context& context)
{
    const auto merged = mergeFolder(invocation, context);
    if (!merged) {
        return fail(merged.error());
    }
    if (!merged->problems.isEmpty()) {
        return refusedMerge(merged->problems);
    }
    const auto version = invocation.has("publish") ? ReportVersion::Publish : ReportVersion::Internal;
    const QList<ReportTable> tables = cityTables(merged->figures, version);
    Lines lines;
    if (invocation.has("out")) {
        const auto written = writeCityReport(merged->figures, version, context.clock->nowUtc(),
                                             invocation.value("out"), invocation.has("overwrite"));
        if (!written) {
            return fail(written.error());
        }
        lines.text(Cli::tr("The report was written: %1").arg(invocation.value("out")));
    }
    for (const ReportTable& each : tables) {
        lines.text(reportText(each) + u'\n');
    }
    return Output{
        QJsonObject{{QStringLiteral("tables"), reportJson(tables)},
                    {QStringLiteral("from"), merged->figures.period.from.toString(Qt::ISODate).left(7)},
                    {QStringLiteral("to"), merged->figures.period.to.toString(Qt::ISODate).left(7)},
                    {QStringLiteral("problems"), QJsonArray()}},
        lines.join(),
        {}};
}

/// Each file by itself, and then what they are together.
Result<Output> listCityFiles(const Invocation& invocation, const Context& context)
{
    const auto folder = cityFolder(invocation, context);
    if (!folder) {
        return fail(folder.error());
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const QString& path : folder->paths) {
        const QString name = QFileInfo(path).fileName();
        const auto read = readCityFile(path, folder->key());
        if (!read) {
            rows << QStringList{name, {}, {}, {}, read.error().text};
            json.append(
                QJsonObject{{QStringLiteral("file"), name}, {QStringLiteral("problem"), read.error().text}});
            continue;
        }
        const DeidentifiedFile& file = read->file;
        const QString period =
            QStringLiteral("%1–%2").arg(file.period.from.toString(QStringLiteral("yyyy-MM")),
                                        file.period.to.toString(QStringLiteral("yyyy-MM")));
        rows << QStringList{name, cityDistrictName(file.district), period, QString::number(file.table.rows()),
                            read->wasSealed ? Cli::tr("sealed") : Cli::tr("not sealed")};
        json.append(QJsonObject{{QStringLiteral("file"), name},
                                {QStringLiteral("district"), file.district},
                                {QStringLiteral("kind"), described::wordOf(file.kind)},
                                {QStringLiteral("from"), file.period.from.toString(Qt::ISODate).left(7)},
                                {QStringLiteral("to"), file.period.to.toString(Qt::ISODate).left(7)},
                                {QStringLiteral("rows"), static_cast<int>(file.table.rows())},
                                {QStringLiteral("k"), file.k},
                                {QStringLiteral("sealed"), read->wasSealed}});
    }
    const QStringList head{Cli::tr("File"), Cli::tr("District"), Cli::tr("Period"), Cli::tr("Rows"),
                           Cli::tr("State")};
    const auto merged = mergeCityFiles(folder->paths, folder->key());
    if (!merged) {
        return fail(merged.error());
    }
    const QString delivery = merged->problems.isEmpty()
                                 ? QStringLiteral("\n\n") + reportText(deliveryTable(merged->figures))
                                 : QString();
    return Output{QJsonObject{{QStringLiteral("files"), json},
                              {QStringLiteral("problems"), problemsJson(merged->problems)},
                              {QStringLiteral("delivery"), reportJson({deliveryTable(merged->figures)})}},
                  rows.isEmpty() ? Cli::tr("There is no file in the folder.") : table(head, rows) + delivery,
                  {}};
}

const Operand& keyFileOperand()
{
    static const Operand operand{"FILE", QT_TRANSLATE_NOOP("Cli", "The key file of socialförvaltningen.")};
    return operand;
}

const Operand& folderOperand()
{
    static const Operand operand{"FOLDER",
                                 QT_TRANSLATE_NOOP("Cli", "The folder where the districts' files lie.")};
    return operand;
}

Option keyFileOption()
{
    return {"key", "FILE", QT_TRANSLATE_NOOP("Cli", "The key file that sealed files are opened with.")};
}

} // namespace

QList<Command> cityCommands()
{
    return {
        {"city new-key",
         QT_TRANSLATE_NOOP("Cli", "Makes the key pair that districts seal their files to."),
         {keyFileOperand()},
         {},
         "city new-key socialforvaltningen.nyckel",
         makeCityKey},
        {"city key",
         QT_TRANSLATE_NOOP("Cli", "Shows the public half of a key file, for the districts."),
         {keyFileOperand()},
         {},
         "city key socialforvaltningen.nyckel",
         showCityKey},
        {"city password",
         QT_TRANSLATE_NOOP("Cli", "Changes the password of a key file; the key stays the same."),
         {keyFileOperand()},
         {},
         "city password socialforvaltningen.nyckel",
         changeCityPassword},
        {"city files",
         QT_TRANSLATE_NOOP("Cli", "Lists the files of a folder, and which districts have delivered."),
         {folderOperand()},
         {keyFileOption()},
         "city files 2026 --key socialforvaltningen.nyckel",
         listCityFiles},
        {"city merge",
         QT_TRANSLATE_NOOP("Cli", "Puts the districts' files together into the city's report (R33)."),
         {folderOperand()},
         {keyFileOption(),
          {"districts-of", "DATE",
           QT_TRANSLATE_NOOP("Cli", "Counts merged districts as what they were part of that day.")},
          {"publish", "", QT_TRANSLATE_NOOP("Cli", "Only what may be published, small cells suppressed.")},
          {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "Writes the report too: .csv, .xlsx, .ods or .pdf.")},
          {"overwrite", "", QT_TRANSLATE_NOOP("Cli", "Replaces the file if there is one.")}},
         "city merge 2026 --key socialforvaltningen.nyckel --out stadsrapport.xlsx",
         mergeCity},
    };
}

} // namespace lotsbok::cli
