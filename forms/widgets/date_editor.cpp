// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/date_editor.h"

#include "forms/widgets/controls.h"
#include "forms/widgets/date_input.h"
#include "forms/widgets/form_icons.h"
#include "forms/widgets/text_editors.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace lotsbok {

DateEditor::DateEditor(const Field& field, const EditorContext& context, QWidget* parent)
    : FieldEditor(parent)
    , m_isMonth(field.type == FieldType::Month)
    , m_today(context.today)
    , m_edit(new FormLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1000); // up to its own width; the hint has what is left
    m_edit->setPlaceholderText(m_isMonth ? tr("yyyy-mm") : tr("yyyy-mm-dd"));
    m_edit->setWidthInCharacters(12);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    if (!m_isMonth) {
        m_pick = new FormToolButton(FormIcon::Calendar, this);
        m_pick->setToolTip(tr("Choose in a calendar (Alt+Down)"));
        m_pick->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same from the text
        layout->addWidget(m_pick);
        connect(m_pick, &QToolButton::clicked, this, [this] { pick(); });
    }
    m_hint = new ScaledLabel({}, 0.9, QFont::Normal, this);
    m_hint->setWordWrap(false);
    static_cast<ScaledLabel*>(m_hint)->setMuted(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_hint, 1);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_finished = false;
        refreshHint();
        Q_EMIT edited(QStringLiteral("text"));
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { finish(); });
}

QJsonValue DateEditor::value() const
{
    const auto date = typedDate();
    return date ? QJsonValue(iso(*date)) : QJsonValue();
}

QString DateEditor::inputIssue() const
{
    if (!m_finished || m_edit->text().trimmed().isEmpty() || typedDate()) {
        return {};
    }
    return m_isMonth ? tr("This is no month; write for example 2026-11.")
                     : tr("This is no date; write for example 2026-11-22, 22/11 or +7.");
}

QWidget* DateEditor::focusTarget(int) const
{
    return m_edit;
}

void DateEditor::setValue(const QJsonValue& value)
{
    m_edit->showText(value.toString());
    m_finished = true;
    refreshHint();
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    if (m_pick) {
        m_pick->setVisible(!readOnly);
    }
}

void DateEditor::setQuestion(const QString& question, const QString& help)
{
    describeControl(m_edit, question, help);
    if (m_pick) {
        describeControl(m_pick, tr("%1: choose in a calendar").arg(question));
    }
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_edit->isReadOnly() && !m_isMonth) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            pick();
            return true;
        }
        if (plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && typedDate()) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

std::optional<QDate> DateEditor::typedDate() const
{
    return m_isMonth ? parseMonthInput(m_edit->text(), m_today) : parseDateInput(m_edit->text(), m_today);
}

QString DateEditor::iso(QDate date) const
{
    return m_isMonth ? date.toString(QStringLiteral("yyyy-MM")) : date.toString(Qt::ISODate);
}

void DateEditor::finish()
{
    m_finished = true;
    if (const auto date = typedDate()) {
        m_edit->showText(iso(*date));
    }
    refreshHint();
    Q_EMIT inputIssueChanged();
}

void DateEditor::pick()
{
    if (m_edit->isReadOnly()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(typedDate().value_or(m_today));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        m_edit->setText(iso(date));
        menu->close();
        refreshHint();
        Q_EMIT edited({});
        finish();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    connect(menu, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

void DateEditor::step(int days)
{
    m_edit->setText(iso(typedDate()->addDays(days)));
    refreshHint();
    Q_EMIT edited(QStringLiteral("text"));
}

void DateEditor::refreshHint()
{
    const auto date = typedDate();
    if (!date) {
        m_hint->clear();
    } else if (m_isMonth) {
        m_hint->setText(QLocale().toString(*date, QStringLiteral("MMMM yyyy")));
    } else if (m_edit->text() == iso(*date)) {
        m_hint->setText(QLocale().toString(*date, QStringLiteral("dddd")));
    } else {
        m_hint->setText(QLocale().toString(*date, QStringLiteral("dddd d MMMM yyyy")));
    }
}

} // namespace lotsbok
