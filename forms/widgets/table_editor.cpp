// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/table_editor.h"

#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/form_icons.h"
#include "forms/widgets/table_row.h"
#include "forms/widgets/text_editors.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int MaxRows = 2000; ///< as parseAnswers bounds it

bool isBlankRow(const QJsonValue& row)
{
    return row.toObject().isEmpty();
}

} // namespace

TableEditor::TableEditor(const Field& field, const EditorContext& context, QWidget* parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_question(field.label)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    if (!field.asCards) {
        buildHeader();
        layout->addWidget(m_header);
    }
    auto* rows = new QWidget(this);
    m_rowsLayout = new QVBoxLayout(rows);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(field.asCards ? 12 : 6);
    layout->addWidget(rows);
    if (!hasFixedRows(field)) {
        m_add = new QPushButton(formIcon(FormIcon::Add), tr("Add"), this);
        m_add->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
        m_add->setToolTip(tr("Add a row (Ctrl+Enter)"));
        layout->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, [this] { addRow(rowCount()); });
    }
    show({});
}

void TableEditor::buildHeader()
{
    m_header = new QWidget(this);
    auto* columns = new ColumnsLayout(m_header, 0);
    columns->setSpacing(4);
    for (const Field& column : m_field.columns) {
        auto* label = new ScaledLabel(column.label, 0.9, QFont::DemiBold, m_header);
        label->setMuted(true);
        label->setToolTip(column.help);
        columns->addColumn(label, column.width > 0 ? column.width : 1, neededColumnWidth(column, this));
    }
    if (!hasFixedRows(m_field)) {
        const FormToolButton sample(FormIcon::More, nullptr); // the rows have such a button at their end
        auto* room = new QWidget(m_header);
        room->setFixedWidth(sample.sizeHint().width());
        columns->addColumn(room, 0);
    }
}

QJsonValue TableEditor::value() const
{
    const QJsonArray rows = contents();
    const bool blank = std::all_of(rows.begin(), rows.end(), isBlankRow);
    if ((blank && rows.size() <= startRows()) || rows == initialRows(m_field)) {
        return {};
    }
    return rows;
}

QString TableEditor::inputIssue() const
{
    for (const TableRowEditor* row : m_rows) {
        for (const FieldEditor* cell : row->cells()) {
            if (const QString issue = cell->inputIssue(); !issue.isEmpty()) {
                return issue;
            }
        }
    }
    return {};
}

QWidget* TableEditor::focusTarget(int row) const
{
    if (m_rows.isEmpty()) {
        return m_add;
    }
    const TableRowEditor* widget = m_rows[std::clamp(row, 0, rowCount() - 1)];
    const int first = hasFixedRows(m_field) && widget->cells().size() > 1 ? 1 : 0;
    return widget->cells()[first]->focusTarget(-1);
}

void TableEditor::setValue(const QJsonValue& value)
{
    show(value.toArray());
}

void TableEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (TableRowEditor* row : m_rows) {
        row->setReadOnly(readOnly);
    }
    if (m_add) {
        m_add->setVisible(!readOnly);
    }
}

void TableEditor::setQuestion(const QString& question, const QString& help)
{
    m_question = question;
    m_help = help;
    for (TableRowEditor* row : m_rows) {
        row->setQuestion(question, help);
    }
    if (m_add) {
        describeControl(m_add, tr("%1: add a row").arg(question));
    }
}

bool TableEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && canChangeRows()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (FormKeys::isAddRow(key) || FormKeys::isRemoveRow(key) || FormKeys::rowMove(key) != 0) {
            event->accept();
            return true;
        }
    }
    return FieldEditor::event(event);
}

void TableEditor::keyPressEvent(QKeyEvent* event)
{
    const int row = focusedRow();
    const bool changes = canChangeRows();
    const bool changesThis = changes && row >= 0;
    if (changes && FormKeys::isAddRow(event)) {
        addRow(row < 0 ? rowCount() : row + 1);
    } else if (changesThis && FormKeys::isRemoveRow(event)) {
        removeRow(row);
    } else if (changesThis && FormKeys::rowMove(event) != 0) {
        moveRow(row, FormKeys::rowMove(event));
    } else {
        event->ignore();
    }
}

void TableEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    refreshMode();
}

QJsonArray TableEditor::contents() const
{
    QJsonArray rows;
    for (const TableRowEditor* row : m_rows) {
        rows.append(row->value());
    }
    return rows;
}

int TableEditor::startRows() const
{
    return m_field.asCards ? m_field.minimum : std::max(1, m_field.minimum);
}

int TableEditor::focusedRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row]->focusedCell() >= 0 ||
            (m_rows[row]->menuButton() && m_rows[row]->menuButton()->hasFocus())) {
            return row;
        }
    }
    return -1;
}

bool TableEditor::canChangeRows() const
{
    return !m_readOnly && m_add != nullptr;
}

/// Shows these rows, or those that a table without an answer starts with.
void TableEditor::show(const QJsonArray& rows)
{
    QJsonArray shown = rows.isEmpty() ? initialRows(m_field) : rows;
    while (rows.isEmpty() && shown.size() < startRows()) {
        shown.append(QJsonObject());
    }
    const int before = rowCount();
    while (rowCount() > shown.size()) {
        TableRowEditor* row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (rowCount() < shown.size()) {
        appendRowWidget();
    }
    for (int row = 0; row < rowCount(); ++row) {
        m_rows[row]->setValue(shown[row].toObject());
    }
    if (rowCount() != before) {
        refreshButtons();
        Q_EMIT controlsChanged();
    }
}

void TableEditor::appendRowWidget()
{
    const int index = rowCount();
    auto* row = new TableRowEditor(m_field, m_context, index, m_rowsLayout->parentWidget());
    m_rows.append(row);
    m_rowsLayout->addWidget(row);
    row->setQuestion(m_question, m_help);
    row->setPerLine(m_perLine);
    if (m_readOnly) {
        row->setReadOnly(true);
    }
    connect(row, &TableRowEditor::cellEdited, this, [this, index](int column, const QString& typingIn) {
        Q_EMIT edited(typingIn.isEmpty() ? typingIn
                                         : QStringLiteral("%1/%2/%3").arg(index).arg(column).arg(typingIn));
    });
    for (int column = 0; column < row->cells().size(); ++column) {
        FieldEditor* cell = row->cells()[column];
        connect(cell, &FieldEditor::inputIssueChanged, this, &FieldEditor::inputIssueChanged);
        connect(cell, &FieldEditor::controlsChanged, this, &FieldEditor::controlsChanged);
        connect(cell, &FieldEditor::stepRequested, this,
                [this, index, column](int step) { stepInColumn(index, column, step); });
    }
    if (row->menuButton()) {
        connect(row->menuButton(), &QToolButton::clicked, this, [this, index] { openMenu(index); });
    }
}

void TableEditor::addRow(int at)
{
    const int most = m_field.maximum > 0 ? m_field.maximum : MaxRows;
    if (!canChangeRows() || rowCount() >= most) {
        return;
    }
    QJsonArray rows = contents();
    rows.insert(at, QJsonObject());
    change(rows, at, 0);
}

void TableEditor::removeRow(int row)
{
    const int column = std::max(0, m_rows[row]->focusedCell());
    QJsonArray rows = contents();
    rows.removeAt(row);
    change(rows, row, column);
}

void TableEditor::moveRow(int row, int step)
{
    const int target = row + step;
    if (target < 0 || target >= rowCount()) {
        return;
    }
    const int column = std::max(0, m_rows[row]->focusedCell());
    QJsonArray rows = contents();
    const QJsonValue moved = rows.takeAt(row);
    rows.insert(target, moved);
    change(rows, target, column);
}

void TableEditor::change(const QJsonArray& rows, int focusRow, int focusColumn)
{
    show(rows);
    Q_EMIT edited({});
    QWidget* target = m_add;
    if (!m_rows.isEmpty()) {
        const TableRowEditor* row = m_rows[std::clamp(focusRow, 0, rowCount() - 1)];
        target = row->cells()[focusColumn]->focusTarget(-1);
    }
    if (target) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void TableEditor::openMenu(int row)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](FormIcon icon, const QString& text, const QKeySequence& keys, bool enabled,
                         auto&& run) {
        // The keys are the table's own; here they are only shown.
        const QString shownKeys = keys.toString(QKeySequence::NativeText);
        QAction* action = menu->addAction(formIcon(icon), QStringLiteral("%1\t%2").arg(text, shownKeys));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(FormIcon::Up, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), row > 0,
        [this, row] { moveRow(row, -1); });
    add(FormIcon::Down, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), row + 1 < rowCount(),
        [this, row] { moveRow(row, 1); });
    add(FormIcon::Add, tr("Add a row below"), QKeySequence(Qt::CTRL | Qt::Key_Return), true,
        [this, row] { addRow(row + 1); });
    add(FormIcon::Remove, tr("Remove the row"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), true,
        [this, row] { removeRow(row); });
    QToolButton* button = m_rows[row]->menuButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void TableEditor::stepInColumn(int row, int column, int step)
{
    const int target = row + step;
    if (target < 0 || target >= rowCount()) {
        Q_EMIT stepRequested(step);
    } else {
        m_rows[target]->cells()[column]->focusTarget(-1)->setFocus(Qt::OtherFocusReason);
    }
}

/// Too narrow for its columns, a row takes several lines with the captions in it.
void TableEditor::refreshMode()
{
    if (m_field.asCards) {
        return;
    }
    const int gap = 8;
    int needed = fontMetrics().height() * 2; // the menu
    int widest = 1;
    for (const Field& column : m_field.columns) {
        const int width = neededColumnWidth(column, this);
        needed += width + gap;
        widest = std::max(widest, width);
    }
    const int most = static_cast<int>(m_field.columns.size());
    const int perLine = width() >= needed
                            ? 0
                            : std::clamp((width() - 3 * fontMetrics().height()) / (widest * 5 / 4), 1, most);
    if (perLine != m_perLine) {
        m_perLine = perLine;
        m_header->setVisible(perLine == 0);
        for (TableRowEditor* row : std::as_const(m_rows)) {
            row->setPerLine(perLine);
        }
    }
}

void TableEditor::refreshButtons()
{
    if (m_add) {
        m_add->setEnabled(m_field.maximum <= 0 || rowCount() < m_field.maximum);
    }
}

} // namespace lotsbok
