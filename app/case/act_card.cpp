// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/act_card.h"

#include "app/forms/page_draft.h"
#include "app/widgets/field_form.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace lotsbok {

namespace {

constexpr int actReasonLines = 3;

} // namespace

ActCard::ActCard(PageContext given, const QString& kind, const Texts& texts, QWidget* parent)
    : CardFrame(texts.title, parent)
    , m_context(given)
    , m_kind(kind)
    , m_texts(texts)
    , m_form(new FieldForm(2))
    , m_messages(new MessageBar)
    , m_fields(new QWidget)
    , m_start(button(texts.title))
{
    auto* act = primaryButton(texts.act, QStringLiteral("check"));
    auto* leave = button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(act);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_messages);
    column->addLayout(buttons);
    addAction(m_start);
    add(mutedText(texts.about));
    add(m_fields);
    m_fields->hide();
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_fields);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActCard::cancel);
    connect(m_start, &QPushButton::clicked, this, &ActCard::open);
    connect(leave, &QPushButton::clicked, this, &ActCard::cancel);
    connect(act, &QPushButton::clicked, this, &ActCard::carryOut);
}

ActCard::~ActCard() = default;

bool ActCard::isOpen() const
{
    return !m_fields->isHidden();
}

QString ActCard::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

QLineEdit* ActCard::addDay(const QString& label, QDate value)
{
    auto* field = new QLineEdit(value.toString(Qt::ISODate));
    field->setMaxLength(10);
    m_form->add(label, field, tr("Year-month-day, for example 2026-11-22."), true);
    return field;
}

std::optional<QDate> ActCard::day(QLineEdit* field) const
{
    const QDate found = QDate::fromString(field->text().trimmed(), Qt::ISODate);
    m_form->setProblem(field, found.isValid() ? QString() : tr("Write a date such as 2026-11-22."));
    if (!found.isValid()) {
        field->setFocus();
        return {};
    }
    return found;
}

void ActCard::addReason(const QString& label)
{
    m_reason = new QPlainTextEdit;
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight((actReasonLines + 1) * m_reason->fontMetrics().lineSpacing());
    m_form->add(label, m_reason, {}, true, 2);
}

void ActCard::open()
{
    if (isOpen()) {
        return;
    }
    if (m_opened) {
        m_opened();
    }
    m_draft = new PageDraft(*m_context.book, {m_subject, m_kind, 0, true}, m_form, m_messages);
    m_start->hide();
    m_fields->show();
    for (QWidget* field : m_form->findChildren<QWidget*>()) {
        if (field->focusPolicy() & Qt::TabFocus) {
            field->setFocus();
            break;
        }
    }
    QTimer::singleShot(0, this, [this] { bringIntoView(this); });
}

void ActCard::cancel()
{
    if (m_draft) {
        m_draft->leave([this] { fold(); });
    } else {
        fold();
    }
}

void ActCard::fold()
{
    delete m_draft;
    if (m_reason) {
        m_reason->clear();
    }
    const bool hadKeyboard = m_fields->isAncestorOf(focusWidget());
    m_fields->hide();
    m_start->show();
    m_messages->clear();
    m_form->clearProblems();
    if (hadKeyboard) {
        m_start->setFocus();
    }
}

void ActCard::carryOut()
{
    if (m_busy) {
        return;
    }
    m_form->clearProblems();
    if (m_reason && reason().isEmpty()) {
        m_form->setProblem(m_reason, tr("Write the reason."));
        m_reason->setFocus();
        return;
    }
    const std::optional<Job> job = m_job();
    if (!job) {
        return;
    }
    m_busy = true;
    m_context.book->run(*job, this, [this](const Result<void>& result) {
        m_busy = false;
        if (!result) {
            m_messages->say(MessageBar::Kind::Error, result.error().text);
            return;
        }
        if (m_draft) {
            m_draft->forget();
        }
        fold();
        Q_EMIT done(m_texts.done);
    });
}

void bringIntoView(QWidget* widget)
{
    for (QWidget* each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each)) {
            area->ensureWidgetVisible(widget, 0, 16);
            return;
        }
    }
}

} // namespace lotsbok
