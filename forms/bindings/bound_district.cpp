// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bindings/bound_district.h"

#include "forms/bindings/book_forms.h"

#include <algorithm>

namespace lotsbok {
namespace {

bool isEmployedOn(const Employee& employee, QDate day)
{
    const bool hasBegun = !employee.employedFrom.isValid() || employee.employedFrom <= day;
    return hasBegun && (!employee.employedTo.isValid() || employee.employedTo >= day);
}

const FormResponse* latest(const QList<FormResponse>& responses, QLatin1String formId)
{
    const auto found = std::find_if(responses.begin(), responses.end(),
                                    [&](const FormResponse& response) { return response.formId == formId; });
    return found == responses.end() ? nullptr : &*found;
}

bool hadTalkWithinYear(const QList<FormResponse>& responses, QDate today)
{
    return std::any_of(responses.begin(), responses.end(), [&](const FormResponse& response) {
        const QDate held =
            QDate::fromString(response.answers.value(QLatin1String("heldOn")).toString(), Qt::ISODate);
        return response.formId == QLatin1String("2") && held.isValid() && held <= today &&
               held >= today.addYears(-1);
    });
}

bool meetsCompetence(const QList<FormResponse>& responses, const FormCatalogue& forms)
{
    const FormResponse* response = latest(responses, QLatin1String("2.3"));
    const FormDefinition* form =
        response == nullptr ? nullptr : forms.find(response->formId, response->formVersion);
    if (form == nullptr) {
        return false;
    }
    const Answers answers(response->answers);
    for (const Section& section : form->sections) {
        for (const Field& field : section.fields) {
            if (field.type == FieldType::Check && answers.yesNo(field.id) != YesNo::Yes) {
                return false;
            }
        }
    }
    return true;
}

void addContactFigures(Session& session, BoundValues& values)
{
    const Result<QList<Contact>> contacts = session.contacts();
    if (contacts) {
        const auto named = std::count_if(contacts->begin(), contacts->end(), [](const Contact& contact) {
            return !contact.person.trimmed().isEmpty();
        });
        values.insert(QStringLiteral("district.contactCount"), static_cast<int>(contacts->size()));
        values.insert(QStringLiteral("district.contactsWithPerson"), static_cast<int>(named));
    }
}

} // namespace

void addDistrictFigures(Session& session, BoundValues& values)
{
    addContactFigures(session, values);
    const Result<QList<Employee>> employees = session.employees();
    if (!employees) {
        return;
    }
    const FormCatalogue& forms = bookForms(session);
    int count = 0;
    int talks = 0;
    int competent = 0;
    for (const Employee& employee : *employees) {
        if (!isEmployedOn(employee, session.today())) {
            continue;
        }
        const Result<QList<FormResponse>> responses = session.responses(SubjectRef::of(employee.id));
        if (!responses) {
            return;
        }
        ++count;
        talks += hadTalkWithinYear(*responses, session.today()) ? 1 : 0;
        competent += meetsCompetence(*responses, forms) ? 1 : 0;
    }
    values.insert(QStringLiteral("district.employeeCount"), count);
    values.insert(QStringLiteral("district.safetyTalksWithinYear"), talks);
    values.insert(QStringLiteral("district.competenceMet"), competent);
}

} // namespace lotsbok
