// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The named checks and proposals, by the rule that each stands for.
#include "forms/engine/rule_registry.h"
#include "tests/forms/engine/test_forms.h"

#include <QTest>
#include <algorithm>

namespace lotsbok {

class TestFormRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r16MissingGuardianIsShown();
    void r17ProposedLevel_data();
    void r17ProposedLevel();
    void r17LowerLevelNeedsAReason();
    void r17EveryLevelTouchedIsShown();
    void r17ContradictionIsShown();
    void r17UnansweredIndicatorsAreShown();
    void r17SharedIndicatorIsAnsweredOnce();
    void r22NextReview_data();
    void r22NextReview();
    void r25NextTalk_data();
    void r25NextTalk();
    void r25TalkWithinAYear_data();
    void r25TalkWithinAYear();
    void procurement_data();
    void procurement();
    void earlierPurchases();
    void consentOrallyOrInWriting();
    void datesOfFollowUp();
    void checklistFromTheBook_data();
    void checklistFromTheBook();
    void proposalsFromTheModel();
    void proposalNeverTouchesAnswers();
    void policeConsultedOrWhyNot();
    void emailLooksLikeOne();
    void unknownNamesSayNothing();
};

namespace {

const QDate today(2026, 11, 22);

std::optional<QJsonValue> proposed(const char* form, const char* field, const Answers& answers = {},
                                   const BoundValues& bound = {})
{
    const FormDefinition& definition = builtInForm(form);
    return proposal(definition, *definition.field(QLatin1String(field)), answers, bound, today);
}

bool hasIssue(const char* form, const char* field, const Answers& answers, FormIssue::Severity severity,
              const BoundValues& bound = {})
{
    const QList<FormIssue> issues = findIssues(builtInForm(form), answers, bound, today);
    return std::any_of(issues.begin(), issues.end(), [&](const FormIssue& issue) {
        return issue.fieldId == QLatin1String(field) && issue.severity == severity;
    });
}

Answers yesTo(const QString& ids)
{
    Answers answers;
    for (const QString& id : ids.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        answers.setYesNo(id, YesNo::Yes);
    }
    return answers;
}

constexpr auto error = FormIssue::Severity::Error;
constexpr auto warning = FormIssue::Severity::Warning;

} // namespace

void TestFormRules::r16MissingGuardianIsShown()
{
    const BoundValues minor{{QStringLiteral("client.isMinor"), QStringLiteral("yes")}};
    const BoundValues adult{{QStringLiteral("client.isMinor"), QStringLiteral("no")}};
    const auto row = [](const char* consents) {
        return QJsonObject{{QStringLiteral("name"), QStringLiteral("Mor")},
                           {QStringLiteral("consents"), QLatin1String(consents)}};
    };
    Answers answers;
    answers.set(QStringLiteral("whoConsents"), QStringLiteral("both"));
    QVERIFY(hasIssue("3.2", "guardians", answers, warning, minor));
    QVERIFY(!hasIssue("3.2", "guardians", answers, warning, adult));
    answers.set(QStringLiteral("guardians"), QJsonArray{row("yes"), row("no")});
    QVERIFY(hasIssue("3.2", "guardians", answers, warning, minor));
    answers.set(QStringLiteral("guardians"), QJsonArray{row("yes"), row("yes")});
    QVERIFY(!hasIssue("3.2", "guardians", answers, warning, minor));
    answers.set(QStringLiteral("guardians"), QJsonValue());
    answers.set(QStringLiteral("whoConsents"), QStringLiteral("young"));
    QVERIFY(!hasIssue("3.2", "guardians", answers, warning, minor));
}

void TestFormRules::r17ProposedLevel_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("level");
    const auto row = [](const char* yes, const char* level) {
        QTest::newRow(*yes == '\0' ? "nothing" : yes)
            << QString::fromLatin1(yes) << QString::fromLatin1(level);
    };
    row("", "");
    row("level1.noKnownConflicts", "1");
    row("level2.someConflict", "2");
    row("level3.conflict", "3");
    row("level4.fatalConflict", "4");
    row("level5.hunted", "5");
    row("level5.recentLethalViolence level2.someConflict", "5");
    row("level3.toldToStayAway", "3"); // shared by 3 and 4: the lower
    row("level4.toldToStayAway", "3"); // wherever it was answered
    row("level5.deathThreats", "4");   // shared by 4 and 5
    row("level3.toldToStayAway level4.deathThreats", "4");
    row("level4.deathThreats level2.someConflict", "4"); // a further Ja never lowers the proposal
    row("level3.onlyThatArea", "");                      // limits, never raises
    row("level4.onlyThatArea level3.warned", "3");
}

void TestFormRules::r17ProposedLevel()
{
    QFETCH(QString, yes);
    QFETCH(QString, level);
    const auto found = proposed("3.3", "level", yesTo(yes));
    QCOMPARE(found.has_value(), !level.isEmpty());
    QCOMPARE(found.value_or(QJsonValue()).toString(), level);
}

void TestFormRules::r17LowerLevelNeedsAReason()
{
    Answers answers = yesTo(QStringLiteral("level4.fatalConflict"));
    answers.set(QStringLiteral("level"), QStringLiteral("3"));
    QVERIFY(hasIssue("3.3", "levelReason", answers, error));
    answers.set(QStringLiteral("levelReason"), QStringLiteral("Konflikten är avslutad enligt polisen."));
    QVERIFY(!hasIssue("3.3", "levelReason", answers, error));
    answers.set(QStringLiteral("levelReason"), QJsonValue());
    answers.set(QStringLiteral("level"), QStringLiteral("4"));
    QVERIFY(!hasIssue("3.3", "levelReason", answers, error));
    answers.set(QStringLiteral("level"), QStringLiteral("5"));
    QVERIFY(!hasIssue("3.3", "levelReason", answers, error));
}

void TestFormRules::r17EveryLevelTouchedIsShown()
{
    const auto shown = [](const char* yes) {
        const QList<FormIssue> issues = findIssues(builtInForm("3.3"), yesTo(QLatin1String(yes)), {}, today);
        for (const FormIssue& issue : issues) {
            if (issue.fieldId == QLatin1String("level") && issue.severity == warning) {
                return issue.text;
            }
        }
        return QString();
    };
    QVERIFY(shown("level3.conflict level5.deathThreats").contains(QStringLiteral("3, 4, 5"))); // proposes 4
    QVERIFY(shown("level5.deathThreats").contains(QStringLiteral("4, 5")));                    // proposes 4
    QVERIFY(shown("level2.someConflict level5.hunted").isEmpty()); // proposes the highest
    QVERIFY(shown("").isEmpty());
}

void TestFormRules::r17ContradictionIsShown()
{
    QVERIFY(!hasIssue("3.3", "level1.noKnownConflicts", yesTo(QStringLiteral("level1.noKnownConflicts")),
                      warning));
    QVERIFY(hasIssue("3.3", "level1.noKnownConflicts",
                     yesTo(QStringLiteral("level1.noKnownConflicts level2.someConflict")), warning));
}

void TestFormRules::r17UnansweredIndicatorsAreShown()
{
    const QList<FormIssue> issues = findIssues(builtInForm("3.3"), {}, {}, today);
    const auto shown = std::count_if(issues.begin(), issues.end(), [](const FormIssue& issue) {
        return issue.severity == warning && issue.fieldId.startsWith(QLatin1String("level"));
    });
    QCOMPARE(shown, 14);
    Answers answers;
    answers.setYesNo(QStringLiteral("level2.someConflict"), YesNo::No);
    QVERIFY(!hasIssue("3.3", "level2.someConflict", answers, warning)); // Nej is an answer
}

void TestFormRules::r17SharedIndicatorIsAnsweredOnce()
{
    Answers answers = yesTo(QStringLiteral("level3.toldToStayAway"));
    QCOMPARE(*proposed("3.3", "level4.toldToStayAway", answers), QJsonValue(QStringLiteral("yes")));
    QVERIFY(!proposed("3.3", "level5.deathThreats", answers));
    answers.setYesNo(QStringLiteral("level4.toldToStayAway"), YesNo::No);
    QVERIFY(hasIssue("3.3", "level4.toldToStayAway", answers, error));
}

void TestFormRules::r22NextReview_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("days");
    QTest::newRow("1") << QStringLiteral("1") << 90;
    QTest::newRow("2") << QStringLiteral("2") << 90;
    QTest::newRow("3") << QStringLiteral("3") << 30;
    QTest::newRow("4") << QStringLiteral("4") << 7;
    QTest::newRow("5") << QStringLiteral("5") << 7;
}

void TestFormRules::r22NextReview()
{
    QFETCH(QString, level);
    QFETCH(int, days);
    Answers answers;
    answers.set(QStringLiteral("assessedOn"), QStringLiteral("2026-11-20"));
    QVERIFY(!proposed("3.3", "nextReview", answers)); // no level yet
    answers.set(QStringLiteral("level"), level);
    QCOMPARE(proposed("3.3", "nextReview", answers)->toString(),
             QDate(2026, 11, 20).addDays(days).toString(Qt::ISODate));
}

void TestFormRules::r25NextTalk_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("next");
    QTest::newRow("one year on") << QStringLiteral("2026-11-22") << QStringLiteral("2027-11-22");
    QTest::newRow("leap day") << QStringLiteral("2024-02-29") << QStringLiteral("2025-02-28");
    QTest::newRow("not held") << QString() << QString();
}

void TestFormRules::r25NextTalk()
{
    QFETCH(QString, held);
    QFETCH(QString, next);
    Answers answers;
    answers.set(QStringLiteral("heldOn"), held);
    QCOMPARE(proposed("2", "nextTalk", answers).value_or(QJsonValue()).toString(), next);
}

void TestFormRules::r25TalkWithinAYear_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a year on") << QStringLiteral("2027-11-20") << false;
    QTest::newRow("a day later") << QStringLiteral("2027-11-21") << true;
    QTest::newRow("earlier") << QStringLiteral("2027-03-01") << false;
    QTest::newRow("before the talk") << QStringLiteral("2026-11-19") << true;
}

void TestFormRules::r25TalkWithinAYear()
{
    QFETCH(QString, next);
    QFETCH(bool, refused);
    Answers answers;
    answers.set(QStringLiteral("heldOn"), QStringLiteral("2026-11-20"));
    answers.set(QStringLiteral("nextTalk"), next);
    QCOMPARE(hasIssue("2", "nextTalk", answers, error), refused);
}

void TestFormRules::procurement_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("earlier");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, qint64 kronor, qint64 earlierKronor, const char* outcome) {
        QTest::newRow(name) << kronor * 100 << earlierKronor * 100 << QString::fromLatin1(outcome);
    };
    row("at 30 000", 30000, 0, "direct");
    row("over 30 000", 30001, 0, "threeSuppliers");
    row("over with the year's others", 1000, 29500, "threeSuppliers");
    row("at 100 000", 100000, 0, "threeSuppliers");
    row("over 100 000", 100001, 0, "documentation");
    row("at the limit of 2026", 700000, 0, "documentation");
    row("over the limit", 700001, 0, "fullProcurement");
    row("small, after the limit", 10, 700000, "fullProcurement");
}

void TestFormRules::procurement()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, earlier);
    QFETCH(QString, outcome);
    Answers answers;
    answers.set(QStringLiteral("amount"), static_cast<double>(amount));
    answers.set(QStringLiteral("date"), QStringLiteral("2026-05-04"));
    QVERIFY(!proposed("2.4", "outcomeChoice", answers)); // the register's sum is not known
    const BoundValues bound{{QStringLiteral("purchase.earlierSum"), static_cast<double>(earlier)}};
    const auto found = proposed("2.4", "outcomeChoice", answers, bound);
    QVERIFY(found);
    QCOMPARE(found->toString(), outcome);
}

void TestFormRules::earlierPurchases()
{
    QVERIFY(!proposed("2.4", "earlierPurchases"));
    const QString sum = QStringLiteral("purchase.earlierSum");
    QCOMPARE(proposed("2.4", "earlierPurchases", {}, {{sum, 0}})->toString(), QStringLiteral("no"));
    QCOMPARE(proposed("2.4", "earlierPurchases", {}, {{sum, 100}})->toString(), QStringLiteral("yes"));
}

void TestFormRules::consentOrallyOrInWriting()
{
    Answers answers;
    QVERIFY(hasIssue("3.2", "written", answers, error));
    answers.setYesNo(QStringLiteral("written"), YesNo::No);
    QVERIFY(hasIssue("3.2", "written", answers, error));
    answers.setYesNo(QStringLiteral("oral"), YesNo::Yes);
    QVERIFY(!hasIssue("3.2", "written", answers, error));
}

void TestFormRules::datesOfFollowUp()
{
    Answers answers;
    answers.set(QStringLiteral("occasion"), QStringLiteral("exit"));
    answers.set(QStringLiteral("admission"), QStringLiteral("2026-10"));
    answers.set(QStringLiteral("discharge"), QStringLiteral("2026-09"));
    QVERIFY(hasIssue("3.4", "discharge", answers, error));
    answers.set(QStringLiteral("discharge"), QStringLiteral("2026-11"));
    QVERIFY(!hasIssue("3.4", "discharge", answers, error));
    answers.set(QStringLiteral("discharge"), QStringLiteral("2026-12"));
    QVERIFY(hasIssue("3.4", "discharge", answers, error)); // in the future
}

void TestFormRules::checklistFromTheBook_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("some");
    QTest::addColumn<int>("needed"); // of four
    QTest::newRow("row 4") << QStringLiteral("contactList") << QStringLiteral("district.contactCount")
                           << QStringLiteral("district.contactsWithPerson") << 1;
    QTest::newRow("row 5, R25") << QStringLiteral("safetyTalks") << QStringLiteral("district.employeeCount")
                                << QStringLiteral("district.safetyTalksWithinYear") << 4;
    QTest::newRow("row 8") << QStringLiteral("competence") << QStringLiteral("district.employeeCount")
                           << QStringLiteral("district.competenceMet") << 4;
}

void TestFormRules::checklistFromTheBook()
{
    QFETCH(QString, field);
    QFETCH(QString, all);
    QFETCH(QString, some);
    QFETCH(int, needed);
    const FormDefinition& form = builtInForm("D");
    const Field& row = *form.field(field);
    QVERIFY(!proposal(form, row, {}, {}, today));
    for (int have = 0; have <= 4; ++have) {
        const auto found = proposal(form, row, {}, {{all, 4}, {some, have}}, today);
        QVERIFY(found);
        Answers answers;
        answers.set(field, *found);
        QCOMPARE(answers.yesNo(field), have >= needed ? YesNo::Yes : YesNo::No);
        QVERIFY(answers.check(field).comment.contains(QString::number(have))); // the figures behind it
        QVERIFY(checkedAnswers(answers.json(), form));
    }
}

void TestFormRules::proposalsFromTheModel()
{
    const BoundValues bound{{QStringLiteral("client.age"), 17},
                            {QStringLiteral("case.threatLevel"), QStringLiteral("4")},
                            {QStringLiteral("case.threatLevelAtEntry"), QStringLiteral("2")},
                            {QStringLiteral("user.name"), QStringLiteral("Lo Lots")}};
    QCOMPARE(proposed("3.4", "age", {}, bound)->toInt(), 17);
    QCOMPARE(proposed("3.4", "threat.entry", {}, bound)->toString(), QStringLiteral("2"));
    QCOMPARE(proposed("3.4", "threat.exit", {}, bound)->toString(), QStringLiteral("4"));
    QCOMPARE(proposed("3.3", "assessor", {}, bound)->toString(), QStringLiteral("Lo Lots"));
    QCOMPARE(proposed("3.3", "assessedOn")->toString(), QStringLiteral("2026-11-22"));
    QCOMPARE(proposed("3.2", "whoConsents")->toString(), QStringLiteral("both")); // R16
    QVERIFY(!proposed("3.4", "age"));
    QVERIFY(!proposed("3.4", "upperSecondary", {}, bound)); // has no proposal
}

void TestFormRules::proposalNeverTouchesAnswers()
{
    Answers answers = yesTo(QStringLiteral("level5.hunted"));
    answers.set(QStringLiteral("level"), QStringLiteral("2"));
    const Answers before = answers;
    QCOMPARE(proposed("3.3", "level", answers)->toString(), QStringLiteral("5"));
    QVERIFY(answers == before);
}

void TestFormRules::policeConsultedOrWhyNot()
{
    Answers answers;
    QVERIFY(hasIssue("3.3", "policeConsulted", answers, error));
    answers.setYesNo(QStringLiteral("policeConsulted"), YesNo::Yes);
    QVERIFY(hasIssue("3.3", "policeOfficer", answers, error));
    QVERIFY(hasIssue("3.3", "policeConsultedOn", answers, error));
    QVERIFY(!hasIssue("3.3", "policeWhyNot", answers, error));
    answers.setYesNo(QStringLiteral("policeConsulted"), YesNo::No);
    QVERIFY(!hasIssue("3.3", "policeOfficer", answers, error));
    QVERIFY(hasIssue("3.3", "policeWhyNot", answers, error));
}

void TestFormRules::emailLooksLikeOne()
{
    const auto contact = [](const char* email) {
        Answers answers;
        answers.set(QStringLiteral("people.private"),
                    QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Mor")},
                                           {QStringLiteral("email"), QLatin1String(email)}}});
        return answers;
    };
    QVERIFY(!hasIssue("3.1", "people.private", contact("mor@example.org"), warning));
    QVERIFY(hasIssue("3.1", "people.private", contact("mor at example"), warning));
    QVERIFY(hasIssue("3.1", "people.private", contact("@example.org"), warning));
}

/// A form written for a newer program still opens; `form check` tells.
void TestFormRules::unknownNamesSayNothing()
{
    const auto form = parsed(formJson({fieldJson("a", "text",
                                                 {{QStringLiteral("rule"), QStringLiteral("beautiful")},
                                                  {QStringLiteral("propose"), QStringLiteral("guess")}})}));
    QVERIFY(form);
    QVERIFY(findIssues(*form, {}, {}, today).isEmpty());
    QVERIFY(!proposal(*form, form->sections.first().fields.first(), {}, {}, today));
}

} // namespace lotsbok

QTEST_GUILESS_MAIN(lotsbok::TestFormRules)
#include "tst_form_rules.moc"
