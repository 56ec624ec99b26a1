// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/meetings/accessible_calendar.h"

#include "app/meetings/calendar_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace lotsbok {

namespace {

/// A part of a calendar that is no widget: a day, or a meeting of a day (entry from 0).
class CalendarPart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CalendarPart(CalendarView* view, QDate date, int entry)
        : m_view(view)
        , m_date(date)
        , m_entry(entry)
    {}

    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_entry < 0 ? QAccessible::ListItem : QAccessible::Button;
    }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] int entry() const { return m_entry; }

private:
    QPointer<CalendarView> m_view;
    QDate m_date;
    int m_entry;
};

/// Keeps its parts while it lives: screen readers hold on to them.
class AccessibleCalendar final : public QAccessibleWidget {
public:
    explicit AccessibleCalendar(CalendarView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~AccessibleCalendar() override
    {
        for (const auto& part : m_parts) {
            QAccessible::deleteAccessibleInterface(part.second);
        }
    }
    AccessibleCalendar(const AccessibleCalendar&) = delete;
    AccessibleCalendar& operator=(const AccessibleCalendar&) = delete;

    QAccessibleInterface* part(QDate date, int entry)
    {
        const auto key = std::pair(date.toJulianDay(), entry);
        auto found = m_parts.find(key);
        if (found == m_parts.end()) {
            auto* made = new CalendarPart(m_view, date, entry);
            found = m_parts.emplace(key, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    [[nodiscard]] int childCount() const override { return int(m_view->grid().days.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        return const_cast<AccessibleCalendar*>(this)->part(m_view->grid().dateOf(index), -1);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const CalendarPart*>(child);
        return part ? int(m_view->grid().first.daysTo(part->date())) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const int day = m_view->grid().dayAt(m_view->mapFromGlobal(QPoint(x, y)));
        return child(day);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(int(m_view->grid().first.daysTo(m_view->day()))) : nullptr;
    }

private:
    CalendarView* m_view;
    std::map<std::pair<qint64, int>, QAccessible::Id> m_parts;
};

AccessibleCalendar* calendarOf(CalendarView* view)
{
    return view ? dynamic_cast<AccessibleCalendar*>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface* CalendarPart::parent() const
{
    AccessibleCalendar* calendar = calendarOf(m_view);
    return calendar && m_entry >= 0 ? calendar->part(m_date, -1) : calendar;
}

int CalendarPart::childCount() const
{
    return m_view && m_entry < 0 ? int(m_view->entriesOf(m_date).size()) : 0;
}

QAccessibleInterface* CalendarPart::child(int index) const
{
    AccessibleCalendar* calendar = calendarOf(m_view);
    return calendar && index >= 0 && index < childCount()
               ? calendar->part(m_date, m_view->entriesOf(m_date).at(index))
               : nullptr;
}

QAccessibleInterface* CalendarPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* each = child(i);
        if (each && each->rect().contains(x, y)) {
            return each;
        }
    }
    return nullptr;
}

int CalendarPart::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* part = dynamic_cast<const CalendarPart*>(child);
    return part && m_view && m_entry < 0 ? int(m_view->entriesOf(m_date).indexOf(part->entry())) : -1;
}

QString CalendarPart::text(QAccessible::Text kind) const
{
    if (!m_view || kind != QAccessible::Name || m_entry >= m_view->rows().size()) {
        return {};
    }
    return m_entry < 0 ? m_view->dayText(m_date) : m_view->entryText(m_entry);
}

QRect CalendarPart::rect() const
{
    if (!m_view) {
        return {};
    }
    const auto day = m_view->grid().first.daysTo(m_date);
    QRect place;
    if (m_entry < 0 && day >= 0 && day < m_view->grid().days.size()) {
        place = m_view->grid().days[day];
    }
    for (const CalendarGrid::Box& box : m_view->grid().boxes) {
        place = box.entry == m_entry && box.day == day ? box.rect : place;
    }
    return place.isNull() ? place : QRect(m_view->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State CalendarPart::state() const
{
    QAccessible::State state;
    if (!m_view) {
        state.invalid = true;
        return state;
    }
    if (m_entry < 0) {
        state.focusable = true;
        state.selectable = true;
        state.selected = m_date == m_view->day();
        state.focused = state.selected && m_view->hasFocus();
    }
    state.offscreen = rect().isNull();
    return state;
}

void CalendarPart::doAction(const QString& name)
{
    if (!m_view || name != pressAction()) {
        return;
    }
    if (m_entry >= 0) {
        Q_EMIT m_view->entryOpened(m_entry);
    } else {
        m_view->setDay(m_date);
        Q_EMIT m_view->dayMoved(m_date);
    }
}

QAccessibleInterface* accessibleCalendar(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* view = qobject_cast<CalendarView*>(object);
    return view ? new AccessibleCalendar(view) : nullptr;
}

} // namespace

void installAccessibleCalendar()
{
    QAccessible::installFactory(accessibleCalendar); // once, however often it is given
}

} // namespace lotsbok
