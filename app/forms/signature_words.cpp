// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/signature_words.h"

#include "app/forms/form_conflict.h"
#include "app/records/record_names.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

QString signatureText(const char* text)
{
    return QCoreApplication::translate("lotsbok::SignaturesCard", text);
}

/// Of a registered form, by the definition that the book uses now; nullptr for a record.
const Field* answeredField(const SignedThing& thing, const QString& id)
{
    const FormDefinition* form = thing.formId.isEmpty() ? nullptr : thing.forms->current(thing.formId);
    return form == nullptr ? nullptr : form->field(id);
}

QString nameOfField(const SignedThing& thing, const QString& field)
{
    const Field* answered = answeredField(thing, field);
    return answered != nullptr ? answered->label : fieldName(thing.kind, field);
}

QString valueOfField(const SignedThing& thing, const QString& field, const QJsonValue& value)
{
    const Field* answered = answeredField(thing, field);
    const QString text = value.isUndefined()   ? QString()
                         : answered != nullptr ? shownAnswer(*answered, value)
                                               : valueText(thing.kind, field, value);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString signPlaceName(const SignPlace& place)
{
    return place.label.isEmpty() ? signPartName(place.part) : place.label;
}

QString signerAndTime(const SignatureCheck& check)
{
    const QString when = shownDateTime(check.signature.at);
    const QString& name = check.signature.signerName;
    if (check.signature.manner != SignManner::OwnKey) {
        return signatureText(QT_TRANSLATE_NOOP("lotsbok::SignaturesCard", "%1, by hand; witness %2, %3"))
            .arg(name, check.byName, when);
    }
    return check.deputyForName.isEmpty()
               ? signatureText(QT_TRANSLATE_NOOP("lotsbok::SignaturesCard", "%1, %2")).arg(name, when)
               : signatureText(QT_TRANSLATE_NOOP("lotsbok::SignaturesCard", "%1 as deputy for %2, %3"))
                     .arg(name, check.deputyForName, when);
}

QString changedSince(const SignedThing& thing, const SignatureCheck& check)
{
    if (check.changes.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const FieldChange& change : check.changes) {
        names.append(nameOfField(thing, change.field));
    }
    names.removeDuplicates();
    const QString fields = names.join(QStringLiteral(", "));
    return check.changedBy.isEmpty()
               ? signatureText(QT_TRANSLATE_NOOP("lotsbok::SignaturesCard", "Not as it was signed: %1"))
                     .arg(fields)
               : signatureText(QT_TRANSLATE_NOOP("lotsbok::SignaturesCard", "Changed by %1, %2: %3"))
                     .arg(check.changedBy, shownDateTime(check.changedAt), fields);
}

QStringList changeLines(const SignedThing& thing, const SignatureCheck& check)
{
    QStringList lines;
    for (const FieldChange& change : check.changes) {
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(nameOfField(thing, change.field),
                              valueOfField(thing, change.field, change.from),
                              valueOfField(thing, change.field, change.to)));
    }
    return lines;
}

} // namespace lotsbok
