// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/controls.h"

#include "forms/widgets/field_editor.h"
#include "forms/widgets/form_colours.h"
#include "forms/widgets/spell_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace lotsbok {

namespace {

/// Shortcuts of the window may take the form's keys; a text control would otherwise claim undo and redo.
bool leavesToForm(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !FormKeys::isAny(static_cast<QKeyEvent*>(event))) {
        return false;
    }
    event->ignore();
    return true;
}

} // namespace

int controlHeight(const QWidget* widget)
{
    QStyleOptionFrame option;
    option.initFrom(widget);
    option.lineWidth = widget->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, widget);
    const QSize contents(100, widget->fontMetrics().height() + 2);
    return widget->style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, widget).height();
}

FormLineEdit::FormLineEdit(QWidget* parent)
    : QLineEdit(parent)
{}

void FormLineEdit::showText(const QString& newText)
{
    if (text() != newText) {
        setText(newText);
        if (!hasFocus()) {
            setCursorPosition(0);
        }
    }
}

void FormLineEdit::setWidthInCharacters(int characters)
{
    m_widthInCharacters = characters;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QSize contents(fontMetrics().horizontalAdvance(QLatin1Char('0')) * (characters + 2),
                         fontMetrics().height());
    setMaximumWidth(style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this).width() + 8);
}

bool FormLineEdit::event(QEvent* event)
{
    return leavesToForm(event) ? false : QLineEdit::event(event);
}

void FormLineEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_widthInCharacters > 0) {
        setWidthInCharacters(m_widthInCharacters);
    }
}

void FormLineEdit::keyPressEvent(QKeyEvent* event)
{
    if (FormKeys::isAny(event)) {
        event->ignore();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

GrowingTextEdit::GrowingTextEdit(int minimumLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_minimumLines(minimumLines)
    , m_spelling(new SpellMarks(this))
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT textEdited();
        }
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { adjustHeight(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { showCaret(); });
    adjustHeight();
}

void GrowingTextEdit::showText(const QString& newText)
{
    if (toPlainText() == newText) {
        return;
    }
    m_showing = true;
    const int position = textCursor().position();
    setPlainText(newText);
    if (hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(newText.size())));
        setTextCursor(cursor);
    }
    m_showing = false;
}

void GrowingTextEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    adjustHeight();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumHeight()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

bool GrowingTextEdit::event(QEvent* event)
{
    return leavesToForm(event) ? false : QPlainTextEdit::event(event);
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        adjustHeight();
    }
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (FormKeys::isAny(event)) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

/// QPlainTextEdit lays out only what is in sight, so that a text which has grown would count too few lines.
void GrowingTextEdit::layOutAll()
{
    m_layingOut = true;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block);
    }
    m_layingOut = false;
}

void GrowingTextEdit::adjustHeight()
{
    if (m_layingOut) {
        return;
    }
    layOutAll();
    const double lines =
        std::max<double>(m_minimumLines, document()->documentLayout()->documentSize().height());
    const double text = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    const int height = std::max(static_cast<int>(std::ceil(text)) + 2 * frameWidth(), controlHeight(this));
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

/// The text has no scroll bar of its own: the page follows the caret.
void GrowingTextEdit::showCaret()
{
    if (m_showing || !hasFocus()) {
        return;
    }
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent); area && area->widget()) {
            const QPoint caret = viewport()->mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(caret.x(), caret.y(), 0, 2 * fontMetrics().height());
            return;
        }
    }
}

FormComboBox::FormComboBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void FormComboBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (lineEdit()) {
        lineEdit()->setReadOnly(readOnly);
    }
}

void FormComboBox::showPopup()
{
    if (!m_readOnly) {
        QComboBox::showPopup();
    }
}

bool FormComboBox::event(QEvent* event)
{
    return leavesToForm(event) ? false : QComboBox::event(event);
}

void FormComboBox::keyPressEvent(QKeyEvent* event)
{
    if (m_readOnly || FormKeys::isAny(event)) {
        event->ignore();
    } else {
        QComboBox::keyPressEvent(event);
    }
}

void FormComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

FormToolButton::FormToolButton(FormIcon icon, QWidget* parent)
    : QToolButton(parent)
{
    setIcon(formIcon(icon));
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
}

void FormToolButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    }
}

ScaledLabel::ScaledLabel(const QString& text, double scale, QFont::Weight weight, QWidget* parent)
    : QLabel(text, parent)
    , m_scale(scale)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    refresh();
}

void ScaledLabel::setMuted(bool muted)
{
    m_muted = muted;
    refresh();
}

bool ScaledLabel::event(QEvent* event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange) {
        refresh();
    }
    return handled;
}

void ScaledLabel::refresh()
{
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    QFont scaled = font();
    scaled.setPointSizeF(QApplication::font().pointSizeF() * m_scale);
    scaled.setWeight(m_weight);
    setFont(scaled);
    if (m_muted) {
        QPalette colours = QApplication::palette(this);
        colours.setColor(QPalette::WindowText, mutedColour(colours));
        setPalette(colours);
    }
    m_refreshing = false;
}

} // namespace lotsbok
