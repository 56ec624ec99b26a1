// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <QJsonArray>

class QLineEdit;

namespace lotsbok {

class ConflictPlace;
class FieldForm;
class MessageBar;
class PageDraft;

/// An employee's own data, new or changed. A Conflict is decided field by field.
class EmployeeForm : public CardFrame {
    Q_OBJECT

public:
    EmployeeForm(PageContext context, const Employee& employee, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void saved(const lotsbok::Employee& employee);
    void cancelled();

private:
    void save();
    void stored(const Result<Employee>& result);
    void showConflict(const Employee& theirs);
    bool readDate(QLineEdit* field, QDate* date); ///< empty is allowed

    PageContext m_context;
    Employee m_employee;
    bool m_busy = false;
    FieldForm* m_form;
    ConflictPlace* m_conflict;
    QJsonArray m_base; ///< the fields of the version that is being changed
    MessageBar* m_messages;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLineEdit* m_title;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_from;
    QLineEdit* m_to;
    PageDraft* m_draft = nullptr;
};

} // namespace lotsbok
