// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of a case: held with minutes, given out by what consents cover.
#include "app/case/content_page.h"
#include "app/forms/words_choice.h"
#include "tests/app/meetings_stage.h"

using namespace lotsbok;

class TestHeldMeetings : public MeetingsStage {
    Q_OBJECT

private Q_SLOTS:
    void minutesMakeTheMeetingHeld();
    void minutesSurviveACheckOutMeanwhile();
    void r27_whatBecameOfEarlierCommitments();
    void r23_checkInAndOut();
    void aMeetingIsCancelledAfterAQuestion();
    void anInvitationGoesToAPartyAndIsRecorded();
    void aPaperIsLookedAtFirst();
    void thePersonsPaperIsInTheirLanguage();
    void aCalendarFileHoldsNoNames();
    void r20_atAHighLevelTheTimeIsToldInPerson();
    void r20_hiddenHoursAreNotShown();
};

void TestHeldMeetings::minutesMakeTheMeetingHeld()
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
    QTRY_VERIFY(says(m_section->view(), "Hör av sig till skolan"));
}

void TestHeldMeetings::minutesSurviveACheckOutMeanwhile()
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

void TestHeldMeetings::r27_whatBecameOfEarlierCommitments()
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

void TestHeldMeetings::r23_checkInAndOut()
{
    const Meeting stored = m_stage->saved(meetingAt(m_stage->app().clock().nowUtc()));
    show();
    QVERIFY(firstRow());
    QTest::mouseClick(firstRow(), Qt::LeftButton);
    QVERIFY(m_section->view());
    QTest::mouseClick(in<QPushButton>(m_section->view(), "Check in"), Qt::LeftButton);
    QTRY_VERIFY(in<QPushButton>(m_section->view(), "Check out"));
    QTRY_VERIFY(m_stage->file().find<Meeting>(stored.id)->checkedInAt.isValid());
    pressIn(m_section->view(), "Check out");
    QTRY_VERIFY(m_stage->file().find<Meeting>(stored.id)->checkedOutAt.isValid());
}

void TestHeldMeetings::aMeetingIsCancelledAfterAQuestion()
{
    const Meeting stored = m_stage->saved(meetingAt(tomorrow()));
    show();
    open(stored);
    pressIn(m_section->view(), "Cancel the meeting");
    QCOMPARE(m_section->view()->messages()->kind(), MessageBar::Kind::Warning);
    QTRY_COMPARE(m_stage->file().all<Meeting>().first().status, MeetingStatus::Planned);
    auto* sure = in<QPushButton>(m_section->view()->messages(), "Cancel the meeting");
    QVERIFY(sure);
    sure->click();
    QTRY_COMPARE(m_stage->file().all<Meeting>().first().status, MeetingStatus::Cancelled);
    QTRY_VERIFY(!in<QPushButton>(m_section->view(), "Change"));
}

void TestHeldMeetings::anInvitationGoesToAPartyAndIsRecorded()
{
    consent(m_police);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(stored);
    pressIn(m_section->view(), "Invitations");
    QVERIFY(m_section->papers());
    QTRY_VERIFY(says(m_section->papers(), "Not invited yet"));
    QVERIFY2(!in<QPushButton>(m_section->papers(), "Print: Provskolan"), "no consent, no paper");
    QVERIFY(waitForPrinter(m_section->papers()));
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

void TestHeldMeetings::aPaperIsLookedAtFirst()
{
    consent(m_police);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(stored);
    Q_EMIT m_section->view()->papersWanted(false);
    QVERIFY(!in<QPushButton>(m_section->papers(), "Look at it: Provskolan"));
    pressIn(m_section->papers(), "Look at it: Polisen, kontaktpolis");
    auto* page = qobject_cast<ContentPage*>(m_stage->navigator.pushed.get());
    QVERIFY(page);
    QTRY_VERIFY(page->pageCount() > 0);
    QVERIFY(!page->offers(CommandId::SavePdf)); // it leaves from the meeting, where the invitation is noted
    QVERIFY(m_stage->file().disclosures.isEmpty());
    QVERIFY(!m_stage->file().all<Meeting>().first().parties.first().invitedOn.isValid());
}

/// The language that the person reads, unless another is chosen; a party's paper and calendar files stay.
void TestHeldMeetings::thePersonsPaperIsInTheirLanguage()
{
    const auto reads = m_stage->onBook([id = m_stage->file().client.id](Session& session) -> Result<Client> {
        auto client = session.client(id);
        if (!client) {
            return client;
        }
        client->preferredLanguage = QStringLiteral("en-GB");
        return session.saveClient(*client);
    });
    QVERIFY2(reads.has_value(), reads ? "" : qPrintable(reads.error().text));
    consent(m_police);
    const Party mother{PartyKind::Kin, QStringLiteral("Mamma"), QStringLiteral("vårdnadshavare"), {}};
    consent(mother);
    Meeting meeting = withParties(meetingAt(tomorrow()), {m_police, mother});
    meeting.personInvited = true;
    const Meeting stored = m_stage->saved(meeting);
    show();
    open(stored);
    Q_EMIT m_section->view()->papersWanted(false);
    auto* words = m_section->papers()->findChild<WordsChoice*>();
    QVERIFY(words && words->isVisibleTo(m_section->papers()));
    QCOMPARE(words->words(), QStringLiteral("en"));
    const auto save = [this](const char* button, const QString& name) {
        const qsizetype before = m_stage->file().disclosures.size();
        m_stage->app().answerPathWith(m_stage->app().filePath(name));
        pressIn(m_section->papers(), button);
        QTRY_COMPARE(m_stage->file().disclosures.size(), before + 1);
    };
    save("Save as PDF…: The person", QStringLiteral("a.pdf"));
    save("Save as PDF…: Polisen, kontaktpolis", QStringLiteral("b.pdf"));
    save("Save as PDF…: Mamma, vårdnadshavare", QStringLiteral("e.pdf"));
    save("Calendar file…: The person", QStringLiteral("c.ics"));
    words->setCurrentIndex(0);
    save("Save as PDF…: The person", QStringLiteral("d.pdf"));
    QStringList inEnglish;
    for (const DisclosureRecord& one : m_stage->file().disclosures) {
        if (one.what.contains(QStringLiteral("engelska"))) {
            inEnglish << one.what;
        }
    }
    QCOMPARE(inEnglish,
             QStringList(qsizetype(2), QStringLiteral("Inbjudan till nätverksmöte, svenska och engelska")));
}

void TestHeldMeetings::aCalendarFileHoldsNoNames()
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

void TestHeldMeetings::r20_atAHighLevelTheTimeIsToldInPerson()
{
    assess(4);
    consent(m_police);
    consent(m_school);
    const Meeting stored = m_stage->saved(withParties(meetingAt(tomorrow()), {m_police, m_school}));
    show();
    open(stored);
    Q_EMIT m_section->view()->papersWanted(false);
    QTRY_VERIFY(in<QPushButton>(m_section->papers(), "Calendar file…: Polisen, kontaktpolis"));
    QTRY_VERIFY(!in<QPushButton>(m_section->papers(), "Calendar file…: Provskolan"));
    QTRY_VERIFY(!in<QPushButton>(m_section->papers(), "Calendar file…: The person"));
    pressIn(m_section->papers(), "Was told in person: Provskolan");
    QTRY_COMPARE(m_stage->file().disclosures.size(), 1);
    QTRY_COMPARE(m_stage->file().disclosures.first().channel, QStringLiteral("told"));
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

void TestHeldMeetings::r20_hiddenHoursAreNotShown()
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
    QTRY_COMPARE(firstRow()->content().title, QStringLiteral("Time and place are told in person"));
    open(stored);
    QVERIFY2(!in<QPushButton>(m_section->view(), "Check in"), "nothing can be done with what is hidden");
    QTRY_VERIFY(!in<QPushButton>(m_section->view(), "Change"));
    QTRY_VERIFY(!says(m_section->view(), "Provgatan"));
}

QTEST_MAIN(TestHeldMeetings)
#include "tst_held_meetings.moc"
