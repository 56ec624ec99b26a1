// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_list.h"

#include "app/meetings/meeting_text.h"
#include "app/widgets/row_list.h"
#include "app/widgets/text.h"

#include <QLabel>
#include <algorithm>
#include <utility>

namespace lotsbok {

MeetingList::MeetingList(const QString& title, const QString& empty, Shows shows, QWidget* parent)
    : CardFrame(title, parent)
    , m_empty(empty)
    , m_shows(shows)
    , m_list(new RowList)
    , m_note(mutedText(m_empty))
{
    m_list->hide();
    add(m_list);
    add(m_note);
    connect(m_list, &RowList::opened, this, [this](const QString& id) {
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const MeetingDesk::Row& each) {
            return each.meeting.id.toString() == id;
        });
        if (row != m_rows.cend()) {
            Q_EMIT opened(*row);
        }
    });
}

void MeetingList::setRows(const QList<MeetingDesk::Row>& rows)
{
    m_rows = rows.first(qMin(rows.size(), qsizetype{mostRows}));
    QList<RowList::Row> lines;
    for (const MeetingDesk::Row& each : std::as_const(m_rows)) {
        lines.append({each.meeting.id.toString(), contentOf(each)});
    }
    m_list->setRows(lines);
    m_list->setVisible(!lines.isEmpty());
    const auto left = int(rows.size() - m_rows.size());
    m_note->setText(rows.isEmpty() ? m_empty : tr("%n more are not shown here.", nullptr, left));
    m_note->setVisible(rows.isEmpty() || left > 0);
}

void MeetingList::focusFirstRow()
{
    if (!m_rows.isEmpty()) {
        m_list->row(m_rows.first().meeting.id.toString())->setFocus();
    }
}

ListRow::Content MeetingList::contentOf(const MeetingDesk::Row& row) const
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
    return {{},
            title.join(QStringLiteral("  ·  ")),
            detail.join(QStringLiteral("  ·  ")),
            status == MeetingStatus::Planned ? QString() : meetingStatusText(status),
            meetingStatusTone(status),
            meetingStatusIcon(status)};
}

} // namespace lotsbok
