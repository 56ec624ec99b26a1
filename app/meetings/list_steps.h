// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meeting.h"

#include <QList>

namespace lotsbok {

/// Whom a meeting invites and what it is about, step by step, so that a step can be taken back until the
/// meeting is saved. Letters typed after each other into one item are one step.
class ListSteps {
public:
    struct Lists {
        QList<MeetingParty> parties{};
        QList<AgendaItem> agenda{};
        bool operator==(const Lists&) const = default;
    };

    void begin(const Lists& lists); ///< forgets every step
    void note(const Lists& lists);  ///< as they stand after an edit
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    const Lists& undo(); ///< precondition: canUndo()
    const Lists& redo(); ///< precondition: canRedo()

private:
    [[nodiscard]] static bool isTyping(const Lists& before, const Lists& after);

    Lists m_now{};
    QList<Lists> m_done{};
    QList<Lists> m_undone{};
    bool m_typing = false; ///< the last step was letters
};

} // namespace lotsbok
