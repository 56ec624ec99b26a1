// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/good_records.h"

using namespace lotsbok;
using namespace lotsbok::goodrecords;

/// As tst_record_check, for what belongs to the district or to a case as a whole.
class DistrictCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void districtRecords_data();
    void districtRecords() { verifyRefused(); }
    void personsAndStaff_data();
    void personsAndStaff() { verifyRefused(); }
    void r30_aForumReportsUpwardsAfterItMet();
    void r36_anEntryIsNamedByItsKindAndId();
    void settings_data();
    void settings() { verifyRefused(); }
    void whatCanBePasses();
};

void DistrictCheckTest::districtRecords_data()
{
    columns();
    const QDate before = day.addDays(-1);
    order("R29 decided before", after<Deviation>([before](Deviation& v) { v.decidedOn = before; }), "onDay",
          "decidedOn");
    order("R24 reported before", after<Incident>([before](Incident& v) { v.policeReportedOn = before; }),
          "at", "policeReportedOn");
    order("R24 chief before", after<Incident>([before](Incident& v) { v.chiefInformedOn = before; }), "at",
          "chiefInformedOn");
    order("R30 reported upwards before",
          after<ForumMeeting>([before](ForumMeeting& v) { v.reportedUpwardsOn = before; }), "onDay",
          "reportedUpwardsOn");
    row("keep apart from oneself", after<KeepApart>([](KeepApart& v) { v.second = v.first; }), "secondClient",
        "“secondClient” is the same person as the other one.");
    order("keep apart until before", after<KeepApart>([before](KeepApart& v) { v.to = before; }), "fromDay",
          "toDay");
}

void DistrictCheckTest::personsAndStaff_data()
{
    columns();
    const QDate before = day.addDays(-1);
    row("R25 the next talk on the same day", after<SafetyTalk>([](SafetyTalk& v) { v.nextOn = day; }),
        "nextOn", "“nextOn” is not later than the talk that was held.");
    row("R25 the next talk after more than a year",
        after<SafetyTalk>([](SafetyTalk& v) { v.nextOn = day.addYears(1).addDays(1); }), "nextOn",
        "“nextOn” is more than a year after the talk that was held.");
    order("R25 signed before", after<SafetyTalk>([before](SafetyTalk& v) { v.signedOn = before; }), "heldOn",
          "signedOn");
    order("R25 delivered before", after<SafetyTalk>([before](SafetyTalk& v) { v.deliveredOn = before; }),
          "heldOn", "deliveredOn");
    row("a deputy of oneself", after<Deputy>([](Deputy& v) { v.standsFor = v.deputy; }), "standsFor",
        "“standsFor” is the same person as the other one.");
    row("a deputy without an end", after<Deputy>([](Deputy& v) { v.to = {}; }), "toDay",
        "“toDay” is missing.");
    order("a deputy until before", after<Deputy>([before](Deputy& v) { v.to = before; }), "fromDay", "toDay");
    row("a review of no month", after<LogReview>([](LogReview& v) { v.month = day; }), "month",
        "“month” is not the first day of a month.");
    row("a review of entry 0", after<LogReview>([](LogReview& v) { v.sample = {0}; }), "sample",
        "“sample” holds what is no number of an entry.");
    row("signed by nobody", after<LogReview>([](LogReview& v) { v.signedOn = day; }), "signedBy",
        "“signedBy” and its day belong together.");
    row("R40 linked to oneself", after<ClientLink>([](ClientLink& v) { v.second = v.first; }), "secondClient",
        "“secondClient” is the same person as the other one.");
    row("R40 kin merged", after<ClientLink>([](ClientLink& v) {
            v.kind = ClientLinkKind::KinSupport;
            v.mergedOn = day;
        }),
        "mergedOn", "“mergedOn” belongs to a duplicate only.");
    order("R40 merged before linked", after<ClientLink>([before](ClientLink& v) { v.mergedOn = before; }),
          "onDay", "mergedOn");
    order("R39 a reader until before", after<CaseReader>([before](CaseReader& v) { v.to = before; }),
          "fromDay", "toDay");
    row("R42 a path", after<Attachment>([](Attachment& v) { v.name = QStringLiteral("../x.pdf"); }), "name",
        "“name” is a path, or begins with a full stop.");
    row("R42 a program", after<Attachment>([](Attachment& v) { v.mediaType = QStringLiteral("text/html"); }),
        "mediaType", "“mediaType” is not PDF, PNG or JPEG.");
    row("R42 too large", after<Attachment>([](Attachment& v) { v.size = 20 * 1024 * 1024 + 1; }), "size",
        "“size” is outside 0–20971520.");
    row("R42 half a hash", after<Attachment>([](Attachment& v) { v.sha256 = QByteArray(31, 'a'); }), "sha256",
        "“sha256” is no SHA-256.");
    constexpr auto noEntry = "“subject” does not name an entry: its kind, a colon and its id.";
    row("R36 a mark on nothing", after<JournalMark>([](JournalMark& v) { v.subject = QStringLiteral("x"); }),
        "subject", noEntry);
    row("R34 an objection to nothing",
        after<Objection>([](Objection& v) { v.subject = goodrecords::subject + QLatin1Char('0'); }),
        "subject", noEntry);
    row("R42 belonging to nothing", after<Attachment>([](Attachment& v) { v.subject = QStringLiteral(":"); }),
        "subject", noEntry);
    row("R41 moved nowhere", after<CaseEvent>([](CaseEvent& v) { v.kind = CaseEventKind::MovedAway; }),
        "district", "“district” is missing: where the person moved.");
    order("R41 received before", after<CaseEvent>([before](CaseEvent& v) { v.receiptOn = before; }), "at",
          "receiptOn");
    row("R41 without a reason", after<CaseEvent>([](CaseEvent& v) { v.reason.clear(); }), "reason",
        "“reason” is missing.");
}

void DistrictCheckTest::r30_aForumReportsUpwardsAfterItMet()
{
    ForumMeeting meeting = good<ForumMeeting>();
    meeting.reportedUpwardsOn = day;
    VERIFY_OK(validateRecord(meeting));
    meeting.reportedUpwardsOn = day.addDays(-1);
    VERIFY_FAILS(validateRecord(meeting), ErrorCode::InvalidInput);
}

/// R34: an objection may be to nothing in particular; R36: a journal mark never is.
void DistrictCheckTest::r36_anEntryIsNamedByItsKindAndId()
{
    Objection objection = good<Objection>();
    JournalMark mark = good<JournalMark>();
    for (const QString& named : {goodrecords::subject, QString(), QStringLiteral("consent"),
                                 goodrecords::subject.toUpper(), goodrecords::subject + u'\n'}) {
        objection.subject = mark.subject = named;
        QCOMPARE(validateRecord(mark).has_value(), named == goodrecords::subject);
        QCOMPARE(validateRecord(objection).has_value(), named == goodrecords::subject || named.isEmpty());
    }
}

void DistrictCheckTest::settings_data()
{
    columns();
    const auto outside = [](const char* name, const Refused& refused, const char* field, const char* bounds) {
        row(name, refused, field,
            qPrintable(QStringLiteral("“%1” is outside %2.")
                           .arg(QString::fromLatin1(field), QString::fromUtf8(bounds))));
    };
    outside("R22 no review", after<Settings>([](Settings& v) { v.reviewDaysHigh = 0; }), "reviewDaysHigh",
            "1–366");
    outside("R8 no days", after<Settings>([](Settings& v) { v.planDays = -30; }), "planDays", "1–366");
    outside("R27 young", after<Settings>([](Settings& v) { v.meetingWeeksYoung = 0; }), "meetingWeeksYoung",
            "1–52");
    outside("R27 adults", after<Settings>([](Settings& v) { v.meetingWeeksAdults = 53; }),
            "meetingWeeksAdults", "1–52");
    outside("R23 minutes", after<Settings>([](Settings& v) { v.overdueMinutes = 1441; }), "overdueMinutes",
            "1–1440");
    outside("R25 ahead", after<Settings>([](Settings& v) { v.safetyTalkAheadDays = -1; }),
            "safetyTalkAheadDays", "0–366");
    outside("R2 load", after<Settings>([](Settings& v) { v.caseLoadLimit = 0; }), "caseLoadLimit", "1–1000");
    row("R22 level 3 less often than 1", after<Settings>([](Settings& v) { v.reviewDaysRaised = 91; }),
        "reviewDaysRaised", "“reviewDaysRaised” is longer than that of the levels below.");
    row("R22 level 5 less often than 3", after<Settings>([](Settings& v) { v.reviewDaysHigh = 31; }),
        "reviewDaysHigh", "“reviewDaysHigh” is longer than that of the levels below.");
    row("a decision delegated twice", after<Settings>([](Settings& v) {
            v.delegation = {{DecisionKind::Grant, {Role::Lots}}, {DecisionKind::Grant, {Role::UnitHead}}};
        }),
        "delegation", "“delegation” names a decision twice.");
    constexpr auto nobody = "“delegation” gives a decision to nobody, or to a role that decides nothing.";
    row("delegated to nobody", after<Settings>([](Settings& v) {
            v.delegation = {{DecisionKind::Grant, {}}};
        }),
        "delegation", nobody);
    row("delegated to the administrator", after<Settings>([](Settings& v) {
            v.delegation = {{DecisionKind::Grant, {Role::Administrator}}};
        }),
        "delegation", nobody);
}

void DistrictCheckTest::whatCanBePasses()
{
    SafetyTalk talk = good<SafetyTalk>();
    talk.heldOn = QDate(2028, 2, 29);
    talk.nextOn = QDate(2029, 2, 28);
    VERIFY_OK(validateRecord(talk));
    Incident late = good<Incident>();
    late.at = QDateTime(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC); // 2 July in Stockholm
    late.policeReportedOn = QDate(2026, 7, 2);
    VERIFY_OK(validateRecord(late));
    late.policeReportedOn = QDate(2026, 7, 1);
    VERIFY_FAILS(validateRecord(late), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(DistrictCheckTest)
#include "tst_district_check.moc"
