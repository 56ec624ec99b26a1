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

parts::ShortAnswer unansweredTable(const Field& field, const QString& note)
{
    parts::ShortAnswer part;
    part.label = field.label;
    part.note = note;
    part.answer.isUnanswered = true;
    return part;
}

} // namespace

/// In a table a text takes less room than boxes; only paper to write on needs them. An empty cell says it by
/// itself.
parts::Answer FieldParts::cellAnswer(const Field& column, const QJsonValue& value) const
{
    if (!m_job.blank) {
        return textAnswer(valueText(column, value, m_words));
    }
    parts::Answer cell = answer(column, value);
    cell.isUnanswered = false;
    return cell;
}

void FieldParts::appendTable(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const
{
    if (field.asCards || hasNestedTable(field)) {
        appendCards(field, rows, out);
        return;
    }
    parts::Grid grid;
    grid.label = field.label;
    grid.note = note(field);
    grid.firstColumnIsHead = !field.rowLabels.isEmpty();
    grid.minimumRowHeight = m_job.blank ? handRowHeight : 0;
    for (const Field& column : field.columns) {
        grid.columns.push_back({column.label, column.width > 0 ? column.width : 1, isNumeric(column)});
    }
    qsizetype count = rows.size();
    if (m_job.blank) {
        const bool isFixed = !field.rowLabels.isEmpty() && field.maximum == field.rowLabels.size();
        count += isFixed ? 0 : field.rowLabels.isEmpty() ? blankRows : blankRowsAfterLabels;
        count = std::max(count, qsizetype(field.minimum));
    } else if (count == 0) {
        out.push_back({unansweredTable(field, grid.note), field.label});
        return;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        std::vector<parts::Answer> cells;
        for (const Field& column : field.columns) {
            cells.push_back(cellAnswer(column, row.value(column.id)));
        }
        grid.rows.push_back(std::move(cells));
    }
    out.push_back({std::move(grid), field.label});
}

void FieldParts::appendCards(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const
{
    const qsizetype count = m_job.blank ? std::max(rows.size(), blankCards) : rows.size();
    if (count == 0) {
        out.push_back({unansweredTable(field, note(field)), field.label});
        return;
    }
    if (const QString help = note(field); !help.isEmpty()) {
        out.push_back({parts::Paragraph{parts::TextRole::Note, help, true}, field.label});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        parts::Card card;
        card.title = QStringLiteral("%1 %2").arg(field.label).arg(i + 1);
        for (Field column : field.columns) {
            column.printLines = column.printLines > 0 ? column.printLines : ruledLinesInCard;
            append(column, row.value(column.id), card.parts);
        }
        out.push_back({std::move(card), field.label});
    }
}

void FieldParts::appendMap(const Field& field, const QJsonArray& entries, std::vector<parts::Part>& out) const
{
    const std::vector<MapTie> ties = networkTies(entries);
    parts::Grid grid;
    grid.note = note(field);
    grid.columns = {{m_words.numberHead, 0.35, false},
                    {m_words.mapName, 1.6, false},
                    {m_words.mapRole, 1.4, false},
                    {m_words.mapRing, 0.8, false},
                    {m_words.mapTie, 0.9, false}};
    if (ties.empty() && !m_job.blank) {
        out.push_back({unansweredTable(field, grid.note), field.label});
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
        }
    }
    const QString alternate =
        ties.empty() ? m_words.mapAltBlank : m_words.mapAlt.arg(spoken.join(QLatin1Char(' ')));
    out.push_back({parts::Heading{3, field.label}, field.label});
    out.push_back({parts::FigurePart{drawNetworkMap(ties, m_words.map), alternate}, field.label});
    out.push_back({std::move(grid), field.label});
}

/// The letter's text with every {{name}} replaced by its value, or by a gap to write in.
QString FieldParts::mergedText(const QString& text) const
{
    static const QRegularExpression slot(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    QString merged;
    qsizetype from = 0;
    for (auto matches = slot.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        merged += QStringView(text).mid(from, match.capturedStart() - from);
        const QString value = valueText({}, m_job.bound.value(match.captured(1)), m_words);
        merged += value.isEmpty() ? QString(mergeGap, QLatin1Char('_')) : value;
        from = match.capturedEnd();
    }
    return merged + text.mid(from);
}

/// Paragraphs stand between blank lines; lines that begin with a dash or bullet are a list, a line with "## "
/// a heading.
void FieldParts::appendLetter(const Field& field, std::vector<parts::Part>& out) const
{
    parts::BulletList list;
    QStringList lines;
    const auto flush = [&] {
        if (!list.items.empty()) {
            out.push_back({std::move(list), field.label});
        }
        if (!lines.isEmpty()) {
            const QString paragraph = lines.join(QLatin1Char('\n'));
            out.push_back({parts::Paragraph{parts::TextRole::Body, paragraph, false}, field.label});
        }
        list = {};
        lines.clear();
    };
    const QStringList all = cleanText(mergedText(field.text)).split(QLatin1Char('\n'));
    for (const QString& line : all) {
        const bool isItem = line.startsWith(QLatin1String("- ")) || line.startsWith(QStringLiteral("• "));
        const bool isHeading = line.startsWith(QLatin1String("## "));
        if (isItem != !list.items.empty() || isHeading || line.trimmed().isEmpty()) {
            flush();
        }
        if (isItem) {
            list.items.push_back(line.mid(2).trimmed());
        } else if (isHeading) {
            out.push_back({parts::Heading{3, line.mid(3).trimmed()}, field.label});
        } else if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    flush();
}

} // namespace lotsbok
