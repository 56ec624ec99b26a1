// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/staff_page.h"

#include "app/forms/page_draft.h"
#include "app/forms/subject_forms.h"
#include "app/staff/employee_form.h"
#include "app/style/icons.h"
#include "app/widgets/data_list.h"
#include "app/widgets/list_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/side_column.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <utility>

namespace lotsbok {

StaffPage::StaffPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_rows(new QVBoxLayout)
    , m_none(new EmptyState(QStringLiteral("staff"), {}, {}))
    , m_detail(new QStackedWidget)
{
    auto* column = new SideColumn;
    auto* addButton = new QToolButton;
    m_add = addButton;
    addButton->setIcon(icon(QStringLiteral("plus")));
    addButton->setAutoRaise(true);
    addButton->setFocusPolicy(Qt::StrongFocus);
    addButton->setAccessibleName(tr("New employee"));
    addButton->setToolTip(tr("New employee"));
    if (!book().can(Permission::WriteStaff)) {
        addButton->hide();
    }
    connect(addButton, &QToolButton::clicked, this, [this] { edit(Employee()); });
    column->setTitle(title());
    column->addAction(addButton);
    auto* rows = new QWidget;
    auto* held = new QVBoxLayout(rows);
    held->setContentsMargins(6, 0, 6, 0);
    m_rows->setSpacing(2);
    held->addLayout(m_rows);
    held->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    column->addFilling(scroll);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(column);
    row->addWidget(m_detail, 1);
    m_detail->addWidget(m_none);
}

QString StaffPage::title() const
{
    return command(CommandId::GoStaff).label();
}

bool StaffPage::offers(CommandId id) const
{
    return id == CommandId::EditRecord && m_shown && book().can(Permission::WriteStaff);
}

bool StaffPage::isEditing() const
{
    return m_detail->currentWidget()->findChild<EmployeeForm*>() != nullptr;
}

std::optional<Place> StaffPage::place() const
{
    const bool editing = isEditing();
    if (!m_shown && !editing) {
        return {};
    }
    return Place{SubjectRef::of(m_shown ? m_shown->id : EmployeeId::create()),
                 editing ? pageDraftId(QStringLiteral("employee"), !m_shown) : QString()};
}

void StaffPage::restore(const Place& place)
{
    m_wanted = place;
    refresh();
}

void StaffPage::showWanted(const QList<Employee>& employees)
{
    const Place wanted = *std::exchange(m_wanted, {});
    if (wanted.formId == pageDraftId(QStringLiteral("employee"), true)) {
        edit(Employee());
        return;
    }
    for (const Employee& each : employees) {
        if (SubjectRef::of(each.id) == wanted.subject) {
            showEmployee(each);
            if (!wanted.formId.isEmpty()) {
                edit(each);
            }
        }
    }
}

void StaffPage::run(CommandId id)
{
    if (id == CommandId::EditRecord && m_shown) {
        edit(*m_shown);
    }
}

void StaffPage::focusFirst()
{
    if (m_rows->count() > 0) {
        m_rows->itemAt(0)->widget()->setFocus();
    } else {
        m_add->setFocus();
    }
}

void StaffPage::refresh()
{
    book().run([](Session& session) { return session.employees(); }, this,
               [this](const Result<QList<Employee>>& employees) {
                   if (employees) {
                       show(*employees);
                   } else {
                       m_none->setText(employees.error().text, {});
                   }
               });
    if (m_shown && !isEditing()) {
        showEmployee(*m_shown);
    }
}

void StaffPage::show(const QList<Employee>& employees)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Employee& each : employees) {
        ListRow::Content content;
        content.title = each.fullName();
        content.detail = each.employedTo.isValid()
                             ? tr("%1 · left %2").arg(each.title, shownDate(each.employedTo))
                             : each.title;
        auto* row = new ListRow(content);
        connect(row, &ListRow::clicked, this, [this, each] { showEmployee(each); });
        m_rows->addWidget(row);
    }
    if (employees.isEmpty()) {
        m_none->setText(
            tr("No employees are written in yet."),
            tr("Write in the lotsar with the plus sign. Each has the safety talk and its checklists."));
    } else {
        m_none->setText(tr("No employee is chosen."),
                        tr("Choose one in the list to see the safety talk and the checklists."));
        focusFirst();
    }
    if (m_wanted) {
        showWanted(employees);
    }
}

void StaffPage::showInDetail(QWidget* widget)
{
    while (m_detail->count() > 1) {
        QWidget* old = m_detail->widget(1);
        m_detail->removeWidget(old);
        old->deleteLater();
    }
    m_detail->addWidget(widget);
    m_detail->setCurrentWidget(widget);
    Q_EMIT offersChanged();
}

void StaffPage::showEmployee(const Employee& employee)
{
    m_shown = employee;
    auto* frame = new PageFrame(employee.fullName());
    frame->setSubtitle(employee.title);
    if (book().can(Permission::WriteStaff)) {
        auto* change = button(command(CommandId::EditRecord).label(), QStringLiteral("edit"));
        connect(change, &QPushButton::clicked, this, [this, employee] { edit(employee); });
        frame->addAction(change);
    }
    frame->add(new SubjectForms(tr("Safety talk and checklists"), context(), SubjectRef::of(employee.id)));
    auto* card = new CardFrame(tr("Details"));
    auto* facts = new DataList;
    const auto dash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    facts->add(tr("Phone"), dash(employee.phone));
    facts->add(tr("E-mail"), dash(employee.email));
    facts->add(tr("Employed from"), dash(shownDate(employee.employedFrom)));
    if (employee.employedTo.isValid()) {
        facts->add(tr("Employed to"), shownDate(employee.employedTo));
    }
    card->add(facts);
    frame->add(card);
    showInDetail(frame);
}

void StaffPage::edit(const Employee& employee)
{
    auto* frame = new PageFrame(employee.version == 0 ? tr("New employee") : employee.fullName());
    if (employee.version == 0) {
        m_shown.reset();
    }
    auto* form = new EmployeeForm(context(), employee);
    connect(form, &EmployeeForm::cancelled, this, [this, frame, employee] {
        if (employee.version > 0) {
            showEmployee(employee);
        } else {
            m_detail->removeWidget(frame);
            frame->deleteLater();
        }
    });
    connect(form, &EmployeeForm::saved, this, [this](const Employee& stored) {
        showEmployee(stored);
        refresh();
    });
    frame->add(form);
    showInDetail(frame);
    form->focusFirst();
}

} // namespace lotsbok
