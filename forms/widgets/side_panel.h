// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/form_models.h"

#include <QWidget>

class QListView;

namespace lotsbok {

class ScaledLabel;

/// Beside the form: its sections to go to, and what has to be mended, each to jump to with Enter or a click.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent);

    void setSections(const QList<SectionModel::Entry>& entries);
    void setCurrentSection(const QString& sectionId);
    void setIssues(const QList<FormIssue>& issues, bool shown);
    void setNarrow(bool narrow); ///< above the form instead of beside it: issues only
    [[nodiscard]] int wantedWidth() const;

Q_SIGNALS:
    void sectionChosen(const QString& sectionId);
    void issueChosen(const QString& fieldId, int row);

private:
    void refresh();

    SectionModel* m_sections;
    IssueModel* m_issues;
    ScaledLabel* m_sectionsTitle;
    QListView* m_sectionList;
    ScaledLabel* m_issuesTitle;
    QListView* m_issueList;
    bool m_issuesShown = false;
    bool m_narrow = false;
};

} // namespace lotsbok
