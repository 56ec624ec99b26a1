// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/side_panel.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/side_list_delegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

QListView* makeSideList(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new SideListDelegate(list));
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_sections(new SectionModel(this))
    , m_issues(new IssueModel(this))
    , m_sectionsTitle(new ScaledLabel(tr("Sections"), 0.9, QFont::DemiBold, this))
    , m_sectionList(makeSideList(m_sections, tr("Sections of the form"), this))
    , m_issuesTitle(new ScaledLabel({}, 0.9, QFont::DemiBold, this))
    , m_issueList(makeSideList(m_issues, tr("What to mend before registering"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_sectionsTitle->setMuted(true);
    m_issuesTitle->setMuted(true);
    layout->addWidget(m_sectionsTitle);
    layout->addWidget(m_sectionList, 3);
    layout->addWidget(m_issuesTitle);
    layout->addWidget(m_issueList, 2);
    const auto chooseSection = [this](const QModelIndex& index) {
        Q_EMIT sectionChosen(index.data(SectionModel::IdRole).toString());
    };
    const auto chooseIssue = [this](const QModelIndex& index) {
        Q_EMIT issueChosen(index.data(IssueModel::FieldRole).toString(),
                           index.data(IssueModel::RowRole).toInt());
    };
    // Enter is "activated"; a click is not, under a style that wants a double click.
    connect(m_sectionList, &QListView::activated, this, chooseSection);
    connect(m_sectionList, &QListView::clicked, this, chooseSection);
    connect(m_issueList, &QListView::activated, this, chooseIssue);
    connect(m_issueList, &QListView::clicked, this, chooseIssue);
    refresh();
}

void SidePanel::setSections(const QList<SectionModel::Entry>& entries)
{
    m_sections->setEntries(entries);
}

void SidePanel::setCurrentSection(const QString& sectionId)
{
    const int row = m_sections->rowOf(sectionId);
    if (row >= 0 && m_sectionList->currentIndex().row() != row) {
        m_sectionList->setCurrentIndex(m_sections->index(row));
    }
}

void SidePanel::setIssues(const QList<FormIssue>& issues, bool shown)
{
    m_issues->setIssues(issues);
    m_issuesShown = shown && !issues.isEmpty();
    m_issuesTitle->setText(tr("To mend or look at (%1)").arg(issues.size()));
    if (m_issuesShown && !m_issueList->currentIndex().isValid()) {
        m_issueList->setCurrentIndex(m_issues->index(0));
    }
    refresh();
}

void SidePanel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

int SidePanel::wantedWidth() const
{
    return fontMetrics().averageCharWidth() * 30;
}

void SidePanel::refresh()
{
    m_sectionsTitle->setVisible(!m_narrow);
    m_sectionList->setVisible(!m_narrow);
    m_issuesTitle->setVisible(m_issuesShown);
    m_issueList->setVisible(m_issuesShown);
    const int beside = m_narrow ? QWIDGETSIZE_MAX : wantedWidth();
    setMaximumSize(beside, m_narrow ? fontMetrics().height() * 8 : QWIDGETSIZE_MAX);
    setMinimumWidth(m_narrow ? 0 : wantedWidth());
    setVisible(!m_narrow || m_issuesShown);
}

} // namespace lotsbok
