// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QAbstractListModel>

namespace lotsbok {

/// The sections that are shown, with how far each has come, for the list beside the form.
class SectionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString title;
        Progress progress;
        bool operator==(const Entry& other) const;
    };
    enum Role { IdRole = Qt::UserRole, DetailRole, DoneRole };

    explicit SectionModel(QObject* parent);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] int rowOf(const QString& sectionId) const; ///< -1 when it is not shown
    void setEntries(const QList<Entry>& entries);

private:
    QList<Entry> m_entries;
};

/// What has to be mended or looked at, in form order.
class IssueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FieldRole = Qt::UserRole, RowRole, SeverityRole };

    explicit IssueModel(QObject* parent);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void setIssues(const QList<FormIssue>& issues);

private:
    QList<FormIssue> m_issues;
};

} // namespace lotsbok
