// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "forms/print/form_printer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace lotsbok {

class MessageBar;

/// A recovery key as it is shown once: to be printed, or saved as PDF and printed elsewhere, with the box
/// that says it was. Wiped by forget().
class RecoverySheet : public QWidget {
    Q_OBJECT

public:
    /// Says what happened in `messages`, which must outlive it.
    RecoverySheet(const Platform& platform, MessageBar* messages, QWidget* parent = nullptr);

    void show(const QString& recoveryKey, const QString& bookPath, const Letterhead& letterhead);
    void forget();
    [[nodiscard]] bool isKept() const;
    void focusFirst();

Q_SIGNALS:
    void keptChanged(bool kept);

private:
    void save();
    void print();
    [[nodiscard]] Result<PrintedForm> sheet() const;

    const Platform& m_platform;
    MessageBar* m_messages;
    QString m_recoveryKey;
    QString m_path;
    Letterhead m_letterhead;
    QLabel* m_key;
    QCheckBox* m_kept;
    QPushButton* m_print;
};

} // namespace lotsbok
