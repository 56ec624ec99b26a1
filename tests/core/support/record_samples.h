// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "test_book.h"

namespace lotsbok {

/// One believable record of every described kind, with what it refers to already saved. `change()` alters
/// what may be altered later; false for a kind that stays as it was given.
class RecordSamples {
public:
    /// `session` is a head of unit's; `other` another user of the book.
    RecordSamples(Session& session, UserId other)
        : m_user(session.user().id)
        , m_other(other)
        , m_day(session.today())
        , m_now(session.nowUtc())
    {
        Client first = TestBook::numbered(QStringLiteral("Åsa"), QStringLiteral("Provberg"),
                                          QStringLiteral("19900101-2385"));
        Client second = TestBook::client(QStringLiteral("Bo"), QStringLiteral("Provdal"));
        keep(session.saveClient(first));
        keep(session.saveClient(second));
        m_first = first.id;
        m_second = second.id;
        keep(session.openCase(TestBook::caseOf(m_first, m_day.addDays(-1))), m_case);
        Employee employee;
        employee.givenName = QStringLiteral("Eva");
        employee.familyName = QStringLiteral("Provgren");
        keep(session.saveEmployee(employee));
        m_employee = employee.id;
        keep(session.save(guardian(QStringLiteral("Gun Prov"))), m_guardian);
        keep(session.save(consentOf(m_day)), m_consent);
        keep(session.save(scopeOf(QStringLiteral("Polisen"))), m_scope);
        keep(session.save(planOf(1)), m_plan);
        keep(session.save(goalOf()), m_goal);
        keep(session.save(meetingOf()), m_meeting);
        keep(session.save(forumOf()), m_forum);
    }

    [[nodiscard]] bool isGood() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] CaseId caseId() const { return m_case.id; }

    template<typename T>
    [[nodiscard]] T sample() const
    {
        T value;
        if constexpr (requires { value.caseId; }) {
            value.caseId = m_case.id;
        }
        if constexpr (requires { value.by = m_user; }) {
            value.by = m_user;
        }
        fill(value);
        return value;
    }

    template<typename T>
    static bool change(T& value)
    {
        if constexpr (std::same_as<T, ConsentScope> || std::same_as<T, Withdrawal> ||
                      std::same_as<T, GateOverride>) {
            return false;
        } else if constexpr (requires { value.copyGiven; }) {
            value.copyGiven = true;
        } else if constexpr (requires { value.placeTold; }) {
            value.placeTold = true;
        } else {
            return changeText(value);
        }
        return true;
    }

private:
    template<typename T>
    void keep(const Result<T>& result)
    {
        if (!result && m_problem.isEmpty()) {
            m_problem = result.error().text + QLatin1Char(' ') + result.error().detail;
        }
    }
    template<typename T>
    void keep(const Result<T>& result, T& place)
    {
        keep(result);
        place = result.value_or(T(place));
    }

    /// Changes the last single text or flag of a record's own fields.
    template<typename T>
    static bool changeText(T& value)
    {
        bool done = false;
        T::fields(value, [&done](const char* column, auto& member, const FieldRule&) {
            using V = std::remove_cvref_t<decltype(member)>;
            const QByteArray name(column);
            if constexpr (std::same_as<V, QString>) {
                const bool fixed = name == "subject" || name == "media_type" || name == "act" ||
                                   name == "section" || name == "party_organisation" || name == "duty" ||
                                   name == "word"; // "ändrat" is somebody's name by then
                if (!done && !fixed) {
                    member = QStringLiteral("ändrat");
                    done = true;
                }
            } else if constexpr (std::same_as<V, bool>) {
                if (!done && name != "must_consent") {
                    member = !member;
                    done = true;
                }
            } else if constexpr (std::same_as<V, QDate>) {
                const bool end = name == "to_day" || name == "copy_sent_on" || name == "delivered_on";
                if (!done && end) {
                    member = QDate(2026, 6, 1);
                    done = true;
                }
            } else if constexpr (std::same_as<V, int>) {
                if (!done && name == "case_load_limit") {
                    member = 20;
                    done = true;
                }
            }
        });
        return done || changeOther(value);
    }
    template<typename T>
    static bool changeOther(T& value)
    {
        if constexpr (std::same_as<T, JournalMark>) {
            value.on = value.on.addDays(-1);
            return true;
        } else {
            return false;
        }
    }

    static Party police()
    {
        return {PartyKind::Police, QStringLiteral("Polisen"), QStringLiteral("kontaktpolis"), {}};
    }
    Guardian guardian(const QString& name) const
    {
        Guardian value;
        value.caseId = m_case.id;
        value.name = name;
        return value;
    }
    Consent consentOf(QDate day) const
    {
        Consent value;
        value.caseId = m_case.id;
        value.givenOn = day;
        value.place = QStringLiteral("Provgatan 1");
        return value;
    }
    ConsentScope scopeOf(const QString& organisation) const
    {
        ConsentScope value;
        value.caseId = m_case.id;
        value.consent = m_consent.id;
        value.party = police();
        value.party.organisation = organisation;
        value.kinds = {InfoKind::Plan, InfoKind::Minutes};
        value.until = m_day.addYears(1);
        return value;
    }
    Plan planOf(int number) const
    {
        Plan value;
        value.caseId = m_case.id;
        value.number = number;
        value.madeOn = m_day;
        return value;
    }
    Goal goalOf() const
    {
        Goal value;
        value.caseId = m_case.id;
        value.plan = m_plan.id;
        value.text = QStringLiteral("egen bostad");
        value.due = m_day.addMonths(3);
        return value;
    }
    Meeting meetingOf() const
    {
        Meeting value;
        value.caseId = m_case.id;
        value.start = m_now.addDays(7);
        value.end = value.start.addSecs(3600);
        value.place = QStringLiteral("Provgatan 1");
        value.parties = {{police(), m_day, true, {}}};
        value.agenda = {{QStringLiteral("Planen"), {InfoKind::Plan}, {}}};
        value.minutes = QStringLiteral("rad 1\nrad 2");
        return value;
    }
    Forum forumOf() const
    {
        Forum value;
        value.name = QStringLiteral("Operativ ledningsgrupp");
        value.members = {{QStringLiteral("Pia Prov"), police()}};
        return value;
    }

    void fill(Intake& v) const
    {
        v.belonging = QStringLiteral("Provdalen");
        v.criteria = {{TargetCriterion::CommitsCrimes, true, QStringLiteral("enligt egen uppgift")}};
        v.hasChildren = false;
        v.policeAskedOn = m_day;
    }
    void fill(StepDone& v) const { v.on = m_day; }
    void fill(ConcernReport& v) const
    {
        v.learnedOn = m_day;
        v.text = QStringLiteral("oro för syskon");
    }
    void fill(Instrument& v) const
    {
        v.name = QStringLiteral("SAVRY");
        v.on = m_day;
    }
    void fill(Guardian& v) const { v = withId(guardian(QStringLiteral("Per Prov")), v.id); }
    void fill(Consent& v) const { v = withId(consentOf(m_day), v.id); }
    void fill(ConsentScope& v) const { v = withId(scopeOf(QStringLiteral("Skolan")), v.id); }
    void fill(Withdrawal& v) const
    {
        v.consent = m_consent.id;
        v.scope = m_scope.id;
        v.kinds = {InfoKind::Plan};
        v.at = m_now;
        v.receivedBy = QStringLiteral("Karin Provsson");
    }
    void fill(Judgement& v) const
    {
        v.about = JudgementAbout::StayLocal;
        v.on = m_day;
        v.note = QStringLiteral("bedömt");
    }
    void fill(ThreatAssessment& v) const
    {
        v.on = m_day;
        v.level = 2;
        v.proposed = 2;
        v.indicators = {{QStringLiteral("weapons"), true}};
        v.measures = {{QStringLiteral("larm"), true, m_day, QStringLiteral("chefen"), {}}};
    }
    void fill(RiskyPlace& v) const
    {
        v.from = QTime(18, 0);
        v.to = QTime(23, 30);
    }
    void fill(ThreatReport& v) const
    {
        v.learnedOn = m_day;
        v.text = QStringLiteral("hot");
    }
    void fill(CentralHandover& v) const { v.bopsConsultedOn = m_day; }
    void fill(Decision& v) const
    {
        v.kind = DecisionKind::Other;
        v.on = m_day;
        v.act = QStringLiteral("2025:400");
        v.section = QStringLiteral("11 kap. 1 §");
    }
    void fill(Support& v) const
    {
        v.name = QStringLiteral("stödboende");
        v.costOre = 1250000;
    }
    void fill(Closing& v) const
    {
        v.begunOn = m_day;
        v.reason = CloseReason::Moved;
    }
    void fill(GateOverride& v) const
    {
        v.item = QStringLiteral("police-suitable");
        v.reason = QStringLiteral("brådskar");
        v.on = m_day;
    }
    void fill(FollowUp& v) const { v.on = m_day; }
    void fill(FollowUpFact& v) const { v.on = m_day; }
    void fill(Plan& v) const { v = withId(planOf(2), v.id); }
    void fill(Goal& v) const { v = withId(goalOf(), v.id); }
    void fill(Activity& v) const
    {
        v.goal = m_goal.id;
        v.what = QStringLiteral("bostadskö");
        v.party = police();
        v.start = m_day;
        v.due = m_day.addDays(14);
    }
    void fill(NetworkTie& v) const
    {
        v.name = QStringLiteral("farmor");
        v.ring = 2;
    }
    void fill(Meeting& v) const { v = withId(meetingOf(), v.id); }
    void fill(Commitment& v) const
    {
        v.meeting = m_meeting.id;
        v.party = police();
        v.text = QStringLiteral("ringer");
    }
    void fill(JournalMark& v) const
    {
        v.subject = QStringLiteral("plan:") + m_plan.id.toString();
        v.on = m_day;
    }
    void fill(Objection& v) const
    {
        v.on = m_day;
        v.text = QStringLiteral("stämmer inte");
    }
    void fill(RightsRequest& v) const
    {
        v.on = m_day;
        v.text = QStringLiteral("rätta numret");
    }
    void fill(Attachment& v) const
    {
        v.name = QStringLiteral("samtycke.pdf");
        v.mediaType = QStringLiteral("application/pdf");
        v.sha256 = QCryptographicHash::hash({}, QCryptographicHash::Sha256);
        v.source = QStringLiteral("personen");
        v.on = m_day;
    }
    void fill(CaseReader& v) const
    {
        v.reader = m_user;
        v.from = m_day;
    }
    void fill(CaseEvent& v) const
    {
        v.kind = CaseEventKind::MovedAway;
        v.at = m_now;
        v.district = QStringLiteral("Järva");
        v.reason = QStringLiteral("flyttat");
    }
    void fill(Deviation& v) const
    {
        v.on = m_day;
        v.text = QStringLiteral("sen kallelse");
        v.party = police();
    }
    void fill(Incident& v) const
    {
        v.at = m_now;
        v.text = QStringLiteral("hot i receptionen");
        v.employee = m_employee;
        v.aboutCase = m_case.id;
    }
    void fill(Forum& v) const { v = withId(forumOf(), v.id); }
    void fill(ForumMeeting& v) const
    {
        v.forum = m_forum.id;
        v.on = m_day;
    }
    void fill(KeepApart& v) const
    {
        v.first = m_first;
        v.second = m_second;
        v.reason = QStringLiteral("konflikt");
        v.from = m_day;
    }
    void fill(YearlyReview& v) const { v.on = m_day; }
    void fill(DistrictWord& v) const { v.word = QStringLiteral("hotbedömning"); }
    void fill(SafetyTalk& v) const
    {
        v.employee = m_employee;
        v.heldOn = m_day;
        v.nextOn = m_day.addYears(1);
        v.heldBy = m_user;
    }
    void fill(Competence& v) const
    {
        v.employee = m_employee;
        v.requirement = QStringLiteral("samtalsmetod");
    }
    void fill(Deputy& v) const
    {
        v.deputy = m_other;
        v.standsFor = m_user;
        v.from = m_day;
        v.to = m_day.addDays(10);
    }
    void fill(LogReview& v) const
    {
        v.month = QDate(2026, 2, 1);
        v.sample = {1, 2, 3};
    }
    void fill(Settings& v) const { v.delegation = {{DecisionKind::Grant, {Role::UnitHead}}}; }
    void fill(ClientLink& v) const
    {
        v.first = m_first;
        v.second = m_second;
        v.on = m_day;
    }
    void fill(Acknowledgement& v) const
    {
        v.duty = QStringLiteral("second-lots:case:") + m_case.id.toString();
        v.on = m_day;
    }

    template<typename T, typename IdType>
    static T withId(T value, const IdType& id)
    {
        value.id = id;
        return value;
    }

    UserId m_user;
    UserId m_other;
    QDate m_day;
    QDateTime m_now;
    QString m_problem;
    ClientId m_first = ClientId::create();
    ClientId m_second = ClientId::create();
    EmployeeId m_employee = EmployeeId::create();
    Case m_case{CaseId::create(), 0, ClientId::create()};
    Guardian m_guardian{};
    Consent m_consent{};
    ConsentScope m_scope{};
    Plan m_plan{};
    Goal m_goal{};
    Meeting m_meeting{};
    Forum m_forum{};
};

} // namespace lotsbok
