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
class StoppableWait;

/// Asks for the password of who has the book open. The key is derived on a thread of its own; wrong answers
/// make the next one slower, as at the unlock page and counted with it.
class LeaveCard : public CardFrame {
    Q_OBJECT

public:
    explicit LeaveCard(const PageContext& context, QWidget* parent = nullptr);
    ~LeaveCard() override; ///< does not wait for an answer that is on its way

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    void begin(); ///< empties the field and gives it the keyboard

Q_SIGNALS:
    void passed();
    void stayed();

private:
    void check();
    void answered(const Result<void>& same);
    void setBusy(bool busy);

    PageContext m_context;
    FieldForm* m_form;
    QLineEdit* m_password;
    MessageBar* m_messages;
    QPushButton* m_go;
    QPushButton* m_stay;
    std::shared_ptr<StoppableWait> m_wait;
    bool m_busy = false;
};

} // namespace lotsbok
