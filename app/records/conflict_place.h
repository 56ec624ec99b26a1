// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"

#include <QPointer>
#include <functional>

namespace lotsbok {

/// Where somebody who writes a record decides on a conflict. It stands among what is written and is empty
/// until then; while it asks, everything beside it is hidden as it is, but for the messages: nothing that was
/// written is touched before a merge is chosen.
class ConflictPlace : public QWidget {
    Q_OBJECT

public:
    explicit ConflictPlace(QWidget* parent = nullptr);

    [[nodiscard]] bool isAsking() const { return m_card != nullptr; }
    /// Both are called after what is written is shown again: `use` with what was chosen for every field,
    /// `back` when nothing was.
    void ask(const QList<ConflictField>& fields, const std::function<void(const QJsonObject& merged)>& use,
             const std::function<void()>& back);
    void goBack(); ///< as the button that leaves the choice

private:
    void hideTheRest();
    void end();

    QPointer<ConflictCard> m_card;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace lotsbok
