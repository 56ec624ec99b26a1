// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace lotsbok {

class EmployeeView;
class EmptyState;
class IncidentsCard;
class ListRow;
class PageFrame;
class RowList;
class SideColumn;

/// Personal och säkerhet: incidents, which everybody reports (R24), and the employees with their safety
/// talks, competence and bilagor. Who may not read about staff sees the incidents only.
class StaffPage : public Page {
    Q_OBJECT

public:
    explicit StaffPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    [[nodiscard]] std::optional<Place> place() const override;
    void run(CommandId id) override;
    void restore(const Place& place) override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] EmployeeView* view() const;
    [[nodiscard]] IncidentsCard* incidents() const { return m_incidents; }

private:
    QWidget* makeColumn();
    void show(const QList<Employee>& employees);
    void showRows(const QList<Employee>& employees);
    void showEmployee(const Employee& employee, const QString& entry = {});
    void showIncidents();
    void edit(const Employee& employee);
    void showWanted(const QList<Employee>& employees);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool isShowingIncidents() const;
    void showInDetail(QWidget* widget);

    QList<Employee> m_employees;
    std::optional<Employee> m_shown;
    std::optional<Place> m_wanted; ///< to be shown when the employees have been read
    QLabel* m_none = nullptr;
    RowList* m_rows = nullptr;  ///< none for who may not read about staff
    PageFrame* m_incidentsPage; ///< the first of m_detail, which always is there
    IncidentsCard* m_incidents;
    QStackedWidget* m_detail;
    QWidget* m_add = nullptr;
    ListRow* m_toIncidents = nullptr;
};

} // namespace lotsbok
