// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"
#include "core/session/meeting_desk.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

class FieldForm;
class MessageBar;
class PersonPicker;

/// Whom the client must not meet. The other is found by name, number or case number only (förordning
/// 2001:637 15 §); meetings are checked against each other, and their warnings name nobody.
class KeepApartCard : public CardFrame {
    Q_OBJECT

public:
    explicit KeepApartCard(PageContext context, QWidget* parent = nullptr);

    void setCase(const CaseSnapshotPtr& snapshot); ///< what is being written stays
    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

private:
    void read();
    void showPairs(const QList<MeetingDesk::Apart>& pairs);
    void startNew();
    void choose(const ClientRow& row);
    void end(const KeepApart& pair);
    void save();
    void store(const KeepApart& pair);
    void closeForm();

    PageContext m_context;
    CaseSnapshotPtr m_case;
    MessageBar* m_messages;
    QVBoxLayout* m_pairs;
    QWidget* m_new;
    QWidget* m_form = nullptr;
    FieldForm* m_fields = nullptr;
    PersonPicker* m_picker = nullptr;
    QLabel* m_chosen = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_until = nullptr;
    std::optional<ClientRow> m_other;
    bool m_busy = false;
};

} // namespace lotsbok
