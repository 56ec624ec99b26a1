// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/spell_marks.h"

#include "forms/widgets/form_colours.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int pauseMs = 250;
constexpr qsizetype mostMarks = 400; ///< a text in another language is not worth more

QTextCursor cursorOver(const QPlainTextEdit* edit, const TextSpan& span)
{
    QTextCursor cursor(edit->document());
    cursor.setPosition(span.start);
    cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit* edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::look);
    connect(edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    if (Spelling* spelling = Spelling::current()) {
        connect(spelling, &Spelling::changed, &m_pause, qOverload<>(&QTimer::start));
    }
}

bool SpellMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto* wanted = static_cast<QContextMenuEvent*>(event);
        if (wanted->reason() == QContextMenuEvent::Keyboard) {
            openMenuAtCaret();
        } else {
            openMenu(m_edit->viewport()->mapFromGlobal(wanted->globalPos()));
        }
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_edit) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Menu ||
            (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
            openMenuAtCaret();
            return true;
        }
        if (key->key() == Qt::Key_F7 && key->modifiers() == Qt::NoModifier) {
            (void)goToNext();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void SpellMarks::look()
{
    Spelling* spelling = Spelling::current();
    if (!spelling || m_edit->isReadOnly()) {
        show({});
        return;
    }
    const QString text = m_edit->toPlainText();
    spelling->check(text, this, [this, text](const QList<TextSpan>& wrong) {
        if (m_edit->toPlainText() == text) {
            show(wrong);
        }
    });
}

// As extra selections: a highlighter would count as a change of the text.
void SpellMarks::show(const QList<TextSpan>& wrong)
{
    m_wrong = wrong.mid(0, mostMarks);
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(toneColour(m_edit->palette(), Tone::Danger));
    const QTextCursor caret = m_edit->textCursor();
    for (const TextSpan& span : std::as_const(m_wrong)) {
        const bool isBeingTyped =
            m_edit->hasFocus() && caret.position() == span.start + span.length && caret.atEnd();
        if (!isBeingTyped) {
            marks.append({cursorOver(m_edit, span), wave});
        }
    }
    m_edit->setExtraSelections(marks);
}

void SpellMarks::openMenu(const QPoint& inViewport)
{
    openMenuFor(m_edit->cursorForPosition(inViewport).position(),
                m_edit->viewport()->mapToGlobal(inViewport));
}

void SpellMarks::openMenuAtCaret()
{
    openMenuFor(m_edit->textCursor().position(),
                m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
}

bool SpellMarks::goToNext()
{
    if (m_wrong.isEmpty()) {
        return false;
    }
    const int from = m_edit->textCursor().position();
    const auto next = std::find_if(m_wrong.cbegin(), m_wrong.cend(),
                                   [from](const TextSpan& span) { return span.start >= from; });
    m_edit->setTextCursor(cursorOver(m_edit, next != m_wrong.cend() ? *next : m_wrong.first()));
    openMenuAtCaret();
    return true;
}

void SpellMarks::openMenuFor(int position, const QPoint& global)
{
    if (m_menu) {
        return; // a key that the desktop answers too
    }
    const auto span = std::find_if(m_wrong.cbegin(), m_wrong.cend(), [position](const TextSpan& each) {
        return position >= each.start && position <= each.start + each.length;
    });
    Spelling* spelling = Spelling::current();
    const QString word =
        span != m_wrong.cend() ? m_edit->toPlainText().mid(span->start, span->length) : QString();
    if (!spelling || word.isEmpty() || m_edit->isReadOnly()) {
        popUp({}, {}, {}, global);
        return;
    }
    spelling->suggest(word, this, [this, at = *span, word, global](const QStringList& suggestions) {
        if (!m_menu) {
            popUp(at, word, suggestions, global);
        }
    });
}

void SpellMarks::popUp(const TextSpan& span, const QString& word, const QStringList& suggestions,
                       const QPoint& global)
{
    QMenu* menu = m_edit->createStandardContextMenu(); // a child: a lock takes it away with the text
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    QAction* standard = menu->actions().value(0);
    if (!word.isEmpty()) {
        for (const QString& suggestion : suggestions) {
            auto* action = new QAction(suggestion, menu);
            connect(action, &QAction::triggered, this,
                    [this, span, word, suggestion] { replace(span, word, suggestion); });
            menu->insertAction(standard, action);
        }
        if (suggestions.isEmpty()) {
            auto* none = new QAction(tr("No suggestions"), menu);
            none->setEnabled(false);
            menu->insertAction(standard, none);
        }
        menu->insertSeparator(standard);
        if (const Spelling* spelling = Spelling::current(); spelling && spelling->mayAddWords()) {
            auto* add = new QAction(tr("Add to the district's words"), menu);
            connect(add, &QAction::triggered, this, [word] {
                if (Spelling* now = Spelling::current()) {
                    now->askToAdd(word);
                }
            });
            menu->insertAction(standard, add);
            menu->insertSeparator(standard);
        }
        menu->setActiveAction(menu->actions().value(0));
    }
    menu->popup(global);
}

// The text may have changed while the menu was open: only the same word is replaced.
void SpellMarks::replace(const TextSpan& span, const QString& word, const QString& by)
{
    QTextCursor cursor = cursorOver(m_edit, span);
    if (cursor.selectedText() == word) {
        cursor.insertText(by);
    }
}

} // namespace lotsbok
