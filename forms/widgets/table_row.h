// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QToolButton;

namespace lotsbok {

class ColumnsLayout;
class ScaledLabel;

/// One row of a table: its cells beside each other, or under each other with captions (narrow windows,
/// cards).
class TableRowEditor final : public QWidget {
    Q_OBJECT

public:
    TableRowEditor(const Field& table, const EditorContext& context, int index, QWidget* parent);

    [[nodiscard]] QJsonObject value() const;
    [[nodiscard]] const QList<FieldEditor*>& cells() const { return m_cells; }
    [[nodiscard]] QToolButton* menuButton() const { return m_menu; }
    [[nodiscard]] int focusedCell() const; ///< -1 when the keyboard is elsewhere
    void setValue(const QJsonObject& value);
    void setReadOnly(bool readOnly);
    void
    setPerLine(int cells); ///< so many captioned cells on a line; 0 = all on one, under the table's header
    void setQuestion(const QString& question, const QString& help);

Q_SIGNALS:
    void cellEdited(int column, const QString& typingIn);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildGrid(const EditorContext& context);
    void buildCard(const EditorContext& context);
    FieldEditor* addCell(int column, const EditorContext& context);

    const Field& m_table; ///< of the owning TableEditor
    int m_index;
    QJsonObject m_unseen; ///< what the row holds besides its columns, e.g. "_id"
    QList<FieldEditor*> m_cells;
    QList<ScaledLabel*> m_captions;
    ColumnsLayout* m_columns = nullptr; ///< of a grid row
    QToolButton* m_menu = nullptr;
    bool m_framed = false;
};

/// Whether rows of this table come and go; otherwise they are the form's and their first column is printed
/// text.
bool hasFixedRows(const Field& table);

/// How wide a column has to be for what it holds to be read, in pixels of the widget's font.
int neededColumnWidth(const Field& column, const QWidget* widget);

} // namespace lotsbok
