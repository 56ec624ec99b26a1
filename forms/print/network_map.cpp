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
constexpr double mapHeight = 330;
constexpr QPointF mapCentre{mapWidth / 2, 148};
constexpr std::array<double, 3> ringRadius{58, 98, 136};
constexpr double nodeRadius = 8.5;
constexpr double centreRadius = 19;
constexpr double legendY = 306;

NetworkTie::Kind kindFromId(const QString& id)
{
    if (id == QLatin1String("supportive")) {
        return NetworkTie::Kind::Supportive;
    }
    if (id == QLatin1String("strained")) {
        return NetworkTie::Kind::Strained;
    }
    return id == QLatin1String("criminal") ? NetworkTie::Kind::Criminal : NetworkTie::Kind::Unknown;
}

Drawing::Line tieLine(QPointF from, QPointF to, NetworkTie::Kind kind)
{
    switch (kind) {
    case NetworkTie::Kind::Supportive:
        return {from, to, 1.6, ink::text, {}};
    case NetworkTie::Kind::Strained:
        return {from, to, 1.2, ink::text, {6, 4}};
    case NetworkTie::Kind::Criminal:
        return {from, to, 2.6, ink::text, {1.5, 3}};
    case NetworkTie::Kind::Unknown:
        break;
    }
    return {from, to, 0.5, ink::muted, {}};
}

/// Everybody has an angle of their own, whatever the ring, so that neither lines nor names lie on each other.
QPointF place(size_t index, size_t count, int ring)
{
    const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * (double(index) + 0.5) / double(count);
    const double radius = ringRadius[size_t(std::clamp(ring, 1, 3) - 1)];
    return mapCentre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

void addLegend(Drawing& drawing, const NetworkMapWords& words)
{
    constexpr std::array kinds{NetworkTie::Kind::Supportive, NetworkTie::Kind::Strained,
                               NetworkTie::Kind::Criminal, NetworkTie::Kind::Unknown};
    constexpr double step = mapWidth / double(kinds.size());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const double x = step * double(i);
        drawing.lines.push_back(tieLine({x + 4, legendY}, {x + 34, legendY}, kinds[i]));
        drawing.labels.push_back({{x + 77, legendY}, 74, words.of(kinds[i]), style::note, 1, true, false});
    }
}

} // namespace

const QString& NetworkMapWords::of(NetworkTie::Kind kind) const
{
    switch (kind) {
    case NetworkTie::Kind::Supportive:
        return supportive;
    case NetworkTie::Kind::Strained:
        return strained;
    case NetworkTie::Kind::Criminal:
        return criminal;
    case NetworkTie::Kind::Unknown:
        break;
    }
    return unknown;
}

std::vector<NetworkTie> networkTies(const QJsonArray& answer)
{
    std::vector<NetworkTie> ties;
    for (const QJsonValue& value : answer) {
        const QJsonObject object = value.toObject();
        NetworkTie tie{object.value(QLatin1String("name")).toString().trimmed(),
                       object.value(QLatin1String("role")).toString().trimmed(),
                       std::clamp(object.value(QLatin1String("ring")).toInt(3), 1, 3),
                       kindFromId(object.value(QLatin1String("tie")).toString())};
        if (!tie.name.isEmpty()) {
            ties.push_back(std::move(tie));
        }
    }
    return ties;
}

Drawing drawNetworkMap(const std::vector<NetworkTie>& ties, const NetworkMapWords& words)
{
    Drawing drawing;
    drawing.size = {mapWidth, mapHeight};
    for (const double radius : ringRadius) {
        drawing.rings.push_back({mapCentre, radius, 0.8, ink::rule, false, ink::paper});
    }
    for (size_t i = 0; i < ties.size(); ++i) {
        const QPointF at = place(i, ties.size(), ties[i].ring);
        drawing.lines.push_back(tieLine(mapCentre, at, ties[i].kind));
        drawing.nodes.push_back({at, nodeRadius, 1, ink::text, true, ink::paper});
        const auto label = [&](QPointF centre, double width, const QString& text, const TextStyle& look,
                               bool onPaper) {
            drawing.labels.push_back({centre, width, text, look, 1, false, onPaper});
        };
        label(at, 2 * nodeRadius, QString::number(i + 1), style::furnitureBold, false);
        label(at + QPointF(0, nodeRadius + 8), 92, ties[i].name, style::note, true);
        label(at + QPointF(0, nodeRadius + 18), 92, words.of(ties[i].kind), style::furniture, true);
    }
    drawing.nodes.push_back({mapCentre, centreRadius, 1.2, ink::text, true, ink::soft});
    drawing.labels.push_back(
        {mapCentre, 2 * centreRadius, words.centre, style::furnitureBold, 1, false, false});
    addLegend(drawing, words);
    return drawing;
}

} // namespace lotsbok
