// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kept_columns.h"

#include "app/shell/app_settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace lotsbok {

namespace {

/// Watches the mouse on a header: only what a person does there is kept.
class ColumnKeeper final : public QObject {
public:
    ColumnKeeper(QHeaderView* header, AppSettings& settings, const QString& name)
        : QObject(header)
        , m_header(header)
        , m_settings(settings)
        , m_name(name)
    {
        m_header->setSectionsMovable(true);
        m_header->viewport()->installEventFilter(this);
        const QByteArray kept = m_settings.layout(m_name);
        if (!kept.isEmpty()) {
            free();
            m_header->restoreState(kept);
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress) {
            free();
        } else if (event->type() == QEvent::MouseButtonRelease) {
            // After the header itself has done what the release asks for.
            QMetaObject::invokeMethod(
                this, [this] { m_settings.setLayout(m_name, m_header->saveState()); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void free() // as wide as they are now
    {
        m_header->setSectionResizeMode(QHeaderView::Interactive);
        m_header->setStretchLastSection(true);
    }

    QHeaderView* m_header;
    AppSettings& m_settings;
    QString m_name;
};

/// Headers take no keyboard: the cells' column is what is sorted by.
void addSorting(QTableView* table, const QString& text, Qt::Key key, Qt::SortOrder order)
{
    auto* sort = new QAction(text, table);
    sort->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
    sort->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(sort, &QAction::triggered, table, [table, order] {
        const QModelIndex at = table->currentIndex();
        table->sortByColumn(at.isValid() ? at.column() : 0, order);
        table->scrollTo(table->currentIndex());
    });
    table->addAction(sort);
}

} // namespace

void keepColumns(QTableView* table, AppSettings& settings, const QString& name)
{
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addSorting(table, QCoreApplication::translate("KeptColumns", "Sort by this column, rising"), Qt::Key_Up,
               Qt::AscendingOrder);
    addSorting(table, QCoreApplication::translate("KeptColumns", "Sort by this column, falling"),
               Qt::Key_Down, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the model has it
    new ColumnKeeper(table->horizontalHeader(), settings, name);
}

} // namespace lotsbok
