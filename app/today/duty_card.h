// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/duty_lines.h"
#include "app/widgets/card.h"

#include <QPointer>

class QVBoxLayout;

namespace lotsbok {

/// Some duties under one title. A row opens where the duty is done; one that can be taken note of has a
/// button for it, which asks for a few words first.
class DutyCard : public CardFrame {
    Q_OBJECT

public:
    DutyCard(const QString& title, const QList<DutyLine>& lines, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] bool isNoting() const { return m_note != nullptr; } ///< a note is being written
    void endNoting();
    void focusFirst();

Q_SIGNALS:
    void opened(const lotsbok::Duty& duty);
    void noted(const lotsbok::Duty& duty, const QString& note);

private:
    void addLine(const DutyLine& line, QDate today);
    void askForNote(const Duty& duty, QVBoxLayout* under, QWidget* asker);

    bool m_hasNotes = false; ///< one of the lines can be noted
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_note;
    QPointer<QWidget> m_asker;
};

} // namespace lotsbok
