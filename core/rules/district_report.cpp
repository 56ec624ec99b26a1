// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/district_report.h"

#include "core/rules/report_counts.h"
#include "core/rules/report_words.h"
#include "core/rules/report_work.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotsbok {

namespace {

QString districtText(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

ReportHead namedHead(const char* id, const char* name)
{
    return {QLatin1String(id), districtText(name)};
}

QList<ReportPerson> personsOf(const QList<ReportCase>& cases, const ReportPeriod& period)
{
    QList<ReportPerson> persons;
    for (const ReportCase& each : cases) {
        if (each.isParticipant(period)) {
            persons.append(
                {&each, each.entry(), each.exit(), each.hasEnded(period), each.isUnderWay(period)});
        }
    }
    return persons;
}

ReportSummary summaryOf(const QList<ReportCase>& cases, const QList<ReportPerson>& persons,
                        const ReportPeriod& period)
{
    ReportSummary summary;
    summary.participants = static_cast<int>(persons.size());
    summary.waiting = static_cast<int>(std::count_if(
        cases.begin(), cases.end(), [&period](const ReportCase& each) { return each.isWaiting(period); }));
    const qsizetype agePlace = variablePlace(u"age");
    const qsizetype courtPlace = variablePlace(u"courtOrdered");
    int ended = 0;
    int ordered = 0;
    for (const ReportPerson& person : persons) {
        summary.started += period.holds(person.source->basis.grantedOn) ? 1 : 0;
        ended += person.hasEnded ? 1 : 0;
        summary.underWay += person.isUnderWay ? 1 : 0;
        summary.silent += !person.hasEnded && !person.isUnderWay ? 1 : 0;
        const FollowUpValue court = person.entry.value(courtPlace);
        ordered += court.value_or(0);
        summary.courtOrderMissing += court ? 0 : 1;
        const FollowUpValue age = person.entry.value(agePlace);
        summary.agesMissing += age ? 0 : 1;
        if (age) {
            const auto known = summary.ages.value_or(std::pair(*age, *age));
            summary.ages = std::pair(std::min(known.first, *age), std::max(known.second, *age));
        }
    }
    if (ended > 0 || summary.silent == 0) {
        summary.ended = ended;
    }
    if (summary.courtOrderMissing < summary.participants || summary.participants == 0) {
        summary.courtOrdered = ordered;
    }
    return summary;
}

QString orNotStated(const QString& text, int missing, int all)
{
    if (missing == 0 || all == 0) {
        return text;
    }
    return missing == all
               ? notStatedName()
               : districtText(QT_TRANSLATE_NOOP("Report", "%1 (not stated of %2)")).arg(text).arg(missing);
}

ReportTable summaryTable(const ReportSummary& its, int limited)
{
    ReportTable table{QStringLiteral("summary"),
                      districtText(QT_TRANSLATE_NOOP("Report", "In short")),
                      {},
                      {namedHead("value", QT_TRANSLATE_NOOP("Report", "Count"))},
                      {},
                      {},
                      {},
                      false};
    const auto add = [&table](const ReportHead& head, const QString& text) {
        table.rows.append(head);
        table.cells.append({ReportCell::of(text)});
    };
    const QString ages = !its.ages ? QString()
                         : its.ages->first == its.ages->second
                             ? QString::number(its.ages->first)
                             : QStringLiteral("%1–%2").arg(its.ages->first).arg(its.ages->second);
    add(namedHead("participants", QT_TRANSLATE_NOOP("Report", "Participants")),
        QString::number(its.participants));
    add(namedHead("waiting", QT_TRANSLATE_NOOP("Report", "Consented and about to start")),
        QString::number(its.waiting));
    add(namedHead("ages", QT_TRANSLATE_NOOP("Report", "Ages at entry")),
        orNotStated(ages, its.agesMissing, its.participants));
    add(namedHead("started", QT_TRANSLATE_NOOP("Report", "Started in the period")),
        QString::number(its.started));
    add(namedHead("ended", QT_TRANSLATE_NOOP("Report", "Have ended")),
        its.ended ? QString::number(*its.ended) : notStatedName());
    add(namedHead("under-way", QT_TRANSLATE_NOOP("Report", "Work under way")), QString::number(its.underWay));
    add(namedHead("silent", QT_TRANSLATE_NOOP("Report", "Not ended, and nothing recorded in the period")),
        QString::number(its.silent));
    add(namedHead("court-ordered", QT_TRANSLATE_NOOP("Report", "Sentenced to SIG")),
        orNotStated(QString::number(its.courtOrdered.value_or(0)), its.courtOrderMissing, its.participants));
    if (limited > 0) {
        add(namedHead("limited",
                      QT_TRANSLATE_NOOP("Report", "Not counted, since the person has had it limited")),
            QString::number(limited));
    }
    return table;
}

/// To be published, those of whom nothing was recorded are not told from those under way: they are nobody's
/// figure but the district's, and few, which would take the number of those who have ended with them.
PersonTable statusTable(const QList<ReportPerson>& persons, ReportVersion version)
{
    int ended = 0;
    int silent = 0;
    for (const ReportPerson& person : persons) {
        ended += person.hasEnded ? 1 : 0;
        silent += !person.hasEnded && !person.isUnderWay ? 1 : 0;
    }
    const int notEnded = static_cast<int>(persons.size()) - ended;
    const QString id = QStringLiteral("status");
    const QString title = districtText(QT_TRANSLATE_NOOP("Report", "Participants"));
    const ReportHead endedHead = namedHead("ended", QT_TRANSLATE_NOOP("Report", "Have ended"));
    if (version == ReportVersion::Publish) {
        return listOf(id, title,
                      {namedHead("not-ended", QT_TRANSLATE_NOOP("Report", "Not ended")), endedHead},
                      {notEnded, ended});
    }
    return listOf(
        id, title,
        {namedHead("under-way", QT_TRANSLATE_NOOP("Report", "Work under way")), endedHead,
         namedHead("silent", QT_TRANSLATE_NOOP("Report", "Not ended, and nothing recorded in the period"))},
        {notEnded - silent, ended, silent});
}

PersonTable startedTable(const QList<ReportPerson>& persons, const ReportPeriod& period)
{
    QList<int> counts(2, 0);
    for (const ReportPerson& person : persons) {
        ++counts[period.holds(person.source->basis.grantedOn) ? 0 : 1];
    }
    return listOf(QStringLiteral("started"), districtText(QT_TRANSLATE_NOOP("Report", "Start")),
                  {namedHead("in-period", QT_TRANSLATE_NOOP("Report", "Started in the period")),
                   namedHead("earlier", QT_TRANSLATE_NOOP("Report", "Started earlier"))},
                  counts);
}

PersonTable waitingTable(const QList<ReportCase>& cases, const ReportPeriod& period)
{
    const auto waiting = std::count_if(cases.begin(), cases.end(),
                                       [&period](const ReportCase& each) { return each.isWaiting(period); });
    PersonTable table = listOf(
        QStringLiteral("waiting"), districtText(QT_TRANSLATE_NOOP("Report", "Consented and about to start")),
        {namedHead("waiting", QT_TRANSLATE_NOOP("Report", "Consented and about to start"))},
        {static_cast<int>(waiting)});
    table.hasChart = false;
    return table;
}

/// Whether the number of those who have ended is published, so that tables may tell them apart.
bool isEndPublished(const PersonTable& status)
{
    const int ended = status.counts.cells.at(1).first();
    int all = 0;
    for (const auto& row : status.counts.cells) {
        all += row.first();
    }
    return mayBeToldApart(ended, all) && !publishable(status.counts).isSuppressed(1, 0);
}

bool isAfterClose(const FollowUpVariable& variable)
{
    return QLatin1String(variable.id).endsWith(QLatin1String("AfterClose")) ||
           QLatin1String(variable.id) == QLatin1String("closeReason");
}

/// Months say little in sum, and the type of SIG follows from the ages.
bool isInReport(const FollowUpVariable& variable, ReportVersion version)
{
    const bool isPublished = version == ReportVersion::Publish;
    return variable.type != VariableType::Month &&
           !(isPublished && QLatin1String(variable.id) == QLatin1String("sigType"));
}

QList<ReportTable> variableTables(const QList<ReportPerson>& persons, ReportVersion version, bool tellsEnded)
{
    const bool publish = version == ReportVersion::Publish;
    QList<ReportPerson> ended;
    std::copy_if(persons.begin(), persons.end(), std::back_inserter(ended),
                 [](const ReportPerson& person) { return person.hasEnded; });
    QList<ReportTable> tables;
    for (const FollowUpVariable& variable : followUpVariables()) {
        if (!isInReport(variable, version)) {
            continue;
        }
        if (isAfterClose(variable)) {
            PersonTable table = countedBy(variable, ended, FollowUpMoment::Exit);
            table.isWithheld = !tellsEnded;
            tables.append(shownTable(table, publish));
        } else if (variable.when == VariableWhen::EntryAndExit && (tellsEnded || !publish)) {
            tables.append(shownTable(entryAgainstExit(variable, persons), publish));
        } else {
            // What is asked once is what was said last.
            const bool isOnce = variable.when != VariableWhen::EntryAndExit;
            const auto moment = isOnce ? FollowUpMoment::Exit : FollowUpMoment::Entry;
            tables.append(shownTable(countedBy(variable, persons, moment), publish));
        }
    }
    return tables;
}

} // namespace

DistrictReport districtReport(const QList<ReportCase>& cases, const ReportPeriod& period,
                              const Settings& settings, ReportVersion version, int limited)
{
    DistrictReport report{period, version, {}, {}};
    const QList<ReportPerson> persons = personsOf(cases, period);
    const bool publish = version == ReportVersion::Publish;
    if (!publish) {
        report.summary = summaryOf(cases, persons, period);
        report.limited = limited;
        report.tables.append(summaryTable(*report.summary, limited));
    }
    const PersonTable status = statusTable(persons, version);
    report.tables.append(shownTable(status, publish));
    report.tables.append(shownTable(startedTable(persons, period), publish));
    report.tables.append(shownTable(waitingTable(cases, period), publish));
    report.tables.append(variableTables(persons, version, isEndPublished(status)));
    report.tables.append(workTables(persons, period, settings, version));
    if (!publish) {
        report.tables.append(changesByPerson(persons));
    }
    return report;
}

} // namespace lotsbok
