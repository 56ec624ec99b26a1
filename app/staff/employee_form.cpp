// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/employee_form.h"

#include "app/forms/page_draft.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lotsbok {

EmployeeForm::EmployeeForm(PageContext context, const Employee& employee, QWidget* parent)
    : CardFrame(employee.version == 0 ? tr("New employee") : tr("Details of the employee"), parent)
    , m_context(context)
    , m_employee(employee)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_given(new QLineEdit(employee.givenName))
    , m_family(new QLineEdit(employee.familyName))
    , m_title(new QLineEdit(employee.title))
    , m_phone(new QLineEdit(employee.phone))
    , m_email(new QLineEdit(employee.email))
    , m_from(new QLineEdit(employee.employedFrom.toString(Qt::ISODate)))
    , m_to(new QLineEdit(employee.employedTo.toString(Qt::ISODate)))
{
    for (QLineEdit* edit : {m_given, m_family, m_title, m_phone, m_email}) {
        edit->setMaxLength(200);
        edit->setCursorPosition(0);
    }
    m_form->add(tr("Given name"), m_given, {}, true);
    m_form->add(tr("Family name"), m_family, {}, true);
    m_form->add(tr("Title"), m_title, tr("For example SIG-lots."));
    m_form->add(tr("Phone"), m_phone);
    m_form->add(tr("E-mail"), m_email);
    m_form->add(tr("Employed from"), m_from, tr("Year-month-day, for example 2026-11-22."));
    m_form->add(tr("Employed to"), m_to, tr("Empty while the person is employed."));
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
    add(m_messages);
    add(buttons);
    m_draft = new PageDraft(*context.book,
                            {SubjectRef::of(employee.id), QStringLiteral("employee"), employee.version},
                            m_form, m_messages);
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
                        [this](const Result<Employee>& stored) {
                            m_busy = false;
                            if (stored) {
                                m_draft->forget();
                                Q_EMIT saved(*stored);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, stored.error().text);
                            }
                        });
}

} // namespace lotsbok
