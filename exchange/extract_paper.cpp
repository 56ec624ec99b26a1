// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/extract_paper.h"

#include "core/base/clock.h"
#include "forms/print/form_pages.h"

#include <QJsonArray>

namespace lotsbok {

namespace {

/// Of the log, whose moments stand under each other.
QString logMoment(const QDateTime& at)
{
    return toLocalTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
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
            const QString text = valueText(field, value, extractPrintWords());
            return field.type == FieldType::Date ? dayInWords(text) : text;
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

/// Whose the extract is says why there is anything about them (GDPR 15.1).
QString extractPurpose(const QString& about)
{
    if (about.startsWith(QLatin1String("employee:"))) {
        return QStringLiteral("Att leda och fördela arbetet och att ansvara för arbetsmiljö och säkerhet.");
    }
    return about.startsWith(QLatin1String("client:"))
               ? QStringLiteral("Att utreda, besluta om, genomföra och följa upp stöd till dig.")
               : QStringLiteral("Att utreda, besluta om, genomföra och följa upp stöd till någon som du är "
                                "närstående till eller arbetar tillsammans med.");
}

QList<SheetLine> extractRights(const QString& about)
{
    return {
        {SheetLine::Kind::Heading, QStringLiteral("Varför uppgifterna finns och vad du kan begära"), {}},
        factOnPaper(QStringLiteral("Ändamål"), extractPurpose(about)),
        factOnPaper(QStringLiteral("Mottagare"),
                    QStringLiteral("Varje utlämnande av uppgifter om dig finns i utdraget, med mottagare och "
                                   "grund.")),
        factOnPaper(QStringLiteral("Hur länge"),
                    QStringLiteral("Akten gallras som huvudregel när fem år har gått sedan den sista "
                                   "anteckningen.")),
        factOnPaper(QStringLiteral("Källa"),
                    QStringLiteral("Du själv, de som arbetar med dig och de som du har samtyckt till; källan "
                                   "står vid uppgiften där den är antecknad.")),
        factOnPaper(QStringLiteral("Rättelse och begränsning"),
                    QStringLiteral("Du kan begära att en uppgift rättas, kompletteras eller raderas och att "
                                   "behandlingen begränsas, och du kan invända mot den. Svar lämnas inom en "
                                   "månad.")),
        factOnPaper(QStringLiteral("Klagomål"),
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
                                                            : recordKindOnPaper(kind).toLower();
    return QStringLiteral("%1: %2").arg(verb, subject);
}

ExtractPaper::ExtractPaper(const ExtractSource& source, const Extract& extract, const Definitions& forms,
                           const FormCatalogue& current)
    : m_about(source.about)
    , m_extract(extract)
    , m_forms(forms)
    , m_words(
          [&source] {
              QHash<QString, QString> names = source.contacts;
              names.insert(source.users);
              return names;
          }(),
          current)
{}

QString ExtractPaper::titleOf(const ExtractEntry& entry) const
{
    QString name = recordKindOnPaper(entry.kind);
    if (entry.kind == QLatin1String("response")) {
        const auto form = m_forms.constFind(entry.values.value(QLatin1String("definition")).toString());
        name =
            form == m_forms.constEnd() ? name : QStringLiteral("%1: %2").arg(form->printName(), form->title);
    }
    const QString day = m_words.day(entry.kind, entry.values);
    return day.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, day);
}

void ExtractPaper::addAnswers(const FormDefinition& form, const QJsonObject& answers,
                              QList<SheetLine>& lines) const
{
    for (const Section& section : form.sections) {
        for (const Field& field : section.fields) {
            const QJsonValue value = answers.value(field.id);
            const QString text = value.isUndefined() ? QString() : extractAnswer(field, value);
            if (!text.isEmpty()) {
                lines.append(factOnPaper(field.label, text));
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
            const QString name = field ? field->label : recordFieldOnPaper(entry.kind, value.key());
            const QString text =
                field ? extractAnswer(*field, *value) : m_words.shown(entry.kind, value.key(), *value);
            if (!isMachinery(value.key()) && !text.isEmpty()) {
                parts.append(QStringLiteral("%1: %2").arg(name, text));
            }
        }
        if (!version.reason.isEmpty()) {
            parts.append(QStringLiteral("Skäl till ändringen: %1").arg(version.reason));
        }
        if (!parts.isEmpty()) {
            lines.append(factOnPaper(
                QStringLiteral("Tidigare, ändrat %1 av %2").arg(momentInWords(version.at), version.by),
                parts.join(QStringLiteral("; "))));
        }
    }
}

QList<SheetLine> ExtractPaper::factsOf(const ExtractEntry& entry) const
{
    QList<SheetLine> lines = m_words.facts(entry.kind, entry.values);
    const auto form = m_forms.constFind(entry.values.value(QLatin1String("definition")).toString());
    if (form != m_forms.constEnd()) {
        addAnswers(*form, entry.values.value(QLatin1String("answers")).toObject(), lines);
    }
    addBefore(entry, lines);
    return lines;
}

void ExtractPaper::addEntry(const ExtractEntry& entry, QList<SheetLine>& lines) const
{
    lines.append({SheetLine::Kind::Subheading, titleOf(entry), {}});
    lines += factsOf(entry);
}

void ExtractPaper::addLooks(QList<SheetLine>& lines) const
{
    lines.append({SheetLine::Kind::Heading, QStringLiteral("Vem som har läst och ändrat"), {}});
    if (m_extract.looks.isEmpty()) {
        lines.append({SheetLine::Kind::Text, QStringLiteral("Loggen har inga poster om dig."), {}});
    }
    for (const AuditEntry& look : m_extract.looks) {
        lines.append(factOnPaper(logMoment(look.at),
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
        lines.append(factOnPaper(QStringLiteral("%1 (%2)").arg(each.what).arg(each.count), each.ground));
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
    lines += extractRights(m_about);
    QStringList groups;
    for (const ExtractEntry& entry : m_extract.entries) {
        if (!groups.contains(entry.caseNumber)) {
            groups.append(entry.caseNumber);
        }
    }
    for (const QString& group : std::as_const(groups)) {
        lines.append({SheetLine::Kind::Heading,
                      !group.isEmpty()     ? QStringLiteral("Ärende %1").arg(group)
                      : groups.size() == 1 ? QStringLiteral("Uppgifter om dig")
                                           : QStringLiteral("Om dig, utanför ett ärende"),
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
