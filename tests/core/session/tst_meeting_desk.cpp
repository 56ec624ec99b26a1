// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings across cases: the calendar, who is out, who is kept apart.
#include "core/session/meeting_desk.h"

#include "core/session/case_work.h"
#include "tests/core/support/test_office.h"

#include <QTest>

namespace lotsbok {

class TestMeetingDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void meetingsOfASpanByTheirStart();
    void theDayIsStockholms();
    void meetingsHoldNoLongTexts();
    void onlyWhatTheUserMaySeeWithoutAReason();
    void aDeputySeesWhatTheRoleSees();
    void whoHasNoClientFilesIsRefused();
    void r39_sealedCasesAreForTheirReaders();
    void r20_hiddenMeetingsTellNoDay();
    void r20_theLotsSeesTheOwn();
    void nothingIsLogged();
    void r23_whoIsOut_data();
    void r23_whoIsOut();
    void r23_alarmsComeFirst();
    void keptApartNamesTheOther();
    void keptApartLeavesOutWhoIsSecret();

private:
    Session& as(const char* login) { return m_office->as(QString::fromLatin1(login)); }
    Meeting plan(const Case& of, const QDateTime& start, int minutes = 60);
    void assess(const Case& of, int level);
    QStringList found(const char* login, QDate from, QDate to);

    std::unique_ptr<TestOffice> m_office;
    std::optional<Case> m_asas; ///< of asa
    std::optional<Case> m_cias; ///< of cia
    std::optional<Case> m_nobodys;
    const QDate m_today{2026, 3, 2};
};

namespace {

QDateTime at(QDate day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute), Qt::UTC};
}

} // namespace

void TestMeetingDesk::init()
{
    m_office = std::make_unique<TestOffice>();
    m_asas = m_office->openCase(TestBook::client(QStringLiteral("Åke"), QStringLiteral("Provsson")),
                                m_office->id(QStringLiteral("asa")));
    m_cias = m_office->openCase(TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal")),
                                m_office->id(QStringLiteral("cia")));
    m_nobodys = m_office->openCase(TestBook::client(QStringLiteral("Cia"), QStringLiteral("Provgren")), {});
}

void TestMeetingDesk::cleanup()
{
    m_asas.reset();
    m_cias.reset();
    m_nobodys.reset();
    m_office.reset();
}

Meeting TestMeetingDesk::plan(const Case& of, const QDateTime& start, int minutes)
{
    Meeting meeting;
    meeting.caseId = of.id;
    meeting.start = start;
    meeting.end = start.addSecs(qint64{60} * minutes);
    meeting.place = QStringLiteral("Provgatan 1");
    meeting.outside = true;
    const auto saved = m_office->head().save(meeting);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
    return *saved;
}

void TestMeetingDesk::assess(const Case& of, int level)
{
    ThreatAssessment assessment;
    assessment.caseId = of.id;
    assessment.on = m_today;
    assessment.level = level;
    assessment.proposed = level;
    assessment.reason = QStringLiteral("Prov.");
    const auto saved = m_office->head().save(assessment);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text));
    }
}

/// "Name MM-dd HH:mm" of each row, in order; "Name hidden" where the day is not told.
QStringList TestMeetingDesk::found(const char* login, QDate from, QDate to)
{
    const auto rows = MeetingDesk(as(login)).between(from, to);
    if (!rows) {
        return {rows.error().text};
    }
    QStringList list;
    for (const MeetingDesk::Row& row : *rows) {
        const bool tells =
            row.meeting.start.isValid() || row.meeting.end.isValid() || !row.meeting.place.isEmpty();
        list << row.clientName + QLatin1Char(' ') +
                    (tells ? row.meeting.start.toString(QStringLiteral("MM-dd HH:mm"))
                           : QStringLiteral("hidden"));
        if (tells == row.placeHidden) {
            list << QStringLiteral("hidden and told");
        }
    }
    return list;
}

void TestMeetingDesk::meetingsOfASpanByTheirStart()
{
    plan(*m_cias, at(m_today.addDays(2), 13));
    plan(*m_asas, at(m_today.addDays(1), 8));
    plan(*m_asas, at(m_today.addDays(8), 8));  // later
    plan(*m_asas, at(m_today.addDays(-3), 8)); // earlier, and planned still
    QCOMPARE(
        found("karin", m_today, m_today.addDays(6)),
        (QStringList{QStringLiteral("Åke Provsson 03-03 08:00"), QStringLiteral("Bo Provdal 03-04 13:00")}));
    const auto rows = MeetingDesk(m_office->head()).between(m_today, m_today.addDays(6));
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->first().caseId, m_asas->id);
    QCOMPARE(rows->first().number, m_asas->number);
    QCOMPARE(rows->first().client, m_asas->client);
    QCOMPARE(rows->first().lots, QStringLiteral("Prov asa"));
    QVERIFY(rows->first().secondLots.isEmpty());
    QVERIFY(!rows->first().protectedIdentity);
    QVERIFY2(!rows->first().own, "Karin sees all cases, and has none");
    const auto asas = MeetingDesk(as("asa")).between(m_today, m_today.addDays(6));
    LOTSBOK_VERIFY(asas);
    QVERIFY(asas->first().own);
}

void TestMeetingDesk::theDayIsStockholms()
{
    plan(*m_asas, at(m_today, 22, 45), 10);             // 23:45 in Stockholm
    plan(*m_asas, at(m_today, 23, 15), 10);             // 00:15 the day after
    plan(*m_asas, at(m_today.addDays(-1), 22, 30), 60); // ends at 00:30 of the day
    QCOMPARE(found("karin", m_today, m_today), (QStringList{QStringLiteral("Åke Provsson 03-01 22:30"),
                                                            QStringLiteral("Åke Provsson 03-02 22:45")}));
    QCOMPARE(found("karin", m_today.addDays(1), m_today.addDays(1)),
             QStringList{QStringLiteral("Åke Provsson 03-02 23:15")});
}

void TestMeetingDesk::meetingsHoldNoLongTexts()
{
    Meeting meeting = plan(*m_asas, at(m_today, 10));
    meeting.minutes = QStringLiteral("Hemligt som sagts på mötet.");
    meeting.parties.append({Party{PartyKind::Police, QStringLiteral("Polisen"), {}, {}}, {}, true, {}});
    LOTSBOK_VERIFY(m_office->head().save(meeting));
    const auto rows = MeetingDesk(m_office->head()).between(m_today, m_today);
    LOTSBOK_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().meeting.minutes.size() <= 1);
    QVERIFY(rows->first().meeting.parties.isEmpty());
    QCOMPARE(rows->first().meeting.place, QStringLiteral("Provgatan 1"));
}

void TestMeetingDesk::onlyWhatTheUserMaySeeWithoutAReason()
{
    plan(*m_asas, at(m_today, 8));
    plan(*m_cias, at(m_today, 9));
    plan(*m_nobodys, at(m_today, 10));
    const QString ake = QStringLiteral("Åke Provsson 03-02 08:00");
    const QString bo = QStringLiteral("Bo Provdal 03-02 09:00");
    const QString cia = QStringLiteral("Cia Provgren 03-02 10:00");
    QCOMPARE(found("karin", m_today, m_today), (QStringList{ake, bo, cia}));
    QCOMPARE(found("asa", m_today, m_today), (QStringList{ake, cia}));
    QCOMPARE(found("cia", m_today, m_today), (QStringList{bo, cia}));
    QCOMPARE(found("dan", m_today, m_today), QStringList{cia});
}

void TestMeetingDesk::aDeputySeesWhatTheRoleSees()
{
    plan(*m_cias, at(m_today, 9));
    QCOMPARE(found("asa", m_today, m_today), QStringList());
    Deputy deputy;
    deputy.deputy = m_office->id(QStringLiteral("asa"));
    deputy.standsFor = m_office->id(TestBook::headLogin());
    deputy.from = m_today;
    deputy.to = m_today;
    LOTSBOK_VERIFY(m_office->head().save(deputy));
    QCOMPARE(found("asa", m_today, m_today), QStringList{QStringLiteral("Bo Provdal 03-02 09:00")});
}

void TestMeetingDesk::whoHasNoClientFilesIsRefused()
{
    plan(*m_asas, at(m_today, 8));
    for (const char* login : {"rut", "olle"}) {
        QCOMPARE(codeOf(MeetingDesk(as(login)).between(m_today, m_today)), ErrorCode::NoPermission);
        QCOMPARE(codeOf(MeetingDesk(as(login)).outNow()), ErrorCode::NoPermission);
        QCOMPARE(codeOf(MeetingDesk(as(login)).keptApart(m_asas->client)), ErrorCode::NoPermission);
    }
}

void TestMeetingDesk::r39_sealedCasesAreForTheirReaders()
{
    plan(*m_asas, at(m_today, 8));
    LOTSBOK_VERIFY(CaseWork(m_office->head())
                       .seal(m_asas->id, {m_office->id(QStringLiteral("asa"))}, QStringLiteral("Prov.")));
    QCOMPARE(found("asa", m_today, m_today).size(), 1);
    QCOMPARE(found("karin", m_today, m_today).size(), 1); // who sealed it
    QCOMPARE(found("eva", m_today, m_today), QStringList());
    QCOMPARE(found("cia", m_today, m_today), QStringList());
}

void TestMeetingDesk::r20_hiddenMeetingsTellNoDay()
{
    plan(*m_nobodys, at(m_today, 8));
    plan(*m_nobodys, at(m_today.addDays(40), 8));
    Meeting held = plan(*m_nobodys, at(m_today.addDays(-1), 8));
    held.status = MeetingStatus::Held;
    LOTSBOK_VERIFY(m_office->head().save(held));
    assess(*m_nobodys, 4);
    // Whatever the span: being there says nothing of the day. What was held is not told of.
    const QStringList hidden{QStringLiteral("Cia Provgren hidden"), QStringLiteral("Cia Provgren hidden")};
    QCOMPARE(found("asa", m_today, m_today), hidden);
    QCOMPARE(found("asa", m_today.addDays(-1), m_today.addDays(-1)), hidden);
    QCOMPARE(found("asa", m_today.addDays(400), m_today.addDays(400)), hidden);
    QCOMPARE(found("karin", m_today, m_today), QStringList{QStringLiteral("Cia Provgren 03-02 08:00")});
    const auto out = MeetingDesk(as("asa")).outNow();
    LOTSBOK_VERIFY(out);
    QVERIFY2(out->isEmpty(), "when somebody is out is the time of the meeting");
}

void TestMeetingDesk::r20_theLotsSeesTheOwn()
{
    plan(*m_asas, at(m_today, 8));
    assess(*m_asas, 5);
    QCOMPARE(found("asa", m_today, m_today), QStringList{QStringLiteral("Åke Provsson 03-02 08:00")});
    QCOMPARE(found("karin", m_today, m_today), QStringList{QStringLiteral("Åke Provsson 03-02 08:00")});
}

void TestMeetingDesk::nothingIsLogged()
{
    plan(*m_asas, at(m_today, 8));
    Session& head = m_office->head();
    const auto before = head.audit();
    LOTSBOK_VERIFY(MeetingDesk(head).between(m_today, m_today));
    LOTSBOK_VERIFY(MeetingDesk(head).outNow());
    const auto after = head.audit();
    LOTSBOK_VERIFY(after);
    QCOMPARE(after->size(), before->size());
}

void TestMeetingDesk::r23_whoIsOut_data()
{
    QTest::addColumn<bool>("outside");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("in"); // minutes after the start; -1: not
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("state");
    const int planned = int(MeetingStatus::Planned);
    const int held = int(MeetingStatus::Held);
    const int cancelled = int(MeetingStatus::Cancelled);
    const int none = int(OutState::NotOut);
    const int isOut = int(OutState::Out);
    const int notIn = int(OutState::NotCheckedIn);
    const int notEnded = int(OutState::NotCheckedOut);
    QTest::newRow("before it") << true << planned << -1 << -1 << -5 << none;
    QTest::newRow("a little late") << true << planned << -1 << -1 << 29 << none;
    QTest::newRow("too late") << true << planned << -1 << -1 << 30 << notIn;
    QTest::newRow("in the premises") << false << planned << -1 << -1 << 40 << none;
    QTest::newRow("cancelled") << true << cancelled << -1 << -1 << 40 << none;
    QTest::newRow("held without a check-in") << true << held << -1 << -1 << 40 << none;
    QTest::newRow("the day after") << true << planned << -1 << -1 << 24 * 60 << none;
    QTest::newRow("out") << true << planned << 0 << -1 << 40 << isOut;
    QTest::newRow("out, nearly over") << true << planned << 0 << -1 << 89 << isOut;
    QTest::newRow("not ended in time") << true << planned << 0 << -1 << 90 << notEnded;
    QTest::newRow("not ended, days after") << true << held << 0 << -1 << 3 * 24 * 60 << notEnded;
    QTest::newRow("back") << true << planned << 0 << 55 << 95 << none;
}

void TestMeetingDesk::r23_whoIsOut()
{
    QFETCH(bool, outside);
    QFETCH(int, status);
    QFETCH(int, in);
    QFETCH(int, out);
    QFETCH(int, now);
    QFETCH(int, state);
    const QDateTime start = at(m_today, 10);
    Meeting meeting;
    meeting.caseId = m_asas->id;
    meeting.start = start;
    meeting.end = start.addSecs(3600);
    meeting.outside = outside;
    meeting.status = MeetingStatus(status);
    const auto moment = [&start](int minutes) {
        return minutes < 0 ? QDateTime() : start.addSecs(qint64{60} * minutes);
    };
    meeting.checkedInAt = moment(in);
    meeting.checkedOutAt = moment(out);
    QCOMPARE(int(outState(meeting, Settings(), start.addSecs(qint64{60} * now))), state);
}

void TestMeetingDesk::r23_alarmsComeFirst()
{
    const Meeting under = plan(*m_asas, at(m_today, 8), 120);
    plan(*m_cias, at(m_today, 8, 15), 120);
    plan(*m_nobodys, at(m_today, 15));
    LOTSBOK_VERIFY(CaseWork(m_office->head()).checkIn(m_asas->id, under.id)); // at nine by the clock
    const auto out = MeetingDesk(m_office->head()).outNow();
    LOTSBOK_VERIFY(out);
    QCOMPARE(out->size(), 2);
    QCOMPARE(out->at(0).row.clientName, QStringLiteral("Bo Provdal"));
    QCOMPARE(out->at(0).state, OutState::NotCheckedIn);
    QVERIFY(out->at(0).isAlarm());
    QCOMPARE(out->at(1).row.clientName, QStringLiteral("Åke Provsson"));
    QCOMPARE(out->at(1).state, OutState::Out);
    QVERIFY(!out->at(1).isAlarm());
}

void TestMeetingDesk::keptApartNamesTheOther()
{
    KeepApart pair;
    pair.first = m_cias->client;
    pair.second = m_asas->client;
    pair.reason = QStringLiteral("Hot.");
    pair.from = m_today;
    LOTSBOK_VERIFY(m_office->head().save(pair));
    for (const auto& [mine, other] :
         {std::pair(m_asas, QStringLiteral("Bo")), std::pair(m_cias, QStringLiteral("Åke"))}) {
        const auto list = MeetingDesk(m_office->head()).keptApart(mine->client);
        LOTSBOK_VERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().other.givenName, other);
        QCOMPARE(list->first().pair.reason, pair.reason);
    }
    const auto none = MeetingDesk(m_office->head()).keptApart(m_nobodys->client);
    LOTSBOK_VERIFY(none);
    QVERIFY(none->isEmpty());
    QCOMPARE(codeOf(MeetingDesk(as("asa")).keptApart(m_cias->client)), ErrorCode::ReasonNeeded);
}

void TestMeetingDesk::keptApartLeavesOutWhoIsSecret()
{
    KeepApart pair;
    pair.first = m_asas->client;
    pair.second = m_cias->client;
    pair.reason = QStringLiteral("Hot.");
    pair.from = m_today;
    LOTSBOK_VERIFY(m_office->head().save(pair));
    LOTSBOK_VERIFY(CaseWork(m_office->head())
                       .seal(m_cias->id, {m_office->id(QStringLiteral("cia"))}, QStringLiteral("Prov.")));
    const auto list = MeetingDesk(as("asa")).keptApart(m_asas->client);
    LOTSBOK_VERIFY(list);
    QVERIFY(list->isEmpty());
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestMeetingDesk)
#include "tst_meeting_desk.moc"
