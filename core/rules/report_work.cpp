// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/report_work.h"

#include "core/model/described.h"
#include "core/model/record_names.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kFewPersons = 5;        // R32
constexpr int kExitFollowUpDays = 14; // as the duty of the exit follow-up
constexpr int kWeek = 7;

QString workText(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

ReportHead headOf(const char* id, const char* name)
{
    return {QLatin1String(id), workText(name)};
}

// Goals

template<typename E>
QList<ReportHead> wordHeads(const QString& kind, const QString& field, E example)
{
    QList<ReportHead> heads;
    for (const char* word : wordsOf(example)) {
        heads.append({QLatin1String(word), wordName(kind, field, QLatin1String(word))});
    }
    return heads;
}

PersonTable goalTable(const QList<ReportPerson>& persons)
{
    QList<int> counts(ReportCase::kGoalStatuses, 0);
    int without = 0;
    for (const ReportPerson& person : persons) {
        const auto goals = person.source->goals();
        int sum = 0;
        for (size_t i = 0; i < goals.size(); ++i) {
            counts[static_cast<qsizetype>(i)] += goals[i];
            sum += goals[i];
        }
        without += sum == 0 ? 1 : 0;
    }
    PersonTable table =
        listOf(QStringLiteral("goals"), workText(QT_TRANSLATE_NOOP("Report", "Goals of the plans")),
               wordHeads(QStringLiteral("goal"), QStringLiteral("status"), GoalStatus{}), counts);
    table.note = workText(QT_TRANSLATE_NOOP("Report", "Without goals: %1 of %2 persons."))
                     .arg(without)
                     .arg(persons.size());
    table.isWithheld = persons.size() - without < kFewPersons;
    return table;
}

// Meetings

enum class Rhythm { AsSet, Seldomer, None };

/// From the grant, or the period's beginning, to the close, or its end: no gap longer than what is set.
Rhythm rhythmOf(const ReportCase& each, const ReportPeriod& period, const Settings& settings)
{
    const int weeks =
        each.basis.type == SigType::Young ? settings.meetingWeeksYoung : settings.meetingWeeksAdults;
    QList<QDate> days;
    for (const QDate day : each.meetings) {
        if (period.holds(day) && day >= each.basis.grantedOn) {
            days.append(day);
        }
    }
    if (days.isEmpty()) {
        return Rhythm::None;
    }
    std::sort(days.begin(), days.end());
    const bool isClosed = each.basis.closedOn.isValid() && each.basis.closedOn <= period.to;
    days.prepend(std::max(each.basis.grantedOn, period.from));
    days.append(isClosed ? each.basis.closedOn : period.to);
    for (qsizetype i = 1; i < days.size(); ++i) {
        if (days.at(i - 1).daysTo(days.at(i)) > weeks * kWeek) {
            return Rhythm::Seldomer;
        }
    }
    return Rhythm::AsSet;
}

PersonTable rhythmTable(const QList<ReportPerson>& persons, const ReportPeriod& period,
                        const Settings& settings)
{
    QList<int> counts(3, 0);
    for (const ReportPerson& person : persons) {
        ++counts[static_cast<qsizetype>(rhythmOf(*person.source, period, settings))];
    }
    return listOf(QStringLiteral("meetingRhythm"),
                  workText(QT_TRANSLATE_NOOP("Report", "Network meetings in the period")),
                  {headOf("as-set", QT_TRANSLATE_NOOP("Report", "As often as is set")),
                   headOf("seldomer", QT_TRANSLATE_NOOP("Report", "Less often")),
                   headOf("none", QT_TRANSLATE_NOOP("Report", "None held"))},
                  counts);
}

// Commitments

bool hasCommitment(const ReportCase& each)
{
    return std::any_of(each.commitments.begin(), each.commitments.end(), [](const auto& outcomes) {
        return std::any_of(outcomes.begin(), outcomes.end(), [](int count) { return count > 0; });
    });
}

PersonTable commitmentTable(const QList<ReportPerson>& persons, ReportVersion version)
{
    PersonTable table;
    table.id = QStringLiteral("commitments");
    table.title = workText(QT_TRANSLATE_NOOP("Report", "Commitments made at meetings"));
    const auto outcomes =
        wordHeads(QStringLiteral("commitment"), QStringLiteral("outcome"), CommitmentOutcome{});
    CountTable byParty{QList<QList<int>>(ReportCase::kPartyKinds, QList<int>(ReportCase::kOutcomes, 0))};
    QList<int> all(ReportCase::kOutcomes, 0);
    int without = 0;
    for (const ReportPerson& person : persons) {
        without += hasCommitment(*person.source) ? 0 : 1;
        for (qsizetype party = 0; party < byParty.cells.size(); ++party) {
            for (qsizetype outcome = 0; outcome < all.size(); ++outcome) {
                const int count =
                    person.source->commitments[static_cast<size_t>(party)][static_cast<size_t>(outcome)];
                byParty.cells[party][outcome] += count;
                all[outcome] += count;
            }
        }
    }
    if (version == ReportVersion::Publish) {
        table = listOf(table.id, table.title, outcomes, all);
    } else {
        table.corner = workText(QT_TRANSLATE_NOOP("Report", "Party"));
        table.rows = wordHeads(QStringLiteral("commitment"), QStringLiteral("partyKind"), PartyKind{});
        table.columns = outcomes;
        table.counts = byParty;
    }
    table.note = workText(QT_TRANSLATE_NOOP("Report", "Without commitments: %1 of %2 persons."))
                     .arg(without)
                     .arg(persons.size());
    table.isWithheld = persons.size() - without < kFewPersons;
    return table;
}

// Times

struct Span {
    const char* id;
    const char* name;
    QDate (*from)(const ReportCase&);
    QDate (*to)(const ReportCase&);
};

QDate firstMeeting(const ReportCase& each)
{
    QDate first;
    for (const QDate day : each.meetings) {
        if (day >= each.basis.grantedOn && (!first.isValid() || day < first)) {
            first = day;
        }
    }
    return first;
}

constexpr Span spans[]{
    {"opened-inventory",
     QT_TRANSLATE_NOOP("Report", "Receive to investigate: case opened to inventory (3.1)"),
     [](const ReportCase& c) { return c.basis.openedOn; }, [](const ReportCase& c) { return c.inventoryOn; }},
    {"police-asked-answered", QT_TRANSLATE_NOOP("Report", "Investigate: police asked to police answered"),
     [](const ReportCase& c) { return c.policeAskedOn; },
     [](const ReportCase& c) { return c.policeAnsweredOn; }},
    {"opened-granted", QT_TRANSLATE_NOOP("Report", "Receive to decide: case opened to grant"),
     [](const ReportCase& c) { return c.basis.openedOn; },
     [](const ReportCase& c) { return c.basis.grantedOn; }},
    {"granted-plan", QT_TRANSLATE_NOOP("Report", "Design the work: grant to first plan"),
     [](const ReportCase& c) { return c.basis.grantedOn; }, [](const ReportCase& c) { return c.planOn; }},
    {"granted-meeting", QT_TRANSLATE_NOOP("Report", "Carry out: grant to first network meeting"),
     [](const ReportCase& c) { return c.basis.grantedOn; }, firstMeeting},
    {"granted-closed", QT_TRANSLATE_NOOP("Report", "Grant to close"),
     [](const ReportCase& c) { return c.basis.grantedOn; },
     [](const ReportCase& c) { return c.basis.closedOn; }},
};

/// Days from one to the other, of those where both are known by the period's end, sorted.
QList<int> daysOf(const Span& span, const QList<ReportPerson>& persons, const ReportPeriod& period)
{
    QList<int> days;
    for (const ReportPerson& person : persons) {
        const QDate from = span.from(*person.source);
        const QDate to = span.to(*person.source);
        if (from.isValid() && to.isValid() && to >= from && to <= period.to) {
            days.append(static_cast<int>(from.daysTo(to)));
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// The middle one, or the mean of the two in the middle, rounded up.
int medianOf(const QList<int>& sorted)
{
    const qsizetype half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(half) : (sorted.at(half - 1) + sorted.at(half) + 1) / 2;
}

ReportTable timesTable(const QList<ReportPerson>& persons, const ReportPeriod& period, ReportVersion version)
{
    ReportTable table{QStringLiteral("times"),
                      workText(QT_TRANSLATE_NOOP("Report", "Time per step")),
                      {},
                      {},
                      {},
                      {},
                      {},
                      false};
    const bool publish = version == ReportVersion::Publish;
    if (publish) {
        table.columns = {headOf("median-weeks", QT_TRANSLATE_NOOP("Report", "Median, weeks"))};
        table.note = workText(QT_TRANSLATE_NOOP("Report", "A median is published of at least five persons."));
    } else {
        table.columns = {headOf("median-days", QT_TRANSLATE_NOOP("Report", "Median, days")),
                         headOf("least", QT_TRANSLATE_NOOP("Report", "Shortest")),
                         headOf("most", QT_TRANSLATE_NOOP("Report", "Longest")),
                         headOf("persons", QT_TRANSLATE_NOOP("Report", "Persons")),
                         headOf("missing", QT_TRANSLATE_NOOP("Report", "Not stated or not reached"))};
    }
    for (const Span& span : spans) {
        const QList<int> days = daysOf(span, persons, period);
        const int known = static_cast<int>(days.size());
        table.rows.append(headOf(span.id, span.name));
        if (publish) {
            table.cells.append({known < kFewPersons ? ReportCell::of(std::optional<int>())
                                                    : ReportCell::of((medianOf(days) + kWeek / 2) / kWeek)});
            continue;
        }
        const auto cell = [known](int value) { return known == 0 ? ReportCell{} : ReportCell::of(value); };
        table.cells.append({cell(known == 0 ? 0 : medianOf(days)), cell(days.value(0)),
                            cell(days.value(known - 1)), ReportCell::of(known),
                            ReportCell::of(static_cast<int>(persons.size()) - known)});
    }
    return table;
}

// Duties

enum class Kept { InTime, Late, NotDone, NotDueYet, Nothing };

Kept keptOf(QDate due, QDate done, const ReportPeriod& period)
{
    if (!due.isValid()) {
        return Kept::Nothing;
    }
    if (done.isValid() && done <= period.to) {
        return done <= due ? Kept::InTime : Kept::Late;
    }
    return due < period.to ? Kept::NotDone : Kept::NotDueYet;
}

using KeptCounts = QList<int>;

void addKept(KeptCounts& counts, Kept kept)
{
    if (kept != Kept::Nothing) {
        ++counts[static_cast<qsizetype>(kept)];
    }
}

/// R22: every assessment's review, until the next assessment.
void addReviews(KeptCounts& counts, const ReportCase& each, const ReportPeriod& period)
{
    for (qsizetype i = 0; i < each.reviews.size(); ++i) {
        const QDate next = i + 1 < each.reviews.size() ? each.reviews.at(i + 1).on : QDate();
        const QDate due = each.reviews.at(i).due;
        const bool isOver = each.basis.closedOn.isValid() && due > each.basis.closedOn;
        if (period.holds(due) && !isOver) {
            addKept(counts, keptOf(due, next, period));
        }
    }
}

QList<ReportHead> keptHeads()
{
    return {headOf("in-time", QT_TRANSLATE_NOOP("Report", "In time")),
            headOf("late", QT_TRANSLATE_NOOP("Report", "Late")),
            headOf("not-done", QT_TRANSLATE_NOOP("Report", "Not done")),
            headOf("not-due", QT_TRANSLATE_NOOP("Report", "Not due yet"))};
}

PersonTable dutyTable(const QList<ReportPerson>& persons, const ReportPeriod& period,
                      const Settings& settings, ReportVersion version)
{
    KeptCounts entry(4, 0);
    KeptCounts plan(4, 0);
    KeptCounts review(4, 0);
    KeptCounts exit(4, 0);
    for (const ReportPerson& person : persons) {
        const ReportCase& each = *person.source;
        addKept(entry, keptOf(each.basis.grantedOn, each.entryFollowUpOn, period));
        addKept(plan, keptOf(each.basis.grantedOn.addDays(settings.planDays), each.planOn, period));
        addReviews(review, each, period);
        if (person.hasEnded) {
            addKept(exit,
                    keptOf(each.basis.closedOn.addDays(kExitFollowUpDays), each.exitFollowUpOn, period));
        }
    }
    const QString title = workText(QT_TRANSLATE_NOOP("Report", "Duties kept in time"));
    if (version == ReportVersion::Publish) { // the other rows follow from what is not stated in other tables
        return listOf(QStringLiteral("planInTime"),
                      workText(QT_TRANSLATE_NOOP("Report", "Plan made in time")), keptHeads(), plan);
    }
    PersonTable table;
    table.id = QStringLiteral("duties");
    table.title = title;
    table.corner = workText(QT_TRANSLATE_NOOP("Report", "Duty"));
    table.columns = keptHeads();
    table.rows = {headOf("entry-follow-up", QT_TRANSLATE_NOOP("Report", "Entry follow-up at the grant (R8)")),
                  headOf("plan", QT_TRANSLATE_NOOP("Report", "Plan (R8)")),
                  headOf("threat-review", QT_TRANSLATE_NOOP("Report", "New look at the threat level (R22)")),
                  headOf("exit-follow-up", QT_TRANSLATE_NOOP("Report", "Exit follow-up (R9)"))};
    table.counts.cells = {entry, plan, review, exit};
    return table;
}

PersonTable withdrawalTable(const QList<ReportPerson>& persons, const ReportPeriod& period)
{
    QList<int> counts(2, 0);
    int withdrawals = 0;
    for (const ReportPerson& person : persons) {
        int own = 0;
        for (const QDate day : person.source->withdrawals) {
            own += period.holds(day) ? 1 : 0;
        }
        withdrawals += own;
        ++counts[own > 0 ? 0 : 1];
    }
    PersonTable table = listOf(QStringLiteral("withdrawals"),
                               workText(QT_TRANSLATE_NOOP("Report", "Consents withdrawn in the period")),
                               {headOf("yes", QT_TRANSLATE_NOOP("Report", "Something withdrawn")),
                                headOf("no", QT_TRANSLATE_NOOP("Report", "Nothing withdrawn"))},
                               counts);
    table.note = workText(QT_TRANSLATE_NOOP("Report", "Withdrawals in the period: %1.")).arg(withdrawals);
    return table;
}

// Changes

/// What is better: 1 more, −1 less, 0 neither.
int directionOf(const FollowUpVariable& variable)
{
    if (variable.when != VariableWhen::EntryAndExit) {
        return 0;
    }
    static const QStringList lessIsBetter{QStringLiteral("substances"), QStringLiteral("debts"),
                                          QStringLiteral("assistance")};
    return variable.type != VariableType::YesNo || lessIsBetter.contains(QLatin1String(variable.id)) ? -1 : 1;
}

QByteArray lotOf(const ReportCase& each)
{
    return QCryptographicHash::hash(each.id.uuid().toRfc4122(), QCryptographicHash::Sha256);
}

QList<ReportCell> changesOf(const ReportPerson& person)
{
    QList<int> counts(4, 0); // better, worse, as before, not stated
    const auto variables = followUpVariables();
    for (size_t i = 0; i < variables.size(); ++i) {
        const int direction = directionOf(variables[i]);
        const FollowUpValue before = person.entry.value(static_cast<qsizetype>(i));
        const FollowUpValue after = person.exit.value(static_cast<qsizetype>(i));
        if (direction == 0) {
            continue;
        }
        const int change = before && after ? (*after - *before) * direction : 0;
        ++counts[!before || !after ? 3 : change > 0 ? 0 : change < 0 ? 1 : 2];
    }
    QList<ReportCell> cells;
    for (const int count : counts) {
        cells.append(ReportCell::of(count));
    }
    return cells;
}

} // namespace

ReportTable changesByPerson(const QList<ReportPerson>& persons)
{
    ReportTable table{QStringLiteral("changes"),
                      workText(QT_TRANSLATE_NOOP("Report", "Change of each person from entry to exit")),
                      workText(QT_TRANSLATE_NOOP("Report", "Person")),
                      {},
                      {},
                      {},
                      {},
                      false};
    table.columns = {headOf("better", QT_TRANSLATE_NOOP("Report", "Better")),
                     headOf("worse", QT_TRANSLATE_NOOP("Report", "Worse")),
                     headOf("same", QT_TRANSLATE_NOOP("Report", "As before")),
                     headOf("not-stated", QT_TRANSLATE_NOOP("Report", "Not stated"))};
    QList<const ReportPerson*> ended;
    for (const ReportPerson& person : persons) {
        if (person.hasEnded) {
            ended.append(&person);
        }
    }
    std::sort(ended.begin(), ended.end(), [](const ReportPerson* a, const ReportPerson* b) {
        return lotOf(*a->source) < lotOf(*b->source);
    });
    for (const ReportPerson* person : std::as_const(ended)) {
        const QString number = QString::number(table.rows.size() + 1);
        table.rows.append({number, number});
        table.cells.append(changesOf(*person));
    }
    table.note = workText(QT_TRANSLATE_NOOP(
        "Report", "Of those who have ended, in an order that says nothing. How many of the "
                  "values that are asked for at entry and at exit became better or worse."));
    return table;
}

QList<ReportTable> workTables(const QList<ReportPerson>& persons, const ReportPeriod& period,
                              const Settings& settings, ReportVersion version)
{
    const bool publish = version == ReportVersion::Publish;
    return {shownTable(goalTable(persons), publish),
            shownTable(rhythmTable(persons, period, settings), publish),
            shownTable(commitmentTable(persons, version), publish),
            timesTable(persons, period, version),
            shownTable(dutyTable(persons, period, settings, version), publish),
            shownTable(withdrawalTable(persons, period), publish)};
}

} // namespace lotsbok
