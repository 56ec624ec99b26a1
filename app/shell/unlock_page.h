// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "core/session/account_desk.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;
class RecoverForm;
class TakeUpForm;

/// Choose a book, say who you are, unlock. Asks for no password before the file looks like a book. The key is
/// derived on a thread of its own; a wrong answer is one sentence that never tells which of the two was
/// wrong.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(const Platform& platform, QWidget* parent = nullptr);
    ~UnlockPage() override;

    [[nodiscard]] QString bookPath() const { return m_path; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString alarm() const; ///< empty when there is none

    void setBook(const QString& path, const QString& loginName = {});
    void setNote(const QString& note);      ///< a line for demo books; empty = none
    void setAlarm(const QString& sentence); ///< R23, without names; stays until the book is open
    void focusFirst();

Q_SIGNALS:
    void unlocked();    ///< takeSession() holds it
    void administers(); ///< an administrator without a key to the book; takeDesk() holds it
    void newBookWanted();

public:
    std::unique_ptr<Session> takeSession();
    std::shared_ptr<AccountDesk> takeDesk();

private:
    void buildFields();
    void chooseBook();
    void probe();
    void unlock();
    void offerRecovery();
    void leaveRecovery(); ///< back to the password
    void setEntryEnabled(bool enabled);
    void showEntry(bool shown);
    struct Opened;
    void finish(Opened opened);
    void setBusy(bool busy);
    void showBusyText();

    const Platform& m_platform;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<AccountDesk> m_desk;
    bool m_busy = false;
    QElapsedTimer m_busySince;
    QTimer m_busyTick;
    QLabel* m_bookName;
    QLabel* m_bookPlace;
    QLabel* m_note;
    QLabel* m_busyText;
    MessageBar* m_message;
    MessageBar* m_alarm;
    FieldForm* m_form;
    QComboBox* m_user;
    QLineEdit* m_password;
    QPushButton* m_unlock;
    QPushButton* m_forgotten;
    TakeUpForm* m_takeUp;
    RecoverForm* m_recover;
    QPushButton* m_choose;
    QPushButton* m_new;
};

} // namespace lotsbok
