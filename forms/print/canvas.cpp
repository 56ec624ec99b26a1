// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/canvas.h"

#include <array>
#include <cmath>

namespace lotsbok {

namespace {

/// Drift from the advance widths, in 1/1000 em, from which a glyph is placed anew.
constexpr double tolerance = 0.6;

/// Four digits. Beside appendNumber() the most called function of a print, so nothing is allocated here.
void appendHex(std::string& out, char16_t value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const std::array<char, 4> four{digits[value >> 12], digits[(value >> 8) & 0xF],
                                   digits[(value >> 4) & 0xF], digits[value & 0xF]};
    out.append(four.data(), four.size());
}

/// As pdfNumber().
void appendNumber(std::string& out, double value)
{
    std::array<char, 24> digits{};
    size_t at = digits.size();
    const auto thousandths = qint64(std::llround(value * 1000));
    quint64 rest = thousandths < 0 ? quint64(-thousandths) : quint64(thousandths);
    int decimals = 3;
    for (; decimals > 0 && rest % 10 == 0; --decimals) {
        rest /= 10;
    }
    if (decimals > 0) {
        for (; decimals > 0; --decimals) {
            digits[--at] = char('0' + rest % 10);
            rest /= 10;
        }
        digits[--at] = '.';
    }
    do {
        digits[--at] = char('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (thousandths < 0) {
        digits[--at] = '-';
    }
    out.append(digits.data() + at, digits.size() - at);
}

/// Each number with what stands behind it.
void appendNumber(std::string& out, double value, const char* after)
{
    appendNumber(out, value);
    out += after;
}

void appendColour(std::string& out, const Colour& colour, const char* operation)
{
    appendNumber(out, colour.red, " ");
    appendNumber(out, colour.green, " ");
    appendNumber(out, colour.blue, operation);
}

void appendPoint(std::string& out, QPointF p, const char* after)
{
    appendNumber(out, p.x(), " ");
    appendNumber(out, page::height - p.y(), after);
}

const char* artifactMark(Artifact kind)
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

std::string pdfNumber(double value)
{
    std::string out;
    appendNumber(out, value);
    return out;
}

void appendPdfText(std::string& out, QStringView text)
{
    for (const QChar c : text) {
        appendHex(out, c.unicode());
    }
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

std::vector<std::string> Canvas::finish()
{
    closeMark();
    std::vector<std::string> contents;
    contents.reserve(m_pages.size());
    for (PageState& page : m_pages) {
        contents.push_back(std::move(page.content));
    }
    m_pages.clear();
    m_page = -1;
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
    std::string& out = state().content;
    out += '/';
    out.append(m_structure.role(element).constData(), size_t(m_structure.role(element).size()));
    out += " <</MCID ";
    appendNumber(out, id, ">> BDC\n");
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
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        drawLine(text, i, x, y + double(i) * text.style.leading());
    }
}

void Canvas::drawLine(const ShapedText& text, qsizetype line, double x, double y)
{
    const ShapedLine& shaped = text.lines[line];
    if (shaped.pieces.empty()) {
        return;
    }
    setFill(text.style.colour);
    const double base = page::height - (y + text.style.ascent());
    std::string& out = state().content;
    out += "BT\n";
    int font = -1;
    for (const TextPiece& piece : shaped.pieces) {
        if (!piece.actualText.isEmpty()) {
            out += "/Span <</ActualText <FEFF";
            appendPdfText(out, piece.actualText);
            out += ">>> BDC\n";
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
    std::string& out = state().content;
    if (font != run.font) {
        font = run.font;
        out += "/F";
        appendNumber(out, font, " ");
        appendNumber(out, style.size, " Tf\n");
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
            out += "1 0 0 1 ";
            appendNumber(out, x + pen * em, " ");
            appendNumber(out, base + rise * em, " Tm [<");
            isOpen = true;
        } else if (const double drift = pen - glyph.x; std::abs(drift) >= tolerance) {
            out += '>';
            appendNumber(out, std::round(drift), "<");
            pen -= std::round(drift);
        }
        appendHex(out, char16_t(glyph.id));
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
    std::string& out = state().content;
    for (size_t i = 0; i < points.size(); ++i) {
        appendPoint(out, points[i], i == 0 ? " m " : " l ");
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
    std::string& out = state().content;
    appendPoint(out, rectangle.bottomLeft(), " ");
    appendNumber(out, rectangle.width(), " ");
    appendNumber(out, rectangle.height(), " re ");
    paintOperator(stroke.has_value(), fill.has_value());
}

void Canvas::drawPicture(int picture, const QRectF& rectangle)
{
    std::string& out = state().content;
    out += "q ";
    appendNumber(out, rectangle.width(), " 0 0 ");
    appendNumber(out, rectangle.height(), " ");
    appendPoint(out, rectangle.bottomLeft(), " cm /P");
    appendNumber(out, picture, " Do Q\n");
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
    std::string& out = state().content;
    const auto curve = [&](QPointF a, QPointF b, QPointF end) {
        appendPoint(out, centre + a, " ");
        appendPoint(out, centre + b, " ");
        appendPoint(out, centre + end, " c ");
    };
    appendPoint(out, centre + QPointF(radius, 0), " m ");
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

void Canvas::setFill(const Colour& wanted)
{
    if (!(state().fill == wanted)) {
        state().fill = wanted;
        appendColour(state().content, wanted, " rg\n");
    }
}

void Canvas::setStroke(const Stroke& stroke)
{
    std::optional<Stroke>& current = state().stroke;
    if (current == stroke) {
        return;
    }
    std::string& out = state().content;
    if (!current || !(current->colour == stroke.colour)) {
        appendColour(out, stroke.colour, " RG\n");
    }
    if (!current || current->width != stroke.width) {
        appendNumber(out, stroke.width, " w\n");
    }
    if ((current ? current->dashes : std::vector<double>{}) != stroke.dashes) {
        out += '[';
        for (const double dash : stroke.dashes) {
            appendNumber(out, dash, " ");
        }
        out += "] 0 d\n";
    }
    current = stroke;
}

} // namespace lotsbok
