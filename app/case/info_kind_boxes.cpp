// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/info_kind_boxes.h"

#include "app/case/consent_words.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>

namespace lotsbok {

namespace {

constexpr int boxColumns = 3;

} // namespace

InfoKindBoxes::InfoKindBoxes(const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->addWidget(bodyText(caption), 0, 0, 1, boxColumns);
    for (size_t i = 0; i < wordsOf(InfoKind{}).size(); ++i) {
        auto* box = new QCheckBox(kindText(static_cast<InfoKind>(i)));
        box->setAccessibleDescription(caption);
        connect(box, &QCheckBox::clicked, this, &InfoKindBoxes::edited);
        m_boxes.append(box);
    }
    for (int column = 0; column < boxColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    place();
}

/// Those that are offered, without gaps.
void InfoKindBoxes::place()
{
    int at = 0;
    for (QCheckBox* box : std::as_const(m_boxes)) {
        m_grid->removeWidget(box);
        m_grid->addWidget(box, 1 + at / boxColumns, at % boxColumns);
        at += box->property("left-out").toBool() ? 0 : 1;
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
        m_boxes.at(i)->setProperty("left-out", !isOffered);
        m_boxes.at(i)->setVisible(isOffered);
        m_boxes.at(i)->setChecked(isOffered && m_boxes.at(i)->isChecked());
    }
    place();
}

} // namespace lotsbok
