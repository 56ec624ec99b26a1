// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

#include <QRadioButton>

class QHBoxLayout;

namespace lotsbok {

class GrowingTextEdit;

/// One of the two answers: a radio button that leaves the keys to its question.
class AnswerButton final : public QRadioButton {
    Q_OBJECT

public:
    AnswerButton(const QString& text, QWidget* parent);

Q_SIGNALS:
    void answered(YesNo answer);
    void toggleRequested();
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Ja, Nej or unanswered. J or Y is yes, N is no, Backspace or Delete is unanswered; arrows left and right
/// change the answer, up and down leave for the next question. One stop for the Tab key.
class YesNoToggle final : public QWidget {
    Q_OBJECT

public:
    explicit YesNoToggle(QWidget* parent);
    [[nodiscard]] YesNo answer() const { return m_answer; }
    [[nodiscard]] QWidget* focusTarget() const;
    void setAnswer(YesNo answer);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setQuestion(const QString& question, const QString& help);

Q_SIGNALS:
    void answered(); ///< by the person
    void stepRequested(int step);

private:
    void choose(YesNo answer);
    void connectButton(AnswerButton* button, YesNo meaning);
    void refresh();

    AnswerButton* m_yes;
    AnswerButton* m_no;
    YesNo m_answer = YesNo::Unanswered;
    bool m_readOnly = false;
};

/// A yes/no question.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit YesNoEditor(QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    YesNoToggle* m_toggle;
};

/// A checklist row: the answer, the åtgärd, and a kommentar where the form has one.
class CheckEditor final : public FieldEditor {
    Q_OBJECT

public:
    CheckEditor(const Field& field, QWidget* parent);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* focusTarget(int row) const override;
    void setValue(const QJsonValue& value) override;
    void setReadOnly(bool readOnly) override;
    void setQuestion(const QString& question, const QString& help) override;

private:
    YesNoToggle* m_toggle;
    GrowingTextEdit* m_action = nullptr;
    GrowingTextEdit* m_comment = nullptr;
};

} // namespace lotsbok
