// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/signature_pad.h"

#include "app/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kPadLargest = 4095; // core/rules/signing.h
constexpr qsizetype kPadMostPoints = 5000;
constexpr qsizetype kPadMostStrokes = 200;

} // namespace

SignaturePad::SignaturePad(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Field to draw the signature in"));
    setAccessibleDescription(tr("Without pen or mouse, have the paper signed instead."));
}

void SignaturePad::clear()
{
    m_strokes.clear();
    update();
}

void SignaturePad::addPoint(QPointF at)
{
    qsizetype points = 0;
    for (const QList<int>& stroke : std::as_const(m_strokes)) {
        points += stroke.size() / 2;
    }
    if (points >= kPadMostPoints) {
        return;
    }
    const int x = std::clamp(qRound(at.x() * kPadLargest / width()), 0, kPadLargest);
    const int y = std::clamp(qRound(at.y() * kPadLargest / height()), 0, kPadLargest);
    m_strokes.last() << x << y;
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_strokes.size() < kPadMostStrokes) {
        m_strokes.append(QList<int>());
        addPoint(event->position());
        addPoint(event->position() + QPointF(1, 0)); // a press alone is a dot, which is a short line
        Q_EMIT drawn();
    }
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_strokes.isEmpty()) {
        addPoint(event->position());
    }
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tokens().control, 1));
    p.setBrush(tokens().surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    p.drawLine(QPointF(16, height() - 24.5), QPointF(width() - 16, height() - 24.5));
    p.setPen(QPen(tokens().text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    for (const QList<int>& stroke : m_strokes) {
        QPainterPath path;
        for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
            const QPointF at(stroke[i] * width() / double(kPadLargest),
                             stroke[i + 1] * height() / double(kPadLargest));
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        p.drawPath(path);
    }
}

} // namespace lotsbok
