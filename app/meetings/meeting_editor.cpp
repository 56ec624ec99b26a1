// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/meeting_editor.h"

#include "app/forms/page_draft.h"
#include "app/meetings/agenda_editor.h"
#include "app/meetings/finding_list.h"
#include "app/meetings/meeting_parties.h"
#include "app/records/conflict_place.h"
#include "app/records/record_card.h"
#include "app/records/record_conflict.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"
#include "core/session/case_work.h"
#include "forms/widgets/field_editor.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QShortcut>

namespace lotsbok {

namespace {

constexpr int pauseBeforeRules = 250;

const QLatin1String fieldsKey("fields");
const QLatin1String safetyKey("safety");
const QLatin1String restKey("rest");

/// Guardians where there are any, and always in SIG unga (R3).
QStringList plainFields(const CaseFile& file)
{
    QStringList fields{QStringLiteral("kind"),  QStringLiteral("place"),   QStringLiteral("startAt"),
                       QStringLiteral("endAt"), QStringLiteral("outside"), QStringLiteral("personInvited")};
    if (file.value.type == SigType::Young || !file.all<Guardian>().isEmpty()) {
        fields << QStringLiteral("guardiansInvited");
    }
    return fields;
}

const QStringList& safetyFields()
{
    static const QStringList fields{QStringLiteral("riskAnalysedOn"), QStringLiteral("policeConsultedOn"),
                                    QStringLiteral("chiefToldOn"), QStringLiteral("riskAnalysis")};
    return fields;
}

RecordEditorOptions optionsFor(const QStringList& fields, QDate today)
{
    RecordEditorOptions options;
    options.fields = fields;
    options.columns = 2;
    options.today = today;
    return options;
}

RecordEditor* editorOf(const QStringList& fields, const CaseSnapshotPtr& snapshot)
{
    return new RecordEditor(recordKind<Meeting>(), optionsFor(fields, snapshot->today));
}

Meeting readMeeting(const QJsonObject& value, const Meeting& was)
{
    return recordFromJson(value, was).value_or(was);
}

} // namespace

MeetingEditor::MeetingEditor(PageContext context, const CaseSnapshotPtr& snapshot, const Meeting& meeting,
                             QWidget* parent)
    : CardFrame(meeting.version == 0 ? tr("Plan a meeting") : tr("Change the meeting"), parent)
    , m_context(context)
    , m_case(snapshot)
    , m_meeting(meeting)
    , m_start(meeting.start)
    , m_fields(editorOf(plainFields(snapshot->file), snapshot))
    , m_safety(editorOf(safetyFields(), snapshot))
    , m_parties(new MeetingParties)
    , m_agenda(new AgendaEditor)
    , m_findings(new FindingList(tr("The rules have nothing against this meeting.")))
    , m_conflict(new ConflictPlace)
    , m_messages(new MessageBar)
{
    if (m_meeting.version == 0) {
        m_meeting.agenda += carriedItems(snapshot->file, m_meeting);
    }
    m_parties->setOffered(offeredParties(snapshot->file, snapshot->contacts, snapshot->nowUtc));
    showMeeting(m_meeting);
    build();
    watch();
    judge();
}

void MeetingEditor::build()
{
    const auto heading = [this](const QString& text) {
        constexpr int space = 10;
        QLabel* title = cardTitle(text);
        title->setContentsMargins(0, space, 0, 0);
        add(title);
    };
    add(m_fields);
    heading(tr("Who is invited"));
    add(m_parties);
    heading(tr("Agenda"));
    add(mutedText(tr("Say what each item tells of. Then it is seen who may hear it.")));
    add(m_agenda);
    heading(tr("Safety before the meeting"));
    add(m_safety);
    heading(tr("What the rules say"));
    add(m_findings);
    add(m_conflict);
    add(m_messages);
    QPushButton* store =
        primaryButton(m_meeting.version == 0 ? tr("Plan the meeting") : tr("Save"), QStringLiteral("check"));
    QPushButton* leave = button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(store);
    buttons->addWidget(leave);
    buttons->addStretch();
    add(buttons);
    connect(store, &QPushButton::clicked, this, &MeetingEditor::save);
    connect(leave, &QPushButton::clicked, this, &MeetingEditor::cancel);
    for (const auto& [key, slot] : {std::pair(QKeySequence(Qt::Key_Escape), &MeetingEditor::cancel),
                                    std::pair(QKeySequence(Qt::CTRL | Qt::Key_S), &MeetingEditor::save)}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    }
}

void MeetingEditor::watch()
{
    const QString name = m_meeting.version == 0
                             ? QStringLiteral("meeting-plan")
                             : QStringLiteral("meeting:%1/plan").arg(m_meeting.id.toString());
    m_draft =
        new PageDraft(*m_context.book, {m_case->subject(), name, m_meeting.version, true},
                      {[this] { return QJsonValue(values()); },
                       [this](const QJsonValue& kept) { showValues(kept.toObject()); },
                       [this](const QJsonValue& base, int version) { setBase(base.toObject(), version); }},
                      this, m_messages);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeRules);
    connect(&m_pause, &QTimer::timeout, this, &MeetingEditor::judge);
    connect(m_fields, &RecordEditor::edited, this, [this] {
        keepLength();
        edited();
    });
    connect(m_safety, &RecordEditor::edited, this, &MeetingEditor::edited);
    connect(m_parties, &MeetingParties::edited, this, &MeetingEditor::noteLists);
    connect(m_agenda, &AgendaEditor::edited, this, &MeetingEditor::noteLists);
    connect(m_findings, &FindingList::chosen, this, &MeetingEditor::jumpTo);
}

Meeting MeetingEditor::meeting() const
{
    QJsonObject value = m_fields->value();
    const QJsonObject safety = m_safety->value();
    for (const QString& field : safetyFields()) {
        value.insert(field, safety.value(field));
    }
    Meeting meeting = readMeeting(value, m_meeting);
    meeting.parties = m_parties->parties();
    meeting.agenda = m_agenda->agenda();
    return meeting;
}

void MeetingEditor::setCase(const CaseSnapshotPtr& snapshot)
{
    m_case = snapshot;
    m_parties->setOffered(offeredParties(snapshot->file, snapshot->contacts, snapshot->nowUtc));
    judge();
}

void MeetingEditor::focusFirst()
{
    m_fields->focusFirst();
}

// Draft

QJsonObject MeetingEditor::values() const
{
    Meeting rest = m_meeting;
    rest.parties = m_parties->parties();
    rest.agenda = m_agenda->agenda();
    const QJsonObject json = recordToJson(rest);
    return {{fieldsKey, m_fields->answers().json()},
            {safetyKey, m_safety->answers().json()},
            {restKey, QJsonObject{{QStringLiteral("parties"), json.value(QLatin1String("parties"))},
                                  {QStringLiteral("agenda"), json.value(QLatin1String("agenda"))}}}};
}

void MeetingEditor::showValues(const QJsonObject& values)
{
    m_fields->setAnswers(Answers(values.value(fieldsKey).toObject()));
    m_safety->setAnswers(Answers(values.value(safetyKey).toObject()));
    QJsonObject whole = recordToJson(m_meeting);
    const QJsonObject rest = values.value(restKey).toObject();
    for (auto part = rest.begin(); part != rest.end(); ++part) {
        whole.insert(part.key(), part.value());
    }
    const Meeting kept = readMeeting(whole, m_meeting);
    m_parties->setParties(kept.parties);
    m_agenda->setAgenda(kept.agenda);
    m_steps.begin({m_parties->parties(), m_agenda->agenda()});
    m_start = meeting().start;
    Q_EMIT stepsChanged();
    judge();
}

void MeetingEditor::showMeeting(const Meeting& meeting)
{
    const QJsonObject value = recordToJson(meeting);
    m_fields->setValue(value);
    m_safety->setValue(value);
    m_parties->setParties(meeting.parties);
    m_agenda->setAgenda(meeting.agenda);
    m_steps.begin({m_parties->parties(), m_agenda->agenda()});
    m_start = meeting.start;
    Q_EMIT stepsChanged();
}

// What the editor does not show is as it is stored: nobody changes it here.
void MeetingEditor::setBase(const QJsonObject& base, int version)
{
    showValues(base);
    m_meeting = meeting();
    m_meeting.version = version;
    showMeeting(m_meeting);
}

// The rules

void MeetingEditor::edited()
{
    m_draft->changed();
    m_pause.start();
}

void MeetingEditor::noteLists()
{
    m_steps.note({m_parties->parties(), m_agenda->agenda()});
    edited();
    Q_EMIT stepsChanged();
}

void MeetingEditor::showLists(const ListSteps::Lists& lists)
{
    m_parties->setParties(lists.parties);
    m_agenda->setAgenda(lists.agenda);
    edited();
    Q_EMIT stepsChanged();
}

void MeetingEditor::undo()
{
    if (m_steps.canUndo()) {
        showLists(m_steps.undo());
    }
}

void MeetingEditor::redo()
{
    if (m_steps.canRedo()) {
        showLists(m_steps.redo());
    }
}

void MeetingEditor::keepLength()
{
    const Meeting now = meeting();
    if (m_start.isValid() && now.start.isValid() && now.start != m_start && now.end.isValid()) {
        QJsonObject value = m_fields->value();
        Meeting moved = now;
        moved.end = now.end.addSecs(m_start.secsTo(now.start));
        const RecordKind kind = recordKind<Meeting>();
        RecordEditor scratch(kind, optionsFor({QStringLiteral("endAt")}, m_case->today));
        scratch.setValue(recordToJson(moved));
        Answers answers = m_fields->answers();
        const QJsonObject end = scratch.answers().json();
        for (auto part = end.begin(); part != end.end(); ++part) {
            answers.set(part.key(), part.value());
        }
        m_fields->setAnswers(answers);
    }
    m_start = now.start.isValid() ? now.start : m_start;
}

void MeetingEditor::judge()
{
    const Meeting planned = meeting();
    const QDateTime at = planned.start.isValid() ? planned.start : m_case->nowUtc;
    QList<Party> invited;
    for (const MeetingParty& each : planned.parties) {
        invited.append(each.party);
    }
    m_parties->setAnswers(recipients(m_case->file, invited, {InfoKind::Minutes}, at));
    QList<QList<RoomAnswer>> hearing;
    for (const AgendaItem& item : planned.agenda) {
        hearing.append(whoMayHear(m_case->file, planned, item, at));
    }
    m_agenda->setHearing(hearing);
    if (!planned.start.isValid() || planned.end <= planned.start) {
        return; // the rules have nothing to look at yet
    }
    const int question = ++m_asked;
    m_context.book->run([planned](Session& session) { return CaseWork(session).meetingFindings(planned); },
                        this,
                        [this, question](const Result<QList<Finding>>& findings) {
                            if (question == m_asked && findings) {
                                m_findings->setFindings(*findings);
                            }
                        });
}

void MeetingEditor::jumpTo(const Finding& finding)
{
    for (RecordEditor* editor : {m_fields, m_safety}) {
        FieldEditor* field = editor->field(finding.jumpTo);
        field = field ? field : editor->field(finding.jumpTo + QStringLiteral("Day")); // of a moment
        if (field) {
            field->focusTarget()->setFocus();
            return;
        }
    }
    m_fields->focusFirst();
}

// Saving

void MeetingEditor::save()
{
    if (m_busy || m_conflict->isAsking() || !m_fields->check() || !m_safety->check()) {
        return;
    }
    m_busy = true;
    m_context.book->run([value = meeting()](Session& session) { return session.save(value); }, this,
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

void MeetingEditor::readTheirs()
{
    m_context.book->run([value = recordToJson(m_meeting)](
                            Session& session) { return recordKind<Meeting>().read(session, value); },
                        this,
                        [this](const Result<QJsonObject>& theirs) {
                            if (theirs) {
                                showConflict(*theirs);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, theirs.error().text);
                            }
                        });
}

// What was merged is saved on top of theirs; leaving the choice keeps what was written, as a draft.
void MeetingEditor::showConflict(const QJsonObject& theirs)
{
    m_messages->clear();
    m_conflict->ask(
        recordConflict(recordKind<Meeting>(), {}, recordToJson(m_meeting), recordToJson(meeting()), theirs),
        [this, theirs](const QJsonObject& merged) {
            m_meeting = readMeeting(theirs, m_meeting);
            showMeeting(m_meeting);
            m_draft->rebase(values(), m_meeting.version);
            showMeeting(readMeeting(mergedRecord(theirs, merged), m_meeting));
            edited();
            save();
        },
        [this] { focusFirst(); });
}

void MeetingEditor::cancel()
{
    if (m_conflict->isAsking()) {
        m_conflict->goBack();
        return;
    }
    m_draft->leave([this] { Q_EMIT cancelled(); });
}

} // namespace lotsbok
