// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_furniture.h"

#include <algorithm>

namespace lotsbok {

namespace {

/// One line of at most that width.
ShapedText oneLine(TextShaper& shaper, QString text, const TextStyle& style, double width,
                   Align align = Align::Left)
{
    ShapedText shaped = shaper.shape(text, style, width, align);
    while (shaped.lines.size() > 1) {
        const qsizetype kept = std::min(text.size() - 1, text.size() / qsizetype(shaped.lines.size()) + 8);
        text = text.left(kept).trimmed();
        shaped = shaper.shape(text + QChar(0x2026), style, width, align);
    }
    return shaped;
}

constexpr double half = page::contentWidth / 2 - 6;

void drawHead(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture)
{
    constexpr double top = 30;
    canvas.beginArtifact(Artifact::Header);
    canvas.drawText(oneLine(shaper, furniture.runningLeft, style::furniture, half), page::left, top);
    canvas.drawText(oneLine(shaper, furniture.runningRight, style::furniture, half, Align::Right),
                    page::left + page::contentWidth - half, top);
    canvas.drawText(oneLine(shaper, furniture.runningSubject, style::furnitureBold, half), page::left,
                    top + 12);
    if (!furniture.mark.isEmpty()) {
        const ShapedText mark = oneLine(shaper, furniture.mark, style::furnitureBold, half - 8);
        const double width = mark.lines.front().width + 10;
        const double x = page::left + page::contentWidth - width;
        canvas.rectangle({x, top + 12, width, 13}, Stroke{0.9, ink::text, {}}, std::nullopt);
        canvas.drawText(mark, x + 5, top + 13);
    }
    canvas.line({page::left, top + 30}, {page::left + page::contentWidth, top + 30}, Stroke{});
}

void drawFoot(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture, int number,
              int count)
{
    constexpr double pageNumberWidth = 80;
    constexpr double top = page::height - page::bottom + 22;
    canvas.beginArtifact(Artifact::Footer);
    canvas.line({page::left, top - 5}, {page::left + page::contentWidth, top - 5}, Stroke{});
    canvas.drawText(
        oneLine(shaper, furniture.footLeft, style::furniture, page::contentWidth - pageNumberWidth),
        page::left, top);
    canvas.drawText(shaper.shape(furniture.pageOf.arg(number).arg(count), style::furniture, pageNumberWidth,
                                 Align::Right),
                    page::left + page::contentWidth - pageNumberWidth, top);
    canvas.drawText(oneLine(shaper, furniture.footNote, style::furniture, page::contentWidth), page::left,
                    top + 11);
}

} // namespace

void drawFurniture(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture)
{
    for (int page = 0; page < canvas.pageCount(); ++page) {
        canvas.selectPage(page);
        if (page > 0) {
            drawHead(canvas, shaper, furniture);
        }
        drawFoot(canvas, shaper, furniture, page + 1, canvas.pageCount());
    }
}

} // namespace lotsbok
