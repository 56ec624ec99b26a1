// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/meeting_rules.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace lotsbok {

/// One item of an agenda: its text, what kinds of information it is about, and who must leave the room.
class AgendaRow : public QWidget {
    Q_OBJECT

public:
    AgendaRow(int number, const AgendaItem& item, QWidget* parent = nullptr);

    [[nodiscard]] AgendaItem item() const;
    void setHearing(const QList<RoomAnswer>& answers);
    void focusText();

Q_SIGNALS:
    void edited();
    void moveWanted(int by);
    void removeWanted();
    void nextWanted(); ///< Enter in the text

private:
    void buildKinds();
    void showKinds();

    int m_number;
    AgendaItem m_item;
    QLineEdit* m_text;
    QToolButton* m_kinds;
    QLabel* m_hearing;
};

/// The agenda of a meeting. Enter in an item begins the next one; Alt+Up and Alt+Down move it.
class AgendaEditor : public QWidget {
    Q_OBJECT

public:
    explicit AgendaEditor(QWidget* parent = nullptr);

    [[nodiscard]] QList<AgendaItem> agenda() const;  ///< without items that have no text
    void setAgenda(const QList<AgendaItem>& agenda); ///< emits nothing
    /// Who may hear each item of agenda(), in its order (R14, R28).
    void setHearing(const QList<QList<RoomAnswer>>& answers);
    [[nodiscard]] const QList<AgendaRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    void showItems(const QList<AgendaItem>& items);
    void addEmpty();
    void move(qsizetype place, int by);
    void remove(qsizetype place);
    [[nodiscard]] QList<AgendaItem> allItems() const; ///< empty ones too

    QVBoxLayout* m_column;
    QList<AgendaRow*> m_rows{};
};

} // namespace lotsbok
