// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_frame.h"

#include "app/style/painting.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int sideMargin = 28;
constexpr int readableWidth = 900;
constexpr qsizetype longestWord = 30;
constexpr int headSpacing = 12;
constexpr int wholeTitle = 240;        ///< a longer title may take a second line before the actions move
constexpr int actionsBesideFrom = 620; ///< in narrower pages the actions stand under the title

/// A word that is longer than a line may break, where nothing is seen of it.
QString breakable(const QString& title)
{
    QString text;
    qsizetype run = 0;
    for (const QChar each : title) {
        run = each.isSpace() ? 0 : run + 1;
        if (run > longestWord && !each.isLowSurrogate() && !each.isMark()) {
            text.append(QChar(0x200B));
            run = 1;
        }
        text.append(each);
    }
    return text;
}

} // namespace

PageFrame::PageFrame(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(pageTitle(title))
    , m_subtitle(mutedText({}))
    , m_back(iconTool(QStringLiteral("back"), tr("Back")))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_marks(new QHBoxLayout)
    , m_actions(new FlowLayout)
    , m_messages(new MessageBar)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout)
    , m_all(new QVBoxLayout(this))
{
    m_back->hide();
    m_subtitle->hide();
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setWordWrap(true); // last: a policy that is set forgets that the height follows the width
    // At the page's side, also where the name is written from the other.
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                          Qt::AlignVCenter);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(headSpacing);
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_marks);
    words->addLayout(titleRow);
    words->addWidget(m_subtitle);
    words->addStretch(); // what is over stands below, not above the title
    auto* named = new QHBoxLayout;
    named->setSpacing(headSpacing);
    named->addWidget(m_back, 0, Qt::AlignTop);
    named->addLayout(words, 1);
    m_head->setContentsMargins(sideMargin, 18, sideMargin, 14);
    m_head->setSpacing(headSpacing);
    m_head->addLayout(named, 1);
    m_head->addLayout(m_actions);

    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(sideMargin, 0, sideMargin, 0);
    messageRow->addWidget(m_messages);

    m_column->setSpacing(16);
    auto* held = new QVBoxLayout;
    held->addLayout(m_column);
    held->addStretch();
    auto* inner = new QHBoxLayout(m_content);
    inner->setContentsMargins(sideMargin, 8, sideMargin, sideMargin);
    inner->addLayout(held);
    setMaximumContentWidth(readableWidth);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addLayout(m_head);
    m_all->addLayout(messageRow);
    m_all->addWidget(m_scroll, 1);
}

void PageFrame::setTitle(const QString& title)
{
    m_title->setText(breakable(title));
    m_title->setAccessibleName(title);
}

void PageFrame::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageFrame::showBack(const std::function<void()>& back)
{
    m_back->show();
    connect(m_back, &QToolButton::clicked, this, back);
}

void PageFrame::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void PageFrame::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

void PageFrame::setMaximumContentWidth(int width)
{
    m_widest = width;
    keepWidth();
}

/// As many letters to a line, however large they are. A card that needs more than that would be given the
/// height of one as wide as it needs, and what is in it be pressed together.
void PageFrame::keepWidth()
{
    m_content->setMaximumWidth(qRound(m_widest * textScale(fontMetrics())) + 2 * sideMargin);
}

bool PageFrame::event(QEvent* event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        placeActions();
    } else if (event->type() == QEvent::FontChange) {
        keepWidth();
    }
    return isTaken;
}

void PageFrame::placeActions()
{
    const int name = std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()), wholeTitle);
    const int marks = m_marks->minimumSize().width();
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + headSpacing;
    const int needed = back + name + (marks > 0 ? marks + headSpacing : 0) + headSpacing +
                       m_actions->sizeHint().width() + 2 * sideMargin;
    m_head->setDirection(width() >= std::max(needed, actionsBesideFrom) ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
}

void PageFrame::setContent(QWidget* widget)
{
    m_all->removeWidget(m_scroll);
    m_scroll->hide();
    m_all->addWidget(widget, 1);
}

} // namespace lotsbok
