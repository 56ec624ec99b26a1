// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// For who has forgotten the password and has the printed recovery key: sets a new one. Nothing else changes
/// and nothing is lost. Hidden until it is asked for.
class RecoverForm : public QWidget {
    Q_OBJECT

public:
    explicit RecoverForm(const Platform& platform, QWidget* parent = nullptr);

    void offer(const QString& bookPath, const QString& loginName);
    void withdraw(); ///< hides, and forgets what was typed
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void recovered(); ///< the new password unlocks now
    void left();      ///< the person turned back

private:
    void recover();

    const Platform& m_platform;
    bool m_busy = false;
    QString m_path;
    QString m_login;
    FieldForm* m_form;
    QLineEdit* m_key;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
    QPushButton* m_set;
    QPushButton* m_cancel;
    QLabel* m_about;
    MessageBar* m_messages;
};

} // namespace lotsbok
