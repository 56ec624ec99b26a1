// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/engine/answers.h"

#include <QWidget>
#include <memory>

class QUndoStack;

namespace lotsbok {

/// One definition on screen: sections with progress, an editor a field, issues with jump-to, undo and redo.
/// Holds the answers while they are typed; knows nothing of books. The owner saves drafts when answersChanged
/// comes.
class FormEditor : public QWidget {
    Q_OBJECT

public:
    /// `form` is copied. `today` is the date in Stockholm.
    FormEditor(const FormDefinition& form, const BoundValues& bound, QDate today, QWidget* parent = nullptr);
    ~FormEditor() override;

    [[nodiscard]] const FormDefinition& form() const;
    [[nodiscard]] Answers answers() const;
    [[nodiscard]] QList<FormIssue> issues() const;
    [[nodiscard]] QUndoStack* undoStack() const;
    [[nodiscard]] bool isReadOnly() const;

    void setAnswers(const Answers& answers); ///< replaces all and clears undo
    void setReadOnly(bool readOnly);
    void jumpTo(const QString& fieldId, int row = -1);
    void showIssues(bool shown); ///< after a first try to register

Q_SIGNALS:
    void answersChanged(); ///< at every change, undo and redo
    void issuesChanged();
    void sectionChanged(const QString& sectionId);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lotsbok
