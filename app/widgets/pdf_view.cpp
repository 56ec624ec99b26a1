// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pdf_view.h"

#include "app/style/tokens.h"

#include <QAccessibleWidget>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QScreen>
#include <QScrollBar>

namespace lotsbok {

namespace {

// Qt calls the view a filler; to a screen reader it is the document.
QAccessibleInterface* describePdfView(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("QPdfView") ? qobject_cast<QPdfView*>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Document) : nullptr;
}

/// Points of the page to pixels of the area that it lies in.
QRect onScreen(const QRectF& points, const QSizeF& page, const QRect& area)
{
    const double scale = page.width() > 0 ? area.width() / page.width() : 0;
    return QRectF(area.left() + points.left() * scale, area.top() + points.top() * scale,
                  points.width() * scale, points.height() * scale)
        .toAlignedRect();
}

} // namespace

PdfView::PdfView(QWidget* parent)
    : QPdfView(parent)
{
    QAccessible::installFactory(describePdfView); // once, however often it is given
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PdfView::setFound(QPdfSearchModel* found)
{
    m_found = found;
    const auto repaint = [this] { viewport()->update(); };
    connect(found, &QPdfSearchModel::modelReset, this, repaint);
    connect(found, &QPdfSearchModel::rowsInserted, this, repaint);
}

void PdfView::setCurrent(const QPdfLink& current)
{
    m_current = current;
    viewport()->update();
    if (!current.isValid() || current.rectangles().isEmpty()) {
        return;
    }
    bringIntoSight(onScreen(current.rectangles().constFirst(), document()->pagePointSize(current.page()),
                            pageArea(current.page())));
}

void PdfView::bringIntoSight(const QRect& area)
{
    constexpr int margin = 40;
    const QRect seen = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    if (!seen.contains(area)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.center().y() - seen.center().y());
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + area.center().x() -
                                        seen.center().x());
    }
}

// The same reckoning as QPdfView's own (Qt 6.4 to 6.8), which it keeps to itself.
QSize PdfView::pageSize(int page) const
{
    const double resolution = QGuiApplication::primaryScreen()->logicalDotsPerInch() / 72.0;
    const QSizeF natural = document()->pagePointSize(page) * resolution;
    if (zoomMode() == ZoomMode::Custom) {
        return (natural * zoomFactor()).toSize();
    }
    const QSize size = natural.toSize();
    const double room = viewport()->width() - documentMargins().left() - documentMargins().right();
    return size * (size.width() > 0 ? room / size.width() : 1.0);
}

QRect PdfView::pageArea(int page) const
{
    int widest = 0;
    int top = documentMargins().top();
    QSize size;
    for (int i = 0; i < document()->pageCount(); ++i) {
        const QSize one = pageSize(i);
        widest = qMax(widest, one.width());
        top += i < page ? one.height() + pageSpacing() : 0;
        size = i == page ? one : size;
    }
    const int whole =
        qMax(widest + documentMargins().left() + documentMargins().right(), viewport()->width());
    return {QPoint((whole - size.width()) / 2 - horizontalScrollBar()->value(),
                   top - verticalScrollBar()->value()),
            size};
}

void PdfView::paintEvent(QPaintEvent* event)
{
    QPdfView::paintEvent(event);
    if (m_found == nullptr || m_found->searchString().isEmpty() || document() == nullptr) {
        return;
    }
    QPainter painter(viewport());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // paper is white in every colour scheme
    for (int page = 0; page < document()->pageCount(); ++page) {
        const QRect area = pageArea(page);
        if (!area.intersects(viewport()->rect())) {
            continue;
        }
        const QSizeF points = document()->pagePointSize(page);
        for (const QPdfLink& link : m_found->resultsOnPage(page)) {
            for (const QRectF& place : link.rectangles()) {
                painter.fillRect(onScreen(place, points, area).adjusted(-1, -1, 1, 1),
                                 lightTokens().warnSoft);
            }
        }
        if (m_current.isValid() && m_current.page() == page) {
            painter.setPen(QPen(lightTokens().accent, 2));
            for (const QRectF& place : m_current.rectangles()) {
                painter.drawRect(onScreen(place, points, area).adjusted(-3, -3, 2, 2));
            }
        }
    }
}

} // namespace lotsbok
