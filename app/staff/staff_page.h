// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace lotsbok {

class EmptyState;
class SideColumn;

/// The employees, and beside them the chosen one with bilaga 2, 2.1, 2.2 and 2.3.
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

private:
    void show(const QList<Employee>& employees);
    void showEmployee(const Employee& employee);
    void edit(const Employee& employee);
    void showWanted(const QList<Employee>& employees);
    [[nodiscard]] bool isEditing() const;
    void showInDetail(QWidget* widget);

    std::optional<Employee> m_shown;
    std::optional<Place> m_wanted; ///< to be shown when the employees have been read
    QVBoxLayout* m_rows;
    EmptyState* m_none;
    QStackedWidget* m_detail;
    QWidget* m_add;
};

} // namespace lotsbok
