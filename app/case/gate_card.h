// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"
#include "app/widgets/card.h"
#include "core/rules/gates.h"

#include <QPointer>

namespace lotsbok {

class RecordCard;

/// What a gate asks for (R7, R9, R10): each item met, missing or passed by an exception. A row opens where
/// the item is done; who may makes an exception with a written reason, never from R10.
class GateCard : public CardFrame {
    Q_OBJECT

public:
    GateCard(PageContext context, Gate gate, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);
    [[nodiscard]] bool isEditing() const { return m_card != nullptr; }

Q_SIGNALS:
    void changed();
    void itemChosen(lotsbok::CaseSectionId section, const QString& entry);

private:
    void showItems();
    QWidget* rowOf(const GateItem& item);
    void makeException(const GateItem& item);

    PageContext m_context;
    Gate m_gate;
    CaseSnapshotPtr m_case;
    QPointer<RecordCard> m_card; ///< an exception being written
};

} // namespace lotsbok
