// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/competence_list.h"

#include "app/district/district_work.h"
#include "app/widgets/text.h"
#include "core/base/clock.h"
#include "forms/engine/answers.h"
#include "forms/engine/form_definition.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CompetenceList", text);
}

} // namespace

QList<Competence> missingCompetences(EmployeeId employee, const QStringList& present,
                                     const std::optional<FormResponse>& registered,
                                     const FormCatalogue& forms)
{
    QList<Competence> missing;
    const FormDefinition* form = forms.current(QStringLiteral("2.3"));
    if (!form) {
        return missing;
    }
    const Answers answers(registered ? registered->answers : QJsonObject());
    for (const Section& section : form->sections) {
        for (const Field& field : section.fields) {
            const QString requirement = field.label.left(500).trimmed();
            if (field.type == FieldType::Check && !present.contains(requirement)) {
                Competence competence;
                competence.employee = employee;
                competence.requirement = requirement;
                competence.fulfilled = answers.yesNo(field.id) == YesNo::Yes;
                competence.on = competence.fulfilled ? toLocalTime(registered->registeredAt).date() : QDate();
                missing.append(competence);
            }
        }
    }
    return missing;
}

ListRow::Content competenceRow(const QJsonObject& value, const QSet<QUuid>& due)
{
    const bool fulfilled = value.value(QLatin1String("fulfilled")).toBool();
    const QDate on = dayOf(value, "onDay");
    const QDate planned = dayOf(value, "plannedBy");
    const QDate day = fulfilled ? on : planned;
    const QString has = say(QT_TRANSLATE_NOOP("CompetenceList", "Has it"));
    const QString lacks = say(QT_TRANSLATE_NOOP("CompetenceList", "Lacks it"));
    const QString plan = say(QT_TRANSLATE_NOOP("CompetenceList", "Planned by %1"));
    const bool late = !fulfilled && isDue(due, value);
    return {{},
            value.value(QLatin1String("requirement")).toString(),
            !day.isValid() ? QString()
            : fulfilled    ? shownDate(day)
                           : plan.arg(shownDate(day)),
            fulfilled ? has : lacks,
            fulfilled ? Pill::Tone::Ok
            : late    ? Pill::Tone::Warn
                      : Pill::Tone::Neutral,
            fulfilled ? QStringLiteral("check")
            : late    ? QStringLiteral("warning")
                      : QString()};
}

} // namespace lotsbok
