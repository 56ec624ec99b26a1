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

/// A part of a field, for assistive technology.
QString saying(const QString& label, const QString& part)
{
    return label.isEmpty() ? part : QStringLiteral("%1: %2").arg(label, part);
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

parts::Text FieldParts::conditionNote(const std::optional<Condition>& condition) const
{
    if (!m_job.blank || !condition) {
        return {};
    }
    const Field* other = m_job.form->field(condition->field);
    const parts::Text label = m_both.both(other ? other->label : condition->field);
    QStringList values;
    QStringList seconds;
    for (const QJsonValue& each : condition->anyOf) {
        Field asYesNo;
        asYesNo.type = FieldType::YesNo;
        const bool isCheck = other && other->type == FieldType::Check;
        const parts::Text text = value(isCheck || !other ? asYesNo : *other, each);
        values.append(text.text);
        seconds.append(text.second);
    }
    const bool isLong = values.join(m_words.alternative).size() > longestCondition;
    const auto sentence = [&](const PrintWords& words, const QString& about, const QStringList& either) {
        if (about.isEmpty() || either.contains(QString())) {
            return QString();
        }
        return isLong             ? words.shownDepending.arg(about)
               : either.isEmpty() ? words.shownWhenAnswered.arg(about)
                                  : words.shownWhen.arg(about, either.join(words.alternative));
    };
    return {sentence(m_words, label.text, values), sentence(m_both.second(), label.second, seconds)};
}

namespace {

/// What assistive technology says of a place to type in: a name of a field has no language of its own.
QString spokenInBoth(const QString& swedish, const QString& other)
{
    return other.isEmpty() ? swedish : QStringLiteral("%1 / %2").arg(swedish, other);
}

} // namespace

FormEntry FieldParts::entry(const Field& field, const QStringList& path, const QString& says) const
{
    if (!m_job.blank || !m_job.fillable || field.type == FieldType::Letter) {
        return {};
    }
    const QStringList whole = path.isEmpty() ? QStringList{field.id} : path;
    FormEntry made = entryFor(field, entryName(whole.first(), whole.mid(1)),
                              says.isEmpty() ? field.label : says, m_words.yes, m_words.no);
    if (field.type == FieldType::Date || field.type == FieldType::Month) {
        made.says = saying(made.says, field.type == FieldType::Date ? m_words.entryDate : m_words.entryMonth);
    }
    made.says = spokenInBoth(made.says, m_both.other(field.label));
    for (auto& [id, label] : made.options) {
        label = spokenInBoth(label, field.type != FieldType::YesNo ? m_both.other(label)
                                    : id == QLatin1String("yes")   ? m_both.second().yes
                                                                   : m_both.second().no);
    }
    return made;
}

FormEntry FieldParts::partEntry(const Field& field, const QStringList& parts, const QString& says,
                                int longest) const
{
    return m_job.blank && m_job.fillable
               ? textEntry(entryName(field.id, parts), spokenInBoth(says, m_both.other(field.label)), longest)
               : FormEntry();
}

QJsonValue FieldParts::valueOf(const Field& field) const
{
    static const Answers none;
    const Answers& answers = m_job.blank ? none : m_job.answers;
    return field.type == FieldType::Table ? QJsonValue(shownRows(field, answers, m_job.bound))
                                          : shownValue(field, answers, m_job.bound);
}

parts::Text FieldParts::note(const Field& field) const
{
    QStringList lines;
    QStringList seconds;
    const auto add = [&](const parts::Text& text) {
        if (!text.isEmpty()) {
            lines.append(text.text);
            seconds.append(text.second);
        }
    };
    add(field.printHelp ? m_both.both(field.help) : parts::Text());
    add(conditionNote(field.condition));
    seconds.removeAll(QString());
    return {lines.join(QLatin1Char(' ')), seconds.join(QLatin1Char(' '))};
}

parts::Text FieldParts::value(const Field& field, const QJsonValue& value) const
{
    const QString text = valueText(field, value, m_words);
    const QString id = value.toString();
    if (field.type == FieldType::YesNo && (id == QLatin1String("yes") || id == QLatin1String("no"))) {
        return m_both.both(id == QLatin1String("yes") ? &PrintWords::yes : &PrintWords::no);
    }
    return field.type == FieldType::Choice ? m_both.both(text) : parts::Text(text);
}

std::vector<parts::Part> FieldParts::make(const std::vector<const Field*>& fields) const
{
    std::vector<parts::Part> out;
    for (size_t i = 0; i < fields.size();) {
        const Field& field = *fields[i];
        if (!field.heading.isEmpty()) {
            out.push_back({parts::Heading{3, m_both.both(field.heading)}, field.heading});
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
        row.question = m_both.both(field.label);
        row.note = note(field);
        if (given.answer != YesNo::Unanswered) {
            row.answer = given.answer == YesNo::Yes;
        } else if (!m_job.blank) {
            row.unansweredText = m_words.unanswered;
        }
        row.action = given.action;
        row.comment = given.comment;
        if (m_job.blank && m_job.fillable) {
            addEntries(field, row);
        }
        list.hasNumbers = list.hasNumbers || field.number > 0;
        list.hasAction = list.hasAction || field.withAction;
        list.hasComment = list.hasComment || field.withComment;
        list.rows.push_back(std::move(row));
    }
    return {std::move(list), fields[from]->label};
}

void FieldParts::addEntries(const Field& field, parts::ChecklistRow& row) const
{
    Field asYesNo = field;
    asYesNo.type = FieldType::YesNo;
    row.answerEntry = entry(asYesNo, {field.id, QStringLiteral("answer")});
    if (field.withAction) {
        row.actionEntry = partEntry(field, {QStringLiteral("action")},
                                    saying(field.label, m_words.actionHead), entryLimit::line);
    }
    if (field.withComment) {
        row.commentEntry = partEntry(field, {QStringLiteral("comment")},
                                     saying(field.label, m_words.commentHead), entryLimit::line);
    }
}

parts::Answer FieldParts::answer(const Field& field, const QJsonValue& value, const FormEntry& entry) const
{
    parts::Answer result;
    result.entry = entry;
    result.isUnanswered = !m_job.blank && !hasText(value);
    if (field.type == FieldType::YesNo) {
        const QString id = value.toString();
        result.boxes = {{m_both.both(&PrintWords::yes), id == QLatin1String("yes")},
                        {m_both.both(&PrintWords::no), id == QLatin1String("no")}};
        return result;
    }
    const bool hasBoxes =
        field.type == FieldType::Choice && (m_job.blank || field.options.size() <= mostBoxes);
    if (hasBoxes) {
        result.isListed = field.options.size() > mostBoxes;
        for (const Option& option : field.options) {
            result.boxes.push_back({m_both.both(option.label), value.toString() == option.id});
        }
        const bool isKnown = std::any_of(result.boxes.begin(), result.boxes.end(),
                                         [](const parts::TickBox& box) { return box.isTicked; });
        if (isKnown || !hasText(value)) {
            return result;
        }
    }
    result.text = this->value(field, value);
    return result;
}

void FieldParts::append(const Field& field, const QJsonValue& value, std::vector<parts::Part>& out,
                        const QStringList& path) const
{
    const QStringList own = path.isEmpty() ? QStringList() : path + QStringList{field.id};
    switch (field.type) {
    case FieldType::LongText:
        out.push_back(
            {parts::LongAnswer{m_both.both(field.label), note(field), answer(field, value, entry(field, own)),
                               field.printLines > 0 ? field.printLines : defaultRuledLines},
             field.label});
        return;
    case FieldType::Scale:
        out.push_back({scale(field, value, own), field.label});
        return;
    case FieldType::Rank:
        out.push_back({ranking(field, value), field.label});
        return;
    case FieldType::Signature:
        out.push_back({signature(field, value), field.label});
        return;
    case FieldType::Table:
        appendTable(field, value.toArray(), path, out);
        return;
    case FieldType::Map:
        appendMap(field, value.toArray(), out);
        return;
    case FieldType::Letter:
        appendLetter(field, out);
        return;
    default:
        appendShort(field, value, entry(field, own), out);
    }
}

void FieldParts::appendShort(const Field& field, const QJsonValue& value, const FormEntry& entry,
                             std::vector<parts::Part>& out) const
{
    parts::ShortAnswer part;
    part.label = m_both.both(field.label);
    part.note = note(field);
    part.answer = answer(field, value, entry);
    part.isBlank = m_job.blank;
    part.isCompact = field.type == FieldType::YesNo || field.type == FieldType::Integer ||
                     field.type == FieldType::Money || field.type == FieldType::Date ||
                     field.type == FieldType::Month;
    out.push_back({std::move(part), field.label});
}

parts::ScaleAnswer FieldParts::scale(const Field& field, const QJsonValue& value,
                                     const QStringList& path) const
{
    parts::ScaleAnswer result;
    result.entry = entry(field, path);
    result.label = m_both.both(field.label);
    result.note = note(field);
    result.lowLabel = m_both.both(field.lowLabel);
    result.highLabel = m_both.both(field.highLabel);
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
    result.label = m_both.both(field.label);
    result.note = note(field);
    if (m_job.blank) {
        const auto before = [](const QString& help, const QString& text) {
            return QStringList{help, text}.join(QLatin1Char(' ')).trimmed();
        };
        result.note = {before(m_words.rankHelp, result.note.text),
                       before(m_both.second().rankHelp, result.note.second)};
    }
    const QJsonArray order = value.toArray();
    if (m_job.blank) {
        for (const Option& option : field.options) {
            result.items.push_back(
                {m_both.both(option.label),
                 {},
                 partEntry(field, {option.id}, saying(field.label, option.label), entryLimit::place)});
        }
        return result;
    }
    for (const QJsonValue& chosen : order) {
        result.items.push_back(
            {m_both.both(optionLabel(field, chosen.toString())), int(result.items.size() + 1), {}});
    }
    result.unansweredText = order.isEmpty() ? m_words.unanswered : QString();
    return result;
}

parts::SignatureBox FieldParts::signature(const Field& field, const QJsonValue& value) const
{
    const QJsonObject given = value.toObject();
    parts::SignatureBox result;
    result.label = m_both.both(field.label);
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
    result.placeEntry = partEntry(field, {QStringLiteral("place")}, saying(field.label, m_words.entryPlace),
                                  entryLimit::line);
    result.dateEntry =
        partEntry(field, {QStringLiteral("date")}, saying(field.label, m_words.entryDate), entryLimit::date);
    result.nameEntry = partEntry(field, {QStringLiteral("name")}, saying(field.label, m_words.nameInClear),
                                 entryLimit::line);
    if (!m_job.blank && !m_job.isDraft && m_job.profile != PdfProfile::Sharing) {
        result.fieldName = field.id;
        result.fieldName.replace(QLatin1Char('.'),
                                 QLatin1Char('_')); // a full stop parts a PDF field from its parent
    }
    return result;
}

} // namespace lotsbok
