// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_list.h"

namespace lotsbok {

/// R34, GDPR 18. What the head of unit has decided about limited processing: that something is used on that
/// day, or that the limitation ends. Hidden while nothing is or was limited.
class LimitationList : public RecordList {
    Q_OBJECT

public:
    LimitationList(PageContext context, const CaseSnapshotPtr& snapshot, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot);

private:
    struct State;
    LimitationList(PageContext context, const std::shared_ptr<State>& state, QWidget* parent);

    PageContext m_context;
    std::shared_ptr<State> m_state; ///< shared with what the list asks about a row
};

} // namespace lotsbok
