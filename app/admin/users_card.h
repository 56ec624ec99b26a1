// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// Who may open the book, and one more.
class UsersCard : public CardFrame {
    Q_OBJECT

public:
    explicit UsersCard(PageContext context, QWidget* parent = nullptr);
    [[nodiscard]] bool isAdding() const; ///< the fields of a new user are open
    void refresh();

private:
    void show(const QList<User>& users);
    void addUser();
    void setAdding(bool adding);

    PageContext m_context;
    bool m_busy = false;
    MessageBar* m_messages;
    QVBoxLayout* m_list;
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
