// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/page_flow.h"

#include <algorithm>
#include <numeric>

namespace lotsbok {

namespace {

constexpr double fitTolerance = 0.01;

double heightOf(const std::vector<Slice>& slices)
{
    return std::accumulate(slices.begin(), slices.end(), 0.0,
                           [](double sum, const Slice& slice) { return sum + slice.height; });
}

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

double firstLines(const StackBox& stack)
{
    const auto count = size_t(stack.atLeast);
    // A short paragraph would leave a lone line on one side of any cut.
    if (stack.isTogether || stack.slices.size() < 2 * count) {
        return heightOf(stack.slices);
    }
    double sum = 0;
    for (size_t i = 0; i < count; ++i) {
        sum += stack.slices[i].height;
    }
    return sum;
}

} // namespace

double height(const StackBox& box)
{
    return heightOf(box.slices);
}

double height(const TableRow& row)
{
    double highest = 0;
    for (const std::vector<Slice>& slices : row.cells) {
        highest = std::max(highest, heightOf(slices));
    }
    return std::max(highest + 2 * cell::paddingY, row.minimumHeight);
}

double height(const TableBox& box)
{
    return std::accumulate(box.rows.begin(), box.rows.end(), box.head.cells.empty() ? 0.0 : height(box.head),
                           [](double sum, const TableRow& row) { return sum + height(row); });
}

double height(const FrameBox& box)
{
    return std::accumulate(
        box.children.begin(), box.children.end(), 2 * box.padding,
        [](double sum, const Box& child) { return sum + child.before + height(child) + child.after; });
}

double height(const Box& box)
{
    return std::visit([](const auto& content) { return height(content); }, box.content);
}

PageFlow::PageFlow(Canvas& canvas, PdfContent& content)
    : m_canvas(canvas)
    , m_content(content)
{
    m_canvas.newPage();
    m_top = page::firstTop;
    m_y = m_top;
}

void PageFlow::place(const std::vector<Box>& boxes)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        if (box.startsPage && !isAtTop()) {
            newPage();
            m_firstStarted = m_firstStarted == 0 ? m_canvas.currentPage() : m_firstStarted;
        }
        const double before = isAtTop() ? 0 : box.before;
        makeRoom(before + firstPiece(boxes, i));
        m_y += isAtTop() ? 0 : box.before;
        placeBox(box);
        m_y += box.after;
    }
}

void PageFlow::addBookmark(const QString& title, int level, double y)
{
    m_content.bookmarks.push_back({title, level, m_canvas.currentPage(), y});
}

int PageFlow::addPicture(const QImage& picture)
{
    m_content.pictures.push_back(picture.convertToFormat(QImage::Format_RGB888));
    return int(m_content.pictures.size()) - 1;
}

void PageFlow::addSignatureField(ElementId element, const QString& name, const QString& tip,
                                 const QRectF& area)
{
    m_content.structure.addAnnotation(element, int(m_content.signatureFields.size()));
    m_content.signatureFields.push_back({name, tip, m_canvas.currentPage(), area});
}

void PageFlow::addEntry(ElementId element, const FormEntry& entry, const QRectF& area, size_t box)
{
    PdfContent::EntryPlace place{entry, {}, entry.says, m_canvas.currentPage(), area};
    if (entry.kind == FormEntry::Kind::Boxes) {
        place.value = entry.options[box].first;
        place.says = QStringLiteral("%1: %2").arg(entry.says, entry.options[box].second);
    }
    m_content.structure.addAnnotation(element, int(m_content.entries.size()));
    m_content.entries.push_back(std::move(place));
}

/// What must stand together from this box on: with headings, the beginning of what follows too.
double PageFlow::firstPiece(const std::vector<Box>& boxes, size_t index)
{
    double sum = 0;
    for (; index < boxes.size(); ++index) {
        const Box& box = boxes[index];
        if (!box.keepWithNext) {
            return sum + firstPiece(box);
        }
        sum += height(box) + box.after;
        if (index + 1 < boxes.size()) {
            sum += boxes[index + 1].before;
        }
    }
    return sum;
}

double PageFlow::firstPiece(const Box& box)
{
    return std::visit(Overloaded{[](const StackBox& stack) { return firstLines(stack); },
                                 [](const TableBox& table) {
                                     const double head = table.head.cells.empty() ? 0 : height(table.head);
                                     double first = 0; // neither the first row nor the last one stands alone
                                     for (size_t i = 0; i < std::min<size_t>(2, table.rows.size()); ++i) {
                                         first += height(table.rows[i]);
                                     }
                                     return head + std::min(first, page::bodyHeight / 2);
                                 },
                                 [](const FrameBox& frame) {
                                     const double whole = height(frame);
                                     if (frame.isTogether && whole <= page::bodyHeight) {
                                         return whole;
                                     }
                                     return frame.children.empty()
                                                ? whole
                                                : frame.padding + frame.children.front().before +
                                                      firstPiece(frame.children, 0);
                                 }},
                      box.content);
}

void PageFlow::newPage()
{
    for (const OpenFrame& open : m_frames) {
        drawFrameSegment(open);
    }
    m_canvas.newPage();
    m_top = page::top;
    for (OpenFrame& open : m_frames) {
        open.from = m_top;
    }
    m_y = m_top;
}

void PageFlow::makeRoom(double wanted)
{
    if (!isAtTop() && wanted > room() + fitTolerance) {
        newPage();
    }
}

void PageFlow::placeBox(const Box& box)
{
    std::visit(Overloaded{[this](const StackBox& stack) { placeStack(stack); },
                          [this](const TableBox& table) { placeTable(table); },
                          [this](const FrameBox& frame) { placeFrame(frame); }},
               box.content);
}

void PageFlow::placeStack(const StackBox& stack)
{
    const auto atLeast = size_t(stack.atLeast);
    for (size_t i = 0; i < stack.slices.size(); ++i) {
        const size_t left = stack.slices.size() - i;
        // Never the last line alone on a new page: take one more over.
        const bool wouldLeaveOne =
            left == atLeast && i >= atLeast && stack.slices.size() > atLeast &&
            heightOf({stack.slices.begin() + qptrdiff(i), stack.slices.end()}) > room();
        if (wouldLeaveOne) {
            makeRoom(page::bodyHeight);
        }
        makeRoom(stack.slices[i].height);
        stack.slices[i].draw(*this, stack.x, m_y);
        m_y += stack.slices[i].height;
    }
}

void PageFlow::placeFrame(const FrameBox& frame)
{
    m_frames.push_back({&frame, m_y});
    m_y += frame.padding;
    place(frame.children);
    m_y += frame.padding;
    drawFrameSegment(m_frames.back());
    m_frames.pop_back();
}

void PageFlow::drawFrameSegment(const OpenFrame& open)
{
    const FrameBox& frame = *open.frame;
    const double to = std::min(m_y, page::height - page::bottom);
    if (frame.border == FrameBox::Border::None || to <= open.from) {
        return;
    }
    m_canvas.beginArtifact(Artifact::Layout);
    if (frame.border == FrameBox::Border::All) {
        m_canvas.rectangle({frame.x, open.from, frame.width, to - open.from}, Stroke{}, std::nullopt);
    } else {
        m_canvas.line({frame.x, open.from}, {frame.x, to}, Stroke{1.6, ink::rule, {}});
    }
}

void PageFlow::placeTable(const TableBox& table)
{
    if (!table.head.cells.empty()) {
        placeHead(table, false);
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows[i];
        double wanted = height(row);
        const double onePage = page::bodyHeight - (table.head.cells.empty() ? 0 : height(table.head));
        if (wanted > onePage) {
            placeTallRow(table, row);
            continue;
        }
        // The last row does not go to a new page alone.
        if (i > 0 && i + 2 == table.rows.size() && wanted + height(table.rows[i + 1]) <= onePage) {
            wanted += height(table.rows[i + 1]);
        }
        if (wanted > room() + fitTolerance) {
            newPage();
            placeHead(table, true);
        }
        placeRow(table, row);
    }
}

void PageFlow::placeHead(const TableBox& table, bool isRepeated)
{
    if (table.head.cells.empty()) {
        return;
    }
    if (isRepeated) {
        m_canvas.setRepeating(true);
    }
    placeRow(table, table.head);
    if (isRepeated) {
        m_canvas.setRepeating(false);
    }
}

void PageFlow::placeRow(const TableBox& table, const TableRow& row)
{
    const double rowHeight = height(row);
    drawRowGround(table, rowHeight, row.isHead);
    double x = table.x;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        double y = m_y + cell::paddingY;
        for (const Slice& slice : row.cells[i]) {
            slice.draw(*this, x + cell::paddingX, y);
            y += slice.height;
        }
        x += table.columnWidths[i];
    }
    m_y += rowHeight;
}

/// A row taller than a page: every cell gives what fits, page after page.
void PageFlow::placeTallRow(const TableBox& table, const TableRow& row)
{
    std::vector<size_t> next(row.cells.size(), 0);
    bool isFresh = false;
    for (bool isDone = false; !isDone;) {
        const double space = room() - 2 * cell::paddingY;
        std::vector<size_t> until = next;
        double used = 0;
        isDone = true;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            double sum = 0;
            // A single slice is never taller than a page; at the top of one it is taken whatever is left.
            while (until[i] < row.cells[i].size() &&
                   (sum + row.cells[i][until[i]].height <= space || (isFresh && until[i] == next[i]))) {
                sum += row.cells[i][until[i]++].height;
            }
            used = std::max(used, sum);
            isDone = isDone && until[i] == row.cells[i].size();
        }
        if (used > 0) {
            drawRowGround(table, used + 2 * cell::paddingY, false);
            double x = table.x;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                double y = m_y + cell::paddingY;
                for (size_t k = next[i]; k < until[i]; ++k) {
                    row.cells[i][k].draw(*this, x + cell::paddingX, y);
                    y += row.cells[i][k].height;
                }
                x += table.columnWidths[i];
            }
            m_y += used + 2 * cell::paddingY;
        }
        next = until;
        if (!isDone) {
            newPage();
            placeHead(table, true);
            isFresh = true;
        }
    }
}

void PageFlow::drawRowGround(const TableBox& table, double rowHeight, bool isHead)
{
    if (!table.isRuled) {
        return;
    }
    const double width = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
    m_canvas.beginArtifact(Artifact::Layout);
    if (isHead) {
        m_canvas.rectangle({table.x, m_y, width, rowHeight}, std::nullopt, ink::soft);
    }
    const Stroke stroke{};
    m_canvas.rectangle({table.x, m_y, width, rowHeight}, stroke, std::nullopt);
    double x = table.x;
    for (size_t i = 0; i + 1 < table.columnWidths.size(); ++i) {
        x += table.columnWidths[i];
        m_canvas.line({x, m_y}, {x, m_y + rowHeight}, stroke);
    }
}

} // namespace lotsbok
