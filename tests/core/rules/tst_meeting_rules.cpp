// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/meeting_rules.h"
#include "core/rules/place_likeness.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>
#include <algorithm>

using namespace lotsbok;

class MeetingRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r14_onlyScopesMayHear();
    void r19_placesToAvoid_data();
    void r19_placesToAvoid();
    void r19_aPlaceNoLongerToBeAvoided();
    void r20_thePremisesAreStopped_data();
    void r20_thePremisesAreStopped();
    void r20_afterNoonIsAWarning_data();
    void r20_afterNoonIsAWarning();
    void r20_thePoliceAreConsultedForEachMeeting();
    void r20_whoSeesThePlace_data();
    void r20_whoSeesThePlace();
    void r20_withoutPlaceLeavesNoTimeEither();
    void r23_riskAnalysisAndChief();
    void r23_heldAndCancelledMeetingsSayNothing();
    void r23_overdue_data();
    void r23_overdue();
    void r27_nextNetworkMeeting();
    void r27_openCommitmentsAreCarried();
    void r27_aLongCommitmentFitsTheAgenda();
    void r28_minutesArePartOfEveryItem();
    void keepApart_data();
    void keepApart();
    void keepApartOfOthersOrOtherDays();
    void placesNextDoor_data();
    void placesNextDoor();
};

namespace {

const QDateTime nineOClock = sample::utc(2026, 4, 8, 7); // 09:00 in Stockholm

QStringList rulesOf(const QList<Finding>& findings)
{
    QStringList rules;
    for (const Finding& finding : findings) {
        rules.append(finding.rule);
    }
    return rules;
}

Meeting outsideMeeting(const CaseFile& file, const QDateTime& start = nineOClock)
{
    Meeting meeting = sample::meetingOf(file, start);
    meeting.outside = true;
    meeting.chiefToldOn = start.date();
    meeting.policeConsultedOn = start.date();
    return meeting;
}

CaseFile caseAtLevel(int level)
{
    CaseFile file = sample::newCase();
    if (level > 0) {
        sample::assess(file, sample::assessedOn, level);
    }
    return file;
}

} // namespace

void MeetingRulesTest::r14_onlyScopesMayHear()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police());
    sample::share(file, sample::jobbtorg(), sample::consentedOn, {InfoKind::Plan, InfoKind::Minutes});
    const Meeting meeting =
        sample::meetingOf(file, nineOClock, {sample::police(), sample::jobbtorg(), sample::school()});
    const AgendaItem item{QStringLiteral("Läget"), {InfoKind::Plan, InfoKind::Threat}, {}};
    const QList<RoomAnswer> answers = whoMayHear(file, meeting, item, sample::now());
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[0].allowed);
    QVERIFY(!answers[1].allowed);
    QCOMPARE(answers[1].missing, QList<InfoKind>{InfoKind::Threat});
    QVERIFY(!answers[2].allowed);
    QCOMPARE(answers[2].missing, item.kinds);
}

void MeetingRulesTest::r19_placesToAvoid_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char* name, const char* place, QTime from, QTime to, bool warns) {
        QTest::newRow(name) << QString::fromUtf8(place) << from << to << warns;
    };
    row("the place, all day", "Påhittade gatan", {}, {}, true);
    row("as people write it", "PAHITTADE  GATAN 1", {}, {}, true);
    row("another place", "Andra gatan", {}, {}, false);
    row("everywhere, all day", "", {}, {}, true);
    row("everywhere in the morning", "", QTime(8, 0), QTime(10, 0), true);
    row("everywhere in the evening", "", QTime(18, 0), QTime(22, 0), false);
    row("until nine", "", {}, QTime(9, 0), false);
    row("until one past nine", "", {}, QTime(9, 1), true);
    row("from ten", "", QTime(10, 0), {}, false);
    row("from half past nine", "", QTime(9, 30), {}, true);
    row("over midnight", "", QTime(22, 0), QTime(9, 30), true);
    row("over midnight, ends before", "", QTime(22, 0), QTime(6, 0), false);
    row("the place at another time", "Påhittade gatan", QTime(18, 0), QTime(22, 0), false);
}

void MeetingRulesTest::r19_placesToAvoid()
{
    QFETCH(QString, place);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    CaseFile file = caseAtLevel(2);
    RiskyPlace risky;
    risky.place = place;
    risky.from = from;
    risky.to = to;
    sample::add(file, risky);
    const QList<Finding> findings = meetingFindings(file, outsideMeeting(file), sample::now());
    QTEST(rulesOf(findings).contains(QStringLiteral("R19")), "warns");
}

void MeetingRulesTest::r19_aPlaceNoLongerToBeAvoided()
{
    CaseFile file = caseAtLevel(3);
    RiskyPlace risky;
    risky.endedOn = nineOClock.date();
    sample::add(file, risky);
    QVERIFY(meetingFindings(file, outsideMeeting(file), sample::now()).isEmpty());
    file.all<RiskyPlace>().first().endedOn = nineOClock.date().addDays(1);
    QCOMPARE(rulesOf(meetingFindings(file, outsideMeeting(file), sample::now())),
             QStringList{QStringLiteral("R19")});
}

void MeetingRulesTest::r20_thePremisesAreStopped_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("3") << 3 << false;
    QTest::newRow("4") << 4 << true;
    QTest::newRow("5") << 5 << true;
}

void MeetingRulesTest::r20_thePremisesAreStopped()
{
    QFETCH(int, level);
    const CaseFile file = caseAtLevel(level);
    Meeting meeting = outsideMeeting(file);
    QVERIFY(meetingFindings(file, meeting, sample::now()).isEmpty());
    meeting.outside = false;
    const QList<Finding> findings = meetingFindings(file, meeting, sample::now());
    const bool stopped = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.rule == QStringLiteral("R20") && finding.severity == Finding::Severity::Stop;
    });
    QTEST(stopped, "stopped");
}

void MeetingRulesTest::r20_afterNoonIsAWarning_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<bool>("warns");
    QTest::newRow("summer, noon") << sample::utc(2026, 4, 8, 10) << false;
    QTest::newRow("summer, a minute past") << sample::utc(2026, 4, 8, 10, 1) << true;
    QTest::newRow("winter, noon") << sample::utc(2026, 12, 8, 11) << false;
    QTest::newRow("winter, a minute past") << sample::utc(2026, 12, 8, 11, 1) << true;
}

void MeetingRulesTest::r20_afterNoonIsAWarning()
{
    QFETCH(QDateTime, start);
    QFETCH(bool, warns);
    const CaseFile file = caseAtLevel(4);
    const QList<Finding> findings = meetingFindings(file, outsideMeeting(file, start), sample::now());
    QCOMPARE(findings.size(), warns ? 1 : 0);
    if (warns) {
        QCOMPARE(findings.first().rule, QStringLiteral("R20"));
        QCOMPARE(findings.first().severity, Finding::Severity::Warning);
    }
    QVERIFY(meetingFindings(caseAtLevel(3), outsideMeeting(file, start), sample::now()).isEmpty());
}

void MeetingRulesTest::r20_thePoliceAreConsultedForEachMeeting()
{
    const CaseFile file = caseAtLevel(4);
    Meeting meeting = outsideMeeting(file);
    meeting.policeConsultedOn = {};
    const QList<Finding> findings = meetingFindings(file, meeting, sample::now());
    QCOMPARE(rulesOf(findings), QStringList{QStringLiteral("R20")});
    QCOMPARE(findings.first().jumpTo, QStringLiteral("policeConsultedOn"));
    QVERIFY(meetingFindings(caseAtLevel(3), meeting, sample::now()).isEmpty());
}

void MeetingRulesTest::r20_whoSeesThePlace_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<char>("user");
    QTest::addColumn<bool>("sees");
    QTest::newRow("first lots") << Role::Lots << '1' << true;
    QTest::newRow("second lots") << Role::Lots << '2' << true;
    QTest::newRow("another lots") << Role::Lots << '5' << false;
    QTest::newRow("caseworker") << Role::Caseworker << '3' << false;
    QTest::newRow("head of unit") << Role::UnitHead << '4' << true;
    QTest::newRow("security officer") << Role::SecurityOfficer << '6' << true;
    QTest::newRow("administrator") << Role::Administrator << '7' << false;
}

void MeetingRulesTest::r20_whoSeesThePlace()
{
    QFETCH(Role, role);
    QFETCH(char, user);
    const User who = sample::userOf(role, sample::userId(user));
    for (const int level : {0, 1, 2, 3}) {
        QVERIFY(maySeePlace(caseAtLevel(level), who, sample::now()));
    }
    for (const int level : {4, 5}) {
        QTEST(maySeePlace(caseAtLevel(level), who, sample::now()), "sees");
    }
}

void MeetingRulesTest::r20_withoutPlaceLeavesNoTimeEither()
{
    Meeting meeting = sample::meetingOf(sample::newCase(), nineOClock, {sample::police()});
    meeting.checkedInAt = meeting.checkedOutAt = nineOClock;
    const Meeting blank = withoutPlace(meeting);
    QVERIFY(blank.place.isEmpty());
    QVERIFY(!blank.start.isValid());
    QVERIFY(!blank.end.isValid());
    QVERIFY(!blank.checkedInAt.isValid());
    QVERIFY(!blank.checkedOutAt.isValid());
    QCOMPARE(blank.parties, meeting.parties);
    QVERIFY(blank.id == meeting.id);
}

void MeetingRulesTest::r23_riskAnalysisAndChief()
{
    const CaseFile file = caseAtLevel(1);
    Meeting meeting = outsideMeeting(file);
    meeting.riskAnalysedOn = {};
    meeting.chiefToldOn = {};
    QCOMPARE(rulesOf(meetingFindings(file, meeting, sample::now())),
             (QStringList{QStringLiteral("R23"), QStringLiteral("R23")}));
    meeting.outside = false;
    QCOMPARE(rulesOf(meetingFindings(file, meeting, sample::now())), QStringList{QStringLiteral("R23")});
    meeting.riskAnalysedOn = sample::openedOn;
    QVERIFY(meetingFindings(file, meeting, sample::now()).isEmpty());
}

void MeetingRulesTest::r23_heldAndCancelledMeetingsSayNothing()
{
    const CaseFile file = caseAtLevel(5);
    Meeting meeting = sample::meetingOf(file, nineOClock);
    QVERIFY(!meetingFindings(file, meeting, sample::now()).isEmpty());
    for (const MeetingStatus status : {MeetingStatus::Held, MeetingStatus::Cancelled}) {
        meeting.status = status;
        QVERIFY(meetingFindings(file, meeting, sample::now()).isEmpty());
    }
}

void MeetingRulesTest::r23_overdue_data()
{
    QTest::addColumn<int>("minutesAfterEnd");
    QTest::addColumn<bool>("in");
    QTest::addColumn<bool>("out");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("a minute too early") << 29 << true << false << false;
    QTest::newRow("half an hour over") << 30 << true << false << true;
    QTest::newRow("much later") << 3000 << true << false << true;
    QTest::newRow("checked out") << 60 << true << true << false;
    QTest::newRow("never checked in") << 60 << false << false << false;
}

void MeetingRulesTest::r23_overdue()
{
    QFETCH(int, minutesAfterEnd);
    QFETCH(bool, in);
    QFETCH(bool, out);
    Meeting meeting = sample::meetingOf(sample::newCase(), nineOClock);
    meeting.checkedInAt = in ? meeting.start : QDateTime();
    meeting.checkedOutAt = out ? meeting.end : QDateTime();
    QTEST(isOverdue(meeting, Settings(), meeting.end.addSecs(qint64{minutesAfterEnd} * 60)), "overdue");
    meeting.status = MeetingStatus::Cancelled;
    QVERIFY(!isOverdue(meeting, Settings(), meeting.end.addDays(1)));
}

void MeetingRulesTest::r27_nextNetworkMeeting()
{
    const Settings settings;
    CaseFile file = sample::newCase();
    QVERIFY(!nextNetworkMeeting(file, settings).isValid());
    sample::decide(file, DecisionKind::Grant, sample::grantedOn);
    QCOMPARE(nextNetworkMeeting(file, settings), sample::grantedOn.addDays(42));
    file.value.type = SigType::Young;
    QCOMPARE(nextNetworkMeeting(file, settings), sample::grantedOn.addDays(28));
    sample::add(file, sample::meetingOf(file, sample::utc(2026, 3, 18, 22, 30), {}, MeetingStatus::Planned));
    QCOMPARE(nextNetworkMeeting(file, settings), sample::grantedOn.addDays(28));
    file.all<Meeting>().last().status = MeetingStatus::Held;
    QVERIFY(nextNetworkMeeting(file, settings) == QDate(2026, 3, 18).addDays(28));
    Meeting officials = sample::meetingOf(file, sample::utc(2026, 3, 25), {}, MeetingStatus::Held);
    officials.kind = MeetingKind::Officials;
    sample::add(file, officials);
    QCOMPARE(nextNetworkMeeting(file, settings), QDate(2026, 3, 18).addDays(28));
}

void MeetingRulesTest::r27_openCommitmentsAreCarried()
{
    CaseFile file = sample::newCase();
    const Meeting held =
        sample::add(file, sample::meetingOf(file, sample::utc(2026, 3, 18), {}, MeetingStatus::Held));
    const auto promise = [&](const char* text, QDate due, CommitmentOutcome outcome) {
        Commitment commitment;
        commitment.meeting = held.id;
        commitment.party = sample::police();
        commitment.text = QString::fromUtf8(text);
        commitment.due = due;
        commitment.outcome = outcome;
        return sample::add(file, commitment);
    };
    promise("utan dag", {}, CommitmentOutcome::Open);
    promise("senare", QDate(2026, 5, 1), CommitmentOutcome::Open);
    const Commitment first = promise("först", QDate(2026, 4, 1), CommitmentOutcome::Open);
    promise("hållet", QDate(2026, 4, 1), CommitmentOutcome::Kept);
    Meeting next = sample::meetingOf(file, nineOClock);
    QStringList texts;
    for (const AgendaItem& item : carriedItems(file, next)) {
        texts.append(item.text);
    }
    QCOMPARE(texts,
             (QStringList{QStringLiteral("först"), QStringLiteral("senare"), QStringLiteral("utan dag")}));
    next.agenda.append(carriedItems(file, next).first());
    QVERIFY(next.agenda.first().commitment == first.id);
    QVERIFY2(carriedItems(file, next).size() == 2, "not twice on one agenda");
    QVERIFY2(carriedItems(file, held).isEmpty(), "not on the agenda of the meeting where it was taken on");
}

void MeetingRulesTest::r27_aLongCommitmentFitsTheAgenda()
{
    CaseFile file = sample::newCase();
    Commitment commitment;
    commitment.text = QString(499, u'a') + QStringLiteral("\U0001F600") + QString(100, u'b');
    sample::add(file, commitment);
    const QList<AgendaItem> items = carriedItems(file, sample::meetingOf(file, nineOClock));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().text, QString(499, u'a'));
}

void MeetingRulesTest::r28_minutesArePartOfEveryItem()
{
    CaseFile file = sample::newCase();
    sample::share(file, sample::police(), sample::consentedOn, {InfoKind::Threat});
    const Meeting meeting = sample::meetingOf(file, nineOClock, {sample::police()});
    const QList<RoomAnswer> answers =
        whoMayHear(file, meeting, {QStringLiteral("Övrigt"), {}, {}}, sample::now());
    QVERIFY(!answers.first().allowed);
    QCOMPARE(answers.first().missing, QList<InfoKind>{InfoKind::Minutes});
}

void MeetingRulesTest::keepApart_data()
{
    QTest::addColumn<int>("minutes"); // the other's start after this one's end
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("otherPlace");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, int minutes, const char* place, const char* otherPlace,
                        bool found) {
        QTest::newRow(name) << minutes << QString::fromUtf8(place) << QString::fromUtf8(otherPlace) << found;
    };
    row("same place, at once after", 0, "Storgatan 12", "Storgatan 12", true);
    row("same place, an hour after", 60, "Storgatan 12", "Storgatan 12", true);
    row("same place, more than an hour after", 61, "Storgatan 12", "Storgatan 12", false);
    row("same place, an hour before", -180, "Storgatan 12", "Storgatan 12", true);
    row("same place, more than an hour before", -181, "Storgatan 12", "Storgatan 12", false);
    row("next door", 30, "Storgatan 12", "Storgatan 14 B", true);
    row("across the street", 30, "Storgatan 12", "storgatan 13", true);
    row("further along", 30, "Storgatan 12", "Storgatan 16", false);
    row("another street, same time", -60, "Storgatan 12", "Lillgatan 12", false);
    row("named within the other", 30, "Biblioteket", "Skärholmens bibliotek, Biblioteket", true);
    row("no place, same time", -60, "", "Storgatan 12", true);
    row("no place, after", 0, "", "Storgatan 12", false);
    row("neither place, same time", -60, "", "", true);
}

void MeetingRulesTest::keepApart()
{
    QFETCH(int, minutes);
    QFETCH(QString, place);
    QFETCH(QString, otherPlace);
    CaseFile file = sample::newCase();
    Meeting meeting = sample::meetingOf(file, nineOClock);
    meeting.place = place;
    KeepApart pair;
    pair.second = file.value.client;
    pair.reason = QStringLiteral("Konflikt");
    pair.from = sample::openedOn;
    const QDateTime start = meeting.end.addSecs(qint64{minutes} * 60);
    const OtherMeeting other{pair.first, MeetingId::create(), start, start.addSecs(3600), otherPlace};
    const QList<Finding> findings = keepApartFindings(file, meeting, {pair}, {other, other});
    QTEST(!findings.isEmpty(), "found");
    QVERIFY2(findings.size() <= 1, "not even how many");
    std::swap(pair.first, pair.second);
    QTEST(!keepApartFindings(file, meeting, {pair}, {other}).isEmpty(), "found");
}

void MeetingRulesTest::keepApartOfOthersOrOtherDays()
{
    CaseFile file = sample::newCase();
    Meeting meeting = sample::meetingOf(file, nineOClock);
    KeepApart pair;
    pair.first = file.value.client;
    pair.from = sample::openedOn;
    const OtherMeeting other{pair.second, MeetingId::create(), meeting.start, meeting.end, meeting.place};
    QCOMPARE(keepApartFindings(file, meeting, {pair}, {other}).size(), 1);
    OtherMeeting stranger = other;
    stranger.client = ClientId::create();
    QVERIFY(keepApartFindings(file, meeting, {pair}, {stranger}).isEmpty());
    OtherMeeting itself = other;
    itself.meeting = meeting.id;
    QVERIFY(keepApartFindings(file, meeting, {pair}, {itself}).isEmpty());
    KeepApart ended = pair;
    ended.to = nineOClock.date().addDays(-1);
    QVERIFY(keepApartFindings(file, meeting, {ended}, {other}).isEmpty());
    KeepApart later = pair;
    later.from = nineOClock.date().addDays(1);
    QVERIFY(keepApartFindings(file, meeting, {later}, {other}).isEmpty());
    meeting.status = MeetingStatus::Cancelled;
    QVERIFY(keepApartFindings(file, meeting, {pair}, {other}).isEmpty());
}

void MeetingRulesTest::placesNextDoor_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::addColumn<bool>("near");
    const auto row = [](const char* a, const char* b, bool alike, bool near) {
        QTest::newRow(a) << QString::fromUtf8(a) << QString::fromUtf8(b) << alike << near;
    };
    row("", "Torget", false, false);
    row("Torget", "torget", true, true);
    row("Café Öst", "cafe ost", true, true);
    row("Bo", "Bollmora", false, false);
    row("Stora Nygatan 12", "Stora Nygatan 14", false, true);
    row("Nygatan 12", "Stora Nygatan 12", true, true);
    row("Huset, Storgatan 1", "Annat, Storgatan 3", false, true);
    row("Storgatan", "Lillgatan", false, false);
}

void MeetingRulesTest::placesNextDoor()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(arePlacesAlike(a, b), "alike");
    QTEST(arePlacesAlike(b, a), "alike");
    QTEST(arePlacesNear(a, b), "near");
    QTEST(arePlacesNear(b, a), "near");
}

QTEST_GUILESS_MAIN(MeetingRulesTest)
#include "tst_meeting_rules.moc"
