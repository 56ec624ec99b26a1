// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "exchange/disclosure.h"

namespace lotsbok {

class CopiesCard;
class PageFrame;
class PrintChoice;
class PrintSetCard;
class ShareCard;

/// One paper of a case for everybody who may have it, an encrypted copy to send, and the case's papers in one
/// go. Everything passes Disclosure.
class GiveOutPage : public Page {
    Q_OBJECT

public:
    /// `what` names the paper ("Bilaga 3.5 version 2"), never whom it is about; its words are found in
    /// OverlayCatalogue under `wordsId`, a form's id or meetingWordsId().
    GiveOutPage(PageContext context, const Disclosure::CopyOrder& order, const QString& what,
                const QString& wordsId = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    PageFrame* m_frame;
    PrintChoice* m_printer;
    CopiesCard* m_copies;
    ShareCard* m_share;
    PrintSetCard* m_set;
};

} // namespace lotsbok
