// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/form_document.h"

#include <QUndoCommand>

namespace lotsbok {

/// One field from one value to another.
class AnswerCommand final : public QUndoCommand {
public:
    AnswerCommand(FormDocument* document, QString fieldId, QJsonValue before, QJsonValue after,
                  QString typingIn)
        : m_document(document)
        , m_fieldId(std::move(fieldId))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typingIn(std::move(typingIn))
        , m_generation(document->m_generation)
    {}

    [[nodiscard]] int id() const override { return m_typingIn.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const AnswerCommand*>(other);
        if (next->m_fieldId != m_fieldId || next->m_typingIn != m_typingIn ||
            next->m_generation != m_generation) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

    void undo() override { m_document->apply(m_fieldId, m_before, true); }

    void redo() override
    {
        m_document->apply(m_fieldId, m_after, m_done);
        m_done = true;
    }

private:
    FormDocument* m_document;
    QString m_fieldId;
    QJsonValue m_before;
    QJsonValue m_after;
    QString m_typingIn;
    int m_generation;
    bool m_done = false;
};

FormDocument::FormDocument(QObject* parent)
    : QObject(parent)
{}

void FormDocument::reset(const Answers& answers)
{
    m_stack.clear();
    m_answers = answers;
    seal();
}

void FormDocument::edit(const Field& field, const QJsonValue& value, const QString& typingIn,
                        const QString& description)
{
    Answers next = m_answers;
    next.set(field, value);
    const QJsonValue before = m_answers.value(field.id);
    const QJsonValue after = next.value(field.id);
    if (before == after) {
        return;
    }
    auto* command = new AnswerCommand(this, field.id, before, after, typingIn);
    command->setText(description);
    m_stack.push(command);
}

void FormDocument::apply(const QString& fieldId, const QJsonValue& value, bool restoring)
{
    m_answers.putBack(fieldId, value);
    if (restoring) {
        seal();
        Q_EMIT restored(fieldId);
    }
    Q_EMIT changed(fieldId);
}

} // namespace lotsbok
