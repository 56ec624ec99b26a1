// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/yes_no_editors.h"

#include "forms/widgets/columns_layout.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/text_editors.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace lotsbok {

AnswerButton::AnswerButton(const QString& text, QWidget* parent)
    : QRadioButton(text, parent)
{}

void AnswerButton::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Y:
        Q_EMIT answered(YesNo::Yes);
        break;
    case Qt::Key_N:
        Q_EMIT answered(YesNo::No);
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT answered(YesNo::Unanswered);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT toggleRequested();
        break;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        break;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

YesNoToggle::YesNoToggle(QWidget* parent)
    : QWidget(parent)
    , m_yes(new AnswerButton(tr("Yes"), this))
    , m_no(new AnswerButton(tr("No"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(16);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMinimumHeight(controlHeight(this));
    // Radio buttons to assistive technology, yet a second click takes the answer back: hence a group that
    // excludes nothing, and the exclusion in refresh().
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    group->addButton(m_yes);
    group->addButton(m_no);
    connectButton(m_yes, YesNo::Yes);
    connectButton(m_no, YesNo::No);
    refresh();
}

QWidget* YesNoToggle::focusTarget() const
{
    return m_answer == YesNo::No ? m_no : m_yes;
}

void YesNoToggle::setAnswer(YesNo answer)
{
    if (m_answer != answer) {
        m_answer = answer;
        refresh();
    }
}

void YesNoToggle::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_yes, tr("%1: Yes").arg(question), help);
    describeControl(m_no, tr("%1: No").arg(question), help);
}

void YesNoToggle::choose(YesNo answer)
{
    if (!m_readOnly && m_answer != answer) {
        m_answer = answer;
        refresh();
        if (m_yes->hasFocus() || m_no->hasFocus()) {
            focusTarget()->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT answered();
    }
    refresh();
}

void YesNoToggle::connectButton(AnswerButton* button, YesNo meaning)
{
    connect(button, &QRadioButton::clicked, this,
            [this, button, meaning] { choose(button->isChecked() ? meaning : YesNo::Unanswered); });
    connect(button, &AnswerButton::answered, this, &YesNoToggle::choose);
    connect(button, &AnswerButton::toggleRequested, this,
            [this] { choose(m_answer == YesNo::Yes ? YesNo::No : YesNo::Yes); });
    connect(button, &AnswerButton::stepRequested, this, &YesNoToggle::stepRequested);
}

void YesNoToggle::refresh()
{
    m_yes->setChecked(m_answer == YesNo::Yes);
    m_no->setChecked(m_answer == YesNo::No);
    m_yes->setFocusPolicy(m_answer == YesNo::No ? Qt::ClickFocus : Qt::StrongFocus);
    m_no->setFocusPolicy(m_answer == YesNo::No ? Qt::StrongFocus : Qt::ClickFocus);
}

YesNoEditor::YesNoEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_toggle(new YesNoToggle(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle);
    layout->addStretch(1);
    connect(m_toggle, &YesNoToggle::answered, this, [this] { Q_EMIT edited({}); });
    connect(m_toggle, &YesNoToggle::stepRequested, this, &FieldEditor::stepRequested);
}

QJsonValue YesNoEditor::value() const
{
    Answers answers;
    answers.setYesNo(QStringLiteral("a"), m_toggle->answer());
    return answers.json().isEmpty() ? QJsonValue() : answers.value(QStringLiteral("a"));
}

QWidget* YesNoEditor::focusTarget(int) const
{
    return m_toggle->focusTarget();
}

void YesNoEditor::setValue(const QJsonValue& value)
{
    Answers answers;
    answers.set(QStringLiteral("a"), value);
    m_toggle->setAnswer(answers.yesNo(QStringLiteral("a")));
}

void YesNoEditor::setReadOnly(bool readOnly)
{
    m_toggle->setReadOnly(readOnly);
}

void YesNoEditor::setQuestion(const QString& question, const QString& help)
{
    m_toggle->setQuestion(question, help);
}

CheckEditor::CheckEditor(const Field& field, QWidget* parent)
    : FieldEditor(parent)
    , m_toggle(new YesNoToggle(this))
{
    auto* layout = new ColumnsLayout(this, 14);
    layout->addColumn(m_toggle, 0);
    connect(m_toggle, &YesNoToggle::answered, this, [this] { Q_EMIT edited({}); });
    connect(m_toggle, &YesNoToggle::stepRequested, this, &FieldEditor::stepRequested);
    const auto addText = [&](const QString& placeholder, const QString& typingIn) {
        auto* text = new GrowingTextEdit(1, this);
        text->setPlaceholderText(placeholder);
        layout->addColumn(text, 1);
        connect(text, &GrowingTextEdit::textEdited, this, [this, typingIn] { Q_EMIT edited(typingIn); });
        return text;
    };
    if (field.withAction) {
        m_action = addText(tr("Action"), QStringLiteral("action"));
    }
    if (field.withComment) {
        m_comment = addText(tr("Comment"), QStringLiteral("comment"));
    }
}

QJsonValue CheckEditor::value() const
{
    CheckAnswer check;
    check.answer = m_toggle->answer();
    check.action = m_action ? m_action->toPlainText() : QString();
    check.comment = m_comment ? m_comment->toPlainText() : QString();
    Answers answers;
    answers.setCheck(QStringLiteral("a"), check);
    return answers.json().isEmpty() ? QJsonValue() : answers.value(QStringLiteral("a"));
}

QWidget* CheckEditor::focusTarget(int) const
{
    return m_toggle->focusTarget();
}

void CheckEditor::setValue(const QJsonValue& value)
{
    Answers answers;
    answers.set(QStringLiteral("a"), value);
    const CheckAnswer check = answers.check(QStringLiteral("a"));
    m_toggle->setAnswer(check.answer);
    if (m_action) {
        m_action->showText(check.action);
    }
    if (m_comment) {
        m_comment->showText(check.comment);
    }
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_toggle->setReadOnly(readOnly);
    for (GrowingTextEdit* text : {m_action, m_comment}) {
        if (text) {
            text->setReadOnly(readOnly);
        }
    }
}

void CheckEditor::setQuestion(const QString& question, const QString& help)
{
    m_toggle->setQuestion(question, help);
    if (m_action) {
        describeControl(m_action, tr("%1: Action").arg(question), help);
    }
    if (m_comment) {
        describeControl(m_comment, tr("%1: Comment").arg(question), help);
    }
}

} // namespace lotsbok
