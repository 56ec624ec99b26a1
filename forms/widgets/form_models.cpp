// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_models.h"

#include "forms/widgets/section_card.h"

namespace lotsbok {

namespace {

QString issueSentence(const FormIssue& issue)
{
    const QString sentence = issue.severity == FormIssue::Severity::Error
                                 ? IssueModel::tr("To mend: %1").arg(issue.text)
                                 : IssueModel::tr("Please note: %1").arg(issue.text);
    return issue.row < 0 ? sentence : IssueModel::tr("%1 (row %2)").arg(sentence).arg(issue.row + 1);
}

bool sameIssue(const FormIssue& a, const FormIssue& b)
{
    return a.severity == b.severity && a.fieldId == b.fieldId && a.text == b.text && a.row == b.row;
}

} // namespace

bool SectionModel::Entry::operator==(const Entry& other) const
{
    return id == other.id && title == other.title && progress.answered == other.progress.answered &&
           progress.total == other.progress.total;
}

SectionModel::SectionModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) {
        return {};
    }
    const Entry& entry = m_entries[index.row()];
    const QString detail = progressText(entry.progress);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, detail);
    case IdRole:
        return entry.id;
    case DetailRole:
        return detail;
    case DoneRole:
        return entry.progress.total > 0 && entry.progress.answered == entry.progress.total;
    default:
        return {};
    }
}

int SectionModel::rowOf(const QString& sectionId) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == sectionId) {
            return row;
        }
    }
    return -1;
}

void SectionModel::setEntries(const QList<Entry>& entries)
{
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (!(m_entries[row] == entries[row])) {
            m_entries[row] = entries[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

IssueModel::IssueModel(QObject* parent)
    : QAbstractListModel(parent)
{}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_issues.size()) {
        return {};
    }
    const FormIssue& issue = m_issues[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return issueSentence(issue);
    case FieldRole:
        return issue.fieldId;
    case RowRole:
        return issue.row;
    case SeverityRole:
        return static_cast<int>(issue.severity);
    default:
        return {};
    }
}

void IssueModel::setIssues(const QList<FormIssue>& issues)
{
    if (std::equal(issues.begin(), issues.end(), m_issues.begin(), m_issues.end(), sameIssue)) {
        return;
    }
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

} // namespace lotsbok
