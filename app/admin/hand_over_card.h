// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// R41. Everything open that a leaver has goes to a colleague, who confirms each case.
class HandOverCard : public CardFrame {
    Q_OBJECT

public:
    explicit HandOverCard(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    void show(const QList<User>& users);
    void ask();
    void handOver();

    PageContext m_context;
    FieldForm* m_form;
    MessageBar* m_messages;
    QComboBox* m_from;
    QComboBox* m_to;
    QLineEdit* m_reason;
    QPushButton* m_give;
    bool m_busy = false;
};

} // namespace lotsbok
