// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

namespace lotsbok {

class CardFrame;
class RecordList;

/// R1. Who did which step, from recorded steps, decisions and lotsar together, and registering one; warns
/// where all would lie on one person, which needs a written reason.
class StepsCard : public QWidget {
    Q_OBJECT

public:
    StepsCard(PageContext context, const SubjectRef& subject, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);
    [[nodiscard]] RecordList* list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    PageContext m_context;
    CaseSnapshotPtr m_case;
    CardFrame* m_who;
    RecordList* m_list;
};

} // namespace lotsbok
