// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace lotsbok {

/// Labelled fields, label above, with room for one sentence under each: help, or what is wrong with the
/// value.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(int columns = 1, QWidget* parent = nullptr);

    /// Adds `editor` under `label` (its buddy) in the next free cell; `span` columns wide. '*' is added when
    /// required.
    void add(const QString& label, QWidget* editor, const QString& help = {}, bool required = false,
             int span = 1);
    void addWide(QWidget* widget); ///< over all columns, without a label

    [[nodiscard]] QString problem(const QWidget* editor) const;
    void setProblem(QWidget* editor, const QString& text); ///< empty takes it away
    void clearProblems();
    /// A quiet line under the fields, as "Draft saved 14:32"; empty takes it away.
    void setNote(const QString& text);

    /// What stands in the fields, in the order they were added: text, or the place in a list.
    [[nodiscard]] QJsonArray values() const;
    /// Puts values() back; more or fewer values than fields change nothing.
    void setValues(const QJsonArray& values);

    // One field of values(), by its place
    [[nodiscard]] int count() const { return int(m_editors.size()); }
    [[nodiscard]] QString label(int place) const;
    [[nodiscard]] QString shown(int place, const QJsonValue& value) const; ///< as people read it there
    [[nodiscard]] bool isLong(int place) const;                            ///< a text of several lines

Q_SIGNALS:
    void edited(); ///< something in a field changed

private:
    void watch(QWidget* editor);

    struct Row {
        QLabel* note = nullptr;
        QString label;
        QString help;
        QString problem;
    };

    QGridLayout* m_grid;
    int m_columns;
    int m_column = 0;
    int m_row = 0;
    QLabel* m_note = nullptr;
    QList<QWidget*> m_editors; ///< in the order they were added
    QHash<QWidget*, Row> m_rows;
};

} // namespace lotsbok
