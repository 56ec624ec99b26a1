// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/filled_values.h"

#include "forms/print/form_entry.h"
#include "forms/print/print_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int mostFilledRows = 60;
constexpr qsizetype mostProblems = 50;

QString filledText(const char* text)
{
    return QCoreApplication::translate("FilledForm", text);
}

/// A field of the form, or a column, with what stands in its parts: a tree of the names' parts.
struct WrittenNode {
    std::map<QString, WrittenNode> kids;
    QString text;
    bool isLeaf = false;
};

class FilledReader {
public:
    explicit FilledReader(FilledForm& filled)
        : m_filled(filled)
    {}

    Result<void> take(const WrittenFields& written)
    {
        WrittenNode root;
        for (const auto& [name, text] : written) {
            if (name == QLatin1String(subjectEntryName)) {
                m_filled.subject = text.simplified().left(entryLimit::line);
                continue;
            }
            WrittenNode* node = &root;
            for (const QString& part : entryPath(name)) {
                node = &node->kids[part];
            }
            node->text = text;
            node->isLeaf = true;
        }
        for (const auto& [id, node] : root.kids) {
            const Field* field = m_filled.form.field(id);
            if (!field || field->type == FieldType::Letter) {
                return unknown(id);
            }
            m_label = field->label;
            const QJsonValue value = read(*field, node, true);
            if (!m_unknown.isEmpty()) {
                return unknown(id + QLatin1Char(':') + m_unknown);
            }
            keep(*field, value);
        }
        return {};
    }

private:
    static Result<void> unknown(const QString& name)
    {
        return fail(ErrorCode::InvalidInput,
                    filledText(QT_TRANSLATE_NOOP("FilledForm",
                                                 "The file has a field “%1” that the form does not have."))
                        .arg(name.left(60)));
    }

    void problem(const QString& sentence)
    {
        if (m_filled.problems.size() < mostProblems && !m_filled.problems.contains(sentence)) {
            m_filled.problems.append(sentence);
        }
    }

    void notUnderstood(const QString& text)
    {
        problem(filledText(QT_TRANSLATE_NOOP("FilledForm", "%1: “%2” cannot stand there."))
                    .arg(m_label, text.simplified().left(60)));
    }

    /// The checks of answers from outside, field by field: one that is wrong does not stop the others.
    void keep(const Field& field, const QJsonValue& value)
    {
        if (value.isUndefined() || value.isNull()) {
            return;
        }
        if (!field.bind.isEmpty() && !field.writesModel) {
            m_filled.shown.insert(field.id, value.isString() ? value.toString() : QString());
            return;
        }
        const auto checked = checkedAnswers({{field.id, value}}, m_filled.form);
        if (checked) {
            m_filled.answers.set(field.id, checked->value(field.id));
        } else {
            notUnderstood(value.isString()   ? value.toString()
                          : value.isDouble() ? QString::number(value.toDouble())
                                             : QStringLiteral("…"));
        }
    }

    /// Only these parts may stand below a field; remembers the first other one.
    void expect(const WrittenNode& node, const QStringList& parts, bool mayBeLeaf)
    {
        if (node.isLeaf && !mayBeLeaf && m_unknown.isEmpty()) {
            m_unknown = QStringLiteral("-");
        }
        for (const auto& [part, kid] : node.kids) {
            const bool isKnown = parts.contains(part) && kid.kids.empty();
            if (!isKnown && m_unknown.isEmpty()) {
                m_unknown = part;
            }
        }
    }

    static QString part(const WrittenNode& node, const char* name)
    {
        const auto found = node.kids.find(QLatin1String(name));
        return found == node.kids.end() ? QString() : found->second.text.trimmed();
    }

    QJsonValue read(const Field& field, const WrittenNode& node, bool isWhole)
    {
        switch (field.type) {
        case FieldType::Check:
            expect(node, {QStringLiteral("answer"), QStringLiteral("action"), QStringLiteral("comment")},
                   false);
            return readCheck(node);
        case FieldType::Signature:
            expect(node, {QStringLiteral("name"), QStringLiteral("date"), QStringLiteral("place")}, false);
            return readSignature(node);
        case FieldType::Rank:
            return readRank(field, node);
        case FieldType::Map:
            return readMap(node);
        case FieldType::Table:
            return readTable(field, node);
        default:
            expect(node, {}, true);
            return readText(field, node.text, isWhole);
        }
    }

    QJsonValue readCheck(const WrittenNode& node)
    {
        QJsonObject answer;
        const auto add = [&](const char* name, const QString& text) {
            if (!text.isEmpty()) {
                answer.insert(QLatin1String(name), bounded(text, entryLimit::line));
            }
        };
        add("answer", part(node, "answer"));
        add("action", part(node, "action"));
        add("comment", part(node, "comment"));
        return answer.isEmpty() ? QJsonValue() : answer;
    }

    QJsonValue readSignature(const WrittenNode& node)
    {
        QJsonObject answer;
        const QString name = part(node, "name");
        const QString place = part(node, "place");
        const QString date = part(node, "date");
        if (!name.isEmpty()) {
            answer.insert(QLatin1String("name"), bounded(name, entryLimit::line));
        }
        if (const QJsonValue day = date.isEmpty() ? QJsonValue() : readDate(date); day.isString()) {
            answer.insert(QLatin1String("date"), day);
        }
        if (!place.isEmpty()) {
            answer.insert(QLatin1String("place"), bounded(place, entryLimit::line));
        }
        return answer.isEmpty() ? QJsonValue() : answer;
    }

    QJsonValue readRank(const Field& field, const WrittenNode& node)
    {
        QStringList ids;
        for (const Option& option : field.options) {
            ids.append(option.id);
        }
        expect(node, ids, false);
        std::map<int, QString> order;
        for (const auto& [id, kid] : node.kids) {
            const QString text = kid.text.trimmed();
            bool isNumber = false;
            const int place = text.toInt(&isNumber);
            if (text.isEmpty()) {
                continue;
            }
            if (!isNumber || place < 1 || place > ids.size() || !order.emplace(place, id).second) {
                notUnderstood(text);
                return {};
            }
        }
        QJsonArray answer;
        for (const auto& [place, id] : order) {
            answer.append(id);
        }
        return answer.isEmpty() ? QJsonValue() : answer;
    }

    /// Row numbers in order; nothing for a number that cannot be.
    std::map<int, const WrittenNode*> rowsOf(const WrittenNode& node)
    {
        std::map<int, const WrittenNode*> rows;
        if (node.isLeaf && m_unknown.isEmpty()) {
            m_unknown = QStringLiteral("-");
        }
        for (const auto& [number, kid] : node.kids) {
            bool isNumber = false;
            const int row = number.toInt(&isNumber);
            if ((!isNumber || row < 0 || row >= mostFilledRows || kid.isLeaf) && m_unknown.isEmpty()) {
                m_unknown = number;
                break;
            }
            rows.emplace(row, &kid);
        }
        return rows;
    }

    QJsonValue readMap(const WrittenNode& node)
    {
        QJsonArray people;
        for (const auto& [number, row] : rowsOf(node)) {
            expect(*row,
                   {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("ring"),
                    QStringLiteral("tie")},
                   false);
            const QString name = part(*row, "name");
            if (name.isEmpty()) {
                continue;
            }
            const QString ring = part(*row, "ring");
            const QString tie = part(*row, "tie");
            people.append(
                QJsonObject{{QStringLiteral("name"), bounded(name, entryLimit::line)},
                            {QStringLiteral("role"), bounded(part(*row, "role"), entryLimit::line)},
                            {QStringLiteral("ring"), ring.isEmpty() ? 3 : ring.toInt()},
                            {QStringLiteral("tie"), tie.isEmpty() ? QStringLiteral("unknown") : tie}});
        }
        return people.isEmpty() ? QJsonValue() : people;
    }

    QJsonValue readTable(const Field& field, const WrittenNode& node)
    {
        QJsonArray rows;
        bool isAnything = false;
        const std::map<int, const WrittenNode*> written = rowsOf(node);
        const int last = written.empty() ? -1 : written.rbegin()->first;
        for (int number = 0; number <= std::max(last, int(field.rowLabels.size()) - 1); ++number) {
            QJsonObject row;
            const auto found = written.find(number);
            if (found != written.end()) {
                row = readRow(field, *found->second);
            }
            isAnything = isAnything || !row.isEmpty();
            if (number < field.rowLabels.size() && !field.columns.isEmpty()) {
                row.insert(field.columns.first().id, field.rowLabels[number]);
            }
            if (!row.isEmpty()) {
                rows.append(row);
            }
        }
        return isAnything ? rows : QJsonValue();
    }

    QJsonObject readRow(const Field& field, const WrittenNode& node)
    {
        QJsonObject row;
        for (const auto& [id, kid] : node.kids) {
            const auto column = std::find_if(field.columns.begin(), field.columns.end(),
                                             [&id = id](const Field& each) { return each.id == id; });
            if (column == field.columns.end()) {
                m_unknown = m_unknown.isEmpty() ? id : m_unknown;
                return {};
            }
            const QJsonValue value = read(*column, kid, false);
            if (!value.isUndefined() && !value.isNull()) {
                row.insert(id, value);
            }
        }
        return row;
    }

    QJsonValue readText(const Field& field, const QString& written, bool isWhole)
    {
        const QString text = written.trimmed();
        if (text.isEmpty()) {
            return {};
        }
        if (!field.bind.isEmpty() && !field.writesModel) {
            return bounded(text, entryLimit::lines);
        }
        switch (field.type) {
        case FieldType::Date:
            return readDate(text);
        case FieldType::Month:
            return readMonth(text);
        case FieldType::Integer:
        case FieldType::Scale:
            return readInteger(text);
        case FieldType::Money:
            return readMoney(text);
        case FieldType::YesNo:
        case FieldType::Choice:
            return text;
        case FieldType::LongText:
            return bounded(text, isWhole ? entryLimit::lines : entryLimit::line);
        default:
            return bounded(text, entryLimit::line);
        }
    }

    /// The text, or nothing and a problem when it is longer than its field.
    QJsonValue bounded(const QString& text, int most)
    {
        if (text.size() > most) {
            problem(filledText(QT_TRANSLATE_NOOP("FilledForm", "%1: the text is longer than %2 characters."))
                        .arg(m_label)
                        .arg(most));
            return {};
        }
        return text;
    }

    QJsonValue readDate(const QString& text)
    {
        QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid()) {
            day = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        }
        if (!day.isValid()) {
            notUnderstood(text);
            return {};
        }
        return printedDate(day);
    }

    QJsonValue readMonth(const QString& text)
    {
        const QDate first = QDate::fromString(text, QStringLiteral("yyyy-MM"));
        if (!first.isValid()) {
            notUnderstood(text);
            return {};
        }
        return text;
    }

    QJsonValue readInteger(const QString& text)
    {
        QString digits = text;
        digits.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}]")));
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        if (!isNumber) {
            notUnderstood(text);
            return {};
        }
        return number;
    }

    /// Kronor, with öre after a comma or a full stop.
    QJsonValue readMoney(const QString& text)
    {
        static const QRegularExpression kronor(
            QStringLiteral("^([0-9][0-9\\s\\x{00A0}]{0,11})(?:[,.]([0-9]{2}))?(?:\\s*kr)?$"));
        const QRegularExpressionMatch match = kronor.match(text);
        if (!match.hasMatch()) {
            notUnderstood(text);
            return {};
        }
        QString whole = match.captured(1);
        whole.remove(QRegularExpression(QStringLiteral("[\\s\\x{00A0}]")));
        return double(whole.toLongLong() * 100 + match.captured(2).toInt());
    }

    FilledForm& m_filled;
    QString m_label;   ///< of the field that is being read
    QString m_unknown; ///< the first part of a name that the form does not have
};

} // namespace

Result<void> takeWritten(const WrittenFields& written, FilledForm& filled)
{
    return FilledReader(filled).take(written);
}

} // namespace lotsbok
