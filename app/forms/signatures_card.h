// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/signature_words.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

class QHBoxLayout;

namespace lotsbok {

class MessageBar;

/// Where registered forms or records are signed: by whom, whether that still holds and what was changed
/// since, and what the user can do there. Hidden where nobody signs.
class SignaturesCard : public CardFrame {
    Q_OBJECT

public:
    explicit SignaturesCard(PageContext context, QWidget* parent = nullptr);

    /// Shows the latest versions of these, in their order; what may not be read is left out.
    void showSignatures(const QList<SignedThing>& things);
    void forget();    ///< hides
    bool focusSign(); ///< on the first button to sign with; false without one

Q_SIGNALS:
    void signedNow();

private:
    struct Shown {
        SignedThing thing{};
        SignDesk::Paper paper{};
    };
    struct Loaded {
        QList<Shown> all{};
        bool mayWrite = false; ///< the book can be written to from here
    };
    static Loaded load(Session& session, const QList<SignedThing>& things);
    void showLoaded(const Loaded& loaded);
    [[nodiscard]] QWidget* rowOf(const Shown& shown, const SignDesk::Place& place);
    [[nodiscard]] QWidget* stateOf(const Shown& shown, const SignDesk::Place& place);
    void addButtons(QHBoxLayout* row, const Shown& shown, const SignDesk::Place& place);
    void showChanges(const SignedThing& thing, SignatureId id, QPushButton* asked);
    void openHand(const Shown& shown, const SignDesk::Place& place);
    void sign(const SignDesk::Paper& paper, const QString& part);
    void registerHand(const SignDesk::Paper& paper, const QString& part, const SignDesk::ByHand& hand);
    void finish(const Result<Signature>& made);

    PageContext m_context;
    Loaded m_loaded{};
    bool m_busy = false;
    MessageBar* m_messages = nullptr;
    QWidget* m_hand = nullptr; ///< the form for a signature by hand, while it is open
};

} // namespace lotsbok
