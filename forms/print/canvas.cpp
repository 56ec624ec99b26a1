// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/canvas.h"

#include <array>
#include <cmath>

namespace lotsbok {

namespace {

/// Drift from the advance widths, in 1/1000 em, from which a glyph is placed anew.
constexpr double tolerance = 0.6;

void appendHex(QByteArray& out, quint16 value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const std::array<char, 4> four{digits[value >> 12], digits[(value >> 8) & 0xF],
                                   digits[(value >> 4) & 0xF], digits[value & 0xF]};
    out.append(four.data(), four.size());
}

QByteArray colourOperands(const Colour& colour)
{
    return pdfNumber(colour.red) + ' ' + pdfNumber(colour.green) + ' ' + pdfNumber(colour.blue);
}

QByteArray point(QPointF p)
{
    return pdfNumber(p.x()) + ' ' + pdfNumber(page::height - p.y());
}

QByteArray artifactMark(Artifact kind)
{
    switch (kind) {
    case Artifact::Header:
        return "/Artifact <</Type/Pagination/Subtype/Header>> BDC\n";
    case Artifact::Footer:
        return "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n";
    case Artifact::Pagination:
        return "/Artifact <</Type/Pagination>> BDC\n";
    case Artifact::Layout:
        break;
    }
    return "/Artifact <</Type/Layout>> BDC\n";
}

} // namespace

QByteArray pdfNumber(double value)
{
    auto thousandths = qint64(std::llround(value * 1000));
    QByteArray out;
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    out += QByteArray::number(thousandths / 1000);
    if (int rest = int(thousandths % 1000); rest != 0) {
        char digits[5] = {'.', char('0' + rest / 100), char('0' + rest / 10 % 10), char('0' + rest % 10), 0};
        for (int i = 3; digits[i] == '0'; --i) {
            digits[i] = 0;
        }
        out += digits;
    }
    return out;
}

QByteArray pdfTextLiteral(const QString& text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text) {
        appendHex(out, c.unicode());
    }
    return out + '>';
}

void Canvas::newPage()
{
    if (m_page >= 0) {
        closeMark();
    }
    m_pages.emplace_back();
    m_page = pageCount() - 1;
}

void Canvas::selectPage(int page)
{
    closeMark();
    m_page = page;
}

std::vector<QByteArray> Canvas::finish()
{
    closeMark();
    std::vector<QByteArray> contents;
    contents.reserve(m_pages.size());
    for (const PageState& page : m_pages) {
        contents.push_back(page.content);
    }
    return contents;
}

void Canvas::beginElement(ElementId element)
{
    if (m_repeating) {
        beginArtifact(Artifact::Pagination);
        return;
    }
    if (m_element == element) {
        return;
    }
    closeMark();
    const int id = state().nextContentId++;
    state().content += '/' + m_structure.role(element) + " <</MCID " + QByteArray::number(id) + ">> BDC\n";
    m_structure.addContent(element, m_page, id);
    m_element = element;
}

void Canvas::beginArtifact(Artifact kind)
{
    if (m_artifact == kind) {
        return;
    }
    closeMark();
    state().content += artifactMark(kind);
    m_artifact = kind;
}

void Canvas::setRepeating(bool repeating)
{
    closeMark();
    m_repeating = repeating;
}

void Canvas::closeMark()
{
    if (m_element != noElement || m_artifact) {
        state().content += "EMC\n";
    }
    m_element = noElement;
    m_artifact.reset();
}

void Canvas::drawText(const ShapedText& text, double x, double y)
{
    for (size_t i = 0; i < text.lines.size(); ++i) {
        drawLine(text, i, x, y + double(i) * text.style.leading());
    }
}

void Canvas::drawLine(const ShapedText& text, size_t line, double x, double y)
{
    const ShapedLine& shaped = text.lines[line];
    if (shaped.pieces.empty()) {
        return;
    }
    setFill(text.style.colour);
    const double base = page::height - (y + text.style.ascent());
    QByteArray& out = state().content;
    out += "BT\n";
    int font = -1;
    for (const TextPiece& piece : shaped.pieces) {
        if (!piece.actualText.isEmpty()) {
            out += "/Span <</ActualText " + pdfTextLiteral(piece.actualText) + ">> BDC\n";
        } else if (piece.isReversed) {
            out += "/ReversedChars BMC\n"; // PDF 32000-1, 14.8.2.3.3
        }
        for (const GlyphRun& run : piece.runs) {
            drawRun(run, text.style, x, base, font);
        }
        if (piece.isReversed || !piece.actualText.isEmpty()) {
            out += "EMC\n";
        }
    }
    out += "ET\n";
}

void Canvas::drawRun(const GlyphRun& run, const TextStyle& style, double x, double base, int& font)
{
    QByteArray& out = state().content;
    if (font != run.font) {
        font = run.font;
        out += "/F" + QByteArray::number(font) + ' ' + pdfNumber(style.size) + " Tf\n";
    }
    const FontFace& face = m_fonts.face(run.font);
    const double em = style.size / 1000;
    double pen = 0;
    double rise = 0;
    bool isOpen = false;
    for (const GlyphRun::Glyph& glyph : run.glyphs) {
        if (!isOpen || std::abs(glyph.y - rise) > tolerance) {
            if (isOpen) {
                out += ">] TJ\n";
            }
            rise = glyph.y;
            pen = glyph.x;
            out += "1 0 0 1 " + pdfNumber(x + pen * em) + ' ' + pdfNumber(base + rise * em) + " Tm [<";
            isOpen = true;
        } else if (const double drift = pen - glyph.x; std::abs(drift) >= tolerance) {
            out += '>' + pdfNumber(std::round(drift)) + '<';
            pen -= std::round(drift);
        }
        appendHex(out, quint16(glyph.id));
        pen += face.advance(glyph.id);
    }
    if (isOpen) {
        out += ">] TJ\n";
    }
}

void Canvas::line(QPointF from, QPointF to, const Stroke& stroke)
{
    polyline({from, to}, stroke);
}

void Canvas::polyline(const std::vector<QPointF>& points, const Stroke& stroke)
{
    setStroke(stroke);
    QByteArray& out = state().content;
    for (size_t i = 0; i < points.size(); ++i) {
        out += point(points[i]) + (i == 0 ? " m " : " l ");
    }
    out += "S\n";
}

void Canvas::rectangle(const QRectF& rectangle, const std::optional<Stroke>& stroke,
                       const std::optional<Colour>& fill)
{
    if (stroke) {
        setStroke(*stroke);
    }
    if (fill) {
        setFill(*fill);
    }
    state().content += point(rectangle.bottomLeft()) + ' ' + pdfNumber(rectangle.width()) + ' ' +
                       pdfNumber(rectangle.height()) + " re ";
    paintOperator(stroke.has_value(), fill.has_value());
}

void Canvas::drawPicture(int picture, const QRectF& rectangle)
{
    state().content += "q " + pdfNumber(rectangle.width()) + " 0 0 " + pdfNumber(rectangle.height()) + ' ' +
                       point(rectangle.bottomLeft()) + " cm /P" + QByteArray::number(picture) + " Do Q\n";
}

void Canvas::circle(QPointF centre, double radius, const std::optional<Stroke>& stroke,
                    const std::optional<Colour>& fill)
{
    if (stroke) {
        setStroke(*stroke);
    }
    if (fill) {
        setFill(*fill);
    }
    const double k = 0.5523 * radius; // control points of a quarter circle
    const auto curve = [&](QPointF a, QPointF b, QPointF end) {
        state().content += point(centre + a) + ' ' + point(centre + b) + ' ' + point(centre + end) + " c ";
    };
    state().content += point(centre + QPointF(radius, 0)) + " m ";
    curve({radius, k}, {k, radius}, {0, radius});
    curve({-k, radius}, {-radius, k}, {-radius, 0});
    curve({-radius, -k}, {-k, -radius}, {0, -radius});
    curve({k, -radius}, {radius, -k}, {radius, 0});
    paintOperator(stroke.has_value(), fill.has_value());
}

void Canvas::paintOperator(bool hasStroke, bool hasFill)
{
    state().content += hasStroke && hasFill ? "B\n" : hasStroke ? "S\n" : hasFill ? "f\n" : "n\n";
}

void Canvas::setFill(const Colour& colour)
{
    if (!(state().fill == colour)) {
        state().fill = colour;
        state().content += colourOperands(colour) + " rg\n";
    }
}

void Canvas::setStroke(const Stroke& stroke)
{
    std::optional<Stroke>& current = state().stroke;
    if (current == stroke) {
        return;
    }
    QByteArray& out = state().content;
    if (!current || !(current->colour == stroke.colour)) {
        out += colourOperands(stroke.colour) + " RG\n";
    }
    if (!current || current->width != stroke.width) {
        out += pdfNumber(stroke.width) + " w\n";
    }
    if ((current ? current->dashes : std::vector<double>{}) != stroke.dashes) {
        out += '[';
        for (const double dash : stroke.dashes) {
            out += pdfNumber(dash) + ' ';
        }
        out += "] 0 d\n";
    }
    current = stroke;
}

} // namespace lotsbok
