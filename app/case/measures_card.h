// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_card.h"

#include <QCheckBox>
#include <QPointer>

class QVBoxLayout;

namespace lotsbok {

class MessageBar;

/// The measures that bilaga 3.3 prescribes for the level, to tick off. A tick is saved at once with the day
/// and who did it; day, who and a note can be changed after.
class MeasuresCard : public CardFrame {
    Q_OBJECT

public:
    explicit MeasuresCard(PageContext context, QWidget* parent = nullptr);

    void showAssessment(const CaseSnapshotPtr& snapshot, const ThreatAssessment& assessment);
    [[nodiscard]] bool isEditing() const { return m_card != nullptr; }

Q_SIGNALS:
    void saved();

private:
    void showRows();
    QWidget* makeRow(int index);
    void tick(int index, bool done);
    void prescribe();
    void store(const ThreatAssessment& value);
    void edit(int index);
    void closeCard();

    PageContext m_context;
    CaseSnapshotPtr m_case{};
    std::optional<ThreatAssessment> m_assessment{};
    QVBoxLayout* m_rows;
    MessageBar* m_messages;
    QPointer<RecordCard> m_card{};
    QList<QPointer<QCheckBox>> m_boxes{}; ///< one a measure, as shown
    int m_focus = -1;                     ///< the measure whose box gets the keyboard back
    bool m_busy = false;
};

} // namespace lotsbok
