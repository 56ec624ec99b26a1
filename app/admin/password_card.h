// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// Changes the own password. The fields are emptied whatever the answer is.
class PasswordCard : public CardFrame {
    Q_OBJECT

public:
    explicit PasswordCard(PageContext context, QWidget* parent = nullptr);

private:
    void change();

    PageContext m_context;
    FieldForm* m_form;
    MessageBar* m_messages;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
    QPushButton* m_change;
};

} // namespace lotsbok
