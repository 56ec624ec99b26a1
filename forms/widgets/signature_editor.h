// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

namespace lotsbok {

class DateEditor;
class FormLineEdit;

/// A signature as it stands on the paper: who signed, when and where.
class SignatureEditor final : public FieldEditor {
    Q_OBJECT

public:
    SignatureEditor(const EditorContext& context, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString inputIssue() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    FormLineEdit* m_name;
    DateEditor* m_date;
    FormLineEdit* m_place;
};

} // namespace lotsbok
