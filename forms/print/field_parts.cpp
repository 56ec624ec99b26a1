// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_pages.h"
#include "forms/print/text_shaper.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lotsbok {

namespace {

/// A choice with more options than this is a list on blank forms only.
constexpr qsizetype mostBoxes = 7;
constexpr int defaultRuledLines = 4;
/// A condition with more text than this names the other field only.
constexpr qsizetype longestCondition = 60;

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
        digits.insert(at, QChar(0x00A0));
    }
    return digits;
}

QString amount(qint64 ore, const PrintWords& words)
{
    const QString crowns = grouped(ore / 100);
    const qint64 rest = std::abs(ore % 100);
    return words.currency.arg(rest == 0 ? crowns
                                        : crowns + QLatin1Char(',') +
                                              QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0')));
}

QString optionLabel(const Field& field, const QString& id)
{
    const auto found = std::find_if(field.options.begin(), field.options.end(),
                                    [&id](const Option& o) { return o.id == id; });
    return found == field.options.end() ? id : found->label;
}

bool hasText(const QJsonValue& value)
{
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
}

} // namespace

QString valueText(const Field& field, const QJsonValue& value, const PrintWords& words)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (field.type == FieldType::YesNo) {
            return text == QLatin1String("yes") ? words.yes : text == QLatin1String("no") ? words.no : text;
        }
        return field.type == FieldType::Choice ? optionLabel(field, text) : isolated(text);
    }
    if (value.isDouble()) {
        const auto number = qint64(value.toDouble());
        return field.type == FieldType::Money ? amount(number, words) : QString::number(number);
    }
    if (value.isBool()) {
        return value.toBool() ? words.yes : words.no;
    }
    return {};
}

bool FieldParts::isShown(const Field& field) const
{
    return m_job.blank || lotsbok::isShown(field, m_job.answers, m_job.bound);
}

bool FieldParts::isShown(const Section& section) const
{
    return m_job.blank || lotsbok::isShown(section, m_job.answers, m_job.bound);
}

QString FieldParts::conditionNote(const std::optional<Condition>& condition) const
{
    if (!m_job.blank || !condition) {
        return {};
    }
    const Field* other = m_job.form->field(condition->field);
    const QString label = other ? other->label : condition->field;
    QStringList values;
    for (const QJsonValue& value : condition->anyOf) {
        Field asYesNo;
        asYesNo.type = FieldType::YesNo;
        const bool isCheck = other && other->type == FieldType::Check;
        values.append(valueText(isCheck || !other ? asYesNo : *other, value, m_words));
    }
    const QString either = values.join(m_words.alternative);
    if (either.size() > longestCondition) {
        return m_words.shownDepending.arg(label);
    }
    return values.isEmpty() ? m_words.shownWhenAnswered.arg(label) : m_words.shownWhen.arg(label, either);
}

QJsonValue FieldParts::valueOf(const Field& field) const
{
    static const Answers none;
    const Answers& answers = m_job.blank ? none : m_job.answers;
    return field.type == FieldType::Table ? QJsonValue(shownRows(field, answers, m_job.bound))
                                          : shownValue(field, answers, m_job.bound);
}

QString FieldParts::note(const Field& field) const
{
    QStringList lines;
    if (field.printHelp && !field.help.isEmpty()) {
        lines.append(field.help);
    }
    if (const QString condition = conditionNote(field.condition); !condition.isEmpty()) {
        lines.append(condition);
    }
    return lines.join(QLatin1Char(' '));
}

std::vector<parts::Part> FieldParts::make(const std::vector<const Field*>& fields) const
{
    std::vector<parts::Part> out;
    for (size_t i = 0; i < fields.size();) {
        const Field& field = *fields[i];
        if (!field.heading.isEmpty()) {
            out.push_back({parts::Heading{3, field.heading}, field.heading});
        }
        if (field.type != FieldType::Check) {
            append(field, valueOf(field), out);
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < fields.size() && fields[end]->type == FieldType::Check &&
               fields[end]->heading.isEmpty()) {
            ++end;
        }
        out.push_back(checklist(fields, i, end));
        i = end;
    }
    return out;
}

parts::Part FieldParts::checklist(const std::vector<const Field*>& fields, size_t from, size_t to) const
{
    parts::Checklist list;
    list.isBlank = m_job.blank;
    list.hasNumbers = list.hasAction = list.hasComment = false;
    for (size_t i = from; i < to; ++i) {
        const Field& field = *fields[i];
        const CheckAnswer given = m_job.blank ? CheckAnswer{} : m_job.answers.check(field.id);
        parts::ChecklistRow row;
        row.number = field.number;
        row.question = field.label;
        row.note = note(field);
        if (given.answer != YesNo::Unanswered) {
            row.answer = given.answer == YesNo::Yes;
        } else if (!m_job.blank) {
            row.unansweredText = m_words.unanswered;
        }
        row.action = given.action;
        row.comment = given.comment;
        list.hasNumbers = list.hasNumbers || field.number > 0;
        list.hasAction = list.hasAction || field.withAction;
        list.hasComment = list.hasComment || field.withComment;
        list.rows.push_back(std::move(row));
    }
    return {std::move(list), fields[from]->label};
}

parts::Answer FieldParts::answer(const Field& field, const QJsonValue& value) const
{
    parts::Answer result;
    result.isUnanswered = !m_job.blank && !hasText(value);
    if (field.type == FieldType::YesNo) {
        const QString id = value.toString();
        result.boxes = {{m_words.yes, id == QLatin1String("yes")}, {m_words.no, id == QLatin1String("no")}};
        return result;
    }
    const bool hasBoxes =
        field.type == FieldType::Choice && (m_job.blank || field.options.size() <= mostBoxes);
    if (hasBoxes) {
        result.isListed = field.options.size() > mostBoxes;
        for (const Option& option : field.options) {
            result.boxes.push_back({option.label, value.toString() == option.id});
        }
        const bool isKnown = std::any_of(result.boxes.begin(), result.boxes.end(),
                                         [](const parts::TickBox& box) { return box.isTicked; });
        if (isKnown || !hasText(value)) {
            return result;
        }
    }
    result.text = valueText(field, value, m_words);
    return result;
}

void FieldParts::append(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out) const
{
    switch (field.type) {
    case FieldType::LongText:
        out.push_back({parts::LongAnswer{field.label, note(field), answer(field, value),
                                         field.printLines > 0 ? field.printLines : defaultRuledLines},
                       field.label});
        return;
    case FieldType::Scale:
        out.push_back({scale(field, value), field.label});
        return;
    case FieldType::Rank:
        out.push_back({ranking(field, value), field.label});
        return;
    case FieldType::Signature:
        out.push_back({signature(field, value), field.label});
        return;
    case FieldType::Table:
        appendTable(field, value.toArray(), out);
        return;
    case FieldType::Map:
        appendMap(field, value.toArray(), out);
        return;
    case FieldType::Letter:
        appendLetter(field, out);
        return;
    default:
        appendShort(field, value, out);
    }
}

void FieldParts::appendShort(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out) const
{
    parts::ShortAnswer part;
    part.label = field.label;
    part.note = note(field);
    part.answer = answer(field, value);
    part.isBlank = m_job.blank;
    part.isCompact = field.type == FieldType::YesNo || field.type == FieldType::Integer ||
                     field.type == FieldType::Money || field.type == FieldType::Date ||
                     field.type == FieldType::Month;
    out.push_back({std::move(part), field.label});
}

parts::ScaleAnswer FieldParts::scale(const Field& field, const QJsonValue& value) const
{
    parts::ScaleAnswer result;
    result.label = field.label;
    result.note = note(field);
    result.lowLabel = field.lowLabel;
    result.highLabel = field.highLabel;
    const QString low = field.lowLabel.isEmpty() ? m_words.scaleLow : field.lowLabel;
    const QString high = field.highLabel.isEmpty() ? m_words.scaleHigh : field.highLabel;
    if (value.isDouble()) {
        result.value = value.toInt();
        result.spoken = m_words.scaleSpoken.arg(value.toInt()).arg(low, high);
    } else {
        result.spoken = (m_job.blank ? m_words.scaleToFillIn : m_words.scaleUnanswered).arg(low, high);
        result.unansweredText = m_job.blank ? QString() : m_words.unanswered;
    }
    return result;
}

parts::Ranking FieldParts::ranking(const Field& field, const QJsonValue& value) const
{
    parts::Ranking result;
    result.label = field.label;
    result.note = m_job.blank ? QStringList{m_words.rankHelp, note(field)}.join(QLatin1Char(' ')).trimmed()
                              : note(field);
    const QJsonArray order = value.toArray();
    if (m_job.blank) {
        for (const Option& option : field.options) {
            result.items.push_back({option.label, {}});
        }
        return result;
    }
    for (const QJsonValue& chosen : order) {
        result.items.push_back({optionLabel(field, chosen.toString()), int(result.items.size() + 1)});
    }
    result.unansweredText = order.isEmpty() ? m_words.unanswered : QString();
    return result;
}

parts::SignatureBox FieldParts::signature(const Field& field, const QJsonValue& value) const
{
    const QJsonObject given = value.toObject();
    parts::SignatureBox result;
    result.label = field.label;
    result.note = note(field);
    result.place = isolated(given.value(QLatin1String("place")).toString());
    result.date = given.value(QLatin1String("date")).toString();
    result.name = isolated(given.value(QLatin1String("name")).toString());
    const auto made = std::find_if(m_job.signatures.begin(), m_job.signatures.end(),
                                   [&field](const PrintedSignature& each) { return each.part == field.id; });
    if (made != m_job.signatures.end()) {
        result.name = isolated(made->name);
        result.date = made->date;
        result.says = made->says;
        result.strokes = made->strokes;
    }
    if (!m_job.blank && !m_job.isDraft) {
        result.fieldName = field.id;
        result.fieldName.replace(QLatin1Char('.'),
                                 QLatin1Char('_')); // a full stop parts a PDF field from its parent
    }
    return result;
}

} // namespace lotsbok
