// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/field_row.h"

#include "core/rules/number_reminder.h"
#include "forms/widgets/answer_text.h"
#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/form_colours.h"
#include "forms/widgets/text_editors.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr double QuestionShare = 40;
constexpr double AnswerShare = 60;
constexpr double NarrowBelowLines = 26;
constexpr int NumberPauseMs = 400;

bool standsUnderQuestion(FieldType type)
{
    switch (type) {
    case FieldType::LongText:
    case FieldType::Scale:
    case FieldType::Rank:
    case FieldType::Map:
    case FieldType::Table:
    case FieldType::Signature:
    case FieldType::Letter:
        return true;
    default:
        return false;
    }
}

bool holdsNotes(FieldType type)
{
    return type == FieldType::LongText || type == FieldType::Check || type == FieldType::Table;
}

/// Every text within an answer, one a line.
QString textsWithin(const QJsonValue& value)
{
    QStringList texts;
    if (value.isString()) {
        return value.toString();
    }
    for (const QJsonValue& each : value.toArray()) {
        texts.append(textsWithin(each));
    }
    const QJsonObject parts = value.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        texts.append(textsWithin(part.value()));
    }
    return texts.join(QLatin1Char('\n'));
}

/// Whose page it is says so in its property "ownNumber".
QString ownNumberAround(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant number = widget->property("ownNumber"); number.isValid()) {
            return number.toString();
        }
    }
    return {};
}

} // namespace

FieldRow::FieldRow(const Field& field, const EditorContext& context, bool showsLabel, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_today(context.today)
{
    auto* columns = new ColumnsLayout(this, standsUnderQuestion(field.type) ? -1 : NarrowBelowLines);
    columns->setSpacing(standsUnderQuestion(field.type) ? 4 : 8);
    buildQuestion(columns, showsLabel);
    buildAnswer(columns, context);
}

bool FieldRow::answersWithOneKey() const
{
    const FieldType type = m_field.type;
    return m_editor && (type == FieldType::YesNo || type == FieldType::Check || type == FieldType::Scale);
}

void FieldRow::buildQuestion(ColumnsLayout* columns, bool showsLabel)
{
    QString question = showsLabel ? m_field.label : QString();
    if (m_field.number > 0) {
        question.prepend(QStringLiteral("%1. ").arg(m_field.number));
    }
    if (m_field.required && showsLabel) {
        question.append(QStringLiteral(" *"));
    }
    auto* part = new QVBoxLayout;
    part->setSpacing(2);
    const bool under = standsUnderQuestion(m_field.type);
    if (!question.isEmpty()) {
        auto* label = new ScaledLabel(question, 1, under ? QFont::DemiBold : QFont::Normal, this);
        if (!under && !m_field.bind.isEmpty() && !m_field.writesModel) {
            label->setMuted(true);
        } else if (!under) {
            label->setMinimumHeight(controlHeight(this));
        }
        part->addWidget(label);
    }
    if (!m_field.help.isEmpty()) {
        auto* help = new ScaledLabel(m_field.help, 0.9, QFont::Normal, this);
        help->setMuted(true);
        part->addWidget(help);
    }
    part->addStretch(1);
    columns->addColumn(part, QuestionShare);
}

void FieldRow::buildAnswer(ColumnsLayout* columns, const EditorContext& context)
{
    m_answer = new QVBoxLayout;
    m_answer->setSpacing(4);
    const bool isBound = !m_field.bind.isEmpty() && !m_field.writesModel;
    const bool isTable = m_field.type == FieldType::Table || m_field.type == FieldType::Map;
    if ((isBound && !isTable) || m_field.type == FieldType::Letter) {
        m_text = new QLabel(this);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_answer->addWidget(m_text);
    } else {
        m_editor = makeFieldEditor(m_field, context, this);
        describe();
        m_editor->setReadOnly(isBound);
        m_answer->addWidget(m_editor);
        connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
        connect(m_editor, &FieldEditor::controlsChanged, this, &FieldRow::controlsChanged);
        if (holdsNotes(m_field.type) && !isBound) {
            watchNumbers();
        }
    }
    m_answer->addStretch(1);
    columns->addColumn(m_answer, AnswerShare);
}

/// What is heard in each control: the question, that it is required, help, and what is to be mended.
void FieldRow::describe()
{
    QStringList help = {m_field.help, m_issueText, reminderText()};
    help.removeAll(QString());
    m_editor->setQuestion(m_field.required ? tr("%1 (required)").arg(m_field.label) : m_field.label,
                          help.join(QLatin1Char(' ')));
}

void FieldRow::buildProposal()
{
    m_proposalBar = new QWidget(this);
    auto* layout = new QHBoxLayout(m_proposalBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_proposalLabel = new ScaledLabel({}, 0.9, QFont::Normal, m_proposalBar);
    m_useProposal = new QPushButton(tr("Use"), m_proposalBar);
    m_useProposal->setToolTip(tr("Use the proposal (Alt+Enter in the field)"));
    layout->addWidget(m_proposalLabel);
    layout->addWidget(m_useProposal, 0, Qt::AlignTop);
    layout->addStretch(1);
    m_answer->insertWidget(1, m_proposalBar);
    connect(m_useProposal, &QPushButton::clicked, this, [this] { useProposal(); });
    Q_EMIT controlsChanged();
}

void FieldRow::watchNumbers()
{
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(NumberPauseMs);
    connect(m_editor, &FieldEditor::edited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &FieldRow::lookForNumbers);
}

/// Only a reminder: the number may be there for a good reason, and nothing is held up.
void FieldRow::lookForNumbers()
{
    const bool holds =
        holdsSomebodyElsesNumber(textsWithin(m_editor->value()), ownNumberAround(this), m_today);
    if (holds && !m_reminder) {
        auto* label =
            new ScaledLabel(tr("This seems to hold somebody else's personal number. Is it needed here?"), 0.9,
                            QFont::Normal, this);
        label->setWordWrap(true);
        label->setMuted(true);
        m_reminder = label;
        m_answer->insertWidget(m_answer->count() - 1, m_reminder);
    }
    if (m_reminder) {
        m_reminder->setVisible(holds);
    }
    describe();
}

QString FieldRow::reminderText() const
{
    return m_reminder && !m_reminder->isHidden() ? m_reminder->text() : QString();
}

void FieldRow::showValue(const Answers& answers, const BoundValues& bound)
{
    if (m_field.type == FieldType::Letter) {
        m_text->setText(mergedLetter(m_field.text, bound));
    } else if (m_text) {
        const QString text = answerText(m_field, shownValue(m_field, answers, bound));
        m_text->setText(text.isEmpty() ? QStringLiteral("–") : text);
    } else if (m_field.type == FieldType::Table) {
        m_editor->setValue(shownRows(m_field, answers, bound));
    } else {
        m_editor->setValue(shownValue(m_field, answers, bound));
    }
}

void FieldRow::setProposal(const std::optional<QJsonValue>& proposal)
{
    const bool shows = proposal.has_value() && !m_readOnly && m_editor;
    m_proposal = shows ? proposal : std::nullopt;
    if (!shows) {
        if (m_proposalBar) {
            m_proposalBar->hide();
        }
        return;
    }
    if (!m_proposalBar) {
        buildProposal();
    }
    const QString text = answerText(m_field, *proposal);
    m_proposalLabel->setWordWrap(text.size() > 40);
    m_proposalLabel->setSizePolicy(text.size() > 40 ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                                   QSizePolicy::Preferred);
    m_proposalLabel->setText(tr("Proposed: %1").arg(text));
    describeControl(m_useProposal, tr("%1: use the proposal %2").arg(m_field.label, text));
    m_proposalBar->show();
}

void FieldRow::useProposal()
{
    if (m_proposal && m_editor) {
        const QJsonValue value = *m_proposal;
        m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT proposalUsed(value);
    }
}

void FieldRow::setIssue(const QString& text, FormIssue::Severity severity)
{
    if (text == m_issueText) {
        return;
    }
    m_issueText = text;
    if (!m_issue) {
        m_issue = new QLabel(this);
        m_issue->setTextFormat(Qt::PlainText);
        m_issue->setWordWrap(true);
        m_answer->insertWidget(m_answer->count() - 1, m_issue);
    }
    const bool isError = severity == FormIssue::Severity::Error;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(colours, isError ? Tone::Danger : Tone::Warning));
    m_issue->setPalette(colours);
    m_issue->setText(isError ? tr("To mend: %1").arg(text) : tr("Please note: %1").arg(text));
    m_issue->setVisible(!text.isEmpty());
    if (m_editor) {
        describe();
    }
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    const bool isBound = !m_field.bind.isEmpty() && !m_field.writesModel;
    if (m_editor) {
        m_editor->setReadOnly(readOnly || isBound);
    }
    if (readOnly) {
        setProposal({});
    }
}

void FieldRow::keyPressEvent(QKeyEvent* event)
{
    if (m_proposal && FormKeys::isUseProposal(event)) {
        useProposal();
    } else {
        event->ignore();
    }
}

} // namespace lotsbok
