// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace lotsbok {

/// One line of what has happened in a case: of its timeline, its history, its disclosures.
struct EntryLine {
    QString day;      ///< "22 nov. 2026"
    QString time;     ///< "14:32", where it is known
    QString kind;     ///< what kind of entry, translated
    QString title;    ///< one line
    QString detail{}; ///< one line more; may be empty
    QString group{};  ///< what the filter of kinds goes by
    bool operator==(const EntryLine&) const = default;
};

/// Lines as one column. Shows those of a group and with a word; places are those of setLines().
class EntryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole { DayRole = Qt::UserRole, TimeRole, SecondLineRole, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    // Query
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const QList<EntryLine>& lines() const { return m_lines; }
    [[nodiscard]] int placeOf(int row) const { return m_shown.value(row, -1); }
    [[nodiscard]] int rowOf(int place) const { return int(m_shown.indexOf(place)); } ///< -1: not shown

    // Operations
    void setLines(const QList<EntryLine>& lines);
    /// Every word of `text` must be there, in any of a line's texts; an empty group is every group.
    void setFilter(const QString& group, const QString& text);

private:
    [[nodiscard]] bool isShown(const EntryLine& line) const;
    void filter();

    QList<EntryLine> m_lines;
    QList<int> m_shown; ///< places in m_lines
    QString m_group;
    QStringList m_words;
};

} // namespace lotsbok
