// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/palette_model.h"
#include "core/session/session_thread.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace lotsbok {

/// Ctrl+K: type some words of what is to be done, or a name, a number or a case number; Enter does it. Lies
/// over the page inside the window, so that a lock takes it away with everything else. Persons are searched
/// by the same three words as everywhere (law.md).
class Palette : public QFrame {
    Q_OBJECT

public:
    /// `offered` are the commands that can be done now, in the table's order.
    Palette(const QList<CommandId>& offered, SessionThread& book, QWidget* parent);
    ~Palette() override;

    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QListView* list() const { return m_list; }

    void start(); ///< shows itself and takes the keyboard
    void leave(); ///< gives the keyboard back and deletes itself

Q_SIGNALS:
    void commandChosen(lotsbok::CommandId id);
    void clientChosen(const lotsbok::ClientId& id);
    void caseChosen(const lotsbok::CaseId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void typed();
    void find();
    void choose(const QModelIndex& index);
    void openCase(const QString& number);
    void tellCurrent();
    bool handleKey(int key);

    SessionThread& m_book;
    PaletteModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    QTimer m_pause; ///< between the last key and the search for persons
    QPointer<QWidget> m_before;
};

} // namespace lotsbok
