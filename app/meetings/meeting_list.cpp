// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_list.h"

#include "app/meetings/meeting_text.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"

namespace lotsbok {

MeetingList::MeetingList(const QString& title, const QString& empty, Shows shows, QWidget* parent)
    : CardFrame(title, parent)
    , m_empty(empty)
    , m_shows(shows)
{
    add(mutedText(m_empty));
}

void MeetingList::setRows(const QList<MeetingDesk::Row>& rows)
{
    clearBody();
    m_rows.clear();
    const qsizetype shown = qMin(rows.size(), qsizetype{mostRows});
    for (const MeetingDesk::Row& each : rows.first(shown)) {
        ListRow* row = makeRow(each);
        connect(row, &ListRow::clicked, this, [this, each] { Q_EMIT opened(each); });
        m_rows.append(row);
        add(row);
    }
    if (rows.isEmpty()) {
        add(mutedText(m_empty));
    } else if (shown < rows.size()) {
        add(mutedText(tr("%n more are not shown here.", nullptr, int(rows.size() - shown))));
    }
}

void MeetingList::focusFirstRow()
{
    if (!m_rows.isEmpty()) {
        m_rows.first()->setFocus();
    }
}

ListRow* MeetingList::makeRow(const MeetingDesk::Row& row) const
{
    const QString kind = meetingKindText(row.meeting.kind);
    QStringList title{row.clientName};
    QStringList detail{kind, row.number ? row.number->toString() : QString()};
    switch (m_shows) {
    case Shows::Hours:
        title.prepend(meetingHours(row.meeting));
        break;
    case Shows::Day:
        title.prepend(meetingTime(row.meeting));
        break;
    case Shows::CaseOnly:
        break;
    }
    detail << row.meeting.place << row.lots;
    if (row.protectedIdentity) {
        detail << tr("Protected identity");
    }
    title.removeAll(QString());
    detail.removeAll(QString());
    const MeetingStatus status = row.meeting.status;
    return new ListRow({{},
                        title.join(QStringLiteral("  ·  ")),
                        detail.join(QStringLiteral("  ·  ")),
                        status == MeetingStatus::Planned ? QString() : meetingStatusText(status),
                        meetingStatusTone(status),
                        meetingStatusIcon(status)});
}

} // namespace lotsbok
