// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_snapshot.h"
#include "app/records/record_editor.h"
#include "app/shell/page.h"
#include "app/widgets/card.h"

#include <QJsonValue>

class QVBoxLayout;

namespace lotsbok {

class InfoKindBoxes;
class MessageBar;
class PageDraft;

/// A consent being registered: who gave it, when and how, and for one to share its parties with what each may
/// know. A consent to the support names no parties (R10). What is written outlives a lock.
class GiveConsentCard : public CardFrame {
    Q_OBJECT

public:
    GiveConsentCard(PageContext context, const CaseSnapshotPtr& snapshot, ConsentKind kind,
                    QWidget* parent = nullptr);

    [[nodiscard]] RecordEditor* editor() const { return m_editor; }
    [[nodiscard]] RecordEditor* party(int index) const { return m_parties.at(index).editor; }
    [[nodiscard]] InfoKindBoxes* kinds(int index) const { return m_parties.at(index).kinds; }
    [[nodiscard]] int partyCount() const { return int(m_parties.size()); }
    void addParty();
    void save();
    void cancel(); ///< asks first when something would be lost
    void focusFirst();

Q_SIGNALS:
    void registered();
    void cancelled();

private:
    struct PartyRow {
        QWidget* whole = nullptr;
        RecordEditor* editor = nullptr;
        InfoKindBoxes* kinds = nullptr;
    };

    void addFields();
    void addButtons();
    PartyRow& appendParty();
    void removeParty(QWidget* whole);
    [[nodiscard]] QJsonValue values() const;
    void setValues(const QJsonValue& values);
    [[nodiscard]] Result<QList<ConsentScope>> scopes(const Consent& consent) const;
    [[nodiscard]] bool check();

    PageContext m_context;
    CaseSnapshotPtr m_case;
    ConsentKind m_kind;
    RecordEditor* m_editor = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QList<PartyRow> m_parties{};
    MessageBar* m_messages;
    PageDraft* m_draft = nullptr;
    bool m_busy = false;
};

} // namespace lotsbok
