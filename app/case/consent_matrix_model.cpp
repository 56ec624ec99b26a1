// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/consent_matrix_model.h"

#include "app/case/consent_words.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QIcon>

namespace lotsbok {

namespace {

QIcon markOf(MayKnow answer)
{
    const Tokens& t = tokens();
    switch (answer) {
    case MayKnow::Yes:
        return icon(QStringLiteral("check"), t.ok);
    case MayKnow::Withdrawn:
        return icon(QStringLiteral("close"), t.danger);
    case MayKnow::Ended:
        return icon(QStringLiteral("history"), t.muted);
    case MayKnow::Never:
        break;
    }
    return {};
}

QColor frontOf(MayKnow answer)
{
    return answer == MayKnow::Yes         ? tokens().text
           : answer == MayKnow::Withdrawn ? tokens().danger
                                          : tokens().muted;
}

} // namespace

QString mayKnowText(MayKnow answer)
{
    switch (answer) {
    case MayKnow::Yes:
        return ConsentMatrixModel::tr("Yes");
    case MayKnow::Withdrawn:
        return ConsentMatrixModel::tr("Withdrawn");
    case MayKnow::Ended:
        return ConsentMatrixModel::tr("Ended");
    case MayKnow::Never:
        break;
    }
    return ConsentMatrixModel::tr("No");
}

void ConsentMatrixModel::setRows(const QList<PartyKnows>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ConsentMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConsentMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(wordsOf(InfoKind{}).size()) + 1;
}

QVariant ConsentMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PartyKnows& row = m_rows.at(index.row());
    if (index.column() == 0) {
        return partyData(row, role);
    }
    const MayKnow answer = row.kinds.at(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return mayKnowText(answer);
    case Qt::DecorationRole:
        return markOf(answer);
    case Qt::ForegroundRole:
        return frontOf(answer);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3")
            .arg(partyWords(row.party), kindText(static_cast<InfoKind>(index.column() - 1)),
                 mayKnowText(answer));
    default:
        return {};
    }
}

QVariant ConsentMatrixModel::partyData(const PartyKnows& row, int role) const
{
    if (role == Qt::FontRole) {
        return scaledFont(1, QFont::DemiBold);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    return row.until.isValid() ? tr("%1 (to %2)").arg(partyWords(row.party), shownDate(row.until))
                               : partyWords(row.party);
}

QVariant ConsentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return section == 0 ? tr("Party") : kindText(static_cast<InfoKind>(section - 1));
}

} // namespace lotsbok
