// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/model/decision.h"

namespace lotsbok {

class DeidentifiedCard;
class PageFrame;

/// R31. The de-identified copy of one follow-up to socialförvaltningen: looked at with how easily the person
/// is found in it, and saved. The day it was saved is noted as the day the copy was sent.
class DeidentifiedCopyPage : public Page {
    Q_OBJECT

public:
    DeidentifiedCopyPage(PageContext context, const FollowUp& followUp, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void noteSent();

    FollowUp m_followUp;
    PageFrame* m_frame;
    DeidentifiedCard* m_card;
};

} // namespace lotsbok
