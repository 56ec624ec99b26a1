// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's papers in the person's language beside the Swedish: what the paper says by itself is in both,
// each part with its language; what somebody wrote stays as it was written; a party's copy is in Swedish.
#include "exchange/meeting_papers.h"
#include "tests/exchange/book_with_meeting.h"
#include "tests/forms/print/pdf_checks.h"
#include "tests/forms/print/pdf_reader.h"

#include <QDir>
#include <QTest>

namespace lotsbok {

using testing::PdfReader;
using testing::saidIn;
using MeetingKindOfPaper = Disclosure::MeetingPaper::Kind;

class TestMeetingWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void everyTextIsInEnglish();
    void theInvitationIsInBothLanguages();
    void theMinutesAreInBothLanguages();
    void whatIsWrittenStaysAsItIs();
    void r20_hiddenHoursAreHiddenInBoth();
    void theSameBytesAgain();
    void r28_onlyThePersonsCopyIsInBoth();
    void r28_aRelativesCopyIsInBoth();
    void whatHasNoSecondLanguageIsRefused();
    void aMeetingOverMidnight();
    void aLanguageFromTheRight();
    void whatHasNoWordsStandsInSwedish();

private:
    void write();
    Result<PrintedForm> printed(MeetingKindOfPaper kind, const char* words = "en")
    {
        Disclosure door(m_book->play.as("karin"));
        door.setWords(QString::fromLatin1(words));
        return door.previewMeeting(m_book->paper(kind, false));
    }

    std::unique_ptr<BookWithMeeting> m_book;
};

namespace {

/// To be looked at, where LOTSBOK_SHOTS names a folder.
void keepPaper(const QByteArray& pdf, const char* name)
{
    if (const QString folder = qEnvironmentVariable("LOTSBOK_SHOTS"); !folder.isEmpty()) {
        QFile file(QStringLiteral("%1/%2.pdf").arg(folder, QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
}

} // namespace

void TestMeetingWords::init()
{
    m_book = std::make_unique<BookWithMeeting>();
    QVERIFY(m_book->start());
    write();
}

/// An agenda, minutes and what was taken on, with hours and a place in what somebody wrote.
void TestMeetingWords::write()
{
    Session& karin = m_book->play.as("karin");
    Meeting meeting = *m_book->meeting;
    meeting.start = sample::utc(2026, 4, 8, 8);
    meeting.end = meeting.start.addSecs(3600);
    meeting.place = QStringLiteral("Påhittade gatan 1");
    meeting.personInvited = true;
    meeting.agenda = {{QStringLiteral("Skolgången"), {InfoKind::School}, {}},
                      {QStringLiteral("Samling på Påhittade gatan 1"), {}, {}}};
    meeting.minutes = QStringLiteral("Vi pratade om praktiken.");
    meeting.personAttended = true;
    const auto saved = karin.save(meeting);
    LOTSBOK_VERIFY(saved);
    m_book->meeting = *saved;
    Commitment commitment;
    commitment.caseId = saved->caseId;
    commitment.meeting = saved->id;
    commitment.party = m_book->police;
    commitment.text = QStringLiteral("Ringer praktikplatsen");
    commitment.due = QDate(2026, 4, 20);
    LOTSBOK_VERIFY(karin.save(commitment));
}

void TestMeetingWords::everyTextIsInEnglish()
{
    const FormOverlay* english = OverlayCatalogue::installed().find(meetingWordsId(), QStringLiteral("en"));
    QVERIFY(english);
    const OverlayCoverage coverage = overlayCoverage(meetingWordsForm(), *english);
    QCOMPARE(coverage.missing, QStringList());
    QCOMPARE(coverage.unused, QStringList());
    QVERIFY(overlayTexts(meetingWordsForm()).contains(QStringLiteral("Inbjudan till tjänstemannamöte")));
}

void TestMeetingWords::theInvitationIsInBothLanguages()
{
    const auto paper = printed(MeetingKindOfPaper::Invitation);
    LOTSBOK_VERIFY(paper);
    keepPaper(paper->pdf, "meeting-invitation-en");
    QCOMPARE(testing::archiveProblems(paper->pdf), QStringList());
    QCOMPARE(paper->warnings, QStringList());
    PdfReader reader(paper->pdf);
    QCOMPARE(reader.problems(), QStringList());
    QCOMPARE(testing::textOf(reader.file().getRoot().getKey("/Lang")), QStringLiteral("sv-SE"));
    const QStringList english = saidIn(reader.root(), QStringLiteral("en"));
    for (const char* words :
         {"Invitation to a network meeting", "To", "You", "Time and place", "Agenda", "Invited"}) {
        QVERIFY2(english.contains(QString::fromUtf8(words)), words);
    }
    QVERIFY2(english.filter(QStringLiteral("Wednesday")).value(0).contains(QStringLiteral("8 April 2026")),
             qPrintable(english.join(u'\n')));
    const QString text = testing::readingText(paper->pdf);
    for (const char* words : {"Inbjudan till nätverksmöte", "onsdag 8 april 2026 kl. 10.00–11.00",
                              "10:00–11:00", "Den enskilde", "Dagordning"}) {
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(text.indexOf(QStringLiteral("Tid och plats")) < text.indexOf(QStringLiteral("Time and place")));
    QVERIFY(text.indexOf(QStringLiteral("Time and place")) < text.indexOf(QStringLiteral("onsdag")));
    QVERIFY(reader.artifactText(0).contains(QStringLiteral("svenska och engelska")));
}

void TestMeetingWords::theMinutesAreInBothLanguages()
{
    const auto paper = printed(MeetingKindOfPaper::Minutes);
    LOTSBOK_VERIFY(paper);
    keepPaper(paper->pdf, "meeting-minutes-en");
    QCOMPARE(testing::archiveProblems(paper->pdf), QStringList());
    PdfReader reader(paper->pdf);
    const QStringList english = saidIn(reader.root(), QStringLiteral("en"));
    for (const char* words : {"Notes from a network meeting", "Present", "Notes",
                              "What was agreed to be done", "by 2026-04-20"}) {
        QVERIFY2(english.contains(QString::fromUtf8(words)), words);
    }
    const QString text = testing::readingText(paper->pdf);
    QVERIFY(
        text.contains(QStringLiteral("Polisen, kontaktpolis: Ringer praktikplatsen (senast 2026-04-20)")));
}

/// Neither translated nor said to be in another language.
void TestMeetingWords::whatIsWrittenStaysAsItIs()
{
    for (const MeetingKindOfPaper kind : {MeetingKindOfPaper::Invitation, MeetingKindOfPaper::Minutes}) {
        const auto paper = printed(kind);
        LOTSBOK_VERIFY(paper);
        PdfReader reader(paper->pdf);
        const QString english = saidIn(reader.root(), QStringLiteral("en")).join(u'\n');
        for (const char* written : {"Skolgången", "Påhittade", "praktiken", "Ringer", "Polisen"}) {
            QVERIFY2(!english.contains(QString::fromUtf8(written)), written);
        }
        QCOMPARE(testing::readingText(paper->pdf).count(QStringLiteral("1. Skolgången")), 1);
    }
}

void TestMeetingWords::r20_hiddenHoursAreHiddenInBoth()
{
    m_book->assess(4);
    for (const MeetingKindOfPaper kind : {MeetingKindOfPaper::Invitation, MeetingKindOfPaper::Minutes}) {
        const auto paper = printed(kind);
        LOTSBOK_VERIFY(paper);
        PdfReader reader(paper->pdf);
        const QString text = testing::readingText(paper->pdf);
        for (const char* hidden : {"10.00", "10:00", "8 April", "8 april", "Wednesday", "Påhittade"}) {
            QVERIFY2(!text.contains(QString::fromUtf8(hidden)), hidden);
        }
        const QStringList english = saidIn(reader.root(), QStringLiteral("en"));
        QVERIFY(english.contains(QStringLiteral("The SIG lots will tell you the time and place in person.")));
        QVERIFY(english.contains(QStringLiteral("(you are told in person)"))); // in what somebody wrote
    }
}

void TestMeetingWords::theSameBytesAgain()
{
    for (const MeetingKindOfPaper kind : {MeetingKindOfPaper::Invitation, MeetingKindOfPaper::Minutes}) {
        const auto once = printed(kind);
        const auto again = printed(kind);
        LOTSBOK_VERIFY(once);
        LOTSBOK_VERIFY(again);
        QCOMPARE(once->pdf, again->pdf);
        const auto swedish = printed(kind, "");
        LOTSBOK_VERIFY(swedish);
        QVERIFY(once->pdf != swedish->pdf);
    }
}

void TestMeetingWords::r28_onlyThePersonsCopyIsInBoth()
{
    m_book->consent();
    Disclosure door(m_book->play.as("karin"));
    Disclosure::CopyOrder order{m_book->meeting->caseId, m_book->meeting->id, {}, {}, true};
    order.personWords = QStringLiteral("en");
    const auto given = door.copiesToFolder(order, m_book->folder.path());
    LOTSBOK_VERIFY(given);
    QCOMPARE(given->copies.size(), 2); // the police and the person
    for (const Disclosure::Copy& copy : given->copies) {
        PdfReader reader(copy.bytes);
        QCOMPARE(saidIn(reader.root(), QStringLiteral("en")).isEmpty(), copy.party.has_value());
        QCOMPARE(copy.record->what, copy.party
                                        ? QStringLiteral("Inbjudan till nätverksmöte")
                                        : QStringLiteral("Inbjudan till nätverksmöte, svenska och engelska"));
    }
    PdfReader internal(given->internal.bytes);
    QVERIFY(saidIn(internal.root(), QStringLiteral("en")).isEmpty());
    QVERIFY(
        testing::readingText(given->internal.bytes).contains(QStringLiteral("Inbjudan till nätverksmöte")));
}

/// Who has custody of a young person comes as a relative: in Swedish and English what the consent covers.
void TestMeetingWords::r28_aRelativesCopyIsInBoth()
{
    const Party mother = CasePlay::party(PartyKind::Kin, "Mamma", "vårdnadshavare");
    Meeting meeting = *m_book->meeting;
    meeting.parties.append({mother, m_book->play.today(), true, {}});
    const auto saved = m_book->play.as("karin").save(meeting);
    LOTSBOK_VERIFY(saved);
    m_book->meeting = *saved;
    m_book->play.consent(saved->caseId, mother, {InfoKind::Minutes});
    Disclosure door(m_book->play.as("karin"));
    for (const MeetingKindOfPaper kind : {MeetingKindOfPaper::Invitation, MeetingKindOfPaper::Minutes}) {
        Disclosure::CopyOrder order{saved->caseId, saved->id, kind, {}, true};
        order.personWords = QStringLiteral("en");
        const auto copies = door.copiesFor(order);
        LOTSBOK_VERIFY(copies);
        QCOMPARE(copies->size(), 3); // the police, who may not, the mother and the person
        const Disclosure::Copy& hers = copies->at(1);
        QCOMPARE(hers.party->kind, PartyKind::Kin);
        QCOMPARE(hers.why, QString());
        PdfReader reader(hers.bytes);
        const QStringList english = saidIn(reader.root(), QStringLiteral("en"));
        QVERIFY(
            english.contains(QStringLiteral("The meeting also has items that are taken up without you.")));
        QVERIFY2(!testing::readingText(hers.bytes).contains(QStringLiteral("Skolgången")), "not covered");
        QVERIFY2(!english.contains(QStringLiteral("You")), "the person is not the reader");
        QCOMPARE(english.contains(QStringLiteral("The person whom the meeting is about")),
                 kind == MeetingKindOfPaper::Minutes);
        auto paper = m_book->paper(kind, false);
        paper.party = DisclosureRequest();
        paper.party->party = mother;
        door.setWords(QStringLiteral("en"));
        const auto alone = door.previewMeeting(paper);
        LOTSBOK_VERIFY(alone);
        QCOMPARE(alone->pdf, hers.bytes);
        door.setWords({});
    }
}

void TestMeetingWords::whatHasNoSecondLanguageIsRefused()
{
    m_book->consent();
    Disclosure door(m_book->play.as("karin"));
    door.setWords(QStringLiteral("en"));
    for (const MeetingKindOfPaper kind : {MeetingKindOfPaper::Invitation, MeetingKindOfPaper::Minutes}) {
        QCOMPARE(codeOf(door.meetingToFile(m_book->paper(kind, true), m_book->path("a.pdf"))),
                 ErrorCode::InvalidInput);
    }
    const auto calendar = m_book->paper(MeetingKindOfPaper::Calendar, false);
    QCOMPARE(codeOf(door.meetingToFile(calendar, m_book->path("a.ics"))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(printed(MeetingKindOfPaper::Invitation, "xx")), ErrorCode::InvalidInput);
    QVERIFY(m_book->records().isEmpty());
    QVERIFY(QDir(m_book->folder.path()).entryList({QStringLiteral("a.*")}).isEmpty());
}

namespace {

MeetingSheet sheetIn(const FormOverlay& words, const QDateTime& start, int hours)
{
    CaseFile file = sample::newCase();
    Meeting meeting = sample::meetingOf(file, start, {});
    meeting.end = start.addSecs(hours * 3600);
    MeetingReader person;
    person.words.beside = &words;
    return invitationFor(file, meeting, person);
}

QString besideHours(const MeetingSheet& sheet)
{
    for (const SheetLine& line : sheet.lines) {
        if (line.text.contains(QStringLiteral(" kl. "))) {
            return line.second;
        }
    }
    return {};
}

FormOverlay wordsOfHours(const char* language)
{
    FormOverlay words;
    words.form = meetingWordsId();
    words.language = QString::fromLatin1(language);
    words.phrases.insert(QStringLiteral("{{day}} kl. {{from}}–{{until}}"),
                         QStringLiteral("{{day}} {{ from }}–{{until}}"));
    return words;
}

} // namespace

void TestMeetingWords::aMeetingOverMidnight()
{
    const QString said = besideHours(sheetIn(wordsOfHours("en"), sample::utc(2026, 4, 8, 20), 4));
    QVERIFY2(said.endsWith(QStringLiteral("22:00–Thursday, 9 April 2026, 02:00")) ||
                 said.endsWith(QStringLiteral("22:00–Thursday 9 April 2026, 02:00")),
             qPrintable(said));
    // A language that Qt has no days of: figures, never the words of another one.
    QCOMPARE(besideHours(sheetIn(wordsOfHours("qaa"), sample::utc(2026, 4, 8, 8), 1)),
             QStringLiteral("2026-04-08 10:00–11:00"));
}

void TestMeetingWords::aLanguageFromTheRight()
{
    FormOverlay words = wordsOfHours("ar");
    words.name = QStringLiteral("svenska och arabiska");
    words.phrases.insert(QStringLiteral("Tid och plats"), QStringLiteral("الوقت والمكان"));
    const MeetingSheet sheet = sheetIn(words, sample::utc(2026, 4, 8, 8), 1);
    SheetMarks marks;
    marks.beside = {words.language, sheet.titleBeside};
    const auto paper = printSheet(sheet.title, sheet.lines, {}, sample::now(), marks);
    LOTSBOK_VERIFY(paper);
    QCOMPARE(testing::archiveProblems(paper->pdf), QStringList());
    QCOMPARE(paper->warnings, QStringList());
    PdfReader reader(paper->pdf);
    const QStringList said = saidIn(reader.root(), QStringLiteral("ar"));
    QVERIFY2(said.contains(QStringLiteral("الوقت والمكان")), qPrintable(said.join(u'\n')));
}

void TestMeetingWords::whatHasNoWordsStandsInSwedish()
{
    FormOverlay words;
    words.language = QStringLiteral("so");
    const MeetingSheet sheet = sheetIn(words, sample::utc(2026, 4, 8, 8), 1);
    QVERIFY(sheet.titleBeside.isEmpty());
    for (const SheetLine& line : sheet.lines) {
        QVERIFY2(line.second.isEmpty(), qPrintable(line.second));
    }
    FormOverlay plain; // in the place of the Swedish words, and what the register says stays
    plain.language = QStringLiteral("sv");
    plain.isPlain = true;
    plain.name = QStringLiteral("lättläst");
    plain.phrases.insert(QStringLiteral("Inbjudan till nätverksmöte"), QStringLiteral("Kom på möte"));
    CaseFile file = sample::newCase();
    MeetingReader person;
    person.words.inPlace = &plain;
    const Meeting meeting = sample::meetingOf(file, sample::utc(2026, 4, 8, 8), {});
    const MeetingSheet easy = invitationFor(file, meeting, person);
    QCOMPARE(easy.title, QStringLiteral("Kom på möte"));
    QCOMPARE(easy.what, QStringLiteral("Inbjudan till nätverksmöte, lättläst"));
}

} // namespace lotsbok

QTEST_MAIN(lotsbok::TestMeetingWords)
#include "tst_meeting_words.moc"
