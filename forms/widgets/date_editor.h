// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QLabel;
class QToolButton;

namespace lotsbok {

class FormLineEdit;

/// A date or a month, typed as people do or picked from a calendar, and shown as ISO when the keyboard
/// leaves.
class DateEditor final : public FieldEditor {
    Q_OBJECT

public:
    DateEditor(const Field& field, const EditorContext& context, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString inputIssue() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<QDate> typedDate() const;
    [[nodiscard]] QString iso(QDate date) const;
    void finish();
    void pick();
    void step(int days);
    void refreshHint();

    bool m_isMonth;
    QDate m_today;
    FormLineEdit* m_edit;
    QToolButton* m_pick = nullptr;
    QLabel* m_hint;
    bool m_finished = true; ///< the keyboard has left what is typed
};

} // namespace lotsbok
