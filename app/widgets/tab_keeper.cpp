// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tab_keeper.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>

namespace lotsbok {

namespace {

/// A control that takes the keyboard as one, whatever it is made of.
bool isOneStop(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) ||
           (qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QScrollArea*>(widget));
}

class StopsInOrder {
public:
    explicit StopsInOrder(QWidget* page) { addInside(page); }
    [[nodiscard]] const QList<QWidget*>& stops() const { return m_stops; }

private:
    void add(QWidget* widget)
    {
        if (m_seen.contains(widget) || widget->isWindow()) {
            return;
        }
        m_seen.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            m_stops.append(widget);
        }
        if (!isOneStop(widget)) {
            addInside(widget);
        }
    }

    void addInside(QWidget* widget)
    {
        if (QLayout* layout = widget->layout()) {
            add(layout);
        }
        for (QObject* child : widget->children()) { // what no layout holds
            if (auto* inner = qobject_cast<QWidget*>(child)) {
                add(inner);
            }
        }
    }

    void add(QLayoutItem* item)
    {
        if (QWidget* widget = item ? item->widget() : nullptr) {
            add(widget);
        } else if (auto* grid = item ? qobject_cast<QGridLayout*>(item->layout()) : nullptr) {
            for (int row = 0; row < grid->rowCount(); ++row) {
                for (int column = 0; column < grid->columnCount(); ++column) {
                    add(grid->itemAtPosition(row, column));
                }
            }
        } else if (QLayout* layout = item ? item->layout() : nullptr) {
            for (int i = 0; i < layout->count(); ++i) {
                add(layout->itemAt(i));
            }
        }
    }

    QList<QWidget*> m_stops{};
    QSet<QWidget*> m_seen{};
};

class TabKeeper final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
            const QList<QWidget*> stops = StopsInOrder(static_cast<QWidget*>(watched)).stops();
            if (stops != m_stops) {
                for (qsizetype i = 1; i < stops.size(); ++i) {
                    QWidget::setTabOrder(stops[i - 1], stops[i]);
                }
                m_stops = stops;
            }
        }
        return false;
    }

private:
    QList<QWidget*> m_stops{}; ///< as they were put last; compared, never looked into
};

} // namespace

void keepTabOrder(QWidget* page)
{
    page->installEventFilter(new TabKeeper(page));
}

} // namespace lotsbok
