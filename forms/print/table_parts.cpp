// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_pages.h"
#include "forms/print/text_shaper.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr double handRowHeight = 26;
constexpr qsizetype blankRows = 4;
constexpr qsizetype blankRowsAfterLabels = 2;
constexpr qsizetype blankCards = 1;
constexpr qsizetype blankMapRows = 8;
constexpr size_t mostCellBoxes = 4; ///< more options in a cell are a list on screen
constexpr int ruledLinesInCard = 2;
constexpr int mergeGap = 24; ///< underscores where a letter has no value to merge

bool hasNestedTable(const Field& field)
{
    return std::any_of(field.columns.begin(), field.columns.end(),
                       [](const Field& column) { return column.type == FieldType::Table; });
}

bool isNumeric(const Field& column)
{
    return column.type == FieldType::Integer || column.type == FieldType::Money ||
           column.type == FieldType::Scale;
}

parts::Answer textAnswer(const QString& text)
{
    parts::Answer answer;
    answer.text = text;
    return answer;
}

parts::ShortAnswer unansweredTable(const parts::Text& label, const parts::Text& note)
{
    parts::ShortAnswer part;
    part.label = label;
    part.note = note;
    part.answer.isUnanswered = true;
    return part;
}

} // namespace

/// In a table a text takes less room than boxes; only paper to write on needs them. An empty cell says it by
/// itself.
parts::Answer FieldParts::cellAnswer(const Field& column, const QJsonValue& value,
                                     const FormEntry& entry) const
{
    if (!m_job.blank) {
        parts::Answer text;
        text.text = this->value(column, value);
        return text;
    }
    parts::Answer cell = answer(column, value, entry);
    cell.isUnanswered = false;
    return cell;
}

void FieldParts::appendTable(const Field& field, const QJsonArray& rows, const QStringList& path,
                             std::vector<parts::Part>& out) const
{
    if (field.asCards || hasNestedTable(field)) {
        appendCards(field, rows, out);
        return;
    }
    parts::Grid grid;
    grid.label = m_both.both(field.label);
    grid.note = note(field);
    grid.firstColumnIsHead = !field.rowLabels.isEmpty();
    grid.minimumRowHeight = m_job.blank ? handRowHeight : 0;
    for (const Field& column : field.columns) {
        grid.columns.push_back(
            {m_both.both(column.label), column.width > 0 ? column.width : 1, isNumeric(column)});
    }
    qsizetype count = rows.size();
    if (m_job.blank) {
        const bool isFixed = !field.rowLabels.isEmpty() && field.maximum == field.rowLabels.size();
        count += isFixed ? 0 : field.rowLabels.isEmpty() ? blankRows : blankRowsAfterLabels;
        count = std::max(count, qsizetype(field.minimum));
    } else if (count == 0) {
        out.push_back({unansweredTable(grid.label, grid.note), field.label});
        return;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        std::vector<parts::Answer> cells;
        for (const Field& column : field.columns) {
            const QStringList own = path + QStringList{field.id, QString::number(i), column.id};
            const QString says = QStringLiteral("%1, %2 %3").arg(column.label, field.label).arg(i + 1);
            const bool isGiven = i < field.rowLabels.size() && &column == &field.columns.first();
            FormEntry typed = isGiven ? FormEntry() : entry(column, own, says);
            if (typed.kind == FormEntry::Kind::Lines) {
                typed.kind = FormEntry::Kind::Line; // a cell has one line
                typed.longest = entryLimit::line;
            } else if (column.type == FieldType::Scale || typed.options.size() > mostCellBoxes) {
                typed.kind = typed.isThere() ? FormEntry::Kind::List : FormEntry::Kind::None;
            }
            cells.push_back(cellAnswer(column, row.value(column.id), typed));
        }
        if (!cells.empty() && field.rowLabels.contains(cells.front().text.text)) {
            cells.front().text = m_both.both(cells.front().text.text);
        }
        grid.rows.push_back(std::move(cells));
    }
    out.push_back({std::move(grid), field.label});
}

void FieldParts::appendCards(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const
{
    const qsizetype count = m_job.blank ? std::max(rows.size(), blankCards) : rows.size();
    if (count == 0) {
        out.push_back({unansweredTable(m_both.both(field.label), note(field)), field.label});
        return;
    }
    if (const parts::Text help = note(field); !help.isEmpty()) {
        out.push_back({parts::Paragraph{parts::TextRole::Note, help, true}, field.label});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        parts::Card card;
        const auto numbered = [i](const QString& text) {
            return text.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(text).arg(i + 1);
        };
        card.title = {numbered(field.label), numbered(m_both.other(field.label))};
        for (Field column : field.columns) {
            column.printLines = column.printLines > 0 ? column.printLines : ruledLinesInCard;
            append(column, row.value(column.id), card.parts,
                   m_job.fillable ? QStringList{field.id, QString::number(i)} : QStringList());
        }
        out.push_back({std::move(card), field.label});
    }
}

/// Name, role, closeness and relation of one person on a map to fill in on screen.
void FieldParts::addMapEntries(const Field& field, qsizetype number, std::vector<parts::Answer>& cells) const
{
    if (!m_job.fillable) {
        return;
    }
    const auto path = [number](const char* part) {
        return QStringList{QString::number(number), QLatin1String(part)};
    };
    const auto says = [&](const QString& head) { return QStringLiteral("%1 %2").arg(head).arg(number + 1); };
    cells[1].entry = partEntry(field, path("name"), says(m_words.mapName), entryLimit::line);
    cells[2].entry = partEntry(field, path("role"), says(m_words.mapRole), entryLimit::line);
    FormEntry ring = partEntry(field, path("ring"), says(m_words.mapRing), entryLimit::place);
    FormEntry tie = partEntry(field, path("tie"), says(m_words.mapTie), entryLimit::line);
    ring.kind = tie.kind = FormEntry::Kind::List;
    for (size_t i = 0; i < m_words.rings.size(); ++i) {
        ring.options.emplace_back(QString::number(i + 1), m_words.rings[i]);
    }
    for (const auto& [id, kind] :
         {std::pair("supportive", MapTie::Kind::Supportive), std::pair("strained", MapTie::Kind::Strained),
          std::pair("criminal", MapTie::Kind::Criminal), std::pair("unknown", MapTie::Kind::Unknown)}) {
        tie.options.emplace_back(QLatin1String(id), m_words.map.of(kind));
    }
    cells[3].entry = std::move(ring);
    cells[4].entry = std::move(tie);
}

void FieldParts::appendMap(const Field& field, const QJsonArray& entries, std::vector<parts::Part>& out) const
{
    const std::vector<MapTie> ties = networkTies(entries);
    parts::Grid grid;
    grid.note = note(field);
    grid.columns = {{m_both.both(&PrintWords::numberHead), 0.35, false},
                    {m_both.both(&PrintWords::mapName), 1.6, false},
                    {m_both.both(&PrintWords::mapRole), 1.4, false},
                    {m_both.both(&PrintWords::mapRing), 0.8, false},
                    {m_both.both(&PrintWords::mapTie), 0.9, false}};
    if (ties.empty() && !m_job.blank) {
        out.push_back({unansweredTable(grid.label, grid.note), field.label});
        return;
    }
    QStringList spoken;
    for (size_t i = 0; i < ties.size(); ++i) {
        const MapTie& tie = ties[i];
        const QString number = QString::number(i + 1);
        const QString& ring = m_words.rings[size_t(tie.ring - 1)];
        const QString& kind = m_words.map.of(tie.kind);
        spoken.append(m_words.mapAltEntry.arg(number, tie.name, ring, kind));
        std::vector<parts::Answer> cells;
        for (const QString& text : {number, isolated(tie.name), isolated(tie.role), ring, kind}) {
            cells.push_back(textAnswer(text));
        }
        grid.rows.push_back(std::move(cells));
    }
    if (m_job.blank) {
        grid.minimumRowHeight = handRowHeight;
        for (qsizetype i = 0; i < blankMapRows; ++i) {
            grid.rows.emplace_back(grid.columns.size());
            grid.rows.back().front().text = QString::number(i + 1);
            addMapEntries(field, i, grid.rows.back());
        }
    }
    const QString alternate =
        ties.empty() ? m_words.mapAltBlank : m_words.mapAlt.arg(spoken.join(QLatin1Char(' ')));
    out.push_back({parts::Heading{3, m_both.both(field.label)}, field.label});
    out.push_back({parts::FigurePart{drawNetworkMap(ties, m_words.map), alternate}, field.label});
    out.push_back({std::move(grid), field.label});
}

/// A letter's text with every {{name}} replaced by its value, or by a gap to write in.
QString FieldParts::mergedText(const QString& text, bool inSecond) const
{
    return withValues(text, [&](const QString& name) {
        const QString value = valueText({}, m_job.bound.value(name), m_words);
        const QString other = inSecond ? m_both.otherValue(value) : QString();
        const QString said = other.isEmpty() ? value : other;
        return said.isEmpty() ? QString(mergeGap, QLatin1Char('_')) : said;
    });
}

parts::Text FieldParts::merged(const QString& text) const
{
    const QString other = m_both.other(text);
    return {mergedText(text, false), other.isEmpty() ? QString() : mergedText(other, true)};
}

/// Paragraphs stand between blank lines; lines that begin with a dash or bullet are a list, a line with "## "
/// a heading.
void FieldParts::appendLetter(const Field& field, std::vector<parts::Part>& out) const
{
    const size_t first = out.size();
    const QStringList blocks = letterParagraphs(field.text);
    for (const QString& block : blocks) {
        appendLetterBlock(block, out);
    }
    for (size_t i = first; i < out.size(); ++i) {
        out[i].field = field.label;
    }
}

/// A list of as many items in both languages stays a list.
void FieldParts::appendPair(const parts::Text& block, parts::TextRole role,
                            std::vector<parts::Part>& out) const
{
    const QStringList first = block.text.split(QLatin1Char('\n'));
    const QStringList second = block.second.split(QLatin1Char('\n'));
    const auto isItem = [](const QString& line) { return line.startsWith(QLatin1String("- ")); };
    const bool isList = first.size() == second.size() && std::all_of(first.begin(), first.end(), isItem) &&
                        std::all_of(second.begin(), second.end(), isItem);
    if (!isList) {
        out.push_back({parts::Paragraph{role, block}, {}});
        return;
    }
    parts::BulletList list;
    list.role = role;
    for (qsizetype i = 0; i < first.size(); ++i) {
        list.items.emplace_back(first.at(i).mid(2).trimmed(), second.at(i).mid(2).trimmed());
    }
    out.push_back({std::move(list), {}});
}

void FieldParts::appendLetterBlock(const QString& block, std::vector<parts::Part>& out) const
{
    const parts::TextRole role = m_job.words.inPlace ? parts::TextRole::Easy : parts::TextRole::Body;
    if (const QString other = m_both.other(block); !other.isEmpty()) {
        appendPair(merged(block), role, out);
        return;
    }
    parts::BulletList list;
    QStringList lines;
    const auto flush = [&] {
        if (!list.items.empty()) {
            list.role = role;
            out.push_back({std::move(list), {}});
        }
        if (!lines.isEmpty()) {
            out.push_back({parts::Paragraph{role, lines.join(QLatin1Char('\n'))}, {}});
        }
        list = {};
        lines.clear();
    };
    const QStringList all = cleanText(mergedText(block, false)).split(QLatin1Char('\n'));
    for (const QString& line : all) {
        const bool isItem = line.startsWith(QLatin1String("- ")) || line.startsWith(QStringLiteral("• "));
        const bool isHeading = line.startsWith(QLatin1String("## "));
        if (isItem != !list.items.empty() || isHeading || line.trimmed().isEmpty()) {
            flush();
        }
        if (isItem) {
            list.items.push_back(parts::Text(line.mid(2).trimmed()));
        } else if (isHeading) {
            out.push_back({parts::Heading{3, parts::Text(line.mid(3).trimmed())}, {}});
        } else if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    flush();
}

} // namespace lotsbok
