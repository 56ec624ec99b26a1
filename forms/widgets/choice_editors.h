// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QLabel;

namespace lotsbok {

class FormComboBox;

/// One of the field's options, or none.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    FormComboBox* m_combo;
    QLabel* m_spokenLabel;
};

/// Somebody of the contacts, or anybody typed.
class PartyEditor final : public FieldEditor {
    Q_OBJECT

public:
    PartyEditor(const EditorContext& context, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    FormComboBox* m_combo;
    QLabel* m_spokenLabel;
};

/// What a party field offers: the bound contacts as "Polis, Eva Ek", sorted, each once.
QStringList partyNames(const BoundValues& bound);

} // namespace lotsbok
