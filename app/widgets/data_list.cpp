// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/data_list.h"

#include "app/widgets/text.h"

#include <QGridLayout>

namespace lotsbok {

DataList::DataList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void DataList::add(const QString& name, const QString& value)
{
    const int row = m_grid->rowCount();
    QLabel* caption = mutedText(name);
    caption->setWordWrap(false);
    QLabel* text = bodyText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

} // namespace lotsbok
