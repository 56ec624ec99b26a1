// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/user_desk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class JobBar;
class MessageBar;

/// One account under the list of users: its fingerprint, and what the head of unit does with it. Removing
/// encrypts the book anew, with progress and a stop that is true until the copy is whole.
class AccountPanel : public QWidget {
    Q_OBJECT

public:
    explicit AccountPanel(PageContext context, QWidget* parent = nullptr);
    /// What can be done follows from the account's state; nothing, for who is no head of unit in person.
    void open(const UserDesk::Row& row);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(const QString& what); ///< a sentence for the page
    void left();

private:
    using Job = std::function<Result<void>(Session&)>;
    void makeFields();
    void makeButtons();
    void showFor(const UserDesk::Row& row);
    void admit();
    void changeRole();
    void setDisabled(bool disabled);
    void remove();
    void withdraw();
    /// Why, as it is typed; says in the page that it is missing.
    [[nodiscard]] bool takeReason(QString& reason);
    void run(const Job& job, const QString& done);
    void setBusy(bool busy, bool isLong);

    PageContext m_context;
    UserDesk::Row m_row;
    bool m_busy = false;
    QLabel* m_title;
    QLabel* m_fingerprint;
    QLabel* m_advice;
    FieldForm* m_form;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_reason;
    QCheckBox* m_compared;
    MessageBar* m_messages;
    JobBar* m_bar;
    QPushButton* m_admit;
    QPushButton* m_withdraw;
    QPushButton* m_changeRole;
    QPushButton* m_disable;
    QPushButton* m_enable;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace lotsbok
