// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of a case: planned with the rules at hand, held with minutes, given out by what consents
// cover.
#include "app/case/meetings_section.h"
#include "app/meetings/agenda_editor.h"
#include "app/meetings/commitment_editor.h"
#include "app/meetings/finding_list.h"
#include "app/meetings/keep_apart_card.h"
#include "app/meetings/meeting_editor.h"
#include "app/meetings/meeting_papers_card.h"
#include "app/meetings/meeting_parties.h"
#include "app/meetings/meeting_view.h"
#include "app/meetings/minutes_editor.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "core/base/clock.h"
#include "core/session/case_work.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/field_editor.h"
#include "tests/app/section_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lotsbok;

class TestMeetingsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<SectionStage>();
        m_stage->app().spooler().names = {QStringLiteral("skrivare")};
    }
    void cleanup()
    {
        m_section = nullptr;
        m_stage.reset();
    }

    void anEmptyCaseSaysWhatToDo();
    void aMeetingIsPlannedByKeyboard();
    void theEndFollowsTheStart();
    void r20_thePremisesAreStoppedWhilePlanning();
    void r19_aPlaceToAvoidIsSaidWhilePlanning();
    void r14_aPartyWithoutConsentIsSaid();
    void r28_whoMustLeaveTheRoomIsSaidForEachItem();
    void r27_openCommitmentsComeOnTheAgenda();
    void whatIsWrittenComesBack();
    void minutesMakeTheMeetingHeld();
    void minutesSurviveACheckOutMeanwhile();
    void r27_whatBecameOfEarlierCommitments();
    void r23_checkInAndOut();
    void aMeetingIsCancelledAfterAQuestion();
    void anInvitationGoesToAPartyAndIsRecorded();
    void aCalendarFileHoldsNoNames();
    void r20_atAHighLevelTheTimeIsToldInPerson();
    void r20_hiddenHoursAreNotShown();
    void personsAreKeptApart();
    void aMeetingIsOpenedByItsEntry();
    void longAndRightToLeft();
    void everythingHasAName();

private:
    MeetingsSection* show()
    {
        m_section = m_stage->show<MeetingsSection>();
        return m_section;
    }
    Meeting meetingAt(const QDateTime& start)
    {
        Meeting meeting;
        meeting.caseId = m_stage->id();
        meeting.start = start;
        meeting.end = start.addSecs(3600);
        meeting.place = QStringLiteral("Provgatan 1");
        meeting.outside = true;
        return meeting;
    }
    QDateTime tomorrow() { return fromLocalTime(m_stage->today().addDays(1), QTime(10, 0)); }
    void assess(int level)
    {
        ThreatAssessment value;
        value.caseId = m_stage->id();
        value.on = m_stage->today();
        value.level = level;
        value.proposed = level;
        m_stage->saved(value);
    }
    void consent(const Party& party, const QList<InfoKind>& kinds = {})
    {
        Consent value;
        value.caseId = m_stage->id();
        value.givenOn = m_stage->today();
        ConsentScope scope;
        scope.party = party;
        scope.kinds = kinds;
        const auto given = m_stage->onBook(
            [value, scope](Session& session) { return CaseWork(session).giveConsent(value, {scope}); });
        QVERIFY2(given, given ? "" : qPrintable(given.error().text));
    }
    Meeting withParties(Meeting meeting, const QList<Party>& parties)
    {
        for (const Party& party : parties) {
            meeting.parties.append({party, {}, true, {}});
        }
        return meeting;
    }
    template<typename Widget>
    Widget* in(QWidget* parent, const char* name)
    {
        return named<Widget>(parent, QString::fromUtf8(name));
    }
    void pressIn(QWidget* parent, const char* name)
    {
        auto* found = in<QPushButton>(parent, name);
        QVERIFY2(found, name);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    ListRow* firstRow()
    {
        const auto rows = m_section->findChildren<ListRow*>();
        for (ListRow* row : rows) {
            if (row->isVisibleTo(m_section)) {
                return row;
            }
        }
        return nullptr;
    }
    void open(const Meeting& meeting)
    {
        m_section->openEntry(QStringLiteral("meeting:%1").arg(meeting.id.toString()));
        QVERIFY(m_section->view());
    }
    QStringList texts(QWidget* parent)
    {
        QStringList list;
        const auto labels = parent->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(parent)) {
                list << label->text();
            }
        }
        return list;
    }
    bool says(QWidget* parent, const char* text)
    {
        return texts(parent).join(u'\n').contains(QString::fromUtf8(text));
    }
    static void put(RecordEditor* editor, const char* field, const QString& text)
    {
        QWidget* target = editor->field(QLatin1String(field))->focusTarget();
        target->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(target)) {
            line->selectAll();
        }
        typeText(text);
        QTest::keyClick(target, Qt::Key_Tab);
    }

    std::unique_ptr<SectionStage> m_stage;
    MeetingsSection* m_section = nullptr;
    const Party m_police{PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kontaktpolis"), {}};
    const Party m_school{PartyKind::School, QStringLiteral("Provskolan"), {}, {}};
};

void TestMeetingsSection::anEmptyCaseSaysWhatToDo()
{
    show();
    QVERIFY(says(m_section, "No meeting has been planned."));
    QTRY_VERIFY(says(m_section, "Nobody. Name those whom this person must not run into"));
    QVERIFY(!m_section->isEditing());
    QVERIFY(m_section->offers(CommandId::NewEntry));
}

void TestMeetingsSection::aMeetingIsPlannedByKeyboard()
{
    consent(m_police);
    show();
    m_section->run(CommandId::NewEntry);
    MeetingEditor* editor = m_section->editor();
    QVERIFY(editor);
    QVERIFY(m_section->isEditing());
    put(editor->fields(), "place", QStringLiteral("Medborgarhuset"));
    auto* outside = editor->fields()->field(QStringLiteral("outside"))->focusTarget();
    outside->setFocus();
    QTest::keyClick(outside, Qt::Key_J);
    pressIn(editor->parties(), "Invite"); // the police, whom a consent names, stand first
    QCOMPARE(editor->parties()->parties().size(), 1);
    pressIn(editor->agenda(), "New item");
    typeText(QStringLiteral("Praktik"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    typeText(QStringLiteral("Boende"));
    QCOMPARE(editor->agenda()->agenda().size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_section->view());
    const auto meetings = m_stage->file().all<Meeting>();
    QCOMPARE(meetings.size(), 1);
    QCOMPARE(meetings.first().place, QStringLiteral("Medborgarhuset"));
    QCOMPARE(meetings.first().parties.first().party, m_police);
    QCOMPARE(meetings.first().agenda.last().text, QStringLiteral("Boende"));
    QCOMPARE(toLocalTime(meetings.first().start).date(),
             m_stage->today().addDays(8)); // Sunday: the Monday after
    QVERIFY(m_stage->said.contains(QStringLiteral("The meeting is saved.")));
}

void TestMeetingsSection::theEndFollowsTheStart()
{
    show();
    m_section->plan();
    RecordEditor* fields = m_section->editor()->fields();
    const QString day = m_stage->today().addDays(10).toString(Qt::ISODate);
    put(fields, "startAtDay", day);
    const Meeting moved = m_section->editor()->meeting();
    QCOMPARE(toLocalTime(moved.start).date(), m_stage->today().addDays(10));
    QCOMPARE(moved.start.secsTo(moved.end), 3600);
}

void TestMeetingsSection::r20_thePremisesAreStoppedWhilePlanning()
{
    assess(4);
    show();
    m_section->plan();
    MeetingEditor* editor = m_section->editor();
    QTRY_VERIFY(editor->findings()->hasStop());
    QVERIFY(says(editor->findings(), "R20: The threat does not allow a meeting in the premises."));
    editor->save();
    QTRY_VERIFY(editor->messages()->text().startsWith(QStringLiteral("R20")));
    QVERIFY(m_stage->file().all<Meeting>().isEmpty());
    // A row leads to its field.
    pressIn(editor->findings(), "Go to: The threat does not allow a meeting in the premises.");
    QVERIFY(editor->fields()->field(QStringLiteral("outside"))->isAncestorOf(QApplication::focusWidget()));
    for (const Finding& finding : editor->findings()->findings()) {
        QVERIFY2(!finding.text.contains(u'4'), "no level in what is said");
    }
}

void TestMeetingsSection::r19_aPlaceToAvoidIsSaidWhilePlanning()
{
    RiskyPlace risky;
    risky.caseId = m_stage->id();
    risky.place = QStringLiteral("Medborgarhuset");
    risky.decidedOn = m_stage->today();
    m_stage->saved(risky);
    show();
    m_section->plan();
    MeetingEditor* editor = m_section->editor();
    put(editor->fields(), "place", QStringLiteral("Medborgarhuset, sal 2"));
    QTRY_VERIFY(says(editor->findings(), "R19:"));
    put(editor->fields(), "place", QStringLiteral("Provgatan 1"));
    QTRY_VERIFY(!says(editor->findings(), "R19:"));
}

void TestMeetingsSection::r14_aPartyWithoutConsentIsSaid()
{
    consent(m_police);
    show();
    m_section->plan();
    MeetingParties* parties = m_section->editor()->parties();
    auto* box = in<QComboBox>(parties, "Invite a party");
    QVERIFY(box);
    QCOMPARE(box->itemText(0), QStringLiteral("Polisen, kontaktpolis (consent)"));
    box->setCurrentIndex(box->count() - 1);
    auto* organisation = in<QLineEdit>(parties, "Organisation");
    QVERIFY(organisation);
    QTRY_VERIFY(organisation->isVisible());
    organisation->setFocus();
    typeText(QStringLiteral("Provskolan"));
    QTest::keyClick(organisation, Qt::Key_Return);
    QCOMPARE(parties->parties().size(), 1);
    QCOMPARE(parties->parties().first().party.kind, PartyKind::School);
    QTRY_VERIFY(says(parties, "R14:"));
    QTest::mouseClick(in<QToolButton>(parties, "Do not invite Provskolan"), Qt::LeftButton);
    QVERIFY(parties->parties().isEmpty());
}

void TestMeetingsSection::r28_whoMustLeaveTheRoomIsSaidForEachItem()
{
    consent(m_police);
    consent(m_school, {InfoKind::Minutes, InfoKind::School});
    Meeting meeting = withParties(meetingAt(tomorrow()), {m_police, m_school});
    meeting.agenda = {{QStringLiteral("Skolgång"), {InfoKind::School}, {}},
                      {QStringLiteral("Hälsa"), {InfoKind::Health}, {}}};
    const Meeting stored = m_stage->saved(meeting);
    show();
    open(stored);
    QVERIFY(says(m_section->view(), "Must leave the room: Provskolan"));
    Q_EMIT m_section->view()->changeWanted();
    QVERIFY(m_section->editor());
    const auto rows = m_section->editor()->agenda()->rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY(says(rows.at(0), "Everybody who is invited may hear this."));
    QVERIFY(says(rows.at(1), "Must leave the room: Provskolan (Health)"));
}

void TestMeetingsSection::r27_openCommitmentsComeOnTheAgenda()
{
    Meeting held = withParties(meetingAt(tomorrow().addDays(-8)), {m_police});
    held.status = MeetingStatus::Held;
    const Meeting before = m_stage->saved(held);
    Commitment commitment;
    commitment.caseId = m_stage->id();
    commitment.meeting = before.id;
    commitment.party = m_police;
    commitment.text = QStringLiteral("Ringer hyresvärden.");
    const Commitment stored = m_stage->saved(commitment);
    show();
    m_section->plan();
    const auto agenda = m_section->editor()->agenda()->agenda();
    QCOMPARE(agenda.size(), 1);
    QVERIFY(agenda.first().commitment == stored.id);
    QVERIFY(says(m_section->editor()->agenda(), "From an earlier meeting"));
}

void TestMeetingsSection::whatIsWrittenComesBack()
{
    show();
    m_section->plan();
    put(m_section->editor()->fields(), "place", QStringLiteral("Biblioteket"));
    pressIn(m_section->editor()->agenda(), "New item");
    typeText(QStringLiteral("Skulder"));
    const auto kept = [this] {
        const auto drafts = m_stage->onBook([](Session& session) { return session.drafts(); });
        for (const FormDraft& draft : drafts.value_or(QList<FormDraft>())) {
            const QByteArray json = QJsonDocument(draft.answers).toJson();
            if (json.contains("Biblioteket") && json.contains("Skulder")) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(kept());
    show(); // as after a lock
    m_section->plan();
    QTRY_COMPARE(m_section->editor()->meeting().place, QStringLiteral("Biblioteket"));
    QCOMPARE(m_section->editor()->agenda()->agenda().first().text, QStringLiteral("Skulder"));
}

void TestMeetingsSection::minutesMakeTheMeetingHeld()
{
    const Meeting stored =
        m_stage->saved(withParties(meetingAt(tomorrow().addDays(-1)), {m_police, m_school}));
    show();
    open(stored);
    pressIn(m_section->view(), "Write minutes");
    MinutesEditor* minutes = m_section->minutes();
    QVERIFY(minutes);
    QVERIFY2(minutes->text()->hasFocus(), "the pen is on the paper at once");
    typeText(QStringLiteral("Vi talade om praktik."));
    auto* police = in<QCheckBox>(minutes, "Polisen, kontaktpolis");
    QVERIFY(police);
    QTRY_VERIFY(police->width() < m_section->width()); // laid out
    QTest::mouseClick(police, Qt::LeftButton, {}, QPoint(8, police->height() / 2));
    QVERIFY(police->isChecked());
    auto* what = in<QLineEdit>(minutes, "What is taken on");
    auto* due = in<QLineEdit>(minutes, "By what day");
    what->setFocus();
    typeText(QStringLiteral("Hör av sig till skolan"));
    due->setFocus();
    typeText(QStringLiteral("+14"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(minutes->commitments()->changed().size(), 1);
    QVERIFY(what->hasFocus());
    QTest::keyClick(what, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_section->view());
    const CaseFile file = m_stage->file();
    const Meeting& held = file.all<Meeting>().first();
    QCOMPARE(held.status, MeetingStatus::Held);
    QCOMPARE(held.minutes, QStringLiteral("Vi talade om praktik."));
    QVERIFY(held.parties.at(0).attended == true);
    QVERIFY(held.parties.at(1).attended == false);
    QCOMPARE(file.all<Commitment>().size(), 1);
    QCOMPARE(file.all<Commitment>().first().party, m_police);
    QCOMPARE(file.all<Commitment>().first().due, m_stage->today().addDays(14));
    QVERIFY(says(m_section->view(), "Hör av sig till skolan"));
}

void TestMeetingsSection::minutesSurviveACheckOutMeanwhile()
{
    const Meeting stored = m_stage->saved(meetingAt(tomorrow().addDays(-1)));
    const auto checked = m_stage->onBook(
        [&](Session& session) { return CaseWork(session).checkIn(stored.caseId, stored.id); });
    QVERIFY(checked);
    show();
    open(*checked);
    Q_EMIT m_section->view()->minutesWanted();
    m_section->minutes()->text()->setFocus();
    typeText(QStringLiteral("Klart."));
    QVERIFY(m_stage->onBook(
        [&](Session& session) { return CaseWork(session).checkOut(stored.caseId, stored.id); }));
    m_section->minutes()->save();
    QTRY_VERIFY(m_section->view());
    const Meeting held = m_stage->file().all<Meeting>().first();
    QCOMPARE(held.minutes, QStringLiteral("Klart."));
    QVERIFY(held.checkedOutAt.isValid());
}

void TestMeetingsSection::r27_whatBecameOfEarlierCommitments()
{
    Meeting held = withParties(meetingAt(tomorrow().addDays(-8)), {m_police});
    held.status = MeetingStatus::Held;
    const Meeting before = m_stage->saved(held);
    Commitment commitment;
    commitment.caseId = m_stage->id();
    commitment.meeting = before.id;
    commitment.party = m_police;
    commitment.text = QStringLiteral("Ringer hyresvärden.");
    m_stage->saved(commitment);
    const Meeting now = m_stage->saved(meetingAt(tomorrow().addDays(-1)));
    show();
    open(now);
    Q_EMIT m_section->view()->minutesWanted();
    auto* outcome = in<QComboBox>(m_section->minutes(), "Polisen, kontaktpolis: Ringer hyresvärden.");
    QVERIFY(outcome);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    m_section->minutes()->save();
    QTRY_VERIFY(m_section->view());
    const Commitment stored = m_stage->file().all<Commitment>().first();
    QCOMPARE(stored.outcome, CommitmentOutcome::Kept);
    QVERIFY(stored.outcomeOn.isValid());
}

void TestMeetingsSection::r23_checkInAndOut()
{
    const Meeting stored = m_stage->saved(meetingAt(m_stage->app().clock().nowUtc()));
    show();
    QVERIFY(firstRow());
    QTest::mouseClick(firstRow(), Qt::LeftButton);
    QVERIFY(m_section->view());
    QTest::mouseClick(in<QPushButton>(m_section->view(), "Check in"), Qt::LeftButton);
    QTRY_VERIFY(in<QPushButton>(m_section->view(), "Check out"));
    QVERIFY(m_stage->file().find<Meeting>(stored.id)->checkedInAt.isValid());
    pressIn(m_section->view(), "Check out");
    QTRY_VERIFY(m_stage->file().find<Meeting>(stored.id)->checkedOutAt.isValid());
}

void TestMeetingsSection::aMeetingIsCancelledAfterAQuestion()
{
    const Meeting stored = m_stage->saved(meetingAt(tomorrow()));
    show();
    open(stored);
    pressIn(m_section->view(), "Cancel the meeting");
    QCOMPARE(m_section->view()->messages()->kind(), MessageBar::Kind::Warning);
    QCOMPARE(m_stage->file().all<Meeting>().first().status, MeetingStatus::Planned);
    auto* sure = in<QPushButton>(m_section->view()->messages(), "Cancel the meeting");
    QVERIFY(sure);
    sure->click();
    QTRY_COMPARE(m_stage->file().all<Meeting>().first().status, MeetingStatus::Cancelled);
    QTRY_VERIFY(!in<QPushButton>(m_section->view(), "Change"));
}

void TestMeetingsSection::anInvitationGoesToAPartyAndIsRecorded()
{
    consent(m_police);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(stored);
    pressIn(m_section->view(), "Invitations");
    QVERIFY(m_section->papers());
    QVERIFY(says(m_section->papers(), "Not invited yet"));
    QVERIFY2(!in<QPushButton>(m_section->papers(), "Print: Provskolan"), "no consent, no paper");
    pressIn(m_section->papers(), "Print: Polisen, kontaktpolis");
    QTRY_COMPARE(m_stage->app().spooler().sent.size(), 1);
    QVERIFY(m_stage->app().spooler().sent.first().contains(QStringLiteral("|Inbjudan|")));
    QTRY_VERIFY(m_stage->file().all<Meeting>().first().parties.first().invitedOn.isValid());
    const CaseFile file = m_stage->file();
    QCOMPARE(file.disclosures.size(), 1);
    QCOMPARE(file.disclosures.first().recipientName, QStringLiteral("Polisen, kontaktpolis"));
    QVERIFY(file.disclosures.first().record.startsWith(QStringLiteral("meeting:")));
    QTRY_VERIFY(says(m_section->papers(), "Invited "));
}

void TestMeetingsSection::aCalendarFileHoldsNoNames()
{
    consent(m_police);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police}));
    const QString path = m_stage->app().filePath(QStringLiteral("mote.ics"));
    m_stage->app().answerPathWith(path);
    show();
    open(stored);
    Q_EMIT m_section->view()->papersWanted(false);
    pressIn(m_section->papers(), "Calendar file…: Polisen, kontaktpolis");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const CaseFile whole = m_stage->file();
    QVERIFY(bytes.contains("SUMMARY:M\xC3\xB6te\r\n"));
    QVERIFY(bytes.contains("LOCATION:Provgatan 1\r\n"));
    for (const QString& secret : {whole.client.givenName, whole.client.familyName,
                                  whole.client.number.display(), whole.value.number->toString(),
                                  m_police.organisation, stored.id.toString(), stored.caseId.toString()}) {
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    }
    QTRY_COMPARE(m_stage->file().disclosures.size(), 1);
}

void TestMeetingsSection::r20_atAHighLevelTheTimeIsToldInPerson()
{
    assess(4);
    consent(m_police);
    consent(m_school);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(stored);
    Q_EMIT m_section->view()->papersWanted(false);
    QVERIFY(in<QPushButton>(m_section->papers(), "Calendar file…: Polisen, kontaktpolis"));
    QVERIFY(!in<QPushButton>(m_section->papers(), "Calendar file…: Provskolan"));
    QVERIFY(!in<QPushButton>(m_section->papers(), "Calendar file…: The person"));
    pressIn(m_section->papers(), "Told in person: Provskolan");
    QTRY_COMPARE(m_stage->file().disclosures.size(), 1);
    QCOMPARE(m_stage->file().disclosures.first().channel, QStringLiteral("told"));
    // The police's calendar has the hours, and not the place.
    const QString path = m_stage->app().filePath(QStringLiteral("polis.ics"));
    m_stage->app().answerPathWith(path);
    QTRY_VERIFY(says(m_section->papers(), "Invited "));
    pressIn(m_section->papers(), "Calendar file…: Polisen, kontaktpolis");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("DTSTART:"));
    QVERIFY(!bytes.contains("LOCATION"));
}

void TestMeetingsSection::r20_hiddenHoursAreNotShown()
{
    const Meeting stored = m_stage->saved(meetingAt(tomorrow()));
    assess(4);
    // Somebody who did a step in the case, and is none of its lotsar.
    const auto made = m_stage->onBook([id = m_stage->id()](Session& session) -> Result<void> {
        User user;
        user.loginName = QStringLiteral("cia");
        user.displayName = QStringLiteral("Cia Sekreterare");
        user.role = Role::Caseworker;
        const auto added =
            session.addUser(user, Secret::fromPassword(AppFixture::password), KdfCost::cheap());
        return added ? Result<void>() : fail(added.error());
    });
    QVERIFY(made);
    CaseSnapshot seen = *m_stage->snapshot();
    for (Meeting& meeting : seen.file.all<Meeting>()) {
        meeting = withoutPlace(meeting); // as Session gives it to such a user
    }
    show();
    m_section->showCase(std::make_shared<const CaseSnapshot>(seen));
    QVERIFY(firstRow());
    QCOMPARE(firstRow()->content().title, QStringLiteral("Time and place are told in person"));
    open(stored);
    QVERIFY2(!in<QPushButton>(m_section->view(), "Check in"), "nothing can be done with what is hidden");
    QVERIFY(!in<QPushButton>(m_section->view(), "Change"));
    QVERIFY(!says(m_section->view(), "Provgatan"));
}

void TestMeetingsSection::personsAreKeptApart()
{
    const auto other = m_stage->onBook([](Session& session) {
        Client client;
        client.givenName = QStringLiteral("Bo");
        client.familyName = QStringLiteral("Provdal");
        return session.saveClient(client);
    });
    QVERIFY(other);
    show();
    auto* card = m_section->findChild<KeepApartCard*>();
    QVERIFY(card);
    pressIn(card, "Keep apart from somebody");
    QVERIFY(m_section->isEditing());
    typeText(QStringLiteral("Provdal"));
    ListRow* found = nullptr;
    QTRY_VERIFY((found = card->findChild<ListRow*>()) != nullptr);
    QTest::mouseClick(found, Qt::LeftButton);
    auto* reason = in<QLineEdit>(card, "Reason");
    QVERIFY(reason && reason->hasFocus());
    typeText(QStringLiteral("Har hotat"));
    pressIn(card, "Save");
    QTRY_VERIFY(says(card, "Har hotat"));
    QVERIFY(says(card, "Bo Provdal"));
    QVERIFY(!m_section->isEditing());
    const auto pairs = m_stage->onBook([](Session& session) { return session.records<KeepApart>(); });
    QCOMPARE(pairs->size(), 1);
    QVERIFY(pairs->first().second == other->id);
}

void TestMeetingsSection::aMeetingIsOpenedByItsEntry()
{
    const Meeting stored = m_stage->saved(meetingAt(tomorrow()));
    show();
    m_section->openEntry(QStringLiteral("plan:%1").arg(stored.id.toString()));
    QVERIFY(!m_section->view());
    open(stored);
    QCOMPARE(m_section->view()->meeting().id, stored.id);
    pressIn(m_section->view(), "All meetings");
    QVERIFY(!m_section->view());
}

void TestMeetingsSection::longAndRightToLeft()
{
    const QString longText = QString(50, u'Å') + QStringLiteral(" ord").repeated(37);
    Meeting meeting = meetingAt(tomorrow());
    meeting.place = longText;
    const Party longParty{PartyKind::Other, longText, longText, {}};
    meeting.agenda = {
        {QStringLiteral("قائمة ").repeated(30).trimmed(), {InfoKind::Health, InfoKind::Crime}, {}}};
    const Meeting stored = m_stage->saved(withParties(meeting, {longParty}));
    show();
    m_section->setLayoutDirection(Qt::RightToLeft);
    open(stored);
    Q_EMIT m_section->view()->changeWanted();
    QVERIFY(m_section->editor());
    QTest::qWait(50);
    QVERIFY2(m_section->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(m_section->minimumSizeHint().width())));
}

void TestMeetingsSection::everythingHasAName()
{
    consent(m_police);
    Meeting meeting = withParties(meetingAt(tomorrow()), {m_police});
    meeting.agenda = {{QStringLiteral("Boende"), {}, {}}};
    const Meeting stored = m_stage->saved(meeting);
    show();
    QCOMPARE(unnamedWidgets(m_section), QStringList());
    open(stored);
    QCOMPARE(unnamedWidgets(m_section), QStringList());
    Q_EMIT m_section->view()->papersWanted(false);
    QCOMPARE(unnamedWidgets(m_section), QStringList());
    Q_EMIT m_section->papers()->closed();
    Q_EMIT m_section->view()->changeWanted();
    QCOMPARE(unnamedWidgets(m_section), QStringList());
    m_section->editor()->cancel();
    QTRY_VERIFY(m_section->view());
    Q_EMIT m_section->view()->minutesWanted();
    QCOMPARE(unnamedWidgets(m_section), QStringList());
}

QTEST_MAIN(TestMeetingsSection)
#include "tst_meetings_section.moc"
