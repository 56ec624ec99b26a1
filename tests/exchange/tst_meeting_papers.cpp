// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves of a meeting: each reader's own paper, by what the consent covers, through the one door.
#include "core/session/case_work.h"
#include "exchange/disclosure.h"
#include "exchange/meeting_papers.h"
#include "tests/acceptance/case_play.h"
#include "tests/core/rules/case_builder.h"
#include "tests/exchange/book_with_meeting.h"

#include <QFile>
#include <QTest>

namespace lotsbok {

class TestMeetingPapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void r14_anInvitationHoldsWhatThePartyMayHear();
    void thePersonHearsEverything();
    void r20_hoursAndPlacesAtAHighLevel();
    void r26_protectedIdentityLeavesThePlaceOut();
    void r28_minutesOnlyWhereEverythingIsCovered();
    void r28_eachPartyGetsItsOwnCommitments();
    void aCalendarEventTellsOfNobody();
    void theDoorRefusesWithoutAScope();
    void theDoorRecordsExactlyWhatLeaves();
    void r20_theDoorGivesNoCalendarAtAHighLevel();
    void r20_hiddenHoursAreNotGivenOut();

private:
    static QString all(const MeetingSheet& sheet)
    {
        QStringList lines{sheet.title};
        for (const SheetLine& line : sheet.lines) {
            lines << line.text;
        }
        return lines.join(u'\n');
    }
    static MeetingReader partyWith(const Party& party, const QList<InfoKind>& kinds)
    {
        return {party, kinds, false};
    }

    CaseFile m_file = sample::newCase();
    Meeting m_meeting;
    const MeetingReader m_person{};
    const MeetingReader m_own{{}, {}, true};
};

void TestMeetingPapers::init()
{
    m_file = sample::newCase();
    m_meeting = sample::meetingOf(m_file, sample::utc(2026, 4, 8, 8), {sample::police(), sample::school()});
    m_meeting.agenda = {{QStringLiteral("Skolgången"), {InfoKind::School}, {}},
                        {QStringLiteral("Behandlingen"), {InfoKind::Health}, {}},
                        {QStringLiteral("Nästa möte"), {}, {}}};
    m_meeting.minutes = QStringLiteral("Han går till skolan.\nBehandlingen är slut.");
    m_meeting = sample::add(m_file, m_meeting);
}

void TestMeetingPapers::r14_anInvitationHoldsWhatThePartyMayHear()
{
    const MeetingSheet sheet =
        invitationFor(m_file, m_meeting, partyWith(sample::school(), {InfoKind::Minutes, InfoKind::School}));
    const QString text = all(sheet);
    QCOMPARE(sheet.title, QStringLiteral("Inbjudan till nätverksmöte"));
    QVERIFY(text.contains(QStringLiteral("onsdag 8 april 2026 kl. 10.00–11.00")));
    QVERIFY(text.contains(QStringLiteral("Påhittade gatan 1")));
    QVERIFY(text.contains(QStringLiteral("1. Skolgången")));
    QVERIFY(text.contains(QStringLiteral("2. Nästa möte")));
    QVERIFY(!text.contains(QStringLiteral("Behandlingen")));
    QVERIFY(text.contains(QStringLiteral("Mötet har också punkter som tas upp utan er.")));
    QVERIFY2(!text.contains(QStringLiteral("Polisen")), "who else is invited is not for the school");
    QVERIFY(sheet.kinds.contains(InfoKind::Minutes));
    QVERIFY(sheet.kinds.contains(InfoKind::School));
    QVERIFY(!sheet.kinds.contains(InfoKind::Health));
}

void TestMeetingPapers::thePersonHearsEverything()
{
    const QString text = all(invitationFor(m_file, m_meeting, m_person));
    for (const char* word : {"Skolgången", "Behandlingen", "Nästa möte", "Polisen, kontaktpolis"}) {
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }
}

void TestMeetingPapers::r20_hoursAndPlacesAtAHighLevel()
{
    sample::assess(m_file, sample::assessedOn, 4);
    const MeetingReader police = partyWith(sample::police(), {InfoKind::Minutes});
    const MeetingReader school = partyWith(sample::school(), {InfoKind::Minutes});
    for (const MeetingReader& told : {police, m_own}) {
        const QString text = all(invitationFor(m_file, m_meeting, told));
        QVERIFY(text.contains(QStringLiteral("10.00–11.00")));
        QVERIFY(text.contains(QStringLiteral("Påhittade gatan")));
    }
    for (const MeetingReader& orally : {school, m_person}) {
        for (const MeetingSheet& sheet :
             {invitationFor(m_file, m_meeting, orally), minutesFor(m_file, m_meeting, orally)}) {
            const QString text = all(sheet);
            QVERIFY(!text.contains(QStringLiteral("10.00")));
            QVERIFY(!text.contains(QStringLiteral("april")));
            QVERIFY(!text.contains(QStringLiteral("Påhittade gatan")));
            QVERIFY(text.contains(QStringLiteral("Tid och plats lämnas muntligen av SIG-lotsen.")));
        }
    }
    m_file.all<ThreatAssessment>().first().level = 3;
    QVERIFY(all(invitationFor(m_file, m_meeting, school)).contains(QStringLiteral("10.00–11.00")));
}

void TestMeetingPapers::r26_protectedIdentityLeavesThePlaceOut()
{
    m_file.client.protection = ProtectedIdentity::ConfidentialityMark;
    const QString text =
        all(invitationFor(m_file, m_meeting, partyWith(sample::police(), {InfoKind::Minutes})));
    QVERIFY(text.contains(QStringLiteral("10.00–11.00")));
    QVERIFY(!text.contains(QStringLiteral("Påhittade gatan")));
    QVERIFY(all(invitationFor(m_file, m_meeting, m_own)).contains(QStringLiteral("Påhittade gatan")));
    QVERIFY(calendarEventOf(m_file, m_meeting, sample::now()).location.isEmpty());
}

void TestMeetingPapers::r28_minutesOnlyWhereEverythingIsCovered()
{
    const QString some = all(
        minutesFor(m_file, m_meeting, partyWith(sample::school(), {InfoKind::Minutes, InfoKind::School})));
    QVERIFY(!some.contains(QStringLiteral("Han går till skolan.")));
    QVERIFY(!some.contains(QStringLiteral("Behandlingen")));
    const MeetingSheet whole =
        minutesFor(m_file, m_meeting,
                   partyWith(sample::police(), {InfoKind::Minutes, InfoKind::School, InfoKind::Health}));
    QVERIFY(all(whole).contains(QStringLiteral("Behandlingen är slut.")));
    QVERIFY(whole.kinds.contains(InfoKind::Health));
    QVERIFY(all(minutesFor(m_file, m_meeting, m_person)).contains(QStringLiteral("Behandlingen är slut.")));
}

void TestMeetingPapers::r28_eachPartyGetsItsOwnCommitments()
{
    for (const auto& [party, words] : {std::pair(sample::police(), QStringLiteral("Ringer åklagaren")),
                                       std::pair(sample::school(), QStringLiteral("Bokar ett samtal"))}) {
        Commitment commitment;
        commitment.meeting = m_meeting.id;
        commitment.party = party;
        commitment.text = words;
        commitment.due = QDate(2026, 4, 20);
        sample::add(m_file, commitment);
    }
    const QString school =
        all(minutesFor(m_file, m_meeting, partyWith(sample::school(), {InfoKind::Minutes})));
    QVERIFY(school.contains(QStringLiteral("Bokar ett samtal (senast 2026-04-20)")));
    QVERIFY(!school.contains(QStringLiteral("Ringer åklagaren")));
    QVERIFY(all(minutesFor(m_file, m_meeting, m_own)).contains(QStringLiteral("Ringer åklagaren")));
}

void TestMeetingPapers::aCalendarEventTellsOfNobody()
{
    const CalendarEvent event = calendarEventOf(m_file, m_meeting, sample::now());
    QCOMPARE(event.summary, QStringLiteral("Möte"));
    QCOMPARE(event.location, QStringLiteral("Påhittade gatan 1"));
    QCOMPARE(event.start, m_meeting.start);
    QVERIFY(event.uid != m_meeting.id.uuid());
    sample::assess(m_file, sample::assessedOn, 4);
    QVERIFY(calendarEventOf(m_file, m_meeting, sample::now()).location.isEmpty());
}

namespace {

using Kind = Disclosure::MeetingPaper::Kind;

} // namespace

void TestMeetingPapers::theDoorRefusesWithoutAScope()
{
    BookWithMeeting book;
    QVERIFY(book.start());
    Disclosure door(book.play.as("karin"));
    for (const Kind kind : {Kind::Invitation, Kind::Minutes, Kind::Calendar}) {
        QCOMPARE(codeOf(door.meetingToFile(book.paper(kind), book.path("a"))), ErrorCode::RuleSaysNo);
    }
    QCOMPARE(codeOf(door.previewMeeting(book.paper(Kind::Invitation))), ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(book.path("a")));
    QVERIFY(book.records().isEmpty());
}

void TestMeetingPapers::theDoorRecordsExactlyWhatLeaves()
{
    BookWithMeeting book;
    QVERIFY(book.start());
    book.consent();
    Disclosure door(book.play.as("karin"));
    const auto released = door.meetingToFile(book.paper(Kind::Calendar), book.path("a.ics"));
    LOTSBOK_VERIFY(released);
    QFile file(book.path("a.ics"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(released->bytes, bytes);
    QCOMPARE(released->record.contentSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(released->record.record,
             QStringLiteral("meeting:%1@%2").arg(book.meeting->id.toString()).arg(book.meeting->version));
    QCOMPARE(released->record.what, QStringLiteral("Kalenderfil för nätverksmöte"));
    QVERIFY(!bytes.contains("Provsson"));
    QVERIFY(!bytes.contains("Polisen"));
    const auto printed = door.meetingToFile(book.paper(Kind::Invitation, false), book.path("b.pdf"));
    LOTSBOK_VERIFY(printed);
    QVERIFY(printed->bytes.startsWith("%PDF-"));
    QCOMPARE(printed->record.recipient, DisclosureRecord::Recipient::Person);
    QCOMPARE(book.records().size(), 2);
    QCOMPARE(codeOf(door.meetingToPrinter(book.paper(Kind::Calendar), QStringLiteral("skrivare"))),
             ErrorCode::InvalidInput);
}

void TestMeetingPapers::r20_theDoorGivesNoCalendarAtAHighLevel()
{
    BookWithMeeting book;
    QVERIFY(book.start());
    book.consent();
    book.assess(4);
    Disclosure door(book.play.as("karin"));
    QCOMPARE(codeOf(door.meetingToFile(book.paper(Kind::Calendar, false), book.path("a.ics"))),
             ErrorCode::RuleSaysNo);
    QVERIFY(!QFile::exists(book.path("a.ics")));
    const auto police = door.meetingToFile(book.paper(Kind::Calendar), book.path("b.ics"));
    LOTSBOK_VERIFY(police);
    QVERIFY(police->bytes.contains("DTSTART"));
    QVERIFY(!police->bytes.contains("LOCATION"));
}

void TestMeetingPapers::r20_hiddenHoursAreNotGivenOut()
{
    BookWithMeeting book;
    QVERIFY(book.start());
    book.consent();
    StepDone step; // cia works in the case, and is none of its lotsar
    step.caseId = book.meeting->caseId;
    step.step = StepRole::Investigate;
    step.by = book.play.user("cia");
    step.on = book.play.today();
    LOTSBOK_VERIFY(book.play.as("cia").stateReason(book.meeting->caseId, QStringLiteral("Utreder.")));
    LOTSBOK_VERIFY(book.play.as("cia").save(step));
    book.assess(4);
    Disclosure door(book.play.as("cia"));
    QCOMPARE(codeOf(door.meetingToFile(book.paper(Kind::Invitation), book.path("a.pdf"))),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(door.meetingToFile(book.paper(Kind::Calendar), book.path("a.ics"))), ErrorCode::NotFound);
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestMeetingPapers)
#include "tst_meeting_papers.moc"
