// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people change the same meeting, or write its minutes: nothing typed goes away.
#include "app/records/conflict_card.h"
#include "tests/app/meetings_stage.h"

#include <QRadioButton>
#include <QToolButton>

using namespace lotsbok;

class TestMeetingConflict : public MeetingsStage {
    Q_OBJECT

private:
    ConflictCard* card() { return m_section->findChild<ConflictCard*>(); }
    Meeting now() { return m_stage->file().all<Meeting>().first(); }

private Q_SLOTS:
    void aMeetingIsMergedFieldByField();
    void aMeetingsDraftIsMergedToo();
    void minutesAreMergedLineByLine();
    void anOutcomeIsDecided();
    void whomAMeetingInvitesIsUndone();
};

void TestMeetingConflict::aMeetingIsMergedFieldByField()
{
    const Meeting begun = m_stage->saved(meetingAt(tomorrow()));
    show();
    open(begun);
    Q_EMIT m_section->view()->changeWanted();
    MeetingEditor* editor = m_section->editor();
    QVERIFY(editor);
    put(editor->fields(), "place", QStringLiteral("Biblioteket"));
    AgendaItem item;
    item.text = QStringLiteral("Praktik");
    editor->agenda()->setAgenda({item});
    Meeting theirs = begun;
    theirs.place = QStringLiteral("Medborgarhuset");
    theirs.personInvited = true;
    m_stage->saved(theirs);
    editor->save();
    QTRY_VERIFY(card());
    QCOMPARE(card()->left(), 1);
    QVERIFY(!editor->fields()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // mine
    QCOMPARE(card()->left(), 0);
    pressIn(card(), "Use the merged version");
    QTRY_VERIFY(m_section->view());
    QCOMPARE(now().place, QStringLiteral("Biblioteket"));
    QCOMPARE(now().agenda.first().text, QStringLiteral("Praktik"));
    QVERIFY(now().personInvited);
    QCOMPARE(now().version, 3);
}

void TestMeetingConflict::aMeetingsDraftIsMergedToo()
{
    const Meeting begun = m_stage->saved(meetingAt(tomorrow()));
    {
        MeetingEditor before(m_stage->context(), m_stage->snapshot(), begun);
        before.show();
        QVERIFY(QTest::qWaitForWindowActive(&before, patienceMs));
        put(before.fields(), "place", QStringLiteral("Biblioteket"));
    }
    Meeting theirs = begun;
    theirs.place = QStringLiteral("Medborgarhuset");
    const Meeting stored = m_stage->saved(theirs);
    MeetingEditor editor(m_stage->context(), m_stage->snapshot(), stored);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor, patienceMs));
    QTRY_COMPARE(editor.meeting().place, QStringLiteral("Biblioteket"));
    editor.save();
    QTRY_VERIFY(editor.findChild<ConflictCard*>());
    QCOMPARE(editor.findChild<ConflictCard*>()->left(), 1);
    QTRY_VERIFY(in<QPushButton>(&editor, "Go back to what I wrote"));
    pressIn(&editor, "Go back to what I wrote");
    QCOMPARE(editor.meeting().place, QStringLiteral("Biblioteket"));
    QCOMPARE(now().place, QStringLiteral("Medborgarhuset"));
}

void TestMeetingConflict::minutesAreMergedLineByLine()
{
    const Meeting begun =
        m_stage->saved(withParties(meetingAt(tomorrow().addDays(-1)), {m_police, m_school}));
    show();
    open(begun);
    Q_EMIT m_section->view()->minutesWanted();
    MinutesEditor* minutes = m_section->minutes();
    minutes->text()->setFocus();
    typeText(QStringLiteral("Mitt protokoll."));
    in<QCheckBox>(minutes, "Polisen, kontaktpolis")->click();
    Meeting theirs = begun;
    theirs.minutes = QStringLiteral("Deras protokoll.");
    const Party hospital{PartyKind::HealthCare, QStringLiteral("Vårdcentralen"), {}, {}};
    theirs = withParties(theirs, {hospital});
    theirs.parties[1].attended = true; // the school
    m_stage->saved(theirs);
    minutes->save();
    QTRY_VERIFY(card());
    QCOMPARE(card()->left(), 1); // what was said; who came is told apart
    card()->choose(QStringLiteral("text"), ConflictCard::Choice::Both);
    pressIn(card(), "Use the merged version");
    QTRY_VERIFY(m_section->view());
    const Meeting held = now();
    QCOMPARE(held.status, MeetingStatus::Held);
    QCOMPARE(held.minutes, QStringLiteral("Mitt protokoll.\n\nDeras protokoll."));
    QCOMPARE(held.parties.size(), 3);
    QVERIFY(held.parties.at(0).attended == true);
    QVERIFY(held.parties.at(1).attended == true);
    QVERIFY(held.parties.at(2).attended == false);
}

void TestMeetingConflict::whomAMeetingInvitesIsUndone()
{
    const Meeting begun = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(begun);
    Q_EMIT m_section->view()->changeWanted();
    MeetingEditor* editor = m_section->editor();
    QVERIFY(!m_section->offers(CommandId::Undo));
    auto* off = in<QToolButton>(editor, "Do not invite Polisen, kontaktpolis");
    QVERIFY(off);
    off->setFocus();
    QTest::keyClick(off, Qt::Key_Space);
    QCOMPARE(editor->parties()->parties().size(), 1);
    QVERIFY(m_section->offers(CommandId::Undo));
    pressIn(editor->agenda(), "New item");
    auto* text = editor->agenda()->findChild<QLineEdit*>();
    QVERIFY(text);
    text->setFocus();
    typeText(QStringLiteral("Praktik"));
    m_section->run(CommandId::Undo); // every letter of it at once
    QVERIFY(editor->agenda()->agenda().isEmpty());
    QCOMPARE(editor->parties()->parties().size(), 1);
    m_section->run(CommandId::Undo);
    QCOMPARE(editor->parties()->parties(), begun.parties);
    QVERIFY(!m_section->offers(CommandId::Undo));
    m_section->run(CommandId::Redo);
    m_section->run(CommandId::Redo);
    QCOMPARE(editor->parties()->parties().size(), 1);
    QCOMPARE(editor->agenda()->agenda().size(), 1);
    QCOMPARE(editor->agenda()->agenda().first().text, QStringLiteral("Praktik"));
}

void TestMeetingConflict::anOutcomeIsDecided()
{
    const Meeting first = m_stage->saved(meetingAt(tomorrow().addDays(-8)));
    Commitment taken;
    taken.caseId = m_stage->id();
    taken.meeting = first.id;
    taken.party = m_school;
    taken.text = QStringLiteral("Ordna praktik");
    taken = m_stage->saved(taken);
    const Meeting second = m_stage->saved(meetingAt(tomorrow().addDays(-1)));
    show();
    open(second);
    Q_EMIT m_section->view()->minutesWanted();
    MinutesEditor* minutes = m_section->minutes();
    auto* outcome = in<QComboBox>(minutes, "Provskolan: Ordna praktik");
    QVERIFY(outcome);
    outcome->setCurrentIndex(int(CommitmentOutcome::Kept));
    Commitment theirs = taken;
    theirs.outcome = CommitmentOutcome::Broken;
    theirs.outcomeOn = m_stage->today().addDays(-1);
    m_stage->saved(theirs);
    minutes->save();
    QTRY_VERIFY(card());
    QCOMPARE(card()->left(), 1);
    card()->choose(taken.id.toString(), ConflictCard::Choice::Mine);
    pressIn(card(), "Use the merged version");
    QTRY_VERIFY(m_section->view());
    QCOMPARE(m_stage->file().all<Commitment>().first().outcome, CommitmentOutcome::Kept);
    QCOMPARE(m_stage->file().find<Meeting>(second.id)->status, MeetingStatus::Held);
}

QTEST_MAIN(TestMeetingConflict)
#include "tst_meeting_conflict.moc"
