// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/filled_review.h"

#include "forms/print/form_pages.h"

#include <algorithm>

namespace lotsbok {

namespace {

QString joinedParts(const QStringList& parts, const QString& separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

QString optionLabelOf(const Field& field, const QString& id)
{
    for (const Option& option : field.options) {
        if (option.id == id) {
            return option.label;
        }
    }
    return id;
}

QString rowText(const Field& field, const QJsonObject& row, const PrintWords& words);

/// An answer as people read it; a table's rows one a line.
QString reviewText(const Field& field, const QJsonValue& value, const PrintWords& words)
{
    const QJsonObject object = value.toObject();
    const auto part = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    switch (field.type) {
    case FieldType::Check: {
        Field asYesNo;
        asYesNo.type = FieldType::YesNo;
        return joinedParts({valueText(asYesNo, object.value(QLatin1String("answer")), words), part("action"),
                            part("comment")},
                           QStringLiteral(" – "));
    }
    case FieldType::Signature:
        return joinedParts({part("name"), part("date"), part("place")}, QStringLiteral(", "));
    case FieldType::Rank: {
        QStringList labels;
        for (const QJsonValue& id : value.toArray()) {
            labels.append(
                QStringLiteral("%1. %2").arg(labels.size() + 1).arg(optionLabelOf(field, id.toString())));
        }
        return labels.join(QLatin1Char('\n'));
    }
    case FieldType::Table:
    case FieldType::Map: {
        QStringList rows;
        for (const QJsonValue& row : value.toArray()) {
            rows.append(rowText(field, row.toObject(), words));
        }
        return joinedParts(rows, QStringLiteral("\n"));
    }
    default:
        return valueText(field, value, words);
    }
}

QString rowText(const Field& field, const QJsonObject& row, const PrintWords& words)
{
    QStringList cells;
    for (const Field& column : field.columns) {
        const QString cell = reviewText(column, row.value(column.id), words);
        cells.append(column.type == FieldType::Table ? QString(cell).replace(u'\n', QStringLiteral("; "))
                                                     : cell);
    }
    if (field.type == FieldType::Map) {
        const int ring = row.value(QLatin1String("ring")).toInt();
        cells = {row.value(QLatin1String("name")).toString(), row.value(QLatin1String("role")).toString(),
                 ring >= 1 && ring <= int(words.rings.size()) ? words.rings[size_t(ring - 1)] : QString()};
    }
    return joinedParts(cells, QStringLiteral(", "));
}

/// Without what the program keeps with a row, and without cells that say nothing.
QJsonValue comparable(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray rows;
        for (const QJsonValue& each : value.toArray()) {
            rows.append(comparable(each));
        }
        return rows;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    object.remove(QLatin1String("_id"));
    for (const QString& key : object.keys()) {
        const QJsonValue inner = comparable(object.value(key));
        if (inner.isNull() || (inner.isString() && inner.toString().isEmpty())) {
            object.remove(key);
        } else {
            object.insert(key, inner);
        }
    }
    return object;
}

} // namespace

QList<FilledDifference> filledDifferences(const FilledForm& filled, const Answers& book,
                                          const BoundValues& bound)
{
    const PrintWords& words = printWords(filled.form.language);
    QList<FilledDifference> differences;
    for (const Section& section : filled.form.sections) {
        for (const Field& field : section.fields) {
            const QJsonValue inBook = shownValue(field, book, bound);
            if (const QString shown = filled.shown.value(field.id); !shown.isEmpty()) {
                const QString known = reviewText(field, inBook, words);
                if (shown.simplified() != known.simplified()) {
                    differences.append({field.id, field.label, known, shown, {}, false});
                }
                continue;
            }
            const QJsonValue inFile = filled.answers.value(field.id);
            if (!inFile.isUndefined() && comparable(inFile) != comparable(inBook)) {
                differences.append({field.id, field.label, reviewText(field, inBook, words),
                                    reviewText(field, inFile, words), inFile, true,
                                    field.columns.isEmpty() ? QString() : field.columns.first().id});
            }
        }
    }
    return differences;
}

Answers withTaken(const Answers& book, const QList<FilledDifference>& differences,
                  const QStringList& fieldIds)
{
    Answers answers = book;
    for (const FilledDifference& difference : differences) {
        if (!difference.mayTake || !fieldIds.contains(difference.fieldId)) {
            continue;
        }
        QJsonValue value = difference.value;
        if (value.isArray()) {
            const QJsonArray before = book.rows(difference.fieldId);
            QJsonArray rows = value.toArray();
            for (qsizetype i = 0; i < std::min(rows.size(), before.size()); ++i) {
                QJsonObject row = rows[i].toObject();
                const QJsonObject old = before[i].toObject();
                const QString id = old.value(QLatin1String("_id")).toString();
                const QString& first = difference.firstColumn;
                if (!id.isEmpty() && !first.isEmpty() && row.value(first) == old.value(first)) {
                    row.insert(QStringLiteral("_id"), id);
                    rows[i] = row;
                }
            }
            value = rows;
        }
        answers.set(difference.fieldId, value);
    }
    return answers;
}

} // namespace lotsbok
