// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/employee_form.h"

#include "app/forms/page_draft.h"
#include "app/records/conflict_place.h"
#include "app/records/field_conflict.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lotsbok {

namespace {

/// An employee as the fields of the form show it, in their order.
QJsonArray employeeFields(const Employee& employee)
{
    return {employee.givenName,
            employee.familyName,
            employee.title,
            employee.phone,
            employee.email,
            employee.employedFrom.toString(Qt::ISODate),
            employee.employedTo.toString(Qt::ISODate)};
}

} // namespace

EmployeeForm::EmployeeForm(PageContext context, const Employee& employee, QWidget* parent)
    : CardFrame(employee.version == 0 ? tr("New employee") : tr("Details of the employee"), parent)
    , m_context(context)
    , m_employee(employee)
    , m_form(new FieldForm(2))
    , m_conflict(new ConflictPlace)
    , m_base(employeeFields(employee))
    , m_messages(new MessageBar)
    , m_given(new QLineEdit)
    , m_family(new QLineEdit)
    , m_title(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
{
    for (QLineEdit* edit : {m_given, m_family, m_title, m_phone, m_email}) {
        edit->setMaxLength(200);
    }
    m_form->add(tr("Given name"), m_given, {}, true);
    m_form->add(tr("Family name"), m_family, {}, true);
    m_form->add(tr("Title"), m_title, tr("For example SIG-lots."));
    m_form->add(tr("Phone"), m_phone);
    m_form->add(tr("E-mail"), m_email);
    m_form->add(tr("Employed from"), m_from, tr("Year-month-day, for example 2026-11-22."));
    m_form->add(tr("Employed to"), m_to, tr("Empty while the person is employed."));
    m_form->setValues(m_base);
    for (QLineEdit* edit : {m_given, m_family, m_title, m_phone, m_email}) {
        edit->setCursorPosition(0);
    }
    auto* saveButton = primaryButton(tr("Save"), QStringLiteral("check"));
    auto* cancelButton = button(tr("Cancel"));
    connect(saveButton, &QPushButton::clicked, this, &EmployeeForm::save);
    connect(cancelButton, &QPushButton::clicked, this,
            [this] { m_draft->leave([this] { Q_EMIT cancelled(); }); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    add(m_form);
    add(m_conflict);
    add(m_messages);
    add(buttons);
    m_draft = new PageDraft(*context.book,
                            {SubjectRef::of(employee.id), QStringLiteral("employee"), employee.version},
                            m_form, m_messages, [this](const QJsonValue& base, int version) {
                                m_base = base.toArray();
                                m_employee.version = version;
                            });
}

void EmployeeForm::focusFirst()
{
    m_given->setFocus();
}

bool EmployeeForm::readDate(QLineEdit* field, QDate* date)
{
    const QString text = field->text().trimmed();
    *date = QDate::fromString(text, Qt::ISODate);
    const bool good = date->isValid() || text.isEmpty();
    m_form->setProblem(field, good ? QString() : tr("Write a date such as 2026-11-22."));
    return good;
}

void EmployeeForm::save()
{
    if (m_busy) {
        return;
    }
    Employee value = m_employee;
    value.givenName = m_given->text().simplified();
    value.familyName = m_family->text().simplified();
    value.title = m_title->text().simplified();
    value.phone = m_phone->text().trimmed();
    value.email = m_email->text().trimmed();
    m_form->setProblem(m_given, value.givenName.isEmpty() ? tr("Write the given name.") : QString());
    m_form->setProblem(m_family, value.familyName.isEmpty() ? tr("Write the family name.") : QString());
    const bool fromGood = readDate(m_from, &value.employedFrom);
    const bool toGood = readDate(m_to, &value.employedTo);
    if (value.givenName.isEmpty() || value.familyName.isEmpty() || !fromGood || !toGood) {
        return;
    }
    m_busy = true;
    m_context.book->run([value](Session& session) { return session.saveEmployee(value); }, this,
                        [this](const Result<Employee>& result) { stored(result); });
}

void EmployeeForm::stored(const Result<Employee>& result)
{
    m_busy = false;
    if (result) {
        m_draft->forget();
        Q_EMIT saved(*result);
    } else if (result.error().code == ErrorCode::Conflict) {
        m_context.book->run([id = m_employee.id](Session& session) { return session.employee(id); }, this,
                            [this](const Result<Employee>& theirs) {
                                if (theirs) {
                                    showConflict(*theirs);
                                } else {
                                    m_messages->say(MessageBar::Kind::Error, theirs.error().text);
                                }
                            });
    } else {
        m_messages->say(MessageBar::Kind::Error, result.error().text);
    }
}

// What was merged is saved on top of theirs; leaving the choice keeps what was written, as a draft.
void EmployeeForm::showConflict(const Employee& theirs)
{
    const QJsonArray mine = m_form->values();
    m_conflict->ask(
        fieldConflict(*m_form, m_base, mine, employeeFields(theirs)),
        [this, theirs, mine](const QJsonObject& merged) {
            m_employee = theirs;
            m_base = employeeFields(theirs);
            m_draft->rebase(m_base, theirs.version);
            m_form->setValues(mergedFields(mine, merged));
            save();
        },
        [this] { focusFirst(); });
}

} // namespace lotsbok
