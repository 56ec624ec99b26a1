// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QWidget>

class QKeyEvent;
class QStringListModel;

namespace lotsbok {

/// What every editor of one form may look at. Lives as long as the form's editors.
struct EditorContext {
    const FormDefinition* form = nullptr;
    const BoundValues* bound = nullptr;
    QDate today;                         ///< in Stockholm
    QStringListModel* parties = nullptr; ///< who a party field offers
};

/// One field's answer on screen. Shows and gives the JSON shapes of answers.h; null is unanswered.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent);
    ~FieldEditor()
        override; ///< its controls say nothing more to it: one that goes with the focus still speaks

    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// What is typed but cannot be an answer, as one sentence; empty when all is well.
    [[nodiscard]] virtual QString inputIssue() const { return {}; }
    /// Where the keyboard goes; `row` is a row of a table, -1 the first control.
    [[nodiscard]] virtual QWidget* focusTarget(int row = -1) const = 0;

    virtual void setValue(const QJsonValue& value) = 0; ///< never emits edited
    virtual void setReadOnly(bool readOnly) = 0;
    /// What a screen reader says before each control, and the help that goes with it.
    virtual void setQuestion(const QString& question, const QString& help) = 0;

Q_SIGNALS:
    /// The person changed it. `typingIn` names the control while text is typed, and is empty for a step of
    /// its own.
    void edited(const QString& typingIn);
    void inputIssueChanged();
    /// Arrow up (-1) or down (+1) in a row that answers with one key.
    void stepRequested(int step);
    /// Controls came or went: the tab order has to follow.
    void controlsChanged();
};

/// The editor for a field of any type that is answered; nullptr for letters.
FieldEditor* makeFieldEditor(const Field& field, const EditorContext& context, QWidget* parent);

/// Keys that belong to the form and not to the control that has the keyboard: undo, redo, use the proposal,
/// and add, remove and move rows of a table.
namespace FormKeys {
bool isUndo(const QKeyEvent* event);
bool isRedo(const QKeyEvent* event);
bool isUseProposal(const QKeyEvent* event); ///< Alt+Enter
bool isAddRow(const QKeyEvent* event);      ///< Ctrl+Enter
bool isRemoveRow(const QKeyEvent* event);   ///< Ctrl+Shift+Delete
int rowMove(const QKeyEvent* event);        ///< Alt+Up -1, Alt+Down +1, otherwise 0
bool isAny(const QKeyEvent* event);
} // namespace FormKeys

} // namespace lotsbok
