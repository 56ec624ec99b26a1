// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/network_map.h"

#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lotsbok {

namespace {

constexpr double mapWidth = 460;
constexpr double mapHeight = 340;
constexpr QPointF mapCentre{mapWidth / 2, 150};
constexpr std::array<double, 3> ringRadius{58, 98, 136};
constexpr double nodeRadius = 8.5;
constexpr double centreRadius = 19;
constexpr double legendY = 318;
constexpr double elbowRadius = 147; ///< outside every circle: here the lines to the names turn
constexpr double nameWidth = 80;    ///< of the columns of names at either side
constexpr double firstNameY = 12;
constexpr double lastNameY = 288;
constexpr double twoLines = 21; ///< a name and the tie below it; with less room the name alone

MapTie::Kind kindFromId(const QString& id)
{
    if (id == QLatin1String("supportive")) {
        return MapTie::Kind::Supportive;
    }
    if (id == QLatin1String("strained")) {
        return MapTie::Kind::Strained;
    }
    return id == QLatin1String("criminal") ? MapTie::Kind::Criminal : MapTie::Kind::Unknown;
}

Drawing::Line tieLine(QPointF from, QPointF to, MapTie::Kind kind)
{
    switch (kind) {
    case MapTie::Kind::Supportive:
        return {from, to, 1.6, ink::text, {}};
    case MapTie::Kind::Strained:
        return {from, to, 1.2, ink::text, {6, 4}};
    case MapTie::Kind::Criminal:
        return {from, to, 2.6, ink::text, {1.5, 3}};
    case MapTie::Kind::Unknown:
        break;
    }
    return {from, to, 0.5, ink::muted, {}};
}

QPointF fromCentre(double angle, double radius)
{
    return mapCentre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

/// Everybody has an angle of their own, whatever the ring, so that the lines do not lie on each other.
double angleOf(size_t index, size_t count)
{
    return -std::numbers::pi / 2 + 2 * std::numbers::pi * (double(index) + 0.5) / double(count);
}

/// Heights for the names of one side, top to bottom: as near to `wanted` as they get without touching.
std::vector<double> spread(std::vector<double> wanted)
{
    const auto count = double(wanted.size());
    const double gap = count < 2 ? 0 : std::min(twoLines + 3, (lastNameY - firstNameY) / (count - 1));
    double least = firstNameY;
    for (double& y : wanted) {
        y = std::max(y, least);
        least = y + gap;
    }
    double most = lastNameY;
    std::for_each(wanted.rbegin(), wanted.rend(), [&](double& y) {
        y = std::min(y, most);
        most = y - gap;
    });
    return wanted;
}

/// The names of one side stand in a column outside the rings, where no tie and no circle comes; a faint line
/// leads outward from the circle to its name.
void addNames(Drawing& drawing, const std::vector<MapTie>& ties, const NetworkMapWords& words,
              std::vector<size_t> side, bool isRight)
{
    if (!isRight) {
        std::reverse(side.begin(), side.end()); // indexes go clockwise: the left side comes from below
    }
    std::vector<double> wanted;
    wanted.reserve(side.size());
    for (const size_t index : side) {
        wanted.push_back(fromCentre(angleOf(index, ties.size()), elbowRadius).y());
    }
    const std::vector<double> heights = spread(std::move(wanted));
    const bool hasTie = double(side.size()) * twoLines <= lastNameY - firstNameY + twoLines;
    const double edge = isRight ? mapWidth - nameWidth : nameWidth;
    const double middle = isRight ? mapWidth - nameWidth / 2 : nameWidth / 2;
    const auto place = isRight ? Drawing::Side::Left : Drawing::Side::Right;
    for (size_t i = 0; i < side.size(); ++i) {
        const MapTie& tie = ties[side[i]];
        const double angle = angleOf(side[i], ties.size());
        const QPointF elbow = fromCentre(angle, elbowRadius);
        const QPointF end(edge + (isRight ? -3 : 3), heights[i]);
        drawing.lines.push_back(
            {fromCentre(angle, ringRadius[size_t(tie.ring - 1)]), elbow, 0.5, ink::rule, {}});
        drawing.lines.push_back({elbow, end, 0.5, ink::rule, {}});
        const QString name = QStringLiteral("%1 %2").arg(side[i] + 1).arg(tie.name);
        drawing.labels.push_back(
            {{middle, heights[i] - (hasTie ? 5 : 0)}, nameWidth, name, style::nameOnMap, 1, place});
        if (hasTie) {
            drawing.labels.push_back(
                {{middle, heights[i] + 5}, nameWidth, words.of(tie.kind), style::furniture, 1, place});
        }
    }
}

void addLegend(Drawing& drawing, const NetworkMapWords& words)
{
    constexpr std::array kinds{MapTie::Kind::Supportive, MapTie::Kind::Strained, MapTie::Kind::Criminal,
                               MapTie::Kind::Unknown};
    constexpr double step = mapWidth / double(kinds.size());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const double x = step * double(i);
        drawing.lines.push_back(tieLine({x + 4, legendY}, {x + 34, legendY}, kinds[i]));
        drawing.labels.push_back(
            {{x + 77, legendY}, 74, words.of(kinds[i]), style::note, 1, Drawing::Side::Left});
    }
}

} // namespace

const QString& NetworkMapWords::of(MapTie::Kind kind) const
{
    switch (kind) {
    case MapTie::Kind::Supportive:
        return supportive;
    case MapTie::Kind::Strained:
        return strained;
    case MapTie::Kind::Criminal:
        return criminal;
    case MapTie::Kind::Unknown:
        break;
    }
    return unknown;
}

std::vector<MapTie> networkTies(const QJsonArray& answer)
{
    std::vector<MapTie> ties;
    for (const QJsonValue& value : answer) {
        const QJsonObject object = value.toObject();
        MapTie tie{object.value(QLatin1String("name")).toString().trimmed(),
                   object.value(QLatin1String("role")).toString().trimmed(),
                   std::clamp(object.value(QLatin1String("ring")).toInt(3), 1, 3),
                   kindFromId(object.value(QLatin1String("tie")).toString())};
        if (!tie.name.isEmpty()) {
            ties.push_back(std::move(tie));
        }
    }
    return ties;
}

Drawing drawNetworkMap(const std::vector<MapTie>& ties, const NetworkMapWords& words)
{
    Drawing drawing;
    drawing.size = {mapWidth, mapHeight};
    for (const double radius : ringRadius) {
        drawing.rings.push_back({mapCentre, radius, 0.8, ink::rule, false, ink::paper});
    }
    std::vector<size_t> left;
    std::vector<size_t> right;
    for (size_t i = 0; i < ties.size(); ++i) {
        (2 * i < ties.size() ? right : left).push_back(i);
    }
    addNames(drawing, ties, words, std::move(right), true);
    addNames(drawing, ties, words, std::move(left), false);
    for (size_t i = 0; i < ties.size(); ++i) {
        const QPointF at = fromCentre(angleOf(i, ties.size()), ringRadius[size_t(ties[i].ring - 1)]);
        drawing.lines.push_back(tieLine(mapCentre, at, ties[i].kind));
        drawing.nodes.push_back({at, nodeRadius, 1, ink::text, true, ink::paper});
        drawing.labels.push_back({at, 2 * nodeRadius, QString::number(i + 1), style::furnitureBold, 1});
    }
    drawing.nodes.push_back({mapCentre, centreRadius, 1.2, ink::text, true, ink::soft});
    drawing.labels.push_back({mapCentre, 2 * centreRadius, words.centre, style::furnitureBold, 1});
    addLegend(drawing, words);
    return drawing;
}

} // namespace lotsbok
