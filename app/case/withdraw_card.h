// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_editor.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/rules/consent.h"

#include <QJsonValue>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

class InfoKindBoxes;
class MessageBar;
class PageDraft;

/// A withdrawal being registered (R12): of a whole consent, of one party, or of some kinds of information.
/// What it means is shown before it is registered and follows every change of the fields.
class WithdrawCard : public CardFrame {
    Q_OBJECT

public:
    WithdrawCard(PageContext context, const CaseSnapshotPtr& snapshot, QWidget* parent = nullptr);

    /// Whether anything is left to withdraw in this case.
    [[nodiscard]] static bool isPossible(const CaseSnapshot& snapshot);

    [[nodiscard]] QComboBox* what() const { return m_what; }
    [[nodiscard]] InfoKindBoxes* kinds() const { return m_kinds; }
    [[nodiscard]] RecordEditor* editor() const { return m_editor; }
    [[nodiscard]] QString effectText() const; ///< as shown, heading and lines
    void choose(ConsentId consent, std::optional<ScopeId> scope);
    void save();
    void cancel(); ///< asks first when something would be lost
    void focusFirst();

Q_SIGNALS:
    void registered(const lotsbok::WithdrawalEffect& effect);
    void cancelled();

private:
    struct Target {
        QString title;
        ConsentId consent;
        std::optional<ScopeId> scope;
        QList<InfoKind> kinds; ///< that can be withdrawn one by one; none: wholly only
    };

    static QList<Target> targets(const CaseSnapshot& snapshot);
    void addFields();
    void addButtons();
    void targetChosen();
    void edited();
    void showEffect();
    [[nodiscard]] Result<Withdrawal> withdrawal() const;
    [[nodiscard]] QJsonValue values() const;
    void setValues(const QJsonValue& values);

    PageContext m_context;
    CaseSnapshotPtr m_case;
    QList<Target> m_targets;
    QComboBox* m_what;
    InfoKindBoxes* m_kinds;
    RecordEditor* m_editor = nullptr;
    QVBoxLayout* m_effect = nullptr;
    MessageBar* m_messages;
    PageDraft* m_draft = nullptr;
    bool m_busy = false;
};

} // namespace lotsbok
