// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/plan_words.h"

#include "app/records/record_names.h"
#include "app/widgets/text.h"
#include "core/rules/plan_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

namespace {

struct PlanTr {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString joinedWith(const QString& between, QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString dotted(const QStringList& parts)
{
    return joinedWith(QStringLiteral("  ·  "), parts);
}

QString dueText(QDate due)
{
    return due.isValid() ? PlanTr::tr("By %1").arg(shownDate(due)) : QString();
}

template<typename E>
QList<StatusBoard::Column> columnsOf(const char* kind)
{
    QList<StatusBoard::Column> columns;
    for (const char* word : wordsOf(E{})) {
        const QString text = QString::fromLatin1(word);
        columns.append({text, wordName(QString::fromLatin1(kind), QStringLiteral("status"), text)});
    }
    return columns;
}

/// Text of several paragraphs in HTML, with places to break in what has none.
QString escaped(QString text)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{30})(?=\\S)"));
    text.replace(longWord, QStringLiteral("\\1\u200B"));
    return text.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString activityLine(const Activity& activity)
{
    const QString rest = joinedWith(
        QStringLiteral(", "),
        {activity.how, activity.where, activity.party.organisation,
         activity.start.isValid() ? PlanTr::tr("from %1").arg(shownDate(activity.start)) : QString(),
         activity.due.isValid() ? PlanTr::tr("by %1").arg(shownDate(activity.due)) : QString()});
    QString line = QStringLiteral("<li>") + escaped(activity.what);
    if (!rest.isEmpty()) {
        line += QStringLiteral(" – ") + escaped(rest);
    }
    return line +
           QStringLiteral(" <i>(%1)</i></li>").arg(activityStatusName(activity.status).toHtmlEscaped());
}

QString goalText(const Goal& goal, const QList<Activity>& activities)
{
    QString html = QStringLiteral("<p><b>%1</b> <i>(%2)</i>")
                       .arg(escaped(goal.text), goalStatusName(goal.status).toHtmlEscaped());
    const auto line = [&html](const QString& label, const QString& value) {
        if (!value.trimmed().isEmpty()) {
            html += QStringLiteral("<br>%1: %2").arg(label.toHtmlEscaped(), escaped(value));
        }
    };
    line(PlanTr::tr("Measured by"), goal.measure);
    line(PlanTr::tr("To be reached by"), goal.due.isValid() ? shownDate(goal.due) : QString());
    line(PlanTr::tr("Responsible"), goal.responsible);
    const QString lacks = smartaLackText(goal);
    html += lacks.isEmpty() ? QString() : QStringLiteral("<br><i>%1</i>").arg(lacks.toHtmlEscaped());
    html += QStringLiteral("</p>");
    QString list;
    for (const Activity& activity : activities) {
        if (activity.goal == goal.id) {
            list += activityLine(activity);
        }
    }
    return list.isEmpty() ? html : html + QStringLiteral("<ul>%1</ul>").arg(list);
}

QString receiptWho(const DisclosureRecord& record)
{
    switch (record.recipient) {
    case DisclosureRecord::Recipient::OwnFile:
        return PlanTr::tr("The own file");
    case DisclosureRecord::Recipient::Person:
        return PlanTr::tr("The person");
    case DisclosureRecord::Recipient::Party:
        break;
    }
    return record.recipientName;
}

/// What was recorded and then could not be released has a second record with the same hash.
bool hasFailed(const CaseFile& file, const DisclosureRecord& record)
{
    return std::any_of(file.disclosures.begin(), file.disclosures.end(), [&](const DisclosureRecord& other) {
        return other.channel == record.channel + QLatin1String("-failed") &&
               other.contentSha256 == record.contentSha256 && other.at >= record.at;
    });
}

} // namespace

QString planAreaName(PlanArea area)
{
    return wordName(QStringLiteral("goal"), QStringLiteral("area"), described::wordOf(area));
}

QString goalStatusName(GoalStatus status)
{
    return wordName(QStringLiteral("goal"), QStringLiteral("status"), described::wordOf(status));
}

QString activityStatusName(ActivityStatus status)
{
    return wordName(QStringLiteral("activity"), QStringLiteral("status"), described::wordOf(status));
}

QString planStatusName(PlanStatus status)
{
    return wordName(QStringLiteral("plan"), QStringLiteral("status"), described::wordOf(status));
}

QString agreementName(Agreement agreement)
{
    return wordName(QStringLiteral("plan"), QStringLiteral("agreement"), described::wordOf(agreement));
}

QString smartaLackText(const Goal& goal)
{
    QStringList names;
    const QList<SmartaCriterion> missing = missingCriteria(goal);
    for (const SmartaCriterion criterion : missing) {
        names.append(smartaLackName(criterion));
    }
    return names.isEmpty() ? QString() : PlanTr::tr("Lacks %1").arg(names.join(QStringLiteral(", ")));
}

BoardCard::Content goalCard(const Goal& goal)
{
    BoardCard::Content card{goal.id.toString(),
                            described::wordOf(goal.status),
                            planAreaName(goal.area),
                            goal.text.simplified(),
                            {},
                            smartaLackText(goal)};
    if (!goal.measure.trimmed().isEmpty()) {
        card.details.append(goal.measure.simplified());
    }
    const QString when = dotted({dueText(goal.due), goal.responsible});
    if (!when.isEmpty()) {
        card.details.append(when);
    }
    return card;
}

BoardCard::Content activityCard(const Activity& activity, const Goal& goal, QDate today)
{
    BoardCard::Content card{activity.id.toString(),   described::wordOf(activity.status),
                            planAreaName(goal.area),  activity.what.simplified(),
                            {goal.text.simplified()}, {}};
    const bool isOpen = activity.status == ActivityStatus::Open;
    const bool late = isOpen && activity.due.isValid() && activity.due < today;
    const QString when = isOpen ? (late ? QString() : dueText(activity.due))
                                : (activity.statusOn.isValid() ? shownDate(activity.statusOn) : QString());
    const QString line = dotted({when, activity.party.organisation});
    if (!line.isEmpty()) {
        card.details.append(line);
    }
    if (late) {
        card.warning = PlanTr::tr("Was to be done by %1").arg(shownDate(activity.due));
    }
    return card;
}

QList<StatusBoard::Column> goalColumns()
{
    return columnsOf<GoalStatus>("goal");
}

QList<StatusBoard::Column> activityColumns()
{
    return columnsOf<ActivityStatus>("activity");
}

QString planDocument(const QList<Goal>& goals, const QList<Activity>& activities)
{
    QString html;
    std::optional<PlanArea> area;
    for (const Goal& goal : goals) {
        if (area != goal.area) {
            area = goal.area;
            html += QStringLiteral("<h3>%1</h3>").arg(planAreaName(goal.area).toHtmlEscaped());
        }
        html += goalText(goal, activities);
    }
    return html;
}

QList<PlanReceipt> planReceipts(const CaseFile& file, const Plan& plan)
{
    QList<PlanReceipt> receipts;
    const QString ofPlan = QStringLiteral("plan:%1@").arg(plan.id.toString());
    const QString ofForm =
        plan.response ? QStringLiteral("response:%1@").arg(plan.response->toString()) : QString();
    for (const DisclosureRecord& record : file.disclosures) {
        const bool isOfIt =
            record.record.startsWith(ofPlan) || (!ofForm.isEmpty() && record.record.startsWith(ofForm));
        if (isOfIt && !record.channel.endsWith(QLatin1String("-failed")) && !hasFailed(file, record)) {
            receipts.prepend(
                {receiptWho(record), QStringLiteral("%1, %2").arg(record.what, shownDateTime(record.at))});
        }
    }
    return receipts;
}

} // namespace lotsbok
