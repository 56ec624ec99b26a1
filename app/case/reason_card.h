// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace lotsbok {

/// Somebody else's case (process.md, "Roles"): asks why it is to be opened. The reason is logged.
class ReasonCard : public CardFrame {
    Q_OBJECT

public:
    explicit ReasonCard(QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void stated(const QString& reason);

private:
    void submit();

    QLineEdit* m_reason;
    QPushButton* m_open;
};

} // namespace lotsbok
