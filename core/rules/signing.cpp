// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signing.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr int kMostStrokes = 200;
constexpr int kMostPoints = 5000;
constexpr int kLargestCoordinate = 4095;

/// Who signs a form's field, by its id; everybody else is no user.
Signatory signatoryOf(const QString& field)
{
    static const QHash<QString, Signatory> known{
        {QStringLiteral("headSignature"), Signatory::Head},
        {QStringLiteral("employeeSignature"), Signatory::Employee},
        {QStringLiteral("lotsSignature"), Signatory::Lots},
    };
    return known.value(field, Signatory::Person);
}

const char* refusalFor(Signatory who)
{
    switch (who) {
    case Signatory::Head:
        return QT_TRANSLATE_NOOP("Signing", "The head of unit signs this, or a deputy.");
    case Signatory::Employee:
        return QT_TRANSLATE_NOOP("Signing", "The employee whom this is about signs it.");
    case Signatory::Lots:
        return QT_TRANSLATE_NOOP("Signing", "The case's lots signs this.");
    case Signatory::Decider:
        return QT_TRANSLATE_NOOP("Signing", "Whoever decided signs this.");
    case Signatory::Person:
        break;
    }
    return QT_TRANSLATE_NOOP("Signing", "The person signs this on paper or by drawing.");
}

QString signingText(const char* text)
{
    return QCoreApplication::translate("Signing", text);
}

/// Whether somebody is the one, or one of those, who sign at the place.
bool isSignatory(const SignPlace& place, const SignFacts& facts, const User& somebody)
{
    switch (place.who) {
    case Signatory::Head:
        return somebody.role == Role::UnitHead;
    case Signatory::Employee:
        return facts.aboutUser == somebody.id;
    case Signatory::Lots:
        return facts.lots.isEmpty() ? somebody.role == Role::Lots : facts.lots.contains(somebody.id);
    case Signatory::Decider:
        return facts.decider == somebody.id;
    case Signatory::Person:
        break;
    }
    return false;
}

} // namespace

QList<SignPlace> placesOfForm(const QString& formId, const QJsonObject& definition)
{
    QList<SignPlace> places;
    const QJsonArray sections = definition.value(QLatin1String("sections")).toArray();
    for (const QJsonValue& section : sections) {
        const QJsonArray fields = section.toObject().value(QLatin1String("fields")).toArray();
        for (const QJsonValue& value : fields) {
            const QJsonObject field = value.toObject();
            if (field.value(QLatin1String("type")).toString() != QLatin1String("signature")) {
                continue;
            }
            SignPlace place;
            place.part = field.value(QLatin1String("id")).toString();
            place.label = field.value(QLatin1String("label")).toString();
            place.who = signatoryOf(place.part);
            place.notByMaker = formId == QLatin1String("3.3") && place.who == Signatory::Head; // R18
            places.append(place);
        }
    }
    if (formId == QLatin1String("2.4")) {
        places.append({QStringLiteral("approval"), {}, Signatory::Head, true});
    }
    return places;
}

QList<SignPlace> placesOfRecord(const QString& kind)
{
    static const QHash<QString, QList<SignPlace>> places{
        {QStringLiteral("safety-talk"), {{QStringLiteral("held"), {}, Signatory::Head, false}}}, // R25
        {QStringLiteral("threat-assessment"),
         {{QStringLiteral("measures"), {}, Signatory::Head, true}}}, // R18
        {QStringLiteral("decision"),
         {{QStringLiteral("decision"), {}, Signatory::Decider, false},
          {QStringLiteral("approval"), {}, Signatory::Head, true}}},
        {QStringLiteral("gate-override"), {{QStringLiteral("decision"), {}, Signatory::Decider, false}}},
    };
    return places.value(kind);
}

QString signPartName(const QString& part)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("held"), QT_TRANSLATE_NOOP("Signing", "The talk was held")},
        {QStringLiteral("measures"), QT_TRANSLATE_NOOP("Signing", "Decision on measures")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("Signing", "Decision")},
        {QStringLiteral("approval"), QT_TRANSLATE_NOOP("Signing", "Approval by the head of unit")},
    };
    const char* name = names.value(part);
    return name ? signingText(name) : part;
}

QJsonObject signedFields(const QString& kind, const QJsonObject& fields)
{
    QJsonObject kept = fields;
    if (kind == QLatin1String("safety-talk")) {
        kept.remove(QStringLiteral("deliveredOn"));
    }
    if (kind == QLatin1String("threat-assessment")) {
        const QJsonValue stored = fields.value(QLatin1String("measures")); // a list is stored as its JSON
        const QJsonArray rows = stored.isString()
                                    ? QJsonDocument::fromJson(stored.toString().toUtf8()).array()
                                    : stored.toArray();
        QJsonArray texts;
        for (const QJsonValue& row : rows) {
            texts.append(row.toObject().value(QLatin1String("text")));
        }
        kept.insert(QStringLiteral("measures"), texts);
    }
    return kept;
}

SignRight signRight(const SignPlace& place, const SignFacts& facts, const User& user,
                    const QList<User>& standsFor)
{
    SignRight right;
    right.byHand =
        place.who == Signatory::Person || place.who == Signatory::Employee || place.who == Signatory::Lots;
    const bool aboutSelf = place.who == Signatory::Head && facts.aboutUser == user.id;
    if (aboutSelf || (place.notByMaker && facts.maker == user.id)) {
        right.refusal = aboutSelf ? signingText(QT_TRANSLATE_NOOP(
                                        "Signing", "This is about yourself, so somebody else signs it."))
                                  : signingText(QT_TRANSLATE_NOOP(
                                        "Signing", "You made this yourself, so somebody else approves it."));
        return right;
    }
    if (isSignatory(place, facts, user)) {
        right.withOwnKey = true;
        return right;
    }
    const auto principal = std::find_if(standsFor.begin(), standsFor.end(), [&](const User& each) {
        return place.who != Signatory::Employee && isSignatory(place, facts, each) &&
               !(place.notByMaker && facts.maker == each.id);
    });
    if (principal != standsFor.end()) {
        right.withOwnKey = true;
        right.deputyFor = principal->id;
        return right;
    }
    right.refusal = signingText(refusalFor(place.who));
    return right;
}

bool isDrawing(const SignStrokes& strokes)
{
    qsizetype points = 0;
    for (const QList<int>& stroke : strokes) {
        const bool isWithin = std::all_of(stroke.begin(), stroke.end(),
                                          [](int each) { return each >= 0 && each <= kLargestCoordinate; });
        if (!isWithin || stroke.size() < 4 || stroke.size() % 2 != 0) {
            return false;
        }
        points += stroke.size() / 2;
    }
    return !strokes.isEmpty() && strokes.size() <= kMostStrokes && points <= kMostPoints;
}

QList<FieldChange> fieldChanges(const QJsonObject& before, const QJsonObject& after)
{
    QStringList names = before.keys();
    const QStringList added = after.keys();
    for (const QString& name : added) {
        if (!before.contains(name)) {
            names.append(name);
        }
    }
    names.sort();
    QList<FieldChange> changes;
    for (const QString& name : std::as_const(names)) {
        const QJsonValue from = before.value(name);
        const QJsonValue to = after.value(name);
        if (from != to) {
            changes.append({name, from, to});
        }
    }
    return changes;
}

} // namespace lotsbok
