// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

namespace lotsbok {

class FormLineEdit;

/// A whole number, or an amount in kronor that is kept in öre.
class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    NumberEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString inputIssue() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    [[nodiscard]] std::optional<qint64> typedNumber() const;
    [[nodiscard]] QString shown(qint64 number) const;
    void finish();

    bool m_isMoney;
    FormLineEdit* m_edit;
    bool m_finished = true;
};

/// "12 500", "12500,50", "12 500 kr" → öre; nothing for anything else or more than two decimals.
std::optional<qint64> parseMoneyInput(const QString& text);
/// 1250050 → "12 500,50" with no-break spaces; whole kronor without decimals.
QString moneyText(qint64 ore);

} // namespace lotsbok
