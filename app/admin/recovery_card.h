// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/session/user_desk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class JobBar;
class MessageBar;
class RecoverySheet;

/// The recovery key: for whom it works, and another one in its place. The new one is printed before it
/// counts, so that the book never has a key that nobody has on paper.
class RecoveryCard : public CardFrame {
    Q_OBJECT

public:
    explicit RecoveryCard(PageContext context, QWidget* parent = nullptr);
    void refresh(); ///< whose new password it does not give yet

private:
    enum class Stage { Closed, Asking, Printing };
    void makeQuestions();
    void goTo(Stage stage);
    void setBusy(bool busy);
    void makeKey();
    void putInForce();
    void showRows(const QList<UserDesk::Row>& rows);

    PageContext m_context;
    UserDesk::RecoveryChange m_change; ///< what was asked for, while the sheet is shown
    QLabel* m_status;
    MessageBar* m_messages;
    QWidget* m_questions;
    FieldForm* m_form;
    QLineEdit* m_former;
    QLineEdit* m_reason;
    QCheckBox* m_seen;
    RecoverySheet* m_sheet;
    JobBar* m_bar;
    QPushButton* m_begin;
    QPushButton* m_make;
    QPushButton* m_force;
    QPushButton* m_cancel;
};

} // namespace lotsbok
