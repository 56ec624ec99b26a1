// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/status_board.h"

#include "app/style/painting.h"
#include "app/style/theme.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lotsbok {

namespace {

constexpr int narrowestColumn = 22; ///< in average characters

} // namespace

/// One column: its name with the number of its cards, and the cards under each other.
class BoardColumn : public QWidget {
public:
    BoardColumn(const StatusBoard::Column& what, QWidget* parent)
        : QWidget(parent)
        , m_what(what)
        , m_head(mutedText({}))
        , m_cards(new QVBoxLayout)
    {
        m_head->setFont(scaledFont(0.95, QFont::DemiBold));
        m_cards->setSpacing(8);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(8, 10, 8, 10);
        all->setSpacing(8);
        all->addWidget(m_head);
        all->addLayout(m_cards);
        all->addStretch();
    }

    [[nodiscard]] const StatusBoard::Column& what() const { return m_what; }

    [[nodiscard]] QList<BoardCard*> cards() const
    {
        QList<BoardCard*> found;
        for (int i = 0; i < m_cards->count(); ++i) {
            found.append(static_cast<BoardCard*>(m_cards->itemAt(i)->widget()));
        }
        return found;
    }

    void add(BoardCard* card)
    {
        m_cards->addWidget(card);
        showHead();
    }

    void clear()
    {
        while (QLayoutItem* item = m_cards->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        showHead();
    }

    void setTarget(bool target)
    {
        if (m_target != target) {
            m_target = target;
            update();
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        paintPanel(&painter, QRectF(rect()), m_target ? t.accentSoft : t.window, m_target ? t.accent : t.line,
                   m_target ? 2 : 1, cardRadius);
    }

private:
    void showHead()
    {
        m_head->setText(QStringLiteral("%1  (%2)").arg(m_what.name).arg(m_cards->count()));
        setAccessibleName(m_head->text());
    }

    StatusBoard::Column m_what;
    QLabel* m_head;
    QVBoxLayout* m_cards;
    bool m_target = false;
};

StatusBoard::StatusBoard(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
}

QList<BoardCard*> StatusBoard::cards() const
{
    QList<BoardCard*> all;
    for (const BoardColumn* column : m_columns) {
        all.append(column->cards());
    }
    return all;
}

BoardCard* StatusBoard::card(const QString& id) const
{
    const QList<BoardCard*> all = cards();
    for (BoardCard* each : all) {
        if (each->content().id == id) {
            return each;
        }
    }
    return nullptr;
}

void StatusBoard::setColumns(const QList<Column>& columns)
{
    qDeleteAll(m_columns);
    m_columns.clear();
    for (const Column& column : columns) {
        m_columns.append(new BoardColumn(column, this));
    }
    m_perRow = 0;
    arrange();
}

void StatusBoard::setCards(const QList<BoardCard::Content>& contents, bool movable)
{
    QString focused;
    const QList<BoardCard*> before = cards();
    for (const BoardCard* each : before) {
        if (each->hasFocus()) {
            focused = each->content().id;
        }
    }
    stopCarrying();
    for (BoardColumn* column : std::as_const(m_columns)) {
        column->clear();
    }
    for (const BoardCard::Content& content : contents) {
        if (const int place = columnOf(content.column); place >= 0) {
            auto* made = new BoardCard(content, movable, m_columns[place]);
            m_columns[place]->add(made);
            made->show(); // now, so that it can have the keyboard
            connectCard(made);
        }
    }
    if (BoardCard* same = card(focused)) {
        same->setFocus();
    }
}

void StatusBoard::connectCard(BoardCard* card)
{
    connect(card, &BoardCard::clicked, this, [this, card] { Q_EMIT opened(card->content().id); });
    connect(card, &BoardCard::stepped, this,
            [this, card](int columns, bool withCard) { step(card, columns, withCard); });
    connect(card, &BoardCard::pickedUp, this, [this, card](QPoint at) {
        m_ghost = new QLabel(this);
        m_ghost->setPixmap(card->grab());
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->show();
        m_ghostOffset = at;
        setCursor(Qt::ClosedHandCursor);
    });
    connect(card, &BoardCard::carried, this, [this, card](QPoint at) { carry(card, at); });
    connect(card, &BoardCard::letGo, this, &StatusBoard::stopCarrying);
    connect(card, &BoardCard::putDown, this, [this, card](QPoint at) {
        const BoardColumn* target = columnAt(card->mapTo(this, at));
        stopCarrying();
        if (target && target->what().word != card->content().column) {
            Q_EMIT cardMoved(card->content().id, target->what().word);
        }
    });
}

void StatusBoard::carry(BoardCard* card, QPoint at)
{
    const QPoint here = card->mapTo(this, at);
    if (m_ghost) {
        m_ghost->move(here - m_ghostOffset);
        m_ghost->raise();
    }
    const BoardColumn* target = columnAt(here);
    for (BoardColumn* column : std::as_const(m_columns)) {
        column->setTarget(column == target);
    }
}

void StatusBoard::stopCarrying()
{
    unsetCursor();
    if (m_ghost) {
        m_ghost->hide();
        m_ghost->deleteLater();
    }
    for (BoardColumn* column : std::as_const(m_columns)) {
        column->setTarget(false);
    }
}

// With the card to the next column; without it to the nearest card of the next column that has any.
void StatusBoard::step(BoardCard* card, int columns, bool withCard)
{
    const int from = columnOf(card->content().column);
    if (withCard) {
        const int to = from + columns;
        if (to >= 0 && to < m_columns.size()) {
            Q_EMIT cardMoved(card->content().id, m_columns[to]->what().word);
        }
        return;
    }
    const qsizetype row = m_columns[from]->cards().indexOf(card);
    for (int to = from + columns; to >= 0 && to < m_columns.size(); to += columns) {
        const QList<BoardCard*> there = m_columns[to]->cards();
        if (!there.isEmpty()) {
            there[qMin(row, there.size() - 1)]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

// Up and down reach here from a card.
void StatusBoard::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<BoardCard*> all = cards();
    for (qsizetype i = 0; by != 0 && i < all.size(); ++i) {
        const qsizetype next = i + by;
        if (all[i]->hasFocus() && next >= 0 && next < all.size() &&
            all[next]->content().column == all[i]->content().column) {
            all[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

int StatusBoard::columnOf(const QString& word) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->what().word == word) {
            return i;
        }
    }
    return -1;
}

BoardColumn* StatusBoard::columnAt(QPoint at) const
{
    for (BoardColumn* column : m_columns) {
        if (column->geometry().contains(at)) {
            return column;
        }
    }
    return nullptr;
}

void StatusBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusBoard::arrange()
{
    if (m_columns.isEmpty()) {
        return;
    }
    const int count = int(m_columns.size());
    const int least = fontMetrics().averageCharWidth() * narrowestColumn;
    const int fit = qBound(1, (width() + m_grid->spacing()) / (least + m_grid->spacing()), count);
    const int rows = (count + fit - 1) / fit;
    const int perRow = (count + rows - 1) / rows; // even rows: six stand 6, 3 + 3 or 2 + 2 + 2
    if (perRow == m_perRow) {
        return;
    }
    m_perRow = perRow;
    for (BoardColumn* column : std::as_const(m_columns)) {
        m_grid->removeWidget(column);
    }
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_columns[i], i / perRow, i % perRow);
        m_grid->setColumnStretch(i, i < perRow ? 1 : 0);
    }
    updateGeometry();
}

} // namespace lotsbok
