// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lotsbok {

class FieldForm;
class MessageBar;

/// For the holder of an account that is only prepared: an own password, and the fingerprint to read out to
/// the head of unit. Hidden until it has something to offer.
class TakeUpForm : public QWidget {
    Q_OBJECT

public:
    explicit TakeUpForm(const Platform& platform, QWidget* parent = nullptr);
    /// Shows itself when this account of the book waits for its holder or for admission.
    void offer(const QString& bookPath, const QString& loginName);
    void withdraw();
    [[nodiscard]] QString message() const;

private:
    void takeUp();

    const Platform& m_platform;
    bool m_busy = false;
    QString m_path;
    QString m_login;
    FieldForm* m_form;
    QLineEdit* m_first;
    QLineEdit* m_own;
    QLineEdit* m_repeat;
    QPushButton* m_take;
    MessageBar* m_messages;
};

} // namespace lotsbok
