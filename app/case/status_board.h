// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace lotsbok {

class BoardColumn;

/// One card of a board: a button that opens it, and that is moved by the mouse or by Ctrl and the arrows.
class BoardCard : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString id;
        QString column; ///< a word of the board's columns
        QString kicker; ///< small, above: the area
        QString title;
        QStringList details; ///< a line each
        QString warning;     ///< with the sign for it; may be empty
    };

    BoardCard(const Content& content, bool movable, QWidget* parent);

    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void stepped(int columns, bool withCard); ///< −1 or 1 in reading order
    void pickedUp(QPoint at);
    void carried(QPoint at);
    void putDown(QPoint at);
    void letGo();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Paints, or without a painter only measures; gives the height.
    int layOut(QPainter* painter, int width) const;

    Content m_content;
    bool m_movable;
    bool m_carrying = false;
    QPoint m_pressedAt;
};

/// Columns of cards. A card goes to another column by dragging it, or by Ctrl and an arrow; plain arrows go
/// from card to card. Columns stand in as many rows as the width asks for.
class StatusBoard : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString word;
        QString name;
    };

    explicit StatusBoard(QWidget* parent = nullptr);

    [[nodiscard]] QList<BoardCard*> cards() const;          ///< by column, then in their order
    [[nodiscard]] BoardCard* card(const QString& id) const; ///< nullptr when there is none

    void setColumns(const QList<Column>& columns);
    /// Shows these; the keyboard stays with the card that had it.
    void setCards(const QList<BoardCard::Content>& cards, bool movable);

Q_SIGNALS:
    void opened(const QString& id);
    void cardMoved(const QString& id, const QString& column);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectCard(BoardCard* card);
    void step(BoardCard* card, int columns, bool withCard);
    void carry(BoardCard* card, QPoint at);
    void stopCarrying();
    [[nodiscard]] int columnOf(const QString& word) const;
    [[nodiscard]] BoardColumn* columnAt(QPoint at) const;

    QList<BoardColumn*> m_columns;
    QGridLayout* m_grid;
    QPointer<QLabel> m_ghost;
    QPoint m_ghostOffset;
    int m_perRow = 0;
};

} // namespace lotsbok
