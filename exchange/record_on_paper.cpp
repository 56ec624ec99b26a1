// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_on_paper.h"

#include "core/base/clock.h"
#include "core/model/case_file.h"
#include "core/model/described.h"
#include "core/model/record_name_sources.h"
#include "forms/engine/form_definition.h"
#include "forms/print/form_pages.h"
#include "translations/paper_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lotsbok {

namespace {

/// The question of bilaga 3.3 that an assessment keeps an answer to.
const Field* indicatorOnPaper(const FormCatalogue& forms, const QString& field, const QString& id)
{
    const FormDefinition* form =
        field == QLatin1String("indicators") ? forms.current(QStringLiteral("3.3")) : nullptr;
    const QString prefix = QStringLiteral("indicators.");
    const Field* found = form ? form->field(id) : nullptr;
    return found || !form ? found : form->field(id.startsWith(prefix) ? id.mid(prefix.size()) : id);
}

QString paperWord(const char* source, const QString& fallback)
{
    return source == nullptr ? fallback : swedishText("RecordNames", source);
}

/// The fields of a kind in the order in which people fill them in.
const QHash<QString, QStringList>& paperFieldOrder()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> orders;
        const auto add = [&orders]<typename T>() {
            QStringList names;
            const T prototype{};
            T::fields(prototype, [&names](const char* column, const auto&, const FieldRule&) {
                names.append(described::camelName(column));
            });
            orders.insert(QString::fromLatin1(T::info.kind), names);
        };
        CaseRecordTypes::forEach(add);
        DistrictRecordTypes::forEach(add);
        orders.insert(QStringLiteral("client"), {QStringLiteral("givenName"), QStringLiteral("familyName"),
                                                 QStringLiteral("number"), QStringLiteral("numberKind"),
                                                 QStringLiteral("protection"), QStringLiteral("address")});
        orders.insert(QStringLiteral("case"), {QStringLiteral("number"), QStringLiteral("type"),
                                               QStringLiteral("openedOn"), QStringLiteral("closedOn")});
        return orders;
    }();
    return all;
}

QStringList paperFields(const QString& kind, const QJsonObject& values)
{
    QStringList fields = paperFieldOrder().value(kind);
    const QStringList all = values.keys();
    for (const QString& each : all) {
        if (!fields.contains(each)) {
            fields.append(each);
        }
    }
    return fields;
}

} // namespace

QString recordKindOnPaper(const QString& kind)
{
    return paperWord(recordNameSource(kind), kind);
}

QString recordFieldOnPaper(const QString& kind, const QString& field)
{
    return paperWord(fieldNameSource(kind, field), field);
}

QString momentInWords(const QDateTime& at)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    return swedish.toString(toLocalTime(at), QStringLiteral("d MMMM yyyy 'kl.' HH.mm"));
}

QString dayInWords(const QString& text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid()
               ? QLocale(QLocale::Swedish, QLocale::Sweden).toString(day, QStringLiteral("d MMMM yyyy"))
               : text;
}

bool isMachinery(const QString& field)
{
    static const QSet<QString> fields{QStringLiteral("id"),         QStringLiteral("version"),
                                      QStringLiteral("caseId"),     QStringLiteral("contentSha256"),
                                      QStringLiteral("sha256"),     QStringLiteral("formVersion"),
                                      QStringLiteral("definition"), QStringLiteral("recordVersion"),
                                      QStringLiteral("answers"),    QStringLiteral("position")};
    return fields.contains(field);
}

SheetLine factOnPaper(const QString& label, const QString& text)
{
    return {SheetLine::Kind::Fact, text, {}, label};
}

QString RecordOnPaper::shownText(const QString& kind, const QString& field, const QString& text) const
{
    if (const char* word = wordNameSource(kind, field, text)) {
        return swedishText("RecordNames", word);
    }
    const QUuid id = QUuid::fromString(text.section(u':', -1).section(u'@', 0, 0));
    if (!id.isNull()) {
        const QString key = id.toString(QUuid::WithoutBraces);
        const QString name = m_names.value(key);
        const QString of = text.contains(u':') ? recordKindOnPaper(text.section(u':', 0, 0)) : QString();
        return name.isEmpty() ? of : name;
    }
    const QDateTime at =
        text.size() > 10 ? QDateTime::fromString(text, Qt::ISODateWithMs).toUTC() : QDateTime();
    return at.isValid() ? momentInWords(at) : dayInWords(text);
}

QString RecordOnPaper::shown(const QString& kind, const QString& field, const QJsonValue& value) const
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? printWords(QStringLiteral("sv")).yes : printWords(QStringLiteral("sv")).no;
    case QJsonValue::Double:
        return field.endsWith(QLatin1String("Ore"))
                   ? QStringLiteral("%1 kr").arg(
                         QLocale(QLocale::Swedish).toString(value.toDouble() / 100, 'f', 2))
                   : QString::number(value.toInteger());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.startsWith(u'{') ||
            (text.startsWith(u'[') && !text.startsWith(QLatin1String("[a")))) { // the history's lists
            const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
            return list.isArray()    ? shown(kind, field, list.array())
                   : list.isObject() ? shown(kind, field, list.object())
                                     : text;
        }
        return shownText(kind, field, text);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& each : value.toArray()) {
            parts.append(shown(kind, field, each));
        }
        parts.removeAll(QString());
        return parts.join(QStringLiteral("; "));
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList parts;
        for (auto part = object.begin(); part != object.end(); ++part) {
            const QString name = field + u'.' + part.key();
            const Field* question = indicatorOnPaper(*m_forms, field, part.key());
            const QString text = question ? valueText(*question, *part, printWords(QStringLiteral("sv")))
                                          : shown(kind, name, *part);
            const QString label = question ? question->label : recordFieldOnPaper(kind, name);
            if (!text.isEmpty()) {
                parts.append(
                    QStringLiteral("%1: %2").arg(label.endsWith(u'.') ? label.chopped(1) : label, text));
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString RecordOnPaper::day(const QString& kind, const QJsonObject& values) const
{
    const QStringList fields = paperFields(kind, values);
    for (const QString& field : fields) {
        static const QSet<QString> ahead{QStringLiteral("untilDay"), QStringLiteral("due"),
                                         QStringLiteral("nextOn"), QStringLiteral("toDay")};
        const QString text = ahead.contains(field) ? QString() : values.value(field).toString();
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        if (text.size() >= 10 && day.isValid()) {
            const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
            return at.isValid() && text.size() > 10 ? momentInWords(at) : dayInWords(text.left(10));
        }
    }
    return {};
}

QList<SheetLine> RecordOnPaper::facts(const QString& kind, const QJsonObject& values) const
{
    QList<SheetLine> lines;
    const QStringList fields = paperFields(kind, values);
    for (const QString& field : fields) {
        const QString text = isMachinery(field) ? QString() : shown(kind, field, values.value(field));
        if (!text.isEmpty()) {
            lines.append(factOnPaper(recordFieldOnPaper(kind, field), text));
        }
    }
    return lines;
}

} // namespace lotsbok
