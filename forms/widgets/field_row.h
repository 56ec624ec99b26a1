// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/field_editor.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace lotsbok {

class ColumnsLayout;

/// A field as it stands on the page: question, help, the editor (or the text of a bound field or letter), the
/// program's proposal beside it, and what has to be mended.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /// Without `showsLabel` the question is heard but not seen: the card's title says the same.
    FieldRow(const Field& field, const EditorContext& context, bool showsLabel, QWidget* parent);

    [[nodiscard]] const Field& field() const { return m_field; }
    [[nodiscard]] FieldEditor* editor() const { return m_editor; } ///< nullptr for bound fields and letters
    [[nodiscard]] bool answersWithOneKey() const; ///< arrows up and down go between such rows
    [[nodiscard]] QString issueText() const { return m_issueText; }
    void showValue(const Answers& answers, const BoundValues& bound);
    void setProposal(const std::optional<QJsonValue>& proposal);
    void setIssue(const QString& text, FormIssue::Severity severity);
    void setReadOnly(bool readOnly);
    void useProposal();
    /// What is quietly said of somebody else's number in the text; empty when there is none.
    [[nodiscard]] QString reminderText() const;

Q_SIGNALS:
    void edited(const QString& typingIn);
    void proposalUsed(const QJsonValue& value);
    void controlsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildQuestion(ColumnsLayout* columns, bool showsLabel);
    void buildAnswer(ColumnsLayout* columns, const EditorContext& context);
    void describe();
    void buildProposal();
    void watchNumbers();
    void lookForNumbers();

    Field m_field;
    FieldEditor* m_editor = nullptr;
    QLabel* m_text = nullptr; ///< of bound fields and letters
    QVBoxLayout* m_answer = nullptr;
    QWidget* m_proposalBar = nullptr;
    QLabel* m_proposalLabel = nullptr;
    QPushButton* m_useProposal = nullptr;
    std::optional<QJsonValue> m_proposal;
    QLabel* m_issue = nullptr;
    QString m_issueText;
    QDate m_today;
    QLabel* m_reminder = nullptr; ///< under a text that holds somebody else's number
    bool m_readOnly = false;
};

} // namespace lotsbok
