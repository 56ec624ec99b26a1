// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/network_map_view.h"

#include "forms/widgets/accessible_controls.h"
#include "forms/widgets/form_colours.h"

#include <QPainter>
#include <cmath>

namespace lotsbok {

namespace {

constexpr int Rings = 3;

QPen tiePen(const QPalette& palette, const QString& tie)
{
    if (tie == QLatin1String("supportive")) {
        return QPen(toneColour(palette, Tone::Ok), 2.4);
    }
    if (tie == QLatin1String("strained")) {
        return QPen(toneColour(palette, Tone::Warning), 1.8, Qt::DashLine);
    }
    if (tie == QLatin1String("criminal")) {
        return QPen(toneColour(palette, Tone::Danger), 2.4, Qt::DotLine);
    }
    return QPen(mutedColour(palette), 1);
}

QString tieLabel(const QString& tie)
{
    for (const auto& [id, label] : tieLabels()) {
        if (id == tie) {
            return label;
        }
    }
    return {};
}

} // namespace

QList<std::pair<QString, QString>> tieLabels()
{
    return {{QStringLiteral("supportive"), NetworkMapView::tr("Supportive")},
            {QStringLiteral("strained"), NetworkMapView::tr("Strained")},
            {QStringLiteral("criminal"), NetworkMapView::tr("Criminal")},
            {QStringLiteral("unknown"), NetworkMapView::tr("Unknown")}};
}

NetworkMapView::NetworkMapView(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleControls();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void NetworkMapView::setPersons(const QJsonArray& persons)
{
    m_persons.clear();
    QList<int> perRing(Rings + 1, 0);
    for (const QJsonValue& row : persons) {
        Person person;
        person.name = row[QStringLiteral("name")].toString();
        person.ring = qBound(0, row[QStringLiteral("ring")].toInt(), Rings);
        person.tie = row[QStringLiteral("tie")].toString();
        if (!person.name.isEmpty() && person.ring > 0) {
            ++perRing[person.ring];
            m_persons.append(person);
        }
    }
    QList<int> placed(Rings + 1, 0);
    for (Person& person : m_persons) {
        const double turn = (placed[person.ring]++ + 0.5 * (person.ring - 1)) / perRing[person.ring];
        const double angle = 2 * M_PI * turn - M_PI / 2;
        const double radius = (person.ring - 0.35) / Rings;
        person.place = QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    update();
}

QString NetworkMapView::spokenText() const
{
    QStringList sentences;
    for (const Person& person : m_persons) {
        const QString tie = person.tie.isEmpty() ? tr("no tie given") : tieLabel(person.tie);
        sentences.append(tr("%1: ring %2, %3").arg(person.name).arg(person.ring).arg(tie));
    }
    return sentences.isEmpty() ? tr("Nobody is on the map yet.") : sentences.join(QStringLiteral("; "));
}

QSize NetworkMapView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 20, line * 18};
}

QSize NetworkMapView::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

void NetworkMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int legendTop = height() - line - 4;
    const QPointF centre(width() / 2.0, (legendTop - 4) / 2.0);
    const double radius = std::min(width() / 2.0, (legendTop - 4) / 2.0) - 2;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    for (int ring = 1; ring <= Rings; ++ring) {
        painter.drawEllipse(centre, radius * ring / Rings, radius * ring / Rings);
    }
    for (const Person& person : m_persons) {
        drawTie(painter, person, centre, centre + person.place * radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawEllipse(centre, line * 0.45, line * 0.45);
    for (const Person& person : m_persons) {
        const QPointF at = centre + person.place * radius;
        const QString name = fontMetrics().elidedText(person.name, Qt::ElideRight, line * 7);
        QRectF label(0, 0, fontMetrics().horizontalAdvance(name) + 8, line + 2);
        label.moveCenter(at + QPointF(0, line * 0.9));
        label.moveLeft(qBound(0.0, label.left(), std::max(0.0, width() - label.width())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().base());
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(label, Qt::AlignCenter, name);
    }
    drawLegend(painter, legendTop);
}

void NetworkMapView::drawTie(QPainter& painter, const Person& person, QPointF centre, QPointF at) const
{
    const QPen pen = tiePen(palette(), person.tie);
    painter.setPen(pen);
    painter.drawLine(centre, at);
    painter.setBrush(palette().base());
    painter.setPen(QPen(pen.color(), 2));
    const double size = fontMetrics().height() * 0.3;
    painter.drawEllipse(at, size, size);
    painter.setBrush(Qt::NoBrush);
}

void NetworkMapView::drawLegend(QPainter& painter, int top) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int dash = metrics.height() * 3 / 2;
    int x = 0;
    for (const auto& [id, label] : tieLabels()) {
        painter.setPen(tiePen(palette(), id));
        painter.drawLine(QPointF(x, top + metrics.height() / 2.0),
                         QPointF(x + dash, top + metrics.height() / 2.0));
        painter.setPen(mutedColour(palette()));
        const int width = metrics.horizontalAdvance(label);
        painter.drawText(QRect(x + dash + 4, top, width + 2, metrics.height()), Qt::AlignVCenter, label);
        x += dash + width + metrics.height();
    }
}

} // namespace lotsbok
