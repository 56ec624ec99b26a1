// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/box_builder.h"
#include "forms/print/page_flow.h"

#include <algorithm>
#include <array>

namespace lotsbok {

namespace {

constexpr int scaleTop = 10; ///< 0–10
constexpr double scaleBoxHeight = 20;
constexpr double typedHeight = 20; ///< of a field with one line
constexpr Stroke boxStroke{0.9, ink::box, {}};

/// A tick box, or a word without one, at its place on a line.
struct PlacedTick {
    ElementId element;
    ElementId entryElement; ///< of a box to tick on screen
    size_t option;
    bool hasBox;
    bool isTicked;
    double x;
    std::shared_ptr<const ShapedText> label;
    ElementId secondElement = noElement;
    std::shared_ptr<const ShapedText> second{}; ///< the word in the other language, below

    [[nodiscard]] double width() const
    {
        double widest = 0;
        for (const ShapedText* text : {label.get(), second.get()}) {
            for (qsizetype i = 0; text && i < text->lines.size(); ++i) {
                widest = std::max(widest, text->lines[i].width);
            }
        }
        return widest;
    }
    [[nodiscard]] double height() const { return label->height() + (second ? second->height() : 0); }
};

void centre(Canvas& canvas, const ShapedText& text, const QRectF& in)
{
    const double lineHeight = text.style.leading();
    const double y = in.top() + (in.height() - lineHeight * double(text.lines.size())) / 2;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        canvas.drawLine(text, i, in.left() + (in.width() - text.lines[i].width) / 2,
                        y + double(i) * lineHeight);
    }
}

} // namespace

void drawTickBox(Canvas& canvas, double x, double y, bool isTicked)
{
    canvas.rectangle({x, y, tickBoxSide, tickBoxSide}, boxStroke, std::nullopt);
    if (isTicked) {
        constexpr double in = 1.9;
        const Stroke cross{1.5, ink::text, {}};
        canvas.line({x + in, y + in}, {x + tickBoxSide - in, y + tickBoxSide - in}, cross);
        canvas.line({x + in, y + tickBoxSide - in}, {x + tickBoxSide - in, y + in}, cross);
    }
}

Slice BoxBuilder::entrySlice(ElementId parent, const FormEntry& entry, double width, double height)
{
    const ElementId element = m_structure.add(parent, "Form");
    return {height, [=](PageFlow& flow, double x, double y) {
                const QRectF area(x, y + 1, width, height - 2);
                flow.canvas().beginArtifact(Artifact::Layout);
                flow.canvas().rectangle(area, Stroke{0.7, ink::box, {}}, std::nullopt);
                flow.addEntry(element, entry, area);
            }};
}

namespace {

/// A box to tick on screen: drawn as decoration, and read as the field over it.
void drawEntryBox(PageFlow& flow, ElementId element, const FormEntry& entry, size_t option, double x,
                  double y)
{
    flow.canvas().beginArtifact(Artifact::Layout);
    drawTickBox(flow.canvas(), x, y, false);
    flow.addEntry(element, entry, {x, y, tickBoxSide, tickBoxSide}, option);
}

} // namespace

/// One box in the middle of a cell; its word stands at the head of the column.
Slice BoxBuilder::tickSlice(ElementId parent, const parts::TickBox& box, double width, const FormEntry& entry,
                            size_t option)
{
    if (entry.isThere()) {
        const ElementId field = m_structure.add(parent, "Form");
        return {tickBoxSide + 2, [=](PageFlow& flow, double x, double y) {
                    drawEntryBox(flow, field, entry, option, x + (width - tickBoxSide) / 2, y + 1.5);
                }};
    }
    StructureTree::Attributes says;
    says.actualText = (box.isTicked ? m_document.ticked : m_document.notTicked).arg(box.label.text);
    const ElementId element = m_structure.add(parent, "Span", says);
    return {tickBoxSide + 2, [element, width, isTicked = box.isTicked](PageFlow& flow, double x, double y) {
                flow.canvas().beginElement(element);
                drawTickBox(flow.canvas(), x + (width - tickBoxSide) / 2, y + 1.5, isTicked);
            }};
}

/// Boxes with their words, as many on a line as there is room for, and "not answered" behind them.
std::vector<Slice> BoxBuilder::tickSlices(ElementId parent, const parts::Answer& answer,
                                          const TextStyle& style, double width)
{
    constexpr double gap = 14;
    constexpr double toLabel = tickBoxSide + 5;
    std::vector<std::vector<PlacedTick>> lines;
    double x = 0;
    const auto place = [&](PlacedTick tick, double indent, bool isAlone) {
        const double wide = indent + tick.width();
        if (lines.empty() || isAlone || x + wide > width) {
            lines.emplace_back();
            x = 0;
        }
        tick.x = x;
        x += wide + gap;
        lines.back().push_back(std::move(tick));
    };
    for (const parts::TickBox& box : answer.boxes) {
        StructureTree::Attributes says;
        const bool isEntry = answer.entry.isThere();
        if (!isEntry) {
            says.actualText = (box.isTicked ? m_document.ticked : m_document.notTicked).arg(box.label.text);
        }
        const ElementId field = isEntry ? m_structure.add(parent, "Form") : noElement;
        const auto option = size_t(&box - answer.boxes.data());
        PlacedTick tick{m_structure.add(parent, "Span", says), field, option, true, box.isTicked, 0, {}};
        tick.label =
            std::make_shared<const ShapedText>(m_shaper.shape(box.label.text, style, width - toLabel));
        if (!box.label.second.isEmpty()) {
            tick.secondElement = addSecond(parent);
            tick.second =
                std::make_shared<const ShapedText>(m_shaper.shape(box.label.second, style, width - toLabel));
        }
        place(std::move(tick), toLabel, answer.isListed);
    }
    if (answer.isUnanswered) {
        PlacedTick tick{m_structure.add(parent, "Span"), noElement, 0, false, false, 0, {}};
        tick.label =
            std::make_shared<const ShapedText>(m_shaper.shape(m_document.unanswered, style::note, width));
        place(std::move(tick), 0, answer.isListed);
    }
    std::vector<Slice> slices;
    for (std::vector<PlacedTick>& line : lines) {
        double lineHeight = 0;
        for (const PlacedTick& tick : line) {
            lineHeight = std::max(lineHeight, tick.height());
        }
        slices.push_back(
            {lineHeight + 2,
             [line = std::move(line), entry = answer.entry](PageFlow& flow, double left, double top) {
                 for (const PlacedTick& tick : line) {
                     if (tick.entryElement != noElement) {
                         drawEntryBox(flow, tick.entryElement, entry, tick.option, left + tick.x, top + 2);
                     }
                     flow.canvas().beginElement(tick.element);
                     if (tick.hasBox && tick.entryElement == noElement) {
                         drawTickBox(flow.canvas(), left + tick.x, top + 2, tick.isTicked);
                     }
                     const double indent = tick.hasBox ? toLabel : 0;
                     flow.canvas().drawText(*tick.label, left + tick.x + indent,
                                            top + (tick.hasBox ? 0 : 1.4));
                     if (tick.second) {
                         flow.canvas().beginElement(tick.secondElement);
                         flow.canvas().drawText(*tick.second, left + tick.x + indent,
                                                top + tick.label->height());
                     }
                 }
             }});
    }
    return slices;
}

std::vector<Slice> BoxBuilder::answerSlices(ElementId parent, const parts::Answer& answer,
                                            const TextStyle& style, double width, Align align)
{
    std::vector<Slice> slices;
    if (answer.entry.isThere() && (answer.boxes.empty() || answer.entry.kind == FormEntry::Kind::List)) {
        return {entrySlice(parent, answer.entry, width, typedHeight)};
    }
    if (!answer.boxes.empty()) {
        slices = tickSlices(parent, answer, style, width);
    }
    const bool isUnanswered = answer.isUnanswered && answer.boxes.empty();
    const parts::Text text =
        answer.text.isEmpty() && isUnanswered ? parts::Text(m_document.unanswered) : answer.text;
    if (!text.isEmpty()) {
        const ElementId element = m_structure.add(parent, "Span");
        const TextStyle& textStyle = answer.text.isEmpty() ? style::note : style;
        for (Slice& slice : textSlices(element, text, textStyle, width, align)) {
            slices.push_back(std::move(slice));
        }
    }
    return slices;
}

void BoxBuilder::add(const parts::ScaleAnswer& part, std::vector<Box>& out)
{
    addLabel(part.label, part.note, out);
    StructureTree::Attributes says;
    if (!part.entry.isThere()) {
        says.actualText = part.spoken;
    }
    const ElementId paragraph = m_structure.add(m_parent, "P");
    const ElementId element = m_structure.add(paragraph, "Span", says);
    const bool hasSecond = !part.lowLabel.second.isEmpty() || !part.highLabel.second.isEmpty();
    const ElementId second = hasSecond ? addSecond(paragraph) : noElement;
    out.push_back({StackBox{m_area.x, {scaleSlice(element, second, part)}, true}, 1, 6, false});
}

Slice BoxBuilder::scaleSlice(ElementId element, ElementId second, const parts::ScaleAnswer& part)
{
    const double boxWidth = std::min(30.0, m_area.width / (scaleTop + 1));
    const double scaleWidth = boxWidth * (scaleTop + 1);
    const double noteX = scaleWidth + 10;
    struct Shaped {
        std::array<ShapedText, scaleTop + 1> numbers;
        ShapedText low, high, lowSecond, highSecond, unanswered;
    };
    auto shaped = std::make_shared<Shaped>();
    for (int i = 0; i <= scaleTop; ++i) {
        const bool isChosen = part.value == i;
        const TextStyle style{isChosen ? Weight::Bold : Weight::Regular, 10,
                              isChosen ? ink::paper : ink::text};
        shaped->numbers[size_t(i)] = m_shaper.shape(QString::number(i), style, boxWidth);
    }
    const double half = scaleWidth / 2 - 6;
    shaped->low = m_shaper.shape(part.lowLabel.text, style::note, half, Align::Left, true);
    shaped->high = m_shaper.shape(part.highLabel.text, style::note, half, Align::Right);
    if (second != noElement) {
        shaped->lowSecond = m_shaper.shape(part.lowLabel.second, style::note, half, Align::Left, true);
        shaped->highSecond = m_shaper.shape(part.highLabel.second, style::note, half, Align::Right);
    }
    if (!part.value && !part.unansweredText.isEmpty()) {
        shaped->unanswered = m_shaper.shape(part.unansweredText, style::note, m_area.width - noteX);
    }
    std::vector<ElementId> fields;
    for (size_t i = 0; i < part.entry.options.size(); ++i) {
        fields.push_back(m_structure.add(m_structure.elements()[size_t(element)].parent, "Form"));
    }
    const double labels = std::max(shaped->low.height(), shaped->high.height());
    const double others = std::max(shaped->lowSecond.height(), shaped->highSecond.height());
    return {scaleBoxHeight + 3 + labels + others,
            [=, value = part.value, entry = part.entry](PageFlow& flow, double x, double y) {
                Canvas& canvas = flow.canvas();
                canvas.beginElement(element);
                for (int i = 0; i <= scaleTop; ++i) {
                    const QRectF box(x + i * boxWidth, y, boxWidth, scaleBoxHeight);
                    canvas.rectangle(box, Stroke{0.7, ink::box, {}},
                                     value == i ? std::optional<Colour>(ink::text) : std::nullopt);
                    centre(canvas, shaped->numbers[size_t(i)], box);
                    if (size_t(i) < fields.size()) {
                        flow.addEntry(fields[size_t(i)], entry, box, size_t(i));
                    }
                }
                canvas.drawText(shaped->low, x, y + scaleBoxHeight + 2);
                canvas.drawText(shaped->high, x + scaleWidth - half, y + scaleBoxHeight + 2);
                canvas.drawText(shaped->unanswered, x + noteX, y + 4);
                if (second != noElement) {
                    canvas.beginElement(second);
                    const double at = y + scaleBoxHeight + 2 + labels;
                    canvas.drawText(shaped->lowSecond, x, at);
                    canvas.drawText(shaped->highSecond, x + scaleWidth - half, at);
                }
            }};
}

void BoxBuilder::add(const parts::Ranking& part, std::vector<Box>& out)
{
    constexpr double boxWidth = 22;
    constexpr double rowHeight = 19;
    addLabel(part.label, part.note, out);
    const ElementId list = m_structure.add(m_parent, "L");
    StackBox stack{m_area.x, {}};
    for (const parts::Ranking::Item& item : part.items) {
        const ElementId entry = m_structure.add(list, "LI");
        StructureTree::Attributes says;
        const FormEntry typed = item.entry;
        const ElementId field = typed.isThere() ? m_structure.add(entry, "Form") : noElement;
        says.actualText = field != noElement ? QString()
                          : item.rank        ? m_document.rankOf.arg(item.label.text).arg(*item.rank)
                                             : m_document.rankNone.arg(item.label.text);
        const ElementId holder = m_structure.add(entry, "LBody");
        const ElementId body = m_structure.add(holder, "Span", says);
        const bool hasSecond = !item.label.second.isEmpty();
        const ElementId other = hasSecond ? addSecond(holder) : noElement;
        const auto number = std::make_shared<const ShapedText>(
            m_shaper.shape(item.rank ? QString::number(*item.rank) : QString(), style::label, boxWidth));
        const auto label = std::make_shared<const ShapedText>(
            m_shaper.shape(item.label.text, style::body, m_area.width - boxWidth - 8));
        const auto second = std::make_shared<const ShapedText>(
            hasSecond ? m_shaper.shape(item.label.second, style::body, m_area.width - boxWidth - 8)
                      : ShapedText{style::body, {}});
        stack.slices.push_back({std::max(rowHeight, label->height() + second->height() + 5),
                                [=](PageFlow& flow, double x, double y) {
                                    Canvas& canvas = flow.canvas();
                                    canvas.beginElement(body);
                                    const QRectF box(x, y, boxWidth, rowHeight - 4);
                                    canvas.rectangle(box, boxStroke, std::nullopt);
                                    centre(canvas, *number, box);
                                    if (field != noElement) {
                                        flow.addEntry(field, typed, box);
                                    }
                                    canvas.drawText(*label, x + boxWidth + 8, y + 0.5);
                                    if (other != noElement) {
                                        canvas.beginElement(other);
                                        canvas.drawText(*second, x + boxWidth + 8, y + 0.5 + label->height());
                                    }
                                }});
    }
    out.push_back({std::move(stack), 2, 4, false});
    if (!part.unansweredText.isEmpty()) {
        add(parts::Paragraph{parts::TextRole::Note, part.unansweredText}, out);
    }
}

void BoxBuilder::add(const parts::SignatureBox& part, std::vector<Box>& out)
{
    const ElementId section = m_structure.add(m_parent, "Sect");
    const ElementId outer = m_parent;
    m_parent = section;
    constexpr double padding = 9;
    FrameBox frame;
    frame.x = m_area.x;
    frame.width = m_area.width;
    frame.padding = padding - 3;
    const Area outerArea = m_area;
    m_area = {outerArea.x + padding, outerArea.width - 2 * padding};
    const ElementId label = m_structure.add(section, "P");
    frame.children.push_back(
        {StackBox{m_area.x, textSlices(label, part.label, style::label, m_area.width), true}, 0, 2, true});
    if (!part.note.isEmpty()) {
        const ElementId note = m_structure.add(section, "P");
        frame.children.push_back(
            {StackBox{m_area.x, textSlices(note, part.note, style::note, m_area.width), true}, 0, 2, true});
    }
    frame.children.push_back({StackBox{m_area.x, {signatureSlice(section, part)}, true}});
    m_area = outerArea;
    m_parent = outer;
    out.push_back({std::move(frame), 8, 6, false});
}

namespace {

void drawStrokes(Canvas& canvas, const std::vector<std::vector<QPointF>>& strokes, const QRectF& area)
{
    for (const std::vector<QPointF>& stroke : strokes) {
        std::vector<QPointF> points;
        points.reserve(stroke.size());
        for (const QPointF& each : stroke) {
            points.emplace_back(area.left() + each.x() * area.width(), area.top() + each.y() * area.height());
        }
        canvas.polyline(points, Stroke{1.1, ink::text, {}});
    }
}

} // namespace

/// Two lines of two: place and date, name in clear; below them the line to sign on, with the electronic field
/// over it.
Slice BoxBuilder::signatureSlice(ElementId parent, const parts::SignatureBox& part)
{
    constexpr double gap = 16;
    const double signingHeight = part.strokes.empty() ? 36 : 72;
    const double half = (m_area.width - gap) / 2;
    struct Line {
        std::vector<Slice> value;
        std::vector<Slice> caption;
    };
    const auto makeLine = [&](const parts::Text& caption, const QString& value, double width) {
        const ElementId paragraph = m_structure.add(parent, "P");
        Line line;
        line.caption = textSlices(m_structure.add(paragraph, "Span"), caption, style::note, width);
        if (!value.isEmpty()) {
            line.value = textSlices(m_structure.add(paragraph, "Span"), value, style::body, width);
        }
        return line;
    };
    const QString placeAndDate = QStringList{part.place, part.date}.join(
        part.place.isEmpty() || part.date.isEmpty() ? QString() : QStringLiteral(", "));
    const auto lines = std::make_shared<const std::array<Line, 3>>(
        std::array<Line, 3>{makeLine(m_document.placeAndDate, placeAndDate, half),
                            makeLine(m_document.nameInClear, part.name, half),
                            makeLine(m_document.signature, part.says, m_area.width)});
    const auto fieldOf = [&](const FormEntry& entry) {
        return entry.isThere() ? m_structure.add(parent, "Form") : noElement;
    };
    const std::array<ElementId, 3> fields{fieldOf(part.placeEntry), fieldOf(part.dateEntry),
                                          fieldOf(part.nameEntry)};
    StructureTree::Attributes drawn; // whose hand it is, when, and who saw it
    drawn.alternate = QStringLiteral("%1: %2, %3. %4.").arg(part.label.text, part.name, part.date, part.says);
    const ElementId figure = part.strokes.empty() ? noElement : m_structure.add(parent, "Figure", drawn);
    const ElementId field = part.fieldName.isEmpty() ? noElement : m_structure.add(parent, "Form");
    const auto valueHeight = [](const Line& line) {
        return double(line.value.size()) * style::body.leading();
    };
    const bool isTyped = part.nameEntry.isThere();
    const double first =
        std::max({valueHeight((*lines)[0]), valueHeight((*lines)[1]), isTyped ? typedHeight : 18.0}) + 4;
    double captionHeight = style::note.leading() + 2;
    for (const Line& line : *lines) {
        captionHeight = std::max(captionHeight, double(line.caption.size()) * style::note.leading() + 2);
    }
    const QString tip = m_document.signatureTip.arg(part.label.text);
    const auto drawLine = [](PageFlow& flow, const Line& line, double x, double lineY, double width) {
        double y = lineY - double(line.value.size()) * style::body.leading() - 1;
        double captionY = lineY + 2;
        for (const Slice& slice : line.caption) {
            slice.draw(flow, x, captionY);
            captionY += slice.height;
        }
        for (const Slice& slice : line.value) {
            slice.draw(flow, x, y);
            y += slice.height;
        }
        flow.canvas().beginArtifact(Artifact::Layout);
        flow.canvas().line({x, lineY}, {x + width, lineY}, Stroke{0.7, ink::box, {}});
    };
    return {first + captionHeight + signingHeight + captionHeight,
            [=, width = m_area.width, name = part.fieldName, strokes = part.strokes, place = part.placeEntry,
             date = part.dateEntry, written = part.nameEntry](PageFlow& flow, double x, double y) {
                if (isTyped) {
                    const double up = y + first - typedHeight - 1;
                    const double split = half * 0.6;
                    flow.addEntry(fields[0], place, {x, up, split - 4, typedHeight});
                    flow.addEntry(fields[1], date, {x + split, up, half - split, typedHeight});
                    flow.addEntry(fields[2], written, {x + half + gap, up, half, typedHeight});
                }
                drawLine(flow, (*lines)[0], x, y + first, half);
                drawLine(flow, (*lines)[1], x + half + gap, y + first, half);
                const double top = y + first + captionHeight;
                drawLine(flow, (*lines)[2], x, top + signingHeight, width);
                if (figure != noElement) {
                    flow.canvas().beginElement(figure);
                    drawStrokes(flow.canvas(), strokes, {x + 4, top + 4, 120, 40});
                }
                if (field != noElement) {
                    flow.addSignatureField(field, name, tip, {x, top + 4, width, signingHeight - 5});
                }
            }};
}

} // namespace lotsbok
