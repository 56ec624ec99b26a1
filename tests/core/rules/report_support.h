// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/district_report.h"
#include "tests/core/rules/case_builder.h"

/// Cases as the district's report sees them, entered record by record, without people behind them.
namespace lotsbok::sample {

class Followed {
public:
    /// Granted on `granted`, two weeks after it was opened; without a grant when the day is invalid.
    explicit Followed(QDate granted, QDate opened = {}, SigType type = SigType::Adults)
    {
        const QDate begun = opened.isValid() ? opened : granted.addDays(-14);
        const Case value{CaseId::create(), 1, ClientId::create(), {}, type, begun, {}, {}, {}};
        m_case = ReportCase::of(value, Client());
        if (granted.isValid()) {
            Decision decision;
            decision.on = granted;
            m_case.take(decision);
        }
    }
    /// As registered at entry and at exit.
    Followed& entry(QJsonObject answers)
    {
        answers.insert(QStringLiteral("occasion"), QStringLiteral("entry"));
        m_case.takeAnswers(answers);
        return *this;
    }
    Followed& exit(QJsonObject answers)
    {
        answers.insert(QStringLiteral("occasion"), QStringLiteral("exit"));
        m_case.takeAnswers(answers);
        return *this;
    }
    Followed& followedUp(FollowUpKind kind, QDate on)
    {
        FollowUp record;
        record.kind = kind;
        record.on = on;
        m_case.take(record);
        return *this;
    }
    Followed& level(QDate on, int level, QDate review = {})
    {
        ThreatAssessment record;
        record.on = on;
        record.level = level;
        record.reviewOn = review;
        m_case.take(record);
        return *this;
    }
    Followed& fact(FactAbout about, FactPhase phase, FactFinding finding, QDate on)
    {
        FollowUpFact record;
        record.about = about;
        record.phase = phase;
        record.finding = finding;
        record.on = on;
        m_case.take(record);
        return *this;
    }
    Followed& court(bool ordered, QDate on)
    {
        return fact(FactAbout::CourtOrder, FactPhase::AtEntry, ordered ? FactFinding::Yes : FactFinding::No,
                    on);
    }
    Followed& plan(QDate on, const QList<GoalStatus>& goals = {})
    {
        Plan plan;
        plan.status = PlanStatus::Current;
        plan.madeOn = on;
        m_case.take(plan);
        for (const GoalStatus status : goals) {
            Goal goal;
            goal.plan = plan.id;
            goal.status = status;
            m_case.take(goal);
        }
        return *this;
    }
    Followed& met(QDate on)
    {
        Meeting meeting;
        meeting.status = MeetingStatus::Held;
        meeting.start = QDateTime(on, QTime(12, 0), Qt::UTC);
        m_case.take(meeting);
        return *this;
    }
    Followed& promised(PartyKind party, CommitmentOutcome outcome)
    {
        Commitment commitment;
        commitment.party.kind = party;
        commitment.outcome = outcome;
        m_case.take(commitment);
        return *this;
    }
    Followed& consented(QDate on)
    {
        Consent consent;
        consent.kind = ConsentKind::Support;
        consent.givenOn = on;
        m_case.take(consent);
        return *this;
    }
    Followed& refused(QDate on)
    {
        Decision decision;
        decision.kind = DecisionKind::Refuse;
        decision.on = on;
        m_case.take(decision);
        return *this;
    }
    Followed& withdrew(QDate on)
    {
        Withdrawal withdrawal;
        withdrawal.at = QDateTime(on, QTime(12, 0), Qt::UTC);
        m_case.take(withdrawal);
        return *this;
    }
    Followed& closed(QDate on, CloseReason reason)
    {
        m_case.basis.closedOn = on;
        Closing closing;
        closing.reason = reason;
        m_case.take(closing);
        return *this;
    }
    [[nodiscard]] const ReportCase& value() const { return m_case; }
    operator ReportCase() const { return m_case; } // NOLINT: a list of these is a list of cases

private:
    ReportCase m_case{};
};

/// The only table with that id; an empty one when there is none, or more than one.
inline ReportTable tableOf(const DistrictReport& report, const char* id)
{
    ReportTable found;
    int count = 0;
    for (const ReportTable& table : report.tables) {
        if (table.id == QLatin1String(id)) {
            found = table;
            ++count;
        }
    }
    return count == 1 ? found : ReportTable();
}

/// As it stands in files: "2 0 1 5|8", a row for each line, ".." for what is suppressed.
inline QStringList linesOf(const ReportTable& table)
{
    QStringList lines;
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        QStringList cells;
        for (const ReportCell& cell : table.cells.at(row)) {
            cells.append(cell.kind == ReportCell::Kind::Empty ? QStringLiteral("-") : cellText(cell));
        }
        lines.append(table.rows.at(row).id + QStringLiteral(": ") + cells.join(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace lotsbok::sample
