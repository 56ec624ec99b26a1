// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "app/widgets/card.h"
#include "core/session/account_desk.h"
#include "core/session/user_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;
class RowList;

/// The accounts as the key file tells them, for an administrator without a key to the book: preparing,
/// shutting out, letting in again, proposing a role, taking back what was only prepared. Who is admitted, and
/// in which role, a head of unit decides.
class KeyAccountsCard : public CardFrame {
    Q_OBJECT

public:
    KeyAccountsCard(const Platform& platform, std::shared_ptr<AccountDesk> desk, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

private:
    using Job = std::function<Result<void>(AccountDesk&)>;
    void makePanel();
    void makePreparing();
    void show(const QList<KeyAccount>& accounts);
    void openRow(const QString& id);
    void closeRow();
    void showPanel();
    void setPreparing(bool preparing);
    void prepare();
    void run(const Job& job, const QString& done);
    void setBusy(bool busy);

    const Platform& m_platform;
    std::shared_ptr<AccountDesk> m_desk;
    QList<UserDesk::Row> m_rows{};
    UserDesk::Row m_opened{};
    bool m_busy = false;
    RowList* m_list;
    MessageBar* m_messages;
    QPushButton* m_begin;
    // The account that is open
    QWidget* m_panel;
    QLabel* m_title;
    QLabel* m_fingerprint;
    QLabel* m_advice;
    FieldForm* m_roleForm;
    QComboBox* m_role;
    QPushButton* m_propose;
    QPushButton* m_disable;
    QPushButton* m_enable;
    QPushButton* m_withdraw;
    // An account that is being prepared
    QWidget* m_preparing;
    FieldForm* m_form;
    QLineEdit* m_login;
    QComboBox* m_newRole;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
};

} // namespace lotsbok
