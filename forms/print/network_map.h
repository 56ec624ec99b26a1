// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"

#include <QJsonArray>
#include <QRectF>
#include <QString>
#include <array>
#include <vector>

namespace lotsbok {

/// A person or body around the client. `ring` is the closeness: 1 nearest, 3 farthest.
struct MapTie {
    enum class Kind { Supportive, Strained, Criminal, Unknown };
    QString name;
    QString role;
    int ring = 3;
    Kind kind = Kind::Unknown;
};

/// From the answer of a map field; entries without a name are passed over, rings outside 1–3 are pulled in.
std::vector<MapTie> networkTies(const QJsonArray& answer);

/// Words on the picture, in the document's language.
struct NetworkMapWords {
    QString centre;                                  ///< "Jag"
    QString supportive, strained, criminal, unknown; ///< each also stands in the legend
    [[nodiscard]] const QString& of(MapTie::Kind kind) const;
};

/// Where the parts of the picture lie, in its own points, for a screen on which they can be moved.
struct NetworkMapPlaces {
    struct Person {
        QPointF at;  ///< middle of the circle
        QRectF name; ///< room of the name, and of the tie below it
        double angle = 0;
    };
    QSizeF size;
    QPointF centre;
    std::array<double, 3> rings{}; ///< radius of each
    double nodeRadius = 0;
    double centreRadius = 0;
    std::vector<Person> persons; ///< as the ties
    /// The ring nearest to a point, 1–3.
    [[nodiscard]] int ringAt(QPointF point) const;
};
/// Up to forty persons stand without touching each other, whatever their rings.
NetworkMapPlaces networkMapPlaces(const std::vector<MapTie>& ties);

/// Three rings around the person, everybody with a number and name, each tie with a line of its own pattern:
/// full, dashed, doubled dots, thin. Nothing is said by colour alone.
Drawing drawNetworkMap(const std::vector<MapTie>& ties, const NetworkMapWords& words);

} // namespace lotsbok
