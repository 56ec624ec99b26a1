// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace lotsbok {

/// Which bilagor the program has and in which version. Older answers keep the version they were given in.
class FormsCard : public CardFrame {
    Q_OBJECT

public:
    explicit FormsCard(QWidget* parent = nullptr);
    void refresh() {}
};

} // namespace lotsbok
