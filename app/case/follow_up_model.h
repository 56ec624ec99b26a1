// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QAbstractTableModel>

namespace lotsbok {

/// Entry beside exit of bilaga 3.4.
struct FollowUpRow {
    enum class Change { Missing, Same, Changed, More, Fewer };
    QString variable; ///< the form's words, without "vid inskrivning"
    QString entry;    ///< as people read it; empty: not answered
    QString exit;
    Change change = Change::Missing;
};

/// Every question that the form asks at entry and at exit, in its order. `entry` are the answers at entry,
/// `exit` those at exit, which repeat the entry's and fill in where the former lack something; either may be
/// empty.
QList<FollowUpRow> followUpRows(const FormDefinition& form, const Answers& entry, const Answers& exit);
/// Translated: "Unchanged", "More" …; what is missing.
QString followUpChangeName(const FollowUpRow& row);

/// Variable, entry, exit, and what became of it, in words.
class FollowUpModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Variable, Entry, Exit, Change };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<FollowUpRow>& rows);
    [[nodiscard]] int missing() const; ///< values that are not answered, of those asked for
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<FollowUpRow> m_rows{};
};

} // namespace lotsbok
