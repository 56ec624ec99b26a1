// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/case_section.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class CardFrame;
class ConsentMatrixModel;
class GiveConsentCard;
class JudgementList;
class RecordFacts;
class RecordList;
class WholeTable;
class WithdrawCard;

/// Consents: who may know what now, who must consent and has, the consents as they were given, and their
/// withdrawal with what it means shown first.
class ConsentsSection : public CaseSection {
    Q_OBJECT

public:
    explicit ConsentsSection(PageContext context, QWidget* parent = nullptr);

    void showCase(const CaseSnapshotPtr& snapshot) override;
    void openEntry(const QString& entry) override;
    [[nodiscard]] bool isEditing() const override;
    [[nodiscard]] bool offers(CommandId id) const override;
    void run(CommandId id) override;
    void focusFirst() override;

    [[nodiscard]] ConsentMatrixModel* matrix() const { return m_matrix; }
    [[nodiscard]] WithdrawCard* withdrawCard() const;
    [[nodiscard]] GiveConsentCard* giveCard() const;
    void give(ConsentKind kind);
    void withdraw();

private:
    void build();
    void addMatrix();
    void addWriting();
    void addWhoConsents();
    void addPoliceRefused();
    void addConsents();
    void addJudgements();
    void showState();
    void showMatrix();
    void showLists();
    void addState(const QString& title, const QString& missing);
    void addDuty(const Duty& duty);
    void follow(const Duty& duty);
    void closeWriting();
    void takeWriting(QWidget* card);

    CaseSnapshotPtr m_case{};
    QVBoxLayout* m_column;
    CardFrame* m_state = nullptr;
    ConsentMatrixModel* m_matrix = nullptr;
    WholeTable* m_table = nullptr;
    QWidget* m_noParties = nullptr;
    QList<QPushButton*> m_buttons{}; ///< shown to whoever may write
    QPushButton* m_support = nullptr;
    QPushButton* m_withdraw = nullptr;
    QVBoxLayout* m_writing = nullptr; ///< the card that is being written, if any
    QPointer<GiveConsentCard> m_giving{};
    QPointer<WithdrawCard> m_withdrawing{};
    RecordFacts* m_whoConsents = nullptr;
    RecordList* m_guardians = nullptr;
    RecordFacts* m_policeRefused = nullptr;
    RecordList* m_consents = nullptr;
    RecordList* m_withdrawals = nullptr;
    JudgementList* m_judgements = nullptr;
};

} // namespace lotsbok
