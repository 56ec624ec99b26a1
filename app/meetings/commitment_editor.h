// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/conflict_card.h"
#include "core/model/meeting.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lotsbok {

/// R27. What the parties take on at a meeting, line by line, and what became of what they took on before.
class CommitmentEditor : public QWidget {
    Q_OBJECT

public:
    /// `earlier`: open ones of other meetings. `own`: those of this meeting that are stored already.
    CommitmentEditor(const Meeting& meeting, const QList<Commitment>& earlier, const QList<Commitment>& own,
                     QDate today, QWidget* parent = nullptr);

    /// What is to be saved: new ones, and earlier ones with another outcome (on the meeting's day, or today
    /// when that comes first).
    [[nodiscard]] QList<Commitment> changed() const;
    [[nodiscard]] bool hasHalfWritten() const; ///< a line that was begun and not added
    bool addWritten();                         ///< puts the line that is begun into the list

    // Somebody else saved meanwhile: `stored` is every commitment of the case as it is now
    /// The outcomes that were chosen here and by somebody else, for ConflictCard.
    [[nodiscard]] QList<ConflictField> conflict(const QList<Commitment>& stored) const;
    /// From now on a change of `stored`; `merged` is what was chosen for conflict().
    void rebase(const QList<Commitment>& stored, const QJsonObject& merged);

    // As a draft keeps it
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();

private:
    void buildEarlier(QVBoxLayout* column);
    void buildNew(QVBoxLayout* column);
    void showNew();
    [[nodiscard]] QDate outcomeDay() const;

    Meeting m_meeting;
    QList<Commitment> m_earlier;
    QList<Commitment> m_own;
    QList<Commitment> m_new{};
    QDate m_today;
    QList<QComboBox*> m_outcomes{}; ///< of m_earlier
    QVBoxLayout* m_rows;
    QComboBox* m_party;
    QLineEdit* m_text;
    QLineEdit* m_due;
    QLabel* m_problem;
};

} // namespace lotsbok
