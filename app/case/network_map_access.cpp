// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/network_map.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace lotsbok {

namespace {

/// One person of the map: a button in a list, opened by pressing it.
class AccessiblePerson final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePerson(NetworkMap* map, int person)
        : m_map(map)
        , m_person(person)
    {}

    [[nodiscard]] bool isValid() const override { return m_map && m_person < m_map->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_map ? m_map->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_map);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_map->spokenName(m_person) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect circle = m_map->rectOf(m_person);
        return {m_map->mapToGlobal(circle.topLeft()), circle.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.focused = m_map->hasFocus() && m_map->current() == m_person;
            state.selected = m_map->current() == m_person;
            state.invisible = !m_map->isVisible();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid()) {
            return;
        }
        m_map->setFocus();
        m_map->setCurrent(m_person);
        if (name == pressAction()) {
            m_map->open(m_person);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<NetworkMap> m_map;
    int m_person;
};

class AccessibleMap final : public QAccessibleWidget {
public:
    explicit AccessibleMap(NetworkMap* map)
        : QAccessibleWidget(map, QAccessible::List)
        , m_map(map)
    {}
    AccessibleMap(const AccessibleMap&) = delete;
    AccessibleMap& operator=(const AccessibleMap&) = delete;

    [[nodiscard]] int childCount() const override { return m_map->count(); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= m_map->count()) {
            return nullptr;
        }
        while (m_children.size() <= index) {
            m_children.append(QAccessible::registerAccessibleInterface(
                new AccessiblePerson(m_map, int(m_children.size()))));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_map->hasFocus() && m_map->current() >= 0 ? child(m_map->current()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_map->personAt(m_map->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description
                   ? NetworkMap::tr("Arrows go from person to person. Ctrl and up or down moves to another "
                                    "ring, Enter opens, Delete ends the relation.")
                   : QAccessibleWidget::text(kind);
    }

protected:
    ~AccessibleMap() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

private:
    NetworkMap* m_map;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface* accessibleNetworkMap(const QString&, QObject* object)
{
    auto* map = qobject_cast<NetworkMap*>(object);
    return map ? new AccessibleMap(map) : nullptr;
}

} // namespace

void installAccessibleNetworkMap()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleNetworkMap);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace lotsbok
