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
constexpr qsizetype blankRows = 5;
constexpr qsizetype blankRowsInCard = 3;
constexpr qsizetype blankCards = 2;
constexpr qsizetype blankMapRows = 8;

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

} // namespace

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
    qsizetype count = std::max(rows.size(), field.rowLabels.size());
    if (m_job.blank) {
        count = std::max({count + (field.rowLabels.isEmpty() ? 0 : 2), qsizetype(field.minimum), blankRows});
    } else if (count == 0) {
        out.push_back(
            {parts::ShortAnswer{field.label, grid.note, {{}, {}, false, true}, false}, field.label});
        return;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        std::vector<parts::Answer> cells;
        for (const Field& column : field.columns) {
            const bool isLabel = cells.empty() && i < field.rowLabels.size();
            parts::Answer cell = answer(column, row.value(column.id));
            cell.isUnanswered = false; // an empty cell says it by itself
            if (isLabel && cell.text.isEmpty()) {
                cell.text = field.rowLabels[i];
            }
            cells.push_back(std::move(cell));
        }
        grid.rows.push_back(std::move(cells));
    }
    out.push_back({std::move(grid), field.label});
}

void FieldParts::appendCards(const Field& field, const QJsonArray& rows, std::vector<parts::Part>& out) const
{
    const qsizetype count = m_job.blank ? std::max(rows.size(), blankCards) : rows.size();
    if (count == 0) {
        out.push_back(
            {parts::ShortAnswer{field.label, note(field), {{}, {}, false, true}, false}, field.label});
        return;
    }
    if (const QString help = note(field); !help.isEmpty()) {
        out.push_back({parts::Paragraph{parts::TextRole::Note, help}, field.label});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject row = i < rows.size() ? rows[i].toObject() : QJsonObject();
        parts::Card card;
        card.title = QStringLiteral("%1 %2").arg(field.label).arg(i + 1);
        for (const Field& column : field.columns) {
            append(column, row.value(column.id), card.parts);
        }
        out.push_back({std::move(card), field.label});
    }
}

void FieldParts::appendMap(const Field& field, const QJsonArray& entries, std::vector<parts::Part>& out) const
{
    const std::vector<NetworkTie> ties = networkTies(entries);
    const auto ring = [this](const NetworkTie& tie) { return m_words.rings[size_t(tie.ring - 1)]; };
    QStringList spoken;
    parts::Grid grid;
    grid.label = field.label;
    grid.note = note(field);
    grid.columns = {{m_words.numberHead, 0.35, false},
                    {m_words.mapName, 1.6, false},
                    {m_words.mapRole, 1.4, false},
                    {m_words.mapRing, 0.8, false},
                    {m_words.mapTie, 0.9, false}};
    for (size_t i = 0; i < ties.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString& kind = m_words.map.of(ties[i].kind);
        spoken.append(m_words.mapAltEntry.arg(number, ties[i].name, ring(ties[i]), kind));
        grid.rows.push_back({{number, {}, false, false},
                             {isolated(ties[i].name), {}, false, false},
                             {isolated(ties[i].role), {}, false, false},
                             {ring(ties[i]), {}, false, false},
                             {kind, {}, false, false}});
    }
    if (ties.empty() && !m_job.blank) {
        out.push_back(
            {parts::ShortAnswer{field.label, grid.note, {{}, {}, false, true}, false}, field.label});
        return;
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
    out.push_back({parts::FigurePart{drawNetworkMap(ties, m_words.map), alternate}, field.label});
    out.push_back({std::move(grid), field.label});
}

/// Paragraphs stand between blank lines; lines that begin with a dash or bullet are a list, a line with "## "
/// a heading.
void FieldParts::appendLetter(const Field& field, std::vector<parts::Part>& out) const
{
    static const QRegularExpression slot(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    QString text;
    qsizetype from = 0;
    for (auto matches = slot.globalMatch(field.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(field.text).mid(from, match.capturedStart() - from);
        const QString value = valueText({}, m_job.bound.value(match.captured(1)), m_words);
        text += value.isEmpty() ? QString(24, QLatin1Char('_')) : value;
        from = match.capturedEnd();
    }
    text += QStringView(field.text).mid(from);

    const auto flush = [&](parts::BulletList& list, QStringList& lines) {
        if (!list.items.empty()) {
            out.push_back({std::move(list), field.label});
        }
        if (!lines.isEmpty()) {
            out.push_back(
                {parts::Paragraph{parts::TextRole::Body, lines.join(QLatin1Char('\n'))}, field.label});
        }
        list = {};
        lines.clear();
    };
    parts::BulletList list;
    QStringList lines;
    for (const QString& line : cleanText(text).split(QLatin1Char('\n'))) {
        const bool isItem = line.startsWith(QLatin1String("- ")) || line.startsWith(QStringLiteral("• "));
        if (isItem != !list.items.empty() || line.trimmed().isEmpty()) {
            flush(list, lines);
        }
        if (isItem) {
            list.items.push_back(line.mid(2).trimmed());
        } else if (line.startsWith(QLatin1String("## "))) {
            out.push_back({parts::Heading{3, line.mid(3).trimmed()}, field.label});
        } else if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    flush(list, lines);
}

} // namespace lotsbok
