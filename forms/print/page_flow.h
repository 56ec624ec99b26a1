// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/boxes.h"
#include "forms/print/pdf_document.h"

#include <functional>

namespace lotsbok {

/// Puts boxes on pages, top to bottom. Rows are never cut unless they are taller than a page, table heads
/// stand on every page, headings stay with what follows, and no single line is left alone.
class PageFlow {
public:
    PageFlow(Canvas& canvas, PdfContent& content);

    void place(const std::vector<Box>& boxes);

    [[nodiscard]] Canvas& canvas() { return m_canvas; }
    /// The page of the first box that had to start one; 0 without such a box.
    [[nodiscard]] int firstStartedPage() const { return m_firstStarted; }
    /// Keeps a picture for the file; what drawPicture() takes.
    int addPicture(const QImage& picture);
    /// Remembers where an element with a bookmark or a signature field came to stand.
    void addBookmark(const QString& title, int level, double y);
    /// A place to fill in; of boxes, the one of option `box`.
    void addEntry(ElementId element, const FormEntry& entry, const QRectF& area, size_t box = 0);
    void addSignatureField(ElementId element, const QString& name, const QString& tip, const QRectF& area);

private:
    struct OpenFrame {
        const FrameBox* frame;
        double from;
    };

    [[nodiscard]] double room() const { return page::height - page::bottom - m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_top; }
    [[nodiscard]] static double firstPiece(const std::vector<Box>& boxes, size_t index);
    [[nodiscard]] static double firstPiece(const Box& box);
    void newPage();
    void makeRoom(double height);
    void placeBox(const Box& box);
    void placeStack(const StackBox& stack);
    void placeTable(const TableBox& table);
    void placeFrame(const FrameBox& frame);
    void placeHead(const TableBox& table, bool isRepeated);
    void placeRow(const TableBox& table, const TableRow& row);
    void placeTallRow(const TableBox& table, const TableRow& row);
    void drawRowGround(const TableBox& table, double height, bool isHead);
    void drawFrameSegment(const OpenFrame& open);

    Canvas& m_canvas;
    PdfContent& m_content;
    double m_y = 0;
    double m_top = 0;
    int m_firstStarted = 0;
    std::vector<OpenFrame> m_frames;
};

} // namespace lotsbok
