// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pades/visible_signature.h"

#include "forms/print/fonts.h"

#include <QFont>
#include <QPainterPath>
#include <QTransform>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr double letterSize = 7.5;   ///< points, as notes in the print
constexpr double outlineSize = 1000; ///< what letters are drawn at before they are scaled: no hinting
constexpr double lineStep = 1.35;
constexpr double gutter = 16; ///< between the columns of the print, which the lines stand in the right of

QPainterPath outlinesOf(const QString& line)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(int(outlineSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, font, line);
    return path;
}

QByteArray coordinate(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray point(const QPainterPath::Element& at)
{
    return coordinate(at.x) + ' ' + coordinate(at.y) + ' ';
}

QByteArray operatorsOf(const QPainterPath& path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        switch (at.type) {
        case QPainterPath::MoveToElement:
            out += point(at) + "m\n";
            break;
        case QPainterPath::LineToElement:
            out += point(at) + "l\n";
            break;
        case QPainterPath::CurveToElement:
            out += point(at) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break; // taken with its curve
        }
    }
    return out;
}

} // namespace

QByteArray visibleSignature(const QStringList& lines, QSizeF area)
{
    loadFonts();
    const double left = area.width() / 2 + gutter / 2;
    const double room = area.width() - left - 2;
    const double step =
        std::min(letterSize * lineStep, area.height() / double(std::max<qsizetype>(lines.size(), 1)));
    double baseline = area.height() - step;
    QByteArray out("q 0 g\n");
    for (const QString& line : lines) {
        const QPainterPath path = outlinesOf(line);
        const double width = path.boundingRect().right();
        const double scale = std::min(
            {letterSize / outlineSize, step / lineStep / outlineSize, width > 0 ? room / width : 1.0});
        // From a painter's y down to a page's y up.
        out += operatorsOf(QTransform(scale, 0, 0, -scale, left, baseline).map(path));
        baseline -= step;
    }
    return out + "f\nQ\n";
}

} // namespace lotsbok
