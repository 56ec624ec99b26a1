// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "forms/print/network_map.h"

#include <QWidget>
#include <optional>

namespace lotsbok {

/// The picture of bilaga 3.5's network map on which persons are moved: dragged to another ring, or by Ctrl
/// and up or down, + and −. Tab and the arrows go from person to person, Enter opens, Delete ends the tie.
/// Each person is a child to screen readers.
class NetworkMap : public QWidget {
    Q_OBJECT

public:
    explicit NetworkMap(QWidget* parent = nullptr);

    // Query
    [[nodiscard]] int count() const { return int(m_ties.size()); }
    [[nodiscard]] const NetworkTie& tie(int person) const { return m_ties.at(person); }
    [[nodiscard]] int current() const { return m_current; } ///< -1: nobody
    [[nodiscard]] QString spokenName(int person) const;     ///< "Name, relation, ring 1, supportive"
    [[nodiscard]] QRect rectOf(int person) const;           ///< of the circle
    [[nodiscard]] QRect nameRectOf(int person) const;
    [[nodiscard]] int personAt(QPoint at) const; ///< by circle or name; -1: nobody
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    // Change
    /// In the order of the list beside the map; the keyboard stays with the person that had it.
    void setTies(const QList<NetworkTie>& ties, bool movable);
    void setCurrent(int person);
    void open(int person); ///< as Enter

Q_SIGNALS:
    void opened(const QString& id);
    void ringWanted(const QString& id, int ring);
    void endWanted(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] double scaleFor(int width) const; ///< pixels for a point
    [[nodiscard]] double scale() const { return scaleFor(width()); }
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF onMap(QPoint at) const;
    void moveRing(int by);
    void paintMarks(QPainter& painter) const;
    void tellFocus();

    QList<NetworkTie> m_ties;
    std::vector<MapTie> m_shown;
    NetworkMapWords m_words;
    NetworkMapPlaces m_places;
    bool m_movable = false;
    int m_current = -1;
    int m_pressed = -1; ///< under the mouse button
    QPoint m_pressedAt;
    std::optional<QPoint> m_carriedTo;
};

/// Makes the map's persons known to assistive technology; again is harmless.
void installAccessibleNetworkMap();

/// As people read it: "Supportive".
QString tieKindName(TieKind kind);

} // namespace lotsbok
