// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/session/user_desk.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class AccountPanel;
class FieldForm;
class MessageBar;
class RowList;

/// Who may open the book: everybody with role and state, one more, and what the head of unit does with one.
class UsersCard : public CardFrame {
    Q_OBJECT

public:
    explicit UsersCard(PageContext context, QWidget* parent = nullptr);
    [[nodiscard]] bool isAdding() const; ///< the fields of a new user are open
    void refresh();

private:
    void show(const QList<UserDesk::Row>& rows);
    void openRow(const QString& id);
    void closeRow();
    void submit(bool onlyPrepares);
    /// What is typed, when it can be a new user; says in the page what is wrong.
    [[nodiscard]] std::optional<User> typedUser();
    void setAdding(bool adding);

    PageContext m_context;
    bool m_busy = false;
    MessageBar* m_messages;
    RowList* m_list;
    AccountPanel* m_panel;
    QList<UserDesk::Row> m_rows;
    QString m_opened; ///< whose panel is open
    QWidget* m_newUser;
    QPushButton* m_begin;
    FieldForm* m_form;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QComboBox* m_role;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
};

} // namespace lotsbok
