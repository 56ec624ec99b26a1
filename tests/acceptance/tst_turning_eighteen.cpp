// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R16: a young person with two guardians turns 18 during the case. Born on 1 January 2010 (an official test
// number).
#include "core/rules/consent.h"
#include "core/rules/gates.h"
#include "tests/acceptance/case_play.h"

using namespace lotsbok;

class TestTurningEighteen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consentsOfAYoungPersonEndAtEighteen();

private:
    void bothGuardiansAndTheYoungMustConsent();
    void aGuardianIsJudgedNotToBeNeeded();
    void granted();
    void soonEighteen();
    void eighteen();
    void consentsAnew();

    Consent give(ConsentKind kind, std::optional<GuardianId> guardian)
    {
        Consent consent;
        consent.caseId = *m_case;
        consent.kind = kind;
        consent.givenOn = m_play->today();
        consent.guardian = guardian;
        consent.copyGiven = consent.journalRefers = true;
        QList<ConsentScope> scopes;
        if (kind == ConsentKind::Sharing) {
            ConsentScope scope;
            scope.caseId = *m_case;
            scope.consent = consent.id;
            scope.party = m_policeParty;
            scopes.append(scope);
        }
        const auto given = CaseWork(m_play->as("asa")).giveConsent(consent, scopes);
        if (!given) {
            qWarning("%s", qPrintable(given.error().text));
        }
        return given ? *given : consent;
    }

    [[nodiscard]] CaseFile file(const char* login = "asa")
    {
        const auto read = m_play->as(login).caseFile(*m_case);
        if (!read) {
            qFatal("%s", qPrintable(read.error().text));
        }
        return *read;
    }

    std::unique_ptr<CasePlay> m_play;
    std::optional<CaseId> m_case;
    QList<GuardianId> m_guardians;
    Party m_policeParty = CasePlay::party(PartyKind::Police, "Polisen", "Ungdomspolis");
};

void TestTurningEighteen::consentsOfAYoungPersonEndAtEighteen()
{
    m_play = std::make_unique<CasePlay>();
    QVERIFY(m_play->start());
    for (const auto step : {&TestTurningEighteen::bothGuardiansAndTheYoungMustConsent,
                            &TestTurningEighteen::aGuardianIsJudgedNotToBeNeeded,
                            &TestTurningEighteen::granted, &TestTurningEighteen::soonEighteen,
                            &TestTurningEighteen::eighteen, &TestTurningEighteen::consentsAnew}) {
        (this->*step)();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    m_play.reset();
}

/// Seventeen years old; by default the young person and every guardian must consent.
void TestTurningEighteen::bothGuardiansAndTheYoungMustConsent()
{
    m_play->goTo(QDate(2027, 9, 1));
    Session& asa = m_play->as("asa");
    const auto client = asa.saveClient(TestBook::numbered(QStringLiteral("Robin"), QStringLiteral("Ungprov"),
                                                          QStringLiteral("20100101-2382")));
    LOTSBOK_VERIFY(client);
    Case value = TestBook::caseOf(client->id, m_play->today());
    value.type = SigType::Young;
    value.lots = asa.user().id;
    value.secondLots = m_play->user("bo");
    const auto opened = asa.openCase(value);
    LOTSBOK_VERIFY(opened);
    m_case = opened->id;
    for (const char* name : {"Mona Ungprov", "Nils Ungprov"}) {
        Guardian guardian;
        guardian.caseId = *m_case;
        guardian.name = QString::fromLatin1(name);
        LOTSBOK_VERIFY(asa.save(guardian));
        m_guardians.append(guardian.id);
    }
    give(ConsentKind::Sharing, {});
    const MissingConsent missing = missingConsents(file(), ConsentKind::Sharing, m_play->today());
    QVERIFY(!missing.young);
    QCOMPARE(missing.guardians, m_guardians);
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::MissingConsent));
}

/// One guardian consents; the other is judged by name not to be needed.
void TestTurningEighteen::aGuardianIsJudgedNotToBeNeeded()
{
    give(ConsentKind::Sharing, m_guardians.first());
    Guardian other = *file().find<Guardian>(m_guardians.last());
    other.mustConsent = false;
    other.judgement = QStringLiteral("Har inte haft kontakt på tio år.");
    LOTSBOK_VERIFY(m_play->as("asa").save(other));
    QVERIFY(missingConsents(file(), ConsentKind::Sharing, m_play->today()).isEmpty());
    QVERIFY(!supportConsentInForce(file(), m_play->now()));
    give(ConsentKind::Support, {});
    QVERIFY2(!supportConsentInForce(file(), m_play->now()), "a guardian must consent to the support too");
    give(ConsentKind::Support, m_guardians.first());
    QVERIFY(supportConsentInForce(file(), m_play->now()));
}

void TestTurningEighteen::granted()
{
    Session& asa = m_play->as("asa");
    Intake intake = fullIntake(*m_case, m_play->today());
    LOTSBOK_VERIFY(asa.save(intake));
    ThreatAssessment assessment;
    assessment.caseId = *m_case;
    assessment.on = m_play->today();
    assessment.level = 1;
    assessment.chiefInformedOn = m_play->today();
    LOTSBOK_VERIFY(asa.save(assessment));
    Session& karin = m_play->as("karin");
    Decision grant;
    grant.caseId = *m_case;
    grant.on = m_play->today();
    grant.by = karin.user().id;
    grant.act = QStringLiteral("2025:400");
    grant.section = QStringLiteral("11 kap. 1 §");
    LOTSBOK_VERIFY(karin.save(grant));
    QCOMPARE(caseStatus(file("karin"), {}, m_play->now()).state, CaseState::Granted);
}

/// The duty shows before the birthday, so that the talk is held in time.
void TestTurningEighteen::soonEighteen()
{
    m_play->goTo(QDate(2027, 12, 20));
    m_play->as("karin");
    m_play->as("asa");
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::ConsentAt18));
    QVERIFY(policeScopeInForce(file(), m_play->now()));
}

/// On the very day nothing that was given before counts: no information to the police any more.
void TestTurningEighteen::eighteen()
{
    m_play->goTo(QDate(2028, 1, 1), QTime(0, 30));
    m_play->as("karin");
    m_play->as("asa");
    const CaseFile now = file();
    QVERIFY(missingConsents(now, ConsentKind::Sharing, m_play->today()).young);
    QVERIFY(missingConsents(now, ConsentKind::Sharing, m_play->today()).guardians.isEmpty());
    QVERIFY(!supportConsentInForce(now, m_play->now()));
    QVERIFY(!policeScopeInForce(now, m_play->now()));
    QVERIFY(m_play->duties(*m_case).contains(DutyKind::ConsentAt18));
}

/// The person alone consents; the history keeps what was given before.
void TestTurningEighteen::consentsAnew()
{
    m_play->goTo(QDate(2028, 1, 3));
    give(ConsentKind::Sharing, {});
    give(ConsentKind::Support, {});
    const CaseFile now = file();
    QVERIFY(missingConsents(now, ConsentKind::Sharing, m_play->today()).isEmpty());
    QVERIFY(supportConsentInForce(now, m_play->now()));
    QVERIFY(policeScopeInForce(now, m_play->now()));
    QVERIFY(!m_play->duties(*m_case).contains(DutyKind::ConsentAt18));
    QCOMPARE(now.all<Consent>().size(), 6);
}

QTEST_GUILESS_MAIN(TestTurningEighteen)
#include "tst_turning_eighteen.moc"
