// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lotsbok {

/// Lets Return and Enter press the button that has the keyboard, as Space does; Qt does so in dialogs only.
/// Check boxes and radio buttons keep their own keys.
class ReturnPresses : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lotsbok
