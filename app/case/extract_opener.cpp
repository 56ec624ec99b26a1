// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/extract_opener.h"

#include "app/case/extract_page.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace lotsbok {

namespace {

constexpr int shortestExtractName = 16; ///< letters; a long name is cut rather than the card widened

} // namespace

ExtractOpener::ExtractOpener(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new QLabel(tr("Whose extract")))
    , m_who(new QComboBox)
    , m_open(button(tr("Register extract…"), QStringLiteral("document")))
{
    m_label->setBuddy(m_who);
    m_who->setAccessibleName(m_label->text());
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(shortestExtractName);
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
    row->addWidget(m_label);
    row->addWidget(m_who);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &ExtractOpener::open);
}

void ExtractOpener::setChoices(const QList<Choice>& choices)
{
    const QString kept = m_who->currentData().toString();
    m_who->clear();
    m_persons.clear();
    for (const Choice& each : choices) {
        m_who->addItem(each.name, each.person.text());
        m_persons.append(each.person);
    }
    m_who->setCurrentIndex(qMax(0, m_who->findData(kept)));
    m_label->setVisible(choices.size() > 1);
    m_who->setVisible(choices.size() > 1);
    m_open->setVisible(!choices.isEmpty());
}

void ExtractOpener::open()
{
    const int place = m_who->currentIndex();
    if (place >= 0 && place < m_persons.size()) {
        m_context.navigator->pushPage(new ExtractPage(m_context, m_persons.at(place)));
    }
}

} // namespace lotsbok
