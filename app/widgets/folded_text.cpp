// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/folded_text.h"

#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtMath>
#include <cmath>

namespace lotsbok {

namespace {

constexpr int foldedLines = 6;

} // namespace

FoldedText::FoldedText(const QString& name, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(text))
    , m_more(button(tr("Show the whole text")))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(name);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FoldedText::fit);
    setOpen(false);
}

int FoldedText::lines() const
{
    return qMax(1, qRound(m_text->document()->size().height())); // of a plain text, in lines
}

bool FoldedText::isLong() const
{
    return lines() > foldedLines;
}

void FoldedText::setOpen(bool open)
{
    m_open = open;
    m_more->setText(open ? tr("Show less") : tr("Show the whole text"));
    m_more->setAccessibleName(QStringLiteral("%1: %2").arg(m_more->text(), m_text->accessibleName()));
    fit();
}

void FoldedText::fit()
{
    const int shown = m_open ? lines() : qMin(lines(), foldedLines);
    const int frame = m_text->contentsMargins().top() + m_text->contentsMargins().bottom();
    const qreal line = std::ceil(QFontMetricsF(m_text->font()).lineSpacing());
    const qreal margin = m_text->document()->documentMargin();
    // Folded it ends with a whole line; open, the last one is in sight only with some room below it.
    const bool isCut = isLong() && !m_open;
    m_text->setFixedHeight(qCeil(shown * line + (isCut ? margin : 2 * margin + line / 2)) + frame);
    m_more->setVisible(isLong());
}

void FoldedText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace lotsbok
