// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QObject>
#include <QUndoStack>

namespace lotsbok {

/// The answers while they are typed, and the way back. Every change is a command on one undo stack; commands
/// merge while somebody types in one control, and drop themselves when they end where they began.
class FormDocument final : public QObject {
    Q_OBJECT

public:
    explicit FormDocument(QObject* parent = nullptr);

    [[nodiscard]] const Answers& answers() const { return m_answers; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_stack; }

    /// Replaces everything, forgets the way back and says nothing.
    void reset(const Answers& answers);

    /// One edit by the person. Edits with the same `typingIn` (a control within the field) merge until
    /// seal(); an empty one is a step of its own. `description` is what undo and redo are called in menus.
    void edit(const Field& field, const QJsonValue& value, const QString& typingIn,
              const QString& description);

    /// What is typed from here on is a step of its own.
    void seal() { ++m_generation; }

Q_SIGNALS:
    void changed(const QString& fieldId);  ///< at every change, undo and redo
    void restored(const QString& fieldId); ///< by undo or redo: the editor shows something else now

private:
    friend class AnswerCommand;
    void apply(const QString& fieldId, const QJsonValue& value, bool restoring);

    Answers m_answers;
    QUndoStack m_stack;
    int m_generation = 0;
};

} // namespace lotsbok
