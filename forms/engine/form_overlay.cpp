// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/engine/form_overlay.h"

#include "forms/engine/json_reader.h"
#include "forms/engine/json_scan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lotsbok {
namespace {

constexpr JsonLimits overlayLimits{1024 * 1024, 4};
constexpr int maxPhrases = 2000;
constexpr int maxPhrase = 4000; ///< characters, as in definitions

QString overlayText(const char* text)
{
    return QCoreApplication::translate("FormOverlay", text);
}

const QRegularExpression& mergeSlot()
{
    static const QRegularExpression slot(QStringLiteral("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*\\}\\}"));
    return slot;
}

/// The names of the values that a text merges, sorted: the same ones on both sides of a phrase.
QStringList mergedNames(const QString& text)
{
    QSet<QString> names;
    for (auto matches = mergeSlot().globalMatch(text); matches.hasNext();) {
        names.insert(matches.next().captured(1));
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

/// A table of texts; in phrases both sides merge the same values.
QHash<QString, QString> readTexts(JsonReader& reader, const JsonPlace& place, bool arePhrases)
{
    QHash<QString, QString> texts;
    if (place.isMissing()) {
        return texts;
    }
    if (!place.value.isObject()) {
        reader.refuse(place, overlayText(QT_TRANSLATE_NOOP("FormOverlay", "An object is expected here.")));
        return texts;
    }
    const QJsonObject object = place.value.toObject();
    if (object.size() > maxPhrases) {
        reader.refuse(
            place,
            overlayText(QT_TRANSLATE_NOOP("FormOverlay", "There are more than %1 texts.")).arg(maxPhrases));
        return texts;
    }
    for (auto it = object.begin(); it != object.end() && !reader.failed(); ++it) {
        const JsonPlace at{it.value(), QStringLiteral("%1[“%2”]").arg(place.path, it.key().left(40))};
        const QString text = reader.neededText(at);
        if (it.key().size() > maxPhrase) {
            reader.refuse(at, overlayText(QT_TRANSLATE_NOOP("FormOverlay", "The Swedish text is too long.")));
        } else if (arePhrases && mergedNames(it.key()) != mergedNames(text)) {
            reader.refuse(at, overlayText(QT_TRANSLATE_NOOP(
                                  "FormOverlay", "The values in {{ }} are not those of the Swedish text.")));
        }
        texts.insert(it.key(), text);
    }
    return texts;
}

FormOverlay readRoot(JsonReader& reader, const JsonPlace& place)
{
    static const QRegularExpression languageTag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    reader.object(place, {QStringLiteral("form"), QStringLiteral("language"), QStringLiteral("name"),
                          QStringLiteral("plain"), QStringLiteral("phrases"), QStringLiteral("values"),
                          QStringLiteral("words")});
    FormOverlay overlay;
    overlay.form = reader.neededText(place.member(QStringLiteral("form")));
    overlay.language = reader.neededText(place.member(QStringLiteral("language")));
    overlay.name = reader.neededText(place.member(QStringLiteral("name")));
    overlay.isPlain = reader.boolean(place.member(QStringLiteral("plain")), false);
    if (!languageTag.match(overlay.language).hasMatch()) {
        reader.refuse(
            place.member(QStringLiteral("language")),
            overlayText(QT_TRANSLATE_NOOP("FormOverlay", "A language tag like en is expected here.")));
    }
    overlay.phrases = readTexts(reader, place.member(QStringLiteral("phrases")), true);
    overlay.values = readTexts(reader, place.member(QStringLiteral("values")), false);
    overlay.words = readTexts(reader, place.member(QStringLiteral("words")), false);
    return overlay;
}

template<typename Visit>
void visitField(Field& field, Visit& visit)
{
    visit(field.heading);
    visit(field.label);
    if (field.printHelp) {
        visit(field.help);
    }
    visit(field.lowLabel);
    visit(field.highLabel);
    for (Option& option : field.options) {
        visit(option.label);
    }
    for (QString& label : field.rowLabels) {
        visit(label);
    }
    for (Field& column : field.columns) {
        visitField(column, visit);
    }
    if (!field.text.isEmpty()) { // a letter: each paragraph is a phrase
        QStringList paragraphs = letterParagraphs(field.text);
        for (QString& paragraph : paragraphs) {
            visit(paragraph);
        }
        field.text = paragraphs.join(QLatin1String("\n\n"));
    }
}

/// Every text that is printed, to be read or replaced.
template<typename Visit>
void visitTexts(FormDefinition& form, Visit visit)
{
    visit(form.title);
    visit(form.shortTitle);
    visit(form.purpose);
    visit(form.filledInBy);
    for (Section& section : form.sections) {
        visit(section.title);
        visit(section.intro);
        for (Field& field : section.fields) {
            visitField(field, visit);
        }
    }
}

} // namespace

QStringList letterParagraphs(const QString& text)
{
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*(?:\\n[ \\t]*)+"));
    return text.split(blankLine, Qt::SkipEmptyParts);
}

QString withValues(const QString& text, const std::function<QString(const QString& name)>& valueOf)
{
    QString result;
    qsizetype from = 0;
    for (auto matches = mergeSlot().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += valueOf(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString FormOverlay::id() const
{
    if (!isPlain) {
        return language;
    }
    return isInPlace() ? QStringLiteral("plain") : QStringLiteral("plain+%1").arg(language);
}

bool FormOverlay::isInPlace() const
{
    return isPlain && language == QLatin1String("sv");
}

QString FormOverlay::of(const QString& swedish) const
{
    return phrases.value(swedish);
}

Result<FormOverlay> parseOverlay(const QByteArray& json, const QString& fileName)
{
    const Result<QJsonObject> root = readJsonObject(json, fileName, overlayLimits);
    if (!root) {
        return fail(root.error());
    }
    JsonReader reader;
    FormOverlay overlay = readRoot(reader, JsonPlace{*root, QString()});
    if (reader.failed()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(fileName, reader.problem()));
    }
    return overlay;
}

QStringList overlayTexts(const FormDefinition& form)
{
    QStringList texts;
    QSet<QString> seen;
    FormDefinition copy = form;
    visitTexts(copy, [&](const QString& text) {
        if (!text.isEmpty() && !seen.contains(text)) {
            seen.insert(text);
            texts.append(text);
        }
    });
    return texts;
}

FormDefinition worded(const FormDefinition& form, const FormOverlay& overlay)
{
    FormDefinition result = form;
    visitTexts(result, [&overlay](QString& text) {
        if (const QString other = overlay.of(text); !other.isEmpty()) {
            text = other;
        }
    });
    return result;
}

QString PaperWords::name() const
{
    return beside ? beside->name : inPlace ? inPlace->name : QString();
}

QString PaperWords::swedish(const QString& text) const
{
    const QString plain = inPlace ? inPlace->of(text) : QString();
    return plain.isEmpty() ? text : plain;
}

QString PaperWords::other(const QString& swedish) const
{
    return beside ? beside->of(swedish) : QString();
}

OverlayCoverage overlayCoverage(const FormDefinition& form, const FormOverlay& overlay)
{
    OverlayCoverage coverage;
    const QStringList texts = overlayTexts(form);
    for (const QString& text : texts) {
        if (overlay.of(text).isEmpty()) {
            coverage.missing.append(text);
        }
    }
    for (auto it = overlay.phrases.begin(); it != overlay.phrases.end(); ++it) {
        if (!texts.contains(it.key())) {
            coverage.unused.append(it.key());
        }
    }
    coverage.unused.sort();
    return coverage;
}

} // namespace lotsbok
