// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/info_kind_boxes.h"

#include "app/case/consent_words.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>

namespace lotsbok {

InfoKindBoxes::InfoKindBoxes(const QString& caption, QWidget* parent)
    : QWidget(parent)
{
    constexpr int columns = 3;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->addWidget(bodyText(caption), 0, 0, 1, columns);
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        auto* box = new QCheckBox(kindText(static_cast<InfoKind>(i)));
        box->setAccessibleDescription(caption);
        connect(box, &QCheckBox::clicked, this, &InfoKindBoxes::edited);
        grid->addWidget(box, 1 + int(i) / columns, int(i) % columns);
        m_boxes.append(box);
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

QList<InfoKind> InfoKindBoxes::kinds() const
{
    QList<InfoKind> kinds;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            kinds.append(static_cast<InfoKind>(i));
        }
    }
    return kinds;
}

void InfoKindBoxes::setKinds(const QList<InfoKind>& kinds)
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(kinds.contains(static_cast<InfoKind>(i)));
    }
}

void InfoKindBoxes::setOffered(const QList<InfoKind>& kinds)
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        const bool isOffered = kinds.contains(static_cast<InfoKind>(i));
        m_boxes.at(i)->setVisible(isOffered);
        m_boxes.at(i)->setChecked(isOffered && m_boxes.at(i)->isChecked());
    }
}

} // namespace lotsbok
