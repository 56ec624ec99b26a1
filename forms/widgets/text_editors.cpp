// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/text_editors.h"

#include "forms/widgets/controls.h"

#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int MaxTextLength = 200'000; ///< as parseAnswers bounds it

} // namespace

QJsonValue textAnswer(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void describeControl(QWidget* control, const QString& name, const QString& help)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(help);
}

TextEditor::TextEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_edit(new FormLineEdit(this))
{
    Q_UNUSED(field)
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setMaxLength(MaxTextLength);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(QStringLiteral("text")); });
}

QJsonValue TextEditor::value() const
{
    return textAnswer(m_edit->text());
}

QWidget* TextEditor::focusTarget(int) const
{
    return m_edit;
}

void TextEditor::setValue(const QJsonValue& value)
{
    m_edit->showText(value.toString());
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void TextEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_edit, question, help);
}

LongTextEditor::LongTextEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_edit(new GrowingTextEdit(field.printLines > 6 ? 4 : 3, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &GrowingTextEdit::textEdited, this, [this] { Q_EMIT edited(QStringLiteral("text")); });
}

QJsonValue LongTextEditor::value() const
{
    return textAnswer(m_edit->toPlainText());
}

QWidget* LongTextEditor::focusTarget(int) const
{
    return m_edit;
}

void LongTextEditor::setValue(const QJsonValue& value)
{
    m_edit->showText(value.toString());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_edit, question, help);
}

void LongTextEditor::setMinimumLines(int lines)
{
    m_edit->setMinimumLines(lines);
}

} // namespace lotsbok
