// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/answer_text.h"

#include "forms/widgets/number_editor.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace lotsbok {

namespace {

QString optionText(const Field& field, const QString& id)
{
    for (const Option& option : field.options) {
        if (option.id == id) {
            return option.label;
        }
    }
    return id;
}

QString yesNoText(const QString& id)
{
    if (id == QLatin1String("yes")) {
        return QCoreApplication::translate("AnswerText", "Yes");
    }
    return id == QLatin1String("no") ? QCoreApplication::translate("AnswerText", "No") : QString();
}

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString rankText(const Field& field, const QJsonArray& ids)
{
    QStringList labels;
    for (const QJsonValue& id : ids) {
        labels.append(QStringLiteral("%1. %2").arg(labels.size() + 1).arg(optionText(field, id.toString())));
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

QString answerText(const Field& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::Choice:
        return optionText(field, value.toString());
    case FieldType::YesNo:
        return yesNoText(value.toString());
    case FieldType::Check:
        return joined({yesNoText(value[QStringLiteral("answer")].toString()),
                       value[QStringLiteral("action")].toString(),
                       value[QStringLiteral("comment")].toString()},
                      QStringLiteral(" – "));
    case FieldType::Rank:
        return rankText(field, value.toArray());
    case FieldType::Money:
        if (value.isDouble()) {
            const QString amount = moneyText(static_cast<qint64>(std::llround(value.toDouble())));
            return QCoreApplication::translate("AnswerText", "%1 kr").arg(amount);
        }
        return value.toString();
    case FieldType::Signature:
        return joined({value[QStringLiteral("name")].toString(), value[QStringLiteral("date")].toString(),
                       value[QStringLiteral("place")].toString()},
                      QStringLiteral(", "));
    case FieldType::Table:
    case FieldType::Map:
        return QCoreApplication::translate("AnswerText", "Rows: %1").arg(value.toArray().size());
    default:
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    }
}

QString mergedLetter(const QString& text, const BoundValues& bound)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    QString merged;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        merged += text.mid(from, match.capturedStart() - from);
        const QJsonValue value = bound.value(match.captured(1));
        const QString shown = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        merged += shown.isEmpty() ? QStringLiteral("…………") : shown;
        from = match.capturedEnd();
    }
    return merged + text.mid(from);
}

} // namespace lotsbok
