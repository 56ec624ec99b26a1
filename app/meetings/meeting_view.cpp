// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_view.h"

#include "app/meetings/finding_list.h"
#include "app/meetings/meeting_text.h"
#include "app/records/record_names.h"
#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/model/record_json.h"
#include "core/rules/meeting_rules.h"
#include "core/session/case_work.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lotsbok {

namespace {

QString came(const std::optional<bool>& attended)
{
    if (!attended) {
        return {};
    }
    return *attended ? MeetingView::tr("came") : MeetingView::tr("did not come");
}

QString invitedText(const MeetingParty& party)
{
    QStringList parts;
    if (party.invitedOn.isValid()) {
        parts << (party.placeTold
                      ? MeetingView::tr("invited %1").arg(shownDate(party.invitedOn))
                      : MeetingView::tr("invited %1, without the place").arg(shownDate(party.invitedOn)));
    }
    parts << came(party.attended);
    parts.removeAll(QString());
    return parts.isEmpty()
               ? partyText(party.party)
               : QStringLiteral("%1 (%2)").arg(partyText(party.party), parts.join(QStringLiteral(", ")));
}

QString mustLeave(const QList<RoomAnswer>& answers)
{
    QStringList leaving;
    for (const RoomAnswer& answer : answers) {
        if (!answer.allowed) {
            leaving << partyText(answer.party);
        }
    }
    return leaving.join(QStringLiteral("; "));
}

} // namespace

MeetingView::MeetingView(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                         QWidget* parent)
    : CardFrame(meetingKindText(meeting.kind), parent)
    , m_context(context)
    , m_case(snapshot)
    , m_meeting(meeting)
    , m_messages(new MessageBar)
{
    addHead();
    addActions();
    add(m_messages);
    if (m_meeting.status == MeetingStatus::Planned && isSeen() && m_case->mayWrite) {
        m_findings = new FindingList(tr("The rules have nothing against this meeting."));
        connect(m_findings, &FindingList::chosen, this, &MeetingView::changeWanted);
        add(m_findings);
        judge();
    }
    addFacts();
    addAgenda();
    addMinutes();
}

void MeetingView::addHead()
{
    QPushButton* close = button(tr("All meetings"), QStringLiteral("back"));
    connect(close, &QPushButton::clicked, this, &MeetingView::closed);
    addAction(close);
    m_first = close;
    auto* line = new QHBoxLayout;
    line->addWidget(bodyText(meetingTime(m_meeting)), 1);
    line->addWidget(new Pill(meetingStatusText(m_meeting.status), meetingStatusTone(m_meeting.status),
                             meetingStatusIcon(m_meeting.status)));
    add(line);
}

void MeetingView::addActions()
{
    if (!m_case->mayWrite || !isSeen() || m_meeting.status == MeetingStatus::Cancelled) {
        return;
    }
    auto* line = new FlowLayout;
    const auto addOne = [this, line](QPushButton* made, const std::function<void()>& run) {
        connect(made, &QPushButton::clicked, this, run);
        line->addWidget(made);
    };
    const bool planned = m_meeting.status == MeetingStatus::Planned;
    if (planned && !m_meeting.checkedInAt.isValid()) {
        addOne(button(tr("Check in"), QStringLiteral("check")), [this] { check(true); });
    } else if (m_meeting.checkedInAt.isValid() && !m_meeting.checkedOutAt.isValid()) {
        addOne(primaryButton(tr("Check out"), QStringLiteral("check")), [this] { check(false); });
    }
    if (planned) {
        addOne(button(tr("Write minutes"), QStringLiteral("edit")), [this] { Q_EMIT minutesWanted(); });
        addOne(button(tr("Invitations"), QStringLiteral("print")), [this] { Q_EMIT papersWanted(false); });
        addOne(button(tr("Change")), [this] { Q_EMIT changeWanted(); });
        addOne(button(tr("Cancel the meeting")), [this] { askToCancel(); });
    } else {
        addOne(button(tr("Give out the minutes"), QStringLiteral("print")),
               [this] { Q_EMIT papersWanted(true); });
        addOne(button(tr("Change the minutes"), QStringLiteral("edit")), [this] { Q_EMIT minutesWanted(); });
    }
    add(line);
}

void MeetingView::addFacts()
{
    auto* facts = new DataList;
    const QString kind = QString::fromLatin1(Meeting::info.kind);
    const QJsonObject json = recordToJson(m_meeting);
    const auto addField = [&](const char* name) {
        const QString field = QString::fromLatin1(name);
        const QJsonValue value = json.value(field);
        const bool given = !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
        if (given) {
            facts->add(fieldName(kind, field), valueText(kind, field, value));
        }
    };
    for (const char* name : {"place", "outside", "personInvited", "personAttended", "guardiansInvited"}) {
        addField(name);
    }
    QStringList invited;
    for (const MeetingParty& each : std::as_const(m_meeting.parties)) {
        invited << invitedText(each);
    }
    if (!invited.isEmpty()) {
        facts->add(tr("Invited"), invited.join(u'\n'));
    }
    for (const char* name : {"riskAnalysedOn", "riskAnalysis", "policeConsultedOn", "chiefToldOn",
                             "checkedInAt", "checkedOutAt", "planFollowedUpOn"}) {
        addField(name);
    }
    add(facts);
}

void MeetingView::addAgenda()
{
    if (m_meeting.agenda.isEmpty()) {
        return;
    }
    add(cardTitle(tr("Agenda")));
    const QDateTime at = isSeen() ? m_meeting.start : m_case->nowUtc;
    for (qsizetype i = 0; i < m_meeting.agenda.size(); ++i) {
        const AgendaItem& item = m_meeting.agenda[i];
        add(bodyText(QStringLiteral("%1. %2").arg(i + 1).arg(item.text)));
        const QString leaving = mustLeave(whoMayHear(m_case->file, m_meeting, item, at));
        if (!leaving.isEmpty() && m_meeting.status == MeetingStatus::Planned) {
            add(mutedText(tr("Must leave the room: %1").arg(leaving)));
        }
    }
}

void MeetingView::addMinutes()
{
    if (!m_meeting.minutes.isEmpty()) {
        add(cardTitle(tr("Minutes")));
        add(bodyText(m_meeting.minutes));
    }
    bool first = true;
    for (const Commitment& commitment : m_case->file.all<Commitment>()) {
        if (commitment.meeting != m_meeting.id) {
            continue;
        }
        if (first) {
            add(cardTitle(tr("What was taken on")));
            first = false;
        }
        QStringList parts{QStringLiteral("%1: %2").arg(partyText(commitment.party), commitment.text)};
        if (commitment.due.isValid()) {
            parts << tr("by %1").arg(shownDate(commitment.due));
        }
        parts << wordName(QString::fromLatin1(Commitment::info.kind), QStringLiteral("outcome"),
                          described::wordOf(commitment.outcome));
        add(bodyText(parts.join(QStringLiteral("  ·  "))));
    }
}

void MeetingView::focusFirst()
{
    m_first->setFocus();
}

void MeetingView::judge()
{
    m_context.book->run(
        [meeting = m_meeting](Session& session) { return CaseWork(session).meetingFindings(meeting); }, this,
        [this](const Result<QList<Finding>>& findings) {
            if (findings) {
                m_findings->setFindings(*findings);
            }
        });
}

void MeetingView::check(bool in)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_context.book->run(
        [caseId = m_meeting.caseId, id = m_meeting.id, in](Session& session) {
            CaseWork work(session);
            return in ? work.checkIn(caseId, id) : work.checkOut(caseId, id);
        },
        this, [this](const Result<Meeting>& result) { stored(result); });
}

void MeetingView::askToCancel()
{
    m_messages->say(MessageBar::Kind::Warning,
                    tr("The meeting stays in the case as cancelled, and the parties have to be told."),
                    {{tr("Cancel the meeting"),
                      [this] {
                          Meeting cancelled = m_meeting;
                          cancelled.status = MeetingStatus::Cancelled;
                          store(cancelled);
                      }},
                     {tr("Keep it"), [this] { m_messages->clear(); }}});
}

void MeetingView::store(const Meeting& value)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_context.book->run([value](Session& session) { return session.save(value); }, this,
                        [this](const Result<Meeting>& result) { stored(result); });
}

void MeetingView::stored(const Result<Meeting>& result)
{
    m_busy = false;
    if (result) {
        Q_EMIT changed();
    } else {
        m_messages->say(MessageBar::Kind::Error, result.error().text);
    }
}

} // namespace lotsbok
