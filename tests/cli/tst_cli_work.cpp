// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a case from the command line: intake, consent, threat, decision, plan, meeting, disclosure,
// close.
#include "tests/cli/work_world.h"

namespace lotsbok::cli {

class TestWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void r7_r10_aGrantListsWhatIsMissing();
    void r5_intakeIsFilledInBitByBit();
    void r11_consentIsGivenAndListed();
    void r17_theLevelIsProposedFromAnswers();
    void r19_r21_r37_dangersAreRecorded();
    void r7_theGrantPassesItsGate();
    void aPlanWithGoalsAndActivities();
    void r23_r27_aMeetingFromPlanToMinutes();
    void r14_whatLeavesToAParty();
    void r14_r28_aCopyForEachReader();
    void r34_figuresOfTheCaseArePrintedAlone();
    void r12_r13_aWithdrawalShowsItsEffect();
    void r36_anEntryIsATextForTheJournal();
    void entriesOfOtherKinds();
    void r9_theCaseIsClosedAndReopened();
    void everyCommandOfTheseGroupsSucceeded();

private:
    QStringList of(const char* options) const { return QStringList{m_case} + optionWords(options); }
    QStringList of(const QStringList& options) const { return QStringList{m_case} + options; }

    WorkWorld m_work;
    QString m_case;
    QString m_consent;
    QString m_plan;
    QString m_goal;
};

void TestWork::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Adam");
    QCOMPARE(m_case, QStringLiteral("2026-0001"));
}

void TestWork::r7_r10_aGrantListsWhatIsMissing()
{
    const Ran ran =
        m_work.run("lots", "case decide", of("--kind grant --act 2025:400 --section 11_kap._1_§"));
    QCOMPARE(ran.exit, 3);
    const QStringList rules = rulesOf(ran);
    QVERIFY2(rules.contains(QStringLiteral("R7")) && rules.contains(QStringLiteral("R10")),
             ran.out.constData());
    const Ran text =
        m_work.run("lots", "case decide", of("--kind grant --act 2025:400 --section 11_kap._1_§"), false);
    QCOMPARE(text.exit, 3);
    QVERIFY2(text.out.contains("R10"), text.out.constData());
    // R10 is never overridden, and the rest only by the head of unit.
    QCOMPARE(m_work.run("chef", "case override", of("--gate grant --item police-consent --why Skäl")).exit,
             3);
    QCOMPARE(m_work.run("lots", "case override", of("--gate grant --item inventory --why Skäl")).exit, 4);
    QVERIFY2(m_work.run("chef", "case override", of("--gate grant --item inventory --why Skäl")).exit == 0,
             "an override by the head of unit");
}

void TestWork::r5_intakeIsFilledInBitByBit()
{
    QVERIFY2(m_work.both(
                 "lots", "case intake",
                 of("--way-in police --informed 2026-11-03 --requirement-explained yes --belonging Provdalen "
                    "--children no --criterion commits-crimes --criterion "
                    "need-of-coordinated-support=Mycket_på_gång --criterion risk-of-relapse=Ja --criterion "
                    "motivated=Säger_det_själv")),
             m_work.failure.constData());
    const Ran second = m_work.run("lots", "case intake",
                                  of("--inventory 2026-11-04 --police-asked 2026-11-04 --police-answered "
                                     "2026-11-05 --police-suitable yes "
                                     "--social-suitable yes --criterion motivated=Vill_bort"));
    QVERIFY2(second.exit == 0, second.err.constData());
    const QJsonObject intake = second.json();
    QCOMPARE(intake.value(QLatin1String("wayIn")).toString(), QStringLiteral("police"));
    QCOMPARE(intake.value(QLatin1String("criteria")).toArray().size(), 4);
    QCOMPARE(intake.value(QLatin1String("version")).toInt(), 2); // the same again is no new version
    QCOMPARE(m_work.run("lots", "case intake", of("--criterion snäll")).exit, 2);
    QCOMPARE(m_work.run("lots", "case intake", of("--way-in dörren")).exit, 2);
    QCOMPARE(m_work.run("lots", "case intake", of("--informed igår")).exit, 2);
}

void TestWork::r11_consentIsGivenAndListed()
{
    const Ran given = m_work.run("lots", "consent give",
                                 of("--kind sharing --party police:Polisen_Nord --party school:Provskolan "
                                    "--date 2026-11-05 --copy-given yes"));
    QVERIFY2(given.exit == 0, given.err.constData());
    m_consent = given.json().value(QLatin1String("id")).toString();
    QCOMPARE(given.json().value(QLatin1String("scopes")).toArray().size(), 2);
    QVERIFY2(m_work.run("lots", "consent give", of("--kind support --date 2026-11-05"), false).exit == 0,
             "support");
    QVERIFY(m_work.both("lots", "consent list", of("")));
    const QJsonObject listed = m_work.run("lots", "consent list", of("")).json();
    QVERIFY(listed.value(QLatin1String("policeInForce")).toBool());
    QVERIFY(listed.value(QLatin1String("supportInForce")).toBool());
    const QJsonObject before = m_work.run("lots", "consent list", of("--at 2026-11-04T12:00")).json();
    QVERIFY(!before.value(QLatin1String("policeInForce")).toBool());
    QVERIFY2(m_work.both("lots", "consent guardian",
                         of("--name Eva_Prov --relation Mor --must-consent no --judgement Myndig_son")),
             m_work.failure.constData());
    QCOMPARE(m_work.run("lots", "consent give", of("--kind sharing --party polisen")).exit, 2);
    QCOMPARE(m_work.run("lots", "consent give", of("--kind sharing --party rymden:Nord")).exit, 2);
}

void TestWork::r17_theLevelIsProposedFromAnswers()
{
    m_work.world.write(QStringLiteral("hot.json"), R"({"level2.threatsFromPeers": "yes"})");
    const Ran wrongField =
        m_work.run("lots", "threat assess",
                   of({QStringLiteral("--level"), QStringLiteral("2"), QStringLiteral("--answers"),
                       m_work.world.path(QStringLiteral("hot.json"))}));
    QCOMPARE(wrongField.exit, 1); // no such indicator
    QCOMPARE(m_work.run("lots", "threat assess", of("--level 6")).exit, 1);
    QCOMPARE(m_work.run("lots", "threat assess", of("--level två")).exit, 2);
    QVERIFY2(m_work.both("lots", "threat assess", of("--level 2 --date 2026-11-06 --police Kontaktpolisen")),
             m_work.failure.constData());
    const Ran measures = m_work.run("lots", "threat measures", of(""));
    QCOMPARE(measures.exit, 0);
    QVERIFY(!measures.json().value(QLatin1String("measures")).toArray().isEmpty());
    QVERIFY2(
        m_work.run("chef", "threat measures",
                   of("--tick 1=Klart --chief-informed 2026-11-06 --decided 2026-11-06 --with-police yes"),
                   false)
                .exit == 0,
        "measures by the head of unit");
    QCOMPARE(m_work.run("chef", "threat measures", of("--tick 99")).exit, 2);
    QVERIFY(m_work.both("lots", "threat show", of("")));
    QCOMPARE(
        m_work.run("lots", "threat show", of("")).json().value(QLatin1String("history")).toArray().size(), 2);
}

void TestWork::r19_r21_r37_dangersAreRecorded()
{
    QVERIFY2(m_work.both("lots", "threat place", of("--place Centrum --from-time 18:00 --to-time 23:00")),
             m_work.failure.constData());
    QCOMPARE(m_work.run("lots", "threat place", of("--from-time kväll")).exit, 2);
    const QString report =
        m_work.saved("lots", "threat report", of("--text Hotad_på_telefon --learned 2026-11-07"));
    QVERIFY2(!report.isEmpty(), m_work.failure.constData());
    QVERIFY2(
        m_work.run("lots", "threat report",
                   of({QStringLiteral("--id"), report, QStringLiteral("--police-informed"),
                       QStringLiteral("2026-11-07"), QStringLiteral("--basis"), QStringLiteral("Samtycke")}),
                   false)
                .exit == 0,
        "changed");
    QVERIFY2(m_work.both("lots", "threat handover", of("--bops 2026-11-08 --bops-high no")),
             m_work.failure.constData());
}

void TestWork::r7_theGrantPassesItsGate()
{
    const Ran decided = m_work.run("chef", "case decide",
                                   of("--kind grant --act 2025:400 --section 11_kap._1_§ --date 2026-11-10 "
                                      "--police-consulted 2026-11-05"));
    QVERIFY2(decided.exit == 0, (decided.out + decided.err).constData());
    QVERIFY2(m_work.run("chef", "case decide",
                        of("--kind other --act 2025:400 --section 11_kap._4_§ --text Övrigt"), false)
                     .exit == 0,
             "another decision");
    QVERIFY2(m_work.both("lots", "case step", of("--step investigate --date 2026-11-09")),
             m_work.failure.constData());
    const QStringList entry = of("--kind entry --date 2026-11-10 --copy-sent 2026-11-11");
    QVERIFY2(m_work.run("lots", "case follow-up", entry).exit == 0, "entry follow-up");
    QCOMPARE(m_work.run("lots", "case follow-up", entry).exit, 1); // one of a kind
    QVERIFY(m_work.both("lots", "case status", of("")));
    const QJsonObject status = m_work.run("lots", "case status", of("")).json();
    QCOMPARE(status.value(QLatin1String("state")).toString(), QStringLiteral("granted"));
    QCOMPARE(status.value(QLatin1String("steps")).toArray().size(), 7);
    QVERIFY(!status.value(QLatin1String("closeGate")).toArray().isEmpty());
    const Ran shown = m_work.run("lots", "case show", of(""));
    QCOMPARE(shown.json().value(QLatin1String("status")).toObject().value(QLatin1String("state")).toString(),
             QStringLiteral("granted"));
    const Ran text = m_work.run("lots", "case show", of(""), false);
    QVERIFY2(text.exit == 0 && text.out.contains("2026-0001") && text.out.contains("[x]"),
             text.out.constData());
    QVERIFY2(!text.out.contains("För att bevilja") && text.out.contains("För att avsluta"),
             text.out.constData());
}

void TestWork::aPlanWithGoalsAndActivities()
{
    m_plan = m_work.saved("lots", "plan new", of("--date 2026-11-12"));
    QVERIFY2(!m_plan.isEmpty(), m_work.failure.constData());
    m_goal = m_work.saved(
        "lots", "plan goal",
        of({QStringLiteral("--plan"), m_plan, QStringLiteral("--area"), QStringLiteral("housing"),
            QStringLiteral("--text"), QStringLiteral("Egen bostad"), QStringLiteral("--measure"),
            QStringLiteral("Kontrakt"), QStringLiteral("--due"), QStringLiteral("2027-06-30")}));
    QVERIFY2(!m_goal.isEmpty(), m_work.failure.constData());
    QVERIFY2(m_work.run("lots", "plan goal",
                        of({QStringLiteral("--id"), m_goal, QStringLiteral("--status"),
                            QStringLiteral("under-way")}),
                        false)
                     .exit == 0,
             "goal under way");
    const QStringList activity{QStringLiteral("--goal"),  m_goal,
                               QStringLiteral("--what"),  QStringLiteral("Ställa sig i kö"),
                               QStringLiteral("--party"), QStringLiteral("social-services:Enheten")};
    QVERIFY2(m_work.both("lots", "plan activity",
                         of(activity + optionWords("--start 2026-11-15 --due 2026-12-15"))),
             m_work.failure.constData());
    const Ran backwards = m_work.run("lots", "plan activity",
                                     of(activity + optionWords("--start 2026-12-15 --due 2026-11-15")));
    QCOMPARE(backwards.exit, 1); // due before it starts
    QCOMPARE(backwards.errorCode(), QStringLiteral("invalid-input"));
    QCOMPARE(
        m_work.run("lots", "plan activity", of(activity + optionWords("--party police:Två --due 2026-12-15")))
            .exit,
        2);
    const QString second = m_work.saved("lots", "plan new", of("--date 2026-11-13"));
    QVERIFY(m_work.run("lots", "plan new", of("--date 2026-11-13"), false).exit == 0);
    QVERIFY(m_work.run("lots", "plan current", of({QStringLiteral("--plan"), m_plan})).exit == 0);
    m_work.world.write(QStringLiteral("nu.json"), R"({"status": "current"})");
    const Ran twice =
        m_work.run("lots", "record change",
                   {QStringLiteral("plan"), QStringLiteral("--case"), m_case, QStringLiteral("--id"), second,
                    QStringLiteral("--set"), m_work.world.path(QStringLiteral("nu.json"))});
    QVERIFY2(twice.exit == 1 || twice.exit == 3, twice.out.constData()); // two current plans
    QVERIFY(m_work.run("lots", "plan current", of({QStringLiteral("--plan"), second}), false).exit == 0);
    QVERIFY2(
        m_work.both("lots", "plan update",
                    of({QStringLiteral("--id"), second, QStringLiteral("--agreement"), QStringLiteral("yes"),
                        QStringLiteral("--words"), QStringLiteral("Det känns bra.")})),
        m_work.failure.constData());
    QVERIFY(m_work.both("lots", "plan show", of({QStringLiteral("--plan"), m_plan})));
    QCOMPARE(m_work.run("lots", "plan show", of({QStringLiteral("--plan"), m_plan}))
                 .json()
                 .value(QLatin1String("goals"))
                 .toArray()
                 .size(),
             1);
    QCOMPARE(m_work.run("lots", "plan show", of("")).json().value(QLatin1String("id")).toString(), second);
    QVERIFY2(m_work.both("lots", "plan tie", of("--name Morfar --relation Släkt --ring 1 --tie supportive")),
             m_work.failure.constData());
    QCOMPARE(m_work.run("lots", "plan tie", of("--name Kusin --ring 4")).exit, 1);
}

void TestWork::r23_r27_aMeetingFromPlanToMinutes()
{
    const QStringList place =
        optionWords("--place Kontoret --party school:Provskolan --risk-analysed 2026-11-20 "
                    "--agenda school=Skolgången --agenda health=Hälsan");
    const QString meeting = m_work.saved(
        "lots", "meeting plan", of(optionWords("--start 2026-11-22T09:00 --end 2026-11-22T11:00") + place));
    QVERIFY2(!meeting.isEmpty(), m_work.failure.constData());
    const Ran backwards = m_work.run(
        "lots", "meeting plan", of(optionWords("--start 2026-12-01T11:00 --end 2026-12-01T09:00") + place));
    QCOMPARE(backwards.exit, 1); // ends before it begins
    QCOMPARE(m_work.run("lots", "meeting plan", of("--start 2026-12-01 --end 2026-12-02T10:00")).exit, 2);
    QCOMPARE(m_work.run("lots", "meeting plan", of("--start 2026-03-29T02:30 --end 2026-03-29T04:30")).exit,
             2);
    const QString later = m_work.saved(
        "lots", "meeting plan", of(optionWords("--start 2026-12-01T13:00 --end 2026-12-01T14:00") + place));
    QVERIFY2(m_work.run("lots", "meeting plan",
                        of({QStringLiteral("--id"), later, QStringLiteral("--place"),
                            QStringLiteral("Biblioteket")}),
                        false)
                     .exit == 0,
             "moved");
    const QStringList one{QStringLiteral("--id"), meeting};
    QVERIFY(m_work.both("lots", "meeting list", of("")));
    QVERIFY(m_work.both("lots", "meeting agenda", of(one)));
    QVERIFY2(m_work.both("lots", "meeting invite", of(one)), m_work.failure.constData());
    const Ran stranger =
        m_work.run("lots", "meeting invite", of(one + optionWords("--party health-care:Kliniken")));
    QCOMPARE(stranger.exit, 3); // R14: no scope
    QVERIFY2(rulesOf(stranger).contains(QStringLiteral("R14")), stranger.out.constData());
    QVERIFY2(m_work.run("lots", "meeting check-in", of(one)).exit == 0, "in");
    QVERIFY2(m_work.run("lots", "meeting check-out", of(one), false).exit == 0, "out");
    m_work.world.write(QStringLiteral("minnes.txt"), "Planen gicks igenom.\nSkolan ordnar studieplan.\n");
    QVERIFY2(m_work.run("lots", "meeting hold",
                        of(one + optionWords("--attended school:Provskolan --person-attended yes") +
                           QStringList{QStringLiteral("--minutes-file"),
                                       m_work.world.path(QStringLiteral("minnes.txt"))}))
                     .exit == 0,
             "held");
    const QStringList promise{QStringLiteral("--meeting"), meeting,
                              QStringLiteral("--party"),   QStringLiteral("school:Provskolan"),
                              QStringLiteral("--text"),    QStringLiteral("Studieplan")};
    const QString commitment =
        m_work.saved("lots", "meeting commit", of(promise + optionWords("--due 2026-11-30")));
    QVERIFY2(!commitment.isEmpty(), m_work.failure.constData());
    QVERIFY(m_work.run("lots", "meeting commit", of(promise), false).exit == 0);
    QVERIFY(m_work.both("lots", "meeting show", of(one)));
    // R27: what is open stands on the next agenda.
    const Ran next = m_work.run("lots", "meeting plan",
                                of(optionWords("--start 2026-12-10T09:00 --end 2026-12-10T10:00") + place));
    QVERIFY2(next.out.contains("Studieplan"), next.out.constData());
    QVERIFY2(m_work.both("lots", "meeting carry",
                         of({QStringLiteral("--id"), commitment, QStringLiteral("--outcome"),
                             QStringLiteral("kept")})),
             m_work.failure.constData());
    QVERIFY2(m_work.run("lots", "meeting cancel", of({QStringLiteral("--id"), later})).exit == 0,
             "cancelled");
    QVERIFY(m_work.both("chef", "meeting secure", {}));
}

void TestWork::r14_whatLeavesToAParty()
{
    const Ran checked = m_work.run("lots", "disclose check",
                                   of("--party school:Provskolan --party health-care:Kliniken --kinds plan"));
    QCOMPARE(checked.exit, 0);
    QCOMPARE(checked.array().size(), 2);
    QVERIFY(checked.array().at(0).toObject().value(QLatin1String("allowed")).toBool());
    QVERIFY(!checked.array().at(1).toObject().value(QLatin1String("allowed")).toBool());
    QVERIFY(m_work.both("lots", "disclose check", of("--party school:Provskolan --kinds plan")));
    QVERIFY(m_work.both("lots", "disclose grounds", of("--party police:Polisen_Nord")));
    QVERIFY2(m_work.both("lots", "disclose tell", of("--party school:Provskolan --kinds plan --what Målen")),
             m_work.failure.constData());
    const Ran refused =
        m_work.run("lots", "disclose tell", of("--party health-care:Kliniken --kinds plan --what Målen"));
    QCOMPARE(refused.exit, 3);
    QVERIFY2(rulesOf(refused).contains(QStringLiteral("R14")), refused.out.constData());
    QCOMPARE(
        m_work
            .run("lots", "disclose tell",
                 of("--party police:Polisen_Nord --kinds plan --what Målen --ground OSL_10:27 --balance Nej "
                    "--decided-by chef"))
            .exit,
        3); // never a ground for 26:1
    m_work.world.write(QStringLiteral("plan.json"), "{}");
    QCOMPARE(m_work
                 .run("lots", "disclose form",
                      of({QStringLiteral("--form"), QStringLiteral("3.5"), QStringLiteral("--party"),
                          QStringLiteral("school:Provskolan"), QStringLiteral("--out"),
                          m_work.world.path(QStringLiteral("plan.pdf"))}))
                 .exit,
             1); // not registered yet
    m_work.world.write(QStringLiteral("behov.json"), R"({"housing.describe": "Bor hos en vän."})");
    QCOMPARE(m_work
                 .run("lots", "form fill",
                      {QStringLiteral("--form"), QStringLiteral("3.1"), QStringLiteral("--subject"),
                       QStringLiteral("case:") + m_case, QStringLiteral("--answers"),
                       m_work.world.path(QStringLiteral("behov.json"))})
                 .exit,
             0);
    const QStringList form{QStringLiteral("--form"),     QStringLiteral("3.1"),
                           QStringLiteral("--party"),    QStringLiteral("school:Provskolan"),
                           QStringLiteral("--out"),      m_work.world.path(QStringLiteral("behov.pdf")),
                           QStringLiteral("--overwrite")};
    QVERIFY2(m_work.both("lots", "disclose form", of(form)), m_work.failure.constData());
    QVERIFY(QFile::exists(m_work.world.path(QStringLiteral("behov.pdf"))));
    QVERIFY(m_work.both("lots", "disclose list", of("")));
    QVERIFY(m_work.run("lots", "disclose list", of("")).array().size() >= 4);
}

void TestWork::r14_r28_aCopyForEachReader()
{
    m_work.world.write(QStringLiteral("genomf.json"), R"({"housing.now": "Bor hos en vän."})");
    const Ran filled =
        m_work.run("lots", "form fill",
                   {QStringLiteral("--form"), QStringLiteral("3.5"), QStringLiteral("--subject"),
                    QStringLiteral("case:") + m_case, QStringLiteral("--answers"),
                    m_work.world.path(QStringLiteral("genomf.json"))});
    QVERIFY2(filled.exit == 0, (filled.out + filled.err).constData());
    QVERIFY2(m_work.both("lots", "disclose copies", of("--form 3.5")), m_work.failure.constData());
    const Ran shown = m_work.run("lots", "disclose copies", of("--form 3.5 --party health-care:Kliniken"));
    const QJsonArray copies = shown.json().value(QLatin1String("copies")).toArray();
    QCOMPARE(copies.size(), 2); // the clinic, and the person
    QVERIFY(copies.at(0).toObject().value(QLatin1String("why")).toString().contains(QLatin1String("R14")));
    QVERIFY(copies.at(1).toObject().value(QLatin1String("why")).toString().isEmpty());
    const qsizetype before = m_work.run("lots", "disclose list", of("")).array().size();
    QVERIFY(QDir().mkpath(m_work.world.path(QStringLiteral("plan å"))));
    const QStringList out{QStringLiteral("--form"), QStringLiteral("3.5"), QStringLiteral("--out"),
                          m_work.world.path(QStringLiteral("plan å"))};
    const Ran made = m_work.run("lots", "disclose copies", of(out));
    QVERIFY2(made.exit == 0, (made.out + made.err).constData());
    QVERIFY(made.json().contains(QLatin1String("ownFile")));
    QVERIFY(QFile::exists(m_work.world.path(QStringLiteral("plan å/egen-akt.pdf"))));
    QVERIFY(m_work.run("lots", "disclose list", of("")).array().size() >= before + 2);
    QCOMPARE(m_work.run("lots", "disclose copies", of(out)).exit, 8); // never replaced unasked
    QCOMPARE(m_work.run("lots", "disclose copies", of("")).exit, 2);
    QCOMPARE(m_work.run("lots", "disclose copies", of("--form 3.5 --paper kalender")).exit, 2);
    const QStringList share{QStringLiteral("--form"), QStringLiteral("3.5"), QStringLiteral("--out"),
                            m_work.world.path(QStringLiteral("delas.pdf")), QStringLiteral("--overwrite")};
    QVERIFY2(m_work.both("lots", "disclose share", of(share)), m_work.failure.constData());
    const Ran shared = m_work.run("lots", "disclose share", of(share));
    QVERIFY(shared.json().value(QLatin1String("passPhrase")).toString().size() > 20);
    QFile file(m_work.world.path(QStringLiteral("delas.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("/Encrypt"));
    QCOMPARE(m_work.run("lots", "disclose copies", of("--form 3.5 --words en")).exit, 0);
    QCOMPARE(m_work.run("lots", "disclose copies", of("--form 3.5 --words xx")).exit, 1);
    QCOMPARE(m_work.run("lots", "disclose share", of(share + QStringList{QStringLiteral("--words=en")})).exit,
             0);
    QVERIFY2(m_work.both("lots", "disclose set", of("")), m_work.failure.constData());
    QCOMPARE(m_work.run("lots", "disclose set", of("--printer finns-inte --words xx")).exit, 1);
    QCOMPARE(m_work.run("lots", "disclose set", of("--printer finns-inte --sides four")).exit, 2);
    QCOMPARE(m_work.run("lots", "disclose set", of("--printer finns-inte --copies 0")).exit, 2);
    QCOMPARE(m_work.run("lots", "disclose set", of("--recipient alla")).exit, 2);
    QCOMPARE(m_work.run("lots", "disclose set", of("--printer finns-inte")).exit, 1);
}

void TestWork::r34_figuresOfTheCaseArePrintedAlone()
{
    const QString path = m_work.world.path(QStringLiteral("bild.pdf"));
    const auto figure = [&](const char* kind, const char* more = "") {
        return of(QStringList{QStringLiteral("--figure"), QLatin1String(kind), QStringLiteral("--out"), path,
                              QStringLiteral("--overwrite")} +
                  optionWords(more));
    };
    for (const char* kind : {"goals", "threat-levels", "inventories"}) {
        QVERIFY2(m_work.both("lots", "disclose figure", figure(kind)), m_work.failure.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
    const Ran given = m_work.run("lots", "disclose figure", figure("goals", "--recipient person"));
    QCOMPARE(given.exit, 0);
    QCOMPARE(given.json().value(QStringLiteral("what")).toString(), QStringLiteral("Målen över tid"));
    QCOMPARE(m_work.run("lots", "disclose figure", figure("threat-levels", "--recipient person")).exit, 3);
    QCOMPARE(m_work.run("lots", "disclose figure", figure("goals", "--recipient school")).exit, 2);
    QCOMPARE(m_work.run("lots", "disclose figure", figure("moon")).exit, 2);
}

void TestWork::r12_r13_aWithdrawalShowsItsEffect()
{
    const QStringList consent{QStringLiteral("--consent"), m_consent};
    QVERIFY(m_work.both("lots", "consent effect", of(consent)));
    const QJsonObject effect = m_work.run("lots", "consent effect", of(consent)).json();
    QVERIFY(effect.value(QLatin1String("policeEnds")).toBool());
    QCOMPARE(effect.value(QLatin1String("losses")).toArray().size(), 2);
    const Ran early = m_work.run("lots", "consent withdraw",
                                 of(consent + optionWords("--at 2026-11-01T12:00 --received-by Lotsen")));
    QVERIFY2(early.exit == 1 || early.exit == 3, early.out.constData());   // before its consent
    QCOMPARE(m_work.run("lots", "consent withdraw", of(consent)).exit, 2); // who received it
    const Ran withdrawn =
        m_work.run("lots", "consent withdraw",
                   of(consent + optionWords("--kinds health --at 2026-11-21T12:00 --received-by Lotsen")));
    QVERIFY2(withdrawn.exit == 0, withdrawn.err.constData());
    QVERIFY(!withdrawn.json().value(QLatin1String("policeEnds")).toBool());
    const Ran text = m_work.run("lots", "consent withdraw",
                                of(consent + optionWords("--kinds crime --received-by Lotsen")), false);
    QVERIFY2(text.exit == 0 && text.out.contains("R13"), text.out.constData());
}

void TestWork::entriesOfOtherKinds()
{
    const QString withdrawal =
        m_work.run("lots", "record list", {QStringLiteral("withdrawal"), QStringLiteral("--case"), m_case})
            .array()
            .first()
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    QVERIFY2(m_work.both("lots", "case judge",
                         of(optionWords("--about go-on-after-withdrawal --goes-on yes --note Kan_fortsätta") +
                            QStringList{QStringLiteral("--entry"), withdrawal})),
             m_work.failure.constData());
    QVERIFY2(
        m_work.both("lots", "case concern",
                    of("--text Syskon_far_illa --learned 2026-11-20 --sent 2026-11-20 --legal-basis SoL")),
        m_work.failure.constData());
    QVERIFY2(
        m_work.both("lots", "case support",
                    of("--kind housing --name Stödboende --from 2026-12-01 --to 2027-03-01 --cost 1200000")),
        m_work.failure.constData());
    QCOMPARE(
        m_work.run("lots", "case support", of("--kind housing --name X --from 2026-12-01 --to 2026-11-01"))
            .exit,
        1);
    QVERIFY2(m_work.both("lots", "case journal",
                         of({QStringLiteral("--subject"), QStringLiteral("consent:") + m_consent})),
             m_work.failure.constData());
    QVERIFY2(m_work.both("lots", "case objection", of("--text Det_stämmer_inte")),
             m_work.failure.constData());
    m_work.world.write(QStringLiteral("samtycke.pdf"),
                       "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    const QStringList file{QStringLiteral("--file"), m_work.world.path(QStringLiteral("samtycke.pdf")),
                           QStringLiteral("--source"), QStringLiteral("Klienten")};
    const QString attachment = m_work.saved("lots", "attach", of(file));
    QVERIFY2(!attachment.isEmpty(), m_work.failure.constData());
    QVERIFY2(m_work.run("lots", "attach", of(file + optionWords("--class sensitive")), false).exit == 0,
             "attach");
    m_work.world.write(QStringLiteral("program.exe"), "MZ\x90\x00");
    QCOMPARE(m_work
                 .run("lots", "attach",
                      of({QStringLiteral("--file"), m_work.world.path(QStringLiteral("program.exe")),
                          QStringLiteral("--source"), QStringLiteral("Okänd")}))
                 .exit,
             1);
}

void TestWork::r36_anEntryIsATextForTheJournal()
{
    const QStringList consent{QStringLiteral("--subject"), QStringLiteral("consent:") + m_consent};
    const Ran text = m_work.run("lots", "disclose journal", of(consent), false);
    QVERIFY2(text.exit == 0, text.err.constData());
    QVERIFY2(text.out.startsWith(QString::fromUtf8("Samtycke, ärende %1").arg(m_case).toUtf8()),
             text.out.constData());
    QVERIFY2(!text.out.contains(m_consent.toUtf8()), "no id is written to the journal");
    const Ran json = m_work.run("lots", "disclose journal", of(consent));
    QCOMPARE(json.json().value(QLatin1String("text")).toString().trimmed(),
             QString::fromUtf8(text.out).trimmed());
    const QJsonObject record = json.json().value(QLatin1String("disclosure")).toObject();
    QCOMPARE(record.value(QLatin1String("channel")).toString(), QStringLiteral("terminal"));
    QCOMPARE(record.value(QLatin1String("recipient")).toString(), QStringLiteral("own-file"));
    const QStringList nothing{QStringLiteral("--subject"), QStringLiteral("goal:") + m_consent};
    QCOMPARE(m_work.run("lots", "disclose journal", of(nothing)).exit, 1);
    QCOMPARE(m_work.run("bo", "disclose journal", of(consent)).exit, 3); // somebody else's case: a reason
}

void TestWork::r9_theCaseIsClosedAndReopened()
{
    const Ran refused = m_work.run("lots", "case close", of(""));
    QCOMPARE(refused.exit, 3);
    QVERIFY2(rulesOf(refused).contains(QStringLiteral("R9")), refused.out.constData());
    QVERIFY2(m_work.both("lots", "case closing", of("--ground goals-reached --summary Målen_är_nådda")),
             m_work.failure.constData());
    QVERIFY2(m_work.run("lots", "case follow-up", of("--kind exit")).exit == 0, "exit follow-up");
    const Ran closed = m_work.run("lots", "case close", of(""));
    QVERIFY2(closed.exit == 0, (closed.out + closed.err).constData());
    QCOMPARE(closed.json().value(QLatin1String("closedOn")).toString(), QStringLiteral("2026-11-22"));
    const Ran status = m_work.run("lots", "case status", of(""));
    QCOMPARE(status.json().value(QLatin1String("state")).toString(), QStringLiteral("closed"));
    QVERIFY(!status.json()
                 .value(QLatin1String("retention"))
                 .toObject()
                 .value(QLatin1String("reason"))
                 .toString()
                 .isEmpty());
    QCOMPARE(m_work.run("lots", "case concern", of("--text För_sent --learned 2026-11-20")).exit, 3);
    const Ran reopened = m_work.run("lots", "case reopen", of("--because Ny_ansökan"));
    QVERIFY2(reopened.exit == 0, (reopened.out + reopened.err).constData());
    QCOMPARE(reopened.json().value(QLatin1String("reopens")).toString(),
             closed.json().value(QLatin1String("id")).toString());
}

void TestWork::everyCommandOfTheseGroupsSucceeded()
{
    const QStringList missed =
        m_work.missed(optionWords("consent disclose threat plan meeting attach") +
                          QStringList{QStringLiteral("case status"), QStringLiteral("case close"),
                                      QStringLiteral("case closing"), QStringLiteral("case reopen"),
                                      QStringLiteral("case intake"), QStringLiteral("case step"),
                                      QStringLiteral("case decide"), QStringLiteral("case override"),
                                      QStringLiteral("case follow-up"), QStringLiteral("case judge"),
                                      QStringLiteral("case concern"), QStringLiteral("case support"),
                                      QStringLiteral("case journal"), QStringLiteral("case objection"),
                                      QStringLiteral("case show")},
                      {QStringLiteral("case close"), QStringLiteral("case reopen"),
                       QStringLiteral("case override"), QStringLiteral("case follow-up"),
                       QStringLiteral("meeting check-in"), QStringLiteral("meeting check-out"),
                       QStringLiteral("meeting hold"), QStringLiteral("meeting cancel")});
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestWork)
#include "tst_cli_work.moc"
