// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/list_steps.h"

#include <utility>

namespace lotsbok {

void ListSteps::begin(const Lists& lists)
{
    m_now = lists;
    m_done.clear();
    m_undone.clear();
    m_typing = false;
}

void ListSteps::note(const Lists& lists)
{
    if (lists == m_now) {
        return;
    }
    const bool typing = isTyping(m_now, lists);
    if (!typing || !m_typing) {
        m_done.append(m_now);
    }
    // The first letter makes the item; the next ones belong to it.
    m_typing = typing || (lists.parties == m_now.parties && lists.agenda.size() == m_now.agenda.size() + 1);
    m_now = lists;
    m_undone.clear();
}

const ListSteps::Lists& ListSteps::undo()
{
    m_undone.append(std::exchange(m_now, m_done.takeLast()));
    m_typing = false;
    return m_now;
}

const ListSteps::Lists& ListSteps::redo()
{
    m_done.append(std::exchange(m_now, m_undone.takeLast()));
    m_typing = false;
    return m_now;
}

bool ListSteps::isTyping(const Lists& before, const Lists& after)
{
    if (before.parties != after.parties || before.agenda.size() != after.agenda.size()) {
        return false;
    }
    int changed = 0;
    for (qsizetype i = 0; i < after.agenda.size(); ++i) {
        AgendaItem was = before.agenda.at(i);
        changed += was == after.agenda.at(i) ? 0 : 1;
        was.text = after.agenda.at(i).text;
        if (was != after.agenda.at(i)) {
            return false;
        }
    }
    return changed == 1;
}

} // namespace lotsbok
