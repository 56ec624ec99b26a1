// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/minutes_editor.h"

#include "app/forms/page_draft.h"
#include "app/meetings/commitment_editor.h"
#include "app/meetings/meeting_text.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "forms/widgets/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace lotsbok {

namespace {

constexpr int linesToBeginWith = 10;
constexpr int spaceAbove = 10;

const QLatin1String personKey("person");
const QLatin1String partiesKey("parties");
const QLatin1String minutesKey("text");
const QLatin1String planKey("plan");
const QLatin1String commitmentsKey("commitments");

QList<Commitment> openBefore(const CaseFile& file, const Meeting& meeting)
{
    QList<Commitment> list;
    for (const Commitment& commitment : file.all<Commitment>()) {
        if (commitment.meeting != meeting.id && commitment.outcome == CommitmentOutcome::Open) {
            list.append(commitment);
        }
    }
    return list;
}

QList<Commitment> takenOnAt(const CaseFile& file, const Meeting& meeting)
{
    QList<Commitment> list = file.all<Commitment>();
    list.removeIf([&meeting](const Commitment& each) { return each.meeting != meeting.id; });
    return list;
}

/// What the minutes say, put into the meeting as it stands now: somebody may have checked out meanwhile.
/// Other minutes than those that were begun with are a conflict, which saving `written` as it is finds.
Meeting putInto(const Meeting& stored, const Meeting& begun, const Meeting& written)
{
    if (stored.minutes != begun.minutes || stored.parties != begun.parties) {
        return written;
    }
    Meeting both = stored;
    both.status = written.status;
    both.personAttended = written.personAttended;
    both.parties = written.parties;
    both.minutes = written.minutes;
    both.planFollowedUpOn = written.planFollowedUpOn;
    return both;
}

/// The meeting and its commitments in one commit.
Result<Meeting> storeMinutes(Session& session, const Meeting& begun, const Meeting& written,
                             const QList<Commitment>& commitments)
{
    const auto file = session.caseFile(begun.caseId);
    if (!file) {
        return fail(file.error());
    }
    const Meeting* now = file->find<Meeting>(begun.id);
    Result<Meeting> stored = now ? putInto(*now, begun, written) : written;
    const auto done = session.inOneCommit([&]() -> Result<void> {
        stored = session.save(*stored);
        if (!stored) {
            return fail(stored.error());
        }
        for (const Commitment& commitment : commitments) {
            if (const auto saved = session.save(commitment); !saved) {
                return fail(saved.error());
            }
        }
        return {};
    });
    return done ? stored : Result<Meeting>(fail(done.error()));
}

} // namespace

MinutesEditor::MinutesEditor(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                             QWidget* parent)
    : CardFrame(tr("Minutes of the meeting"), parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_person(new QCheckBox(tr("The person")))
    , m_planFollowedUp(new QCheckBox(tr("The plan was followed up at the meeting")))
    , m_text(new GrowingTextEdit(linesToBeginWith, nullptr))
    , m_commitments(new CommitmentEditor(meeting, openBefore(snapshot->file, meeting),
                                         takenOnAt(snapshot->file, meeting), snapshot->today))
    , m_messages(new MessageBar)
    , m_kept(mutedText({}))
{
    buildAttendance();
    buildRest();
    watch();
}

void MinutesEditor::buildAttendance()
{
    add(mutedText(meetingTime(m_meeting)));
    add(cardTitle(tr("Who came")));
    m_person->setChecked(m_meeting.personAttended.value_or(false));
    add(m_person);
    for (const MeetingParty& each : std::as_const(m_meeting.parties)) {
        auto* box = new QCheckBox(partyText(each.party).replace(u'&', QStringLiteral("&&")));
        box->setChecked(each.attended.value_or(false));
        m_parties.append(box);
        add(box);
    }
}

void MinutesEditor::buildRest()
{
    auto* label = cardTitle(tr("What was said"));
    label->setContentsMargins(0, spaceAbove, 0, 0);
    label->setBuddy(m_text);
    add(label);
    m_text->setAccessibleName(label->text());
    m_text->showText(m_meeting.minutes);
    add(m_text);
    auto* taken = cardTitle(tr("What was taken on"));
    taken->setContentsMargins(0, spaceAbove, 0, 0);
    add(taken);
    add(m_commitments);
    m_planFollowedUp->setChecked(m_meeting.planFollowedUpOn.isValid());
    add(m_planFollowedUp);
    add(m_messages);
    QPushButton* store = primaryButton(tr("Save the minutes"), QStringLiteral("check"));
    QPushButton* leave = button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(store);
    buttons->addWidget(leave);
    buttons->addWidget(m_kept, 1);
    add(buttons);
    connect(store, &QPushButton::clicked, this, &MinutesEditor::save);
    connect(leave, &QPushButton::clicked, this, &MinutesEditor::cancel);
    for (const auto& [key, slot] : {std::pair(QKeySequence(Qt::Key_Escape), &MinutesEditor::cancel),
                                    std::pair(QKeySequence(Qt::CTRL | Qt::Key_S), &MinutesEditor::save)}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    }
}

void MinutesEditor::watch()
{
    m_draft = new PageDraft(*m_context.book,
                            {SubjectRef::of(m_meeting.caseId),
                             QStringLiteral("meeting:%1/minutes").arg(m_meeting.id.toString()),
                             m_meeting.version, true},
                            {[this] { return QJsonValue(values()); },
                             [this](const QJsonValue& kept) { showValues(kept.toObject()); }},
                            this, m_messages);
    connect(m_draft, &PageDraft::saved, this,
            [this](const QDateTime& at) { m_kept->setText(tr("Draft saved %1").arg(shownTime(at))); });
    QList<QCheckBox*> boxes = m_parties;
    boxes << m_person << m_planFollowedUp;
    for (QCheckBox* box : std::as_const(boxes)) {
        connect(box, &QCheckBox::clicked, m_draft, &PageDraft::changed);
    }
    connect(m_text, &GrowingTextEdit::textEdited, m_draft, &PageDraft::changed);
    connect(m_commitments, &CommitmentEditor::edited, m_draft, &PageDraft::changed);
}

void MinutesEditor::focusFirst()
{
    m_text->setFocus();
}

QJsonObject MinutesEditor::values() const
{
    QJsonArray parties;
    for (const QCheckBox* box : m_parties) {
        parties.append(box->isChecked());
    }
    return {{personKey, m_person->isChecked()},
            {partiesKey, parties},
            {minutesKey, m_text->toPlainText()},
            {planKey, m_planFollowedUp->isChecked()},
            {commitmentsKey, m_commitments->draft()}};
}

void MinutesEditor::showValues(const QJsonObject& values)
{
    m_person->setChecked(values.value(personKey).toBool());
    const QJsonArray parties = values.value(partiesKey).toArray();
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        m_parties[i]->setChecked(parties.at(i).toBool());
    }
    m_text->showText(values.value(minutesKey).toString());
    m_planFollowedUp->setChecked(values.value(planKey).toBool());
    m_commitments->setDraft(values.value(commitmentsKey).toObject());
}

Meeting MinutesEditor::meeting() const
{
    Meeting held = m_meeting;
    held.status = MeetingStatus::Held;
    held.personAttended = m_person->isChecked();
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        held.parties[i].attended = m_parties[i]->isChecked();
    }
    held.minutes = m_text->toPlainText();
    if (!m_planFollowedUp->isChecked()) {
        held.planFollowedUpOn = {};
    } else if (!held.planFollowedUpOn.isValid()) {
        held.planFollowedUpOn = toLocalTime(held.start).date();
    }
    return held;
}

void MinutesEditor::save()
{
    if (m_busy || (m_commitments->hasHalfWritten() && !m_commitments->addWritten())) {
        return;
    }
    m_busy = true;
    m_context.book->run([begun = m_meeting, written = meeting(), commitments = m_commitments->changed()](
                            Session& session) { return storeMinutes(session, begun, written, commitments); },
                        this,
                        [this](const Result<Meeting>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_draft->forget();
                                m_messages->clear();
                                Q_EMIT saved(*stored);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

void MinutesEditor::cancel()
{
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

} // namespace lotsbok
