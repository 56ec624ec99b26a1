// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/network_map.h"

#include "app/charts/figure_painter.h"
#include "app/records/record_names.h"
#include "app/style/painting.h"
#include "app/style/theme.h"
#include "core/model/described.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lotsbok {

namespace {

constexpr double namePoints = style::nameOnMap.size;
constexpr double largestText = 1.15; ///< of the program's text; the map grows no further
constexpr double smallestText = 0.8;

MapTie::Kind mapKind(TieKind kind)
{
    switch (kind) {
    case TieKind::Supportive:
        return MapTie::Kind::Supportive;
    case TieKind::Strained:
        return MapTie::Kind::Strained;
    case TieKind::Criminal:
        return MapTie::Kind::Criminal;
    case TieKind::Unknown:
        break;
    }
    return MapTie::Kind::Unknown;
}

} // namespace

QString tieKindName(TieKind kind)
{
    return wordName(QStringLiteral("network-tie"), QStringLiteral("tie"), described::wordOf(kind));
}

NetworkMap::NetworkMap(QWidget* parent)
    : QWidget(parent)
    , m_words{tr("Me"), tieKindName(TieKind::Supportive), tieKindName(TieKind::Strained),
              tieKindName(TieKind::Criminal), tieKindName(TieKind::Unknown)}
    , m_places(networkMapPlaces({}))
{
    installAccessibleNetworkMap();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Network map"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NetworkMap::setTies(const QList<NetworkTie>& ties, bool movable)
{
    const QString before = m_current >= 0 ? m_ties[m_current].id.toString() : QString();
    m_ties = ties;
    m_movable = movable;
    m_current = ties.isEmpty() || before.isEmpty() ? -1 : qMin(m_current, int(ties.size()) - 1);
    m_shown.clear();
    for (int i = 0; i < ties.size(); ++i) {
        const NetworkTie& tie = ties[i];
        m_shown.push_back({tie.endedOn.isValid() ? tr("%1 (ended)").arg(tie.name) : tie.name, tie.relation,
                           qBound(1, tie.ring, 3), mapKind(tie.tie)});
        if (tie.id.toString() == before) {
            m_current = i;
        }
    }
    m_places = networkMapPlaces(m_shown);
    m_pressed = -1;
    m_carriedTo.reset();
    updateGeometry();
    update();
}

QString NetworkMap::spokenName(int person) const
{
    const NetworkTie& tie = m_ties.at(person);
    QStringList parts{tie.name, tie.relation, tr("ring %1").arg(tie.ring), tieKindName(tie.tie).toLower()};
    if (tie.endedOn.isValid()) {
        parts.append(tr("ended"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Size

double NetworkMap::scaleFor(int width) const
{
    const double text = fontInfo().pixelSize();
    return qBound(text * smallestText / namePoints, width / m_places.size.width(),
                  text * largestText / namePoints);
}

int NetworkMap::heightForWidth(int width) const
{
    return qCeil(m_places.size.height() * scaleFor(width));
}

QSize NetworkMap::sizeHint() const
{
    const int wide = qCeil(m_places.size.width() * fontInfo().pixelSize() * largestText / namePoints);
    return {wide, heightForWidth(wide)};
}

QSize NetworkMap::minimumSizeHint() const
{
    const int narrow = qCeil(m_places.size.width() * fontInfo().pixelSize() * smallestText / namePoints);
    return {narrow, heightForWidth(narrow)};
}

QPointF NetworkMap::origin() const
{
    return {qMax(0.0, (width() - m_places.size.width() * scale()) / 2), 0};
}

QPointF NetworkMap::onMap(QPoint at) const
{
    return (QPointF(at) - origin()) / scale();
}

QRect NetworkMap::rectOf(int person) const
{
    const double radius = m_places.nodeRadius * scale();
    const QPointF at = origin() + m_places.persons[size_t(person)].at * scale();
    return QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).toAlignedRect();
}

QRect NetworkMap::nameRectOf(int person) const
{
    const QRectF name = m_places.persons[size_t(person)].name;
    return QRectF(origin() + name.topLeft() * scale(), name.size() * scale()).toAlignedRect();
}

int NetworkMap::personAt(QPoint at) const
{
    for (int i = count() - 1; i >= 0; --i) {
        if (rectOf(i).contains(at) || nameRectOf(i).contains(at)) {
            return i;
        }
    }
    return -1;
}

// Painting

void NetworkMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    if (m_carriedTo && m_pressed >= 0) {
        const int ring = m_places.ringAt(onMap(*m_carriedTo));
        painter.setPen(QPen(tokens().accent, 3));
        const double radius = m_places.rings[size_t(ring - 1)] * scale();
        painter.drawEllipse(m_places.centre * scale(), radius, radius);
    }
    paintFigure(painter, drawNetworkMap(m_shown, m_words), scale());
    painter.translate(-origin());
    paintMarks(painter);
}

/// The ring around who has the keyboard, and who is on the way to another ring.
void NetworkMap::paintMarks(QPainter& painter) const
{
    if (m_current >= 0 && hasFocus()) {
        const QRect circle = rectOf(m_current).adjusted(-4, -4, 4, 4);
        paintFocusRing(&painter, circle, circle.height() / 2.0);
        paintFocusRing(&painter,
                       nameRectOf(m_current).adjusted(-3, -3, 3, 3) & rect().adjusted(1, 1, -1, -1));
    }
    if (m_carriedTo && m_pressed >= 0) {
        const double radius = m_places.nodeRadius * scale() * 1.2;
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(tokens().accentSoft);
        painter.drawEllipse(QPointF(*m_carriedTo), radius, radius);
        painter.setPen(tokens().text);
        painter.drawText(
            QRectF(QPointF(*m_carriedTo) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
            Qt::AlignCenter, QString::number(m_pressed + 1));
    }
}

// Keyboard

void NetworkMap::setCurrent(int person)
{
    if (person == m_current || person >= count()) {
        return;
    }
    m_current = person;
    update();
    tellFocus();
}

void NetworkMap::tellFocus()
{
    if (m_current >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

void NetworkMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (count() > 0 && event->reason() == Qt::TabFocusReason) {
        setCurrent(0);
    } else if (count() > 0 && event->reason() == Qt::BacktabFocusReason) {
        setCurrent(count() - 1);
    } else if (m_current < 0) {
        setCurrent(count() > 0 ? 0 : -1);
    }
    tellFocus();
    update();
}

void NetworkMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

// Tab goes through the persons, and at the end on to what follows.
bool NetworkMap::focusNextPrevChild(bool next)
{
    const int to = m_current + (next ? 1 : -1);
    if (hasFocus() && m_current >= 0 && to >= 0 && to < count()) {
        setCurrent(to);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void NetworkMap::open(int person)
{
    if (person >= 0 && person < count()) {
        Q_EMIT opened(m_ties[person].id.toString());
    }
}

void NetworkMap::moveRing(int by)
{
    if (!m_movable || m_current < 0) {
        return;
    }
    const NetworkTie& tie = m_ties[m_current];
    const int ring = qBound(1, tie.ring + by, 3);
    if (ring != tie.ring) {
        Q_EMIT ringWanted(tie.id.toString(), ring);
    }
}

void NetworkMap::keyPressEvent(QKeyEvent* event)
{
    const bool withPerson = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
        return moveRing(1);
    case Qt::Key_Minus:
        return moveRing(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return withPerson ? moveRing(1) : setCurrent(qMin(m_current + 1, count() - 1));
    case Qt::Key_Up:
    case Qt::Key_Left:
        return withPerson ? moveRing(-1) : setCurrent(qMax(0, m_current - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    case Qt::Key_Delete:
        if (m_movable && m_current >= 0 && !m_ties[m_current].endedOn.isValid()) {
            Q_EMIT endWanted(m_ties[m_current].id.toString());
        }
        return;
    case Qt::Key_Escape:
        if (m_carriedTo) {
            m_carriedTo.reset();
            m_pressed = -1;
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// Mouse

bool NetworkMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int person = personAt(help->pos());
        QToolTip::showText(help->globalPos(), person < 0 ? QString() : spokenName(person), this);
        return true;
    }
    return QWidget::event(event);
}

void NetworkMap::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? personAt(m_pressedAt) : -1;
    if (m_pressed >= 0) {
        setCurrent(m_pressed);
    }
}

void NetworkMap::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressed >= 0 && m_movable) {
        if (m_carriedTo || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_carriedTo = at;
            setCursor(Qt::ClosedHandCursor);
            update();
        }
        return;
    }
    setCursor(personAt(at) < 0 ? Qt::ArrowCursor : m_movable ? Qt::OpenHandCursor : Qt::PointingHandCursor);
}

void NetworkMap::mouseReleaseEvent(QMouseEvent* event)
{
    const int person = m_pressed;
    const bool carried = m_carriedTo.has_value();
    m_pressed = -1;
    m_carriedTo.reset();
    unsetCursor();
    update();
    if (!carried || person < 0) {
        return;
    }
    const int ring = m_places.ringAt(onMap(event->position().toPoint()));
    if (ring != m_ties[person].ring) {
        Q_EMIT ringWanted(m_ties[person].id.toString(), ring);
    }
}

void NetworkMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    open(personAt(event->position().toPoint()));
}

} // namespace lotsbok
