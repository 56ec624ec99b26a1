// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/entry_list_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace lotsbok {

/// Day at the side, title, and what it is with its detail under it.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A long list of entries with a choice of kind and a field for words; only what is seen is painted.
class EntryList : public QWidget {
    Q_OBJECT

public:
    /// What stands in it while there is nothing, and how screen readers call it.
    struct Texts {
        QString name;
        QString empty;
    };

    explicit EntryList(const Texts& texts, QWidget* parent = nullptr);

    [[nodiscard]] EntryListModel* model() const { return m_model; }
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] int currentPlace() const; ///< in lines(); -1 without
    /// The groups of the lines are offered by name, sorted. What is chosen stays where it can.
    void setLines(const QList<EntryLine>& lines, const QList<std::pair<QString, QString>>& groups);
    void
    setMostLines(int lines); ///< as high as its lines, and at most so many; without it takes what is given
    void choose(int place);  ///< shows it, and takes the filter away where it is hidden
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void opened(int place);       ///< Enter or a press
    void currentMoved(int place); ///< -1: nothing is chosen

private:
    void filterAgain();
    void fitHeight();
    void offerGroups(const QList<std::pair<QString, QString>>& groups);

    Texts m_texts;
    EntryListModel* m_model;
    QComboBox* m_group;
    QLineEdit* m_words;
    QLabel* m_count;
    QListView* m_view;
    int m_mostLines = 0; ///< 0: any
};

} // namespace lotsbok
