// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/network_map_view.h"

#include "forms/widgets/accessible_controls.h"
#include "forms/widgets/form_colours.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lotsbok {

namespace {

constexpr int Rings = 3;
constexpr std::array<double, Rings> RingRadius{0.43, 0.72, 1}; ///< as the print draws them

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
    for (const QJsonValue& row : persons) {
        Person person;
        person.name = row[QStringLiteral("name")].toString().trimmed();
        person.ring = qBound(1, row[QStringLiteral("ring")].toInt(Rings), Rings);
        person.tie = row[QStringLiteral("tie")].toString();
        if (!person.name.isEmpty()) {
            m_persons.append(person);
        }
    }
    for (qsizetype i = 0; i < m_persons.size(); ++i) {
        const double turn = (static_cast<double>(i) + 0.5) / static_cast<double>(m_persons.size());
        const double angle = 2 * std::numbers::pi * turn - std::numbers::pi / 2;
        m_persons[i].place =
            QPointF(std::cos(angle), std::sin(angle)) * RingRadius[size_t(m_persons[i].ring - 1)];
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
    const double half = (legendTop - 2 * line) / 2.0; // names stand below the outermost
    const QPointF centre(width() / 2.0, half + line * 0.6);
    const double radius = std::min(width() / 2.0, half) - 2;
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    for (const double ring : RingRadius) {
        painter.drawEllipse(centre, radius * ring, radius * ring);
    }
    for (const Person& person : m_persons) {
        painter.setPen(tiePen(palette(), person.tie));
        painter.drawLine(centre, centre + person.place * radius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawEllipse(centre, line * 0.45, line * 0.45);
    for (qsizetype i = 0; i < m_persons.size(); ++i) {
        drawPerson(painter, i, centre + m_persons[i].place * radius);
    }
    drawLegend(painter, legendTop);
}

/// A numbered node as in the table, with its name on paper below.
void NetworkMapView::drawPerson(QPainter& painter, qsizetype index, QPointF at) const
{
    const int line = fontMetrics().height();
    const QRectF node(at - QPointF(line * 0.5, line * 0.5), QSizeF(line, line));
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.setBrush(palette().base());
    painter.drawEllipse(node);
    painter.drawText(node, Qt::AlignCenter, QString::number(index + 1));
    const QString name = fontMetrics().elidedText(m_persons[index].name, Qt::ElideRight, line * 8);
    QRectF label(0, 0, fontMetrics().horizontalAdvance(name) + 8, line);
    label.moveCenter(at + QPointF(0, line * 1.05));
    label.moveLeft(qBound(0.0, label.left(), std::max(0.0, width() - label.width())));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, name);
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
