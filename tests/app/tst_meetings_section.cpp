// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of a case: planned with the rules at hand.
#include "tests/app/meetings_stage.h"

using namespace lotsbok;

class TestMeetingsSection : public MeetingsStage {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCaseSaysWhatToDo();
    void aMeetingIsPlannedByKeyboard();
    void theEndFollowsTheStart();
    void r20_thePremisesAreStoppedWhilePlanning();
    void r19_aPlaceToAvoidIsSaidWhilePlanning();
    void r14_aPartyWithoutConsentIsSaid();
    void r28_whoMustLeaveTheRoomIsSaidForEachItem();
    void r27_openCommitmentsComeOnTheAgenda();
    void whatIsWrittenComesBack();
    void personsAreKeptApart();
    void aMeetingIsOpenedByItsEntry();
    void longAndRightToLeft();
    void everythingHasAName();
};

void TestMeetingsSection::anEmptyCaseSaysWhatToDo()
{
    show();
    QTRY_VERIFY(says(m_section, "No meeting has been planned."));
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
    QTRY_COMPARE(meetings.first().agenda.last().text, QStringLiteral("Boende"));
    QCOMPARE(toLocalTime(meetings.first().start).date(),
             m_stage->today().addDays(8)); // Sunday: the Monday after
    QTRY_VERIFY(m_stage->said.contains(QStringLiteral("The meeting is saved.")));
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
    QTRY_VERIFY(says(editor->findings(), "R20: The threat does not allow a meeting in the premises."));
    editor->save();
    QTRY_VERIFY(editor->messages()->text().startsWith(QStringLiteral("R20")));
    QTRY_VERIFY(m_stage->file().all<Meeting>().isEmpty());
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
    QTRY_COMPARE(box->itemText(0), QStringLiteral("Polisen, kontaktpolis (consent)"));
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
    QTRY_VERIFY(says(m_section->view(), "Must leave the room: Provskolan"));
    Q_EMIT m_section->view()->changeWanted();
    QVERIFY(m_section->editor());
    const auto rows = m_section->editor()->agenda()->rows();
    QTRY_COMPARE(rows.size(), 2);
    QTRY_VERIFY(says(rows.at(0), "Everybody who is invited may hear this."));
    QTRY_VERIFY(says(rows.at(1), "Must leave the room: Provskolan (Health)"));
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
    QTRY_VERIFY(says(m_section->editor()->agenda(), "From an earlier meeting"));
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
    QTRY_COMPARE(m_section->editor()->agenda()->agenda().first().text, QStringLiteral("Skulder"));
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
    QTRY_VERIFY(card);
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
    QTRY_VERIFY(says(card, "Bo Provdal"));
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
