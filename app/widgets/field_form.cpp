// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field_form.h"

#include "app/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

FieldForm::FieldForm(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void FieldForm::add(const QString& label, QWidget* editor, const QString& help, bool required, int span)
{
    auto* caption = new QLabel(required ? tr("%1 *").arg(label) : label);
    caption->setBuddy(editor);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(required ? tr("%1, required").arg(label) : label);
    }
    auto* note = new QLabel(help);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setFont(scaledFont(0.9));
    note->setForegroundRole(QPalette::PlaceholderText);
    if (help.isEmpty()) {
        note->hide();
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(4);
    cell->addWidget(caption);
    cell->addWidget(editor);
    cell->addWidget(note);
    cell->addStretch();
    if (m_column + span > m_columns) {
        m_column = 0;
        ++m_row;
    }
    m_grid->addLayout(cell, m_row, m_column, 1, span);
    m_column += span;
    m_rows.insert(editor, Row{note, label, help, {}});
    editor->setAccessibleDescription(help);
    m_editors.append(editor);
    watch(editor);
}

void FieldForm::watch(QWidget* editor)
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &FieldForm::edited);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FieldForm::edited);
    } else if (auto* list = qobject_cast<QComboBox*>(editor)) {
        connect(list, &QComboBox::currentIndexChanged, this, &FieldForm::edited);
    }
}

QJsonArray FieldForm::values() const
{
    QJsonArray values;
    for (const QWidget* editor : m_editors) {
        if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
            values.append(line->text());
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) {
            values.append(text->toPlainText());
        } else if (const auto* list = qobject_cast<const QComboBox*>(editor)) {
            values.append(list->currentIndex());
        } else {
            values.append(QJsonValue());
        }
    }
    return values;
}

void FieldForm::setValues(const QJsonArray& values)
{
    if (values.size() != m_editors.size()) {
        return;
    }
    for (int i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        if (auto* line = qobject_cast<QLineEdit*>(m_editors.at(i))) {
            line->setText(value.toString());
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editors.at(i))) {
            text->setPlainText(value.toString());
        } else if (auto* list = qobject_cast<QComboBox*>(m_editors.at(i))) {
            list->setCurrentIndex(qBound(0, value.toInt(), list->count() - 1));
        }
    }
}

QString FieldForm::label(int place) const
{
    return m_rows.value(m_editors.value(place)).label;
}

QString FieldForm::shown(int place, const QJsonValue& value) const
{
    const auto* list = qobject_cast<const QComboBox*>(m_editors.value(place));
    return list ? list->itemText(value.toInt()) : value.toString();
}

bool FieldForm::isLong(int place) const
{
    return qobject_cast<const QPlainTextEdit*>(m_editors.value(place)) != nullptr;
}

void FieldForm::addWide(QWidget* widget)
{
    if (m_column > 0) {
        m_column = 0;
        ++m_row;
    }
    m_grid->addWidget(widget, m_row, 0, 1, m_columns);
    ++m_row;
}

QString FieldForm::problem(const QWidget* editor) const
{
    const auto row = std::find_if(m_rows.keyBegin(), m_rows.keyEnd(),
                                  [editor](const QWidget* key) { return key == editor; });
    return row == m_rows.keyEnd() ? QString() : m_rows.value(*row).problem;
}

void FieldForm::setProblem(QWidget* editor, const QString& text)
{
    const auto row = m_rows.find(editor);
    if (row == m_rows.end() || row->problem == text) {
        return;
    }
    row->problem = text;
    const bool wrong = !text.isEmpty();
    row->note->setText(wrong ? text : row->help);
    row->note->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    row->note->setVisible(wrong || !row->help.isEmpty());
    editor->setAccessibleDescription(row->note->text());
}

void FieldForm::setNote(const QString& text)
{
    if (!m_note) {
        m_note = new QLabel;
        m_note->setTextFormat(Qt::PlainText);
        m_note->setFont(scaledFont(0.9));
        m_note->setForegroundRole(QPalette::PlaceholderText);
        m_note->setObjectName(QStringLiteral("note"));
        addWide(m_note);
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FieldForm::clearProblems()
{
    const auto editors = m_rows.keys();
    for (QWidget* editor : editors) {
        setProblem(editor, {});
    }
}

} // namespace lotsbok
