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
        const qsizetype kept = std::min(text.size() - 1, text.size() / shaped.lines.size() + 8);
        text = text.left(kept).trimmed();
        shaped = shaper.shape(text + QChar(0x2026), style, width, align);
    }
    return shaped;
}

constexpr double headGap = 14; ///< at least, between what stands at the left and at the right

double naturalWidth(TextShaper& shaper, const QString& text)
{
    const ShapedText shaped = shaper.shape(text, style::furniture, 100 * page::contentWidth, Align::Left);
    return shaped.lines.empty() ? 0.0 : shaped.lines.constFirst().width + 1;
}

/// Two texts on one line: each has the room that it needs, and only what the other leaves when both are long.
void drawPair(Canvas& canvas, TextShaper& shaper, const QString& left, const QString& right, double top)
{
    constexpr double room = page::contentWidth - headGap;
    const double wanted = naturalWidth(shaper, right);
    const double rightWidth = std::min(wanted, std::max(room / 2, room - naturalWidth(shaper, left)));
    canvas.drawText(oneLine(shaper, left, style::furniture, room - rightWidth), page::left, top);
    canvas.drawText(oneLine(shaper, right, style::furniture, rightWidth, Align::Right),
                    page::left + page::contentWidth - rightWidth, top);
}

/// A framed mark at the right; its width, 0 without a mark.
double drawMark(Canvas& canvas, TextShaper& shaper, const QString& text, double top)
{
    if (text.isEmpty()) {
        return 0;
    }
    const ShapedText mark = oneLine(shaper, text, style::furnitureBold, page::contentWidth / 2 - headGap);
    const double width = mark.lines.constFirst().width + 10;
    const double x = page::left + page::contentWidth - width;
    canvas.rectangle({x, top, width, 13}, Stroke{0.9, ink::text, {}}, std::nullopt);
    canvas.drawText(mark, x + 5, top + 1);
    return width;
}

/// A label and a line with room above it to write on by hand.
void drawBlankSubject(Canvas& canvas, TextShaper& shaper, const QString& label, double line)
{
    const ShapedText shaped = oneLine(shaper, label, style::furnitureBold, page::contentWidth / 2);
    canvas.drawText(shaped, page::left, line - style::furnitureBold.ascent() - 1);
    canvas.line({page::left + shaped.lines.constFirst().width + 6, line},
                {page::left + page::contentWidth, line}, Stroke{0.6, ink::box, {}});
}

void drawHead(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture)
{
    constexpr double bottom = 60; // 14 above the text
    const bool isBlank = !furniture.runningBlank.isEmpty();
    const double top = isBlank ? 22 : 30;
    canvas.beginArtifact(Artifact::Header);
    drawPair(canvas, shaper, furniture.runningLeft, furniture.runningRight, top);
    if (isBlank) {
        drawBlankSubject(canvas, shaper, furniture.runningBlank, bottom);
        return;
    }
    const double mark = drawMark(canvas, shaper, furniture.mark, top + 12);
    canvas.drawText(
        oneLine(shaper, furniture.runningSubject, style::furnitureBold, page::contentWidth - mark - headGap),
        page::left, top + 12);
    canvas.line({page::left, bottom}, {page::left + page::contentWidth, bottom}, Stroke{});
}

void drawFoot(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture,
              const QString& pageNumber)
{
    constexpr double pageNumberWidth = 80;
    constexpr double top = page::height - page::bottom + 22;
    canvas.beginArtifact(Artifact::Footer);
    canvas.line({page::left, top - 5}, {page::left + page::contentWidth, top - 5}, Stroke{});
    constexpr double line = 11;
    constexpr double room = page::contentWidth - pageNumberWidth;
    QString first = furniture.footReader.isEmpty()
                        ? furniture.footLeft
                        : QStringLiteral("%1 · %2").arg(furniture.footLeft, furniture.footReader);
    double note = top + line;
    if (!furniture.footReader.isEmpty() && naturalWidth(shaper, first) > room) {
        first = furniture.footLeft; // whose copy it is never gives way
        canvas.drawText(oneLine(shaper, furniture.footReader, style::furniture, page::contentWidth),
                        page::left, note);
        note += line;
    }
    canvas.drawText(oneLine(shaper, first, style::furniture, room), page::left, top);
    canvas.drawText(oneLine(shaper, pageNumber, style::furniture, pageNumberWidth, Align::Right),
                    page::left + page::contentWidth - pageNumberWidth, top);
    canvas.drawText(oneLine(shaper, furniture.footNote, style::furniture, page::contentWidth), page::left,
                    note);
}

} // namespace

void drawFurniture(Canvas& canvas, TextShaper& shaper, const parts::PageFurniture& furniture, int coverPages)
{
    const int counted = canvas.pageCount() - coverPages;
    for (int page = 0; page < canvas.pageCount(); ++page) {
        canvas.selectPage(page);
        if (page > 0) {
            drawHead(canvas, shaper, furniture);
        }
        drawFoot(canvas, shaper, furniture,
                 page < coverPages ? furniture.cover
                                   : furniture.pageOf.arg(page + 1 - coverPages).arg(counted));
    }
}

} // namespace lotsbok
