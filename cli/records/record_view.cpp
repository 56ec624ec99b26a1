// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/records/record_view.h"

#include "cli/case_access.h"

namespace lotsbok::cli {

namespace view {

QString userText(const QList<User>& users, UserId id)
{
    const QString name = userName(users, id);
    return name.isEmpty() ? id.toString() : name;
}

QString jsonText(const QJsonObject& value)
{
    return value.isEmpty() ? QString() : Cli::tr("%1 answers").arg(value.size());
}

QString yesNoText(bool value)
{
    return value ? Cli::tr("Yes") : Cli::tr("No");
}

QString cellsOnOneLine(const QList<RecordCell>& cells)
{
    QStringList parts;
    for (const RecordCell& cell : cells) {
        parts << cell.text;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace view

QString recordText(const ShownRecord& record)
{
    Lines lines;
    lines.add(Cli::tr("Id"), record.json.value(QLatin1String("id")).toString());
    for (const RecordCell& cell : record.cells) {
        if (cell.field != QLatin1String("caseId")) {
            lines.add(cell.label, cell.text);
        }
    }
    return lines.join();
}

QString recordsText(const QList<ShownRecord>& records)
{
    QStringList blocks;
    for (const ShownRecord& record : records) {
        blocks << recordText(record);
    }
    return blocks.isEmpty() ? Cli::tr("There is none.") : blocks.join(QStringLiteral("\n\n"));
}

QJsonArray recordsJson(const QList<ShownRecord>& records)
{
    QJsonArray array;
    for (const ShownRecord& record : records) {
        array << record.json;
    }
    return array;
}

QString partyText(const Party& party)
{
    const QString name = party.function.isEmpty()
                             ? party.organisation
                             : QStringLiteral("%1, %2").arg(party.organisation, party.function);
    return QStringLiteral("%1: %2").arg(
        wordName({}, QStringLiteral("partyKind"), described::wordOf(party.kind)), name);
}

QString partiesText(const QList<Party>& parties)
{
    QStringList texts;
    for (const Party& party : parties) {
        texts << partyText(party);
    }
    return texts.join(QStringLiteral("; "));
}

QString kindsText(const QList<InfoKind>& kinds)
{
    QStringList texts;
    for (const InfoKind kind : kinds) {
        texts << wordName({}, QStringLiteral("kinds"), described::wordOf(kind));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace lotsbok::cli
