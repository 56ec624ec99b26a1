// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "core/session/erasure_desk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lotsbok {

class CardFrame;
class FieldForm;
class PageFrame;

/// R35. Closed files whose time is out: the head of unit decides about each, and erases what was decided to
/// go; below, the certificates, and the copies that may still hold what was erased.
class ErasurePage : public Page {
    Q_OBJECT

public:
    explicit ErasurePage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    struct Loaded {
        QList<DueErasure> due;
        QList<ErasureAct> acts;
        QStringList copies;
    };
    CardFrame* makeDecision();
    void show(const Loaded& loaded);
    void showDue();
    void showActs(const QList<ErasureAct>& acts);
    void showCopies(const QStringList& copies);
    void choose(const DueErasure& file);
    void decide(ErasureOutcome outcome);
    void askToErase(); ///< in the page: what cannot be undone is said once more
    void erase(CaseId id);
    void saveCertificate(const ErasureAct& act);
    void removeCopies(const QStringList& copies);
    void fail(const Error& error);

    PageFrame* m_frame;
    CardFrame* m_due;
    CardFrame* m_decision;
    CardFrame* m_acts;
    CardFrame* m_copies;
    QLabel* m_about;
    FieldForm* m_form;
    QLineEdit* m_reason;
    QCheckBox* m_child;
    QPushButton* m_keep;
    QPushButton* m_toErase;
    QPushButton* m_erase;
    bool m_writes; ///< else a copy is read here: everything is shown, nothing is offered
    QList<DueErasure> m_files;
    std::optional<CaseId> m_chosen;
};

} // namespace lotsbok
