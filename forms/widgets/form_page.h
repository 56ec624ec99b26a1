// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/section_card.h"

#include <QScrollArea>

namespace lotsbok {

/// The form's page: title, purpose and the sections under each other, scrolled as one.
class FormPage final : public QScrollArea {
    Q_OBJECT

public:
    FormPage(const FormDefinition& form, const EditorContext& context, QWidget* parent);

    [[nodiscard]] const QList<SectionCard*>& cards() const { return m_cards; }
    void settle();                                ///< lays everything out now
    void reveal(QWidget* row, QWidget* control);  ///< scrolls so that both are seen, the control above all
    void revealSection(const QString& sectionId); ///< to the top, with the keyboard in its first control

Q_SIGNALS:
    void topSectionChanged(const QString& sectionId); ///< by scrolling

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(const FormDefinition& form, class QVBoxLayout* layout);
    void followScrolling();

    QWidget* m_column;
    QList<SectionCard*> m_cards;
};

} // namespace lotsbok
