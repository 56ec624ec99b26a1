// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessible_tabs.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QTabBar>
#include <map>

namespace lotsbok {

namespace {

class TabPart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TabPart(QTabBar* bar, int index)
        : m_bar(bar)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override { return m_bar && m_index < m_bar->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_bar.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction()) {
            m_bar->setCurrentIndex(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] int index() const { return m_index; }

private:
    QPointer<QTabBar> m_bar;
    int m_index;
};

QString TabPart::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    if (kind == QAccessible::Description) {
        return m_bar->tabToolTip(m_index);
    }
    if (kind != QAccessible::Name) {
        return {};
    }
    const QString spoken = m_bar->accessibleTabName(m_index);
    return spoken.isEmpty() ? m_bar->tabText(m_index).remove(u'&') : spoken;
}

QRect TabPart::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect place = m_bar->tabRect(m_index);
    return {m_bar->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State TabPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.selected = m_bar->currentIndex() == m_index;
    state.focusable = m_bar->focusPolicy() != Qt::NoFocus;
    state.focused = state.selected && m_bar->hasFocus();
    state.disabled = !m_bar->isEnabled() || !m_bar->isTabEnabled(m_index);
    state.invisible = !m_bar->isVisible() || !m_bar->isTabVisible(m_index);
    state.offscreen = !m_bar->rect().intersects(m_bar->tabRect(m_index));
    return state;
}

/// Keeps its parts while it lives: screen readers hold on to them.
class AccessibleTabs final : public QAccessibleWidget {
public:
    explicit AccessibleTabs(QTabBar* bar)
        : QAccessibleWidget(bar, QAccessible::PageTabList)
        , m_bar(bar)
    {}
    ~AccessibleTabs() override
    {
        for (const auto& part : m_parts) {
            QAccessible::deleteAccessibleInterface(part.second);
        }
    }
    AccessibleTabs(const AccessibleTabs&) = delete;
    AccessibleTabs& operator=(const AccessibleTabs&) = delete;

    [[nodiscard]] int childCount() const override { return m_bar->count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= m_bar->count()) {
            return nullptr;
        }
        auto found = m_parts.find(index);
        if (found == m_parts.end()) {
            auto* made = new TabPart(m_bar, index);
            found = m_parts.emplace(index, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const TabPart*>(child);
        return part ? part->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_bar->tabAt(m_bar->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_bar->hasFocus() ? child(m_bar->currentIndex()) : nullptr;
    }

private:
    QTabBar* m_bar;
    mutable std::map<int, QAccessible::Id> m_parts;
};

QAccessibleInterface* accessibleTabs(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* bar = qobject_cast<QTabBar*>(object);
    return bar ? new AccessibleTabs(bar) : nullptr;
}

} // namespace

void installAccessibleTabs()
{
    QAccessible::installFactory(accessibleTabs); // once, however often it is given
}

} // namespace lotsbok
