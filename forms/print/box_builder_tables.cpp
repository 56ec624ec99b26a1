// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/box_builder.h"
#include "forms/print/page_flow.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace lotsbok {

namespace {

constexpr double numberWidth = 28;
constexpr double typedRow = 24; ///< of a row with fields to type in
constexpr double tickWidth = 34;

double inner(double columnWidth)
{
    return columnWidth - 2 * cell::paddingX;
}

/// Nr · Fråga · Ja · Nej · Åtgärd · Kommentar, as far as the list has them.
std::vector<double> checklistWidths(const parts::Checklist& part, double width)
{
    const double fixed = 2 * tickWidth + (part.hasNumbers ? numberWidth : 0);
    const double rest = width - fixed;
    const bool hasBoth = part.hasAction && part.hasComment;
    const double question = rest * (hasBoth ? 0.44 : part.hasAction || part.hasComment ? 0.62 : 1.0);
    std::vector<double> widths;
    if (part.hasNumbers) {
        widths.push_back(numberWidth);
    }
    widths.insert(widths.end(), {question, tickWidth, tickWidth});
    if (part.hasAction) {
        widths.push_back((rest - question) / (hasBoth ? 2 : 1));
    }
    if (part.hasComment) {
        widths.push_back((rest - question) / (hasBoth ? 2 : 1));
    }
    return widths;
}

constexpr double unbroken = 2000;

/// The words of a cell, as a line may be broken between them.
QStringList cellWords(const QString& text)
{
    static const QRegularExpression wordEnd(QStringLiteral("[\\s/@]|(?<=\\p{L})-"));
    return cleanText(text).split(wordEnd);
}

constexpr double narrowest = 34;          ///< of a column: room for a word that is not measured
constexpr qsizetype shortestMeasured = 5; ///< shorter words fit any column
constexpr double widestWord = 0.3;        ///< of the table; longer words are broken
constexpr qsizetype mostMeasured = 120;   ///< characters of a cell that may widen its column
constexpr double smallestHead = 7;        ///< points, of the heads of a table with many columns

/// More long words than room: the widest columns give way, all to the same width; a date keeps its line.
std::vector<double> cappedWidths(std::vector<double> least, double width)
{
    std::vector<double> sorted = least;
    std::sort(sorted.begin(), sorted.end());
    double rest = width;
    double cap = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        cap = rest / double(sorted.size() - i);
        if (sorted[i] >= cap) {
            break;
        }
        rest -= sorted[i];
    }
    for (double& column : least) {
        column = std::min(column, cap);
    }
    return least;
}

/// Shares the width out; columns that would get less than they need get that, the others share the rest.
std::vector<double> fittedWidths(std::vector<double> least, const std::vector<double>& shares, double width)
{
    for (double& column : least) {
        column = std::max(column, narrowest);
    }
    if (std::accumulate(least.begin(), least.end(), 0.0) >= width) {
        return cappedWidths(std::move(least), width);
    }
    std::vector<bool> isFixed(least.size(), false);
    std::vector<double> widths(least.size(), 0);
    for (bool isSettled = false; !isSettled;) {
        double rest = width;
        double open = 0;
        for (size_t i = 0; i < least.size(); ++i) {
            rest -= isFixed[i] ? least[i] : 0;
            open += isFixed[i] ? 0 : shares[i];
        }
        isSettled = true;
        for (size_t i = 0; i < least.size(); ++i) {
            widths[i] = isFixed[i] ? least[i] : rest * shares[i] / open;
            if (!isFixed[i] && widths[i] < least[i]) {
                isFixed[i] = true;
                isSettled = false;
            }
        }
    }
    return widths;
}

void append(std::vector<Slice>& to, std::vector<Slice> from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

} // namespace

TableRow BoxBuilder::headRow(ElementId table, const std::vector<parts::Text>& titles,
                             const std::vector<double>& widths, const std::vector<Align>& aligns,
                             const TextStyle& style)
{
    TableRow row;
    row.isHead = true;
    const ElementId rowElement = m_structure.add(m_structure.add(table, "THead"), "TR");
    for (size_t i = 0; i < titles.size(); ++i) {
        StructureTree::Attributes scope;
        scope.scope = "Column";
        const ElementId element = m_structure.add(rowElement, "TH", scope);
        row.cells.push_back(textSlices(element, titles[i], style, inner(widths[i]), aligns[i]));
    }
    return row;
}

void BoxBuilder::add(const parts::Checklist& part, std::vector<Box>& out)
{
    TableBox table;
    table.x = m_area.x;
    table.columnWidths = checklistWidths(part, m_area.width);
    std::vector<parts::Text> titles;
    std::vector<Align> aligns;
    const auto column = [&](const parts::Text& title, Align align = Align::Left) {
        titles.push_back(title);
        aligns.push_back(align);
    };
    if (part.hasNumbers) {
        column(m_document.numberHead);
    }
    column(m_document.questionHead);
    column(m_document.yes, Align::Centre);
    column(m_document.no, Align::Centre);
    if (part.hasAction) {
        column(m_document.actionHead);
    }
    if (part.hasComment) {
        column(m_document.commentHead);
    }
    const ElementId element = m_structure.add(m_parent, "Table");
    table.head = headRow(element, titles, table.columnWidths, aligns);
    const ElementId body = m_structure.add(element, "TBody");
    for (const parts::ChecklistRow& row : part.rows) {
        m_shaper.setField(row.question.text);
        table.rows.push_back(checklistRow(body, part, row, table.columnWidths));
    }
    out.push_back({std::move(table), 3, 8, false});
}

TableRow BoxBuilder::checklistRow(ElementId body, const parts::Checklist& part,
                                  const parts::ChecklistRow& row, const std::vector<double>& widths)
{
    TableRow result;
    result.minimumHeight = part.isBlank ? 32 : 0;
    const ElementId rowElement = m_structure.add(body, "TR");
    size_t column = 0;
    if (part.hasNumbers) {
        const ElementId number = m_structure.add(rowElement, "TD");
        const QString text = row.number > 0 ? QString::number(row.number) : QString();
        result.cells.push_back(textSlices(number, text, style::cell, inner(widths[column++])));
    }
    StructureTree::Attributes scope;
    scope.scope = "Row";
    const ElementId question = m_structure.add(rowElement, "TH", scope);
    const double questionWidth = inner(widths[column++]);
    if (row.note.isEmpty()) {
        result.cells.push_back(textSlices(question, row.question, style::cell, questionWidth));
    } else {
        const ElementId questionText = m_structure.add(question, "Span");
        result.cells.push_back(textSlices(questionText, row.question, style::cell, questionWidth));
        const ElementId note = m_structure.add(question, "Span");
        append(result.cells.back(), textSlices(note, row.note, style::note, questionWidth));
    }
    for (const bool isYes : {true, false}) {
        const ElementId tick = m_structure.add(rowElement, "TD");
        parts::TickBox box{isYes ? m_document.yes : m_document.no, row.answer == isYes};
        result.cells.push_back(
            {tickSlice(tick, box, inner(widths[column++]), row.answerEntry, isYes ? 0 : 1)});
    }
    bool needsUnanswered = !row.answer && !row.unansweredText.isEmpty();
    const auto addText = [&](const QString& text, const FormEntry& entry) {
        const ElementId element = m_structure.add(rowElement, "TD");
        if (entry.isThere()) {
            result.cells.push_back({entrySlice(element, entry, inner(widths[column++]), typedRow)});
            return;
        }
        const bool says = needsUnanswered && text.isEmpty();
        needsUnanswered = needsUnanswered && !says;
        result.cells.push_back(
            says ? textSlices(element, row.unansweredText, style::note, inner(widths[column]))
                 : textSlices(element, text, style::cell, inner(widths[column]), Align::Natural));
        ++column;
    };
    if (part.hasAction) {
        addText(row.action, row.actionEntry);
    }
    if (part.hasComment) {
        addText(row.comment, row.commentEntry);
    }
    return result;
}

/// Smaller letters where many columns would break the words of their heads.
TextStyle BoxBuilder::gridHeadStyle(const parts::Grid& part)
{
    TextStyle style = style::tableHead;
    for (; style.size > smallestHead; style.size -= 0.5) {
        double sum = 0;
        for (const parts::Grid::Column& column : part.columns) {
            m_shaper.setField(column.title.text);
            double width = narrowest;
            for (const QString& word : cellWords(column.title.text)) {
                if (word.size() >= shortestMeasured) {
                    const ShapedText shaped = m_shaper.shape(word, style, unbroken);
                    width = std::max(width, shaped.lines.constFirst().width + 2 * cell::paddingX + 0.5);
                }
            }
            sum += std::min(width, m_area.width * widestWord);
        }
        if (sum <= m_area.width) {
            break;
        }
    }
    return style;
}

std::vector<double> BoxBuilder::gridWidths(const parts::Grid& part, const TextStyle& headStyle)
{
    std::vector<double> least;
    std::vector<double> shares;
    QHash<QString, double> known;
    const auto widen = [&](double& width, const QString& text, const TextStyle& style, double extra) {
        for (const QString& word : cellWords(text)) {
            if (word.size() < shortestMeasured) {
                continue;
            }
            double& wide = known[word];
            if (wide == 0) {
                wide = m_shaper.shape(word, style, unbroken).lines.constFirst().width;
            }
            width = std::max(width, wide + extra + 2 * cell::paddingX + 0.5);
        }
    };
    for (size_t i = 0; i < part.columns.size(); ++i) {
        double width = 0;
        m_shaper.setField(part.columns[i].title.text);
        widen(width, part.columns[i].title.text, headStyle, 0);
        widen(width, part.columns[i].title.second, style::second(headStyle), 0);
        for (const std::vector<parts::Answer>& row : part.rows) {
            if (row[i].text.text.size() < mostMeasured) {
                widen(width, row[i].text.text, style::cell, 0);
            }
            for (const parts::TickBox& box : row[i].boxes) {
                widen(width, box.label.text, style::tickInCell, tickBoxSide + 5);
            }
        }
        least.push_back(std::min(width, m_area.width * widestWord));
        shares.push_back(part.columns[i].share);
    }
    return fittedWidths(least, shares, m_area.width);
}

void BoxBuilder::add(const parts::Grid& part, std::vector<Box>& out)
{
    TableBox table;
    table.x = m_area.x;
    const TextStyle headStyle = gridHeadStyle(part);
    table.columnWidths = gridWidths(part, headStyle);
    std::vector<parts::Text> titles;
    std::vector<Align> aligns;
    for (const parts::Grid::Column& column : part.columns) {
        titles.push_back(column.title);
        aligns.push_back(column.isNumber ? Align::Right : Align::Left);
    }
    const ElementId element = m_structure.add(m_parent, "Table");
    if (!part.label.isEmpty()) {
        const ElementId caption = m_structure.add(element, "Caption");
        out.push_back({StackBox{m_area.x, textSlices(caption, part.label, style::label, m_area.width), true},
                       8, 3, true});
    }
    if (!part.note.isEmpty()) {
        const ElementId note = m_structure.add(m_parent, "P");
        out.push_back(
            {StackBox{m_area.x, textSlices(note, part.note, style::note, m_area.width), true}, 0, 3, true});
    }
    table.head = headRow(element, titles, table.columnWidths, aligns, headStyle);
    const ElementId body = m_structure.add(element, "TBody");
    for (const std::vector<parts::Answer>& cells : part.rows) {
        TableRow row;
        row.minimumHeight = part.minimumRowHeight;
        const ElementId rowElement = m_structure.add(body, "TR");
        for (size_t i = 0; i < cells.size(); ++i) {
            const bool isHead = i == 0 && part.firstColumnIsHead;
            StructureTree::Attributes scope;
            scope.scope = isHead ? "Row" : "";
            const ElementId cellElement = m_structure.add(rowElement, isHead ? "TH" : "TD", scope);
            m_shaper.setField(part.columns[i].title.text);
            row.cells.push_back(answerSlices(
                cellElement, cells[i], cells[i].boxes.empty() ? style::cell : style::tickInCell,
                inner(table.columnWidths[i]), part.columns[i].isNumber ? Align::Right : Align::Natural));
        }
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), part.label.isEmpty() ? 4.0 : 0.0, 8, false});
}

} // namespace lotsbok
