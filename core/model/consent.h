// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

#include <QDate>
#include <QList>

namespace lotsbok {

enum class ConsentKind {
    Sharing, ///< to break secrecy towards parties (bilaga 3.2)
    Support, ///< to SIG itself (R10)
};
inline Words wordsOf(ConsentKind)
{
    static constexpr std::array words{"sharing", "support"};
    return words;
}

enum class ConsentForm { Written, Oral };
inline Words wordsOf(ConsentForm)
{
    static constexpr std::array words{"written", "oral"};
    return words;
}

/// R16. A guardian; whether this person must consent is judged one by one.
struct Guardian {
    static constexpr RecordInfo info{"guardians", "guardian", Permission::ReadClients,
                                     Permission::WriteClients};
    GuardianId id = GuardianId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    QString name{};
    QString relation{};
    QString phone{};
    QString email{};
    bool mustConsent = true;
    QString judgement{}; ///< why not, when mustConsent is false
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("name", r.name, kRequired);
        field("relation", r.relation, kOptional);
        field("phone", r.phone, kOptional);
        field("email", r.email, kOptional);
        field("must_consent", r.mustConsent, kOptional);
        field("judgement", r.judgement, kLongText);
    }
    bool operator==(const Guardian&) const = default;
};

/// A consent as it was given: never edited after its day, never deleted (R12). Its scopes name the parties.
struct Consent {
    static constexpr RecordInfo info{"consents", "consent", Permission::ReadClients,
                                     Permission::WriteClients};
    ConsentId id = ConsentId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    ConsentKind kind = ConsentKind::Sharing;
    QDate givenOn{};
    ConsentForm form = ConsentForm::Written;
    std::optional<GuardianId> guardian{}; ///< who consented; nothing: the person
    QString place{};
    bool copyGiven = false;               ///< R13: to the person
    bool journalRefers = false;           ///< R13
    std::optional<ResponseId> response{}; ///< the bilaga 3.2 that holds it
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("kind", r.kind, kOptional);
        field("given_on", r.givenOn, kRequired);
        field("form", r.form, kOptional);
        field("guardian", r.guardian, kOptional);
        field("place", r.place, kOptional);
        field("copy_given", r.copyGiven, kOptional);
        field("journal_refers", r.journalRefers, kOptional);
        field("response", r.response, kOptional);
    }
    bool operator==(const Consent&) const = default;
};

/// R11. One party of a consent to share.
struct ConsentScope {
    static constexpr RecordInfo info{"consent_scopes", "consent-scope", Permission::ReadClients,
                                     Permission::WriteClients};
    ScopeId id = ScopeId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    ConsentId consent = ConsentId::create();
    Party party{};
    QList<InfoKind> kinds{}; ///< empty: what the collaboration needs
    QDate until{};           ///< last day; invalid: until the case ends
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("consent", r.consent, kRequired);
        Party::fields(r.party, field);
        field("kinds", r.kinds, FieldRule{20, false, false});
        field("until_day", r.until, kOptional);
    }
    bool operator==(const ConsentScope&) const = default;
};

/// R12. An entry of its own: the given consent stays as it was.
struct Withdrawal {
    static constexpr RecordInfo info{"withdrawals", "withdrawal", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    ConsentId consent = ConsentId::create();
    std::optional<ScopeId> scope{}; ///< nothing: every scope of the consent
    QList<InfoKind> kinds{};        ///< in part: these kinds only; empty: wholly
    QDateTime at{};                 ///< UTC
    ConsentForm form = ConsentForm::Oral;
    QString receivedBy{};
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("consent", r.consent, kRequired);
        field("scope", r.scope, kOptional);
        field("kinds", r.kinds, FieldRule{20, false, false});
        field("at", r.at, kRequired);
        field("form", r.form, kOptional);
        field("received_by", r.receivedBy, kRequired);
    }
    bool operator==(const Withdrawal&) const = default;
};

/// What a recorded judgement answers.
enum class JudgementAbout {
    GoOnAfterWithdrawal, ///< R13; subject: the withdrawal
    GoOnWithoutPolice,   ///< R15
    GoOnAfterThreat,     ///< R37; subject: the threat report
    StayLocal,           ///< R21: joint judgement with the police and BOPS
    UnknownBirthday,     ///< law.md, retention: `on` is the day of birth that a person decided
    SecrecyReview,       ///< R34
    GoOnInPlacement,     ///< process.md, "Placement"; subject: the support
    LimitedUse,          ///< R34, GDPR 18.2; subject: the request that limits; holds on its day
    LimitationLifted,    ///< R34, GDPR 18.3; subject: the request that limited
};
inline Words wordsOf(JudgementAbout)
{
    static constexpr std::array words{
        "go-on-after-withdrawal", "go-on-without-police", "go-on-after-threat", "stay-local",
        "unknown-birthday",       "secrecy-review",       "go-on-in-placement", "limited-use",
        "limitation-lifted"};
    return words;
}

/// A judgement that a rule asks for, with its note.
struct Judgement {
    static constexpr RecordInfo info{"judgements", "judgement", Permission::ReadClients,
                                     Permission::WriteClients};
    RecordId id = RecordId::create();
    int version = 0;
    CaseId caseId = CaseId::create();
    JudgementAbout about = JudgementAbout::GoOnAfterWithdrawal;
    std::optional<RecordId> subject{}; ///< the entry that asked for it
    QDate on{};
    bool goesOn = true;
    QString note{};
    UserId by = UserId::create();
    template<typename Self, typename Field>
    static void fields(Self& r, Field&& field)
    {
        field("case_id", r.caseId, kRequired);
        field("about", r.about, kOptional);
        field("subject", r.subject, kOptional);
        field("on_day", r.on, kRequired);
        field("goes_on", r.goesOn, kOptional);
        field("note", r.note, kRequiredLong);
        field("by_user", r.by, kRequired);
    }
    bool operator==(const Judgement&) const = default;
};

} // namespace lotsbok
