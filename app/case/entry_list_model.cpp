// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/entry_list_model.h"

#include <algorithm>

namespace lotsbok {

namespace {

QString joinedEntryParts(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

int EntryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntryLine& line = m_lines.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return joinedEntryParts({line.day, line.time, line.kind, line.title, line.detail},
                                QStringLiteral(", "));
    case Qt::ToolTipRole:
        return joinedEntryParts({line.title, line.detail},
                                QStringLiteral("\n")); // a row may be too narrow for them
    case DayRole:
        return line.day;
    case TimeRole:
        return line.time;
    case SecondLineRole:
        return joinedEntryParts({line.kind, line.detail}, QStringLiteral("  ·  "));
    case PlaceRole:
        return m_shown.at(index.row());
    default:
        return {};
    }
}

void EntryListModel::setLines(const QList<EntryLine>& lines)
{
    m_lines = lines;
    filter();
}

void EntryListModel::setFilter(const QString& group, const QString& text)
{
    m_group = group;
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filter();
}

bool EntryListModel::isShown(const EntryLine& line) const
{
    if (!m_group.isEmpty() && line.group != m_group) {
        return false;
    }
    return std::all_of(m_words.begin(), m_words.end(), [&line](const QString& word) {
        return line.title.contains(word, Qt::CaseInsensitive) ||
               line.detail.contains(word, Qt::CaseInsensitive) ||
               line.kind.contains(word, Qt::CaseInsensitive) || line.day.contains(word, Qt::CaseInsensitive);
    });
}

void EntryListModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (int place = 0; place < m_lines.size(); ++place) {
        if (isShown(m_lines.at(place))) {
            m_shown.append(place);
        }
    }
    endResetModel();
}

} // namespace lotsbok
