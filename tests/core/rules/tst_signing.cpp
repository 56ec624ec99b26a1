// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotsbok;

// Who signs what, and who approves what somebody else asked for.
class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfTheBuiltInForms_data();
    void placesOfTheBuiltInForms();
    void recordsThatAreSigned();
    void rights_data();
    void rights();
    void whoeverAsksDoesNotApprove();
    void aDeputySignsAsDeputy();
    void decidedMeasuresAreNotChangedByDoingThem();
    void aTalkIsNotChangedByDelivery();
    void drawings_data();
    void drawings();
    void changesAreNamedByField();
};

namespace {

User userOf(Role role)
{
    User user;
    user.role = role;
    return user;
}

SignPlace placeOf(Signatory who, bool notByMaker = false)
{
    return {QStringLiteral("part"), {}, who, notByMaker};
}

} // namespace

void TestSigning::placesOfTheBuiltInForms_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("places");
    const auto row = [](const char* form, const char* places) {
        QTest::newRow(form) << QString::fromLatin1(form) << QString::fromLatin1(places);
    };
    row("2", "headSignature:head");
    row("2.1", "");
    row("2.3", "headSignature:head employeeSignature:employee");
    row("2.4", "approval:head!");
    row("3.2", "signature:person guardianSignature:person secondGuardianSignature:person");
    row("3.3", "headSignature:head!");
    row("3.5", "clientSignature:person lotsSignature:lots");
}

void TestSigning::placesOfTheBuiltInForms()
{
    QFETCH(QString, form);
    QFETCH(QString, places);
    QFile file(QStringLiteral(LOTSBOK_SOURCE_DIR "/forms/definitions/bilaga-%1.json").arg(form));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static constexpr std::array names{"head", "employee", "lots", "decider", "person"};
    QStringList found;
    const auto list = placesOfForm(form, QJsonDocument::fromJson(file.readAll()).object());
    for (const SignPlace& place : list) {
        found.append(place.part + u':' + QLatin1StringView(names[static_cast<size_t>(place.who)]) +
                     (place.notByMaker ? QStringLiteral("!") : QString()));
        QCOMPARE(place.label.isEmpty(), place.part == QLatin1String("approval"));
    }
    QCOMPARE(found.join(u' '), places);
}

void TestSigning::recordsThatAreSigned()
{
    for (const char* kind : {"safety-talk", "threat-assessment", "decision", "gate-override"}) {
        const auto places = placesOfRecord(QString::fromLatin1(kind));
        QVERIFY(!places.isEmpty());
        for (const SignPlace& place : places) {
            QVERIFY(signPartName(place.part) != place.part);
        }
    }
    QVERIFY(placesOfRecord(QStringLiteral("meeting")).isEmpty());
    QCOMPARE(signPartName(QStringLiteral("headSignature")), QStringLiteral("headSignature"));
}

void TestSigning::rights_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("is"); ///< what the user is to the record
    QTest::addColumn<bool>("ownKey");
    QTest::addColumn<bool>("byHand");
    const auto row = [](const char* name, Signatory who, Role role, const char* is, bool ownKey,
                        bool byHand) {
        QTest::newRow(name) << int(who) << int(role) << QString::fromLatin1(is) << ownKey << byHand;
    };
    row("head", Signatory::Head, Role::UnitHead, "", true, false);
    row("head about self", Signatory::Head, Role::UnitHead, "about", false, false);
    row("lots as head", Signatory::Head, Role::Lots, "", false, false);
    row("administrator as head", Signatory::Head, Role::Administrator, "", false, false);
    row("employee", Signatory::Employee, Role::Lots, "about", true, true);
    row("another employee", Signatory::Employee, Role::Lots, "", false, true);
    row("head as employee", Signatory::Employee, Role::UnitHead, "", false, true);
    row("lots of the case", Signatory::Lots, Role::Lots, "lots", true, true);
    row("lots of another case", Signatory::Lots, Role::Lots, "other lots", false, true);
    row("nobody's case", Signatory::Lots, Role::Lots, "", true, true);
    row("nobody's case, a head", Signatory::Lots, Role::UnitHead, "", false, true);
    row("who decided", Signatory::Decider, Role::Caseworker, "decider", true, false);
    row("who did not decide", Signatory::Decider, Role::UnitHead, "", false, false);
    row("the person", Signatory::Person, Role::UnitHead, "", false, true);
}

void TestSigning::rights()
{
    QFETCH(int, who);
    QFETCH(int, role);
    QFETCH(QString, is);
    QFETCH(bool, ownKey);
    QFETCH(bool, byHand);
    const User user = userOf(Role(role));
    SignFacts facts;
    if (is == QLatin1String("about")) {
        facts.aboutUser = user.id;
    } else if (is == QLatin1String("decider")) {
        facts.decider = user.id;
    } else if (!is.isEmpty()) {
        facts.lots = {UserId::create(), is == QLatin1String("lots") ? user.id : UserId::create()};
    }
    const SignRight right = signRight(placeOf(Signatory(who)), facts, user, {});
    QCOMPARE(right.withOwnKey, ownKey);
    QCOMPARE(right.byHand, byHand);
    QCOMPARE(right.refusal.isEmpty(), ownKey);
    QVERIFY(!right.deputyFor);
}

void TestSigning::whoeverAsksDoesNotApprove()
{
    const User head = userOf(Role::UnitHead);
    SignFacts facts;
    facts.maker = head.id;
    QVERIFY(signRight(placeOf(Signatory::Head), facts, head, {}).withOwnKey);
    QVERIFY(!signRight(placeOf(Signatory::Head, true), facts, head, {}).withOwnKey);
    // nor does a deputy who stands for whoever asked; for another head a deputy may
    const User deputy = userOf(Role::Lots);
    const User otherHead = userOf(Role::UnitHead);
    QVERIFY(!signRight(placeOf(Signatory::Head, true), facts, deputy, {head}).withOwnKey);
    QCOMPARE(signRight(placeOf(Signatory::Head, true), facts, deputy, {head, otherHead}).deputyFor,
             std::optional(otherHead.id));
    facts.maker = deputy.id;
    QVERIFY(!signRight(placeOf(Signatory::Head, true), facts, deputy, {head}).withOwnKey);
}

void TestSigning::aDeputySignsAsDeputy()
{
    const User lots = userOf(Role::Lots);
    const User head = userOf(Role::UnitHead);
    const SignRight right = signRight(placeOf(Signatory::Head), {}, lots, {userOf(Role::Caseworker), head});
    QVERIFY(right.withOwnKey);
    QCOMPARE(right.deputyFor, std::optional(head.id));
    // the own right comes first, and nobody stands for an employee's own signature
    QVERIFY(!signRight(placeOf(Signatory::Head), {}, userOf(Role::UnitHead), {head}).deputyFor);
    SignFacts facts;
    facts.aboutUser = head.id;
    QVERIFY(!signRight(placeOf(Signatory::Employee), facts, lots, {head}).withOwnKey);
}

void TestSigning::decidedMeasuresAreNotChangedByDoingThem()
{
    const auto fields = [](const char* measures, int level) {
        return signedFields(
            QStringLiteral("threat-assessment"),
            {{QStringLiteral("level"), level}, {QStringLiteral("measures"), QString::fromLatin1(measures)}});
    };
    const QJsonObject decided = fields("[{\"text\":\"a\",\"done\":false}]", 3);
    QCOMPARE(fields("[{\"text\":\"a\",\"done\":true,\"who\":\"x\"}]", 3), decided);
    QVERIFY(fields("[{\"text\":\"b\",\"done\":false}]", 3) != decided);
    QVERIFY(fields("[{\"text\":\"a\",\"done\":false}]", 2) != decided);
}

void TestSigning::aTalkIsNotChangedByDelivery()
{
    const QJsonObject held{{QStringLiteral("heldOn"), QStringLiteral("2026-03-02")}};
    QJsonObject delivered = held;
    delivered.insert(QStringLiteral("deliveredOn"), QStringLiteral("2026-03-05"));
    QCOMPARE(signedFields(QStringLiteral("safety-talk"), delivered), held);
    QCOMPARE(signedFields(QStringLiteral("decision"), delivered), delivered);
}

void TestSigning::drawings_data()
{
    QTest::addColumn<SignStrokes>("strokes");
    QTest::addColumn<bool>("good");
    QTest::newRow("one stroke") << SignStrokes{{0, 0, 4095, 4095}} << true;
    QTest::newRow("nothing") << SignStrokes{} << false;
    QTest::newRow("a dot") << SignStrokes{{1, 1}} << false;
    QTest::newRow("half a point") << SignStrokes{{1, 1, 2, 2, 3}} << false;
    QTest::newRow("outside") << SignStrokes{{0, 0, 4096, 0}} << false;
    QTest::newRow("below") << SignStrokes{{0, 0, -1, 0}} << false;
    QTest::newRow("200 strokes") << SignStrokes(200, {0, 0, 1, 1}) << true;
    QTest::newRow("201 strokes") << SignStrokes(201, {0, 0, 1, 1}) << false;
    QTest::newRow("5000 points") << SignStrokes{QList<int>(10000, 7)} << true;
    QTest::newRow("5001 points") << SignStrokes{QList<int>(10002, 7)} << false;
}

void TestSigning::drawings()
{
    QFETCH(SignStrokes, strokes);
    QFETCH(bool, good);
    QCOMPARE(isDrawing(strokes), good);
}

void TestSigning::changesAreNamedByField()
{
    const QJsonObject before{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}};
    const QJsonObject after{{QStringLiteral("b"), 3}, {QStringLiteral("c"), QStringLiteral("x")}};
    const QList<FieldChange> expected{
        {QStringLiteral("a"), 1, QJsonValue(QJsonValue::Undefined)},
        {QStringLiteral("b"), 2, 3},
        {QStringLiteral("c"), QJsonValue(QJsonValue::Undefined), QStringLiteral("x")}};
    QCOMPARE(fieldChanges(before, after), expected);
    QVERIFY(fieldChanges(before, before).isEmpty());
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
