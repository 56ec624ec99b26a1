// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/page_geometry.h"
#include "forms/print/structure_tree.h"
#include "forms/print/text_shaper.h"

#include <QRectF>
#include <optional>
#include <string>
#include <vector>

namespace lotsbok {

/// Why something drawn is no part of the content.
enum class Artifact { Layout, Pagination, Header, Footer };

/// How a line is drawn. Dashes are lengths on and off in points; empty = solid.
struct Stroke {
    double width = 0.6;
    Colour colour = ink::rule;
    std::vector<double> dashes;
    bool operator==(const Stroke&) const = default;
};

/// Pages as PDF content streams. Everything drawn belongs either to an element of the structure tree or to an
/// artifact: say which first. Coordinates are points from the top left corner.
class Canvas {
public:
    Canvas(StructureTree& structure, const FontSet& fonts)
        : m_structure(structure)
        , m_fonts(fonts)
    {}

    void newPage();
    /// Goes back to a page, to add its head and foot when the number of pages is known.
    void selectPage(int page);
    [[nodiscard]] int currentPage() const { return m_page; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// Closes what is open and gives the pages away: the streams, one a page.
    [[nodiscard]] std::vector<std::string> finish();

    void beginElement(ElementId element);
    void beginArtifact(Artifact kind);
    /// While repeating, elements count as artifacts: a table head on its second page.
    void setRepeating(bool repeating);

    void drawText(const ShapedText& text, double x, double y);
    void drawLine(const ShapedText& text, qsizetype line, double x, double y);
    void line(QPointF from, QPointF to, const Stroke& stroke);
    void polyline(const std::vector<QPointF>& points, const Stroke& stroke);
    void rectangle(const QRectF& rectangle, const std::optional<Stroke>& stroke,
                   const std::optional<Colour>& fill);
    /// Picture number `picture` of the file (PageFlow::addPicture), filling the rectangle.
    void drawPicture(int picture, const QRectF& rectangle);
    void circle(QPointF centre, double radius, const std::optional<Stroke>& stroke,
                const std::optional<Colour>& fill);

private:
    struct PageState {
        std::string content;
        int nextContentId = 0;
        Colour fill{-1, -1, -1};
        std::optional<Stroke> stroke;
    };

    PageState& state() { return m_pages[size_t(m_page)]; }
    void closeMark();
    void setFill(const Colour& wanted);
    void setStroke(const Stroke& stroke);
    void paintOperator(bool hasStroke, bool hasFill);
    void drawRun(const GlyphRun& run, const TextStyle& style, double x, double base, int& font);

    StructureTree& m_structure;
    const FontSet& m_fonts;
    std::vector<PageState> m_pages;
    int m_page = -1;
    ElementId m_element = noElement;
    std::optional<Artifact> m_artifact;
    bool m_repeating = false;
};

/// A number as PDF writes it: at most three decimals, no exponent, no needless zeros.
std::string pdfNumber(double value);

/// The hexadecimal digits of a text in UTF-16BE.
void appendPdfText(std::string& out, QStringView text);

} // namespace lotsbok
