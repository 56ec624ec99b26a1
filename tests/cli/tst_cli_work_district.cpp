// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Duties, hand-over, seal, and what the district holds beside its cases, from the command line.
#include "tests/cli/work_world.h"

namespace lotsbok::cli {

class TestDistrict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dutiesAreListedAndAcknowledged();
    void somebodyElsesCaseNeedsAReason();
    void r41_aCaseIsHandedOver();
    void r39_aSealedCaseIsNotThere();
    void r40_entriesAndPersonsAreMoved();
    void r24_incidents();
    void r29_r30_deviationsAndForums();
    void keepApartAndReviews();
    void r25_safetyTalksAndCompetence();
    void purchases();
    void settingsAreShownAndSet();
    void theLetterheadIsShownAndSet();
    void theLogIsReviewed();
    void noListShowsALevel();
    void everyCommandOfTheseGroupsSucceeded();

private:
    WorkWorld m_work;
    QString m_case;
    QString m_other;
    QString m_first;
    QString m_second;
    QString m_employee;
};

void TestDistrict::initTestCase()
{
    QVERIFY(m_work.create());
    m_case = m_work.openCase("19900101-2385", "Adam");
    m_first = m_work.lastClient;
    m_other = m_work.openCase("19900103-2383", "Bertil");
    m_second = m_work.lastClient;
    m_employee =
        m_work.saved("chef", "employee add", optionWords("--given Prov --family Lots --from 2026-01-01"));
    QVERIFY2(!m_employee.isEmpty(), m_work.failure.constData());
}

void TestDistrict::dutiesAreListedAndAcknowledged()
{
    QVERIFY2(m_work.both("chef", "duties", {}), m_work.failure.constData());
    QVERIFY(m_work.both("lots", "duties", optionWords("--for lots")));
    const Ran all = m_work.run("lots", "duties", {QStringLiteral("--case"), m_case});
    QCOMPARE(all.exit, 0);
    QString key;
    for (const QJsonValue duty : all.array()) {
        const QJsonObject object = duty.toObject();
        QCOMPARE(object.value(QLatin1String("about")).toString(), m_case);
        QVERIFY(object.value(QLatin1String("rule")).toString().startsWith(QLatin1Char('R')));
        if (object.value(QLatin1String("kind")).toString() == QLatin1String("second-lots")) {
            key = object.value(QLatin1String("key")).toString();
        }
    }
    QVERIFY2(!key.isEmpty(), all.out.constData()); // R2
    QCOMPARE(m_work.run("lots", "duties", optionWords("--for lots --case 2026-0001")).exit, 2);
    QCOMPARE(m_work.run("lots", "duties", optionWords("--for ingen")).exit, 1);
    QVERIFY2(
        m_work.run("chef", "duties acknowledge",
                   {QStringLiteral("--duty"), key, QStringLiteral("--note"), QStringLiteral("Vet om det.")})
                .exit == 0,
        "acknowledged");
    QVERIFY(!m_work.run("chef", "duties").out.contains(key.toUtf8()));
    QCOMPARE(m_work.run("chef", "duties acknowledge", {QStringLiteral("--duty"), key}).exit, 1);
}

void TestDistrict::somebodyElsesCaseNeedsAReason()
{
    const QStringList number{m_case};
    const Ran refused = m_work.run("bo", "case status", number);
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.errorCode(), QStringLiteral("reason-needed"));
    QVERIFY2(refused.err.contains("--reason"), refused.err.constData());
    QCOMPARE(m_work.run("bo", "case show", number).exit, 3);
    QCOMPARE(m_work.run("bo", "client show", {m_first}).exit, 3);
    const QStringList stated = number + optionWords("--reason Vikarie_i_dag");
    QCOMPARE(m_work.run("bo", "case status", stated).exit, 0);
    QCOMPARE(m_work.run("bo", "client show", {m_first, QStringLiteral("--reason"), QStringLiteral("Vikarie")})
                 .exit,
             0);
    QVERIFY(m_work.run("chef", "audit list").out.contains("with-reason"));
    QCOMPARE(m_work.run("sakerhet", "case status", number).exit, 4);
}

void TestDistrict::r41_aCaseIsHandedOver()
{
    QCOMPARE(m_work.run("lots", "case reassign", QStringList{m_case} + optionWords("--because X")).exit, 2);
    QCOMPARE(
        m_work.run("lots", "case reassign", QStringList{m_case} + optionWords("--lots bo --because X")).exit,
        4);
    const QStringList second{QStringLiteral("--second"), QStringLiteral("bo"), QStringLiteral("--because"),
                             QStringLiteral("Två lotsar")};
    QVERIFY2(m_work.run("chef", "case reassign", QStringList{m_case} + second).exit == 0, "second");
    const Ran moved = m_work.run("chef", "case reassign",
                                 QStringList{m_other} + optionWords("--lots bo --because Åsa_slutar"), false);
    QVERIFY2(moved.exit == 0 && moved.out.contains(m_other.toUtf8()), moved.err.constData());
    QVERIFY2(m_work.run("bo", "case receipt", {m_other}).exit == 0, "receipt");
    QVERIFY(m_work.run("bo", "case receipt", {m_other}).exit != 0);
    QCOMPARE(m_work.run("lots", "case load", {}).exit, 4);
    const Ran load = m_work.run("chef", "case load", {});
    QVERIFY2(load.exit == 0 && load.out.contains("\"first\""), (load.out + load.err).constData());
    const Ran all =
        m_work.run("chef", "case reassign-all", optionWords("--leaver bo --lots lots --because Slutar"));
    QVERIFY2(all.exit == 0 && all.array().size() == 2, (all.out + all.err).constData());
    const Ran away = m_work.run("lots", "case move-away",
                                QStringList{m_case} + optionWords("--district Järva --because Flyttat"));
    QCOMPARE(away.exit, 3); // R41: no consent
    QVERIFY2(m_work.run("lots", "consent give",
                        QStringList{m_case} +
                            optionWords("--kind sharing --party social-services:Järva --date 2026-11-10"))
                     .exit == 0,
             "consent");
    const Ran allowed = m_work.run("lots", "case move-away",
                                   QStringList{m_case} + optionWords("--district Järva --because Flyttat"));
    QVERIFY2(allowed.exit == 0, (allowed.out + allowed.err).constData());
}

void TestDistrict::r39_aSealedCaseIsNotThere()
{
    QCOMPARE(m_work.run("lots", "case seal", QStringList{m_other} + optionWords("--because X")).exit, 4);
    const Ran sealed =
        m_work.run("chef", "case seal",
                   QStringList{m_other} + optionWords("--reader bo --because Anhörig_i_förvaltningen"));
    QVERIFY2(sealed.exit == 0, (sealed.out + sealed.err).constData());
    QVERIFY(sealed.json().value(QLatin1String("sealed")).toBool());
    const Ran hidden = m_work.run("sara", "case show", {m_other});
    const Ran never = m_work.run("sara", "case show", {QStringLiteral("2026-0999")});
    QCOMPARE(hidden.exit, 1);
    QCOMPARE(QString::fromUtf8(hidden.out).replace(m_other, QString()),
             QString::fromUtf8(never.out).replace(QStringLiteral("2026-0999"), QString()));
    QCOMPARE(m_work.run("sara", "client find", {QStringLiteral("--case"), m_other})
                 .json()
                 .value(QLatin1String("count"))
                 .toInt(),
             0);
    QVERIFY(!m_work.run("sara", "duties").out.contains(m_other.toUtf8()));
    QVERIFY2(m_work.run("chef", "case unseal", QStringList{m_other} + optionWords("--because Klart")).exit ==
                 0,
             "unsealed");
}

void TestDistrict::r40_entriesAndPersonsAreMoved()
{
    const QString entry = m_work.saved(
        "lots", "case concern", QStringList{m_case} + optionWords("--text Syskon --learned 2026-11-20"));
    QVERIFY2(!entry.isEmpty(), m_work.failure.constData());
    const QStringList move{m_case,
                           QStringLiteral("--kind"),
                           QStringLiteral("concern-report"),
                           QStringLiteral("--id"),
                           entry,
                           QStringLiteral("--to-case"),
                           m_other,
                           QStringLiteral("--because"),
                           QStringLiteral("Fel person")};
    const Ran moved = m_work.run("lots", "case entry-move", move);
    QVERIFY2(moved.exit == 0, (moved.out + moved.err).constData());
    const QStringList listed{QStringLiteral("concern-report"), QStringLiteral("--case"), m_other};
    QVERIFY(m_work.run("lots", "record list", listed).out.contains(entry.toUtf8()));
    QCOMPARE(m_work.run("lots", "case entry-move", move).exit, 1); // not there any longer

    const Ran twin = m_work.run("lots", "client add", optionWords("--given Adam --family Prov --anyway"));
    const QString third = twin.json().value(QLatin1String("id")).toString();
    const QStringList pair{QStringLiteral("--first"), m_first, QStringLiteral("--other"), third};
    const QString link = m_work.saved("lots", "client link", pair + optionWords("--kind duplicate"));
    QVERIFY2(!link.isEmpty(), m_work.failure.constData());
    QCOMPARE(m_work.run("lots", "client merge", {QStringLiteral("--id"), link}).exit, 4);
    const Ran merged = m_work.run("chef", "client merge", {QStringLiteral("--id"), link});
    QVERIFY2(merged.exit == 0, (merged.out + merged.err).constData());
    QVERIFY(!merged.json().value(QLatin1String("mergedOn")).isNull());
    QCOMPARE(m_work
                 .run("lots", "client link",
                      QStringList{QStringLiteral("--first"), m_first, QStringLiteral("--other"), m_first} +
                          optionWords("--kind duplicate"))
                 .exit,
             1);
}

void TestDistrict::r24_incidents()
{
    const QString incident = m_work.saved("lots", "incident add",
                                          QStringList{QStringLiteral("--case"), m_case} +
                                              optionWords("--kind threat --text Hot_i_receptionen"));
    QVERIFY2(!incident.isEmpty(), m_work.failure.constData());
    QVERIFY(m_work.run("lots", "incident add", optionWords("--text Skadegörelse --kind other-crime"), false)
                .exit == 0);
    QVERIFY2(m_work.both("chef", "incident update",
                         QStringList{QStringLiteral("--id"), incident} +
                             optionWords("--police-number 5000-K1-26 --police-reported 2026-11-22")),
             m_work.failure.constData());
    QVERIFY2(m_work.both("sakerhet", "incident list", {}), m_work.failure.constData());
    QCOMPARE(m_work.run("chef", "incident add", optionWords("--text X --kind elakhet")).exit, 2);
    QCOMPARE(m_work
                 .run("chef", "incident update",
                      optionWords("--id 0190a0b0-0000-7000-8000-000000000001 --measures X"))
                 .exit,
             1);
}

void TestDistrict::r29_r30_deviationsAndForums()
{
    const QStringList report = optionWords("--text Uteblev --party school:Provskolan");
    const QString deviation = m_work.saved("lots", "deviation add", report);
    QVERIFY2(!deviation.isEmpty(), m_work.failure.constData());
    QVERIFY(m_work.run("lots", "deviation add", report, false).exit == 0);
    QVERIFY2(m_work.both("chef", "deviation update",
                         QStringList{QStringLiteral("--id"), deviation} +
                             optionWords("--status analysed --analysis Fel_adress")),
             m_work.failure.constData());
    QVERIFY(m_work.both("chef", "deviation list", {}));
    const QStringList forum =
        optionWords("--kind operative-group --name Ledningsgruppen --member Eva_Ek=police:Polisen_Nord");
    const QString id = m_work.saved("chef", "forum add", forum);
    QVERIFY2(!id.isEmpty(), m_work.failure.constData());
    QVERIFY(m_work.run("chef", "forum add", forum, false).exit == 0);
    QVERIFY2(m_work.both("chef", "forum meeting",
                         QStringList{QStringLiteral("--forum"), id} +
                             optionWords("--decisions Ny_rutin --date 2026-11-20 --reported 2026-11-21")),
             m_work.failure.constData());
    QVERIFY(m_work.both("chef", "forum list", {}));
    QCOMPARE(m_work.run("lots", "forum add", forum).exit, 4);
}

void TestDistrict::keepApartAndReviews()
{
    const QStringList pair{QStringLiteral("--first"), m_first,
                           QStringLiteral("--other"), m_second,
                           QStringLiteral("--why"),   QStringLiteral("Konflikt")};
    QVERIFY2(m_work.both("lots", "keep-apart add", pair), m_work.failure.constData());
    QVERIFY(m_work.both("lots", "keep-apart list", {}));
    QVERIFY2(m_work.both("chef", "review add", optionWords("--subject contact-list --note Genomgången")),
             m_work.failure.constData());
    QVERIFY(m_work.both("chef", "review list", {}));
}

void TestDistrict::r25_safetyTalksAndCompetence()
{
    const QStringList employee{QStringLiteral("--employee"), m_employee};
    const QString talk = m_work.saved("chef", "staff talk", employee + optionWords("--held 2026-11-20"));
    QVERIFY2(!talk.isEmpty(), m_work.failure.constData());
    QVERIFY2(m_work.run("chef", "staff talk",
                        QStringList{QStringLiteral("--id"), talk} +
                            optionWords("--signed 2026-11-20 --delivered 2026-11-21"),
                        false)
                     .exit == 0,
             "signed");
    const Ran listed = m_work.run("chef", "staff talks");
    QCOMPARE(listed.array().first().toObject().value(QLatin1String("nextOn")).toString(),
             QStringLiteral("2027-11-20"));
    QVERIFY(m_work.both("chef", "staff talks", {}));
    QCOMPARE(
        m_work.run("chef", "staff talk", employee + optionWords("--held 2026-11-20 --next 2028-01-01")).exit,
        1);
    QVERIFY2(
        m_work.both("chef", "staff competence",
                    employee + optionWords("--requirement Hotbedömning --fulfilled no --planned 2027-03-01")),
        m_work.failure.constData());
    QVERIFY(m_work.both("chef", "staff competences", {}));
    QCOMPARE(m_work.run("sara", "staff talk", employee).exit, 4);
}

void TestDistrict::purchases()
{
    const Ran direct = m_work.run("chef", "procure check", optionWords("--category Kurs --amount 100000"));
    QCOMPARE(direct.json().value(QLatin1String("outcome")).toString(), QStringLiteral("direct"));
    const QString purchase = m_work.saved(
        "chef", "procure add",
        optionWords("--item Utbildning --category Kurs --amount 5000000 --supplier Provföretaget"));
    QVERIFY2(!purchase.isEmpty(), m_work.failure.constData());
    const Ran summed = m_work.run("chef", "procure check", optionWords("--category Kurs --amount 100000"));
    QCOMPARE(summed.json().value(QLatin1String("outcome")).toString(), QStringLiteral("three-suppliers"));
    QVERIFY(m_work.both("chef", "procure check", optionWords("--category Kurs --amount 100000")));
    QVERIFY2(m_work.run("chef", "procure add",
                        QStringList{QStringLiteral("--id"), purchase} + optionWords("--suppliers-asked 3"),
                        false)
                     .exit == 0,
             "changed");
    QVERIFY(m_work.both("chef", "procure list", optionWords("--year 2026")));
    QCOMPARE(m_work.run("chef", "procure check", optionWords("--category Kurs --amount -5")).exit, 1);
    QCOMPARE(m_work.run("chef", "procure check", optionWords("--category Kurs --amount mycket")).exit, 2);
}

void TestDistrict::settingsAreShownAndSet()
{
    QVERIFY(m_work.both("lots", "settings show", {}));
    QVERIFY2(m_work.both("chef", "settings set",
                         optionWords("--plan-days 21 --delegation-row grant=unit-head,caseworker")),
             m_work.failure.constData());
    const QJsonObject settings = m_work.run("chef", "settings show").json();
    QCOMPARE(settings.value(QLatin1String("planDays")).toInt(), 21);
    QCOMPARE(settings.value(QLatin1String("delegation")).toArray().size(), 1);
    QCOMPARE(m_work.run("lots", "settings set", optionWords("--plan-days 10")).exit, 4);
    QCOMPARE(m_work.run("chef", "settings set", optionWords("--plan-days 0")).exit, 1);
    QCOMPARE(m_work.run("chef", "settings set", optionWords("--delegation-row grant=kung")).exit, 2);
}

void TestDistrict::theLogIsReviewed()
{
    const QStringList month = optionWords("--month 2026-11");
    QVERIFY2(m_work.both("chef", "log review", month), m_work.failure.constData());
    QVERIFY(!m_work.run("chef", "log review", month).array().isEmpty());
    QCOMPARE(m_work.run("lots", "log review", month).exit, 4);
    QCOMPARE(m_work.run("chef", "log review", optionWords("--month november")).exit, 2);
    QCOMPARE(m_work.run("chef", "log review", month + optionWords("--sign")).exit, 2);
    QCOMPARE(m_work.run("chef", "log review", month + optionWords("--sign --finding Inget")).exit,
             1); // not over
    m_work.world.clock->set(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    const Ran signedNow = m_work.run("chef", "log review", month + optionWords("--sign --finding Inget"));
    QVERIFY2(signedNow.exit == 0, (signedNow.out + signedNow.err).constData());
    QCOMPARE(m_work.run("chef", "log review", month + optionWords("--sign --finding Inget")).exit,
             1); // one a month
}

/// law.md, "Compilations": no level in anything that goes over several persons.
void TestDistrict::theLetterheadIsShownAndSet()
{
    const QString logo = m_work.world.path(QStringLiteral("vapen å.svg"));
    m_work.world.write(
        QStringLiteral("vapen å.svg"),
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="9" height="9"/></svg>)");
    const QStringList all{QStringLiteral("--unit"), QStringLiteral("Enheten för unga"),
                          QStringLiteral("--logo"), logo,
                          QStringLiteral("--says"), QStringLiteral("Provdalens vapen")};
    QVERIFY2(m_work.both("chef", "letterhead set", all), m_work.failure.constData());
    QVERIFY2(m_work.both("lots", "letterhead show", {}), m_work.failure.constData());
    const QJsonObject shown = m_work.run("lots", "letterhead show", {}).json();
    QCOMPARE(shown.value(QLatin1String("unit")).toString(), QStringLiteral("Enheten för unga"));
    QCOMPARE(shown.value(QLatin1String("logoSays")).toString(), QStringLiteral("Provdalens vapen"));
    QVERIFY(shown.value(QLatin1String("logoBytes")).toInt() > 0);
    QCOMPARE(m_work.run("lots", "letterhead set", all).exit, 4);
    QCOMPARE(m_work.run("chef", "letterhead set", {QStringLiteral("--logo"), logo}).exit, 2);
    m_work.world.write(QStringLiteral("ond.svg"),
                       R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>)");
    QCOMPARE(m_work
                 .run("chef", "letterhead set",
                      {QStringLiteral("--logo"), m_work.world.path(QStringLiteral("ond.svg")),
                       QStringLiteral("--says"), QStringLiteral("x")})
                 .exit,
             1);
    const Ran without = m_work.run("chef", "letterhead set", {QStringLiteral("--no-logo")});
    QCOMPARE(without.json().value(QLatin1String("logoBytes")).toInt(), 0);
}

void TestDistrict::noListShowsALevel()
{
    QVERIFY2(
        m_work.run("lots", "threat assess", QStringList{m_case} + optionWords("--level 4 --date 2026-11-30"))
                .exit == 0,
        "assessed");
    for (const char* command :
         {"duties", "client find", "incident list", "keep-apart list", "meeting secure"}) {
        for (const bool json : {true, false}) {
            const Ran ran = m_work.run("chef", command, {}, json);
            QCOMPARE(ran.exit, 0);
            QVERIFY2(!ran.out.contains("\"level\"") && !ran.out.contains("nivå 4") &&
                         !ran.out.contains("level 4"),
                     ran.out.constData());
        }
    }
    QCOMPARE(m_work.run("lots", "client find", optionWords("--level 4")).exit, 2);
}

void TestDistrict::everyCommandOfTheseGroupsSucceeded()
{
    const QStringList missed = m_work.missed(
        optionWords(
            "duties incident deviation forum keep-apart review staff procure log settings letterhead") +
            QStringList{QStringLiteral("case reassign"), QStringLiteral("case reassign-all"),
                        QStringLiteral("case receipt"), QStringLiteral("case move-away"),
                        QStringLiteral("case entry-move"), QStringLiteral("case seal"),
                        QStringLiteral("case unseal"), QStringLiteral("client link"),
                        QStringLiteral("client merge")},
        {QStringLiteral("duties acknowledge"), QStringLiteral("case reassign-all"),
         QStringLiteral("case receipt"), QStringLiteral("case move-away"), QStringLiteral("case entry-move"),
         QStringLiteral("case seal"), QStringLiteral("case unseal"), QStringLiteral("client link"),
         QStringLiteral("client merge")});
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
}

} // namespace lotsbok::cli

QTEST_MAIN(lotsbok::cli::TestDistrict)
#include "tst_cli_work_district.moc"
