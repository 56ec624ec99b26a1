// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <QAbstractButton>

namespace lotsbok {

/// One line of a short list that can be opened: mark, title, detail and a state at the right. A title that is
/// too long for one line takes two; what is cut off even so stands in the tooltip. A button to the keyboard
/// and to screen readers, which read the whole line.
class ListRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString mark; ///< short, e.g. "3.1"; may be empty
        QString title;
        QString detail; ///< second line; may be empty
        QString state;  ///< shown as a pill; may be empty
        Pill::Tone tone = Pill::Tone::Neutral;
        QString stateIcon;
        bool keepsMarkRoom = false; ///< without a mark, among rows that have one
        bool operator==(const Content&) const = default;
    };

    explicit ListRow(const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] const Content& content() const { return m_content; }
    void setContent(const Content& content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter opens, arrows move between rows

private:
    void take(const Content& content);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int markWidth() const;  ///< as wide as "Bilaga 3.5" where it says so
    [[nodiscard]] int stateWidth() const; ///< of the pill; 0 where it does not stand at the right
    [[nodiscard]] QString secondLine() const;
    [[nodiscard]] QRect wordsRoom() const;        ///< of title and detail
    [[nodiscard]] QStringList titleLines() const; ///< as many as are shown, the last one perhaps elided
    void tellWhole();                             ///< in the tooltip, when something is elided
    [[nodiscard]] QRect placed(const QRect& rectangle) const; ///< mirrored where text runs right to left
    void paintState(QPainter* p) const;
    void paintWords(QPainter* p) const;

    Content m_content;
};

} // namespace lotsbok
