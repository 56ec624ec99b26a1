// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_thread.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

/// Finds one person by name, number or case number, and nothing else (regulation 2001:637, section 15).
class PersonPicker : public QWidget {
    Q_OBJECT

public:
    /// `except` is not offered.
    PersonPicker(SessionThread& book, ClientId except, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void chosen(const lotsbok::ClientRow& row);
    void left(); ///< Escape: nobody is looked for any more

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void show(const QList<ClientRow>& rows);

    SessionThread& m_book;
    ClientId m_except;
    QLineEdit* m_search;
    QLabel* m_count;
    QVBoxLayout* m_rows;
    QTimer m_pause;
};

} // namespace lotsbok
