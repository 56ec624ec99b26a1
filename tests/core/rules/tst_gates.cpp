// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gates.h"
#include "tests/core/rules/case_builder.h"

#include <QTest>
#include <functional>

using namespace lotsbok;
using namespace lotsbok::sample;

using FileChange = std::function<void(CaseFile&)>;
Q_DECLARE_METATYPE(FileChange)

class GatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r7_aFullCaseMayBeGranted();
    void r7_anEmptyCaseLacksEverything();
    void r7_eachItemStandsInTheWay_data();
    void r7_eachItemStandsInTheWay();
    void r5_anyOfTheFirstFourIsTheTargetGroup();
    void r7_whatIsDoneLaterDoesNotCountYet();
    void r7_theHeadOverridesWithAReason();
    void r10_isNeverOverridden_data();
    void r10_isNeverOverridden();
    void r9_aPreparedClosingIsOpen();
    void r9_eachItemStandsInTheWay_data();
    void r9_eachItemStandsInTheWay();
    void r9_judgedWithThePolice_data();
    void r9_judgedWithThePolice();
    void r9_onlyTheCurrentPlansActivitiesBind();
    void r9_withoutAGrantNothingIsFollowedUp();
    void r9_theHeadOverridesWithAReason();
    void missingNamesTheRule();
    void delegation_data();
    void delegation();
    void delegationFollowsTheDistrict();
};

namespace {

QStringList ids(const GateStatus& gate, bool GateItem::*flag)
{
    QStringList found;
    for (const GateItem& item : gate.items) {
        if (item.*flag) {
            found.append(item.id);
        }
    }
    return found;
}

QStringList unmet(const GateStatus& gate)
{
    QStringList found;
    for (const GateItem& item : gate.items) {
        if (!item.met) {
            found.append(item.id);
        }
    }
    return found;
}

const QDateTime grantMoment = utc(2026, 2, 16);

const QStringList grantIds{
    QStringLiteral("social-suitable"),     QStringLiteral("police-suitable"), QStringLiteral("target-group"),
    QStringLiteral("coordinated-support"), QStringLiteral("risk-of-relapse"), QStringLiteral("motivated"),
    QStringLiteral("inventory"),           QStringLiteral("informed"),        QStringLiteral("threat-level"),
    QStringLiteral("support-consent"),     QStringLiteral("police-consent")};

CriterionMark& mark(CaseFile& file, TargetCriterion criterion)
{
    return theOne<Intake>(file).criteria[static_cast<int>(criterion)];
}

void overrideItem(CaseFile& file, Gate gate, const QString& item, QDate on = QDate(2026, 2, 16),
                  const QString& reason = QStringLiteral("Beslutat med polisen."))
{
    GateOverride value;
    value.gate = gate;
    value.item = item;
    value.on = on;
    value.reason = reason;
    value.by = chiefUser();
    add(file, value);
}

} // namespace

void GatesTest::r7_aFullCaseMayBeGranted()
{
    const GateStatus gate = grantGate(grantableCase(), grantMoment);
    QVERIFY(gate.isOpen());
    QVERIFY(gate.missing().isEmpty());
    QCOMPARE(ids(gate, &GateItem::met), grantIds);
    QCOMPARE(ids(gate, &GateItem::overridden), QStringList());
}

void GatesTest::r7_anEmptyCaseLacksEverything()
{
    const GateStatus gate = grantGate(newCase(), grantMoment);
    QVERIFY(!gate.isOpen());
    QCOMPARE(unmet(gate), grantIds);
}

void GatesTest::r7_eachItemStandsInTheWay_data()
{
    QTest::addColumn<FileChange>("change");
    QTest::addColumn<QString>("item");
    const auto row = [](const char* name, const char* item, const FileChange& change) {
        QTest::newRow(name) << change << QString::fromLatin1(item);
    };
    const auto intake = [](const auto& change) {
        return [change](CaseFile& file) { change(theOne<Intake>(file)); };
    };
    row("the social services say no", "social-suitable", intake([](Intake& i) { i.socialSuitable = false; }));
    row("the social services have not judged", "social-suitable",
        intake([](Intake& i) { i.socialSuitable.reset(); }));
    row("the police say no", "police-suitable", intake([](Intake& i) { i.policeSuitable = false; }));
    row("the police were asked only", "police-suitable", intake([](Intake& i) { i.policeSuitable.reset(); }));
    row("the police's answer has no day", "police-suitable",
        intake([](Intake& i) { i.policeAnsweredOn = {}; }));
    row("R5 none of the first four", "target-group", intake([](Intake& i) {
            for (int c = 0; c < 4; ++c) {
                i.criteria[c].ticked = false;
            }
        }));
    row("R5 noted but not ticked", "motivated",
        [](CaseFile& f) { mark(f, TargetCriterion::Motivated).ticked = false; });
    row("R5 ticked without a note", "coordinated-support",
        [](CaseFile& f) { mark(f, TargetCriterion::NeedOfCoordinatedSupport).note = QStringLiteral(" "); });
    row("R5 risk without a note", "risk-of-relapse",
        [](CaseFile& f) { mark(f, TargetCriterion::RiskOfRelapse).note.clear(); });
    row("no inventory", "inventory", intake([](Intake& i) { i.inventoryOn = {}; }));
    row("not informed", "informed", intake([](Intake& i) { i.informedOn = {}; }));
    row("informed, but not of the consent", "informed",
        intake([](Intake& i) { i.consentRequirementExplained = false; }));
    row("no threat level", "threat-level", [](CaseFile& f) { f.all<ThreatAssessment>().clear(); });
    row("R10 no consent to the support", "support-consent",
        [](CaseFile& f) { f.all<Consent>().removeFirst(); });
    row("R10 support withdrawn", "support-consent",
        [](CaseFile& f) { add(f, withdrawalOf(f.all<Consent>().first(), utc(2026, 2, 16, 8))); });
    row("R10 no consent towards the police", "police-consent",
        [](CaseFile& f) { f.all<ConsentScope>().first().party = jobbtorg(); });
    row("R10 police withdrawn", "police-consent",
        [](CaseFile& f) { add(f, withdrawalOf(f.all<ConsentScope>().first(), utc(2026, 2, 16, 8))); });
}

void GatesTest::r7_eachItemStandsInTheWay()
{
    QFETCH(FileChange, change);
    QFETCH(QString, item);
    CaseFile file = grantableCase();
    change(file);
    const GateStatus gate = grantGate(file, grantMoment);
    QVERIFY(!gate.isOpen());
    QCOMPARE(unmet(gate), QStringList{item});
    QCOMPARE(gate.missing().size(), 1);
    QCOMPARE(gate.missing().first().jumpTo, item);
}

void GatesTest::r5_anyOfTheFirstFourIsTheTargetGroup()
{
    CaseFile file = grantableCase();
    for (CriterionMark& row : theOne<Intake>(file).criteria) {
        const bool makesTheGroup = row.criterion <= TargetCriterion::ViolentExtremism;
        row.ticked = !makesTheGroup;
        row.note = makesTheGroup ? QString() : row.note;
    }
    QCOMPARE(unmet(grantGate(file, grantMoment)), QStringList{QStringLiteral("target-group")});
    for (int c = 0; c < 4; ++c) {
        CaseFile one = file;
        theOne<Intake>(one).criteria[c].ticked = true; // alone, and without a note
        QVERIFY(grantGate(one, grantMoment).isOpen());
    }
}

void GatesTest::r7_whatIsDoneLaterDoesNotCountYet()
{
    const CaseFile file = grantableCase();
    QCOMPARE(unmet(grantGate(file, utc(2026, 2, 12, 22, 59))), QStringList{QStringLiteral("threat-level")});
    QVERIFY(grantGate(file, utc(2026, 2, 12, 23, 0)).isOpen()); // the 13th begins in Stockholm
    QCOMPARE(unmet(grantGate(file, utc(2026, 2, 11))),
             (QStringList{QStringLiteral("police-suitable"), QStringLiteral("threat-level")}));
}

void GatesTest::r7_theHeadOverridesWithAReason()
{
    CaseFile file = grantableCase();
    theOne<Intake>(file).inventoryOn = {};
    overrideItem(file, Gate::Close, QStringLiteral("inventory")); // another gate
    overrideItem(file, Gate::Grant, QStringLiteral("informed"));  // another item, which is met
    overrideItem(file, Gate::Grant, QStringLiteral("inventory"), QDate(2026, 2, 17)); // not yet
    overrideItem(file, Gate::Grant, QStringLiteral("inventory"), QDate(2026, 2, 16), QStringLiteral(" "));
    QVERIFY(!grantGate(file, grantMoment).isOpen());
    overrideItem(file, Gate::Grant, QStringLiteral("inventory"));
    const GateStatus gate = grantGate(file, grantMoment);
    QVERIFY(gate.isOpen());
    QCOMPARE(ids(gate, &GateItem::overridden), QStringList{QStringLiteral("inventory")});
    QVERIFY(gate.missing().isEmpty());
}

void GatesTest::r10_isNeverOverridden_data()
{
    QTest::addColumn<QString>("item");
    QTest::newRow("support") << QStringLiteral("support-consent");
    QTest::newRow("police") << QStringLiteral("police-consent");
}

void GatesTest::r10_isNeverOverridden()
{
    QFETCH(QString, item);
    CaseFile file = grantableCase();
    file.all<Consent>().clear();
    file.all<ConsentScope>().clear();
    for (const QString& id : grantIds) {
        overrideItem(file, Gate::Grant, id);
    }
    const GateStatus gate = grantGate(file, grantMoment);
    QVERIFY(!gate.isOpen());
    for (const GateItem& row : gate.items) {
        QCOMPARE(row.overridable, row.rule != u"R10");
        if (row.id == item) {
            QCOMPARE(row.rule, QStringLiteral("R10"));
            QVERIFY(!row.met);
            QVERIFY(!row.overridden);
        }
    }
    QCOMPARE(gate.missing().size(), 2);
}

void GatesTest::r9_aPreparedClosingIsOpen()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    const GateStatus gate = closeGate(file, now());
    QVERIFY(gate.isOpen());
    QCOMPARE(ids(gate, &GateItem::met),
             (QStringList{QStringLiteral("reason"), QStringLiteral("judged-with-police"),
                          QStringLiteral("exit-follow-up"), QStringLiteral("activities-ended")}));
    QVERIFY(gateStatus(Gate::Close, file, now()).items == gate.items);
    QVERIFY(gateStatus(Gate::Grant, file, now()).items == grantGate(file, now()).items);
}

void GatesTest::r9_eachItemStandsInTheWay_data()
{
    QTest::addColumn<FileChange>("change");
    QTest::addColumn<QString>("item");
    const auto row = [](const char* name, const char* item, const FileChange& change) {
        QTest::newRow(name) << change << QString::fromLatin1(item);
    };
    row("not begun", "reason", [](CaseFile& f) { f.all<Closing>().clear(); });
    row("no reason", "reason", [](CaseFile& f) { theOne<Closing>(f).reason.reset(); });
    row("another reason, without text", "reason",
        [](CaseFile& f) { theOne<Closing>(f).reason = CloseReason::Other; });
    row("no exit follow-up", "exit-follow-up", [](CaseFile& f) { f.all<FollowUp>().removeLast(); });
    row("an exit follow-up tomorrow", "exit-follow-up",
        [](CaseFile& f) { f.all<FollowUp>().last().on = QDate(2026, 4, 2); });
    row("an open activity", "activities-ended",
        [](CaseFile& f) { f.all<Activity>().first().status = ActivityStatus::Open; });
    row("unreachable, not judged", "judged-with-police",
        [](CaseFile& f) { theOne<Closing>(f).reason = CloseReason::Unreachable; });
}

void GatesTest::r9_eachItemStandsInTheWay()
{
    QFETCH(FileChange, change);
    QFETCH(QString, item);
    CaseFile file = grantedCase();
    prepareClosing(file);
    change(file);
    const GateStatus gate = closeGate(file, now());
    QVERIFY(!gate.isOpen());
    QCOMPARE(unmet(gate), QStringList{item});
    QCOMPARE(gate.missing().first().rule, QStringLiteral("R9"));
}

void GatesTest::r9_judgedWithThePolice_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("needed");
    const QList<CloseReason> judged{CloseReason::RelapsedWithoutMotivation,
                                    CloseReason::SuspectedOrConvicted,
                                    CloseReason::Unreachable,
                                    CloseReason::DeprivedOfLiberty,
                                    CloseReason::NotRightSupport,
                                    CloseReason::PoliceJudgesNotRight};
    const auto words = wordsOf(CloseReason{});
    for (size_t i = 0; i < words.size(); ++i) {
        QTest::newRow(words[i]) << int(i) << judged.contains(static_cast<CloseReason>(i));
    }
}

void GatesTest::r9_judgedWithThePolice()
{
    QFETCH(int, reason);
    QFETCH(bool, needed);
    CaseFile file = grantedCase();
    prepareClosing(file);
    auto& closing = theOne<Closing>(file);
    closing.reason = static_cast<CloseReason>(reason);
    closing.reasonText = QStringLiteral("Se sammanfattningen.");
    QCOMPARE(closeGate(file, now()).isOpen(), !needed);
    closing.judgedWithPolice = true;
    QVERIFY(closeGate(file, now()).isOpen());
}

void GatesTest::r9_onlyTheCurrentPlansActivitiesBind()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    addActivity(file, addGoal(file, addPlan(file, PlanStatus::Replaced)));
    addActivity(file, addGoal(file, addPlan(file, PlanStatus::Draft)));
    QVERIFY(closeGate(file, now()).isOpen());
    const Goal current = file.all<Goal>().first();
    addActivity(file, current, jobbtorg(), ActivityStatus::HandedOver);
    addActivity(file, current, jobbtorg(), ActivityStatus::Ended);
    QVERIFY(closeGate(file, now()).isOpen());
    addActivity(file, current);
    QVERIFY(!closeGate(file, now()).isOpen());
}

void GatesTest::r9_withoutAGrantNothingIsFollowedUp()
{
    CaseFile file = grantableCase();
    decide(file, DecisionKind::Refuse, grantedOn);
    auto& closing = theOne<Closing>(file);
    closing.begunOn = grantedOn;
    closing.reason = CloseReason::PersonDeclines;
    QVERIFY(closeGate(file, now()).isOpen());
    decide(file, DecisionKind::Grant, grantedOn);
    QCOMPARE(unmet(closeGate(file, now())), QStringList{QStringLiteral("exit-follow-up")});
}

void GatesTest::r9_theHeadOverridesWithAReason()
{
    CaseFile file = grantedCase();
    prepareClosing(file);
    file.all<FollowUp>().removeLast();
    overrideItem(file, Gate::Close, QStringLiteral("exit-follow-up"));
    QVERIFY(closeGate(file, now()).isOpen());
}

void GatesTest::missingNamesTheRule()
{
    for (const Finding& finding : grantGate(newCase(), grantMoment).missing()) {
        QCOMPARE(finding.severity, Finding::Severity::Stop);
        QVERIFY(finding.text.endsWith(u'.'));
        const bool ten = finding.jumpTo.endsWith(u"-consent");
        const bool five = finding.jumpTo == u"target-group";
        QCOMPARE(finding.rule, ten    ? QStringLiteral("R10")
                               : five ? QStringLiteral("R5")
                                      : QStringLiteral("R7"));
    }
}

void GatesTest::delegation_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("lots") << int(Role::Lots) << true;
    QTest::newRow("caseworker") << int(Role::Caseworker) << true;
    QTest::newRow("head of unit") << int(Role::UnitHead) << true;
    QTest::newRow("security officer") << int(Role::SecurityOfficer) << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false;
}

void GatesTest::delegation()
{
    QFETCH(int, role);
    QTEST(mayDecide({}, static_cast<Role>(role), DecisionKind::Grant), "may");
    Settings all;
    all.delegation = {{DecisionKind::Grant, allRoles()}};
    QTEST(mayDecide(all, static_cast<Role>(role), DecisionKind::Grant), "may"); // never beyond the role
}

void GatesTest::delegationFollowsTheDistrict()
{
    Settings settings;
    settings.delegation = {{DecisionKind::Grant, {Role::UnitHead}}};
    QVERIFY(mayDecide(settings, Role::UnitHead, DecisionKind::Grant));
    QVERIFY(!mayDecide(settings, Role::Lots, DecisionKind::Grant));
    QVERIFY(mayDecide(settings, Role::Lots, DecisionKind::Refuse)); // no row: as by default
}

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
