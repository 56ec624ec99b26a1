// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/boxes.h"
#include "forms/print/page_tree.h"

#include <memory>

namespace lotsbok {

/// Page tree to boxes: shapes every text once, adds the structure's elements in reading order and leaves
/// behind what PageFlow needs to draw. One job, one thread.
class BoxBuilder {
public:
    BoxBuilder(const parts::Document& document, StructureTree& structure, TextShaper& shaper);

    std::vector<Box> build();

private:
    struct Area {
        double x;
        double width;
    };

    void addParts(const std::vector<parts::Part>& list, std::vector<Box>& out);
    void add(const parts::Heading& part, std::vector<Box>& out);
    void add(const parts::Paragraph& part, std::vector<Box>& out);
    void add(const parts::BulletList& part, std::vector<Box>& out);
    void add(const parts::LetterheadPart& part, std::vector<Box>& out);
    void add(const parts::Notice& part, std::vector<Box>& out);
    void add(const parts::ShortAnswer& part, std::vector<Box>& out);
    void add(const parts::LongAnswer& part, std::vector<Box>& out);
    void add(const parts::ScaleAnswer& part, std::vector<Box>& out);
    void add(const parts::Checklist& part, std::vector<Box>& out);
    void add(const parts::Ranking& part, std::vector<Box>& out);
    void add(const parts::Grid& part, std::vector<Box>& out);
    void add(const parts::Card& part, std::vector<Box>& out);
    void add(const parts::FigurePart& part, std::vector<Box>& out);
    void add(const parts::SignatureBox& part, std::vector<Box>& out);
    void add(const parts::Group& part, std::vector<Box>& out);

    void addLogo(const parts::LetterheadPart& part, const QSizeF& size, StackBox& stack);
    /// A label in bold and its note, kept with what follows.
    void addLabel(const parts::Text& label, const parts::Text& note, std::vector<Box>& out);
    /// The two languages side by side.
    void addPair(const parts::Paragraph& part, std::vector<Box>& out);
    void addRuledLines(int count, std::vector<Box>& out);
    /// Lines of one text; the second language stands under the first as a part of its own.
    std::vector<Slice> textSlices(ElementId element, const parts::Text& text, const TextStyle& style,
                                  double width, Align align = Align::Left);
    std::vector<Slice> lineSlices(ElementId element, const QString& text, const TextStyle& style,
                                  double width, Align align);
    /// An element for words in the second language.
    ElementId addSecond(ElementId parent, const QByteArray& role = "Span");
    /// Text or tick boxes in a cell `width` wide, as children of `parent`.
    std::vector<Slice> answerSlices(ElementId parent, const parts::Answer& answer, const TextStyle& style,
                                    double width, Align align = Align::Left);
    std::vector<Slice> tickSlices(ElementId parent, const parts::Answer& answer, const TextStyle& style,
                                  double width);
    /// Widths by the columns' shares, but none narrower than its longest word.
    TextStyle gridHeadStyle(const parts::Grid& part);
    std::vector<double> gridWidths(const parts::Grid& part, const TextStyle& headStyle);
    /// A frame to type in, as a part of its own.
    Slice entrySlice(ElementId parent, const FormEntry& entry, double width, double height);
    Slice tickSlice(ElementId parent, const parts::TickBox& box, double width, const FormEntry& entry,
                    size_t option);
    Slice scaleSlice(ElementId element, ElementId second, const parts::ScaleAnswer& part);
    TableRow checklistRow(ElementId body, const parts::Checklist& part, const parts::ChecklistRow& row,
                          const std::vector<double>& widths);
    TableRow headRow(ElementId table, const std::vector<parts::Text>& titles,
                     const std::vector<double>& widths, const std::vector<Align>& aligns,
                     const TextStyle& style = style::tableHead);
    Slice signatureSlice(ElementId parent, const parts::SignatureBox& part);
    int normalisedLevel(int wanted);

    const parts::Document& m_document;
    StructureTree& m_structure;
    TextShaper& m_shaper;
    ElementId m_parent = StructureTree::root();
    Area m_area{page::left, page::contentWidth};
    int m_headingLevel = 0;
};

/// Draws an empty or crossed box with its top left corner there.
void drawTickBox(Canvas& canvas, double x, double y, bool isTicked);
inline constexpr double tickBoxSide = 9.5;

} // namespace lotsbok
