// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_column.h"

#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int columnWidth = 270;

} // namespace

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle({}))
    , m_head(new QHBoxLayout)
    , m_fixed(new QVBoxLayout)
    , m_all(new QVBoxLayout(this))
{
    setFixedWidth(columnWidth);
    m_title->setFont(scaledFont(1.25, QFont::DemiBold));
    m_head->addWidget(m_title, 1);
    m_fixed->setContentsMargins(14, 18, 14, 0);
    m_fixed->setSpacing(10);
    m_fixed->addLayout(m_head);
    m_all->setContentsMargins(0, 0, 1, 8);
    m_all->setSpacing(8);
    m_all->addLayout(m_fixed);
}

void SideColumn::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SideColumn::addAction(QWidget* widget)
{
    m_head->addWidget(widget);
}

void SideColumn::add(QWidget* widget)
{
    m_fixed->addWidget(widget);
}

void SideColumn::addFilling(QWidget* widget)
{
    m_all->addWidget(widget, 1);
}

void SideColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens().line);
}

} // namespace lotsbok
