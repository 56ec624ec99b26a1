// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/section_column.h"

#include "app/widgets/tab_keeper.h"

#include <QFontMetrics>
#include <QWidget>
#include <algorithm>

namespace lotsbok {

QVBoxLayout* sectionColumn(QWidget* section)
{
    constexpr int sideMargin = 28; // as PageFrame
    constexpr int widestLetters = 146;
    auto* held = new QWidget;
    held->setMaximumWidth(section->fontMetrics().averageCharWidth() * widestLetters);
    auto* column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* across = new QHBoxLayout;
    across->addWidget(held, 100);
    across->addStretch(1);
    auto* all = new QVBoxLayout(section);
    all->setContentsMargins(sideMargin, 16, sideMargin, sideMargin);
    all->addLayout(across);
    all->addStretch();
    keepTabOrder(section);
    return column;
}

void clearColumn(QLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearColumn(inner);
        }
        delete item;
    }
}

bool hasDraft(const CaseSnapshot& snapshot, const QString& formId)
{
    return std::any_of(snapshot.drafts.cbegin(), snapshot.drafts.cend(),
                       [&formId](const FormDraft& draft) { return draft.formId == formId; });
}

} // namespace lotsbok
