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
constexpr double usualHeight = 340;
constexpr double tallest = 640; ///< what a page has room for
constexpr double usualMiddle = 150;
constexpr std::array<double, 3> ringRadius{58, 98, 136};
constexpr double usualNode = 8.5;
constexpr double smallNode = 7;    ///< of a crowd, which stands in and out along each ring
constexpr double crowdStagger = 7; ///< how far in and out of the ring
constexpr size_t crowdFrom = 20;   ///< more persons than stand beside each other in the closest ring
constexpr double centreRadius = 19;
constexpr double legendFromBottom = 22;
constexpr double elbowRadius = 147; ///< outside every circle: here the lines to the names turn
constexpr double nameWidth = 80;    ///< of the columns of names at either side
constexpr double firstNameY = 12;
constexpr double lastNameFromBottom = 52;
constexpr double nameAndTie = 21; ///< a name and the tie below it; with less room the name alone

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

QPointF fromCentre(QPointF centre, double angle, double radius)
{
    return centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

/// Everybody has an angle of their own, whatever the ring, so that the lines do not lie on each other.
double angleOf(size_t index, size_t count)
{
    return -std::numbers::pi / 2 + 2 * std::numbers::pi * (double(index) + 0.5) / double(count);
}

/// Heights for the names of one side, top to bottom: as near to `wanted` as they get without touching.
std::vector<double> spread(std::vector<double> wanted, double last)
{
    const auto count = double(wanted.size());
    const double gap = count < 2 ? 0 : std::min(nameAndTie + 3, (last - firstNameY) / (count - 1));
    double least = firstNameY;
    for (double& y : wanted) {
        y = std::max(y, least);
        least = y + gap;
    }
    double most = last;
    std::for_each(wanted.rbegin(), wanted.rend(), [&](double& y) {
        y = std::min(y, most);
        most = y - gap;
    });
    return wanted;
}

/// Those at one side, from above: indexes go clockwise, so the left side comes from below.
std::vector<size_t> sideOf(size_t count, bool isRight)
{
    std::vector<size_t> side;
    for (size_t i = 0; i < count; ++i) {
        if ((2 * i < count) == isRight) {
            side.push_back(i);
        }
    }
    if (!isRight) {
        std::reverse(side.begin(), side.end());
    }
    return side;
}

/// As usual, or taller where more names stand at a side than have room with their ties.
double heightFor(size_t count)
{
    const double names = double((count + 1) / 2) * (nameAndTie + 1);
    return std::clamp(firstNameY + names + lastNameFromBottom, usualHeight, tallest);
}

/// The names of one side stand in a column outside the rings, where no tie and no circle comes.
void placeNames(NetworkMapPlaces& places, bool isRight)
{
    const std::vector<size_t> side = sideOf(places.persons.size(), isRight);
    const double last = places.size.height() - lastNameFromBottom;
    std::vector<double> wanted;
    wanted.reserve(side.size());
    for (const size_t index : side) {
        wanted.push_back(fromCentre(places.centre, places.persons[index].angle, elbowRadius).y());
    }
    const std::vector<double> heights = spread(std::move(wanted), last);
    const bool hasTie = double(side.size()) * nameAndTie <= last - firstNameY + nameAndTie;
    const double height = hasTie ? nameAndTie : nameAndTie / 2;
    for (size_t i = 0; i < side.size(); ++i) {
        places.persons[side[i]].name =
            QRectF(isRight ? mapWidth - nameWidth : 0, heights[i] - height / 2, nameWidth, height);
    }
}

/// A name with its tie below, and a faint line that leads outward from the circle to it.
void addName(Drawing& drawing, const NetworkMapPlaces& places, size_t index, const MapTie& tie,
             const NetworkMapWords& words)
{
    const NetworkMapPlaces::Person& person = places.persons[index];
    const bool isRight = person.name.center().x() > places.centre.x();
    const bool hasTie = person.name.height() > nameAndTie - 1;
    const auto side = isRight ? Drawing::Side::Left : Drawing::Side::Right;
    const QPointF middle = person.name.center();
    const QPointF elbow = fromCentre(places.centre, person.angle, elbowRadius);
    const QPointF end(isRight ? person.name.left() - 3 : person.name.right() + 3, middle.y());
    drawing.lines.push_back({person.at, elbow, 0.5, ink::rule, {}});
    drawing.lines.push_back({elbow, end, 0.5, ink::rule, {}});
    const QString name = QStringLiteral("%1 %2").arg(index + 1).arg(tie.name);
    drawing.labels.push_back(
        {middle - QPointF(0, hasTie ? 5 : 0), nameWidth, name, style::nameOnMap, 1, side});
    if (hasTie) {
        drawing.labels.push_back(
            {middle + QPointF(0, 5), nameWidth, words.of(tie.kind), style::furniture, 1, side});
    }
}

void addLegend(Drawing& drawing, const NetworkMapWords& words)
{
    const double legendY = drawing.size.height() - legendFromBottom;
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

int NetworkMapPlaces::ringAt(QPointF point) const
{
    const double distance = std::hypot(point.x() - centre.x(), point.y() - centre.y());
    int nearest = 1;
    for (int ring = 2; ring <= int(rings.size()); ++ring) {
        if (std::abs(rings[size_t(ring - 1)] - distance) < std::abs(rings[size_t(nearest - 1)] - distance)) {
            nearest = ring;
        }
    }
    return nearest;
}

NetworkMapPlaces networkMapPlaces(const std::vector<MapTie>& ties)
{
    const bool isCrowd = ties.size() > crowdFrom;
    NetworkMapPlaces places;
    places.size = {mapWidth, heightFor(ties.size())};
    places.centre = {mapWidth / 2, usualMiddle + (places.size.height() - usualHeight) / 2};
    places.rings = ringRadius;
    places.nodeRadius = isCrowd ? smallNode : usualNode;
    places.centreRadius = centreRadius;
    for (size_t i = 0; i < ties.size(); ++i) {
        NetworkMapPlaces::Person person;
        person.angle = angleOf(i, ties.size());
        const double out = isCrowd ? (i % 2 == 0 ? -crowdStagger : crowdStagger) : 0;
        person.at = fromCentre(places.centre, person.angle, ringRadius[size_t(ties[i].ring - 1)] + out);
        places.persons.push_back(person);
    }
    placeNames(places, true);
    placeNames(places, false);
    return places;
}

Drawing drawNetworkMap(const std::vector<MapTie>& ties, const NetworkMapWords& words)
{
    const NetworkMapPlaces places = networkMapPlaces(ties);
    Drawing drawing;
    drawing.size = places.size;
    for (const double radius : places.rings) {
        drawing.rings.push_back({places.centre, radius, 0.8, ink::rule, false, ink::paper});
    }
    for (const bool isRight : {true, false}) {
        for (const size_t index : sideOf(ties.size(), isRight)) {
            addName(drawing, places, index, ties[index], words);
        }
    }
    for (size_t i = 0; i < ties.size(); ++i) {
        const QPointF at = places.persons[i].at;
        drawing.lines.push_back(tieLine(places.centre, at, ties[i].kind));
        drawing.nodes.push_back({at, places.nodeRadius, 1, ink::text, true, ink::paper});
        drawing.labels.push_back(
            {at, 2 * places.nodeRadius, QString::number(i + 1), style::furnitureBold, 1});
    }
    drawing.nodes.push_back({places.centre, places.centreRadius, 1.2, ink::text, true, ink::soft});
    drawing.labels.push_back({places.centre, 2 * places.centreRadius, words.centre, style::furnitureBold, 1});
    addLegend(drawing, words);
    return drawing;
}

} // namespace lotsbok
