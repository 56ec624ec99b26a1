// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/good_records.h"

using namespace lotsbok;
using namespace lotsbok::goodrecords;

/// Every kind of record refuses what cannot be, with the field (its JSON name) and the reason.
class RecordCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodOnesPass();
    void bounds_data();
    void bounds() { verifyRefused(); }
    void bordersPass();
    void consentRecords_data();
    void consentRecords() { verifyRefused(); }
    void r17_aLevelIsOneToFiveAndLowerNeedsAReason();
    void threatRecords_data();
    void threatRecords() { verifyRefused(); }
    void workRecords_data();
    void workRecords() { verifyRefused(); }
    void caseDays_data();
    void caseDays() { verifyRefused(); }
    void whatCanBePasses();
};

namespace {

/// The same thing twice in a list.
void twiceIn(const char* name, const Refused& refused, const char* field)
{
    row(name, refused, field,
        qPrintable(QStringLiteral("“%1” holds the same thing twice.").arg(QString::fromLatin1(field))));
}

/// Objects and lists in turn, so many levels deep.
QJsonObject nested(int depth)
{
    QJsonValue value(1);
    for (int level = 1; level <= depth; ++level) {
        value = level % 2 == depth % 2 ? QJsonValue(QJsonObject{{QStringLiteral("x"), value}})
                                       : QJsonValue(QJsonArray{value});
    }
    return value.toObject();
}

} // namespace

void RecordCheckTest::goodOnesPass()
{
    const auto pass = []<typename... T>(RecordTypes<T...>*) {
        QStringList refused;
        ((validateRecord(good<T>()) ? void() : refused.append(QString::fromLatin1(T::info.kind))), ...);
        return refused;
    };
    using Checked =
        RecordTypes<Intake, ConcernReport, Guardian, ConsentScope, Withdrawal, Judgement, ThreatAssessment,
                    RiskyPlace, ThreatReport, CentralHandover, Decision, Support, Closing, FollowUp,
                    FollowUpFact, Plan, Goal, Activity, NetworkTie, Meeting, Commitment, Deviation, Incident,
                    ForumMeeting, KeepApart, SafetyTalk, Deputy, LogReview, Settings, ClientLink, CaseReader,
                    Attachment, JournalMark, Objection, RightsRequest, CaseEvent>;
    QCOMPARE(pass(static_cast<Checked*>(nullptr)), QStringList());
}

void RecordCheckTest::bounds_data()
{
    columns();
    row("a text that is missing", after<Guardian>([](Guardian& v) { v.name.clear(); }), "name",
        "“name” is missing.");
    row("a blank text", after<Guardian>([](Guardian& v) { v.name = QStringLiteral(" \u00a0"); }), "name",
        "“name” is missing.");
    row("201 characters", after<Guardian>([](Guardian& v) { v.name = QString(201, u'a'); }), "name",
        "“name” is longer than 200 characters.");
    row("a line break", after<Guardian>([](Guardian& v) { v.relation = QStringLiteral("a\nb"); }), "relation",
        "“relation” contains a line break or a control character.");
    row("a line separator", after<Guardian>([](Guardian& v) { v.relation = QStringLiteral("a\u2028b"); }),
        "relation", "“relation” contains a line break or a control character.");
    row("a control character", after<Objection>([](Objection& v) { v.text = QStringLiteral("a\u001bb"); }),
        "text", "“text” contains a control character.");
    row("half a character", after<Objection>([](Objection& v) { v.text = QChar(0xD800); }), "text",
        "“text” contains half a character.");
    row("20 001 characters", after<Objection>([](Objection& v) { v.text = QString(20001, u'a'); }), "text",
        "“text” is longer than 20000 characters.");
    row("a day that is missing", after<Closing>([](Closing& v) { v.begunOn = {}; }), "begunOn",
        "“begunOn” is missing.");
    row("a day of 1899", after<Closing>([](Closing& v) { v.begunOn = QDate(1899, 12, 31); }), "begunOn",
        "“begunOn” is outside the years 1900–2200.");
    row("a day of 2201", after<Closing>([](Closing& v) { v.actorsToldOn = QDate(2201, 1, 1); }),
        "actorsToldOn", "“actorsToldOn” is outside the years 1900–2200.");
    row("a moment that is missing", after<Withdrawal>([](Withdrawal& v) { v.at = {}; }), "at",
        "“at” is missing.");
    row("201 rows", after<Meeting>([](Meeting& v) {
            v.agenda = QList<AgendaItem>(201, {QStringLiteral("x"), {}, {}});
        }),
        "agenda", "“agenda” has more than 200 rows.");
    row("a row without its text", after<Meeting>([](Meeting& v) { v.agenda[0].text.clear(); }), "text",
        "“text” is missing.");
    row("a party without a name", after<Activity>([](Activity& v) { v.party.organisation.clear(); }),
        "partyOrganisation", "“partyOrganisation” is missing.");
    row("a party of a row without a name",
        after<Meeting>([](Meeting& v) { v.parties[0].party.organisation.clear(); }), "partyOrganisation",
        "“partyOrganisation” is missing.");
    row("nine levels", after<ThreatAssessment>([](ThreatAssessment& v) { v.indicators = nested(9); }),
        "indicators", "“indicators” is nested deeper than 8 levels.");
    row("more than 64 KiB", after<ThreatAssessment>([](ThreatAssessment& v) {
            v.indicators.insert(QStringLiteral("x"), QString(64 * 1024, u'a'));
        }),
        "indicators", "“indicators” is larger than 64 kB.");
}

void RecordCheckTest::bordersPass()
{
    Objection objection = good<Objection>();
    objection.text = QStringLiteral("Rad ett\nrad två\t") + QString(19'900, u'ö');
    VERIFY_OK(validateRecord(objection));
    Guardian guardian = good<Guardian>();
    guardian.name = QString(200, u'ö');
    VERIFY_OK(validateRecord(guardian));
    ThreatAssessment assessment = good<ThreatAssessment>();
    assessment.indicators = nested(8);
    VERIFY_OK(validateRecord(assessment));
    assessment.indicators = {{QStringLiteral("x"), QString(64 * 1024 - 8, u'a')}};
    VERIFY_OK(validateRecord(assessment));
    Closing closing = good<Closing>();
    closing.begunOn = QDate(1900, 1, 1);
    closing.actorsToldOn = QDate(2200, 12, 31);
    VERIFY_OK(validateRecord(closing));
}

void RecordCheckTest::consentRecords_data()
{
    columns();
    twiceIn("R5 a criterion twice", after<Intake>([](Intake& v) { v.criteria = {{}, {}}; }), "criteria");
    row("R16 only the young, without a reason",
        after<Intake>([](Intake& v) { v.consenting = ConsentingPersons::Young; }), "consentingReason",
        "“consentingReason” is missing: why not both the young person and the guardians consent.");
    row("R16 no guardian's consent, without a judgement",
        after<Guardian>([](Guardian& v) { v.mustConsent = false; }), "judgement",
        "“judgement” is missing: why this guardian's consent is not needed.");
    twiceIn("R11 a kind twice", after<ConsentScope>([](ConsentScope& v) {
                v.kinds = {v.kinds[0], v.kinds[0]};
            }),
            "kinds");
    twiceIn("R12 a kind twice", after<Withdrawal>([](Withdrawal& v) {
                v.kinds = {InfoKind::Plan, InfoKind::Plan};
            }),
            "kinds");
    row("R13 a judgement about nothing",
        after<Judgement>([](Judgement& v) { v.about = JudgementAbout::GoOnAfterWithdrawal; }), "subject",
        "“subject” is missing: the entry that the judgement is about.");
    row("R37 a judgement about nothing",
        after<Judgement>([](Judgement& v) { v.about = JudgementAbout::GoOnAfterThreat; }), "subject",
        "“subject” is missing: the entry that the judgement is about.");
}

void RecordCheckTest::threatRecords_data()
{
    columns();
    row("R17 level 6", after<ThreatAssessment>([](ThreatAssessment& v) { v.level = 6; }), "level",
        "“level” is outside 1–5.");
    row("R17 level 0", after<ThreatAssessment>([](ThreatAssessment& v) { v.level = 0; }), "level",
        "“level” is outside 1–5.");
    row("R17 proposed 6", after<ThreatAssessment>([](ThreatAssessment& v) { v.proposed = 6; }), "proposed",
        "“proposed” is outside 1–5.");
    row("R17 lower than proposed", after<ThreatAssessment>([](ThreatAssessment& v) { v.level = 2; }),
        "reason", "“reason” is missing: why the level is lower than proposed.");
    row("R19 everywhere at all times", after<RiskyPlace>([](RiskyPlace& v) { v.place.clear(); }), "place",
        "“place” is missing: a place or a time to avoid.");
    row("R19 a time without its end", after<RiskyPlace>([](RiskyPlace& v) { v.from = QTime(18, 0); }),
        "toTime", "“toTime” is missing: a time has a beginning and an end.");
    row("R19 a time without its beginning", after<RiskyPlace>([](RiskyPlace& v) { v.to = QTime(18, 0); }),
        "fromTime", "“fromTime” is missing: a time has a beginning and an end.");
    row("R19 no time at all", after<RiskyPlace>([](RiskyPlace& v) { v.from = v.to = QTime(18, 0); }),
        "toTime", "“toTime” is the same moment as the beginning.");
}

void RecordCheckTest::workRecords_data()
{
    columns();
    row("a reservation without reasons",
        after<Decision>([](Decision& v) { v.reservation = QStringLiteral("Kan ändras."); }),
        "reservationReasons", "“reservationReasons” is missing: why the decision may change.");
    row("reasons without a reservation",
        after<Decision>([](Decision& v) { v.reservationReasons = QStringLiteral("Läget."); }), "reservation",
        "“reservation” is missing: what may change in the decision.");
    row("R21 a negative cost", after<Support>([](Support& v) { v.costOre = -1; }), "costOre",
        "“costOre” is outside 0–10000000000000.");
    row("a placement law without a placement",
        after<Support>([](Support& v) { v.kind = SupportKind::Treatment; }), "law",
        "“law” belongs to a placement only.");
    row("R9 another reason without text", after<Closing>([](Closing& v) { v.reason = CloseReason::Other; }),
        "reasonText", "“reasonText” is missing: what the other reason is.");
    row("plan number 0", after<Plan>([](Plan& v) { v.number = 0; }), "number", "“number” is outside 1–9999.");
    row("a goal reached without a measure", after<Goal>([](Goal& v) { v.status = GoalStatus::Reached; }),
        "measure", "“measure” is missing: what the goal is measured by.");
    row("ring 0", after<NetworkTie>([](NetworkTie& v) { v.ring = 0; }), "ring", "“ring” is outside 1–3.");
    row("ring 4", after<NetworkTie>([](NetworkTie& v) { v.ring = 4; }), "ring", "“ring” is outside 1–3.");
    row("a meeting that ends before it begins", after<Meeting>([](Meeting& v) { v.end = at(8); }), "endAt",
        "“endAt” is not later than the meeting's start.");
    row("a meeting that ends as it begins", after<Meeting>([](Meeting& v) { v.end = v.start; }), "endAt",
        "“endAt” is not later than the meeting's start.");
    row("a meeting of a year", after<Meeting>([](Meeting& v) { v.end = v.start.addYears(1); }), "endAt",
        "“endAt” is more than a day later than the meeting's start.");
    row("R23 out before in", after<Meeting>([](Meeting& v) {
            v.checkedInAt = at(9);
            v.checkedOutAt = at(8);
        }),
        "checkedOutAt", "“checkedOutAt” is earlier than the check-in.");
    row("R23 out but never in", after<Meeting>([](Meeting& v) { v.checkedOutAt = at(10); }), "checkedInAt",
        "“checkedInAt” is missing: nobody leaves who did not come.");
    twiceIn("a party twice", after<Meeting>([](Meeting& v) {
                v.parties.append({police(), {}, true, {}});
            }),
            "parties");
    row("R27 open with a day", after<Commitment>([](Commitment& v) { v.outcomeOn = day; }), "outcome",
        "“outcome” is open, but has a day.");
}

void RecordCheckTest::r17_aLevelIsOneToFiveAndLowerNeedsAReason()
{
    for (int level = -1; level <= 7; ++level) {
        ThreatAssessment assessment = good<ThreatAssessment>(); // proposed: 3
        assessment.level = level;
        QCOMPARE(validateRecord(assessment).has_value(), level >= 3 && level <= 5);
        assessment.reason = QStringLiteral("Konflikten är löst.");
        QCOMPARE(validateRecord(assessment).has_value(), level >= 1 && level <= 5);
    }
}

void RecordCheckTest::caseDays_data()
{
    columns();
    const QDate before = day.addDays(-1);
    order("R7 answered before asked", after<Intake>([before](Intake& v) {
              v.policeAskedOn = day;
              v.policeAnsweredOn = before;
          }),
          "policeAskedOn", "policeAnsweredOn");
    order("R6 sent before it was known",
          after<ConcernReport>([before](ConcernReport& v) { v.sentOn = before; }), "learnedOn", "sentOn");
    order("R22 reviewed before",
          after<ThreatAssessment>([before](ThreatAssessment& v) { v.reviewOn = before; }), "onDay",
          "reviewOn");
    order("R18 chief informed before",
          after<ThreatAssessment>([before](ThreatAssessment& v) { v.chiefInformedOn = before; }), "onDay",
          "chiefInformedOn");
    order("R18 measures decided before",
          after<ThreatAssessment>([before](ThreatAssessment& v) { v.measuresDecidedOn = before; }), "onDay",
          "measuresDecidedOn");
    order("R19 told before decided", after<RiskyPlace>([before](RiskyPlace& v) {
              v.decidedOn = day;
              v.partiesToldOn = before;
          }),
          "decidedOn", "partiesToldOn");
    order("R37 police informed before it was known",
          after<ThreatReport>([before](ThreatReport& v) { v.policeInformedOn = before; }), "learnedOn",
          "policeInformedOn");
    order("R21 handed over before the consent", after<CentralHandover>([before](CentralHandover& v) {
              v.personConsentedOn = day;
              v.handedOverOn = before;
          }),
          "personConsentedOn", "handedOverOn");
    order("the police consulted after the decision",
          after<Decision>([](Decision& v) { v.policeConsultedOn = day.addDays(1); }), "policeConsultedOn",
          "onDay");
    order("a support that ends before it begins", after<Support>([before](Support& v) { v.to = before; }),
          "fromDay", "toDay");
    order("R9 told before begun", after<Closing>([before](Closing& v) { v.actorsToldOn = before; }),
          "begunOn", "actorsToldOn");
    order("R31 a copy before the follow-up",
          after<FollowUp>([before](FollowUp& v) { v.copySentOn = before; }), "onDay", "copySentOn");
    order("a plan followed up before it was made",
          after<Plan>([before](Plan& v) { v.followedUpOn = before; }), "madeOn", "followedUpOn");
    order("an activity due before it starts", after<Activity>([before](Activity& v) { v.due = before; }),
          "startDay", "due");
    row("an activity done before it starts", after<Activity>([before](Activity& v) {
            v.status = ActivityStatus::Done;
            v.statusOn = before;
        }),
        "statusOn", "“statusOn” is earlier than the activity's start.");
}

void RecordCheckTest::whatCanBePasses()
{
    RiskyPlace night;
    night.from = QTime(22, 0);
    night.to = QTime(4, 0);
    VERIFY_OK(validateRecord(night)); // over midnight, everywhere
    Activity cancelled = good<Activity>();
    cancelled.status = ActivityStatus::Ended;
    cancelled.statusOn = day.addDays(-1);
    VERIFY_OK(validateRecord(cancelled)); // ended before it began
    ThreatAssessment higher = good<ThreatAssessment>();
    higher.level = 5; // higher than proposed needs no reason
    VERIFY_OK(validateRecord(higher));
}

QTEST_GUILESS_MAIN(RecordCheckTest)
#include "tst_record_check.moc"
