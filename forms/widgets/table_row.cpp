// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/table_row.h"

#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/form_icons.h"
#include "forms/widgets/text_editors.h"

#include <QApplication>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

bool needsWidth(FieldType type)
{
    return type == FieldType::LongText || type == FieldType::Table || type == FieldType::Scale;
}

} // namespace

bool hasFixedRows(const Field& table)
{
    return !table.rowLabels.isEmpty() && table.maximum == table.rowLabels.size();
}

int neededColumnWidth(const Field& column, const QWidget* widget)
{
    int characters = 12;
    switch (column.type) {
    case FieldType::Date:
    case FieldType::Month:
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Party:
        characters = 18;
        break;
    case FieldType::Integer:
        characters = 7;
        break;
    default:
        break;
    }
    return characters * widget->fontMetrics().averageCharWidth();
}

TableRowEditor::TableRowEditor(const Field& table, const EditorContext& context, int index, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_index(index)
{
    if (table.asCards) {
        m_framed = true;
        buildCard(context);
    } else {
        buildGrid(context);
    }
}

void TableRowEditor::buildGrid(const EditorContext& context)
{
    m_columns = new ColumnsLayout(this, 0);
    m_columns->setSpacing(4);
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const Field& field = m_table.columns[column];
        auto* caption = new ScaledLabel(field.label, 0.9, QFont::Normal, this);
        caption->setMuted(true);
        caption->hide();
        m_captions.append(caption);
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        part->addWidget(caption);
        part->addWidget(addCell(column, context));
        part->addStretch(1);
        m_columns->addColumn(part, field.width > 0 ? field.width : 1, neededColumnWidth(field, this));
        if (auto* text = qobject_cast<LongTextEditor*>(m_cells.last())) {
            text->setMinimumLines(1);
        }
    }
    if (!hasFixedRows(m_table)) {
        m_menu = new FormToolButton(FormIcon::More, this);
        m_columns->addColumn(m_menu, 0);
    }
}

void TableRowEditor::buildCard(const EditorContext& context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto* head = new QHBoxLayout;
    auto* title = new ScaledLabel(QStringLiteral("%1 %2").arg(m_table.label).arg(m_index + 1), 1,
                                  QFont::DemiBold, this);
    head->addWidget(title, 1);
    m_menu = new FormToolButton(FormIcon::More, this);
    head->addWidget(m_menu);
    layout->addLayout(head);
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const Field& field = m_table.columns[column];
        auto* line = new ColumnsLayout(nullptr, 0);
        layout->addLayout(line);
        line->setNarrowBelow(needsWidth(field.type) ? -1 : 22);
        auto* caption = new ScaledLabel(field.label, 1, QFont::Normal, this);
        if (!needsWidth(field.type)) {
            caption->setMinimumHeight(controlHeight(this));
        }
        line->addColumn(caption, 36);
        line->addColumn(addCell(column, context), 64);
    }
}

FieldEditor* TableRowEditor::addCell(int column, const EditorContext& context)
{
    FieldEditor* cell = makeFieldEditor(m_table.columns[column], context, this);
    m_cells.append(cell);
    connect(cell, &FieldEditor::edited, this,
            [this, column](const QString& typingIn) { Q_EMIT cellEdited(column, typingIn); });
    if (column == 0 && hasFixedRows(m_table)) {
        cell->setReadOnly(true);
    }
    return cell;
}

QJsonObject TableRowEditor::value() const
{
    QJsonObject row = m_unseen;
    for (int column = 0; column < m_cells.size(); ++column) {
        const QJsonValue cell = m_cells[column]->value();
        if (!cell.isNull()) {
            row.insert(m_table.columns[column].id, cell);
        }
    }
    return row;
}

int TableRowEditor::focusedCell() const
{
    const QWidget* focused = QApplication::focusWidget();
    for (int column = 0; focused && column < m_cells.size(); ++column) {
        if (m_cells[column] == focused || m_cells[column]->isAncestorOf(focused)) {
            return column;
        }
    }
    return -1;
}

void TableRowEditor::setValue(const QJsonObject& value)
{
    m_unseen = value;
    for (int column = 0; column < m_cells.size(); ++column) {
        const QString& id = m_table.columns[column].id;
        m_cells[column]->setValue(value.value(id));
        m_unseen.remove(id);
    }
}

void TableRowEditor::setReadOnly(bool readOnly)
{
    for (int column = 0; column < m_cells.size(); ++column) {
        m_cells[column]->setReadOnly(readOnly || (column == 0 && hasFixedRows(m_table)));
    }
    if (m_menu) {
        m_menu->setVisible(!readOnly);
    }
}

void TableRowEditor::setPerLine(int cells)
{
    if (!m_columns) {
        return;
    }
    m_framed = cells > 0;
    m_columns->setPerLine(cells);
    m_columns->setContentsMargins(m_framed ? QMargins(12, 8, 8, 10) : QMargins());
    for (ScaledLabel* caption : std::as_const(m_captions)) {
        caption->setVisible(m_framed);
    }
    update();
}

void TableRowEditor::setQuestion(const QString& question, const QString& help)
{
    const int number = m_index + 1;
    for (int column = 0; column < m_cells.size(); ++column) {
        const Field& field = m_table.columns[column];
        m_cells[column]->setQuestion(tr("%1, row %2: %3").arg(question).arg(number).arg(field.label),
                                     field.help.isEmpty() ? help : field.help);
    }
    if (m_menu) {
        m_menu->setToolTip(tr("Move or remove this row"));
        describeControl(m_menu, tr("%1, row %2: move or remove").arg(question).arg(number));
    }
}

void TableRowEditor::paintEvent(QPaintEvent*)
{
    if (m_framed) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

} // namespace lotsbok
