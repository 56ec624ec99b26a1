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
        return ConsentMatrixModel::tr("Has ended");
    case MayKnow::Never:
        break;
    }
    return ConsentMatrixModel::tr("No");
}

void ConsentMatrixModel::setParties(const QList<PartyKnows>& parties)
{
    beginResetModel();
    m_parties = parties;
    endResetModel();
}

int ConsentMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_parties.isEmpty() ? 0 : int(wordsOf(InfoKind{}).size());
}

int ConsentMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_parties.isEmpty() ? 0 : int(m_parties.size()) + 1;
}

QVariant ConsentMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString kind = kindText(static_cast<InfoKind>(index.row()));
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? QVariant(kind)
               : role == Qt::FontRole  ? QVariant(scaledFont(1, QFont::DemiBold))
                                       : QVariant();
    }
    const PartyKnows& row = m_parties.at(index.column() - 1);
    const MayKnow answer = row.kinds.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return mayKnowText(answer);
    case Qt::DecorationRole:
        return markOf(answer);
    case Qt::ForegroundRole:
        return frontOf(answer);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3").arg(partyWords(row.party), kind, mayKnowText(answer));
    default:
        return {};
    }
}

QVariant ConsentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (section == 0) {
        return tr("Information");
    }
    const PartyKnows& row = m_parties.at(section - 1);
    return row.until.isValid() ? tr("%1 (to %2)").arg(partyWords(row.party), shownDate(row.until))
                               : partyWords(row.party);
}

} // namespace lotsbok
