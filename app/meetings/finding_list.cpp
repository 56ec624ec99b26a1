// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/finding_list.h"

#include "app/style/icons.h"
#include "app/style/tokens.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace lotsbok {

namespace {

struct FindingLook {
    QString word;
    QString iconName;
    QColor colour;
};

FindingLook findingLookOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Stop:
        return {FindingList::tr("Not possible"), QStringLiteral("close"), tokens().danger};
    case Finding::Severity::Warning:
        return {FindingList::tr("Warning"), QStringLiteral("warning"), tokens().warn};
    case Finding::Severity::Note:
        break;
    }
    return {FindingList::tr("Worth knowing"), QStringLiteral("info"), tokens().muted};
}

/// "keep-apart" is a rule without a number.
QString findingText(const Finding& finding)
{
    const bool numbered = finding.rule.startsWith(u'R');
    return numbered ? QStringLiteral("%1: %2").arg(finding.rule, finding.text) : finding.text;
}

} // namespace

FindingList::FindingList(const QString& quiet, QWidget* parent)
    : QWidget(parent)
    , m_quiet(quiet)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    showRows();
}

bool FindingList::hasStop() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding& finding) { return finding.severity == Finding::Severity::Stop; });
}

void FindingList::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    showRows();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FindingList::showRows()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const Finding& finding : std::as_const(m_findings)) {
        m_column->addWidget(makeRow(finding));
    }
    if (m_findings.isEmpty()) {
        m_column->addWidget(mutedText(m_quiet));
    }
}

QWidget* FindingList::makeRow(const Finding& finding)
{
    const FindingLook look = findingLookOf(finding.severity);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(10);
    auto* mark = new QLabel;
    const int side = fontMetrics().height();
    mark->setPixmap(icon(look.iconName, look.colour).pixmap(side, side));
    line->addWidget(mark);
    line->addWidget(bodyText(QStringLiteral("%1. %2").arg(look.word, findingText(finding))), 1);
    if (!finding.jumpTo.isEmpty()) {
        QPushButton* go = button(tr("Go to it"));
        go->setAccessibleName(tr("Go to: %1").arg(finding.text));
        connect(go, &QPushButton::clicked, this, [this, finding] { Q_EMIT chosen(finding); });
        line->addWidget(go);
    }
    return row;
}

} // namespace lotsbok
