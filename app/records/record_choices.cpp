// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_choices.h"

namespace lotsbok {

QList<RecordChoice> userChoices(const QList<User>& users, const QList<UserId>& also)
{
    QList<RecordChoice> choices;
    for (const User& user : users) {
        if (!user.disabled || also.contains(user.id)) {
            choices.append(
                {QStringLiteral("%1 (%2)").arg(user.displayName, roleName(user.role)), user.id.toString()});
        }
    }
    return choices;
}

QList<RecordChoice> employeeChoices(const QList<Employee>& employees)
{
    QList<RecordChoice> choices;
    for (const Employee& employee : employees) {
        choices.append({employee.fullName(), employee.id.toString()});
    }
    return choices;
}

QString choiceLabel(const QList<RecordChoice>& choices, const QString& value)
{
    for (const RecordChoice& choice : choices) {
        if (choice.value == value) {
            return choice.label;
        }
    }
    return {};
}

} // namespace lotsbok
