// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette_model.h"

#include <algorithm>

namespace lotsbok {

namespace {

PaletteEntry commandEntry(CommandId id)
{
    const Command& each = command(id);
    PaletteEntry entry;
    entry.command = id;
    entry.text = each.label();
    entry.detail = groupName(each.group);
    entry.shortcut = each.keys().toString(QKeySequence::NativeText);
    entry.iconName = QLatin1String(each.iconName);
    return entry;
}

bool hasEveryWord(const PaletteEntry& entry, const QStringList& words)
{
    const QString line = entry.text + QLatin1Char(' ') + entry.detail;
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

// Commands that begin with the first word stand first; otherwise the table's order is kept.
void bestFirst(QList<PaletteEntry>& entries, const QString& firstWord)
{
    std::stable_partition(entries.begin(), entries.end(), [&](const PaletteEntry& each) {
        return each.text.startsWith(firstWord, Qt::CaseInsensitive);
    });
}

QList<PaletteEntry> personEntries(const ClientRow& row)
{
    PaletteEntry client;
    client.kind = PaletteEntry::Kind::Client;
    client.client = row.id;
    client.text = QStringList{row.givenName, row.familyName}.join(QLatin1Char(' ')).simplified();
    client.detail = row.number;
    client.iconName =
        row.protection == ProtectedIdentity::None ? QStringLiteral("clients") : QStringLiteral("shield");
    if (row.caseNumber.isEmpty()) {
        return {client};
    }
    PaletteEntry opened = client;
    opened.kind = PaletteEntry::Kind::Case;
    opened.caseNumber = row.caseNumber;
    opened.detail = row.caseOpen ? PaletteModel::tr("Case %1").arg(row.caseNumber)
                                 : PaletteModel::tr("Case %1, closed").arg(row.caseNumber);
    opened.iconName = QStringLiteral("folder");
    return {client, opened};
}

} // namespace

QString PaletteEntry::spoken() const
{
    QStringList parts{text, detail, shortcut};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

PaletteModel::PaletteModel(const QList<CommandId>& offered, QObject* parent)
    : QAbstractListModel(parent)
{
    for (const CommandId id : offered) {
        m_commands.append(commandEntry(id));
    }
    setFilter({});
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PaletteEntry& entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.spoken();
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

void PaletteModel::setFilter(const QString& typed)
{
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_matching.clear();
    std::copy_if(m_commands.cbegin(), m_commands.cend(), std::back_inserter(m_matching),
                 [&](const PaletteEntry& each) { return hasEveryWord(each, words); });
    if (!words.isEmpty()) {
        bestFirst(m_matching, words.first());
    }
    show(m_matching);
}

void PaletteModel::setFound(const QList<ClientRow>& clients)
{
    QList<PaletteEntry> entries = m_matching;
    for (const ClientRow& row : clients) {
        entries += personEntries(row);
    }
    show(entries);
}

void PaletteModel::show(const QList<PaletteEntry>& entries)
{
    beginResetModel();
    m_shown = entries;
    endResetModel();
}

} // namespace lotsbok
