// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/meetings_section.h"

#include "app/case/section_column.h"
#include "app/meetings/keep_apart_card.h"
#include "app/meetings/meeting_editor.h"
#include "app/meetings/meeting_papers_card.h"
#include "app/meetings/meeting_text.h"
#include "app/meetings/meeting_view.h"
#include "app/meetings/minutes_editor.h"
#include "app/widgets/list_row.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/rules/meeting_rules.h"

#include <QPushButton>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int daysUntilProposed = 7;
constexpr int proposedHour = 10;
constexpr int proposedMinutes = 60;

/// Coming ones first, the next on top; then what has been, the last on top.
bool isShownBefore(const Meeting& a, const Meeting& b)
{
    const bool aComes = a.status == MeetingStatus::Planned;
    const bool bComes = b.status == MeetingStatus::Planned;
    if (aComes != bComes) {
        return aComes;
    }
    return aComes ? a.start < b.start : a.start > b.start;
}

/// Nobody plans for a weekend unasked.
QDate proposedDay(QDate today)
{
    constexpr int saturday = 6;
    const QDate day = today.addDays(daysUntilProposed);
    return day.dayOfWeek() < saturday ? day : day.addDays(8 - day.dayOfWeek());
}

ListRow::Content rowOfMeeting(const Meeting& meeting, const Settings& settings, const QDateTime& now)
{
    QStringList parties;
    for (const MeetingParty& each : meeting.parties) {
        parties << each.party.organisation;
    }
    QStringList detail{meetingKindText(meeting.kind), meeting.place, parties.join(QStringLiteral(", "))};
    detail.removeAll(QString());
    const QString title = meetingTime(meeting);
    const QString text = detail.join(QStringLiteral("  ·  "));
    switch (outState(meeting, settings, now)) {
    case OutState::NotCheckedIn:
        return {{},
                title,
                text,
                MeetingsSection::tr("Not checked in"),
                Pill::Tone::Warn,
                QStringLiteral("warning")};
    case OutState::NotCheckedOut:
        return {
            {}, title, text, MeetingsSection::tr("Not back"), Pill::Tone::Warn, QStringLiteral("warning")};
    case OutState::Out:
        return {{}, title, text, MeetingsSection::tr("Under way"), Pill::Tone::Accent, {}};
    case OutState::NotOut:
        break;
    }
    return {{},
            title,
            text,
            meetingStatusText(meeting.status),
            meetingStatusTone(meeting.status),
            meetingStatusIcon(meeting.status)};
}

} // namespace

MeetingsSection::MeetingsSection(PageContext given, QWidget* parent)
    : CaseSection(given, parent)
    , m_place(new QVBoxLayout)
    , m_apart(new KeepApartCard(given))
{
    QVBoxLayout* column = sectionColumn(this);
    column->addLayout(m_place);
    column->addWidget(m_apart);
    column->addStretch();
}

void MeetingsSection::showCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_apart->setCase(snapshot);
    reload();
}

void MeetingsSection::reload()
{
    if (m_editor) {
        m_editor->setCase(m_case);
    } else if (m_papers) {
        m_papers->setCase(m_case);
    } else if (m_minutes) {
        return; // what is being written stays
    } else if (const Meeting* open = current()) {
        showMeeting(open->id);
    } else {
        showList();
    }
    Q_EMIT offersChanged();
}

void MeetingsSection::openEntry(const QString& entry)
{
    const QString kind = entry.section(QLatin1Char(':'), 0, 0);
    const auto id = MeetingId::parse(entry.section(QLatin1Char(':'), 1, 1));
    const bool known = kind == QLatin1String(Meeting::info.kind) && id && m_case &&
                       m_case->file.find<Meeting>(*id) != nullptr;
    if (known && !isEditing()) {
        showMeeting(*id);
        focusFirst();
    }
}

bool MeetingsSection::isEditing() const
{
    return m_editor || m_minutes || m_apart->isEditing();
}

bool MeetingsSection::offers(CommandId id) const
{
    switch (id) {
    case CommandId::NewEntry:
        return m_case && m_case->mayWrite && !m_editor && !m_minutes;
    case CommandId::Undo:
        return m_editor && m_editor->canUndo();
    case CommandId::Redo:
        return m_editor && m_editor->canRedo();
    default:
        return false;
    }
}

void MeetingsSection::run(CommandId id)
{
    if (!offers(id)) {
        return;
    }
    if (id == CommandId::Undo) {
        m_editor->undo();
    } else if (id == CommandId::Redo) {
        m_editor->redo();
    } else {
        plan();
    }
}

void MeetingsSection::focusFirst()
{
    if (m_editor) {
        m_editor->focusFirst();
    } else if (m_minutes) {
        m_minutes->focusFirst();
    } else if (m_papers) {
        m_papers->focusFirst();
    } else if (m_view) {
        m_view->focusFirst();
    } else if (m_first) {
        m_first->setFocus();
    } else {
        setFocus();
    }
}

const Meeting* MeetingsSection::current() const
{
    return m_open ? m_case->file.find<Meeting>(*m_open) : nullptr;
}

QList<Meeting> MeetingsSection::sorted() const
{
    QList<Meeting> meetings = m_case->file.all<Meeting>();
    std::stable_sort(meetings.begin(), meetings.end(), isShownBefore);
    return meetings;
}

void MeetingsSection::put(QWidget* shown)
{
    m_view = qobject_cast<MeetingView*>(shown);
    m_editor = qobject_cast<MeetingEditor*>(shown);
    m_minutes = qobject_cast<MinutesEditor*>(shown);
    m_papers = qobject_cast<MeetingPapersCard*>(shown);
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = shown;
    m_place->addWidget(shown);
    shown->show(); // at once, so that it can take the keyboard
    m_apart->setVisible(!m_editor && !m_minutes && !m_papers && !m_view);
    Q_EMIT offersChanged();
}

void MeetingsSection::showList()
{
    m_open.reset();
    m_first.clear();
    auto* card = new CardFrame(tr("Meetings"));
    if (m_case->mayWrite) {
        QPushButton* begin = primaryButton(tr("Plan a meeting"), QStringLiteral("plus"));
        connect(begin, &QPushButton::clicked, this, &MeetingsSection::plan);
        card->addAction(begin);
        m_first = begin;
    }
    const QList<Meeting> meetings = sorted();
    for (const Meeting& each : meetings) {
        auto* row = new ListRow(rowOfMeeting(each, m_case->settings, m_case->nowUtc));
        connect(row, &ListRow::clicked, this, [this, id = each.id] {
            showMeeting(id);
            focusFirst();
        });
        card->add(row);
    }
    if (meetings.isEmpty()) {
        card->add(
            new EmptyState(QStringLiteral("today"), tr("No meeting has been planned."),
                           tr("A network meeting brings the parties and the person together. Plan it here: "
                              "the rules are checked while you write.")));
    }
    put(card);
}

void MeetingsSection::showMeeting(MeetingId id)
{
    const Meeting* meeting = m_case->file.find<Meeting>(id);
    if (!meeting) {
        showList();
        return;
    }
    m_open = id;
    auto* view = new MeetingView(context(), m_case, *meeting);
    connect(view, &MeetingView::closed, this, [this] {
        showList();
        focusFirst();
    });
    connect(view, &MeetingView::changeWanted, this, [this, view] { change(view->meeting()); });
    connect(view, &MeetingView::minutesWanted, this, [this, view] { writeMinutes(view->meeting()); });
    connect(view, &MeetingView::papersWanted, this,
            [this, view](bool minutes) { giveOut(view->meeting(), minutes); });
    connect(view, &MeetingView::changed, this, &MeetingsSection::changed);
    put(view);
}

Meeting MeetingsSection::freshMeeting() const
{
    Meeting meeting;
    meeting.caseId = m_case->id();
    meeting.start = fromLocalTime(proposedDay(m_case->today), QTime(proposedHour, 0));
    meeting.end = meeting.start.addSecs(qint64{60} * proposedMinutes);
    meeting.guardiansInvited = m_case->file.value.type == SigType::Young;
    return meeting;
}

void MeetingsSection::plan()
{
    if (m_case && m_case->mayWrite && !isEditing()) {
        change(freshMeeting());
    }
}

void MeetingsSection::change(const Meeting& meeting)
{
    auto* editor = new MeetingEditor(context(), m_case, meeting);
    const auto leave = [this] {
        m_editor = nullptr;
        reload();
        focusFirst();
    };
    connect(editor, &MeetingEditor::cancelled, this, leave);
    connect(editor, &MeetingEditor::stepsChanged, this, &MeetingsSection::offersChanged);
    connect(editor, &MeetingEditor::saved, this, [this](const Meeting& stored) {
        m_editor = nullptr;
        m_open = stored.id;
        Q_EMIT said(tr("The meeting is saved."));
        Q_EMIT changed();
    });
    put(editor);
    editor->focusFirst();
}

void MeetingsSection::writeMinutes(const Meeting& meeting)
{
    auto* editor = new MinutesEditor(context(), m_case, meeting);
    connect(editor, &MinutesEditor::cancelled, this, [this] {
        m_minutes = nullptr;
        reload();
        focusFirst();
    });
    connect(editor, &MinutesEditor::saved, this, [this](const Meeting& stored) {
        m_minutes = nullptr;
        m_open = stored.id;
        Q_EMIT said(tr("The minutes are saved."));
        Q_EMIT changed();
    });
    put(editor);
    editor->focusFirst();
}

void MeetingsSection::giveOut(const Meeting& meeting, bool minutes)
{
    using Kind = Disclosure::MeetingPaper::Kind;
    auto* card =
        new MeetingPapersCard(context(), m_case, meeting, minutes ? Kind::Minutes : Kind::Invitation);
    connect(card, &MeetingPapersCard::closed, this, [this] {
        m_papers = nullptr;
        reload();
        focusFirst();
    });
    connect(card, &MeetingPapersCard::released, this, &MeetingsSection::changed);
    put(card);
    card->focusFirst();
}

} // namespace lotsbok
