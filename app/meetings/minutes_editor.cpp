// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/minutes_editor.h"

#include "app/forms/page_draft.h"
#include "app/meetings/commitment_editor.h"
#include "app/meetings/meeting_text.h"
#include "app/records/conflict_place.h"
#include "app/records/record_names.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "core/model/record_json.h"
#include "forms/widgets/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int linesToBeginWith = 10;
constexpr int spaceAbove = 10;

const QLatin1String personKey("person");
const QLatin1String partiesKey("parties");
const QLatin1String minutesKey("text");
const QLatin1String planKey("plan");
const QLatin1String commitmentsKey("commitments");

const QLatin1String partyPrefix("party:");

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

bool saySame(const Meeting& a, const Meeting& b)
{
    return a.minutes == b.minutes && a.parties == b.parties &&
           a.personAttended.value_or(false) == b.personAttended.value_or(false) &&
           a.planFollowedUpOn.isValid() == b.planFollowedUpOn.isValid();
}

bool cameTo(const QList<MeetingParty>& parties, const Party& party)
{
    return std::any_of(parties.cbegin(), parties.cend(), [&party](const MeetingParty& each) {
        return isSameParty(each.party, party) && each.attended.value_or(false);
    });
}

bool isAmong(const QList<MeetingParty>& parties, const Party& party)
{
    return std::any_of(parties.cbegin(), parties.cend(),
                       [&party](const MeetingParty& each) { return isSameParty(each.party, party); });
}

/// Theirs, and who came by mine though they are not invited any more.
QList<MeetingParty> bothParties(const QList<MeetingParty>& theirs, const QList<MeetingParty>& mine)
{
    QList<MeetingParty> both = theirs;
    for (const MeetingParty& each : mine) {
        if (each.attended.value_or(false) && !isAmong(theirs, each.party)) {
            both.append(each);
        }
    }
    return both;
}

/// One answer of yes or no, as ConflictCard shows it.
ConflictField answerField(const QString& name, const QString& label, bool base, bool mine, bool theirs)
{
    const auto text = [](bool yes) { return yes ? MinutesEditor::tr("Yes") : MinutesEditor::tr("No"); };
    return {name, label, text(base), text(mine), text(theirs), base, mine, theirs};
}

QList<MeetingParty> partiesFrom(const QJsonValue& list)
{
    const QJsonObject json{{QStringLiteral("parties"), list}};
    const Result<Meeting> read = recordFromJson(json, Meeting{});
    return read ? read->parties : QList<MeetingParty>{};
}

/// What the minutes say, put into the meeting as it stands now: somebody may have checked out meanwhile.
/// Other minutes than those that were begun with are a conflict, which saving `written` as it is finds.
Meeting putInto(const Meeting& stored, const Meeting& begun, const Meeting& written)
{
    if (!saySame(stored, begun)) {
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
    , m_attendance(new QWidget)
    , m_planFollowedUp(new QCheckBox(tr("The plan was followed up at the meeting")))
    , m_text(new GrowingTextEdit(linesToBeginWith, nullptr))
    , m_commitments(new CommitmentEditor(meeting, openBefore(snapshot->file, meeting),
                                         takenOnAt(snapshot->file, meeting), snapshot->today))
    , m_conflict(new ConflictPlace)
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
    auto* column = new QVBoxLayout(m_attendance);
    column->setContentsMargins(0, 0, 0, 0);
    add(m_attendance);
    showParties();
}

void MinutesEditor::showParties()
{
    qDeleteAll(m_parties);
    m_parties.clear();
    for (const MeetingParty& each : std::as_const(m_meeting.parties)) {
        auto* box = new QCheckBox(partyText(each.party).replace(u'&', QStringLiteral("&&")));
        box->setChecked(each.attended.value_or(false));
        connect(box, &QCheckBox::clicked, this, &MinutesEditor::edited);
        m_parties.append(box);
        m_attendance->layout()->addWidget(box);
    }
    m_attendance->setVisible(!m_parties.isEmpty());
}

void MinutesEditor::edited()
{
    m_draft->changed();
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
    add(m_conflict);
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
    m_draft = new PageDraft(
        *m_context.book,
        {SubjectRef::of(m_meeting.caseId), QStringLiteral("meeting:%1/minutes").arg(m_meeting.id.toString()),
         m_meeting.version, true},
        {[this] { return QJsonValue(values()); },
         [this](const QJsonValue& kept) { showValues(kept.toObject()); },
         [this](const QJsonValue& base, int version) { setBase(base.toObject(), version); }},
        this, m_messages);
    connect(m_draft, &PageDraft::saved, this,
            [this](const QDateTime& at) { m_kept->setText(tr("Draft saved %1").arg(shownTime(at))); });
    connect(m_person, &QCheckBox::clicked, this, &MinutesEditor::edited);
    connect(m_planFollowedUp, &QCheckBox::clicked, this, &MinutesEditor::edited);
    connect(m_text, &GrowingTextEdit::textEdited, this, &MinutesEditor::edited);
    connect(m_commitments, &CommitmentEditor::edited, this, &MinutesEditor::edited);
}

void MinutesEditor::focusFirst()
{
    m_text->setFocus();
}

QJsonObject MinutesEditor::values() const
{
    return {{personKey, m_person->isChecked()},
            {partiesKey, recordToJson(meeting()).value(partiesKey)},
            {minutesKey, m_text->toPlainText()},
            {planKey, m_planFollowedUp->isChecked()},
            {commitmentsKey, m_commitments->draft()}};
}

void MinutesEditor::showValues(const QJsonObject& values)
{
    m_person->setChecked(values.value(personKey).toBool());
    const QList<MeetingParty> parties = partiesFrom(values.value(partiesKey));
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        m_parties[i]->setChecked(cameTo(parties, m_meeting.parties.at(i).party));
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
    if (m_busy || m_conflict->isAsking() ||
        (m_commitments->hasHalfWritten() && !m_commitments->addWritten())) {
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
                            } else if (stored.error().code == ErrorCode::Conflict) {
                                readTheirs();
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

// Conflict

void MinutesEditor::setBase(const QJsonObject& base, int version)
{
    m_meeting.version = version;
    m_meeting.parties = partiesFrom(base.value(partiesKey));
    m_meeting.personAttended = base.value(personKey).toBool();
    m_meeting.minutes = base.value(minutesKey).toString();
    if (!base.value(planKey).toBool()) {
        m_meeting.planFollowedUpOn = {};
    }
    showParties();
}

void MinutesEditor::readTheirs()
{
    m_context.book->run(
        [about = m_meeting](Session& session) -> Result<Theirs> {
            const auto file = session.caseFile(about.caseId);
            const Meeting* now = file ? file->find<Meeting>(about.id) : nullptr;
            if (!now) {
                return fail(file ? Error{ErrorCode::NotFound, tr("The meeting is no longer there."), {}}
                                 : file.error());
            }
            return Theirs{*now, file->all<Commitment>()};
        },
        this,
        [this](const Result<Theirs>& theirs) {
            if (theirs) {
                showConflict(*theirs);
            } else {
                m_messages->say(MessageBar::Kind::Error, theirs.error().text);
            }
        });
}

QList<ConflictField> MinutesEditor::conflict(const Theirs& theirs, const QList<MeetingParty>& parties) const
{
    const Meeting mine = meeting();
    const Meeting& base = m_meeting;
    QList<ConflictField> fields{
        answerField(personKey, tr("The person came"), base.personAttended.value_or(false),
                    mine.personAttended.value_or(false), theirs.meeting.personAttended.value_or(false))};
    for (qsizetype i = 0; i < parties.size(); ++i) {
        const Party& party = parties.at(i).party;
        const bool was = cameTo(base.parties, party);
        fields.append(answerField(
            partyPrefix + QString::number(i), tr("%1 came").arg(partyText(party)), was,
            isAmong(mine.parties, party) ? cameTo(mine.parties, party) : was,
            isAmong(theirs.meeting.parties, party) ? cameTo(theirs.meeting.parties, party) : was));
    }
    fields.append({minutesKey, tr("What was said"), base.minutes, mine.minutes, theirs.meeting.minutes,
                   base.minutes, mine.minutes, theirs.meeting.minutes, true});
    fields.append(answerField(planKey, m_planFollowedUp->text(), base.planFollowedUpOn.isValid(),
                              mine.planFollowedUpOn.isValid(), theirs.meeting.planFollowedUpOn.isValid()));
    return fields + m_commitments->conflict(theirs.commitments);
}

// What was merged is saved on top of theirs; leaving the choice keeps what was written, as a draft.
void MinutesEditor::showConflict(const Theirs& theirs)
{
    const QList<MeetingParty> parties = bothParties(theirs.meeting.parties, meeting().parties);
    m_messages->clear();
    m_conflict->ask(
        conflict(theirs, parties),
        [this, theirs, parties](const QJsonObject& merged) { useMerged(theirs, parties, merged); },
        [this] { focusFirst(); });
}

void MinutesEditor::useMerged(const Theirs& theirs, const QList<MeetingParty>& parties,
                              const QJsonObject& merged)
{
    m_meeting = theirs.meeting;
    m_meeting.parties = parties;
    showParties();
    m_commitments->rebase(theirs.commitments, merged);
    QJsonObject base = values();
    base.insert(personKey, m_meeting.personAttended.value_or(false));
    base.insert(minutesKey, m_meeting.minutes);
    base.insert(planKey, m_meeting.planFollowedUpOn.isValid());
    m_draft->rebase(base, m_meeting.version);
    m_person->setChecked(merged.value(personKey).toBool());
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        m_parties[i]->setChecked(merged.value(partyPrefix + QString::number(i)).toBool());
    }
    m_text->showText(merged.value(minutesKey).toString());
    m_planFollowedUp->setChecked(merged.value(planKey).toBool());
    m_draft->changed();
    save();
}

void MinutesEditor::cancel()
{
    if (m_conflict->isAsking()) {
        m_conflict->goBack();
        return;
    }
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

} // namespace lotsbok
