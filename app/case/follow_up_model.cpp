// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/follow_up_model.h"

#include "app/style/theme.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

const QString entryEnd = QStringLiteral(".entry");

struct FollowUpTr {
    Q_DECLARE_TR_FUNCTIONS(FollowUpModel)
};

/// "Arbete vid inskrivning" → "Arbete": the columns say when. The form's own text is Swedish.
QString variableName(QString label)
{
    for (const QString& end : {QStringLiteral(", vid inskrivning"), QStringLiteral(" vid inskrivning")}) {
        if (label.endsWith(end)) {
            label.chop(end.size());
        }
    }
    return label;
}

QString shownAnswer(const Field& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::YesNo:
        return value == QLatin1String("yes")  ? FollowUpTr::tr("Yes")
               : value == QLatin1String("no") ? FollowUpTr::tr("No")
                                              : QString();
    case FieldType::Integer:
        return value.isDouble() ? QString::number(value.toInt()) : QString();
    case FieldType::Choice:
        for (const Option& option : field.options) {
            if (value == option.id) {
                return option.label;
            }
        }
        return {};
    default:
        return value.toString();
    }
}

FollowUpRow::Change changeOf(const Field& field, const QJsonValue& entry, const QJsonValue& exit)
{
    if (entry.isUndefined() || exit.isUndefined()) {
        return FollowUpRow::Change::Missing;
    }
    if (entry == exit) {
        return FollowUpRow::Change::Same;
    }
    const bool isNumber = field.type == FieldType::Integer;
    const bool isOrdered = isNumber || field.type == FieldType::Choice; // the levels of 3.4 stand in order
    if (!isOrdered) {
        return FollowUpRow::Change::Changed;
    }
    const double before = isNumber ? entry.toDouble() : entry.toString().toDouble();
    const double after = isNumber ? exit.toDouble() : exit.toString().toDouble();
    return after > before   ? FollowUpRow::Change::More
           : after < before ? FollowUpRow::Change::Fewer
                            : FollowUpRow::Change::Changed;
}

} // namespace

QList<FollowUpRow> followUpRows(const FormDefinition& form, const Answers& entry, const Answers& exit)
{
    QList<FollowUpRow> rows;
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            if (!field.id.endsWith(entryEnd)) {
                continue;
            }
            const QString exitId = field.id.chopped(entryEnd.size()) + QStringLiteral(".exit");
            const QJsonValue first = entry.isAnswered(field.id)  ? entry.value(field.id)
                                     : exit.isAnswered(field.id) ? exit.value(field.id)
                                                                 : QJsonValue(QJsonValue::Undefined);
            const QJsonValue last =
                exit.isAnswered(exitId) ? exit.value(exitId) : QJsonValue(QJsonValue::Undefined);
            rows.append({variableName(field.label), shownAnswer(field, first), shownAnswer(field, last),
                         changeOf(field, first, last)});
        }
    }
    return rows;
}

QString followUpChangeName(const FollowUpRow& row)
{
    switch (row.change) {
    case FollowUpRow::Change::Same:
        return FollowUpTr::tr("Unchanged");
    case FollowUpRow::Change::Changed:
        return FollowUpTr::tr("Changed");
    case FollowUpRow::Change::More:
        return FollowUpTr::tr("Higher");
    case FollowUpRow::Change::Fewer:
        return FollowUpTr::tr("Lower");
    case FollowUpRow::Change::Missing:
        break;
    }
    return row.entry.isEmpty() && row.exit.isEmpty() ? FollowUpTr::tr("Not answered")
           : row.entry.isEmpty()                     ? FollowUpTr::tr("Not answered at entry")
                                                     : FollowUpTr::tr("Not answered at exit");
}

void FollowUpModel::setRows(const QList<FollowUpRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FollowUpModel::missing() const
{
    int count = 0;
    for (const FollowUpRow& row : m_rows) {
        count += int(row.entry.isEmpty()) + int(row.exit.isEmpty());
    }
    return count;
}

int FollowUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FollowUpModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FollowUpRow& row = m_rows[index.row()];
    const QString dash = QStringLiteral("–");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case Variable:
            return row.variable;
        case Entry:
            return row.entry.isEmpty() ? dash : row.entry;
        case Exit:
            return row.exit.isEmpty() ? dash : row.exit;
        default:
            return followUpChangeName(row);
        }
    }
    if (role == Qt::AccessibleTextRole && index.column() != Variable && index.column() != Change) {
        const QString& value = index.column() == Entry ? row.entry : row.exit;
        return value.isEmpty() ? FollowUpTr::tr("Not answered") : value;
    }
    if (role == Qt::FontRole && index.column() == Change && row.change != FollowUpRow::Change::Same &&
        row.change != FollowUpRow::Change::Missing) {
        return scaledFont(1.0, QFont::DemiBold);
    }
    if (role == Qt::ForegroundRole && index.column() == Change &&
        row.change == FollowUpRow::Change::Missing) {
        return tokens().muted;
    }
    return {};
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Variable:
        return tr("What is followed up");
    case Entry:
        return tr("At entry");
    case Exit:
        return tr("At exit");
    default:
        return tr("What became of it");
    }
}

} // namespace lotsbok
