// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/meeting_desk.h"

namespace lotsbok {

class CardFrame;
class MessageBar;

/// R23. Who is out on a meeting, and who has not checked in or out in time (an alarm). Takes no room while
/// nobody is out. A row opens the meeting in its case; the own ones are checked in and out here.
class OutNow : public QWidget {
    Q_OBJECT

public:
    explicit OutNow(PageContext context, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] int alarms() const { return m_alarms; }
    [[nodiscard]] bool hasRows() const { return m_rows > 0; }

Q_SIGNALS:
    void alarmsChanged(int alarms);

private:
    void showRows(const QList<MeetingDesk::Out>& list);
    QWidget* makeRow(const MeetingDesk::Out& out);
    QWidget* makeButton(const MeetingDesk::Out& out);
    void check(const MeetingDesk::Row& row, bool in);
    void open(const MeetingDesk::Row& row);

    PageContext m_context;
    CardFrame* m_card;
    MessageBar* m_messages;
    int m_alarms = 0;
    qsizetype m_rows = 0;
};

} // namespace lotsbok
