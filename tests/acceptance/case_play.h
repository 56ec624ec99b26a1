// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_status.h"
#include "core/rules/threat_rules.h"
#include "core/session/case_work.h"
#include "core/session/duty_list.h"
#include "tests/core/support/test_book.h"

namespace lotsbok {

/// A book with its people, played day by day: one person has it open at a time, as at a workstation.
class CasePlay {
public:
    /// Creates the book and its users: karin (head of unit), asa and bo (lotsar), cia (caseworker).
    bool start()
    {
        auto session = m_book.create();
        if (!session) {
            return false;
        }
        m_session = std::move(session);
        for (const auto& [login, name, role] :
             {std::tuple{"asa", "Åsa Lots", Role::Lots}, std::tuple{"bo", "Bo Lots", Role::Lots},
              std::tuple{"cia", "Cia Sekreterare", Role::Caseworker}}) {
            User user;
            user.loginName = QString::fromLatin1(login);
            user.displayName = QString::fromUtf8(name);
            user.role = role;
            const auto added = m_session->addUser(user, TestBook::password(), KdfCost::cheap());
            if (!added) {
                return false;
            }
            m_users.insert(user.loginName, added->id);
        }
        m_users.insert(TestBook::headLogin(), m_session->user().id);
        return true;
    }

    /// From now on this person works.
    Session& as(const char* login)
    {
        const QString name = QString::fromLatin1(login);
        if (m_session && m_session->user().loginName == name) {
            return *m_session;
        }
        m_session.reset();
        auto opened = m_book.open(name);
        if (!opened) {
            qFatal("%s %s", login, qPrintable(opened.error().text));
        }
        m_session = std::move(*opened);
        return *m_session;
    }

    void goTo(QDate day, QTime time = QTime(9, 0)) { m_book.clock->set(QDateTime(day, time, Qt::UTC)); }
    [[nodiscard]] QDate today() const { return m_book.clock->today(); }
    [[nodiscard]] QDateTime now() const { return m_book.clock->nowUtc(); }
    [[nodiscard]] UserId user(const char* login) const
    {
        return *m_users.constFind(QString::fromLatin1(login));
    }

    /// The kinds of duty that the case has, for the person who works now.
    QList<DutyKind> duties(CaseId id)
    {
        DutyList list(*m_session);
        const auto duties = list.ofCase(id);
        QList<DutyKind> kinds;
        if (!duties) {
            qWarning("%s", qPrintable(duties.error().text));
            return kinds;
        }
        for (const Duty& duty : *duties) {
            kinds.append(duty.kind);
        }
        return kinds;
    }

    /// Åke Provsson and an open case, asa's.
    Case openCase()
    {
        Session& karin = as("karin");
        const auto client = must(karin.saveClient(TestBook::numbered(
            QStringLiteral("Åke"), QStringLiteral("Provsson"), QStringLiteral("20060121-2384"))));
        Case value = TestBook::caseOf(client.id);
        value.lots = user("asa");
        return must(karin.openCase(value));
    }
    /// The person lets the party know of these kinds from today on.
    Consent consent(CaseId id, const Party& party, const QList<InfoKind>& kinds = {})
    {
        Consent consent;
        consent.caseId = id;
        consent.givenOn = today();
        ConsentScope scope;
        scope.party = party;
        scope.kinds = kinds;
        return must(CaseWork(as("karin")).giveConsent(consent, {scope}));
    }
    void assess(CaseId id, int level)
    {
        ThreatAssessment assessment;
        assessment.caseId = id;
        assessment.on = today();
        assessment.level = level;
        assessment.policeConsulted = QStringLiteral("Prov Polis");
        must(as("karin").save(assessment));
    }

    static Party party(PartyKind kind, const char* organisation, const char* function = "")
    {
        return {kind, QString::fromUtf8(organisation), QString::fromUtf8(function), {}};
    }

private:
    template<typename T>
    static T must(Result<T> done)
    {
        if (!done) {
            qFatal("%s", qPrintable(done.error().text));
        }
        return std::move(*done);
    }

    TestBook m_book;
    QHash<QString, UserId> m_users;
    std::unique_ptr<Session> m_session;
};

/// An inventory that lacks nothing which a grant asks for (R5, R7).
inline Intake fullIntake(CaseId caseId, QDate day)
{
    Intake intake;
    intake.caseId = caseId;
    intake.informedOn = day;
    intake.consentRequirementExplained = true;
    intake.belonging = QStringLiteral("Provdalen");
    intake.hasChildren = false;
    intake.inventoryOn = day;
    intake.policeAskedOn = day;
    intake.policeAnsweredOn = day;
    intake.policeSuitable = true;
    intake.policeAnswer = QStringLiteral("Lämplig för SIG.");
    intake.socialSuitable = true;
    intake.lotsConsulted = true;
    intake.networkMapped = true;
    intake.upperSecondaryDone = true;
    for (const auto criterion : {TargetCriterion::CommitsCrimes, TargetCriterion::NeedOfCoordinatedSupport,
                                 TargetCriterion::RiskOfRelapse, TargetCriterion::Motivated}) {
        intake.criteria.append({criterion, true, QStringLiteral("Framgår av inventeringen.")});
    }
    return intake;
}

} // namespace lotsbok
