// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/platform.h"
#include "app/widgets/card.h"

class QLabel;

namespace lotsbok {

class MessageBar;

/// Which bilagor the program has and in which version, and a check of a definition in the district's own
/// wording. Older answers keep the version they were given in.
class FormsCard : public CardFrame {
    Q_OBJECT

public:
    explicit FormsCard(const Platform* platform, QWidget* parent = nullptr);
    void refresh() {}

private:
    void check(const QString& path);

    const Platform* m_platform;
    MessageBar* m_messages;
    QLabel* m_findings;
};

} // namespace lotsbok
