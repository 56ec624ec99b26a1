// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/reason_card.h"

#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lotsbok {

namespace {

constexpr int reasonLimit = 2000; // as Session::stateReason bounds it

} // namespace

ReasonCard::ReasonCard(QWidget* parent)
    : CardFrame(tr("This case is not yours"), parent)
    , m_reason(new QLineEdit)
    , m_open(primaryButton(tr("Open the case"), QStringLiteral("folder")))
{
    add(bodyText(
        tr("You are not one of its lotsar. Write why you open it. The reason is kept in the log, which the "
           "head of unit goes through every month.")));
    m_reason->setAccessibleName(tr("Reason for opening the case"));
    m_reason->setPlaceholderText(tr("Reason for opening the case"));
    m_reason->setMaxLength(reasonLimit);
    m_open->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_open);
    add(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonCard::submit);
    connect(m_open, &QPushButton::clicked, this, &ReasonCard::submit);
}

void ReasonCard::focusFirst()
{
    m_reason->setFocus();
}

void ReasonCard::submit()
{
    if (m_open->isEnabled()) {
        m_open->setEnabled(false);
        Q_EMIT stated(m_reason->text().trimmed());
    }
}

} // namespace lotsbok
