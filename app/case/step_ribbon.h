// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_status.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace lotsbok {

/// The seven steps of a case in a row: done, current, to come; a step opens the list of what it lacks, each
/// line with its rule. Told by mark, word and state to screen readers, never by colour alone.
class StepRibbon : public QWidget {
    Q_OBJECT

public:
    explicit StepRibbon(QWidget* parent = nullptr);
    void setStatus(const CaseStatus& status);

Q_SIGNALS:
    void findingChosen(const lotsbok::Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLacks(int step);

    CaseStatus m_status;
    QList<QToolButton*> m_buttons;
    QHBoxLayout* m_row;
};

} // namespace lotsbok
