// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "core/session/session_thread.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lotsbok {

class CardFrame;
class FieldForm;
class MessageBar;
class RecoverySheet;
class UsersCard;

/// A new book in four steps: the district and where the file is kept; the first head of unit with a password;
/// the recovery key, shown once and printed for the security officer's envelope; further users, if any.
class NewBookPage : public QWidget {
    Q_OBJECT

public:
    explicit NewBookPage(const Platform& platform, QWidget* parent = nullptr);
    ~NewBookPage() override;

    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] int step() const; ///< 0, 1, 2, 3

    void focusFirst();
    std::unique_ptr<SessionThread> takeBook();

Q_SIGNALS:
    void finished(); ///< takeBook() holds the open book
    void cancelled();

private:
    QWidget* makeDistrictStep();
    QWidget* makePersonStep();
    QWidget* makeKeyStep();
    QWidget* makeUsersStep();
    void choosePlace();
    void goTo(int step);
    void showButtons();
    void next();
    bool checkDistrict();
    bool checkPerson();
    bool checkUsers();
    void create();
    void created(Result<CreatedBook> made);

    const Platform& m_platform;
    std::unique_ptr<SessionThread> m_book;
    bool m_busy = false;
    CardFrame* m_card;
    QLabel* m_stepText;
    QStackedWidget* m_steps;
    MessageBar* m_messages;
    FieldForm* m_districtForm = nullptr;
    FieldForm* m_personForm = nullptr;
    UsersCard* m_users = nullptr;
    QComboBox* m_district;
    QLineEdit* m_unit;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    QLineEdit* m_place;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    RecoverySheet* m_sheet;
    QPushButton* m_next;
    QPushButton* m_back;
};

} // namespace lotsbok
