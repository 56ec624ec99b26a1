// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/form_entry.h"

namespace lotsbok {

namespace {

constexpr int scaleEnd = 10;

} // namespace

QString entryName(const QString& fieldId, const QStringList& parts)
{
    QString name = (QStringList{fieldId} + parts).join(QLatin1Char(':'));
    return name.replace(QLatin1Char('.'), QLatin1Char('~'));
}

QStringList entryPath(const QString& name)
{
    QString path = name;
    return path.replace(QLatin1Char('~'), QLatin1Char('.')).split(QLatin1Char(':'));
}

QString formMark(const FormDefinition& form)
{
    return QStringLiteral("%1;%2;%3").arg(form.id).arg(form.version).arg(QLatin1String(form.hash.toHex()));
}

FormEntry textEntry(const QString& name, const QString& says, int longest)
{
    FormEntry entry;
    entry.kind = longest > entryLimit::line ? FormEntry::Kind::Lines : FormEntry::Kind::Line;
    entry.name = name;
    entry.says = says;
    entry.longest = longest;
    return entry;
}

FormEntry entryFor(const Field& field, const QString& name, const QString& says, const QString& yes,
                   const QString& no)
{
    FormEntry entry;
    switch (field.type) {
    case FieldType::YesNo:
    case FieldType::Choice:
        entry.kind = FormEntry::Kind::Boxes;
        entry.name = name;
        entry.says = says;
        entry.options = field.type == FieldType::YesNo
                            ? std::vector<std::pair<QString, QString>>{{QStringLiteral("yes"), yes},
                                                                       {QStringLiteral("no"), no}}
                            : std::vector<std::pair<QString, QString>>{};
        for (const Option& option : field.options) {
            entry.options.emplace_back(option.id, option.label);
        }
        break;
    case FieldType::Date:
        entry = textEntry(name, says, entryLimit::date);
        break;
    case FieldType::Month:
        entry = textEntry(name, says, entryLimit::month);
        break;
    case FieldType::Scale:
        entry.kind = FormEntry::Kind::Boxes;
        entry.name = name;
        entry.says = says;
        for (int i = 0; i <= scaleEnd; ++i) {
            entry.options.emplace_back(QString::number(i), QString::number(i));
        }
        break;
    case FieldType::Integer:
    case FieldType::Money:
        entry = textEntry(name, says, entryLimit::number);
        break;
    case FieldType::LongText:
        entry = textEntry(name, says, entryLimit::lines);
        break;
    default:
        entry = textEntry(name, says, entryLimit::line);
    }
    entry.isRequired = field.required;
    return entry;
}

} // namespace lotsbok
