// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/out_now.h"

#include "app/case/case_section.h"
#include "app/meetings/meeting_text.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/case_work.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lotsbok {

namespace {

QString outText(const MeetingDesk::Out& out)
{
    const Meeting& meeting = out.row.meeting;
    switch (out.state) {
    case OutState::NotCheckedOut:
        return OutNow::tr("Not back since %1").arg(shownTime(meeting.end));
    case OutState::NotCheckedIn:
        return OutNow::tr("Not checked in at %1").arg(shownTime(meeting.start));
    case OutState::Out:
        return OutNow::tr("Out until %1").arg(shownTime(meeting.end));
    case OutState::NotOut:
        break;
    }
    return {};
}

QString lotsarText(const MeetingDesk::Row& row)
{
    QStringList names{row.lots, row.secondLots};
    names.removeAll(QString());
    return names.isEmpty() ? OutNow::tr("Nobody has the case") : names.join(QStringLiteral(", "));
}

} // namespace

OutNow::OutNow(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new CardFrame(tr("Out on meetings")))
    , m_messages(new MessageBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_card);
    m_card->hide();
}

void OutNow::refresh()
{
    if (!m_context.book->can(Permission::ReadClients)) {
        return;
    }
    m_context.book->run([](Session& session) { return MeetingDesk(session).outNow(); }, this,
                        [this](const Result<QList<MeetingDesk::Out>>& list) {
                            if (list) {
                                m_messages->clear();
                                showRows(*list);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, list.error().text);
                            }
                        });
}

void OutNow::showRows(const QList<MeetingDesk::Out>& list)
{
    m_card->clearBody();
    int alarms = 0;
    for (const MeetingDesk::Out& out : list) {
        m_card->add(makeRow(out));
        alarms += out.isAlarm() ? 1 : 0;
    }
    m_rows = list.size();
    m_card->setVisible(m_rows > 0);
    if (alarms != m_alarms) {
        m_alarms = alarms;
        Q_EMIT alarmsChanged(alarms);
    }
}

QWidget* OutNow::makeRow(const MeetingDesk::Out& out)
{
    const MeetingDesk::Row& meeting = out.row;
    QStringList detail{meeting.number ? meeting.number->toString() : QString(), meeting.clientName,
                       meetingHours(meeting.meeting), meeting.meeting.place};
    detail.removeAll(QString());
    auto* row = new ListRow({{},
                             lotsarText(meeting),
                             detail.join(QStringLiteral("  ·  ")),
                             outText(out),
                             out.isAlarm() ? Pill::Tone::Warn : Pill::Tone::Neutral,
                             out.isAlarm() ? QStringLiteral("warning") : QString()});
    connect(row, &ListRow::clicked, this, [this, meeting] { open(meeting); });
    if (!meeting.own) {
        return row;
    }
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row, 1);
    line->addWidget(makeButton(out));
    return both;
}

QWidget* OutNow::makeButton(const MeetingDesk::Out& out)
{
    const bool in = out.state == OutState::NotCheckedIn;
    QPushButton* made = button(in ? tr("Check in") : tr("Check out"), QStringLiteral("check"));
    made->setAccessibleName(QStringLiteral("%1: %2").arg(made->text(), meetingTime(out.row.meeting)));
    connect(made, &QPushButton::clicked, this, [this, row = out.row, in] { check(row, in); });
    return made;
}

void OutNow::check(const MeetingDesk::Row& row, bool in)
{
    m_context.book->run(
        [caseId = row.caseId, meeting = row.meeting.id, in](Session& session) {
            CaseWork work(session);
            return in ? work.checkIn(caseId, meeting) : work.checkOut(caseId, meeting);
        },
        this,
        [this](const Result<Meeting>& saved) {
            if (saved) {
                refresh();
            } else {
                m_messages->say(MessageBar::Kind::Error, saved.error().text);
            }
        });
}

void OutNow::open(const MeetingDesk::Row& row)
{
    m_context.navigator->openCase(row.caseId, CaseSectionId::Meetings,
                                  QStringLiteral("meeting:%1").arg(row.meeting.id.toString()));
}

} // namespace lotsbok
