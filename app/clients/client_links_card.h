// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class MessageBar;

/// R40: who else in the book may be the same person, who was looked at and is not, and kin in need of
/// support. Duplicates are linked first; the head of unit merges them.
class ClientLinksCard : public CardFrame {
    Q_OBJECT

public:
    ClientLinksCard(PageContext context, ClientId client, QWidget* parent = nullptr);

    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    void refresh();

Q_SIGNALS:
    void changed();                    ///< persons were merged: cases have moved
    void gone(lotsbok::ClientId kept); ///< this one was merged into another

private:
    struct Line {
        ClientLink link;
        ClientId other;
        QString name;       ///< of the other, as lists have it
        bool known = false; ///< the other is in the lists
    };
    void show(const QList<Line>& lines);
    void addLine(const Line& line);
    void startLink();
    void chooseKind(const ClientRow& other);
    void askToMerge(const Line& line);
    void save(const ClientLink& link);
    void merge(const ClientLink& link, bool keepThis);
    QVBoxLayout* openForm();
    void closeForm();
    static Result<QList<Line>> readLines(Session& session, ClientId client);

    PageContext m_context;
    ClientId m_client;
    QPushButton* m_add;
    MessageBar* m_messages;
    QVBoxLayout* m_lines;
    QVBoxLayout* m_forms;
    QPointer<QWidget> m_form;
};

} // namespace lotsbok
