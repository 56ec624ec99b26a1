// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

namespace lotsbok {

class FormLineEdit;
class GrowingTextEdit;

/// One line of text.
class TextEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    FormLineEdit* m_edit;
};

/// Text of any length, as high as it is long.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;
    void setMinimumLines(int lines);

private:
    GrowingTextEdit* m_edit;
};

/// The text as a JSON answer: null when there is none.
QJsonValue textAnswer(const QString& text);

/// What a screen reader says for a control: its name, and the help that goes with it.
void describeControl(QWidget* control, const QString& name, const QString& help = {});

} // namespace lotsbok
