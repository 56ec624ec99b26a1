// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/model/records.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lotsbok {

class LeaveCard;
struct PersonView;

/// Klientläge: the screen is turned to the person, who sees their plan, the next steps and the next meetings
/// in large plain words, how far their goals have come, how their own answers about needs and resources have
/// changed, and nothing else, never anything on threat (core/rules/person_view.h). It is left with the
/// password of who opened it. It has no commands, and keeps the window's keys to itself; only locking works
/// as everywhere.
class ClientModePage : public Page {
    Q_OBJECT

public:
    ClientModePage(PageContext context, CaseId id, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    void askToLeave(); ///< as Escape
    /// Every text that stands on the page, for the test that nothing leaks.
    [[nodiscard]] QStringList shownTexts() const;

Q_SIGNALS:
    void left(); ///< the password was right: what was there before may be shown again

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown; ///< what is read for the page
    void showView(const Shown& shown);
    void addWay(const PersonView& view);
    void addChange(const QList<FormResponse>& inventories, const FormCatalogue& forms);
    void addMeetings(const PersonView& view);
    void addNextSteps(const PersonView& view);
    void addGoals(const PersonView& view);
    void stay();

    CaseId m_id;
    QScrollArea* m_area;
    QWidget* m_sheet;
    QVBoxLayout* m_column;
    QPushButton* m_leave;
    LeaveCard* m_leaveCard;
    QDate m_today;
};

} // namespace lotsbok
