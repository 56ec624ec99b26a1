// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kept_columns.h"

#include "app/shell/app_settings.h"

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

} // namespace

void keepColumns(QTableView* table, AppSettings& settings, const QString& name)
{
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the model has it
    new ColumnKeeper(table->horizontalHeader(), settings, name);
}

} // namespace lotsbok
