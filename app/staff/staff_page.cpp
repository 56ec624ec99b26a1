// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/staff/staff_page.h"

#include "app/forms/page_draft.h"
#include "app/staff/employee_form.h"
#include "app/staff/employee_view.h"
#include "app/staff/incidents_card.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_frame.h"
#include "app/widgets/row_list.h"
#include "app/widgets/side_column.h"
#include "app/widgets/text.h"
#include "core/session/pen_rights.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <utility>

namespace lotsbok {

StaffPage::StaffPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_incidentsPage(new PageFrame(tr("Incidents")))
    , m_incidents(new IncidentsCard(given))
    , m_detail(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (book().can(Permission::ReadStaff)) {
        row->addWidget(makeColumn());
    }
    row->addWidget(m_detail, 1);
    m_incidentsPage->setSubtitle(
        tr("Threats and violence against staff go to the police, the head of unit and "
           "the security officer."));
    m_incidentsPage->add(m_incidents);
    m_detail->addWidget(m_incidentsPage);
}

QWidget* StaffPage::makeColumn()
{
    auto* column = new SideColumn;
    column->keepWidth(*context().settings, QStringLiteral("staff"));
    auto* addButton = iconTool(QStringLiteral("plus"), tr("New employee"));
    m_add = addButton;
    if (!mayWriteNow(book(), Permission::WriteStaff)) {
        addButton->hide();
    }
    connect(addButton, &QToolButton::clicked, this, [this] { edit(Employee()); });
    column->setTitle(title());
    column->addAction(addButton);
    m_toIncidents = new ListRow({{}, tr("Incidents"), {}, {}, Pill::Tone::Neutral, {}});
    connect(m_toIncidents, &ListRow::clicked, this, &StaffPage::showIncidents);
    auto* rows = new QWidget;
    auto* held = new QVBoxLayout(rows);
    held->setContentsMargins(6, 0, 6, 0);
    m_rows = new RowList;
    m_rows->layout()->setSpacing(2);
    m_none = mutedText(tr("No employees are written in yet. Write in the lotsar with the plus sign."));
    m_none->hide();
    connect(m_rows, &RowList::opened, this, [this](const QString& id) {
        for (const Employee& each : std::as_const(m_employees)) {
            if (each.id.toString() == id) {
                showEmployee(Employee(each));
                return;
            }
        }
    });
    held->addWidget(m_toIncidents);
    auto* heading = mutedText(tr("Employees"));
    heading->setContentsMargins(12, 12, 12, 4);
    held->addWidget(heading);
    held->addWidget(m_rows);
    held->addWidget(m_none);
    held->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    column->addFilling(scroll);
    return column;
}

QString StaffPage::title() const
{
    return command(CommandId::GoStaff).label();
}

bool StaffPage::offers(CommandId id) const
{
    switch (id) {
    case CommandId::EditRecord:
        return m_shown && mayWriteNow(book(), Permission::WriteStaff);
    case CommandId::NewEntry:
        return isShowingIncidents() && mayWriteNow(book(), Permission::ReportIncident);
    default:
        return false;
    }
}

EmployeeView* StaffPage::view() const
{
    return qobject_cast<EmployeeView*>(m_detail->currentWidget());
}

bool StaffPage::isShowingIncidents() const
{
    return m_detail->currentWidget() == m_incidentsPage;
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
    const QString incident = QLatin1String(Incident::info.kind) + QLatin1Char(':');
    if (place.formId.startsWith(incident)) {
        showIncidents();
        m_incidents->openEntry(place.formId.mid(incident.size()));
        return;
    }
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
        if (SubjectRef::of(each.id) != wanted.subject) {
            continue;
        }
        const bool isDraft = isPageDraftId(wanted.formId);
        showEmployee(each, isDraft ? QString() : wanted.formId);
        if (isDraft) {
            edit(each);
        }
    }
}

void StaffPage::run(CommandId id)
{
    if (id == CommandId::EditRecord && m_shown) {
        edit(*m_shown);
    } else if (id == CommandId::NewEntry) {
        m_incidents->startNew();
    }
}

void StaffPage::focusFirst()
{
    if (m_toIncidents) {
        m_toIncidents->setFocus();
    } else {
        setFocus();
    }
}

void StaffPage::refresh()
{
    m_incidents->refresh();
    if (!book().can(Permission::ReadStaff)) {
        return;
    }
    book().run([](Session& session) { return session.employees(); }, this,
               [this](const Result<QList<Employee>>& employees) {
                   if (employees) {
                       show(*employees);
                   } else {
                       m_incidentsPage->messages()->say(MessageBar::Kind::Error, employees.error().text);
                   }
               });
    if (view() && !view()->isEditing()) {
        view()->refresh();
    }
}

void StaffPage::show(const QList<Employee>& employees)
{
    m_employees = employees;
    showRows(employees);
    if (m_wanted) {
        showWanted(employees);
    }
}

void StaffPage::showRows(const QList<Employee>& employees)
{
    QList<RowList::Row> rows;
    for (const Employee& each : employees) {
        ListRow::Content content;
        content.title = each.fullName();
        content.detail = each.employedTo.isValid()
                             ? tr("%1 · left %2").arg(each.title, shownDate(each.employedTo))
                             : each.title;
        rows.append({each.id.toString(), content});
    }
    m_rows->setRows(rows);
    m_none->setVisible(rows.isEmpty());
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

void StaffPage::showEmployee(const Employee& employee, const QString& entry)
{
    m_shown = employee;
    auto* shown = new EmployeeView(context(), employee);
    connect(shown, &EmployeeView::editWanted, this, [this, employee] { edit(employee); });
    showInDetail(shown);
    if (!entry.isEmpty()) {
        shown->openEntry(entry);
    }
}

void StaffPage::showIncidents()
{
    m_shown.reset();
    m_detail->setCurrentWidget(m_incidentsPage);
    m_incidents->refresh();
    Q_EMIT offersChanged();
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
            showIncidents();
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
