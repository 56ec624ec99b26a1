// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/list_row.h"

class QVBoxLayout;

namespace lotsbok {

/// Rows under each other that can be set anew at any time: what was there before and still is stays the same
/// row, with the keyboard in it, also for screen readers. When the row with the keyboard goes, the one that
/// takes its place gets it.
class RowList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString id; ///< each once; may be empty
        ListRow::Content content;
    };

    explicit RowList(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    [[nodiscard]] ListRow* row(const QString& id) const; ///< nullptr: none

Q_SIGNALS:
    void opened(const QString& id);

private:
    struct Shown {
        QString id;
        ListRow* row = nullptr;
    };
    ListRow* make(const Row& row);
    void drop(const QList<Shown>& gone, qsizetype focused);

    QVBoxLayout* m_column;
    QList<Shown> m_shown{}; ///< in order
};

} // namespace lotsbok
