// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_editor.h"

#include "app/records/record_answers.h"
#include "forms/widgets/field_editor.h"
#include "forms/widgets/field_row.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace lotsbok {

namespace {

const QLatin1String contactField("partyContact");

RecordEditorOptions withParties(RecordEditorOptions options)
{
    if (!options.parties.isEmpty()) {
        options.choices.insert(contactField, options.parties);
    }
    return options;
}

bool isTimeOfDay(const FieldSpec& spec, const Field& field)
{
    return spec.kind == FieldKind::Time || (spec.kind == FieldKind::Moment && field.type == FieldType::Text);
}

bool isWide(const Field& field)
{
    return field.type == FieldType::LongText || field.type == FieldType::Table;
}

} // namespace

RecordEditor::RecordEditor(const RecordKind& kind, const RecordEditorOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_options(withParties(options))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < m_options.columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    if (m_options.fields.isEmpty()) {
        for (const FieldSpec& spec : std::as_const(m_kind.fields)) {
            m_options.fields.append(spec.name);
        }
        m_options.fields.removeOne(QStringLiteral("caseId"));
    }
    for (const QString& name : std::as_const(m_options.fields)) {
        for (const FieldSpec& spec : std::as_const(m_kind.fields)) {
            if (spec.name == name) {
                for (const Field& field : questionsFor(m_kind, spec, m_options)) {
                    addRow(field, grid);
                    if (isTimeOfDay(spec, field)) {
                        m_times.insert(field.id);
                    }
                }
            }
        }
    }
    connect(&m_document, &FormDocument::changed, this, &RecordEditor::documentChanged);
    connect(&m_document, &FormDocument::restored, this, &RecordEditor::showAnswers);
}

void RecordEditor::addRow(const Field& field, QGridLayout* grid)
{
    QStringListModel* suggested = nullptr;
    if (field.type == FieldType::Party) {
        QStringList labels;
        for (const RecordChoice& each : m_options.choices.value(field.id)) {
            labels.append(each.label);
        }
        suggested = new QStringListModel(labels, this);
    }
    const EditorContext context{nullptr, nullptr, m_options.today, suggested};
    auto* row = new FieldRow(field, context, true, this);
    if (suggested) {
        row->editor()->findChild<QLineEdit*>()->setPlaceholderText(tr("Choose, or write another"));
    }
    const int span = isWide(field) ? m_options.columns : 1;
    if (m_column + span > m_options.columns) {
        m_column = 0;
        ++m_line;
    }
    grid->addWidget(row, m_line, m_column, 1, span);
    m_column += span;
    m_rows.append(row);
    connect(row, &FieldRow::edited, this,
            [this, field, row](const QString& typingIn) { rowEdited(field, row->editor(), typingIn); });
    connect(row->editor(), &FieldEditor::inputIssueChanged, this,
            [row] { row->setIssue(row->editor()->inputIssue(), FormIssue::Severity::Error); });
}

void RecordEditor::rowEdited(const Field& field, FieldEditor* editor, const QString& typingIn)
{
    m_document.edit(field, editor->value(), typingIn, field.label);
}

void RecordEditor::documentChanged(const QString& fieldId)
{
    setProblem(fieldId, {});
    if (fieldId == contactField) {
        fillInParty();
    }
    Q_EMIT edited();
}

// The other three stay editable: a contact is a proposal.
void RecordEditor::fillInParty()
{
    const QJsonObject known = m_options.contacts.value(m_document.answers().text(contactField));
    if (known.isEmpty()) {
        return;
    }
    Answers answers = m_document.answers();
    for (const FieldSpec& spec : std::as_const(m_kind.fields)) {
        if (known.contains(spec.name) && spec.name != contactField) {
            putAnswers(answers, spec, known.value(spec.name), false);
        }
    }
    for (FieldRow* row : std::as_const(m_rows)) {
        const QString id = row->field().id;
        if (known.contains(id) && answers.value(id) != m_document.answers().value(id)) {
            m_document.edit(row->field(), answers.value(id), {}, row->field().label);
        }
    }
    showAnswers();
}

QJsonObject RecordEditor::value() const
{
    QJsonObject value = m_value;
    for (const FieldSpec& spec : m_kind.fields) {
        if (m_options.fields.contains(spec.name) && !questionsFor(m_kind, spec, m_options).isEmpty()) {
            value.insert(spec.name, valueFrom(m_document.answers(), spec, m_value.value(spec.name)));
        }
    }
    return value;
}

void RecordEditor::setValue(const QJsonObject& value)
{
    m_value = value;
    const bool isNew = value.value(QLatin1String("version")).toInt() == 0;
    Answers answers;
    for (const FieldSpec& spec : std::as_const(m_kind.fields)) {
        if (m_options.fields.contains(spec.name)) {
            putAnswers(answers, spec, value.value(spec.name), isNew);
        }
    }
    setAnswers(answers);
}

void RecordEditor::setAnswers(const Answers& answers)
{
    m_document.reset(answers);
    showAnswers();
}

void RecordEditor::showAnswers()
{
    for (FieldRow* row : std::as_const(m_rows)) {
        row->showValue(m_document.answers(), {});
    }
}

void RecordEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldRow* row : std::as_const(m_rows)) {
        row->setReadOnly(readOnly);
    }
}

FieldEditor* RecordEditor::field(const QString& name) const
{
    for (const FieldRow* row : m_rows) {
        if (row->field().id == name) {
            return row->editor();
        }
    }
    return nullptr;
}

bool RecordEditor::check()
{
    FieldRow* first = nullptr;
    for (FieldRow* row : std::as_const(m_rows)) {
        QString problem = row->editor()->inputIssue();
        if (problem.isEmpty() && m_times.contains(row->field().id)) {
            const QString text = m_document.answers().text(row->field().id);
            if (!text.isEmpty() && !timeFromText(text).isValid()) {
                problem = tr("Write a time such as 14:30.");
            }
        }
        if (problem.isEmpty() && row->field().required && !m_document.answers().isAnswered(row->field().id)) {
            problem = tr("This has to be filled in.");
        }
        row->setIssue(problem, FormIssue::Severity::Error);
        if (!problem.isEmpty() && !first) {
            first = row;
        }
    }
    if (first) {
        first->editor()->focusTarget()->setFocus();
    }
    return !first;
}

void RecordEditor::setProblem(const QString& field, const QString& text)
{
    for (FieldRow* row : std::as_const(m_rows)) {
        if (row->field().id == field) {
            row->setIssue(text, FormIssue::Severity::Error);
        }
    }
}

void RecordEditor::focusFirst()
{
    if (!m_rows.isEmpty()) {
        m_rows.first()->editor()->focusTarget()->setFocus();
    }
}

void RecordEditor::keyPressEvent(QKeyEvent* event)
{
    if (!m_readOnly && FormKeys::isUndo(event)) {
        undoStack()->undo();
    } else if (!m_readOnly && FormKeys::isRedo(event)) {
        undoStack()->redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lotsbok
