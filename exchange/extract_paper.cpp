// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extract_paper.h"

#include "core/base/clock.h"
#include "core/model/case_file.h"
#include "core/model/described.h"
#include "core/model/record_name_sources.h"
#include "forms/print/form_pages.h"
#include "translations/paper_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lotsbok {

namespace {

QString extractWord(const char* source, const QString& fallback)
{
    return source == nullptr ? fallback : swedishText("RecordNames", source);
}

QString extractKindName(const QString& kind)
{
    return extractWord(recordNameSource(kind), kind);
}

QString extractFieldName(const QString& kind, const QString& field)
{
    return extractWord(fieldNameSource(kind, field), field);
}

QString extractMoment(const QDateTime& at)
{
    return toLocalTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

SheetLine extractFact(const QString& label, const QString& text)
{
    return {SheetLine::Kind::Fact, text, {}, label};
}

/// The fields of a kind in the order in which people fill them in.
const QHash<QString, QStringList>& extractFieldOrder()
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

QStringList extractFields(const QString& kind, const QJsonObject& values)
{
    QStringList fields = extractFieldOrder().value(kind);
    const QStringList all = values.keys();
    for (const QString& each : all) {
        if (!fields.contains(each)) {
            fields.append(each);
        }
    }
    return fields;
}

/// What every entry has and what says nothing to people.
bool isMachinery(const QString& field)
{
    static const QSet<QString> fields{QStringLiteral("id"),         QStringLiteral("version"),
                                      QStringLiteral("caseId"),     QStringLiteral("contentSha256"),
                                      QStringLiteral("sha256"),     QStringLiteral("formVersion"),
                                      QStringLiteral("definition"), QStringLiteral("recordVersion"),
                                      QStringLiteral("answers"),    QStringLiteral("position")};
    return fields.contains(field);
}

QString extractDay(const ExtractEntry& entry)
{
    const QStringList fields = extractFields(entry.kind, entry.values);
    for (const QString& field : fields) {
        static const QSet<QString> ahead{QStringLiteral("untilDay"), QStringLiteral("due"),
                                         QStringLiteral("nextOn"), QStringLiteral("toDay")};
        const QString text = ahead.contains(field) ? QString() : entry.values.value(field).toString();
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        if (text.size() >= 10 && day.isValid()) {
            const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
            return at.isValid() && text.size() > 10 ? extractMoment(at) : text.left(10);
        }
    }
    return {};
}

const PrintWords& extractPrintWords()
{
    return printWords(QStringLiteral("sv"));
}

/// A table's rows, each on a line of its own; within a row the columns by their labels.
QString extractAnswer(const Field& field, const QJsonValue& value)
{
    if (!value.isArray() || field.type == FieldType::Rank) {
        const QJsonObject object = value.toObject();
        if (object.isEmpty()) {
            return valueText(field, value, extractPrintWords());
        }
        QStringList parts;
        for (auto part = object.begin(); part != object.end(); ++part) {
            const QString text = part->toString();
            if (!text.isEmpty()) {
                parts.append(text == QLatin1String("yes")  ? extractPrintWords().yes
                             : text == QLatin1String("no") ? extractPrintWords().no
                                                           : text);
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    QStringList rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        const QJsonObject row = each.toObject();
        QStringList cells;
        for (const Field& column : field.columns) {
            const QString text = extractAnswer(column, row.value(column.id));
            if (!text.isEmpty()) {
                cells.append(QStringLiteral("%1: %2").arg(column.label, text));
            }
        }
        if (field.columns.isEmpty()) { // a map
            cells = {row.value(QLatin1String("name")).toString(),
                     row.value(QLatin1String("role")).toString()};
            cells.removeAll(QString());
        }
        rows.append(cells.join(QStringLiteral("; ")));
    }
    return rows.join(u'\n');
}

QString extractIntro()
{
    return QStringLiteral(
        "Det här är de uppgifter om dig som finns i Lotsbok, stadsdelsförvaltningens verksamhetssystem för "
        "sociala insatsgrupper (SIG), enligt artikel 15 i dataskyddsförordningen. Samma uppgifter finns i "
        "den "
        "maskinläsbara fil som hör till utdraget.");
}

QList<SheetLine> extractRights()
{
    return {
        {SheetLine::Kind::Heading, QStringLiteral("Varför uppgifterna finns och vad du kan begära"), {}},
        extractFact(QStringLiteral("Ändamål"),
                    QStringLiteral("Att utreda, besluta om, genomföra och följa upp stöd till dig.")),
        extractFact(QStringLiteral("Mottagare"),
                    QStringLiteral("Varje utlämnande av uppgifter om dig finns i utdraget, med mottagare och "
                                   "grund.")),
        extractFact(QStringLiteral("Hur länge"),
                    QStringLiteral("Akten gallras som huvudregel när fem år har gått sedan den sista "
                                   "anteckningen.")),
        extractFact(QStringLiteral("Källa"),
                    QStringLiteral("Du själv, de som arbetar med dig och de som du har samtyckt till; källan "
                                   "står vid uppgiften där den är antecknad.")),
        extractFact(QStringLiteral("Rättelse och begränsning"),
                    QStringLiteral("Du kan begära att en uppgift rättas, kompletteras eller raderas och att "
                                   "behandlingen begränsas, och du kan invända mot den. Svar lämnas inom en "
                                   "månad.")),
        extractFact(QStringLiteral("Klagomål"),
                    QStringLiteral("Du kan klaga hos Integritetsskyddsmyndigheten, IMY.")),
    };
}

} // namespace

QString actionOnPaper(const QString& action)
{
    static const QHash<QString, QString> verbs{
        {QStringLiteral("read"), QStringLiteral("Läste")},
        {QStringLiteral("save"), QStringLiteral("Sparade")},
        {QStringLiteral("open"), QStringLiteral("Öppnade")},
        {QStringLiteral("create"), QStringLiteral("Skapade")},
        {QStringLiteral("register"), QStringLiteral("Registrerade")},
        {QStringLiteral("correct"), QStringLiteral("Rättade")},
        {QStringLiteral("record"), QStringLiteral("Antecknade")},
        {QStringLiteral("protected-look"), QStringLiteral("Såg skyddade uppgifter")},
        {QStringLiteral("secure-meetings"), QStringLiteral("Såg tid och plats för möten")}};
    const bool isWithheld = !action.contains(u'.'); // of what is held back only the verb is told
    const QString kind = isWithheld ? QString() : action.section(u'.', 0, 0);
    const QString verb = verbs.value(action.section(u'.', -1), action.section(u'.', -1));
    const QString subject = isWithheld                      ? QStringLiteral("uppgift som inte lämnas ut")
                            : kind == QLatin1String("form") ? QStringLiteral("blankett")
                                                            : extractKindName(kind).toLower();
    return QStringLiteral("%1: %2").arg(verb, subject);
}

QString ExtractPaper::shownText(const QString& kind, const QString& field, const QString& text) const
{
    if (const char* word = wordNameSource(kind, field, text)) {
        return swedishText("RecordNames", word);
    }
    const QUuid id = QUuid::fromString(text.section(u':', -1).section(u'@', 0, 0));
    if (!id.isNull()) {
        const QString key = id.toString(QUuid::WithoutBraces);
        const QString name = m_source.users.value(key, m_source.contacts.value(key));
        const QString of = text.contains(u':') ? extractKindName(text.section(u':', 0, 0)) : QString();
        return name.isEmpty() ? of : name;
    }
    const QDateTime at =
        text.size() > 10 ? QDateTime::fromString(text, Qt::ISODateWithMs).toUTC() : QDateTime();
    return at.isValid() ? extractMoment(at) : text;
}

QString ExtractPaper::shown(const QString& kind, const QString& field, const QJsonValue& value) const
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? extractPrintWords().yes : extractPrintWords().no;
    case QJsonValue::Double:
        return field.endsWith(QLatin1String("Ore"))
                   ? QStringLiteral("%1 kr").arg(
                         QLocale(QLocale::Swedish).toString(value.toDouble() / 100, 'f', 2))
                   : QString::number(value.toInteger());
    case QJsonValue::String: {
        const QString text = value.toString();
        if (text.startsWith(u'[') && !text.startsWith(QLatin1String("[a"))) { // the history's lists
            const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
            return list.isArray() ? shown(kind, field, list.array()) : text;
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
            const QString text = shown(kind, name, *part);
            if (!text.isEmpty()) {
                parts.append(QStringLiteral("%1: %2").arg(extractFieldName(kind, name), text));
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString ExtractPaper::titleOf(const ExtractEntry& entry) const
{
    QString name = extractKindName(entry.kind);
    if (entry.kind == QLatin1String("response")) {
        const auto form = m_forms.constFind(entry.values.value(QLatin1String("definition")).toString());
        name =
            form == m_forms.constEnd() ? name : QStringLiteral("%1: %2").arg(form->printName(), form->title);
    }
    const QString day = extractDay(entry);
    return day.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, day);
}

void ExtractPaper::addValues(const ExtractEntry& entry, QList<SheetLine>& lines) const
{
    const QStringList fields = extractFields(entry.kind, entry.values);
    for (const QString& field : fields) {
        const QString text =
            isMachinery(field) ? QString() : shown(entry.kind, field, entry.values.value(field));
        if (!text.isEmpty()) {
            lines.append(extractFact(extractFieldName(entry.kind, field), text));
        }
    }
}

void ExtractPaper::addAnswers(const FormDefinition& form, const QJsonObject& answers,
                              QList<SheetLine>& lines) const
{
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QJsonValue value = answers.value(field.id);
            const QString text = value.isUndefined() ? QString() : extractAnswer(field, value);
            if (!text.isEmpty()) {
                lines.append(extractFact(field.label, text));
            }
        }
    }
}

void ExtractPaper::addBefore(const ExtractEntry& entry, QList<SheetLine>& lines) const
{
    const auto form = m_forms.constFind(entry.values.value(QLatin1String("definition")).toString());
    for (const HistoryEntry& version : entry.history) {
        QStringList parts;
        for (auto value = version.before.begin(); value != version.before.end(); ++value) {
            const Field* field = form == m_forms.constEnd() ? nullptr : form->field(value.key());
            const QString name = field ? field->label : extractFieldName(entry.kind, value.key());
            const QString text =
                field ? extractAnswer(*field, *value) : shown(entry.kind, value.key(), *value);
            if (!isMachinery(value.key()) && !text.isEmpty()) {
                parts.append(QStringLiteral("%1: %2").arg(name, text));
            }
        }
        if (!version.reason.isEmpty()) {
            parts.append(QStringLiteral("Skäl till ändringen: %1").arg(version.reason));
        }
        if (!parts.isEmpty()) {
            lines.append(extractFact(
                QStringLiteral("Tidigare, ändrat %1 av %2").arg(extractMoment(version.at), version.by),
                parts.join(QStringLiteral("; "))));
        }
    }
}

void ExtractPaper::addEntry(const ExtractEntry& entry, QList<SheetLine>& lines) const
{
    lines.append({SheetLine::Kind::Subheading, titleOf(entry), {}});
    addValues(entry, lines);
    const auto form = m_forms.constFind(entry.values.value(QLatin1String("definition")).toString());
    if (form != m_forms.constEnd()) {
        addAnswers(*form, entry.values.value(QLatin1String("answers")).toObject(), lines);
    }
    addBefore(entry, lines);
}

void ExtractPaper::addLooks(QList<SheetLine>& lines) const
{
    lines.append({SheetLine::Kind::Heading, QStringLiteral("Vem som har läst och ändrat"), {}});
    if (m_extract.looks.isEmpty()) {
        lines.append({SheetLine::Kind::Text, QStringLiteral("Loggen har inga poster om dig."), {}});
    }
    for (const AuditEntry& look : m_extract.looks) {
        lines.append(extractFact(extractMoment(look.at),
                                 QStringLiteral("%1. %2").arg(look.by, actionOnPaper(look.action))));
    }
}

void ExtractPaper::addLeftOut(QList<SheetLine>& lines) const
{
    lines.append({SheetLine::Kind::Heading, QStringLiteral("Vad som inte finns med, och varför"), {}});
    if (m_extract.leftOut.isEmpty()) {
        lines.append({SheetLine::Kind::Text, QStringLiteral("Inget har utelämnats."), {}});
        return;
    }
    for (const LeftOut& each : m_extract.leftOut) {
        lines.append(extractFact(QStringLiteral("%1 (%2)").arg(each.what).arg(each.count), each.ground));
    }
    lines.append({SheetLine::Kind::Text,
                  QStringLiteral("Text inom hakparenteser, till exempel [annan person 1: anhörig eller "
                                 "närstående], står i stället för uppgifter om andra. Samma siffra betyder "
                                 "samma person."),
                  {}});
}

QList<SheetLine> ExtractPaper::lines() const
{
    QList<SheetLine> lines{{SheetLine::Kind::Text, extractIntro(), {}}};
    lines += extractRights();
    QStringList groups;
    for (const ExtractEntry& entry : m_extract.entries) {
        if (!groups.contains(entry.caseNumber)) {
            groups.append(entry.caseNumber);
        }
    }
    for (const QString& group : std::as_const(groups)) {
        lines.append({SheetLine::Kind::Heading,
                      group.isEmpty() ? QStringLiteral("Om dig, utanför ett ärende")
                                      : QStringLiteral("Ärende %1").arg(group),
                      {}});
        for (const ExtractEntry& entry : m_extract.entries) {
            if (entry.caseNumber == group) {
                addEntry(entry, lines);
            }
        }
    }
    addLooks(lines);
    addLeftOut(lines);
    return lines;
}

} // namespace lotsbok
