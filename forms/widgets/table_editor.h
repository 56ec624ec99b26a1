// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QPushButton;
class QVBoxLayout;

namespace lotsbok {

class ColumnsLayout;
class TableRowEditor;

/// Rows of cells, as a grid or as cards. Ctrl+Enter adds a row below, Ctrl+Shift+Delete removes it, Alt+Up
/// and Alt+Down move it; the same stand in a menu on each row. Row widgets stay where they are: what moves is
/// what they show.
class TableEditor final : public FieldEditor {
    Q_OBJECT

public:
    TableEditor(const Field& field, const EditorContext& context, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString inputIssue() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QJsonArray contents() const; ///< as shown, empty rows included
    [[nodiscard]] int startRows() const;       ///< empty rows that wait for somebody to type
    [[nodiscard]] int focusedRow() const;
    [[nodiscard]] bool canChangeRows() const;
    void buildHeader();
    void show(const QJsonArray& rows);
    void appendRowWidget();
    void addRow(int at);
    void removeRow(int row);
    void moveRow(int row, int step);
    void change(const QJsonArray& rows, int focusRow, int focusColumn);
    void openMenu(int row);
    void stepInColumn(int row, int column, int step);
    void refreshMode();
    void refreshButtons();

    Field m_field;
    EditorContext m_context;
    QWidget* m_header = nullptr;
    QVBoxLayout* m_rowsLayout;
    QList<TableRowEditor*> m_rows;
    QPushButton* m_add = nullptr;
    QString m_question;
    QString m_help;
    bool m_readOnly = false;
    int m_perLine = 0; ///< cells on a line of a row; 0 = all
};

} // namespace lotsbok
