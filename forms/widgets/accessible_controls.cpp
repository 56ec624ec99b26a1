// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/accessible_controls.h"

#include "forms/widgets/network_map_view.h"
#include "forms/widgets/scale_editor.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace lotsbok {

namespace {

/// The scale as a slider from 0 to 10 whose value may be missing.
class AccessibleScale final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleScale(ScaleBar* bar)
        : QAccessibleWidget(bar, QAccessible::Slider)
        , m_bar(bar)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_bar->valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = m_bar->isReadOnly();
        return state;
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return m_bar->value() ? QVariant(*m_bar->value()) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override
    {
        m_bar->choose(value.isValid() ? std::optional(qBound(0, value.toInt(), 10)) : std::nullopt);
    }
    [[nodiscard]] QVariant maximumValue() const override { return 10; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    ScaleBar* m_bar;
};

/// The network map as a picture that says who stands where.
class AccessibleNetworkMap final : public QAccessibleWidget {
public:
    explicit AccessibleNetworkMap(NetworkMapView* map)
        : QAccessibleWidget(map, QAccessible::Graphic)
        , m_map(map)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_map->spokenText() : QAccessibleWidget::text(kind);
    }

private:
    NetworkMapView* m_map;
};

// Qt's own interface of a scroll area (Qt 6.4) counts a scroll bar only while it is shown, and reads past the
// end of its list when asked for a child that it no longer counts, as a screen reader asks that counted just
// before a bar went away. A plain widget's interface has the same children, always, and checks the number.
QAccessibleInterface* accessibleScrollArea(const QString& className, QObject* object)
{
    const bool mayBeMeant =
        className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    auto* area = mayBeMeant ? qobject_cast<QAbstractScrollArea*>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

QAccessibleInterface* accessibleControl(const QString& className, QObject* object)
{
    if (QAccessibleInterface* area = accessibleScrollArea(className, object)) {
        return area;
    }
    if (auto* bar = qobject_cast<ScaleBar*>(object)) {
        return new AccessibleScale(bar);
    }
    if (auto* map = qobject_cast<NetworkMapView*>(object)) {
        return new AccessibleNetworkMap(map);
    }
    return nullptr;
}

} // namespace

void installAccessibleControls()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleControl);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace lotsbok
