// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/session/sign_desk.h"

namespace lotsbok {

class MessageBar;

/// Where a registered form or a record is signed: by whom and whether that still holds, and what the user can
/// do there. Hidden where nobody signs.
class SignaturesCard : public CardFrame {
    Q_OBJECT

public:
    explicit SignaturesCard(PageContext context, QWidget* parent = nullptr);

    /// Shows the latest version of that; `kind` as SignDesk.
    void showSignatures(const QString& kind, const QUuid& id);
    void forget(); ///< hides

Q_SIGNALS:
    void signedNow();

private:
    void showPaper(const SignDesk::Paper& paper);
    [[nodiscard]] QWidget* rowOf(const SignDesk::Place& place);
    void openHand(const SignDesk::Place& place);
    void sign(const QString& part);
    void registerHand(const QString& part, const SignDesk::ByHand& hand);
    void finish(const Result<Signature>& made);

    PageContext m_context;
    SignDesk::Paper m_paper{};
    MessageBar* m_messages = nullptr;
    QWidget* m_hand = nullptr; ///< the form for a signature by hand, while it is open
};

} // namespace lotsbok
