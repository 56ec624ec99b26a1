// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/box_builder.h"

#include "forms/print/page_flow.h"

#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

/// A short answer with more lines than this is set as a long one.
constexpr size_t mostShortLines = 10;
/// A field to type in is no taller than so many lines written by hand: it scrolls.
constexpr int mostTypedLines = 12;
constexpr double labelShare = 0.36;
constexpr double questionShare = 0.70;
constexpr double gutter = 10;

TextStyle roleStyle(parts::TextRole role)
{
    switch (role) {
    case parts::TextRole::Note:
        return style::note;
    case parts::TextRole::Kicker:
        return style::kicker;
    case parts::TextRole::Subject:
        return style::label;
    case parts::TextRole::Code:
        return style::code;
    case parts::TextRole::Easy:
        return style::easy;
    case parts::TextRole::Body:
        break;
    }
    return style::body;
}

struct HeadingLook {
    TextStyle style;
    double before;
    double after;
    bool hasRule;
};

HeadingLook headingLook(int wantedLevel)
{
    static constexpr std::array<HeadingLook, 4> looks{{{style::title, 2, 4, false},
                                                       {style::section, 16, 5, true},
                                                       {style::subsection, 11, 4, false},
                                                       {style::subsection, 2, 3, false}}};
    return looks[size_t(std::clamp(wantedLevel, 1, 4) - 1)];
}

/// Too long for one line of the narrow label column.
bool isWide(const QString& label)
{
    return label.size() > 30;
}

/// A signature does not stand alone on a page: what is signed last comes along.
void keepWithSignature(std::vector<Box>& boxes)
{
    constexpr double mostTaken = 140;
    if (!boxes.empty() && std::holds_alternative<StackBox>(boxes.back().content) &&
        height(boxes.back()) < mostTaken) {
        boxes.back().keepWithNext = true;
    }
}

/// As large as the letterhead has room for, in its own proportions; empty without a logo.
QSizeF logoSize(const QImage& logo)
{
    constexpr QSizeF room{150, 42};
    return logo.isNull() ? QSizeF() : QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
}

double totalHeight(const std::vector<Slice>& slices)
{
    double sum = 0;
    for (const Slice& slice : slices) {
        sum += slice.height;
    }
    return sum;
}

} // namespace

BoxBuilder::BoxBuilder(const parts::Document& document, StructureTree& structure, TextShaper& shaper)
    : m_document(document)
    , m_structure(structure)
    , m_shaper(shaper)
{}

std::vector<Box> BoxBuilder::build()
{
    std::vector<Box> out;
    addParts(m_document.parts, out);
    return out;
}

void BoxBuilder::addParts(const std::vector<parts::Part>& list, std::vector<Box>& out)
{
    for (const parts::Part& part : list) {
        m_shaper.setField(part.field);
        if (std::holds_alternative<parts::SignatureBox>(part.value)) {
            keepWithSignature(out);
        }
        const size_t first = out.size();
        std::visit([this, &out](const auto& value) { add(value, out); }, part.value);
        if (part.startsPage && out.size() > first) {
            out[first].startsPage = true;
        }
    }
}

ElementId BoxBuilder::addSecond(ElementId parent, const QByteArray& role)
{
    StructureTree::Attributes attributes;
    attributes.language = m_document.secondLanguage;
    return m_structure.add(parent, role, attributes);
}

std::vector<Slice> BoxBuilder::textSlices(ElementId element, const parts::Text& text, const TextStyle& style,
                                          double width, Align align)
{
    if (text.second.isEmpty() || text.isEmpty()) {
        return lineSlices(element, text.text, style, width, align);
    }
    // Each in a part of its own, so that they are read in this order and each in its own language.
    std::vector<Slice> slices = lineSlices(m_structure.add(element, "Span"), text.text, style, width, align);
    const Align natural = align == Align::Centre ? align : Align::Natural;
    for (Slice& slice : lineSlices(addSecond(element), text.second, style::second(style), width, natural)) {
        slices.push_back(std::move(slice));
    }
    return slices;
}

std::vector<Slice> BoxBuilder::lineSlices(ElementId element, const QString& text, const TextStyle& style,
                                          double width, Align align)
{
    std::vector<Slice> slices;
    if (text.isEmpty()) {
        return slices;
    }
    const auto shaped = std::make_shared<const ShapedText>(m_shaper.shape(text, style, width, align));
    slices.reserve(size_t(shaped->lines.size()));
    for (qsizetype i = 0; i < shaped->lines.size(); ++i) {
        slices.push_back({style.leading(), [shaped, element, i](PageFlow& flow, double x, double y) {
                              if (!shaped->lines[i].pieces.empty()) {
                                  flow.canvas().beginElement(element);
                                  flow.canvas().drawLine(*shaped, i, x, y);
                              }
                          }});
    }
    return slices;
}

/// Levels are never skipped, whatever parts are left out between two headings.
int BoxBuilder::normalisedLevel(int wanted)
{
    m_headingLevel = std::min(wanted, m_headingLevel + 1);
    return m_headingLevel;
}

void BoxBuilder::add(const parts::Heading& part, std::vector<Box>& out)
{
    const HeadingLook look = headingLook(part.level);
    const int level = normalisedLevel(part.level);
    const ElementId element = m_structure.add(m_parent, "H" + QByteArray::number(level));
    StackBox stack{m_area.x, textSlices(element, part.text, look.style, m_area.width), true, 1};
    if (stack.slices.empty()) {
        return;
    }
    Slice& first = stack.slices.front();
    first.draw = [draw = first.draw, title = part.text.text, level](PageFlow& flow, double x, double y) {
        flow.addBookmark(title, level, y);
        draw(flow, x, y);
    };
    if (look.hasRule) {
        stack.slices.push_back(
            {4, [width = m_area.width](PageFlow& flow, double x, double y) {
                 flow.canvas().beginArtifact(Artifact::Layout);
                 flow.canvas().line({x, y + 2}, {x + width, y + 2}, Stroke{0.8, ink::accent, {}});
             }});
    }
    out.push_back({std::move(stack), look.before, look.after, true});
}

void BoxBuilder::add(const parts::Paragraph& part, std::vector<Box>& out)
{
    const bool isKicker = part.role == parts::TextRole::Kicker;
    if (!part.text.second.isEmpty()) {
        addPair(part, out);
        return;
    }
    const QStringList paragraphs = cleanText(part.text.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs) {
        const ElementId element = m_structure.add(m_parent, "P");
        StackBox stack{m_area.x, textSlices(element, paragraph, roleStyle(part.role), m_area.width)};
        const bool isLine = part.role == parts::TextRole::Easy && &paragraph != &paragraphs.back();
        const double after = isKicker ? 0.0 : isLine ? 1.0 : part.role == parts::TextRole::Easy ? 8.0 : 5.0;
        out.push_back({std::move(stack), 0, after, isKicker || part.keepsWithNext});
    }
}

/// Body text stands in two columns, a note under the other.
void BoxBuilder::addPair(const parts::Paragraph& part, std::vector<Box>& out)
{
    constexpr double columnGap = 18;
    const TextStyle style = roleStyle(part.role);
    if (part.role != parts::TextRole::Body && part.role != parts::TextRole::Easy) {
        StackBox stack{m_area.x, textSlices(m_structure.add(m_parent, "P"), part.text, style, m_area.width),
                       true};
        out.push_back({std::move(stack), 0, 5, part.keepsWithNext});
        return;
    }
    const double width = (m_area.width - columnGap) / 2;
    TableBox pair;
    pair.x = m_area.x - cell::paddingX;
    pair.isRuled = false;
    pair.columnWidths = {width + columnGap, width + 2 * cell::paddingX};
    TableRow row;
    row.cells.push_back(
        lineSlices(m_structure.add(m_parent, "P"), part.text.text, style, width, Align::Natural));
    row.cells.push_back(lineSlices(addSecond(m_parent, "P"), part.text.second, style, width, Align::Natural));
    pair.rows.push_back(std::move(row));
    out.push_back({std::move(pair), 0, part.role == parts::TextRole::Easy ? 4.0 : 0.0, part.keepsWithNext});
}

void BoxBuilder::add(const parts::BulletList& part, std::vector<Box>& out)
{
    constexpr double indent = 14;
    const TextStyle style = roleStyle(part.role);
    const ElementId list = m_structure.add(m_parent, "L");
    for (const parts::Text& text : part.items) {
        const ElementId item = m_structure.add(list, "LI");
        const ElementId label = m_structure.add(item, "Lbl");
        const ElementId body = m_structure.add(item, "LBody");
        const std::vector<Slice> bullet = textSlices(label, QStringLiteral("•"), style, indent);
        StackBox stack{m_area.x + indent, textSlices(body, text, style, m_area.width - indent)};
        if (!stack.slices.empty() && !bullet.empty()) {
            Slice& first = stack.slices.front();
            first.draw = [draw = first.draw, mark = bullet.front().draw](PageFlow& flow, double x, double y) {
                mark(flow, x - 10, y);
                draw(flow, x, y);
            };
        }
        out.push_back({std::move(stack), 0, 2.5, false});
    }
    if (!out.empty()) {
        out.back().after += 4;
    }
}

void BoxBuilder::add(const parts::LetterheadPart& part, std::vector<Box>& out)
{
    const QSizeF logo = logoSize(part.logo);
    const double width = m_area.width - (logo.isEmpty() ? 0 : logo.width() + gutter);
    const ElementId name = m_structure.add(m_parent, "P");
    StackBox stack{m_area.x, textSlices(name, part.name, style::label, width)};
    for (const QString& line : part.lines) {
        const ElementId element = m_structure.add(m_parent, "P");
        for (Slice& slice : textSlices(element, line, style::note, width)) {
            stack.slices.push_back(std::move(slice));
        }
    }
    if (!logo.isEmpty() && !stack.slices.empty()) {
        addLogo(part, logo, stack);
    }
    stack.slices.push_back(
        {9, [width = m_area.width](PageFlow& flow, double x, double y) {
             flow.canvas().beginArtifact(Artifact::Layout);
             flow.canvas().line({x, y + 6}, {x + width, y + 6}, Stroke{0.6, ink::rule, {}});
         }});
    stack.isTogether = true;
    out.push_back({std::move(stack), 0, 10, true});
}

/// At the right of the sender's lines, from their top; taller than they are, it makes room for itself.
void BoxBuilder::addLogo(const parts::LetterheadPart& part, const QSizeF& size, StackBox& stack)
{
    StructureTree::Attributes says;
    says.alternate = part.logoSays.isEmpty() ? part.name : part.logoSays;
    const ElementId element = m_structure.add(m_parent, "Figure", says);
    Slice& first = stack.slices.front();
    const double left = m_area.width - size.width();
    first.draw = [draw = first.draw, picture = part.logo, element, size, left](PageFlow& flow, double x,
                                                                               double y) {
        draw(flow, x, y);
        flow.canvas().beginElement(element);
        flow.canvas().drawPicture(flow.addPicture(picture), {QPointF(x + left, y), size});
    };
    const double missing = size.height() - totalHeight(stack.slices);
    if (missing > 0) {
        stack.slices.push_back({missing, [](PageFlow&, double, double) {}});
    }
}

void BoxBuilder::add(const parts::Notice& part, std::vector<Box>& out)
{
    constexpr double padding = 5;
    const ElementId element = m_structure.add(m_parent, "P");
    FrameBox frame;
    frame.x = m_area.x;
    frame.width = m_area.width;
    frame.padding = 4;
    StackBox stack{m_area.x + padding,
                   textSlices(element, part.text, style::label, m_area.width - 2 * padding)};
    stack.slices.front().draw = [draw = stack.slices.front().draw, width = m_area.width](PageFlow& flow,
                                                                                         double x, double y) {
        flow.canvas().beginArtifact(Artifact::Layout);
        flow.canvas().line({x - padding, y - 4}, {x - padding + width, y - 4}, Stroke{1.4, ink::text, {}});
        draw(flow, x, y);
    };
    frame.children.push_back({std::move(stack)});
    out.push_back({std::move(frame), 0, 9, true});
}

void BoxBuilder::addLabel(const parts::Text& label, const parts::Text& note, std::vector<Box>& out)
{
    if (!label.isEmpty()) {
        const ElementId element = m_structure.add(m_parent, "P");
        out.push_back(
            {StackBox{m_area.x, textSlices(element, label, style::label, m_area.width), true}, 7, 1.5, true});
    }
    if (!note.isEmpty()) {
        const ElementId element = m_structure.add(m_parent, "P");
        const double before = label.isEmpty() ? 7 : 0;
        out.push_back({StackBox{m_area.x, textSlices(element, note, style::note, m_area.width), true}, before,
                       2, true});
    }
}

void BoxBuilder::add(const parts::ShortAnswer& part, std::vector<Box>& out)
{
    const bool isQuestion = part.isCompact && (part.answer.boxes.size() == 2 || isWide(part.label.text));
    const double labelWidth = m_area.width * (isQuestion ? questionShare : labelShare) - gutter;
    const double answerX = labelWidth + gutter;
    const double answerWidth = m_area.width - answerX;

    const ElementId paragraph = m_structure.add(m_parent, "P");
    const ElementId labelElement = m_structure.add(paragraph, "Span");
    std::vector<Slice> left = textSlices(labelElement, part.label, style::label, labelWidth);
    if (!part.note.isEmpty()) {
        const ElementId noteElement = m_structure.add(paragraph, "Span");
        for (Slice& slice : textSlices(noteElement, part.note, style::note, labelWidth)) {
            left.push_back(std::move(slice));
        }
    }
    const bool isLong = part.answer.isListed && part.answer.boxes.size() > mostShortLines;
    std::vector<Slice> right =
        isLong ? std::vector<Slice>() : answerSlices(paragraph, part.answer, style::body, answerWidth);
    const bool isTyped = part.answer.entry.isThere() && part.answer.boxes.empty();
    if (isLong || right.size() > mostShortLines) {
        StackBox label{m_area.x, std::move(left), true};
        out.push_back({std::move(label), 7, 2, true});
        const parts::LongAnswer longer{{}, {}, part.answer, 0};
        add(longer, out);
        return;
    }
    const double inner =
        std::max({totalHeight(left), totalHeight(right), part.isBlank && !isTyped ? handLine - 6 : 0.0});
    const double rowHeight = inner + 6;
    const bool isLined = part.isBlank && part.answer.boxes.empty() && !isTyped;
    Slice row{rowHeight, [=, width = m_area.width](PageFlow& flow, double x, double y) {
                  double at = y + 3 + style::body.ascent() - style::label.ascent(); // on one base line
                  for (const Slice& slice : left) {
                      slice.draw(flow, x, at);
                      at += slice.height;
                  }
                  at = y + 3;
                  for (const Slice& slice : right) {
                      slice.draw(flow, x + answerX, at);
                      at += slice.height;
                  }
                  flow.canvas().beginArtifact(Artifact::Layout);
                  const double lineY = y + rowHeight;
                  flow.canvas().line({isLined ? x + answerX : x, lineY}, {x + width, lineY},
                                     isLined ? Stroke{0.7, ink::box, {}} : Stroke{0.4, ink::rule, {}});
              }};
    out.push_back({StackBox{m_area.x, {std::move(row)}, true}, 0, 0, false});
}

void BoxBuilder::add(const parts::LongAnswer& part, std::vector<Box>& out)
{
    addLabel(part.label, part.note, out);
    if (part.answer.entry.isThere() && part.answer.boxes.empty()) {
        const double high = std::min(std::max(part.ruledLines, 1), mostTypedLines) * handLine;
        const ElementId paragraph = m_structure.add(m_parent, "P");
        out.push_back(
            {StackBox{m_area.x, {entrySlice(paragraph, part.answer.entry, m_area.width, high)}, true}, 0, 6,
             false});
        return;
    }
    if (part.answer.text.isEmpty() && part.answer.boxes.empty() && !part.answer.isUnanswered) {
        addRuledLines(std::max(part.ruledLines, 1), out);
        return;
    }
    constexpr double indent = 8;
    FrameBox frame;
    frame.x = m_area.x + 1;
    frame.width = m_area.width;
    frame.border = FrameBox::Border::Left;
    frame.isTogether = false;
    if (part.answer.text.isEmpty()) {
        const std::vector<Slice> slices =
            answerSlices(m_structure.add(m_parent, "P"), part.answer, style::body, m_area.width - indent);
        frame.children.push_back({StackBox{m_area.x + indent, slices}, 0, 0, false});
    }
    const QStringList paragraphs =
        cleanText(part.answer.text.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs) {
        const ElementId element = m_structure.add(m_parent, "P");
        StackBox stack{m_area.x + indent,
                       textSlices(element, paragraph, style::body, m_area.width - indent, Align::Natural)};
        const bool isLast = &paragraph == &paragraphs.back();
        frame.children.push_back({std::move(stack), 0, isLast ? 0.0 : 4.0, false});
    }
    out.push_back({std::move(frame), 0, 6, false});
}

void BoxBuilder::addRuledLines(int count, std::vector<Box>& out)
{
    constexpr int mostTogether = 8;
    StackBox stack{m_area.x, {}, count <= mostTogether, 1};
    for (int i = 0; i < count; ++i) {
        stack.slices.push_back({handLine, [width = m_area.width](PageFlow& flow, double x, double y) {
                                    flow.canvas().beginArtifact(Artifact::Layout);
                                    const double at = y + handLine - 4;
                                    flow.canvas().line({x, at}, {x + width, at}, Stroke{0.7, ink::box, {}});
                                }});
    }
    out.push_back({std::move(stack), 0, 4, false});
}

void BoxBuilder::add(const parts::Group& part, std::vector<Box>& out)
{
    const ElementId outer = m_parent;
    m_parent = m_structure.add(outer, "Sect");
    addParts(part.parts, out);
    m_parent = outer;
}

void BoxBuilder::add(const parts::Card& part, std::vector<Box>& out)
{
    constexpr double padding = 9;
    const ElementId outer = m_parent;
    const Area outerArea = m_area;
    m_parent = m_structure.add(outer, "Sect");
    m_area = {outerArea.x + padding, outerArea.width - 2 * padding};
    FrameBox frame;
    frame.x = outerArea.x;
    frame.width = outerArea.width;
    frame.padding = padding - 2;
    const int level = m_headingLevel;
    add(parts::Heading{4, part.title}, frame.children);
    addParts(part.parts, frame.children);
    m_headingLevel = level;
    m_area = outerArea;
    m_parent = outer;
    frame.isTogether = height(frame) < page::bodyHeight / 2; // a longer one would leave half a page empty
    out.push_back({std::move(frame), 3, 7, false});
}

} // namespace lotsbok
