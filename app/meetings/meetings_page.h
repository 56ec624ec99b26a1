// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/case_work.h"
#include "core/session/meeting_desk.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace lotsbok {

class CalendarView;
class CardFrame;
class MeetingList;
class PageFrame;

/// Möten: the meetings of all cases that the user may see, by week, by month and as a list, with the chosen
/// day's beside them. Never shows a threat level (law.md, "Compilations"); meetings whose time is told in
/// person stand in a list without a day (R20). Who has no client files sees the meetings to protect.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    enum class View { Week, Month, List };

    explicit MeetingsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

    // Query
    [[nodiscard]] View view() const;
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] CalendarView* calendar(View view) const; ///< nullptr for the list
    [[nodiscard]] MeetingList* dayList() const { return m_ofDay; }
    [[nodiscard]] MeetingList* list() const { return m_all; }

    // Operations
    void setView(View view);
    void goTo(QDate day); ///< reads what is shown, unless it is there

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar(QVBoxLayout* column);
    void buildBody(QVBoxLayout* column);
    void showLastView();
    void step(int by);
    void read();
    void showRows(const QList<MeetingDesk::Row>& rows);
    void showDay();
    void showPeriod();
    void showSecure();
    void open(const MeetingDesk::Row& row);
    void openDay(QDate day);
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QDate lastShown() const;

    PageFrame* m_frame;
    QTabBar* m_views;
    QLabel* m_period;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QCheckBox* m_own;
    QStackedWidget* m_stack;
    CalendarView* m_week;
    CalendarView* m_month;
    MeetingList* m_all;
    MeetingList* m_ofDay;
    MeetingList* m_hidden;
    QWidget* m_side = nullptr;
    QBoxLayout* m_beside = nullptr; ///< side by side, or below each other where it is narrow
    QDate m_day;
    QDate m_today;
    QDate m_first; ///< what m_rows holds
    QDate m_last;
    QList<MeetingDesk::Row> m_rows; ///< as far as wanted: own ones or all
    int m_reading = 0;              ///< the last question that was asked
};

} // namespace lotsbok
